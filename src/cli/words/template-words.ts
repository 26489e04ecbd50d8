/** Words of `template`, in both languages. */
export interface TemplateWords {
  readonly columns: (columns: number, required: number) => string;
  readonly next: string;
}
