/** What the policy proposes for the register, group by group: each with its sentence, to accept, change or refuse. */
import type { Language } from '../../../../shared/domain/language.ts';
import type { OpenProposal } from '../../../../shared/domain/policy/open-proposal.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { PolicyQuote } from './PolicyQuote.tsx';
import { groupProposals, proposalDetail, proposalTitle } from './proposal-words.ts';

interface Answers {
  readonly t: Translator;
  readonly language: Language | null;
  readonly isBusy: boolean;
  readonly onAccept: (proposals: readonly OpenProposal[]) => void;
  /** Accepts it and opens what was entered. */
  readonly onChange: (proposal: OpenProposal) => void;
  readonly onRefuse: (proposal: OpenProposal) => void;
}

interface ProposalListProps extends Answers {
  readonly proposals: readonly OpenProposal[];
}

export function ProposalList({ proposals, ...answers }: ProposalListProps) {
  const { t, isBusy, onAccept } = answers;
  return groupProposals(proposals).map(({ kind, proposals: group }) => (
    <Panel
      key={kind}
      level={3}
      title={t(`policy.group.${kind}`)}
      aside={
        group.length > 1 && (
          <Button
            tone="quiet"
            isDisabled={isBusy}
            aria-label={t('policy.accept-all-of', {
              count: group.length,
              group: t(`policy.group.${kind}`),
            })}
            onPress={() => onAccept(group)}
          >
            {t('policy.accept-all', { count: group.length })}
          </Button>
        )
      }
    >
      <ul className="policy-list">
        {group.map((proposal) => (
          <li key={proposal.key} className="policy-item">
            <ProposalItem {...answers} proposal={proposal} />
          </li>
        ))}
      </ul>
    </Panel>
  ));
}

function ProposalItem({
  t,
  language,
  isBusy,
  proposal,
  onAccept,
  onChange,
  onRefuse,
}: Answers & { readonly proposal: OpenProposal }) {
  const title = proposalTitle(t, proposal);
  const detail = proposalDetail(t, proposal);
  const named = (action: string) => t('register.act-on', { action, record: title });
  return (
    <>
      <div className="policy-item-words">
        <p className="policy-item-head">
          <strong>{title}</strong>
          {proposal.confidence === 'possible' && <StateTag tone="due">{t('policy.possible')}</StateTag>}
        </p>
        {detail !== null && <p className="policy-item-detail">{detail}</p>}
        <PolicyQuote t={t} language={language} evidence={proposal.evidence} />
      </div>
      <div className="policy-item-actions">
        <Button
          isDisabled={isBusy}
          aria-label={named(t('policy.accept'))}
          onPress={() => onAccept([proposal])}
        >
          {t('policy.accept')}
        </Button>
        <Button
          tone="quiet"
          isDisabled={isBusy}
          aria-label={named(t('policy.change'))}
          onPress={() => onChange(proposal)}
        >
          {t('policy.change')}
        </Button>
        <Button
          tone="quiet"
          isDisabled={isBusy}
          aria-label={named(t('policy.refuse'))}
          onPress={() => onRefuse(proposal)}
        >
          {t('policy.refuse')}
        </Button>
      </div>
    </>
  );
}
