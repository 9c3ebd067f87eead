const NOTE_GAP = 8;

/** Puts each note beside its mark, as near as the notes around it leave room. On narrow screens they stay in the text. */
export function placeNotes() {
  const sheet = /** @type {HTMLElement | null} */ (document.querySelector(".sheet"));
  if (!sheet) {
    return;
  }
  const beside = window.matchMedia("(min-width: 60rem)").matches;
  const top = sheet.getBoundingClientRect().top;
  const notes = /** @type {HTMLElement[]} */ ([...sheet.querySelectorAll(":scope > .gloss")]);
  const wishes = notes.map((note) => (document.getElementById("m-" + note.dataset.finding)?.getBoundingClientRect().top ?? top) - top);
  const heights = notes.map((note) => note.offsetHeight + NOTE_GAP);
  const places = settled(wishes, heights);
  notes.forEach((note, index) => {
    note.style.top = beside ? `${Math.round(places[index])}px` : "";
  });
  const last = notes.length - 1;
  sheet.style.minHeight = beside && last >= 0 ? `${places[last] + heights[last]}px` : "";
}

/**
 * Places in a column, none over another, such that all together lie as near to where they wish to be as they can
 * (pooling of neighbours that are in each other's way, as in isotonic regression).
 *
 * @param {number[]} wishes in order
 * @param {number[]} heights
 */
function settled(wishes, heights) {
  /** @type {{at: number, height: number, wish: number, count: number}[]} */
  const blocks = [];
  wishes.forEach((wish, index) => {
    let block = { at: Math.max(0, wish), height: heights[index], wish, count: 1 };
    for (let before = blocks.at(-1); before && before.at + before.height > block.at; before = blocks.at(-1)) {
      blocks.pop();
      const wished = before.wish + block.wish - block.count * before.height;
      const count = before.count + block.count;
      block = { at: Math.max(0, wished / count), height: before.height + block.height, wish: wished, count };
    }
    blocks.push(block);
  });
  let next = 0;
  return blocks.flatMap((block) => {
    let at = block.at;
    return Array.from({ length: block.count }, () => {
      const place = at;
      at += heights[next++];
      return place;
    });
  });
}
