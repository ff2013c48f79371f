import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import { findClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { findHeads } from '../documents/documents.store.ts';
import { readDocument } from '../documents/read-document.ts';
import { UnreadableDocumentError } from '../documents/storage/unreadable-document.ts';
import { sha256 } from '../sha256.ts';

type Draft = Pick<FollowUpAction, 'lead' | 'supporting' | 'recommendations'>;

/** What was read of each document, at which head: a text in which nobody has written since is not opened again. */
const kept = new Map<string, { head: number; drafts: Draft[] }>();
const mostKept = 2000;

/** Changes whenever somebody has written in a text of the consultation. */
export async function hashHeads(db: Db, consultation: string): Promise<string> {
	const heads = await findHeads(db, consultation);
	return sha256(
		[...heads]
			.map(([document, head]) => `${document} ${head}`)
			.sort()
			.join('\n')
	);
}

/** Actions in the texts of clusters that name somebody and serve something. */
export async function readDrafts(db: Db, consultation: string): Promise<(Draft & { cluster: string })[]> {
	const heads = await findHeads(db, consultation);
	const all: (Draft & { cluster: string })[] = [];
	for (const { id: cluster, document } of await findClusters(db, consultation)) {
		const head = heads.get(document) ?? 0;
		const known = kept.get(document);
		const drafts = known?.head === head ? known.drafts : await draftsIn(db, document);
		kept.delete(document);
		kept.set(document, { head, drafts });
		all.push(...drafts.map((draft) => ({ ...draft, cluster })));
	}
	for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
	return all;
}

async function draftsIn(db: Db, document: string): Promise<Draft[]> {
	try {
		const actions = (await readDocument(db, document))?.assessment.actions ?? [];
		return actions
			.filter(({ lead, supporting }) => lead.trim() !== '' || supporting.trim() !== '')
			.map(({ lead, supporting, recommendations }) => ({ lead, supporting, recommendations }));
	} catch (error) {
		if (error instanceof UnreadableDocumentError) return [];
		throw error;
	}
}
