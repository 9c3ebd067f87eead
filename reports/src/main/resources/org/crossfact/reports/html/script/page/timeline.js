import { titleOf } from "../model/data.js";
import { placedDates, publications, unplacedDates } from "../model/dates.js";
import { dateWords, looseWords } from "../model/edtf.js";
import { homeOf, link } from "../model/route.js";
import { counted, grouped } from "../model/words.js";
import { band } from "../part/band.js";
import { suggestionsOf } from "../part/change.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { pager } from "../part/pager.js";
import { DATE_TONES, yearChart } from "../part/years.js";

/** @typedef {import("../model/dates.js").Told} Told */
/** @typedef {ReturnType<typeof placedDates>[number]} PlacedDate */

const DATES_PAGE = 60;
const MOST_UNPLACED = 30;

/**
 * What happened when, by the dates that the cited articles tell.
 *
 * @param {import("../model/types.js").Route} route
 */
export function timeline(route) {
  const all = placedDates();
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const part = all.slice((page - 1) * DATES_PAGE, page * DATES_PAGE);
  return {
    title: "Timeline",
    body: [
      h("h1", { tabindex: -1 }, "Timeline"),
      h("p.lede", {}, introduced(all)),
      all.length > 0 && chart(all),
      h("div.when", {},
        all.length > 0 && h("section", { "aria-labelledby": "placed" },
          h("h2", { id: "placed" }, "In order of time"),
          h("ol.dates", {}, ...runs(part).map((run) => (run[0].dispute ? dispute(run) : run.map(entry))).flat()),
          pager(page, all.length, DATES_PAGE, (to) => link("timeline", "", { page: String(to) }))),
        tray()),
    ],
  };
}

/** @param {PlacedDate[]} all */
function introduced(all) {
  if (all.length === 0) {
    return "No article that has findings tells a date with a place in time.";
  }
  const disputes = disputesIn(all).size;
  return `${counted(all.length, "date")} told by the articles that have findings, each as exact as it is told` +
    (disputes > 0 ? `; ${counted(disputes, "event")} with dates that exclude each other.` : ".");
}

/** @param {PlacedDate[]} all */
function disputesIn(all) {
  return grouped(all.filter((one) => one.dispute), (one) => one.dispute?.id ?? "");
}

/** @param {PlacedDate[]} all */
function chart(all) {
  const disputes = [...disputesIn(all).values()].map((sides) => ({ from: sides[0].at.from, to: sides[sides.length - 1].at.from, words: plainly(sides[0].dispute?.message ?? "") }));
  const picture = yearChart(all.map((one) => one.at), publications().map((one) => one.at), disputes);
  return picture && h("figure.chart", {}, picture,
    h("figcaption", {},
      ...DATE_TONES.map(([tone, words]) => h("span.key." + tone, {}, words)),
      h("span.key.published", {}, "article published"),
      disputes.length > 0 && h("span.key.disputed", {}, "dates that exclude each other")));
}

/**
 * Dates in a row that belong to one dispute, or to none.
 *
 * @param {PlacedDate[]} dates
 */
function runs(dates) {
  /** @type {PlacedDate[][]} */
  const all = [];
  for (const one of dates) {
    const last = all.at(-1);
    if (last && last[0].dispute === one.dispute) {
      last.push(one);
    } else {
      all.push([one]);
    }
  }
  return all;
}

/** @param {PlacedDate[]} sides */
function dispute(sides) {
  const finding = /** @type {import("../model/types.js").Finding} */ (sides[0].dispute);
  return [h("li.dispute", {},
    h("p.dispute-head", { dir: "auto" }, h("strong", {}, "Exclude each other: "), h("a", { href: homeOf(finding) }, ...shown(finding.message))),
    h("ol.dates", {}, ...sides.map(entry)))];
}

/**
 * Whether a finding says that a date cannot be right; those that exclude each other say so together.
 *
 * @param {PlacedDate} one
 */
function isDoubted({ tone, dispute }) {
  return !dispute && (tone === "error" || tone === "warning");
}

/** @param {PlacedDate} one */
function entry(one) {
  return h(isDoubted(one) ? "li.doubted" : "li", {},
    h("div.date-head", {},
      h(one.workedOut === "" ? "strong" : "span", {}, one.at.words),
      band(one.at),
      h("span.precision", {}, [one.at.precision, one.modality, isDoubted(one) && "in doubt"].filter(Boolean).join(", ")),
      one.workedOut !== "" && h("span.precision.worked-out", { dir: "auto" }, ...shown(`Worked out: ${one.workedOut}`))),
    sentence(one));
}

/** @param {Told & {dispute?: unknown}} one */
function sentence(one) {
  return h("div", {},
    h("p.in-sentence", { dir: "auto" }, ...shown(one.before), h("mark." + one.tone, {}, ...shown(one.quote)), ...shown(one.behind)),
    h("p.from", {}, h("a", { href: link("a", one.article), dir: "auto" }, plainly(titleOf(one.article))),
      one.finding && !one.dispute && h("a", { href: homeOf(one.finding), "aria-label": `finding: ${plainly(one.finding.message)}` }, "finding")));
}

/** Damaged dates first, for they can be mended; lengths of time and vague words are folded. */
function tray() {
  const loose = unplacedDates();
  const shelves = grouped(loose, (one) => (one.finding ? "Damaged" : one.either.length > 0 ? "Undecided" : looseWords(one.value).includes("without a year") ? "Without a year" : ""));
  const vague = shelves.get("") ?? [];
  return loose.length > 0 && h("section.tray", { "aria-labelledby": "unplaced" },
    h("h2", { id: "unplaced" }, "Not placed"),
    ...["Damaged", "Undecided", "Without a year"].flatMap((name) => shelf(name, shelves.get(name) ?? [])),
    vague.length > 0 && h("details.vague", {},
      h("summary", {}, `${counted(vague.length, "length")} of time and vague words`),
      ...shelf("", vague)));
}

/**
 * @param {string} name
 * @param {Told[]} dates
 */
function shelf(name, dates) {
  const left = dates.length - MOST_UNPLACED;
  return dates.length === 0 ? [] : [
    name && h("h3.label", {}, `${name}: ${dates.length}`),
    h("ul.dates", {}, ...dates.slice(0, MOST_UNPLACED).map(looseEntry)),
    left > 0 && h("p.none", {}, `and ${left} more in the articles`),
  ];
}

/** @param {Told} one */
function looseEntry(one) {
  const [first] = one.finding ? suggestionsOf(one.finding) : [];
  const read = first ? first.text : one.either.map((value) => dateWords(value)).join(" or ");
  return h("li", {},
    read !== "" && h("p.date-head", {}, h("span.precision", {}, "may say"), " ", h("strong", { dir: "auto" }, ...shown(read))),
    read === "" && looseWords(one.value) && h("p.date-head", {}, h("strong", {}, looseWords(one.value))),
    sentence(one));
}
