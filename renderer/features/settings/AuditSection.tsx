/** The audit trail: its latest lines, and whether its chain is whole. */
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { AuditEntry } from '../../../shared/domain/audit/audit-entry.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise, instantText } from '../../parts/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { Verification } from './audit-store.ts';

interface AuditSectionProps {
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly verification: Verification | null;
  readonly onVerify: () => Promise<void>;
  readonly t: Translator;
}

export function AuditSection({ entries, hasMore, onMore, verification, onVerify, t }: AuditSectionProps) {
  const [isVerifying, setVerifying] = useState(false);
  const verify = async () => {
    setVerifying(true);
    await onVerify();
    setVerifying(false);
  };
  return (
    <div className="settings-panels settings-column">
      <p className="settings-lead">{t('audit.lead')}</p>
      <div className="settings-save">
        <Button icon={ShieldCheck} onPress={() => void verify()} isDisabled={isVerifying}>
          {t('audit.verify')}
        </Button>
      </div>
      {verification !== null && <VerificationNotice verification={verification} t={t} />}
      <PlainTable
        caption={t('audit.caption')}
        items={entries.map((entry) => ({ ...entry, id: String(entry.seq) }))}
        columns={[
          { id: 'seq', label: t('audit.seq'), align: 'end', render: ({ seq }) => t.number(seq) },
          {
            id: 'at',
            label: t('audit.at'),
            render: ({ at }) => <time dateTime={at}>{instantText(t, at)}</time>,
          },
          {
            id: 'action',
            label: t('audit.action'),
            isRowHeader: true,
            render: ({ action }) => capitalise(t, t(`audit.action.${action}`)),
          },
          {
            id: 'record',
            label: t('audit.record'),
            render: ({ recordId }) => <code className="settings-id">{recordId}</code>,
          },
        ]}
      />
      {hasMore && (
        <div className="settings-save">
          <Button onPress={onMore}>{t('common.more')}</Button>
        </div>
      )}
    </div>
  );
}

interface VerificationNoticeProps {
  readonly verification: Verification;
  readonly t: Translator;
}

function VerificationNotice({ verification, t }: VerificationNoticeProps) {
  const { entries, brokenAt, head } = verification;
  return brokenAt === null ? (
    <Notice tone="done" title={t('audit.whole')} live="polite">
      {t('audit.whole.text', { entries, head: head.slice(0, 16) })}
    </Notice>
  ) : (
    <Notice tone="late" title={t('audit.broken', { seq: brokenAt })} live="assertive">
      {t('audit.broken.text')}
    </Notice>
  );
}
