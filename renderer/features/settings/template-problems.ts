/** What keeps a template from being used, each with the text where it is put right. */
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { ClauseName } from '../../../shared/letters/clauses/clauses.ts';
import {
  templateProblems,
  type OwnTemplate,
  type TemplateProblem,
} from '../../../shared/letters/own-template.ts';
import type { TemplateBlock } from '../../../shared/letters/template.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { placeLabel } from './fact-names.ts';
import { strayIn } from './place-text.ts';

type TypingProblem =
  | { readonly code: 'empty-text'; readonly text: string }
  | { readonly code: 'stray-brackets'; readonly text: string; readonly name: string };
export type FoundProblem = TemplateProblem | TypingProblem;

/** The first of each text, in the order of the letter. */
export function problemsOf(kind: LetterKind, template: OwnTemplate): readonly FoundProblem[] {
  return [...textsOf(template).flatMap(typingProblems), ...templateProblems(kind, template)];
}

export function problemAt(
  t: Translator,
  problems: readonly FoundProblem[],
  text: string,
): string | undefined {
  const found = problems.find((problem) => problem.code !== 'clause-missing' && problem.text === text);
  return found === undefined ? undefined : problemSentence(t, found);
}

export function missingClauses(problems: readonly FoundProblem[]): readonly ClauseName[] {
  return problems.flatMap((problem) => (problem.code === 'clause-missing' ? [problem.clause] : []));
}

function problemSentence(t: Translator, problem: FoundProblem): string {
  switch (problem.code) {
    case 'clause-missing':
      return t('template.problem.clause-missing', { clause: t(`clause.${problem.clause}`) });
    case 'empty-text':
      return t('template.problem.empty-text');
    case 'stray-brackets':
      return t('template.problem.stray-brackets', { place: problem.name });
    case 'unknown-place':
    case 'place-may-be-empty':
    case 'unknown-condition':
    case 'unknown-list':
      return t(`template.problem.${problem.code}`, { place: placeLabel(t, problem.name) });
  }
}

function typingProblems(text: string): readonly FoundProblem[] {
  if (text.trim() === '') return [{ code: 'empty-text', text }];
  const name = strayIn(text);
  return name === null ? [] : [{ code: 'stray-brackets', text, name }];
}

function textsOf({ subject, blocks, enclosures }: OwnTemplate): readonly string[] {
  return [subject, ...blocks.flatMap(textsOfBlock), ...enclosures.map(({ text }) => text)];
}

function textsOfBlock(block: TemplateBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph-each':
      return [block.text];
    case 'paragraph':
      return block.sentences.map(({ text }) => text);
    case 'list':
      return block.items.map(({ text }) => text);
    case 'list-each':
      return [block.item];
    case 'table':
      return block.columns.flatMap(({ head, cell }) => [head, cell]);
    case 'clause':
      return [];
    case 'group':
      return block.blocks.flatMap(textsOfBlock);
  }
}
