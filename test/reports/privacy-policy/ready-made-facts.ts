/** The ready-made registers as facts for a policy, with what their published policies leave open settled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { noPromises, type Promises } from '../../../shared/domain/controller/promises.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
} from '../../../shared/domain/id.ts';
import type { Language, LocalizedText } from '../../../shared/domain/language.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import {
  processingActivitySchema,
  processorSchema,
  type ProcessingActivity,
  type Processor,
} from '../../../shared/domain/processing/processing-activity.ts';
import { readyMadeRegisterSchema } from '../../../shared/domain/register/ready-made.ts';
import type { RetentionRule } from '../../../shared/domain/retention/retention-rule.ts';
import type { PolicyFacts } from '../../../shared/reports/privacy-policy/policy-facts.ts';
import { aController } from '../../helpers/builders.ts';

export const readyMadeCodes = [
  'belgian-web-shop',
  'belgian-website-builder',
  'belgian-time-tracking',
  'french-bookings',
  'french-small-site',
] as const;
type ReadyMadeCode = (typeof readyMadeCodes)[number];

const frenchController = (): Controller =>
  aController({
    country: 'FR',
    kind: 'company',
    legalForm: 'SAS',
    name: 'Carnets de Brume',
    enterpriseNumber: '732829320',
    vatNumber: null,
    registryTown: 'Lille',
    address: { line1: '9 passage des Encres', postalCode: '59000', town: 'Lille', countryCode: 'FR' },
    email: 'bonjour@brume.example',
    phone: '+33 3 20 12 34 56',
    website: 'https://brume.example',
    timeZone: 'Europe/Paris',
  });

/** As it comes, gaps and all. */
export function readyMadeFacts(code: ReadyMadeCode, language: Language = 'fr'): PolicyFacts {
  const path = join(import.meta.dirname, '../../../resources/ready-made', `${code}.json`);
  const source = readyMadeRegisterSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const idOf = ids();
  const categoryIds = (codes: readonly string[]) =>
    codes.map((each) => categoryIdSchema.parse(idOf(`category ${each}`)));
  return {
    language,
    versionOn: localDate('2026-03-15'),
    controller: source.country === 'BE' ? aController({}) : frenchController(),
    promises: { ...noPromises, ...source.promises },
    categories: source.categories.map((each) => ({
      ...each,
      id: categoryIdSchema.parse(idOf(`category ${each.code}`)),
    })),
    processors: source.processors.map(({ categoryCodes, ...each }) =>
      processorSchema.parse({
        ...each,
        id: idOf(`processor ${each.code}`),
        categoryIds: categoryIds(categoryCodes),
      }),
    ),
    activities: source.activities.map(({ categoryCodes, processorCodes, ...each }) =>
      processingActivitySchema.parse({
        ...each,
        id: idOf(`activity ${each.code}`),
        categoryIds: categoryIds(categoryCodes),
        processorIds: processorCodes.map((one) => processorIdSchema.parse(idOf(`processor ${one}`))),
      }),
    ),
    retentionRules: source.retentionRules.map(({ activityCode, ...each }) => ({
      ...each,
      id: retentionRuleIdSchema.parse(idOf(`rule ${each.code}`)),
      activityId: activityCode === null ? null : activityIdSchema.parse(idOf(`activity ${activityCode}`)),
    })),
  };
}

const inAll = (fr: string, nl: string, en: string, de: string): LocalizedText => ({ fr, nl, en, de });

/** What a business would fill in before it publishes: bases, periods, countries, safeguards; promises that the law allows. */
export function completedFacts(code: ReadyMadeCode, language: Language = 'fr'): PolicyFacts {
  const facts = readyMadeFacts(code, language);
  const { promises } = facts;
  const activities = facts.activities.map(withBasis);
  return {
    ...facts,
    activities,
    processors: facts.processors.map(withPlace),
    promises: lawful(promises, activities),
    retentionRules: [...facts.retentionRules, ...lackingRules(facts)],
  };
}

