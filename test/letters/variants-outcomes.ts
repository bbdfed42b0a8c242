/** Every way that the letters of `sample-outcomes.ts` can turn out. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import {
  requesterRoles,
  type RefusalReason,
  type RequestRight,
} from '../../shared/domain/request/request.ts';
import { postMortemMatters } from '../../shared/domain/request/right-details.ts';
import { rights } from '../../shared/domain/request/right.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { accessAnswer, aRequest, aRequester, asked, type Country } from './sample.ts';
import {
  afterDeath,
  agentQuestion,
  automatedAnswer,
  explanation,
  forwarding,
  mandate,
  nothingHeld,
  plainLetter,
  postMortemAnswer,
  refusal,
  reviewed,
  toRecipient,
} from './sample-outcomes.ts';

interface Variant {
  readonly kind: LetterKind;
  readonly name: string;
  readonly input: (country: Country, language: Language) => LetterInput;
}

const variant = (kind: LetterKind, name: string, input: Variant['input']): Variant => ({ kind, name, input });

const ended = (outcome: RequestRight['outcome'], refusalReason: RefusalReason | null = null) =>
  rights.map((right) => asked(right, { outcome, refusalReason }));
const refused = (refusalReason: RefusalReason) =>
  ({ outcome: 'refused', refusalReason, reasonText: 'W-17.' }) as const;
const agent = aRequester({ name: 'Alix Plaideur', role: 'agent' });
const lawyer = aRequester({ name: 'Alix Plaideur', role: 'lawyer' });
const others = requesterRoles.filter((role) => role !== 'self' && role !== 'lawyer');
const corrected = [
  { label: 'W-23', is: 'W-29' },
  { label: 'W-31', is: 'W-37' },
];

export const outcomeVariants: readonly Variant[] = [
  ...([true, false] as const).map((isKnown) =>
    variant('access-answer', `the copy goes to the person, known: ${isKnown}`, (country, language) =>
      accessAnswer(
        country,
        language,
        {},
        {
          request: aRequest([asked('access', { outcome: 'granted' })], { requester: { ...agent, mandate } }),
          subjectName: isKnown ? 'Zélie Vantroubel' : null,
        },
      ),
    ),
  ),
  variant('automated-decision-answer', 'explained', (country, language) =>
    automatedAnswer(country, language),
  ),
  ...(['confirmed', 'changed'] as const).map((review) =>
    variant('automated-decision-answer', `looked at by a human: ${review}`, (country, language) =>
      automatedAnswer(country, language, { outcome: 'granted', details: reviewed(review) }),
    ),
  ),
  variant('automated-decision-answer', 'needed for a contract, reviewed', (country, language) =>
    automatedAnswer(country, language, {
      outcome: 'partly-granted',
      refusalReason: 'decision-needed-for-contract',
      details: reviewed('confirmed'),
    }),
  ),
  variant('automated-decision-answer', 'no such decision', (country, language) =>
    automatedAnswer(country, language, { outcome: 'nothing-held' }),
  ),
  ...(['decision-allowed-by-law', 'decision-by-explicit-consent', 'identity-not-confirmed'] as const).map(
    (reason) =>
      variant('automated-decision-answer', `refused: ${reason}`, (country, language) =>
        automatedAnswer(country, language, { ...refused(reason), details: explanation() }),
      ),
  ),
  variant('automated-decision-answer', 'refused, after a human looked at it', (country, language) =>
    automatedAnswer(country, language, {
      ...refused('decision-by-explicit-consent'),
      details: reviewed('confirmed'),
    }),
  ),

  ...postMortemMatters.map((matter) =>
    variant('post-mortem-answer', matter, (country, language) =>
      postMortemAnswer(
        country,
        language,
        { outcome: 'granted', details: afterDeath(matter) },
        matter === 'directives-registered' ? aRequester({}) : undefined,
      ),
    ),
  ),
  variant('post-mortem-answer', 'in part, nothing written, day of death unknown', (country, language) =>
    postMortemAnswer(country, language, {
      outcome: 'partly-granted',
      refusalReason: 'others-rights',
      reasonText: 'W-17.',
      details: afterDeath('estate', { directives: null, diedOn: null }),
    }),
  ),
  variant('post-mortem-answer', 'refused', (country, language) =>
    postMortemAnswer(country, language, refused('no-entitlement')),
  ),
  variant('post-mortem-answer', 'nothing held', (country, language) =>
    postMortemAnswer(country, language, { outcome: 'nothing-held' }),
  ),
  variant('post-mortem-answer', 'nothing held about whoever asks', (country, language) =>
    postMortemAnswer(country, language, { outcome: 'nothing-held' }, aRequester({})),
  ),

  variant('nothing-held', 'one right', (country, language) => nothingHeld(country, language)),
  variant('nothing-held', 'all rights, where we looked, a print kept', (country, language) =>
    nothingHeld(country, language, ended('nothing-held'), {
      keepsSuppressionPrint: true,
      particulars: { searched: 'W-17, W-31' },
    }),
  ),

  variant('not-identifiable', 'one right', (country, language) =>
    plainLetter(
      'not-identifiable',
      country,
      language,
      [asked('access', { outcome: 'refused', refusalReason: 'not-identifiable' })],
      {},
      { particulars: { help: 'W-17' } },
    ),
  ),
  variant('not-identifiable', 'several rights, reasons, for a lawyer', (country, language) =>
    plainLetter(
      'not-identifiable',
      country,
      language,
      [
        asked('access', refused('not-identifiable')),
        asked('erasure', { ...refused('not-identifiable'), reasonText: 'W-31.' }),
        asked('objection'),
      ],
      { requester: lawyer },
      { particulars: { help: 'W-17\n\nW-23', data: 'W-37' } },
    ),
  ),

  ...(['accuracy-not-shown', 'no-ground', 'other'] as const).map((reason) =>
    variant('refusal', `one right: ${reason}`, (country, language) =>
      refusal(country, language, [
        asked(reason === 'no-ground' ? 'erasure' : 'rectification', refused(reason)),
        asked('access', { outcome: 'granted' }),
      ]),
    ),
  ),
  ...(['manifestly-unfounded', 'excessive'] as const).map((reason) =>
    variant('refusal', `one right: ${reason}`, (country, language) =>
      refusal(country, language, [asked('access', refused(reason))], { circumstances: 'W-17\n\nW-31' }),
    ),
  ),
  variant('refusal', 'all rights', (country, language) =>
    refusal(country, language, ended('refused', 'others-rights')),
  ),
  variant('refusal', 'several rights, each with its reason', (country, language) =>
    refusal(country, language, [
      asked('access', refused('legal-claims')),
      asked('erasure', refused('no-ground')),
      asked('portability', refused('others-rights')),
    ]),
  ),

  variant('forwarded', 'already passed on', (country, language) =>
    forwarding(
      'forwarded',
      country,
      language,
      {},
      {
        letters: [
          {
            kind: 'forwarding',
            letterOn: localDate('2026-03-10'),
            postedOn: localDate('2026-03-11'),
            overtakenFor: [],
          },
        ],
      },
    ),
  ),
  variant('forwarded', 'passed on now, all rights, no contact of the client', (country, language) =>
    forwarding(
      'forwarded',
      country,
      language,
      { client: { name: 'Clé & Fils SA', email: null, address: null } },
      {},
      ended('forwarded'),
    ),
  ),
  variant('forwarding', 'as received', (country, language) => forwarding('forwarding', country, language)),
  variant('forwarding', 'by telephone, through a lawyer, all rights, told', (country, language) =>
    forwarding(
      'forwarding',
      country,
      language,
      { channel: 'phone', note: 'W-17', requester: lawyer },
      {
        isIdentityConfirmed: false,
        particulars: { offer: 'W-31' },
        letters: [
          {
            kind: 'forwarded',
            letterOn: localDate('2026-03-10'),
            postedOn: localDate('2026-03-11'),
            overtakenFor: [],
          },
        ],
      },
      ended('forwarded'),
    ),
  ),
  variant('forwarding', 'for somebody whose name is not known', (country, language) =>
    forwarding('forwarding', country, language, { requester: lawyer }, { subjectName: null }, [
      asked('erasure'),
    ]),
  ),

  variant('recipient-notice', 'erased', (country, language) =>
    toRecipient('recipient-notice', country, language),
  ),
  variant(
    'recipient-notice',
    'rectified, erased, restricted, by a day, not a processor',
    (country, language) =>
      toRecipient(
        'recipient-notice',
        country,
        language,
        {
          recipientRole: 'controller',
          rectified: corrected,
          erasedOn: null,
          restrictedOn: localDate('2026-03-06'),
        },
        { identifiers: 'W-17\n\nW-19', confirmBy: '2026-04-15' },
      ),
  ),
  variant('recipient-reminder', 'erased', (country, language) =>
    toRecipient('recipient-reminder', country, language),
  ),
  variant('recipient-reminder', 'all three, by a day, not a processor', (country, language) =>
    toRecipient(
      'recipient-reminder',
      country,
      language,
      { recipientRole: 'controller', rectified: corrected, restrictedOn: localDate('2026-03-06') },
      { identifiers: 'W-17', confirmBy: '2026-04-15' },
    ),
  ),

  ...others.map((role) =>
    variant('agent-question', role, (country, language) => agentQuestion(country, language, { role })),
  ),
  variant('agent-question', 'a lawyer in doubt, all rights, person unknown', (country, language) =>
    agentQuestion(
      country,
      language,
      { role: 'lawyer' },
      { doubt: 'W-17', question: 'W-31', answerBy: '2026-04-01' },
      rights.map((right) => asked(right)),
      { subjectName: null },
    ),
  ),
  variant('agent-question', 'proof seen, scope and copy missing', (country, language) =>
    agentQuestion(country, language, { role: 'agent', mandate }),
  ),
  variant('agent-question', 'proof seen, only a question', (country, language) =>
    agentQuestion(country, language, { role: 'guardian', mandate }, { question: 'W-17' }),
  ),
];
