import type { Consultation } from '@plenum/domain/consultations/consultation';
import { keepWebcasts } from '@plenum/domain/consultations/keep-webcasts';
import { changeSettings } from '@plenum/domain/consultations/settings';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConfigureConsultationRequest } from '@plenum/protocol/consultations';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import {
	changeConsultation,
	findConsultation,
	setParticipationNotice,
	findRoomDefaults,
	setPollDefaults,
	setRoomDefaults
} from './consultations.store.ts';
import type { ActingParticipant, Members } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

export async function configureConsultation(
	context: AppContext,
	members: Pick<Members, 'findConstituenciesInUse' | 'haveOthersJoined'>,
	agent: ActingParticipant,
	id: string,
	request: ConfigureConsultationRequest
): Promise<Result<Consultation>> {
	return transaction(context.database, async (tx) => {
		const before = await findConsultation(tx.db, id);
		if (!before) return refuse('consultation/unknown');
		const inUse = await members.findConstituenciesInUse(tx.db, id);
		const settings = changeSettings(before.settings, request, inUse, await members.haveOthersJoined(tx.db, id));
		if (!settings.ok) return settings;
		const after: Consultation = {
			...before,
			title: request.title ?? before.title,
			stateName: request.stateName ?? before.stateName,
			reviews: request.reviews ? keepWebcasts(request.reviews, before.reviews) : before.reviews,
			purpose: request.purpose ?? before.purpose,
			settings: settings.value
		};
		await changeConsultation(tx.db, after);
		if (request.participationNotice) await setParticipationNotice(tx.db, id, request.participationNotice);
		if (request.pollDefaults) await setPollDefaults(tx.db, id, request.pollDefaults);
		const { stepMinutes, observersComment } = { ...(await findRoomDefaults(tx.db, id)), ...request };
		await setRoomDefaults(tx.db, id, { stepMinutes, observersComment });
		const data = whatChanged(request, after);
		const by = agent.participant;
		await recordConsultation(context, tx, 'consultation-configured', { consultation: id, by, data });
		// How people are shown may be another now.
		tx.onCommit(() => context.live.notify({ kind: 'people', consultation: id }));
		return ok(after);
	});
}

/** Which fields, and the two choices that matter to those who take part; never free text. */
function whatChanged(request: ConfigureConsultationRequest, { settings }: Consultation): Record<string, unknown> {
	const { namePolicy, admission } = settings;
	return { changed: Object.keys(request).sort(), namePolicy, admission };
}
