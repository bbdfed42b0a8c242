/** What a letter seems to ask, each with the words that led there: proposed, and ticked by the user alone. */
import { CheckCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ProposedRight, Quote } from '../../../../shared/domain/intake/read-letter.ts';
import { rights, type Right } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface ProposedRightsProps {
  readonly t: Translator;
  readonly proposals: readonly ProposedRight[];
  readonly value: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  readonly onShow: (quote: Quote) => void;
}

/** Of one right so many of its places are quoted. */
const mostQuotes = 3;

export function ProposedRights({ t, proposals, value, onChange, onShow }: ProposedRightsProps) {
  const accept = useRef<HTMLButtonElement>(null);
  // Once the letter is read, one key accepts what it asks.
  useEffect(() => accept.current?.focus(), [proposals]);
  if (proposals.length === 0) {
    return (
      <Notice title={t('intake.nothing-proposed')} live="polite">
        {t('intake.nothing-proposed.means')}
      </Notice>
    );
  }
  const tick = (right: Right, isTicked: boolean) =>
    onChange(rights.filter((each) => (each === right ? isTicked : value.includes(each))));
  const all = proposals.map(({ right }) => right);
  return (
    <Panel title={t('intake.proposals')}>
      <div className="requests-buttons">
        <Button
          ref={accept}
          icon={CheckCheck}
          onPress={() => onChange(rights.filter((right) => all.includes(right) || value.includes(right)))}
          isDisabled={all.every((right) => value.includes(right))}
        >
          {t('intake.accept-all')}
        </Button>
        <span className="requests-quiet">{t('intake.proposals.means')}</span>
      </div>
      <ul className="intake-proposals">
        {proposals.map(({ right, confidence, because, evidence }) => (
          <li key={right} data-confidence={confidence}>
            <Checkbox isSelected={value.includes(right)} onChange={(isTicked) => tick(right, isTicked)}>
              {t(`right-plain.${right}`)}{' '}
              <span className="intake-tag">
                {t(confidence === 'clear' ? 'intake.proposed' : 'intake.perhaps')}
              </span>
            </Checkbox>
            {because === 'promise' && <p className="requests-quiet">{t('intake.by-promise')}</p>}
            <ul className="intake-quotes">
              {evidence.slice(0, mostQuotes).map((quote) => (
                <li key={quote.start}>
                  <Words t={t} quote={quote} onShow={onShow} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface WordsProps {
  readonly t: Translator;
  readonly quote: Quote;
  readonly onShow: (quote: Quote) => void;
}

/** The words as they stand in the letter; pressing them shows where. */
export function Words({ t, quote, onShow }: WordsProps) {
  return (
    <button type="button" className="intake-words" onClick={() => onShow(quote)}>
      <span>{t('intake.quote', { words: quote.words })}</span>
      <span className="ui-visually-hidden">{t('intake.show-words')}</span>
    </button>
  );
}
