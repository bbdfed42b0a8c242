/** How people say no in English: to processing, advertising, consent given, machines that decide; and for the dead. */
import type { PhrasesOf } from './language-phrases.ts';

export const englishObjections: PhrasesOf<
  | 'objection'
  | 'marketing-objection'
  | 'consent-withdrawal'
  | 'automated-decision'
  | 'post-mortem'
  | 'cessation'
  | 'contact-removal'
> = {
  objection: {
    demands: [
      'object|objecting|objection ~5 processing|use|using|profiling|sharing|disclosure|sale|selling|publication|collection',
      'object ~6 data|information',
      'stop|cease ~3 processing|using|sharing|selling|profiling|publishing ~5 data|information|details|photo|image|me',
      'no longer ~4 process|use|share|sell ~4 #mine',
      'don|do t|not ~4 want ~6 data|information|details ~4 used|shared|processed|sold',
      'don|do t|not ~4 want you ~2 process*|use|using|share|sharing|sell|selling ~4 data|information|details',
    ],
    mentions: [
      'right* ~12 object|objection',
      'right to object',
      '@article ~3 21',
      'objection ~4 processing',
      'stop|cease|cessation ~4 processing',
    ],
  },
  'marketing-objection': {
    demands: [
      'unsubscribe',
      'unsubscribed',
      'opt out',
      'opt me out',
      'opting out',
      'no|not|t ~4 longer|more ~4 receiv*|get|want|send|be ~5 @marketing|emails|email|mails|texts|calls|mail|messages|contacted',
      'not ~4 get|receive|want ~5 @marketing',
      'no more ~4 @marketing|emails|texts|calls|mail|messages|mails',
      'don|do|not t|not ~3 want ~6 @marketing|emails|texts|calls|mailings',
      'don|do t|not ~3 send|email|call|phone|text|contact|write me|us ~8 again|anymore|more|further|@marketing',
      'stop|cease|quit ~3 sending|emailing|calling|ringing|texting|contacting|phoning|spamming|mailing|bombarding',
      'stop|cease ~4 @marketing|emails|mails|texts|calls',
      'tak*|remov*|delet*|get me|us|my ~6 mailing|marketing|newsletter|distribution|list|lists',
      'object|objection|objecting ~14 @marketing',
      'no longer wish ~4 receive|contacted',
      'do not contact me',
    ],
    mentions: ['@article ~3 21 2|3', '@article ~3 21 paragraph|para|section 2|3'],
  },
  'consent-withdrawal': {
    demands: [
      'withdraw|revoke|retract|rescind|withdrawing|revoking|cancel ~6 consent|permission|authorisation|authorization|agreement',
      'consent|permission ~26 withdrawn|revoked|withdraw|revoke|withdrawing|revoking',
      'no longer consent|agree ~8 data|processing|use|photo*|my',
      'withdrawal ~3 consent',
      'take back ~3 consent|permission',
    ],
    mentions: ['@article ~3 7 3'],
  },
  'automated-decision': {
    demands: [
      'contest|challenge|dispute|appeal ~10 automat*|algorithm*|computer',
      'refused|refuses|refusal|reject*|declin*|decision|turned ~10 algorithm*|automatic*|automated|computer|robot|scor*|software|bot',
      'algorithm*|automatically|computer|robot|score|software|system ~6 refused|rejected|declined|decided|blocked',
    ],
    mentions: [
      'human ~ intervention|review|being|reviewer|oversight',
      'review*|look|looked|examin*|check*|reconsider* ~8 person|human|someone|somebody|employee|staff',
      'not ~4 subject ~8 automated|decision*',
      '@article ~3 22',
      'automated decision* ~8 contest|challenge|review|reconsider',
    ],
  },
  'post-mortem': {
    demands: ['directives|instructions|wishes ~8 death'],
    mentions: [
      'data|account|profile|records ~6 deceased|late',
      'deceased ~6 data|account|profile',
      '@article ~3 85',
    ],
  },
  cessation: { demands: ['stop|cease ~ immediately|now|this|it|at', 'make it|this stop'] },
  'contact-removal': {
    demands: [
      'remove|delete|erase|take ~3 my ~2 address|email|mail|number|name|phone|contact',
      'remove|delete|take|erase me ~6 list*|database*|records|files|contacts',
    ],
    mentions: [
      'my ~3 address|email|number|name|contact ~6 removed|deleted|erased|taken',
      '@removing ~4 my ~2 address|email|number|name|contact',
      'remov*|delet*|taken ~4 from ~3 list*',
    ],
  },
};
