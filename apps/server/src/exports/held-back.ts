import type { Outcome } from '@plenum/reports/outcome';
import { carriedPlaces } from '@plenum/reports/publication/carried-places';
import type { Db } from '../db/db.ts';
import { readOutcomeVersion } from './read-outcome-version.ts';
import { findOutcomeVersions } from './outcome-versions.store.ts';
import { findChoices, type PublicationChoice } from './publication-choices.store.ts';

/** [PUBLISH12] The places of an outcome that are held back: those of its version; in a draft, those carried from the last one. */
export async function findHeldBack(db: Db, outcome: Outcome): Promise<Set<string>> {
	const consultation = outcome.consultation.id;
	if (outcome.frozenAs === null) return new Set((await findCarried(db, outcome)).keys());
	const choices = await findChoices(db, { consultation, version: outcome.frozenAs });
	return new Set(choices.flatMap(({ kind, key }) => (kind === 'held-back' ? key : [])));
}

/** What is frozen next begins with what was held back before, by whom and when: in the last version that still has its words. */
export async function findCarried(db: Db, outcome: Outcome): Promise<Map<string, PublicationChoice>> {
	const consultation = outcome.consultation.id;
	const choices = await findHeldBackOfLast(db, consultation);
	const [first] = choices;
	if (!first) return new Map();
	const before = await readOutcomeVersion(db, consultation, first.version);
	if (!before.ok) return new Map();
	const byPlace = new Map(choices.map((choice) => [choice.key, choice]));
	const carried = carriedPlaces(before.value.outcome, new Set(byPlace.keys()), outcome);
	return new Map([...carried].flatMap(([place, from]) => [[place, byPlace.get(from)] as const].filter(isFound)));
}

export async function findHeldBackOfLast(db: Db, consultation: string): Promise<PublicationChoice[]> {
	const last = (await findOutcomeVersions(db, consultation)).find(({ readable }) => readable);
	if (!last) return [];
	const choices = await findChoices(db, { consultation, version: last.number });
	return choices.filter(({ kind }) => kind === 'held-back');
}

function isFound(entry: readonly [string, PublicationChoice | undefined]): entry is [string, PublicationChoice] {
	return entry[1] !== undefined;
}
