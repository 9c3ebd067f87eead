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

/** @param {number} i number of an alternative @param {number} count how many are shown */
function joint(i, count) {
  return i === 0 ? "" : i === count - 1 ? " or " : ", ";
}

/**
 * What to write, on a line: the one suggestion, or, where the evidence decides nothing, the alternatives. What names no
 * words to write is an advice.
 *
 * @param {Finding} finding
 */
export function proposal(finding) {
  const suggestions = suggestionsOf(finding);
  const [first] = suggestions;
  const read = (finding.readings ?? []).length > 0;
  const open = suggestions.length > 1 && !first.replacement;
  if (open) {
    const alternatives = suggestions.slice(0, 3);
    return h("p.proposal.either", { dir: "auto" }, ...alternatives.flatMap((one, i) =>
      [joint(i, alternatives.length), ...change(finding, { text: one.text })]));
  }
  return first && h("p.proposal" + (first.replacement || read ? "" : ".advice"), { dir: "auto" },
    ...change(finding, read ? { text: first.text } : first));
}
