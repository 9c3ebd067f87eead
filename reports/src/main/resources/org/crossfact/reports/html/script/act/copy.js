import { h } from "../part/dom.js";
import { announce } from "./announce.js";

/**
 * Copies a text; where the clipboard refuses, shows it selected so that one key copies it.
 *
 * @param {string} text
 * @param {string} what is named in the message, as "the suggestion"
 */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`Copied ${what}`);
  } catch {
    offer(text, what);
  }
}

/**
 * @param {string} text
 * @param {string} what
 */
function offer(text, what) {
  const field = /** @type {HTMLTextAreaElement} */ (
    h("textarea", { id: "copy-field", rows: 6, readonly: true, "aria-label": `Text of ${what}` })
  );
  field.value = text;
  const close = h("button", { type: "button", click: () => dialog.close() }, "Close");
  const dialog = /** @type {HTMLDialogElement} */ (
    h("dialog.offer", { "aria-labelledby": "copy-title" },
      h("h2", { id: "copy-title" }, `The browser does not let the page copy ${what}`),
      h("p", {}, "It is selected here: press Ctrl+C or \u2318C."), field, close)
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}
