import { announce } from "../act/announce.js";
import { asBaseline, fromBaseline, lacksReason } from "../model/baseline.js";
import { findingById } from "../model/data.js";
import { allDecisions, decide, decisionsWereSaved, statusWords } from "../model/decisions.js";
import { findingLink } from "../model/route.js";
import { counted, placeOf } from "../model/words.js";
import { h } from "../part/dom.js";
import { shown } from "../part/hidden.js";
import { nothing, tableOf } from "../part/table.js";

const MOST_DECISIONS = 300;

/** What was decided on this page, to be undone, saved for the command line, or taken from a file. */
export function decided() {
  const all = allDecisions();
  const reasonless = all.filter(lacksReason).length;
  return {
    title: "Decisions",
    body: [
      h("h1", { tabindex: -1 }, "Decisions"),
      h("p.lede", {}, "What was left for now, and what is a false alarm, goes into a baseline file: with it, crossfact check --baseline FILE no longer fails because of them. So do names that were told apart. What was reviewed, or waits for the author, stays in this browser."),
      h("p.tools", {}, saveButton(), loader()),
      reasonless > 0 && h("p.remark", {}, `${counted(reasonless, "false alarm has", "false alarms have")} no reason yet. Without one it stays out of the file.`),
      all.length === 0 ? h("p.none", {}, "Nothing is decided yet.") : listing(all.slice(0, MOST_DECISIONS)),
    ],
  };
}

function saveButton() {
  return h("button", {
    type: "button", id: "save-baseline", click: () => {
      const address = URL.createObjectURL(new Blob([asBaseline()], { type: "application/json" }));
      h("a", { href: address, download: "crossfact-baseline.json" }).click();
      window.setTimeout(() => URL.revokeObjectURL(address), 1000);
      decisionsWereSaved();
      announce("Saved crossfact-baseline.json");
    },
  }, "Save as baseline file");
}

function loader() {
  const input = /** @type {HTMLInputElement} */ (h("input", {
    type: "file", accept: ".json,application/json", id: "load-baseline", change: async () => {
      const file = input.files?.[0];
      if (file) {
        announce(fromBaseline(await file.text()));
        window.dispatchEvent(new Event("hashchange"));
      }
    },
  }));
  return h("label.file", {}, "Take over a baseline file ", input);
}

/** @param {ReturnType<typeof allDecisions>} all */
function listing(all) {
  return tableOf("decided", [{ name: "Finding" }, { name: "Decision" }, { name: "Reason" }, { name: "Undo" }], all.map((one) => {
    const finding = findingById.get(one.id);
    return [
      finding
        ? [h("a", { href: findingLink(finding) }, ...shown(finding.message)), h("span.path", { dir: "auto" }, ...shown(placeOf(finding.evidence[0])))]
        : [`${one.id}, not in this report`],
      [statusWords(one.verdict)],
      one.reason ? shown(one.reason) : [nothing()],
      [h("button.quiet", {
        type: "button", "aria-label": `Undo the decision on ${finding?.message ?? one.id}`, click: () => {
          decide([one.id], undefined);
          window.dispatchEvent(new Event("hashchange"));
        },
      }, "Undo")],
    ];
  }));
}
