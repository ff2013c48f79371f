/** Voting, and what came of it. */
export { en as decision } from '@plenum/domain/polls/decision/words/en';
export { polls } from './polls.ts';
export { secret } from './secret.ts';
export { trustees } from './trustees.ts';
