import type { Consultation } from '@plenum/domain/consultations/consultation';
import { changeSettings, defaultSettings } from '@plenum/domain/consultations/settings';
import { ok, type Result } from '@plenum/domain/result';
import type { CreateConsultationRequest } from '@plenum/protocol/consultations';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findConsultationByKey, insertConsultation, setParticipationNotice } from './consultations.store.ts';
import type { Members } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

export type CreatedConsultation = { consultation: Consultation; participant: string };

export async function createConsultation(
	context: AppContext,
	members: Pick<Members, 'enrolCreator' | 'findOwn'>,
	account: { id: string; name: string },
	request: CreateConsultationRequest,
	given: string | null = null
): Promise<Result<CreatedConsultation>> {
	const settings = changeSettings(defaultSettings, request, new Set(), false);
	if (!settings.ok) return settings;
	const { title, stateName, reviews, purpose } = request;
	const shared = { id: context.createId(), title, stateName, reviews, purpose, createdAt: context.now() };
	const consultation: Consultation = { ...shared, phase: 'open', settings: settings.value };
	return transaction(context.database, async (tx) => {
		const key = given && `${account.id} ${given}`;
		const first = key && (await findConsultationByKey(tx.db, key));
		if (first) return ok({ consultation: first, participant: await members.findOwn(tx.db, first.id, account.id) });
		await insertConsultation(tx.db, consultation, key);
		if (request.participationNotice) await setParticipationNotice(tx.db, shared.id, request.participationNotice);
		const participant = await members.enrolCreator(tx, consultation, account);
		const { namePolicy, admission } = consultation.settings;
		const data = { participant, purpose, namePolicy, admission };
		await recordConsultation(context, tx, 'consultation-created', { consultation: shared.id, by: participant, data });
		return ok({ consultation, participant });
	});
}
