import type { Indicator } from '@plenum/domain/clusters/assessment';
import { commit, type Adoption } from '@plenum/domain/commitments/follow-up';
import type { Transaction } from '../db/transaction.ts';
import { readVersion } from '../documents/read-version.ts';
import { UnreadableDocumentError } from '../documents/unreadable-document.ts';
import { findVersions } from '../documents/versions.store.ts';
import type { AppContext } from '../app-context.ts';
import { insertCommitments } from './commitments.store.ts';

/** [COMMITMENT1] Runs in the transaction that closes the poll: adopted and committed are one moment. */
export async function adoptAction(context: AppContext, tx: Transaction, adoption: Adoption): Promise<void> {
	const { consultation, poll, actionSha256, at } = adoption;
	const commitment = commit(context.createId(), adoption, await indicatorsAtTheVote(tx, adoption));
	await insertCommitments(tx.db, [commitment]);
	const stream = `commitment:${commitment.id}`;
	const data = { poll, actionSha256, nextDate: commitment.nextDate };
	await context.journal.append(tx, { consultation, stream, type: 'commitment-adopted', at, by: null, data });
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
