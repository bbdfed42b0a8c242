/** The answer to an objection, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ObjectionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ObjectionFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Antwort auf Ihren Widerspruch gegen die Verarbeitung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Widerspruch gegen die Verarbeitung Ihrer personenbezogenen Daten bei uns eingegangen (Widerspruchsrecht, Artikel 21 Absatz 1 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'situation',
      paragraph(say('Sie machen die folgende besondere Situation geltend.')),
      paragraphEach('situation', '„{item}“'),
    ),
    paragraph(
      when('isGranted', 'Wir haben Ihrem Widerspruch stattgegeben.'),
      when('isPartial', 'Wir haben Ihrem Widerspruch teilweise stattgegeben.'),
      when('isRefused', 'Wir können Ihrem Widerspruch nicht stattgeben.'),
      say('Seit dem {stoppedOn} verarbeiten wir Ihre Daten nicht mehr für Folgendes:'),
      when('isToBeCarriedOut', 'Wir beenden die Verarbeitung Ihrer Daten für Folgendes:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Im Übrigen können wir Ihrem Widerspruch nicht stattgeben.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'compellingGrounds',
      paragraph(say('Diese Gründe sind die folgenden.')),
      paragraphEach('compellingGrounds', '{item}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'Die Einschränkung der Verarbeitung, die während der Prüfung Ihres Widerspruchs galt (Artikel 18 Absatz 1 Buchstabe d DSGVO), endet mit dieser Antwort.',
      ),
      say(
        'Die Verarbeitung Ihrer Daten bleibt jedoch, wie seit dem {staysRestrictedSince}, aufgrund eines anderen Antrags eingeschränkt.',
      ),
    ),
    paragraph(
      when(
        'isUpheld',
        'Sie können die Löschung der Daten verlangen, die ausschließlich zu den Zwecken verarbeitet wurden, die wir aufgrund Ihres Widerspruchs aufgeben (Artikel 17 Absatz 1 Buchstabe c DSGVO). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
      ),
      when(
        'offersMarketing',
        'Ein Widerspruch gegen Direktwerbung bedarf dagegen keiner Begründung und ist jederzeit möglich (Artikel 21 Absatz 2 DSGVO).',
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
