/** One thing to choose from, in selects, combo boxes, radio groups, checkbox groups and menus. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The choice whose id is `id`, for ids that come back from the component library as bare keys. */
export function choiceOf<Id extends string>(
  choices: readonly Choice<Id>[],
  id: string | number | null,
): Choice<Id> | undefined {
  return choices.find((choice) => choice.id === id);
}
