/** Art. 28(3)(e): passing the request on to the client for whom the data is processed. */
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { TaskProps } from '../todo/task-props.ts';

export function ForwardTask({ t, file, isOver, ways }: TaskProps) {
  const { client } = file.request;
  const letter = file.letters.find(({ kind }) => kind === 'forwarding') ?? null;
  return (
    <>
      <p>
        {t('forward.lead', { name: client?.name ?? '' })}{' '}
        <ArticleNote t={t} article={{ act: 'gdpr', place: '28(3)(e)' }} />
      </p>
      {!isOver && <p className="requests-quiet">{t('forward.tick')}</p>}
      <div className="requests-buttons">
        {letter === null ? (
          !isOver && (
            <Button tone="primary" onPress={() => ways.writeLetter('forwarding')}>
              {t('letter-task.write')}
            </Button>
          )
        ) : (
          <Button onPress={() => ways.openLetter(letter.id)}>{t('letter-task.see')}</Button>
        )}
      </div>
    </>
  );
}
