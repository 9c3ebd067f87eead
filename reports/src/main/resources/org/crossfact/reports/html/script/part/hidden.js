import { h } from "./dom.js";

// What cannot be seen, changes the direction of text, or is half of a character. A joiner between letters is usual.
const UNSEEN =
  /\r(?!\n)|(?![\r\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?<![\p{L}\p{M}\p{So}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{So}])|(?![\u200c\u200d\u{e0020}-\u{e007f}])\p{Cf}|[\u034f\u115f\u1160\u2800\u3164\uffa0\ufffe\uffff]/gu;

const SPACES = /(?! )\p{Zs}/gu;

const UNSEEN_NAMES = new Map([
  [0x00, "null"],
  [0x0d, "carriage return"],
  [0x1b, "escape"],
  [0xa0, "no-break space"],
  [0xad, "soft hyphen"],
  [0x200b, "zero width space"],
  [0x200c, "zero width non-joiner"],
  [0x200d, "zero width joiner"],
  [0x200e, "left-to-right mark"],
  [0x200f, "right-to-left mark"],
  [0x2028, "line separator"],
  [0x2029, "paragraph separator"],
  [0x202a, "left-to-right embedding"],
  [0x202b, "right-to-left embedding"],
  [0x202c, "pop directional formatting"],
  [0x202d, "left-to-right override"],
  [0x202e, "right-to-left override"],
  [0x2066, "left-to-right isolate"],
  [0x2067, "right-to-left isolate"],
  [0x2068, "first strong isolate"],
  [0x2069, "pop directional isolate"],
  [0x202f, "narrow no-break space"],
  [0xfeff, "byte order mark"],
]);

/** @param {string} character */
function codeOf(character) {
  const code = /** @type {number} */ (character.codePointAt(0));
  return { code, written: "U+" + code.toString(16).toUpperCase().padStart(4, "0") };
}

/** @param {string} character */
function box(character) {
  const { code, written } = codeOf(character);
  const half = code >= 0xd800 && code <= 0xdfff;
  return h("span.char", { title: half ? "half of a character" : UNSEEN_NAMES.get(code), "data-code": code }, written);
}

/**
 * A text of unknown origin as nodes: what cannot be seen stands in a box with its code.
 *
 * @param {string} text
 * @param {boolean} [spaces] whether unusual spaces are the question and get a box too
 * @returns {Node[]}
 */
export function shown(text, spaces = false) {
  const nodes = [];
  const pattern = spaces ? new RegExp(UNSEEN.source + "|" + SPACES.source, "gu") : UNSEEN;
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > at) {
      nodes.push(document.createTextNode(text.slice(at, found.index)));
    }
    nodes.push(box(found[0]));
    at = found.index + found[0].length;
  }
  if (at < text.length) {
    nodes.push(document.createTextNode(text.slice(at)));
  }
  return nodes;
}

/**
 * The same in one line of plain characters, for names, titles and the clipboard.
 *
 * @param {string} text
 */
export function plainly(text) {
  return text.replace(UNSEEN, (character) => codeOf(character).written).replace(/\s+/g, " ").trim();
}

const LONGEST = 480;

/**
 * Quoted words of a length that can be read; of more, the middle is left out.
 *
 * @param {string} words
 */
export function shortened(words) {
  if (words.length <= LONGEST + 40) {
    return shown(words);
  }
  const half = LONGEST / 2;
  const left = words.length - 2 * half;
  return [
    ...shown(words.slice(0, half)),
    h("span.left-out", {}, ` [${left.toLocaleString("en")} characters] `),
    ...shown(words.slice(-half)),
  ];
}
