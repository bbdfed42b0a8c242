/** The one or two sentences at the head of the day. */
import { describe, expect, it } from 'vitest';
import { todaySentence } from '../../../renderer/features/today/today-sentence.ts';
import { languages } from '../../../shared/domain/language.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { aSummary, plainSpaces, translator } from '../say.ts';

const wednesday = '2026-03-04';
const saturday = '2026-03-07';

function say(today: string, ...dates: readonly (readonly [string, string])[]): string {
  const due = dates.map(([aimOn, limitOn]) => aSummary({ today, aimOn, limitOn }));
  return plainSpaces(todaySentence(translator('fr'), due, localDate(today)));
}

describe('the sentence of the day', () => {
  it('says that nothing waits', () => {
    expect(say(wednesday)).toBe('Aucune demande n’attend de réponse.');
  });

  it('counts the answers of this week in words and names the nearest', () => {
    expect(say(wednesday, ['2026-03-05', '2026-03-09'], ['2026-03-08', '2026-03-09'])).toBe(
      'Deux réponses partent cette semaine ; la plus proche est à envoyer demain.',
    );
  });

  it('does not count what leaves next Monday as this week', () => {
    expect(say(wednesday, ['2026-03-06', '2026-03-09'], ['2026-03-09', '2026-03-09'])).toBe(
      'Une réponse part cette semaine ; elle est à envoyer vendredi.',
    );
  });

  it('looks seven days ahead at the week-end', () => {
    expect(say(saturday, ['2026-03-10', '2026-03-12'], ['2026-03-13', '2026-03-16'])).toBe(
      'Deux réponses partent dans les sept jours ; la plus proche est à envoyer mardi.',
    );
  });

  it('says when the next one leaves where none is near', () => {
    expect(say(wednesday, ['2026-03-20', '2026-03-20'])).toBe(
      'Rien ne part dans les jours qui viennent ; la prochaine réponse est à envoyer dans 16 jours.',
    );
  });

  it('puts what is late before everything', () => {
    expect(say(wednesday, ['2026-02-20', '2026-02-23'], ['2026-03-20', '2026-03-20'])).toBe(
      'Une réponse est en retard : elle passe avant tout. La suivante est à envoyer dans 16 jours.',
    );
  });

  it('warns by the limit where the aim has passed', () => {
    expect(say(wednesday, ['2026-03-02', '2026-03-06'])).toBe(
      'Une réponse est à envoyer sans attendre ; la limite tombe vendredi.',
    );
  });

  it('writes figures above ten', () => {
    const dates = Array.from({ length: 11 }, () => ['2026-03-05', '2026-03-09'] as const);
    expect(say(wednesday, ...dates)).toContain('11 réponses partent');
  });

  it.each(languages)('fills every place, in %s', (language) => {
    const dates = [
      ['2026-02-20', '2026-02-23'],
      ['2026-03-02', '2026-03-06'],
      ['2026-03-05', '2026-03-09'],
    ] as const;
    const due = dates.map(([aimOn, limitOn]) => aSummary({ today: wednesday, aimOn, limitOn }));
    const sentence = todaySentence(translator(language), due, localDate(wednesday));
    expect(sentence).toMatch(/^\p{Lu}/u);
    expect(sentence).not.toMatch(/[{}]/u);
  });
});
