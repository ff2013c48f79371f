import { noCalendar } from '@plenum/domain/calendar/calendar';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { keepWebcasts } from '@plenum/domain/consultations/keep-webcasts';
import { changeSettings } from '@plenum/domain/consultations/settings';
import { compareFields, isUnchanged } from '@plenum/domain/journal/changed-fields';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AllSettings, ConfigureConsultationRequest } from '@plenum/protocol/consultations';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import {
	changeConsultation,
	findConsultation,
	findParticipationNotice,
	findPollDefaults,
	findRoomDefaults,
	findSettingsVersion,
	insertSettingsUpdate,
	setParticipationNotice,
	setPollDefaults,
	setRoomDefaults
} from './consultations.store.ts';
import type { ConsultationsOptions } from './consultations-options.ts';
import type { ActingParticipant, Members } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

/** [CONSULTATIONS90] A request that changes nothing overwrites nothing, whichever version its author saw. */
export async function configureConsultation(
	context: AppContext,
	members: Pick<Members, 'findConstituenciesInUse' | 'haveOthersJoined'> & ConsultationsOptions,
	agent: ActingParticipant,
	id: string,
	{ settingsVersion: seen, ...request }: ConfigureConsultationRequest
): Promise<Result<Consultation>> {
	return transaction(context.database, async (tx) => {
		const before = await findConsultation(tx.db, id);
		if (!before) return refuse('consultation/unknown');
		const inUse = {
			constituencies: await members.findConstituenciesInUse(tx.db, id),
			institutions: await members.findInstitutionsInUse(tx.db, id)
		};
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
		const from = await readAll(tx.db, before);
		const to = { ...(await readAll(tx.db, after)), ...besides(request) };
		const change = compareFields<AllSettings>(from, to, Object.keys(from) as (keyof AllSettings)[]);
		if (isUnchanged(change)) return ok(before);
		const version = await findSettingsVersion(tx.db, id);
		if (seen !== version) return refuse('consultation/updated-since');
		const at = context.now();
		const by = agent.participant;
		const number = version + 1;
		await changeConsultation(tx.db, after);
		await setParticipationNotice(tx.db, id, to.participationNotice);
		await setPollDefaults(tx.db, id, to.pollDefaults);
		await setRoomDefaults(tx.db, id, { stepMinutes: to.stepMinutes, observersComment: to.observersComment });
		await insertSettingsUpdate(tx.db, { consultation: id, number, at, by, change });
		const { namePolicy, admission } = after.settings;
		// Which fields, and the two choices that matter to those who take part; never free text.
		const data = { changed: Object.keys(change).sort(), namePolicy, admission, version: number };
		await recordConsultation(context, tx, 'consultation-configured', { consultation: id, by, data });
		// The way people are shown may have changed.
		tx.onCommit(() => context.live.notify({ kind: 'people', consultation: id }));
		return ok(after);
	});
}

async function readAll(db: Db, consultation: Consultation): Promise<AllSettings> {
	const { id, title, stateName, reviews, purpose, settings } = consultation;
	return {
		title,
		stateName,
		reviews,
		purpose,
		...settings,
		institutions: settings.institutions ?? [],
		calendar: settings.calendar ?? noCalendar,
		participationNotice: await findParticipationNotice(db, id),
		pollDefaults: await findPollDefaults(db, id),
		...(await findRoomDefaults(db, id))
	};
}

/** What stands beside the settings that an outcome carries. */
function besides(request: Omit<ConfigureConsultationRequest, 'settingsVersion'>): Partial<AllSettings> {
	const { participationNotice, pollDefaults, stepMinutes, observersComment } = request;
	return {
		...(participationNotice && { participationNotice }),
		...(pollDefaults && { pollDefaults }),
		...(stepMinutes && { stepMinutes }),
		...(observersComment !== undefined && { observersComment })
	};
}
