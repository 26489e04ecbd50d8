import type { CommanderError } from 'commander';
import type { Language } from '../language.js';

/** A wrong command line in one or two lines: what was given, and where to look. */
export function usageText(error: CommanderError, language: Language): string {
  const english = error.message.replace(/^error: /, '');
  if (language === 'en') return `${english} (USAGE)\nSee: butie --help`;
  // Commander names the option, then its value, each between quotes.
  const [given = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /Did you mean (?:one of )?(.+?)\?\)/s.exec(error.message)?.[1];
  const choices = /Allowed choices are (.+?)\.$/.exec(error.message)?.[1];
  const words = CHINESE[error.code]?.(given, value) ?? english;
  const remedy =
    suggestion === undefined
      ? choices === undefined
        ? '用法见 butie --help'
        : `可用：${choices}`
      : `是不是 ${suggestion}？用法见 butie --help`;
  return `${words}（USAGE）\n${remedy}`;
}

const CHINESE: Readonly<Record<string, (given: string, value: string) => string>> = {
  'commander.unknownOption': (given) => `没有选项 ${given}`,
  'commander.unknownCommand': (given) => `没有命令 ${given}`,
  'commander.missingArgument': (given) => `缺少 ${given}`,
  'commander.optionMissingArgument': (given) => `选项 ${given} 缺少取值`,
  'commander.missingMandatoryOptionValue': (given) => `必须给出 ${given}`,
  'commander.invalidArgument': (given, value) => `选项 ${given} 没有取值“${value}”`,
  'commander.excessArguments': () => '参数过多',
  'commander.help': () => '请给出命令，如 run 或 validate',
};
