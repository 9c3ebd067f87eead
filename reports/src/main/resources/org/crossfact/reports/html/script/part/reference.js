import { decisionOn } from "../model/decisions.js";
import { link } from "../model/route.js";
import { h } from "./dom.js";
import { plainly } from "./hidden.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * The numbers behind marked words, each of which leads to its note; they are no part of the text.
 *
 * @param {import("../model/marks.js").Mark[]} marks that have their numbers here
 * @param {string} article
 */
export function references(marks, article) {
  return marks.map(({ finding, number }) => h("a.number", {
    href: link("a", article, { f: finding.id }), "data-number": number, "data-of": finding.id,
    "aria-label": `Note ${number}: ${plainly(finding.message)}`,
    click: (/** @type {MouseEvent} */ event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        document.getElementById("n-" + finding.id)?.focus();
      }
    },
  }));
}

/**
 * The number of a note, which leads back to the words.
 *
 * @param {Finding} finding
 * @param {number} number
 */
export function wayBack(finding, number) {
  return h("button.number", {
    type: "button", "data-number": number, "aria-label": `Note ${number}: to the words in the text`,
    click: () => /** @type {HTMLElement | null} */ (document.querySelector(`[data-of="${finding.id}"]`))?.focus(),
  });
}

/**
 * Shows which words and which note belong together while one of them has the focus or the pointer.
 *
 * @param {HTMLElement} sheet
 */
export function tieTogether(sheet) {
  const tie = (/** @type {Event} */ event) => {
    const at = /** @type {Element} */ (event.target).closest("[data-of], [data-finding], [data-marks]");
    const id = at?.getAttribute("data-of") ?? at?.getAttribute("data-finding") ?? at?.getAttribute("data-marks")?.split(" ")[0];
    sheet.querySelectorAll(".tied").forEach((one) => one.classList.remove("tied"));
    if (id) {
      sheet.querySelectorAll(`[data-marks~="${id}"], #n-${id}`).forEach((one) => one.classList.add("tied"));
    }
  };
  sheet.addEventListener("focusin", tie);
  sheet.addEventListener("mouseover", tie);
}

/**
 * Marks and notes of what is decided step back.
 *
 * @param {Element} sheet
 */
export function dimDecided(sheet) {
  for (const mark of sheet.querySelectorAll("[data-marks]")) {
    const ids = mark.getAttribute("data-marks")?.split(" ") ?? [];
    mark.classList.toggle("decided", ids.every((id) => decisionOn(id)));
  }
  for (const note of sheet.querySelectorAll(".gloss")) {
    note.classList.toggle("decided", decisionOn(note.getAttribute("data-finding") ?? "") !== undefined);
  }
}
