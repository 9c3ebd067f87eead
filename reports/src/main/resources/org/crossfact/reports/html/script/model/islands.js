// Where the data of the report lies: in the page, or, where the report is a folder, in scripts beside it.

/** @type {{report?: string, view?: string, texts?: string[]}} */
const beside = /** @type {any} */ (globalThis).crossfact ?? {};

/** @param {string} id */
function island(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id)).textContent ?? "";
}

/** The report, as JSON. */
export function reportText() {
  return beside.report ?? island("report");
}

/** What is shown beside it, as JSON. */
export function viewText() {
  return beside.view ?? island("view");
}

/** The texts of cited articles: arrays of some each, as JSON. */
export const textIslands = beside.texts ?? [...document.querySelectorAll("script.texts")].map((one) => one.textContent ?? "[]");
