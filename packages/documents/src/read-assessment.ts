import { createByText, type Assessment } from '@plenum/domain/clusters/assessment';
import type * as Y from 'yjs';
import { actionIds, indicatorIds, readAction, readIndicator } from './read-drafts.ts';
import { readBlocks } from './read-blocks.ts';
import { sectionOf } from './roots.ts';

/** [DOC4] The one reading of a cluster's document that exports, hashes and polls use. */
export function readAssessment(doc: Y.Doc): Assessment {
	return {
		...createByText((text) => readBlocks(sectionOf(doc, text))),
		actions: actionIds(doc).map((id) => readAction(doc, id)),
		indicators: indicatorIds(doc).map((id) => readIndicator(doc, id))
	};
}
