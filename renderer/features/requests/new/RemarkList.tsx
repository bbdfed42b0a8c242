/** What else a letter says, recognised for what it is, and what that means for the answer. */
import type { QuotedRemark, Quote } from '../../../../shared/domain/intake/read-letter.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Words } from './ProposedRights.tsx';

interface RemarkListProps {
  readonly t: Translator;
  readonly remarks: readonly QuotedRemark[];
  readonly onShow: (quote: Quote) => void;
}

export function RemarkList({ t, remarks, onShow }: RemarkListProps) {
  if (remarks.length === 0) return null;
  return (
    <Panel title={t('intake.remarks')}>
      <ul className="intake-remarks">
        {remarks.map(({ kind, evidence }) => (
          <li key={kind}>
            <strong>{t(`intake.remark.${kind}`)}</strong>
            <Words t={t} quote={evidence} onShow={onShow} />
            <p>{t(`intake.remark.${kind}.means`)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
