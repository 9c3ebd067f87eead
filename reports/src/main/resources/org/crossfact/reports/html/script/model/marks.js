import { blanksIn } from "./blanks.js";
import { findingsCiting, findingsIn } from "./data.js";
import { toneOf } from "./sides.js";

/** @typedef {import("./types.js").Finding} Finding */

/**
 * Words of one article that a finding quotes; blamed where the finding lies in the article and no other side outweighs
 * them. `reference` is where the number of the finding stands, `blanks` are those in question.
 *
 * @typedef {{finding: Finding, number: number, start: number, end: number, reference: number, blamed: boolean,
 *   first: boolean, blanks: import("./blanks.js").Blank[]}} Mark
 */

/**
 * The marks of an article in the order of the text; findings are numbered in that order. What no longer stands in the
 * text, or has no length, is left out.
 *
 * @param {import("./types.js").Text} text
 * @returns {Mark[]}
 */
export function marksOf(text) {
  const own = findingsIn(text.article);
  const places = [...own, ...findingsCiting(text.article)].flatMap((finding, index) =>
    finding.evidence
      .map((evidence) => ({ finding, evidence, blamed: index < own.length && toneOf(finding, evidence) !== "evidence" }))
      .filter(({ evidence }) => evidence.article === text.article && evidence.end > evidence.start &&
        text.text.slice(evidence.start, evidence.end) === evidence.quote));
  places.sort((one, other) => one.evidence.start - other.evidence.start || one.evidence.end - other.evidence.end);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  return places.map(({ finding, evidence, blamed }) => {
    const first = !numbers.has(finding.id);
    const number = numbers.get(finding.id) ?? numbers.size + 1;
    numbers.set(finding.id, number);
    const { start, end } = evidence;
    return { finding, number, start, end, reference: referenceAt(text.text, start, end), blamed, first, blanks: blanksIn(finding, evidence) };
  });
}

const BLANK = /\s/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Behind the last word of a mark: no number cuts a word, or begins a line.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function referenceAt(text, start, end) {
  let at = end;
  while (at > start + 1 && BLANK.test(text[at - 1])) {
    at--;
  }
  while (at < end + LONGEST_WORD && at < text.length && LETTER.test(text[at - 1]) && LETTER.test(text[at])) {
    at++;
  }
  return at;
}

const LONGEST_WORD = 24;

/**
 * Cuts a stretch of text at the edges of marks and claims, so that nothing drawn overlaps.
 *
 * @template {{start: number, end: number}} T
 * @param {number} start
 * @param {number} end
 * @param {T[]} marks
 * @param {number[]} more where it is cut besides
 * @returns {{start: number, end: number, here: T[]}[]}
 */
export function cutAt(start, end, marks, more = []) {
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end, ...more.filter((edge) => edge > start && edge < end)]);
  for (const mark of near) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1];
    return { start: from, end: to, here: near.filter((mark) => mark.start <= from && to <= mark.end) };
  });
}
