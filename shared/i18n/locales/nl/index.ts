/** Everything the screen says in Dutch. One file per area, as in French. */
import type { Catalog } from '../../translator.ts';
import { app } from './app.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { inspection } from './inspection.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { writtenPolicy } from './written-policy.ts';
import { today } from './today.ts';
import { agenda } from './agenda.ts';
import { cases } from './cases.ts';
import { disclosures } from './disclosures.ts';
import { breaches } from './breaches.ts';
import { unlock } from './unlock.ts';
import { start } from './start.ts';
import { articles } from './articles.ts';
import { deadline } from './deadline.ts';
import { requests } from './requests.ts';
import { rights } from './rights.ts';
import { excess } from './excess.ts';
import { letters } from './letters.ts';
import { onTheWay } from './on-the-way.ts';
import { posting } from './posting.ts';
import { archive } from './archive.ts';
import { attachments } from './attachments.ts';
import { texts } from './texts.ts';
import { facts } from './facts.ts';
import { consents } from './consents.ts';
import { subjects } from './subjects.ts';
import { sweep } from './sweep.ts';
import { imports } from './imports.ts';
import { intake } from './intake.ts';
import { gaps } from './gaps.ts';
import { policy } from './policy.ts';
import { registerForms } from './register-forms.ts';
import { registerImport } from './register-import.ts';
import { register } from './register.ts';
import { registerMap } from './register-map.ts';

export const nl: Catalog = {
  ...app,
  ...common,
  ...errors,
  ...reports,
  ...inspection,
  ...writtenPolicy,
  ...settings,
  ...today,
  ...agenda,
  ...cases,
  ...disclosures,
  ...breaches,
  ...unlock,
  ...start,
  ...articles,
  ...deadline,
  ...requests,
  ...rights,
  ...excess,
  ...letters,
  ...onTheWay,
  ...posting,
  ...archive,
  ...attachments,
  ...texts,
  ...facts,
  ...consents,
  ...subjects,
  ...sweep,
  ...imports,
  ...intake,
  ...register,
  ...registerMap,
  ...registerForms,
  ...registerImport,
  ...gaps,
  ...policy,
};
