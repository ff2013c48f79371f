import { ok, type Result } from '@plenum/domain/result';
import type { Version } from '@plenum/protocol/documents';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { createVersion } from './create-version.ts';
import { readAhead, readRecently } from '../storage/text-ahead.ts';
import { viewVersions } from './version-view.ts';
import { findVersions, type FoundVersion } from './versions.store.ts';

/** [VER3] The same person keeping the same words under the same label once more is the same version: a lost answer does no harm. */
export async function createManualVersion(
	context: AppContext,
	actor: Actor,
	at: { document: string; cluster: string },
	wanted: string
): Promise<Result<Version>> {
	const label = wanted.trim();
	const ahead = await readAhead(context.database, actor.participant, at.document);
	if (!ahead.ok) return ahead;
	return transaction(context.database, async (tx) => {
		const text = await readRecently(tx, at.document, ahead.value);
		const isSame = (version: FoundVersion) =>
			version.label === label &&
			version.by === actor.participant &&
			version.sha256 === text.sha256 &&
			version.readable &&
			!version.shortened;
		const same = (await findVersions(tx.db, at.cluster)).find(isSame);
		if (same) return ok((await viewVersions(tx.db, actor, [same]))[0] as Version);
		const step = { reason: 'by-hand', label, at: context.now(), by: actor.participant } as const;
		const version = await createVersion(tx, at.document, step, text);
		await context.journal.append(tx, {
			consultation: actor.consultation,
			stream: `cluster:${at.cluster}`,
			type: 'version-kept',
			at: version.at,
			by: actor.participant,
			data: { version: version.number, documentSha256: version.sha256 }
		});
		tx.onCommit(() =>
			context.live.notify({ kind: 'clusters', consultation: actor.consultation, cluster: at.cluster, about: 'text' })
		);
		return ok((await viewVersions(tx.db, actor, [{ ...version, readable: true, shortened: false }]))[0] as Version);
	});
}
