import { excerptOf } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { hasText } from "../model/texts.js";
import { placeOf } from "../model/words.js";
import { h } from "./dom.js";
import { plainly, shortened, shown } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/types.js").Evidence} Evidence */

/**
 * Quoted words in their sentence.
 *
 * @param {Finding} finding
 * @param {Evidence} evidence
 * @param {string} tone how the words are marked: a severity, or "evidence"
 */
export function quoted(finding, evidence, tone) {
  const [before = "", behind = "", cut = 0] = excerptOf(finding, evidence);
  return h("blockquote", { dir: "auto" },
    (cut & 1) > 0 && "\u2026 ", ...shown(before), h("mark." + tone, {}, ...shortened(evidence.quote)), ...shown(behind),
    (cut & 2) > 0 && " \u2026");
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
