/** Which service answers which call. A call without a handler does not compile. */
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/define.ts';
import type { Context, Host } from '../context.ts';
import * as agenda from '../services/agenda.ts';
import * as alarms from '../services/alarms.ts';
import * as app from '../services/app.ts';
import * as archive from '../services/archive.ts';
import * as attachments from '../services/attachments.ts';
import * as breaches from '../services/breaches.ts';
import * as breachPersons from '../services/breach-persons.ts';
import * as breachReports from '../services/breach-reports.ts';
import * as carryOut from '../services/carry-out.ts';
import * as cases from '../services/cases.ts';
import * as consents from '../services/consents.ts';
import * as controller from '../services/controller.ts';
import * as depositSlip from '../services/deposit-slip.ts';
import * as disclosures from '../services/disclosures.ts';
import * as emailDraft from '../services/email-draft.ts';
import * as erasure from '../services/erasure.ts';
import * as evidence from '../services/evidence.ts';
import * as excessSheet from '../services/excess-sheet.ts';
import * as exports from '../services/exports.ts';
import * as imports from '../services/imports.ts';
import * as inspection from '../services/inspection.ts';
import * as intake from '../services/intake.ts';
import * as letters from '../services/letters.ts';
import * as letterCorrection from '../services/letter-correction.ts';
import * as letterList from '../services/letter-list.ts';
import * as letterTexts from '../services/letter-texts.ts';
import * as notices from '../services/notices.ts';
import * as postings from '../services/postings.ts';
import * as privacyPolicy from '../services/privacy-policy.ts';
import * as policies from '../services/policies.ts';
import * as processing from '../services/processing.ts';
import * as processingRemoval from '../services/processing-removal.ts';
import * as processorContracts from '../services/processor-contracts.ts';
import * as processorDirectory from '../services/processor-directory.ts';
import * as readyMade from '../services/ready-made.ts';
import { refusedListLines } from '../services/refused-list-lines.ts';
import * as registers from '../services/registers.ts';
import * as registration from '../services/registration.ts';
import * as registerImport from '../services/register-import.ts';
import * as reports from '../services/reports.ts';
import * as requestList from '../services/request-list.ts';
import * as requests from '../services/requests.ts';
import * as retention from '../services/retention.ts';
import * as rightWork from '../services/right-work.ts';
import * as settledGaps from '../services/settled-gaps.ts';
import * as sourceNotices from '../services/source-notices.ts';
import * as subjects from '../services/subjects.ts';
import * as matterFiles from '../services/matter-files.ts';
import * as sweepEndings from '../services/sweep-endings.ts';
import * as sweepProof from '../services/sweep-proof.ts';
import * as sweeps from '../services/sweeps.ts';
import * as templatePreview from '../services/template-preview.ts';
import * as today from '../services/today.ts';

