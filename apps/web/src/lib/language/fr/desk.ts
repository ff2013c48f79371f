/** What is read at a desk, before a workshop and after it: importing, people's links, rating sheets, documents, publication. */
export { admitting } from '@plenum/messages/fr/interface/admitting';
export { inviting } from '@plenum/messages/fr/interface/inviting';
export { comparison } from '@plenum/messages/fr/interface/comparison';
export { exports } from '@plenum/messages/fr/interface/exports';
export { joinAddress } from '@plenum/messages/fr/interface/join-address';
export { matrix } from '@plenum/messages/fr/interface/matrix';
export { personalLinks } from '@plenum/messages/fr/interface/personal-links';
export { publication } from '@plenum/messages/fr/interface/publication';
export { ratingSheets } from '@plenum/messages/fr/interface/rating-sheets';
export { reports } from '@plenum/messages/fr/interface/reports';
export { tracker } from '@plenum/messages/fr/interface/tracker';
export { taxonomy } from '@plenum/messages/fr/interface/taxonomy';
