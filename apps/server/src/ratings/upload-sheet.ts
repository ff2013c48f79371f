import type { RatingRound } from '@plenum/domain/ratings/round';
import { roundState } from '@plenum/domain/ratings/round';
import type { SheetRead } from '@plenum/domain/ratings/read-sheet';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SheetView } from '@plenum/protocol/rating-sheets';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import type { FilePart } from '../matrix/upload/file-part.ts';
import type { FileReader } from '../matrix/upload/upload-reader.ts';
import { sha256 } from '../sha256.ts';
import type { FilledFileJob } from './read-filled-file.ts';
import { deleteDrafts, findToBeRead, insertSheet, type StoredSheet } from './sheets.store.ts';
import { raterOfSheet, viewSheet } from './view-sheets.ts';
import { findRoundOf } from './view-rounds.ts';

export type SheetOf = { organisation: string; constituency: string };

const longestName = 200;
/** A day. */
const abandonedAfter = 24 * 60 * 60 * 1000;
const keptDrafts = 20;

/** [RATINGS22] A file is read, and rates nothing before it is confirmed. Its bytes are not kept: only what it says of recommendations. */
export async function uploadSheet(
	context: AppContext,
	reader: FileReader<FilledFileJob, SheetRead | null>,
	actor: Actor,
	id: string,
	{ bytes, name, fields }: FilePart
): Promise<Result<SheetView>> {
	const of = { organisation: fields.get('organisation') ?? '', constituency: fields.get('constituency') ?? '' };
	const before = await checkSheet(context.database.read, actor, id, of, context.now());
	if (!before.ok) return before;
	const fileSha256 = sha256(bytes);
	const recommendations = await findToBeRead(context.database.read, actor.consultation, id);
	const scale = (await findConsultation(context.database.read, actor.consultation))?.settings.scale ?? [];
	const read = await reader.read({ bytes, recommendations, scale });
	if (!read.ok) return read;
	const content = read.value;
	if (!content?.rows.some(({ recommendation }) => recommendation !== null)) return refuse('rating/no-assessments');
	return transaction(context.database, async (tx) => {
		const now = context.now();
		const round = await checkSheet(tx.db, actor, id, of, now);
		if (!round.ok) return round;
		await deleteDrafts(tx.db, id, now - abandonedAfter, keptDrafts - 1);
		const sheet: StoredSheet = {
			id: context.createId(),
			round: id,
			...trimmed(of),
			kind: 'file',
			fileName: fileNameOf(name),
			fileSha256,
			by: actor.participant,
			at: now,
			confirmedAt: null,
			takenBackAt: null,
			content
		};
		await insertSheet(tx.db, sheet);
		return ok(await viewSheet(tx.db, round.value, sheet, actor));
	});
}

/** [RATINGS22] While the round is not revealed, for a constituency that there is, and in a round of organisations for one of them. */
export async function checkSheet(
	db: Db,
	actor: Actor,
	id: string,
	of: SheetOf,
	now: number
): Promise<Result<RatingRound>> {
	const round = await findRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	if (roundState(round.value, now) === 'revealed') return refuse('rating/revealed');
	const settings = (await findConsultation(db, actor.consultation))?.settings;
	if (!settings?.constituencies.some((one) => one.id === of.constituency)) return refuse('join/unknown-constituency');
	return raterOfSheet(round.value, { id, ...of }) === null ? refuse('rating/no-organisation') : round;
}

export function trimmed({ organisation, constituency }: SheetOf): SheetOf {
	return { organisation: organisation.replace(/\s+/g, ' ').trim().slice(0, longestName), constituency };
}

/** Without the folders that some browsers send. */
function fileNameOf(name: string): string {
	return (name.split(/[\\/]/).at(-1) ?? '').slice(-longestName);
}
