import { h } from "./dom.js";
import { shown } from "./hidden.js";

/**
 * The words with the blanks that are in question drawn; one that is missing is a gap without a character.
 *
 * @param {string} text
 * @param {{start: number, end: number}} piece
 * @param {import("../model/blanks.js").Blank[]} blanks
 * @returns {Node[]}
 */
export function spaced(text, { start, end }, blanks) {
  const here = blanks.filter((blank) => blank.start >= start && blank.end <= end && blank.start < end);
  const nodes = [];
  let at = start;
  for (const blank of here) {
    nodes.push(...shown(text.slice(at, blank.start)));
    nodes.push(blank.end === blank.start
      ? h("span.gap.missing", { role: "img", "aria-label": "space missing" })
      : h("span.gap", {}, ...shown(text.slice(blank.start, blank.end), true)));
    at = blank.end;
  }
  return [...nodes, ...shown(text.slice(at, end))];
}
