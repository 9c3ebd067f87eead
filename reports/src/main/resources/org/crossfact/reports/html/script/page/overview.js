import { conflicts, decidedBefore, findings, report, SEVERITIES } from "../model/data.js";
import { allDecisions, isOpen } from "../model/decisions.js";
import { allFindings } from "../model/finding.js";
import { opening } from "../model/islands.js";
import { checkFirst } from "../model/triage.js";
import { link } from "../model/route.js";
import { counted, figure } from "../model/words.js";
import { shape } from "../part/badge.js";
import { card } from "../part/card.js";
import { conflictCard } from "../part/conflictCard.js";
import { h } from "../part/dom.js";
import { shown } from "../part/hidden.js";
import { byArticle, byRule } from "../part/totals.js";

const TOP = 5;

/** The way in: how much, what is worst, what was not checked. */
export function overview() {
  return {
    title: "Overview",
    body: [
      h("header.opening", {},
        h("h1", { tabindex: -1 }, headline()),
        h("p.lede", {}, outcome()),
        figures()),
      incomplete(),
      first(),
      disputes(),
      h("div.pair", {}, byRule(), byArticle()),
      howToRead(),
    ],
  };
}

function headline() {
  const articles = counted(report.articles.length, "article");
  return findings.length === 0 ? `No findings in ${articles}` : `${counted(findings.length, "finding")} in ${articles}`;
}

/** What the figures below do not say: how much can be mended at once, and how much is for a person to decide. */
function outcome() {
  const { mended } = opening.index;
  const decided = allDecisions().length;
  return [
    mended > 0 && `${figure(mended)} of them come with a proposal of what to write; for the others somebody has to find out.`,
    sinceBaseline(),
    decidedBefore > 0 && `${counted(decidedBefore, "finding")} decided on before and left out.`,
    decided > 0 && `${counted(decided, "decision")} taken on this page.`,
  ].filter(Boolean).join(" ");
}

function sinceBaseline() {
  if (!report.baseline) {
    return "";
  }
  const fresh = allFindings.filter((finding) => finding.state === "new").length;
  const fixed = report.baseline.fixed.length;
  return `Since the baseline: ${figure(fresh)} new, ${figure(fixed)} gone, ${figure(allFindings.length - fresh)} known.`;
}

function figures() {
  const open = findings.filter(isOpen);
  const skipped = report.incomplete.length;
  return h("dl.figures", {},
    ...SEVERITIES.map((severity) =>
      number(open.filter((one) => one.severity === severity).length, severity, link("findings", "", { sev: severity }), severity)),
    number(conflicts.length, "conflict", link("conflicts")),
    number(report.articles.length, "article checked", link("articles"), "", "articles checked"),
    number(skipped, "not checked", link("run"), "", "not checked"));
}

/**
 * @param {number} count
 * @param {string} noun
 * @param {string} href
 * @param {string} [severity]
 * @param {string} [plural]
 */
function number(count, noun, href, severity, plural = noun + "s") {
  const words = count === 1 ? noun : plural;
  return h("div" + (severity ? "." + severity : ""), {},
    h("dt", {}, severity && shape(severity), words), h("dd", {}, h("a", { href, "aria-label": `${figure(count)} ${words}` }, figure(count))));
}

/** What was not checked stands before what was. */
export function incomplete() {
  return report.incomplete.length > 0 && h("section.incomplete", { "aria-labelledby": "incomplete" },
    h("h2", { id: "incomplete" }, "Not everything was checked"),
    h("ul", {}, ...report.incomplete.slice(0, 20).map((entry) =>
      h("li", {}, h("strong", { dir: "auto" }, ...shown(entry.subject)), " ", h("span", { dir: "auto" }, ...shown(entry.reason)), " ", h("code", {}, entry.code)))),
    report.incomplete.length > 20 && h("p", {}, h("a", { href: link("run") }, `All ${figure(report.incomplete.length)}`)));
}

/** The few that are graver and surer than all others, with their words and their repair. */
function first() {
  const chosen = checkFirst();
  return chosen.length > 0 && h("section", { "aria-labelledby": "first" },
    h("h2", { id: "first" }, "Check these first"),
    ...chosen.map(card),
    h("p.more", {}, h("a", { href: link("findings") }, `All ${counted(findings.length, "finding")}`)));
}

function disputes() {
  const shownAbove = new Set(checkFirst());
  const others = conflicts.filter((finding) => !shownAbove.has(finding));
  return others.length > 0 && h("section", { "aria-labelledby": "disputes" },
    h("h2", { id: "disputes" }, shownAbove.has(conflicts[0]) ? "More conflicts between sources" : "Conflicts between sources"),
    ...others.slice(0, TOP).map(conflictCard),
    others.length > TOP && h("p.more", {}, h("a", { href: link("conflicts") }, `All ${figure(conflicts.length)} conflicts`)));
}

function howToRead() {
  return h("section.reading", { "aria-labelledby": "reading" },
    h("h2", { id: "reading" }, "How to read this"),
    h("p", {}, "Crossfact points at words that look damaged and at places where sources disagree. What it proposes to write is the likeliest repair; which side is right is for a person to decide. Press ? for the keys."),
    h("dl", {},
      ...[["error", "Readers would be told something that cannot be, or two sources exclude each other."],
        ["warning", "Very likely a slip; have a look before it is printed."],
        ["note", "Worth knowing, seldom worth stopping for."]].map(([severity, words]) =>
        h("div", {}, h("dt", {}, h("span.severity." + severity, {}, severity)), h("dd", {}, words))),
      ...[["high confidence", "Proof: by the calendar, by arithmetic, by a reference, by the form of the words themselves, or three independent sources against one."],
        ["medium confidence", "More sources on one side than on the other, or one reading that fits clearly best."],
        ["low confidence", "Several readings, or one source against another: the articles alone do not decide."]].map(([name, words]) =>
        h("div", {}, h("dt", {}, name), h("dd", {}, words)))));
}
