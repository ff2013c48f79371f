import { hashOf } from '@plenum/documents/content-hash';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { checkedPlaces } from '@plenum/reports/publication/carried-places';
import { withoutSensitive } from '@plenum/reports/publication/redact-outcome';
import { ok, type Result } from '@plenum/domain/result';
import type { Publication, PublicationCheck } from '@plenum/protocol/exports/publication';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import { readNames } from '../../people/read-names.ts';
import type { Actor } from '../../http/actor.ts';
import { checkVersion, keysOf } from '../outcome/check-version.ts';
import { findVoided, readPublished } from '../outcome/find-voided.ts';
import { countUpdatesSince } from '../../commitments/commitments.store.ts';
import { findOutcomeVersion, findOutcomeVersions } from '../outcome/outcome-versions.store.ts';
import { findPlan } from './publication-choices.store.ts';
import { findPublication, findPublicationFile, type PublicationRow } from './publications.store.ts';
import { redactNow } from '../outcome/redact-now.ts';

type CheckRequest = { version?: number | undefined; publicUrl: string };

/** What is public and what has happened since, without what was found and by whom it was settled: the same for everyone who may publish. */
export async function viewPublicationState(
	db: Db,
	consultation: string,
	{ version: wanted, publicUrl }: CheckRequest
): Promise<Result<PublicationCheck>> {
	const row = await findPublication(db, consultation);
	const publication = row ? viewPublication(row) : null;
	const voided = row?.state === 'published' ? await countVoided(db, row) : 0;
	const updatesSince = row?.state === 'published' ? await countSince(db, row) : 0;
	// By default the last one that has not been forgotten.
	const version =
		wanted ?? (await findOutcomeVersions(db, consultation)).find(({ readable }) => readable)?.number ?? null;
	const plan = (await findPlan(db, consultation)) ?? null;
	const none = {
		findings: [],
		sensitive: [],
		confirmed: [],
		held: [],
		chosen: null,
		isShown: false,
		progress: false,
		reports: 0
	};
	return ok({ publication, publicUrl, version, plan, voided, updatesSince, ...none });
}

export const publicationStateRead = workerRead(import.meta.url, viewPublicationState);

/** The same, and what was found in it. */
export async function viewPublicationCheck(
	db: Db,
	actor: Actor,
	asked: CheckRequest
): Promise<Result<PublicationCheck>> {
	const { consultation } = actor;
	const state = await viewPublicationState(db, consultation, asked);
	if (!state.ok || state.value.version === null) return state;
	const checked = await checkVersion(db, consultation, state.value.version);
	if (!checked.ok) return checked;
	const { outcome, findings, known, choices } = checked.value;
	const nameOf = await readNames(
		db,
		actor,
		choices.map(({ by }) => by)
	);
	const last = choices.at(-1);
	const row = await findPublication(db, consultation);
	return ok({
		...state.value,
		findings,
		sensitive: [...known.sensitive],
		confirmed: choices
			.filter(({ kind }) => kind === 'confirmed')
			.map(({ key, at, by }) => ({ id: key, at, by: nameOf(by) })),
		held: heldTexts(outcome, keysOf(choices, 'held-back')),
		chosen: last ? { at: last.at, by: nameOf(last.by) } : null,
		progress: known.progress === true,
		reports: withoutSensitive(outcome, known.sensitive, true).clusters.flatMap(({ progress = [] }) => progress).length,
		isShown: row !== undefined && (await isShown(db, row, outcome))
	});
}

export const publicationCheckRead = workerRead(import.meta.url, viewPublicationCheck);

async function countVoided(db: Db, row: PublicationRow): Promise<number> {
	return (await findVoided(db, row, (await readPublished(db, row)).outcome)).length;
}

/** [PUBLISH56] Progress on commitments that no published version holds. */
async function countSince(db: Db, { consultation, version }: PublicationRow): Promise<number> {
	const frozen = await findOutcomeVersion(db, consultation, version);
	return frozen ? countUpdatesSince(db, consultation, frozen.at) : 0;
}

function heldTexts(outcome: Outcome, places: readonly string[]): PublicationCheck['held'] {
	const texts = checkedPlaces(outcome);
	return places.flatMap((place) => {
		const found = texts.get(place);
		return found ? { place, label: found.label, text: found.text } : [];
	});
}

/** What is public is what would be made public of this version at this moment. */
async function isShown(db: Db, { state, version, consultation }: PublicationRow, outcome: Outcome): Promise<boolean> {
	if (state !== 'published' || version !== outcome.frozenAs) return false;
	const file = await findPublicationFile(db, consultation, 'outcome.json');
	return file?.sha256 === hashOf(await redactNow(db, outcome));
}

export function viewPublication(row: PublicationRow): Publication {
	const { slug, address, state, version, languages, publishedAt, withdrawnAt } = row;
	return { slug, address, state, version, languages, publishedAt, withdrawnAt };
}
