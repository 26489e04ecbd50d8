/** Help of the command that measures. */
export const helpBench = {
  about: '生成名册，测这台机器上算得多快、用多少内存',
  kind: '名册种类，如 certificates 或 证书名册；默认 standard（20 栏的标准培训名册），all 为各种各测一次',
  rows: '行数，默认 100000',
  format: '名册格式，默认 xlsx',
  exceptions: '不付的行占多少，默认 20%',
  seed: '种子，默认 1：同一种子生成同样的名册',
  runs: '各运行几次取中位数，默认 5',
  out: '只把生成的名册写到这里（.xlsx 或 .csv），不测',
  keep: '名册和最后一次的结果留在这个文件夹',
  rules: '规则文件夹；名册仿照其中的例子生成',
};
