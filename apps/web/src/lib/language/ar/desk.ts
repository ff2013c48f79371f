/** What is read at a desk, before a workshop and after it: importing, people's links, rating sheets, documents, publication. */
export { admitting } from './admitting.ts';
export { inviting } from './inviting.ts';
export { comparison } from './comparison.ts';
export { exports } from './exports.ts';
export { joinAddress } from './join-address.ts';
export { matrix } from './matrix.ts';
export { personalLinks } from './personal-links.ts';
export { publication } from './publication.ts';
export { ratingSheets } from './rating-sheets.ts';
export { reports } from './reports.ts';
export { tracker } from './tracker.ts';
export { taxonomy } from './taxonomy.ts';
