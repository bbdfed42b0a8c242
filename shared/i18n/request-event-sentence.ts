/** Says each event of a request's timeline as a short sentence. */
import { keepingChoiceSchema } from '../domain/archive/request-keeping.ts';
import { letterKindSchema } from '../domain/letter/letter-kind.ts';
import { returnReasonSchema } from '../domain/letter/posting.ts';
import { attachmentRoleSchema } from '../domain/request/attachment.ts';
import { postingChannelSchema } from '../domain/request/channel.ts';
import { checklistTaskSchema } from '../domain/request/checklist.ts';
import type { RequestEvent } from '../domain/request/request-event.ts';
import { noticeStateSchema } from '../domain/request/recipient-notice.ts';
import {
  identityMethods,
  ourRoleSchema,
  suspensionReasonSchema,
  type SubjectRequest,
} from '../domain/request/request.ts';
import { outcomeSchema, rightSchema } from '../domain/request/right.ts';
import type { Translator } from './translator.ts';
import { assertNever } from '../result.ts';

/** Codes that this version does not know leave the sentence without its end. */
export function eventSentence(
  t: Translator,
  event: RequestEvent,
  { channel }: Pick<SubjectRequest, 'channel'>,
): string {
  const [first = '', second = ''] = (event.detail ?? '').split(':');
  switch (event.kind) {
    case 'registered':
      return t('event.registered', { by: t(`request.by.${channel}`) });
    case 'corrected':
    case 'subject-linked':
    case 'extended':
    case 'resumed':
    case 'note-added':
    case 'voided':
    case 'taken-over':
    case 'identity-copy-destroyed':
    case 'evidence-made':
    case 'authority-case-opened':
    case 'authority-case-closed':
    case 'closed-early':
    case 'reopened':
    case 'excess-sheet-saved':
      return t(`event.${event.kind}`);
    case 'identity-checked': {
      const method = identityMethods.find((each) => each === first);
      return withEnd(t('event.identity-checked'), method && t(`identity-method.${method}`));
    }
    case 'suspended': {
      const reason = suspensionReasonSchema.safeParse(first);
      return withEnd(t('event.suspended'), reason.data && t(`pause.reason.${reason.data}`));
    }
    case 'task-done':
    case 'task-reopened': {
      const task = checklistTaskSchema.safeParse(first);
      return withEnd(t(`event.${event.kind}`), task.data && t(`task.${task.data}`));
    }
    case 'keeping-chosen': {
      const choice = keepingChoiceSchema.safeParse(first);
      return withEnd(t('event.keeping-chosen'), choice.data && t(`keeping-choice.${choice.data}`));
    }
    case 'role-set': {
      const role = ourRoleSchema.safeParse(first);
      return withEnd(t('event.role-set'), role.data && t(`role.${role.data}`));
    }
    case 'details-saved':
    case 'effect-carried-out': {
      const right = rightSchema.safeParse(first);
      return withEnd(t(`event.${event.kind}`), right.data && t(`right.${right.data}`));
    }
    case 'restriction-lifted':
      return t('event.restriction-lifted');
    case 'recipient-noted': {
      const state = noticeStateSchema.safeParse(second);
      return withEnd(t('event.recipient-noted'), t(`notice.state.${state.data ?? 'open'}`));
    }
    case 'right-decided': {
      const right = rightSchema.safeParse(first).data;
      const outcome = outcomeSchema.safeParse(second).data;
      if (right === undefined || outcome === undefined) return t('event.right-decided');
      return `${capitalise(t.language, t(`right.${right}`))}${t('event.colon')}${t(`outcome.${outcome}`)}`;
    }
    case 'decision-withdrawn': {
      const right = rightSchema.safeParse(first);
      return withEnd(t('event.decision-withdrawn'), right.data && t(`right.${right.data}`));
    }
    case 'data-exported':
      return withEnd(t('event.data-exported'), first.toUpperCase());
    case 'data-erased':
      return t('event.data-erased');
    case 'letter-frozen':
    case 'letter-delivered':
    case 'email-draft-made': {
      const kind = letterKindSchema.safeParse(first);
      return withEnd(t(`event.${event.kind}`), kind.data && t(`letter-kind.${kind.data}`));
    }
    case 'letter-posted': {
      const kind = letterKindSchema.safeParse(first).data;
      const by = postingChannelSchema.safeParse(second).data;
      if (kind === undefined || by === undefined) return t('event.letter-posted');
      return withEnd(
        t('event.letter-posted'),
        t('event.letter-by', { letter: t(`letter-kind.${kind}`), by: t(`request.by.${by}`) }),
      );
    }
    case 'letter-returned': {
      const kind = letterKindSchema.safeParse(first).data;
      const reason = returnReasonSchema.safeParse(second).data;
      if (kind === undefined || reason === undefined) return t('event.letter-returned');
      return withEnd(
        t('event.letter-returned'),
        t('event.letter-by', { letter: t(`letter-kind.${kind}`), by: t(`return-reason.${reason}`) }),
      );
    }
    case 'attachment-added':
    case 'attachment-destroyed': {
      const role = attachmentRoleSchema.safeParse(first);
      return withEnd(t(`event.${event.kind}`), role.data && t(`attachment-role.${role.data}`));
    }
    default:
      return assertNever(event.kind);
  }

  function withEnd(sentence: string, end: string | undefined): string {
    return end === undefined || end === '' ? sentence : `${sentence}${t('event.colon')}${end}`;
  }
}

function capitalise(language: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
