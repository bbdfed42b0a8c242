/** How a deadline was computed, step by step in sentences, and what is written under its ruler. */
export const deadline = {
  'deadline-step.received': 'La demande est arrivée.',
  'deadline-step.before-the-regulation':
    'Le RGPD ne s’applique que depuis ce jour ; la demande, arrivée le {received}, est comptée comme s’il s’appliquait déjà.',
  'deadline-step.counting-starts': 'Le délai commence : le jour de l’arrivée, {notCounted}, ne compte pas.',
  'deadline-step.months-added': '{months} {months|mois|mois} après le {from} : le délai légal finit ici.',
  'deadline-step.clamped': 'Ce mois n’a pas de {day} : le délai finit son dernier jour.',
  'deadline-step.extension':
    'La personne a appris le {toldOn} que {months} {months|mois|mois} de plus seraient nécessaires : {totalMonths} mois en tout depuis le {from}.',
  'deadline-step.extension-too-late':
    'La prolongation annoncée le {toldOn} ne compte pas : la personne devait l’apprendre au plus tard le {firstMonthLimit}.',
  'deadline-step.extension-before-receipt':
    'La prolongation annoncée le {toldOn} ne compte pas : la demande n’était pas encore arrivée.',
  'deadline-step.suspension-identity':
    'En pause du {from} au {until}, le temps de recevoir la preuve d’identité : {days} {days|jour|jours} de plus.',
  'deadline-step.suspension-clarification':
    'En pause du {from} au {until}, le temps de recevoir une précision : {days} {days|jour|jours} de plus.',
  'deadline-step.suspension-identity-open':
    'En pause depuis le {from}, dans l’attente de la preuve d’identité : {days} {days|jour|jours} de plus à ce jour.',
  'deadline-step.suspension-clarification-open':
    'En pause depuis le {from}, dans l’attente d’une précision : {days} {days|jour|jours} de plus à ce jour.',
  'deadline-step.suspension-shared':
    'Les jours d’avant le {countedFrom} étaient déjà comptés : ils ne comptent qu’une fois.',
  'deadline-step.suspension-not-counted':
    'La question partie le {from} n’a rien mis en pause : le délai était déjà passé.',
  'deadline-step.rolled':
    'Un délai ne finit pas un jour chômé ({days}) : il court jusqu’à la fin du jour ouvrable suivant.',
  'deadline-step.limit': 'Au plus tard : la réponse doit être donnée à la fin de ce jour.',
  'deadline-step.promised': 'Votre politique promet une réponse sous {delay}.',
  'deadline-step.aim-law': 'À viser : la fin du délai légal.',
  'deadline-step.aim-promise': 'À viser : le jour promis, plus tôt que celui de la loi.',
  'deadline-step.aim-same-day': 'À viser : le jour promis et celui de la loi sont le même.',
  'deadline-step.aim-undisturbed':
    'Les pauses n’y comptent pas. La date qui en tient compte se défend, mais une autorité peut en juger autrement.',
  'deadline-step.post-by':
    'À poster au plus tard ce jour, pour arriver avant le {from} : {workingDays} jours ouvrables pour le trajet.',
  'deadline-step.holiday-in-brackets': '{day} ({holiday})',

  'delay.days': '{count} {count|jour|jours}',
  'delay.months': '{count} {count|mois|mois}',
  'delay.working-days': '{count} {count|jour ouvrable|jours ouvrables}',

  'holiday.new-year': 'jour de l’An',
  'holiday.good-friday': 'Vendredi saint',
  'holiday.easter-monday': 'lundi de Pâques',
  'holiday.labour-day': 'fête du Travail',
  'holiday.victory-1945': 'victoire de 1945',
  'holiday.ascension': 'Ascension',
  'holiday.whit-monday': 'lundi de Pentecôte',
  'holiday.abolition-of-slavery': 'abolition de l’esclavage',
  'holiday.french-national-day': 'fête nationale française',
  'holiday.belgian-national-day': 'fête nationale belge',
  'holiday.assumption': 'Assomption',
  'holiday.all-saints': 'Toussaint',
  'holiday.armistice-1918': 'armistice de 1918',
  'holiday.christmas': 'Noël',
  'holiday.saint-stephen': 'saint-Étienne',

  'ruler.label': 'Délai de réponse',
  'ruler.received': 'Reçue',
  'ruler.limit': 'Au plus tard',
  'ruler.aim-and-limit': 'À viser, et au plus tard',
  'ruler.today': 'aujourd’hui, {day}',
  'ruler.aim': 'À viser',
  'ruler.aim-promised': 'À viser : promis',
  'ruler.post-by': 'Poster au plus tard',
  'ruler.extended': 'Prolongation annoncée',
  'ruler.suspended': 'Mise en pause',
  'ruler.resumed': 'Pause finie',
  'ruler.answered': 'Réponse partie',
  'ruler.why': 'Pourquoi ces dates ?',

  'deadline-page.lead':
    'Ces dates vous aident à répondre à temps ; elles ne remplacent pas un avis juridique. Voici comment elles sont calculées.',
  'deadline-page.steps': 'Le calcul, étape par étape',
  'deadline-page.extend-title': 'Deux mois de plus',
  'deadline-page.extend-allowed':
    'Si la demande est complexe, vous pouvez la prolonger une fois. La personne doit l’apprendre, avec le motif, au plus tard le {limit}.',
  'deadline-page.extend-warn':
    'Le premier mois a fini le {nominal}. Prolonger reste défendable jusqu’au {limit}, mais une autorité peut juger que c’est trop tard.',
  'deadline-page.extend-too-late':
    'Il n’est plus possible de prolonger : la personne devait l’apprendre au plus tard le {limit}.',
  'deadline-page.extend-done': 'La demande a déjà été prolongée ; cela ne se fait qu’une fois.',
  'deadline-page.pause-title': 'Mettre en pause',
  'deadline-page.pause-text':
    'Le délai s’arrête le temps que la personne prouve son identité ou précise sa demande. La date à viser, elle, ne bouge pas.',
  'deadline-page.pause-open': 'En pause depuis le {from}. Chaque jour d’attente recule la limite d’un jour.',
} as const;
