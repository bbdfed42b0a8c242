/** What one person of a breach reads, written once for all who read the same language (GDPR Art. 34). */
import { Users } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useToasts } from '../../parts/toasts.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { LetterMatter } from './letter-matter.ts';

interface ShareWordsProps {
  readonly t: Translator;
  readonly matter: Pick<LetterMatter, 'others'>;
  /** Of the letter. */
  readonly language: Language;
  readonly onShare: () => Promise<AppError | null>;
}

export function ShareWords({ t, matter, language, onShare }: ShareWordsProps) {
  const [isAsking, setAsking] = useState(false);
  const attempt = useAttempt();
  const toasts = useToasts();
  const readers = matter.others.filter((each) => each.language === language);
  if (readers.length === 0) return null;
  const count = readers.length;
  const share = async () => {
    if (await attempt.run(onShare)) toasts.say(t('share-words.done', { count }));
    setAsking(false);
  };
  return (
    <Panel title={t('share-words.title')}>
      <p>{t('share-words.text', { count, language: t(`language.${language}`) })}</p>
      <div className="letters-words">
        <Button icon={Users} onPress={() => setAsking(true)}>
          {t('share-words.share', { count })}
        </Button>
      </div>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <ConfirmDialog
        isOpen={isAsking}
        tone="primary"
        title={t('share-words.ask', { count })}
        sentence={t('share-words.replaces')}
        consequences={readers.map(({ name }) => name)}
        confirmLabel={t('share-words.share', { count })}
        cancelLabel={t('common.cancel')}
        isPending={attempt.isPending}
        onConfirm={() => void share()}
        onCancel={() => setAsking(false)}
      />
    </Panel>
  );
}
