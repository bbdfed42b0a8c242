/** What people say in English shall be done with what is theirs: the verbs of each right beside their objects. */
import type { SomePhrases } from './language-phrases.ts';

export const englishVerbs: SomePhrases = {
  access: {
    demands: [
      'what ~6 on|in|under my|our ~2 file|record|records|name|profile|card',
      'who ~3 opened|accessed|viewed|read ~2 it|them|my',

      'who|whom ~3 you ~3 @giving ~4 #mine',
      'who|whom ~3 you ~3 @giving ~4 my|our ~2 @contact|name',
      'how long ~4 keep|hold|store|retain|process ~4 #mine',
      'how long ~4 #mine ~4 kept|held|stored|retained',
      'what ~3 you ~2 do|doing with ~2 #mine',
      'what ~3 #mine ~4 used for',
      'which|what ~2 of my ~3 @data ~4 @held',
    ],
    mentions: [
      'communication|disclosure|production ~3 data|information|records ~6 @held',

      '@seeing ~4 @writings ~12 #onMe',
      '@seeing ~2 my|our ~2 @writings',
      'my|our ~2 @writings ~14 @seeing',

      '@disclosing ~2 me|us ~6 everything|all|anything ~8 #onMe',
      'rundown|breakdown|account|report ~6 #mine',
    ],
  },
  receipt: {
    mentions: [
      '@disclosing ~ me|us ~2 #mine',
      '@disclosing me|us with ~6 #mine',
      'let me|us ~ have|see ~4 #mine',
      '@disclosing ~3 over|up ~6 #mine',
      '@disclosing ~6 #mine ~3 to me|us',
    ],
  },
  'unnamed-correction': { mentions: ['remed*|tidy|revis*'] },
  rectification: {
    mentions: [
      'my|our ~3 @contact|details|data ~8 up to date',
      'up to date ~5 my|our',

      'inaccurate|incorrect|wrong|erroneous|false ~2 data|information|details|address|entry|statement ~6 @mending|altered|alter',
      'entry|entries|record|statement|note ~6 put ~3 right|straight',
    ],
    hints: ['changed|changing my|our ~3 @contact|name|surname|bank', 'have|got ~ new ~ @contact'],
  },
  erasure: {
    demands: [
      'my|our ~3 @data|@contact|name ~3 no longer ~3 appear*|exist*|figure*|show|feature*|remain',

      '@clearing|throw|cast ~2 everything|anything|whatever|all ~5 about|on|of me|mine',
      '@clearing|throw ~ out|away ~4 #mine',

      'not|t|no ~8 keep|keeping|hold|holding|retain|store ~5 record|records|trace|data|information|details|anything ~4 my|me|mine',
      'nothing ~6 my|me|mine ~6 kept|retained|stored|held',
    ],
    mentions: [
      'every|all|any ~ trace|traces ~8 @wiping|gone',

      'take|taking ~ down ~3 @my ~2 @account',
      '@my ~2 @account ~3 taken down',

      '@wiping|strip|purge ~6 @files ~6 #mine',
      '#mine ~12 from ~3 @files ~6 @wiping|stripped',
      '@wiping|expung* ~3 that|this|such information|data ~6 @files',
      '@wiping ~3 all|any|every ~2 trace|traces|mention|references',
    ],
  },
  'unnamed-erasure': {
    demands: [
      'get rid of it|them|that|this|those|everything|all|the',
      'bin|ditch|scrap|nuke|destroy it|them|that|this|lot',
    ],
    mentions: ['its|their ~3 destruction|deletion|erasure|removal'],
  },
  restriction: {
    mentions: [
      'use|using|processing ~8 suspended|frozen|paused|restricted|halted',
      'suspend|freeze|halt|pause ~6 use|processing|#mine',
    ],
    demands: [
      'not|t|nothing ~3 do|done|happen|happens ~ anything ~ with|to ~2 #mine',
      'nothing ~3 done ~ with ~2 #mine',
      '@wiping nothing ~5 use|touch',
      'not|t ~2 @wiping|use anything ~6 @wiping|use',
    ],
  },
  portability: {
    mentions: [
      '@my ~4 @content|@data ~10 table|file|format|spreadsheet ~6 hand|give|read|import|open|use|pass|load',
      'reusable ~ format|form|file',
      'format|form ~6 reuse|reused',
    ],
  },
  objection: {
    demands: [
      'not|t ~3 ok|okay|happy|agree|comfortable|fine|want|like ~4 you|your ~3 camera*|cctv|filming|recording|tracking|monitoring|profiling|analysing|scanning|counting',

      'forbid|prohibit ~6 use|using|processing|sharing|selling|profiling|process|share|sell|publish',
      'forbid|prohibit ~4 from ~2 using|processing|sharing|selling|profiling|publishing',
    ],
  },
  'marketing-objection': {
    demands: [
      'fed|sick|tired|enough|annoyed ~4 mails|emails|texts|messages|calls|mail',
      'forbid|prohibit ~6 contacting|calling|emailing|texting|contact|call|email|text',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'end|ending|terminate|terminating ~12 consent|permission|authorisation|authorization',
      'go|going|went|come back on ~4 @agreed',
      'put|putting an end ~4 @agreed',
      'untick* ~8 box',
    ],
  },
  cessation: {
    demands: [
      'not|no|stop|without ~3 send|sending ~2 it|them|any|more|me',
      'not|t|no ~2 want any|anymore|more',
      'had enough',
      'that s|is enough',
      'sick of it|this|them',
    ],
  },
  'human-look': {
    mentions: ['intervention ~4 human', 'by hand', 'manually'],
  },
  'unnamed-withdrawal': {
    demands: ['it s|is ~ no', 'i ~ regret|regretted'],
  },
};
