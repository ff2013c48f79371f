import type { VersionReason } from '@plenum/protocol/exports/version-reasons';
import type { Transaction } from '../../db/transaction.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { readAtHead, type DocumentText } from '../storage/text-ahead.ts';
import { insertVersion, type VersionRow } from './versions.store.ts';

/** For which step, when, and by whom. */
export type Step = { at: number; by: string | null } & (
	| { reason: Exclude<VersionReason, 'by-hand' | 'poll-opened'> }
	| { reason: 'by-hand'; label: string }
	| { reason: 'poll-opened'; poll: string }
);

/**
 * [VER1] Keeps what the text says at a step, in the transaction of that step. So there is no step without its version, and no
 * version of what did not happen. `known`: what it says now, where that has been read.
 */
export async function createVersion(
	tx: Transaction,
	document: string,
	step: Step,
	known: DocumentText | null = null
): Promise<VersionRow> {
	return keepVersion(tx, document, step, known ?? (await readAtHead(tx, document)));
}

/** The same of what was read already. */
export async function keepVersion(
	tx: WriteTransaction,
	document: string,
	step: Step,
	{ cluster, generation, seq, sha256, said }: DocumentText
): Promise<VersionRow> {
	const version = {
		cluster,
		document,
		generation,
		seq,
		sha256,
		reason: step.reason,
		at: step.at,
		by: step.by,
		label: step.reason === 'by-hand' ? step.label : null,
		poll: step.reason === 'poll-opened' ? step.poll : null
	};
	return { ...version, number: await insertVersion(tx.db, version, said) };
}
