/** The deposit slip: which letters go to the counter of the post, and in which language the list is. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { languages, type Language } from '../../../shared/domain/language.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { capitalise } from '../../parts/format.ts';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { LetterRow } from './letters-store.ts';

interface SlipDialogProps {
  readonly t: Translator;
  /** Those that can be handed in: to be sent, or on their way by registered post. */
  readonly onList: () => Promise<readonly LetterRow[]>;
  readonly onMake: (letterIds: readonly LetterId[], language: Language) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'deposit-slip';

/** Mount it while it is open. */
export function SlipDialog({ t, onList, onMake, onClose }: SlipDialogProps) {
  const [rows, setRows] = useState<readonly LetterRow[] | null>(null);
  const [chosen, setChosen] = useState<readonly LetterId[]>([]);
  const [language, setLanguage] = useState<Language>(t.language);
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const [list] = useState(() => onList);
  useEffect(() => void list().then(setRows), [list]);
  const make = async () => {
    setTried(true);
    if (chosen.length > 0 && (await attempt.run(() => onMake(chosen, language)))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('slip.title')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('slip.make')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void make()}>
        <p>{t('slip.lead')}</p>
        {rows === null && <Spinner label={t('common.loading')} />}
        {rows?.length === 0 && <p>{t('slip.none')}</p>}
        {rows !== null && rows.length > 0 && (
          <CheckboxGroup
            label={t('slip.letters')}
            choices={rows.map((row) => ({ id: row.letter.id, label: lineOf(t, row) }))}
            value={chosen}
            onChange={setChosen}
            errorMessage={isTried && chosen.length === 0 ? t('slip.choose') : undefined}
          />
        )}
        <RadioGroup
          label={t('slip.language')}
          choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
          value={language}
          onChange={setLanguage}
          orientation="horizontal"
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}

function lineOf(t: Translator, { name, reference, letter }: LetterRow): string {
  return t('slip.letter', { name, reference: reference ?? '', letter: t(`letter-kind.${letter.kind}`) });
}
