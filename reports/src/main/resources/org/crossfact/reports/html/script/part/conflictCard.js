import { link } from "../model/route.js";
import { differingWords, sidesOf } from "../model/sides.js";
import { counted } from "../model/words.js";
import { badge } from "./badge.js";
import { status } from "./card.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * A conflict in a list: its values with the weight of each; the words in which they differ stand out.
 *
 * @param {Finding} finding
 */
export function conflictCard(finding) {
  const sides = sidesOf(finding);
  return h("article.card.conflict-card", { id: "f-" + finding.id, tabindex: -1, "aria-labelledby": "t-" + finding.id, "data-finding": finding.id },
    h("p.meta", {}, badge(finding.severity), h("span", {}, `${finding.confidence} confidence`), h("span", {}, finding.rule), status(finding)),
    h("h3", { id: "t-" + finding.id }, h("a", { href: link("c", finding.id), dir: "auto" }, ...shown(finding.message))),
    h("ul.values", {}, ...sides.slice(0, 4).map((side) =>
      h("li", {}, valueWords(side.value.value, sides.map((other) => other.value.value)), weightOf(side.value)))));
}

/**
 * A value with the words that others do not share emphasised.
 *
 * @param {string} value
 * @param {string[]} all
 */
export function valueWords(value, all) {
  const pieces = differingWords(value, all.filter((other) => other !== value));
  return h("span.value", { dir: "auto" },
    ...pieces.map(({ words, differs }) => (differs ? h("em", {}, ...shown(words)) : h("span", {}, ...shown(words)))));
}

/** @param {import("../model/types.js").SupportedValue} value */
export function weightOf(value) {
  return h("span.weight", {},
    h("span.dots", { "aria-hidden": "true" }, ...Array.from({ length: Math.min(value.support, 12) }, () => h("i"))),
    counted(value.support, "source"));
}
