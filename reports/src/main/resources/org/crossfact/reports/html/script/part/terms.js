import { dateWords, placed } from "../model/edtf.js";
import { grouped } from "../model/words.js";
import { chartWidth, svg } from "./dom.js";
import { plainly } from "./hidden.js";

const MOST_TERMS = 720;
const TERM_LANE = 34;

/**
 * A lane for each office; a bar from the first to the last time it is told, a dot for each time.
 *
 * @param {import("../model/entities.js").Term[]} terms
 */
export function termChart(terms) {
  const dated = terms.flatMap((term) => {
    const at = placed(term.at);
    return at ? [{ term, at }] : [];
  });
  const first = Math.min(...dated.map((one) => one.at.from));
  const last = Math.max(...dated.map((one) => one.at.to));
  if (dated.length < 2 || first === last) {
    return false;
  }
  const width = chartWidth(MOST_TERMS);
  const x = (/** @type {number} */ day) => Number((10 + ((width - 20) * (day - first)) / (last - first)).toFixed(1));
  const lanes = [...grouped(dated, (one) => one.term.office)];
  const height = lanes.length * TERM_LANE + 24;
  const words = lanes.map(([office, told]) => `${plainly(office)}: ${told.map((one) => one.at.words).join(", ")}`).join("; ");
  return svg("svg", { class: "terms", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Offices over time. ${words}` },
    ...lanes.flatMap(([office, told], lane) => {
      const y = lane * TERM_LANE + 24;
      const [from, to] = [Math.min(...told.map((one) => one.at.from)), Math.max(...told.map((one) => one.at.to))];
      return [
        svg("text", { x: 8, y: y - 10, class: "lane-name" }, plainly(office)),
        svg("line", { x1: x(from), x2: x(to), y1: y, y2: y, class: "term" }),
        ...told.map((one) => svg("circle", { cx: x(one.at.from), cy: y, r: 5, class: one.term.sure ? "dot first" : "dot" }, svg("title", {}, one.at.words))),
      ];
    }),
    svg("text", { x: 8, y: height - 3, class: "tick" }, dateWords(dated.find((one) => one.at.from === first)?.term.at)),
    svg("text", { x: width - 8, y: height - 3, class: "tick", "text-anchor": "end" }, dateWords(dated.find((one) => one.at.to === last)?.term.at)));
}
