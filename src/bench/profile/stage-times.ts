import type { CallFrame, CpuProfile } from './cpu-profile.js';
import { originOf, stageOf, type Stage } from './stage-of.js';

/** Seconds of a run's threads by stage, from profiles. */
export interface StageTimes {
  readonly seconds: Readonly<Record<Stage, number>>;
  /** The functions that took most by themselves, the longest first. */
  readonly longest: Readonly<Record<Stage, readonly FunctionTime[]>>;
}

interface FunctionTime {
  readonly name: string;
  readonly seconds: number;
}

const LISTED = 5;
/** Not work: the thread waited. */
const IDLE = '(idle)';

/**
 * A function's own time belongs to its stage, else to that of the nearest of its callers that has one, else to the rest: the garbage
 * collector, the start, streams of Node.
 */
export function stageTimes(profiles: readonly CpuProfile[]): StageTimes {
  const seconds = byStage(() => 0);
  const functions = byStage(() => new Map<string, number>());
  for (const profile of profiles) {
    const stages = stagesOf(profile);
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [id, own] of ownSeconds(profile)) {
      const frame = frames.get(id);
      if (frame === undefined || frame.functionName === IDLE) continue;
      const stage = stages.get(id) ?? 'other';
      seconds[stage] += own;
      const name = nameOf(frame);
      functions[stage].set(name, (functions[stage].get(name) ?? 0) + own);
    }
  }
  return { seconds, longest: byStage((stage) => longest(functions[stage])) };
}

function byStage<Value>(value: (stage: Stage) => Value): Record<Stage, Value> {
  return {
    reading: value('reading'),
    deciding: value('deciding'),
    writing: value('writing'),
    other: value('other'),
  };
}

/** Node of the tree → the stage to which its own time belongs. */
function stagesOf({ nodes }: CpuProfile): ReadonlyMap<number, Stage> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map<number, Stage>();
  const [root] = nodes;
  const open: { id: number; above: Stage | undefined }[] = root ? [{ id: root.id, above: undefined }] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next.id);
    if (node === undefined) continue;
    const stage = stageOf(node.callFrame) ?? next.above;
    if (stage !== undefined) stages.set(node.id, stage);
    for (const id of node.children ?? []) open.push({ id, above: stage });
  }
  return stages;
}

function ownSeconds({ samples, timeDeltas }: CpuProfile): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  for (const [index, id] of samples.entries())
    own.set(id, (own.get(id) ?? 0) + Math.max(0, timeDeltas[index] ?? 0) / 1e6);
  return own;
}

/** 'csvLine output/csv-text'; one without a name by its line. */
function nameOf(frame: CallFrame): string {
  const { functionName } = frame;
  const { file, line } = originOf(frame);
  const place = /\/(?:dist|src|node_modules)\/(.+?)\.m?[jt]s$/.exec(file)?.[1] ?? file;
  return functionName === '' ? `${place}:${line}` : `${functionName} ${place}`.trim();
}

function longest(times: ReadonlyMap<string, number>): readonly FunctionTime[] {
  return [...times]
    .map(([name, seconds]) => ({ name, seconds }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, LISTED);
}
