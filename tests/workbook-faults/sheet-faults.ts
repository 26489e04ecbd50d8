import { within, type Element } from './package-parts.js';

/** Excel's limits, by Microsoft's list “Excel specifications and limits” and the forms of its data validation. */
const LIMITS = {
  text: 32_767,
  formula: 8192,
  height: 409,
  width: 255,
  links: 65_530,
  footer: 255,
  listFormula: 255,
  error: 225,
  prompt: 255,
  caption: 32,
};

/** @param looks how many looks the styles have */
export function sheetFaults(sheet: Element, looks: number): readonly string[] {
  return [
    ...rowFaults(sheet, looks),
    ...columnFaults(sheet),
    ...rangeFaults(sheet),
    ...validationFaults(sheet),
    ...limitFaults(sheet),
  ];
}

function rowFaults(sheet: Element, looks: number): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of all(sheet, 'row')) {
    const number = Number(row.attributes.r ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} stands after row ${lastRow}`);
    lastRow = number;
    if (Number(row.attributes.ht ?? 0) > LIMITS.height) faults.push(`row ${number} is too high`);
    let lastColumn = 0;
    for (const cell of row.children.filter(({ name }) => name === 'c')) {
      const { r: ref = '', s: look = '0', t: type } = cell.attributes;
      const at = placeOf(ref);
      if (ref !== '' && (at.row !== number || at.column <= lastColumn))
        faults.push(`cell ${ref} is out of place`);
      lastColumn = at.column;
      if (Number(look) >= looks) faults.push(`cell ${ref} has no such look`);
      const held = cell.children.map(({ name }) => name);
      if (type === 'inlineStr' && (!held.includes('is') || held.includes('v')))
        faults.push(`cell ${ref} is no text of its own`);
      if (type === undefined) {
        const value = cell.children.find(({ name }) => name === 'v')?.text ?? '0';
        if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value))
          faults.push(`cell ${ref} is no number`);
      }
      const formula = cell.children.find(({ name }) => name === 'f')?.text ?? '';
      if (sumsItself(formula, at)) faults.push(`cell ${ref} sums up itself`);
      for (const { name, text } of within(cell))
        if (text.length > (name === 'f' ? LIMITS.formula : LIMITS.text))
          faults.push(`cell ${ref} is too long`);
    }
  }
  return faults;
}

/** Whether a range of the formula's own sheet holds the cell, whichever end of it comes first. */
function sumsItself(formula: string, { row, column }: Place): boolean {
  return [...formula.matchAll(/(?<![!$A-Z])([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)/g)].some(
    ([, one = '', other = '']) => {
      const [from, to] = [placeOf(one), placeOf(other)];
      const isWithin = (of: keyof Place, at: number): boolean =>
        at >= Math.min(from[of], to[of]) && at <= Math.max(from[of], to[of]);
      return isWithin('row', row) && isWithin('column', column);
    },
  );
}

function columnFaults(sheet: Element): readonly string[] {
  let last = 0;
  return all(sheet, 'col').flatMap(({ attributes: { min, max, width } }) => {
    const [from, to] = [Number(min), Number(max)];
    const wrong = !(from > last && to >= from && to <= 16_384 && Number(width ?? 8) <= LIMITS.width);
    last = to;
    return wrong ? [`columns ${min} to ${max}, ${width} wide`] : [];
  });
}

/** Merged ranges must not meet. */
function rangeFaults(sheet: Element): readonly string[] {
  const ranges = all(sheet, 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  const boxes = ranges.map((ref) => {
    const [from = '', to = from] = ref.split(':');
    return { ref, from: placeOf(from), to: placeOf(to) };
  });
  const byRow = boxes.toSorted((a, b) => a.from.row - b.from.row);
  return byRow.flatMap((box, index) =>
    byRow
      .slice(index + 1)
      .filter(
        ({ from, to }) =>
          from.row <= box.to.row && from.column <= box.to.column && to.column >= box.from.column,
      )
      .map(({ ref }) => `merged ${box.ref} meets ${ref}`),
  );
}

function validationFaults(sheet: Element): readonly string[] {
  return all(sheet, 'dataValidation').flatMap(({ attributes, children }) => {
    const { sqref = '', error = '', errorTitle = '', prompt = '', promptTitle = '' } = attributes;
    const wrong =
      sqref === '' ||
      error.length > LIMITS.error ||
      prompt.length > LIMITS.prompt ||
      Math.max(errorTitle.length, promptTitle.length) > LIMITS.caption ||
      children.some(({ text }) => text.length > LIMITS.listFormula);
    return wrong ? [`validation of ${sqref} exceeds a limit`] : [];
  });
}

function limitFaults(sheet: Element): readonly string[] {
  const faults: string[] = [];
  for (const element of within(sheet)) {
    const { count } = element.attributes;
    const isList = ['mergeCells', 'dataValidations'].includes(element.name);
    if (isList && (element.children.length === 0 || Number(count) !== element.children.length))
      faults.push(`<${element.name}> states ${count} and has ${element.children.length}`);
    if (element.name === 'hyperlinks' && element.children.length === 0) faults.push('<hyperlinks> is empty');
    if (element.name === 'cols' && element.children.length === 0) faults.push('<cols> is empty');
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(element.name) && element.text.length > LIMITS.footer)
      faults.push(`<${element.name}> is too long`);
  }
  if (all(sheet, 'hyperlink').length > LIMITS.links) faults.push('too many links');
  return faults;
}

function all(sheet: Element, name: string): readonly Element[] {
  return [...within(sheet)].filter((element) => element.name === name);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(ref: string): Place {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
