import { conflicts, findingById, report } from "./data.js";
import { placed } from "./edtf.js";
import { allTexts } from "./texts.js";
import { articleByKey } from "./data.js";
import { capital } from "./words.js";

/** @typedef {import("./types.js").Entity} Entity */
/** @typedef {import("./types.js").Finding} Finding */

/** @type {Map<string, Entity>} */
const byForm = new Map();
for (const entity of report.entities) {
  byForm.set(entity.name, entity);
  entity.variants.forEach((variant) => byForm.has(variant.value) || byForm.set(variant.value, entity));
}

/** @type {Map<string, Entity>} */
export const entityById = new Map(report.entities.map((entity) => [entity.id, entity]));

/**
 * The person that a finding speaks of, when its words or values name one.
 *
 * @param {Finding} finding
 */
export function entityOf(finding) {
  for (const evidence of finding.evidence) {
    const entity = byForm.get(evidence.value ?? "") ?? byForm.get(evidence.quote);
    if (entity) {
      return entity;
    }
  }
  return undefined;
}

/** @param {Entity} entity */
export function conflictsOf(entity) {
  const forms = new Set([entity.name, ...entity.variants.map((variant) => variant.value)]);
  return conflicts.filter((finding) => (finding.values ?? []).some((value) => forms.has(value.value)));
}

/**
 * What else was found at the names of a person: everything that is no conflict.
 *
 * @param {Entity} entity
 */
export function remarksOn(entity) {
  const disputes = new Set(conflictsOf(entity));
  return entity.findings.flatMap((id) => {
    const finding = findingById.get(id);
    return finding && !disputes.has(finding) ? [finding] : [];
  });
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
 * @typedef {{office: string, state: string, at: string, article: string, start: number, quote: string, sure: boolean}} Term
 */

/** @type {Map<string, Term[]> | undefined} */
let terms;

/**
 * When articles give a person an office, in the order of time; `sure` where the sentence itself tells the time, else
 * the day of publication stands for it.
 *
 * @param {Entity} entity
 */
export function termsOf(entity) {
  terms ??= allTerms();
  const forms = [entity.name, ...entity.variants.map((variant) => variant.value)].map((form) => form.toLowerCase());
  const found = [...new Set(forms)]
    .flatMap((form) => terms?.get(form) ?? [])
    .map((term) => ({ ...term, office: writtenOffice(term.office) }));
  return found.sort((one, other) => (placed(one.at)?.from ?? 0) - (placed(other.at)?.from ?? 0));
}

function allTerms() {
  /** @type {Map<string, Term[]>} */
  const all = new Map();
  for (const text of allTexts()) {
    for (const claim of text.claims) {
      const { role, of, person, state } = claim.fields;
      if (!role || !person) {
        continue;
      }
      const term = {
        office: of ? `${role} of ${of}` : role, state, article: text.article, start: claim.start,
        quote: text.text.slice(claim.start, claim.end),
        at: claim.at ?? articleByKey.get(text.article)?.published ?? "", sure: claim.at !== undefined,
      };
      const name = person.toLowerCase();
      all.set(name, [...(all.get(name) ?? []), term]);
    }
  }
  return all;
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
