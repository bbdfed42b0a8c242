/** Further letters in German: colloquial, indirect, on behalf of others. Every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const moreGermanLetters: readonly LetterCase[] = [
  {
    text: 'Hallo, mich würde interessieren, was ihr so alles über mich wisst. Könnt ihr mir das schicken? LG Nina',
    rights: ['access'],
  },
  {
    text: 'Können Sie mir sagen, ob meine Telefonnummer an Dritte weitergegeben wurde und an wen?',
    rights: ['access'],
  },
  { text: 'Telefonnotiz: Frau Lenz möchte wissen, welche Daten wir über sie haben.', rights: ['access'] },
  {
    text: 'Ich verlange Einsicht in meine vollständige Kundenakte einschließlich interner Vermerke.',
    rights: ['access'],
  },
  { text: 'will kein konto mehr bei euch, bitte alles löschen was ihr von mir habt', rights: ['erasure'] },
  {
    text: 'Kontaktformular\nName: Sabine Fink\nAnliegen: Löschung meiner Daten\nNachricht: siehe oben',
    rights: ['erasure'],
  },
  {
    text: 'Da ich seit drei Jahren nicht mehr Kunde bin, fordere ich Sie auf, meine Akte zu vernichten und mir dies per Einschreiben zu bestätigen.',
    rights: ['erasure'],
    remarks: ['wants-registered'],
  },
  { text: 'Würden Sie bitte mein Foto und meine Bewertung von Ihrer Seite nehmen?', rights: ['erasure'] },
  {
    text: 'Mein Geburtsdatum stimmt bei Ihnen nicht, richtig ist 1978. Bitte berichtigen.',
    rights: ['rectification'],
  },
  {
    text: 'Nach meiner Heirat heiße ich Claudia Wittmer, bitte ändern Sie den Namen auf meiner Kundenkarte.',
    rights: ['rectification'],
  },
  { text: 'Hören Sie auf, mich wegen Solaranlagen anzurufen!', rights: ['marketing-objection'] },
  {
    text: 'Nehmen Sie mich bitte aus dem Verteiler, Kunde bleibe ich natürlich.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'Die 2024 erteilte Zustimmung zur Nutzung meiner Gesundheitsdaten ziehe ich hiermit zurück.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Solange Sie meine Anschrift nicht geprüft haben, bitte ich Sie, jede Nutzung meiner Daten auszusetzen.',
    rights: ['restriction'],
  },
  {
    text: 'Können Sie meine Bestellhistorie als CSV exportieren und direkt an Velo Plus übermitteln? Ich berufe mich auf mein Recht auf Datenübertragbarkeit.',
    rights: ['portability'],
  },
  {
    text: 'Ich möchte nicht, dass Sie meine Daten an Partner verkaufen, und widerspreche jedem Profiling.',
    rights: ['objection'],
  },
  {
    text: 'Ein Algorithmus hat entschieden, dass ich nicht auf Rechnung kaufen darf. Ich verlange nach Art. 22 DSGVO das Eingreifen einer Person.',
    rights: ['automated-decision'],
  },
  {
    text: 'Als Erbin meiner verstorbenen Tante Gerda Roth bitte ich Sie, ihr Konto zu schließen.',
    rights: ['post-mortem'],
    remarks: ['deceased', 'mandate'],
  },
  {
    text: 'Im Namen meiner minderjährigen Tochter (14 Jahre) beantrage ich die Löschung des Kontos, das sie angelegt hat.',
    rights: ['erasure'],
    remarks: ['mandate', 'minor'],
  },
  {
    text: 'Am 2. Januar habe ich Sie um eine Kopie meiner Daten gebeten und bis heute keine Antwort erhalten.',
    rights: ['access'],
    remarks: ['reminder'],
  },
  {
    text: 'Guten Tag, die Hose passt nicht, kann ich sie gegen Größe 42 tauschen? Welche Angaben brauchen Sie von mir?',
    rights: [],
  },
  { text: 'Können Sie die Lieferadresse der Bestellung 5521 ändern?', rights: [] },
  { text: 'Ich versuche, einen Artikel aus meinem Warenkorb zu entfernen, aber es geht nicht.', rights: [] },
  {
    text: 'Bitte stornieren Sie meine Buchung vom 12. und erstatten Sie die Anzahlung.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'Entdecken Sie unsere Frühlingsangebote! Sie erhalten diese Mail, weil Sie angemeldet sind. Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer Daten. Hier abmelden.',
    rights: [],
  },
  {
    text: 'In Ihrer Datenschutzerklärung steht, dass man jederzeit die Löschung verlangen kann. Gut zu wissen. Liefern Sie auch samstags?',
    rights: [],
  },
  {
    text: 'Das Paket kam kaputt an. Wenn Sie mir das Geld nicht erstatten, gehe ich vor Gericht und verlange auch die Löschung meiner Daten.',
    rights: [],
    remarks: ['complaint-threat'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

ich vertrete Herrn Klaus Behring (Vollmacht anbei). Mein Mandant hat erfahren, dass Sie Daten über ihn speichern.

Namens und im Auftrag meines Mandanten fordere ich Sie auf,
1. ihm eine Kopie aller ihn betreffenden personenbezogenen Daten nebst Herkunft und Empfängern zu überlassen;
2. seine unrichtige Anschrift zu berichtigen;
3. die Verarbeitung seiner Daten bis dahin gemäß Art. 18 DSGVO einzuschränken.

Mein Mandant behält sich alle Rechte vor, insbesondere das, später die Löschung zu verlangen.

Ihre Antwort erwarte ich binnen eines Monats.

Mit freundlichen kollegialen Grüßen
Rechtsanwältin Vera Stamm`,
    rights: ['access', 'rectification', 'restriction'],
    remarks: ['mandate', 'deadline-named'],
  },
  {
    text: `Betreff: Werbewiderspruch

Sehr geehrte Damen und Herren,

heute habe ich schon wieder einen an mich adressierten Prospekt von Ihnen bekommen, ohne dem je zugestimmt zu haben.

Nach Art. 21 Abs. 2 DSGVO kann ich dem jederzeit widersprechen. Ich fordere Sie daher auf, meine Daten nicht länger für Direktwerbung zu verwenden, mir zu sagen, von wem Sie meine Anschrift erhalten haben, und meinen Widerspruch an alle weiterzuleiten, denen Sie sie gegeben haben.

Höre ich binnen eines Monats nichts von Ihnen, beschwere ich mich bei der Datenschutzbehörde.

Mit freundlichen Grüßen
Erich Vollmer`,
    rights: ['marketing-objection', 'access'],
    remarks: ['complaint-threat'],
  },
  {
    text: `Sehr geehrte Damen und Herren,\n\nbis 2023 war ich Ihr Kunde. Unter Berufung auf Art. 17 DSGVO fordere ich Sie auf, sämtliche mich betreffenden Informationen aus Ihren Dateien zu löschen und mir dies schriftlich zu bestätigen. Eine Weigerung bitte ich zu begründen.\n\nHochachtungsvoll`,
    rights: ['erasure'],
  },
  {
    text: `Guten Tag, ich hätte gern eine Liste der personenbezogenen Daten, die Ihre Firma über mich besitzt, samt Speicherdauer. Antwort gern per E-Mail.`,
    rights: ['access'],
  },
  {
    text: `Betreff: Einschränkung der Verarbeitung\n\nSie verwenden unrichtige Daten über mich. Bitte berichtigen Sie diese und nutzen Sie sie bis dahin nicht mehr.`,
    rights: ['restriction', 'rectification'],
  },
  {
    text: `Ich bekomme täglich Werbe-SMS von Ihnen. Dem habe ich nie zugestimmt. Bitte unterlassen Sie das sofort.`,
    rights: ['marketing-objection'],
  },
  {
    text: `Hiermit ziehe ich die Erlaubnis zurück, mein Bild zu verwenden, und bitte Sie, die Fotos, auf denen ich zu sehen bin, zu entfernen.`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Ich mache von meinem Recht auf Datenübertragbarkeit Gebrauch: Schicken Sie mir eine Datei mit allen meinen Einkäufen.`,
    rights: ['portability'],
  },
  { text: `Hallo, könnte ich ein Duplikat meiner Rechnung vom März haben?`, rights: [] },
  {
    text: `Nach unserem Telefonat bestätige ich, dass meine Angaben unverändert sind und Sie meine Daten behalten dürfen.`,
    rights: [],
  },
  {
    text: `Ich widerspreche der Verwendung meiner Daten zum Training Ihrer KI-Systeme.`,
    rights: ['objection'],
  },
  {
    text: `Mein Mietantrag wurde aufgrund eines Scores abgelehnt. Können Sie die Logik erklären und meine Akte von einer Mitarbeiterin erneut prüfen lassen?`,
    rights: ['automated-decision'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

einer Auskunftei zufolge haben Sie meine Zahlungsdaten dorthin gemeldet. Gegen diese Übermittlung lege ich aus Gründen, die sich aus meiner besonderen Situation ergeben (Art. 21 Abs. 1 DSGVO), Widerspruch ein.

Bis zur Klärung, ob Ihre berechtigten Gründe überwiegen, ist die Verarbeitung nach Art. 18 Abs. 1 lit. d DSGVO einzuschränken; dies verlange ich hiermit ausdrücklich.

Ferner bitte ich um Mitteilung, welche Daten Sie wann und an wen übermittelt haben.

Einer Löschung stimme ich derzeit nicht zu, da ich die Daten als Beweismittel benötige.

Mit freundlichen Grüßen
Henrike Vogt`,
    rights: ['objection', 'restriction', 'access'],
  },
];
