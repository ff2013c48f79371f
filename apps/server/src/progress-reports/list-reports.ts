import { differingSubjects } from '@plenum/domain/progress-reports/differences';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { maySee } from '@plenum/domain/progress-reports/see-report';
import { can } from '@plenum/domain/people/rights';
import type { ProgressReportList, ProgressReportsQuery } from '@plenum/protocol/progress-reports';
import type { Database } from '../db/database.ts';
import type { Actor } from '../http/actor.ts';
import { cacheAnswer, shareAnswer, type SharedAnswer } from '../http/shared-answer.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { subjectKey } from './find-subjects.ts';
import { findDraftsOf } from './progress-reports.store.ts';
import { withKnownInstitution } from './reporter-of.ts';
import { viewReports, viewRound, type KnownReports } from './view-reports.ts';

export type ReadKnown = (consultation: string) => Promise<KnownReports>;

/**
 * [PROGRESS83] The whole list is made once for all people of a role and a side who reported nothing themselves. A person with a report
 * or a draft gets a list of their own.
 */
export function createListReports({ read: db, cache }: Pick<Database, 'read' | 'cache'>, known: ReadKnown) {
	const lists = cache.query<SharedAnswer<ProgressReportList>>('progress-report-list');
	return async (actor: Actor, which: ProgressReportsQuery): Promise<SharedAnswer<ProgressReportList>> => {
		const { consultation, participant, role, constituency, phase } = actor;
		const stored = await known(consultation);
		const drafts = await findDraftsOf(db, consultation, participant);
		const list = () => listReports(actor, which, { ...stored, reports: [...drafts, ...stored.reports] });
		if (which.subject !== undefined || drafts.length > 0 || stored.authors.has(participant))
			return shareAnswer(await list());
		const { cluster, from, first } = which;
		return cacheAnswer(lists, consultation, [role, constituency, phase, cluster, from, first], list);
	};

	async function listReports(
		actor: Actor,
		{ subject, current = subject === undefined, cluster, from = 0, first }: ProgressReportsQuery,
		stored: KnownReports
	): Promise<ProgressReportList> {
		const subjects = subject === undefined ? null : new Set([subject].flat());
		const clusterOf = (one: ProgressReport) => stored.subjects.get(subjectKey(one.subject))?.cluster;
		const visible = stored.reports
			.filter((one) => maySee(one, actor))
			.toSorted((one, other) => timeOf(other) - timeOf(one));
		const wanted = visible.filter(
			(one) =>
				(!subjects || subjects.has(one.subject.id)) &&
				(!current || one.supersededBy === null) &&
				(cluster === undefined || clusterOf(one) === cluster)
		);
		const shown = wanted.slice(from, first === undefined ? undefined : from + first);
		const { settings } = await getConsultation(db, actor.consultation);
		const isRunning = can(actor.role, 'run-reporting', actor.phase);
		const counted = isRunning ? stored.reports.map((one) => withKnownInstitution(one, settings)) : [];
		return {
			reports: await viewReports(db, actor, shown, stored),
			more: Math.max(wanted.length - from - shown.length, 0),
			rounds: stored.rounds.toReversed().map((round) => viewRound(round, counted, isRunning)),
			differing: isRunning ? viewDiffering(visible, stored) : []
		};
	}
}

function viewDiffering(
	reports: readonly ProgressReport[],
	{ answers, subjects }: KnownReports
): ProgressReportList['differing'] {
	const answered = reports.map((one) => ({
		...one,
		reporter: { constituency: one.constituency },
		answers: newestAnswers(answers.get(one.id) ?? [])
	}));
	return differingSubjects(answered).map((subject) => {
		const { number = null, cluster = null } = subjects.get(subjectKey(subject)) ?? {};
		return { ...subject, number, cluster };
	});
}

function timeOf({ shownAt, submittedAt, createdAt }: ProgressReport): number {
	return shownAt ?? submittedAt ?? createdAt;
}
