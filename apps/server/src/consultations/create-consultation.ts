import { keepWebcasts } from '@plenum/domain/consultations/keep-webcasts';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { changeSettings, defaultSettings, nothingInUse } from '@plenum/domain/consultations/settings';
import { ok, type Result } from '@plenum/domain/result';
import type { CreateConsultationRequest } from '@plenum/protocol/consultations';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { insertConsultation, setParticipationNotice } from './consultations.store.ts';
import type { Members } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

export type CreatedConsultation = { consultation: Consultation; participant: string };

export async function createConsultation(
	context: AppContext,
	members: Pick<Members, 'enrolCreator'>,
	account: { id: string; name: string },
	request: CreateConsultationRequest
): Promise<Result<CreatedConsultation>> {
	const settings = changeSettings(defaultSettings, request, nothingInUse, false);
	if (!settings.ok) return settings;
	const { title, stateName, reviews, purpose } = request;
	const shared = {
		id: context.createId(),
		title,
		stateName,
		reviews: keepWebcasts(reviews),
		purpose,
		createdAt: context.now()
	};
	const consultation: Consultation = { ...shared, phase: 'open', settings: settings.value };
	return transaction(context.database, async (tx) => {
		await insertConsultation(tx.db, consultation);
		if (request.participationNotice) await setParticipationNotice(tx.db, shared.id, request.participationNotice);
		const participant = await members.enrolCreator(tx, consultation, account);
		const { namePolicy, admission } = consultation.settings;
		const data = { participant, purpose, namePolicy, admission };
		await recordConsultation(context, tx, 'consultation-created', { consultation: shared.id, by: participant, data });
		return ok({ consultation, participant });
	});
}
