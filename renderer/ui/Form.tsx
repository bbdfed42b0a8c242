/** Fields that are sent together: Enter sends them, errors stand in the fields, the button stands last. */
import type { ReactNode } from 'react';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** Buttons, and a `SavedNote` or `FormError` beside them; the one that sends has `type="submit"`. */
  readonly actions?: ReactNode;
  /** Names the form where no heading does. */
  readonly label?: string | undefined;
  /** For a button outside it, such as one at the foot of a dialog, that sends it by `form`. */
  readonly id?: string | undefined;
}

export function Form({ onSubmit, children, actions, label, id }: FormProps) {
  return (
    <form
      id={id}
      className="ui-form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {actions !== undefined && <div className="ui-form-actions">{actions}</div>}
    </form>
  );
}