export const handlers: Handlers<AppContract, Host, Context> = {
  'app.status': app.status,
  'app.setPreferences': app.setPreferences,
  'readyMade.list': readyMade.list,
  'registers.create': registers.create,
  'registers.choose': registers.choose,
  'registers.unlock': registers.unlock,
  'registers.unlockWithRecoveryKey': registers.unlockWithRecoveryKey,
  'registers.lock': registers.lock,
  'files.stage': app.stageFile,
  'files.read': app.readFile,
  'files.save': app.saveFile,
  'jobs.cancel': app.cancelJob,

  'controller.get': controller.get,
  'controller.save': controller.saveController,
  'promises.save': controller.savePromises,
  'register.recoverySheet': controller.recoverySheet,
  'audit.list': controller.listAudit,
  'audit.verify': controller.verifyAudit,
  'undo.apply': controller.undo,

  'policies.standing': policies.standing,
  'policies.read': policies.read,
  'policies.accept': policies.accept,
  'policies.refuse': policies.refuse,
  'policies.forget': policies.forget,

  'processing.overview': processing.overview,
  'processing.saveActivity': processing.saveActivity,
  'processing.saveProcessor': processing.saveProcessor,
  'processing.saveCategory': processing.saveCategory,
  'processing.saveRetentionRule': processing.saveRetentionRule,
  'processing.saveClientProcessing': processing.saveClientProcessing,
  'processing.remove': processingRemoval.remove,
  'processing.attachContract': processorContracts.attach,
  'processing.readContract': processorContracts.read,
  'processing.detachContract': processorContracts.detach,
  'processing.settleGap': settledGaps.settle,
  'processing.reopenGap': settledGaps.reopen,
  'processing.directory': processorDirectory.list,
  'processing.previewImport': registerImport.previewImport,
  'processing.import': registerImport.importRegister,
  'readyMade.load': readyMade.loadReadyMade,

  'subjects.list': subjects.list,
  'subjects.get': subjects.get,
  'subjects.create': subjects.create,
  'subjects.update': subjects.update,
  'subjects.remove': subjects.remove,
  'subjects.exceptFromNotice': sourceNotices.except,
  'subjects.addDataItem': subjects.addDataItem,
  'subjects.removeDataItem': subjects.removeDataItem,
  'subjects.recordConsent': consents.record,
  'subjects.withdrawConsent': consents.withdraw,
  'subjects.removeConsent': consents.remove,
  'subjects.readConsentProof': consents.readProof,
  'imports.preview': imports.preview,
  'imports.run': imports.run,
  'imports.list': imports.list,
  'imports.refusedLines': imports.refusedLines,
  'imports.revert': imports.revert,

  'requests.list': requests.list,
  'requests.get': requests.get,
  'intake.read': intake.read,
  'requests.previewList': requestList.previewList,
  'requests.refusedListLines': refusedListLines,
  'requests.importList': requestList.importList,
  'requests.register': registration.register,
  'requests.correct': requests.correct,
  'requests.linkSubject': requests.linkSubject,
  'requests.void': requests.voidRequest,
  'requests.close': requests.close,
  'requests.reopen': requests.reopen,
  'requests.evidence': evidence.make,
  'requests.addNote': requests.addNote,
  'requests.setTask': requests.setTask,
  'requests.checkIdentity': requests.checkIdentity,
  'requests.extend': requests.extend,
  'requests.suspend': requests.suspend,
  'requests.resume': requests.resume,
  'requests.decideRight': requests.decideRight,
  'requests.withdrawDecision': requests.withdrawDecision,
  'requests.setRole': rightWork.setRole,
  'requests.saveDetails': rightWork.saveDetails,
  'requests.carryOut': carryOut.carryOut,
  'requests.liftRestriction': rightWork.liftRestriction,
  'excess.get': excessSheet.get,
  'excess.save': excessSheet.save,
  'notices.list': notices.list,
  'notices.save': notices.save,
  'attachments.add': attachments.add,
  'attachments.read': attachments.read,
  'attachments.destroy': attachments.destroy,
  'attachments.destroyOfMatter': matterFiles.destroy,
  'archive.due': archive.due,
  'archive.choose': archive.choose,
  'archive.remove': archive.remove,
  'erasure.plan': erasure.plan,
  'erasure.carryOut': erasure.carryOut,
  'cases.list': cases.list,
  'cases.get': cases.get,
  'cases.open': cases.open,
  'cases.save': cases.save,
  'cases.close': cases.close,
  'cases.reopen': cases.reopen,
  'cases.authorities': cases.listAuthorities,
  'breaches.list': breaches.list,
  'breaches.get': breaches.get,
  'breaches.open': breaches.open,
  'breaches.save': breaches.save,
  'breaches.addPhase': breaches.addPhase,
  'breaches.sheet': breachReports.sheet,
  'breaches.choosePersons': breaches.choosePersons,
  'breaches.shareWords': breachPersons.shareWords,
  'breaches.writeLetters': breachPersons.writeLetters,
  'breaches.postLetters': breachPersons.postLetters,
  'breaches.attach': breaches.attach,
  'breaches.close': breaches.close,
  'breaches.reopen': breaches.reopen,
  'disclosures.list': disclosures.list,
  'disclosures.get': disclosures.get,
  'disclosures.save': disclosures.save,
  'disclosures.attach': disclosures.attach,
  'letters.preview': letters.preview,
  'letters.freeze': letters.freeze,
  'letters.read': letters.read,
  'letters.get': letterList.get,
  'letters.post': postings.post,
  'letters.delivered': postings.delivered,
  'letters.returned': postings.returned,
  'letters.emailDraft': emailDraft.make,
  'reports.depositSlip': depositSlip.make,
  'letters.list': letterList.list,
  'letters.toDeposit': depositSlip.list,
  'letters.text': letterTexts.text,
  'letters.draft': letterTexts.draft,
  'letters.saveDraft': letterTexts.saveDraft,
  'letters.dropDraft': letterTexts.dropDraft,
  'letters.drafts': letterTexts.drafts,
  'letters.correction': letterCorrection.correction,
  'templates.list': letterTexts.list,
  'templates.get': letterTexts.get,
  'templates.save': letterTexts.save,
  'templates.preview': templatePreview.preview,
  'templates.reset': letterTexts.reset,
  'exports.person': exports.person,
  'today.get': today.get,
  'agenda.get': agenda.get,
  'agenda.export': agenda.exportCalendar,
  'alarms.due': alarms.due,
  'alarms.seen': alarms.seen,

  'retention.ofPerson': retention.ofPerson,
  'retention.hold': retention.hold,
  'retention.preview': retention.preview,
  'retention.sweep': sweeps.sweep,
  'retention.takeBack': sweepEndings.takeBack,
  'retention.confirm': sweepEndings.confirm,
  'retention.proof': sweepProof.make,
  'retention.sweeps': sweeps.list,

  'reports.processingRegister': reports.processingRegister,
  'reports.processors': reports.processors,
  'reports.retention': reports.retention,
  'reports.statistics': reports.statistics,
  'reports.breaches': breachReports.breachRegister,
  'reports.disclosures': breachReports.disclosureRegister,
  'reports.sweeps': sweepProof.register,
  'reports.privacyPolicy': privacyPolicy.write,
  'reports.privacyPolicyLacks': privacyPolicy.lacks,
  'reports.inspection': inspection.make,
  'reports.figures': reports.figures,
};
