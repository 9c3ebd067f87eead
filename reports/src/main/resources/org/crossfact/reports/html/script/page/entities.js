import { report } from "../model/data.js";
import { conflictsOf, doublesOf, entityById, peopleInOrder, toldIn } from "../model/entities.js";
import { homeOf, link } from "../model/route.js";
import { counted } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly } from "../part/hidden.js";
import { organisationTable } from "../part/organisationTable.js";
import { pager } from "../part/pager.js";
import { searchField, seeker } from "../part/searchField.js";
import { missing } from "./missing.js";
import { person } from "./person.js";

/** @typedef {import("../model/types.js").Entity} Entity */

const PEOPLE_PAGE = 60;
const MOST_OFFICES = 2;

/**
 * Every person that articles name, or the one asked for.
 *
 * @param {import("../model/types.js").Route} route
 */
export function entities(route) {
  const one = entityById.get(route.id);
  if (one) {
    return person(one);
  }
  return route.id === ""
    ? people(route)
    : missing("This report has no such person", "The articles that named this person may not have been checked this time.", ["All people", link("e")]);
}

/** @param {import("../model/types.js").Route} route */
function people(route) {
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const sought = seeker(route);
  const all = peopleInOrder().filter((group) => group.some((one) => sought([one.name, ...one.variants.map((variant) => variant.value), ...one.offices].join(" "))));
  const part = all.slice((page - 1) * PEOPLE_PAGE, page * PEOPLE_PAGE);
  const count = report.entities.length;
  return {
    title: "People and organisations",
    body: [
      h("h1", { tabindex: -1 }, "People and organisations"),
      h("p.lede", {}, count === 0 ? "No article names a person in a way that was read." : `${counted(count, "person", "people")} named by the articles; those in conflicts come first.`),
      searchField(route, "Name or office", count),
      all.length === 0 && count > 0 && h("p.none", {}, "No person is called so."),
      h("ul.people", {}, ...part.map((group) => (group.length > 1 ? perhapsOne(group) : h("li", {}, ...summary(group[0]))))),
      pager(page, all.length, PEOPLE_PAGE, (to) => link("e", "", { q: route.params.get("q") ?? "", page: String(to) })),
      page === 1 && organisationTable(sought),
    ],
  };
}

/** @param {Entity[]} group */
function perhapsOne(group) {
  const [double] = doublesOf(group[0]);
  return h("li.perhaps-one", {},
    h("p.label", {}, `${group.length} names, perhaps one person: `, double && h("a", { href: homeOf(double.finding), "aria-label": `why: ${plainly(double.finding.message)}` }, "why")),
    h("ul", {}, ...group.map((one) => h("li", {}, ...summary(one)))));
}

/** @param {Entity} entity */
function summary(entity) {
  const disputed = conflictsOf(entity).length;
  const more = entity.offices.length - MOST_OFFICES;
  const offices = entity.offices.slice(0, MOST_OFFICES).join(", ") + (more > 0 ? ` and ${counted(more, "more office")}` : "");
  const told = [counted(toldIn(entity), "article"), entity.variants.length > 1 && counted(entity.variants.length, "form"), disputed > 0 && counted(disputed, "conflict")];
  return [
    h("a", { href: link("e", entity.id), dir: "auto" }, plainly(entity.name)),
    h("span.small", { dir: "auto" }, plainly(offices)),
    h("span.small", {}, told.filter(Boolean).join(", ")),
  ];
}
