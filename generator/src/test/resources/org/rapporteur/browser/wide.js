// What makes the page scroll sideways; nothing when it does not.
const edge = document.documentElement.clientWidth;
return document.documentElement.scrollWidth <= edge ? [] : [...document.querySelectorAll("body *")]
    .filter(box => box.getBoundingClientRect().right > edge + 1 && !box.closest(".table"))
    .map(box => `wider than the page: ${box.outerHTML.slice(0, 160)}`)
    .concat(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${edge}`);
