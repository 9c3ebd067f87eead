import { copy } from "../act/copy.js";
import { matrixRows } from "../model/matrix.js";
import { link } from "../model/route.js";
import { counted, figure } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly } from "../part/hidden.js";

/** @typedef {import("../model/matrix.js").Cell} Cell */
/** @typedef {import("../model/matrix.js").Row} Row */

const MOST_ROWS = 60;
const MOST_SOURCES = 24;

const STATES = ["agrees", "differs", "garbled", "silent"];

/** Claims against sources: who says the same, who differs, who is silent. */
export function matrix() {
  const all = matrixRows();
  const rows = all.slice(0, MOST_ROWS);
  const speaking = sourcesOf(rows);
  const sources = speaking.slice(0, MOST_SOURCES);
  return {
    title: "Matrix",
    body: [
      h("h1", { tabindex: -1 }, "Claims and sources"),
      h("p.lede", {}, rows.length === 0 ? "No claim is made by two sources." : introduction([rows.length, all.length], [sources.length, speaking.length])),
      ...(rows.length === 0 ? [] : [legend(rows, sources), table(rows, sources)]),
    ],
  };
}

/**
 * @param {[shown: number, all: number]} rows
 * @param {[shown: number, all: number]} sources
 */
function introduction([rows, allRows], [sources, allSources]) {
  const cut = [
    allRows > rows && `The worst ${figure(rows)} claims of ${figure(allRows)} are shown.`,
    allSources > sources && `The ${figure(sources)} sources of ${figure(allSources)} that differ most are shown.`,
  ];
  return [`${counted(allRows, "claim")} made by two or more of ${counted(allSources, "source")}, conflicts first.`, ...cut].filter(Boolean).join(" ");
}

/**
 * Those that differ most come first, so that the table says what matters before it is scrolled.
 *
 * @param {Row[]} rows
 */
function sourcesOf(rows) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  rows.forEach((row) => row.cells.forEach((cell, source) => counts.set(source, (counts.get(source) ?? 0) + (cell.state === "differs" ? MOST_ROWS : 1))));
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([source]) => source);
}

/**
 * @param {Row[]} rows
 * @param {string[]} sources
 */
function legend(rows, sources) {
  return h("p.legend", {},
    ...STATES.map((state) => h("span.cell." + state, {}, state)),
    h("button.quiet", { type: "button", click: () => copy(asCsv(rows, sources), "the table as CSV") }, "Copy as CSV"));
}

/**
 * @param {Row[]} rows
 * @param {string[]} sources
 */
function table(rows, sources) {
  return h("div.scroll", { tabindex: 0, role: "region", "aria-label": "Claims and sources" },
    h("table.matrix.stacked", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Claim"), ...sources.map((source) => h("th", { scope: "col", dir: "auto" }, plainly(source))))),
      h("tbody", {}, ...rows.map((row) => h("tr", {},
        h("th", { scope: "row", dir: "auto" }, row.finding ? h("a", { href: link("c", row.finding.id) }, plainly(row.name)) : plainly(row.name)),
        ...sources.map((source) => cellOf(row, source)))))));
}

/**
 * @param {Row} row
 * @param {string} source
 */
function cellOf(row, source) {
  const cell = row.cells.get(source);
  if (!cell) {
    return h("td.cell.silent", { "aria-label": "silent" });
  }
  const words = cell.state === "differs" ? `differs: ${unbroken(plainly(cell.value))}` : cell.state;
  const { article, finding } = cell.href ?? { article: "" };
  return h("td.cell." + cell.state, { "data-label": plainly(source) },
    h("a", { href: finding ? link("c", finding) : link("a", article), "aria-label": `${plainly(source)} ${words}, ${plainly(row.name)}` }, words));
}

/**
 * A figure stays with its unit.
 *
 * @param {string} value
 */
function unbroken(value) {
  return value.replace(/(?<=\d) (?=\S{1,8}$)/, "\u00a0");
}

/**
 * @param {Row[]} rows
 * @param {string[]} sources
 */
function asCsv(rows, sources) {
  const lines = [["claim", ...sources], ...rows.map((row) => [row.name, ...sources.map((source) => {
    const cell = row.cells.get(source);
    return cell ? `${cell.state}: ${cell.value}` : "";
  })])];
  return lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/**
 * A cell that no spreadsheet takes for a formula.
 *
 * @param {string} text
 */
function csvCell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return `"${plainly(safe).replace(/"/g, '""')}"`;
}
