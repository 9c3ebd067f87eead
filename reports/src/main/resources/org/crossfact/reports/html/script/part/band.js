import { yearOf, yearStart } from "../model/edtf.js";
import { svg } from "./dom.js";

const BAND_WIDTH = 96;
const LEAST = 2;

/**
 * How exact a date is, at a glance: its year as a line, and the part of it in which it lies.
 *
 * @param {import("../model/edtf.js").Placed} at
 */
export function band({ from, to }) {
  const year = yearOf(from);
  const [first, days] = [yearStart(year), yearStart(year + 1) - yearStart(year)];
  const x = ((from - first) * BAND_WIDTH) / days;
  const width = Math.max(LEAST, ((Math.min(to, first + days - 1) - from + 1) * BAND_WIDTH) / days);
  const beyond = yearOf(to) > year;
  return svg("svg", { class: "band", viewBox: `0 0 ${BAND_WIDTH + 8} 8`, "aria-hidden": "true" },
    svg("line", { x1: 0, x2: BAND_WIDTH, y1: 4, y2: 4, class: "lane" }),
    svg("rect", { x: x.toFixed(1), y: 1, width: width.toFixed(1), height: 6, class: "bar" }),
    beyond ? svg("path", { d: `M${BAND_WIDTH + 2} 0l5 4l-5 4z`, class: "bar" }) : "");
}
