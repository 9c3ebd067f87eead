import { yearOf } from "../model/edtf.js";
import { figure } from "../model/words.js";
import { chartWidth, svg } from "./dom.js";

/** @typedef {{from: number, to: number}} Days */

const MOST_WIDTH = 1120;
const BARS = 90;
const PAPERS = 26;
const MOST_YEARS = 60;

/**
 * How many dates fall into each year, and below it when the articles were published. Years far away from all others
 * are gathered at the edge.
 *
 * @param {Days[]} dates
 * @param {Days[]} published
 */
export function yearChart(dates, published) {
  const years = dates.map((one) => yearOf(one.from)).sort((one, other) => one - other);
  if (years.length < 2) {
    return false;
  }
  const papers = published.map((one) => yearOf(one.from));
  const last = Math.max(years[years.length - 1 - Math.floor(years.length / 50)], ...papers.slice(0, 1));
  const first = Math.max(years[Math.floor(years.length / 20)], last - MOST_YEARS);
  const span = last - first + 1;
  const bins = Array.from({ length: span }, () => 0);
  years.filter((year) => year >= first && year <= last).forEach((year) => bins[year - first]++);
  const width = chartWidth(MOST_WIDTH);
  const step = width / span;
  const most = Math.max(...bins);
  const every = Math.ceil(span / (width / 80));
  const early = years.filter((year) => year < first).length;
  const late = years.filter((year) => year > last).length;
  const label = `Dates by year, from ${first} to ${last}; the list below has them all. ` +
    bins.map((count, index) => (count > 0 ? `${first + index}: ${count}` : "")).filter(Boolean).join(", ");
  return svg("svg", { class: "years", viewBox: `0 0 ${width} ${BARS + PAPERS + 22}`, role: "img", "aria-label": label },
    ...bins.map((count, index) => bar(index * step, step, count, most, first + index)),
    svg("line", { x1: 0, x2: width, y1: BARS, y2: BARS, class: "lane" }),
    ...published.filter((one) => yearOf(one.from) >= first && yearOf(one.from) <= last).map((one) => paper(one.from, first, step)),
    ...bins.map((count, index) => (index % every === 0 ? svg("text", { x: index * step + step / 2, y: BARS + PAPERS + 16, class: "tick", "text-anchor": "middle" }, String(first + index)) : "")),
    early > 0 ? svg("text", { x: 0, y: 12, class: "tick" }, `\u2190 ${figure(early)} earlier`) : "",
    late > 0 ? svg("text", { x: width, y: 12, class: "tick", "text-anchor": "end" }, `${figure(late)} later \u2192`) : "");
}

/**
 * @param {number} x
 * @param {number} step
 * @param {number} count
 * @param {number} most
 * @param {number} year
 */
function bar(x, step, count, most, year) {
  const height = count === 0 ? 0 : Math.max(3, ((BARS - 24) * count) / most);
  const width = Math.min(step * 0.72, 34);
  return svg("g", {},
    svg("rect", { x: (x + (step - width) / 2).toFixed(1), y: (BARS - height).toFixed(1), width: width.toFixed(1), height: height.toFixed(1), class: "bar" },
      svg("title", {}, `${year}: ${count}`)),
    count > 0 && step > 24 ? svg("text", { x: (x + step / 2).toFixed(1), y: (BARS - height - 5).toFixed(1), class: "tick", "text-anchor": "middle" }, String(count)) : "");
}

/**
 * @param {number} day
 * @param {number} first
 * @param {number} step
 */
function paper(day, first, step) {
  const year = yearOf(day);
  const within = (day - Math.floor(Date.UTC(year, 0, 1) / 86_400_000)) / 366;
  return svg("circle", { cx: ((year - first + within) * step).toFixed(1), cy: BARS + PAPERS / 2, r: 4, class: "paper" });
}
