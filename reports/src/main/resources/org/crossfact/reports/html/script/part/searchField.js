import { link } from "../model/route.js";
import { h } from "./dom.js";

const WORTH_SEARCHING = 20;

/**
 * A field that narrows a long list to what has all its words; nothing for a list that one look takes in. Typing changes
 * the address without filling the history.
 *
 * @param {import("../model/types.js").Route} route
 * @param {string} label
 * @param {number} count how long the list is
 */
export function searchField(route, label, count) {
  const field = /** @type {HTMLInputElement} */ (h("input", {
    id: "search", type: "search", placeholder: label, "aria-label": label,
    input: () => {
      window.history.replaceState(window.history.state, "", link(route.page, "", { q: field.value }));
      window.dispatchEvent(new Event("hashchange"));
    },
  }));
  field.value = soughtIn(route);
  return count >= WORTH_SEARCHING && h("p.tools", {}, field);
}

/** @param {import("../model/types.js").Route} route */
function soughtIn(route) {
  return route.params.get("q") ?? "";
}

/**
 * Tells of a text whether it has all the words that are sought.
 *
 * @param {import("../model/types.js").Route} route
 * @returns {(text: string) => boolean}
 */
export function seeker(route) {
  const words = soughtIn(route).toLowerCase().split(/\s+/).filter((word) => word !== "");
  return (text) => words.every((word) => text.toLowerCase().includes(word));
}
