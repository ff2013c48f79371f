import type { Version } from '@plenum/protocol/documents';
import type { Db } from '../../db/db.ts';
import type { Actor } from '../../http/actor.ts';
import { readNames } from '../../people/read-names.ts';
import type { FoundVersion } from './versions.store.ts';

/** Versions as this reader may see them: who kept them goes by the name policy. */
export async function viewVersions(db: Db, actor: Actor, found: readonly FoundVersion[]): Promise<Version[]> {
	const keepers = found.flatMap(({ by }) => by ?? []);
	const nameOf = await readNames(db, actor, keepers);
	return found.map(({ number, reason, label, poll, at, by, seq, generation, sha256, readable, shortened }) => ({
		number,
		reason,
		label,
		poll,
		at,
		by: by === null ? null : nameOf(by),
		seq,
		generation,
		sha256,
		readable,
		shortened
	}));
}
