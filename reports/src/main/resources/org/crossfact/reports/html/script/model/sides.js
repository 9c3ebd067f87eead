/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Evidence} Evidence */
/** @typedef {import("./types.js").SupportedValue} SupportedValue */

/**
 * The sides of a conflict: each value with the words that state it. Evidence goes to the value it states, else to the
 * one that its article supports.
 *
 * @param {Finding} finding
 * @returns {{value: SupportedValue, evidence: Evidence[], unquoted: string[]}[]}
 */
export function sidesOf(finding) {
  const values = finding.values ?? statedValues(finding.evidence);
  const sides = values.map((value) => ({
    value,
    evidence: finding.evidence.filter((evidence) => sideOf(evidence, values) === value),
  }));
  return sides.map(({ value, evidence }) => {
    const quoted = new Set(evidence.map((one) => one.article));
    return { value, evidence, unquoted: value.articles.filter((article) => !quoted.has(article)) };
  });
}

/**
 * @param {Evidence} evidence
 * @param {SupportedValue[]} values
 */
function sideOf(evidence, values) {
  return values.find((value) => value.value === evidence.value) ??
    values.find((value) => value.articles.includes(evidence.article)) ?? values[0];
}

/** @param {Evidence[]} all */
function statedValues(all) {
  return [...new Set(all.map((evidence) => evidence.value ?? ""))].map((value) => {
    const articles = [...new Set(all.filter((one) => (one.value ?? "") === value).map((one) => one.article))];
    return { value, support: articles.length, articles };
  });
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
 * that has more sources, or the proof, as mere evidence.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 */
export function toneOf(finding, evidence) {
  const [first] = finding.evidence;
  if (evidence === first || finding.kind !== "cross-source") {
    return evidence === first ? finding.severity : "evidence";
  }
  const values = finding.values ?? statedValues(finding.evidence);
  const [blamed, own] = [sideOf(first, values), sideOf(evidence, values)];
  const backed = own !== blamed && (own.support > blamed.support || finding.confidence === "high");
  return backed ? "evidence" : finding.severity;
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
