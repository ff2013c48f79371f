export { journal } from '@plenum/messages/ar/interface/journal';
export { comparison } from '@plenum/messages/ar/interface/comparison';
