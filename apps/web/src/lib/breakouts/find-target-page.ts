/** What of the rooms decides where a reader belongs. */
type RoomPlacement = { open: boolean; mine: string | null };
type Place = { id: string; plenary: string };

/**
 * [BREAKOUT13] Where a change moves the readers of this page. They go into their room once it is open or has changed, and back when the
 * rooms close. Null where nothing has changed for them, so that mere visitors are left alone.
 */
export function findTargetPage(before: RoomPlacement, after: RoomPlacement, here: Place): string | null {
	const isRoom = here.id !== here.plenary;
	if (before.open && !after.open) return isRoom ? here.plenary : null;
	if (!after.open || after.mine === null || after.mine === here.id) return null;
	return before.open && before.mine === after.mine ? null : after.mine;
}
