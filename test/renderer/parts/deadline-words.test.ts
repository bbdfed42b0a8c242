/** How a deadline is said: by weekday when it is near, in days when it is far, and never by colour alone. */
import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../renderer/parts/deadline-words.ts';
import { languages } from '../../../shared/domain/language.ts';
import { aSummary, plainSpaces, translator } from '../say.ts';

const today = '2026-03-04';
const t = translator('fr');

describe('an open request', () => {
  it.each([
    ['2026-03-04', '2026-03-09', 'à envoyer aujourd’hui', 'due'],
    ['2026-03-05', '2026-03-09', 'à envoyer demain', 'due'],
    ['2026-03-06', '2026-03-09', 'à envoyer vendredi', 'due'],
    ['2026-03-11', '2026-03-16', 'dans 7 jours', 'due'],
    ['2026-03-20', '2026-03-20', 'dans 16 jours', 'plain'],
    ['2026-03-02', '2026-03-04', 'dernier jour aujourd’hui', 'due'],
    ['2026-03-02', '2026-03-05', 'limite dans 1 jour', 'due'],
    ['2026-03-02', '2026-03-03', '1 jour de retard', 'late'],
    ['2026-02-20', '2026-02-20', '12 jours de retard', 'late'],
  ] as const)('to aim at %s, due by %s at the latest, is said as « %s »', (aimOn, limitOn, text, tone) => {
    const words = deadlineWords(t, aSummary({ today, aimOn, limitOn }));
    expect([plainSpaces(words.text), words.tone]).toEqual([text, tone]);
  });

  it('says both dates in full beside it', () => {
    const { exact } = deadlineWords(t, aSummary({ today, aimOn: '2026-03-06', limitOn: '2026-03-09' }));
    expect(plainSpaces(exact)).toBe('à viser : vendredi 6 mars 2026 ; au plus tard : lundi 9 mars 2026');
  });

  it('is said to rest while it is paused, unless it is late all the same', () => {
    const paused = aSummary({ today, aimOn: '2026-03-06', limitOn: '2026-03-09' }, { isSuspended: true });
    expect(deadlineWords(t, paused)).toMatchObject({ text: 'en pause', shape: 'pause' });
    const late = aSummary({ today, aimOn: '2026-02-06', limitOn: '2026-02-09' }, { isSuspended: true });
    expect(deadlineWords(t, late).tone).toBe('late');
  });
});

it.each(languages)('says the state of a request that is over, in %s', (language) => {
  const say = translator(language);
  const over = { today, aimOn: '2026-01-06', limitOn: '2026-01-09' };
  expect(deadlineWords(say, aSummary(over, { state: 'closed' })).text).toBe(say('request-state.closed'));
  expect(deadlineWords(say, aSummary(over, { state: 'voided' })).tone).toBe('plain');
});
