// The same record as a small Eleventy site. What belongs together is found in one pass, and pages look it up.
const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const byDate = (one, other) => one.date - other.date || one.url.localeCompare(other.url);
const above = (url) => url.replace(/[^/]+\/$/, "");

export default function (eleventy) {
  const all = (api, layout) => api.getAll().filter((page) => page.data.layout === layout + ".njk");
  const below = (pages) => grouped(pages, (page) => [above(page.url)]);
  eleventy.addCollection("activities", (api) => all(api, "activity"));
  eleventy.addCollection("cycles", (api) => below(all(api, "cycle")));
  eleventy.addCollection("meetings", (api) => below(all(api, "meeting").sort(byDate)));
  eleventy.addCollection("latest", (api) => all(api, "meeting").sort(byDate).slice(-20).reverse());
  eleventy.addCollection("people", (api) =>
    [...grouped(all(api, "meeting").sort(byDate), (page) => page.data.people)]
      .map(([name, meetings]) => ({ name, meetings }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)));
  eleventy.addFilter("day", (date) => day.format(date));
  eleventy.addFilter("below", (pages, url) => pages.get(url) ?? []);
  eleventy.addFilter("above", above);
  eleventy.addFilter("utc", (date) => date.toUTCString());
  return { dir: { input: "content", includes: "../layouts" }, markdownTemplateEngine: false };
}

function grouped(pages, keys) {
  const groups = new Map();
  for (const page of pages)
    for (const key of keys(page)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(page);
    }
  return groups;
}
