/** The published policy in the register's room: read it, answer what it proposes, see where it and the register differ. */
import { FileText, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ConcernedRecord } from '../../../../shared/domain/policy/compare/difference.ts';
import type { OpenProposal } from '../../../../shared/domain/policy/open-proposal.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { describeError } from '../../../parts/describe-error.ts';
import { exactDay } from '../../../parts/format.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useToasts } from '../../../parts/toasts.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import type { EditedKind } from '../gaps/gap-groups.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { PolicySource } from './PolicySource.tsx';
import { ProposalList } from './ProposalList.tsx';
import { proposalTitle } from './proposal-words.ts';
import { usePolicy } from './policy-store.ts';
import './policy.css';

interface PolicyPartProps {
  readonly t: Translator;
  /** `settings`: the controller and its promises are kept there. */
  readonly onOpen: (kind: EditedKind, id: string) => void;
  readonly onSettings: (section: 'promises' | 'identity') => void;
  /** To where the policy is written from the register. */
  readonly onWrite: () => void;
}

export function PolicyPart({ t, onOpen, onSettings, onWrite }: PolicyPartProps) {
  const { standing, isReading, error, readText, readFile, accept, refuse, forget } = usePolicy();
  const { say, offerUndo } = useToasts();
  const [isReplacing, setReplacing] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const read = async (reading: Promise<boolean>) => {
    if (!(await reading)) return;
    setReplacing(false);
    list.current?.focus({ preventScroll: true });
  };
  /** The button that was pressed goes with its proposal: the next one takes the focus. */
  const keepPlace = async <T,>(keys: readonly string[], work: () => Promise<T>): Promise<T> => {
    const at = standing?.proposals.findIndex(({ key }) => keys.includes(key)) ?? 0;
    setBusy(true);
    const done = await work();
    setBusy(false);
    requestAnimationFrame(() => {
      const items = list.current?.querySelectorAll<HTMLElement>('[data-proposals] .policy-item-actions');
      const next = items?.[Math.min(at, items.length - 1)]?.querySelector('button');
      (next ?? list.current)?.focus();
    });
    return done;
  };
  const take = async (proposals: readonly OpenProposal[]) => {
    const keys = proposals.map(({ key }) => key);
    const reply = await keepPlace(keys, () => accept(keys));
    if (!reply.ok) say(describeError(t, reply.error).title);
    else offerUndo(t('policy.accepted', { count: keys.length }), reply.value.changeId);
  };
  const change = async (proposal: OpenProposal) => {
    const reply = await accept([proposal.key]);
    if (!reply.ok) {
      say(describeError(t, reply.error).title);
      return;
    }
    const record = reply.value.records.find(({ kind }) => kind === proposal.kind);
    if (proposal.kind === 'controller') onSettings('identity');
    else if (proposal.kind === 'promises') onSettings('promises');
    else if (record !== undefined) onOpen(proposal.kind, record.id);
  };
  const turnDown = async (proposal: OpenProposal) => {
    const reply = await keepPlace([proposal.key], () => refuse([proposal.key]));
    if (reply.ok) offerUndo(t('policy.refused', { name: proposalTitle(t, proposal) }), reply.value);
    else say(describeError(t, reply.error).title);
  };
  const open = ({ kind, id }: ConcernedRecord) => {
    if (kind === 'controller') onSettings('identity');
    else if (kind === 'promises') onSettings('promises');
    else if (id !== null) onOpen(kind, id);
  };

  if (standing === null) return <Spinner label={t('common.loading')} />;
  const { policy, proposals, differences } = standing;
  const asked = new Set(proposals.map(({ key }) => key));
  const left = differences.filter(({ proposalKey }) => proposalKey === null || !asked.has(proposalKey));
  const language = policy?.language ?? null;
  return (
    <div className="policy-part">
      {error !== null && <FailureNotice t={t} error={error} />}
      {policy === null || isReplacing ? (
        <section className="policy-source" aria-label={t('policy.source')}>
          <p className="register-lead">{t('policy.lead')}</p>
          <PolicySource
            t={t}
            isBusy={isReading}
            onFile={(file) => void read(readFile(file))}
            onText={(text) => void read(readText(text))}
          />
          {isReading && <Spinner label={t('policy.reading')} />}
          {isReplacing && (
            <div>
              <Button tone="quiet" onPress={() => setReplacing(false)}>
                {t('policy.keep-this')}
              </Button>
            </div>
          )}
        </section>
      ) : (
        <div className="policy-kept">
          <p>
            <FileText size={18} aria-hidden /> {policy.sourceName ?? t('policy.pasted')}
            {', '}
            {t('policy.in-force-from')}{' '}
            <time dateTime={policy.validFrom}>{exactDay(t, policy.validFrom)}</time>
          </p>
          <div className="policy-buttons">
            <Button onPress={() => setReplacing(true)}>{t('policy.read-other')}</Button>
            <Button tone="quiet" icon={Trash2} onPress={() => setForgetting(true)}>
              {t('policy.forget')}
            </Button>
          </div>
        </div>
      )}
      <div ref={list} tabIndex={-1} className="policy-work" aria-label={t('policy.work')} role="group">
        {policy !== null && (
          <>
            <p className="register-lead" role="status">
              {t('policy.sums', { proposals: proposals.length, differences: left.length })}
              {policy.isCut && ` ${t('policy.cut')}`}
            </p>
            {proposals.length > 0 && (
              <section data-proposals className="policy-section" aria-labelledby="policy-proposals">
                <h2 id="policy-proposals">{t('policy.proposals')}</h2>
                <ProposalList
                  t={t}
                  language={language}
                  proposals={proposals}
                  isBusy={isBusy}
                  onAccept={(chosen) => void take(chosen)}
                  onChange={(proposal) => void change(proposal)}
                  onRefuse={(proposal) => void turnDown(proposal)}
                />
              </section>
            )}
            {left.length > 0 && (
              <section className="policy-section" aria-labelledby="policy-differences">
                <h2 id="policy-differences">{t('policy.differences')}</h2>
                <DifferenceList t={t} language={language} differences={left} onOpen={open} />
              </section>
            )}
            {proposals.length === 0 && left.length === 0 && (
              <EmptyState drawing={<Ledger />} sentence={t('policy.agrees')} />
            )}
          </>
        )}
      </div>
      <p className="policy-write">
        {t('policy.write-lead')} <Link onPress={onWrite}>{t('policy.write')}</Link>
      </p>
      <ConfirmDialog
        isOpen={isForgetting}
        title={t('policy.forget')}
        sentence={t('policy.forget.sentence')}
        consequences={[t('policy.forget.answers'), t('policy.forget.stays')]}
        confirmLabel={t('policy.forget')}
        cancelLabel={t('common.cancel')}
        onCancel={() => setForgetting(false)}
        onConfirm={() => {
          setForgetting(false);
          void forget().then(() => list.current?.focus());
        }}
      />
    </div>
  );
}
