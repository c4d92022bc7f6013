// Styles show what only works with scripts when they find this.
document.documentElement.classList.add("scripted");
