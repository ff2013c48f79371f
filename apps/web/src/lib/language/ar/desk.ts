/** What is read at a desk, before a workshop and after it: importing, people's links, rating sheets, documents, publication. */
export { admitting } from '@plenum/messages/ar/interface/admitting';
export { inviting } from '@plenum/messages/ar/interface/inviting';
export { comparison } from '@plenum/messages/ar/interface/comparison';
export { exports } from '@plenum/messages/ar/interface/exports';
export { joinAddress } from '@plenum/messages/ar/interface/join-address';
export { matrix } from '@plenum/messages/ar/interface/matrix';
export { personalLinks } from '@plenum/messages/ar/interface/personal-links';
export { publication } from '@plenum/messages/ar/interface/publication';
export { ratingSheets } from '@plenum/messages/ar/interface/rating-sheets';
export { reports } from '@plenum/messages/ar/interface/reports';
export { tracker } from '@plenum/messages/ar/interface/tracker';
export { taxonomy } from '@plenum/messages/ar/interface/taxonomy';
