/** A French register that has everything a policy can say, and how to find a part of what it becomes. */
import type { Language, LocalizedText } from '../../../shared/domain/language.ts';
import type { ProcessingActivity, Processor } from '../../../shared/domain/processing/processing-activity.ts';
import {
  writePrivacyPolicy,
  type PolicyPart,
  type PrivacyPolicy,
} from '../../../shared/reports/privacy-policy/privacy-policy.ts';
import type { PolicyFacts } from '../../../shared/reports/privacy-policy/policy-facts.ts';
import { textsOf } from '../report-text.ts';
import { completedFacts } from './ready-made-facts.ts';

export const inAll = (fr: string, nl: string, en: string, de: string): LocalizedText => ({ fr, nl, en, de });

export const logic = inAll(
  'Le seuil est de 300 €.',
  'De drempel is 300 €.',
  'The threshold is €300.',
  'Die Schwelle liegt bei 300 €.',
);
export const consequences = inAll(
  'Le service est suspendu.',
  'De dienst wordt opgeschort.',
  'The service is suspended.',
  'Der Dienst wird ausgesetzt.',
);
const review = inAll(
  'Une personne revoit le cas.',
  'Een mens herbekijkt het geval.',
  'A person reviews the case.',
  'Ein Mensch prüft den Fall.',
);
export const essence = inAll(
  'Le partenaire répond aux demandes',
  'De partner beantwoordt verzoeken',
  'The partner answers requests',
  'Der Partner beantwortet Anträge',
);

export function fullFacts(language: Language = 'fr'): PolicyFacts {
  const facts = completedFacts('french-bookings', language);
  const { controller } = facts;
  return {
    ...facts,
    controller: {
      ...controller,
      dpo: { name: 'Odile Ferrandin', email: 'dpo@brume.example', phone: null },
      privacyContact: { name: 'Zélie Vantroubel', email: 'donnees@brume.example', phone: null },
    },
    activities: facts.activities.map(detailed),
    processors: facts.processors.map(jointOne),
  };
}

function detailed(activity: ProcessingActivity): ProcessingActivity {
  if (activity.code === 'fraud-prevention')
    return {
      ...activity,
      automatedDecision: logic,
      automatedConsequences: consequences,
      automatedReview: review,
    };
  if (activity.code === 'site-cookies') return { ...activity, minimumAge: 15, jointArrangement: essence };
  if (activity.code === 'site-statistics') return { ...activity, jointArrangement: essence };
  return activity;
}

function jointOne(processor: Processor): Processor {
  return processor.code === 'site-partners'
    ? { ...processor, name: 'Régie Merle SARL', isUnnamed: false, role: 'joint-controller' }
    : processor;
}

export function written(facts: PolicyFacts): PrivacyPolicy {
  const policy = writePrivacyPolicy(facts);
  if (!policy.ok) throw new Error(`Not written: ${JSON.stringify(policy.error)}`);
  return policy.value;
}

/** All that one section says; no-break spaces as plain ones. Empty where there is no such section. */
export function sectionText({ sections }: PrivacyPolicy, part: PolicyPart): string {
  const blocks = sections.find((section) => section.part === part)?.blocks ?? [];
  return blocks
    .flatMap(textsOf)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}
