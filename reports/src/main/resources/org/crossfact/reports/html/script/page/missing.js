import { link } from "../model/route.js";
import { h } from "../part/dom.js";
import { plainly } from "../part/hidden.js";

/**
 * The page for an address that leads to nothing here: it says so, says why that may be, and leads on.
 *
 * @param {string} heading
 * @param {string} why
 * @param {[words: string, address: string]} [nearest] where what was looked for would stand
 */
export function missing(heading, why, nearest) {
  return {
    title: "Not in this report",
    body: [
      h("h1", { tabindex: -1 }, plainly(heading)),
      h("p.lede", {}, why),
      h("p.lede", {}, nearest && h("a", { href: nearest[1] }, nearest[0]), nearest && " \u00b7 ", h("a", { href: link("overview") }, "Overview")),
    ],
  };
}

/** @param {import("../model/types.js").Route} route a lasting link whose finding this report does not have */
export function missingFinding(route) {
  return missing(
    `This report has no finding ${route.id}`,
    "Links to findings last from run to run. So the words may have been mended since the link was made, the rule may not have run this time, or the link belongs to another report.",
    ["All findings", link("findings")]);
}

/** An address that names no page. */
export function missingPage() {
  return missing("This report has no such page", "The address may be cut off, or come from a report of another version.");
}
