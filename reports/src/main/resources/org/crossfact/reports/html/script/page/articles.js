import { findingsIn, report, SEVERITIES } from "../model/data.js";
import { dateWords } from "../model/edtf.js";
import { link } from "../model/route.js";
import { hasText } from "../model/texts.js";
import { counted, figure } from "../model/words.js";
import { h } from "../part/dom.js";
import { plainly } from "../part/hidden.js";
import { pager } from "../part/pager.js";

const ARTICLES_PAGE = 100;

/**
 * Every article that was checked.
 *
 * @param {import("../model/types.js").Route} route
 */
export function articles(route) {
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const part = report.articles.slice((page - 1) * ARTICLES_PAGE, page * ARTICLES_PAGE);
  return {
    title: "Articles",
    body: [
      h("h1", { tabindex: -1 }, "Articles"),
      h("p.lede", {}, `${counted(report.articles.length, "article")} checked. Those with findings can be read here as they were checked.`),
      h("div.scroll", { tabindex: 0, role: "region", "aria-label": "Articles" },
        h("table.articles", {},
          h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Article"), h("th", { scope: "col" }, "Source"), h("th", { scope: "col" }, "Published"),
            h("th.count", { scope: "col" }, "Claims"), ...SEVERITIES.map((severity) => h("th.count", { scope: "col" }, severity + "s")))),
          h("tbody", {}, ...part.map(articleRow)))),
      pager(page, report.articles.length, ARTICLES_PAGE, (to) => link("articles", "", { page: String(to) })),
    ].filter((node) => node instanceof Node),
  };
}

/** @param {import("../model/types.js").Article} article */
function articleRow(article) {
  const found = findingsIn.get(article.key) ?? [];
  const title = plainly(article.title ?? article.key);
  return h("tr", {},
    h("th", { scope: "row" },
      found.length > 0 || hasText(article.key) ? h("a", { href: link("a", article.key), dir: "auto" }, title) : h("span", { dir: "auto" }, title),
      article.title && h("span.path", { dir: "auto" }, plainly(article.key))),
    h("td", { dir: "auto" }, plainly(article.source ?? "not known")),
    h("td.date", {}, article.published ? dateWords(article.published) : "not known"),
    h("td.count", {}, figure(article.claims)),
    ...SEVERITIES.map((severity) => {
      const count = found.filter((finding) => finding.severity === severity).length;
      return h("td.count", {}, count === 0 ? h("span.none", {}, "\u2013") : figure(count));
    }));
}
