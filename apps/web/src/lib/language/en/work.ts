/** What is done to recommendations, in a workshop after they were read and on pages of their own. */
export { additions } from '@plenum/messages/en/interface/additions';
export { assessment } from '@plenum/messages/en/interface/assessment';
export { cards } from '@plenum/messages/en/interface/cards';
export { continuity } from '@plenum/messages/en/interface/continuity';
export { documents } from '@plenum/messages/en/interface/documents';
export { levels } from '@plenum/messages/en/interface/levels';
export { positions } from '@plenum/messages/en/interface/positions';
export { projector } from '@plenum/messages/en/interface/projector';
export { roster } from '@plenum/messages/en/interface/roster';
export { sideRatings } from '@plenum/messages/en/interface/side-ratings';
export { versions } from '@plenum/messages/en/interface/versions';
