const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

const DAY = 86_400_000;

/** Codes of EDTF for parts of a year: first month, months, name. */
const YEAR_PARTS = new Map(/** @type {[string, [number, number, string]][]} */ ([
  ["21", [2, 3, "spring"]],
  ["22", [5, 3, "summer"]],
  ["23", [8, 3, "autumn"]],
  ["24", [11, 3, "winter"]],
  ["33", [0, 3, "first quarter"]],
  ["34", [3, 3, "second quarter"]],
  ["35", [6, 3, "third quarter"]],
  ["36", [9, 3, "fourth quarter"]],
  ["40", [0, 6, "first half"]],
  ["41", [6, 6, "second half"]],
]));

/**
 * @typedef {{from: number, to: number, precision: string, words: string}} Placed days since 1970, both included
 */

/**
 * @param {number} year
 * @param {number} month from zero
 * @param {number} day
 */
function dayNumber(year, month, day) {
  return Math.floor(Date.UTC(year, month, day) / DAY);
}

/**
 * Where a date of EDTF lies, or undefined for one without a year, a duration, or what is not understood.
 *
 * @param {string | undefined} edtf
 * @returns {Placed | undefined}
 */
export function placed(edtf) {
  const text = (edtf ?? "").replace(/[~?%]/g, "");
  const interval = /^([^/[]+)\/([^/]+)$/.exec(text);
  if (interval) {
    return spanned(placed(interval[1]), placed(interval[2]), "range", " to ");
  }
  const choice = /^[[{](.+)[\]}]$/.exec(text);
  if (choice) {
    const all = choice[1].split(/,|\.\./).map((one) => placed(one.trim()));
    return all.reduce((one, other) => spanned(one, other, "one of several", " or "));
  }
  return singleDate(text);
}

/**
 * @param {Placed | undefined} one
 * @param {Placed | undefined} other
 * @param {string} precision
 * @param {string} joint
 */
function spanned(one, other, precision, joint) {
  return one && other && {
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    precision,
    words: one.words + joint + other.words,
  };
}

/**
 * @param {string} text
 * @returns {Placed | undefined}
 */
function singleDate(text) {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return { from: dayNumber(year, 0, 1), to: dayNumber(year + 9, 11, 31), precision: "decade", words: `${year}s` };
  }
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}|XX))?)?$/.exec(text);
  if (!found) {
    return undefined;
  }
  const year = Number(found[1]);
  const part = YEAR_PARTS.get(found[2]);
  if (part) {
    const [month, months, name] = part;
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + months, 0), precision: "part of a year", words: `${name} ${year}` };
  }
  if (!found[2]) {
    return { from: dayNumber(year, 0, 1), to: dayNumber(year, 11, 31), precision: "year", words: String(year) };
  }
  const month = Number(found[2]) - 1;
  if (!MONTHS[month]) {
    return undefined;
  }
  if (!found[3] || found[3] === "XX") {
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0), precision: "month", words: `${MONTHS[month]} ${year}` };
  }
  const day = Number(found[3]);
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day), precision: "day", words: `${day} ${MONTHS[month]} ${year}` };
}

const HALF_YEAR = 183;
const MONTHS_ENOUGH = 31;

/**
 * The days from which a length of time was counted on say more than its words do: "the next five years" is told by years,
 * "the last three months" by months.
 *
 * @param {string | undefined} edtf
 */
export function coarser(edtf) {
  const at = placed(edtf);
  const days = at && at.precision === "range" ? at.to - at.from : 0;
  const kept = days > HALF_YEAR ? "YYYY".length : days > MONTHS_ENOUGH ? "YYYY-MM".length : undefined;
  return edtf?.split("/", 2).map((day) => day.slice(0, kept)).join("/");
}

/**
 * A date for people; what is not understood stands as it is.
 *
 * @param {string | undefined} edtf
 */
export function dateWords(edtf) {
  return placed(edtf)?.words ?? (looseWords(edtf ?? "") || (edtf ?? ""));
}

/** Dates that stand free: no part of a path, a longer number or quoted words. */
const ISO_DATE = /(?<![\w'.\/-])(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?(?![\w'\/-])/g;

/**
 * A text of ours with its dates told in words.
 *
 * @param {string} text
 */
export function withDateWords(text) {
  return text.replace(ISO_DATE, (date) => dateWords(date));
}

const UNITS = new Map([["Y", "year"], ["M", "month"], ["W", "week"], ["D", "day"], ["TH", "hour"], ["TM", "minute"]]);

/**
 * What a date without a place says, in words: a length of time, or a day of no year; empty for what only its own words tell.
 *
 * @param {string} value
 */
export function looseWords(value) {
  const [from, to] = value.split("/", 2).map(yearlessWords);
  if (from && to) {
    return `${from} to ${to}, without a year`;
  }
  const length = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(value);
  const unit = length && UNITS.get(length[1] + length[3]);
  if (unit) {
    return `${length[2]} ${unit}${length[2] === "1" ? "" : "s"}`;
  }
  return from && `${from}, without a year`;
}

/** @param {string} value "5 January" for a day or month of no year; empty for all else */
function yearlessWords(value) {
  const day = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = day && MONTHS[Number(day[1]) - 1];
  return month ? `${day[2] ? `${Number(day[2])} ` : ""}${month}` : "";
}

/** @param {number} year */
export function yearStart(year) {
  return dayNumber(year, 0, 1);
}

/** @param {number} day since 1970 */
export function dayWords(day) {
  return dateWords(new Date(day * DAY).toISOString().slice(0, 10));
}

/** @param {number} day since 1970 */
export function yearOf(day) {
  return new Date(day * DAY).getUTCFullYear();
}
