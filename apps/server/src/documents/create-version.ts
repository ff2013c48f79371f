import type { VersionReason } from '@plenum/protocol/version-reasons';
import type { Transaction } from '../db/transaction.ts';
import { readAtHead, type DocumentText } from './text-ahead.ts';
import { insertVersion, type VersionRow } from './versions.store.ts';

/** For which step, when, and by whom. */
export type Step = { at: number; by: string | null } & (
	| { reason: Exclude<VersionReason, 'by-hand' | 'poll-opened'> }
	| { reason: 'by-hand'; label: string }
	| { reason: 'poll-opened'; poll: string }
);

/**
 * [VER1] Keeps what the text says at a step, in the transaction of that step: there is no step without its version, and no
 * version of what did not happen. `known`: what it says now, where that has been read.
 */
export async function createVersion(
	tx: Transaction,
	document: string,
	step: Step,
	known: DocumentText | null = null
): Promise<VersionRow> {
	const { cluster, generation, seq, sha256, json } = known ?? (await readAtHead(tx, document));
	const version = {
		...{ cluster, document, generation, seq, sha256 },
		...{ reason: step.reason, at: step.at, by: step.by },
		label: step.reason === 'by-hand' ? step.label : null,
		poll: step.reason === 'poll-opened' ? step.poll : null
	};
	return { ...version, number: await insertVersion(tx.db, version, json) };
}
