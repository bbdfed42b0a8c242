/** Fields that belong together under one heading. */
import type { ReactNode } from 'react';

interface FieldsetProps {
  readonly legend: string;
  readonly description?: string | undefined;
  /** Side by side where there is room, instead of one below the other. */
  readonly layout?: 'stack' | 'row' | undefined;
  readonly children: ReactNode;
}

export function Fieldset({ legend, description, layout = 'stack', children }: FieldsetProps) {
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-legend">{legend}</legend>
      {description !== undefined && <p className="ui-field-description">{description}</p>}
      <div className="ui-fields" data-layout={layout}>
        {children}
      </div>
    </fieldset>
  );
}
