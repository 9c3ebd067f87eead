import { link } from "../model/route.js";
import { sidesOf, toneOf } from "../model/sides.js";
import { badge } from "./badge.js";
import { status } from "./card.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";
import { briefWitness } from "./quote.js";
import { sideWeight, sideWords } from "./weight.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/sides.js").Side} Side */

const MOST_SIDES = 4;

/**
 * A conflict in a list: its values side by side, each with its weight and the words of one article; the words in which
 * the values differ stand out.
 *
 * @param {Finding} finding
 */
export function conflictCard(finding) {
  const sides = sidesOf(finding);
  return h("article.card.conflict-card", { id: "f-" + finding.id, tabindex: -1, "aria-labelledby": "t-" + finding.id, "data-finding": finding.id },
    h("p.meta", {}, badge(finding.severity), h("span", {}, `${finding.confidence} confidence`), status(finding)),
    h("h3", { id: "t-" + finding.id }, h("a", { href: link("c", finding.id), dir: "auto" }, ...shown(finding.message))),
    h("ul.stands", {}, ...sides.slice(0, MOST_SIDES).map((side) => stand(finding, side, sides))));
}

/**
 * @param {Finding} finding
 * @param {Side} side
 * @param {Side[]} all
 */
function stand(finding, side, all) {
  const [first] = side.evidence;
  return h("li", {},
    h("p.values", {}, sideWords(side, all), sideWeight(finding, side)),
    first && briefWitness(finding, first, toneOf(finding, first)));
}
