/** Letters in German in the form that associations for privacy recommend, with articles, lists, reservations and quoted replies; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const associationsGermanLetters: readonly LetterCase[] = [
  {
    text: `Betreff: Ausübung meiner Rechte (Art. 15 Abs. 1 bis 3 und Art. 20 DSGVO)
Per Einschreiben mit Rückschein

Sehr geehrte Damen und Herren,

als Inhaberin einer Kundenkarte Ihres Hauses mache ich von den mir nach der Datenschutz-Grundverordnung zustehenden Rechten Gebrauch.

Ich wäre Ihnen verbunden, wenn Sie mir Folgendes angeben:
a) ob Ihnen Informationen über mich vorliegen;
b) aus welchen Gründen und auf welcher Rechtsgrundlage;
c) wem sie weitergereicht wurden;
d) wie lange sie aufbewahrt werden;
e) woher sie stammen;
f) ob über mich eine automatisierte Entscheidung getroffen wurde, und nach welcher Logik.

Darüber hinaus ersuche ich Sie, mir die von mir selbst bereitgestellten Daten in einem wiederverwendbaren Format herauszugeben.

Ich weise darauf hin, dass mir auch Rechte auf Berichtigung, Löschung und Widerspruch zustehen, deren Ausübung ich mir vorbehalte. Sollte binnen Monatsfrist keine Antwort eingehen, wende ich mich an die Aufsichtsbehörde.`,
    rights: ['access', 'portability'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

ich habe festgestellt, dass Ihr Dienst Informationen über mich verbreitet. Gestützt auf Art. 17 Abs. 1 Buchst. b DSGVO fordere ich Sie auf, dies zu beenden und diese Informationen aus Ihren laufenden Systemen wie auch aus Ihren Archiven zu tilgen.

Die Empfänger sind hierüber zu unterrichten (Art. 19).

Dieses Schreiben ist kein Auskunftsersuchen. Sollten Sie der Auffassung sein, dass dem nicht entsprochen werden kann, nennen Sie mir bitte die Gründe und die Rechtsbehelfe.`,
    rights: ['erasure'],
  },
  {
    text: `Betreff: Widerspruch gegen Werbeansprache

Trotz mehrfacher Abmeldung erhalte ich weiterhin Ihre Angebote. Nach Artikel 21 Absätze 2 und 3 der Verordnung (EU) 2016/679 widerspreche ich dem Einsatz meiner Kontaktdaten zu kommerziellen Zwecken, auch durch Ihre Partner. Mein Vertrag bleibt hiervon unberührt, und die Löschung meines Kontos verlange ich nicht.`,
    rights: ['marketing-objection'],
  },
  {
    text: 'Ich bestreite die Richtigkeit des Vermerks „säumig“ in meiner Akte. Gemäß Art. 16 DSGVO verlange ich, dass er richtiggestellt wird. Für die Dauer Ihrer Prüfung verlange ich nach Art. 18 Abs. 1 lit. a, dass die Verwendung dieses Vermerks ausgesetzt wird.',
    rights: ['rectification', 'restriction'],
  },
  {
    text: `Betreff: Beschwerde vorab

Mit E-Mail vom 4. Februar habe ich Auskunft über meine Daten verlangt. In Ihrer Antwort vom 2. März heißt es lediglich: „Sie können jederzeit die Löschung Ihres Kontos verlangen oder der Nutzung Ihrer Daten in Ihrem Kundenbereich widersprechen.“ Das genügt den Anforderungen des Art. 15 nicht.

Ich wiederhole daher mein Begehren und fordere Sie auf, mir binnen vierzehn Tagen eine vollständige Kopie zu überlassen, andernfalls reiche ich Beschwerde bei der Aufsichtsbehörde ein.`,
    rights: ['access'],
  },
  {
    text: 'Hiermit widerrufe ich gemäß Art. 7 Abs. 3 DSGVO jede Einwilligung, die ich beim Beitritt zum Programm „Vorteile“ erteilt habe. Da der Verarbeitung damit die Rechtsgrundlage fehlt, begehre ich die Löschung der in diesem Rahmen erhobenen Daten.',
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: 'Mein Kreditantrag wurde noch am selben Tag von Ihrem Scoringsystem abgelehnt. Nach Art. 22 Abs. 3 verlange ich, dass eine natürliche Person meinen Fall erneut prüft, und möchte meinen Standpunkt darlegen. Ferner verlange ich nach Art. 15 Abs. 1 Buchst. h Mitteilung der angewandten Kriterien.',
    rights: ['automated-decision', 'access'],
  },
  {
    text: 'In Ihrer Datenschutzerklärung heißt es, Sie stützten sich für namentliche Besucherstatistiken auf berechtigte Interessen. Aus Gründen, die sich aus meiner besonderen Situation ergeben (ich werde von einem Stalker verfolgt), übe ich mein Widerspruchsrecht gegen diese Verarbeitung aus. Es obliegt Ihnen, zwingende Gründe nachzuweisen.',
    rights: ['objection'],
  },
  {
    text: `Betreff: Beschwerde

Ich teile Ihnen mit, dass ich heute bei der Aufsichtsbehörde Beschwerde über Ihre Weigerung eingelegt habe, meinem Antrag vom 3. Januar nachzukommen. Eine Antwort auf dieses Schreiben erwarte ich nicht.`,
    rights: [],
  },
  {
    text: 'Namens und in Vollmacht von Frau Annegret Quendler (Vollmacht anbei) richten wir gemäß Art. 80 DSGVO das Ersuchen an Sie, sämtliche personenbezogenen Daten herauszugeben, die Sie zu ihr verarbeiten, nebst allen in Art. 15 aufgezählten Angaben. Wir weisen darauf hin, dass sich unsere Mandantin vorbehält, im Anschluss die Löschung zu verlangen.',
    rights: ['access'],
  },
  {
    text: `Als ehemaliger Abonnent fordere ich Sie auf,
1. jegliche Zusendung von Werbung sofort einzustellen;
2. sämtliche Daten zu meiner Person, deren Aufbewahrung seit Vertragsende nicht mehr gerechtfertigt ist, aus Ihren Dateien verschwinden zu lassen;
3. mir dies schriftlich zu bestätigen.`,
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: 'Hiermit kündige ich meinen Versicherungsvertrag Nr. 88.112 zum Ablauf am 30. Juni. Die Löschung meiner Daten verlange ich nicht; Sie dürfen sie so lange aufbewahren, wie es das Gesetz vorsieht.',
    rights: [],
  },
  {
    text: `Betreff: Antrag nach Artikel 15 DSGVO — Kundennr. 55-201

Sehr geehrte Frau Datenschutzbeauftragte,

ich erlaube mir die Anfrage, ob in Ihrem Hause Verarbeitungen von Daten stattfinden, die mich betreffen. Bejahendenfalls obliegt es Ihnen, mir davon eine Kopie auszuhändigen und mich über Folgendes aufzuklären:
• das verfolgte Ziel;
• die betroffenen Kategorien;
• die genaue Identität der empfangenden Dritten;
• etwaiges Profiling;
• das Bestehen des Rechts, diese Daten berichtigen oder löschen zu lassen oder der Verarbeitung zu widersprechen.
Schweigen über einen Monat hinaus werte ich als Ablehnung und werde dann die Aufsichtsbehörde anrufen.`,
    rights: ['access'],
  },
  {
    text: `1. Ich mache von der in Art. 21 Abs. 1 DSGVO eröffneten Möglichkeit Gebrauch und widerspreche der weiteren Verarbeitung meiner Kontaktdaten.
2. Folglich verlange ich gemäß Art. 17 Abs. 1 lit. c, dass Sie diese löschen und die betreffende Seite aus den Suchergebnissen nehmen lassen.
3. Ihre begründete Entscheidung ist mir schriftlich zuzustellen.`,
    rights: ['erasure', 'objection'],
  },
  {
    text: 'Ihr Unternehmen hat mir am 12. dieses Monats eine Werbe-E-Mail geschickt, in die ich nie eingewilligt habe. Ich fordere Sie auf, mir keine weiteren zu senden, meine E-Mail-Adresse aus Ihren Verteilern zu streichen und sämtliche Daten über mich zu löschen.',
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: 'Da ich den Energieversorger wechseln möchte, beantrage ich auf der Grundlage von Art. 20 der Verordnung (EU) 2016/679 die direkte Übermittlung meiner Zählerstände und Vertragsdaten an die Voltane GmbH in einem strukturierten Format. Eine Kündigung des laufenden Vertrags ist hiermit nicht verbunden.',
    rights: ['portability'],
  },
  {
    text: 'Mir ist aufgefallen, dass mir in Ihrer Datei zu Unrecht eine Anschrift in Aachen zugeordnet wird. Da ich seit 2021 in Eupen wohne (Bescheinigung anbei), verlange ich, dass diese unrichtige Angabe geändert und die Änderung Ihren Auftragsverarbeitern mitgeteilt wird. Mein Recht auf Löschung bleibt unberührt.',
    rights: ['rectification'],
  },
  {
    text: 'Ich ersuche Sie einerseits, mir eine vollständige Aufstellung der Informationen zukommen zu lassen, die Sie über mich besitzen, und andererseits, sobald dies geschehen ist, für deren endgültige Vernichtung zu sorgen.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'Ich nehme Bezug auf Ihr Schreiben, in dem Sie mir mitteilen: „Ihnen steht ein Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch zu.“ Ich nehme dies dankend zur Kenntnis.',
    rights: [],
  },
  {
    text: 'Bitte nehmen Sie zur Kenntnis, dass ich die am 5. Mai 2024 erteilte Erlaubnis, mein Bildnis in Ihrer Öffentlichkeitsarbeit zu verwenden, mit Wirkung ab heute beende. Die Rechtmäßigkeit der früheren Verwendung wird nicht bestritten.',
    rights: ['consent-withdrawal'],
  },
  {
    text: `Betreff: Anfrage zu meinen Daten

Als Kundin Ihrer Filiale bitte ich Sie freundlich um Mitteilung der Daten, die Sie über meine Person vorhalten, einschließlich interner E-Mails, in denen ich erwähnt werde. Eine teilweise geschwärzte Kopie meines Ausweises liegt bei. Die DSGVO sieht auch Rechte auf Berichtigung und Löschung vor; davon mache ich heute keinen Gebrauch.`,
    rights: ['access'],
  },
  {
    text: 'Ihre Verarbeitung stützt sich auf Art. 6 Abs. 1 lit. f. Dagegen erhebe ich aus Gründen, die in meiner Person liegen, Widerspruch und bitte Sie, sie bis zu Ihrer Entscheidung ruhen zu lassen (Art. 18 Abs. 1 lit. d).',
    rights: ['objection', 'restriction'],
  },
  {
    text: 'Die von Ihnen betriebene Seite führt noch ein Konto auf meinen Namen, obwohl ich es 2022 geschlossen habe. Davon ist jede Spur zu beseitigen. Meinen Sie, bestimmte Unterlagen behalten zu müssen, so nennen Sie mir diese und die Gründe.',
    rights: ['erasure'],
  },
  {
    text: 'Ich habe erfahren, dass sich die Höhe meiner Prämie aus einer rein automatisierten Berechnung ergibt. Ich fechte diese Entscheidung an und bestehe auf dem Eingreifen eines Menschen.',
    rights: ['automated-decision'],
  },
  {
    text: 'Bitte bringen Sie meine Kontaktdaten in Ihren Unterlagen auf den neuesten Stand: neue Adresse Hochstraße 3 in Eupen.',
    rights: ['rectification'],
  },
  {
    text: 'Ihre Mails nerven, ich kaufe eh nie was. Nehmen Sie mich da bitte raus.',
    rights: ['marketing-objection'],
  },
  { text: 'Das Paket ging an meine alte Adresse, können Sie es an die neue schicken?', rights: [] },
  {
    text: 'Können Sie mir die Kontaktdaten Ihrer Buchhaltung geben und mir sagen, wann die Rechnung kommt?',
    rights: [],
  },
  {
    text: 'Hallo, ich finde meinen Garantieschein nicht, könnte ich eine Kopie des Vertrags bekommen?',
    rights: [],
  },
  { text: 'Ich hätte gern Informationen über Ihre Kurse. Halten Sie im Juni noch Plätze frei?', rights: [] },
];
