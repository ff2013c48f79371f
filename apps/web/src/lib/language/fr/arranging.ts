export { arranging } from '@plenum/messages/fr/interface/arranging';
export { taxonomy } from '@plenum/messages/fr/interface/taxonomy';
