import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { sectionOf } from './roots.ts';
import { nodesOf, writeAssessment } from './write-assessment.ts';

/** [DOC2] A document's first state, as one update. Made once, on the server: two first states would double the text. */
export function createFirstState(first: Assessment = emptyAssessment()): Uint8Array {
	return stateOf((doc) => writeAssessment(doc, first));
}

/** [CAUCUS7] [NOTES2] Likewise of the text of a caucus, or of an item: its notes, with one empty paragraph. */
export function createNotesState(): Uint8Array {
	return stateOf((doc) => sectionOf(doc, 'notes').insert(0, nodesOf([])));
}

function stateOf(write: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	write(doc);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return state;
}
