/** How long data is kept, in the words of the printed record, and for whom the screen speaks: the controller. */
import type { StartEvent } from '../../shared/domain/retention/retention-rule.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { capitalise } from '../../shared/letters/format.ts';
import { createRegisterScribe, ruleText } from '../../shared/reports/register-scribe.ts';

/** "7 ans à partir du 1er janvier qui suit l’émission de la facture" */
export function keepingText(t: Translator, rule: Parameters<typeof ruleText>[0]): string {
  return ruleText(rule, createRegisterScribe(t.language));
}

/** "La fin de la relation": what a period counts from, to choose it. */
export function startEventText(t: Translator, event: StartEvent): string {
  const { text, letterWords, say, language } = createRegisterScribe(t.language);
  return capitalise(language, say(text.startEvents[event] ?? letterWords.startEvents[event]));
}
