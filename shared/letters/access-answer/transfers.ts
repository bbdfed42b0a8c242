/** Whether the data of an access answer leaves the European Economic Area (GDPR Art. 15(2), 44). */
import { isInEea } from '../../domain/authority/eea.ts';
import type { HeldCategory } from '../../domain/subject/held-data.ts';
import { lacksSafeguard } from './held-rows.ts';

/** Art. 15(2): `safeguarded` and `none` only where nothing is unknown; `unverified` where a safeguard is missing. */
export function transfersOf(
  categories: readonly HeldCategory[],
): 'safeguarded' | 'unverified' | 'none' | 'unknown' {
  const recipients = categories.flatMap((category) => category.recipients);
  const leaving = recipients.filter(
    ({ countryCode, safeguard }) =>
      (countryCode !== null && !isInEea(countryCode)) || safeguard !== 'none-needed',
  );
  if (leaving.some(lacksSafeguard)) return 'unverified';
  if (leaving.length > 0) return 'safeguarded';
  return recipients.every(({ countryCode }) => countryCode !== null) ? 'none' : 'unknown';
}
