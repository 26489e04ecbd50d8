import { createXmlReader, type XmlHandler } from '../xml/xml-reader.js';
import type { Part } from './archive.js';
import { partText } from './part-text.js';

/** Reads a whole part. @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export async function readPart(part: Part, handler: XmlHandler): Promise<void> {
  const reader = createXmlReader(part.place, handler);
  for await (const text of partText(part)) reader.write(text);
  reader.end();
}
