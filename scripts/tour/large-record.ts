/** A record of processing as large as a business of thirty people keeps it: sixty activities, forty categories, thirty-five recipients. */
import type { CategoryId, ProcessorId } from '../../shared/domain/id.ts';
import type { Desk } from './desk.ts';

const works = [
  'Accueil',
  'Commandes',
  'Livraisons',
  'Factures',
  'Relances',
  'Garanties',
  'Avis',
  'Newsletter',
  'Concours',
  'Candidatures',
  'Paie',
  'Fournisseurs',
];
const places = ['boutique de Liège', 'boutique de Namur', 'site internet', 'atelier', 'siège'];
const things = [
  'Nom',
  'E-mail',
  'Téléphone',
  'Adresse postale',
  'Achats',
  'Paiements',
  'Messages',
  'Préférences',
];
const details = ['du client', 'du candidat', 'du membre du personnel', 'du fournisseur', 'du visiteur'];
const trades = ['Colis', 'Nuage', 'Poste', 'Banque', 'Courrier', 'Archives', 'Imprimerie'];
const names = ['Aubépine', 'Bergamote', 'Capucine', 'Digitale', 'Églantine'];
const countries = ['BE', 'FR', 'BE', 'LU', 'BE', 'US', 'FR', 'DE', 'NL', 'BE', 'IN', 'FR'];

/** Adds to what is there; a second time it does nothing. */
export async function makeRecordLarge(desk: Desk): Promise<void> {
  const before = await desk.ask('processing.overview', {});
  if (before.activities.length >= 60) return;
  const [activity] = before.activities;
  const [processor] = before.processors;
  if (activity === undefined || processor === undefined) throw new Error('The sample has no record');
  const categoryIds: CategoryId[] = [];
  for (const [place, name] of pairs(things, details).entries()) {
    const isSpecial = place % 13 === 5;
    const entry = { id: null, code: null, name: { fr: name }, isSpecial };
    categoryIds.push((await desk.ask('processing.saveCategory', entry)).id);
  }
  const processorIds: ProcessorId[] = [];
  for (const [place, name] of pairs(trades, names).entries()) {
    const countryCode = countries[place % countries.length] ?? 'BE';
    const isFar = countryCode === 'US' || countryCode === 'IN';
    const saved = await desk.ask('processing.saveProcessor', {
      ...processor,
      id: null,
      code: null,
      name: `${name} SA`,
      countryCode,
      safeguard: isFar ? 'standard-clauses' : 'none-needed',
      categoryIds: [],
      subProcessors: place % 9 === 0 ? [{ name: 'Serveurs Lointains Inc.', countryCode: 'US' }] : [],
    });
    processorIds.push(saved.id);
  }
  for (const [place, name] of pairs(works, places).entries()) {
    await desk.ask('processing.saveActivity', {
      ...activity,
      id: null,
      code: null,
      name: { fr: name },
      categoryIds: some(categoryIds, place, 2 + (place % 4)),
      processorIds: some(processorIds, place, place % 4),
    });
  }
}

function pairs(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** Spread over the list, and the same every time. */
function some<Id>(ids: readonly Id[], from: number, count: number): readonly Id[] {
  const chosen = Array.from({ length: count }, (_, index) => ids[(from * 3 + index * 7) % ids.length]);
  return [...new Set(chosen)].filter((id) => id !== undefined);
}
