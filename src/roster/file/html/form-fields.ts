import type { Hiding, HtmlAttributes } from './hiding.js';

/** Reads what form fields show: exports of web pages often keep the fields that the page was edited in. */
export interface FormFields {
  open(tag: string, attributes: HtmlAttributes): void;
  close(tag: string): void;
  /** Text inside of a list of options is taken, other text is not. */
  take(text: string): boolean;
  /** A part of a table ends a list of options that has no closing tag. */
  endList(): void;
}

interface Option {
  text: string;
}

interface List {
  readonly hidden: boolean;
  /** The option that is being read. */
  current: Option | undefined;
  /** The last that is selected, else the first. */
  shown: Option | undefined;
}

/** Fields whose value is not shown, or is no data but a button's name. All others show theirs, those of unknown types too. */
const SILENT: ReadonlySet<string> = new Set(
  'hidden checkbox radio button submit reset image file password range color'.split(' '),
);

/** @param show receives the text of a field where it stands */
export function createFormFields(show: (text: string) => void, hiding: Hiding): FormFields {
  let list: List | undefined;

  function endList(): void {
    if (list === undefined) return;
    const { hidden, shown } = list;
    list = undefined;
    if (!hidden && shown !== undefined) show(shown.text);
  }

  function startOption(attributes: HtmlAttributes): void {
    if (list === undefined) return;
    list.current = { text: '' };
    if (list.shown === undefined || attributes['selected'] !== undefined) list.shown = list.current;
  }

  const opening: ReadonlyMap<string, (attributes: HtmlAttributes) => void> = new Map([
    [
      'input',
      (of) => {
        if (!SILENT.has((of['type'] ?? '').trim().toLowerCase()) && !hiding.hides('input', of))
          show(of['value'] ?? '');
      },
    ],
    [
      'select',
      (of) => {
        endList();
        list = { hidden: hiding.hides('select', of), current: undefined, shown: undefined };
      },
    ],
    ['option', startOption],
  ]);

  return {
    open: (tag, attributes) => opening.get(tag)?.(attributes),
    close(tag) {
      if (tag === 'select') endList();
    },
    take(text) {
      if (list?.current !== undefined) list.current.text += text;
      return list !== undefined;
    },
    endList,
  };
}
