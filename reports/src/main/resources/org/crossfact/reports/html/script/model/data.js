import { reportText, viewText } from "./islands.js";

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

/** @type {Map<string, Finding[]>} */
export const findingsByArticle = new Map();
for (const finding of findings) {
  for (const key of new Set(finding.evidence.map((evidence) => evidence.article))) {
    const known = findingsByArticle.get(key);
    if (known) {
      known.push(finding);
    } else {
      findingsByArticle.set(key, [finding]);
    }
  }
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

/** @param {Finding} finding */
export function sourceOf(finding) {
  return finding.evidence[0].source ?? "source not known";
}

/** @param {string} key */
export function titleOf(key) {
  return articleByKey.get(key)?.title ?? key;
}
