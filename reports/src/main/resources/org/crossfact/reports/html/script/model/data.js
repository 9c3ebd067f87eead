import { reportText, viewText } from "./islands.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Article} Article */

/** @type {import("./types.js").Report} */
export const report = JSON.parse(reportText());

/** @type {import("./types.js").View} */
export const view = JSON.parse(viewText());

export const SEVERITIES = /** @type {const} */ (["error", "warning", "note"]);
const CONFIDENCES = ["high", "medium", "low"];

const order = new Map(report.findings.map((finding, index) => [finding, index]));

/** @param {Finding} finding */
function rank(finding) {
  return SEVERITIES.indexOf(finding.severity) * 10 + (finding.kind === "cross-source" ? 0 : 5) +
    CONFIDENCES.indexOf(finding.confidence);
}

/** Every finding, worst first. */
export const allFindings = report.findings
  .map((finding, index) => ({ finding, key: rank(finding) * 1e7 + index }))
  .sort((one, other) => one.key - other.key)
  .map(({ finding }) => finding);

/** Those that no file has decided on: what is to be looked at. All counts are of these. */
export const findings = allFindings.filter((finding) => !finding.decision);

export const decidedBefore = allFindings.length - findings.length;

export const conflicts = findings.filter((finding) => finding.kind === "cross-source");

/** @type {Map<string, Finding>} */
export const findingById = new Map(allFindings.map((finding) => [finding.id, finding]));

/** @type {Map<string, Article>} */
export const articleByKey = new Map(report.articles.map((article) => [article.key, article]));

/** @type {Map<string, import("./types.js").RuleText & import("./types.js").RuleRun>} */
export const ruleById = new Map(report.rules.map((run, index) => [run.id, { ...view.rules[index], ...run }]));

/** The findings that lie in each article: whose words to look at stand there. Every count by article is of these. */
export const findingsIn = grouped(findings, (finding) => finding.evidence[0].article);

/** The findings that cite an article for what it says of words elsewhere: it is the other side, or bears them out. */
const citing = grouped(findings.flatMap((finding) => citedBy(finding).map((key) => ({ key, finding }))), (one) => one.key);

/** @param {Finding} finding */
function citedBy(finding) {
  const [place, ...others] = finding.evidence.map((evidence) => evidence.article);
  return [...new Set(others)].filter((key) => key !== place);
}

/**
 * Whether the words to look at stand in an article; else it is only cited for what it says of them.
 *
 * @param {Finding} finding
 * @param {string} key
 */
export function liesIn(finding, key) {
  return finding.evidence[0].article === key;
}

/**
 * The findings of other articles that cite this one.
 *
 * @param {string} key
 */
export function findingsCiting(key) {
  return (citing.get(key) ?? []).map((one) => one.finding);
}

/**
 * The text around a piece of evidence.
 *
 * @param {Finding} finding
 * @param {import("./types.js").Evidence} evidence
 * @returns {import("./types.js").Excerpt}
 */
export function excerptOf(finding, evidence) {
  const all = view.excerpts[order.get(finding) ?? -1] ?? [];
  return all[finding.evidence.indexOf(evidence)] ?? [];
}

/**
 * The values that a finding sets against each other, with their evidence; none for a slip.
 *
 * @param {Finding} finding
 */
export function toldSides(finding) {
  return view.sides[order.get(finding) ?? -1] ?? [];
}

/** @param {Finding} finding */
export function sourceOf(finding) {
  return finding.evidence[0].source ?? "source not known";
}

/**
 * Whether a text was not checked but is what articles are held against.
 *
 * @param {string} key
 */
export function isReference(key) {
  return !articleByKey.has(key);
}

/** @param {string} key */
export function titleOf(key) {
  return articleByKey.get(key)?.title ?? key;
}
