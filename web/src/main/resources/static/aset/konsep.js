// Keeps a visit that is being typed on this device until the server says that it has it: words in
// localStorage, photographs, made small, in IndexedDB. Without this script the form is a plain one.
(function () {
    'use strict';

    const device = document.getElementById('konsep');
    if (!device) {
        return;
    }
    const words = device.dataset;
    const ROOM = 'kunjungan:';
    const OWN = ROOM + words.owner + ':';
    const KEPT_DAYS = 30;
    const LONGEST_SIDE = 1280;
    const QUALITY = 0.7;

    const say = function (text, ...parts) {
        return parts.reduce((said, part, n) => said.replace('{' + n + '}', part), text);
    };
    const when = function (at) {
        return new Date(at).toLocaleString(document.documentElement.lang,
            { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
    };
    const make = function (tag, text, name) {
        const made = document.createElement(tag);
        made.textContent = text || '';
        made.className = name || '';
        return made;
    };
    const button = function (text, pressed) {
        const made = make('button', text, 'quiet');
        made.type = 'button';
        made.addEventListener('click', pressed);
        return made;
    };

    // Somebody between here and the server may answer in its place: only our words count.
    function heard(line) {
        try {
            return JSON.parse(line.responseText);
        } catch (strange) {
            return {};
        }
    }

    // What is wrong with a field, as a plain form would show it.
    function mark(field, text) {
        const told = make('p', text, 'error');
        told.id = field.id + '-error';
        if (field.tagName !== 'FIELDSET') {
            field.setAttribute('aria-invalid', 'true');
            field.setAttribute('aria-describedby',
                ((field.getAttribute('aria-describedby') || '') + ' ' + told.id).trim());
            field.parentElement.classList.add('wrong');
            field.before(told);
        } else {
            field.prepend(told);
        }
    }

    // Words of drafts. A device that keeps nothing is told of and otherwise lived with.
    const drafts = {
        all() {
            try {
                return Object.keys(localStorage).filter(name => name.startsWith(OWN))
                    .map(name => Object.assign(JSON.parse(localStorage.getItem(name)),
                        { key: name.slice(OWN.length) }));
            } catch (refused) {
                return [];
            }
        },
        find(key) {
            return drafts.all().find(draft => draft.key === key);
        },
        keep(key, draft) {
            try {
                localStorage.setItem(OWN + key, JSON.stringify(draft));
                return true;
            } catch (refused) {
                return false;
            }
        },
        drop(key) {
            try {
                localStorage.removeItem(OWN + key);
            } catch (refused) {
                // Nothing was kept then.
            }
            return photos.drop(key);
        },
        ofAnother(key) {
            try {
                return Object.keys(localStorage).some(name => name.startsWith(ROOM)
                    && !name.startsWith(OWN) && name.endsWith(':' + key));
            } catch (refused) {
                return false;
            }
        },
    };

    // Photographs of drafts, in the order in which they were taken up.
    const photos = {
        // Upright, small, and without what a camera writes beside the picture.
        async small(file) {
            const drawn = await window.createImageBitmap(file, { imageOrientation: 'from-image' })
                .catch(() => window.createImageBitmap(file));
            const share = Math.min(1, LONGEST_SIDE / Math.max(drawn.width, drawn.height));
            const sheet = document.createElement('canvas');
            sheet.width = Math.max(1, Math.round(drawn.width * share));
            sheet.height = Math.max(1, Math.round(drawn.height * share));
            const brush = sheet.getContext('2d');
            brush.fillStyle = '#fff';
            brush.fillRect(0, 0, sheet.width, sheet.height);
            brush.drawImage(drawn, 0, 0, sheet.width, sheet.height);
            drawn.close();
            const blob = await new Promise(made => sheet.toBlob(made, 'image/jpeg', QUALITY));
            if (!blob) {
                throw new Error('The picture could not be drawn');
            }
            return { name: file.name.replace(/\.[^.]*$/, '') + '.jpg', blob: blob };
        },
        thumbnail(blob) {
            const SIDE = 128;
            const sheet = make('canvas');
            sheet.width = sheet.height = SIDE;
            sheet.setAttribute('aria-hidden', 'true');
            window.createImageBitmap(blob).then(drawn => {
                const share = Math.max(SIDE / drawn.width, SIDE / drawn.height);
                sheet.getContext('2d').drawImage(drawn, (SIDE - drawn.width * share) / 2,
                    (SIDE - drawn.height * share) / 2, drawn.width * share, drawn.height * share);
            }).catch(() => undefined);
            return sheet;
        },
        open() {
            return new Promise((done, fail) => {
                const asked = indexedDB.open('kunjungan', 1);
                asked.onupgradeneeded = () =>
                    asked.result.createObjectStore('foto', { autoIncrement: true }).createIndex('konsep', 'draft');
                asked.onsuccess = () => done(asked.result);
                asked.onerror = () => fail(asked.error);
            });
        },
        async within(mode, work) {
            const base = await photos.open();
            try {
                return await new Promise((done, fail) => {
                    const moment = base.transaction('foto', mode);
                    let found;
                    moment.oncomplete = () => done(found);
                    moment.onerror = moment.onabort = () => fail(moment.error);
                    work(moment.objectStore('foto'), answer => { found = answer; });
                });
            } finally {
                base.close();
            }
        },
        each(store, key, visit) {
            store.index('konsep').openCursor(IDBKeyRange.only(OWN + key)).onsuccess = event => {
                const at = event.target.result;
                if (at) {
                    visit(at);
                    at.continue();
                }
            };
        },
        find(key) {
            return photos.within('readonly', (store, tell) => {
                const found = [];
                photos.each(store, key, at => found.push(at.value));
                tell(found);
            }).catch(() => []);
        },
        keep(key, all) {
            return photos.within('readwrite', store => {
                photos.each(store, key, at => at.delete());
                all.forEach(one => store.add({ draft: OWN + key, name: one.name, blob: one.blob }));
            });
        },
        drop(key) {
            return photos.within('readwrite', store => photos.each(store, key, at => at.delete()))
                .catch(() => undefined);
        },
    };

    window.konsep = { words, say, when, make, button, heard, mark, drafts, photos };

    // What is long forgotten goes, and what the server shows has arrived.
    const page = document.querySelector('main');
    const arrived = page && page.dataset.kept;
    drafts.all().forEach(draft => {
        const ofThis = arrived && draft.key.startsWith(arrived)
            && draft.key !== arrived + ':ubah:' + page.dataset.version;
        if (ofThis || draft.at < Date.now() - KEPT_DAYS * 86400000) {
            drafts.drop(draft.key);
        }
    });

    const form = document.getElementById('catatan');
    const others = drafts.all().filter(draft => !form || draft.key !== form.dataset.draft);
    if (others.length && page) {
        const box = make('section', '', 'saved');
        const list = make('ul', '', 'plain');
        box.append(make('p', words.unsent), list);
        others.forEach(draft => {
            const line = make('li');
            const link = make('a', draft.title + ', ' + when(draft.at));
            link.href = draft.url;
            const drop = button(say(words.delete, draft.title), () => {
                if (window.confirm(words.sure)) {
                    drafts.drop(draft.key).then(() => {
                        line.remove();
                        box.hidden = !list.childElementCount;
                    });
                }
            });
            line.append(link, drop);
            list.append(line);
        });
        page.prepend(box);
    }

    // Whoever signs out while something has not been sent is told first.
    document.querySelectorAll('form[action$="/keluar"]').forEach(leaving =>
        leaving.addEventListener('submit', event => {
            const left = drafts.all().length;
            if (left && !window.confirm(say(words.leaving, left))) {
                event.preventDefault();
            }
        }));
})();
