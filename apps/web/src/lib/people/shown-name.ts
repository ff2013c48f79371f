import type { Here } from '#lib/consultations/here.ts';
import { constituencyName } from '#lib/language/names.ts';
import type { Text } from '#lib/language/language.ts';

type Shown = { shownAs: string; constituency: string; name?: string | null };

/** How a person stands on the screen. Where only the constituency is shown, its id becomes the language's own word. */
export function shownName(t: Text, here: Here, person: Shown): string {
	if (person.shownAs !== person.constituency) return person.shownAs;
	return constituencyName(t, here.constituency(person.constituency));
}

/** For whoever may know it, the name itself: a facilitator admits people, not constituencies. */
export function knownName(t: Text, here: Here, person: Shown): string {
	return person.name ?? shownName(t, here, person);
}
