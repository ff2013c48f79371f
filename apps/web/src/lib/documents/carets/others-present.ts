import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import type { PresentPerson } from '../document-line.ts';

type Me = { name: string; constituency: string };

/**
 * The others, each once however many screens they have, by name. Where several people are shown alike, as one organisation or
 * one side, nobody is told apart and each screen counts.
 */
export function othersPresent(people: readonly PresentPerson[], me: Me, policy: NamePolicy): PresentPerson[] {
	const ordered = people.toSorted((a, b) => a.name.localeCompare(b.name) || a.client - b.client);
	if (policy !== 'named') return ordered;
	const once = new Map(ordered.map((person) => [personOf(person), person]));
	once.delete(personOf(me));
	return [...once.values()];
}

function personOf({ name, constituency }: Me): string {
	return JSON.stringify([name, constituency]);
}
