import { writeDocument } from '../../../output/write-document.js';
import type { PolicyData } from '../../../policy/data.js';
import { codesChapter } from './chapters/codes.js';
import { coverageChapter } from './chapters/coverage.js';
import { headChapter } from './chapters/head.js';
import { listsChapter } from './chapters/lists.js';
import { provisionsChapter } from './chapters/provisions.js';
import { readingsChapter } from './chapters/readings.js';
import { rostersChapter } from './chapters/rosters.js';
import { workingAgeChapter } from './chapters/working-age.js';
import { markdown } from './markdown.js';

/** In the order in which the handbook is read. */
const CHAPTERS = [
  headChapter,
  coverageChapter,
  provisionsChapter,
  readingsChapter,
  rostersChapter,
  listsChapter,
  workingAgeChapter,
  codesChapter,
];

/** The whole policy as one document in Markdown. It is made of the rules alone, so that the same rules give the same bytes. */
export function handbookMarkdown(policy: PolicyData): string {
  return markdown(CHAPTERS.flatMap((chapter) => chapter(policy)));
}

/** Markdown is what the handbook is written in; a page is made from it. */
const FORMATS = {
  md: async (text: string): Promise<string> => text,
  // Loaded only for a page: nothing else needs its parser.
  html: async (text: string): Promise<string> => (await import('./html-page.js')).htmlPage(text),
} as const;

export type HandbookFormat = keyof typeof FORMATS;

export async function handbook(policy: PolicyData, format: HandbookFormat): Promise<string> {
  return FORMATS[format](handbookMarkdown(policy));
}

/** Writes the handbook to a file. @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function writeHandbook(file: string, text: string, mode: 'new' | 'replace'): Promise<void> {
  await writeDocument(file, text, mode);
}
