// A slash anywhere on a page of the office leads into the search box, as long as nobody is typing.
(function () {
    const box = document.getElementById('temukan');

    function typing(target) {
        return target instanceof HTMLElement
            && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    }

    document.addEventListener('keydown', function (event) {
        if (event.key === '/' && box && !typing(event.target)
                && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            box.focus();
            box.select();
        }
    });
})();
