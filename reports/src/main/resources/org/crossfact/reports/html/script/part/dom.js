/**
 * Makes an element: `h("p.meta", {id: "x"}, "text", node)`. Text stays text, whatever it holds.
 *
 * @param {string} name the tag with its classes
 * @param {{[name: string]: any}} [attributes] functions become listeners; false and undefined are left out
 * @param {...(Node | string | number | null | undefined | false | (Node | string)[])} children
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) {
    element.className = classes.join(" ");
  }
  return furnish(element, attributes, children);
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * The same for drawings.
 *
 * @param {string} tag
 * @param {{[name: string]: any}} [attributes]
 * @param {...(Node | string)} children
 */
export function svg(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

/**
 * @template {Element} T
 * @param {T} element
 * @param {{[name: string]: any}} attributes
 * @param {any[]} children
 */
function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children.flat(2)) {
    if (child !== undefined && child !== null && child !== false && child !== "") {
      element.append(child instanceof Node ? child : String(child));
    }
  }
  return element;
}

/**
 * The width that a chart may take, in units that are pixels when it is drawn: letters in it keep their size.
 *
 * @param {number} most
 */
export function chartWidth(most) {
  return Math.max(280, Math.min(most, document.documentElement.clientWidth - 40));
}
