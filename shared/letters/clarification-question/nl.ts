/** A question about what is asked for, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ClarificationQuestionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  ClarificationQuestionFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Uw verzoek over uw persoonsgegevens: een verduidelijking',
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
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      when(
        'isLargeQuantity',
        'Wij verwerken een grote hoeveelheid gegevens over u. Voordat wij u die bezorgen, verzoeken wij u te preciseren op welke gegevens of welke verwerkingen uw verzoek betrekking heeft (overweging 63 AVG).',
      ),
      unless(
        'isLargeQuantity',
        'Om u een antwoord te geven dat aan uw verwachting voldoet, stellen wij u de volgende vraag.',
      ),
    ),
    paragraphEach('question', '{item}'),
    groupWhen(
      'scope',
      paragraph(say('U kunt bijvoorbeeld kiezen uit het volgende:')),
      listEach('scope', '{item}'),
    ),
    paragraph(
      when(
        'asksAccess',
        'Niets verplicht u om uw verzoek te beperken: zonder nadere opgave heeft ons antwoord betrekking op alles wat wij over u bewaren.',
      ),
      unless(
        'asksAccess',
        'Niets verplicht u om uw verzoek te beperken: zonder nadere opgave behandelen wij het in zijn volle omvang.',
      ),
      say('Deze vraag verandert niets aan de termijn: wij antwoorden u uiterlijk op {limitOn}.'),
    ),
    groupWhen(
      'isPaused',
      paragraph(
        when(
          'pausesNow',
          'Wegens die hoeveelheid wordt de termijn om u te antwoorden geschorst vanaf de dag waarop deze brief vertrekt tot de dag waarop wij uw antwoord ontvangen, ook als u ons enkel laat weten dat u niets wenst te preciseren.',
        ),
        say(
          'De termijn om u te antwoorden is al geschorst sinds {pausedSince} en blijft dat tot de dag waarop wij uw antwoord ontvangen.',
        ),
        say('Wij streven toch naar {aimOn}, alsof wij u niets hadden hoeven te vragen.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
