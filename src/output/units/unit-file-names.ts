import { maskIdsIn } from '../../model/mask-ids.js';
import { unitKey, type UnitNamed } from '../../model/unit-named.js';

/** The file of rows that name no unit. */
const NO_UNIT = '未注明单位';

/** UTF-16 units of a name: with a code behind it, three bytes each, it stays below the 255 bytes that Linux takes. */
const LONGEST = 60;

/** What Windows refuses in a name, with the signs that look most like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

/** Devices, which Windows opens under these names whatever follows the first full stop, and spaces before it. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/**
 * File names without extension that Windows, macOS and Linux take, in the units' order, no two alike even by letter case: of two units
 * of one name each has its code behind it. The same units in the same order have the same names.
 */
export function unitFileNames(units: readonly UnitNamed[]): readonly string[] {
  const plain = units.map(plainName);
  const times = new Map<string, number>([[folded(NO_UNIT), 1]]);
  for (const name of plain) times.set(folded(name), (times.get(folded(name)) ?? 0) + 1);
  const taken = new Set<string>([folded(NO_UNIT)]);
  return units.map((unit, index) => {
    if (isNone(unit)) return NO_UNIT;
    const name = plain[index] ?? '';
    const wanted = times.get(folded(name)) === 1 ? name : `${name}（${unit.code || '未填代码'}）`;
    return untaken(wanted, taken);
  });
}

/** What a workbook calls the unit. Where columns are shifted, a person's number may stand in place of the name. */
export function unitTitle(unit: UnitNamed): string {
  return isNone(unit) ? NO_UNIT : maskIdsIn(unit.name) || unit.code;
}

/** A stroke or brackets with nothing in them name no unit either. */
function isNone(unit: UnitNamed): boolean {
  return unitKey(unit) === '';
}

function plainName(unit: UnitNamed): string {
  const clean = whole(unitTitle(unit))
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, (sign) => LOOK_ALIKES[sign] ?? '');
  const name = trimmed(
    trimmed(clean)
      .slice(0, LONGEST)
      .replace(/[\uD800-\uDBFF]$/, ''),
  );
  if (name === '') return '单位';
  return DEVICE.test(name) ? `_${name}` : name;
}

/**
 * Windows drops a space or full stop at the end; a file that begins with a full stop is hidden elsewhere. An apostrophe in front would be
 * taken for that of `harmless` where the folder's own files are told by the index.
 */
function trimmed(name: string): string {
  return name.replace(/^[\s.']+|[\s.]+$/g, '');
}

/** Half a character, which no file system takes, becomes the sign for it. */
function whole(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function untaken(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}（${number}）`;
    if (taken.has(folded(name))) continue;
    taken.add(folded(name));
    return name;
  }
}

/** Names that differ in case alone are one file on Windows and macOS. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}
