/** x */
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { HeldData } from '../domain/subject/held-data.ts';
import type { Subject } from '../domain/subject/subject.ts';
export interface PersonExportFacts {
  readonly language: Language;
  readonly reference: string;
  readonly madeOn: LocalDate;
  readonly controller: Controller;
  readonly subject: Subject;
  readonly held: HeldData;
}
