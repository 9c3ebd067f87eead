import { findings, findingsByArticle, report, ruleById, SEVERITIES, titleOf } from "../model/data.js";
import { link } from "../model/route.js";
import { counted, figure, grouped } from "../model/words.js";
import { h, svg } from "./dom.js";
import { plainly } from "./hidden.js";
import { nothing, tableOf } from "./table.js";

/** @typedef {import("../model/types.js").Finding} Finding */
/** @typedef {{head: Node, found: Finding[], params?: {[name: string]: string}}} Line what is counted, and how to find it in the list */

const MOST_LINES = 12;

/** How many findings each rule made, those with most first. */
export function byRule() {
  const rules = [...grouped(findings, (finding) => finding.rule)].sort(([, one], [, other]) => other.length - one.length);
  return totals("rule", rules.slice(0, MOST_LINES).map(([rule, found]) => ({
    head: h("a", { href: link("r", rule) }, plainly(ruleById.get(rule)?.title ?? rule)), found, params: { rule },
  })), h("p.more", {}, h("a", { href: link("r") }, `All ${counted(report.rules.length, "rule")}`)));
}

/** How many findings lie in each article, those with the most and worst first. */
export function byArticle() {
  const rows = heaviest().slice(0, MOST_LINES).map(({ key, found }) => ({
    head: h("a", { href: link("a", key), dir: "auto" }, plainly(titleOf(key))), found,
  }));
  return totals("article", rows, h("p.more", {}, h("a", { href: link("articles") }, `All ${counted(report.articles.length, "article")}`)));
}

/**
 * @param {"rule" | "article"} what
 * @param {Line[]} lines
 * @param {Node} [behind]
 */
function totals(what, lines, behind) {
  const most = Math.max(...lines.map((line) => line.found.length));
  return lines.length > 0 && h("section", { "aria-labelledby": "by-" + what },
    h("h2", { id: "by-" + what }, `By ${what}`),
    tableOf("totals", [{ name: what === "rule" ? "Rule" : "Article" }, ...SEVERITIES.map((severity) => ({ name: severity + "s", kind: "count" }))],
      lines.map((line) => [[line.head, share(line.found, most)], ...SEVERITIES.map((severity) => [cell(line, severity)])])),
    behind);
}

/**
 * @param {Finding[]} found
 * @param {string} severity
 */
function count(found, severity) {
  return found.filter((finding) => finding.severity === severity).length;
}

/**
 * @param {Line} line
 * @param {string} severity
 */
function cell({ found, params }, severity) {
  const own = count(found, severity);
  if (own === 0) {
    return nothing();
  }
  return params ? h("a", { href: link("findings", "", { ...params, sev: severity }) }, figure(own)) : figure(own);
}

/**
 * A thin bar that repeats the figures: as long as the share of the longest, in the colours of the severities.
 *
 * @param {Finding[]} found
 * @param {number} most
 */
function share(found, most) {
  let at = 0;
  const bars = SEVERITIES.map((severity) => {
    const width = (100 * count(found, severity)) / most;
    at += width;
    return svg("rect", { x: (at - width).toFixed(2), y: 0, width: width.toFixed(2), height: 1, class: severity });
  });
  return svg("svg", { class: "share", viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...bars.filter((bar) => bar.getAttribute("width") !== "0.00"));
}

/** Articles with their findings, those with the most and worst first. */
function heaviest() {
  return [...findingsByArticle()]
    .map(([key, found]) => ({ key, found, weight: weight(found) }))
    .sort((one, other) => other.weight - one.weight);
}

/** @param {Finding[]} found */
function weight(found) {
  return found.reduce((sum, finding) => sum + [10_000, 100, 1][SEVERITIES.indexOf(finding.severity)], 0);
}
