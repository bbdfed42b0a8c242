/** By which column a list stands in order. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
