import { findingById, report } from "./data.js";
import { dateWords } from "./edtf.js";
import { capital, grouped } from "./words.js";

/** @typedef {import("./types.js").Entity} Entity */
/** @typedef {import("./types.js").Finding} Finding */

/** @type {Map<string, Entity>} */
export const entityById = new Map(report.entities.map((entity) => [entity.id, entity]));

/** The persons whose names each finding quotes. */
const inFinding = grouped(report.entities.flatMap((entity) => entity.findings.map((id) => ({ id, entity }))), (one) => one.id);

/**
 * The persons that a finding speaks of, for it quotes their names.
 *
 * @param {Finding} finding
 */
export function entitiesIn(finding) {
  return (inFinding.get(finding.id) ?? []).map((one) => one.entity);
}

/**
 * The findings that speak of a person, but for those that a file has decided on.
 *
 * @param {Entity} entity
 */
function openFindings(entity) {
  return entity.findings.flatMap((id) => {
    const finding = findingById.get(id);
    return finding && !finding.verdict ? [finding] : [];
  });
}

/** @param {Entity} entity */
export function conflictsOf(entity) {
  return openFindings(entity).filter((finding) => finding.kind === "cross-source");
}

/**
 * What else was found at the names of a person: everything that is no conflict.
 *
 * @param {Entity} entity
 */
export function remarksOn(entity) {
  return openFindings(entity).filter((finding) => finding.kind !== "cross-source");
}

/**
 * Persons that may be one: a finding sets their names against each other, and they share a word of them.
 *
 * @param {Entity} entity
 * @returns {{finding: Finding, others: Entity[]}[]}
 */
export function doublesOf(entity) {
  return openFindings(entity).flatMap((finding) => {
    const others = entitiesIn(finding).filter((other) => other !== entity && shareWord(entity, other));
    return others.length > 0 ? [{ finding, others }] : [];
  });
}

/**
 * @param {Entity} one
 * @param {Entity} other
 */
function shareWord(one, other) {
  const words = new Set(one.name.toLowerCase().split(/\s+/));
  return other.name.toLowerCase().split(/\s+/).some((word) => words.has(word));
}

/**
 * A person with all who may be the same, the one that most articles name first; alone where there is nobody such.
 *
 * @param {Entity} entity
 */
function withDoubles(entity) {
  const all = new Set([entity]);
  for (const one of all) {
    doublesOf(one).forEach(({ others }) => others.forEach((other) => all.add(other)));
  }
  return [...all].sort((one, other) => toldIn(other) - toldIn(one));
}

/** @param {Entity} entity */
export function toldIn(entity) {
  return new Set(entity.variants.flatMap((variant) => variant.articles)).size;
}

/** Everybody: those in conflicts come first, then those who may be one person, side by side, then those told of most. */
export function peopleInOrder() {
  inOrder ??= ordered();
  return inOrder;
}

/** @type {Entity[][] | undefined} */
let inOrder;

function ordered() {
  const seen = new Set();
  const groups = report.entities.flatMap((entity) => {
    if (seen.has(entity)) {
      return [];
    }
    const group = withDoubles(entity);
    group.forEach((one) => seen.add(one));
    return [group];
  });
  return groups
    .map((group) => ({ group, disputes: Math.max(...group.map((one) => conflictsOf(one).length)), told: toldIn(group[0]) }))
    .sort((one, other) => other.disputes - one.disputes || Number(other.group.length > 1) - Number(one.group.length > 1) || other.told - one.told)
    .map(({ group }) => group);
}

const writtenOffices = new Map(report.entities.flatMap((entity) => entity.offices.map((office) => [office.toLowerCase(), office])));

/**
 * An office as people write it; claims hold it in small letters.
 *
 * @param {string} office
 */
export function writtenOffice(office) {
  return writtenOffices.get(office.toLowerCase()) ?? capital(office);
}

/**
 * The time for which articles tell an office; empty where they tell none.
 *
 * @param {import("./types.js").Term} term
 */
export function whenTold({ from, to }) {
  const [first, last] = [dateWords(from), dateWords(to)];
  return first === last ? first : `${first} to ${last}`;
}

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Armenian", "Han", "Hiragana", "Katakana", "Hangul", "Arabic", "Hebrew"];

/**
 * The scripts that a name mixes, when letters that look alike may hide in it.
 *
 * @param {string} name
 */
export function mixedScripts(name) {
  const found = SCRIPTS.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(name));
  const eastern = found.every((script) => ["Han", "Hiragana", "Katakana", "Hangul"].includes(script));
  return found.length > 1 && !eastern ? found : [];
}
