import { z } from 'zod';
import { name } from './scalars.js';

export const draft = z.strictObject({
  /** The rules folder that the draft changes, relative to the draft's own. */
  folder: name.describe('所改的规则文件夹，相对于本文件'),
});
