import { islandsOf, opening } from "./islands.js";

/** @typedef {import("./types.js").Column} Column */
/** @typedef {import("./types.js").Entry} Entry */

const islandText = islandsOf("statements");

/** @type {Entry[][]} */
const islands = [];

/** @param {number} number of the island */
function opened(number) {
  return (islands[number] ??= JSON.parse(islandText(number)));
}

const { index } = opening;

/** A finding: what lists, counts and filters ask is there at once; what it says is parsed when it is first asked for. */
export class Finding {
  /** @param {number} at its place in all columns */
  constructor(at) {
    this.at = at;
  }

  /** @param {Column | undefined} column */
  #in(column) {
    return column?.values[column.of[this.at]] ?? "";
  }

  get id() {
    return index.id[this.at];
  }

  get rule() {
    return this.#in(index.rule);
  }

  get severity() {
    return /** @type {import("./types.js").Severity} */ (this.#in(index.severity));
  }

  get confidence() {
    return /** @type {"high" | "medium" | "low"} */ (this.#in(index.confidence));
  }

  get kind() {
    return /** @type {"in-article" | "cross-source"} */ (this.#in(index.kind));
  }

  /** The article in which the words to look at stand. */
  get article() {
    return this.#in(index.article);
  }

  get source() {
    return this.#in(index.source) || undefined;
  }

  /** Whether a baseline knows it; undefined when there was none. */
  get state() {
    return this.#in(index.state) || undefined;
  }

  /** What was decided before; empty when nobody did. */
  get verdict() {
    return this.#in(index.verdict);
  }

  /** The other articles that it cites. */
  get cites() {
    return index.cites[this.at];
  }

  get entry() {
    return opened(Math.floor(this.at / index.island))[this.at % index.island];
  }

  get message() {
    return this.entry.said.message;
  }

  get evidence() {
    return this.entry.said.evidence;
  }

  get values() {
    return this.entry.said.values ?? [];
  }

  get readings() {
    return this.entry.said.readings ?? [];
  }

  get suggestions() {
    return this.entry.said.suggestions ?? [];
  }

  get reasons() {
    return this.entry.said.reasons;
  }

  get decision() {
    return this.entry.said.decision;
  }

  /** The form that it has in {@code report.json}. */
  toJSON() {
    const { id, rule, severity, confidence, kind } = this;
    return { id, rule, severity, confidence, kind, ...this.entry.said };
  }
}

const READ_AHEAD_PAUSE = 50;

/** Every finding, worst first. */
export const allFindings = index.id.map((_, at) => new Finding(at));

/** Parses what all findings say while nobody waits, so that the first search finds it read. */
export function readAhead() {
  // not every browser tells when it is idle
  const whenIdle = window.requestIdleCallback ?? ((/** @type {() => void} */ task) => window.setTimeout(task, READ_AHEAD_PAUSE));
  let next = 0;
  const more = () => {
    if (next * index.island < allFindings.length) {
      opened(next++);
      whenIdle(more);
    }
  };
  whenIdle(more);
}
