/** To a person whose data came from elsewhere, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SourceNoticeFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<SourceNoticeFacts, ClauseName>();

export const nl = template({
  version: 1,
  subject: 'Informatie over persoonsgegevens die niet van u komen (artikel 14 AVG)',
  blocks: [
    paragraph(
      say(
        'Wij verwerken persoonsgegevens over u die u ons niet zelf hebt verstrekt. Artikel 14 AVG bepaalt dat wij u daarover informeren; hieronder vindt u die informatie.',
      ),
    ),
    clause('law'),
    heading('Waar deze gegevens vandaan komen'),
    paragraph(
      say('{source}'),
      say('Wij hebben ze op {obtainedOn} ontvangen.'),
      when('isPublicSource', 'Deze bron is openbaar toegankelijk.'),
    ),
    heading('Wie ze verwerkt'),
    paragraph(
      say('De verwerkingsverantwoordelijke is {controllerName}.'),
      when('contactName', 'Met vragen kunt u terecht bij {contactName} ({contactWays}).'),
      unless('contactName', 'U kunt ons bereiken via: {contactWays}.'),
      unless('contactWays', 'U kunt ons schrijven op het adres bovenaan deze brief.'),
      say('U kunt ook contact opnemen met onze functionaris voor gegevensbescherming: {dpo}.'),
    ),
    heading('Welke gegevens, en hoelang'),
    table('categories', (column) => [
      column('Categorie', '{category}'),
      column('Gegevens', '{data}'),
      column('Bewaartermijn', '{period}'),
    ]),
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
    heading('Uw rechten'),
    paragraph(
      say(
        'Onder de voorwaarden van de AVG kunt u vragen om inzage van uw gegevens (artikel 15), om rectificatie (artikel 16) of wissing (artikel 17) ervan of om beperking van de verwerking ervan (artikel 18), en bezwaar maken tegen die verwerking (artikel 21); bezwaar tegen direct marketing hoeft u niet te motiveren.',
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
    clause('free-of-charge'),
    clause('extra'),
    clause('complaint'),
  ],
});
