/** The notice once a restriction was lifted, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftedFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftedFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Aufhebung der Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {liftedOn} haben wir die Einschränkung der Verarbeitung Ihrer personenbezogenen Daten (Artikel 18 DSGVO) aufgehoben, die auf Ihren am {receivedOn} {channel} eingegangenen Antrag zurückging.',
      ),
      say('Das hatten wir Ihnen am {announcedOn} angekündigt.'),
      say('Der Grund ist folgender.'),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      unless(
        'staysRestrictedSince',
        'Seit diesem Tag dürfen Ihre Daten wieder für die Zwecke verwendet werden, zu denen wir sie führen.',
      ),
      say(
        'Die Verarbeitung Ihrer Daten bleibt jedoch, wie seit dem {staysRestrictedSince}, aufgrund eines anderen Antrags eingeschränkt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Was Sie tun können'),
    paragraph(
      say(
        'Unter den Voraussetzungen der DSGVO können Sie die Löschung Ihrer Daten (Artikel 17) oder erneut die Einschränkung ihrer Verarbeitung (Artikel 18) verlangen oder dieser Verarbeitung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben (Artikel 21 Absatz 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