/** A policy that a ready-made register describes is replaced by the one that is written. */
function lawful(promises: Promises, activities: readonly ProcessingActivity[]): Promises {
  return {
    ...promises,
    identityRule:
      promises.identityRule === 'identity-copy-and-signature' ? 'none-stated' : promises.identityRule,
    answerWithin: promises.answerWithin ?? { unit: 'months', count: 1 },
    channels: [...new Set([...promises.channels, 'email' as const, 'post' as const])],
    keepsOnlyAnonymousAfterErasure: false,
    noMarketing: promises.noMarketing && activities.every(({ isMarketing }) => !isMarketing),
  };
}

function withBasis(activity: ProcessingActivity): ProcessingActivity {
  const { lawfulBasis, automatedDecision } = activity;
  return {
    ...activity,
    ...(lawfulBasis === null ? basisFor(activity) : {}),
    ...(automatedDecision === null
      ? {}
      : {
          automatedConsequences:
            activity.automatedConsequences ??
            inAll(
              'Un rappel, puis le blocage du service.',
              'Een herinnering en daarna blokkering van de dienst.',
              'A reminder, then suspension of the service.',
              'Eine Erinnerung, dann die Sperrung des Dienstes.',
            ),
          automatedReview: inAll(
            'Écrivez-nous : une personne reprend le dossier.',
            'Schrijf ons: een medewerker herbekijkt het dossier.',
            'Write to us: a person looks at the case again.',
            'Schreiben Sie uns: Ein Mensch prüft den Fall erneut.',
          ),
        }),
  };
}

function basisFor({
  code,
  isMarketing,
}: ProcessingActivity): Pick<ProcessingActivity, 'lawfulBasis' | 'basisDetail'> {
  const isContract =
    /account|payment|building|hosting|domain|service|notification|login|mail/.test(code ?? '') &&
    !isMarketing;
  return isContract
    ? { lawfulBasis: 'contract', basisDetail: null }
    : {
        lawfulBasis: 'legitimate-interests',
        basisDetail: inAll(
          'Faire fonctionner l’entreprise et la faire connaître',
          'De onderneming laten werken en bekendmaken',
          'Running the business and making it known',
          'Das Unternehmen betreiben und bekannt machen',
        ),
      };
}

function withPlace(processor: Processor): Processor {
  const { countryCode, safeguard, ownUse } = processor;
  const place = countryCode ?? 'BE';
  return {
    ...processor,
    ...(processor.code === 'service-providers' ? { name: 'OVH GmbH', isUnnamed: false } : {}),
    countryCode: place,
    ownUse: ownUse === 'any' ? 'forbidden' : ownUse,
    safeguard: safeguard !== 'missing' ? safeguard : place === 'US' ? 'standard-clauses' : 'none-needed',
  };
}

/** Three years after the end of the relation, for every category that no rule limits. */
function lackingRules({ categories, retentionRules }: PolicyFacts): readonly RetentionRule[] {
  const limited = new Set(
    retentionRules.filter(({ activityId }) => activityId === null).map(({ categoryCode }) => categoryCode),
  );
  const idOf = ids('f');
  return categories
    .filter(({ code, id }) => !limited.has(code ?? id))
    .map(({ code, id }) => ({
      id: retentionRuleIdSchema.parse(idOf(code ?? id)),
      activityId: null,
      categoryCode: code ?? id,
      duration: { unit: 'years' as const, count: 3 },
      startEvent: 'relation-ended' as const,
      countsFrom: 'event' as const,
      action: 'erase' as const,
      ground: { kind: 'policy' as const, citation: inAll('Politique', 'Verklaring', 'Policy', 'Erklärung') },
      code: null,
    }));
}

/** The same id for the same name. */
function ids(start = '0'): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const id =
      known.get(name) ?? `${start}1890000-0000-7000-8000-${String(known.size + 1).padStart(12, '0')}`;
    known.set(name, id);
    return id;
  };
}
