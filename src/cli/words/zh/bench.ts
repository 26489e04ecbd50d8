import type { BenchWords } from '../bench-words.js';

export const bench: BenchWords = {
  steps: { making: '生成名册', running: '运行', profiling: '分析用时' },
  machine: (processor, cores, gibibytes, node) =>
    `${processor}，${cores} 核，内存 ${gibibytes} GB，Node ${node}`,
  roster: (title, format, rows, size, paid) => `${title} ${format} ${rows} 行 ${size}，其中照付 ${paid} 行`,
  median: (runs) => `；整个 run 命令，${runs} 次的中位数`,
  speed: '速度',
  rowsPerSecond: (rows) => `${rows} 行/秒`,
  wall: '用时',
  cpu: '处理器时间',
  seconds: (seconds) => `${seconds.toFixed(2)} 秒`,
  peak: '内存峰值',
  megabytes: (megabytes) => `${megabytes.toFixed(0)} MB`,
  shares: '处理器时间用于',
  stages: ['读取', '判定', '写出', '其他', '压缩和运行环境'],
  and: '、',
  floors: {
    inflate: '与只解压名册相比',
    'csv-parse': '与只用 csv-parse 读相比',
    'same-bytes': '与只写同样内容相比',
  },
  times: (ratio, seconds) => `${ratio.toFixed(2)} 倍（${seconds.toFixed(2)} 秒）`,
  peersElsewhere: '与 exceljs、SheetJS 等的比较只在项目源码里测：npm 的 bench 脚本。',
  written: (file, title, rows, period) =>
    `${file}：${title} ${rows} 行，用 butie run ${file} --period ${period} 计算`,
};
