// The form of a visit on a phone with a weak line: restores its draft, makes photographs small,
// sends once, and waits for a signal where there is none. Leans on konsep.js.
(function () {
    'use strict';

    const form = document.getElementById('catatan');
    const device = window.konsep;
    if (!form || !device || !window.createImageBitmap) {
        return;
    }
    const { words, say, when, make, button, drafts, photos } = device;
    const key = form.dataset.draft;
    const FIRST_WAIT = 10000;
    const LONGEST_WAIT = 120000;
    const PATIENCE = 180000;

    const state = document.getElementById('keadaan');
    const picker = document.getElementById('photos');
    const shown = document.getElementById('daftar-foto');
    const press = form.querySelector('button[type=submit]');
    let pictures = [];
    let sending = false;
    let done = false;
    let waiting = 0;
    let wait = FIRST_WAIT;
    let soon = 0;

    if (!form.dataset.place && drafts.ofAnother(key)) {
        // Somebody else's draft on the same phone bears this key.
        window.location.replace(words.fresh);
        return;
    }

    function tell(tone, text, ...more) {
        if (!more.length && state.textContent === text) {
            return;
        }
        const line = make('p', text);
        line.append(...more.flatMap(one => [' ', one]));
        const box = make('div', '', 'notice ' + tone);
        box.append(line);
        state.replaceChildren(box);
    }

    // Keeping and restoring

    function fields() {
        const typed = {};
        new FormData(form).forEach((value, name) => {
            if (typeof value === 'string' && !['_csrf', 'key', 'version'].includes(name)) {
                (typed[name] = typed[name] || []).push(value);
            }
        });
        return typed;
    }

    function title() {
        const village = form.elements.village;
        const chosen = village && village.value && village.selectedOptions && village.selectedOptions[0];
        const place = form.dataset.place || (chosen ? chosen.textContent : '');
        return document.querySelector('h1').textContent + (place ? ', ' + place : '');
    }

    function keep() {
        clearTimeout(soon);
        soon = 0;
        if (done) {
            return;
        }
        const now = Date.now();
        const kept = drafts.keep(key, {
            at: now, url: window.location.pathname + window.location.search, title: title(), fields: fields(),
        });
        if (!sending && !waiting) {
            tell(kept ? 'calm' : 'care', kept ? say(words.kept, when(now)) : words.notKept);
        }
    }

    function restore(draft) {
        Array.from(form.elements).forEach(field => {
            if (!field.name || ['_csrf', 'key', 'version'].includes(field.name) || field.type === 'file') {
                return;
            }
            const values = draft.fields[field.name] || [];
            if (field.type === 'checkbox') {
                field.checked = values.includes(field.value);
            } else if (field.type !== 'hidden') {
                field.value = values[0] || '';
            }
        });
        tell('care', say(words.restored, when(draft.at)), button(words.discard, discard));
    }

    function discard() {
        if (window.confirm(words.sure)) {
            done = true;
            clearTimeout(soon);
            clearTimeout(waiting);
            drafts.drop(key).then(() => window.location.reload());
        }
    }

    // Photographs

    function show() {
        shown.replaceChildren(...pictures.map(picture => {
            const line = make('li');
            line.append(photos.thumbnail(picture.blob), make('span', say(words.photo, picture.name, Math.ceil(picture.blob.size / 1024))),
                button(say(words.remove, picture.name), () => {
                    pictures = pictures.filter(one => one !== picture);
                    keepPictures();
                }));
            return line;
        }));
    }

    function keepPictures() {
        show();
        return photos.keep(key, pictures).then(keep, () => tell('care', words.notKept));
    }

    async function take() {
        const files = Array.from(picker.files);
        const place = Number(form.dataset.most) - Number(form.dataset.there)
            + form.querySelectorAll('input[name=without]:checked').length;
        const wrong = [];
        picker.value = '';
        for (const file of files) {
            if (pictures.length >= place) {
                wrong.push(say(words.many, form.dataset.most));
                break;
            }
            try {
                pictures.push(await photos.small(file));
            } catch (unreadable) {
                wrong.push(say(words.unreadable, file.name));
            }
        }
        await keepPictures();
        if (wrong.length) {
            tell('care', wrong.join(' '));
        }
    }

    // Sending

    function send(freshly) {
        if (sending || done) {
            return;
        }
        keep();
        clearTimeout(waiting);
        waiting = 0;
        sending = true;
        press.disabled = true;
        mended();
        const meter = make('progress');
        meter.max = 100;
        meter.setAttribute('aria-label', say(words.sending, ''));
        tell('calm', say(words.sending, 0), meter);
        const whole = new FormData(form);
        whole.delete('photos');
        pictures.forEach(picture => whole.append('photos', picture.blob, picture.name));
        const line = new XMLHttpRequest();
        line.open('POST', form.action);
        line.timeout = PATIENCE;
        line.setRequestHeader('Accept', 'application/json');
        line.setRequestHeader('X-Konsep', '1');
        line.upload.onprogress = event => {
            const share = event.lengthComputable ? Math.round(100 * event.loaded / event.total) : 0;
            meter.value = share;
            meter.previousSibling.previousSibling.textContent = say(words.sending, share);
        };
        line.onerror = line.ontimeout = later;
        line.onload = () => answered(line, freshly);
        line.send(whole);
    }

    function answered(line, freshly) {
        const said = device.heard(line);
        if (line.status === 200 && said.location) {
            done = true;
            drafts.drop(key).then(() => window.location.assign(said.location));
        } else if (line.status === 422 && said.wrong) {
            rest();
            wrong(said.wrong);
        } else if ((line.status === 401 || line.status === 403) && !freshly) {
            refresh();
        } else if (line.status === 502 || line.status === 503 || line.status === 504) {
            later();
        } else {
            rest();
            tell('bad', say(words.failed, line.status), button(words.now, () => send()));
        }
    }

    // The session may have ended meanwhile, or begun anew: asks for the form's present token.
    function refresh() {
        fetch(window.location.href, { redirect: 'manual', cache: 'no-store', headers: { 'HX-Request': 'true' } })
            .then(answer => {
                if (answer.type === 'opaqueredirect') {
                    // It has arrived before; the server shows where.
                    window.location.reload();
                    return undefined;
                }
                if (!answer.ok) {
                    rest();
                    const again = make('a', words.signIn, 'button');
                    again.href = window.location.href;
                    tell('care', words.signedOut, again);
                    return undefined;
                }
                return answer.text().then(text => {
                    const found = new DOMParser().parseFromString(text, 'text/html')
                        .querySelector('#catatan input[name=_csrf]');
                    form.elements._csrf.value = found.value;
                    rest();
                    send(true);
                });
            })
            .catch(later);
    }

    function rest() {
        sending = false;
        press.disabled = false;
    }

    function later() {
        rest();
        waiting = setTimeout(() => send(), wait);
        wait = Math.min(LONGEST_WAIT, wait * 2);
        tell('care', words.waiting, button(words.now, () => send()));
    }

    // What is wrong stands where a plain form would show it.

    function mended() {
        form.querySelectorAll('.errors, .field > .error, fieldset > .error').forEach(told => told.remove());
        form.querySelectorAll('.wrong').forEach(field => field.classList.remove('wrong'));
        form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    }

    function wrong(all) {
        const box = make('div', '', 'errors');
        const head = make('h2', words.errors);
        const list = make('ul');
        head.id = 'errors-title';
        box.setAttribute('role', 'alert');
        box.setAttribute('aria-labelledby', head.id);
        box.tabIndex = -1;
        box.append(head, list);
        all.forEach(one => {
            const line = make('li');
            const field = one.field && document.getElementById(one.field);
            const told = make(field ? 'a' : 'span', one.words);
            if (field) {
                told.href = '#' + one.field;
                device.mark(field, one.words);
            }
            line.append(told);
            list.append(line);
        });
        form.prepend(box);
        state.replaceChildren();
        box.focus();
        box.scrollIntoView();
    }

    form.addEventListener('submit', event => {
        event.preventDefault();
        send();
    });
    form.addEventListener('input', event => {
        if (event.target !== picker) {
            clearTimeout(soon);
            soon = setTimeout(keep, 300);
        }
    });
    picker.addEventListener('change', take);
    window.addEventListener('online', () => waiting && send());
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden' && soon) {
            keep();
        }
    });

    const draft = drafts.find(key);
    if (draft) {
        restore(draft);
        photos.find(key).then(found => {
            pictures = found.map(one => ({ name: one.name, blob: one.blob }));
            show();
        });
    }
})();
