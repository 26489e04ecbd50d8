export type HtmlAttributes = Readonly<Record<string, string>>;

const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

export function isHidden({ style = '', hidden }: HtmlAttributes): boolean {
  return hidden !== undefined || UNSEEN_STYLE.test(style);
}
