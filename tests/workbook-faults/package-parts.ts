import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { open as openZip, type Entry, type ZipFile } from 'yauzl';

/** An element of a part: names as they stand, prefix included. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface GrowingElement extends Element {
  readonly children: GrowingElement[];
  text: string;
}

/** A workbook's parts, unpacked: name → bytes. Throws where the zip has a name twice. */
export async function packageParts(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await promisify<string, object, ZipFile>(openZip)(file, {
    lazyEntries: true,
    autoClose: false,
  });
  const read = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const parts = new Map<string, Buffer>();
  for (const entry of await entriesOf(zip)) {
    if (parts.has(entry.fileName)) throw new Error(`${entry.fileName} twice in the zip`);
    parts.set(entry.fileName, await buffer(await read(entry)));
  }
  zip.close();
  return parts;
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** The root of a part. Throws where it is not well-formed. */
export function elementsOf(bytes: Buffer): Element {
  const parser = new SaxesParser();
  const open: GrowingElement[] = [];
  let root: Element | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element: GrowingElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(bytes.toString('utf8')).close();
  if (root === undefined) throw new Error('an empty part');
  return root;
}

/** The element and all below it. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}
