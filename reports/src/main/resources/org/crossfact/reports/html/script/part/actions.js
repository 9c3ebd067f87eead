import { announce } from "../act/announce.js";
import { copy } from "../act/copy.js";
import { decide, decisionOn, VERDICTS } from "../model/decisions.js";
import { foldedUnder, heldBy } from "../model/folds.js";
import { asMarkdown } from "../model/markdown.js";
import { findingLink } from "../model/route.js";
import { counted } from "../model/words.js";
import { suggestionsOf } from "./change.js";
import { h } from "./dom.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {import("../model/decisions.js").Verdict} Verdict */

/** Where the meaning of a verdict stands in its entry. */
const MEANING = 4;

/**
 * The buttons under a finding: four verdicts with a reason, and what can be copied.
 *
 * @param {Finding} finding
 */
export function actions(finding) {
  return h("div.actions", {},
    h("div.verdicts", { role: "group", "aria-label": "Decide" },
      ...VERDICTS.map((verdict) => verdictButton(finding, verdict)),
      decisionOn(finding.id) && reasonField(finding)),
    h("div.copies", { role: "group", "aria-label": "Copy" },
      h("span.label", { "aria-hidden": "true" }, "Copy"),
      suggestionsOf(finding).length > 0 && copyButton("suggestion", () => suggestionsOf(finding)[0].text),
      copyButton("Markdown", () => asMarkdown(finding)),
      copyButton("JSON", () => JSON.stringify(finding, null, 2)),
      copyButton("link", () => lastingLink(finding))),
    meaningLine(finding));
}

/**
 * Tells what a button does while it is pointed at or has the focus; else what was decided, and for how many places.
 *
 * @param {Finding} finding
 */
function meaningLine(finding) {
  const decided = VERDICTS.find(([verdict]) => verdict === decisionOn(finding.id)?.verdict);
  const { repeats, lesser } = foldedUnder(finding);
  const others = repeats.length + lesser.length;
  return h("p.meaning", {}, decided ? decided[MEANING] : "Decide with a button, or with the key that stands on it; the next finding to decide on then has the focus.",
    others > 0 && ` Holds for ${counted(others, "finding")} folded here as well, unless it is a false alarm.`);
}

/** @param {Finding} finding */
function lastingLink(finding) {
  return window.location.href.split("#")[0] + findingLink(finding);
}

/**
 * @param {string} what
 * @param {() => string} text
 */
function copyButton(what, text) {
  return h("button.quiet", { type: "button", "aria-label": `Copy ${what}`, click: () => copy(text(), `the ${what}`) }, what);
}

/**
 * @param {Finding} finding
 * @param {typeof VERDICTS[number]} verdict
 */
function verdictButton(finding, [verdict, label, , key, meaning]) {
  const pressed = decisionOn(finding.id)?.verdict === verdict;
  const tell = (/** @type {Event} */ event) => {
    const line = /** @type {HTMLElement} */ (event.currentTarget).closest(".actions")?.querySelector(".meaning");
    line?.replaceChildren(meaning);
  };
  return h("button", {
    type: "button", "aria-pressed": pressed ? "true" : "false", title: meaning, "aria-keyshortcuts": key,
    click: () => toggle(finding, verdict), focus: tell, pointerenter: tell,
  }, label, h("kbd", { "aria-hidden": "true" }, key));
}

/**
 * Takes a verdict, or takes it back when it stands already. The reason of a false alarm may follow later.
 *
 * @param {Finding} finding
 * @param {Verdict} verdict
 */
export function toggle(finding, verdict) {
  const known = decisionOn(finding.id);
  const off = known?.verdict === verdict;
  const held = heldBy(finding, verdict);
  const freed = known ? heldBy(finding, known.verdict).filter((id) => !held.includes(id)) : [];
  if (freed.length > 0) {
    decide(freed, undefined);
  }
  decide(held, off ? undefined : { verdict, reason: known?.reason ?? "" });
  const words = VERDICTS.find(([one]) => one === verdict)?.[2] ?? verdict;
  const later = verdict === "false-positive" && !known?.reason ? "; it needs a reason before it is saved" : "";
  announce(off ? "Decision taken back" : `Marked: ${words}${later}`);
}

/** @param {Finding} finding */
function reasonField(finding) {
  const decision = decisionOn(finding.id);
  const field = /** @type {HTMLInputElement} */ (h("input.reason-field", {
    type: "text",
    "aria-label": "Reason",
    placeholder: decision?.verdict === "false-positive" ? "Reason (needed before it is saved)" : "Reason",
    change: () => decision && decide(heldBy(finding, decision.verdict), { verdict: decision.verdict, reason: field.value }),
  }));
  field.value = decision?.reason ?? "";
  return field;
}
