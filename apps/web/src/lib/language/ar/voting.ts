export { decision } from '@plenum/messages/ar/decisions/decision';
export { keptVotes } from '@plenum/messages/ar/interface/kept-votes';
export { polls } from '@plenum/messages/ar/interface/polls';
export { priorities } from '@plenum/messages/ar/interface/priorities';
export { secret } from '@plenum/messages/ar/interface/secret';
export { trustees } from '@plenum/messages/ar/interface/trustees';
