// What can be reached by the keyboard and does not show it, or is reached out of the order of the page (WCAG 2.4.3, 2.4.7).
const reached = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(control => control.tabIndex >= 0 && !control.disabled && control.checkVisibility({visibilityProperty: true}));
const shown = control => {
    control.focus({focusVisible: true});
    const style = getComputedStyle(control);
    const box = control.getBoundingClientRect();
    return document.activeElement === control && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
        && box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0;
};
const silent = reached.filter(control => !shown(control)).map(control => `no focus: ${control.outerHTML.slice(0, 160)}`);
const early = reached.filter(control => control.tabIndex > 0).map(control => `out of order: ${control.outerHTML.slice(0, 160)}`);
return [...silent, ...early];
