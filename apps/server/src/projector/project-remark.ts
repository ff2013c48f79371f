import { shownToAll } from '@plenum/domain/comments/shown-to-all';
import { shownToOthers } from '@plenum/domain/people/name-policy';
import { currentItem } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { ProjectedContent } from '@plenum/protocol/workshops/projector';
import { findCluster } from '../clusters/clusters.store.ts';
import { findThread } from '../comments/comments.store.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findParticipant } from '../people/participants.store.ts';

/** [PROJECTOR9] On the text of the item that is on, under the name policy; null where it may not stand there, or not any more. */
export async function projectRemark(
	db: Db,
	consultation: string,
	workshop: Workshop,
	id: string
): Promise<Extract<ProjectedContent, { kind: 'remark' }> | null> {
	const item = currentItem(workshop);
	const cluster = item?.cluster ? await findCluster(db, item.cluster) : undefined;
	const thread = await findThread(db, id);
	if (!thread || cluster?.consultation !== consultation || cluster.document !== thread.document) return null;
	const shown = shownToAll(thread);
	if (!shown) return null;
	const { settings } = await getConsultation(db, consultation);
	const said = await Promise.all(
		shown.said.map(async ({ by, text }) => {
			const person = await findParticipant(db, by);
			const author = person && { shownAs: shownToOthers(person, settings), constituency: person.constituency };
			return { author: author ?? null, text };
		})
	);
	return { kind: 'remark', section: thread.section, quote: shown.quote, replacement: shown.replacement, said };
}
