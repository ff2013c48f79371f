import { contributorsOf } from '@plenum/documents/contributors';
import { createByText } from '@plenum/domain/clusters/assessment';
import { ok, type Result } from '@plenum/domain/result';
import type { Contributors } from '@plenum/protocol/documents';
import { getConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import type { Actor } from '../../http/actor.ts';
import { findClients, findStoredDocument } from '../documents.store.ts';
import { openPieces } from '../storage/stored-content.ts';
import { readingOf } from '../storage/unreadable-document.ts';
import { readNames } from '../../people/read-names.ts';

/** [VER11] Whose words stand in each text; told under the name policy `named` alone, to nobody under another. */
export async function nameContributors(db: Db, actor: Actor, document: string): Promise<Result<Contributors>> {
	const { settings } = await getConsultation(db, actor.consultation);
	const stored = settings.namePolicy === 'named' ? await findStoredDocument(db, document) : undefined;
	if (!stored) return ok({ authors: null });
	const owners = await findClients(db, document);
	const nameOf = await readNames(
		db,
		actor,
		[...owners.values()].map(({ participant }) => participant)
	);
	const doc = readingOf(document, () => openPieces([stored.snapshot, ...stored.updates]));
	const authors = createByText((text) => {
		const people = new Set(contributorsOf(doc, text).flatMap((client) => owners.get(client)?.participant ?? []));
		return [...people].flatMap((person) => nameOf(person) ?? []);
	});
	doc.destroy();
	return ok({ authors });
}

export const contributorsRead = workerRead(import.meta.url, nameContributors);
