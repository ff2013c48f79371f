/** What is done to recommendations, in a workshop after they were read and on pages of their own. */
export { additions } from './additions.ts';
export { assessment } from './assessment.ts';
export { cards } from './cards.ts';
export { continuity } from './continuity.ts';
export { documents } from './documents.ts';
export { levels } from './levels.ts';
export { positions } from './positions.ts';
export { projector } from './projector.ts';
export { roster } from './roster.ts';
export { sideRatings } from './side-ratings.ts';
