import { createRequire } from 'node:module';
import { StringDecoder } from 'node:string_decoder';
import type ExcelJS from 'exceljs';

type Parse = (xml: AsyncIterable<Buffer | string>) => AsyncIterable<unknown>;

const require = createRequire(import.meta.url);
const parser = require.resolve('exceljs/lib/utils/parse-sax.js');
const parse: Parse = require(parser);

/**
 * Its streaming reader decodes each chunk of a part by itself, and so spoils a Chinese character that two chunks share: some rows in
 * a hundred thousand would not be paid. It is given decoded text instead, so that it can do the same job at all.
 */
const loaded = require.cache[parser];
if (loaded === undefined) throw new Error('exceljs has another parser');
loaded.exports = (xml: AsyncIterable<Buffer | string>) => parse(decoded(xml));

export const exceljs: typeof ExcelJS = require('exceljs');

async function* decoded(xml: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of xml) yield typeof chunk === 'string' ? chunk : decoder.write(chunk);
}
