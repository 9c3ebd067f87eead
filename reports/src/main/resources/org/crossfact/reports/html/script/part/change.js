import { excerptOf } from "../model/data.js";
import { h } from "./dom.js";
import { shortened, shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/types.js").Suggestion} Suggestion */

/**
 * The words that a suggestion replaces, as far as the evidence quotes them, and the words to be. A suggestion may tell
 * these amid words around them that stay.
 *
 * @param {Finding} finding
 * @param {Suggestion} suggestion
 */
function bothWords(finding, suggestion) {
  const edit = suggestion.replacement;
  const quote = edit && finding.evidence.find((evidence) => evidence.article === edit.article &&
    evidence.start <= edit.start && edit.end <= evidence.end &&
    evidence.quote.length === evidence.end - evidence.start);
  if (!edit || !quote) {
    return { before: "", after: edit || finding.readings.length > 0 ? suggestion.text : withoutContext(finding, suggestion.text) };
  }
  const before = quote.quote.slice(edit.start - quote.start, edit.end - quote.start);
  return edit.with === "" || edit.with === suggestion.text || (isWord(before) && isWord(edit.with) && suggestion.text.includes(edit.with))
    ? { before, after: edit.with }
    : { before: "", after: suggestion.text };
}

/**
 * Whether words can be told without those around them, as a mark or a single letter cannot.
 *
 * @param {string} words
 */
function isWord(words) {
  return /[\p{L}\p{N}]{2}/u.test(words);
}

/**
 * The words to be without those that stand before and behind the quoted ones already.
 *
 * @param {Finding} finding
 * @param {string} text
 */
function withoutContext(finding, text) {
  const [before = "", behind = ""] = excerptOf(finding, finding.evidence[0]);
  const lengths = Array.from({ length: text.length }, (_, index) => text.length - index);
  const start = lengths.find((length) => isWord(text.slice(0, length)) && before.endsWith(text.slice(0, length))) ?? 0;
  const end = lengths.find((length) => length < text.length - start && isWord(text.slice(-length)) && behind.startsWith(text.slice(-length))) ?? 0;
  return text.slice(start, text.length - end).trim();
}

/**
 * What may be written instead, beside the words as they are; or what to do. Blanks are drawn where only they differ.
 *
 * @param {Finding} finding
 * @param {Suggestion} suggestion
 */
export function change(finding, suggestion) {
  if (suggestion.advice) {
    return shown(suggestion.text);
  }
  const { before, after } = bothWords(finding, suggestion);
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
  return finding.suggestions.filter((suggestion) => {
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
 * @param {Suggestion} suggestion
 * @param {boolean} read whether it says how damaged words are read
 */
function manner(suggestion, read) {
  if (suggestion.advice) {
    return "advice";
  }
  return suggestion.replacement || read ? "certain" : "perhaps";
}

const MOST_ALTERNATIVES = 3;

/**
 * What to write instead: the one suggestion, or, where the evidence decides nothing, the alternatives; or what to do.
 *
 * @param {Finding} finding
 * @returns {{manner: string, words: (Node | string | false)[]} | undefined} manner: certain, perhaps, either, advice
 */
export function repairOf(finding) {
  const suggestions = suggestionsOf(finding);
  const [first] = suggestions;
  if (!first) {
    return undefined;
  }
  const read = finding.readings.length > 0;
  if (suggestions.length === 1 || first.replacement || first.advice) {
    return { manner: manner(first, read), words: change(finding, read ? { text: first.text } : first) };
  }
  const some = suggestions.slice(0, MOST_ALTERNATIVES);
  return { manner: "either", words: some.flatMap((one, i) => [joint(i, some.length), ...change(finding, { text: one.text, advice: one.advice })]) };
}

/**
 * The same on a line of its own.
 *
 * @param {Finding} finding
 */
export function proposal(finding) {
  const repair = repairOf(finding);
  return repair && h("p.proposal." + repair.manner, { dir: "auto" }, ...repair.words);
}
