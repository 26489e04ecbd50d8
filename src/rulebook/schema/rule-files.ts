import type { z } from 'zod';
import { draft } from '../../policy/schema/draft.js';
import { acknowledged } from '../../policy/schema/acknowledged.js';
import { lists, policy, workingAge } from '../../policy/schema/policy.js';
import { readings } from '../../policy/schema/readings.js';
import { common, roster } from '../../policy/schema/roster.js';
import { provision, shared } from '../../policy/schema/rule.js';
import { exampleFile } from '../examples/example-file.js';

/** A kind of file of a rules folder: the name of its schema, what it is, where it stands, and its form. */
export interface RuleFileKind {
  readonly name: string;
  readonly title: string;
  /** A file, or with a slash behind it every other file of a folder. */
  readonly place: string;
  readonly form: z.ZodType;
}

/** Every kind of file that stands in a rules folder. */
export const RULE_FILES: readonly RuleFileKind[] = [
  { name: 'policy', title: '总则', place: 'policy.yaml', form: policy },
  { name: 'provision', title: '一条及其规则', place: 'provisions/', form: provision },
  { name: 'shared', title: '共用的条件', place: 'shared.yaml', form: shared },
  { name: 'readings', title: '文本留有余地之处', place: 'readings.yaml', form: readings },
  { name: 'lists', title: '公布的名单和标准', place: 'lists.yaml', form: lists },
  { name: 'working-age', title: '法定劳动年龄', place: 'working-age.yaml', form: workingAge },
  { name: 'common', title: '各类名册共用', place: 'rosters/common.yaml', form: common },
  { name: 'roster', title: '一类名册', place: 'rosters/', form: roster },
  { name: 'examples', title: '一条的例子', place: 'examples/', form: exampleFile },
  { name: 'acknowledged', title: '查出而不改的问题', place: 'acknowledged.yaml', form: acknowledged },
  { name: 'draft', title: '草案所改的规则文件夹', place: 'extends.yaml', form: draft },
];

/** The kind of a file by its name relative to the rules folder; undefined for a file that does not belong there. */
export function ruleFileKind(name: string): RuleFileKind | undefined {
  return (
    RULE_FILES.find(({ place }) => place === name) ??
    RULE_FILES.find(({ place }) => place.endsWith('/') && name.startsWith(place))
  );
}
