/** The place of the file while none is open: what to do next, with one action. */
import { Plus } from 'lucide-react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { NumberStamp } from '../../ui/drawings/NumberStamp.tsx';

interface NothingOpenProps {
  readonly t: Translator;
  readonly hasRequests: boolean;
  readonly onNew: () => void;
}

export function NothingOpen({ t, hasRequests, onNew }: NothingOpenProps) {
  return (
    <>
      <PageTitle>{t('nav.requests')}</PageTitle>
      <EmptyState
        drawing={<NumberStamp />}
        sentence={t(hasRequests ? 'requests.pick' : 'requests.none')}
        action={
          <Button tone="primary" icon={Plus} onPress={onNew}>
            {t('requests.new')}
          </Button>
        }
      />
    </>
  );
}
