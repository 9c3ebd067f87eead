import { conflictsOf, doublesOf, mixedScripts, remarksOn, whenTold, writtenOffice } from "../model/entities.js";
import { homeOf, link } from "../model/route.js";
import { sameDecisions, samenessOf } from "../model/sameness.js";
import { placeOf } from "../model/words.js";
import { badge } from "../part/badge.js";
import { conflictCard } from "../part/conflictCard.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { tableOf } from "../part/table.js";
import { termChart } from "../part/terms.js";
import { toldBy } from "../part/toldBy.js";
import { weightOf } from "../part/weight.js";

/** @typedef {import("../model/types.js").Entity} Entity */

/**
 * All that the articles tell of one person: under which names, in which offices, and where they differ.
 *
 * @param {Entity} entity
 * @returns {import("../model/types.js").Screen}
 */
export function person(entity) {
  const disputes = conflictsOf(entity);
  return {
    title: plainly(entity.name),
    body: [
      h("nav.neighbours", { "aria-label": "People" }, h("a", { href: link("e") }, "All people")),
      h("h1", { tabindex: -1, dir: "auto" }, ...shown(entity.name)),
      ...doublesOf(entity).map(double),
      section("forms", "Forms of the name", forms(entity)),
      entity.terms.length > 0 && section("offices", "Offices over time", termChart(entity.terms), offices(entity)),
      disputes.length > 0 && section("disputes", "Conflicts", ...disputes.map(conflictCard)),
      otherFindings(entity),
    ],
  };
}

/**
 * @param {string} id
 * @param {string} name
 * @param {...(Node | false)} body
 */
function section(id, name, ...body) {
  return h("section", { "aria-labelledby": id }, h("h2", { id }, name), ...body);
}

/** @param {ReturnType<typeof doublesOf>[number]} one */
function double({ finding, others }) {
  return h("p.double", { dir: "auto" },
    "May be one person with ", ...others.flatMap((other, index) => [index > 0 && ", ", h("a", { href: link("e", other.id), dir: "auto" }, plainly(other.name))]),
    h("a.because", { href: homeOf(finding), dir: "auto" }, ...shown(finding.message)));
}

/** @param {Entity} entity */
function otherFindings(entity) {
  const found = remarksOn(entity);
  return found.length > 0 && section("found", "Findings", h("ul.remarks", {}, ...found.map((finding) => h("li", {},
    badge(finding.severity), " ",
    h("a", { href: link("a", finding.article, { f: finding.id }), dir: "auto" }, ...shown(finding.message)),
    h("span.path", { dir: "auto" }, plainly(placeOf(finding.evidence[0])))))));
}

/** @param {Entity} entity */
function forms(entity) {
  const several = entity.variants.length > 1;
  return tableOf("forms", [{ name: "Form" }, { name: "Told by", kind: "weighed" }, { name: "Articles" }, ...(several ? [{ name: "Same person?", kind: "asked" }] : [])],
    entity.variants.map((variant) => [
      [...shown(variant.value), ...remarks(entity, variant.value)],
      [weightOf(variant)],
      toldBy(variant.articles),
      ...(several ? [[samenessButtons(entity, variant.value)]] : []),
    ]));
}

/**
 * @param {Entity} entity
 * @param {string} form
 */
function remarks(entity, form) {
  const scripts = mixedScripts(form);
  const words = form.toLowerCase().split(/\s+/);
  const turned = form !== entity.name && words.length > 1 && [...words].reverse().join(" ") === entity.name.toLowerCase();
  return [
    scripts.length > 0 && h("span.small.alarm", {}, `mixes letters of ${scripts.join(" and ")}`),
    turned && h("span.small", {}, "in the other order"),
    form !== form.toUpperCase() && form === form.toLowerCase() && h("span.small", {}, "in small letters"),
  ];
}

/**
 * @param {Entity} entity
 * @param {string} form
 */
function samenessButtons(entity, form) {
  const decided = samenessOf(entity.id, form);
  const button = (/** @type {boolean} */ same, /** @type {string} */ label) => h("button.quiet", {
    type: "button", "aria-pressed": String(decided === same), "aria-label": `${label}: ${plainly(form)}`,
    click: (/** @type {Event} */ event) => {
      sameDecisions(entity.id, form, samenessOf(entity.id, form) === same ? undefined : same);
      const group = /** @type {HTMLElement} */ (event.currentTarget).parentElement;
      const fresh = samenessButtons(entity, form);
      group?.replaceWith(fresh);
      /** @type {HTMLElement} */ (fresh.children[same ? 0 : 1]).focus();
    },
  }, label);
  return h("span.same", { role: "group", "aria-label": "Same person" }, button(true, "same"), button(false, "not the same"));
}

/** @param {Entity} entity */
function offices(entity) {
  return tableOf("terms-table", [{ name: "Office" }, { name: "When", kind: "date" }, { name: "Told by", kind: "weighed" }, { name: "Articles" }],
    entity.terms.map((term) => [
      [plainly(writtenOffice(term.office)), term.state !== "current" && h("span.small", {}, term.state)],
      [whenTold(term) || "time not known"],
      [weightOf({ value: "", ...term })],
      toldBy(term.articles),
    ]));
}
