import { copy } from "../act/copy.js";
import { isReference, report } from "../model/data.js";
import { matrixRows } from "../model/matrix.js";
import { link } from "../model/route.js";
import { counted, figure } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";

/** @typedef {import("../model/matrix.js").Cell} Cell */
/** @typedef {import("../model/matrix.js").Row} Row */

const MOST_ROWS = 60;
const MOST_SOURCES = 24;

/** More columns than these are set narrow, so that about a dozen are seen without scrolling. */
const FEW_SOURCES = 6;

const STATES = [
  ["agrees", "agrees"],
  ["differs", "says something else"],
  ["garbled", "says it in damaged words"],
  ["uncompared", "of another time, or undated: not compared"],
  ["silent", "does not speak of it"],
];

const publishers = new Set(report.articles.map((article) => article.source));

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
      h("p.lede", {}, rows.length === 0 ? "No claim is made by two sources." : introduction([rows.length, all.length], [sources.length, speaking.length], speaking.filter(isPack).length)),
      ...(rows.length === 0 ? [] : [legend(rows, sources), table(rows, sources)]),
    ],
    ready: tellHidden,
  };
}

/**
 * @param {[shown: number, all: number]} rows
 * @param {[shown: number, all: number]} sources
 * @param {number} packs how many of these are references
 */
function introduction([rows, allRows], [sources, allSources], packs) {
  const cut = [
    allRows > rows && `The worst ${figure(rows)} claims of ${figure(allRows)} are shown.`,
    allSources > sources && `The ${figure(sources)} sources of ${figure(allSources)} that differ most are shown.`,
  ];
  return [
    `${counted(allRows, "claim")} made by two or more of ${counted(allSources - packs, "source")}${packs > 0 ? ` and ${counted(packs, "reference")}` : ""}, conflicts first. A source is a publisher; one that only reprints another has its column, but does not count as a witness of its own.`,
    ...cut,
  ].filter(Boolean).join(" ");
}

/** Says how many columns lie beyond the edge, as long as any does. */
function tellHidden() {
  const scroll = document.querySelector("main .scroll");
  const line = document.getElementById("beyond");
  if (!scroll || !line) {
    return;
  }
  const edge = scroll.getBoundingClientRect().right;
  const beyond = [...scroll.querySelectorAll("thead th")].filter((head) => head.getBoundingClientRect().right > edge + 1).length;
  line.textContent = beyond > 0 ? `${counted(beyond, "more source")} to the right: scroll sideways` : "";
  scroll.addEventListener("scroll", tellHidden, { once: true, passive: true });
}

window.addEventListener("resize", tellHidden);

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
    ...STATES.map(([state, words]) => h("span.cell." + state, {}, words)),
    h("button.quiet", { type: "button", click: () => copy(asCsv(rows, sources), "the table as CSV") }, "Copy as CSV"),
    h("span.beyond", { id: "beyond", role: "status" }));
}

/**
 * @param {Row[]} rows
 * @param {string[]} sources
 */
function table(rows, sources) {
  return h("div.scroll", { tabindex: 0, role: "region", "aria-label": "Claims and sources" },
    h("table.matrix.stacked" + (sources.length > FEW_SOURCES ? ".narrow" : ""), {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Claim"), ...sources.map(sourceHead))),
      h("tbody", {}, ...rows.map((row) => h("tr", {},
        h("th", { scope: "row", dir: "auto" }, rowName(row)),
        ...sources.map((source) => cellOf(row, source)))))));
}

/** @param {string} source */
function sourceHead(source) {
  return h("th", { scope: "col", dir: "auto" }, isPack(source) && h("span.small", {}, "reference"), h("span.source", {}, plainly(source)));
}

/**
 * The name of a source is the path of the file where no publisher is known, as of a reference.
 *
 * @param {string} source
 */
function isPack(source) {
  return isReference(source) && !publishers.has(source);
}

/** @param {Row} row */
function rowName({ name, stated, finding }) {
  if (finding) {
    return h("a", { href: link("c", finding.id) }, plainly(name));
  }
  const at = stated ? name.indexOf(stated) : -1;
  return at < 0 || !stated
    ? plainly(name)
    : h("span", {}, ...shown(name.slice(0, at)), h("strong", {}, ...shown(stated)), ...shown(name.slice(at + stated.length)));
}

/**
 * @param {Row} row
 * @param {string} source
 */
function cellOf(row, source) {
  const cell = row.cells.get(source);
  if (!cell) {
    return h("td.cell.silent", { "aria-label": "does not speak of it" });
  }
  const { state, article, finding } = cell;
  const words = state === "differs" || state === "uncompared" ? saidWords(cell) : state;
  return h("td.cell." + state, { "data-label": plainly(source) },
    h("a", { href: finding ? link("c", finding) : link("a", article), "aria-label": `${plainly(source)}, ${toldAloud(cell)}, ${plainly(row.name)}` }, ...unbroken(words)));
}

/** @param {Cell} cell */
function saidWords({ value, when }) {
  return [plainly(value), when].filter(Boolean).join(", ");
}

/** @param {Cell} cell */
function toldAloud(cell) {
  return `${cell.state === "uncompared" ? "not compared" : cell.state}: ${saidWords(cell)}`;
}

/**
 * A figure stays with its unit, and a name with a hyphen whole.
 *
 * @param {string} words
 */
function unbroken(words) {
  return words.replace(/(?<=\d) (?=\S{1,8}$)/, "\u00a0").split(/( )/)
    .map((word) => (word.includes("-") ? h("span.whole", {}, word) : word));
}

/**
 * @param {Row[]} rows
 * @param {string[]} sources
 */
function asCsv(rows, sources) {
  const lines = [["claim", ...sources], ...rows.map((row) => [row.name, ...sources.map((source) => {
    const cell = row.cells.get(source);
    return cell ? toldAloud(cell) : "";
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
