import { articleByKey, findingById, findingsCiting, findingsIn, liesIn } from "../model/data.js";
import { decisionOn, onDecision, VERDICTS } from "../model/decisions.js";
import { dateWords } from "../model/edtf.js";
import { marksOf } from "../model/marks.js";
import { link } from "../model/route.js";
import { textOf, textsLeftOut } from "../model/texts.js";
import { counted } from "../model/words.js";
import { card } from "../part/card.js";
import { h } from "../part/dom.js";
import { plainly, shown } from "../part/hidden.js";
import { placeNotes } from "../part/margin.js";
import { redrawnNote } from "../part/note.js";
import { prose } from "../part/prose.js";
import { dimDecided, tieTogether } from "../part/reference.js";
import { missing } from "./missing.js";

const MOST_CARDS = 100;

/**
 * An article as it was checked, with marks in the text and notes in the margin.
 *
 * @param {import("../model/types.js").Route} route
 */
export function article(route) {
  const known = articleByKey.get(route.id);
  const text = textOf(route.id);
  const found = [...findingsIn(route.id), ...findingsCiting(route.id)];
  if (!known && found.length === 0) {
    return missing(`This report has no article ${route.id}`, "It may have been left out of this run, or moved: an article is known by its path.", ["All articles", link("articles")]);
  }
  const title = known?.title ?? route.id;
  return {
    title: plainly(title),
    body: [head(route.id, title), text ? marked(text) : without(route.id, found)],
    ready: () => text && ready(route.params.get("f") ?? ""),
  };
}

/**
 * @param {string} key
 * @param {string} title
 */
function head(key, title) {
  const known = articleByKey.get(key);
  const text = textOf(key);
  const facts = [
    ["Source", known?.source ?? "not known"],
    ["Published", known?.published ? `${dateWords(known.published)} (${known.why ?? "not told how it was found"})` : known?.why ?? "not known"],
    ["File", key],
    ["Encoding", text ? `${text.charset}: ${text.charsetWhy}` : ""],
    ["Claims", known ? String(known.claims) : ""],
  ];
  return h("header.article-head", {},
    h("h1", { tabindex: -1, dir: "auto" }, ...shown(title)),
    h("dl.facts", {}, ...facts.filter(([, value]) => value !== "").map(([name, value]) =>
      h("div", {}, h("dt", {}, name), h("dd", { dir: "auto" }, ...shown(value))))),
    ...(known?.notes ?? []).map((note) => h("p.remark", { dir: "auto" }, ...shown(note))));
}

/** @param {import("../model/types.js").Text} text */
function marked(text) {
  const marks = marksOf(text);
  const shownHere = new Set(marks.map((mark) => mark.finding));
  const own = [...shownHere].filter((finding) => liesIn(finding, text.article)).length;
  const cited = shownHere.size - own;
  const sheet = h("div.sheet", {}, ...prose(text, marks));
  tieTogether(sheet);
  dimDecided(sheet);
  return h("section.text", { "aria-label": "Text" },
    h("p.tools", {},
      h("span", {}, `${counted(own, "finding")} marked in the text` + (cited > 0 ? `; cited by ${counted(cited, "finding")} of other articles` : "")),
      marks.length > 0 && keys(),
      h("span.switches", {},
        text.parts.some((part) => part.apart) && switchFor(sheet, "Hide what is set apart", "without-apart", placeNotes),
        claimsSwitch(sheet))), sheet);
}

/**
 * A button that changes how the text is shown, and back.
 *
 * @param {HTMLElement} sheet
 * @param {string} words
 * @param {string} style of the sheet while it is pressed
 * @param {(on: boolean) => void} then
 */
function switchFor(sheet, words, style, then) {
  const button = h("button", {
    type: "button", id: style, "aria-pressed": "false", click: () => {
      const on = sheet.classList.toggle(style);
      button.setAttribute("aria-pressed", String(on));
      then(on);
    },
  }, words);
  return button;
}

/**
 * Claims are reached by the tabulator while they are shown.
 *
 * @param {HTMLElement} sheet
 */
function claimsSwitch(sheet) {
  return switchFor(sheet, "Show claims", "with-claims", (on) =>
    sheet.querySelectorAll(".claim").forEach((claim) => on ? claim.setAttribute("tabindex", "0") : claim.removeAttribute("tabindex")));
}

function keys() {
  const decisions = VERDICTS.map(([, label, , key]) => [key, label.toLowerCase()]);
  return h("span.keys", {}, ...[["j", "next"], ["k", "previous"], ["o", "why"], ...decisions].flatMap(([key, words]) => [h("kbd", {}, key), ` ${words} `]));
}


/**
 * @param {string} key
 * @param {import("../model/types.js").Finding[]} found
 */
function without(key, found) {
  const reason = textsLeftOut.has(key)
    ? "The text is left out, since the page would become too large with it. The findings quote what matters."
    : "The text cannot be shown: the article was not at hand any more when the report was written.";
  return h("section", { "aria-label": "Findings" }, h("p.lede", {}, reason), ...found.slice(0, MOST_CARDS).map(card));
}

/**
 * Puts the notes beside their marks and leads to the finding asked for.
 *
 * @param {string} id
 */
function ready(id) {
  placeNotes();
  const mark = id && document.getElementById("m-" + id);
  if (mark) {
    mark.scrollIntoView({ block: "center" });
    document.getElementById("n-" + id)?.classList.add("sought");
    mark.closest("details")?.setAttribute("open", "");
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-of="${id}"]`))?.focus({ preventScroll: true });
  }
}

window.addEventListener("resize", placeNotes);

onDecision((ids) => {
  for (const id of ids) {
    const old = document.getElementById("n-" + id);
    const finding = findingById.get(id);
    if (old && finding) {
      const within = old.contains(document.activeElement);
      const label = document.activeElement?.textContent;
      const fresh = redrawnNote(old, finding, old.classList.contains("open") || decisionOn(id)?.verdict === "false-positive");
      old.replaceWith(fresh);
      if (within) {
        const same = [...fresh.querySelectorAll("button")].find((button) => button.textContent === label);
        (same ?? fresh).focus({ preventScroll: true });
      }
      placeNotes();
    }
  }
  document.querySelectorAll(".sheet").forEach(dimDecided);
});
