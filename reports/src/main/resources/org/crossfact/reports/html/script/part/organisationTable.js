import { organisations } from "../model/organisations.js";
import { homeOf } from "../model/route.js";
import { h } from "./dom.js";
import { plainly, shown } from "./hidden.js";
import { nothing, tableOf } from "./table.js";
import { toldBy } from "./toldBy.js";

const MOST_ORGANISATIONS = 100;
const MOST_HOLDERS = 4;

/**
 * The organisations with their acronyms, who holds office in them, and what was found at their names.
 *
 * @param {(text: string) => boolean} sought which of them are asked for
 */
export function organisationTable(sought) {
  const all = organisations().filter((one) => sought([...one.names, ...one.acronyms, ...one.offices].join(" ")));
  const rest = all.length - MOST_ORGANISATIONS;
  return all.length > 0 && h("section", { "aria-labelledby": "organisations" },
    h("h2", { id: "organisations" }, "Organisations"),
    h("p.lede", {}, "Named with an acronym or an office by the articles that have findings."),
    tableOf("organisations", [{ name: "Organisation" }, { name: "Acronym" }, { name: "Offices" }, { name: "Articles" }, { name: "Found" }],
      all.slice(0, MOST_ORGANISATIONS).map((one) => [
        [h("ul", {}, ...one.names.map((name) => h("li", { dir: "auto" }, plainly(name))))],
        [one.acronyms.map(plainly).join(", ") || nothing()],
        one.offices.length > 0 ? [lines(one.offices.slice(0, MOST_HOLDERS))] : [nothing()],
        toldBy(one.articles),
        one.findings.length > 0
          ? [h("ul.told-by", {}, ...one.findings.map((finding) => h("li", {}, h("a", { href: homeOf(finding), dir: "auto" }, ...shown(finding.message)))))]
          : [nothing()],
      ])),
    rest > 0 && h("p.none", {}, `and ${rest} more in the articles`));
}

/** @param {string[]} words */
function lines(words) {
  return h("ul.told-by", {}, ...words.map((line) => h("li", { dir: "auto" }, plainly(line))));
}
