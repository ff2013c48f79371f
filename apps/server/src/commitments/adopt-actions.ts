import type { Indicator } from '@plenum/domain/clusters/assessment';
import { commit, type Adoption } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import { readVersion } from '../documents/versions/read-version.ts';
import { UnreadableDocumentError } from '../documents/storage/unreadable-document.ts';
import { findVersions } from '../documents/versions/versions.store.ts';
import type { AppContext } from '../app-context.ts';
import { insertCommitments } from './commitments.store.ts';

/** [COMMITMENT1] Runs in the transaction that closes their poll: adopted and committed are one moment. */
export async function adoptActions(
	context: AppContext,
	tx: Transaction,
	adoptions: readonly Adoption[]
): Promise<void> {
	const [first] = adoptions;
	if (!first) return;
	const { consultation, poll, at } = first;
	const indicators = await indicatorsAtTheVote(tx, first);
	const commitments = adoptions.map((adoption) => commit(context.createId(), adoption, indicators));
	await insertCommitments(tx.db, commitments);
	for (const { id, actionSha256, nextDate } of commitments) {
		const line = { consultation, stream: `commitment:${id}`, type: 'commitment-adopted' as const, at, by: null };
		await context.journal.append(tx, { ...line, data: { poll, actionSha256, nextDate } });
	}
	tx.onCommit(() => context.live.notify({ kind: 'commitments', consultation }));
}

/** Those of the text that was kept when the poll opened; none where it can no longer be read: that undoes no adoption. */
async function indicatorsAtTheVote({ db }: Transaction, { cluster, poll }: Adoption): Promise<Indicator[]> {
	const version = (await findVersions(db, cluster)).find((kept) => kept.poll === poll);
	try {
		return (version && (await readVersion(db, version)))?.indicators ?? [];
	} catch (error) {
		if (error instanceof UnreadableDocumentError) return [];
		throw error;
	}
}
