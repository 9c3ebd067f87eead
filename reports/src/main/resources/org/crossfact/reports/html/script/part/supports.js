import { articleByKey } from "../model/data.js";
import { dateWords, placed } from "../model/edtf.js";
import { counted } from "../model/words.js";
import { chartWidth, h, svg } from "./dom.js";
import { plainly } from "./hidden.js";

/** @typedef {import("../model/sides.js").Side} Side */

const MOST_SUPPORT_WIDTH = 720;
const LANE = 30;
const LEFT = 8;
const RIGHT = 8;

/**
 * A lane for each value and on it a dot for each article that states it, at the day of its publication: who said so
 * first, and whether it changed with time.
 *
 * @param {Side[]} sides
 */
export function supportChart(sides) {
  const dots = sides.flatMap((side, lane) => side.value.articles.map((article) => ({ article, lane, at: placed(articleByKey.get(article)?.published) })));
  const dated = dots.filter((dot) => dot.at !== undefined);
  const days = dated.map((dot) => /** @type {import("../model/edtf.js").Placed} */ (dot.at).from);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (dated.length < 2 || first === last) {
    return false;
  }
  const width = chartWidth(MOST_SUPPORT_WIDTH);
  const x = (/** @type {number} */ day) => LEFT + 6 + ((width - LEFT - RIGHT - 12) * (day - first)) / (last - first);
  const height = sides.length * LANE + 22;
  const words = dated.map((dot) => `${plainly(sides[dot.lane].words)}: ${dateWords(articleByKey.get(dot.article)?.published)}`).join("; ");
  return h("figure.chart", {},
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `When each value was published. ${words}` },
      ...sides.map((side, lane) => laneOf(side, lane, width)),
      ...dated.map((dot) => dotOf(dot, x)),
      svg("text", { x: LEFT, y: height - 4, class: "tick" }, dateWords(articleByKey.get(dated[days.indexOf(first)].article)?.published)),
      svg("text", { x: width - RIGHT, y: height - 4, class: "tick", "text-anchor": "end" }, dateWords(articleByKey.get(dated[days.indexOf(last)].article)?.published))),
    h("figcaption", {}, `When each value was published, ${counted(dated.length, "article")}`));
}

/**
 * @param {Side} side
 * @param {number} lane
 * @param {number} width
 */
function laneOf(side, lane, width) {
  const y = lane * LANE + 22;
  return svg("g", {},
    svg("line", { x1: LEFT, x2: width - RIGHT, y1: y, y2: y, class: "lane" }),
    svg("text", { x: LEFT, y: y - 9, class: lane === 0 ? "lane-name first" : "lane-name" }, plainly(side.words).slice(0, 60)));
}

/**
 * @param {{article: string, lane: number, at?: import("../model/edtf.js").Placed}} dot
 * @param {(day: number) => number} x
 */
function dotOf({ article, lane, at }, x) {
  return svg("circle", { cx: x(at?.from ?? 0).toFixed(1), cy: lane * LANE + 22, r: 5, class: lane === 0 ? "dot first" : "dot" },
    svg("title", {}, `${plainly(articleByKey.get(article)?.source ?? article)}, ${at?.words}`));
}
