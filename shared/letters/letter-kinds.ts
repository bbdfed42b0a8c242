/** The built-in letters: one module for each kind. To add one: a folder beside this file, a line here, its rule in the domain. */
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import { accessAnswer } from './access-answer/module.ts';
import { acknowledgement } from './acknowledgement/module.ts';
import { agentQuestion } from './agent-question/module.ts';
import { automatedDecisionAnswer } from './automated-decision-answer/module.ts';
import { erasureAnswer } from './erasure-answer/module.ts';
import { forwarded } from './forwarded/module.ts';
import { forwarding } from './forwarding/module.ts';
import type { LetterModule } from './letter-module.ts';
import { notIdentifiable } from './not-identifiable/module.ts';
import { nothingHeld } from './nothing-held/module.ts';
import { postMortemAnswer } from './post-mortem-answer/module.ts';
import { recipientNotice } from './recipient-notice/module.ts';
import { recipientReminder } from './recipient-reminder/module.ts';
import { refusal } from './refusal/module.ts';

export const letterModules: Readonly<Record<LetterKind, LetterModule>> = {
  acknowledgement,
  'agent-question': agentQuestion,
  'access-answer': accessAnswer,
  'erasure-answer': erasureAnswer,
  'automated-decision-answer': automatedDecisionAnswer,
  'post-mortem-answer': postMortemAnswer,
  'nothing-held': nothingHeld,
  'not-identifiable': notIdentifiable,
  refusal,
  forwarded,
  forwarding,
  'recipient-notice': recipientNotice,
  'recipient-reminder': recipientReminder,
};
