/** The answer to a request for access, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AccessAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<AccessAnswerFacts, ClauseName>();

export const nl = template({
  version: 4,
  subject: 'Antwoord op uw verzoek om inzage in uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om inzage te krijgen in uw persoonsgegevens (recht van inzage, artikel 15 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isNothingHeld',
      paragraph(
        unless(
          'keepsSuppressionPrint',
          'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek en dit antwoord.',
        ),
        when(
          'keepsSuppressionPrint',
          'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek, dit antwoord en een technische vingerafdruk van uw adres, om u niet per vergissing opnieuw in te schrijven.',
        ),
        say('Wij bewaren die vingerafdruk gedurende {suppressionPeriod}.'),
        say(
          'Denkt u dat er bij ons gegevens kunnen staan onder een andere naam, een ander adres of een ander nummer, laat het ons dan weten: wij zoeken dan opnieuw.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(say('Wij kunnen geen gevolg geven aan dit verzoek.'), say('{refusal}'), say('{reasonText}')),
    ),
    groupWhen(
      'isHeld',
      paragraph(
        say('Wij bevestigen dat wij persoonsgegevens over u verwerken.'),
        when(
          'hasCopy',
          'In de bijlage vindt u daarvan een getrouwe kopie, waarin elk gegeven onder zijn categorie staat (artikel 15, lid 3, AVG).',
        ),
        when('hasBothCopies', 'Het ZIP-bestand bevat dezelfde gegevens in een machineleesbaar formaat.'),
      ),
      clause('copy-to-person'),
      groupWhen(
        'isPartial',
        paragraph(say('Sommige gegevens delen wij u niet mee.'), say('{refusal}'), say('{reasonText}')),
      ),
      heading('Uw gegevens per categorie'),
      table('categories', (column) => [
        column('Categorie', '{category}'),
        column('Gegevens', '{data}'),
        column('Bewaartermijn', '{period}'),
        column('Herkomst', '{source}'),
      ]),
      paragraph(
        say('Waar de gegevens van een derde vandaan komen: {namedSource}'),
        say('Wij hadden u dit niet uit eigen beweging gemeld, om de volgende reden: {notToldBecause}.'),
      ),
      paragraph(
        when(
          'keepsSuppressionPrint',
          'Daarnaast bewaren wij een technische vingerafdruk van uw adres, om u niet per vergissing opnieuw in te schrijven.',
        ),
        say('Wij bewaren die vingerafdruk gedurende {suppressionPeriod}.'),
      ),
      heading('Waarom wij ze verwerken'),
      table('purposes', (column) => [
        column('Doeleinde', '{purpose}'),
        column('Rechtsgrond (AVG)', '{basis}'),
        column('Categorieën van gegevens', '{categories}'),
      ]),
      heading('Aan wie ze worden meegedeeld'),
      table('recipients', (column) => [
        column('Ontvanger', '{recipient}'),
        column('Dienst', '{service}'),
        column('Land en waarborgen', '{country}'),
        column('Ontvangen gegevens', '{categories}'),
      ]),
      groupUnless(
        'recipients',
        paragraph(say('Uw gegevens worden aan geen enkele ontvanger buiten onze onderneming meegedeeld.')),
      ),
      paragraph(
        when(
          'hasTransfers',
          'Gegevens worden of kunnen worden doorgegeven buiten de Europese Economische Ruimte (EER): de tabel vermeldt de waarborg voor elke doorgifte; u kunt ons er een kopie van vragen.',
        ),
        when(
          'hasUnverifiedTransfers',
          'Gegevens worden of kunnen worden doorgegeven buiten de Europese Economische Ruimte (EER): de tabel vermeldt de waarborg voor elke doorgifte, waarvan u ons een kopie kunt vragen, of geeft aan dat die nog wordt nagegaan.',
        ),
        when(
          'hasNoTransfers',
          'Geen van deze gegevens wordt doorgegeven buiten de Europese Economische Ruimte.',
        ),
      ),
      heading('Geautomatiseerde besluiten'),
      groupWhen(
        'automatedDecisions',
        paragraph(
          say(
            'De volgende besluiten worden door een geautomatiseerde verwerking genomen (artikel 22 AVG). U kunt menselijke tussenkomst vragen, uw standpunt kenbaar maken en het besluit aanvechten.',
          ),
        ),
        listEach('automatedDecisions', '{activity}: {logic}'),
      ),
      groupUnless(
        'automatedDecisions',
        paragraph(
          say(
            'Wij nemen over u geen besluiten die uitsluitend op geautomatiseerde verwerking berusten, profilering inbegrepen (artikel 22 AVG).',
          ),
        ),
      ),
      heading('Uw andere rechten'),
      paragraph(
        say(
          'Onder de voorwaarden van de AVG kunt u vragen om rectificatie (artikel 16) of wissing (artikel 17) van uw gegevens of om beperking van de verwerking ervan (artikel 18), en bezwaar maken tegen die verwerking (artikel 21); bezwaar tegen direct marketing hoeft u niet te motiveren.',
        ),
        when(
          'isPortable',
          'De gegevens die u ons hebt verstrekt, kunt u in een gestructureerd en machineleesbaar formaat krijgen (artikel 20).',
        ),
        when(
          'restsOnConsent',
          'U kunt uw toestemming op elk ogenblik intrekken, zonder gevolg voor het verleden (artikel 7, lid 3).',
        ),
        when(
          'isFrance',
          'U kunt ook richtlijnen opstellen voor wat er na uw overlijden met uw gegevens gebeurt (artikel 85 van de Franse wet nr. 78-17 van 6 januari 1978).',
        ),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
  enclosures: [
    when('hasPdfCopy', 'Kopie van uw gegevens (PDF)'),
    when('hasZipCopy', 'Kopie van uw gegevens, machineleesbaar (ZIP: JSON en CSV)'),
  ],
});
