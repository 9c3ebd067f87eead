import { h, svg } from "./dom.js";

/**
 * A severity as shape and word; the colour only repeats them.
 *
 * @param {import("../model/types.js").Severity} severity
 * @param {string} [words]
 */
export function badge(severity, words = severity) {
  return h("span.severity." + severity, {}, words);
}

/** Stands where a severity would, in an article that a finding cites but does not blame. */
export function citedSign() {
  return h("span.cited", { title: "The words in question stand in another article; this one is not counted" }, "cited as the other side");
}

/**
 * The shape alone, where the word stands beside it.
 *
 * @param {string} severity
 */
export function shape(severity) {
  return svg("svg", { class: "shape", viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("use", { href: "#shape-" + severity }));
}
