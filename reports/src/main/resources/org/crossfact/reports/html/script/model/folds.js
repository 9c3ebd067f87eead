import { decisionOn } from "./decisions.js";
import { allFindings } from "./finding.js";
import { opening } from "./islands.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */

/**
 * The finding under which one is shown, itself when it stands alone.
 *
 * @param {Finding} finding
 */
export function headOf(finding) {
  return allFindings[opening.index.head[finding.at]];
}

const under = grouped(allFindings.filter((finding) => headOf(finding) !== finding), (finding) => headOf(finding).id);
const repetitions = new Set(opening.index.repeats.map((at) => allFindings[at]));

/**
 * What stands under a finding: the same again in other places, and what else is said of its words.
 *
 * @param {Finding} finding
 * @returns {{repeats: Finding[], lesser: Finding[]}}
 */
export function foldedUnder(finding) {
  const all = under.get(finding.id) ?? [];
  return { repeats: all.filter((one) => repetitions.has(one)), lesser: all.filter((one) => !repetitions.has(one)) };
}

/**
 * Findings without those that stand under another of them. A false alarm hides nothing that is said of its words besides.
 *
 * @param {Finding[]} some
 */
export function heads(some) {
  const all = new Set(some);
  return some.filter((finding) => {
    const greater = headOf(finding);
    return greater === finding || !all.has(greater) || (isFalse(greater) && !isFalse(finding));
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
