/** An opened case of an authority: what it asks, by when, what is held for it, and its letters. */
import { FileArchive, FilePen, PenLine } from 'lucide-react';
import type { CaseFile } from '../../../../shared/contract/case-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeyValueList, type KeyValue } from '../../../ui/KeyValueList.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

interface CaseViewProps {
  readonly t: Translator;
  readonly file: CaseFile;
  readonly onWrite: () => void;
  readonly onCorrect: () => void;
  readonly onCloseCase: () => void;
  readonly onReopen: () => void;
  readonly onEvidence: () => void;
  readonly isMakingEvidence: boolean;
  readonly onOpenLetter: (id: string) => void;
  readonly onOpenRequest: (id: string) => void;
}

export function CaseView({ t, file, ...verbs }: CaseViewProps) {
  const { case: found, authorityName, request, letters } = file;
  const { requestId, closed } = found;
  return (
    <div className="requests-case">
      <PageTitle over={t('case.over')} actions={<Stamp size="large">{found.reference}</Stamp>}>
        {authorityName}
      </PageTitle>
      {closed === null ? (
        <Notice
          tone={requestId === null ? 'due' : 'plain'}
          title={t(requestId === null ? 'case.not-held' : 'case.held')}
        >
          {requestId === null ? undefined : t('case.held-text')}
        </Notice>
      ) : (
        <p>{t('case.closed', { day: t.date(closed.on), outcome: t(`case-outcome.${closed.outcome}`) })}</p>
      )}
      <KeyValueList items={factsOf(t, file)} />
      {requestId !== null && request !== null && (
        <p>
          <Link onPress={() => verbs.onOpenRequest(requestId)}>
            {t('case.see-request', { reference: request.reference })}
          </Link>
        </p>
      )}
      <Panel title={t('case.letters')} level={3}>
        {letters.length === 0 && <p className="requests-quiet">{t('case.no-letters')}</p>}
        <ul className="requests-letter-list">
          {letters.map((letter) => (
            <li key={letter.id}>
              <Link onPress={() => verbs.onOpenLetter(letter.id)}>{t(`letter-kind.${letter.kind}`)}</Link>
              <span className="requests-quiet">{t.date(letter.letterOn)}</span>
              {letter.posting === null ? (
                <StateTag tone="due">{t('letters-tab.to-send')}</StateTag>
              ) : (
                <StateTag tone="done">
                  {t('letters-tab.sent', {
                    by: t(`request.by.${letter.posting.channel}`),
                    day: t.date(letter.posting.sentOn),
                  })}
                </StateTag>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <div className="requests-buttons">
        {closed === null ? (
          <>
            <Button tone="primary" icon={PenLine} onPress={verbs.onWrite}>
              {t('case.write')}
            </Button>
            <Button onPress={verbs.onCloseCase}>{t('case.close')}</Button>
          </>
        ) : (
          <Button onPress={verbs.onReopen}>{t('case.reopen')}</Button>
        )}
        {requestId !== null && (
          <Button icon={FileArchive} isPending={verbs.isMakingEvidence} onPress={verbs.onEvidence}>
            {t('case.evidence')}
          </Button>
        )}
        <Button icon={FilePen} onPress={verbs.onCorrect}>
          {t('case.correct')}
        </Button>
      </div>
    </div>
  );
}

function factsOf(t: Translator, { case: found, request }: CaseFile): readonly KeyValue[] {
  const { receivedOn, answerDueOn, theirReference, summary } = found;
  return [
    { term: t('case.received-on'), value: t.date(receivedOn) },
    {
      term: t('case.due-on'),
      value: answerDueOn === null ? t('case.no-due') : t.date(answerDueOn),
    },
    ...(theirReference === null ? [] : [{ term: t('case.their-reference'), value: theirReference }]),
    {
      term: t('case.request'),
      value: request === null ? t('case.request-none') : `${request.reference} ${request.requesterName}`,
    },
    { term: t('case.summary'), value: summary },
  ];
}
