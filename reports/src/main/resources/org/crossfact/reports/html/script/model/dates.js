import { articleByKey, findingsCiting, findingsIn, report } from "./data.js";
import { placed } from "./edtf.js";
import { allTexts } from "./texts.js";

/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./edtf.js").Placed} Placed */

/**
 * @typedef {object} Told a date that an article tells
 * @property {string} article
 * @property {string} before
 * @property {string} quote
 * @property {string} behind
 * @property {string} value EDTF; empty for a date without a value
 * @property {Placed} [at]
 * @property {Finding} [finding] what is wrong with it, or what it takes part in
 * @property {string} [modality]
 */

const AROUND = 70;

/** @type {Told[] | undefined} */
let told;

/** Every date that the cited articles tell, in the order of the texts. */
function allTold() {
  told ??= allTexts().flatMap((text) => {
    const damage = new Map([...findingsCiting(text.article), ...findingsIn.get(text.article) ?? []]
      .flatMap((finding) => finding.evidence.filter((evidence) => evidence.article === text.article).map((evidence) => [evidence.start, finding])));
    return text.claims.filter((claim) => claim.kind === "date").map((claim) => ({
      article: text.article,
      before: sliceBefore(text.text, claim.start),
      quote: text.text.slice(claim.start, claim.end),
      behind: sliceBehind(text.text, claim.end),
      value: claim.value ?? "",
      at: claim.flaw ? undefined : placed(claim.value),
      finding: /** @type {Finding | undefined} */ (damage.get(claim.start)),
      modality: claim.modality,
    }));
  });
  return told;
}

/**
 * @param {string} text
 * @param {number} start
 */
function sliceBefore(text, start) {
  const part = text.slice(Math.max(0, start - AROUND), start);
  const line = part.slice(part.lastIndexOf("\n") + 1);
  return line.length < AROUND ? line : "\u2026" + line.slice(line.indexOf(" "));
}

/**
 * @param {string} text
 * @param {number} end
 */
function sliceBehind(text, end) {
  const line = text.slice(end, end + AROUND).split("\n", 1)[0];
  return line.length < AROUND ? line : line.slice(0, line.lastIndexOf(" ") + 1) + "\u2026";
}

/** Dates that have a place in time, in its order; the sides of one conflict adjoin. */
export function placedDates() {
  const dates = /** @type {(Told & {at: Placed})[]} */ (allTold().filter((one) => one.at));
  /** @type {Map<string, Placed>} */
  const lead = new Map();
  for (const one of dates) {
    const conflict = one.finding?.kind === "cross-source" ? one.finding.id : "";
    const known = lead.get(conflict);
    if (conflict && (!known || one.at.from < known.from)) {
      lead.set(conflict, one.at);
    }
  }
  const key = (/** @type {Told & {at: Placed}} */ one) => lead.get(one.finding?.id ?? "") ?? one.at;
  return dates
    .map((one, index) => ({ one, index, key: key(one) }))
    .sort((a, b) => a.key.from - b.key.from || a.key.to - b.key.to || a.index - b.index)
    .map(({ one }) => one);
}

/** Dates without a place: damaged, without a year, or told only by their distance from something else. */
export function unplacedDates() {
  return allTold().filter((one) => !one.at);
}

/** When the articles were published, as far as that is known. */
export function publications() {
  return report.articles.flatMap((article) => {
    const at = placed(articleByKey.get(article.key)?.published);
    return at ? [{ article: article.key, at }] : [];
  });
}
