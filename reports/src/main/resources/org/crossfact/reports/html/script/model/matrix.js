import { articleByKey, conflicts, findingsIn } from "./data.js";
import { writtenOffice } from "./entities.js";
import { hasMajority, sidesOf } from "./sides.js";
import { allTexts } from "./texts.js";

/**
 * @typedef {{state: "agrees" | "differs" | "silent" | "garbled", value: string, href?: {article: string, finding?: string}}} Cell
 * @typedef {{name: string, stated?: string, finding?: import("./types.js").Finding, cells: Map<string, Cell>}} Row
 *   `stated`: which words of the name are the figure that is claimed
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
        const state = side.backed || (majority && index === 0) ? "agrees" : "differs";
        cells.set(publisher(article), { state, value: side.words, href: { article, finding: finding.id } });
      }
    }
  });
  return { name: finding.message, finding, cells };
}

/**
 * Claims of equal subject and equal value. What differs was judged by the rules and stands above, and so does what bears
 * out one side of it.
 */
function agreements() {
  /** @type {Map<string, Row & {disputed: boolean}>} */
  const rows = new Map();
  const disputed = new Set(conflicts.flatMap((finding) => finding.evidence.map((one) => placeKey(one.article, one.start))));
  for (const text of allTexts()) {
    const damaged = new Set(findingsIn(text.article)
      .filter((finding) => finding.kind === "in-article" && finding.severity !== "note")
      .map((finding) => finding.evidence[0].start));
    for (const claim of text.claims) {
      const subject = subjectOf(claim);
      if (!subject || !claim.value) {
        continue;
      }
      const key = [claim.kind, subject, claim.value].join("\n");
      const row = rows.get(key) ?? { ...namesOf(text.text, claim, subject), cells: new Map(), disputed: false };
      rows.set(key, row);
      row.disputed ||= disputed.has(placeKey(text.article, claim.start));
      const state = claim.flaw || damaged.has(claim.start) ? "garbled" : "agrees";
      if (!row.cells.has(publisher(text.article))) {
        row.cells.set(publisher(text.article), { state, value: claim.value, href: { article: text.article } });
      }
    }
  }
  return [...rows.values()].filter((row) => row.cells.size > 1 && !row.disputed).sort((one, other) => other.cells.size - one.cells.size);
}

/**
 * @param {string} article
 * @param {number} start
 */
function placeKey(article, start) {
  return article + "\n" + start;
}

const AROUND_FIGURE = 45;

/**
 * What is claimed, in words that people read: an office and who holds it, or a figure amid its sentence.
 *
 * @param {string} text
 * @param {import("./types.js").Claim} claim
 * @param {string} subject
 */
function namesOf(text, claim, subject) {
  if (claim.kind !== "figure") {
    return { name: `${writtenOffice(subject)}: ${claim.value}` };
  }
  const stated = text.slice(claim.start, claim.end);
  const before = text.slice(Math.max(0, claim.start - AROUND_FIGURE), claim.start).split(/[.!?]\s|\n/).pop() ?? "";
  const behind = text.slice(claim.end, claim.end + AROUND_FIGURE).split(/[.!?](?:\s|$)|\n/)[0];
  const cutBefore = before.length === AROUND_FIGURE ? `\u2026 ${before.slice(before.indexOf(" ") + 1)}` : before;
  const cutBehind = behind.length === AROUND_FIGURE ? `${behind.slice(0, Math.max(0, behind.lastIndexOf(" ")))} \u2026` : behind;
  return { name: cutBefore + stated + cutBehind, stated };
}

/** @param {import("./types.js").Claim} claim */
function subjectOf(claim) {
  const { role, of } = claim.fields;
  if (role && claim.kind === "holding") {
    return of ? `${role} of ${of}` : role;
  }
  return claim.kind === "figure" ? claim.about : undefined;
}
