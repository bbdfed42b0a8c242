/** Letters in German as associations and lawyers word them, replies, and mails passed on; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const formalGermanLetters: readonly LetterCase[] = [
  {
    text: `Betreff: Auskunftsersuchen

Sehr geehrte Damen und Herren,

auf Grundlage von Art. 15 DSGVO bitte ich Sie um Bestätigung, ob Sie mich betreffende personenbezogene Daten verarbeiten. Ist dies der Fall, erbitte ich eine vollständige Kopie sowie Angaben zu:

a) den Verarbeitungszwecken;
b) den Kategorien der Daten;
c) den Empfängern, insbesondere in Drittländern;
d) der geplanten Speicherdauer;
e) dem Bestehen eines Rechts auf Berichtigung, Löschung, Einschränkung oder Widerspruch;
f) dem Beschwerderecht bei einer Aufsichtsbehörde;
g) der Herkunft der Daten;
h) dem Bestehen einer automatisierten Entscheidungsfindung einschließlich Profiling und der involvierten Logik.

Ich weise darauf hin, dass Ihnen dafür ein Monat zur Verfügung steht. Andernfalls werde ich mich bei der zuständigen Aufsichtsbehörde beschweren.

Eine teilgeschwärzte Ausweiskopie liegt bei.

Mit freundlichen Grüßen
Gundula Marsch`,
    rights: ['access'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

seit 2020 bin ich nicht mehr Ihr Kunde. Unter Berufung auf Art. 17 Abs. 1 DSGVO beantrage ich die unverzügliche Löschung sämtlicher zu meiner Person gespeicherten Daten, da sie für die Zwecke, zu denen sie erhoben wurden, nicht mehr erforderlich sind.

Falls Sie die Daten offengelegt haben, sind Sie nach Art. 19 DSGVO verpflichtet, alle Empfänger zu unterrichten. Sollten Sie meinem Antrag nicht nachkommen, bitte ich um eine Begründung; mein Beschwerderecht ist mir bekannt.

Mit freundlichem Gruß
Albrecht Pohlenz`,
    rights: ['erasure'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

gegen die Verarbeitung meiner Daten zu Zwecken der Direktwerbung einschließlich des damit verbundenen Profilings lege ich Widerspruch ein (Art. 21 Abs. 2 DSGVO). Bitte setzen Sie dies sofort um.

Mit freundlichen Grüßen
Thekla Ordemann`,
    rights: ['marketing-objection'],
  },
  {
    text: `Betreff: Datenübertragbarkeit

Guten Tag, unter Bezug auf Art. 20 DSGVO möchte ich die von mir bereitgestellten Daten in einem strukturierten, gängigen und maschinenlesbaren Format erhalten. Dies ist weder eine Kündigung noch ein Antrag auf Löschung.

Freundliche Grüße
B. Kinzel`,
    rights: ['portability'],
  },
  {
    text: `Hallo Evi,

dann löscht bitte alles, danke.

Von meinem iPhone gesendet

Am 12.10.2026 um 09:14 schrieb Evi vom Atelier Grün <kontakt@gruen.example>:
> Guten Tag,
> möchten Sie eine Kopie Ihrer Daten oder sollen wir sie berichtigen oder löschen?`,
    rights: ['erasure'],
  },
  {
    text: `Von: Pascal Weyer <p.weyer@post.example>
Gesendet: Donnerstag, 8. Oktober 2026 10:02
An: info@laden.example
Betreff: meine Daten

Guten Morgen, dürfte ich eine Übersicht der Informationen haben, die Ihr Geschäft über mich abgelegt hat?
P. Weyer`,
    rights: ['access'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

wir vertreten als Verbraucherverband Frau Roswitha Pechstein (Vollmacht anbei). In ihrem Namen fordern wir Sie auf:

1. ihr eine Kopie sämtlicher zu ihr verarbeiteter personenbezogener Daten nebst den Angaben nach Art. 15 Abs. 1 lit. a bis h DSGVO zu erteilen;
2. das Profiling zu beenden, dem sie widerspricht (Art. 21 Abs. 1 DSGVO);
3. die nicht mehr benötigten Daten zu löschen (Art. 17 Abs. 1 lit. a DSGVO).

Wir weisen auf ihr Beschwerderecht bei der Aufsichtsbehörde hin.

Mit freundlichen Grüßen`,
    rights: ['access', 'erasure', 'objection'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

hiermit widerrufe ich sämtliche Ihnen gegenüber erteilten Einwilligungen und fordere Sie auf, meine Daten gemäß Art. 17 Abs. 1 lit. b DSGVO umgehend zu löschen. Einer Löschung etwa entgegenstehende Aufbewahrungspflichten bitte ich mir konkret zu benennen; insoweit ist die Verarbeitung lediglich zu sperren.

Von der Geltendmachung weiterer Rechte, insbesondere auf Auskunft nach Art. 15 DSGVO, sehe ich vorerst ab.

Hochachtungsvoll
Wendelin Kropf`,
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: `Zur Info, kannst du das übernehmen? Danke, Lisa

-----Ursprüngliche Nachricht-----
Von: Aline Mohr <aline.mohr@post.example>
Gesendet: Montag, 5. Oktober 2026 18:40
An: info@laden.example
Betreff: Bitte

Hallo, nehmt ihr meine Daten bitte aus eurem System?`,
    rights: ['erasure'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

bei der Beantragung der Kundenkarte hat Ihr Haus Daten von mir erhoben. Nach Art. 15 DSGVO möchte ich davon eine vollständige Kopie bekommen, einschließlich interner Vermerke, Kassenbesuche und der Werbesegmente, denen ich zugeordnet wurde.

Bitte geben Sie zu jeder Angabe an, woher sie stammt, wer darauf Zugriff hatte und wozu Sie sie brauchen.

Dieser Antrag ist kostenfrei. Sie haben einen Monat Zeit; die Frist kann um zwei Monate verlängert werden, worüber Sie mich zu unterrichten hätten. Bei Schweigen wende ich mich an die Datenschutzbehörde.

Reinhold Gehlen`,
    rights: ['access'],
  },
  {
    text: `Betreff: Antrag nach Art. 17 DSGVO

Sehr geehrte Damen und Herren,

unter https://beispiel.example/verzeichnis sind Angaben über mich für alle sichtbar. Das habe ich nie gewollt. Bitte nehmen Sie diese offline und sorgen Sie dafür, dass Suchmaschinen sie nicht mehr anzeigen.

Auf mein Recht, gerichtlich vorzugehen, weise ich hin.

Solveig Hartmann`,
    rights: ['erasure'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

am 9. September hat mich eine Ihrer Verkäuferinnen angerufen, obwohl ich dem nie zugestimmt hatte. Ich fordere Sie auf,
- jegliche Telefonwerbung sofort einzustellen;
- mir zu sagen, woher Sie meine Nummer haben;
- meinen Widerspruch an alle Firmen weiterzugeben, mit denen Sie die Nummer geteilt haben.

Gaspard Lehnert`,
    rights: ['marketing-objection', 'access'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

bei der Teilnahme am Gewinnspiel habe ich in die Verwendung meiner Antworten auf den Gesundheitsfragebogen eingewilligt. Von der in Art. 7 Abs. 3 DSGVO vorgesehenen Möglichkeit, dies zu widerrufen, mache ich heute Gebrauch. Meine Antworten sind daher zu vernichten.

Annelie Korten`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Sehr geehrte Damen und Herren,

laut Ihrer Datenschutzerklärung bewerten Sie die Bonität Ihrer Kunden auf Grundlage berechtigter Interessen. Da ich mich in der Privatinsolvenz befinde, lege ich dagegen Widerspruch ein. Bis zur Abwägung Ihrer Gründe ist diese Verarbeitung auszusetzen (Art. 18 Abs. 1 lit. d DSGVO).

Fabienne Quandt`,
    rights: ['objection', 'restriction'],
  },
];
