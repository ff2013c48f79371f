import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { constituencyName } from '#lib/language/names.ts';
import type { Inside } from '#lib/language/language.ts';

type ShownPerson = { shownAs: string | null; constituency: string; name?: string | null };

/** [PEOPLE3] How a person stands on the screen: as the others see them, or by the name of their constituency. */
export function shownName(t: Inside, context: ConsultationContext, person: ShownPerson): string {
	return person.shownAs ?? constituencyName(t, context.constituency(person.constituency));
}

/** The name itself, for people who may know it: a facilitator admits people, not constituencies. */
export function knownName(t: Inside, context: ConsultationContext, person: ShownPerson): string {
	return person.name ?? shownName(t, context, person);
}

/** The name of somebody whom a list of events names by id; null where nobody of that id is known any more. */
export function nameShown(t: Inside, context: ConsultationContext, person: ShownPerson | null): string {
	return person ? shownName(t, context, person) : t.workshops.someone;
}

/** The name at a caret. The server stamps it before it knows the reader's language: a constituency without a label by its id. */
export function nameAtCaret(
	t: Inside,
	context: ConsultationContext,
	{ name, constituency }: { name: string; constituency: string }
): string {
	return shownName(t, context, { shownAs: name === constituency ? null : name, constituency });
}
