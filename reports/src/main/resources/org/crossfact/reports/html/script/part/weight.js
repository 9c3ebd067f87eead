import { isReference } from "../model/data.js";
import { differingWords } from "../model/sides.js";
import { counted } from "../model/words.js";
import { h } from "./dom.js";
import { plainly, shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/sides.js").Side} Side */

const MOST_DOTS = 12;

/**
 * What a side says; the words that other sides do not share stand out.
 *
 * @param {Side} side
 * @param {Side[]} all
 */
export function sideWords(side, all) {
  const others = all.filter((other) => other !== side).map((other) => other.words);
  return h("span.value", { dir: "auto" }, ...differingWords(side.words, others).map(({ words, differs }) =>
    (differs ? h("em", {}, ...shown(words)) : h("span", {}, ...shown(words)))));
}

/**
 * What a side weighs: its independent sources, a dot for each; inside one article its places; or the reference that has it.
 *
 * @param {Finding} finding
 * @param {Side} side
 */
export function sideWeight(finding, side) {
  const { articles } = side.value;
  if (articles.length > 0 && articles.every(isReference)) {
    return h("span.weight", { dir: "auto" }, `reference ${plainly(articles.join(", "))}`);
  }
  return finding.kind === "in-article"
    ? h("span.weight", {}, counted(side.evidence.length, "place"))
    : weightOf(side.value);
}

/**
 * How many independent sources state a value, a dot for each.
 *
 * @param {import("../model/types.js").SupportedValue} value
 */
export function weightOf({ support }) {
  const dots = Array.from({ length: Math.min(support, MOST_DOTS) }, () => h("i"));
  return h("span.weight", {}, h("span.dots", { "aria-hidden": "true" }, ...dots), counted(support, "source"));
}
