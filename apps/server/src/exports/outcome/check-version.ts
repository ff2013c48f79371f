import type { Outcome } from '@plenum/reports/outcome/outcome';
import { findRevealing, type KnownPeople } from '@plenum/reports/publication/find-revealing';
import type { Finding } from '@plenum/reports/publication/finding';
import { ok, type Result } from '@plenum/domain/result';
import type { PublicationChoiceKind } from '@plenum/protocol/exports/publication-kinds';
import type { Db } from '../../db/db.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { findChoices, type PublicationChoice } from '../publication/publication-choices.store.ts';
import { readOutcomeVersion } from './read-outcome-version.ts';
import { findSensitive } from '../../clusters/sensitive/sensitive-clusters.ts';
import { getTemplate } from '../templates/templates.store.ts';

/** What was found in an outcome, and what is known of the people beside it. */
export type CheckedOutcome = {
	outcome: Outcome;
	sha256: string;
	known: KnownPeople;
	findings: Finding[];
	choices: PublicationChoice[];
};

/** [PUBLISH10] Read again each time: names that were given since, and clusters that became sensitive since, count. */
export async function checkVersion(db: Db, consultation: string, version: number): Promise<Result<CheckedOutcome>> {
	const chosen = await readOutcomeVersion(db, consultation, version);
	if (!chosen.ok) return chosen;
	const { outcome, sha256 } = chosen.value;
	const { known, choices } = await readCheckInputs(db, consultation, version, idsOf(outcome));
	return ok({ outcome, sha256, known, findings: findRevealing(outcome, known), choices });
}

/** What decides, beside the version's own words, what is found and what was chosen. */
export async function readCheckInputs(
	db: Db,
	consultation: string,
	version: number,
	clusters: readonly string[]
): Promise<Pick<CheckedOutcome, 'known' | 'choices'>> {
	const choices = await findChoices(db, { consultation, version });
	const known = await readKnown(db, consultation, clusters);
	return { known: { ...known, progress: keysOf(choices, 'progress').length > 0 }, choices };
}

export function idsOf({ clusters }: Outcome): string[] {
	return clusters.map(({ id }) => id);
}

/** The keys of one kind, by what was chosen: ids of findings, or places of texts. */
export function keysOf(choices: readonly PublicationChoice[], wanted: PublicationChoiceKind): string[] {
	return choices.flatMap(({ kind, key }) => (kind === wanted ? key : []));
}

export async function readKnown(db: Db, consultation: string, clusters: readonly string[]): Promise<KnownPeople> {
	const people = (await findParticipants(db, consultation)).filter(({ status }) => status !== 'waiting');
	const { template } = await getTemplate(db, consultation);
	// Who runs the consultation speaks for no side.
	const speakers = people.filter(({ role }) => role !== 'facilitator');
	const sides = Object.groupBy(speakers, ({ constituency }) => constituency);
	return {
		names: people.map(({ name }) => name ?? ''),
		// Ministries stand in every action and are no one's secret.
		mentioned: people
			.filter(({ constituency }) => constituency !== 'state')
			.map(({ organisation }) => organisation ?? ''),
		organisations: template.submitters.filter(({ consentedOn }) => consentedOn !== null).map(({ name }) => name),
		publisher: [...template.publishers, template.contact].join('\n'),
		people: Object.fromEntries(Object.entries(sides).map(([side, some]) => [side, some?.length ?? 0])),
		sensitive: await findSensitive(db, consultation, clusters)
	};
}
