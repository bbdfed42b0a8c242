/** The place at the right in which a card lies, scrolling by itself. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import type { RequestId } from '../../../../shared/domain/id.ts';
import type { HeldItem } from '../../../../shared/domain/subject/held-data.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { cardTitleId, type CardChoice } from './CardHead.tsx';
import type { ConsentChoice } from './ConsentsPanel.tsx';
import { SubjectCard } from './SubjectCard.tsx';

interface CardPaneProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  /** Null while it is being fetched, or where it could not be. */
  readonly file: SubjectFile | null;
  readonly keeping: PersonKeeping | null;
  readonly error: AppError | null;
  readonly processing: ProcessingOverview | null;
  readonly refusal: AppError | null;
  readonly onChoose: (choice: CardChoice) => void;
  readonly onOpenRequest: (id: RequestId) => void;
  readonly onOpenMatter: (kind: 'disclosure' | 'breach', id: string) => void;
  readonly onConsent: (choice: ConsentChoice) => void;
  readonly onRemoveItem: (item: HeldItem) => void;
  readonly onTellAfterAll: () => void;
  readonly onLiftHold: () => void;
}

export function CardPane({ t, file, error, ...card }: CardPaneProps) {
  const label = file === null ? t('person.card') : t('person.card-of', { name: displayName(file.subject) });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <section className="subjects-pane" aria-label={label} tabIndex={0} key={file?.subject.id}>
      {error !== null && (
        <>
          <FailureNotice t={t} error={error} />
          <Button onPress={() => card.onChoose('close')}>{t('person.close')}</Button>
        </>
      )}
      {file === null && error === null && <Spinner label={t('common.loading')} />}
      {file !== null && <SubjectCard t={t} file={file} {...card} />}
    </section>
  );
}

/** Brings the work to the card once it is there. */
export function focusCard(): void {
  setTimeout(() => document.getElementById(cardTitleId)?.focus(), 0);
}
