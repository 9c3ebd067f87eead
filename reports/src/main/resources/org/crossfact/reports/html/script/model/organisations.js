import { findingsIn } from "./data.js";
import { allTexts } from "./texts.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */

/**
 * @typedef {object} Organisation
 * @property {string[]} names every form, that of most places first
 * @property {string[]} acronyms
 * @property {string[]} offices who holds which office in it
 * @property {string[]} articles
 * @property {Finding[]} findings that lie at its name
 */

/** @typedef {{name: string, acronym: string, office: string, article: string, finding?: Finding}} Naming */

/**
 * The organisations that the cited articles name, those named by most articles first. Names with one acronym are forms
 * of one name, and so are names that one finding quotes.
 *
 * @returns {Organisation[]}
 */
export function organisations() {
  const namings = allTexts().flatMap(namingsOf);
  const acronymOf = new Map(namings.flatMap(({ name, acronym }) => (acronym ? [[name.toLowerCase(), acronym]] : [])));
  const byKey = grouped(namings, ({ name }) => acronymOf.get(name.toLowerCase()) ?? name.toLowerCase());
  return joined([...byKey.values()]).map(gathered).sort((one, other) => other.articles.length - one.articles.length || (one.names[0] < other.names[0] ? -1 : 1));
}

/**
 * @param {import("./types.js").Text} text
 * @returns {Naming[]}
 */
function namingsOf(text) {
  const found = findingsIn(text.article);
  return text.claims.filter((claim) => claim.kind === "organisation" && claim.fields.name).map((claim) => {
    const { name, acronym = "", role = "", holder = "" } = claim.fields;
    const finding = found.find((one) => one.evidence.some((evidence) =>
      evidence.article === text.article && evidence.start >= claim.start && evidence.end <= claim.end));
    return { name, acronym, office: role && holder ? `${holder}, ${role}` : "", article: text.article, finding };
  });
}

/**
 * @param {Naming[][]} groups
 * @returns {Naming[][]}
 */
function joined(groups) {
  /** @type {Map<Finding, Naming[]>} */
  const homes = new Map();
  return groups.filter((group) => {
    const known = group.map((one) => one.finding && homes.get(one.finding)).find((home) => home !== undefined);
    known?.push(...group);
    group.forEach((one) => one.finding && homes.set(one.finding, known ?? group));
    return !known;
  });
}

/**
 * @param {Naming[]} namings
 * @returns {Organisation}
 */
function gathered(namings) {
  const names = [...grouped(namings, (one) => one.name)].sort(([, one], [, other]) => other.length - one.length);
  return {
    names: names.map(([name]) => name),
    acronyms: distinct(namings.map((one) => one.acronym)),
    offices: distinct(namings.map((one) => one.office)),
    articles: distinct(namings.map((one) => one.article)),
    findings: [...new Set(namings.flatMap((one) => one.finding ?? []))],
  };
}

/** @param {string[]} words */
function distinct(words) {
  return [...new Set(words)].filter((word) => word !== "");
}
