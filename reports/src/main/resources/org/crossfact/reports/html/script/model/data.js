import { allFindings } from "./finding.js";
import { opening } from "./islands.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Article} Article */

export const { report } = opening;

export const SEVERITIES = /** @type {const} */ (["error", "warning", "note"]);
export const CONFIDENCES = /** @type {const} */ (["high", "medium", "low"]);

/** Those that no file has decided on: what is to be looked at. All counts are of these. */
export const findings = allFindings.filter((finding) => !finding.verdict);

export const decidedBefore = allFindings.length - findings.length;

export const conflicts = findings.filter((finding) => finding.kind === "cross-source");

/** @type {Map<string, Finding>} */
export const findingById = new Map(allFindings.map((finding) => [finding.id, finding]));

/** @type {Map<string, Article>} */
export const articleByKey = new Map(report.articles.map((article) => [article.key, article]));

/** @type {Map<string, import("./types.js").RuleText & import("./types.js").RuleRun>} */
export const ruleById = new Map(report.rules.map((run, index) => [run.id, { ...opening.guides[index], ...run }]));

/**
 * Whether a rule had nothing to look at. One on the text looks at all of it, and counts slips only.
 *
 * @param {import("./types.js").RuleRun} rule
 */
export function wasIdle(rule) {
  return rule.considered === 0 && !readsText(rule);
}

/** @param {import("./types.js").RuleRun} rule */
export function readsText(rule) {
  return rule.id.startsWith("text/");
}

/** @type {Map<string, Finding[]> | undefined} */
let lying;

/** The findings that lie in each article: whose words to look at stand there. Every count by article is of these. */
export function findingsByArticle() {
  return (lying ??= grouped(findings, (finding) => finding.article));
}

/** @param {string} key */
export function findingsIn(key) {
  return findingsByArticle().get(key) ?? [];
}

/** @type {Map<string, {key: string, finding: Finding}[]> | undefined} */
let citing;

/**
 * The findings that cite an article for what it says of words elsewhere: it is the other side, or bears them out.
 *
 * @param {string} key
 */
export function findingsCiting(key) {
  citing ??= grouped(findings.flatMap((finding) => finding.cites.map((cited) => ({ key: cited, finding }))), (one) => one.key);
  return (citing.get(key) ?? []).map((one) => one.finding);
}

/**
 * Whether the words to look at stand in an article; else it is only cited for what it says of them.
 *
 * @param {Finding} finding
 * @param {string} key
 */
export function liesIn(finding, key) {
  return finding.article === key;
}

/**
 * The text around a piece of evidence.
 *
 * @param {Finding} finding
 * @param {import("./types.js").Evidence} evidence
 * @returns {import("./types.js").Excerpt}
 */
export function excerptOf(finding, evidence) {
  return finding.entry.excerpts[finding.evidence.indexOf(evidence)] ?? [];
}

/**
 * The values that a finding sets against each other, with their evidence; none for a slip.
 *
 * @param {Finding} finding
 */
export function toldSides(finding) {
  return finding.entry.sides;
}

/** @param {Finding} finding */
export function sourceOf(finding) {
  return finding.source ?? "source not known";
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
