/** The notice before a restriction is lifted, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftingFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftingFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Bevorstehende Aufhebung der Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'auf Ihren am {receivedOn} {channel} eingegangenen Antrag hin ist die Verarbeitung Ihrer personenbezogenen Daten seit dem {restrictedOn} eingeschränkt (Artikel 18 DSGVO).',
      ),
      unless(
        'restrictedOn',
        'auf Ihren am {receivedOn} {channel} eingegangenen Antrag hin ist die Verarbeitung Ihrer personenbezogenen Daten eingeschränkt (Artikel 18 DSGVO).',
      ),
      say(
        'Wir teilen Ihnen mit, dass diese Einschränkung am {liftOn} aufgehoben wird (Artikel 18 Absatz 3 DSGVO), und zwar aus folgendem Grund.',
      ),
    ),
    paragraphEach('liftReason', '{item}'),
    paragraph(
      say('Ab diesem Tag dürfen Ihre Daten wieder für die Zwecke verwendet werden, zu denen wir sie führen.'),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Was Sie tun können'),
    paragraph(
      say(
        'Wenn Sie nicht einverstanden sind, schreiben Sie uns bitte vor diesem Tag in Beantwortung dieses Schreibens.',
      ),
      say(
        'Unter den Voraussetzungen der DSGVO können Sie auch die Löschung Ihrer Daten verlangen (Artikel 17) oder ihrer Verarbeitung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben (Artikel 21 Absatz 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
