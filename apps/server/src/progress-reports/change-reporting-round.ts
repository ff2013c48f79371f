import { institutionOf } from '@plenum/domain/consultations/institutions';
import { endOfDay, linkExpiry } from '@plenum/domain/progress-reports/submit-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangeReportingRoundRequest, ReportingRoundView } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findLinks, stateOf, updateExpiry } from '../people/links/scoped-links.store.ts';
import { findScopes, updateLastDay } from './links/reporting-links.store.ts';
import { findReports } from './progress-reports.store.ts';
import { notifyOfReports } from './record-report.ts';
import { findReportingRound, updateReportingRound } from './reporting-rounds.store.ts';
import { viewRound } from './view-reports.ts';

/**
 * [PROGRESS79] Asks further institutions, and moves the last day later, never earlier. [PROGRESS80] The links of the round that still open
 * move with it. Repeated, it changes nothing more.
 */
export function changeReportingRound(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	id: string,
	{ lastDay, institutions }: ChangeReportingRoundRequest
): Promise<Result<ReportingRoundView>> {
	return transaction(context.database, async (tx) => {
		const at = context.now();
		const round = await findReportingRound(tx.db, consultation, id);
		if (!round) return refuse('progress/unknown-round');
		if (round.closedAt !== null) return refuse('progress/round-closed');
		if (lastDay < round.lastDay) return refuse('progress/last-day-earlier');
		if (at >= endOfDay(lastDay)) return refuse('progress/last-day-past');
		const list = (await getConsultation(tx.db, consultation)).settings.institutions ?? [];
		const named = institutions.map((one) => institutionOf(list, one)?.id);
		if (!named.every((one) => one !== undefined)) return refuse('progress/unknown-institution');
		const asked = new Set(round.institutions.map((one) => institutionOf(list, one)?.id ?? one));
		const added = [...new Set(named)].filter((one) => !asked.has(one));
		const reports = await findReports(tx.db, consultation);
		if (added.length === 0 && lastDay === round.lastDay) return ok(viewRound(round, reports, true));
		const changed = { lastDay, institutions: [...round.institutions, ...added] };
		await updateReportingRound(tx.db, id, changed);
		const scopes = await findScopes(tx.db, consultation);
		const links = (await findLinks(tx.db, consultation, ['reporting'])).filter((link) => {
			const scope = scopes.get(link.id);
			return scope?.round === id && scope.lastDay < lastDay && stateOf(link, at) === 'valid';
		});
		const ids = links.map((link) => link.id);
		await updateLastDay(tx.db, ids, lastDay);
		await updateExpiry(tx.db, ids, linkExpiry(lastDay));
		const line = { consultation, stream: `reporting:${id}`, type: 'reporting-changed' as const };
		await context.journal.append(tx, { ...line, by, at, data: { lastDay, institutions: added.length } });
		notifyOfReports(context, tx, consultation);
		return ok(viewRound({ ...round, ...changed }, reports, true));
	});
}
