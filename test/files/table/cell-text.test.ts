import { expect, test } from 'vitest';
import { cellText } from '../../../electron/files/table/cell-text.ts';

test.each([
  { value: null, format: '', text: '' },
  { value: 'Zoé', format: '@', text: 'Zoé' },
  { value: true, format: '', text: 'true' },
  { value: 470123456, format: 'General', text: '470123456' },
  { value: 470123456, format: '0.00E+00', text: '470123456' },
  { value: 4.7e21, format: '', text: '4700000000000000000000' },
  { value: 0.0000001, format: '', text: '0.0000001' },
  { value: 0.1 + 0.2, format: '', text: '0.3' },
  { value: -0, format: '', text: '0' },
  { value: 12.5, format: '#,##0.00', text: '12.5' },
  { value: 12345, format: '#,##0', text: '12345' },
  { value: 0.25, format: '0%', text: '25%' },
  { value: 0.07, format: '0.00 %', text: '7%' },
  { value: 1234.5, format: '#,##0.00 "€"', text: '1234.50 €' },
  { value: 1234.5, format: '[$€-80C] #,##0.00', text: '1234.50 €' },
  { value: -3, format: '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', text: '-3.00 €' },
  { value: 1000, format: '00000', text: '01000' },
  { value: 4000, format: '[$-80C]00000', text: '04000' },
  { value: 470123456, format: '0#" "##" "##" "##" "##', text: '04 70 12 34 56' },
  { value: 32470123456, format: '+00\\ 000\\ 00\\ 00\\ 00', text: '+32 470 12 34 56' },
  { value: 5, format: '"BE-"000', text: 'BE-005' },
  { value: 123456, format: '000', text: '123456' },
  { value: new Date('2026-03-15T00:00:00Z'), format: 'dd/mm/yyyy', text: '2026-03-15' },
  { value: new Date('2026-03-15T10:29:59.9999Z'), format: '', text: '2026-03-15T10:30:00' },
  { value: new Date('1899-12-31T10:30:00Z'), format: 'hh:mm', text: '10:30:00' },
  { value: new Date(Number.NaN), format: '', text: '' },
  { value: Number.POSITIVE_INFINITY, format: '', text: '' },
])('$value as « $format » is « $text »', ({ value, format, text }) => {
  expect(cellText(value, format)).toBe(text);
});
