import { h } from "./dom.js";
import { shortened, shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/types.js").Suggestion} Suggestion */

/**
 * The words that a suggestion replaces, as far as the evidence quotes them.
 *
 * @param {Finding} finding
 * @param {Suggestion} suggestion
 */
function wordsBefore(finding, suggestion) {
  const edit = suggestion.replacement;
  const quote = edit && finding.evidence.find((evidence) => evidence.article === edit.article &&
    evidence.start <= edit.start && edit.end <= evidence.end &&
    evidence.quote.length === evidence.end - evidence.start);
  return edit && quote && (edit.with === suggestion.text || edit.with === "")
    ? quote.quote.slice(edit.start - quote.start, edit.end - quote.start)
    : "";
}

/**
 * What may be written instead, beside the words as they are. Blanks are drawn where only they differ.
 *
 * @param {Finding} finding
 * @param {Suggestion} suggestion
 */
export function change(finding, suggestion) {
  const before = wordsBefore(finding, suggestion);
  const after = before && suggestion.replacement?.with === "" ? "" : suggestion.text;
  const onlyBlanks = before.replace(/\s/g, "") === after.replace(/\s/g, "");
  const drawn = (/** @type {string} */ text) => (onlyBlanks ? text.replace(/ /g, "\u2423") : text);
  return [
    before && h("del", {}, ...shortened(drawn(before))),
    before && h("span.arrow", {}, " \u2192 "),
    after === "" ? h("span.nothing", {}, "nothing") : h("ins", {}, ...shown(drawn(after), true)),
  ];
}

/**
 * The distinct suggestions of a finding.
 *
 * @param {Finding} finding
 */
export function suggestionsOf(finding) {
  const seen = new Set();
  return (finding.suggestions ?? []).filter((suggestion) => {
    const fresh = !seen.has(suggestion.text);
    seen.add(suggestion.text);
    return fresh;
  });
}

/**
 * The first suggestion, on a line; one that names no words to write is an advice.
 *
 * @param {Finding} finding
 */
export function proposal(finding) {
  const [first] = suggestionsOf(finding);
  const certain = first && (first.replacement || (finding.readings ?? []).length > 0);
  return first && h("p.proposal" + (certain ? "" : ".advice"), { dir: "auto" },
    ...change(finding, (finding.readings ?? []).length > 0 ? { text: first.text } : first));
}
