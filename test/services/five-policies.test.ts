/** The five policies against the same three letters: five different identity rules, deadlines, authorities and exceptions, all right. */
import { describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { identityAdvice } from '../../renderer/features/requests/todo/identity-advice.ts';
import {
  alarmShop,
  namelessSite,
  rides,
  siteBuilder,
  timeRecording,
  type Business,
} from '../helpers/five-businesses.ts';
import { valueOf, type TestApp } from '../helpers/host.ts';
import { erase, requester, fileAfter } from '../helpers/records.ts';
import { elsewhere, firstPage, lettersOf, openBusiness, receive } from '../helpers/three-letters.ts';

interface Case {
  readonly business: Business;
  /** Of 6 March, 8 April and 31 January 2026: where to aim, and the limit. */
  readonly access: readonly [aim: string, limit: string];
  readonly erasure: readonly [aim: string, limit: string];
  readonly objection: readonly [aim: string, limit: string];
  readonly accessWarnings: readonly string[];
  readonly erasureWarnings: readonly string[];
  /** What the third letter asks for, under this policy. */
  readonly rightsOfThird: readonly Right[];
}

const month = { access: ['2026-04-06', '2026-04-07'], objection: ['2026-02-28', '2026-03-02'] } as const;
const inBelgium = { ...month, erasure: ['2026-05-08', '2026-05-08'] } as const;
/** 8 May is a holiday in France. */
const inFrance = { ...month, erasure: ['2026-05-08', '2026-05-11'] } as const;
const onlyMarketing = { rightsOfThird: ['marketing-objection'] } as const;

const cases: readonly Case[] = [
  {
    business: timeRecording,
    ...inBelgium,
    ...onlyMarketing,
    accessWarnings: [],
    erasureWarnings: ['address-not-known'],
  },
  {
    business: siteBuilder,
    ...inBelgium,
    ...onlyMarketing,
    accessWarnings: ['channel-not-named'],
    erasureWarnings: ['address-not-known'],
  },
  {
    business: namelessSite,
    ...inFrance,
    ...onlyMarketing,
    accessWarnings: ['channel-not-named'],
    erasureWarnings: ['address-not-known', 'channel-not-named'],
  },
  {
    business: alarmShop,
    ...inBelgium,
    access: ['2026-04-05', '2026-04-07'],
    rightsOfThird: ['marketing-objection', 'erasure'],
    accessWarnings: [],
    erasureWarnings: ['address-not-known'],
  },
  {
    business: rides,
    ...inFrance,
    ...onlyMarketing,
    accessWarnings: ['identity-copy-promised', 'channel-not-named'],
    erasureWarnings: ['address-not-known', 'identity-copy-promised', 'channel-not-named'],
  },
];

const thirdLetter = `Madame, Monsieur,
Je m’oppose à l’utilisation de mes données à des fins de prospection. Je ne veux plus de vos services.
Zélie Brumecourt`;
const datesOf = ({ deadline }: { deadline: { aimOn: string; limitOn: string } }) => [
  deadline.aimOn,
  deadline.limitOn,
];

/** The authority of the controller's country as it is today; the other one only as that of where the person lives. */
function expectAuthority(text: string, { controller: { country } }: Business): void {
  const apd = 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles';
  expect(text).toContain(apd);
  const cnil = 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07';
  if (country === 'FR') expect(text).toContain(`réclamation à la ${cnil}`);
  else expect(text).not.toContain('CNIL');
  expect(text.includes(`où vous résidez (article 77, paragraphe 1, du RGPD) : ${apd}`)).toBe(
    country === 'FR',
  );
  expect(text).toContain('règlement (UE) 2016/679');
  expect(text.includes('et sur la loi du 30 juillet 2018')).toBe(country === 'BE');
  expect(text.includes('et sur la loi n° 78-17')).toBe(country === 'FR');
  expect(text).not.toMatch(/95\/46|rue Haute|vie privée/iu);
  expect(text).toContain('gratuit');
}

const incomplete = { code: 'controller-incomplete', missing: ['signatory', 'enterpriseNumber', 'contact'] };

describe.each(cases)('$business.trade', (given) => {
  const { business } = given;
  const { identityRule } = business.promises;
  const isNameless = business === namelessSite;

  test('access, by e-mail from the known address', async () => {
    const { app, api, subjectId } = await openBusiness(business, '2026-03-10');
    const file = await receive(app, subjectId, { receivedOn: '2026-03-06', rights: ['access'] });
    expect(datesOf(file)).toEqual(given.access);
    expect(file.warnings).toEqual(given.accessWarnings);

    // Nothing is to be asked of whom the register knows, whatever the policy demands.
    const subject = await valueOf(api['subjects.get']({ id: subjectId }));
    const controller = await valueOf(api['controller.get']({}));
    expect(identityAdvice(file, subject, controller)).toEqual({ known: 'known-email', identityRule });
    const requestId = file.request.id;
    const { text, warnings, freeze } = lettersOf(app, requestId, '2026-03-10');
    const doubt = { particulars: { doubt: 'Aucun.', proof: 'document' } };
    expect(await warnings('identity-question', doubt)).toEqual(['no-doubt', 'identity-document']);

    await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
    const answer = await text('access-answer');
    expectAuthority(answer, business);
    // An IP address is personal data, whatever a policy says of it.
    expect(answer).toContain('Données : Adresse IP');
    expect(answer).toContain('Destinataire : Silvasoft');
    expect(await warnings('access-answer')).not.toContain('other-medium');
    const byPost = await warnings('access-answer', { channel: 'post' });
    expect(byPost).toContain('other-medium');
    expect(byPost).not.toContain('not-to-known-email');
    const frozen = await freeze('access-answer');
    expect(frozen).toMatchObject(isNameless ? { ok: false, error: incomplete } : { ok: true });
  });

  test('erasure, by post from an address that is not known', async () => {
    const { app, api, subjectId } = await openBusiness(business, '2026-04-10');
    const asked = { ...requester, email: null, address: elsewhere };
    const received = { channel: 'post', receivedOn: '2026-04-08', requester: asked, rights: ['erasure'] };
    const file = await receive(app, subjectId, received);
    expect(datesOf(file)).toEqual(given.erasure);
    expect(file.warnings).toEqual(given.erasureWarnings);

    const requestId = file.request.id;
    const { text, warnings, freeze } = lettersOf(app, requestId, '2026-04-10');
    const particulars = {
      doubt: 'Cette adresse nous est inconnue.',
      proof: 'questions',
      questions: 'Quand ?',
    };
    const question = await text('identity-question', { channel: 'post', particulars });
    expect(question).toContain('Ne nous envoyez pas de copie d’une pièce d’identité.');
    const waives = 'nous ne vous demandons ni l’une ni l’autre';
    expect(question.includes(waives)).toBe(identityRule === 'identity-copy-and-signature');
    expect(question.includes('article 77 du décret n° 2019-536')).toBe(business.controller.country === 'FR');
    const byCopy = { channel: 'post', particulars: { ...particulars, proof: 'document' } };
    expect(await warnings('identity-question', byCopy)).toEqual(['identity-document']);
    expect(await text('identity-question', byCopy)).toContain('la photo et tous les numéros sont masqués');

    await pause(app, requestId, isNameless, () =>
      freeze('identity-question', { channel: 'post', particulars }),
    );
    expect(await erase(app, requestId)).toMatchObject({ ok: false, error: { rule: 'identity-open' } });
    await valueOf(api['requests.resume']({ requestId, until: '2026-04-10' }));
    const check = { on: '2026-04-10', method: 'questions', confirmed: true, note: null } as const;
    await valueOf(api['requests.checkIdentity']({ requestId, check }));
    expect(await erase(app, requestId)).toMatchObject({ ok: true });

    // Invoices stay for their legal period, whatever "we erase all your data" promises.
    const { outcome, lines } = await valueOf(api['erasure.plan']({ requestId, ground: 'a' }));
    expect(outcome).toBe('partly-granted');
    const kept = lines.filter(({ decision, code }) => decision === 'keep' && code !== 'identity');
    expect(kept.map(({ code, exception }) => [code, exception])).toEqual([['invoices', 'b']]);
    const answer = await text('erasure-answer', { channel: 'post' });
    expectAuthority(answer, business);
    expect(answer).toMatch(/Données conservées[^]*Factures[^]*Obligation légale/u);
    expect(answer).toContain('nous conservons uniquement une empreinte technique de votre adresse');
    const keepsFile = !business.promises.keepsOnlyAnonymousAfterErasure;
    expect(answer.includes('Nous conservons votre demande et notre réponse pendant 5 ans')).toBe(keepsFile);
    // The periods of a Belgian shop in a French letter: the law of another country.
    const found = await warnings('erasure-answer', { channel: 'post' });
    expect(found).toEqual(business.controller.country === 'FR' ? ['law-of-other-country'] : []);
    const frozen = await freeze('erasure-answer', { channel: 'post' });
    if (isNameless) return expect(frozen).toEqual({ ok: false, error: incomplete });
    expect(await firstPage(app, frozen)).toMatch(/impasse du verre 1/iu);
  });

  test('no more marketing, and “I no longer want your services”', async () => {
    const { app, api, subjectId } = await openBusiness(business, '2026-02-02');
    const read = await valueOf(api['intake.read']({ text: thirdLetter }));
    expect(read.proposals.map(({ right }) => right)).toEqual(given.rightsOfThird);
    expect(read.remarks.map(({ kind }) => kind)).toEqual(['end-of-service']);
    const rights = read.proposals.map(({ right }) => right);
    const file = await receive(app, subjectId, { receivedOn: '2026-01-31', rights });
    expect(datesOf(file)).toEqual(given.objection);
    expect(file.warnings).toContain('owed-at-once');
    const { subject } = await valueOf(api['subjects.get']({ id: subjectId }));
    expect(subject.marketingStoppedOn).toBe('2026-02-02');
    const requestId = file.request.id;
    const { entries } = await valueOf(api['agenda.get']({ from: '2026-02-01', until: '2026-02-28' }));
    expect(entries).toContainEqual({ on: '2026-02-03', kind: 'duty', requestId });
    await valueOf(api['requests.carryOut']({ requestId, right: 'marketing-objection' }));
    const refusal = { requestId, right: 'marketing-objection', outcome: 'refused' } as const;
    const refusalReason = 'identity-not-confirmed';
    expect(await api['requests.decideRight']({ ...refusal, refusalReason })).toMatchObject({
      error: { rule: 'already-carried-out' },
    });
    await valueOf(api['requests.decideRight']({ ...refusal, outcome: 'granted' }));
    const { text } = lettersOf(app, requestId, '2026-02-02');
    expectAuthority(await text('marketing-answer'), business);
    const { gaps } = await valueOf(api['processing.overview']({}));
    const codes = gaps.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...business.traps]));
    expect(codes.includes('marketing-promised-never')).toBe(business.promises.noMarketing);
    expect(codes.includes('policy-identity-copy')).toBe(identityRule === 'identity-copy-and-signature');
  });
});

