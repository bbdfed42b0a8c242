/** Days as a person says them. */
import { expect, it } from 'vitest';
import { capitalise, exactDay, instantText, relativeDay } from '../../../renderer/parts/format.ts';
import { nextStepName, rightNames } from '../../../renderer/parts/names.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { checklistTasks } from '../../../shared/domain/request/checklist.ts';
import { translator } from '../say.ts';

const wednesday = localDate('2026-03-04');

it.each([
  ['2026-03-04', 'aujourd’hui', 'vandaag', 'today', 'heute'],
  ['2026-03-05', 'demain', 'morgen', 'tomorrow', 'morgen'],
  ['2026-03-10', 'mardi', 'dinsdag', 'Tuesday', 'Dienstag'],
  ['2026-03-11', 'dans 7 jours', 'over 7 dagen', 'in 7 days', 'in 7 Tagen'],
  ['2026-03-03', 'hier', 'gisteren', 'yesterday', 'gestern'],
  ['2026-02-28', 'il y a 4 jours', '4 dagen geleden', '4 days ago', 'vor 4 Tagen'],
])('%s is said as a day near 4 March', (day, fr, nl, en, de) => {
  const on = localDate(day);
  expect(relativeDay(translator('fr'), on, wednesday)).toBe(fr);
  expect(relativeDay(translator('nl'), on, wednesday)).toBe(nl);
  expect(relativeDay(translator('en'), on, wednesday)).toBe(en);
  expect(relativeDay(translator('de'), on, wednesday)).toBe(de);
});

it('writes an English day in the European order', () => {
  expect(exactDay(translator('en'), wednesday)).toBe('Wednesday 4 March 2026');
});

it.each([
  ['fr', 'dimanche 1er mars 2026'],
  ['nl', 'zondag 1 maart 2026'],
  ['de', 'Sonntag, 1. März 2026'],
] as const)('writes the first of a month in %s as one says it', (language, text) => {
  expect(exactDay(translator(language), localDate('2026-03-01'))).toBe(text);
});

it('says an instant as day and time', () => {
  const at = new Date(2026, 2, 1, 14, 5).toISOString();
  expect(instantText(translator('fr'), at)).toBe('1er mars 2026, 14:05');
});

it('heads a line with a capital, accents included', () => {
  expect(capitalise(translator('fr'), 'échéance')).toBe('Échéance');
  expect(capitalise(translator('fr'), '')).toBe('');
});

it('lists rights in one phrase', () => {
  const t = translator('fr');
  expect(rightNames(t, [{ right: 'access' }, { right: 'erasure' }, { right: 'objection' }])).toBe(
    'Accès, effacement et opposition',
  );
});

it('names every step, and none that it does not know', () => {
  const t = translator('de');
  const names = checklistTasks.map((task) => nextStepName(t, task));
  expect(new Set(names).size).toBe(checklistTasks.length);
  expect(nextStepName(t, 'juggle')).toBeNull();
  expect(nextStepName(t, null)).toBeNull();
});
