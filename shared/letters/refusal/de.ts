/** A reasoned refusal of one right or of several, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RefusalFacts } from './facts.ts';

const { clause, groupWhen, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RefusalFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag zu Ihren personenbezogenen Daten',
  blocks: [
    paragraph(
      say('am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen. Wir antworten Ihnen wie folgt.'),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say('Was Ihr {singleRight} betrifft, können wir Ihrem Antrag nicht entsprechen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'refusals',
        'Was die unten aufgeführten Rechte betrifft, können wir Ihrem Antrag nicht entsprechen; der Grund ist jeweils angegeben.',
      ),
    ),
    table('refusals', (column) => [column('Recht', '{right}'), column('Grund', '{reason}')]),
    groupWhen(
      'circumstances',
      paragraph(say('Wir stützen uns dabei auf folgende Umstände.')),
      paragraphEach('circumstances', '{item}'),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'Sie können uns jedoch bitten, die Verarbeitung Ihrer Daten einzuschränken (Artikel 18 DSGVO), oder ihr aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben (Artikel 21 Absatz 1). Ein Widerspruch gegen Direktwerbung bedarf keiner Begründung (Artikel 21 Absatz 2). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
        ),
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
