/** The answer to a request for data portability, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PortabilityFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<PortabilityFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op uw verzoek om overdraagbaarheid van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om de gegevens te verkrijgen die u ons hebt verstrekt (recht op overdraagbaarheid van gegevens, artikel 20 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wij hebben uw verzoek ingewilligd.'),
      when('isPartial', 'Wij hebben uw verzoek voor een deel van deze gegevens ingewilligd.'),
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      when(
        'isGiven',
        'De kopie heeft een gestructureerde, gangbare en machineleesbare vorm: een zipbestand met JSON en CSV.',
      ),
      when('hasCopy', 'Zij is bij deze brief gevoegd.'),
      when('isPartial', 'Voor het overige kunnen wij uw verzoek niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersAccess',
        'U kunt wel een kopie van uw gegevens verkrijgen op grond van het recht van inzage (artikel 15 AVG). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
      ),
    ),
    groupWhen(
      'isGiven',
      clause('copy-to-person'),
      heading('Wat de kopie bevat'),
      paragraph(
        say(
          'Zij bevat de gegevens die u ons hebt verstrekt, ook door onze diensten te gebruiken, en die wij via geautomatiseerde procedés verwerken op basis van uw toestemming of een overeenkomst; zij bevat alleen gegevens over u.',
        ),
        when('included', 'Per categorie gaat het om het volgende:'),
      ),
      listEach('included', '{item}'),
      groupWhen(
        'leftOut',
        heading('Wat er niet in staat'),
        table('leftOut', (column) => [column('Categorie', '{category}'), column('Reden', '{reason}')]),
        paragraph(
          say(
            'Het recht op overdraagbaarheid geldt niet voor deze gegevens; u kunt er een kopie van verkrijgen op grond van het recht van inzage (artikel 15 AVG).',
          ),
        ),
      ),
      heading('Hoe u het bestand opent'),
      paragraph(
        say(
          'Op de meeste computers opent u het zipbestand met een dubbelklik. De CSV-tabellen opent u in een rekenblad; het bestand data.json is bedoeld voor de software van een andere dienst. De toelichting leesmij.txt beschrijft elk bestand.',
        ),
      ),
      heading('Doorzending naar een andere organisatie'),
      paragraph(
        say(
          'Op uw verzoek hebben wij deze gegevens op {transferredOn} rechtstreeks doorgezonden naar {transferTo} (artikel 20, lid 2, AVG).',
        ),
        when(
          'isTransferring',
          'Op uw verzoek zenden wij deze gegevens rechtstreeks door naar {transferTo} (artikel 20, lid 2, AVG).',
        ),
        when(
          'transferObstacle',
          'U wenst dat wij deze gegevens rechtstreeks doorzenden naar {transferTo} (artikel 20, lid 2, AVG). Dat is technisch niet mogelijk, om de volgende reden.',
        ),
        when(
          'offersTransfer',
          'U mag deze kopie bezorgen aan wie u wilt. U kunt ons ook vragen om deze gegevens rechtstreeks naar een andere verwerkingsverantwoordelijke door te zenden, als dat technisch mogelijk is (artikel 20, lid 2, AVG).',
        ),
      ),
      paragraphEach('transferObstacle', '{item}'),
      paragraph(
        when('transferObstacle', 'U kunt deze kopie daar zelf bezorgen.'),
        say('Door deze afgifte worden de gegevens niet uit onze bestanden gewist (artikel 20, lid 3, AVG).'),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
  enclosures: [when('hasCopy', 'Kopie van uw gegevens, machineleesbaar (ZIP: JSON en CSV)')],
});
