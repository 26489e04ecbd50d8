import path from 'node:path';
import { elementsOf, packageParts, within, type Element } from './package-parts.js';
import { ORDER } from './order-of-elements.js';
import { relationFaults } from './relation-faults.js';
import { sheetFaults } from './sheet-faults.js';

/**
 * What would make Excel offer to repair a workbook: parts that are not well-formed, elements out of order, relations and styles
 * that do not exist, limits exceeded. Empty where there is nothing.
 */
export async function workbookFaults(file: string): Promise<readonly string[]> {
  const parts = await packageParts(file);
  const roots = new Map<string, Element>();
  const faults: string[] = [];
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    try {
      roots.set(name, elementsOf(bytes));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const styles = roots.get('xl/styles.xml');
  const looks = styles === undefined ? 0 : countOf(styles, 'cellXfs');
  for (const [name, root] of roots) {
    for (const element of within(root))
      faults.push(...orderFaults(element).map((fault) => `${name}: ${fault}`));
    if (local(root.name) === 'worksheet')
      faults.push(...sheetFaults(root, looks).map((fault) => `${name}: ${fault}`));
  }
  faults.push(
    ...relationFaults(parts, roots),
    ...styleFaults(styles),
    ...nameFaults(roots.get('xl/workbook.xml')),
  );
  return faults.map((fault) => `${path.basename(file)} ${fault}`);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function orderFaults({ name, children }: Element): readonly string[] {
  const order = ORDER[name];
  if (order === undefined) return [];
  const faults: string[] = [];
  let before = -1;
  for (const child of children) {
    const at = order.indexOf(child.name);
    if (at < 0) faults.push(`<${child.name}> is none of <${name}>'s`);
    else if (at < before) faults.push(`<${child.name}> stands too late in <${name}>`);
    else before = at;
  }
  return faults;
}

function countOf(styles: Element, list: string): number {
  return styles.children.find(({ name }) => name === list)?.children.length ?? 0;
}

/** Every look names a font, a fill and a border that exist, and the counts are those of the lists. */
function styleFaults(styles: Element | undefined): readonly string[] {
  if (styles === undefined) return ['xl/styles.xml is missing'];
  const faults: string[] = [];
  for (const { name, attributes, children } of styles.children)
    if (attributes.count !== undefined && Number(attributes.count) !== children.length)
      faults.push(`xl/styles.xml: <${name}> states ${attributes.count} and has ${children.length}`);
  const looks = styles.children.filter(({ name }) => name === 'cellXfs').flatMap(({ children }) => children);
  for (const [index, { attributes }] of looks.entries())
    for (const [attribute, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const)
      if (Number(attributes[attribute] ?? 0) >= countOf(styles, list))
        faults.push(`xl/styles.xml: look ${index} has no such ${attribute}`);
  return faults;
}

/** Sheet names as Excel takes them. */
function nameFaults(workbook: Element | undefined): readonly string[] {
  if (workbook === undefined) return ['xl/workbook.xml is missing'];
  const sheets = [...within(workbook)].filter(({ name }) => name === 'sheet');
  const names = sheets.map(({ attributes }) => attributes.name ?? '');
  const faults = names.filter(
    (name) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name),
  );
  const lower = names.map((name) => name.toLowerCase());
  if (new Set(lower).size !== lower.length) faults.push('two sheets of one name');
  if (sheets.length === 0) faults.push('no sheet');
  return faults.map((fault) => `xl/workbook.xml: ${fault}`);
}
