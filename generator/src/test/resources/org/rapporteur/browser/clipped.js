// Boxes whose text does not fit and is cut off or must be scrolled to, but for tables in frames of their own.
return [...document.querySelectorAll("body *")]
    .filter(box => box.checkVisibility({visibilityProperty: true}))
    .filter(box => !box.closest(".hidden, .skip, .table, svg") && box.textContent.trim())
    .filter(box => getComputedStyle(box).overflow !== "visible")
    .filter(box => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
    .map(box => `clipped: ${box.outerHTML.slice(0, 160)}`);
