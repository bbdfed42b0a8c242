/** A question about who asks, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { IdentityQuestionFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, template, unless, when } =
  wordsFor<IdentityQuestionFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Uw verzoek over uw persoonsgegevens: controle van de identiteit',
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
      say(
        'Voordat wij gevolg geven aan uw verzoek, moeten wij een redelijke twijfel wegnemen over de identiteit van de persoon die het verzoek indient (artikel 12, lid 6, AVG). Die twijfel is de volgende.',
      ),
    ),
    paragraphEach('doubt', '{item}'),
    heading('Wat volstaat om die twijfel weg te nemen'),
    paragraph(
      when(
        'takesKnownEmail',
        'Het volstaat dat u ons antwoordt vanaf het e-mailadres dat wij vóór dit verzoek al kenden.',
      ),
    ),
    groupWhen(
      'questions',
      paragraph(
        when('takesKnownEmail', 'U kunt ook de volgende vragen beantwoorden.'),
        unless('takesKnownEmail', 'Het volstaat dat u de volgende vragen beantwoordt.'),
      ),
      listEach('questions', '{item}'),
    ),
    groupWhen(
      'takesDocument',
      paragraph(
        unless(
          'asksForAnother',
          'In laatste instantie aanvaarden wij een kopie van een officieel document op uw naam, waarop de foto en alle nummers onleesbaar zijn gemaakt.',
        ),
        when(
          'asksForAnother',
          'In laatste instantie aanvaarden wij een kopie van een officieel document op naam van de betrokkene, waarop de foto en alle nummers onleesbaar zijn gemaakt.',
        ),
        say(
          'Die kopie dient enkel voor deze controle: wij vernietigen haar onmiddellijk daarna en noteren alleen wat wij hebben gezien, en op welke dag.',
        ),
      ),
    ),
    paragraph(
      say('Elk ander middel dat deze twijfel wegneemt, is eveneens goed.'),
      unless('takesDocument', 'Stuur ons geen kopie van een identiteitsbewijs.'),
      when(
        'waivesPolicy',
        'Ons privacybeleid vermeldt zo’n kopie en een handtekening: wij vragen u geen van beide, want de wet verlangt alleen wat nodig is om een redelijke twijfel weg te nemen.',
      ),
      when(
        'softensPolicy',
        'Ons privacybeleid vermeldt een handtekening: wij vragen u er geen, want de wet verlangt alleen wat nodig is om een redelijke twijfel weg te nemen.',
      ),
      when(
        'cameByPublicNetwork',
        'Stuur uit voorzorg niets persoonlijks via het kanaal waarlangs uw verzoek is gekomen: schrijf ons per e-mail of per post.',
      ),
    ),
    groupWhen(
      'isPaused',
      heading('Wat dit betekent voor de termijn'),
      groupWhen(
        'pausesNow',
        paragraph(
          when(
            'isBelgium',
            'De termijn om u te antwoorden wordt geschorst vanaf de dag waarop deze brief vertrekt tot de dag waarop wij uw antwoord ontvangen (artikel 12, lid 6, AVG).',
          ),
          when(
            'isFrance',
            'De termijn om u te antwoorden wordt geschorst vanaf de dag waarop deze brief vertrekt tot de dag waarop wij uw antwoord ontvangen (artikel 12, lid 6, AVG en artikel 77 van het Franse decreet nr. 2019-536 van 29 mei 2019).',
          ),
          say('Wij streven toch naar {aimOn}, alsof wij u niets hadden hoeven te vragen.'),
        ),
      ),
      paragraph(
        say(
          'De termijn om u te antwoorden is al geschorst sinds {pausedSince} en blijft dat tot de dag waarop wij uw antwoord ontvangen.',
        ),
        when('pausedSince', 'Wij streven toch naar {aimOn}, alsof wij u niets hadden hoeven te vragen.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
