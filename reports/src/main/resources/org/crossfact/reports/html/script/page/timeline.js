import { titleOf } from "../model/data.js";
import { placedDates, publications, unplacedDates } from "../model/dates.js";
import { looseWords } from "../model/edtf.js";
import { homeOf, link } from "../model/route.js";
import { counted } from "../model/words.js";
import { suggestionsOf } from "../part/change.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { pager } from "../part/pager.js";
import { yearChart } from "../part/years.js";

/** @typedef {import("../model/dates.js").Told} Told */

const DATES_PAGE = 100;
const MOST_UNPLACED = 60;

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
      h("p.lede", {}, all.length === 0
        ? "No article that has findings tells a date with a place in time."
        : `${counted(all.length, "date")} told by the articles that have findings, each as exact as it is told.`),
      all.length > 0 && chart(all),
      h("div.when", {},
        all.length > 0 && h("section", { "aria-labelledby": "placed" },
          h("h2", { id: "placed" }, "In order of time"),
          h("ol.dates", { start: (page - 1) * DATES_PAGE + 1 }, ...part.map(entry)),
          pager(page, all.length, DATES_PAGE, (to) => link("timeline", "", { page: String(to) }))),
        tray()),
    ].filter((node) => node instanceof Node),
  };
}

/** @param {Told[]} all */
function chart(all) {
  const picture = yearChart(all.map((one) => /** @type {import("../model/edtf.js").Placed} */ (one.at)), publications().map((one) => one.at));
  return picture && h("figure.chart", {}, picture,
    h("figcaption", {}, "Dates told in each year; the dots below are days of publication."));
}

/** @param {Told & {at: import("../model/edtf.js").Placed}} one */
function entry(one) {
  return h("li" + (one.finding?.kind === "cross-source" ? ".in-conflict" : ""), {},
    h("p.date-head", {}, h("strong", {}, one.at.words), one.at.precision !== "day" && h("span.precision", {}, one.at.precision), one.modality && h("span.precision", {}, one.modality)),
    sentence(one));
}

/** @param {Told} one */
function sentence(one) {
  return h("div", {},
    h("p.in-sentence", { dir: "auto" }, ...shown(one.before), h("mark." + (one.finding?.severity ?? "evidence"), {}, ...shown(one.quote)), ...shown(one.behind)),
    h("p.from", {}, h("a", { href: link("a", one.article), dir: "auto" }, plainly(titleOf(one.article))),
      one.finding && h("a", { href: homeOf(one.finding), "aria-label": `Finding: ${plainly(one.finding.message)}` }, "finding")));
}

function tray() {
  const loose = unplacedDates();
  return loose.length > 0 && h("section.tray", { "aria-labelledby": "unplaced" },
    h("h2", { id: "unplaced" }, "Not placed"),
    h("p.lede", {}, "Damaged, without a year, or told only by the distance from something else."),
    h("ul.dates", {}, ...loose.slice(0, MOST_UNPLACED).map(looseEntry)),
    loose.length > MOST_UNPLACED && h("p.none", {}, `and ${loose.length - MOST_UNPLACED} more in the articles`));
}

/** @param {Told} one */
function looseEntry(one) {
  const [first] = one.finding ? suggestionsOf(one.finding) : [];
  return h("li", {},
    first && h("p.date-head", {}, h("span.precision", {}, "may say"), h("strong", { dir: "auto" }, ...shown(first.text))),
    !first && looseWords(one.value) && h("p.date-head", {}, h("strong", {}, looseWords(one.value))),
    sentence(one));
}
