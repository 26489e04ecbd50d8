/** When something is entered, as ISO text: the one place that looks at the clock. Nothing that is computed knows it. */
export function now(): string {
  return new Date().toISOString();
}
