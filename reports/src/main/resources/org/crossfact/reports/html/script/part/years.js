import { yearOf, yearStart } from "../model/edtf.js";
import { figure } from "../model/words.js";
import { chartWidth, svg } from "./dom.js";

/** @typedef {import("../model/edtf.js").Placed} Placed */
/** @typedef {{from: number, to: number, words: string}} Dispute two days since 1970 */

const MOST_WIDTH = 1120;
const BARS = 90;
const PAPERS = 26;
const DISPUTES = 14;
const MOST_YEARS = 60;
const MOST_DISPUTES = 200;

/** @type {[string, string][]} how exact a date is told, with the words for it */
export const DATE_TONES = [["to-day", "told to the day"], ["to-month", "to the month"], ["looser", "looser"]];

/** @param {Placed} date */
function toneOfDate(date) {
  return date.precision === "day" ? 0 : date.precision === "month" ? 1 : 2;
}

/**
 * How many dates fall into each year and how exact they are; below, when the articles were published, and which dates
 * exclude each other. Years far away from all others are gathered at the edge.
 *
 * @param {Placed[]} dates
 * @param {Placed[]} published
 * @param {Dispute[]} disputes
 */
export function yearChart(dates, published, disputes) {
  const years = dates.map((one) => yearOf(one.from)).sort((one, other) => one - other);
  if (years.length < 2) {
    return false;
  }
  const papers = published.map((one) => yearOf(one.from));
  const last = Math.max(years[years.length - 1 - Math.floor(years.length / 50)], ...papers.slice(0, 1));
  const first = Math.max(years[Math.floor(years.length / 20)], last - MOST_YEARS);
  const bins = binned(dates, first, last);
  const width = chartWidth(MOST_WIDTH);
  const step = width / bins.length;
  const x = (/** @type {number} */ day) => Number(((yearOf(day) - first + (day - yearStart(yearOf(day))) / 366) * step).toFixed(1));
  const within = (/** @type {number} */ day) => yearOf(day) >= first && yearOf(day) <= last;
  const foot = BARS + PAPERS + (disputes.length > 0 ? DISPUTES : 0);
  return svg("svg", { class: "years", viewBox: `0 0 ${width} ${foot + 22}`, role: "img", "aria-label": yearsInWords(bins, first, last) },
    ...columns(bins, step, first),
    svg("line", { x1: 0, x2: width, y1: BARS, y2: BARS, class: "lane" }),
    ...apart(published.filter((one) => within(one.from)).map((one) => x(one.from))).map((at) => svg("circle", { cx: at, cy: BARS + PAPERS / 2, r: 4, class: "paper" })),
    ...disputes.filter((one) => within(one.from) && within(one.to)).slice(0, MOST_DISPUTES).map((one) => disputeLine(one, x)),
    ...names(bins.length, first, step, width, foot + 16),
    ...beyond(years, first, last, width));
}

/**
 * Counts by year, of each tone.
 *
 * @param {Placed[]} dates
 * @param {number} first
 * @param {number} last
 */
function binned(dates, first, last) {
  const bins = Array.from({ length: last - first + 1 }, () => DATE_TONES.map(() => 0));
  for (const one of dates) {
    const bin = bins[yearOf(one.from) - first];
    if (bin) {
      bin[toneOfDate(one)]++;
    }
  }
  return bins;
}

/** @param {number[]} bin */
function sum(bin) {
  return bin.reduce((one, other) => one + other, 0);
}

/**
 * @param {number[][]} bins
 * @param {number} first
 * @param {number} last
 */
function yearsInWords(bins, first, last) {
  return `Dates by year, from ${first} to ${last}; the list below has them all. ` +
    bins.map((bin, index) => (sum(bin) > 0 ? `${first + index}: ${sum(bin)}` : "")).filter(Boolean).join(", ");
}

/**
 * A bar for each year, the exact dates at its foot.
 *
 * @param {number[][]} bins
 * @param {number} step
 * @param {number} first
 */
function columns(bins, step, first) {
  const most = Math.max(...bins.map(sum));
  const width = Math.min(step * 0.72, 34);
  return bins.flatMap((bin, index) => {
    const left = index * step + (step - width) / 2;
    let top = BARS;
    const stack = bin.map((count, tone) => {
      const height = ((BARS - 24) * count) / most;
      top -= height;
      return svg("rect", { x: left.toFixed(1), y: top.toFixed(1), width: width.toFixed(1), height: height.toFixed(1), class: "bar " + DATE_TONES[tone][0] });
    });
    const count = sum(bin);
    return count === 0 ? [] : [
      svg("g", {}, svg("title", {}, `${first + index}: ${figure(count)}`), ...stack),
      step > 24 ? svg("text", { x: (left + width / 2).toFixed(1), y: (top - 5).toFixed(1), class: "tick", "text-anchor": "middle" }, figure(count)) : "",
    ];
  });
}

const PAPER_STEP = 9;

/**
 * Places that can be told apart, for no mark lies over another: of all in one step one is drawn.
 *
 * @param {number[]} places
 */
function apart(places) {
  return [...new Set(places.map((place) => Math.round(place / PAPER_STEP) * PAPER_STEP))];
}

/**
 * @param {Dispute} one
 * @param {(day: number) => number} x
 */
function disputeLine(one, x) {
  const [from, to, y] = [x(one.from), Math.max(x(one.to), x(one.from) + 6), BARS + PAPERS + DISPUTES / 2 - 2];
  return svg("g", { class: "disputed" },
    svg("title", {}, one.words),
    svg("line", { x1: from, x2: to, y1: y, y2: y }),
    svg("circle", { cx: from, cy: y, r: 3.5 }), svg("circle", { cx: to, cy: y, r: 3.5 }));
}

/**
 * @param {number} count
 * @param {number} first
 * @param {number} step
 * @param {number} width
 * @param {number} y
 */
function names(count, first, step, width, y) {
  const every = Math.ceil(count / (width / 80));
  return Array.from({ length: count }, (_, index) => index).filter((index) => index % every === 0)
    .map((index) => svg("text", { x: index * step + step / 2, y, class: "tick", "text-anchor": "middle" }, String(first + index)));
}

/**
 * @param {number[]} years
 * @param {number} first
 * @param {number} last
 * @param {number} width
 */
function beyond(years, first, last, width) {
  const early = years.filter((year) => year < first).length;
  const late = years.filter((year) => year > last).length;
  return [
    early > 0 ? svg("text", { x: 0, y: 12, class: "tick" }, `\u2190 ${figure(early)} earlier`) : "",
    late > 0 ? svg("text", { x: width, y: 12, class: "tick", "text-anchor": "end" }, `${figure(late)} later \u2192`) : "",
  ];
}
