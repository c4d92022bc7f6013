// Long lists can be filtered and ordered in place where attributes say so: README.md, “Lists that can be filtered”.
{
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const labelled = (label, field) => make("label", {}, make("span", { textContent: label }), field);
  const choice = (name, options) => make("select", { name }, ...options.map(([value, text]) => new Option(text, value)));

  // The keys come with the page, since browsers collate differently. What has none comes last.
  const by = (key, way) => (a, b) => {
    const [x, y] = [a, b].map((item) => item.element.dataset[key]);
    return !x || !y ? !x - !y : way * (x - y || (x > y) - (x < y));
  };
  const orders = (key) => {
    const most = key.slice(2).toLowerCase();
    if (most === "name") return [["name", "By name", by(key, 1)]];
    if (most === "date") return [["newest", "Newest first", by(key, -1)], ["oldest", "Oldest first", by(key, 1)]];
    return [[most, `Most ${most} first`, by(key, -1)]];
  };

  const enhance = (list, number) => {
    const parts = [...list.querySelectorAll("[data-filter]")];
    const homes = parts.length ? parts : [list];
    const items = homes.flatMap((home) => [...home.children].map((element, i) => {
      if (home.matches("ol")) element.value = i + 1; // Its number stays with it.
      const facets = [...element.querySelectorAll("[data-facet]")].map((part) => [part.dataset.facet, part.textContent.trim()]);
      if (element.dataset.byDate) facets.push(["Year", element.dataset.byDate.slice(0, 4)]);
      const address = element.querySelector(".address")?.textContent ?? ""; // Its host would answer for every item.
      return { element, home, facets, text: fold(element.textContent.replace(address, "")) };
    }));
    if (items.length < 13) return () => {};

    const what = list.dataset.filter;
    const key = what.replace(/ /g, "-");
    const name = document.querySelector(`[name="${key}"]`) ? key + number : key;
    const found = {};
    for (const [label, value] of items.flatMap((item) => item.facets)) {
      found[label] ??= Object.create(null);
      found[label][value] = (found[label][value] ?? 0) + 1;
    }
    const facets = Object.entries(found)
      .filter(([, counts]) => Object.values(counts).some((count) => count < items.length))
      .map(([label, counts]) => [label, choice(`${name}-${fold(label).replace(/ /g, "-")}`, [["", "All"],
        ...Object.keys(counts).sort((a, b) => (fold(a) > fold(b) ? 1 : -1)).map((value) => [value, `${value} (${counts[value]})`])])]);
    const keys = new Set(items.flatMap(({ element }) => Object.keys(element.dataset)).filter((key) => key.startsWith("by")));
    const ways = [...keys].flatMap(orders);

    const text = make("input", { type: "search", name, autocomplete: "off" });
    const sort = choice(name + "-order", [["", "As listed"], ...ways]);
    const count = make("output");
    const all = make("button", { type: "button", textContent: "Show all as listed" });
    const form = make("form", { className: "filter", ariaLabel: "Filter " + what }, labelled("Filter " + what, text),
      ...facets.map(([label, select]) => labelled(label, select)), ...(ways.length ? [labelled("Order", sort)] : []), make("p", {}, count, all));
    if (list.dataset.total > items.length) {
      const search = document.querySelector("form.search");
      form.append(make("p", {}, `Of ${list.dataset.total} ${what}, only those on this page are looked through. `,
        search ? make("a", { href: search.action, textContent: "Search the whole record" }) : ""));
    }

    let way;
    const show = () => {
      const words = fold(text.value).split(/\s+/);
      const chosen = facets.map(([label, { value }]) => [label, value]).filter(([, value]) => value);
      for (const { element, facets, text } of items)
        element.hidden = !words.every((word) => text.includes(word))
          || !chosen.every((wanted) => facets.some((facet) => `${facet}` === `${wanted}`));
      if (way !== (way = ways.find(([value]) => value === sort.value))) {
        for (const item of way ? [...items].sort(way[2]) : items) (way ? homes[0] : item.home).append(item.element);
        for (const heading of list.querySelectorAll("h2, h3")) heading.hidden = way;
      }
      for (const section of list.querySelectorAll("section")) section.hidden = !section.querySelector("[data-filter] > :not([hidden])");
      const shown = items.filter(({ element }) => !element.hidden).length;
      count.value = `${shown} of ${items.length} ${what} shown`;
      count.dataset.chosen = [...chosen.map(([, value]) => value), ...(text.value ? [`“${text.value}”`] : [])].join(", ");
      form.classList.toggle("selection", shown < items.length);
      all.hidden = [...new FormData(form).values()].every((value) => !value);
    };
    const keep = () => {
      show();
      const query = new URLSearchParams(location.search);
      for (const [name, value] of new FormData(form)) value ? query.set(name, value) : query.delete(name);
      history.replaceState(null, "", location.pathname + `?${query}`.replace(/\?$/, "") + location.hash);
    };
    const clear = () => {
      form.reset();
      keep();
    };

    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (query.has(field.name)) field.value = query.get(field.name);
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    }
    form.oninput = keep;
    form.onsubmit = () => false;
    all.onclick = () => (clear(), text.focus());
    (list.closest(".table") ?? list.closest("table") ?? list).before(form);
    show();
    return (target) => {
      if (target && list.contains(target) && target.closest("[hidden]")) {
        clear();
        target.scrollIntoView();
      }
    };
  };

  const lists = [...document.querySelectorAll("[data-filter]")].filter((list) => !list.parentElement.closest("[data-filter]")).map(enhance);
  for (const event of ["load", "hashchange"]) addEventListener(event, () => lists.forEach((reveal) => reveal(document.querySelector(":target"))));
}
