import type { BenchWords } from '../bench-words.js';

export const bench: BenchWords = {
  steps: { making: 'making the roster', running: 'running', profiling: 'profiling' },
  machine: (processor, cores, gibibytes, node) =>
    `${processor}, ${cores} cores, ${gibibytes} GB of memory, Node ${node}`,
  roster: (title, format, rows, size, paid) => `${title} ${format}, ${rows} rows, ${size}, ${paid} rows paid`,
  median: (runs) => `; the whole run command, median of ${runs}`,
  speed: 'speed',
  rowsPerSecond: (rows) => `${rows} rows/s`,
  wall: 'time',
  cpu: 'processor time',
  seconds: (seconds) => `${seconds.toFixed(2)} s`,
  peak: 'peak memory',
  megabytes: (megabytes) => `${megabytes.toFixed(0)} MB`,
  shares: 'processor time went to',
  stages: ['reading', 'deciding', 'writing', 'the rest', 'packing and the engine'],
  and: ', ',
  floors: {
    inflate: 'beside inflating the roster alone',
    'csv-parse': 'beside csv-parse alone',
    'same-bytes': 'beside writing the same bytes alone',
  },
  times: (ratio, seconds) => `${ratio.toFixed(2)} times (${seconds.toFixed(2)} s)`,
  peersElsewhere: "exceljs, SheetJS and others are measured in the project's checkout only: npm run bench.",
  written: (file, title, rows, period) =>
    `${file}: ${title}, ${rows} rows; compute it by butie run ${file} --period ${period}`,
};
