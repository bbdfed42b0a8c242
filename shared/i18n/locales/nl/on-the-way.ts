/** In Dutch: the letters on the way to an answer: a question, a reminder, an extension, a fee, and what only the user can say in them. */
import type { onTheWay as french } from '../fr/on-the-way.ts';

export const onTheWay: Readonly<Record<keyof typeof french, string>> = {
  'letter-kind.identity-question': 'Vraag over de identiteit',
  'letter-kind.clarification-question': 'Vraag om verduidelijking',
  'letter-kind.reminder': 'Herinnering aan uw vraag',
  'letter-kind.extension': 'Verlenging van de termijn',
  'letter-kind.fee-announcement': 'Aankondiging van kosten',
  'letter-kind.silence-closing': 'Afsluiting bij gebrek aan antwoord',

  'letter-task.identity-question':
    'De brief zegt welke twijfel er is en wat volstaat om die weg te nemen. De dag waarop hij vertrekt, stopt de termijn.',
  'letter-task.clarification-question':
    'De brief vraagt wat de persoon zoekt. Zonder antwoord krijgt die alles.',
  'letter-task.reminder': 'De brief herinnert aan uw vraag en zegt wat er zonder antwoord gebeurt.',
  'letter-task.extension':
    'De brief geeft de reden en de nieuwe datum. Hij vertrekt voor het einde van de eerste maand; die dag wordt de termijn langer.',
  'letter-task.fee-announcement':
    'De brief noemt het bedrag, de reden en wat de persoon in plaats daarvan kan kiezen.',
  'letter-task.silence-closing':
    'De brief sluit het verzoek af waarop geen antwoord kwam. Een antwoord heropent het.',

  'letter.particular.proof': 'Wat volstaat',
  'letter.particular.proof.hint':
    'Het eenvoudigste dat de twijfel wegneemt. Elk ander middel blijft goed, en de brief zegt dat.',
  'letter.particular.proof.known-email': 'een antwoord vanaf het bekende e-mailadres',
  'letter.particular.proof.questions': 'het antwoord op uw vragen',
  'letter.particular.proof.document':
    'in laatste instantie een kopie van een document, foto en nummers onleesbaar',
  'letter.particular.questions': 'Uw vragen',
  'letter.particular.questions.hint':
    'Eén per regel, waarop alleen de persoon het antwoord kent: bijvoorbeeld de maand van de laatste bestelling.',
  'letter.particular.scope': 'Waaruit de persoon kan kiezen',
  'letter.particular.scope.hint': 'Eén mogelijkheid per regel: een periode, een dienst, een soort gegevens.',
  'letter.particular.largeQuantity': 'Gaat het om een grote hoeveelheid gegevens?',
  'letter.particular.largeQuantity.hint':
    'Alleen dan stopt de termijn, en alleen bij een verzoek om inzage (AVG, overweging 63).',
  'letter.particular.largeQuantity.no': 'nee, de termijn loopt door',
  'letter.particular.largeQuantity.yes': 'ja, de termijn stopt',
  'letter.particular.extension.reason': 'De reden van de verlenging',
  'letter.particular.extension.reason.hint':
    'Eigen aan dit verzoek: hoe complex het is, hoeveel verzoeken er zijn. Nooit vakantie of een gebrek aan personeel.',
  'letter.particular.feeGround': 'Waarom kosten',
  'letter.particular.feeGround.hint': 'Een eerste verzoek is kosteloos, wat de reden ervan ook is.',
  'letter.particular.feeGround.further-copy': 'een bijkomende kopie',
  'letter.particular.feeGround.excessive': 'een kennelijk buitensporig verzoek',
  'letter.particular.feeGround.unfounded': 'een kennelijk ongegrond verzoek',
  'letter.particular.fee-announcement.circumstances.hint':
    'Wat u zou kunnen bewijzen: data, kopieën die al zijn bezorgd, herhaalde verzoeken.',
  'letter.particular.amount': 'Het bedrag',
  'letter.particular.amount.hint': 'Bijvoorbeeld “12 €”. Niet meer dan uw administratieve kosten.',
  'letter.particular.reminder.answerBy.hint': 'Leeg: Greffe bepaalt de dag volgens de datum van de brief.',

  'letter.gap.question':
    'Geen enkele vraag van dit dossier wacht op een antwoord: er is niets om aan te herinneren of om af te sluiten.',
  'letter.gap.particular': 'Nog in te vullen: “{what}”.',
  'letter.warning.identity-document':
    'Een kopie van een document vraagt u enkel in laatste instantie (AVG, art. 12, lid 6). Zouden vragen niet volstaan?',
  'letter.warning.clarification-rare':
    'Een grote hoeveelheid gegevens is zeldzaam in een kleine onderneming. Een termijn die zonder reden stopt, keert zich tegen u.',
  'letter.warning.closing-too-early':
    'De persoon kreeg nog geen herinnering, of nog niet de tijd om te antwoorden: stuur eerst een herinnering.',
  'letter.warning.extension-after-month':
    'De maand is voorbij, alleen het uitstel tot de volgende werkdag geeft nog tijd: een autoriteit kan dat te laat vinden.',
  'letter.warning.first-copy-free':
    'Niets wijst erop dat dit een bijkomende kopie is. De eerste is altijd kosteloos (AVG, art. 15, lid 3).',
  'letter.warning.fee-proof':
    'U moet bewijzen dat het verzoek ongegrond of buitensporig is (AVG, art. 12, lid 5).',
  'warning.question-unanswered':
    'Uw vraag bleef zonder antwoord. Stuur een herinnering; daarna kan het dossier met een brief worden afgesloten.',

  'extend.letter-first': 'Eerst is er een brief nodig',
  'extend.letter-first-text':
    'Greffe schrijft hem met u; de dag waarop hij vertrekt, wordt de termijn vanzelf langer. Dit formulier noteert wat op een andere manier is gezegd.',
  'pause.letter-first': 'De vraag vertrekt eerst',
  'pause.letter-first-text':
    'Greffe schrijft de brief met u; de dag waarop hij vertrekt, stopt de termijn vanzelf. Dit formulier noteert wat op een andere manier is gevraagd.',
};
