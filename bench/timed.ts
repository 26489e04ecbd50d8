import { inTurn } from '../src/bench/process/in-turn.js';
import { runNode, type Clock, type ProcessCost } from '../src/bench/process/node-process.js';

export const clock: Clock = () => performance.now() / 1000;

/** Runs `node ARGS`; throws when it does not end with 0. */
export async function timedProcess(args: readonly string[]): Promise<ProcessCost> {
  return runNode(args, clock);
}

/** Medians over several runs of each command, in turn. */
export async function commandsInTurn(
  runs: number,
  commands: readonly (readonly string[])[],
): Promise<readonly ProcessCost[]> {
  return inTurn(
    runs,
    commands.map((args) => () => timedProcess(args)),
  );
}
