import type { ScreenView } from '@plenum/protocol/projector';

export type ScreenPlaces = ReturnType<typeof createScreenPlaces>;

/** A screen asks once a second, or a little less often while nobody answers. */
const gone = 6000;

/** [PROJECTOR7] Which page is up, as screens say when they ask. Of several that of the one which has been open longest. */
export function createScreenPlaces(now: () => number) {
	const workshops = new Map<string, Map<string, { place: string; at: number }>>();
	return {
		note(workshop: string, screen: string, place: string): void {
			const screens = workshops.get(workshop) ?? new Map<string, { place: string; at: number }>();
			for (const [id, { at }] of screens) if (now() - at > gone) screens.delete(id);
			screens.set(screen, { place, at: now() });
			workshops.set(workshop, screens);
		},
		of(workshop: string): ScreenView['place'] {
			const screens = [...(workshops.get(workshop)?.values() ?? [])];
			const open = screens.find(({ at }) => now() - at <= gone);
			if (!open) return null;
			const [sheet = 0, sheets = 1, page = 0, pages = 1, playing] = open.place.split('.').map(Number);
			return { sheet, sheets, page, pages, playing: playing === 1 };
		}
	};
}
