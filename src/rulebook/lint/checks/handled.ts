import type { AmountData, ProvisionData } from '../../../policy/data.js';
import type { Found } from '../finding.js';
import type { LintBook } from '../lint-book.js';

/** Provisions that say they are handled in another way than their rules come to an amount. */
export function otherwiseHandled({ rules, places }: LintBook): readonly Found[] {
  const provisions = new Set(rules.map(({ provision }) => provision));
  return [...provisions].flatMap((provision) => {
    const own = rules.filter((dated) => dated.provision === provision);
    const ways = [...new Set(own.map(({ rule }) => wayOf(rule.amount)))];
    if (ways.includes(provision.handled)) return [];
    const said = `第 ${provision.provision} 条写作“${NAMES[provision.handled]}”，规则却是“${ways.map((way) => NAMES[way]).join('、')}”`;
    return [
      {
        place: places.provision(provision.provision, ['handled']),
        subject: String(provision.provision),
        problem: said,
        remedy: '改 handled 和 note，或改规则的金额',
      },
    ];
  });
}

type Handled = ProvisionData['handled'];

const NAMES: Readonly<Record<Handled, string>> = {
  computed: '按文本计算（computed）',
  entered: '部门核定（entered）',
  referred: '按公布的标准（referred）',
  none: '不拨付（none）',
};

function wayOf(amount: AmountData | undefined): Handled {
  if (amount === undefined) return 'none';
  if (amount.base === undefined) return 'entered';
  return amount.base.from === 'standard' ? 'referred' : 'computed';
}
