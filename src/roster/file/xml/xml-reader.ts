import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';

export type Attributes = Readonly<Record<string, string>>;

/** Receives the elements of a part. Names are local: prefixes differ between writers and are dropped. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text between tags, entities resolved; may come in several calls. */
  text(text: string): void;
}

export interface XmlReader {
  write(text: string): void;
  end(): void;
}

/** A reader fed piece by piece. A document type is refused: no entity is ever expanded. @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export function createXmlReader(place: string, handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  /** Characters since the last event, all of them part of one token. */
  let pending = 0;
  parser.on('error', (error) => {
    throw corrupt(place, (say) => say.xmlFaulty(error.message));
  });
  parser.on('doctype', () => {
    throw corrupt(place, (say) => say.xmlDtd());
  });
  parser.on('opentag', (tag) => {
    pending = 0;
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw tooLarge(place, 'xmlDepth', LIMITS.xmlDepth);
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    pending = 0;
    depth -= 1;
    handler.close(localName(tag.name));
  });
  const text = (found: string): void => {
    pending = 0;
    handler.text(found);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return {
    write(piece) {
      pending += piece.length;
      if (pending > LIMITS.xmlTokenCharacters)
        throw tooLarge(place, 'xmlTokenCharacters', LIMITS.xmlTokenCharacters);
      parser.write(piece);
    },
    end() {
      parser.close();
    },
  };
}

/** The attribute of that local name under any prefix, such as r:id. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => key.includes(':') && localName(key) === name);
  return found === undefined ? undefined : attributes[found];
}

/** An XML Schema boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
