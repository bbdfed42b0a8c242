/** Says each event of a request's timeline as a short sentence. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { letterKindSchema } from '../../../../shared/domain/letter/letter-kind.ts';
import { postingChannelSchema } from '../../../../shared/domain/request/channel.ts';
import { checklistTaskSchema } from '../../../../shared/domain/request/checklist.ts';
import type { RequestEvent } from '../../../../shared/domain/request/request-event.ts';
import { identityMethods, suspensionReasonSchema } from '../../../../shared/domain/request/request.ts';
import { outcomeSchema, rightSchema } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { assertNever } from '../../../../shared/result.ts';

/** Codes that this version does not know leave the sentence without its end. */
export function eventSentence(t: Translator, event: RequestEvent, { request }: RequestFile): string {
  const [first = '', second = ''] = (event.detail ?? '').split(':');
  switch (event.kind) {
    case 'registered':
      return t('event.registered', { by: t(`request.by.${request.channel}`) });
    case 'corrected':
    case 'subject-linked':
    case 'extended':
    case 'resumed':
    case 'note-added':
    case 'voided':
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
    case 'right-decided': {
      const right = rightSchema.safeParse(first).data;
      const outcome = outcomeSchema.safeParse(second).data;
      if (right === undefined || outcome === undefined) return t('event.right-decided');
      return `${capitalise(t, t(`right.${right}`))}${t('event.colon')}${t(`outcome.${outcome}`)}`;
    }
    case 'decision-withdrawn': {
      const right = rightSchema.safeParse(first);
      return withEnd(t('event.decision-withdrawn'), right.data && t(`right.${right.data}`));
    }
    case 'data-exported':
      return withEnd(t('event.data-exported'), first.toUpperCase());
    case 'data-erased':
      return t('event.data-erased');
    case 'letter-frozen': {
      const kind = letterKindSchema.safeParse(first);
      return withEnd(t('event.letter-frozen'), kind.data && t(`letter-kind.${kind.data}`));
    }
    case 'letter-posted': {
      const kind = letterKindSchema.safeParse(first).data;
      const channel = postingChannelSchema.safeParse(second).data;
      if (kind === undefined || channel === undefined) return t('event.letter-posted');
      return withEnd(
        t('event.letter-posted'),
        t('event.letter-by', { letter: t(`letter-kind.${kind}`), by: t(`request.by.${channel}`) }),
      );
    }
    default:
      return assertNever(event.kind);
  }

  function withEnd(sentence: string, end: string | undefined): string {
    return end === undefined || end === '' ? sentence : `${sentence}${t('event.colon')}${end}`;
  }
}
