/** Help of the command that writes blank rosters. */
export const helpTemplate = {
  about: '写出空白名册：栏目、下拉选项、批注、示例行、填写说明',
  kind: '名册种类，如 training 或 培训名册',
  all: '写出全部种类',
  out: '写到哪里，默认当前文件夹的“培训名册模板.xlsx”等；与 --all 同用时是文件夹',
  force: '覆盖已有的文件',
  rules: '规则文件夹',
};
