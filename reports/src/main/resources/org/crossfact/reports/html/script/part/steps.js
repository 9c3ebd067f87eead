import { ruleById } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { change, suggestionsOf } from "./change.js";
import { h } from "./dom.js";
import { shortened, shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * How damaged words were read, step by step: what is printed, how the damage arose, what it may say and what decided,
 * what to write.
 *
 * @param {Finding} finding
 */
export function decoding(finding) {
  const [best, ...rest] = finding.readings ?? [];
  return h("ol.steps", {},
    step("Printed", h("span.printed", { dir: "auto" }, ...shortened(finding.evidence[0].quote))),
    step("Damage", h("span", { dir: "auto" }, ...shown(damageOf(finding)))),
    best && step(rest.length > 0 ? "Best reading" : "Reading", readingWords(best)),
    rest.length > 0 && step("Other readings", h("ol.readings", {}, ...rest.map((one) => h("li", {}, readingWords(one))))),
    ...suggestionsOf(finding).slice(0, 1).map((one) =>
      step("Write", h("span.proposal", { dir: "auto" }, ...change(finding, { text: one.text })))));
}

/** @param {Finding} finding */
function damageOf(finding) {
  const steps = finding.reasons.filter((reason) => !reason.startsWith("printed: "));
  return [ruleById.get(finding.rule)?.title ?? finding.rule, ...steps].join("; ");
}

/**
 * @param {string} name
 * @param {Node} content
 */
function step(name, content) {
  return h("li", {}, h("span.label", {}, name), h("div", {}, content));
}

/** @param {{value: string, reasons: string[]}} one */
function readingWords({ value, reasons }) {
  const words = dateWords(value);
  return h("div.reading", {},
    h("strong", { dir: "auto" }, ...shown(words)),
    words !== value && h("code", {}, value),
    ...reasons.map((reason) => h("span.reason", { dir: "auto" }, ...shown(reason))));
}
