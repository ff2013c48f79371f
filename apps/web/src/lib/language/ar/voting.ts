export { ar as decision } from '@plenum/domain/polls/decision/words/ar';
export { polls } from './polls.ts';
export { secret } from './secret.ts';
export { trustees } from './trustees.ts';
