import { disputeSource, mayChangeSource, writeSource } from '@plenum/domain/evidence/source';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SaveSourceRequest, SourceView } from '@plenum/protocol/follow-up/evidence';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findFileOf, unnameFileOf } from './files/source-files.store.ts';
import { sweepSourceFiles } from './files/store-source-file.ts';
import { readSources, supportedBy, viewSource } from './list-sources.ts';
import { recordSource } from './record-source.ts';
import { deleteSource, findSource, upsertSources } from './sources.store.ts';

/** As many as a file of an outcome may have. */
const mostSources = 5000;

/** [EVIDENCE1] [EVIDENCE3] Adds a source for the actor's side, or changes it. The same sent again changes nothing. */
export function saveSource(
	context: AppContext,
	actor: Actor,
	id: string,
	input: SaveSourceRequest
): Promise<Result<SourceView>> {
	return transaction(context.database, async (tx) => {
		const before = await findSource(tx.db, id);
		if (before && before.consultation !== actor.consultation) return refuse('source/unknown');
		const { consultation, constituency } = actor;
		const written = writeSource(before, { id, consultation, constituency, now: context.now() }, input);
		if (!written.ok) return written;
		const source = written.value;
		const known = await readSources(tx.db, consultation, source.subjects);
		const stood = new Set(before?.subjects.map(({ id: one }) => one));
		if (!source.subjects.every((one) => stood.has(one.id) || supportedBy(known, one)))
			return refuse('source/unknown-subject');
		if (!before && known.sources.length >= mostSources) return refuse('source/too-many');
		if (source !== before) {
			await upsertSources(tx.db, [source]);
			const data = { constituency, kind: source.kind };
			await recordSource(context, tx, actor, source, { type: 'source-saved', data });
		}
		return ok(viewSource(source, actor, known));
	});
}

/** [EVIDENCE3] Repeated, it changes nothing more. [EVIDENCE42] Nobody removes what they have not seen. */
export function removeSource(
	context: AppContext,
	actor: Actor,
	{ source: id, version }: { source: string; version: number }
): Promise<Result<Record<never, never>>> {
	return transaction(context.database, async (tx) => {
		const source = await findSource(tx.db, id);
		if (!source) return ok({});
		if (source.consultation !== actor.consultation) return refuse('source/unknown');
		const allowed = mayChangeSource(source, actor.constituency);
		if (!allowed.ok) return allowed;
		if (source.version !== version) return refuse('source/updated-since');
		const file = await findFileOf(tx.db, id);
		await unnameFileOf(tx.db, id);
		await deleteSource(tx.db, id);
		await recordSource(context, tx, actor, source, {
			type: 'source-removed',
			data: { constituency: actor.constituency }
		});
		tx.onCommit(() => void (file && sweepSourceFiles(context, [file.id])));
		return ok({});
	});
}

/** [EVIDENCE4] The record holds that a side disputes a source, not why. */
export function answerSource(
	context: AppContext,
	actor: Actor,
	id: string,
	reason: string | null
): Promise<Result<SourceView>> {
	return transaction(context.database, async (tx) => {
		const before = await findSource(tx.db, id);
		if (before?.consultation !== actor.consultation) return refuse('source/unknown');
		const { constituency } = actor;
		const disputed = disputeSource(before, { constituency, now: context.now() }, reason);
		if (!disputed.ok) return disputed;
		const source = disputed.value;
		if (source !== before) {
			await upsertSources(tx.db, [source]);
			const data = { constituency, withdrawn: reason === null };
			await recordSource(context, tx, actor, source, { type: 'source-disputed', data });
		}
		return ok(viewSource(source, actor, await readSources(tx.db, actor.consultation)));
	});
}
