const UNITS = ['KB', 'MB', 'GB'] as const;

/** "12.3 KB": as file managers say it, 1024 bytes a KB. Below that "512 B". */
export function sizeText(bytes: number): string {
  let rest = bytes;
  let text = `${bytes} B`;
  for (const unit of UNITS) {
    if (rest < 1024) break;
    rest /= 1024;
    text = `${rest.toFixed(1)} ${unit}`;
  }
  return text;
}
