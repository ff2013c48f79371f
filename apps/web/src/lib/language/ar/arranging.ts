export { arranging } from '@plenum/messages/ar/interface/arranging';
export { taxonomy } from '@plenum/messages/ar/interface/taxonomy';
