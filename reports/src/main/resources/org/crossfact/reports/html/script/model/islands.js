// Where the data of the report lies: in the page, or, where the report is a folder, in scripts beside it.

/** @type {{data?: string, statements?: string[], texts?: string[]}} */
const beside = /** @type {any} */ (globalThis).crossfact ?? {};

/** @type {import("./types.js").Opening} */
export const opening = JSON.parse(beside.data ?? document.getElementById("data")?.textContent ?? "");

/**
 * Islands of a list, each read when it is asked for: what findings say, or the texts of cited articles, some in each, as JSON.
 *
 * @param {"statements" | "texts"} list
 * @returns {(number: number) => string}
 */
export function islandsOf(list) {
  const elements = document.querySelectorAll("script." + list);
  return (number) => beside[list]?.[number] ?? elements[number].textContent ?? "[]";
}
