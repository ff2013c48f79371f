import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { maySee } from '@plenum/domain/progress-reports/see-report';
import { can } from '@plenum/domain/people/rights';
import type { ProgressReportList } from '@plenum/protocol/progress-reports';
import type { Database } from '../db/database.ts';
import type { Actor } from '../http/actor.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { findDraftsOf } from './progress-reports.store.ts';
import { withKnownInstitution } from './reporter-of.ts';
import { readReports, viewReports, viewRound, type KnownReports } from './view-reports.ts';

export type WhichReports = { subject?: string | string[]; first?: number };

/** What everyone submitted is read once and cached until it changes. What this reader may see of it is decided each time. */
export function createListReports({ read: db, cache }: Pick<Database, 'read' | 'cache'>) {
	const known = cache.query<KnownReports>('progress-reports');
	return async (actor: Actor, { subject, first }: WhichReports): Promise<ProgressReportList> => {
		const { consultation } = actor;
		const stored = await known(consultation, [], () => readReports(db, consultation));
		const drafts = await findDraftsOf(db, consultation, actor.participant);
		const subjects = subject === undefined ? null : new Set([subject].flat());
		const isWanted = (one: ProgressReport) => (subjects ? subjects.has(one.subject.id) : one.supersededBy === null);
		const wanted = [...drafts, ...stored.reports]
			.filter((one) => maySee(one, actor) && isWanted(one))
			.toSorted((one, other) => timeOf(other) - timeOf(one));
		const shown = wanted.slice(0, first ?? wanted.length);
		const { settings } = await getConsultation(db, consultation);
		const ofInstitutions = stored.reports.map((one) => withKnownInstitution(one, settings));
		const isRunning = can(actor.role, 'run-reporting', actor.phase);
		return {
			reports: await viewReports(db, actor, shown, stored),
			more: wanted.length - shown.length,
			rounds: stored.rounds.toReversed().map((round) => viewRound(round, ofInstitutions, isRunning))
		};
	};
}

function timeOf({ shownAt, submittedAt, createdAt }: ProgressReport): number {
	return shownAt ?? submittedAt ?? createdAt;
}
