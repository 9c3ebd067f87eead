/** Decisions on whether a form of a name belongs to a person; they last as long as the page and stand in the export. */

/** @type {Map<string, {entity: string, form: string, same: boolean}>} */
const sameness = new Map();

/**
 * @param {string} entity
 * @param {string} form
 */
export function samenessOf(entity, form) {
  return sameness.get(entity + "\n" + form)?.same;
}

/**
 * @param {string} entity
 * @param {string} form
 * @param {boolean | undefined} same undefined takes the decision back
 */
export function sameDecisions(entity, form, same) {
  if (same === undefined) {
    sameness.delete(entity + "\n" + form);
  } else {
    sameness.set(entity + "\n" + form, { entity, form, same });
  }
}

export function allSameness() {
  return [...sameness.values()];
}
