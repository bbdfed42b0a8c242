/** The persons of a breach: chosen from the register, written to all at once, and the day their letters left (Art. 34). */
import { Mails, PenLine, Send, X } from 'lucide-react';
import { useState } from 'react';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import { postingChannels, type PostingChannel } from '../../../../shared/domain/request/channel.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Select } from '../../../ui/Select.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { PersonPicker } from '../matters/PersonPicker.tsx';
import type { BreachOffers } from './breach-offers.ts';

interface PersonsPanelProps {
  readonly t: Translator;
  readonly file: BreachFile;
  readonly verbs: BreachOffers;
}

export function PersonsPanel({ t, file, verbs }: PersonsPanelProps) {
  const { breach, duties, persons, today } = file;
  const [channel, setChannel] = useState<PostingChannel>('post');
  const [isAsking, setAsking] = useState(false);
  const attempt = useAttempt();
  const unwritten = persons.filter(({ letter }) => letter === null).length;
  const unsent = persons.filter(({ letter }) => letter !== null && letter.sentOn === null).length;
  const isOpen = breach.closed === null;
  const because = duties.persons?.because ?? null;
  const write = async () => {
    setAsking(false);
    await attempt.run(() => verbs.writeLetters({ letterOn: today, channel }));
  };
  return (
    <Panel
      title={t('breach.persons-panel')}
      level={3}
      aside={<ArticleNote article={{ act: 'gdpr', place: '34' }} t={t} />}
    >
      <div className="matter-hours">
        <StateTag tone={because === null ? 'plain' : duties.persons?.isDone === true ? 'done' : 'due'}>
          {t(duties.persons?.isDone === true ? 'breach.persons-done' : `breach.persons.${because ?? 'none'}`)}
        </StateTag>
        {breach.personsTold !== null && (
          <p>
            {t('breach.persons-told', { day: t.date(breach.personsTold.on), how: breach.personsTold.how })}
          </p>
        )}
      </div>
      {persons.length > 0 && (
        <ul className="matter-lines">
          {persons.map(({ subjectId, name, letter, hasDraft }) => (
            <li key={subjectId}>
              <Link onPress={() => verbs.openPerson(subjectId)}>{name}</Link>
              {letter === null ? (
                <StateTag shape={hasDraft ? 'half' : undefined}>
                  {t(hasDraft ? 'breach.letter-begun' : 'breach.no-letter')}
                </StateTag>
              ) : (
                <Link onPress={() => verbs.openLetter(letter.id)}>
                  {letter.sentOn === null
                    ? t('breach.letter-ready')
                    : t('breach.letter-sent', { day: t.date(letter.sentOn) })}
                </Link>
              )}
              {isOpen && letter === null && (
                <Button
                  tone="quiet"
                  icon={PenLine}
                  aria-label={t('breach.write-letter-to', { name })}
                  onPress={() => verbs.writeLetter(subjectId)}
                >
                  {t('breach.write-letter')}
                </Button>
              )}
              {isOpen && letter === null && (
                <IconButton
                  icon={X}
                  label={t('matter.remove', { name })}
                  onPress={() => void attempt.run(() => verbs.choose({ remove: [subjectId] }))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          {unwritten > 0 && <p>{t('breach.letters-hint')}</p>}
          <PersonPicker
            t={t}
            label={t('breach.add-person')}
            onPick={({ id }) => void attempt.run(() => verbs.choose({ add: [id] }))}
          />
          {unwritten + unsent > 0 && (
            <div className="matter-buttons">
              <Select
                label={t('breach.letter-channel')}
                placeholder={t('common.choose')}
                width="medium"
                choices={postingChannels.map((id) => ({ id, label: capitalise(t, t(`request.by.${id}`)) }))}
                value={channel}
                onChange={setChannel}
              />
              {unwritten > 0 && (
                <Button
                  tone="primary"
                  icon={Mails}
                  isPending={attempt.isPending}
                  onPress={() => setAsking(true)}
                >
                  {t('breach.write-letters', { count: unwritten })}
                </Button>
              )}
              {unsent > 0 && (
                <Button
                  icon={Send}
                  onPress={() => void attempt.run(() => verbs.postLetters({ sentOn: today, channel }))}
                >
                  {t('breach.post-letters', { count: unsent })}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('breach.sign-title', { count: unwritten })}
        sentence={t('breach.sign-text')}
        consequences={persons.filter(({ letter }) => letter === null).map(({ name }) => name)}
        confirmLabel={t('breach.sign', { count: unwritten })}
        cancelLabel={t('common.cancel')}
        onConfirm={() => void write()}
        onCancel={() => setAsking(false)}
      />
    </Panel>
  );
}
