/** The sheet as a signed letter rests on it: to be read, not changed. */
import type { ExcessSheet } from '../../../../shared/domain/request/excess-sheet.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { KeyValueList } from '../../../ui/KeyValueList.tsx';

interface ExcessReadProps {
  readonly t: Translator;
  readonly sheet: ExcessSheet;
}

export function ExcessRead({ t, sheet }: ExcessReadProps) {
  const words = (text: string) => <span className="requests-written">{text}</span>;
  const { intent, triedInstead } = sheet;
  return (
    <KeyValueList
      items={[
        {
          term: t('excess.claims'),
          value: t.list(sheet.claims.map((claim) => t(`excess.claim.${claim}`))),
        },
        { term: t('excess.circumstances'), value: words(sheet.circumstances) },
        { term: t('excess.evidence'), value: words(sheet.evidence) },
        ...(intent === null ? [] : [{ term: t('excess.intent'), value: words(intent) }]),
        ...(triedInstead === null ? [] : [{ term: t('excess.tried'), value: words(triedInstead) }]),
        { term: t('excess.decided-by'), value: sheet.decidedBy },
        { term: t('excess.decided-on'), value: t.date(sheet.decidedOn) },
      ]}
    />
  );
}
