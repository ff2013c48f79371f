import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PublicationChoiceKind } from '@plenum/protocol/exports/publication-kinds';
import type { ChoosePublication } from '@plenum/protocol/exports/publication';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { transaction } from '../../db/transaction.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { readOutcomeVersion } from '../outcome/read-outcome-version.ts';
import { deleteChoices, findChoices, progressKey, upsertChoices, upsertPlan } from './publication-choices.store.ts';

/** [PUBLISH12] What is chosen in the check is kept at once, and documents for publication follow it from then on. */
export async function choosePublication(
	context: AppContext,
	actor: Actor,
	wanted: ChoosePublication
): Promise<Result<Record<string, never>>> {
	const { consultation } = actor;
	const places = await context.database.costly.ask(placesRead, consultation, wanted.version);
	if (!places.ok) return places;
	const known = new Set(places.value);
	if (wanted.holdBack?.some((place) => !known.has(place))) return refuse('publication/unknown-place');
	return transaction(context.database, async (tx) => {
		await updatePublicationChoices(context, tx, actor, wanted);
		if (wanted.plan) await upsertPlan(tx.db, consultation, wanted.plan);
		tx.onCommit(() => context.live.notify({ kind: 'outcome', consultation }));
		return ok({});
	});
}

/** The texts of a version that can be held back; a version never changes. */
export async function listPlaces(db: Db, consultation: string, version: number): Promise<Result<string[]>> {
	const chosen = await readOutcomeVersion(db, consultation, version);
	return chosen.ok ? ok([...checkedPlaces(chosen.value.outcome).keys()]) : chosen;
}

export const placesRead = workerRead(import.meta.url, listPlaces);

/** What is held back is a line of the record, by its places: documents that are made before it and after it differ. */
export async function updatePublicationChoices(
	{ now, journal }: Pick<AppContext, 'now' | 'journal'>,
	tx: WriteTransaction,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	{ version, confirm = [], reopen = [], holdBack = [], release = [], progress }: ChoosePublication
): Promise<void> {
	const at = now();
	const before = await findChoices(tx.db, { consultation, version });
	const held = new Set(before.flatMap(({ kind, key }) => (kind === 'held-back' ? key : [])));
	const chosen = { consultation, version, at, by: participant };
	const choicesOf = (kind: PublicationChoiceKind, keys: readonly string[]) =>
		keys.map((key) => ({ ...chosen, kind, key }));
	await upsertChoices(tx.db, choicesOf('confirmed', confirm));
	await deleteChoices(tx.db, chosen, 'confirmed', reopen);
	await upsertChoices(tx.db, choicesOf('held-back', holdBack));
	await deleteChoices(tx.db, chosen, 'held-back', release);
	if (progress === true) await upsertChoices(tx.db, choicesOf('progress', [progressKey]));
	if (progress === false) await deleteChoices(tx.db, chosen, 'progress', [progressKey]);
	const changes = [
		{ type: 'texts-held-back' as const, places: holdBack.filter((place) => !held.has(place)) },
		{ type: 'texts-released' as const, places: release.filter((place) => held.has(place)) }
	];
	for (const { type, places: changed } of changes) {
		if (changed.length === 0) continue;
		const data = { version, places: changed };
		await journal.append(tx, { consultation, stream: 'exports', type, at, by: participant, data });
	}
}
