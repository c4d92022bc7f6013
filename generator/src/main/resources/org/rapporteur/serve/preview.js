// Keeps an open page as its file is on disk: what has changed is exchanged where it stands, so that the reader's place, what is
// unfolded and what is marked stay; and says in a bar what the page is made from and what is wrong.
{
  const root = document.documentElement;
  // Pages of the preview itself, made while there is no page to show.
  const waiting = root.dataset.preview === "waiting";

  // The page as the server sent it, and for each of its nodes the one that is shown: other scripts change what is shown.
  let sent = root.cloneNode(true);
  const shown = new WeakMap();
  const pair = (one, other) => {
    shown.set(one, other);
    const others = [...other.childNodes];
    [...one.childNodes].forEach((child, i) => pair(child, others[i]));
  };
  pair(sent, root);

  // The nodes of an equal tree stand for the same that is shown.
  const carry = (old, now) => {
    shown.set(now, shown.get(old));
    const olds = [...old.childNodes];
    [...now.childNodes].forEach((child, i) => carry(olds[i], child));
  };

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const mark = (element) => {
    if (element && element.animate && !calm.matches && element.closest("body")) {
      element.animate([{ backgroundColor: "rgb(255 208 64 / .6)" }, { backgroundColor: "transparent" }], 1500);
    }
  };

  const make = (now) => {
    const fresh = document.importNode(now, true);
    pair(now, fresh);
    return fresh;
  };

  const follow = (old, now) => {
    if (old.isEqualNode(now)) {
      carry(old, now);
      return;
    }
    const node = shown.get(old);
    if (old.nodeType === Node.TEXT_NODE && now.nodeType === Node.TEXT_NODE) {
      node.data = now.data;
      shown.set(now, node);
      mark(node.parentElement);
    } else if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== now.nodeName) {
      const fresh = make(now);
      node.replaceWith(fresh);
      mark(fresh);
    } else {
      shown.set(now, node);
      attributes(old, now, node);
      children(old, now, node);
    }
  };

  const attributes = (old, now, node) => {
    for (const { name } of old.attributes) {
      if (!now.hasAttribute(name)) node.removeAttribute(name);
    }
    for (const { name, value } of now.attributes) {
      if (old.getAttribute(name) !== value) node.setAttribute(name, value);
    }
  };

  const children = (old, now, node) => {
    const olds = [...old.childNodes];
    const nows = [...now.childNodes];
    let first = 0;
    while (first < olds.length && first < nows.length && olds[first].isEqualNode(nows[first])) {
      carry(olds[first], nows[first]);
      first++;
    }
    let last = 0;
    while (last < Math.min(olds.length, nows.length) - first && olds.at(-1 - last).isEqualNode(nows.at(-1 - last))) {
      carry(olds.at(-1 - last), nows.at(-1 - last));
      last++;
    }
    const gone = olds.slice(first, olds.length - last);
    const come = nows.slice(first, nows.length - last);
    if (gone.length === come.length) {
      gone.forEach((each, i) => follow(each, come[i]));
      return;
    }
    const next = last > 0 ? shown.get(olds[olds.length - last]) : null;
    come.forEach((each) => {
      const fresh = make(each);
      node.insertBefore(fresh, next && next.parentNode === node ? next : null);
      mark(fresh);
    });
    gone.forEach((each) => shown.get(each).remove());
  };

  const loaded = (page) =>
    [...page.querySelectorAll("script[src], meta[http-equiv]")].map((each) => each.outerHTML).join();

  // What stands at the top of the window stays there, whatever grows above it.
  const inPlace = (change) => {
    const at = [...document.querySelectorAll("main [id]")].find((each) => each.getBoundingClientRect().bottom > 0);
    const top = at && at.getBoundingClientRect().top;
    change();
    const now = at && (at.isConnected ? at : document.getElementById(at.id));
    if (now && scrollY > 0) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
  };

  const show = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html").documentElement;
    if (loaded(page) !== loaded(sent)) {
      location.reload();
      return;
    }
    inPlace(() => follow(sent, page));
    sent = page;
  };

  // A picture that was exchanged has its old address.
  const pictures = (number) =>
    document.querySelectorAll("img[src]").forEach((each) => {
      const address = new URL(each.src);
      address.searchParams.set("again", number);
      each.src = address;
    });

  // The bar.
  const host = document.createElement("rapporteur-preview");
  const bar = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 14px/1.4 system-ui, sans-serif; color: #111; pointer-events: none; }
    * { box-sizing: border-box; }
    .line, .list { pointer-events: auto; background: #fffbe6; border: 1px solid #8a6d00; }
    .line { display: flex; flex-wrap: wrap; gap: .25em 1em; padding: .3em .8em; margin-inline-start: auto; width: fit-content; max-width: 100%; border-start-start-radius: 6px; }
    .list { max-height: 60vh; overflow: auto; padding: .2em 1em; box-shadow: 0 -2px 12px rgb(0 0 0 / .3); }
    .wrong .line, .wrong .list { background: #fff0ee; border-color: #a11; }
    a { color: #0b4a8f; overflow-wrap: anywhere; }
    button { font: inherit; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 4px; padding: 0 .5em; min-height: 24px; cursor: pointer; }
    article { padding: .5em 0; border-bottom: 1px solid #0003; }
    article:last-child { border: 0; }
    p { margin: .2em 0; white-space: pre-line; }
    pre { margin: .3em 0; padding: .3em .5em; background: #fff; overflow-x: auto; font: 13px/1.3 ui-monospace, monospace; }
    strong { color: #a11; }
    .warning strong { color: #7a5200; }
    @media print { :host { display: none; } }`);
  bar.adoptedStyleSheets = [sheet];
  const element = (name, text = "", set = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(set).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const box = element("aside", "", { "aria-label": "Preview" });
  bar.append(box);
  let open = false;
  let told = {};

  const link = (file, line, place = line ? "L" + line : "") => {
    const address = "/.rapporteur/source/" + file.split("/").map(encodeURIComponent).join("/") + (place && "#" + place);
    return element("a", line ? file + ":" + line : file, { href: address, target: "_blank" });
  };

  // The source of a page opens at the numbered paragraph that is being read.
  const source = (file) => {
    const made = link(file);
    made.addEventListener("click", () => {
      const read = [...document.querySelectorAll("main [id]")]
        .filter((each) => /^p\d+$/.test(each.id))
        .find((each) => each.getBoundingClientRect().bottom > 0);
      made.href = link(file, 0, read && scrollY > 0 ? read.id : "L1").href;
    });
    return made;
  };

  // Of a long line, what stands around the place.
  const excerpt = ({ text, column }) => {
    if (!text.trim()) return [];
    const from = Math.max(0, column - 60);
    const part = (from ? "…" : "") + text.slice(from, from + 120);
    const before = text.slice(from, Math.max(column - 1, 0)).replace(/[^\t]/g, " ");
    return [element("pre", part + (column ? "\n" + (from ? " " : "") + before + "^" : ""))];
  };

  const article = (finding) => {
    const made = element("article", "", { class: finding.severity });
    const head = element("p");
    head.append(element("strong", finding.severity), " ", link(finding.file, finding.line));
    made.append(head, element("p", finding.message), ...excerpt(finding), element("p", finding.hint));
    return made;
  };

  const many = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");

  const draw = () => {
    const { source: file = "", errors = 0, warnings = 0, busy = false, findings = [], stopped = false } = told;
    box.className = errors ? "wrong" : "";
    const line = element("div", "", { class: "line" });
    line.append(element("span", stopped ? "The preview has stopped." : busy ? "Preview, checking …" : "Preview"));
    if (/\.(md|yaml)$/.test(file)) line.append(source(file));
    const found = [errors && many(errors, "error"), warnings && many(warnings, "warning")].filter(Boolean).join(", ");
    if (found) {
      const button = element("button", found, { "aria-expanded": String(open) });
      button.addEventListener("click", () => {
        open = !open;
        draw();
      });
      line.append(button);
    }
    box.replaceChildren();
    if (open && found) {
      const list = element("div", "", errors ? { class: "list", role: "alert" } : { class: "list" });
      const here = (finding) => (finding.severity === "error" ? 0 : 2) + (finding.file === file ? 0 : 1);
      list.append(...[...findings].sort((a, b) => here(a) - here(b)).map(article));
      box.append(list);
    }
    box.append(line);
  };

  let had = false;
  const hear = (news) => {
    const same = JSON.stringify({ ...news, page: "" }) === JSON.stringify({ ...told, page: "" });
    const first = !told.findings;
    // Errors unfold when they come; whoever folds them up has read them.
    if (!news.errors !== !told.errors) open = news.errors > 0;
    const exchanged = !first && news.pictures !== told.pictures;
    told = news;
    if (waiting) {
      if (news.page || !(first || same)) location.reload();
      return;
    }
    if (news.gone || (news.page && !had && document.body.matches(".kind-404"))) {
      if (had || news.page) location.reload();
    } else if (news.page) {
      had = true;
      show(news.page);
    }
    if (exchanged) pictures(news.pictures);
    if (!host.isConnected) root.append(host);
    if (!same) draw();
  };

  // A browser holds few lines to one server: only pages that are in sight have one.
  let events;
  const listen = () => {
    events = new EventSource("/.rapporteur/events?page=" + encodeURIComponent(decodeURI(location.pathname)));
    events.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    events.addEventListener("error", () => {
      if (!host.isConnected) root.append(host);
      told = { ...told, stopped: true };
      draw();
    });
  };
  const turn = () => {
    events?.close();
    if (document.visibilityState === "visible") listen();
  };
  addEventListener("visibilitychange", turn);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", (event) => event.persisted && turn());
  turn();
}
