import { announce } from "./announce.js";
import { copy } from "./copy.js";
import { findingById } from "../model/data.js";
import { decisionOn, isOpen, VERDICTS } from "../model/decisions.js";
import { link } from "../model/route.js";
import { suggestionsOf } from "../part/change.js";
import { toggle } from "../part/actions.js";
import { h } from "../part/dom.js";
import { asMarkdown } from "../model/markdown.js";

/** @type {[string, string, () => void][]} */
const KEYS = [
  ["j", "Next finding", () => stepBy(1)],
  ["k", "Previous finding", () => stepBy(-1)],
  ["o", "Open or close the finding", () => turnCurrent()],
  ...VERDICTS.map(([one, label, , key, meaning]) => /** @type {[string, string, () => void]} */ ([key, `${label}: ${meaning}`, () => verdict(one)])),
  ["c", "Copy the suggestion, else the finding", () => copyCurrent()],
  ["/", "Search", () => search()],
  ["?", "These keys", () => help()],
];

const KEYS_STORE = "crossfact:keys";

let keysOn = true;

/** Listens to single keys, unless the reader has switched them off. */
export function listenToKeys() {
  try {
    keysOn = localStorage.getItem(KEYS_STORE) !== "off";
  } catch {
    keysOn = true;
  }
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const typing = target.closest("input:not([type=checkbox]), textarea, select, dialog");
    if (event.ctrlKey || event.metaKey || event.altKey || typing || (!keysOn && event.key !== "?")) {
      return;
    }
    const known = KEYS.find(([key]) => key === event.key);
    if (known) {
      event.preventDefault();
      known[2]();
    }
  });
}

function stops() {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("main [data-finding]")]);
  return all.filter((stop) => !stop.closest(".without-apart .apart"));
}

/** What has the focus: a finding, or the note of a number in the text. */
function current() {
  const focused = document.activeElement;
  const note = document.getElementById("n-" + focused?.getAttribute("data-of"));
  return note ?? /** @type {HTMLElement | null} */ (focused?.closest("[data-finding]") ?? null);
}

function currentFinding() {
  const id = (current() ?? (stops().length === 1 ? stops()[0] : null))?.getAttribute("data-finding");
  const finding = id ? findingById.get(id) : undefined;
  if (!finding) {
    announce("No finding has the focus: j goes to the next");
  }
  return finding;
}

/** @param {1 | -1} by */
function stepBy(by) {
  const all = stops();
  const here = current();
  const at = here ? all.indexOf(here) : by > 0 ? -1 : all.length;
  const next = all[at + by];
  if (!next) {
    announce(by > 0 ? "No further finding here" : "No finding before this");
    return;
  }
  reach(next);
}

/** @param {HTMLElement} stop */
function reach(stop) {
  stop.closest("details")?.setAttribute("open", "");
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: "nearest" });
}

function turnCurrent() {
  /** @type {HTMLElement | null | undefined} */ (current()?.querySelector("[aria-expanded], h2 a, h3 a"))?.click();
}

/**
 * Decides on the finding that has the focus and goes on; who takes a decision back stays.
 *
 * @param {import("../model/decisions.js").Verdict} one
 */
function verdict(one) {
  const finding = currentFinding();
  if (finding) {
    toggle(finding, one);
    if (decisionOn(finding.id)) {
      toUndecided(current());
    }
  }
}

/**
 * Gives the focus to the next finding that waits for somebody: below, else the first above, else none.
 *
 * @param {HTMLElement | null} here
 */
function toUndecided(here) {
  const all = stops();
  const at = here ? all.indexOf(here) : -1;
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(waits);
  if (next) {
    reach(next);
  } else if (all.length > 1) {
    announce("Every finding here is decided");
  }
}

/** @param {HTMLElement} stop */
function waits(stop) {
  const finding = findingById.get(stop.dataset.finding ?? "");
  return finding !== undefined && isOpen(finding);
}

/** Gives the focus to the first card that waits for a decision, and tells whether there is one. */
export function focusFirstCard() {
  const card = stops().find((stop) => stop.matches(".card") && waits(stop));
  card?.focus({ preventScroll: true });
  return card !== undefined;
}

function copyCurrent() {
  const finding = currentFinding();
  if (finding) {
    const [first] = suggestionsOf(finding);
    copy(first ? first.text : asMarkdown(finding), first ? "the suggestion" : "the finding");
  }
}

function search() {
  if (!document.getElementById("search")) {
    window.location.hash = link("findings");
    window.setTimeout(() => document.getElementById("search")?.focus());
  }
  document.getElementById("search")?.focus();
}

/** Shows the keys, with a switch that turns them off. */
export function help() {
  const off = /** @type {HTMLInputElement} */ (h("input", {
    type: "checkbox", id: "keys-on", checked: keysOn, change: () => {
      keysOn = off.checked;
      try {
        localStorage.setItem(KEYS_STORE, keysOn ? "on" : "off");
      } catch {
        announce("The choice lasts as long as this page");
      }
    },
  }));
  const dialog = /** @type {HTMLDialogElement} */ (h("dialog.help", { "aria-labelledby": "help-title" },
    h("h2", { id: "help-title" }, "Keys"),
    h("dl", {}, ...KEYS.map(([key, words]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, words)))),
    h("label", {}, off, " Single keys are on"),
    h("button", { type: "button", click: () => dialog.close() }, "Close")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
