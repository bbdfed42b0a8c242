/** Plain valid records; a test names only what it is about. */
import { controllerSchema, type Controller } from '../../shared/domain/controller/controller.ts';
import { subjectFieldsSchema, type SubjectFields } from '../../shared/domain/subject/subject.ts';

export function aController(differences: Partial<Record<keyof Controller, unknown>> = {}): Controller {
  return controllerSchema.parse({
    country: 'BE',
    kind: 'company',
    name: 'Boutique Clairlune',
    legalForm: 'SRL',
    enterpriseNumber: '0000000097',
    registryTown: 'Liège',
    address: { line1: 'Quai des Chandelles 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
    email: 'bonjour@clairlune.example',
    signatory: { name: 'Ondine Vantroubel', function: 'Administratrice' },
    language: 'fr',
    ...differences,
  });
}

/** A sole trader in Lyon. */
export function aFrenchController(differences: Partial<Record<keyof Controller, unknown>> = {}): Controller {
  return aController({
    country: 'FR',
    kind: 'natural-person',
    legalForm: null,
    enterpriseNumber: '732829320',
    registryTown: null,
    address: { line1: '12 rue des Chandelles', postalCode: '69001', town: 'Lyon', countryCode: 'FR' },
    timeZone: 'Europe/Paris',
    ...differences,
  });
}

export function someSubjectFields(
  differences: Partial<Record<keyof SubjectFields, unknown>> = {},
): SubjectFields {
  return subjectFieldsSchema.parse({
    givenName: 'Zélie',
    familyName: 'Brumecourt',
    customerNumber: 'C-1001',
    language: 'fr',
    relationStartedOn: '2024-02-10',
    contacts: [{ kind: 'email', value: 'zelie@brumecourt.example', origin: 'import', since: '2024-02-10' }],
    addresses: [
      {
        address: { line1: 'Rue des Nuages 3', postalCode: '1000', town: 'Bruxelles', countryCode: 'BE' },
        origin: 'import',
        since: '2024-02-10',
      },
    ],
    ...differences,
  });
}
