import { report } from "./data.js";

/**
 * @typedef {"reviewed" | "accepted" | "false-positive" | "needs-author" | "wont-fix"} Verdict
 * @typedef {{verdict: Verdict, reason: string}} Decision
 */

/** @type {[Verdict, button: string, word: string, key: string, meaning: string][]} */
export const VERDICTS = [
  ["reviewed", "Reviewed", "reviewed", "r", "Seen, and to be mended. It goes on counting until the article is right."],
  ["accepted", "Leave for now", "left for now", "l", "A real slip that stays for the time being. Saved in the baseline file, it no longer fails a check."],
  ["false-positive", "False alarm", "false alarm", "f", "The words are right. Saved in the baseline file with your reason, it is not shown again."],
  ["needs-author", "Ask the author", "waits for the author", "a", "Waits for the author. It goes on counting; the note stays in this browser."],
];

/** @type {Map<string, Decision>} */
const decisions = new Map();

/** @type {((ids: string[]) => void)[]} */
const listeners = [];

/** Whether there are decisions that no file has yet. */
let unsaved = false;

/** Whether the browser refuses to keep them, so that they go with the page. */
let fleeting = false;

/** All reports opened from disk share one store, so the key tells the corpus. */
const STORE = "crossfact:" + fingerprint(report.articles.map((article) => article.key).join("\n"));

/** @param {string} text */
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** The store is refused to pages in a sandbox; decisions then last as long as the page. */
export function recallDecisions() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    kept.forEach((/** @type {[string, Decision]} */ [id, decision]) => decisions.set(id, decision));
  } catch {
    decisions.clear();
  }
}

function keepDecisions() {
  try {
    localStorage.setItem(STORE, JSON.stringify([...decisions]));
  } catch {
    fleeting = true;
  }
}

/** @param {string} id */
export function decisionOn(id) {
  return decisions.get(id);
}

export function allDecisions() {
  return [...decisions].map(([id, decision]) => ({ id, ...decision }));
}

/**
 * Decides on findings, or takes a decision back.
 *
 * @param {string[]} ids
 * @param {Decision | undefined} decision
 */
export function decide(ids, decision) {
  for (const id of ids) {
    if (decision) {
      decisions.set(id, decision);
    } else {
      decisions.delete(id);
    }
  }
  unsaved = true;
  keepDecisions();
  listeners.forEach((listener) => listener(ids));
}

/** @param {(ids: string[]) => void} listener is told the ids of what was decided */
export function onDecision(listener) {
  listeners.push(listener);
}

export function hasUnsavedDecisions() {
  return unsaved && decisions.size > 0;
}

export function wouldLoseDecisions() {
  return fleeting && hasUnsavedDecisions();
}

export function decisionsWereSaved() {
  unsaved = false;
}

/**
 * The word for where a finding stands: what was decided here, else what was decided before, else what a baseline says.
 *
 * @param {import("./types.js").Finding} finding
 */
export function statusOf(finding) {
  return decisions.get(finding.id)?.verdict ?? (finding.verdict || finding.state || "open");
}

/** @param {string} status */
export function statusWords(status) {
  return VERDICTS.find(([verdict]) => verdict === status)?.[2] ?? OTHER_STATUSES.get(status) ?? status;
}

const OTHER_STATUSES = new Map([["wont-fix", "will stay"], ["suppressed", "silenced"]]);

/**
 * Whether a finding still waits for somebody.
 *
 * @param {import("./types.js").Finding} finding
 */
export function isOpen(finding) {
  return ["open", "new"].includes(statusOf(finding));
}
