import { conflicts, findingsIn } from "./data.js";
import { allTexts } from "./texts.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Claim} Claim */
/** @typedef {import("./types.js").Text} Text */
/** @typedef {import("./matrix.js").Cell} Cell */

/** @typedef {{text: string, article: string, claim: Claim, about: string, value: string, damaged: boolean, disputed: boolean}} Statement */

/** Figures of equal subject and equal value. What differs was judged by the rules, and so was what bears out one side of it. */
export function figureAgreements() {
  const disputed = new Set(conflicts.flatMap((finding) => finding.evidence.map((one) => placeKey(one.article, one.start))));
  const statements = allTexts().flatMap((text) => statementsIn(text, disputed));
  return [...grouped(statements, ({ about, value }) => about + "\n" + value).values()]
    .filter((same) => same.length > 1 && !same.some((one) => one.disputed))
    .map((same) => ({ ...amidItsSentence(same[0]), said: same.map(saidIn) }));
}

/**
 * @param {Statement} statement
 * @returns {Cell}
 */
function saidIn({ article, value, damaged }) {
  return { state: damaged ? "garbled" : "agrees", value, article };
}

/**
 * @param {Text} text
 * @param {Set<string>} disputed
 * @returns {Statement[]}
 */
function statementsIn({ text, article, claims }, disputed) {
  const damaged = new Set(findingsIn(article)
    .filter((finding) => finding.kind === "in-article" && finding.severity !== "note")
    .map((finding) => finding.evidence[0].start));
  return claims.flatMap((claim) => (claim.kind === "figure" && claim.value && claim.about && isTelling(claim)
    ? [{
      text, article, claim, about: claim.about, value: claim.value,
      damaged: claim.flaw !== undefined || damaged.has(claim.start),
      disputed: disputed.has(placeKey(article, claim.start)),
    }]
    : []));
}

const LENGTHS_OF_TIME = ["a", "mo", "wk", "d", "h", "min", "s"];
const DOZEN = 12;

/**
 * Two sides, five years, the first time: words that any two articles share. Of counts only those tell that might be others.
 *
 * @param {Claim} claim
 */
function isTelling({ fields: { unit = "", amount } }) {
  const isMeasured = unit === "%" || /^[A-Z]{3}$/.test(unit);
  return unit !== "" && !LENGTHS_OF_TIME.includes(unit) && (isMeasured || Number(amount) > DOZEN || !Number.isInteger(Number(amount)));
}

/**
 * @param {string} article
 * @param {number} start
 */
function placeKey(article, start) {
  return article + "\n" + start;
}

const AROUND_FIGURE = 45;

/** @param {Statement} statement */
function amidItsSentence({ text, claim }) {
  const stated = text.slice(claim.start, claim.end);
  const before = text.slice(Math.max(0, claim.start - AROUND_FIGURE), claim.start).split(/[.!?]\s|\n/).pop() ?? "";
  const behind = text.slice(claim.end, claim.end + AROUND_FIGURE).split(/[.!?](?:\s|$)|\n/)[0];
  const cutBefore = before.length === AROUND_FIGURE ? `\u2026 ${before.slice(before.indexOf(" ") + 1)}` : before;
  const cutBehind = behind.length === AROUND_FIGURE ? `${behind.slice(0, Math.max(0, behind.lastIndexOf(" ")))} \u2026` : behind;
  return { name: cutBefore + stated + cutBehind, stated };
}
