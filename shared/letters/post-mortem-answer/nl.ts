/** The answer about data after a death, in Dutch. Condolences where a death is reported. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PostMortemFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  PostMortemFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek over gegevens na een overlijden',
  blocks: [
    paragraph(
      when(
        'isOwn',
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht over wat er na uw overlijden met uw persoonsgegevens gebeurt. Hierna vindt u ons antwoord.',
      ),
      unless(
        'isOwn',
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht over de persoonsgegevens van een overleden persoon.',
      ),
      say('Het gaat om de gegevens van {onBehalfOf}.'),
      unless('isOwn', 'Wij bieden u onze oprechte deelneming aan.'),
    ),
    clause('law'),
    groupWhen(
      'isBelgium',
      paragraph(
        say(
          'De AVG is niet van toepassing op gegevens van overleden personen (overweging 27), en het Belgische recht regelt niet wat er na een overlijden met gegevens gebeurt.',
        ),
        when('isDone', 'Wij hebben niettemin gevolg gegeven aan uw verzoek, zoals hieronder vermeld.'),
      ),
    ),
    groupWhen(
      'isFrance',
      paragraph(
        when(
          'isOwn',
          'Volgens artikel 85 van de Franse wet nr. 78-17 van 6 januari 1978 kan iedereen richtlijnen opstellen voor wat er na het overlijden met zijn of haar gegevens gebeurt.',
        ),
        unless(
          'isOwn',
          'Bij het overlijden van een persoon doven diens rechten op de eigen gegevens uit; artikel 85 van de Franse wet nr. 78-17 van 6 januari 1978 houdt ze in stand voor de uitvoering van diens richtlijnen en, bij gebrek daaraan, voor de erfgenamen, voor zover dat nodig is om de nalatenschap te vereffenen en het overlijden te laten registreren.',
        ),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        when(
          'isOwn',
          'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek en dit antwoord.',
        ),
        unless(
          'isOwn',
          'Wij hebben dit nagegaan en verwerken geen persoonsgegevens van deze persoon, behalve uw verzoek en dit antwoord.',
        ),
        say(
          'Denkt u dat er bij ons gegevens kunnen staan onder een andere naam, een ander adres of een ander nummer, laat het ons dan weten: wij zoeken dan opnieuw.',
        ),
      ),
    ),
    paragraph(
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      when('isPartial', 'Wij konden slechts gedeeltelijk gevolg geven aan uw verzoek.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    groupWhen(
      'isRegistered',
      paragraph(
        when(
          'isFrance',
          'Op {doneOn} hebben wij uw richtlijnen opgetekend. U kunt ze op elk ogenblik wijzigen of herroepen, en de persoon aanwijzen die ze zal uitvoeren.',
        ),
        when(
          'isBelgium',
          'Op {doneOn} hebben wij uw wensen genoteerd. U kunt ze op elk ogenblik wijzigen of intrekken.',
        ),
      ),
    ),
    groupWhen(
      'isExecuted',
      paragraph(
        when('isFrance', 'Op {doneOn} hebben wij de richtlijnen van de overleden persoon uitgevoerd.'),
        when('isBelgium', 'Op {doneOn} hebben wij gevolg gegeven aan de wensen van de overleden persoon.'),
      ),
    ),
    groupWhen(
      'isEstate',
      paragraph(
        when(
          'isFrance',
          'Op {doneOn} hebben wij voor u bijeengebracht wat dienstig is voor de vereffening en verdeling van de nalatenschap.',
        ),
        when(
          'isBelgium',
          'Op {doneOn} hebben wij voor u bijeengebracht wat dienstig is voor de afwikkeling van de nalatenschap.',
        ),
      ),
    ),
    groupWhen(
      'isDeathRecorded',
      paragraph(
        say('Op {doneOn} hebben wij dit overlijden in onze bestanden opgenomen.'),
        say('Als dag van het overlijden hebben wij {diedOn} genoteerd.'),
        when('isFrance', 'Deze brief strekt daarvan tot bewijs, zonder kosten voor u.'),
      ),
    ),
    groupWhen('noted', heading('Wat wij hebben genoteerd'), paragraphEach('noted', '{item}')),
    groupWhen('told', heading('Wat wij u kunnen meedelen'), paragraphEach('told', '{item}')),
    groupWhen('carriedOut', heading('Wat is gedaan'), paragraphEach('carriedOut', '{item}')),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
