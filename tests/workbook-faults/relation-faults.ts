import path from 'node:path';
import { within, type Element } from './package-parts.js';

/** Relations that lead nowhere, parts that nothing leads to, parts without a content type, and references without a relation. */
export function relationFaults(
  parts: ReadonlyMap<string, Buffer>,
  roots: ReadonlyMap<string, Element>,
): readonly string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  for (const [name, root] of roots) {
    if (!name.endsWith('.rels')) continue;
    reached.add(name);
    const ids = new Set<string>();
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    for (const { attributes } of root.children) {
      const { Id: id = '', Target: target = '', TargetMode: mode } = attributes;
      if (ids.has(id)) faults.push(`${name}: ${id} twice`);
      ids.add(id);
      if (mode === 'External') {
        if (!/^[\x21-\x7e]+$/.test(target) || /%(?![0-9A-F]{2})/i.test(target))
          faults.push(`${name}: ${target} is no URI`);
        continue;
      }
      const part = target.startsWith('/')
        ? target.slice(1)
        : path.posix.join(path.posix.dirname(source), target);
      reached.add(part);
      if (!parts.has(part)) faults.push(`${name}: ${target} does not exist`);
    }
    const owner = roots.get(source);
    if (owner === undefined) continue;
    for (const element of within(owner))
      for (const [attribute, value] of Object.entries(element.attributes))
        if (/^r:(?:id|embed|link)$/.test(attribute) && !ids.has(value))
          faults.push(`${source}: <${element.name}> refers to ${value}, which is no relation`);
  }
  for (const name of parts.keys()) {
    if (!reached.has(name) && !name.endsWith('/')) faults.push(`nothing leads to ${name}`);
    if (!hasContentType(name, roots.get('[Content_Types].xml'))) faults.push(`${name} has no content type`);
  }
  return faults;
}

function hasContentType(part: string, types: Element | undefined): boolean {
  if (part === '[Content_Types].xml' || part.endsWith('/')) return true;
  return (types?.children ?? []).some(({ name, attributes }) =>
    name === 'Override'
      ? attributes.PartName === `/${part}`
      : attributes.Extension?.toLowerCase() === part.slice(part.lastIndexOf('.') + 1).toLowerCase(),
  );
}
