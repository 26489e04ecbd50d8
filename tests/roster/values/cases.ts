import { readFileSync } from 'node:fs';
import { z } from 'zod';

const born = z.object({ number: z.string(), birth: z.string(), sex: z.string() });
const wrong = z.object({ number: z.string(), reason: z.string() });
const normalised = z.object({ raw: z.string(), normalised: z.string() });

const Cases = z.object({
  resident18: z.object({
    valid: z.array(born),
    invalid: z.array(wrong),
    normalise: z.array(normalised),
    suspect: z.array(wrong),
  }),
  resident15: z.object({ valid: z.array(born.extend({ eighteen: z.string() })), invalid: z.array(wrong) }),
  permits: z.object({
    valid: z.array(born.extend({ region: z.string() })),
    specimens: z.array(z.string()),
    invalid: z.array(wrong),
  }),
  foreign18: z.object({ valid: z.array(born), invalid: z.array(wrong) }),
  foreign15: z.object({ valid: z.array(z.object({ number: z.string() })), invalid: z.array(wrong) }),
  passport: z.object({
    valid: z.array(z.string()),
    invalid: z.array(z.string()),
    travelPermits: z.array(z.string()),
  }),
  unitCode: z.object({
    valid: z.array(z.string()),
    invalid: z.array(z.object({ code: z.string(), reason: z.string() })),
    normalise: z.array(normalised),
  }),
});

/** Numbers with a known outcome, from tests/cases/numbers.json. */
export const cases = Cases.parse(
  JSON.parse(readFileSync(new URL('../../cases/numbers.json', import.meta.url), 'utf8')),
);
