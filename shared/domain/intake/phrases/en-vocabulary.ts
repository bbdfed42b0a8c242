/** The words of English that its phrases are made of. */
import type { Vocabulary } from '../phrase-pattern.ts';

export const englishVocabulary: Vocabulary = {
  words: {
    my: 'my|our|his|her|their|the|these|this',
    data: 'data|information|info|details|particulars|record|records|file|files|profile|history',
    held: 'hold|holds|held|have|has|store|stores|stored|storing|keep|kept|process|processes|processed|processing|collected|collect|possess|got|know|retain',
    account: 'account|accounts|profile|login',
    erasing:
      'delet*|eras*|remov*|destroy*|wip*|purg*|clos*|deactivat*|anonymis*|anonymiz*|forget|forgotten|scrub*|terminat*',
    wiping: 'delet*|expung*|eras*|remov*|destroy*|destruction|wip*|purg*|anonymis*|anonymiz*|scrub*|dispos*',
    removing: 'remov*|tak*|delet*|eras*|strik*|drop*',
    mending: 'correct|corrected|correction|corrections|rectif*|amend*|updat*|fix*|chang*|complet*|replac*',
    article: 'article|articles|art|arts',
    marketing:
      'marketing|advertis*|advert|adverts|ads|newsletter*|mailing*|promotion*|promo|promos|commercial|offers|spam|solicitation*|catalogue*|catalog*|telemarketing|leaflets|flyers|mailshot*|promos|sales|prospect*|leads|junk|cold',
    stopping: 'stop*|cease*|quit|spare|end|halt|enough|refrain|discontinu*|desist|lay',
    contact: 'address|email|mail|number|phone|mobile|cell|contact|telephone|postcode',
    clearing:
      'clear|clean|wipe|bin|trash|scrap|dump|scrub|shred|drop|delete|erase|remove|destroy|chuck|expunge',
    files:
      'contacts|database|databases|system|systems|server|servers|files|file|records|books|list|lists|register|computer|computers|crm|archive|archives',
    agreed: 'consent|permission|agreement|authorisation|authorization|approval|okay',
    giving:
      'give|gave|given|hand|handed|pass|passed|sell|sold|share|shared|disclose|disclosed|forward|forwarded|transfer|transferred|send|sent|supply|supplied',
    content:
      'history|photos|orders|measurements|results|playlists|messages|notes|invoices|contacts|readings|usage',
    writings:
      'notes|results|reports|scans|tests|assessments|evaluations|conversations|recordings|comments|remarks|annotations|observations|correspondence',
    seeing: 'read|see|get|have|receive|obtain|view|inspect|need',
    disclosing: 'provid*|supply|supplied|furnish*|hand|disclos*|releas*|transmit*|deliver*|forward*',
    machine: 'algorithm*|computer*|robot*|software|machine|automat*|score|scoring|bot|system',
  },
  phrases: {
    mine: [
      '@my ~3 data|information|info|details|record|records|file|files|history',
      'data|information|records|details ~6 about|concerning|regarding|on|relating me|us|him|her|myself',
      'data ~4 to me',
      'personal data|information|details',
    ],
    onMe: [
      'about me|us|him|her|myself',
      'on me|us|him|her',
      'concerning me',
      'regarding me',
      'relating to me',
      'relate to me',
      'to do with me',
      'linked to me',
      'involving me',
      'of mine',
      'my person',
    ],
    aboutMe: ['#onMe', 'my data|information', 'my personal ~ data|information|details'],
  },
};
