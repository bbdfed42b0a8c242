/** Letters in German in everyday words, with typing errors and without the words of the law; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const everydayGermanLetters: readonly LetterCase[] = [
  {
    text: 'Hallo, ich wüsste gern, was ihr so alles über mich gespeichert habt. Danke schon mal! Gruß Anke',
    rights: ['access'],
  },
  {
    text: 'guten tag, koennten sie mir mal schicken welche infos zu mir in ihrem system stehen? laut dsgvo darf ich das fragen',
    rights: ['access'],
  },
  { text: 'Schmeißt meine Daten bitte raus, ich kaufe bei euch eh nix mehr.', rights: ['erasure'] },
  {
    text: 'Guten Tag, ich möchte nicht länger in Ihrer Kundendatei stehen. Nehmen Sie mich vollständig heraus und sagen Sie mir Bescheid, wenn es erledigt ist. MfG Jörg Wandke',
    rights: ['erasure'],
  },
  {
    text: 'kann jemand mein konto dichtmachen und alles löschen, finde den knopf nicht',
    rights: ['erasure'],
  },
  {
    text: 'Ich will, dass von mir bei Ihnen nichts mehr aufbewahrt wird. Keine Bestellungen, keine Adresse, nichts.',
    rights: ['erasure'],
  },
  {
    text: 'Keinen Newsletter mehr für mich bitte. Der Abmeldelink funktioniert nicht.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Nun ruft mich Ihr Callcenter schon zum vierten Mal wegen einer Photovoltaikanlage an. Unterlassen Sie solche Werbeanrufe.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Bitte streichen Sie unsere Anschrift aus dem Verteiler für Ihre Kataloge. Wir wünschen keine adressierte Reklame.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Hallo, bei mir ist als Geburtsjahr 1978 hinterlegt, richtig wäre 1987. Können Sie das ändern? Danke',
    rights: ['rectification'],
  },
  {
    text: 'Ich habe im Juni geheiratet und heiße nun Brandhofer. Bitte passen Sie meinen Namen in Ihren Unterlagen an.',
    rights: ['rectification'],
  },
  {
    text: 'in meiner akte steht dass ich rauche, das stimmt gar nicht, bitte richtigstellen',
    rights: ['rectification'],
  },
  {
    text: 'Ich wechsle zu einer anderen Fitness-App. Können Sie mir meinen Trainingsverlauf als Datei exportieren, die ich dort wieder einlesen kann, z. B. CSV oder JSON?',
    rights: ['portability'],
  },
  {
    text: 'Bitte leiten Sie meine Angaben direkt an die Firma Lindenstrom weiter, meinen neuen Anbieter; das steht mir wegen der Datenübertragbarkeit zu.',
    rights: ['portability'],
  },
  {
    text: 'Ich bin nicht damit einverstanden, dass Sie mein Kaufverhalten auswerten und ein Profil von mir anlegen. In meiner Lage (ich werde gestalkt) widerspreche ich dem.',
    rights: ['objection'],
  },
  {
    text: 'Ich hatte damals zugestimmt, dass mein Foto auf der Homepage erscheint, das nehme ich zurück.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Meine Einwilligung zur Weitergabe meiner Gesundheitsangaben an den Coach gilt ab heute nicht mehr.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Ein Computer hat meinen Antrag in zwei Sekunden abgelehnt. Ich will, dass sich ein echter Mensch das noch mal ansieht.',
    rights: ['automated-decision'],
  },
  {
    text: 'Woher haben Sie meine Nummer?? Ich habe nie was gekauft. Sagen Sie mir, wer sie Ihnen gegeben hat, und schicken Sie mir keine Werbe-SMS mehr.',
    rights: ['access', 'marketing-objection'],
  },
  {
    text: 'Schicken Sie mir zuerst eine Kopie von allem, was Sie über mich haben. Danach können Sie alles vernichten.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'Hiermit ziehe ich die Einwilligung zur Aufbewahrung meiner Körpermaße zurück und möchte, dass sie gelöscht werden.',
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: 'Ihr Shop verweigert mir den Rechnungskauf wegen irgendeines Scores. Ich fechte diese Entscheidung an und verlange, dass ein Mensch sie überprüft (Art. 22 DSGVO). Teilen Sie mir außerdem mit, welche Daten über mich in den Score eingeflossen sind.',
    rights: ['automated-decision', 'access'],
  },
  {
    text: 'Hallo, können Sie mir die Rechnung vom letzten Monat noch mal mailen? Ich habe sie versehentlich gelöscht.',
    rights: [],
  },
  {
    text: 'Guten Morgen, der Schrank kam mit einem Kratzer an. Ich will mein Geld zurück oder einen neuen. Foto anbei.',
    rights: [],
  },
  {
    text: 'Terminbestätigung: Dienstag 14 Uhr. Ihre Daten werden vertraulich behandelt. Bitte bringen Sie Ihren Ausweis mit.',
    rights: [],
  },
  { text: 'Na bravo, drei Wochen für eine Glühbirne. Nächstes Mal gehe ich zur Konkurrenz.', rights: [] },
  { text: 'Ich brauche Ihre Dienste nicht mehr, schicken Sie mir bitte die Schlussrechnung.', rights: [] },
  {
    text: 'Toll, dank eurem Leck stehen meine Daten jetzt im Netz. Ich will, dass alles, was ihr noch von mir habt, bis heute Abend weg ist.',
    rights: ['erasure'],
  },
  {
    text: 'Am 2. August habe ich Sie um Auskunft über meine personenbezogenen Daten gebeten. Bis heute habe ich nichts gehört. Ich setze Ihnen eine letzte Frist von acht Tagen.',
    rights: ['access'],
  },
  {
    text: 'Guten Abend, könnte ich mal meine Kundenakte einsehen? Der Verkäufer hat da ja fleißig mitgetippt.',
    rights: ['access'],
  },
  {
    text: 'Ich bitte um Mitteilung, ob und ggf. was Sie zu meiner Person gespeichert haben und mit wem Sie das teilen.',
    rights: ['access'],
  },
  {
    text: 'Ihr könnt mein Konto samt allem, was dranhängt, auflösen. Kurze Rückmeldung reicht.',
    rights: ['erasure'],
  },
  {
    text: 'unsere 13-jährige tochter hat sich ohne unsere erlaubnis bei euch registriert, bitte das profil löschen',
    rights: ['erasure'],
  },
  {
    text: 'Trotz dreimaligem Abmelden kommen eure Mails weiter. Das ist Belästigung, hört auf damit!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ich möchte weder per Post noch telefonisch zu gewerblichen Zwecken angesprochen werden.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Auf meiner Mitgliedskarte steht Herr, ich bin aber eine Frau. Könnten Sie das bitte berichtigen?',
    rights: ['rectification'],
  },
  {
    text: 'Meine Bankverbindung hat sich geändert, das alte Konto ist aufgelöst. Bitte ab sofort die unten stehende IBAN verwenden.',
    rights: ['rectification'],
  },
  {
    text: 'Wie bekomme ich alle meine Fotos und Bestellungen in einer Datei mit? Ich ziehe zu einem anderen Fotodienst um.',
    rights: ['portability'],
  },
  {
    text: 'Damals habe ich angekreuzt, dass ihr meine Angaben mit Partnern teilen dürft. Diese Zustimmung nehme ich hiermit zurück.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Als Richterin widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Nennung meines Namens in Ihrem Online-Verzeichnis.',
    rights: ['objection'],
  },
  {
    text: 'Meine Registrierung wurde „automatisch“ abgelehnt. Ich möchte meinen Standpunkt einem Verantwortlichen darlegen und bitte um erneute Prüfung.',
    rights: ['automated-decision'],
  },
  {
    text: 'Wir haben die alte Preisliste gelöscht. Bitte bestätigen Sie, dass die neue bei Ihnen läuft.',
    rights: [],
  },
  { text: 'Kann ich Bestellung 5521 noch ändern? Zwei Töpfe statt einem.', rights: [] },
  { text: 'Gerne dürft ihr meine Daten behalten und mir Angebote schicken. Bis bald!', rights: [] },
  { text: 'Welche Fahrradgröße braucht mein zehnjähriger Sohn? Haben Sie dazu Informationen?', rights: [] },
  {
    text: 'Können Sie mir sagen, ob in Ihrer Praxis noch Unterlagen aus meiner Behandlung in den Neunzigern vorhanden sind, und mir Kopien davon geben?',
    rights: ['access'],
  },
  {
    text: 'Guten Tag, in meinem Online-Konto habe ich gesehen, dass Familienstand und Adresse nicht stimmen. Gemäß Art. 16 DSGVO ersuche ich Sie, dies wie folgt zu berichtigen: ledig, Fliederweg 8, 4700 Eupen. Bitte bestätigen Sie mir die Änderung.',
    rights: ['rectification'],
  },
  {
    text: 'Hallo, ich möchte zwei Rechte ausüben: 1) erfahren, was Sie alles über mich erfasst haben; 2) die von mir selbst eingegebenen Trainings in einer Datei erhalten, die ein anderer Dienst lesen kann. Danke, Eduard',
    rights: ['access', 'portability'],
  },
  {
    text: 'Ihr kennt mich ja besser als meine eigene Mutter, eure Werbung trifft immer ins Schwarze. Ich verlange, die komplette Liste dessen zu sehen, was ihr gesammelt habt.',
    rights: ['access'],
  },
  {
    text: 'Verschont mich künftig mit euren Newslettern. Trotzdem schönen Abend',
    rights: ['marketing-objection'],
  },
  {
    text: 'Warum wird mir ein höherer Preis angezeigt als meinem Nachbarn? Wenn das ein Algorithmus anhand meines Profils festlegt, bestreite ich das und will, dass ein Mensch den Tarif nachprüft.',
    rights: ['automated-decision'],
  },
  {
    text: 'mein bild ist immer noch auf eurer facebook seite, macht das bitte weg, ich arbeite seit juni nicht mehr bei euch',
    rights: ['erasure'],
  },
  {
    text: 'Ich ziehe ins Ausland, ihr braucht mich also nicht mehr in euren Kontakten zu führen, löscht ruhig alles!',
    rights: ['erasure'],
  },
  {
    text: 'Sehr geehrte Damen und Herren, als Erbin des am 12. Januar verstorbenen Armand Lecker bitte ich um Schließung seines Kundenbereichs und um die für die Abwicklung des Nachlasses nötigen Auskünfte.',
    rights: ['post-mortem'],
  },
  {
    text: 'Hallo, wie besprochen hier unsere technischen Daten (Durchfluss, Druck). Könnten Sie die Zeichnung entsprechend korrigieren?',
    rights: [],
  },
  {
    text: 'Guten Tag, ich habe gelesen, dass Sie Ihre Datenschutzerklärung angepasst haben und dass ich ein Recht auf Auskunft, Berichtigung und Löschung habe. Für mich alles in Ordnung. Schönen Tag',
    rights: [],
  },
  {
    text: 'Ab dem 15. brauche ich Ihren Lieferdienst nicht mehr. Wann bekomme ich die Kaution zurück?',
    rights: [],
  },
  {
    text: 'Hallo, ich mache bei einer Aktion des Vereins Digitale Freiheit mit und hätte gerne sämtliche Informationen, die Sie zu meiner Person verarbeiten, auch aus Ihren Werbe-Trackern. Bitte in einem gängigen elektronischen Format.',
    rights: ['access'],
  },
  {
    text: 'Guten Tag, ich nutze Ihre App seit zwei Jahren nicht mehr. Bitte veranlassen Sie die endgültige Löschung meiner Daten und meines Nutzerkontos, auch bei Ihren Auftragsverarbeitern.',
    rights: ['erasure'],
  },
  {
    text: 'Ich möchte nicht länger in Ihrer Interessentenkartei geführt und auch nicht mehr angeschrieben werden. Löschen Sie meine Kontaktdaten.',
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: 'Sie schreiben mich immer noch unter dem Namen meines Ex-Mannes an. Bitte verwenden Sie ab sofort meinen Mädchennamen, Vahl.',
    rights: ['rectification'],
  },
  { text: 'wer hat im mai in meine patientenakte geschaut? ich will die liste', rights: ['access'] },
  { text: 'Bitte alle meine Zählerstände als CSV, ich vergleiche Anbieter.', rights: ['portability'] },
  {
    text: 'Ich möchte meine Erlaubnis für den Fingerabdruck an der Stechuhr zurücknehmen.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Ich lehne es ab, dass meine Daten zum Training Ihrer KI verwendet werden.',
    rights: ['objection'],
  },
  {
    text: 'Löschen Sie die Kameraaufnahmen vom 3. Oktober bitte auf keinen Fall, ich brauche sie für meine Anzeige; heben Sie sie auf.',
    rights: ['restriction'],
  },
  {
    text: 'Bitte senden Sie mir keine weitere Werbepost an die unten stehende Adresse.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Ich möchte meine Buchung für den 12. stornieren und die Anzahlung zurück. Bitte bestätigen Sie per Mail binnen 48 Stunden.',
    rights: [],
  },
  {
    text: 'Können Sie mir sagen, wie es um meinen Finanzierungsantrag steht? Ich habe noch nichts gehört.',
    rights: [],
  },
];
