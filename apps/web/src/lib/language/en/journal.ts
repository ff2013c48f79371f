export { journal } from '@plenum/messages/en/interface/journal';
export { comparison } from '@plenum/messages/en/interface/comparison';
