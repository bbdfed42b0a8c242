/** Five invented businesses whose published policies differ: identity rule, delay, ways, destination of the answer, exceptions. */
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { noPromises, type Promises } from '../../shared/domain/controller/promises.ts';
import type { PublishedPolicy } from '../../shared/domain/controller/published-policy.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { aController } from './builders.ts';

export interface Business {
  /** What it sells, for the name of the test. */
  readonly trade: string;
  readonly controller: Controller;
  readonly promises: Promises;
  /** What its policy gets wrong, as the register points it out. */
  readonly traps: readonly string[];
}

const silentPolicy: PublishedPolicy = {
  datedOn: null,
  lawCited: 'gdpr',
  authorityNamed: 'none',
  minorsAge: null,
  contains: [],
  rightsNamed: ['access', 'rectification', 'erasure'],
  claims: [],
  declaredNotPersonal: [],
};

const inFrance = {
  country: 'FR',
  legalForm: null,
  registryTown: null,
  timeZone: 'Europe/Paris',
} as const;

/** A subscription to record working hours: "within a reasonable time", by whatever way, nothing about identity. */
export const timeRecording: Business = {
  trade: 'time recording by subscription (Belgium)',
  controller: aController({
    name: 'Pointage Vireval',
    address: { line1: 'Rue des Sabliers 133', postalCode: '1070', town: 'Anderlecht', countryCode: 'BE' },
    registryTown: 'Bruxelles',
    email: 'bonjour@vireval.example',
  }),
  promises: {
    ...noPromises,
    policy: {
      ...silentPolicy,
      lawCited: 'directive-95-46',
      authorityNamed: 'former',
      claims: ['never-sells', 'use-is-consent', 'changes-unannounced'],
    },
  },
  traps: ['policy-cites-directive', 'policy-authority-former', 'policy-use-is-consent', 'policy-no-delay'],
};

/** Websites made and hosted: by the form or by post, no delay, "we erase all your data". */
export const siteBuilder: Business = {
  trade: 'websites made and hosted (Belgium)',
  controller: aController({
    name: 'Sites Merle-Noir',
    address: { line1: 'Chaussée des Tisons 130', postalCode: '4500', town: 'Huy', countryCode: 'BE' },
    email: 'bonjour@merle-noir.example',
  }),
  promises: {
    ...noPromises,
    channels: ['web-form', 'post'],
    policy: {
      ...silentPolicy,
      authorityNamed: 'name-only',
      minorsAge: 16,
      claims: ['erases-everything', 'authorises-own-use'],
    },
  },
  traps: [
    'policy-erases-everything',
    'policy-authorises-own-use',
    'policy-authority-no-address',
    'policy-minors-above-law',
    'policy-no-identity-rule',
  ],
};

/** A policy that names nobody: neither address to write to, nor who signs. It promises never to prospect. */
export const namelessSite: Business = {
  trade: 'a site whose policy names nobody (France)',
  controller: aController({
    ...inFrance,
    kind: 'natural-person',
    name: 'Carnets de Brume',
    enterpriseNumber: null,
    address: { line1: '9 passage des Encres', postalCode: '59000', town: 'Lille', countryCode: 'FR' },
    email: null,
    signatory: null,
  }),
  promises: { ...noPromises, channels: ['web-form'], noMarketing: true, policy: silentPolicy },
  traps: ['policy-no-authority', 'policy-lacks', 'policy-undated', 'marketing-promised-never'],
};

/** A shop for alarms: 30 days, the known e-mail address, anonymous after an erasure, and whoever leaves is erased. */
export const alarmShop: Business = {
  trade: 'a shop for alarms (Belgium)',
  controller: aController({
    name: 'Sentinelle Orvanne',
    address: { line1: 'Rue du Guet 34', postalCode: '8850', town: 'Ardooie', countryCode: 'BE' },
    email: 'bonjour@orvanne.example',
    privacyContact: { name: 'Odile Ferrandin', email: 'donnees@orvanne.example', phone: null },
  }),
  promises: {
    ...noPromises,
    answerWithin: { unit: 'days', count: 30 },
    channels: ['email', 'post'],
    identityRule: 'known-address-only',
    answersGoTo: 'known-email',
    keepsOnlyAnonymousAfterErasure: true,
    endOfServiceMeansErasure: true,
    noMarketing: true,
    policy: {
      ...silentPolicy,
      datedOn: localDate('2020-08-01'),
      authorityNamed: 'name-only',
      declaredNotPersonal: ['connection'],
    },
  },
  traps: ['policy-not-personal', 'policy-anonymous-only', 'marketing-promised-never'],
};

/** Rides booked online: a month, by registered post or the form, signed and with a copy of an identity card. */
export const rides: Business = {
  trade: 'rides booked online (France)',
  controller: aController({
    ...inFrance,
    kind: 'natural-person',
    name: 'Célestin Ormeau',
    tradeName: 'Navettes Ormeau',
    enterpriseNumber: '732829320',
    address: { line1: '17 allée des Marronniers', postalCode: '92320', town: 'Châtillon', countryCode: 'FR' },
    email: 'bonjour@navettes-ormeau.example',
    signatory: { name: 'Célestin Ormeau', function: null },
  }),
  promises: {
    ...noPromises,
    answerWithin: { unit: 'months', count: 1 },
    channels: ['registered-post', 'web-form'],
    identityRule: 'identity-copy-and-signature',
    answersGoTo: 'address-stated',
    policy: { ...silentPolicy, authorityNamed: 'name-only', claims: ['use-is-consent'] },
  },
  traps: ['policy-identity-copy', 'policy-use-is-consent', 'policy-rights-missing'],
};
