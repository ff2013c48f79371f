import type { Review } from '@plenum/domain/consultations/consultation';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { AppContext } from '../app-context.ts';
import type { Members } from './members.ts';
import {
	findConsultation,
	findParticipationNotice,
	findPollDefaults,
	findRoomDefaults,
	findSettingsVersion
} from './consultations.store.ts';

/** Who asks for which consultation. */
export type Part = { consultation: string; participant: string };
/** Before anybody is looked at. */
type Common = {
	view: Omit<ConsultationView, 'me' | 'counts' | 'reviews'>;
	reviews: Review[];
	counts: ConsultationView['counts'];
};

/**
 * [OPERATE41] Every page begins with this request. The common part is read once for each committed state. The caller, and so
 * what they may know of it, is read each time.
 */
export function createViews({ database }: AppContext, members: Members) {
	const db = database.read;
	const commons = database.cache.query<Common | null>('consultation');

	async function find({ consultation, participant }: Part): Promise<ConsultationView | null> {
		const common = await commons(consultation, [], () => read(consultation));
		if (!common) return null;
		const me = await members.viewOwn(db, common.view, participant);
		return {
			...common.view,
			// Hundreds of lines that only the publisher needs.
			reviews: me.role === 'facilitator' ? common.reviews : common.reviews.map(withoutWebcast),
			me,
			counts: me.status === 'admitted' ? common.counts : { waiting: 0, admitted: 0 }
		};
	}

	async function read(id: string): Promise<Common | null> {
		const consultation = await findConsultation(db, id);
		if (!consultation) return null;
		const { reviews, ...rest } = consultation;
		const participationNotice = await findParticipationNotice(db, id);
		const pollDefaults = await findPollDefaults(db, id);
		const roomDefaults = await findRoomDefaults(db, id);
		const settingsVersion = await findSettingsVersion(db, id);
		const counts = await members.countPeople(db, id);
		const view = { ...rest, participationNotice, pollDefaults, ...roomDefaults, settingsVersion };
		return { view, reviews, counts };
	}

	/** Expects a consultation that exists. */
	async function view(part: Part): Promise<ConsultationView> {
		const found = await find(part);
		if (!found) throw new Error('A consultation is gone from the database.');
		return found;
	}

	return { find, view };
}

function withoutWebcast({ webcast: _, ...review }: Review): Review {
	return review;
}
