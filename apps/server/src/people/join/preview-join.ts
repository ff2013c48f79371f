import type { Consultation } from '@plenum/domain/consultations/consultation';
import { checkPersonalLink } from '@plenum/domain/people/personal-link';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { JoinView } from '@plenum/protocol/people';
import { findConsultation, findParticipationNotice } from '../../consultations/consultations.store.ts';
import type { AppContext } from '../../app-context.ts';
import { findLinkOfCode } from '../links/personal-links.ts';
import type { People } from '../people.ts';

/** From where a code is typed, and whether somebody still waits for the answer. */
export type Typist = { address: string; signal: AbortSignal };

/** What a code opens. Before anyone gives a name they see what the others will be shown of it, and what they consent to. */
export async function previewJoin(
	context: AppContext,
	people: People,
	code: string,
	from: Typist
): Promise<Result<JoinView>> {
	const link = await findLinkOfCode(context, context.database.read, code);
	const opened = link ? ok(link.consultation) : await people.joinGuard.open(code, from.address, from.signal);
	if (!opened.ok) return opened;
	const consultation = await findConsultation(context.database.read, opened.value);
	if (!consultation) return refuse('join/unknown-code');
	if (consultation.phase === 'closed') return refuse('join/closed');
	const view = await viewJoin(context, consultation);
	if (!link) return ok(view);
	const check = checkPersonalLink(link);
	if (!check.ok) return check;
	const constituencies = view.constituencies.filter(({ id }) => id === link.constituency);
	return ok({ ...view, constituencies, personal: { label: link.label, role: link.role } });
}

/** [CONSULTATIONS7] What people are told before they join, and may read again at any time after. */
export async function viewJoin(context: AppContext, consultation: Consultation): Promise<JoinView> {
	const { id, title, stateName, settings } = consultation;
	const { constituencies, namePolicy, admission, consentText } = settings;
	const participationNotice = await findParticipationNotice(context.database.read, id);
	const about = { constituencies, namePolicy, admission, consentText, participationNotice, personal: null };
	return { consultation: { id, title, stateName }, ...about };
}
