/**
 * Blanks of the text that a finding would have otherwise, or a place where one is missing, which has no length.
 *
 * @typedef {{start: number, end: number}} Blank
 */

/**
 * Where the words of a piece of evidence would change in their blanks only, the places of those that would.
 *
 * @param {import("./types.js").Finding} finding
 * @param {import("./types.js").Evidence} evidence
 * @returns {Blank[]}
 */
export function blanksIn(finding, evidence) {
  const edits = finding.suggestions.flatMap(({ replacement }) =>
    replacement?.article === evidence.article && evidence.start <= replacement.start && replacement.end <= evidence.end
      ? [replacement]
      : []);
  const [edit] = edits;
  if (!edit) {
    return [];
  }
  const before = evidence.quote.slice(edit.start - evidence.start, edit.end - evidence.start);
  return changedBlanks(before, edit.with).map(({ start, end }) => ({ start: edit.start + start, end: edit.start + end }));
}

/**
 * @param {string} before
 * @param {string} after
 * @returns {Blank[]} none where more than blanks differs
 */
function changedBlanks(before, after) {
  const [old, fresh] = [blanksByPlace(before), blanksByPlace(after)];
  if (old.words !== fresh.words) {
    return [];
  }
  const places = [...new Set([...old.runs.keys(), ...fresh.runs.keys()])].sort((one, other) => one - other);
  let passed = 0;
  return places.flatMap((place) => {
    const run = old.runs.get(place) ?? "";
    const start = place + passed;
    passed += run.length;
    return run === (fresh.runs.get(place) ?? "") ? [] : [{ start, end: start + run.length }];
  });
}

/**
 * The words of a text without blanks, and the runs of blanks by the count of letters before them.
 *
 * @param {string} text
 */
function blanksByPlace(text) {
  /** @type {Map<number, string>} */
  const runs = new Map();
  let words = "";
  for (const [piece] of text.matchAll(/\s+|\S+/g)) {
    if (/\s/.test(piece)) {
      runs.set(words.length, piece);
    } else {
      words += piece;
    }
  }
  return { words, runs };
}
