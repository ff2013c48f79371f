import type { Outcome } from '@plenum/domain/exports/outcome';
import { findRevealing, type Finding, type Known } from '@plenum/domain/exports/publication/find-revealing';
import { ok, type Result } from '@plenum/domain/result';
import type { Publication, PublicationCheck } from '@plenum/protocol/publication';
import type { Db } from '../db/database.ts';
import { findParticipants } from '../people/participants.store.ts';
import { readOutcomeVersion } from './choose-outcome.ts';
import { findVoided, readPublished } from './find-voided.ts';
import { findOutcomeVersions } from './outcome-versions.store.ts';
import { findPublication, type PublicationRow } from './publications.store.ts';
import { findSensitive } from './sensitive-clusters.ts';
import { getTemplate } from './templates.store.ts';

/** What was found in an outcome, and what is known of the people beside it. */
export type Checked = { outcome: Outcome; sha256: string; known: Known; findings: Finding[] };

/** [PUBLISH10] Read anew each time: names that were given since, and clusters that became sensitive since, count. */
export async function checkVersion(db: Db, consultation: string, version: number): Promise<Result<Checked>> {
	const chosen = await readOutcomeVersion(db, consultation, version);
	if (!chosen.ok) return chosen;
	const { outcome, sha256 } = chosen.value;
	const known = await readKnown(db, outcome);
	return ok({ outcome, sha256, known, findings: findRevealing(outcome, known) });
}

async function readKnown(db: Db, { consultation, clusters }: Outcome): Promise<Known> {
	const people = (await findParticipants(db, consultation.id)).filter(({ standing }) => standing !== 'waiting');
	const { template } = await getTemplate(db, consultation.id);
	const sides = Object.groupBy(people, ({ constituency }) => constituency);
	return {
		names: people.map(({ name }) => name ?? ''),
		// Ministries stand in every action and are no one's secret.
		mentioned: people
			.filter(({ constituency }) => constituency !== 'state')
			.map(({ organisation }) => organisation ?? ''),
		organisations: template.submitters.filter(({ consentedOn }) => consentedOn !== null).map(({ name }) => name),
		people: Object.fromEntries(Object.entries(sides).map(([side, some]) => [side, some?.length ?? 0])),
		sensitive: await findSensitive(
			db,
			consultation.id,
			clusters.map(({ id }) => id)
		)
	};
}

export async function viewPublicationCheck(
	db: Db,
	consultation: string,
	{ version: wanted, check }: { version?: number; check: boolean }
): Promise<Result<PublicationCheck>> {
	const row = await findPublication(db, consultation);
	const publication = row ? viewPublication(row) : null;
	const voided = row?.state === 'published' ? await countVoided(db, row) : 0;
	// By default the last one that has not been forgotten.
	const version =
		wanted ?? (await findOutcomeVersions(db, consultation)).find(({ readable }) => readable)?.number ?? null;
	if (version === null || !check) return ok({ publication, version, findings: [], sensitive: [], voided });
	const checked = await checkVersion(db, consultation, version);
	if (!checked.ok) return checked;
	const { findings, known } = checked.value;
	return ok({ publication, version, findings, sensitive: [...known.sensitive], voided });
}

async function countVoided(db: Db, row: PublicationRow): Promise<number> {
	return (await findVoided(db, (await readPublished(db, row)).outcome)).length;
}

export function viewPublication(row: PublicationRow): Publication {
	const { slug, address, state, version, languages, publishedAt, withdrawnAt } = row;
	return { slug, address, state, version, languages, publishedAt, withdrawnAt };
}
