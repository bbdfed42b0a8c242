/** A reminder of a question that was not answered, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ReminderFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, say, template, unless, when } = wordsFor<
  ReminderFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Uw verzoek over uw persoonsgegevens: herinnering aan onze vraag',
  blocks: [
    paragraph(
      say('Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht.'),
      when(
        'isBelgium',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de wet van 30 juli 2018 over gegevensbescherming.',
      ),
      when(
        'isFrance',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de Franse wet nr. 78-17 van 6 januari 1978 over gegevensbescherming.',
      ),
      when(
        'letterAskedOn',
        'In onze brief van {letterAskedOn} stelden wij u een vraag waarop wij nog geen antwoord hebben ontvangen.',
      ),
      unless(
        'letterAskedOn',
        'Op {askedOn} stelden wij u een vraag waarop wij nog geen antwoord hebben ontvangen.',
      ),
      when(
        'isAboutIdentity',
        'Die vraag betrof een twijfel over de identiteit van de persoon die het verzoek indient (artikel 12, lid 6, AVG).',
      ),
      when('isAboutScope', 'Met die vraag wilden wij verduidelijken wat u vraagt (overweging 63 AVG).'),
      when('isAboutMandate', 'Die vraag betrof wat u toelaat voor de betrokkene op te treden.'),
    ),
    clause('on-behalf'),
    paragraph(
      say(
        'Gelieve ons uiterlijk op {answerBy} te antwoorden. Wat wij u toen hebben aangegeven, volstaat nog steeds; meer vragen wij u niet.',
      ),
      say('Is uw antwoord al onderweg, dan mag u deze herinnering als niet verzonden beschouwen.'),
      when(
        'isPaused',
        'De termijn om u te antwoorden blijft geschorst tot de dag waarop wij uw antwoord ontvangen.',
      ),
    ),
    heading('Als wij niets van u vernemen'),
    paragraph(
      when(
        'isAboutIdentity',
        'Zolang die twijfel blijft, kunnen wij geen gevolg geven aan uw verzoek (artikel 12, leden 2 en 6, AVG). Moeten wij het dossier afsluiten, dan schrijven wij u dat, en wij heropenen het zodra wij uw antwoord ontvangen.',
      ),
      when(
        'isAboutMandate',
        'Zolang wij niet weten of u voor die persoon mag optreden, kunnen wij geen gevolg geven aan uw verzoek. Die persoon kan ons ook zelf schrijven.',
      ),
    ),
    groupWhen(
      'isAboutScope',
      paragraph(
        when(
          'asksAccess',
          'Zonder nadere opgave heeft ons antwoord betrekking op alles wat wij over u bewaren.',
        ),
        unless('asksAccess', 'Zonder nadere opgave behandelen wij uw verzoek in zijn volle omvang.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
