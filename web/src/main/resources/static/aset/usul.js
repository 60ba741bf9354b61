// Suggests residents under the search box in the head while a name is typed. Digits are never sent
// while one types: a number is searched for by pressing Enter, as everything is without this script.
(function () {
    'use strict';

    const box = document.getElementById('temukan');
    const form = box && box.form;
    if (!form || !form.dataset.usul || !window.fetch) {
        return;
    }
    const PAUSE = 200;
    const SHORTEST = 2;
    const list = document.createElement('ul');
    const said = document.createElement('p');
    let soon = 0;
    let asking = false;
    let asked = '';
    let active = -1;

    list.id = 'usul';
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.getAttribute('aria-label'));
    list.hidden = true;
    said.className = 'out-of-sight';
    said.setAttribute('role', 'status');
    form.append(list, said);
    // A box for searching may not be a combobox; one for text may.
    box.type = 'text';
    box.setAttribute('enterkeyhint', 'search');
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');

    function sought() {
        const text = box.value.trim();
        return text.length >= SHORTEST && !/\d/.test(text) ? text : '';
    }

    function choose(place) {
        const options = Array.from(list.children);
        active = options.length ? (place + options.length) % options.length : -1;
        options.forEach(function (option, at) {
            option.setAttribute('aria-selected', String(at === active));
        });
        if (active < 0) {
            box.removeAttribute('aria-activedescendant');
        } else {
            box.setAttribute('aria-activedescendant', options[active].id);
            options[active].scrollIntoView({ block: 'nearest' });
        }
    }

    function close() {
        list.hidden = true;
        list.replaceChildren();
        said.textContent = '';
        active = -1;
        box.removeAttribute('aria-activedescendant');
        box.setAttribute('aria-expanded', 'false');
    }

    function show(html) {
        const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('ul');
        close();
        if (answer) {
            list.replaceChildren(...answer.children);
            list.hidden = list.children.length === 0;
            box.setAttribute('aria-expanded', String(!list.hidden));
            said.textContent = answer.dataset.said;
        }
    }

    // At most one question is on its way; what was typed meanwhile is asked afterwards.
    function ask() {
        const text = sought();
        if (asking || text === asked) {
            return;
        }
        asked = text;
        if (!text) {
            close();
            return;
        }
        asking = true;
        fetch(form.dataset.usul, {
            method: 'POST',
            body: new URLSearchParams({ _csrf: form.elements._csrf.value, cari: text }),
            redirect: 'manual',
            headers: { 'HX-Request': 'true' }
        })
            .then(answer => answer.ok ? answer.text() : '')
            .catch(() => '')
            .then(function (html) {
                asking = false;
                if (document.activeElement === box && text === asked && text === sought()) {
                    show(html);
                }
                ask();
            });
    }

    box.addEventListener('input', function () {
        clearTimeout(soon);
        if (!sought()) {
            asked = '';
            close();
            return;
        }
        soon = setTimeout(ask, PAUSE);
    });

    box.addEventListener('keydown', function (event) {
        const open = !list.hidden;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            if (open) {
                event.preventDefault();
                choose(event.key === 'ArrowDown' ? active + 1 : Math.max(active, 0) - 1);
            } else if (sought()) {
                event.preventDefault();
                asked = '';
                ask();
            }
        } else if (event.key === 'Enter' && open && active >= 0) {
            event.preventDefault();
            window.location.assign(list.children[active].dataset.href);
        } else if (event.key === 'Escape' && open) {
            event.preventDefault();
            close();
        }
    });
    box.addEventListener('blur', function () {
        clearTimeout(soon);
        asked = '';
        close();
    });

    // The box keeps its focus while somebody points at the list.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', function (event) {
        const option = event.target.closest('[role=option]');
        if (option) {
            window.location.assign(option.dataset.href);
        }
    });
})();
