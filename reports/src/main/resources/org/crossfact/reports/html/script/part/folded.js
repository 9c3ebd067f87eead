import { foldedUnder } from "../model/folds.js";
import { link } from "../model/route.js";
import { counted, lineAndColumn, placeOf } from "../model/words.js";
import { badge } from "./badge.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */

const MOST_REPEATS = 30;

/**
 * What stands under a finding, in a line for its closed card; nothing where it stands alone.
 *
 * @param {Finding} finding
 */
export function foldedLine(finding) {
  const { repeats, lesser } = foldedUnder(finding);
  const parts = [
    repeats.length > 0 && `the same in ${counted(repeats.length, "other place")}`,
    lesser.length > 0 && `${counted(lesser.length, "lesser finding")} about these words`,
  ].filter(Boolean);
  return parts.length > 0 && h("p.folded", {}, `and ${parts.join(", and ")}`);
}

/**
 * The same in full, for the open card. What is said less of the same words often falls away with the greater repair.
 *
 * @param {Finding} finding
 */
export function foldedAll(finding) {
  const { repeats, lesser } = foldedUnder(finding);
  return [
    repeats.length > 0 && h("p.places", { dir: "auto" }, h("span.label", {}, "The same at "), ...repeats.slice(0, MOST_REPEATS).flatMap(repeatLink),
      repeats.length > MOST_REPEATS && ` and ${repeats.length - MOST_REPEATS} more`),
    lesser.length > 0 && h("div.others", {},
      h("h3.label", {}, "Also found in these words; the repair above mostly settles it"),
      h("ul.lesser", {}, ...lesser.map((one) => h("li", { dir: "auto" }, badge(one.severity), " ", ...shown(one.message))))),
  ];
}

/**
 * @param {Finding} finding
 * @param {number} index
 * @returns {(Node | string)[]}
 */
function repeatLink(finding, index) {
  const [place] = finding.evidence;
  const words = lineAndColumn(place) || placeOf(place);
  return [index > 0 ? ", " : "", h("a", { href: link("a", place.article, { f: finding.id }) }, words)];
}
