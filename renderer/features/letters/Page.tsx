/** The room of letters: all that were signed, one of them, or one that is being written. */
import { useState } from 'react';
import { idOf } from '../../../shared/domain/letter/letter-about.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { draftRecord, readLetterPlace } from '../../parts/letter-place.ts';
import { useReload } from '../../parts/use-reload.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ClosedRoom } from './ClosedRoom.tsx';
import { DraftList } from './DraftList.tsx';
import { lettersForSlip, makeSlip } from './deposit-slip.ts';
import { draftKey } from './letter-matter.ts';
import { LetterList } from './LetterList.tsx';
import { ListHead } from './ListHead.tsx';
import { useLetters } from './letters-store.ts';
import { SlipDialog } from './SlipDialog.tsx';
import { WritingRoom } from './WritingRoom.tsx';
import './letters.css';

export function Page(props: RoomProps) {
  const place = readLetterPlace(props.record);
  if (place === null) return <All {...props} />;
  if (place.kind === 'closed')
    return <ClosedRoom key={place.letterId} {...props} letterId={place.letterId} />;
  const order = { about: place.about, kind: place.letterKind, breachId: place.breachId };
  return <WritingRoom key={draftKey(order)} {...props} order={order} />;
}

function All({ goTo, open }: RoomProps) {
  const t = useTranslator();
  const { items, drafts, state, setState, error, load, loadMore } = useLetters();
  const [isSlipOpen, setSlipOpen] = useState(false);
  useReload(['letters', 'requests'], load);
  return (
    <div className="letters-room">
      <PageTitle>{t('nav.letters')}</PageTitle>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      {items === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : (
        <>
          {drafts.length > 0 && (
            <div className="letters-drafts">
              <DraftList
                t={t}
                drafts={drafts}
                onOpen={({ about, kind, breachId }) =>
                  goTo('letters', draftRecord(idOf(about), kind, breachId))
                }
              />
            </div>
          )}
          <ListHead
            t={t}
            state={state}
            onState={(next) => void setState(next)}
            onSlip={() => setSlipOpen(true)}
          />
          <div className="letters-list">
            <LetterList
              t={t}
              items={items}
              onOpen={(id) => open('letter', id)}
              onEndReached={() => void loadMore()}
              onSeeRequests={() => goTo('requests')}
              onSeeAll={state === null ? null : () => void setState(null)}
            />
          </div>
        </>
      )}
      {isSlipOpen && (
        <SlipDialog t={t} onList={lettersForSlip} onMake={makeSlip} onClose={() => setSlipOpen(false)} />
      )}
    </div>
  );
}
