/** The two parts of the register that are worked on as files: breaches, and disclosures. Each reads its own list. */
import { useTranslator } from '../../../language.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useReload } from '../../../parts/use-reload.ts';
import { Spinner } from '../../../ui/Spinner.tsx';
import { BreachTable } from '../breaches/BreachTable.tsx';
import { DisclosureTable } from '../disclosures/DisclosureTable.tsx';
import { useMatters } from './matters-store.ts';
import './matters.css';

interface MatterTabProps {
  readonly onOpen: (id: string) => void;
}

export function BreachesTab({ onOpen }: MatterTabProps) {
  const t = useTranslator();
  const { breaches, isPrinting, error, load, print } = useMatters();
  useReload(['breaches', 'letters', 'controller'], load);
  return (
    <>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      {breaches === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : (
        <BreachTable
          t={t}
          breaches={breaches.items}
          now={breaches.now}
          isPrinting={isPrinting}
          onOpen={onOpen}
          onPrint={() => void print('breaches', t.language)}
        />
      )}
    </>
  );
}

export function DisclosuresTab({ onOpen }: MatterTabProps) {
  const t = useTranslator();
  const { disclosures, isPrinting, error, load, print } = useMatters();
  useReload(['disclosures'], load);
  return (
    <>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      {disclosures === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : (
        <DisclosureTable
          t={t}
          disclosures={disclosures}
          isPrinting={isPrinting}
          onOpen={onOpen}
          onPrint={() => void print('disclosures', t.language)}
        />
      )}
    </>
  );
}
