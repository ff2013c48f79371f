import type { NamePolicy, Settings } from '../consultations/consultation.ts';
import type { Role, AdmissionStatus } from './rights.ts';

/** Who a person is, as they said it. The name is null where the person was erased. */
export type PersonIdentity = { id: string; name: string | null; organisation: string | null; constituency: string };

/**
 * What one reader is shown of a person. Null: the reader may not know it, or there is none. `shownAs` null: nothing but the
 * constituency is shown, by its name in the reader's language.
 */
export type Appearance = { shownAs: string | null; name: string | null; organisation: string | null };

/** [PEOPLE3] What all the others see of a person; null where it is their constituency and nothing else. Never an internal id. */
export function shownToOthers(
	person: Pick<PersonIdentity, 'name' | 'organisation'>,
	{ namePolicy }: Pick<Settings, 'namePolicy'>
): string | null {
	switch (namePolicy) {
		case 'named':
			return person.name;
		case 'organisation':
			return person.organisation;
		case 'constituency':
			return null;
	}
}

/** [PEOPLE74] Where the policy hides names, only facilitators know them. */
export function mayKnowNames({ role }: { role: Role }, { namePolicy }: Pick<Settings, 'namePolicy'>): boolean {
	return role === 'facilitator' || namePolicy === 'named';
}

/** [PEOPLE4] Facilitators see names, everyone sees their own, and the others see what the name policy leaves. */
export function shownAs(
	person: PersonIdentity,
	viewer: { id: string; role: Role },
	settings: Pick<Settings, 'namePolicy'>
): Appearance {
	const shown = shownToOthers(person, settings);
	const knowsAll = viewer.role === 'facilitator' || viewer.id === person.id;
	const { name, organisation } = knowsAll ? person : visibleParts(person, settings.namePolicy);
	return { shownAs: shown, name, organisation };
}

function visibleParts(person: PersonIdentity, policy: NamePolicy): Pick<PersonIdentity, 'name' | 'organisation'> {
	switch (policy) {
		case 'named':
			return { name: person.name, organisation: person.organisation };
		case 'organisation':
			return { name: null, organisation: person.organisation };
		case 'constituency':
			return { name: null, organisation: null };
	}
}

/** Only facilitators deal with the lobby and with people who were sent away; people who left are still named in the minutes. */
export function isListed(person: { id: string; status: AdmissionStatus }, viewer: { id: string; role: Role }): boolean {
	const isPublic = person.status === 'admitted' || person.status === 'left';
	return isPublic || viewer.role === 'facilitator' || viewer.id === person.id;
}
