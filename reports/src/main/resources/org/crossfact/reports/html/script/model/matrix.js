import { articleByKey, conflicts } from "./data.js";
import { figureAgreements } from "./figures.js";
import { hasMajority, sidesOf } from "./sides.js";
import { agreedTenures, disputedTenure, tenuresByOffice } from "./tenures.js";

/** @typedef {import("./types.js").Finding} Finding */

/**
 * What a source says of a claim: the same, something else, something that was not compared since it is of another time or
 * of nobody knows which, or words that are damaged. A source without a cell does not speak of it.
 *
 * @typedef {{state: "agrees" | "differs" | "uncompared" | "garbled", value: string, when?: string, article: string, finding?: string}} Cell
 * @typedef {{name: string, stated?: string, finding?: Finding, cells: Map<string, Cell>}} Row
 *   `stated`: which words of the name are the figure that is claimed
 */

/**
 * What is claimed by two or more sources: first where they exclude each other, then where they say the same.
 *
 * @returns {Row[]}
 */
export function matrixRows() {
  const tenures = tenuresByOffice();
  const disputed = conflicts.map((finding) => ({ finding, tenure: disputedTenure(finding, tenures) }));
  const agreed = [...agreedTenures(tenures, disputed.flatMap(({ tenure }) => tenure ?? [])), ...figureAgreements()]
    .map(({ name, stated, said }) => ({ name, stated, cells: cellsOf(said) }))
    .filter((row) => agreeing(row) > 1)
    .sort((one, other) => agreeing(other) - agreeing(one));
  return [
    ...disputed.map(({ finding, tenure }) => ({ name: finding.message, finding, cells: cellsOf([...sidesSaid(finding), ...(tenure?.said ?? [])]) })),
    ...agreed,
  ];
}

/** @param {{cells: Map<string, Cell>}} row */
function agreeing(row) {
  return [...row.cells.values()].filter((cell) => cell.state !== "uncompared").length;
}

/**
 * By source, which is a publisher, or the article itself where that is not known; what it says first counts.
 *
 * @param {Cell[]} said
 */
function cellsOf(said) {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  for (const cell of said) {
    const source = articleByKey.get(cell.article)?.source ?? cell.article;
    if (!cells.has(source)) {
      cells.set(source, cell);
    }
  }
  return cells;
}

/**
 * @param {Finding} finding
 * @returns {Cell[]}
 */
function sidesSaid(finding) {
  const sides = sidesOf(finding);
  const majority = hasMajority(sides.map((side) => side.value));
  return sides.flatMap((side, index) => {
    const state = side.backed || (majority && index === 0) ? "agrees" : "differs";
    const articles = [...side.evidence.map((one) => one.article), ...side.value.articles];
    return articles.map((article) => ({ state, value: side.words, article, finding: finding.id }));
  });
}
