/** @typedef {import("./types.js").Route} Route */

/**
 * Reads the part of the address behind `#`: `#/findings?sev=error`, `#/a/<key>`, or `#f=<id>`, the lasting link to a
 * finding.
 *
 * @param {string} hash
 * @returns {Route}
 */
export function routeOf(hash) {
  const finding = /^#f=(.+)$/s.exec(hash);
  if (finding) {
    return { page: "finding", id: decoded(finding[1]), params: new URLSearchParams() };
  }
  const [path, query] = hash.replace(/^#\/?/, "").split("?", 2);
  const [page, ...id] = path.split("/");
  return { page: page || "overview", id: decoded(id.join("/")), params: new URLSearchParams(query ?? "") };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address of a page of the report.
 *
 * @param {string} page
 * @param {string} [id]
 * @param {{[name: string]: string | undefined}} [params]
 */
export function link(page, id = "", params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value) {
      query.set(name, value);
    }
  }
  const behind = query.toString();
  // a key may hold half a character, for which no address has a form
  return `#/${page}${id && "/" + encodeURIComponent(id.toWellFormed())}${behind && "?" + behind}`;
}

/** @param {import("./types.js").Finding} finding */
export function findingLink(finding) {
  return `#f=${finding.id}`;
}

/** @param {import("./types.js").Finding} finding */
export function homeOf(finding) {
  return finding.kind === "cross-source" ? link("c", finding.id) : findingLink(finding);
}
