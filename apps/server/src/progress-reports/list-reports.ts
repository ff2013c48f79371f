import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { maySee } from '@plenum/domain/progress-reports/see-report';
import { can } from '@plenum/domain/people/rights';
import type { ProgressReportList } from '@plenum/protocol/progress-reports';
import type { Database } from '../db/database.ts';
import type { Actor } from '../http/actor.ts';
import { cacheAnswer, shareAnswer, type SharedAnswer } from '../http/shared-answer.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { findDraftsOf } from './progress-reports.store.ts';
import { withKnownInstitution } from './reporter-of.ts';
import { viewReports, viewRound, type KnownReports } from './view-reports.ts';

export type WhichReports = { subject?: string | string[]; first?: number };
export type ReadKnown = (consultation: string) => Promise<KnownReports>;

/**
 * [PROGRESS83] The whole list is made once for all people of a role and a side who reported nothing themselves. A person with a report
 * or a draft gets a list of their own.
 */
export function createListReports({ read: db, cache }: Pick<Database, 'read' | 'cache'>, known: ReadKnown) {
	const lists = cache.query<SharedAnswer<ProgressReportList>>('progress-report-list');
	return async (actor: Actor, which: WhichReports): Promise<SharedAnswer<ProgressReportList>> => {
		const { consultation, participant, role, constituency, phase } = actor;
		const stored = await known(consultation);
		const drafts = await findDraftsOf(db, consultation, participant);
		const list = () => listReports(actor, which, { ...stored, reports: [...drafts, ...stored.reports] });
		if (which.subject !== undefined || drafts.length > 0 || stored.authors.has(participant))
			return shareAnswer(await list());
		return cacheAnswer(lists, consultation, [role, constituency, phase, which.first], list);
	};

	async function listReports(
		actor: Actor,
		{ subject, first }: WhichReports,
		stored: KnownReports
	): Promise<ProgressReportList> {
		const subjects = subject === undefined ? null : new Set([subject].flat());
		const isWanted = (one: ProgressReport) => (subjects ? subjects.has(one.subject.id) : one.supersededBy === null);
		const wanted = stored.reports
			.filter((one) => maySee(one, actor) && isWanted(one))
			.toSorted((one, other) => timeOf(other) - timeOf(one));
		const shown = wanted.slice(0, first ?? wanted.length);
		const { settings } = await getConsultation(db, actor.consultation);
		const isRunning = can(actor.role, 'run-reporting', actor.phase);
		const counted = isRunning ? stored.reports.map((one) => withKnownInstitution(one, settings)) : [];
		return {
			reports: await viewReports(db, actor, shown, stored),
			more: wanted.length - shown.length,
			rounds: stored.rounds.toReversed().map((round) => viewRound(round, counted, isRunning))
		};
	}
}

function timeOf({ shownAt, submittedAt, createdAt }: ProgressReport): number {
	return shownAt ?? submittedAt ?? createdAt;
}
