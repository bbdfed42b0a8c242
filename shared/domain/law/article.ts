/** Where a rule stands: a code for the act and the place in it, worded per language where it is shown. */
import { z } from 'zod';

const acts = [
  /** Regulation (EU) 2016/679. */
  'gdpr',
  /** Regulation (EEC, Euratom) 1182/71 determining the rules applicable to periods, dates and time limits. */
  'reg-1182-71',
  /** Loi n° 78-17 du 6 janvier 1978 relative à l'informatique, aux fichiers et aux libertés. */
  'fr-lil',
  /** Code du travail. */
  'fr-labour-code',
  /** Circulaire interministérielle du 4 mai 2018 relative aux commémorations liées à l'esclavage. */
  'fr-circular-2018-05-04',
  /** Loi du 30 juillet 2018 relative à la protection des personnes physiques à l'égard des traitements de données. */
  'be-law-2018-07-30',
  /** Arrêté royal du 18 avril 1974 executing the law of 4 January 1974 on public holidays. */
  'be-royal-decree-1974-04-18',
  /** Not law: the controller's published privacy policy. */
  'policy',
  /** Not law: a margin or target of the app itself; `place` is its code. */
  'greffe',
] as const;

/** `place` as lawyers number it, without the word "article": "12(3)", "L3133-1", "recital 63". */
export const articleSchema = z.object({ act: z.enum(acts), place: z.string().min(1).max(60) }).readonly();
export type Article = z.infer<typeof articleSchema>;
