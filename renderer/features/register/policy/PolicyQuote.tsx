/** The sentences of a policy that something rests on, as text in the policy's own language; never as markup. */
import type { Language } from '../../../../shared/domain/language.ts';
import type { PolicyEvidence } from '../../../../shared/domain/policy/policy-finding.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

interface PolicyQuoteProps {
  readonly t: Translator;
  readonly language: Language | null;
  readonly evidence: readonly PolicyEvidence[];
}

export function PolicyQuote({ t, language, evidence }: PolicyQuoteProps) {
  const [first, ...others] = [...new Map(evidence.map((each) => [each.start, each])).values()];
  if (first === undefined) return null;
  return (
    <div className="policy-quotes">
      <Quote evidence={first} language={language} />
      {others.length > 0 && (
        <Disclosure title={t('policy.more-sentences', { count: others.length })} headingLevel={4}>
          {others.map((each) => (
            <Quote key={each.start} evidence={each} language={language} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function Quote({
  evidence,
  language,
}: {
  readonly evidence: PolicyEvidence;
  readonly language: Language | null;
}) {
  return (
    <blockquote className="policy-quote" lang={language ?? undefined}>
      {evidence.sentence.replace(/\s+/g, ' ').replace(/^[\s•*·▪–—-]+/u, '')}
    </blockquote>
  );
}
