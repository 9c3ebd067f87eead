import { conflicts } from "../model/data.js";
import { link } from "../model/route.js";
import { counted } from "../model/words.js";
import { conflictCard } from "../part/conflictCard.js";
import { h } from "../part/dom.js";
import { pager } from "../part/pager.js";

const CONFLICTS_PAGE = 25;

/**
 * Every conflict, worst first.
 *
 * @param {import("../model/types.js").Route} route
 */
export function conflictList(route) {
  const page = Math.max(1, Number(route.params.get("page")) || 1);
  const part = conflicts.slice((page - 1) * CONFLICTS_PAGE, page * CONFLICTS_PAGE);
  return {
    title: "Conflicts",
    body: [
      h("h1", { tabindex: -1 }, "Conflicts between sources"),
      conflicts.length === 0
        ? h("p.none", {}, "No two sources were found to exclude each other.")
        : h("p.lede", {}, `${counted(conflicts.length, "conflict")}. `, h("a", { href: link("matrix") }, "See them as a table of claims and sources")),
      ...part.map(conflictCard),
      pager(page, conflicts.length, CONFLICTS_PAGE, (to) => link("conflicts", "", { page: String(to) })),
    ],
  };
}
