import { findings } from "./data.js";
import { isOpen } from "./decisions.js";
import { heads } from "./folds.js";

/** @typedef {import("./types.js").Finding} Finding */

const MOST_FIRST = 5;

/**
 * The few findings to look at before all others: open, grave and sure. One of each rule comes before the second of any,
 * so that they show what is wrong in all its ways.
 *
 * @returns {Finding[]}
 */
export function checkFirst() {
  const grave = heads(findings.filter((finding) => finding.severity === "error" && finding.confidence === "high" && isOpen(finding)));
  const rules = new Set();
  const oneOfEach = grave.filter((finding) => !rules.has(finding.rule) && rules.add(finding.rule));
  return [...oneOfEach, ...grave.filter((finding) => !oneOfEach.includes(finding)).slice(0, MOST_FIRST)].slice(0, MOST_FIRST);
}
