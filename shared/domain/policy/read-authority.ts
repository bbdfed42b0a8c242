/** Reads which supervisory authority a policy names for complaints (GDPR Art. 13(2)(d)), and whether it still exists there. */
import { foldText } from '../text/fold-text.ts';
import type { ClaimOf } from './policy-finding.ts';
import type { ReadClaim } from './read-claims.ts';
import type { SentenceReading } from './sentence-reading.ts';

interface KnownAuthority {
  readonly authority: 'be-apd' | 'fr-cnil' | 'be-cpvp' | 'lu-cnpd';
  readonly names: RegExp;
  readonly current: RegExp | null;
  readonly obsolete: RegExp | null;
}

/**
 * The Belgian commission gave way to the APD on 25 May 2018 (law of 3 December 2017). "Commission de la protection de la politique
 * de confidentialité" is what programs of translation have made of its name.
 */
const known: readonly KnownAuthority[] = [
  {
    authority: 'be-cpvp',
    names:
      /commission (?:belge )?(?:de|pour) la protection de la (?:vie privee|politique de confidentialite|confidentialite)|commission (?:de la )?vie privee|\bcpvp\b|privacycommissie|commissie voor de bescherming van de persoonlijke levenssfeer|privacy commission/,
    current: /rue de la presse|drukpersstraat/,
    obsolete: /rue haute|hoogstraat/,
  },
  {
    authority: 'fr-cnil',
    names: /\bcnil\b|commission nationale (?:de l'|pour l'|d')?informatique/,
    current: /place de fontenoy|75334/,
    obsolete: /rue vivienne|rue saint[- ]guillaume|75083/,
  },
  {
    authority: 'lu-cnpd',
    names: /\bcnpd\b|commission nationale pour la protection des donnees/,
    current: null,
    obsolete: null,
  },
  {
    authority: 'be-apd',
    names:
      /\bapd\b|\bgba\b|\bapd-gba\b|autorite (?:belge )?(?:de|pour la) protection des donnees|gegevensbeschermingsautoriteit|belgian data protection authority|data protection authority|apd-gba\.be|autoriteprotectiondonnees\.be/,
    current: /rue de la presse|drukpersstraat/,
    obsolete: /rue haute|hoogstraat/,
  },
];

const unnamed =
  /\bautorites? (?:nationale )?(?:de controle|de surveillance|de supervision|competente)|toezichthoudende autoriteit|supervisory authority/;
const complaining = /\b(?:reclamation|plainte|recours|saisir|klacht|complaint)\w*/;
/** "Conformément aux recommandations de la CNIL". */
const inPassing =
  /\b(?:recommandations?|conformement|notifie\w*|declare\w*|declaration|deliberation|norme|preconis\w*|selon)\b/;
/** The address may stand on the lines below. */
const addressReach = 260;

export function readAuthority(text: string, readings: readonly SentenceReading[]): readonly ReadClaim[] {
  const claims = readings.flatMap(({ sentence, own, topics }): readonly ReadAuthority[] => {
    const folded = foldText(text.slice(sentence.start, sentence.end));
    const around = foldText(text.slice(sentence.start, sentence.end + addressReach));
    const named = known.find(({ names }) => names.test(folded));
    const isForComplaints =
      complaining.test(folded) || (!own.has('breach') && !inPassing.test(folded)) || topics.has('rights');
    if (named !== undefined && isForComplaints) {
      const { authority, current, obsolete } = named;
      const address =
        obsolete?.test(around) === true ? 'obsolete' : current?.test(around) === true ? 'current' : 'none';
      return [
        {
          claim: { kind: 'authority', authority, isDead: authority === 'be-cpvp', address },
          confidence: 'clear',
          sentence,
        },
      ];
    }
    if (named !== undefined || own.has('breach') || !unnamed.test(folded) || !complaining.test(folded))
      return [];
    return [
      {
        claim: { kind: 'authority', authority: null, isDead: false, address: 'none' },
        confidence: 'clear',
        sentence,
      },
    ];
  });
  return bestOfEach(claims);
}

interface ReadAuthority extends ReadClaim {
  readonly claim: ClaimOf<'authority'>;
}

/** An authority is named once; of its mentions the one that tells an address counts. One without a name counts alone. */
function bestOfEach(claims: readonly ReadAuthority[]): readonly ReadClaim[] {
  const best = new Map<ClaimOf<'authority'>['authority'], ReadAuthority>();
  for (const each of claims) {
    const before = best.get(each.claim.authority);
    if (before === undefined || (before.claim.address === 'none' && each.claim.address !== 'none'))
      best.set(each.claim.authority, each);
  }
  if (best.size > 1) best.delete(null);
  return [...best.values()];
}
