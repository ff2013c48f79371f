import type { Source } from '@plenum/domain/evidence/source';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';

type SourceEvent =
	| { type: 'source-saved'; data: { constituency: string; kind: Source['kind'] } }
	| { type: 'source-removed'; data: { constituency: string } }
	| { type: 'source-disputed'; data: { constituency: string; withdrawn: boolean } };

/** [EVIDENCE2] Who brought a testimony stands nowhere, for they may lead to the person who gave it. */
export async function recordSource(
	context: AppContext,
	tx: Transaction,
	actor: Actor,
	source: Source,
	event: SourceEvent
): Promise<void> {
	const { consultation, participant } = actor;
	const by = source.kind === 'testimony' && event.type !== 'source-disputed' ? null : participant;
	const line = { consultation, stream: `source:${source.id}`, by, at: context.now() };
	await context.journal.append(tx, { ...line, ...event });
	tx.onCommit(() => context.live.notify({ kind: 'sources', consultation }));
}
