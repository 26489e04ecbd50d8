import { cpus, totalmem } from 'node:os';

/** On what figures were taken. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gibibytes, one decimal. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? '',
    cores: processors.length,
    memory: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
