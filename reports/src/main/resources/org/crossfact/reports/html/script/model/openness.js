/** Ids of the cards that stand open, so that they stay so when they are drawn anew. */
const openCards = new Set();

/** @param {string} id */
export function isCardOpen(id) {
  return openCards.has(id);
}

/** @param {string} id */
export function openCard(id) {
  openCards.add(id);
}

/** @param {string} id */
export function turnCard(id) {
  if (!openCards.delete(id)) {
    openCards.add(id);
  }
}
