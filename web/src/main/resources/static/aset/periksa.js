// Compares a file with the hash of the letter that was issued, on this device: nothing is sent.
// Without this script, or where the browser cannot hash, the form sends the file instead.
(function () {
    'use strict';

    const place = document.getElementById('banding');
    if (!place || !window.crypto || !window.crypto.subtle) {
        return;
    }
    const LARGEST = 5 * 1024 * 1024;
    const chooser = document.getElementById('berkas');
    const results = ['sama', 'beda', 'besar', 'kosong'];

    const show = function (result) {
        results.forEach(name => {
            document.getElementById('banding-' + name).hidden = name !== result;
        });
    };
    const hex = function (bytes) {
        return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
    };
    const compare = async function (file) {
        if (!file || file.size === 0) {
            show('kosong');
        } else if (file.size > LARGEST) {
            show('besar');
        } else {
            const hash = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
            show(hash === place.dataset.hash ? 'sama' : 'beda');
        }
    };

    document.getElementById('banding-dikirim').hidden = true;
    document.getElementById('banding-di-sini').hidden = false;
    document.getElementById('banding-kirim').hidden = true;
    chooser.addEventListener('change', () => compare(chooser.files[0]));
    chooser.form.addEventListener('submit', event => {
        event.preventDefault();
        compare(chooser.files[0]);
    });
    ['dragenter', 'dragover'].forEach(name => place.addEventListener(name, event => event.preventDefault()));
    place.addEventListener('drop', event => {
        event.preventDefault();
        compare(event.dataTransfer.files[0]);
    });
})();
