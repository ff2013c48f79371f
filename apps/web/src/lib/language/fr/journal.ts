export { journal } from '@plenum/messages/fr/interface/journal';
export { comparison } from '@plenum/messages/fr/interface/comparison';
