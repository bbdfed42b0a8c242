/** Letters in German as small businesses receive them; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const germanLetters: readonly LetterCase[] = [
  {
    text: 'Guten Tag,\n\nwelche Daten haben Sie über mich gespeichert und woher haben Sie meine Adresse?\n\nMit freundlichen Grüßen\nJana Ostermann',
    rights: ['access'],
  },
  {
    text: 'Sehr geehrte Damen und Herren,\n\nhiermit bitte ich um Auskunft gemäß Art. 15 DSGVO über alle zu meiner Person gespeicherten Daten. Eine Kopie meines Personalausweises liegt bei.\n\nMit freundlichen Grüßen\nUwe Brandl',
    rights: ['access'],
    remarks: ['identity-enclosed'],
  },
  { text: 'Bitte löschen Sie mein Kundenkonto.', rights: ['erasure'] },
  {
    text: 'Ich möchte, dass Sie alle meine Daten löschen. Sollte ich innerhalb von 14 Tagen nichts hören, wende ich mich an die Aufsichtsbehörde.',
    rights: ['erasure'],
    remarks: ['deadline-named', 'complaint-threat'],
  },
  {
    text: 'Betreff: Löschantrag\n\nIch mache von meinem Recht auf Vergessenwerden Gebrauch.',
    rights: ['erasure'],
  },
  {
    text: 'Mein Name ist falsch geschrieben. Bitte korrigieren Sie meinen Namen: Schäffler mit ä.',
    rights: ['rectification'],
  },
  {
    text: 'Ich bin umgezogen, bitte ändern Sie meine Adresse in Lindenweg 3, 4700 Eupen.',
    rights: ['rectification'],
  },
  {
    text: 'Bitte melden Sie mich vom Newsletter ab.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'Ich will keine Werbung mehr von Ihnen erhalten, weder per Post noch per Telefon.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Hiermit widerspreche ich der Verarbeitung meiner Daten zum Zweck der Direktwerbung (Art. 21 Abs. 2 DSGVO).',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ich widerrufe meine Einwilligung zur Veröffentlichung meines Fotos.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Bis zur Klärung verlange ich die Einschränkung der Verarbeitung meiner Daten nach Art. 18 DSGVO.',
    rights: ['restriction'],
  },
  {
    text: 'Ich wechsle den Anbieter und möchte meine Daten in einem strukturierten, gängigen und maschinenlesbaren Format erhalten.',
    rights: ['portability'],
  },
  {
    text: 'Aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten ein.',
    rights: ['objection'],
  },
  {
    text: 'Mein Ratenkauf wurde von Ihrem Computer automatisch abgelehnt. Ich verlange, dass ein Mensch die Entscheidung überprüft.',
    rights: ['automated-decision'],
  },
  {
    text: 'Mein Vater ist im Januar verstorben. Bitte löschen Sie sein Kundenkonto und seine Daten.',
    rights: ['post-mortem'],
    remarks: ['deceased'],
  },
  { text: 'Guten Tag, wann kommt meine Bestellung 7741 an? Danke', rights: [] },
  { text: 'Anbei erhalten Sie unsere Rechnung Nr. 77, zahlbar innerhalb von 30 Tagen.', rights: [] },
  {
    text: 'Ich kündige mein Abonnement zum 30. Juni und bitte um Rückerstattung.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'Wir brauchen Ihre Dienstleistungen nicht mehr, vielen Dank für die Zusammenarbeit.',
    rights: [],
    remarks: ['end-of-service'],
  },
  {
    text: 'Bitte löschen Sie meine Daten nicht, ich möchte nur wissen, welche Daten Sie über mich gespeichert haben.',
    rights: ['access'],
  },
  {
    text: 'Vielen Dank für Ihre Antwort.\n\nAm 3. Mai 2026 um 10:12 schrieb Kundendienst <info@beispiel.be>:\n> Sie haben das Recht auf Löschung.\n> Bitte löschen Sie mein Konto',
    rights: [],
  },
  {
    text: `Sehr geehrte Damen und Herren,

ich verlange Auskunft nach Art. 15 DSGVO. Bitte teilen Sie mir mit, ob Sie mich betreffende personenbezogene Daten verarbeiten. Falls ja, bitte ich um folgende Angaben:

1. sämtliche Daten, die zu meiner Person gespeichert sind;
2. die Zwecke der Verarbeitung;
3. die Kategorien der Daten;
4. die Empfänger;
5. die geplante Speicherdauer;
6. das Bestehen eines Rechts auf Berichtigung oder Löschung, auf Einschränkung der Verarbeitung oder eines Widerspruchsrechts;
7. die Herkunft der Daten;
8. das Bestehen einer automatisierten Entscheidungsfindung einschließlich Profiling gemäß Art. 22 Abs. 1 und 4 und die involvierte Logik.

Sollten Sie nicht fristgerecht antworten, behalte ich mir vor, Beschwerde bei der Aufsichtsbehörde einzulegen und die Löschung meiner Daten zu verlangen.

Mit freundlichen Grüßen
Karin Mohr`,
    rights: ['access'],
    remarks: ['complaint-threat'],
  },
  {
    text: `Guten Tag,

hiermit verlange ich die unverzügliche Löschung aller mich betreffenden personenbezogenen Daten nach Art. 17 Abs. 1 DSGVO.

Soweit ich in die Verarbeitung eingewilligt habe, widerrufe ich diese Einwilligung. Außerdem lege ich Widerspruch gegen die Verarbeitung gemäß Art. 21 Abs. 1 DSGVO ein.

Haben Sie meine Daten weitergegeben, so müssen Sie jeden Empfänger über meinen Antrag unterrichten (Art. 19 DSGVO).

Mit freundlichen Grüßen
Ralf Tiedemann`,
    rights: ['erasure', 'consent-withdrawal', 'objection'],
  },
  {
    text: `Hallo,

seit Monaten bekomme ich Ihre Kataloge, obwohl ich nie etwas gekauft habe. Ich fordere Sie auf,
- mir mitzuteilen, woher Sie meine Adresse haben,
- mir keine Werbung mehr zu schicken und
- meine Daten zu löschen.

Bitte antworten Sie per Brief.

Viele Grüße
Silke Amend`,
    rights: ['access', 'marketing-objection', 'erasure'],
    remarks: ['wants-post'],
  },
];
