import { articleByKey, report } from "./data.js";
import { entitiesIn, remarksOn, whenTold, writtenOffice } from "./entities.js";
import { sidesOf } from "./sides.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Entity} Entity */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Term} Term */
/** @typedef {import("./matrix.js").Cell} Cell */

/** @typedef {{office: string, holder: Entity, term: Term}} Tenure an office, who holds it, and what articles say so */
/** @typedef {Map<string, Tenure[]>} Tenures by office, in small letters */

/** @returns {Tenures} */
export function tenuresByOffice() {
  const all = report.entities.flatMap((holder) => holder.terms.map((term) => ({ office: term.office.toLowerCase(), holder, term })));
  return grouped(all, ({ office }) => office);
}

/**
 * The office that a conflict is about, and what is said of it besides; undefined for a conflict about anything else.
 *
 * @param {Finding} finding
 * @param {Tenures} tenures
 * @returns {{office: string, holders: Entity[], said: Cell[]} | undefined}
 */
export function disputedTenure(finding, tenures) {
  const holders = entitiesIn(finding);
  const names = sidesOf(finding).map((side) => side.words);
  if (!holders.some((holder) => holder.variants.some((variant) => names.includes(variant.value)))) {
    return undefined;
  }
  const term = holders.flatMap((holder) => holder.terms)
    .find(({ office, articles }) => articles.includes(finding.article) && holders.every((holder) => holder.terms.some((its) => its.office === office)));
  if (!term) {
    return undefined;
  }
  const office = term.office.toLowerCase();
  return { office, holders, said: notCompared(tenures.get(office) ?? [], names.join(" ")) };
}

/**
 * Who holds which office by what articles say with one voice.
 *
 * @param {Tenures} tenures
 * @param {{office: string, holders: Entity[]}[]} disputed are left out
 */
export function agreedTenures(tenures, disputed) {
  const told = new Set(disputed.flatMap(({ office, holders }) => holders.map((holder) => office + holder.id)));
  return [...tenures].flatMap(([office, all]) => [...grouped(all, ({ holder }) => holder.id).values()]
    .filter(([{ holder }]) => !told.has(office + holder.id))
    .map((own) => ({
      name: `${writtenOffice(office)}: ${own[0].holder.name}`,
      stated: undefined,
      said: [...own.flatMap(statedBy), ...notCompared(all.filter((one) => !own.includes(one)), own[0].holder.name)],
    })));
}

/**
 * @param {Tenure} tenure
 * @returns {Cell[]}
 */
function statedBy({ holder, term }) {
  const damaged = new Set(remarksOn(holder).filter((finding) => finding.severity !== "note").map((finding) => finding.article));
  return term.articles.map((article) => ({ state: damaged.has(article) ? "garbled" : "agrees", value: holder.name, article }));
}

/**
 * Other words on an office. One that is told without its place may be of another town, unless the names have a word in common.
 *
 * @param {Tenure[]} tenures
 * @param {string} names
 * @returns {Cell[]}
 */
function notCompared(tenures, names) {
  const words = new Set(names.toLowerCase().split(/\s+/));
  return tenures
    .filter(({ office, holder }) => office.includes(" of ") || holder.name.toLowerCase().split(/\s+/).some((word) => words.has(word)))
    .flatMap(({ holder, term }) => term.articles.map((article) => ({ state: "uncompared", value: holder.name, when: whenSaid(term, article), article })));
}

/**
 * @param {Term} term
 * @param {string} article
 */
function whenSaid(term, article) {
  const told = term.articles.length === 1 && term.from === term.to ? whenTold(term) : "";
  return told || (articleByKey.get(article)?.published ? "" : "undated");
}
