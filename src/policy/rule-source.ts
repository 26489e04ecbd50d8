/** One rule file as it stands on disk. `name` is relative to the rules folder, with forward slashes. */
export interface RuleSource {
  readonly name: string;
  readonly text: string;
}
