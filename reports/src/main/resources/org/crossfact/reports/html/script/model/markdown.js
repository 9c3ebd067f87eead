import { excerptOf, ruleById } from "./data.js";
import { comparesValues, sidesOf } from "./sides.js";
import { counted, placeOf } from "./words.js";
import { plainly } from "../part/hidden.js";

/** @typedef {import("./types.js").Finding} Finding */

/** @param {string} text */
function escapedMarkdown(text) {
  return plainly(text).replace(/[\\`*_[\]<>|#@!]/g, (mark) => "\\" + mark);
}

/**
 * @param {Finding} finding
 * @param {import("./types.js").Evidence} evidence
 */
function quotedMarkdown(finding, evidence) {
  const [before = "", behind = ""] = excerptOf(finding, evidence);
  const origin = [evidence.source, evidence.date, placeOf(evidence)].filter(Boolean).join(", ");
  const words = `${escapedMarkdown(before)} **${escapedMarkdown(evidence.quote)}** ${escapedMarkdown(behind)}`.trim();
  return `> ${words}\n> (${escapedMarkdown(origin)})`;
}

/**
 * A finding as it may be put into a message or an issue.
 *
 * @param {Finding} finding
 */
export function asMarkdown(finding) {
  const parts = [`**${finding.severity}** ${escapedMarkdown(finding.message)} (\`${finding.rule}\`, ${finding.confidence} confidence)`];
  if (comparesValues(finding)) {
    for (const side of sidesOf(finding)) {
      const weight = finding.kind === "in-article" ? counted(side.evidence.length, "place") : counted(side.value.support, "independent source");
      parts.push(`${escapedMarkdown(side.words)}: ${weight}`);
      side.evidence.slice(0, 3).forEach((evidence) => parts.push(quotedMarkdown(finding, evidence)));
    }
  } else {
    parts.push(quotedMarkdown(finding, finding.evidence[0]));
  }
  finding.suggestions.slice(0, 3).forEach((one) => parts.push(`${one.advice ? "To do" : "Instead"}: ${escapedMarkdown(one.text)}`));
  parts.push(...finding.reasons.map((reason) => `- ${escapedMarkdown(reason)}`));
  const doubt = ruleById.get(finding.rule)?.doubt;
  if (doubt) {
    parts.push(`May be a false alarm: ${escapedMarkdown(doubt)}`);
  }
  return parts.join("\n\n") + "\n";
}
