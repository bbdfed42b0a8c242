/** The end of a request for want of an answer, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SilenceClosingFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  SilenceClosingFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Uw verzoek over uw persoonsgegevens: afsluiting bij gebrek aan antwoord',
  blocks: [
    paragraph(
      say('Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht.'),
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isAboutIdentity',
        'Op {askedOn} lieten wij u weten dat wij redelijke twijfel hebben over de identiteit van de persoon die het verzoek indient, en wat zou volstaan om die weg te nemen.',
      ),
      when('isAboutMandate', 'Op {askedOn} vroegen wij u wat u toelaat voor de betrokkene op te treden.'),
      say('Op {remindedOn} hebben wij u daaraan herinnerd.'),
      say('Tot vandaag hebben wij geen antwoord ontvangen.'),
    ),
    paragraphEach('reasons', '{item}'),
    paragraph(
      when(
        'isAboutIdentity',
        'Wij kunnen die persoon dus niet met zekerheid identificeren en kunnen geen gevolg geven aan het verzoek (artikel 12, leden 2 en 6, AVG).',
      ),
      when(
        'isAboutMandate',
        'Wij kunnen dus niet nagaan of het verzoek van de betrokkene uitgaat of namens de betrokkene wordt ingediend, en kunnen er geen gevolg aan geven (artikel 12, leden 2 en 6, AVG).',
      ),
      unless('otherRightsToCome', 'Wij sluiten het dossier af.'),
      when('otherRightsToCome', 'Op dit punt sluiten wij het dossier af.'),
      say(
        'Zodra wij uw antwoord ontvangen, heropenen wij het en hervatten wij de behandeling van uw verzoek; u hoeft het niet opnieuw in te dienen.',
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
