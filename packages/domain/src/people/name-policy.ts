import type { Constituency, NamePolicy, Settings } from '../consultations/consultation.ts';
import type { Role, Standing } from './rights.ts';

/** Who a person is, as they said it. The name is null where the person was erased. */
export type Named = { id: string; name: string | null; organisation: string | null; constituency: string };

/** What one reader is shown of a person. Null: the reader may not know it, or there is none. */
export type Appearance = { shownAs: string; name: string | null; organisation: string | null };

type Shown = Pick<Settings, 'namePolicy' | 'constituencies'>;

/** [PEOPLE3] What all the others see of a person. The id of a constituency without a label stands for the language's own word. */
export function shownToOthers(person: Named, settings: Shown): string {
	const constituency = constituencyLabel(settings.constituencies, person.constituency);
	switch (settings.namePolicy) {
		case 'named':
			return person.name ?? constituency;
		case 'organisation':
			return person.organisation ?? constituency;
		case 'constituency':
			return constituency;
	}
}

/** [PEOPLE4] Facilitators see names, everyone sees their own, and the others see what the name policy leaves. */
export function shownAs(person: Named, viewer: { id: string; role: Role }, settings: Shown): Appearance {
	const shown = shownToOthers(person, settings);
	const knowsAll = viewer.role === 'facilitator' || viewer.id === person.id;
	const { name, organisation } = knowsAll ? person : visibleParts(person, settings.namePolicy);
	return { shownAs: shown, name, organisation };
}

function visibleParts(person: Named, policy: NamePolicy): Pick<Named, 'name' | 'organisation'> {
	switch (policy) {
		case 'named':
			return { name: person.name, organisation: person.organisation };
		case 'organisation':
			return { name: null, organisation: person.organisation };
		case 'constituency':
			return { name: null, organisation: null };
	}
}

function constituencyLabel(constituencies: readonly Constituency[], id: string): string {
	return constituencies.find((constituency) => constituency.id === id)?.label ?? id;
}

/** The lobby and those who were sent away are the facilitator's matter; whoever left is still named in the minutes. */
export function isListed(person: { id: string; standing: Standing }, viewer: { id: string; role: Role }): boolean {
	const isPublic = person.standing === 'admitted' || person.standing === 'left';
	return isPublic || viewer.role === 'facilitator' || viewer.id === person.id;
}
