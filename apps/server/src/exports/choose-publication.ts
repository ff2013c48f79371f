import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChoosePublication } from '@plenum/protocol/publication';
import type { Db } from '../db/database.ts';
import { workerRead } from '../db/worker-read.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { readOutcomeVersion } from './read-outcome-version.ts';
import { deleteChoice, findChoices, upsertChoice, upsertPlan } from './publication-choices.store.ts';

/** [PUBLISH12] What is chosen in the check is kept at once, and documents for publication follow it from then on. */
export async function choosePublication(
	context: AppContext,
	actor: Actor,
	wanted: ChoosePublication
): Promise<Result<Record<string, never>>> {
	const { consultation } = actor;
	const places = await context.database.costly.ask(placesRead, consultation, wanted.version);
	if (!places.ok) return places;
	return transaction(context.database, async (tx) => {
		const kept = await updatePublicationChoices(context, tx, actor, new Set(places.value), wanted);
		if (!kept.ok) return kept;
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
	context: AppContext,
	tx: Transaction,
	{ consultation, participant }: Actor,
	places: ReadonlySet<string>,
	{ version, confirm = [], reopen = [], holdBack = [], release = [] }: ChoosePublication
): Promise<Result<null>> {
	if (holdBack.some((place) => !places.has(place))) return refuse('publication/unknown-place');
	const at = context.now();
	const before = await findChoices(tx.db, { consultation, version });
	const held = new Set(before.flatMap(({ kind, key }) => (kind === 'held-back' ? key : [])));
	const chosen = { consultation, version, at, by: participant };
	for (const key of confirm) await upsertChoice(tx.db, { ...chosen, kind: 'confirmed', key });
	for (const key of reopen) await deleteChoice(tx.db, chosen, 'confirmed', key);
	for (const key of holdBack) await upsertChoice(tx.db, { ...chosen, kind: 'held-back', key });
	for (const key of release) await deleteChoice(tx.db, chosen, 'held-back', key);
	const changes = [
		{ type: 'texts-held-back', places: holdBack.filter((place) => !held.has(place)) },
		{ type: 'texts-released', places: release.filter((place) => held.has(place)) }
	];
	for (const { type, places: changed } of changes) {
		if (changed.length === 0) continue;
		const data = { version, places: changed };
		await context.journal.append(tx, { consultation, stream: 'exports', type, at, by: participant, data });
	}
	return ok(null);
}
