import { liesIn } from "../model/data.js";
import { link } from "../model/route.js";
import { sidesOf } from "../model/sides.js";
import { actions } from "./actions.js";
import { aids } from "./aids.js";
import { badge, citedSign } from "./badge.js";
import { status } from "./card.js";
import { proposal } from "./change.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";
import { placeNotes } from "./margin.js";
import { wayBack } from "./reference.js";
import { sideWords, sideWeight } from "./weight.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * A note in the margin: a line that tells what, which opens to tell why.
 *
 * @param {Finding} finding
 * @param {number} number its place among the findings of the article
 * @param {string} article
 * @param {boolean} open
 */
export function noteFor(finding, number, article, open) {
  const own = liesIn(finding, article);
  const element = h("aside.gloss." + (own ? finding.severity : "cited"), {
    id: "n-" + finding.id, tabindex: -1, "data-number": number, "data-article": article, "data-finding": finding.id, "aria-label": `Note ${number}`,
  },
  h("p.meta", {},
    wayBack(finding, number), own ? badge(finding.severity) : citedSign(), h("span", {}, `${finding.confidence} confidence`), status(finding)),
  h("h2", {},
    finding.kind === "cross-source"
      ? h("a", { href: link("c", finding.id), dir: "auto" }, ...shown(finding.message))
      : h("button", { type: "button", dir: "auto", "aria-expanded": String(open), click: () => turnNote(element, finding) }, ...shown(finding.message))),
  finding.kind === "cross-source" && standpoints(finding, article),
  own && !open && proposal(finding),
  open && h("div.details", {}, ...aids(finding), actions(finding)));
  element.classList.toggle("open", open);
  return element;
}

/**
 * The same note with what is known of the finding by now.
 *
 * @param {HTMLElement} old
 * @param {Finding} finding
 * @param {boolean} open
 */
export function redrawnNote(old, finding, open) {
  return noteFor(finding, Number(old.dataset.number), old.dataset.article ?? "", open);
}

/**
 * What this article says in a conflict, and what others say.
 *
 * @param {Finding} finding
 * @param {string} article
 */
function standpoints(finding, article) {
  const sides = sidesOf(finding);
  return h("ul.values", {}, ...sides.slice(0, 4).map((side) => h("li", {},
    sideWords(side, sides), sideWeight(finding, side),
    side.evidence.some((one) => one.article === article) && h("span.small", {}, "this article"))));
}

/**
 * @param {HTMLElement} element
 * @param {Finding} finding
 */
function turnNote(element, finding) {
  const fresh = redrawnNote(element, finding, !element.classList.contains("open"));
  element.replaceWith(fresh);
  /** @type {HTMLElement | null} */ (fresh.querySelector("h2 button"))?.focus({ preventScroll: true });
  placeNotes();
}
