import { CONFIDENCES, findings, ruleById, SEVERITIES, sourceOf } from "./data.js";
import { statusOf } from "./decisions.js";
import { allFindings } from "./finding.js";
import { link } from "./route.js";

/** @typedef {import("./types.js").Finding} Finding */

/** @type {{name: string, title: string, of: (finding: Finding) => string, order?: readonly string[]}[]} */
export const FACETS = [
  { name: "sev", title: "Severity", of: (finding) => finding.severity, order: SEVERITIES },
  { name: "conf", title: "Confidence", of: (finding) => finding.confidence, order: CONFIDENCES },
  { name: "status", title: "Status", of: statusOf },
  { name: "kind", title: "Reach", of: (finding) => finding.kind },
  { name: "rule", title: "Rule", of: (finding) => finding.rule },
  { name: "src", title: "Source", of: sourceOf },
];

/** @type {WeakMap<Finding, string>} */
const haystacks = new WeakMap();

/** @param {Finding} finding */
function haystack(finding) {
  const known = haystacks.get(finding);
  if (known !== undefined) {
    return known;
  }
  const words = [finding.id, finding.rule, ruleById.get(finding.rule)?.title ?? "", finding.message];
  finding.evidence.forEach((evidence) => words.push(evidence.article, evidence.quote.slice(0, 2000), evidence.source ?? ""));
  const text = words.join("\n").toLowerCase();
  haystacks.set(finding, text);
  return text;
}

/**
 * What an address asks for.
 *
 * @param {URLSearchParams} params
 */
export function criteriaOf(params) {
  return {
    chosen: FACETS.map((facet) => new Set(params.getAll(facet.name).flatMap((value) => value.split("|")))),
    pool: params.get("decided") === "shown" ? allFindings : findings,
    words: (params.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean),
  };
}

/**
 * The findings that meet all criteria, and for each facet how many each of its values would leave.
 *
 * @param {ReturnType<typeof criteriaOf>} criteria
 * @returns {{hits: Finding[], counts: Map<string, number>[]}}
 */
export function filtered({ chosen, pool, words }) {
  const hits = [];
  /** @type {Map<string, number>[]} */
  const counts = FACETS.map(() => new Map());
  for (const finding of pool) {
    if (words.length > 0 && !words.every((word) => haystack(finding).includes(word))) {
      continue;
    }
    const values = FACETS.map((facet) => facet.of(finding));
    const missed = values.filter((value, index) => chosen[index].size > 0 && !chosen[index].has(value)).length;
    values.forEach((value, index) => {
      const own = chosen[index].size > 0 && !chosen[index].has(value);
      if (missed === 0 || (missed === 1 && own)) {
        counts[index].set(value, (counts[index].get(value) ?? 0) + 1);
      }
    });
    if (missed === 0) {
      hits.push(finding);
    }
  }
  return { hits, counts };
}

/**
 * The address with one parameter changed; the page begins anew.
 *
 * @param {URLSearchParams} params
 * @param {string} name
 * @param {string} value
 */
export function changed(params, name, value) {
  const next = { ...Object.fromEntries(params), page: "", [name]: value };
  return link("findings", "", next);
}
