/** What is known, term by term. */
import type { ReactNode } from 'react';

export interface KeyValue {
  readonly term: string;
  readonly value: ReactNode;
  /** Behind the value, quietly: where it comes from, since when. */
  readonly aside?: ReactNode;
}

interface KeyValueListProps {
  readonly items: readonly KeyValue[];
}

export function KeyValueList({ items }: KeyValueListProps) {
  return (
    <dl className="ui-key-values">
      {items.map(({ term, value, aside }) => (
        <div key={term} className="ui-key-value">
          <dt>{term}</dt>
          <dd>
            {value}
            {aside !== undefined && <span className="ui-key-value-aside">{aside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
