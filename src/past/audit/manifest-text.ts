/** A manifest as it stands, whatever it says. */
export type RawManifest = Readonly<Record<string, unknown>>;

/** @throws SyntaxError */
export function rawManifest(text: string): RawManifest {
  const raw: RawManifest = JSON.parse(text);
  return raw;
}

/** The parts in which two manifests differ. */
export function differingParts(one: RawManifest, other: RawManifest): readonly string[] {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...parts].filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
