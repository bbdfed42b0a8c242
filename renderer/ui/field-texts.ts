/** The words around a field's control, the same for every kind of field. */
import type { ReactNode } from 'react';

export interface FieldTexts {
  readonly label: string;
  /** The label is read out but not shown, where the surroundings already say it. */
  readonly isLabelHidden?: boolean | undefined;
  /** Beside the label, e.g. « facultatif ». */
  readonly optionalMark?: string | undefined;
  /** At the far end of the label's line, e.g. the article the question comes from. */
  readonly aside?: ReactNode;
  /** One sentence below the control. */
  readonly description?: string | undefined;
  /** What is wrong and how to repair it; its presence marks the field as invalid. */
  readonly errorMessage?: string | undefined;
}

/** How wide the control is: by what is written in it, not by the page. */
export type FieldWidth = 'short' | 'medium' | 'full';

/** Parts a field's props into its words and the rest. */
export function splitTexts<Props extends FieldTexts>(
  props: Props,
): [FieldTexts, Omit<Props, keyof FieldTexts>] {
  const { label, isLabelHidden, optionalMark, aside, description, errorMessage, ...rest } = props;
  return [{ label, isLabelHidden, optionalMark, aside, description, errorMessage }, rest];
}
