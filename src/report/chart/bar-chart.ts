/** What a bar stands for; each has its pattern too, since paper is grey. */
export type Tone = 'plain' | 'before' | 'partly' | 'held' | 'rejected' | 'unclaimed' | 'back';

interface Bar {
  readonly value: number;
  /** What stands at its end. */
  readonly label: string;
  readonly tone: Tone;
}

/** Horizontal bars, the same number under each name. */
export interface BarChart {
  readonly title: string;
  /** `above`: long names, over their bars; `beside`: short ones. */
  readonly names: 'above' | 'beside';
  readonly groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

/** A drawn chart as SVG markup. @param id tells its parts from those of other charts of the page */
export type DrawChart = (chart: BarChart, id: string) => string;
