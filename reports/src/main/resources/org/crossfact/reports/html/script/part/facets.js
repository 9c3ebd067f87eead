import { ruleById } from "../model/data.js";
import { statusWords } from "../model/decisions.js";
import { changed, FACETS } from "../model/filter.js";
import { link } from "../model/route.js";
import { capital, figure } from "../model/words.js";
import { h } from "./dom.js";
import { plainly } from "./hidden.js";

const MOST_VALUES = 12;
const MOST_UNFOLDED = 100;

/** The facets of which all values were asked for. */
const unfolded = new Set();

/**
 * What the list can be narrowed by, with counts.
 *
 * @param {URLSearchParams} params what was chosen
 * @param {Map<string, number>[]} counts of the values of each facet
 */
export function facets(params, counts) {
  const any = FACETS.some((facet) => params.has(facet.name)) || params.has("q");
  const summary = h("summary", {}, "Filters");
  const wide = window.matchMedia("(min-width: 60rem)").matches;
  return h("details.facets", { open: wide || any }, summary,
    h("form", { submit: (/** @type {Event} */ event) => event.preventDefault(), "aria-label": "Filters" },
      h("p.clear", {}, any && h("a", { id: "clear-all", href: link("findings") }, "Clear all")),
      ...FACETS.map((facet, index) => fieldset(facet, params, counts[index]))));
}

/**
 * @param {typeof FACETS[number]} facet
 * @param {URLSearchParams} params
 * @param {Map<string, number>} counts
 */
function fieldset(facet, params, counts) {
  const chosen = (params.get(facet.name) ?? "").split("|").filter(Boolean);
  const values = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([value]) => value);
  const order = facet.order;
  if (order) {
    values.sort((one, other) => order.indexOf(one) - order.indexOf(other));
  }
  chosen.filter((value) => !counts.has(value)).forEach((value) => values.unshift(value));
  if (values.length < 2 && chosen.length === 0) {
    return false;
  }
  const most = unfolded.has(facet.name) ? MOST_UNFOLDED : MOST_VALUES;
  const visible = values.filter((value, index) => index < most || chosen.includes(value));
  return h("fieldset", {}, h("legend", {}, facet.title),
    ...visible.map((value) => option(facet.name, value, counts.get(value) ?? 0, chosen, params)),
    visible.length < values.length && rest(facet.name, values.length - visible.length));
}

/**
 * @param {string} facet
 * @param {number} left how many of its values are not shown
 */
function rest(facet, left) {
  return unfolded.has(facet)
    ? h("p.rest", {}, `and ${figure(left)} more: search for them`)
    : h("button.quiet", { type: "button", id: `more-${facet}`, click: () => {
      unfolded.add(facet);
      window.dispatchEvent(new Event("hashchange"));
    } }, `Show ${figure(left)} more`);
}

/**
 * @param {string} facet
 * @param {string} value
 * @param {number} count
 * @param {string[]} chosen
 * @param {URLSearchParams} params
 */
function option(facet, value, count, chosen, params) {
  const on = chosen.includes(value);
  const next = on ? chosen.filter((one) => one !== value) : [...chosen, value];
  return h("label", {},
    h("input", {
      id: `facet-${facet}-${value}`, type: "checkbox", checked: on,
      change: () => { window.location.hash = changed(params, facet, next.join("|")); },
    }),
    h("span.name", { dir: "auto" }, wordsFor(facet, value)), h("span.tally", {}, figure(count)));
}

/**
 * @param {string} facet
 * @param {string} value
 */
function wordsFor(facet, value) {
  if (facet === "kind") {
    return value === "cross-source" ? "Between sources" : "Inside an article";
  }
  if (facet === "rule") {
    return plainly(ruleById.get(value)?.title ?? value);
  }
  return ["status", "sev", "conf"].includes(facet) ? capital(statusWords(value)) : plainly(value);
}
