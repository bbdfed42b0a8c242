/** The answer to a request for restriction of processing, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionFacts } from './facts.ts';

const { clause, groupWhen, heading, list, paragraph, say, template, when } = wordsFor<
  RestrictionFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag auf Einschränkung der Verarbeitung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Antrag auf Einschränkung der Verarbeitung Ihrer personenbezogenen Daten bei uns eingegangen (Recht auf Einschränkung der Verarbeitung, Artikel 18 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wir haben Ihrem Antrag entsprochen.'),
      when('isPartial', 'Wir haben Ihrem Antrag für einen Teil Ihrer Daten entsprochen.'),
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      say('Die Verarbeitung der betroffenen Daten ist seit dem {restrictedOn} eingeschränkt.'),
      when('isToBeCarriedOut', 'Wir schränken die Verarbeitung der betroffenen Daten ein.'),
      say('Grund der Einschränkung: {restrictionCase}.'),
      when('isPartial', 'Im Übrigen können wir Ihrem Antrag nicht entsprechen.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'Die Einschränkung, die während der Prüfung Ihres Antrags galt, endet mit dieser Antwort.',
      ),
      say(
        'Die Verarbeitung Ihrer Daten bleibt jedoch, wie seit dem {staysRestrictedSince}, aufgrund eines anderen Antrags eingeschränkt.',
      ),
    ),
    paragraph(
      say(
        'Die Empfänger, denen diese Daten offengelegt worden waren, haben wir über die Einschränkung unterrichtet (Artikel 19 DSGVO): {recipientsTold}.',
      ),
    ),
    groupWhen(
      'isRestricted',
      heading('Was die Einschränkung bedeutet'),
      paragraph(
        say(
          'Solange sie besteht, speichern wir diese Daten, ohne sie anderweitig zu verwenden, außer (Artikel 18 Absatz 2 DSGVO):',
        ),
      ),
      list(
        say('mit Ihrer Einwilligung'),
        say('zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen'),
        say('zum Schutz der Rechte einer anderen natürlichen oder juristischen Person'),
        say(
          'aus Gründen eines wichtigen öffentlichen Interesses der Europäischen Union oder eines Mitgliedstaats',
        ),
      ),
      paragraph(
        when(
          'onlyPersonLifts',
          'Wie in unserer Datenschutzerklärung angekündigt, besteht die Einschränkung, bis Sie uns bitten, sie aufzuheben.',
        ),
        say('Wir unterrichten Sie, bevor wir sie aufheben (Artikel 18 Absatz 3 DSGVO).'),
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
