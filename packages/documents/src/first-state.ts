import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { writeAssessment } from './write-assessment.ts';

/** [DOC2] A document's first state, as one update. Made once, on the server: two first states would double the text. */
export function createFirstState(first: Assessment = emptyAssessment()): Uint8Array {
	const doc = new Y.Doc();
	writeAssessment(doc, first);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return state;
}
