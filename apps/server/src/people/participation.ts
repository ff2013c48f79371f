import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Participant } from './participants.store.ts';

/** Someone's own row in a consultation, with the consultation, and the session by which they are known. */
export type Participation = {
	person: Participant;
	consultation: Consultation;
	session: string;
	/** When it was used last; null where that is not noted. */
	sessionUsedAt: number | null;
	/** When the caller last proved who they are; null where they take part without an account. */
	provenAt: number | null;
};
