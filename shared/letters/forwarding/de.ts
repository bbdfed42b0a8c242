/** To the client for whom we process: a request that is theirs to answer, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardingFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, say, template, unless, when } = wordsFor<
  ForwardingFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Antrag einer betroffenen Person, der von Ihnen zu bearbeiten ist',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} ein Antrag bei uns eingegangen, der Daten betrifft, die wir in Ihrem Auftrag verarbeiten. Wir leiten ihn an Sie weiter (Artikel 28 Absatz 3 Buchstabe e DSGVO, Verordnung (EU) 2016/679).',
      ),
    ),
    heading('Der Antrag'),
    paragraph(say('Gestellt hat ihn {requesterName}.'), say('Angegebene Kontaktdaten: {requesterContact}.')),
    groupWhen(
      'asksForAnother',
      paragraph(
        say('Er wurde für {onBehalfOf} gestellt.'),
        unless('onBehalfOf', 'Er wurde für eine andere Person gestellt.'),
      ),
    ),
    paragraph(say('Er betrifft das {singleRight}.'), when('rights', 'Er betrifft die folgenden Rechte:')),
    listEach('rights', '{item}'),
    paragraph(say('Seinen Wortlaut haben wir wie folgt festgehalten: „{wordsUsed}“')),
    paragraph(
      when('isEnclosed', 'Sie finden ihn in der Anlage, wie wir ihn erhalten haben.'),
      when('isIdentityConfirmed', 'Die Identität der antragstellenden Person haben wir geprüft.'),
      unless(
        'isIdentityConfirmed',
        'Die Identität der antragstellenden Person haben wir nicht geprüft: Darüber zu befinden ist Ihre Sache (Artikel 12 Absatz 6 DSGVO).',
      ),
    ),
    heading('Die Frist'),
    paragraph(
      say(
        'Als Verantwortlicher haben Sie innerhalb eines Monats nach Eingang zu antworten (Artikel 12 Absatz 3 DSGVO). Zählen Sie ihn vorsorglich ab dem Tag, an dem der Antrag bei uns eingegangen ist: Nach unserem Kalender endet er dann am {limitOn}.',
      ),
    ),
    heading('Was wir tun'),
    paragraph(
      say(
        'Ohne Ihre Weisung antworten wir nicht in der Sache und ändern nichts (Artikel 28 Absatz 3 Buchstabe a). Wir unterstützen Sie dabei, diesem Antrag nachzukommen: die Daten zu suchen, eine Kopie davon zu erstellen, sie zu berichtigen oder zu löschen oder ihre Verarbeitung einzuschränken.',
      ),
      say('{offer}'),
    ),
    paragraph(
      say('Am {toldOn} haben wir der Person mitgeteilt, dass wir den Antrag an Sie weiterleiten.'),
      unless('toldOn', 'Wir teilen der Person mit, dass wir den Antrag an Sie weiterleiten.'),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [when('isEnclosed', 'Der Antrag, wie wir ihn erhalten haben')],
});
