import { isReference, titleOf } from "../model/data.js";
import { link } from "../model/route.js";
import { h } from "./dom.js";
import { plainly } from "./hidden.js";

const MOST_TOLD_IN = 5;

/**
 * The articles that tell something, by their titles, the first few.
 *
 * @param {string[]} keys
 */
export function toldBy(keys) {
  const rest = keys.length - MOST_TOLD_IN;
  return [
    h("ul.told-by", {}, ...keys.slice(0, MOST_TOLD_IN).map((key) => h("li", {}, isReference(key)
      ? h("span", { dir: "auto" }, plainly(key))
      : h("a", { href: link("a", key), dir: "auto" }, plainly(titleOf(key)))))),
    rest > 0 && `and ${rest} more`,
  ];
}
