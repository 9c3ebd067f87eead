import { h } from "./dom.js";

/** @typedef {{name: string, kind?: string}} Column its heading, and how its cells are set */

/**
 * A table that needs no sideways scrolling: on narrow screens each row is a heading with its cells named below.
 *
 * @param {string} kind
 * @param {Column[]} columns
 * @param {(Node | string | false)[][][]} rows of cells; the first of each is its heading
 */
export function tableOf(kind, columns, rows) {
  const tag = (/** @type {string} */ name, /** @type {Column} */ column) => name + (column.kind ? "." + column.kind : "");
  return h("table.stacked." + kind, {},
    h("thead", {}, h("tr", {}, ...columns.map((column) => h(tag("th", column), { scope: "col" }, column.name)))),
    h("tbody", {}, ...rows.map((cells) => h("tr", {}, ...cells.map((cell, index) => (index === 0
      ? h("th", { scope: "row", dir: "auto" }, ...cell)
      : h(tag("td", columns[index]), { "data-label": columns[index].name, dir: "auto" }, ...cell)))))));
}

/** What stands in a cell where there is nothing to count. */
export function nothing() {
  return h("span.none", {}, "\u2013");
}
