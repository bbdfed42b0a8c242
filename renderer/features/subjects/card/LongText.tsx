/** A value as it is held; of a very long one the beginning, until the rest is asked for. */
import { useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';

interface LongTextProps {
  readonly t: Translator;
  readonly text: string;
}

const shownAtFirst = 400;

export function LongText({ t, text }: LongTextProps) {
  const [isWhole, setWhole] = useState(text.length <= shownAtFirst);
  return (
    <>
      <span className="subjects-note">{isWhole ? text : `${text.slice(0, shownAtFirst)}…`}</span>
      {!isWhole && (
        <Button tone="quiet" onPress={() => setWhole(true)}>
          {t('common.more')}
        </Button>
      )}
    </>
  );
}
