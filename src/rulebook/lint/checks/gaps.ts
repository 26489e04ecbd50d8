import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';
import { regionText } from '../side-text.js';
import { regionsOf, spacesOf } from '../space.js';
import { BLANK, enumValues } from '../value-space.js';

/** Combinations of values that no rule of a roster kind takes, one finding for each region of them. */
export function untakenRegions(book: LintBook): readonly Found[] {
  return book.policy.rosters.flatMap((roster) =>
    spacesOf(roster, book).flatMap((space) =>
      regionsOf(space.axes, space.take)
        .filter(({ sides, value }) => value.length === 0 && !sides.some(isBlank))
        .map(({ sides }): Found => {
          const region = regionText(sides, space.axes);
          return {
            place: book.places.roster(roster.kind),
            subject: `${roster.kind}:${region}`,
            problem: `${roster.title}中 ${region} 没有规则`,
            remedy:
              '应有规则的，补上或改 when；文本本不补贴的，在 acknowledged.yaml 写明（全表见 butie rules space）',
          };
        }),
    ),
  );
}

/** A row that leaves such a cell blank claims nothing, so that nothing is missing. */
function isBlank(side: readonly string[]): boolean {
  return side.length === 1 && side[0] === BLANK;
}

/** Levels above the lowest of a rule's table for which the table has no amount. */
export function unpricedLevels({ policy, rules }: LintBook): readonly Found[] {
  return rules.flatMap((dated) => {
    const base = dated.rule.amount?.base;
    if (base?.from !== 'level') return [];
    const levels = enumValues(base.column, dated.roster, policy) ?? [];
    const priced = (level: string): boolean => Object.hasOwn(base.table, level);
    const open = levels.slice(levels.findIndex(priced)).filter((level) => !priced(level));
    if (open.length === 0) return [];
    return [
      {
        place: dated.place(['amount', 'base']),
        subject: `${dated.id}:${open.join('、')}`,
        problem: `规则 ${dated.id} 没有${open.join('、')}的标准，这些等级的行一律暂缓`,
        remedy: '文本有标准的，补入 table；没有的，在 acknowledged.yaml 写明',
      },
    ];
  });
}
