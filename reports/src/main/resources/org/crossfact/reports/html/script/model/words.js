/**
 * A count with its noun in the right number.
 *
 * @param {number} count
 * @param {string} noun
 * @param {string} [plural]
 */
export function counted(count, noun, plural = noun + "s") {
  return `${figure(count)} ${count === 1 ? noun : plural}`;
}

const GROUPED = new Intl.NumberFormat("en");

/** @param {number} count */
export function figure(count) {
  return GROUPED.format(count);
}

/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {import("./types.js").Evidence} evidence */
export function lineAndColumn(evidence) {
  return evidence.line === undefined ? "" : `${evidence.line}:${evidence.column}`;
}

/** @param {import("./types.js").Evidence} evidence */
export function placeOf(evidence) {
  return evidence.line === undefined ? evidence.article : `${evidence.article}:${lineAndColumn(evidence)}`;
}

/**
 * Groups in the order in which their first members come.
 *
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => string} key
 * @returns {Map<string, T[]>}
 */
export function grouped(items, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) {
      group.push(item);
    } else {
      groups.set(name, [item]);
    }
  }
  return groups;
}
