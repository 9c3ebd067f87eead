import { decisionOn, statusOf, statusWords } from "../model/decisions.js";
import { isCardOpen, turnCard } from "../model/openness.js";
import { link } from "../model/route.js";
import { comparesValues } from "../model/sides.js";
import { actions } from "./actions.js";
import { aids } from "./aids.js";
import { badge } from "./badge.js";
import { proposal } from "./change.js";
import { h } from "./dom.js";
import { foldedAll, foldedLine } from "./folded.js";
import { plainly, shown } from "./hidden.js";
import { placeLink, quoted } from "./quote.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * A finding in a list: one look tells what, where and what to write; opened, it tells why.
 *
 * @param {Finding} finding
 */
export function card(finding) {
  const open = isCardOpen(finding.id);
  const element = h("article.card", { id: "f-" + finding.id, tabindex: -1, "aria-labelledby": "t-" + finding.id, "data-finding": finding.id },
    h("p.meta", {},
      badge(finding.severity), h("span", {}, `${finding.confidence} confidence`), placeLink(finding, finding.evidence[0]), status(finding)),
    h("h2", { id: "t-" + finding.id },
      finding.kind === "cross-source"
        ? h("a", { href: link("c", finding.id), dir: "auto" }, ...shown(finding.message))
        : h("button", { type: "button", dir: "auto", "aria-expanded": open ? "true" : "false", click: () => turn(finding) }, ...shown(finding.message))),
    !(open && comparesValues(finding)) && quoted(finding, finding.evidence[0], finding.severity),
    !open && proposal(finding),
    !open && foldedLine(finding),
    open && h("div.details", {}, ...aids(finding), ...foldedAll(finding), actions(finding)));
  return element;
}

/** @param {Finding} finding */
export function status(finding) {
  const word = statusOf(finding);
  const reason = decisionOn(finding.id)?.reason ?? (finding.verdict && finding.decision?.reason);
  return word === "open" ? false : h("span.status." + word, { title: reason && plainly(reason) }, statusWords(word));
}

/**
 * Opens a card, or closes it.
 *
 * @param {Finding} finding
 */
function turn(finding) {
  turnCard(finding.id);
  redraw(finding, "button");
}

/**
 * Draws the card of a finding anew where it stands; the focus stays where it was within it.
 *
 * @param {Finding} finding
 * @param {string} [focus] what in the card takes the focus, if it was in there
 */
export function redraw(finding, focus) {
  const old = document.querySelector(`article.card[data-finding="${finding.id}"]`);
  if (!old) {
    return;
  }
  const within = old.contains(document.activeElement) && document.activeElement !== old;
  const label = document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
  const fresh = card(finding);
  const held = document.activeElement === old;
  old.replaceWith(fresh);
  if (held) {
    fresh.focus({ preventScroll: true });
  } else if (within) {
    const same = [...fresh.querySelectorAll("button, a")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === label);
    const next = same ?? (focus && fresh.querySelector(focus)) ?? fresh;
    /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
  }
}
