import type { Settings } from '@plenum/domain/consultations/consultation';
import { findInstitution, institutionOf } from '@plenum/domain/consultations/institutions';
import type { ProgressReport, Reporter } from '@plenum/domain/progress-reports/progress-report';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { findReport, findReportsOn } from './progress-reports.store.ts';

/**
 * [PROGRESS8] For whom a person reports. A person whom a facilitator confirmed reports for the institution that their organisation names;
 * anybody could write a ministry's name there otherwise.
 */
export async function findReporter(db: Db, actor: Actor, { institutions = [] }: Settings): Promise<Reporter> {
	const person = await findParticipant(db, actor.participant);
	const organisation = person?.confirmed ? (person.organisation ?? '') : '';
	const institution = findInstitution(institutions, organisation)?.id ?? null;
	return { constituency: actor.constituency, institution, author: actor.participant };
}

/** An institution that was joined into another one is that one since. */
export function withKnownInstitution<One extends { institution: string | null }>(
	one: One,
	{ institutions = [] }: Settings
): One {
	if (one.institution === null) return one;
	return { ...one, institution: institutionOf(institutions, one.institution)?.id ?? one.institution };
}

export async function findKnownReport(db: Db, id: string, settings: Settings): Promise<ProgressReport | undefined> {
	const report = await findReport(db, id);
	return report && withKnownInstitution(report, settings);
}

export async function findKnownReportsOn(
	db: Db,
	{ consultation, subject }: Pick<ProgressReport, 'consultation' | 'subject'>,
	settings: Settings
): Promise<ProgressReport[]> {
	return (await findReportsOn(db, consultation, subject)).map((one) => withKnownInstitution(one, settings));
}

/** [PROGRESS5] Whether a rapporteur of the side authorises its reports. */
export function authorises({ constituencies }: Settings, constituency: string): boolean {
	return constituencies.some(({ id, authorisesReports }) => id === constituency && authorisesReports === true);
}
