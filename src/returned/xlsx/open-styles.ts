import path from 'node:path';
import { relationshipsPath } from '../../roster/file/xlsx/relationships.js';
import { workbookPath } from '../../roster/file/xlsx/workbook.js';
import { outlineOf } from '../xml/elements.js';
import { namespacesOf } from './namespaces.js';
import type { OpenBook } from './open-book.js';
import { wholeText } from './part-words.js';
import type { PatchedParts } from './patched-parts.js';
import { freeId, withRelations } from './relations.js';
import { relative } from './relative.js';
import { StyleBook } from './style-book.js';

/** The looks of a workbook. `added`: it had none, as those of simple exporters, and has a part of them now that no list names yet. */
export interface OpenStyles {
  readonly styles: StyleBook;
  readonly added: boolean;
}

/** @param parts takes the relationship to a part that is added; @throws Refusal FILE_CORRUPT */
export async function openStyles(book: OpenBook, parts: PatchedParts): Promise<OpenStyles> {
  const { archive, workbook, name, raw } = book;
  const target = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  const part = target === undefined ? undefined : archive.find(target);
  if (part !== undefined)
    return { styles: new StyleBook(part.path, await wholeText(part), part.place), added: false };
  const from = await workbookPath(archive, name);
  const bookPart = archive.find(from);
  const spaces = namespacesOf(bookPart === undefined ? '' : outlineOf(await wholeText(bookPart), name).open);
  const own = freeStyles(path.posix.dirname(from), (taken) => parts.has(taken, raw));
  const relations = archive.find(relationshipsPath(from));
  const text = relations && (await wholeText(relations));
  const relation = { id: freeId(text, 'butieStyles'), type: 'styles', target: relative(from, own) };
  parts.text(relations?.path ?? relationshipsPath(from), withRelations(text, [relation], spaces));
  return { styles: new StyleBook(own, plainStyles(spaces.main), `${name}（${own}）`), added: true };
}

function freeStyles(folder: string, isTaken: (path: string) => boolean): string {
  for (let number = 0; ; number += 1) {
    const place = path.posix.join(folder, `styles${number === 0 ? '' : number}.xml`);
    if (!isTaken(place)) return place;
  }
}

/** One look, that of a program's own plain cells. */
function plainStyles(main: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
