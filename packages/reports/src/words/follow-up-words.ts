export { followUp as followUpWords, type FollowUp as FollowUpWords } from '@plenum/messages/documents/follow-up';
