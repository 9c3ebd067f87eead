import { articleByKey, conflicts, findingsIn } from "./data.js";
import { writtenOffice } from "./entities.js";
import { hasMajority, sidesOf } from "./sides.js";
import { allTexts } from "./texts.js";

/**
 * @typedef {{state: "agrees" | "differs" | "silent" | "garbled", value: string, href?: {article: string, finding?: string}}} Cell
 * @typedef {{name: string, finding?: import("./types.js").Finding, cells: Map<string, Cell>}} Row
 */

/** @param {string} key */
function publisher(key) {
  return articleByKey.get(key)?.source ?? key;
}

/**
 * What is claimed by two or more sources: first where they exclude each other, then where they say the same.
 *
 * @returns {Row[]}
 */
export function matrixRows() {
  return [...conflicts.map(conflictRow), ...agreements()];
}

/** @param {import("./types.js").Finding} finding */
function conflictRow(finding) {
  const sides = sidesOf(finding);
  const majority = hasMajority(sides.map((side) => side.value));
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  sides.forEach((side, index) => {
    for (const article of [...side.evidence.map((one) => one.article), ...side.value.articles]) {
      if (!cells.has(publisher(article))) {
        const state = majority && index === 0 ? "agrees" : "differs";
        cells.set(publisher(article), { state, value: side.value.value, href: { article, finding: finding.id } });
      }
    }
  });
  return { name: finding.message, finding, cells };
}

/** Claims of equal subject and equal value; whatever differs was judged by the rules and stands above. */
function agreements() {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const text of allTexts()) {
    const damaged = new Set((findingsIn.get(text.article) ?? [])
      .filter((finding) => finding.kind === "in-article" && finding.severity !== "note")
      .map((finding) => finding.evidence[0].start));
    for (const claim of text.claims) {
      const subject = subjectOf(claim);
      if (!subject || !claim.value) {
        continue;
      }
      const key = [claim.kind, subject, claim.value].join("\n");
      const row = rows.get(key) ?? { name: `${writtenOffice(subject)}: ${stated(text.text, claim)}`, cells: new Map() };
      rows.set(key, row);
      const state = claim.flaw || damaged.has(claim.start) ? "garbled" : "agrees";
      if (!row.cells.has(publisher(text.article))) {
        row.cells.set(publisher(text.article), { state, value: claim.value, href: { article: text.article } });
      }
    }
  }
  return [...rows.values()].filter((row) => row.cells.size > 1).sort((one, other) => other.cells.size - one.cells.size);
}

/**
 * A figure as it is printed, since its value is one for programs; else the value.
 *
 * @param {string} text
 * @param {import("./types.js").Claim} claim
 */
function stated(text, claim) {
  return claim.kind === "figure" ? text.slice(claim.start, claim.end) : claim.value;
}

/** @param {import("./types.js").Claim} claim */
function subjectOf(claim) {
  const { role, of } = claim.fields;
  if (role) {
    return of ? `${role} of ${of}` : role;
  }
  return claim.kind === "figure" ? claim.about : undefined;
}
