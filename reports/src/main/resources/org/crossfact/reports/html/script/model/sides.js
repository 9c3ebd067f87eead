import { toldSides } from "./data.js";

/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./types.js").SupportedValue} SupportedValue */

/**
 * One side of a conflict: a value, what people call it, the words that state it, the articles that state it unquoted,
 * and whether it has more sources, or proof, on its side.
 *
 * @typedef {{value: SupportedValue, words: string, evidence: Evidence[], unquoted: string[], backed: boolean}} Side
 */

/**
 * The sides of a finding that sets values against each other, best supported first; none for any other.
 *
 * @param {Finding} finding
 * @returns {Side[]}
 */
export function sidesOf(finding) {
  return toldSides(finding).map(({ words, evidence: indexes, backed = false }, index) => {
    const evidence = indexes.map((at) => finding.evidence[at]);
    const quoted = new Set(evidence.map((one) => one.article));
    const value = finding.values[index] ?? { value: words, support: quoted.size, articles: [...quoted] };
    return { value, words, evidence, unquoted: value.articles.filter((article) => !quoted.has(article)), backed };
  });
}

/**
 * Whether a finding sets values against each other, which are then shown side by side.
 *
 * @param {Finding} finding
 */
export function comparesValues(finding) {
  return toldSides(finding).length > 1;
}

/**
 * Whether one value has more independent sources than every other.
 *
 * @param {SupportedValue[]} values best supported first
 */
export function hasMajority(values) {
  return values.length > 0 && values.every((value, index) => index === 0 || value.support < values[0].support);
}

/**
 * How the words of a piece of evidence are marked: those to look at by the severity of the finding; those of a side
 * that has more sources, or the proof, and those beside a slip, as mere evidence.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 */
export function toneOf(finding, evidence) {
  const sides = toldSides(finding);
  const at = finding.evidence.indexOf(evidence);
  const side = sides.find((one) => one.evidence.includes(at));
  return at === 0 || (side && !side.backed) ? finding.severity : "evidence";
}

/**
 * The words of as many different sources as possible come first: they weigh most.
 *
 * @param {Evidence[]} evidence
 */
export function independentFirst(evidence) {
  const seen = new Set();
  const first = evidence.filter((one) => !seen.has(one.source ?? one.article) && seen.add(one.source ?? one.article));
  return [first, evidence.filter((one) => !first.includes(one))];
}

/**
 * A value cut into the words it shares with all others and those in which it differs.
 *
 * @param {string} value
 * @param {string[]} others
 * @returns {{words: string, differs: boolean}[]}
 */
export function differingWords(value, others) {
  const shared = others.map((other) => new Set(other.split(/\s+/)));
  return value
    .split(/(\s+)/)
    .map((words) => ({ words, differs: words.trim() !== "" && !shared.every((other) => other.has(words)) }));
}
