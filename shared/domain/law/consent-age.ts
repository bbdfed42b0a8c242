/** From what age a minor consents alone to an online service (GDPR Art. 8(1)), per country. */
import { localDate, type LocalDate } from '../local-date.ts';
import { governing, type LegalConstant, type LegalVersion } from './legal-constant.ts';

export const consentAges: Readonly<Record<'BE' | 'FR', LegalConstant>> = {
  BE: [
    {
      value: 16,
      inForceFrom: localDate('2018-05-25'),
      inForceUntil: localDate('2018-09-04'),
      source: { act: 'gdpr', place: '8(1)' },
    },
    {
      value: 13,
      inForceFrom: localDate('2018-09-05'),
      inForceUntil: null,
      source: { act: 'be-law-2018-07-30', place: '7' },
    },
  ],
  FR: [
    {
      value: 15,
      inForceFrom: localDate('2018-05-25'),
      inForceUntil: localDate('2019-05-31'),
      source: { act: 'fr-lil', place: '7-1' },
    },
    {
      // The same rule, renumbered by ordonnance n° 2018-1125 of 12 December 2018.
      value: 15,
      inForceFrom: localDate('2019-06-01'),
      inForceUntil: null,
      source: { act: 'fr-lil', place: '45' },
    },
  ],
};

/** The age in years, with its source. A policy that states another age is a contradiction to point out. */
export function consentAge(country: 'BE' | 'FR', on: LocalDate): LegalVersion {
  return governing(consentAges[country], on);
}
