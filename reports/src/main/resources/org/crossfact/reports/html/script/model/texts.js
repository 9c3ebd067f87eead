import { view } from "./data.js";
import { textIslands } from "./islands.js";

/** @typedef {import("./types.js").Text} Text */

const islandOf = new Map(view.texts.map((place) => [place.article, place.island]));

/** @type {(Map<string, Text> | undefined)[]} */
const opened = [];

/** @param {number} number */
function openIsland(number) {
  const known = opened[number];
  if (known) {
    return known;
  }
  /** @type {Text[]} */
  const texts = JSON.parse(textIslands[number]);
  const byKey = new Map(texts.map((text) => [text.article, text]));
  opened[number] = byKey;
  return byKey;
}

/** @param {string} key */
export function hasText(key) {
  return islandOf.has(key);
}

/**
 * The text of a cited article; its island is parsed when it is first asked for.
 *
 * @param {string} key
 * @returns {Text | undefined}
 */
export function textOf(key) {
  const number = islandOf.get(key);
  return number === undefined ? undefined : openIsland(number).get(key);
}

/** Every text of the page, by key. */
export function allTexts() {
  return view.texts.map((place) => /** @type {Text} */ (textOf(place.article)));
}

export const textsLeftOut = new Set(view.leftOut);
