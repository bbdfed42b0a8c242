/** Which letters the desk offers for a request as it stands. */
import { expect, test } from 'vitest';
import { lettersToWrite } from '../../../shared/domain/letter/letters-to-write.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { SubjectRequest } from '../../../shared/domain/request/request.ts';
import { aRequest, aRequester, asked } from '../../letters/sample.ts';

const offered = (request: SubjectRequest, differences: object = {}) =>
  lettersToWrite({
    request,
    state: 'received',
    letters: [],
    suspensions: [],
    extension: 'allowed',
    isIdentityConfirmed: false,
    ...differences,
  });

test('a fresh request begins with its acknowledgement, and may call for questions and an extension', () => {
  expect(offered(aRequest([asked('access')]))).toEqual({
    next: ['acknowledgement'],
    others: ['identity-question', 'clarification-question', 'extension', 'fee-announcement'],
  });
});

test('whoever asks for another is asked for the mandate', () => {
  const request = aRequest([asked('erasure')], { requester: aRequester({ role: 'lawyer' }) });
  expect(offered(request).others).toContain('agent-question');
  expect(offered(aRequest([asked('erasure')])).others).not.toContain('agent-question');
});

test('a refused right is answered by its own letter, or with the others by one', () => {
  const refused = { outcome: 'refused', refusalReason: 'not-identifiable' } as const;
  const { next, others } = offered(aRequest([asked('access', refused)]), { extension: 'refused-too-late' });
  expect(next).toEqual(['acknowledgement', 'access-answer']);
  expect(others).toEqual(['not-identifiable', 'refusal']);
});

test('what was written is not offered again, and a withdrawn right calls for nothing', () => {
  const request = aRequest([
    asked('access', { outcome: 'granted' }),
    asked('erasure', { outcome: 'withdrawn' }),
  ]);
  const letters = [
    { kind: 'acknowledgement', letterOn: localDate('2026-03-07'), postedOn: null, overtakenFor: [] },
  ] as const;
  expect(offered(request, { letters, extension: 'refused-too-late' })).toEqual({
    next: ['access-answer'],
    others: [],
  });
});

test('a question without an answer can be reminded of', () => {
  const suspensions = [{ from: localDate('2026-03-10'), until: null, reason: 'identity' }] as const;
  expect(offered(aRequest([asked('access')]), { suspensions }).others).toContain('reminder');
  expect(offered(aRequest([asked('access')])).others).not.toContain('reminder');
});

test('a restriction is lifted by letter after its request is closed, a voided request calls for nothing', () => {
  const restricted = aRequest([asked('restriction', { outcome: 'granted' })]);
  expect(offered(restricted, { state: 'closed' })).toEqual({ next: [], others: ['restriction-lifting'] });
  const voided = { ...restricted, voided: { on: localDate('2026-03-08'), reason: 'deux fois' } };
  expect(offered(voided)).toEqual({ next: [], others: [] });
});
