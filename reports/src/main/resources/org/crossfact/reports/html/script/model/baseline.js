import { findingById } from "./data.js";
import { allDecisions, decide } from "./decisions.js";
import { allSameness, sameDecisions } from "./sameness.js";
import { textOf } from "./texts.js";

/** @typedef {import("./decisions.js").Verdict} Verdict */
/** @typedef {import("./types.js").Finding} Finding */

/** The decisions that a check heeds; what was reviewed, or waits for its author, does not concern it. */
const BASELINE_STATES = ["accepted", "wont-fix", "false-positive"];

const LONGEST_QUOTE = 120;
const SURROUNDINGS = 32;

/** The decisions as the file that {@code crossfact check --baseline} reads; a false alarm needs a reason to stand in it. */
export function asBaseline() {
  const entries = allDecisions()
    .filter((one) => BASELINE_STATES.includes(one.verdict) && !lacksReason(one) && findingById.has(one.id))
    .map((one) => baselineEntry(/** @type {Finding} */ (findingById.get(one.id)), one));
  entries.sort((one, other) => compared([one.article, one.rule, one.quote, one.id], [other.article, other.rule, other.quote, other.id]));
  const names = allSameness().sort((one, other) => compared([one.form, one.entity], [other.form, other.entity]));
  return `{\n  "schemaVersion": "1.0",\n  "tool": "crossfact",\n${listed("entries", entries)}${names.length > 0 ? ",\n" + listed("names", names) : ""}\n}\n`;
}

/**
 * @param {string} key
 * @param {object[]} items one a line
 */
function listed(key, items) {
  const lines = items.map((item) => "    " + JSON.stringify(item)).join(",\n");
  return `  "${key}": [${lines && `\n${lines}\n  `}]`;
}

/** @param {{verdict: string, reason: string}} decision */
export function lacksReason(decision) {
  return decision.verdict === "false-positive" && decision.reason.trim() === "";
}

/**
 * @param {string[]} one
 * @param {string[]} other
 */
function compared(one, other) {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : one[at] < other[at] ? -1 : 1;
}

/**
 * @param {Finding} finding
 * @param {{verdict: string, reason: string}} decision
 */
function baselineEntry(finding, { verdict, reason }) {
  const [place] = finding.evidence;
  const text = textOf(place.article)?.text;
  const others = [...new Set(finding.evidence.map((one) => one.article))].filter((article) => article !== place.article);
  return {
    id: finding.id,
    rule: finding.rule,
    article: place.article,
    quote: normalised(place.quote).slice(0, LONGEST_QUOTE).toWellFormed(),
    state: verdict,
    reason: reason.trim() || undefined,
    before: text && normalised(text.slice(Math.max(0, place.start - 2 * SURROUNDINGS), place.start)).slice(-SURROUNDINGS),
    after: text && normalised(text.slice(place.end, place.end + 2 * SURROUNDINGS)).slice(0, SURROUNDINGS),
    with: finding.kind === "cross-source" && others.length > 0 ? others.sort() : undefined,
  };
}

/** @param {string} words */
function normalised(words) {
  return words.normalize("NFKC").replace(/\s+/g, " ").trim().toWellFormed();
}

/**
 * Takes the decisions of a baseline file over.
 *
 * @param {string} text
 * @returns {string} what was taken, or what is wrong with the file, in words
 */
export function fromBaseline(text) {
  let entries;
  let names;
  try {
    ({ entries, names = [] } = JSON.parse(text));
  } catch {
    return "This is no baseline file: it is not JSON.";
  }
  if (!Array.isArray(entries) || !Array.isArray(names)) {
    return "This is no baseline file: it has no list of entries.";
  }
  const known = entries.filter((entry) => typeof entry?.id === "string" && BASELINE_STATES.includes(entry.state));
  known.forEach((entry) => decide([entry.id], { verdict: entry.state, reason: String(entry.reason ?? "") }));
  names.forEach((name) => sameDecisions(String(name?.entity), String(name?.form), Boolean(name?.same)));
  return `${known.length} of ${entries.length} entries taken over.`;
}
