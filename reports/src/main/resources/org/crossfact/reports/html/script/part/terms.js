import { writtenOffice } from "../model/entities.js";
import { dateWords, dayWords, placed, yearOf, yearStart } from "../model/edtf.js";
import { chartWidth, svg } from "./dom.js";
import { plainly } from "./hidden.js";

/** @typedef {import("../model/types.js").Term} Term */

const MOST_TERMS_WIDTH = 720;
const MOST_LANES = 24;
const TERM_LANE = 34;
const TERM_EDGE = 10;

/**
 * A lane for each office; a bar from the first to the last time for which articles tell it.
 *
 * @param {Term[]} terms
 */
export function termChart(terms) {
  const dated = terms.flatMap((term) => {
    const [from, to] = [placed(term.from), placed(term.to ?? term.from)];
    return from && to ? [{ term, from: from.from, to: to.to }] : [];
  }).slice(0, MOST_LANES);
  const first = Math.min(...dated.map((one) => one.from));
  const last = Math.max(...dated.map((one) => one.to));
  if (dated.length === 0 || first === last) {
    return false;
  }
  const width = chartWidth(MOST_TERMS_WIDTH);
  const x = (/** @type {number} */ day) => Number((TERM_EDGE + ((width - 2 * TERM_EDGE) * (day - first)) / (last - first)).toFixed(1));
  const height = dated.length * TERM_LANE + 24;
  const words = dated.map(({ term }) => `${laneName(term)}: ${dateWords(term.from)} to ${dateWords(term.to)}`).join("; ");
  return svg("svg", { class: "terms", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Offices over time. ${words}` },
    ...years(first, last, width).map((year) => svg("line", { x1: x(yearStart(year)), x2: x(yearStart(year)), y1: 4, y2: height - 18, class: "lane" })),
    ...dated.map((one, lane) => termLane(one, lane * TERM_LANE + 24, x, width)),
    ...ticks(first, last, width).map(([day, label, anchor]) => svg("text", { x: x(day), y: height - 3, class: "tick", "text-anchor": anchor }, label)));
}

/** @param {Term} term */
function laneName(term) {
  return plainly(writtenOffice(term.office)) + (term.state === "current" ? "" : ` (${term.state})`);
}

/**
 * @param {{term: Term, from: number, to: number}} one
 * @param {number} y
 * @param {(day: number) => number} x
 * @param {number} width
 */
function termLane({ term, from, to }, y, x, width) {
  const late = x(from) > width / 2;
  return svg("g", { class: "term-lane " + term.state },
    svg("text", { x: late ? x(to) : x(from), y: y - 9, class: "lane-name", "text-anchor": late ? "end" : "start" }, laneName(term)),
    svg("line", { x1: x(from), x2: x(to), y1: y, y2: y, class: "term" }),
    ...[...new Set([from, to])].map((day) => svg("circle", { cx: x(day), cy: y, r: 4.5, class: "dot first" })));
}

/**
 * The first days of years that are worth a line: not so many that they crowd.
 *
 * @param {number} first
 * @param {number} last
 * @param {number} width
 */
function years(first, last, width) {
  const [from, to] = [yearOf(first) + 1, yearOf(last)];
  const every = Math.max(1, Math.ceil((to - from + 1) / (width / 70)));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter((year) => year % every === 0);
}

/**
 * Years where there are several, else the two ends.
 *
 * @param {number} first
 * @param {number} last
 * @param {number} width
 * @returns {[number, string, string][]}
 */
function ticks(first, last, width) {
  const named = years(first, last, width);
  return named.length > 1
    ? named.map((year) => [yearStart(year), String(year), "middle"])
    : [[first, dayWords(first), "start"], [last, dayWords(last), "end"]];
}
