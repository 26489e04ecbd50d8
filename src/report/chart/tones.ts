import type { Tone } from './bar-chart.js';

const INK = '#1f4e79';

/** Lines or dots over a bar, as echarts describes them. */
interface Pattern {
  readonly symbol: 'rect' | 'circle';
  readonly symbolSize: number;
  readonly dashArrayX: number | readonly number[] | readonly (readonly number[])[];
  readonly dashArrayY: number | readonly number[];
  readonly rotation: number;
  readonly color: string;
}

interface ToneStyle {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly decal?: Pattern;
}

const lines = (rotation: number, every: number, color: string): Pattern => ({
  symbol: 'rect',
  symbolSize: 1,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, every],
  rotation,
  color,
});

const EIGHTH = Math.PI / 4;

/** Dark and light told apart in grey, and patterned beside. */
export const TONES: Readonly<Record<Tone, ToneStyle>> = {
  plain: { color: INK, borderColor: INK, borderWidth: 1 },
  before: { color: '#ffffff', borderColor: INK, borderWidth: 1, decal: lines(EIGHTH, 3, INK) },
  partly: { color: '#7fa6c9', borderColor: INK, borderWidth: 1, decal: lines(-EIGHTH, 4, INK) },
  held: {
    color: '#f2e3c0',
    borderColor: '#7a5a14',
    borderWidth: 1,
    decal: {
      symbol: 'circle',
      symbolSize: 0.8,
      dashArrayX: [
        [5, 5],
        [0, 5, 5, 0],
      ],
      dashArrayY: [4, 0],
      rotation: 0,
      color: '#7a5a14',
    },
  },
  rejected: { color: '#8c2f24', borderColor: '#8c2f24', borderWidth: 1 },
  unclaimed: { color: '#e3e6ea', borderColor: '#5b6672', borderWidth: 1 },
  back: { color: '#ffffff', borderColor: '#8c2f24', borderWidth: 1, decal: lines(0, 3, '#8c2f24') },
};
