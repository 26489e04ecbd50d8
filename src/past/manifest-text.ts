import { createHash } from 'node:crypto';

/** A manifest as it stands, whatever it says. */
export type RawManifest = Readonly<Record<string, unknown>>;

/** @throws SyntaxError */
export function rawManifest(text: string): RawManifest {
  const raw: RawManifest = JSON.parse(text);
  return raw;
}

/** What the run's id does not cover (`run/manifest.ts`): the same batch has one id whatever computes it. */
const BESIDE_THE_ID: ReadonlySet<string> = new Set(['runId', 'butie', 'node', 'costOfReadings', 'outputs']);

/** Whether the id is that of what the manifest says. */
export function fitsItsId(raw: RawManifest): boolean {
  const proved = Object.fromEntries(Object.entries(raw).filter(([part]) => !BESIDE_THE_ID.has(part)));
  return createHash('sha256').update(JSON.stringify(proved)).digest('hex') === raw.runId;
}

/** The parts in which two manifests differ. */
export function differingParts(one: RawManifest, other: RawManifest): readonly string[] {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...parts].filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
