/** The privacy policy that the register makes: in which language and form, and what has to be filled in before it can be published. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Gap } from '../../../shared/contract/processing-calls.ts';
import { policyFormats, type PolicyOrder } from '../../../shared/contract/report-calls.ts';
import { languages } from '../../../shared/domain/language.ts';
import { gapSentence } from '../../../shared/i18n/gap-sentence.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { ArticleNote } from '../ArticleNote.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { languageOwnNames } from '../names.ts';
import { useSaved } from '../use-saved.ts';
import './written-policy.css';

interface WrittenPolicyProps {
  readonly t: Translator;
  /** What the register lacks for it. */
  readonly gaps: readonly Gap[];
  readonly isMaking: boolean;
  readonly error: AppError | null;
  /** True once it is saved. */
  readonly onMake: (order: PolicyOrder) => Promise<boolean>;
}

export function WrittenPolicy({ t, gaps, isMaking, error, onMake }: WrittenPolicyProps) {
  const [order, setOrder] = useState<PolicyOrder>({ language: t.language, format: 'html' });
  const saved = useSaved();
  const make = async () => {
    if (await onMake(order)) saved.show();
  };
  return (
    <Panel
      title={t('written-policy.title')}
      aside={<ArticleNote article={{ act: 'gdpr', place: '13' }} t={t} />}
    >
      <div className="written-policy">
        <p className="written-policy-lead">{t('written-policy.lead')}</p>
        {gaps.length > 0 && <Lacks t={t} gaps={gaps} />}
        <RadioGroup
          label={t('written-policy.format')}
          choices={policyFormats.map((id) => ({
            id,
            label: t(`written-policy.format.${id}`),
            description: t(`written-policy.format.${id}.text`),
          }))}
          value={order.format}
          onChange={(format) => setOrder({ ...order, format })}
        />
        <RadioGroup
          label={t('written-policy.language')}
          orientation="horizontal"
          choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
          value={order.language}
          onChange={(language) => setOrder({ ...order, language })}
        />
        {error !== null && <FailureNotice error={error} t={t} />}
        <div className="written-policy-actions">
          <Button icon={FileDown} onPress={() => void make()} isDisabled={isMaking}>
            {t(gaps.length > 0 ? 'written-policy.make-draft' : 'written-policy.make')}
          </Button>
          <SavedNote text={saved.text} />
        </div>
      </div>
    </Panel>
  );
}

function Lacks({ t, gaps }: Pick<WrittenPolicyProps, 't' | 'gaps'>) {
  return (
    <Notice tone="due" title={t('written-policy.lacks', { count: gaps.length })}>
      <p>{t('written-policy.draft')}</p>
      <Disclosure title={t('written-policy.show-lacks')}>
        <ul className="written-policy-lacks">
          {gaps.map((gap) => (
            <li key={`${gap.code} ${gap.recordId ?? ''}`}>
              {gap.recordName !== null && <strong>{t.text(gap.recordName)}</strong>} {gapSentence(t, gap)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
