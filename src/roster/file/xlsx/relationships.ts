import type { Archive, Part } from './archive.js';
import { readPart } from './read-part.js';

/** A relationship of a part. `type` is the last segment of its URI, which the strict and transitional forms share. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the target inside the package. */
  readonly target: string;
}

/** The relationships of a part, or of the package for the path ''; none when the part has no relationships file. */
export async function readRelationships(archive: Archive, path: string): Promise<readonly Relationship[]> {
  const part = archive.find(relationshipsPath(path));
  return part === undefined ? [] : parse(part, path);
}

async function parse(part: Part, source: string): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  await readPart(part, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(source, Target) });
    },
    close() {},
    text() {},
  });
  return found;
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** Targets are relative to the source's folder, or absolute with a leading slash; some writers use backslashes. */
function resolve(source: string, target: string): string {
  const plain = decoded(target).replaceAll('\\', '/');
  const base = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = [];
  for (const segment of [...base, ...plain.split('/')]) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

/** Targets are URIs, in which names beyond ASCII may be percent-encoded; a bare percent sign stands for itself. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
