import type { Outcome } from '@plenum/reports/outcome/outcome';
import { carriedPlaces } from '@plenum/reports/publication/carried-places';
import type { PublicationChoiceKind } from '@plenum/protocol/exports/publication-kinds';
import type { Db } from '../../db/db.ts';
import { readOutcomeVersion } from './read-outcome-version.ts';
import { findOutcomeVersions } from './outcome-versions.store.ts';
import { findChoices, type PublicationChoice } from '../publication/publication-choices.store.ts';

/** [PUBLISH12] The places of an outcome that are held back: those of its version; in a draft, those carried from the last one. */
export async function findHeldBack(db: Db, outcome: Outcome): Promise<Set<string>> {
	const consultation = outcome.consultation.id;
	if (outcome.frozenAs === null) return new Set((await findCarried(db, outcome)).keys());
	const choices = await findChoices(db, { consultation, version: outcome.frozenAs });
	return new Set(choices.flatMap(({ kind, key }) => (kind === 'held-back' ? key : [])));
}

/** [FOLLOWUP1] Whether a facilitator chose to publish progress reports with this version; nobody did of a draft. */
export async function hasProgress(db: Db, { frozenAs, consultation }: Outcome): Promise<boolean> {
	if (frozenAs === null) return false;
	const choices = await findChoices(db, { consultation: consultation.id, version: frozenAs });
	return choices.some(({ kind }) => kind === 'progress');
}

/** What is frozen next begins with what was held back before, by whom and when: in the last version that still has its words. */
export async function findCarried(db: Db, outcome: Outcome): Promise<Map<string, PublicationChoice>> {
	const { choices, before } = await readLastChoices(db, outcome.consultation.id, 'held-back');
	if (!before) return new Map();
	const carried = carriedPlaces(before, new Set(choices.keys()), outcome);
	return new Map([...carried].flatMap(([place, from]) => [[place, choices.get(from)] as const].filter(isFound)));
}

/** Choices of one kind by their keys, with the version in which they were chosen where there are any. */
export async function readLastChoices(db: Db, consultation: string, wanted: PublicationChoiceKind) {
	const all = (await findLastChoices(db, consultation)).filter(({ kind }) => kind === wanted);
	const choices = new Map(all.map((choice) => [choice.key, choice]));
	const [first] = all;
	const before = first && (await readOutcomeVersion(db, consultation, first.version));
	return { choices, before: before?.ok ? before.value.outcome : undefined };
}

export async function findLastChoices(db: Db, consultation: string): Promise<PublicationChoice[]> {
	const last = (await findOutcomeVersions(db, consultation)).find(({ readable }) => readable);
	return last ? findChoices(db, { consultation, version: last.number }) : [];
}

function isFound(entry: readonly [string, PublicationChoice | undefined]): entry is [string, PublicationChoice] {
	return entry[1] !== undefined;
}
