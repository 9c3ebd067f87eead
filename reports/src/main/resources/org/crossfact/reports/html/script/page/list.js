import { decidedBefore, findingById, ruleById, titleOf } from "../model/data.js";
import { onDecision, statusWords } from "../model/decisions.js";
import { entitiesIn } from "../model/entities.js";
import { allFindings } from "../model/finding.js";
import { changed, criteriaOf, filtered } from "../model/filter.js";
import { heads } from "../model/folds.js";
import { counted, figure, grouped } from "../model/words.js";
import { card, redraw } from "../part/card.js";
import { h } from "../part/dom.js";
import { facets } from "../part/facets.js";
import { plainly } from "../part/hidden.js";
import { pager } from "../part/pager.js";

/** @typedef {import("../model/types.js").Finding} Finding */

export const PAGE = 100;

/** @type {{[name: string]: [string, (finding: Finding) => string]}} */
const GROUPS = {
  rule: ["rule", (finding) => ruleById.get(finding.rule)?.title ?? finding.rule],
  article: ["article", (finding) => plainly(titleOf(finding.article))],
  entity: ["person", (finding) => entitiesIn(finding)[0]?.name ?? "No person"],
};

/**
 * All findings, narrowed by facets and words; the address holds what was chosen.
 *
 * @param {import("../model/types.js").Route} route
 */
export function list(route) {
  const criteria = criteriaOf(route.params);
  const { hits, counts } = filtered(criteria);
  const grouping = GROUPS[route.params.get("group") ?? ""];
  const single = heads(hits);
  const ordered = grouping ? inGroups(single, grouping[1]) : single;
  const page = Math.min(Math.max(1, Number(route.params.get("page")) || 1), Math.max(1, Math.ceil(single.length / PAGE)));
  const shownNow = ordered.slice((page - 1) * PAGE, page * PAGE);
  return {
    title: "Findings",
    body: [
      h("h1", { tabindex: -1 }, "Findings"),
      h("div.browse", {},
        facets(route.params, counts),
        h("section.results", { "aria-label": "Findings" },
          tools(route.params),
          h("p.count-line", { role: "status" }, countLine(hits.length, single.length, criteria.pool.length, range(page, shownNow.length, single.length))),
          decidedLine(route.params),
          ...rows(shownNow, grouping?.[1]),
          pager(page, single.length, PAGE, (to) => changed(route.params, "page", to === 1 ? "" : String(to))))),
    ],
  };
}

/**
 * @param {Finding[]} hits
 * @param {(finding: Finding) => string} name
 */
function inGroups(hits, name) {
  const named = hits.map((finding) => ({ finding, name: name(finding) }));
  const first = new Map();
  named.forEach((one, index) => first.has(one.name) || first.set(one.name, index));
  return named.sort((one, other) => first.get(one.name) - first.get(other.name)).map((one) => one.finding);
}

/**
 * @param {Finding[]} part
 * @param {((finding: Finding) => string) | undefined} name
 */
function rows(part, name) {
  if (part.length === 0) {
    return [h("p.none", {}, "Nothing is left: take a filter away.")];
  }
  let before = "";
  return part.flatMap((finding) => {
    const heading = name?.(finding) ?? "";
    const fresh = heading !== before;
    before = heading;
    return [fresh && h("p.group-name", {}, heading), card(finding)];
  });
}

/**
 * @param {number} hits
 * @param {number} single those that stand under no other
 * @param {number} all
 * @param {string} shownRange
 */
function countLine(hits, single, all, shownRange) {
  const folded = hits - single;
  return [
    shownRange || counted(hits, "finding"),
    folded > 0 && `${figure(folded)} ${shownRange ? "more" : "of them"} folded under others: the same again, or less about the same words`,
    all > hits && `${figure(all - hits)} hidden by filters`,
  ].filter(Boolean).join("; ");
}

/**
 * @param {number} page
 * @param {number} part
 * @param {number} all
 */
function range(page, part, all) {
  const from = (page - 1) * PAGE;
  return all > part ? `Showing ${figure(from + 1)}\u2013${figure(from + part)} of ${figure(all)}` : "";
}

/**
 * What files decided on before is out of the way, and said to be.
 *
 * @param {URLSearchParams} params
 */
function decidedLine(params) {
  const all = params.get("decided") === "shown";
  return decidedBefore > 0 && h("p.count-line", {},
    `${counted(decidedBefore, "finding")} decided on before (${formerVerdicts()}): ${all ? "shown" : "hidden"}. `,
    h("a", { id: "decided-before", href: changed(params, "decided", all ? "" : "shown") }, all ? "Hide" : "Show"));
}

/** How many were silenced, accepted and so on. */
function formerVerdicts() {
  const verdicts = grouped(allFindings.flatMap((finding) => finding.verdict || []), statusWords);
  return [...verdicts].map(([words, some]) => `${figure(some.length)} ${words}`).join(", ");
}

/** @param {URLSearchParams} params */
function tools(params) {
  const search = /** @type {HTMLInputElement} */ (h("input", {
    id: "search", type: "search", placeholder: "Words, rule, article, id", "aria-label": "Search findings",
    input: () => replaceQuery(params, search.value),
  }));
  search.value = params.get("q") ?? "";
  const group = /** @type {HTMLSelectElement} */ (h("select", {
    id: "group", change: () => { window.location.hash = changed(params, "group", group.value); },
  }, h("option", { value: "" }, "nothing"), ...Object.entries(GROUPS).map(([key, [name]]) => h("option", { value: key }, name))));
  group.value = params.get("group") ?? "";
  return h("div.tools", {}, search, h("label", {}, "Group by ", group));
}

/**
 * Typing changes the address without filling the history.
 *
 * @param {URLSearchParams} params
 * @param {string} words
 */
function replaceQuery(params, words) {
  window.history.replaceState(window.history.state, "", changed(params, "q", words));
  window.dispatchEvent(new Event("hashchange"));
}

onDecision((ids) => ids.forEach((id) => {
  const finding = findingById.get(id);
  if (finding) {
    redraw(finding);
  }
}));
