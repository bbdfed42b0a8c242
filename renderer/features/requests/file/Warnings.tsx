/** What would end as a complaint if nobody noticed, in plain words with the article. */
import {
  requestWarningCodes,
  type RequestWarningCode,
} from '../../../../shared/domain/request/request-warnings.ts';
import type { Article } from '../../../../shared/domain/law/article.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Mark, type MarkShape } from '../../../ui/Mark.tsx';
import type { Tone } from '../../../ui/tone.ts';

interface WarningsProps {
  readonly t: Translator;
  /** Codes; those this version has no words for are left out. */
  readonly codes: readonly string[];
}

interface Look {
  readonly tone: Tone;
  readonly shape: MarkShape;
  readonly article: Article | null;
}

const gdpr = (place: string): Article => ({ act: 'gdpr', place });

const looks: Readonly<Record<RequestWarningCode, Look>> = {
  'past-limit': { tone: 'late', shape: 'alert', article: gdpr('12(3)') },
  'past-aim': { tone: 'due', shape: 'half', article: null },
  'before-the-gdpr': { tone: 'due', shape: 'alert', article: gdpr('99(2)') },
  'address-not-known': { tone: 'due', shape: 'alert', article: gdpr('12(6)') },
  'identity-copy-promised': { tone: 'due', shape: 'alert', article: gdpr('12(6)') },
  'doubt-not-noted': { tone: 'due', shape: 'alert', article: gdpr('12(6)') },
  'answer-not-by-network': { tone: 'due', shape: 'alert', article: null },
  'owed-at-once': { tone: 'due', shape: 'half', article: { act: 'greffe', place: 'at-once-target' } },
  'agent-mandate': { tone: 'due', shape: 'alert', article: null },
  'parent-asks': { tone: 'due', shape: 'alert', article: null },
  minor: { tone: 'due', shape: 'alert', article: gdpr('12(1)') },
  'channel-not-named': { tone: 'plain', shape: 'alert', article: gdpr('12(2)') },
  'question-unanswered': { tone: 'due', shape: 'half', article: gdpr('12(6)') },
  'authority-hold': { tone: 'due', shape: 'alert', article: gdpr('31') },
  suspended: { tone: 'plain', shape: 'pause', article: null },
};

export function Warnings({ t, codes }: WarningsProps) {
  const known = requestWarningCodes.filter((code) => codes.includes(code));
  if (known.length === 0) return null;
  return (
    <ul className="requests-warnings" aria-label={t('request.warnings')}>
      {known.map((code) => {
        const { tone, shape, article } = looks[code];
        return (
          <li key={code} data-tone={tone}>
            <Mark shape={shape} tone={tone} />
            <span>
              {t(`warning.${code}`)} {article !== null && <ArticleNote t={t} article={article} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
