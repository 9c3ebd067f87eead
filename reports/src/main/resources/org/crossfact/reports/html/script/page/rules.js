import { findings, readsText, report, ruleById, wasIdle } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { counted, figure } from "../model/words.js";
import { badge } from "../part/badge.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { nothing, tableOf } from "../part/table.js";
import { missing } from "./missing.js";

const EXPECTATIONS = new Map([
  ["must-flag", "Is flagged"],
  ["must-not-flag", "Is left alone"],
  ["known-miss", "Is missed, as is known"],
]);

const AGREEMENTS = new Map([
  ["same", "agree"],
  ["compatible", "do not exclude each other"],
  ["different", "differ"],
  ["incomparable", "not comparable"],
]);

/**
 * Every rule that ran, or the one asked for.
 *
 * @param {import("../model/types.js").Route} route
 */
export function rules(route) {
  const rule = ruleById.get(route.id);
  if (rule) {
    return singleRule(rule);
  }
  return route.id === ""
    ? allRules()
    : missing(`The rule ${route.id} did not run`, "It may be switched off, be called otherwise by now, or come from a pack that was not there.", ["All rules that ran", link("r")]);
}

function allRules() {
  const families = [...new Set(report.rules.map((rule) => rule.id.split("/")[0]))];
  return {
    title: "Rules",
    body: [
      h("h1", { tabindex: -1 }, "Rules"),
      h("p.lede", {}, `${counted(report.rules.length, "rule")} ran. Places are what a rule looked at: claims, stretches of text, or claims of several sources that speak of one thing. A rule that had no place to check proves nothing.`),
      ...families.map((family) => h("section", { "aria-labelledby": "family-" + family },
        h("h2", { id: "family-" + family }, family),
        tableOf("rules", RULE_COLUMNS, report.rules.filter((rule) => rule.id.startsWith(family + "/")).map(ruleRow)))),
    ],
  };
}

/** @type {import("../part/table.js").Column[]} */
const RULE_COLUMNS = [{ name: "Rule" }, { name: "Severity" }, { name: "Places checked", kind: "count" }, { name: "Findings", kind: "count" }];

/** @param {import("../model/types.js").RuleRun} rule */
function ruleRow(rule) {
  return [
    [h("a", { href: link("r", rule.id) }, plainly(rule.title)), h("span.path", {}, rule.id)],
    [badge(rule.severity)],
    [looked(rule)],
    [rule.findings === 0 ? nothing() : h("a", { href: link("findings", "", { rule: rule.id }) }, figure(rule.findings))],
  ];
}

/** @param {import("../model/types.js").RuleRun} rule */
function looked(rule) {
  return readsText(rule) ? "the whole text" : rule.considered === 0 ? "none" : figure(rule.considered);
}

/** @param {import("../model/types.js").RuleRun & import("../model/types.js").RuleText} rule */
function singleRule(rule) {
  const broken = report.incomplete.filter((entry) => entry.subject === rule.id);
  return {
    title: rule.title,
    body: [
      h("nav.neighbours", { "aria-label": "Rules" }, h("a", { href: link("r") }, "All rules")),
      h("p.meta", {}, badge(rule.severity), h("span.rule", {}, rule.id)),
      h("h1", { tabindex: -1 }, plainly(rule.title)),
      h("p.lede", {}, ...shown(rule.why)),
      ...broken.map((entry) => h("p.incomplete", {}, h("strong", {}, "This rule did not finish: "), ...shown(entry.reason), " ", h("code", {}, entry.code))),
      h("dl.facts", {},
        fact("Places checked", looked(rule) + (wasIdle(rule) ? ", so it proves nothing" : "")),
        fact("Findings", rule.findings === 0 ? "none" : h("a", { href: link("findings", "", { rule: rule.id }) }, counted(rule.findings, "finding"))),
        fact("High confidence", ownFindings(rule.id))),
      rule.doubt && h("section", {}, h("h2", {}, "When it may be wrong"), h("p.reading-width", {}, ...shown(rule.doubt))),
      endings(rule.id),
      switches(rule.id),
      examples(rule.examples),
    ],
  };
}

/** @param {string} id */
function ownFindings(id) {
  const own = findings.filter((finding) => finding.rule === id);
  const high = own.filter((finding) => finding.confidence === "high").length;
  return own.length === 0 ? "\u2013" : `${figure(high)} of ${figure(own.length)}`;
}

/**
 * @param {string} name
 * @param {string | Node} value
 */
function fact(name, value) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

/** @param {string} id what to write into the configuration so that the rule weighs less, or does not run */
function switches(id) {
  return h("section", {}, h("h2", {}, "To switch it off, or make it matter less"),
    h("p.reading-width", {}, "In crossfact.yml; severity: note instead of off keeps it running:"),
    h("pre.setting", {}, h("code", {}, `overrides:\n  - {rules: [${id}], severity: off, reason: never corrected}`)),
    h("p.reading-width", {}, "The whole page of the rule is printed by ", h("code", {}, `crossfact explain ${id}`), "."));
}

/** @param {string} id how the comparisons of this rule ended */
function endings(id) {
  const verdicts = Object.entries(report.verdicts[id] ?? {});
  return verdicts.length > 0 && h("section", {}, h("h2", {}, "How comparisons ended"),
    h("p.reading-width", {}, "Where several sources speak of one thing, each value is compared with each other one, so that pairs and places are not equally many."),
    tableOf("verdicts-table", [{ name: "The two" }, { name: "Because" }, { name: "Pairs", kind: "count" }],
      verdicts.flatMap(([agreement, reasons]) => Object.entries(reasons).map(([reason, count]) =>
        [[AGREEMENTS.get(agreement) ?? agreement], [reason.replace(/-/g, " ")], [figure(count)]]))));
}

/** @param {import("../model/types.js").Example[]} all */
function examples(all) {
  return all.length > 0 && h("section", {}, h("h2", {}, "Examples"),
    ...[...EXPECTATIONS].map(([expectation, title]) => {
      const some = all.filter((example) => example.expectation === expectation);
      return some.length > 0 && h("div.examples." + expectation, {}, h("h3", {}, title), h("ul", {}, ...some.map(exampleItem)));
    }));
}

/** @param {import("../model/types.js").Example} example */
function exampleItem(example) {
  return h("li", {}, ...example.articles.map((article) => h("blockquote", { dir: "auto" },
    ...exampleWords(article.text),
    (article.source || article.date) && h("span.small", {}, plainly([article.source, dateWords(article.date)].filter(Boolean).join(", "))))));
}

/** @param {string} text with the words in question in double brackets */
function exampleWords(text) {
  return text.trim().split(/(\[\[.*?\]\])/s).flatMap((part) =>
    part.startsWith("[[") ? [h("mark.evidence", {}, ...shown(part.slice(2, -2)))] : shown(part));
}
