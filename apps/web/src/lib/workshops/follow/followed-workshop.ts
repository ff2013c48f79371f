import { tabStorage } from '#lib/ui/tab-storage.ts';

/** The workshop that this person takes part in, remembered in this tab, so that every other page shows the way back. */
const followingKey = (consultation: string) => `plenum:following:${consultation}`;
/** The one whose calls they do not follow any more, until they go there by themselves. */
const declinedKey = (consultation: string) => `plenum:declined:${consultation}`;

export type FollowedWorkshop = { workshop: string; title: string };

export function rememberWorkshop(consultation: string, followed: FollowedWorkshop): void {
	tabStorage.write(followingKey(consultation), JSON.stringify(followed));
}

export function clearFollowedWorkshop(consultation: string): void {
	tabStorage.write(followingKey(consultation), null);
	tabStorage.write(declinedKey(consultation), null);
}

export function rememberedWorkshop(consultation: string): FollowedWorkshop | null {
	const kept = tabStorage.read(followingKey(consultation));
	return kept === null ? null : (JSON.parse(kept) as FollowedWorkshop);
}

export function declineCalls(consultation: string, workshop: string): void {
	tabStorage.write(declinedKey(consultation), workshop);
}

export function acceptCalls(consultation: string): void {
	tabStorage.write(declinedKey(consultation), null);
}

export function hasDeclinedCalls(consultation: string, workshop: string): boolean {
	return tabStorage.read(declinedKey(consultation)) === workshop;
}

/** The breakout room in which somebody was in this tab: from there they go to other pages as they like. */
const roomKey = (consultation: string) => `plenum:room:${consultation}`;

export function rememberRoom(consultation: string, room: string): void {
	tabStorage.write(roomKey(consultation), room);
}

export function wasInRoom(consultation: string, room: string): boolean {
	return tabStorage.read(roomKey(consultation)) === room;
}
