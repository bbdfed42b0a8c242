/** A question to somebody who asks for another about their mandate, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AgentQuestionFacts } from './facts.ts';

const { clause, groupWhen, list, listEach, paragraph, say, template, unless, when } = wordsFor<
  AgentQuestionFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Uw verzoek voor een andere persoon: wat ons nog ontbreekt',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht voor {onBehalfOf}.',
      ),
      unless(
        'onBehalfOf',
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht voor een andere persoon.',
      ),
      say('Het betreft het {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    clause('law'),
    paragraph(
      when('isHeir', 'Wij bieden u onze oprechte deelneming aan.'),
      say('Op {proofSeenOn} hebben wij gezien wat u toelaat voor deze persoon op te treden.'),
      unless(
        'proofSeenOn',
        'Voordat wij gevolg geven aan uw verzoek, moeten wij weten in welke hoedanigheid u optreedt en hoe ver uw bevoegdheid reikt.',
      ),
      when('asksForSomething', 'Gelieve ons het volgende te bezorgen:'),
    ),
    groupWhen(
      'isLawyer',
      paragraph(
        say(
          'Uw verklaring dat u voor deze persoon optreedt, volstaat in beginsel. Er blijft evenwel de volgende twijfel: {doubt}',
        ),
        say('Een schriftelijke bevestiging of een volmacht van deze persoon volstaat om die weg te nemen.'),
      ),
    ),
    groupWhen(
      'asksForSomething',
      list(
        when('asksMandate', 'de volmacht van de betrokkene, met datum en handtekening'),
        when(
          'asksAssociation',
          'een bewijs dat uw organisatie voldoet aan artikel 80, lid 1, AVG: zonder winstoogmerk, met statutaire doelstellingen van algemeen belang, actief op het gebied van de bescherming van persoonsgegevens',
        ),
        when('asksParent', 'een stuk waaruit uw band met het kind en uw ouderlijk gezag blijken'),
        when(
          'asksGuardian',
          'de beslissing die u met de vertegenwoordiging van deze persoon belast, en de omvang van uw opdracht',
        ),
        when(
          'asksHeir',
          'een stuk waaruit uw rechten in de nalatenschap blijken, bijvoorbeeld een notariële akte',
        ),
        when('asksExecutor', 'het stuk dat u belast met de uitvoering van de wil van de overleden persoon'),
        when('asksScope', 'welke rechten u voor deze persoon mag uitoefenen, en tot wanneer'),
        when(
          'asksAboutCopy',
          'de vermelding dat u de kopie van de gegevens mag ontvangen; ontbreekt die, dan sturen wij haar rechtstreeks naar de betrokkene',
        ),
      ),
    ),
    paragraph(
      when(
        'asksForDocument',
        'Een kopie volstaat. Maak onleesbaar wat voor deze controle niet nodig is, in het bijzonder nummers.',
      ),
      when(
        'isParent',
        'Een kind dat tot oordelen in staat is, kan zijn rechten ook zelf uitoefenen: wij houden rekening met zijn mening als u ons die meedeelt.',
      ),
      when(
        'isHeirInFrance',
        'Zonder richtlijnen kunnen erfgenamen om twee redenen optreden: om de nalatenschap te regelen en om het overlijden te laten registreren (artikel 85 van de Franse wet nr. 78-17 van 6 januari 1978). Laat ons weten wat u beoogt.',
      ),
    ),
    paragraph(
      say('{question}'),
      say('Gelieve ons uiterlijk op {answerBy} te antwoorden.'),
      unless('answerBy', 'Gelieve ons zo spoedig mogelijk te antwoorden.'),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
