/** A line of the summaries: one per department, rule and fund that has money. */
interface LineOf {
  readonly department: string;
  readonly rule: string;
  readonly fund: string;
}

/** What is kept for each line of the summaries, in the order in which the lines were met. */
export class ByLine<Kept> {
  /** Rule → its lines, which are few. */
  readonly #lines = new Map<string, { readonly line: LineOf; readonly kept: Kept }[]>();

  /** @param first makes what is kept of a line that was not met before */
  of(line: LineOf, first: (line: LineOf) => Kept): Kept {
    const known = this.find(line);
    if (known !== undefined) return known;
    const kept = first(line);
    const lines = this.#lines.get(line.rule);
    if (lines === undefined) this.#lines.set(line.rule, [{ line, kept }]);
    else lines.push({ line, kept });
    return kept;
  }

  find({ department, rule, fund }: LineOf): Kept | undefined {
    for (const { line, kept } of this.#lines.get(rule) ?? [])
      if (line.fund === fund && line.department === department) return kept;
    return undefined;
  }

  values(): readonly Kept[] {
    return [...this.#lines.values()].flatMap((lines) => lines.map(({ kept }) => kept));
  }
}
