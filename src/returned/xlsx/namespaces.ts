/** Names that differ between the usual form of a workbook and the strict one (ISO/IEC 29500). */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The names that a part is written in. @param root its root element's opening tag */
export function namespacesOf(root: string): Namespaces {
  return root.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
