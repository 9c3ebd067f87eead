import { report } from "../model/data.js";
import { conflictsOf, entityById, mixedScripts, remarksOn, termsOf } from "../model/entities.js";
import { dateWords } from "../model/edtf.js";
import { sameDecisions, samenessOf } from "../model/sameness.js";
import { link } from "../model/route.js";
import { counted, grouped } from "../model/words.js";
import { conflictCard, weightOf } from "../part/conflictCard.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { pager } from "../part/pager.js";
import { termChart } from "../part/terms.js";
import { missing } from "./missing.js";

/** @typedef {import("../model/types.js").Entity} Entity */

const PEOPLE_PAGE = 60;

/** Those told of in most articles first. */
function byWeight() {
  return report.entities
    .map((entity) => ({ entity, weight: conflictsOf(entity).length * 1000 + entity.variants.reduce((sum, one) => sum + one.articles.length, 0) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ entity }) => entity);
}

/**
 * Every person that articles name, or the one asked for.
 *
 * @param {import("../model/types.js").Route} route
 */
export function entities(route) {
  const one = entityById.get(route.id);
  if (one) {
    return singlePerson(one);
  }
  return route.id === ""
    ? people(route)
    : missing("This report has no such person", "The articles that named this person may not have been checked this time.", ["All people", link("e")]);
}

/** @param {import("../model/types.js").Route} route */
function people(route) {
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const all = byWeight();
  const part = all.slice((page - 1) * PEOPLE_PAGE, page * PEOPLE_PAGE);
  return {
    title: "People",
    body: [
      h("h1", { tabindex: -1 }, "People"),
      h("p.lede", {}, all.length === 0 ? "No article names a person in a way that was read." : `${counted(all.length, "person", "people")} named by the articles; those in conflicts come first.`),
      h("ul.people", {}, ...part.map(summary)),
      pager(page, all.length, PEOPLE_PAGE, (to) => link("e", "", { page: String(to) })),
    ].filter((node) => node instanceof Node),
  };
}

/** @param {Entity} entity */
function summary(entity) {
  const disputed = conflictsOf(entity).length;
  return h("li", {},
    h("a", { href: link("e", entity.id), dir: "auto" }, plainly(entity.name)),
    h("span.small", { dir: "auto" }, plainly(entity.offices.join(", "))),
    h("span.small", {}, [counted(entity.variants.length, "form"), disputed > 0 && counted(disputed, "conflict")].filter(Boolean).join(", ")));
}

/** @param {Entity} entity */
function singlePerson(entity) {
  const disputes = conflictsOf(entity);
  return {
    title: plainly(entity.name),
    body: [
      h("nav.neighbours", { "aria-label": "People" }, h("a", { href: link("e") }, "All people")),
      h("h1", { tabindex: -1, dir: "auto" }, ...shown(entity.name)),
      entity.offices.length > 0 && h("p.lede", { dir: "auto" }, ...shown(entity.offices.join(", "))),
      h("section", { "aria-labelledby": "forms" }, h("h2", { id: "forms" }, "Forms of the name"), forms(entity)),
      offices(entity),
      disputes.length > 0 && h("section", { "aria-labelledby": "disputes" }, h("h2", { id: "disputes" }, "Conflicts"), ...disputes.map(conflictCard)),
      otherFindings(entity),
    ].filter((node) => node instanceof Node),
  };
}

/** @param {Entity} entity */
function otherFindings(entity) {
  const found = remarksOn(entity);
  return found.length > 0 && h("section", { "aria-labelledby": "found" },
    h("h2", { id: "found" }, "Findings"),
    h("ul", {}, ...found.map((finding) => h("li", {},
      h("a", { href: link("a", finding.evidence[0]?.article ?? "", { f: finding.id }), dir: "auto" }, ...shown(finding.message))))));
}

/** @param {Entity} entity */
function forms(entity) {
  return h("div.scroll", { tabindex: 0, role: "region", "aria-label": "Forms of the name" }, h("table.forms", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Form"), h("th", { scope: "col" }, "Weight"), h("th", { scope: "col" }, "Articles"), h("th", { scope: "col" }, "Same person?"))),
    h("tbody", {}, ...entity.variants.map((variant) => h("tr", {},
      h("th", { scope: "row", dir: "auto" }, ...shown(variant.value), ...remarks(entity, variant.value)),
      h("td.weighed", {}, weightOf(variant)),
      h("td", {}, ...variant.articles.slice(0, 5).flatMap((key, index) => [index > 0 && ", ", h("a", { href: link("a", key), dir: "auto" }, plainly(key))]),
        variant.articles.length > 5 && ` and ${variant.articles.length - 5} more`),
      h("td", {}, samenessButtons(entity, variant.value)))))));
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
    turned && h("span.small", {}, "surname first"),
    form !== form.toUpperCase() && form === form.toLowerCase() && h("span.small", {}, "in small letters"),
  ].filter((node) => node instanceof Node);
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
  const terms = termsOf(entity);
  return terms.length > 0 && h("section", { "aria-labelledby": "offices" },
    h("h2", { id: "offices" }, "Offices over time"),
    termChart(terms),
    h("div.scroll", { tabindex: 0, role: "region", "aria-label": "Offices over time" }, h("table.terms-table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Office"), h("th", { scope: "col" }, "As of"), h("th", { scope: "col" }, "Article"))),
      h("tbody", {}, ...[...grouped(terms, (term) => term.office + "\n" + term.state)].flatMap(([, same]) => same.map((term, index) => h("tr", {},
        h("th", { scope: "row", dir: "auto" }, index === 0 ? plainly(term.office) + (term.state && term.state !== "current" ? ` (${term.state})` : "") : h("span.unseen", {}, plainly(term.office))),
        h("td", {}, dateWords(term.at), !term.sure && h("span.small", {}, "day of publication")),
        h("td", {}, h("a", { href: link("a", term.article), dir: "auto" }, plainly(term.article))))))))));
}
