import { dateWords, withDateWords } from "../model/edtf.js";
import { capital } from "../model/words.js";
import { repairOf } from "./change.js";
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
  const [best, ...rest] = finding.readings;
  const repair = repairOf(finding);
  return h("ol.steps", {},
    step("What is printed", printed(finding)),
    step("What happened", h("span", { dir: "auto" }, ...shown(finding.message.split("; ", 1)[0]))),
    ...finding.reasons.filter((reason) => !reason.startsWith("printed: ")).map((reason) =>
      step("Undone", h("span", { dir: "auto" }, ...shown(capital(withDateWords(reason)))))),
    best && step(rest.length > 0 ? "Most likely" : "It says", readingWords(best)),
    rest.length > 0 && step("Or else", h("ol.readings", {}, ...rest.map((one) => h("li", {}, readingWords(one))))),
    repair && step(repair.manner === "either" ? "Write either" : "Write", h("span.proposal", { dir: "auto" }, ...repair.words)));
}

/**
 * The words as they stand; what the message names of them is marked.
 *
 * @param {Finding} finding
 */
function printed({ evidence: [{ quote }], message, severity }) {
  const named = /'([^']+)'/.exec(message)?.[1] ?? "";
  const at = named === quote ? -1 : quote.indexOf(named);
  const pieces = named === "" || at < 0
    ? shortened(quote)
    : [...shortened(quote.slice(0, at)), h("mark." + severity, {}, ...shortened(named)), ...shortened(quote.slice(at + named.length))];
  return h("span.printed", { dir: "auto" }, ...pieces);
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
  return h("div.reading", {},
    h("strong", { dir: "auto" }, ...shown(dateWords(value))),
    ...reasons.map((reason) => h("span.reason", { dir: "auto" }, ...shown(withDateWords(reason)))));
}
