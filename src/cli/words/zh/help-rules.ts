/** Help of the commands about the policy itself. */
export const helpRules = {
  rules: { about: '规则本身：列出、说明、核对' },
  list: { about: '全部规则一览：名册、收款方、部门、处理方式、执行期' },
  show: { about: '用文字说明一条规则，或一条的全部规则', rule: '规则编号如 13a，或条款序号如 13' },
  doc: {
    about: '把全部规则写成一本手册',
    out: '写到文件，不给则写到标准输出',
    format: '默认按 --out 的扩展名，否则 md',
    force: '覆盖已有的文件',
  },
  schema: {
    about: '规则文件的 JSON Schema，供编辑器补全和核对；不给名称则列出各类文件',
    name: '哪一类规则文件，如 provision',
  },
  readings: { about: '文本留有余地之处：问题、可取的解释、所用的一种' },
  questions: {
    about: '把文本留有余地之处起草成给解释部门的请示；给出结果文件夹则写明涉及的金额',
    runs: '带 --cost-of-readings 运行的结果',
  },
  check: {
    about: '核对规则本身：矛盾、重叠、缺口、未举例的界限、与条文不符的数字',
    all: '也列出已确认的问题和理由',
    mutants: '把规则逐处改错，看例子能否发现（约半分钟）',
  },
  space: { about: '各类名册的全部组合由哪条规则受理，一种组合一格', kind: '名册种类；不给则全列' },
  example: {
    about: '把一批结果中的一行写成规则的例子（已遮盖），可贴进 rules/examples',
    run: 'butie run 的结果文件夹',
    row: '如 名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17',
  },
  folder: '规则文件夹',
};
