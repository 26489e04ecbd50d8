import type { PolicyData } from '../../policy/data.js';
import type { Rulebook } from '../open-rulebook.js';
import { compareExample } from './compare-example.js';
import { exampleCases, type ExamplePlace } from './example-case.js';
import { type ParsedExamples, parseExamples } from './example-file.js';
import { openExamples } from './settle-example.js';

/** An example that does not come out as it says, or cannot be run; `expected` and `found` are texts to be read. */
export interface ExampleFailure extends ExamplePlace {
  readonly expected: string;
  readonly found: string;
}

/** Runs every example that stands with the rules. Mistakes of the examples are failures too; none throws. */
export function runExamples({
  written,
  beside,
}: Pick<Rulebook, 'written' | 'beside'>): readonly ExampleFailure[] {
  return runParsed(parseExamples(beside), written);
}

/** As `runExamples`, of examples that were parsed already. */
export function runParsed(
  { files, mistakes }: ParsedExamples,
  written: PolicyData,
): readonly ExampleFailure[] {
  const { cases, unusable } = exampleCases(files, written);
  const settle = openExamples(written);
  const differing = cases.flatMap((example): readonly ExampleFailure[] => {
    const { expected, found } = compareExample(example, settle(example));
    return expected === found ? [] : [{ ...example.place, expected, found }];
  });
  return [
    ...mistakes.map(({ file, line, message }) => ({
      file,
      line,
      name: '',
      expected: READABLE,
      found: message,
    })),
    ...unusable.map(({ place, problem }) => ({ ...place, expected: READABLE, found: problem })),
    ...differing,
  ];
}

const READABLE = '可以读取的例子';
