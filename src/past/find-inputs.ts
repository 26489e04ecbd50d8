import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { sha256OfFile } from '../roster/file/digest.js';
import { listFiles, type ListedFile, type SearchBounds } from './list-files.js';
import type { Manifest } from './manifest.js';

type Input = Manifest['inputs'][number];

/** A roster of a past run as it was found. */
export interface FoundInput {
  /** Its name in the run, whatever it is called now. */
  readonly name: string;
  readonly place: string;
  /** Of what was found; where it is not what the manifest states, the roster has been changed. */
  readonly sha256: string;
}

/** Where the rosters of a past run are looked for. */
export interface InputSearch {
  /** The folder that `--inputs` names; undefined: where the command is called, and where the run stands. */
  readonly inputs: string | undefined;
  /** The run's folder: what is in it are results. */
  readonly run: string;
}

/** A folder that was named is searched as a whole. */
const NAMED: SearchBounds = { depth: 64, entries: 2_000_000 };
/** Others may be anybody's home folder. */
const GUESSED: SearchBounds = { depth: 6, entries: 20_000 };

/**
 * The rosters that a run was computed from, by their content, whatever they are called now and wherever they are; where nothing has
 * the content and one file has the name, that file: it has been changed since.
 * @throws Refusal FILE_NOT_FOUND
 */
export async function findInputs(
  inputs: readonly Input[],
  search: InputSearch,
): Promise<readonly FoundInput[]> {
  const files = await candidates(search);
  const hashes = new Map<string, Promise<string | undefined>>();
  const hashOf = ({ place }: ListedFile): Promise<string | undefined> => {
    const known = hashes.get(place) ?? sha256OfFile(place).catch(() => undefined);
    hashes.set(place, known);
    return known;
  };
  const found: FoundInput[] = [];
  for (const input of inputs) found.push(await findInput(input, files, hashOf));
  return found;
}

async function findInput(
  { name, sha256, bytes }: Input,
  files: readonly ListedFile[],
  hashOf: (file: ListedFile) => Promise<string | undefined>,
): Promise<FoundInput> {
  const named = files.filter((file) => file.name === name);
  for (const file of [...named, ...files.filter((each) => each.bytes === bytes && each.name !== name)])
    if ((await hashOf(file)) === sha256) return { name, place: file.place, sha256 };
  const [first, second] = named;
  const changed = first === undefined ? undefined : await hashOf(first);
  if (first !== undefined && second === undefined && changed !== undefined)
    return { name, place: first.place, sha256: changed };
  throw refused('FILE_NOT_FOUND', name, (say) =>
    second === undefined
      ? say.rosterNotFound(sha256)
      : say.rostersUnlike(
          sha256,
          named.map(({ place }) => place),
        ),
  );
}

async function candidates({ inputs, run }: InputSearch): Promise<readonly ListedFile[]> {
  if (inputs === undefined) {
    const around = await Promise.all(
      ['.', path.dirname(path.resolve(run))].map((folder) => listFiles(folder, GUESSED, run)),
    );
    const places = new Map(around.flat().map((file) => [path.resolve(file.place), file]));
    return [...places.values()];
  }
  if ((await stat(inputs).catch(() => undefined))?.isDirectory() !== true)
    throw refused('FILE_NOT_FOUND', inputs, (say) => say.inputsMissing());
  return listFiles(inputs, NAMED, run);
}
