import { cardsRowSets } from './row-sets/cards.ts';
import { clustersRowSets } from './row-sets/clusters.ts';
import { commitmentsRowSets } from './row-sets/commitments.ts';
import { consultationsRowSets } from './row-sets/consultations.ts';
import { evidenceRowSets } from './row-sets/evidence.ts';
import { exportsRowSets } from './row-sets/exports.ts';
import { indicatorsRowSets } from './row-sets/indicators.ts';
import { institutionsRowSets } from './row-sets/institutions.ts';
import { mechanismsRowSets } from './row-sets/mechanisms.ts';
import { peopleRowSets } from './row-sets/people.ts';
import { pollsRowSets } from './row-sets/polls.ts';
import { progressReportsRowSets } from './row-sets/progress-reports.ts';
import { ratingsRowSets } from './row-sets/ratings.ts';

/**
 * [JOURNAL20] What the record decides, by table and columns: a file for each module. A line holds a keyed hash of each of these sets
 * that it decides, as they were after its command. `line-kinds.ts` says which kind of line decides which; it does not compile without
 * the sets of a module. What is new is a set of its own.
 */
export const rowSets = {
	...consultationsRowSets,
	...peopleRowSets,
	...clustersRowSets,
	...mechanismsRowSets,
	...institutionsRowSets,
	...pollsRowSets,
	...commitmentsRowSets,
	...indicatorsRowSets,
	...progressReportsRowSets,
	...evidenceRowSets,
	...ratingsRowSets,
	...cardsRowSets,
	...exportsRowSets
};

export type RowSetName = keyof typeof rowSets;
export const rowSetNames = Object.keys(rowSets) as RowSetName[];
