import { h } from "../part/dom.js";

const voice = h("p.voice", { role: "status", "aria-live": "polite" });

/** The line in which the page says what it did; it stands at the end of the body. */
export function voiceLine() {
  return voice;
}

let silence = 0;

/**
 * Says something to everyone: on screen for a moment, and to screen readers.
 *
 * @param {string} words
 */
export function announce(words) {
  voice.textContent = words;
  window.clearTimeout(silence);
  silence = window.setTimeout(() => voice.replaceChildren(), 4000);
}
