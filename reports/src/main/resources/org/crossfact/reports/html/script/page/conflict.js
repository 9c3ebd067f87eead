import { conflicts, findingById } from "../model/data.js";
import { onDecision } from "../model/decisions.js";
import { link } from "../model/route.js";
import { sidesOf } from "../model/sides.js";
import { counted } from "../model/words.js";
import { actions } from "../part/actions.js";
import { doubt, instead, why } from "../part/aids.js";
import { badge } from "../part/badge.js";
import { status } from "../part/card.js";
import { sideBySide } from "../part/sideBySide.js";
import { h } from "../part/dom.js";
import { shown } from "../part/hidden.js";
import { supportChart } from "../part/supports.js";
import { missing } from "./missing.js";

/** @typedef {import("../model/types.js").Finding} Finding */

/**
 * One conflict: each value with the words that state it, side by side, and what helps to decide.
 *
 * @param {import("../model/types.js").Route} route
 */
export function conflict(route) {
  const finding = findingById.get(route.id);
  if (!finding) {
    return missing(`This report has no conflict ${route.id}`, "The sources may agree by now, or one of them was not checked this time.", ["All conflicts", link("conflicts")]);
  }
  return { title: finding.message, body: [neighbours(finding), drawn(finding)] };
}

/** @param {Finding} finding */
function drawn(finding) {
  return h("article.conflict", { id: "f-" + finding.id, tabindex: -1, "aria-labelledby": "conflict-title", "data-finding": finding.id },
    h("p.meta", {}, badge(finding.severity), h("span", {}, `${finding.confidence} confidence`), h("a.rule", { href: link("r", finding.rule) }, finding.rule), status(finding)),
    h("h1", { id: "conflict-title", tabindex: -1, dir: "auto" }, ...shown(finding.message)),
    supportChart(sidesOf(finding)),
    sideBySide(finding),
    h("div.aids", {},
      instead(finding),
      why(finding, "Why these were compared"),
      doubt(finding)),
    actions(finding));
}

/** @param {Finding} finding */
function neighbours(finding) {
  const at = conflicts.indexOf(finding);
  const before = conflicts[at - 1];
  const behind = conflicts[at + 1];
  return h("nav.neighbours", { "aria-label": "Conflicts" },
    before && h("a", { href: link("c", before.id), rel: "prev" }, "Previous"),
    h("a", { href: link("conflicts") }, at < 0 ? "All conflicts" : `${at + 1} of ${counted(conflicts.length, "conflict")}`),
    behind && h("a", { href: link("c", behind.id), rel: "next" }, "Next"));
}

onDecision((ids) => {
  const element = document.querySelector("article.conflict");
  const id = element?.getAttribute("data-finding") ?? "";
  const finding = findingById.get(id);
  if (!element || !finding || !ids.includes(id)) {
    return;
  }
  const label = document.activeElement?.textContent;
  const fresh = drawn(finding);
  element.replaceWith(fresh);
  const same = [...fresh.querySelectorAll("button")].find((button) => button.textContent === label);
  (same ?? fresh).focus({ preventScroll: true });
});
