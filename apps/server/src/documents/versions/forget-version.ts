import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../../app-context.ts';
import { transaction } from '../../db/transaction.ts';
import { findDocument } from '../documents.store.ts';
import { deleteVersionText, findVersion, findVersions } from './versions.store.ts';

/** `versions`: all that said the same. `isNew`: false where it had been forgotten before. */
export type ForgottenText = { versions: number[]; sha256: string; isNew: boolean };

/**
 * [VER14] Forgets what a version of a text said. That it was kept, why, when, and the hash of what it said stay. For the operator.
 */
export async function forgetVersion(
	context: AppContext,
	cluster: string,
	number: number
): Promise<Result<ForgottenText>> {
	return transaction(context.database, async (tx) => {
		const version = await findVersion(tx.db, cluster, number);
		const document = version && (await findDocument(tx.db, version.document));
		if (!version || !document) return refuse('document/unknown-version');
		const { sha256 } = version;
		const versions = (await findVersions(tx.db, cluster))
			.filter((one) => one.sha256 === sha256)
			.map((one) => one.number)
			.reverse();
		if (!version.readable) return ok({ versions, sha256, isNew: false });
		await deleteVersionText(tx.db, version);
		const { consultation } = document;
		for (const each of versions)
			await context.journal.append(tx, {
				consultation,
				stream: `cluster:${cluster}`,
				type: 'version-forgotten',
				at: context.now(),
				by: null,
				data: { version: each, documentSha256: sha256 }
			});
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster, about: 'text' }));
		return ok({ versions, sha256, isNew: true });
	});
}
