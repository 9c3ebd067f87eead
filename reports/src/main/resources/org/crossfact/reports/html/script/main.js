import { voiceLine } from "./act/announce.js";
import { focusFirstCard, help, listenToKeys } from "./act/keys.js";
import { conflicts, findingById, findings, report, SEVERITIES } from "./model/data.js";
import { allDecisions, hasUnsavedDecisions, onDecision, recallDecisions, wouldLoseDecisions } from "./model/decisions.js";
import { allFindings, readAhead } from "./model/finding.js";
import { opening } from "./model/islands.js";
import { headOf, heads } from "./model/folds.js";
import { openCard } from "./model/openness.js";
import { link, routeOf } from "./model/route.js";
import { counted, figure } from "./model/words.js";
import { article } from "./page/article.js";
import { articles } from "./page/articles.js";
import { conflict } from "./page/conflict.js";
import { conflictList } from "./page/conflicts.js";
import { decided } from "./page/decided.js";
import { entities } from "./page/entities.js";
import { list, PAGE } from "./page/list.js";
import { matrix } from "./page/matrix.js";
import { missingFinding, missingPage } from "./page/missing.js";
import { overview } from "./page/overview.js";
import { rules } from "./page/rules.js";
import { run } from "./page/run.js";
import { timeline } from "./page/timeline.js";
import { badge } from "./part/badge.js";
import { h } from "./part/dom.js";
import { plainly } from "./part/hidden.js";

/** @typedef {import("./model/types.js").Route} Route */
/** @typedef {import("./model/types.js").Screen} Screen */

/** @type {{[page: string]: (route: Route) => Screen}} */
const SCREENS = {
  overview, findings: list, articles, a: article, conflicts: conflictList, c: conflict, matrix, timeline, e: entities,
  r: rules, run, decisions: decided, finding: missingFinding,
};

/** @type {[page: string, words: string, also: string[], count?: number][]} */
const NAVIGATION = [
  ["overview", "Overview", []],
  ["findings", "Findings", ["finding"], findings.length],
  ["conflicts", "Conflicts", ["c"], conflicts.length],
  ["matrix", "Matrix", []],
  ["articles", "Articles", ["a"]],
  ["timeline", "Timeline", []],
  ["e", "People", []],
  ["r", "Rules", []],
  ["run", "Run", []],
];

const main = h("main", { id: "main", tabindex: -1 });
const navigation = h("nav", { "aria-label": "Report" });
const decisionsLink = h("a.decisions-link", { href: link("decisions") });

let shownPage = "";

/** Draws the page that the address names. */
function show() {
  const route = routeOf(window.location.hash);
  const finding = route.page === "finding" && findingById.get(route.id);
  if (finding) {
    toFinding(finding);
    return;
  }
  const screen = (SCREENS[route.page] ?? missingPage)(route);
  const focused = document.activeElement?.id ?? "";
  main.replaceChildren(...screen.body.filter((part) => part instanceof Node));
  document.title = [plainly(screen.title), plainly(opening.corpus), "Crossfact"].filter(Boolean).join(" - ");
  drawNavigation(route.page);
  screen.ready?.();
  settleFocus(route.page + "/" + route.id, focused);
}

/**
 * A new page takes the focus to its heading, and the list of findings to the first finding to decide on; the same page with
 * other filters leaves it where it was. What is opened first leaves it to the browser, so that the first stop is the way to
 * skip the head.
 *
 * @param {string} page
 * @param {string} focused id of what had the focus before
 */
function settleFocus(page, focused) {
  const fresh = page !== shownPage;
  const first = shownPage === "";
  shownPage = page;
  const remembered = window.history.state?.focus;
  const back = document.getElementById(fresh ? remembered ?? "" : focused);
  if (back && main.contains(back)) {
    back.focus({ preventScroll: !fresh });
  } else if (fresh && !main.contains(document.activeElement)) {
    window.scrollTo(0, 0);
    if (!first && !(page.startsWith("findings/") && focusFirstCard())) {
      /** @type {HTMLElement | null} */ (main.querySelector("h1"))?.focus({ preventScroll: true });
    }
  }
}

/**
 * The lasting link to a finding: a conflict has a page of its own, other findings stand in the list.
 *
 * @param {import("./model/types.js").Finding} finding
 */
function toFinding(finding) {
  const head = headOf(finding);
  const id = head.id;
  const conflictPage = head.kind === "cross-source";
  openCard(id);
  const pool = heads(finding.verdict ? allFindings : findings);
  const page = Math.floor(pool.indexOf(head) / PAGE) + 1;
  const address = conflictPage
    ? link("c", id)
    : link("findings", "", { page: page > 1 ? String(page) : "", decided: finding.verdict && "shown" });
  window.history.replaceState({ focus: "f-" + id }, "", address);
  shownPage = "finding";
  show();
  const element = document.getElementById("f-" + id);
  element?.scrollIntoView({ block: conflictPage ? "start" : "center" });
  element?.focus({ preventScroll: true });
}

/** What every page tells: how much of which severity, and whether something was not checked. */
function standing() {
  const left = report.incomplete.length;
  return [
    left > 0 && h("a.flag", { href: link("run") }, `Incomplete: ${figure(left)} not checked`),
    ...SEVERITIES.map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return h("a.standing", { href: link("findings", "", { sev: severity }), "aria-label": counted(count, severity) }, badge(severity, figure(count)));
    }),
  ];
}

/** @param {string} page */
function drawNavigation(page) {
  navigation.replaceChildren(h("ul", {}, ...NAVIGATION.map(([to, words, also, count]) =>
    h("li", {}, h("a", { href: link(to), "aria-current": (to === page || also.includes(page)) && "page" }, words,
      count !== undefined && h("span.tally", {}, figure(count)))))));
  const count = allDecisions().length;
  decisionsLink.textContent = count === 0 ? "Decisions" : `${figure(count)} of ${figure(findings.length)} decided` + (hasUnsavedDecisions() ? ", not in a file yet" : "");
}

function frame() {
  return [
    h("a.skip", { href: "#main", click: (/** @type {Event} */ event) => { event.preventDefault(); main.focus(); } }, "Skip to the report"),
    h("header.masthead", {},
      h("p.brand", {}, h("a", { href: link("overview") }, "Crossfact"), h("span", {}, plainly(report.tool.version)),
        opening.corpus !== "" && h("span.corpus", { title: "The folder that was checked" }, plainly(opening.corpus))),
      h("p.desk", {}, ...standing(), decisionsLink, h("button.quiet", { type: "button", click: help }, "Keys")),
      navigation),
    main,
    h("footer", {}, h("p", {}, `Made by Crossfact ${plainly(report.tool.version)}. The same articles give the same page. Decisions stay in this browser until they are saved as a baseline file.`)),
    voiceLine(),
  ];
}

function start() {
  recallDecisions();
  document.getElementById("plain")?.remove();
  document.body.append(...frame());
  listenToKeys();
  window.addEventListener("hashchange", show);
  document.addEventListener("focusin", (event) => {
    const id = /** @type {HTMLElement} */ (event.target).closest("main [id]")?.id;
    if (id) {
      window.history.replaceState({ focus: id }, "");
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (wouldLoseDecisions()) {
      event.preventDefault();
    }
  });
  onDecision(() => drawNavigation(routeOf(window.location.hash).page));
  show();
  readAhead();
}

// a task of its own, so that none is long
document.addEventListener("DOMContentLoaded", start);
