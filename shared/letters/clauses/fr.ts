/** Clauses and furniture of French letters, for Belgium and for France. */
import type { CommonFacts } from '../common-facts.ts';
import { wordsFor } from '../template-words.ts';
import type { LetterFrame } from './clauses.ts';

const { groupWhen, heading, paragraph, paragraphEach, say, unless, when } = wordsFor<CommonFacts>();

export const fr: LetterFrame = {
  clauses: {
    law: [
      paragraph(
        when(
          'isBelgium',
          'Cette lettre se fonde sur le règlement (UE) 2016/679 (« RGPD ») et sur la loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de données à caractère personnel.',
        ),
        when(
          'isFrance',
          'Cette lettre se fonde sur le règlement (UE) 2016/679 (« RGPD ») et sur la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés.',
        ),
      ),
    ],
    'on-behalf': [
      groupWhen(
        'asksForAnother',
        paragraph(
          say(
            'Votre demande concerne {onBehalfOf} : dans cette lettre, « vos données » et « vos droits » désignent les données et les droits de cette personne.',
          ),
          unless(
            'onBehalfOf',
            'Vous agissez pour une autre personne : dans cette lettre, « vos données » et « vos droits » désignent ses données et ses droits.',
          ),
        ),
      ),
    ],
    'copy-to-person': [
      groupWhen(
        'copyGoesToPerson',
        paragraph(
          say(
            'Aucun document ne nous montre que vous pouvez recevoir la copie des données : nous l’adressons directement à {onBehalfOf}.',
          ),
          unless(
            'onBehalfOf',
            'Aucun document ne nous montre que vous pouvez recevoir la copie des données : nous l’adressons directement à la personne concernée.',
          ),
        ),
      ),
    ],
    'free-of-charge': [
      paragraph(say('L’exercice de vos droits est gratuit (article 12, paragraphe 5, du RGPD).')),
    ],
    contact: [
      paragraph(
        when(
          'contactName',
          'Pour toute question, vous pouvez vous adresser à {contactName} ({contactWays}), en rappelant la référence {reference}.',
        ),
        unless(
          'contactName',
          'Pour toute question, vous pouvez nous joindre ({contactWays}), en rappelant la référence {reference}.',
        ),
        unless(
          'contactWays',
          'Pour toute question, vous pouvez nous écrire à l’adresse qui figure en tête de cette lettre, en rappelant la référence {reference}.',
        ),
        say('Vous pouvez aussi contacter notre délégué à la protection des données : {dpo}.'),
      ),
    ],
    complaint: [
      groupWhen(
        'isBelgium',
        heading('Plainte et recours'),
        paragraph(
          say(
            'Vous pouvez introduire une plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba.be. Vous pouvez aussi saisir le tribunal compétent, notamment le président du tribunal de première instance siégeant comme en référé (art. 209, loi du 30 juillet 2018).',
          ),
        ),
      ),
      groupWhen(
        'isFrance',
        heading('Réclamation et recours'),
        paragraph(
          say(
            'Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes), et exercer un recours devant la juridiction compétente.',
          ),
        ),
      ),
      paragraph(
        unless(
          'asksForAnother',
          'Vous pouvez également saisir l’autorité de contrôle du pays où vous résidez (article 77, paragraphe 1, du RGPD) : {otherAuthority}.',
        ),
        when(
          'asksForAnother',
          'L’autorité de contrôle du pays où réside la personne concernée peut également être saisie (article 77, paragraphe 1, du RGPD) : {otherAuthority}.',
        ),
      ),
    ],
    'request-file': [
      paragraph(
        say(
          'Nous conservons votre demande et notre réponse pendant {requestFilePeriod} après la clôture du dossier, en accès restreint, afin de pouvoir démontrer que nous y avons répondu (article 5, paragraphe 2, du RGPD).',
        ),
      ),
    ],
    'other-rights': [
      paragraph(say('Le reste de votre demande fera l’objet d’une lettre séparée : {otherRightsToCome}.')),
      paragraphEach(
        'otherLetters',
        'L’autre partie de votre demande fait l’objet d’une lettre séparée, datée du {letterOn} : {right}.',
      ),
    ],
    correction: [
      paragraph(
        say(
          'Cette lettre remplace celle que nous vous avons adressée le {correctsLetterOf} et qui contenait une erreur.',
        ),
      ),
    ],
    extra: [paragraphEach('extraParagraphs', '{item}')],
  },
  subjectLabel: 'Objet',
  references: {
    received: 'Votre demande reçue le',
    letterReceived: 'Votre lettre reçue le',
    theirs: 'Vos références',
    ours: 'Nos références',
  },
  salutation: 'Madame, Monsieur,',
  closing: {
    BE: 'Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    FR: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  },
  enclosures: { BE: { one: 'Annexe', other: 'Annexes' }, FR: { one: 'P.J.', other: 'P.J.' } },
  registered: {
    BE: { numbered: 'Envoi recommandé n° {number}', plain: 'Envoi recommandé' },
    FR: {
      numbered: 'Lettre recommandée avec avis de réception n° {number}',
      plain: 'Lettre recommandée avec avis de réception',
    },
  },
  pageLabel: 'Page {page} / {pages}',
  sealCaption: 'Document scellé numériquement (intégrité)',
  title: '{subject} – {reference}',
  mentions: {
    inLiquidation: '{name} en liquidation',
    capital: '{form} au capital de {capital}',
    vat: 'TVA {number}',
    registry: { BE: 'RPM {town}', FR: 'RCS {town}' },
  },
};
