import { sections, type Assessment, type Block, type Section } from '@plenum/domain/clusters/assessment';
import type * as Y from 'yjs';
import { actionIds, indicatorIds, readAction, readIndicator } from './read-drafts.ts';
import { readBlocks } from './read-blocks.ts';
import { sectionOf } from './roots.ts';

/** [DOC4] The one reading of a cluster's document that exports, hashes and polls use. */
export function readAssessment(doc: Y.Doc): Assessment {
	const read = sections.map((section): [Section, Block[]] => [section, readBlocks(sectionOf(doc, section))]);
	return {
		sections: Object.fromEntries(read) as Record<Section, Block[]>,
		actions: actionIds(doc).map((id) => readAction(doc, id)),
		indicators: indicatorIds(doc).map((id) => readIndicator(doc, id))
	};
}
