// The desk of letters: live preview, a list that narrows while one types, names of fields that are
// put where the cursor stands. Every page works without it.
if (window.htmx) {
    htmx.config.includeIndicatorStyles = false;
    htmx.config.allowEval = false;
}

(function () {
    // A list that narrows while one types; the box is of no use without this script.
    document.querySelectorAll('[data-saring]').forEach(function (box) {
        const rows = Array.from(document.querySelectorAll(box.dataset.saring + ' > li'));
        const input = box.querySelector('input');
        box.hidden = false;
        input.focus();
        input.addEventListener('input', function () {
            const words = input.value.toLowerCase().split(/\s+/);
            rows.forEach(function (row) {
                const text = row.textContent.toLowerCase();
                row.hidden = !words.every(function (word) { return text.includes(word); });
            });
        });
        input.addEventListener('keydown', function (event) {
            const first = rows.find(function (row) { return !row.hidden; });
            if (event.key === 'Enter' && first) {
                event.preventDefault();
                first.querySelector('a').click();
            }
        });
    });

    // Names of fields become buttons that write themselves into the text.
    document.querySelectorAll('[data-sisip]').forEach(function (list) {
        const text = document.querySelector(list.dataset.sisip);
        list.querySelectorAll('code').forEach(function (name) {
            const button = document.createElement('button');
            button.type = 'button';
            button.className = 'quiet';
            button.textContent = name.textContent;
            button.addEventListener('click', function () {
                text.setRangeText(button.textContent, text.selectionStart, text.selectionEnd, 'end');
                text.dispatchEvent(new Event('input', { bubbles: true }));
                text.focus();
            });
            name.replaceWith(button);
        });
    });
})();
