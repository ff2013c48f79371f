export { decision } from '@plenum/messages/fr/decisions/decision';
export { keptVotes } from '@plenum/messages/fr/interface/kept-votes';
export { polls } from '@plenum/messages/fr/interface/polls';
export { priorities } from '@plenum/messages/fr/interface/priorities';
export { secret } from '@plenum/messages/fr/interface/secret';
export { trustees } from '@plenum/messages/fr/interface/trustees';
