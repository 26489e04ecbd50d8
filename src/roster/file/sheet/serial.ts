const SECONDS_A_DAY = 86_400;

/** Day numbers below count from 0000-03-01, so that leap days end their year. */
const DAY_1899_12_30 = 693_899;
const DAY_1904_01_01 = 695_361;
const DAY_10000_01_01 = 3_652_365;

/** Excel's 1900 system counts a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;

/** From a whole serial to a day number, or undefined where the serial is no day. */
const SYSTEMS = {
  1900: (serial: number): number | undefined => {
    if (serial === FALSE_LEAP_DAY) return undefined;
    return DAY_1899_12_30 + serial + (serial < FALSE_LEAP_DAY ? 1 : 0);
  },
  1904: (serial: number): number | undefined => DAY_1904_01_01 + serial,
} as const;

export type DateSystem = keyof typeof SYSTEMS;

/**
 * The day of a date serial as ISO text, with the time of day to the second where there is one
 * ("2023-09-01 08:30:00"); undefined for a serial that is no day of the years 1900 to 9999.
 */
export function serialText(serial: number, system: DateSystem): string | undefined {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  // Below 1 it is a time of day.
  const day = whole < 1 ? undefined : SYSTEMS[system](whole);
  if (day === undefined || !(day < DAY_10000_01_01)) return undefined;
  const time = seconds - whole * SECONDS_A_DAY;
  return time === 0 ? dayText(day) : `${dayText(day)} ${timeText(time)}`;
}

/** Calendar arithmetic over 400-year cycles (146,097 days), years beginning in March; no Date and no time zone. */
function dayText(day: number): string {
  const cycle = Math.floor(day / 146_097);
  const inCycle = day - cycle * 146_097;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1_460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return `${cycle * 400 + year + (month <= 2 ? 1 : 0)}-${two(month)}-${two(date)}`;
}

function timeText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
