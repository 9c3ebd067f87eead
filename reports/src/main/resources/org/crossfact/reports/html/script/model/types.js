// What the islands of data in the page look like; nothing here runs.

/**
 * @typedef {{article: string, start: number, end: number, line?: number, column?: number, quote: string,
 *   value?: string, source?: string, date?: string}} Evidence
 * @typedef {{value: string, support: number, articles: string[]}} SupportedValue
 * @typedef {{text: string, advice?: boolean, replacement?: {article: string, start: number, end: number, with: string}}} Suggestion
 * @typedef {"error" | "warning" | "note"} Severity
 *
 * @typedef {import("./finding.js").Finding} Finding
 *
 * @typedef {object} Said what a finding says
 * @property {string} message
 * @property {Evidence[]} evidence the first is the place to look
 * @property {SupportedValue[]} [values]
 * @property {{value: string, reasons: string[]}[]} [readings]
 * @property {Suggestion[]} [suggestions]
 * @property {string[]} reasons
 * @property {{verdict: string, reason?: string, origin: string, place: string}} [decision] why it does not count
 *
 * @typedef {object} Entry of an island of findings
 * @property {Said} said
 * @property {Excerpt[]} excerpts for each piece of its evidence
 * @property {ToldSide[]} sides in the order of its values; empty where it sets none against each other
 *
 * @typedef {{values: string[], of: number[]}} Column few values, and the number of one for each finding
 *
 * @typedef {object} Index of the findings, worst first; a column each
 * @property {string[]} id stays from run to run
 * @property {Column} rule
 * @property {Column} severity
 * @property {Column} confidence
 * @property {Column} kind
 * @property {Column} article in which the words to look at stand
 * @property {Column} source
 * @property {Column} verdict what was decided before; empty where nobody did
 * @property {Column} [state] new, known or changed; only beside a baseline
 * @property {string[][]} cites the other articles
 * @property {number[]} head the place of the finding under which one stands, its own where it stands alone
 * @property {number[]} repeats places of those that say of other words just what their head says
 * @property {number} island how many of them an island holds
 * @property {number} mended how many wait for somebody, and it is known what to write
 *
 * @typedef {{key: string, title?: string, source?: string, published?: string, why?: string, claims: number,
 *   notes: string[]}} Article
 * @typedef {{office: string, state: string, from?: string, to?: string, support: number, articles: string[]}} Term
 * @typedef {{id: string, name: string, variants: SupportedValue[], offices: string[], terms: Term[], findings: string[]}} Entity
 * @typedef {{code: string, subject: string, reason: string}} Incomplete
 * @typedef {{id: string, severity: Severity, title: string, considered: number, findings: number}} RuleRun
 *
 * @typedef {object} Report
 * @property {{name: string, version: string}} tool
 * @property {Article[]} articles
 * @property {Record<string, Record<string, Record<string, number>>>} verdicts by rule, agreement and reason
 * @property {Entity[]} entities
 * @property {Incomplete[]} incomplete
 * @property {RuleRun[]} rules
 * @property {{file: string, expired: number, notChecked: number,
 *   fixed: {id: string, rule: string, article: string, quote: string}[]}} [baseline]
 *
 * @typedef {[] | [before: string, behind: string, cut: number]} Excerpt cut: 1 begins earlier, 2 goes on
 * @typedef {{expectation: string, articles: {source?: string, date?: string, text: string}[]}} Example
 * @typedef {{id: string, why: string, doubt: string, examples: Example[]}} RuleText
 *
 * @typedef {{words: string, evidence: number[], backed?: boolean}} ToldSide the value as people read it, which evidence
 *   states it, whether it has more sources, or proof, on its side
 *
 * @typedef {object} Opening what is parsed before the page shows something
 * @property {Report} report
 * @property {Index} index
 * @property {RuleText[]} guides in the order of the rules that ran
 * @property {{article: string, island: number}[]} texts
 * @property {string} corpus the name of the folder that was checked; may be empty
 * @property {{name: string, value: string, origin: string}[]} settings
 * @property {string[]} passedOver files of the folders that hold no article
 * @property {string[]} leftOut articles whose text would have made the page too large
 *
 * @typedef {{start: number, end: number, name: string, why?: string, apart?: string}} Part
 *
 * @typedef {object} Claim
 * @property {number} start
 * @property {number} end
 * @property {string} kind
 * @property {string} [value]
 * @property {string} [about]
 * @property {string} [at]
 * @property {string} [said]
 * @property {string} [modality]
 * @property {string} [flaw]
 * @property {string} [why] how its value was won from more than its words
 * @property {string[]} [either] its values, best first, where nothing decides between them
 * @property {{[name: string]: any}} fields
 *
 * @typedef {{article: string, charset: string, charsetWhy: string, text: string, parts: Part[], claims: Claim[]}} Text
 *
 * @typedef {{page: string, id: string, params: URLSearchParams}} Route
 * @typedef {{title: string, body: (Node | string | boolean | undefined)[], ready?: () => void}} Screen what is no node is left out
 */
export {};
