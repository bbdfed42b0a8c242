/** « Courriers »: the letters of a request, signed and sent, and those that can still be written. */
import { useState } from 'react';
import type { LetterSummary } from '../../../../shared/contract/request-calls.ts';

import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import { answerKindOf, type LetterKind } from '../../../../shared/domain/letter/letter-kind.ts';
import { answerChannel } from '../../../parts/answer-channel.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { PostLetterDialog } from '../../../parts/PostLetterDialog.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { todayOf } from '../file/ruler-of.ts';
import type { WorkProps } from '../todo/task-props.ts';

export function LettersTab({ t, file, actions, ways }: WorkProps) {
  const [posting, setPosting] = useState<LetterSummary | null>(null);
  const attempt = useAttempt();
  const kinds: readonly LetterKind[] = [
    'acknowledgement',
    // An answer says what was decided: before that there is nothing to write.
    ...new Set(
      file.request.rights.flatMap((asked) => (asked.outcome === null ? [] : (answerKindOf(asked) ?? []))),
    ),
  ];
  const missing = kinds.filter((kind) => !file.letters.some((letter) => letter.kind === kind));
  const save = (letter: LetterSummary) =>
    attempt.run(async () => {
      const reply = await actions.saveLetter(letter.id);
      return reply.ok ? null : reply.error;
    });
  return (
    <div className="requests-letters">
      {file.letters.length === 0 && <p className="requests-quiet">{t('letters-tab.none')}</p>}
      <ul className="requests-letter-list">
        {file.letters.map((letter) => (
          <li key={letter.id}>
            <span className="requests-letter-name">{t(`letter-kind.${letter.kind}`)}</span>
            <span className="requests-quiet">
              {t('letters-tab.about', {
                day: t.date(letter.letterOn),
                language: t(`language.${letter.language}`),
                pages: letter.pages,
              })}
            </span>
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
            <span className="requests-buttons">
              {letter.posting === null && (
                <Button onPress={() => setPosting(letter)}>{t('posting.note')}</Button>
              )}
              <Button tone="quiet" onPress={() => ways.openLetter(letter.id)}>
                {t('letter-task.see')}
              </Button>
              <Button tone="quiet" onPress={() => void save(letter)}>
                {t('letter-task.save')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {isOpen(file.state) && missing.length > 0 && (
        <div className="requests-buttons">
          {missing.map((kind) => (
            <Button key={kind} onPress={() => ways.writeLetter(kind)}>
              {t('letters-tab.write', { letter: t(`letter-kind.${kind}`) })}
            </Button>
          ))}
        </div>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      {posting !== null && (
        <PostLetterDialog
          t={t}
          letter={posting}
          today={todayOf(file)}
          channel={answerChannel(file.request.channel)}
          onPost={actions.postLetter}
          onClose={() => setPosting(null)}
        />
      )}
    </div>
  );
}
