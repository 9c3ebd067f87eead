import { allFindings } from "./data.js";
import { decisionOn } from "./decisions.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */

/** Of two findings that speak of the same words, the lesser stands under the greater when it shares this much of its words. */
const SAME_SPOT = 0.5;

/** @type {Map<Finding, Finding>} the greater finding under which one stands */
const above = new Map();

const rankOf = new Map(allFindings.map((finding, index) => [finding, index]));

// what was decided on before never hides what is open
for (const found of grouped(allFindings, (finding) => `${finding.decision ? "decided" : "open"} ${finding.evidence[0].article}`).values()) {
  foldLesser(found);
  foldRepeats(found.filter((finding) => finding.kind === "in-article" && !above.has(finding)));
}

/** @param {Finding[]} found of one article: what one rule says of the same words again */
function foldRepeats(found) {
  for (const [first, ...others] of grouped(found, sayings).values()) {
    others.forEach((other) => above.set(other, first));
  }
}

/**
 * What a finding says of which words. A single word may be wrong in one sentence and right in another, so that what to
 * write must be the same, too.
 *
 * @param {Finding} finding
 */
function sayings({ rule, message, evidence: [{ quote }], suggestions = [] }) {
  const repairs = quote.trim().includes(" ") ? [] : suggestions.map((one) => one.text);
  return [rule, message, quote, ...repairs].join("\n");
}

/** @param {Finding[]} found of one article: what is said of words of which a greater finding speaks */
function foldLesser(found) {
  /** @type {Finding[]} */
  let open = [];
  const inOrder = [...found].sort((one, other) => one.evidence[0].start - other.evidence[0].start);
  for (const finding of inOrder) {
    open = open.filter((one) => one.evidence[0].end > finding.evidence[0].start);
    for (const other of open) {
      const [greater, lesser] = ranked(finding) < ranked(other) ? [finding, other] : [other, finding];
      if (lesser.kind === "in-article" && !above.has(lesser) && liesWithin(lesser.evidence[0], greater.evidence[0])) {
        above.set(lesser, greater);
      }
    }
    open.push(finding);
  }
}

/** @param {Finding} finding */
function ranked(finding) {
  return rankOf.get(finding) ?? 0;
}

/**
 * @param {import("./types.js").Evidence} lesser
 * @param {import("./types.js").Evidence} greater
 */
function liesWithin(lesser, greater) {
  const shared = Math.min(lesser.end, greater.end) - Math.max(lesser.start, greater.start);
  return shared > 0 && shared >= SAME_SPOT * (lesser.end - lesser.start);
}

/**
 * The finding under which one is shown, itself when it stands alone.
 *
 * @param {Finding} finding
 */
export function headOf(finding) {
  let head = finding;
  for (let next = above.get(head); next; next = above.get(head)) {
    head = next;
  }
  return head;
}

const under = grouped(above.keys(), (finding) => headOf(finding).id);

/**
 * What stands under a finding: the same again in other places, and what else is said of its words.
 *
 * @param {Finding} finding
 * @returns {{repeats: Finding[], lesser: Finding[]}}
 */
export function foldedUnder(finding) {
  const all = under.get(finding.id) ?? [];
  const repeats = all.filter((one) => sayings(one) === sayings(finding));
  return { repeats, lesser: all.filter((one) => !repeats.includes(one)) };
}

/**
 * Findings without those that stand under another of them. A false alarm hides nothing that is said of its words besides.
 *
 * @param {Finding[]} some
 */
export function heads(some) {
  const all = new Set(some);
  return some.filter((finding) => {
    const head = headOf(finding);
    return head === finding || !all.has(head) || (isFalse(head) && !isFalse(finding));
  });
}

/** @param {Finding} finding */
function isFalse(finding) {
  return decisionOn(finding.id)?.verdict === "false-positive";
}

/**
 * The ids of all that a verdict holds for: the finding, the same elsewhere, and, unless it is a false alarm, what else is
 * said of its words.
 *
 * @param {Finding} finding
 * @param {import("./decisions.js").Verdict} verdict
 */
export function heldBy(finding, verdict) {
  const { repeats, lesser } = foldedUnder(finding);
  return [finding, ...repeats, ...(verdict === "false-positive" ? [] : lesser)].map((one) => one.id);
}
