/** What of the rooms decides where a reader belongs. */
type Standing = { open: boolean; mine: string | null };
type Place = { id: string; plenary: string };

/**
 * [BREAKOUT13] Where a change carries whoever is on this page: into the room that they are placed in, once it is open or another one,
 * and back when the rooms close. Null where nothing has changed for them, so that whoever only looks in is left alone.
 */
export function whereTo(before: Standing, after: Standing, here: Place): string | null {
	const isRoom = here.id !== here.plenary;
	if (before.open && !after.open) return isRoom ? here.plenary : null;
	if (!after.open || after.mine === null || after.mine === here.id) return null;
	return before.open && before.mine === after.mine ? null : after.mine;
}
