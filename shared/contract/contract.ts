/** Everything that a shell can ask of the register host. Read the files beside it to know what the app can do. */
import { agendaCalls } from './agenda-calls.ts';
import { letterCalls } from './letter-calls.ts';
import { lobbyCalls } from './lobby-calls.ts';
import { noticeCalls } from './notice-calls.ts';
import { processingCalls } from './processing-calls.ts';
import { registerCalls } from './register-calls.ts';
import { requestCalls } from './request-calls.ts';
import { subjectCalls } from './subject-calls.ts';

export const contract = {
  ...lobbyCalls,
  ...registerCalls,
  ...processingCalls,
  ...subjectCalls,
  ...requestCalls,
  ...noticeCalls,
  ...letterCalls,
  ...agendaCalls,
};
export type AppContract = typeof contract;
