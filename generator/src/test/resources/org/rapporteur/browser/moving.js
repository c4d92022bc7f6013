// Whatever still moves by itself, or glides.
const gliding = getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["the page glides to anchors"];
const moving = [...document.querySelectorAll("*")]
    .filter(box => getComputedStyle(box).animationName !== "none"
        || getComputedStyle(box).transitionDuration.split(",").some(duration => parseFloat(duration) > 0))
    .map(box => `moving: ${box.outerHTML.slice(0, 160)}`);
return [...gliding, ...moving];
