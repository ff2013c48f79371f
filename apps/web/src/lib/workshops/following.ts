/** The workshop that this person takes part in, remembered in this tab, so that every other page shows the way back. */
const keyOf = (consultation: string) => `plenum:following:${consultation}`;

export type FollowedWorkshop = { workshop: string; title: string };

export function rememberWorkshop(consultation: string, followed: FollowedWorkshop): void {
	sessionStorage.setItem(keyOf(consultation), JSON.stringify(followed));
}

export function clearFollowedWorkshop(consultation: string): void {
	sessionStorage.removeItem(keyOf(consultation));
}

export function rememberedWorkshop(consultation: string): FollowedWorkshop | null {
	const kept = sessionStorage.getItem(keyOf(consultation));
	return kept === null ? null : (JSON.parse(kept) as FollowedWorkshop);
}
