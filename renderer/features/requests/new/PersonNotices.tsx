/** What is to be known of the person whose data it is before anything else: a minor's own voice, or that the law ends with death. */
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import type { QuotedRemark } from '../../../../shared/domain/intake/read-letter.ts';
import { addYears, isAfter, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Requester } from '../../../../shared/domain/request/request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { MinorNotice } from './MinorNotice.tsx';

interface PersonNoticesProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly today: LocalDate;
  /** Of whoever asks. */
  readonly role: Requester['role'];
  /** Of the person, where the register knows it. */
  readonly birthOn: LocalDate | null;
  /** Of the letter; none where nothing was read. */
  readonly remarks: readonly QuotedRemark[];
}

export function PersonNotices({ t, country, today, role, birthOn, remarks }: PersonNoticesProps) {
  const isSaid = (kind: QuotedRemark['kind']) => remarks.some((remark) => remark.kind === kind);
  const isMinor =
    role === 'parent' ||
    role === 'guardian' ||
    (birthOn !== null && isAfter(addYears(birthOn, 18), today)) ||
    isSaid('minor');
  // LIL Art. 84 to 86 has no equivalent in Belgium; the remark of a letter has said it already.
  const isAfterDeath = (role === 'heir' || role === 'executor') && !isSaid('no-right-after-death');
  return (
    <>
      {country === 'BE' && isAfterDeath && (
        <Notice title={t('intake.remark.no-right-after-death')}>
          {t('intake.remark.no-right-after-death.means')}
        </Notice>
      )}
      {isMinor && <MinorNotice t={t} country={country} today={today} />}
    </>
  );
}
