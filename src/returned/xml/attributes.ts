import { xmlText } from '../../output/workbook/xml-text.js';

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Attribute {
  readonly name: string;
  /** As it is written, references unresolved. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The value of an attribute as it is written, undefined where the tag has none. @param name with its prefix */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const attribute of attributes(tag)) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** The name of the attribute that has this value, undefined where none has. */
export function attributeNamed(tag: string, values: ReadonlySet<string>): string | undefined {
  for (const { name, value } of attributes(tag)) if (values.has(value)) return name;
  return undefined;
}

/** The tag with an attribute set, its others as they stand. @param value not yet escaped */
export function withAttribute(tag: string, name: string, value: string): string {
  const text = `${name}="${xmlText(value)}"`;
  for (const { name: found, from, to } of attributes(tag))
    if (found === name) return `${tag.slice(0, from)}${text}${tag.slice(to)}`;
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return `${tag.slice(0, end)} ${text}${tag.slice(end)}`;
}

/** The tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  for (const { name: found, from, to } of attributes(tag))
    if (found === name) return `${tag.slice(0, from).trimEnd()}${tag.slice(to)}`;
  return tag;
}

/** What stands before the names of a tag and of its like: "x:" of <x:row>, '' where there is no prefix. */
export function prefixOf(tag: string): string {
  return /^<\/?([^\s:/>"'=]+:)/.exec(tag)?.[1] ?? '';
}

function* attributes(tag: string): Generator<Attribute, void> {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, single = ''] = match;
    yield { name, value: double ?? single, from: match.index, to: match.index + whole.length };
  }
}
