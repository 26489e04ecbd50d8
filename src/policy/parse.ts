import { LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import type { RuleSource } from './rule-source.js';

/** A mistake in a rule file: where it stands and what would be right. */
export interface RuleMistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

type Path = readonly (string | number)[];

/** One file's value, with a way back from a path inside it to the line it stands on. */
export interface Parsed<T> {
  readonly file: string;
  readonly value: T;
  lineOf(path: Path): number;
}

/** Parses and checks one file; mistakes are handed to `report`, and undefined comes back. */
export function parseSource<S extends z.ZodType>(
  source: RuleSource,
  schema: S,
  report: (mistake: RuleMistake) => void,
): Parsed<z.infer<S>> | undefined {
  const garbled = source.text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (garbled >= 0) {
    report({ file: source.name, line: garbled + 1, message: '文件不是 UTF-8 编码：请另存为 UTF-8' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    uniqueKeys: true,
    resolveKnownTags: false,
  });
  for (const error of document.errors) {
    report({
      file: source.name,
      line: error.linePos?.[0].line ?? 1,
      message: `YAML 写法有误（${error.code}）：检查缩进、冒号和引号`,
    });
  }
  const unusable = referencesIn(document);
  for (const { at, message } of unusable)
    report({ file: source.name, line: lines.linePos(at).line, message });
  if (document.errors.length + unusable.length > 0) return undefined;
  const lineOf = (path: Path): number => lineAt(document, lines, path);
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file: source.name, value: result.data, lineOf };
  for (const issue of result.error.issues.flatMap(unfold)) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    report({
      file: source.name,
      line: lineOf([...path, ...key]),
      message: `${path.join('.') || '文件'}：${explain(issue)}`,
    });
  }
  return undefined;
}

interface Reference {
  readonly at: number;
  readonly message: string;
}

/**
 * What makes a value out of another place of the file. No rule needs it, and only on resolving would it show that an anchor is
 * missing or that a few lines stand for millions. Merge keys come with YAML 1.1 alone,
 * known tags being off.
 */
function referencesIn(document: Document.Parsed): readonly Reference[] {
  const found: Reference[] = [];
  if (document.directives.yaml.version !== '1.2')
    found.push({ at: 0, message: `不支持 %YAML ${document.directives.yaml.version}：请删去这一行` });
  visit(document, {
    Alias: (_key, { source, range }: Alias) => {
      const message = `不支持引用 *${source}：请直接写出内容，文字以 * 开头的请加引号`;
      found.push({ at: range?.[0] ?? 0, message });
    },
  });
  return found;
}

/** The line of the nearest node that exists on the path. */
function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

/** A failed union says most where the alternative that came nearest failed: the one with the fewest issues, deepest first. */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(...issues.map((each) => each.path.length));
  const [nearest] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return (nearest ?? []).flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `没有 ${issue.keys.join('、')} 这一项，检查拼写或删去`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `缺少此项，应为${formOf(issue.expected)}`
        : `应为${formOf(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'array'
        ? '列表不能是空的'
        : issue.origin === 'string'
          ? '文字不能是空的'
          : `应${issue.inclusive === true ? '不小于' : '大于'} ${issue.minimum}`;
    case 'too_big':
      return `应${issue.inclusive === true ? '不大于' : '小于'} ${issue.maximum}`;
    case 'invalid_value':
      return `应为下列之一：${issue.values.map(String).join('、')}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? '写法不在允许之列'
        : `${issue.discriminator} 的取值不在允许之列`;
    default:
      return issue.message;
  }
}

const FORMS: Readonly<Record<string, string | undefined>> = {
  object: '若干项“名称: 内容”',
  record: '若干项“名称: 内容”',
  array: '列表，如 [甲, 乙]',
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
};

function formOf(expected: string): string {
  return FORMS[expected] ?? ` ${expected}`;
}