/** By the letter, where one can be signed; by hand elsewhere, and then the doubt is to be noted. */
async function pause(
  { api }: TestApp,
  requestId: RequestId,
  isByHand: boolean,
  freeze: () => ReturnType<TestApp['api']['letters.freeze']>,
): Promise<void> {
  if (isByHand) {
    expect(await freeze()).toEqual({ ok: false, error: incomplete });
    const byHand = { requestId, from: '2026-04-10', reason: 'identity' } as const;
    expect((await valueOf(api['requests.suspend'](byHand))).warnings).toContain('doubt-not-noted');
    return;
  }
  const { letter } = await valueOf(freeze());
  const sent = { letterId: letter.id, channel: 'post', sentOn: '2026-04-10' } as const;
  const { deadline, warnings } = await fileAfter(api['letters.post'](sent));
  expect(deadline.isSuspended).toBe(true);
  expect(warnings).not.toContain('doubt-not-noted');
}

test('what an old policy still says does not pass into a letter unnoticed', async () => {
  const { app, api, subjectId } = await openBusiness(timeRecording, '2026-03-10');
  const { request } = await receive(app, subjectId, { receivedOn: '2026-03-06', rights: ['access'] });
  const right = { requestId: request.id, right: 'access', outcome: 'granted' } as const;
  await valueOf(api['requests.decideRight'](right));
  const { warnings } = lettersOf(app, request.id, '2026-03-10');
  const copied = {
    extraParagraph: 'Selon la directive 95/46/CE : plainte à la Rue Haute 139, 1000 Bruxelles.',
  };
  expect(await warnings('access-answer', copied)).toContain('law-gone');
  const demand = { extraParagraph: 'Joignez une copie de votre carte d’identité et une demande signée.' };
  expect(await warnings('access-answer', demand)).toEqual(
    expect.arrayContaining(['asks-identity-copy', 'asks-signature']),
  );
});
