import type { AssessedKind } from '../clusters/addition.ts';

/** What is rated. The words of pledges and matters are free; those of a recommendation stand in the UN's documents. */
export type RatedItem = { id: string; kind: AssessedKind; text: string };
