/** What is read at a desk, before a workshop and after it: importing, people's links, rating sheets, documents, publication. */
export { admitting } from '@plenum/messages/en/interface/admitting';
export { inviting } from '@plenum/messages/en/interface/inviting';
export { comparison } from '@plenum/messages/en/interface/comparison';
export { exports } from '@plenum/messages/en/interface/exports';
export { joinAddress } from '@plenum/messages/en/interface/join-address';
export { matrix } from '@plenum/messages/en/interface/matrix';
export { personalLinks } from '@plenum/messages/en/interface/personal-links';
export { publication } from '@plenum/messages/en/interface/publication';
export { ratingSheets } from '@plenum/messages/en/interface/rating-sheets';
export { reports } from '@plenum/messages/en/interface/reports';
export { tracker } from '@plenum/messages/en/interface/tracker';
export { taxonomy } from '@plenum/messages/en/interface/taxonomy';
