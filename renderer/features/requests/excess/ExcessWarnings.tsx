/** What to weigh before a request is called unfounded or excessive, each in plain words with its article. */
import {
  articleOfWarning,
  type ExcessWarningCode,
} from '../../../../shared/domain/request/excess-warnings.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Mark } from '../../../ui/Mark.tsx';

interface ExcessWarningsProps {
  readonly t: Translator;
  readonly codes: readonly ExcessWarningCode[];
}

export function ExcessWarnings({ t, codes }: ExcessWarningsProps) {
  if (codes.length === 0) return null;
  return (
    <section className="requests-excess-warnings" aria-live="polite">
      <h4>{t('excess.warnings')}</h4>
      <ul className="requests-warnings">
        {codes.map((code) => (
          <li key={code} data-tone="due">
            <Mark shape="alert" tone="due" />
            <span>
              {t(`excess.warning.${code}`)} <ArticleNote t={t} article={articleOfWarning[code]} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
