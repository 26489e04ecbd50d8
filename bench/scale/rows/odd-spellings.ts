/** One row in so many has a cell spelled oddly, another cell each time. */
const EVERY = 53;

/** Ways in which people type a cell that a plain reader stumbles over: most mean the same, some nothing at all. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text}\u3000`,
  (text) => `\u00a0${text}`,
  (text) => `${text}\u200b`,
  (text) => text.replace(/[0-9]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(.{6})/, '$1 '),
  (text) => text.toLowerCase(),
  (text) => `${text} 00:00`,
  (text) => `${text}（示例）`,
  (text) => `'${text}`,
  (text) => text.slice(1),
  () => '同上',
  () => '待定',
  () => '',
];

export function oddly(cells: readonly string[], row: number): readonly string[] {
  if (row % EVERY !== 0) return cells;
  const turn = row / EVERY;
  const filled = cells.flatMap((text, at) => (text === '' ? [] : [at]));
  const chosen = filled[Math.floor(turn / WAYS.length) % filled.length];
  const way = WAYS[turn % WAYS.length];
  return way === undefined ? cells : cells.map((text, at) => (at === chosen ? way(text) : text));
}
