// Pairs of texts of which one is printed over the other. Lines of text have a box taller than their letters, and long
// lines break: so the middle half of each line is what is compared.
const lines = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
    const text = texts.currentNode;
    const visible = text.data.trim() && text.parentElement.checkVisibility({visibilityProperty: true});
    if (!visible || text.parentElement.closest(".hidden, .skip, sup, sub, svg")) {
        continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
        const quarter = box.height / 4;
        lines.push({text, left: box.left, right: box.right, top: box.top + quarter, bottom: box.bottom - quarter});
    }
}
lines.sort((a, b) => a.top - b.top);
const found = [];
lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom; next++) {
        const other = lines[next];
        if (other.text !== line.text && other.left < line.right - 1 && line.left < other.right - 1) {
            found.push(`overlapping: “${line.text.data.trim()}” and “${other.text.data.trim()}”`);
        }
    }
});
return found;
