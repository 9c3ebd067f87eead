import { figure } from "../model/words.js";
import { h } from "./dom.js";

/**
 * Links to the pages of a long list; nothing where one page holds all.
 *
 * @param {number} page from one
 * @param {number} all how many items there are
 * @param {number} size items a page
 * @param {(page: number) => string} href
 */
export function pager(page, all, size, href) {
  const last = Math.ceil(all / size);
  if (last <= 1) {
    return false;
  }
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, last];
  const pages = [...new Set(near.filter((one) => one >= 1 && one <= last))];
  return h("nav.pager", { "aria-label": "Pages" },
    page > 1 && h("a", { href: href(page - 1), rel: "prev" }, "Previous"),
    ...pages.flatMap((one, index) => [
      index > 0 && one - pages[index - 1] > 1 && h("span.gap", {}, "\u2026"),
      h("a", { href: href(one), "aria-label": `Page ${one}`, "aria-current": one === page && "page" }, figure(one)),
    ]),
    page < last && h("a", { href: href(page + 1), rel: "next" }, "Next"));
}
