import { cutAt } from "../model/marks.js";
import { SEVERITIES } from "../model/data.js";
import { counted, figure } from "../model/words.js";
import { h } from "./dom.js";
import { plainly } from "./hidden.js";
import { noteFor } from "./note.js";
import { spaced } from "./spaced.js";
import { references } from "./reference.js";

/** @typedef {import("../model/marks.js").Mark} Mark */
/** @typedef {import("../model/types.js").Text} Text */
/** @typedef {import("../model/types.js").Part} Part */

/**
 * The whole text of an article, paragraph by paragraph, with the notes behind the paragraph that they speak of. What
 * was set apart from the article is folded. Set together, the text of all `.words` is what was checked.
 *
 * @param {Text} text
 * @param {Mark[]} marks
 */
export function prose(text, marks) {
  /** @type {Node[]} */
  const nodes = [];
  for (let at = 0; at < text.parts.length;) {
    const part = text.parts[at];
    if (!part.apart) {
      nodes.push(...paragraph(text, part, marks));
      at++;
      continue;
    }
    let end = at;
    while (end < text.parts.length && text.parts[end].apart) {
      end++;
    }
    nodes.push(folded(text, text.parts.slice(at, end), marks));
    at = end;
  }
  return nodes;
}

/**
 * @param {Text} text
 * @param {Part[]} parts
 * @param {Mark[]} marks
 */
function folded(text, parts, marks) {
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const names = [...new Set(parts.map((part) => part.name))].join(", ");
  const first = parts[0].start;
  const last = parts[parts.length - 1].end;
  const count = new Set(marks.filter((mark) => mark.start < last && mark.end > first).map((mark) => mark.number)).size;
  return h("details.apart", {},
    h("summary", {}, `Set apart: ${names}, ${figure(length)} characters`, count > 0 && h("strong", {}, counted(count, "finding"))),
    ...parts.flatMap((part) => [h("p.why-apart", {}, `${part.name}: ${part.why ?? ""}`), ...paragraph(text, part, marks)]));
}

/**
 * @param {Text} text
 * @param {Part} part
 * @param {Mark[]} marks
 * @returns {Node[]}
 */
function paragraph(text, part, marks) {
  const here = marks.filter((mark) => mark.start < part.end && mark.end > part.start);
  const begun = here.filter((mark) => mark.first && mark.start >= part.start);
  const claims = text.claims.filter((claim) => claim.start < part.end && claim.end > part.start);
  const ending = marks.filter((mark) => mark.reference > part.start && mark.reference <= part.end);
  const words = h("p.words." + part.name, { dir: "auto", title: part.why && plainly(`${part.name}: ${part.why}`) },
    ...cutAt(part.start, part.end, here, ending.map((mark) => mark.reference)).flatMap((stretch) => [
      ...marking(text, stretch, claims),
      ...references(ending.filter((mark) => mark.reference === stretch.end), text.article),
    ]));
  return [words, ...begun.map((mark) => noteFor(mark.finding, mark.number, text.article, false))];
}

/**
 * @param {Text} text
 * @param {{start: number, end: number, here: Mark[]}} stretch
 * @param {import("../model/types.js").Claim[]} claims
 */
function marking(text, { start, end, here }, claims) {
  const blanks = here.flatMap((mark) => mark.blanks).filter((blank) => blank.start >= start && blank.end <= end);
  const inner = cutAt(start, end, claims).flatMap((piece) => claimed(spaced(text.text, piece, blanks), piece));
  if (here.length === 0) {
    return inner;
  }
  const begins = here.filter((mark) => mark.first && mark.start === start);
  const several = new Set(here.map((mark) => mark.finding)).size > 1;
  return [h("mark." + tone(here) + (several ? ".several" : ""), { id: begins[0] && "m-" + begins[0].finding.id, "data-marks": [...new Set(here.map((mark) => mark.finding.id))].join(" ") },
    ...begins.slice(1).map((mark) => h("span", { id: "m-" + mark.finding.id })), ...inner)];
}

/** @param {Mark[]} here */
function tone(here) {
  return SEVERITIES.find((severity) => here.some((mark) => mark.blamed && mark.finding.severity === severity)) ?? "evidence";
}

/**
 * @param {Node[]} words
 * @param {{start: number, end: number, here: import("../model/types.js").Claim[]}} piece
 */
function claimed(words, { here }) {
  if (here.length === 0) {
    return words;
  }
  const value = here.map((claim) => claim.kind + (claim.value ? ": " + plainly(claim.value) : "") + (claim.flaw ? ", damaged" : "")).join("; ");
  return [h("span.claim." + here[0].kind.replace(/\W/g, ""), { role: "note", "aria-label": `${plainly(words.map((node) => node.textContent).join(""))}, ${value}`, "data-value": value }, ...words)];
}
