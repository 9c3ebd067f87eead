import { ruleById, toldSides } from "../model/data.js";
import { withDateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { comparesValues } from "../model/sides.js";
import { lineAndColumn, placeOf } from "../model/words.js";
import { change, suggestionsOf } from "./change.js";
import { sideBySide } from "./sideBySide.js";
import { h } from "./dom.js";
import { shown } from "./hidden.js";
import { witness } from "./quote.js";
import { decoding } from "./steps.js";

/** @typedef {import("../model/types.js").Finding} Finding */

const MOST_QUOTED = 4;
const MOST_PLACES = 40;

/**
 * All that helps to believe a finding in one article, or to dismiss it.
 *
 * @param {Finding} finding
 */
export function aids(finding) {
  const decoded = finding.readings.length > 0;
  const compared = comparesValues(finding);
  return [
    decoded && decoding(finding),
    compared && sideBySide(finding),
    ...besides(finding),
    h("div.aids", {},
      !decoded && instead(finding),
      !decoded && why(finding, compared ? "Why these were compared" : "Why"),
      doubt(finding)),
  ];
}

/** @param {Finding} finding */
export function instead(finding) {
  const suggestions = suggestionsOf(finding);
  return suggestions.length > 0 && h("div.aid", {},
    h("h3.label", {}, suggestions.every((one) => one.advice) ? "What to do" : "Write instead"),
    h("ul.suggestions", {}, ...suggestions.map((one) => h("li", { dir: "auto" }, ...change(finding, one)))));
}

/**
 * @param {Finding} finding
 * @param {string} label
 */
export function why(finding, label) {
  return finding.reasons.length > 0 && h("div.aid", {},
    h("h3.label", {}, label),
    h("ul.reasons", {}, ...finding.reasons.map((reason) => h("li", { dir: "auto" }, ...shown(withDateWords(reason))))));
}

/** @param {Finding} finding */
export function doubt(finding) {
  const rule = ruleById.get(finding.rule);
  return h("div.aid", {},
    rule?.doubt && h("h3.label", {}, "Why this may be a false alarm"),
    rule?.doubt && h("p", {}, ...shown(rule.doubt)),
    h("p", {}, "Rule ", h("a.rule", { href: link("r", finding.rule) }, finding.rule)));
}

/** @param {Finding} finding */
function besides(finding) {
  const seen = new Set([finding.evidence[0].quote.trim()]);
  const told = new Set(toldSides(finding).flatMap((side) => side.evidence));
  const others = finding.evidence.filter((one, index) => index > 0 && !told.has(index));
  const quoted = others.filter((one) => !seen.has(one.quote.trim()) && seen.add(one.quote.trim())).slice(0, MOST_QUOTED);
  const listed = others.filter((one) => !quoted.includes(one));
  return [
    quoted.length > 0 && h("div.others", {},
      h("h3.label", {}, "Compared with"), ...quoted.map((one) => witness(finding, one, "evidence"))),
    listed.length > 0 && h("p.places", { dir: "auto" },
      h("span.label", {}, "The same at "), ...shown(places(finding, listed))),
  ];
}

/**
 * @param {Finding} finding
 * @param {import("../model/types.js").Evidence[]} listed
 */
function places(finding, listed) {
  const here = finding.article;
  const named = listed.slice(0, MOST_PLACES).map((one) => (one.article === here ? lineAndColumn(one) : placeOf(one)));
  return named.join(", ") + (listed.length > MOST_PLACES ? ` and ${listed.length - MOST_PLACES} more` : "");
}
