/** What an access answer says about the data held: GDPR Art. 15(1) and (2), category by category, and the copy of Art. 15(3). */
import { z } from 'zod';
import type { HeldCategory } from '../../domain/subject/held-data.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatList, phrase } from '../format.ts';
import type { AccessAnswerContent, LetterSurroundings } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { wordsOf } from '../words/words.ts';
import { categoryRow, purposeRows, recipientRows, hasTransfer, isInEeaAlone } from './held-rows.ts';

const optionalText = z.string().nullable();
const categoryRowSchema = z
  .object({ category: z.string(), data: z.string(), period: z.string(), source: z.string() })
  .readonly();
const purposeRowSchema = z.object({ purpose: z.string(), basis: z.string(), categories: z.string() }).readonly();
const recipientRowSchema = z
  .object({ recipient: z.string(), service: z.string(), country: z.string(), categories: z.string() })
  .readonly();
const decisionRowSchema = z.object({ activity: z.string(), logic: z.string() }).readonly();
