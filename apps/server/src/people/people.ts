import type { Members } from '../consultations/members.ts';
import type { House } from '../house.ts';
import type { Admit } from '../live/live.ts';
import type { AskActor } from '../http/actor.ts';
import { createAnnouncer } from './announce-people.ts';
import { createAskActor, findPart, personNow, type PersonNow } from './ask-actor.ts';
import type { Credentials } from './identity.ts';
import { createJoinGuard, type JoinGuard } from './join-guard.ts';
import { createMembers } from './members.ts';
import { createSignInGuard, type SignInGuard } from './sign-in.ts';

export type PersonChanged = (participant: string, consultation: string) => void;

export type People = {
	/** What every route of a consultation asks first. */
	askActor: AskActor;
	/** For a document's connection: the participant's id, where the person was admitted to the consultation. */
	admitToDocuments(credentials: Credentials, consultation: string): Promise<string | null>;
	/** For `live.attach`. Who waits in the lobby hears only what is told to them alone. */
	admitToLive: Admit;
	/** The person as the record holds them at this moment; null where there is none. */
	personNow(participant: string): Promise<PersonNow | null>;
	/** Called after the commit when someone's role, constituency or standing has become another. */
	onPersonChanged(fn: PersonChanged): void;
	/** For the consultations room. */
	members: Members;

	personChanged: PersonChanged;
	announcePeople(consultation: string): void;
	joinGuard: JoinGuard;
	signInGuard: SignInGuard;
};

/** The room of the people: who they are, what they may, how they come in and go. */
export function createPeople(house: House): People {
	const listeners: PersonChanged[] = [];
	const askActor = createAskActor(house);
	return {
		askActor,
		async admitToDocuments(credentials, consultation) {
			const part = await findPart(house, credentials, consultation);
			return part.ok && part.value.person.standing === 'admitted' ? part.value.person.id : null;
		},
		async admitToLive(handshake, consultation) {
			const part = await findPart(house, handshake, consultation);
			if (!part.ok) return null;
			const { id: participant, standing } = part.value.person;
			if (standing !== 'waiting' && standing !== 'admitted') return null;
			return { participant, hearsAll: standing === 'admitted' };
		},
		personNow: (participant) => personNow(house, participant),
		onPersonChanged: (fn) => void listeners.push(fn),
		members: createMembers(house, askActor),
		personChanged: (participant, consultation) => listeners.forEach((fn) => fn(participant, consultation)),
		announcePeople: createAnnouncer(house.live),
		joinGuard: createJoinGuard(house.now),
		signInGuard: createSignInGuard(house.now)
	};
}
