/** The lines below a field's control: what to know, and what is wrong with the repair, read out with the field. */
import { CircleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';
import type { FieldTexts } from './field-texts.ts';

interface FieldFootProps {
  readonly texts: FieldTexts;
  /** A second sentence with a mark before it, for what must not be overlooked while writing. */
  readonly note?: string | undefined;
}

export function FieldFoot({ texts: { description, errorMessage }, note }: FieldFootProps) {
  return (
    <>
      {(description !== undefined || note !== undefined) && (
        <Text slot="description" className="ui-field-description">
          {description !== undefined && <span className="ui-field-sentence">{description}</span>}
          {note !== undefined && <span className="ui-field-note">{note}</span>}
        </Text>
      )}
      {errorMessage !== undefined && (
        <FieldError className="ui-field-error">
          <CircleAlert size={16} aria-hidden />
          <span>{errorMessage}</span>
        </FieldError>
      )}
    </>
  );
}
