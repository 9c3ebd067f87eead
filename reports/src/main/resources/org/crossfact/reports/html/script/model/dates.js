import { articleByKey, findingsCiting, findingsIn, report } from "./data.js";
import { coarser, placed, withDateWords } from "./edtf.js";
import { toneOf } from "./sides.js";
import { allTexts } from "./texts.js";
import { grouped } from "./words.js";

/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Claim} Claim */
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
 * @property {string} tone of the finding; mere evidence where it bears another date out
 * @property {string} workedOut how it follows from other dates, in words; empty when its words say it all
 * @property {string[]} either what it may say, where nothing decides between several days
 * @property {string} [modality] how it is told, where that says more than that it was or will be
 */

const AROUND = 70;

/** @type {Told[] | undefined} */
let told;

/** Parts of a page that tell of the article itself: when it was published, and no event. */
const STAMPS = ["dateline", "byline"];

/** Every date that the cited articles tell, in the order of the texts. */
function allTold() {
  return (told ??= allTexts().flatMap(datesIn));
}

/**
 * @param {import("./types.js").Text} text
 * @returns {Told[]}
 */
function datesIn(text) {
  const { article } = text;
  const found = new Map([...findingsCiting(article), ...findingsIn(article)].flatMap((finding) => finding.evidence
    .filter((evidence) => evidence.article === article)
    .map((evidence) => [extentOf(evidence), { finding, tone: toneOf(finding, evidence) }])));
  const stamps = text.parts.filter((part) => STAMPS.includes(part.name));
  const isStamp = (/** @type {Claim} */ claim) => stamps.some((part) => part.start <= claim.start && claim.start < part.end);
  return text.claims.filter((claim) => claim.kind === "date" && !isStamp(claim)).map((claim) => ({
    article,
    before: sliceBefore(text.text, claim.start),
    quote: text.text.slice(claim.start, claim.end),
    behind: sliceBehind(text.text, claim.end),
    value: claim.value ?? "",
    at: claim.flaw || claim.either ? undefined : placed(claim.fields.stated?.length > 0 ? claim.value : coarser(claim.value)),
    either: (!claim.flaw && claim.either) || [],
    workedOut: claim.flaw ? "" : withDateWords(claim.why ?? ""),
    modality: isOver(claim, article) ? undefined : claim.modality,
    ...(found.get(extentOf(claim)) ?? { tone: "evidence" }),
  }));
}

/**
 * A finding is of a date where it quotes nothing else: a paragraph that stands twice may begin with one.
 *
 * @param {{start: number, end: number}} place
 */
function extentOf({ start, end }) {
  return `${start} ${end}`;
}

/**
 * Whether a time was over when its article appeared: nothing is planned for it then.
 *
 * @param {Claim} claim
 * @param {string} article
 */
function isOver(claim, article) {
  const [time, appeared] = [placed(claim.value), placed(articleByKey.get(article)?.published)];
  return time !== undefined && appeared !== undefined && time.to < appeared.from;
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

/**
 * Dates that have a place in time, in its order; those that a finding sets against each other adjoin.
 *
 * @returns {(Told & {at: Placed, dispute?: Finding})[]}
 */
export function placedDates() {
  const dates = /** @type {(Told & {at: Placed})[]} */ (allTold().filter((one) => one.at));
  const disputed = disputesAmong(dates);
  const place = (/** @type {Told & {at: Placed}} */ one) => disputed.get(one.finding?.id ?? "")?.at ?? one.at;
  return dates
    .map((one, index) => ({ one: { ...one, dispute: disputed.get(one.finding?.id ?? "") && one.finding }, index, at: place(one) }))
    .sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to || groupOf(a.one, b.one) || a.one.at.from - b.one.at.from || a.index - b.index)
    .map(({ one }) => one);
}

/**
 * The order of disputes that begin on one day.
 *
 * @param {Told} one
 * @param {Told} other
 */
function groupOf(one, other) {
  const [a, b] = [one.finding?.id ?? "", other.finding?.id ?? ""];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The findings that set dates against each other, each with the earliest of them; others quote dates to bear one out.
 *
 * @param {(Told & {at: Placed})[]} dates
 * @returns {Map<string, {at: Placed}>}
 */
function disputesAmong(dates) {
  const byFinding = grouped(dates.filter((one) => one.finding && one.finding.values.length > 1), (one) => one.finding?.id ?? "");
  return new Map([...byFinding].flatMap(([id, sides]) => {
    const [first] = [...sides].sort((one, other) => one.at.from - other.at.from || one.at.to - other.at.to);
    return sides.some((one) => one.value !== first.value) ? [[id, { at: first.at }]] : [];
  }));
}

/** Dates without a place: damaged, undecided, without a year, or told only by their distance from something else. */
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
