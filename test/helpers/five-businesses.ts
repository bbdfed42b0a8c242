/** Five invented businesses whose published policies differ: identity rule, delay, ways, destination of the answer, exceptions. */
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { noPromises, type Promises } from '../../shared/domain/controller/promises.ts';
import { aController } from './builders.ts';

export interface Business {
  /** What it sells, for the name of the test. */
  readonly trade: string;
  readonly controller: Controller;
  readonly promises: Promises;
}

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
  promises: noPromises,
};

/** Websites made and hosted: by the form or by post, no delay, "we erase all your data". */
export const siteBuilder: Business = {
  trade: 'websites made and hosted (Belgium)',
  controller: aController({
    name: 'Sites Merle-Noir',
    address: { line1: 'Chaussée des Tisons 130', postalCode: '4500', town: 'Huy', countryCode: 'BE' },
    email: 'bonjour@merle-noir.example',
  }),
  promises: { ...noPromises, channels: ['web-form', 'post'] },
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
  promises: { ...noPromises, channels: ['web-form'], noMarketing: true },
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
    policy: null,
  },
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
  },
};
