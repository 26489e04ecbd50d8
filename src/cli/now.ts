/** When something is entered, as ISO text in the local time with its offset: the one place that looks at the clock. Nothing that is computed knows it. */
export function now(): string {
  const at = new Date();
  const ahead = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${local}${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Seconds from some moment on, never going back: for telling how fast something goes on. */
export function seconds(): number {
  return performance.now() / 1000;
}
