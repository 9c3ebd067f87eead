import { findingsIn, report, SEVERITIES } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { hasText } from "../model/texts.js";
import { counted, figure } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly } from "../part/hidden.js";
import { pager } from "../part/pager.js";
import { searchField, seeker } from "../part/searchField.js";
import { nothing, tableOf } from "../part/table.js";

const ARTICLES_PAGE = 100;

/**
 * Every article that was checked.
 *
 * @param {import("../model/types.js").Route} route
 */
export function articles(route) {
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const sought = seeker(route);
  const all = report.articles.filter((article) => sought([article.key, article.title ?? "", article.source ?? ""].join(" ")));
  const part = all.slice((page - 1) * ARTICLES_PAGE, page * ARTICLES_PAGE);
  return {
    title: "Articles",
    body: [
      h("h1", { tabindex: -1 }, "Articles"),
      h("p.lede", {}, `${counted(report.articles.length, "article")} checked. Those with findings can be read here as they were checked.`),
      searchField(route, "Title, source or file", report.articles.length),
      all.length === 0 && report.articles.length > 0 ? h("p.none", {}, "No article is called so.") : tableOf("articles", COLUMNS, part.map(cells)),
      pager(page, all.length, ARTICLES_PAGE, (to) => link("articles", "", { q: route.params.get("q") ?? "", page: String(to) })),
    ],
  };
}

/** @type {import("../part/table.js").Column[]} */
const COLUMNS = [
  { name: "Article" }, { name: "Source" }, { name: "Published", kind: "date" }, { name: "Claims", kind: "count" },
  ...SEVERITIES.map((severity) => ({ name: severity + "s", kind: "count" })),
];

/** @param {import("../model/types.js").Article} article */
function cells(article) {
  const found = findingsIn(article.key);
  const title = plainly(article.title ?? article.key);
  return [
    [
      found.length > 0 || hasText(article.key) ? h("a", { href: link("a", article.key), dir: "auto" }, title) : h("span", { dir: "auto" }, title),
      article.title !== undefined && h("span.path", { dir: "auto" }, plainly(article.key)),
    ],
    [plainly(article.source ?? "not known")],
    [article.published ? dateWords(article.published) : "not known"],
    [figure(article.claims)],
    ...SEVERITIES.map((severity) => {
      const count = found.filter((finding) => finding.severity === severity).length;
      return [count === 0 ? nothing() : figure(count)];
    }),
  ];
}
