/** Builders of the letters that are about no request, beside the sample shop: to an authority, to a person. */
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { AuthorityAnswerInput, SourceNoticeInput } from '../../shared/letters/letter-input.ts';
import { aRequest, asked, authorities, heldOf, surroundings, type Country } from './sample.ts';

const groundOf = (country: Country, language: Language) => {
  const {
    controller,
    letterOn,
    postingChannel,
    registeredNumber,
    extraParagraph,
    particulars,
    ownTemplate,
    text,
    corrects,
  } = surroundings(country, language, aRequest([asked('access')]));
  const ground = { controller, letterOn, postingChannel, registeredNumber, extraParagraph, particulars };
  return { ...ground, language, ownTemplate, text, corrects, authorities, personCountry: null };
};

export const authorityAnswer = (
  country: Country,
  language: Language,
  parts: Partial<AuthorityAnswerInput> = {},
): AuthorityAnswerInput => ({
  ...groundOf(country, language),
  kind: 'authority-answer',
  recipient: { names: ['W-2'], address: null, addressLines: ['W-3', 'W-5'] },
  authorityCase: {
    reference: 'A-2026-001',
    receivedOn: localDate('2026-03-10'),
    answerDueOn: localDate('2026-03-31'),
    theirReference: 'W-7',
  },
  about: {
    request: aRequest([
      asked('access', { outcome: 'granted', decidedOn: localDate('2026-03-12') }),
      asked('erasure', { outcome: 'refused', decidedOn: localDate('2026-03-13') }),
      asked('objection'),
    ]),
    subjectName: 'Zélie Vantroubel',
    limitOn: localDate('2026-04-07'),
    sent: [{ on: localDate('2026-03-14'), subject: 'W-11', channel: 'registered-post' }],
  },
  particulars: { statement: 'W-17\n\nW-19', evidence: 'enclosed', otherEnclosures: 'W-31' },
  ...parts,
});

export const sourceNotice = (
  country: Country,
  language: Language,
  parts: Partial<SourceNoticeInput> = {},
): SourceNoticeInput => ({
  ...groundOf(country, language),
  kind: 'source-notice',
  recipient: { names: ['Zélie Vantroubel'], address: null },
  held: heldOf(country),
  particulars: { source: 'W-17', obtainedOn: '2026-03-02', publicSource: 'public' },
  ...parts,
});
