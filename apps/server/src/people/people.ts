import { can } from '@plenum/domain/people/rights';
import type { House } from '../house.ts';
import type { Admit } from '../live/live.ts';
import type { AskActor } from './actor.ts';
import { createAskActor, findPart, personNow, type PersonNow } from './ask-actor.ts';
import type { Credentials } from './identity.ts';

export type PersonChanged = (participant: string, consultation: string) => void;

export type People = {
	askActor: AskActor;
	/** Whose document connection this is: the participant's id, where the person was admitted to the consultation. */
	admitToDocuments(credentials: Credentials, consultation: string): Promise<string | null>;
	admitToLive: Admit;
	personNow(participant: string): Promise<PersonNow | null>;
	/** Called after the commit when someone's role, constituency or standing became another. */
	onPersonChanged(fn: PersonChanged): void;
	personChanged: PersonChanged;
};

/** The room of the people: who they are, what they may, how they come in and go. */
export function createPeople(house: House): People {
	const listeners: PersonChanged[] = [];
	return {
		askActor: createAskActor(house),
		async admitToDocuments(credentials, consultation) {
			const part = await findPart(house, credentials, consultation);
			return part.ok && part.value.person.standing === 'admitted' ? part.value.person.id : null;
		},
		async admitToLive(handshake, consultation) {
			const part = await findPart(house, handshake, consultation);
			if (!part.ok) return null;
			const { id: participant, standing, role } = part.value.person;
			if (standing !== 'waiting' && standing !== 'admitted') return null;
			return { participant, hearsAll: standing === 'admitted' && can(role, 'read', part.value.consultation.phase) };
		},
		personNow: (participant) => personNow(house, participant),
		onPersonChanged: (fn) => void listeners.push(fn),
		personChanged: (participant, consultation) => listeners.forEach((fn) => fn(participant, consultation))
	};
}
