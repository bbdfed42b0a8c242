/** « Courriers »: the letters of a request, signed and sent, and those that can still be written. */
import type { LetterSummary } from '../../../../shared/contract/request-calls.ts';
import { lettersToWrite } from '../../../../shared/domain/letter/letters-to-write.ts';
import { proposedChannel } from '../../../parts/answer-channel.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { LetterMoves } from '../../../parts/letter-moves/LetterMoves.tsx';
import { LetterStateTag } from '../../../parts/letter-moves/LetterStateTag.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { standingsOf } from '../letter-standings.ts';
import type { WorkProps } from '../todo/task-props.ts';

export function LettersTab({ t, file, actions, ways }: WorkProps) {
  const attempt = useAttempt();
  const { next, others } = lettersToWrite({
    ...file,
    letters: standingsOf(file),
    isIdentityConfirmed: file.identityChecks.some(({ confirmed }) => confirmed),
  });
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
            <LetterStateTag t={t} letter={letter} />
            <LetterMoves
              t={t}
              letter={letter}
              file={file}
              today={todayOf(file)}
              channel={proposedChannel(letter.kind, file.request)}
              verbs={actions.letters}
            />
            <span className="requests-buttons">
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
      {next.length + others.length > 0 && (
        <div className="requests-buttons">
          {next.map((kind) => (
            <Button key={kind} onPress={() => ways.writeLetter(kind)}>
              {t('letters-tab.write', { letter: t(`letter-kind.${kind}`) })}
            </Button>
          ))}
          {others.length > 0 && (
            <Menu
              label={t('letters-tab.others')}
              trigger={<Button>{t('letters-tab.others')}</Button>}
              groups={[others.map((kind) => ({ id: kind, label: t(`letter-kind.${kind}`) }))]}
              onAction={(kind) => ways.writeLetter(kind)}
            />
          )}
        </div>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </div>
  );
}
