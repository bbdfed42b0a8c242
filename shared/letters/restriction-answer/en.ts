/** The answer to a request for restriction of processing, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionFacts } from './facts.ts';

const { clause, groupWhen, heading, list, paragraph, say, template, when } = wordsFor<
  RestrictionFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request for restriction of the processing of your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} to have the processing of your personal data restricted (right to restriction of processing, Article 18 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'We have granted your request.'),
      when('isPartial', 'We have granted your request in respect of part of your data.'),
      when('isRefused', 'We are unable to grant this request.'),
      say('The processing of the data concerned has been restricted since {restrictedOn}.'),
      when('isToBeCarriedOut', 'We are restricting the processing of the data concerned.'),
      say('Reason for the restriction: {restrictionCase}.'),
      when('isPartial', 'As to the rest, we are unable to grant your request.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'The restriction that we applied while examining your request ends with this answer.',
      ),
      say(
        'The processing of your data nevertheless remains restricted, as it has been since {staysRestrictedSince}, on account of another request.',
      ),
    ),
    paragraph(
      say(
        'We have informed the recipients to whom these data had been disclosed of the restriction (Article 19 GDPR): {recipientsTold}.',
      ),
    ),
    groupWhen(
      'isRestricted',
      heading('What the restriction means'),
      paragraph(
        say(
          'While it lasts, we store these data without using them in any other way, except (Article 18(2) GDPR):',
        ),
      ),
      list(
        say('with your consent'),
        say('for the establishment, exercise or defence of legal claims'),
        say('for the protection of the rights of another natural or legal person'),
        say('for reasons of important public interest of the European Union or of a Member State'),
      ),
      paragraph(
        when(
          'onlyPersonLifts',
          'As our privacy policy announces, the restriction lasts until you ask us to lift it.',
        ),
        say('We will inform you before we lift it (Article 18(3) GDPR).'),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
