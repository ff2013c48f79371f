import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { VersionReason } from '@plenum/protocol/documents';
import type { Transaction } from '../db/transaction.ts';
import { findDocument } from './documents.store.ts';
import { UnknownDocumentError } from './freeze-document.ts';
import { readDocument } from './read-document.ts';
import { insertVersion, type VersionRow } from './versions.store.ts';

/** For which step, when, and by whom. */
export type Step = { at: number; by: string | null } & (
	| { reason: Exclude<VersionReason, 'by-hand' | 'poll-opened'> }
	| { reason: 'by-hand'; label: string }
	| { reason: 'poll-opened'; poll: string }
);

/**
 * [VER1] Keeps what the text says at a step, in the transaction of that step: there is no step without its version, and no
 * version of what did not happen.
 */
export async function keepVersion(tx: Transaction, document: string, step: Step): Promise<VersionRow> {
	const row = await findDocument(tx.db, document);
	const reading = row && (await readDocument(tx.db, document));
	if (!row || !reading) throw new UnknownDocumentError(document);
	const { generation, seq, sha256, assessment } = reading;
	const version = {
		...{ cluster: row.cluster, document, generation, seq, sha256 },
		...{ reason: step.reason, at: step.at, by: step.by },
		label: step.reason === 'by-hand' ? step.label : null,
		poll: step.reason === 'poll-opened' ? step.poll : null
	};
	return { ...version, number: await insertVersion(tx.db, version, canonicalJson(assessment)) };
}
