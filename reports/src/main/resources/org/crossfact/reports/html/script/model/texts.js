import { islandsOf, opening } from "./islands.js";

/** @typedef {import("./types.js").Text} Text */

const islandOf = new Map(opening.texts.map((place) => [place.article, place.island]));

const textOfIsland = islandsOf("texts");

/** @type {(Map<string, Text> | undefined)[]} */
const islandsRead = [];

/** @param {number} number */
function openIsland(number) {
  const known = islandsRead[number];
  if (known) {
    return known;
  }
  /** @type {Text[]} */
  const texts = JSON.parse(textOfIsland(number));
  const byKey = new Map(texts.map((text) => [text.article, text]));
  islandsRead[number] = byKey;
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
  return opening.texts.map((place) => /** @type {Text} */ (textOf(place.article)));
}

export const textsLeftOut = new Set(opening.leftOut);
