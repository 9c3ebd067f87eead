import { blanksIn } from "../model/blanks.js";
import { excerptOf, isReference } from "../model/data.js";
import { dateWords, withDateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { hasText } from "../model/texts.js";
import { placeOf } from "../model/words.js";
import { h } from "./dom.js";
import { plainly, shortened, shown } from "./hidden.js";
import { spaced } from "./spaced.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/types.js").Evidence} Evidence */

/** Fewer letters stay on one line, so that a blank in question is seen. */
const SHORT = 16;

/**
 * Quoted words in their sentence.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 * @param {string} tone how the words are marked: a severity, or "evidence"
 */
export function quoted(finding, evidence, tone) {
  if (isReference(evidence.article)) {
    return h("blockquote.reference-row", { dir: "auto", title: plainly(evidence.quote) }, ...fieldsOf(evidence));
  }
  const [before = "", behind = "", cut = 0] = excerptOf(finding, evidence);
  return h("blockquote", { dir: "auto" },
    (cut & 1) > 0 && "\u2026 ", ...shown(before), h("mark." + tone + (evidence.quote.length <= SHORT ? ".short" : ""), {}, ...wordsOf(finding, evidence)), ...shown(behind),
    (cut & 2) > 0 && " \u2026");
}

/**
 * The quoted words; where only blanks of them are in question, these are drawn.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 */
function wordsOf(finding, evidence) {
  const { start, quote } = evidence;
  const blanks = blanksIn(finding, evidence).map((blank) => ({ start: blank.start - start, end: blank.end - start }));
  return blanks.length > 0 ? spaced(quote, { start: 0, end: quote.length }, blanks) : shortened(quote);
}

/**
 * The row of a reference, field by field.
 *
 * @param {Evidence} evidence
 */
function fieldsOf({ quote }) {
  const fields = [...quote.matchAll(/"((?:[^"]|"")*)"|[^,\t"]+/g)].map(([field, inQuotes]) => (inQuotes ?? field).replace(/""/g, '"'));
  return shown(withDateWords(fields.join(" \u00b7 ")));
}

/**
 * Where the words stand; leads to them in the article where its text is there.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 */
export function placeLink(finding, evidence) {
  const words = shown(placeOf(evidence));
  return hasText(evidence.article)
    ? h("a.place", { href: link("a", evidence.article, { f: finding.id }), dir: "auto" }, ...words)
    : h("span.place", { dir: "auto" }, ...words);
}

/**
 * Quoted words with who says so, and when.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 * @param {string} tone
 */
export function witness(finding, evidence, tone) {
  return h("figure.witness", {},
    quoted(finding, evidence, tone),
    h("figcaption", {},
      h("cite", { dir: "auto" }, plainly(evidence.source ?? "source not known")),
      evidence.date && h("span", {}, dateWords(evidence.date)),
      placeLink(finding, evidence)));
}

const BRIEF = 60;

/**
 * Quoted words with a little of what stands around them, and who says so.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 * @param {string} tone
 */
export function briefWitness(finding, evidence, tone) {
  if (isReference(evidence.article)) {
    return h("p.brief.reference-row", { dir: "auto" }, ...fieldsOf(evidence));
  }
  const [before = "", behind = ""] = excerptOf(finding, evidence);
  const head = before.length > BRIEF ? before.slice(before.indexOf(" ", before.length - BRIEF) + 1) : before;
  const tail = behind.length > BRIEF ? behind.slice(0, Math.max(0, behind.lastIndexOf(" ", BRIEF))) : behind;
  return h("p.brief", { dir: "auto" },
    head !== before && "\u2026 ", ...shown(head), h("mark." + tone, {}, ...shortened(evidence.quote)), ...shown(tail), tail !== behind && " \u2026",
    h("cite", {}, plainly(evidence.source ?? evidence.article)));
}
