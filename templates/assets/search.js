// Reads the index of the search, in pieces. How they are written: org.rapporteur.export.search.
{
  const $ = (id) => document.getElementById(id);
  const form = document.querySelector(".kind-search form.search");
  const fields = ["q", "programme", "activity", "year", "kind", "person", "sort"];
  const found = document.querySelector(".found");
  const more = document.querySelector(".more");
  const AT_ONCE = 5;
  const MOST_LOADED = 30;

  // Words: the same as Words.java has them.
  const DATE = "[0-9]{4}-(?:[Ww][0-5][0-9]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)(?![\\p{L}\\p{N}])";
  const WORD = new RegExp(`${DATE}|[\\p{L}\\p{N}\\p{M}]+`, "gu");
  const SPACELESS = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc";
  const STRETCH = new RegExp(`[${SPACELESS}]+|[^${SPACELESS}]+`, "gu");
  const UNSPACED = new RegExp(`^[${SPACELESS}]`, "u");
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h", ŧ: "t", ŋ: "n", ς: "σ" };
  const fold = (word) => [...word.toLowerCase().normalize("NFKD").replace(/\p{Mn}+/gu, "").toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter).join("").normalize("NFC");
  const pairs = (letters) => letters.length < 2 ? [letters.join("")] : letters.slice(1).map((letter, i) => letters[i] + letter);
  const words = (text) => (text.match(WORD) ?? []).flatMap((word) => (fold(word).match(WORD) ?? [])
    .flatMap((part) => part.match(STRETCH))
    .flatMap((part) => UNSPACED.test(part) ? pairs([...part]) : /^[a-z]$/.test(part) ? [] : [part]));

  // Numbers: five bits to a letter, the lowest first.
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const numbers = (text) => {
    const all = [];
    for (let i = 0, number = 0, shift = 0; i < text.length; i++) {
      const bits = DIGITS.indexOf(text[i]);
      number += (bits & 31) * 2 ** shift;
      shift += 5;
      if (bits < 32) {
        all.push(number);
        number = shift = 0;
      }
    }
    return all;
  };

  // Pieces, each loaded once.
  const loaded = new Map();
  const get = (path, options) => fetch(path, options).then((answer) => {
    if (!answer.ok) throw new Error(path);
    return answer.json();
  });
  const piece = (path) => {
    if (!loaded.has(path)) {
      const coming = get(`${path}.json?${index.stamp}`);
      coming.catch(() => loaded.delete(path));
      loaded.set(path, coming);
    }
    return loaded.get(path);
  };
  const at = (starts, key) => {
    let low = 0;
    for (let high = starts.length; low < high;) {
      const middle = low + high >> 1;
      if (starts[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  // The entries of a sorted list that begin so, from as many pieces as may have them.
  const beginning = async (list, start, most = 3) => {
    const starts = index[list];
    if (!starts[0]) return [];
    const first = at(starts, start);
    let last = first;
    while (last + 1 < starts.length && starts[last + 1].startsWith(start) && last - first < most - 1) last++;
    const pieces = await Promise.all(starts.slice(first, last + 1).map((_, i) => piece(`${list}/${first + i}`)));
    return pieces.flat();
  };

  // The directory: runs of units with one set of facets, in the order of units.
  let index;
  const directory = async () => {
    const read = await get("index.json", { cache: "no-cache" });
    for (const list of ["terms", "words", "endings", "names", "people"]) read[list] = read[list].split(" ");
    const all = numbers(read.runs);
    read.runs = [];
    for (let i = 0, unit = 0, page = 0; i < all.length; i += 6) {
      const [programme, activity, year, kind, units, pages] = all.slice(i, i + 6);
      read.runs.push({
        programme: programme ? read.programmes[programme - 1][0] : "",
        activity: activity ? read.activities[activity - 1][0] : "",
        year: year ? String(year + 1990) : "",
        kind: read.kinds[kind][0],
        unit, page, units, pages,
      });
      unit += units;
      page += pages;
    }
    index = read;
  };
  const runOf = (unit) => {
    let low = 0;
    for (let high = index.runs.length; low < high;) {
      const middle = low + high >> 1;
      if (index.runs[middle].unit <= unit) low = middle + 1;
      else high = middle;
    }
    return index.runs[low - 1];
  };

  // Optimal string alignment: letters left out, added, changed, or two exchanged.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before, last = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  };
  const near = async (word) => {
    const most = word.length > 7 ? 2 : 1;
    if (word.length < 4 || /\d/.test(word) || UNSPACED.test(word)) return [];
    const ways = [["words", word.slice(0, 3)], ["endings", [...word].reverse().slice(0, 3).join("")]];
    for (const [list, start] of ways) {
      const close = (await beginning(list, start))
        .map(([term, count]) => ({ term, count, far: distance(word, term, most) }))
        .filter((each) => each.far <= most)
        .sort((a, b) => a.far - b.far || b.count - a.count);
      if (close.length) return close.filter((each) => each.far === close[0].far).slice(0, 3).map((each) => each.term);
    }
    return [];
  };

  // Where a word stands: a weight for each unit. Not whole when the index says only the best of it.
  const look = async (word, unfinished) => {
    const fits = (term) => term === word
      || term.startsWith(word) && (unfinished ? word.length > 1 : word.length > 3 && term.length < word.length + 3);
    let entries = (await beginning("terms", word, 2)).filter(([term]) => fits(term));
    let instead = [];
    if (!entries.length) {
      instead = await near(word);
      entries = (await Promise.all(instead.map((term) => beginning("terms", term, 1)))).flat()
        .filter(([term], i, all) => instead.includes(term) && all.findIndex((other) => other[0] === term) === i);
    }
    const units = new Map();
    let whole = true;
    let count = 0;
    for (const [term, stands, postings] of entries.slice(0, 40)) {
      const all = numbers(postings);
      let unit = 0;
      for (const each of all) {
        unit += each >>> 3;
        const weight = (each & 7) * (term === word ? 1 : .6);
        if (!(units.get(unit) >= weight)) units.set(unit, weight);
      }
      whole &&= all.length === stands;
      count = Math.max(count, stands);
    }
    return { word, instead, units, whole, stands: count, rare: Math.log(1 + index.units / (count || 1)), terms: new Set(entries.map((entry) => entry[0])) };
  };

  // The question: what the address says.
  const question = () => Object.fromEntries(fields.map((field) => [field, new URLSearchParams(location.search).get(field) ?? ""]));
  const address = (asked) => {
    const query = new URLSearchParams(fields.filter((field) => asked[field]).map((field) => [field, asked[field]])).toString();
    return location.pathname + (query && "?" + query.replaceAll("%2F", "/"));
  };
  const facets = ["programme", "activity", "year", "kind"];
  const isIn = (run, asked, but) => facets.every((facet) => facet === but || !asked[facet] || run[facet] === asked[facet]);

  // Somebody who is asked for by name: the one of that name, else the only one with all of its words.
  const slugOf = async (name) => {
    const typed = words(name);
    const lists = await Promise.all(typed.map(async (word) => (await beginning("names", word, 2)).filter((each) => each[0] === word)));
    const those = (lists[0] ?? []).filter((each) => lists.every((list) => list.some((other) => other[2] === each[2])));
    const same = those.filter((each) => words(each[1]).length === typed.length);
    return [same, those].find((each) => each.length === 1)?.[0][2];
  };
  const who = async (asked) => {
    const find = async (slug) => (await beginning("people", slug, 1)).find((each) => each[0] === slug);
    let entry = await find(asked);
    if (!entry) {
      const known = await slugOf(asked);
      entry = known && await find(known);
    }
    if (!entry) return { name: asked, pages: [] };
    slug = entry[0];
    const pages = [];
    for (let all = numbers(entry[2]), i = 0, page = 0, unit = 0; i < all.length; i += 3) {
      page += all[i];
      unit += all[i + 1];
      pages.push({ page, unit, end: unit + all[i + 2] });
    }
    return { name: entry[1], pages };
  };

  let turn = 0;
  const answer = async () => {
    const asked = question();
    const mine = ++turn;
    const stale = () => mine !== turn;
    const person = asked.person && await who(asked.person);
    const isBy = (unit) => !person || person.pages.some((page) => page.unit <= unit && unit < page.end);
    const phrases = [...asked.q.matchAll(/["“„«]([^"“”„«»]+)["”“»]/g)].map((match) => words(match[1])).filter((each) => each.length > 1);
    const terms = [...new Set(words(asked.q))].slice(0, 12);
    const typing = /[\p{L}\p{N}\p{M}]$/u.test(asked.q);
    const looked = await Promise.all(terms.map((term, i) => look(term, typing && i === terms.length - 1)));
    if (stale()) return;
    const search = { asked, person, phrases, stale, looked: looked.filter((each) => each.units.size) };
    search.missing = looked.filter((each) => !each.units.size).map((each) => each.word);
    search.marks = new Set(looked.flatMap((each) => [...each.terms]));
    const narrowed = person || facets.some((facet) => asked[facet]);
    found.replaceChildren();
    more.hidden = true;
    let counted;
    if (terms.length) {
      rank(search, isBy);
      counted = search.looked.every((each) => each.whole) && search.candidates.map((unit) => [runOf(unit), 1]);
    } else {
      counted = person ? person.pages.map((page) => [runOf(page.unit), 1]) : index.runs.map((run) => [run, run.pages]);
      if (narrowed) browse(search);
    }
    choices(asked, counted, person);
    $("_found").hidden = !terms.length && !narrowed;
    document.title = document.title.replace(/^(“.*” – )?/, asked.q ? `“${asked.q}” – ` : "");
    if (!terms.length && !narrowed) say(`${say.count(index.pages, "page")} can be searched.`);
    else await show(search);
  };

  // All units that have every word; where the index says only the best of a word, the texts themselves decide.
  const rank = (search, isBy) => {
    const { looked, asked } = search;
    const scores = new Map();
    for (const { units, rare } of looked) {
      for (const [unit, weight] of units) {
        const score = scores.get(unit) ?? { sum: 0, words: 0 };
        score.sum += weight * rare;
        score.words++;
        scores.set(unit, score);
      }
    }
    const year = (unit) => runOf(unit).year;
    const newest = (a, b) => year(b).localeCompare(year(a)) || a - b;
    const best = (a, b) => scores.get(b).words - scores.get(a).words || scores.get(b).sum - scores.get(a).sum || newest(a, b);
    const whole = looked.filter((each) => each.whole);
    const allowed = [...scores.keys()].filter((unit) => isBy(unit));
    const inFacets = (unit) => isIn(runOf(unit), asked);
    const every = search.missing.length ? [] : allowed.filter((unit) => whole.every((each) => each.units.has(unit)));
    search.some = !every.length;
    search.candidates = search.some ? allowed : every;
    search.list = search.candidates.filter(inFacets)
      .sort(asked.sort === "new" && !search.some ? newest : best);
    search.sure = !search.phrases.length && whole.length === looked.length;
    search.check = !search.some && !search.sure;
    if (search.check && !whole.length) {
      // Every word is a frequent one: after the best of them, all that is there, in its order.
      const listed = new Set(search.list);
      search.rest = (function* () {
        for (const run of index.runs.filter((each) => isIn(each, asked))) {
          for (let unit = run.unit; unit < run.unit + run.units; unit++) if (!listed.has(unit) && isBy(unit)) yield unit;
        }
      })();
    }
    if (looked.length === 1 && !search.phrases.length && looked[0].terms.size === 1) search.sure = true;
  };

  // Without words, the pages themselves.
  const browse = (search) => {
    const { asked, person } = search;
    search.pages = person
      ? person.pages.filter((page) => isIn(runOf(page.unit), asked)).map((page) => ({ page: page.page, year: runOf(page.unit).year }))
      : index.runs.filter((run) => isIn(run, asked))
        .flatMap((run) => Array.from({ length: run.pages }, (_, i) => ({ page: run.page + i, year: run.year })));
    search.pages.sort((a, b) => b.year.localeCompare(a.year) || a.page - b.page);
    search.total = search.pages.length;
  };

  const show = async (search) => {
    more.hidden = true;
    const first = found.children.length;
    if (search.pages) {
      const next = search.pages.splice(0, AT_ONCE * 2);
      const heads = await Promise.all(next.map(async ({ page }) =>
        (await piece(`pages/${Math.floor(page / index.perPages)}`))[page % index.perPages]));
      if (search.stale()) return;
      heads.forEach((head) => found.append(result(head).item));
      more.hidden = !search.pages.length;
      say(`${say.count(search.total, "page")}${search.person ? ` with ${search.person.name}` : ""}.`, ...search.total ? [] : advice(search.asked));
      return focusOn(first, search);
    }
    search.results ??= new Map();
    say("Searching…");
    let loads = 0;
    const goal = search.results.size + AT_ONCE;
    while (search.results.size < goal && loads < MOST_LOADED) {
      const next = search.list.splice(0, goal - search.results.size);
      while (next.length < AT_ONCE && search.rest) {
        const { value, done } = search.rest.next();
        if (done) delete search.rest;
        else next.push(value);
      }
      if (!next.length) break;
      loads += next.length;
      const texts = await Promise.all(next.map(text));
      if (search.stale()) return;
      next.forEach((unit, i) => add(search, unit, texts[i]));
    }
    // What else stands in the pieces that are here anyway.
    const here = search.list.filter((unit) => loaded.has(pathOf(unit)));
    for (const unit of here) {
      const its = await text(unit);
      if (search.stale()) return;
      if (search.results.has(its.head[0])) {
        add(search, unit, its);
        search.list.splice(search.list.indexOf(unit), 1);
      }
    }
    more.hidden = !search.list.length && !search.rest;
    more.textContent = search.results.size < goal ? "Look further" : "Show more";
    say(...summary(search));
    focusOn(first, search);
  };
  const focusOn = (first, search) => {
    if (search.again) found.children[first]?.querySelector("a").focus();
    search.again = true;
    more.onclick = () => show(search).catch(failed);
  };

  const pathOf = (unit) => `text/${Math.floor(unit / index.perText)}`;
  const text = async (unit) => {
    const [heads, units] = await piece(pathOf(unit));
    const [anchor, heading, text] = units[unit % index.perText];
    return { head: heads.findLast((head) => head[0] <= unit), anchor, heading, text };
  };
  const add = (search, unit, { head, anchor, heading, text }) => {
    const isPage = unit === head[0];
    if (search.check) {
      const all = words([isPage ? `${head[2]} ${head[3]} ${day(head[4])}` : "", heading, text].join(" "));
      const line = ` ${all.join(" ")} `;
      const has = new Set(all);
      if (!search.looked.every(({ whole, terms }) => whole || [...terms].some((term) => has.has(term)))
        || !search.phrases.every((phrase) => line.includes(` ${phrase.join(" ")} `))) return;
    }
    search.shown = (search.shown ?? 0) + 1;
    if (!search.results.has(head[0])) {
      const made = result(head, search.marks);
      search.results.set(head[0], made);
      found.append(made.item);
    }
    const made = search.results.get(head[0]);
    if (isPage) {
      if (text) made.of.after(element("p", "summary", ...marked(extract(text, search.marks), search.marks)));
    } else if (++made.passages <= 3) {
      const number = anchor.match(/^p(\d+)/);
      const link = element("a", "", ...number ? [`Paragraph ${number[1]}`] : marked(heading || "Text", search.marks), element("span", "hidden", ` of ${called(head)}`));
      link.href = `../${head[1]}${anchor && "#" + anchor}`;
      made.item.append(element("blockquote", "", link, ...marked(extract(text, search.marks), search.marks)));
    }
  };

  const element = (name, classes, ...children) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    made.append(...children);
    return made;
  };
  const day = (date) => /^\d{4}-\d\d(-\d\d)?$/.test(date)
    ? new Date(date).toLocaleDateString("en-GB", { timeZone: "UTC", year: "numeric", month: "long", day: date[7] && "numeric" }) : date;
  // Every list of contributions is called so: what belongs to another page says to which.
  const called = ([, , title, context, , kind]) =>
    context && ["annex", "contribution"].includes(index.kinds[kind][0]) ? `${title}, ${context}` : title;
  const result = (head, marks = new Set()) => {
    const [, path, title, context, date, kind] = head;
    const name = called(head);
    const link = element("a", "", ...marked(name, marks));
    link.href = `../${path}`;
    const of = element("p", "of", [index.kinds[kind][2], name === title && context, day(date)].filter(Boolean).join(" · "));
    return { item: element("li", "", element("h3", "", link), of), of, passages: 0 };
  };
  // The sentences that say most of what was asked for.
  const extract = (text, marks) => {
    const sentences = text.match(/.+?(?:[.!?…]+(?=\s|$)|[。！？]|$)\s*/gsu) ?? [text];
    const hits = sentences.map((sentence) => new Set(words(sentence).filter((word) => marks.has(word))).size);
    const best = hits.indexOf(Math.max(...hits));
    let end = best + 1;
    while (end < sentences.length && sentences.slice(best, end + 1).join("").length < 260) end++;
    let cut = sentences.slice(best, end).join("").trim();
    let before = best > 0;
    let after = end < sentences.length;
    if (cut.length > 340) {
      const hit = [...cut.matchAll(WORD)].find((word) => words(word[0]).some((each) => marks.has(each)))?.index ?? 0;
      const from = hit < 200 ? 0 : cut.indexOf(" ", hit - 120) + 1;
      const to = cut.length - from > 320 ? Math.max(cut.lastIndexOf(" ", from + 320), hit + 60) : cut.length;
      before ||= from > 0;
      after ||= to < cut.length;
      cut = cut.slice(from, to);
    }
    return `${before ? "… " : ""}${cut}${after ? " …" : ""}`;
  };
  const marked = (text, marks) => {
    const nodes = [];
    let done = 0;
    const mark = (from, to) => {
      nodes.push(text.slice(done, from), element("mark", "", text.slice(from, to)));
      done = to;
    };
    for (const { 0: word, index: from } of text.matchAll(WORD)) {
      const its = words(word);
      if (!its.some((each) => marks.has(each))) continue;
      if (!UNSPACED.test(fold(word))) {
        mark(from, from + word.length);
        continue;
      }
      for (let i = 0; i < word.length;) {
        let end = i;
        while (end + 1 < word.length && marks.has(fold(word.slice(end, end + 2)))) end++;
        if (end > i) mark(from + i, from + end + 1);
        i = end + 1;
      }
    }
    return [...nodes, text.slice(done)];
  };

  // What is said, also to those who hear the page.
  const say = (...parts) => $("_status").replaceChildren(...parts);
  say.count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  const summary = ({ looked, missing, some, sure, check, candidates, asked, shown, list, rest, results, person }) => {
    const parts = [];
    const by = person ? ` on pages with ${person.name}` : "";
    const ended = !list.length && !rest;
    const inFacets = candidates.filter((unit) => isIn(runOf(unit), asked)).length;
    if (!results.size) parts.push(ended ? `Nothing was found${by}.` : "Nothing was found yet.");
    else if (some && (missing.length || looked.length > 1)) {
      parts.push(missing.length ? `Nothing has ${missing.map((word) => `“${word}”`).join(" or ")}. ` : "Nothing has all of these words. ", "This has some:");
    } else if (ended && check) parts.push(`${say.count(shown, "passage")} found${by}.`);
    else if (sure && !check) parts.push(`${say.count(inFacets, "passage")} found${by}.`);
    else if (sure && !person && !facets.some((facet) => asked[facet])) parts.push(`${say.count(looked[0].stands, "passage")} found.`);
    else parts.push(`More than ${say.count(shown, "passage")} found${by}.`);
    const others = looked.filter((each) => each.instead.length);
    if (others.length) {
      const better = others.reduce((query, each) => query.replace(new RegExp([...each.word].join("\\p{M}*"), "iu"), each.instead[0]), asked.q);
      const link = element("a", "", better);
      link.href = address({ ...asked, q: better });
      parts.push(" ", others.length === 1 ? `Nothing has “${others[0].word}”. ` : "", "Did you mean ", link, "?");
    }
    if (!results.size && facets.some((facet) => asked[facet])) {
      const link = element("a", "", "Search everywhere");
      link.href = address({ q: asked.q });
      parts.push(" ", link);
    }
    if (!results.size && ended) parts.push(...advice(asked));
    return parts;
  };
  const advice = ({ q }) => {
    const link = element("a", "", "look through the lists");
    link.href = "#_ways";
    return [words(q).length > 1 ? " Try fewer words, or another spelling, or " : " Try another spelling, or ", link, " below."];
  };
  const failed = () => say("The index could not be read. Please try again, or use the lists below.");

  // The facets: every value with how much there is of it, under the other facets.
  const choices = (asked, counted, person) => {
    const labels = { programme: new Map(index.programmes), activity: new Map(index.activities), kind: new Map(index.kinds) };
    for (const facet of facets) {
      const counts = new Map();
      for (const [run, number] of counted || index.runs.map((each) => [each, each.pages])) {
        if (run[facet] && isIn(run, asked, facet)) counts.set(run[facet], (counts.get(run[facet]) ?? 0) + number);
      }
      if (asked[facet] && !counts.has(asked[facet])) counts.set(asked[facet], 0);
      const order = facet === "kind" ? index.kinds.map(([kind]) => kind) : facet === "year" ? [...counts.keys()].sort().reverse() : [...labels[facet].keys()];
      const select = form.elements[facet];
      select.replaceChildren(select.options[0], ...order.filter((value) => counts.has(value)).map((value) =>
        new Option(`${labels[facet]?.get(value) ?? value}${counted ? ` (${counts.get(value).toLocaleString("en")})` : ""}`, value)));
      select.value = asked[facet];
    }
    if (document.activeElement !== form.elements.q) form.elements.q.value = asked.q;
    if (document.activeElement !== form.elements.person) form.elements.person.value = person ? person.name : "";
    form.elements.sort.value = asked.sort;
  };

  // People: completed by any word of their names.
  let people = [];
  let slug = question().person;
  const complete = async () => {
    const typed = words(form.elements.person.value);
    slug = "";
    if (!typed.length) return;
    const last = typed.at(-1);
    people = (await beginning("names", last, 2)).filter(([word]) => word.startsWith(last))
      .filter(([, name]) => typed.every((word) => words(name).some((each) => each.startsWith(word))))
      .concat(people.filter(([, name]) => words(name).join(" ") === typed.join(" ")))
      .filter((each, i, all) => all.findIndex((other) => other[2] === each[2]) === i).slice(0, 20);
    $("_people").replaceChildren(...people.map(([, name]) => new Option("", name)));
  };

  // The address holds the question; what is done in the form goes there first.
  const change = (replace) => {
    const asked = Object.fromEntries(fields.map((field) => [field, form.elements[field].value.trim()]));
    asked.q = form.elements.q.value;
    asked.person = slug;
    if (address(asked) === location.pathname + location.search) return;
    history[replace ? "replaceState" : "pushState"](null, "", address(asked));
    answer().catch(failed);
  };
  let waiting;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    change();
  });
  form.elements.q.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(change, 300, true);
  });
  form.elements.person.addEventListener("input", () => complete().catch(failed));
  form.elements.person.addEventListener("change", async () => {
    const name = form.elements.person.value.trim();
    if (name) await complete().catch(failed);
    const is = (each) => words(each[1]).join(" ") === words(name).join(" ");
    const one = people.find(is) ?? (people.length === 1 ? people[0] : []);
    slug = name ? one[2] ?? "" : "";
    if (slug) form.elements.person.value = one[1];
    if (name && !slug) say(`Nobody of the name ${name} is listed.`);
    else change();
  });
  form.addEventListener("change", (event) => event.target.matches("select") && change());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const field of fields) form.elements[field].value = "";
    slug = "";
    change();
    form.elements.q.focus();
  });
  addEventListener("keydown", (event) => {
    const stops = [form.elements.q, ...found.querySelectorAll("a"), ...more.hidden ? [] : [more]];
    const stop = stops[stops.indexOf(event.target) + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (stop && stops.includes(event.target)) {
      event.preventDefault();
      stop.focus();
    } else if (event.key === "Escape" && event.target === form.elements.q) {
      form.elements.q.value = "";
      change();
    }
  });
  addEventListener("popstate", () => {
    slug = question().person;
    form.elements.q.value = question().q;
    answer().catch(failed);
  });

  form.elements.q.value = question().q;
  directory().then(() => {
    const narrow = form.querySelector(".narrow");
    narrow.open = matchMedia("(min-width: 40rem)").matches || fields.slice(1).some((field) => question()[field]);
    narrow.hidden = false;
    return answer();
  }).catch(failed);
}
