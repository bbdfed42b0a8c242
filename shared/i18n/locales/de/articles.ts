/** Where rules stand, and what they say, in plain German. */
import type { articles as french } from '../fr/articles.ts';

export const articles: Readonly<Record<keyof typeof french, string>> = {
  'article.of.gdpr': 'DSGVO, {place}',
  'article.of.reg-1182-71': 'Verordnung 1182/71, {place}',
  'article.of.fr-lil': 'französisches Datenschutzgesetz, {place}',
  'article.of.fr-labour-code': 'französisches Arbeitsgesetzbuch, {place}',
  'article.of.fr-circular-2018-05-04': 'französisches Rundschreiben vom 4. Mai 2018',
  'article.of.be-law-2018-07-30': 'belgisches Gesetz vom 30. Juli 2018, {place}',
  'article.of.be-royal-decree-1974-04-18': 'Königlicher Erlass vom 18. April 1974, {place}',
  'article.of.policy': 'Ihre Datenschutzerklärung',
  'article.of.greffe': 'Rat von Greffe',
  'article.place.article': 'Art. {article}',
  'article.place.paragraph': ' Abs. {paragraph}',
  'article.place.point': ' Buchst. {point}',
  'article.place.recital': 'Erwägungsgrund {number}',

  'article.why.gdpr-7-3':
    'Eine Einwilligung kann jederzeit widerrufen werden, so einfach, wie sie erteilt wurde. Was vorher geschah, bleibt gültig.',
  'article.why.gdpr-11-2':
    'Lässt nichts die Person in Ihren Daten erkennen, teilen Sie ihr das mit; sie kann Angaben nachreichen, mit denen es gelingt.',
  'article.why.gdpr-12-3':
    'Die Antwort geht unverzüglich hinaus, spätestens einen Monat nach Eingang. Zwei weitere Monate sind einmal möglich, wenn der Antrag komplex ist oder viele vorliegen; die Person erfährt es, mit dem Grund, innerhalb des ersten Monats.',
  'article.why.gdpr-12-4':
    'Eine Ablehnung nennt innerhalb des Monats ihre Gründe und das Recht, sich bei der Behörde zu beschweren und vor Gericht zu gehen.',
  'article.why.gdpr-12-5':
    'Die Antwort ist kostenlos. Ablehnen oder ein angemessenes Entgelt verlangen darf man nur bei einem offenkundig unbegründeten oder exzessiven Antrag; beweisen müssen Sie es.',
  'article.why.gdpr-12-6':
    'Ein Identitätsnachweis wird nur bei begründeten Zweifeln verlangt und nie mehr als nötig.',
  'article.why.gdpr-15':
    'Die Person erhält eine Kopie ihrer Daten und erfährt, wozu sie dienen, woher sie stammen, wer sie empfängt und wie lange sie aufbewahrt werden.',
  'article.why.gdpr-15-4':
    'Die Kopie darf andere nicht beeinträchtigen: Was von ihnen handelt, wird entfernt oder geschwärzt, der Rest wird übergeben.',
  'article.why.gdpr-16': 'Unrichtige Daten werden berichtigt, unvollständige ergänzt.',
  'article.why.gdpr-17':
    'Daten werden in sechs Fällen gelöscht, außer was das Gesetz aufzubewahren verlangt oder eine andere Ausnahme schützt.',
  'article.why.gdpr-17-1': 'Die sechs Fälle, in denen Daten zu löschen sind.',
  'article.why.gdpr-17-3':
    'Die fünf Ausnahmen: freie Meinungsäußerung, rechtliche Verpflichtung, öffentliche Gesundheit, Archive und Forschung, Verteidigung von Rechtsansprüchen.',
  'article.why.gdpr-18':
    'Bis ein Streit geklärt ist, werden die Daten nur noch gespeichert. Die Person wird unterrichtet, bevor das endet.',
  'article.why.gdpr-19':
    'Jeder Empfänger erfährt von einer Berichtigung, Löschung oder Einschränkung, außer es ist unmöglich oder unverhältnismäßig.',
  'article.why.gdpr-20':
    'Die Person erhält die Daten, die sie bereitgestellt hat, in einem gängigen, maschinenlesbaren Format.',
  'article.why.gdpr-21-1':
    'Die Person kann aus Gründen ihrer besonderen Situation dem widersprechen, was auf Ihrem berechtigten Interesse beruht.',
  'article.why.gdpr-21-2': 'Wer keine Werbung mehr will, bekommt keine mehr. Abzuwägen gibt es nichts.',
  'article.why.gdpr-22':
    'Niemand muss eine wichtige Entscheidung einer Maschine allein hinnehmen; ein Mensch prüft sie und hört die Person an.',
  'article.why.gdpr-77-1':
    'Die Person kann sich bei der Behörde des Landes beschweren, in dem sie lebt oder arbeitet.',
  'article.why.gdpr-99-2': 'Die DSGVO gilt seit dem 25. Mai 2018.',
  'article.why.gdpr-recital-63':
    'Bei einer großen Menge von Daten darf man die Person fragen, was genau sie sucht. In einem kleinen Betrieb ist das selten.',
  'article.why.reg-1182-71-3-1':
    'Der Tag, an dem der Antrag eingeht, zählt nicht mit: Die Frist beginnt am Tag danach.',
  'article.why.reg-1182-71-3-2-c':
    'Ein Monat endet am selben Datum des Folgemonats oder an dessen letztem Tag, wenn es dieses Datum dort nicht gibt.',
  'article.why.reg-1182-71-3-4':
    'Eine Frist, die an einem Samstag, Sonntag oder Feiertag endet, läuft bis zum Ende des nächsten Arbeitstags.',
  'article.why.fr-lil-85':
    'In Frankreich kann jeder bestimmen, was nach seinem Tod mit seinen Daten geschieht; sonst können die Erben handeln.',
  'article.why.policy-answer-within':
    'Was Ihre Datenschutzerklärung beim Eingang versprach. Sie lässt sich in den Einstellungen ändern.',
  'article.why.greffe-at-once-target':
    'Das Gesetz sagt „unverzüglich“ und nennt keine Zahl. Greffe strebt zwei Arbeitstage an.',
  'article.why.greffe-post-by-margin':
    'Das Gesetz sagt nicht, wie lange ein Brief unterwegs ist. Greffe rechnet vorsichtig mit fünf Arbeitstagen.',
};
