/** Who wrote, and when: candidates with their places. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../shared/domain/intake/find-dates.ts';
import { findSender } from '../../../shared/domain/intake/find-sender.ts';

const found = (text: string) => findSender(text).map(({ kind, value }) => `${kind}: ${value}`);

describe('findSender', () => {
  test.each([
    ['Écrivez à lucie.marchal+rgpd@exemple.be.', ['email: lucie.marchal+rgpd@exemple.be']],
    ['Mon numéro de client : 12345', ['customer-number: 12345']],
    ['N° client 2026-0042, merci', ['customer-number: 2026-0042']],
    ['klantnummer 88771', ['customer-number: 88771']],
    ['my customer number is AB-1234', ['customer-number: AB-1234']],
    ['Kundennr.: 4711', ['customer-number: 4711']],
    ['Merci\n\nCordialement,\n\nLucie Marchal\n0470 12 34 56', ['name: Lucie Marchal']],
    ['Bedankt\nMet vriendelijke groeten\nJan van den Broeck', ['name: Jan van den Broeck']],
    ['Danke\nMit freundlichen Grüßen\nDr. Jana Ostermann', ['name: Dr. Jana Ostermann']],
    ['Thanks\nKind regards,\nthe whole team', []],
    ['Merci\n> de : vous@exemple.fr', []],
    ['Rien ici', []],
  ])('%j → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('each stands where it says', () => {
    const text = 'Client n° 77\nNuméro de client : 12345, a@b.be\nCordialement\nLucie Marchal';
    for (const { value, span } of findSender(text)) expect(text.slice(span.start, span.end)).toBe(value);
    expect(findSender(text)).toHaveLength(3);
  });
});

describe('findDates', () => {
  test.each([
    ['Lille, le 4 mars 2026', ['2026-03-04']],
    ['Fait le 1er avril 2026.', ['2026-04-01']],
    ['Mechelen, 12 maart 2026', ['2026-03-12']],
    ['London, 4th of March 2026 and March 5, 2026', ['2026-03-04', '2026-03-05']],
    ['Eupen, den 4. März 2026', ['2026-03-04']],
    ['04/03/2026 et 2026-03-05', ['2026-03-04', '2026-03-05']],
    ['le 31 février 2026, 99/99/2026, commande 12-34-567', []],
  ])('%s → %j', (text, expected) => {
    expect(findDates(text).map(({ on }) => on)).toEqual(expected);
  });

  test('each stands where it says', () => {
    const text = 'Lille, le 4 mars 2026';
    expect(findDates(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['4 mars 2026']);
  });
});
