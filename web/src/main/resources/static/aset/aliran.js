// Keeps a moving part of a page true: by the server's events, and by asking every few seconds
// whenever those do not come.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;

(function () {
    const EVERY = 5000;
    const part = document.getElementById('bagian');
    let asking = 0;
    let opened = [];

    function ask() {
        if (!asking) {
            asking = setInterval(function () { htmx.trigger(part, 'jajak'); }, EVERY);
        }
    }

    document.body.addEventListener('htmx:sseError', ask);
    document.body.addEventListener('htmx:sseOpen', function () {
        clearInterval(asking);
        asking = 0;
        htmx.trigger(part, 'jajak');
    });

    // What the reader has unfolded stays unfolded.
    part.addEventListener('htmx:beforeSwap', function () {
        opened = Array.from(part.querySelectorAll('details[open]'), function (each) { return each.id; });
    });
    part.addEventListener('htmx:afterSwap', function () {
        opened.forEach(function (id) {
            const each = document.getElementById(id);
            if (each) {
                each.open = true;
            }
        });
    });
})();
