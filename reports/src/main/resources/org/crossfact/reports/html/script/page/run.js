import { findings, report, wasIdle } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { opening } from "../model/islands.js";
import { textsLeftOut } from "../model/texts.js";
import { counted, figure } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { tableOf } from "../part/table.js";

const MOST_ENTRIES = 400;

/** What ran, on what, and what was not checked. */
export function run() {
  const comparisons = Object.values(report.verdicts).flatMap((rule) => Object.values(rule)).flatMap((reasons) => Object.values(reasons));
  const idle = report.rules.filter(wasIdle);
  const newest = report.articles.map((article) => article.published ?? "").sort().pop();
  const notes = report.articles.filter((article) => article.notes.length > 0);
  return {
    title: "Run",
    body: [
      h("h1", { tabindex: -1 }, "Run"),
      h("dl.facts", {},
        runFact("Made by", `Crossfact ${report.tool.version}`),
        opening.corpus !== "" && runFact("Folder", plainly(opening.corpus)),
        runFact("Articles", figure(report.articles.length)),
        newest && runFact("Newest article", dateWords(newest)),
        runFact("Claims read", figure(report.articles.reduce((sum, article) => sum + article.claims, 0))),
        runFact("Comparisons", figure(comparisons.reduce((sum, count) => sum + count, 0))),
        runFact("Findings", figure(findings.length)),
        runFact("Rules", figure(report.rules.length))),
      h("p.remark", {}, "When the check ran is not told here, so that the same articles give the same page."),
      h("section", { "aria-labelledby": "unchecked" }, h("h2", { id: "unchecked" }, "Not checked"), unchecked(), passedOver()),
      opening.settings.length > 0 && settings(),
      idle.length > 0 && h("section", {}, h("h2", {}, "Rules that had nothing to check"),
        h("p.reading-width", {}, idle.map((rule) => rule.id).join(", "))),
      notes.length > 0 && h("section", {}, h("h2", {}, "Noted while reading"),
        h("ul.entries", {}, ...notes.slice(0, MOST_ENTRIES).map((article) => h("li", { dir: "auto" }, h("strong", {}, ...shown(article.key)), " ", ...shown(article.notes.join("; ")))))),
      textsLeftOut.size > 0 && h("section", {}, h("h2", {}, "Texts left out of this page"),
        h("p.reading-width", {}, `${counted(textsLeftOut.size, "article")} would have made the page too large; the findings quote what matters.`)),
    ],
  };
}

/**
 * @param {string} name
 * @param {string} value
 */
function runFact(name, value) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

function settings() {
  return h("section", { "aria-labelledby": "settings" }, h("h2", { id: "settings" }, "Settings"),
    tableOf("settings", [{ name: "Setting" }, { name: "Value" }, { name: "Set by" }],
      opening.settings.map((setting) => [[h("code", {}, setting.name)], settingWords(setting.value), shown(setting.origin)])));
}

/**
 * A list of the configuration stands in brackets there, and so does each entry with several keys.
 *
 * @param {string} value
 */
function settingWords(value) {
  const items = /^\[(.*)\]$/s.exec(value)?.[1].split(/(?<=\}), (?=\{)/) ?? [value];
  const entries = items.map((item) => shown(item.replace(/^\{(.*)\}$/s, "$1") || "none"));
  return entries.length > 1 ? [h("ul", {}, ...entries.map((entry) => h("li", { dir: "auto" }, ...entry)))] : entries[0];
}

/** The files of the folders in which no article was found, which is no failure. */
function passedOver() {
  const left = opening.passedOver.length - MOST_ENTRIES;
  return opening.passedOver.length > 0 && h("p.reading-width", { dir: "auto" },
    `${counted(opening.passedOver.length, "file")} passed over, for no article was found there: `,
    ...shown(opening.passedOver.slice(0, MOST_ENTRIES).join(", ")), left > 0 && ` and ${figure(left)} more`);
}

function unchecked() {
  if (report.incomplete.length === 0) {
    return h("p.reading-width", {}, "Every article was checked: none was unreadable, no rule failed, no limit was hit. What the settings leave out was not looked at.");
  }
  return h("ul.entries", {}, ...report.incomplete.slice(0, MOST_ENTRIES).map((entry) =>
    h("li", {}, h("strong", { dir: "auto" }, ...shown(entry.subject)), " ", h("span", { dir: "auto" }, ...shown(entry.reason)), " ", h("code", {}, entry.code))));
}
