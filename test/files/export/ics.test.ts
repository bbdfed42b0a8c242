/** Calendars that any program reads: RFC 5545, checked line by line by a reader of our own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs, type CalendarDay } from '../../../electron/files/export/ics.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { readIcs, valuesOf } from './read-ics.ts';

const aDay: CalendarDay = {
  uid: '0190a5b0-0000-7000-8000-000000000001-limit@greffe',
  sequence: 0,
  on: localDate('2026-12-31'),
  summary: '2026-0147 : accès, au plus tard',
  alarmsBefore: [10, 1, 0],
  isCancelled: false,
};

function written(...days: readonly CalendarDay[]): Uint8Array {
  return toIcs({ name: 'Greffe', version: '0.1.0', madeAt: '2026-12-01T08:05:09.123Z', days });
}
const textOf = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);

/** Line breaks as one character, and every other control as a replacement, by their numbers. */
function asKept(summary: string): string {
  const isControl = (code: number) =>
    (code < 0x20 && code !== 9 && code !== 10) || (code > 0x7e && code < 0xa0);
  return [...summary.replaceAll(/\r\n?/g, '\n')]
    .map((character) => (isControl(character.codePointAt(0) ?? 0) ? '\ufffd' : character))
    .join('');
}

describe('a calendar', () => {
  it('is written as the RFC shows it', () => {
    expect(textOf(written(aDay)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Greffe//Greffe 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Greffe',
      'BEGIN:VEVENT',
      'UID:0190a5b0-0000-7000-8000-000000000001-limit@greffe',
      'DTSTAMP:20261201T080509Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:2026-0147 : accès\\, au plus tard',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P9DT15H',
      'DESCRIPTION:2026-0147 : accès\\, au plus tard',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15H',
      'DESCRIPTION:2026-0147 : accès\\, au plus tard',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:2026-0147 : accès\\, au plus tard',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('without a day is a calendar still', () => {
    expect(readIcs(written()).parts).toEqual([]);
  });

  it.each([
    ['a comma, a semicolon, a backslash', 'a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['a line break of any kind', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a control character, which would end the file for some', 'a\u0000b\u0085c', 'a\ufffdb\ufffdc'],
    ['quotes, braces and colons, which mean nothing here', '"a": {b}', '"a": {b}'],
  ])('holds %s', (_, summary, line) => {
    expect(textOf(written({ ...aDay, summary }))).toContain(`\r\nSUMMARY:${line}\r\n`);
  });

  it('cannot be broken out of by a reference that somebody typed', () => {
    const summary = '1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://elsewhere.example';
    const calendar = readIcs(written({ ...aDay, summary }));
    expect(calendar.parts).toHaveLength(1);
    expect(calendar.parts.flatMap((event) => valuesOf(event, 'SUMMARY'))).toEqual([
      summary.replaceAll('\r\n', '\n'),
    ]);
  });

  it('is folded at 75 octets, never within a character, and reads back as it was, whatever its words', () => {
    const anySummary = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(fc.array(anySummary, { maxLength: 4 }), (summaries) => {
        const bytes = written(...summaries.map((summary) => ({ ...aDay, summary })));
        for (const line of textOf(bytes).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(readIcs(bytes).parts.flatMap((event) => valuesOf(event, 'SUMMARY'))).toEqual(
          summaries.map(asKept),
        );
      }),
    );
  });

  it('rings at nine in the morning, so many days before', () => {
    const [event] = readIcs(written({ ...aDay, alarmsBefore: [10, 5, 2, 1, 0] })).parts;
    const hours = (event?.parts ?? []).map((alarm) => {
      const [, sign, days = '0', hour = '0'] =
        /^(-?)P(?:(\d+)D)?T(\d+)H$/.exec(valuesOf(alarm, 'TRIGGER')[0] ?? '') ?? [];
      return (sign === '-' ? -1 : 1) * (Number(days) * 24 + Number(hour));
    });
    expect(hours).toEqual([-231, -111, -39, -15, 9]);
  });
});
