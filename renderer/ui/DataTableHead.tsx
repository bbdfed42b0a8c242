/** The word at the head of a column, with an arrow where the list stands in its order. */
import { ArrowDown, ArrowUp } from 'lucide-react';

interface DataTableHeadProps {
  readonly label: string;
  readonly direction: 'ascending' | 'descending' | undefined;
}

export function DataTableHead({ label, direction }: DataTableHeadProps) {
  return (
    <span className="ui-table-head">
      <span className="ui-table-head-word">{label}</span>
      {direction === 'ascending' && <ArrowUp size={14} aria-hidden />}
      {direction === 'descending' && <ArrowDown size={14} aria-hidden />}
    </span>
  );
}
