// Copies citations, and offers what can be done with a numbered paragraph.
{
  const status = document.createElement("div");
  status.className = "hidden";
  status.setAttribute("role", "status");
  document.body.append(status);

  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Browsers keep the clipboard from pages without https: the old way.
      const area = document.createElement("textarea");
      area.value = text;
      button.after(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    const said = button.firstChild;
    const before = button.dataset.before ??= said.data;
    said.data = "Copied";
    status.textContent = "Copied";
    setTimeout(() => { said.data = before; status.textContent = ""; }, 2000);
  };

  const button = (word, of, text) => {
    const made = document.createElement("button");
    const rest = document.createElement("span");
    rest.className = "hidden";
    rest.textContent = " " + of;
    made.type = "button";
    made.append(word, rest);
    made.addEventListener("click", () => copy(made, text()));
    return made;
  };

  for (const source of document.querySelectorAll("[data-copy]")) {
    source.after(button("Copy", source.dataset.copy, () => source.textContent));
  }

  // Beside the number of a paragraph that is pointed at, has the focus, or was come to by its address.
  const tools = document.createElement("span");
  tools.className = "tools";
  const pages = [...document.querySelectorAll("[data-cite] a")];
  const cites = new Map();
  let page;
  for (const number of document.querySelectorAll("a.number")) {
    if (pages[0]?.hash === number.hash) page = pages.shift();
    cites.set(number, page);
  }
  const show = number => {
    if (number.nextSibling === tools) return;
    const word = "paragraph " + number.textContent.replace(".", "");
    tools.replaceChildren();
    if (cites.get(number)) {
      const cite = document.createElement("a");
      cite.href = cites.get(number).pathname + number.hash;
      cite.textContent = "Cite";
      cite.setAttribute("aria-label", "Cite " + word);
      tools.append(cite);
    }
    tools.append(button("Copy link", "to " + word, () => number.href));
    number.after(tools);
  };
  const near = element => element.closest?.(".paragraph");
  const rest = () => {
    let anchor = "";
    try { anchor = decodeURIComponent(location.hash.slice(1)); } catch { /* not an address of ours */ }
    const number = near(document.getElementById(anchor) ?? tools)?.querySelector("a.number");
    number && anchor ? show(number) : tools.remove();
  };
  const attend = event => {
    const number = event.target.closest?.("a.number");
    if (number) show(number);
    else if (tools.isConnected && near(event.target) !== near(tools) && !near(tools).contains(document.activeElement)) rest();
  };
  if (cites.size) {
    addEventListener("mouseover", attend);
    addEventListener("focusin", attend);
    addEventListener("hashchange", rest);
    addEventListener("keydown", event => {
      if (event.key !== "Escape" || !tools.isConnected) return;
      if (tools.contains(document.activeElement)) tools.previousSibling.focus();
      tools.remove();
    });
    rest();
  }
}
