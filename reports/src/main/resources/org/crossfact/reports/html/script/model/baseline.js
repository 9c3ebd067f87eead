import { findingById, report } from "./data.js";
import { allDecisions, decide } from "./decisions.js";

/** @typedef {import("./decisions.js").Verdict} Verdict */

const BUCKETS = /** @type {[Verdict, string][]} */ ([["accepted", "accepted"], ["false-positive", "falsePositives"]]);

/** The decisions that a check heeds, as the baseline file that {@code crossfact check --baseline} reads. */
export function asBaseline() {
  const decided = allDecisions();
  const entries = decided
    .filter((one) => one.verdict === "accepted" || one.verdict === "false-positive")
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((one) => ({ ...entryFor(one.id), bucket: one.verdict, reason: one.reason }));
  return JSON.stringify({ version: 1, tool: report.tool.version, entries }, null, 2) + "\n";
}

/** @param {string} id */
function entryFor(id) {
  const finding = findingById.get(id);
  return finding
    ? { id, rule: finding.rule, article: finding.evidence[0].article, quote: finding.evidence[0].quote }
    : { id };
}

/**
 * Takes the decisions of a baseline file over.
 *
 * @param {string} text
 * @returns {string} what was taken, or what is wrong with the file, in words
 */
export function fromBaseline(text) {
  let entries;
  try {
    entries = JSON.parse(text).entries;
  } catch {
    return "This is no baseline file: it is not JSON.";
  }
  if (!Array.isArray(entries)) {
    return "This is no baseline file: it has no list of entries.";
  }
  const known = entries.filter((entry) => typeof entry?.id === "string" && BUCKETS.some(([verdict]) => verdict === entry.bucket));
  known.forEach((entry) => decide([entry.id], { verdict: entry.bucket, reason: String(entry.reason ?? "") }));
  return `${known.length} of ${entries.length} entries taken over.`;
}
