export { arranging } from '@plenum/messages/en/interface/arranging';
export { taxonomy } from '@plenum/messages/en/interface/taxonomy';
