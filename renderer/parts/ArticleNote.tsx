/** An article as a small word beside what it governs, which opens what it says in plain words. */
import type { Article } from '../../shared/domain/law/article.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Explain } from '../ui/Explain.tsx';
import { articleReason, articleText } from './article-text.ts';
import './request-parts.css';

interface ArticleNoteProps {
  readonly t: Translator;
  readonly article: Article;
}

export function ArticleNote({ t, article }: ArticleNoteProps) {
  const reason = articleReason(t, article);
  const name = articleText(t, article);
  if (reason === null) return <span className="part-article">{name}</span>;
  return (
    <Explain label={name}>
      <p>{reason}</p>
    </Explain>
  );
}
