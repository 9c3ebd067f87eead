import { excerptOf } from "../model/data.js";
import { independentFirst, sidesOf, toneOf } from "../model/sides.js";
import { counted, placeOf } from "../model/words.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";
import { witness } from "./quote.js";
import { sideWords, sideWeight } from "./weight.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/sides.js").Side} Side */

const MOST_WITNESSES = 4;
const MOST_FOLDED = 30;
const MOST_NAMED = 60;

/**
 * The values of a conflict side by side, each with the words that state it.
 *
 * @param {Finding} finding
 */
export function sideBySide(finding) {
  const sides = sidesOf(finding);
  return h("div.sides", {}, ...sides.map((side) => column(finding, side, sides)));
}

/**
 * @param {Finding} finding
 * @param {Side} side
 * @param {Side[]} all
 */
function column(finding, side, all) {
  const [sources, repeated] = independentFirst(side.evidence);
  const inside = finding.kind === "in-article";
  const leading = (inside ? sentencesOf(finding, side) : sources).slice(0, MOST_WITNESSES);
  const rest = (inside ? sentencesOf(finding, side) : [...sources, ...repeated]).filter((one) => !leading.includes(one));
  const named = rest.slice(MOST_FOLDED, MOST_FOLDED + MOST_NAMED);
  return h("section.side", {},
    h("h2", {}, sideWords(side, all)),
    !inside && h("p", {}, sideWeight(finding, side)),
    ...leading.map((one) => witness(finding, one, toneOf(finding, one))),
    rest.length > 0 && h("details.more", {},
      h("summary", {}, counted(rest.length, "more place")),
      ...rest.slice(0, MOST_FOLDED).map((one) => witness(finding, one, toneOf(finding, one))),
      named.length > 0 && h("p", { dir: "auto" }, ...shown(named.map(placeOf).join(", ")))),
    side.unquoted.length > 0 && h("p.also", { dir: "auto" }, "Also in ", ...shown(side.unquoted.slice(0, MOST_NAMED).join(", "))));
}

/**
 * The evidence of a side without what stands in a sentence that is quoted already.
 *
 * @param {Finding} finding
 * @param {Side} side
 */
function sentencesOf(finding, side) {
  const seen = new Set();
  return side.evidence.filter((one) => {
    const [before = "", behind = ""] = excerptOf(finding, one);
    const start = one.start - before.length;
    const fresh = !seen.has(start) || (before === "" && behind === "");
    seen.add(start);
    return fresh;
  });
}
