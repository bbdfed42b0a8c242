/** One person's card: who they are, how they are reached, what they asked, and what is held about them. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import type { RequestId } from '../../../../shared/domain/id.ts';
import type { HeldItem } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { CardHead, type CardChoice } from './CardHead.tsx';
import { ConsentsPanel, type ConsentChoice } from './ConsentsPanel.tsx';
import { DisclosuresPanel } from './DisclosuresPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { HeldPanel } from './HeldPanel.tsx';
import { KeepingPanel } from './KeepingPanel.tsx';
import { MarksOfPerson } from './MarksOfPerson.tsx';
import { ReachPanel } from './ReachPanel.tsx';
import { RequestsPanel } from './RequestsPanel.tsx';

interface SubjectCardProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly file: SubjectFile;
  readonly keeping: PersonKeeping | null;
  readonly processing: ProcessingOverview | null;
  /** What kept the last thing from being done. */
  readonly refusal: AppError | null;
  readonly onChoose: (choice: CardChoice) => void;
  readonly onOpenRequest: (id: RequestId) => void;
  readonly onOpenMatter: (kind: 'disclosure' | 'breach', id: string) => void;
  readonly onConsent: (choice: ConsentChoice) => void;
  readonly onRemoveItem: (item: HeldItem) => void;
  /** The exception of Art. 14(5) is taken back. */
  readonly onTellAfterAll: () => void;
  readonly onLiftHold: () => void;
}

export function SubjectCard({ t, country, file, keeping, processing, refusal, ...on }: SubjectCardProps) {
  const { subject, held, requests } = file;
  return (
    <article className="subjects-card">
      <CardHead t={t} subject={subject} onChoose={on.onChoose} />
      {refusal !== null && <FailureNotice t={t} error={refusal} />}
      <MarksOfPerson
        t={t}
        country={country}
        subject={subject}
        stops={file.stops}
        activities={processing?.activities ?? []}
        noticeException={file.noticeException}
        onTellAfterAll={on.onTellAfterAll}
        legalHold={keeping?.legalHold ?? null}
        onLiftHold={on.onLiftHold}
      />
      <ReachPanel t={t} subject={subject} onEdit={() => on.onChoose('edit')} />
      <FactsPanel t={t} subject={subject} />
      <ConsentsPanel
        t={t}
        activities={processing?.activities ?? []}
        consents={file.consents}
        stops={file.stops}
        isClosed={subject.archivedOn !== null || subject.restrictedOn !== null}
        onChoose={on.onConsent}
      />
      {requests.length > 0 && <RequestsPanel t={t} requests={requests} onOpen={on.onOpenRequest} />}
      <DisclosuresPanel
        t={t}
        disclosures={file.disclosures}
        breaches={file.breaches}
        onOpenDisclosure={(id) => on.onOpenMatter('disclosure', id)}
        onOpenBreach={(id) => on.onOpenMatter('breach', id)}
      />
      {keeping !== null && <KeepingPanel t={t} keeping={keeping} />}
      <HeldPanel
        t={t}
        held={held}
        keeping={keeping?.items ?? []}
        rules={processing?.retentionRules ?? []}
        onAdd={() => on.onChoose('add-item')}
        onRemove={on.onRemoveItem}
      />
    </article>
  );
}
