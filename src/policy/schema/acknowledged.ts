import { z } from 'zod';
import { name, names } from './scalars.js';

/** Findings of `rules check` that are as the text wants them, each with the reason; beside the rules, so that none changes what is paid. */
export const acknowledged = z.array(
  z.strictObject({
    lint: name,
    /** The subject of the finding as `--json` shows it; * stands for any text. */
    subject: name,
    /** Subjects that the pattern holds and the reason does not. */
    except: names.optional().describe('subject 中的 * 涵盖、而理由不及的'),
    reason: name,
  }),
);

export type AcknowledgedData = z.infer<typeof acknowledged>;
