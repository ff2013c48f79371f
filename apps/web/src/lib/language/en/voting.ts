export { decision } from '@plenum/messages/en/decisions/decision';
export { keptVotes } from '@plenum/messages/en/interface/kept-votes';
export { polls } from '@plenum/messages/en/interface/polls';
export { priorities } from '@plenum/messages/en/interface/priorities';
export { secret } from '@plenum/messages/en/interface/secret';
export { trustees } from '@plenum/messages/en/interface/trustees';
