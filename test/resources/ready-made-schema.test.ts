/** A ready-made register is refused as soon as one of its entries names another that is not there. */
import { describe, expect, it } from 'vitest';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';

const text = { fr: 'Texte', nl: 'Tekst', en: 'Text', de: 'Text' };

function aRegister() {
  return {
    code: 'invented-shop',
    version: 1,
    country: 'BE',
    name: text,
    description: text,
    promises: {
      answerWithin: null,
      channels: [],
      identityRule: 'none-stated',
      answersGoTo: 'channel-asked',
      keepsOnlyAnonymousAfterErasure: false,
      endOfServiceMeansErasure: false,
      noMarketing: false,
    },
    categories: [{ code: 'identity', name: text, isSpecial: false }],
    processors: [
      {
        code: 'host',
        name: 'Hébergeur Inventé SRL',
        role: 'processor',
        service: text,
        countryCode: 'BE',
        safeguard: 'none-needed',
        address: null,
        email: null,
        website: null,
        source: null,
        categoryCodes: ['identity'],
      },
    ],
    activities: [
      {
        code: 'customers',
        name: text,
        purpose: text,
        lawfulBasis: 'contract',
        basisDetail: null,
        isMarketing: false,
        persons: text,
        dataSource: null,
        security: null,
        automatedDecision: null,
        categoryCodes: ['identity'],
        processorCodes: ['host'],
      },
    ],
    retentionRules: [
      {
        code: 'identity-after-relation',
        activityCode: 'customers',
        categoryCode: 'identity',
        duration: { unit: 'years', count: 3 },
        startEvent: 'relation-ended',
        countsFrom: 'event',
        action: 'erase',
        ground: { kind: 'indicative', citation: text },
      },
    ],
    cautions: [
      { code: 'look', kind: 'caution', text, article: null, about: { kind: 'processor', code: 'host' } },
    ],
  };
}

type Register = ReturnType<typeof aRegister>;

function problems(change: (register: Register) => void): readonly string[] {
  const register = aRegister();
  change(register);
  const parsed = readyMadeRegisterSchema.safeParse(register);
  return parsed.success ? [] : parsed.error.issues.map(({ message, path }) => `${message} ${path.join('.')}`);
}

describe('the schema of ready-made registers', () => {
  it('accepts a register whose entries all know one another', () => {
    expect(problems(() => undefined)).toEqual([]);
  });

  it.each<[string, (register: Register) => void]>([
    ['processors.0.categoryCodes.1', ({ processors }) => processors[0]?.categoryCodes.push('nowhere')],
    ['activities.0.categoryCodes.1', ({ activities }) => activities[0]?.categoryCodes.push('nowhere')],
    ['activities.0.processorCodes.1', ({ activities }) => activities[0]?.processorCodes.push('nobody')],
    [
      'retentionRules.0.categoryCode',
      ({ retentionRules }) => retentionRules.forEach((rule) => (rule.categoryCode = 'nowhere')),
    ],
    [
      'retentionRules.0.activityCode',
      ({ retentionRules }) => retentionRules.forEach((rule) => (rule.activityCode = 'nothing')),
    ],
    ['cautions.0.about.code', ({ cautions }) => cautions.forEach(({ about }) => (about.code = 'nobody'))],
  ])('refuses an unknown code at %s', (path, change) => {
    expect(problems(change)).toEqual([`unknown-code ${path}`]);
  });

  it('refuses two entries of one list under the same code', () => {
    const duplicate = ({ categories }: Register) =>
      categories.push({ code: 'identity', name: text, isSpecial: true });
    expect(problems(duplicate)).toEqual(['duplicate-code categories.1.code']);
  });

  it('refuses a register without a category for the identity of persons', () => {
    const rename = (register: Register) => {
      register.categories.forEach((category) => (category.code = 'names'));
      register.processors.forEach((processor) => (processor.categoryCodes = ['names']));
      register.activities.forEach((activity) => (activity.categoryCodes = ['names']));
      register.retentionRules.forEach((rule) => (rule.categoryCode = 'names'));
    };
    expect(problems(rename)).toEqual(['no-identity-category categories']);
  });

  it('refuses a text that lacks one of the four languages', () => {
    const forget = ({ activities }: Register) =>
      activities.forEach((activity) =>
        Reflect.set(activity, 'purpose', { fr: 'Texte', nl: 'Tekst', en: 'Text' }),
      );
    expect(problems(forget)).toHaveLength(1);
  });

  it('refuses a country that does not exist', () => {
    const elsewhere = ({ processors }: Register) =>
      processors.forEach((processor) => (processor.countryCode = 'XX'));
    expect(problems(elsewhere)).toEqual(['unknown-country processors.0.countryCode']);
  });
});
