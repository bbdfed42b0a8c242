/** One disclosure in place of the register's parts: a new one, its fields, or its file. */
import { FilePen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { DisclosureFile } from '../../../../shared/contract/disclosure-calls.ts';
import type { DisclosureFields } from '../../../../shared/domain/disclosure/disclosure.ts';
import { disclosureIdSchema } from '../../../../shared/domain/id.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import { api, onChanged } from '../../../api.ts';
import { useTranslator } from '../../../language.tsx';
import type { RoomProps } from '../../../navigation.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { stageAttachment } from '../../../parts/stage-attachment.ts';
import { useSession } from '../../../session-store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Page as PageFrame } from '../../../ui/Page.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { DisclosureForm } from './DisclosureForm.tsx';
import { DisclosureView } from './DisclosureView.tsx';

interface DisclosureRoomProps extends Pick<RoomProps, 'open' | 'select'> {
  /** The id of a disclosure, or `new`. */
  readonly id: string;
  readonly categories: readonly DataCategory[];
}

/** Mount it anew for another disclosure. */
export function DisclosureRoom({ id, categories, open, select }: DisclosureRoomProps) {
  const t = useTranslator();
  const { status, country } = useSession();
  const [file, setFile] = useState<DisclosureFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const disclosureId = disclosureIdSchema.safeParse(id).data ?? null;
  useEffect(() => {
    if (disclosureId === null) return undefined;
    const load = () =>
      void api['disclosures.get']({ id: disclosureId }).then((reply) =>
        reply.ok ? setFile(reply.value) : setError(reply.error),
      );
    load();
    return onChanged(['disclosures', 'subjects'], load);
  }, [disclosureId]);
  const today = status?.open?.today;
  if (today === undefined) return null;
  const toList = () => select({ kind: 'section', id: 'disclosures' });
  const over = <Link onPress={toList}>{t('register.disclosures')}</Link>;
  const save = async (fields: DisclosureFields) => {
    const reply = await api['disclosures.save']({ id: disclosureId, fields });
    if (!reply.ok) return reply.error;
    setFile(reply.value);
    setCorrecting(false);
    if (disclosureId === null) select({ kind: 'disclosure', id: reply.value.disclosure.id });
    return null;
  };
  const attach = async (chosen: File) => {
    const staged = await stageAttachment(chosen);
    if (!staged.ok || disclosureId === null) return staged.ok ? null : staged.error;
    const reply = await api['disclosures.attach']({
      id: disclosureId,
      fileId: staged.value,
      role: 'received',
    });
    if (reply.ok) setFile(reply.value);
    return reply.ok ? null : reply.error;
  };

  if (disclosureId === null || (isCorrecting && file !== null)) {
    const title = t(disclosureId === null ? 'disclosure.new' : 'disclosure.correct');
    return (
      <PageFrame label={title} width="text">
        <PageTitle over={over} {...(disclosureId === null ? { lead: t('disclosure.new-lead') } : {})}>
          {title}
        </PageTitle>
        <DisclosureForm
          t={t}
          today={localDate(today)}
          file={file}
          categories={categories}
          country={country ?? 'BE'}
          onSave={save}
          onCancel={disclosureId === null ? toList : () => setCorrecting(false)}
        />
      </PageFrame>
    );
  }
  if (file === null) {
    return (
      <PageFrame label={t('register.disclosures')}>
        <PageTitle over={over}>{t('register.disclosures')}</PageTitle>
        {error === null ? <Spinner label={t('common.loading')} /> : <FailureNotice t={t} error={error} />}
      </PageFrame>
    );
  }
  return (
    <PageFrame label={file.disclosure.reference} width="text">
      <PageTitle
        over={over}
        lead={file.disclosure.fields.recipientName}
        actions={
          <Button icon={FilePen} onPress={() => setCorrecting(true)}>
            {t('disclosure.correct')}
          </Button>
        }
      >
        {t('disclosure.title', { reference: file.disclosure.reference })}
      </PageTitle>
      <DisclosureView
        t={t}
        file={file}
        categories={categories}
        onOpenPerson={(subjectId) => open('subject', subjectId)}
        onAttach={attach}
      />
    </PageFrame>
  );
}
