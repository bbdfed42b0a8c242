/** Letters in German as ordinary customers write them, on data, parcels, passwords and bills alike; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const customersGermanLetters: readonly LetterCase[] = [
  {
    text: 'Hallo, ich kaufe seit 2019 bei Ihnen und frage mich, was sich da über mich angesammelt hat. Könnten Sie mir eine vollständige Übersicht schicken? Danke, Annegret Holtkötter',
    rights: ['access'],
  },
  {
    text: 'Ich bekomme immer noch Ihre Angebote, obwohl ich dreimal auf den Link geklickt habe. Bitte damit aufhören.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Hallo, mein Paket von letzter Woche ist noch nicht da, können Sie mir sagen, wo es ist?',
    rights: [],
  },
  {
    text: 'hi, hab gestern aus versehen ein konto eröffnet, könnt ihr das wieder wegmachen? danke',
    rights: ['erasure'],
  },
  {
    text: 'Wir sind am 1. März umgezogen. Neue Anschrift: Gerbergasse 12, 4700 Eupen. Bitte ändern.',
    rights: ['rectification'],
  },
  {
    text: 'Könnte ich bitte eine Kopie meiner Akte bekommen? Ich brauche sie für die Versicherung.',
    rights: ['access'],
  },
  {
    text: 'Ich möchte mein Abo im Fitnessstudio zum 31. Dezember kündigen. Bitte um Bestätigung.',
    rights: [],
  },
  {
    text: 'Ich will nicht, dass Sie meine Einkäufe auswerten, um ein Profil von mir zu erstellen. Bitte hören Sie damit auf.',
    rights: ['objection'],
  },
  {
    text: 'Ihre Webseite hat mir die Ratenzahlung in zwei Sekunden verweigert. Ich möchte, dass ein echter Mensch meinen Antrag anschaut.',
    rights: ['automated-decision'],
  },
  {
    text: 'An wen haben Sie meine Mailadresse gegeben? Seit ich bei Ihnen gekauft habe, bekomme ich Mails von Fremden. Ich will die Liste.',
    rights: ['access'],
  },
  { text: 'Ich wünsche keine Werbung mehr von Ihnen oder Ihren Partnern.', rights: ['marketing-objection'] },
  {
    text: 'Guten Tag, welche meiner Angaben bewahren Sie auf und wie lange? Gruß, H. Quendler',
    rights: ['access'],
  },
  {
    text: 'Ich nehme die Erlaubnis zurück, meine Daten an Ihre Partner weiterzugeben.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Schicken Sie mir erst alles, was Sie über mich haben, und vernichten Sie es danach.',
    rights: ['erasure', 'access'],
  },
  {
    text: 'Sie schreiben mich immer mit „Herr“ an, ich bin aber eine Frau. Bitte die Anrede ändern.',
    rights: ['rectification'],
  },
  {
    text: 'Guten Tag, ich bin keine Kundin mehr. Bitte räumen Sie auf und entfernen Sie alles, was mich betrifft.',
    rights: ['erasure'],
  },
  {
    text: 'Mein Name ist auf Ihren Rechnungen falsch geschrieben: Meyerhoff, nicht Maierhoff. Können Sie das ändern?',
    rights: ['rectification'],
  },
  {
    text: 'Ihr Verkäufer wusste, dass ich 2020 ein Bett gekauft habe und wie meine Tochter heißt. Ich möchte genau wissen, was in meiner Kundenkartei steht und woher das kommt.',
    rights: ['access'],
  },
  { text: 'Bitte keine Prospekte und Kataloge mehr in meinen Briefkasten.', rights: ['marketing-objection'] },
  {
    text: 'Ich hatte angekreuzt, dass Sie mein Foto auf Ihrer Seite zeigen dürfen. Ich habe es mir anders überlegt und bin nicht mehr einverstanden.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Nehmen Sie meine Telefonnummer von Ihren Listen und rufen Sie mich nie wieder wegen Aktionen an.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ich wechsle den Optiker. Können Sie meine Messwerte und meine Historie an Optik Mond weitergeben, in einer Datei, die sie einlesen können?',
    rights: ['portability'],
  },
  {
    text: 'Solange unser Streit nicht geklärt ist, bitte ich Sie, mit meinen Daten nichts mehr zu machen, sie aber auch nicht zu löschen.',
    rights: ['restriction'],
  },
  {
    text: 'Mein Vater, Alfred Rosenkötter, ist im Januar verstorben. Er hatte ein Konto bei Ihnen, bitte schließen Sie es und entfernen Sie seine Angaben.',
    rights: ['post-mortem'],
  },
  {
    text: 'Ich möchte nicht, dass bei Ihnen irgendetwas über meinen Hotelaufenthalt aufbewahrt wird.',
    rights: ['erasure'],
  },
  {
    text: 'mein geburtsdatum stimmt nicht im profil, ist der 4. mai 1961 und nicht 1916!! bitte korrigieren',
    rights: ['rectification'],
  },
  {
    text: 'Streichen Sie mich aus Ihrer Kundenliste, die Kundenkarte habe ich zurückgegeben.',
    rights: ['erasure'],
  },
  { text: 'Haben Sie zwischen Weihnachten und Neujahr offen? Und liefern Sie nach Aachen?', rights: [] },
  { text: 'Schluss mit den SMS bitte, auf STOP reagiert Ihre Nummer nicht', rights: ['marketing-objection'] },
  {
    text: 'Ich hätte gerne meinen Trainingsverlauf als Excel-Datei, um ihn meinem neuen Coach zu geben.',
    rights: ['portability'],
  },
  {
    text: 'Hallo, ich würde gern die Bemerkungen lesen, die Ihre Verkäufer über mich im Programm eingetragen haben.',
    rights: ['access'],
  },
  {
    text: 'Mein 12-jähriger Sohn hat sich ohne meine Erlaubnis angemeldet. Bitte nehmen Sie sein Profil und alles, was dazugehört, weg.',
    rights: ['erasure'],
  },
  {
    text: 'Ihr Newsletter landet jede Woche im Müll, schicken Sie ihn also lieber nicht mehr. Danke!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Achtung, ich habe eine neue Nummer, die alte gilt nicht mehr: 0170 000000.',
    rights: ['rectification'],
  },
  {
    text: 'Ich möchte nun doch nicht mehr, dass meine Tochter auf dem Klassenfoto auf Ihrer Seite ist, ich hatte unterschrieben, ziehe das aber zurück.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Sie haben meine Befunde vom letzten Jahr, ich bräuchte bitte alle, mit den Notizen des Physiotherapeuten.',
    rights: ['access'],
  },
  {
    text: 'Ich finde es nicht in Ordnung, dass Sie meine Kaufgewohnheiten notieren. Hören Sie auf, ein Profil von mir zu erstellen.',
    rights: ['objection'],
  },
  {
    text: 'Können Sie dafür sorgen, dass meine Angaben bei Ihnen nirgends mehr auftauchen?',
    rights: ['erasure'],
  },
  { text: 'Hallo, das gekaufte Fahrrad macht Geräusche, darf ich am Samstag vorbeikommen?', rights: [] },
  { text: 'Können Sie Artikel 2 aus meiner Bestellung löschen und den Rest behalten?', rights: [] },
  {
    text: 'Ich war seit zwei Jahren nicht mehr in Ihrem Geschäft. Seien Sie so nett und nehmen Sie mich aus dem Computer.',
    rights: ['erasure'],
  },
  {
    text: 'Hallo, meine Tochter heißt Maelys mit y, können Sie das auf ihrer Mitgliedskarte ändern?',
    rights: ['rectification'],
  },
  {
    text: 'Letztes Jahr habe ich ja gesagt, als Sie meinen Erfahrungsbericht online stellen wollten. Das bereue ich, ab jetzt heißt es nein.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Mein Anwalt prüft die Sache: löschen Sie nichts und verwenden Sie in der Zwischenzeit auch nichts.',
    rights: ['restriction'],
  },
  {
    text: 'Könnt ihr das Konto unter leo@quendler.example schließen und alles löschen? Ich brauche es nicht mehr',
    rights: ['erasure'],
  },
  {
    text: 'Bitte rufen Sie mich nicht mehr zur Abendessenszeit an, um mir Fenster zu verkaufen.',
    rights: ['marketing-objection'],
  },
  { text: 'Ich komme nicht mehr in mein Konto, das Passwort wird abgelehnt. Können Sie helfen?', rights: [] },
  {
    text: 'Wem muss ich meine Unterlagen für die Garantie schicken? Ich habe gestern einen Fall eröffnet.',
    rights: [],
  },
  { text: 'Vielen Dank für den netten Empfang, die Fotos sind gut angekommen. Bis bald!', rights: [] },
];
