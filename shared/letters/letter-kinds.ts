/** The built-in letters: one module for each kind. To add one: a folder beside this file, a line here, its rule in the domain. */
import type { LetterKind } from '../domain/letter/letter-kind.ts';
import { accessAnswer } from './access-answer/module.ts';
import { acknowledgement } from './acknowledgement/module.ts';
import { agentQuestion } from './agent-question/module.ts';
import { authorityAnswer } from './authority-answer/module.ts';
import { automatedDecisionAnswer } from './automated-decision-answer/module.ts';
import { breachClientNotice } from './breach-client-notice/module.ts';
import { breachNotice } from './breach-notice/module.ts';
import { clarificationQuestion } from './clarification-question/module.ts';
import { consentAnswer } from './consent-answer/module.ts';
import { erasureAnswer } from './erasure-answer/module.ts';
import { extension } from './extension/module.ts';
import { feeAnnouncement } from './fee-announcement/module.ts';
import { forwarded } from './forwarded/module.ts';
import { forwarding } from './forwarding/module.ts';
import { identityQuestion } from './identity-question/module.ts';
import type { LetterModule } from './letter-module.ts';
import { marketingAnswer } from './marketing-answer/module.ts';
import { notIdentifiable } from './not-identifiable/module.ts';
import { nothingHeld } from './nothing-held/module.ts';
import { objectionAnswer } from './objection-answer/module.ts';
import { portabilityAnswer } from './portability-answer/module.ts';
import { postMortemAnswer } from './post-mortem-answer/module.ts';
import { recipientNotice } from './recipient-notice/module.ts';
import { recipientReminder } from './recipient-reminder/module.ts';
import { rectificationAnswer } from './rectification-answer/module.ts';
import { refusal } from './refusal/module.ts';
import { reminder } from './reminder/module.ts';
import { silenceClosing } from './silence-closing/module.ts';
import { sourceNotice } from './source-notice/module.ts';
import { restrictionAnswer } from './restriction-answer/module.ts';
import { restrictionLifted } from './restriction-lifted/module.ts';
import { restrictionLifting } from './restriction-lifting/module.ts';

export const letterModules: Readonly<Record<LetterKind, LetterModule>> = {
  acknowledgement,
  'identity-question': identityQuestion,
  'agent-question': agentQuestion,
  'clarification-question': clarificationQuestion,
  reminder,
  extension,
  'fee-announcement': feeAnnouncement,
  'access-answer': accessAnswer,
  'rectification-answer': rectificationAnswer,
  'erasure-answer': erasureAnswer,
  'restriction-answer': restrictionAnswer,
  'portability-answer': portabilityAnswer,
  'objection-answer': objectionAnswer,
  'marketing-answer': marketingAnswer,
  'consent-answer': consentAnswer,
  'automated-decision-answer': automatedDecisionAnswer,
  'post-mortem-answer': postMortemAnswer,
  'nothing-held': nothingHeld,
  'not-identifiable': notIdentifiable,
  'silence-closing': silenceClosing,
  refusal,
  forwarded,
  forwarding,
  'recipient-notice': recipientNotice,
  'recipient-reminder': recipientReminder,
  'restriction-lifting': restrictionLifting,
  'restriction-lifted': restrictionLifted,
  'authority-answer': authorityAnswer,
  'source-notice': sourceNotice,
  'breach-notice': breachNotice,
  'breach-client-notice': breachClientNotice,
};
