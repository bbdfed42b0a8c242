/** Which version of the identity or of the promises is in force, and how a version is named. */
import { localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

interface Dated {
  readonly validFrom: LocalDate;
}

/** What a register began with holds from this day, before anything that could have been received. */
const always = localDate('1900-01-01');

/** The latest that has begun, else the first; undefined where there is none. */
export function versionInForce<Version extends Dated>(
  versions: readonly Version[],
  today: LocalDate,
): Version | undefined {
  return versions.findLast(({ validFrom }) => validFrom <= today) ?? versions[0];
}

export function isAlways(validFrom: LocalDate): boolean {
  return validFrom <= always;
}

/** "le début", "7 mai 2026": completes "since". */
export function sinceWhen(t: Translator, validFrom: LocalDate): string {
  return isAlways(validFrom) ? t('settings.version.always') : t.date(validFrom);
}
