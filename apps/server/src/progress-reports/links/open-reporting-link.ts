import type { Consultation } from '@plenum/domain/consultations/consultation';
import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import type { ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../../app-context.ts';
import { findConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { findLink, stateOf } from '../../people/links/scoped-links.store.ts';
import { hashToken } from '../../people/sessions/tokens.ts';
import { findReportingRound } from '../reporting-rounds.store.ts';
import { findScope } from './reporting-links.store.ts';

/** What a link opens: one institution of one consultation, for one side, and nothing else. */
export type OpenedReporting = {
	link: string;
	consultation: Consultation;
	institution: Institution;
	constituency: string;
	round: ReportingRound | null;
	lastDay: string;
	expiresAt: number;
};

/** [PROGRESS21] [PEOPLE60] Nobody can guess a token of 256 bits, so nothing limits the tries. */
export async function openReportingLink(
	{ now }: AppContext,
	db: Db,
	token: string
): Promise<Result<OpenedReporting, 'progress/link-not-valid'>> {
	const link = await findLink(db, ['reporting'], hashToken(token));
	const scope = link && (await findScope(db, link.id));
	if (!link || !scope || stateOf(link, now()) !== 'valid') return refuse('progress/link-not-valid');
	const { constituency, expiresAt } = link;
	const consultation = await findConsultation(db, link.consultation);
	const institution = institutionOf(consultation?.settings.institutions ?? [], scope.institution);
	if (!consultation || !institution || constituency === null || expiresAt === null)
		return refuse('progress/link-not-valid');
	const round = scope.round === null ? null : await findReportingRound(db, consultation.id, scope.round);
	const opened = { link: link.id, consultation, institution, constituency, lastDay: scope.lastDay, expiresAt };
	return ok({ ...opened, round: round ?? null });
}
