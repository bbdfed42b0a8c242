/** The line above a field's control: its name, whether it may stay empty, and a remark at the far end. */
import { Label } from 'react-aria-components';
import type { FieldTexts } from './field-texts.ts';

interface FieldLabelProps {
  readonly texts: FieldTexts;
}

export function FieldLabel({
  texts: { label, isLabelHidden = false, optionalMark, aside },
}: FieldLabelProps) {
  if (isLabelHidden) return <Label className="ui-visually-hidden">{label}</Label>;
  return (
    <div className="ui-field-head">
      <Label className="ui-field-label">
        {label}
        {optionalMark !== undefined && <span className="ui-field-optional"> {optionalMark}</span>}
      </Label>
      {aside !== undefined && <span className="ui-field-aside">{aside}</span>}
    </div>
  );
}
