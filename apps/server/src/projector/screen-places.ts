import type { ScreenView } from '@plenum/protocol/workshops/projector';
import { noOthers, type Nodes } from '../db/nodes.ts';

export type ScreenPlaces = ReturnType<typeof createScreenPlaces>;

/** A screen asks once a second, or a little less often while nobody answers. */
const gone = 6000;
/** Other nodes are notified of changes to a screen at once, and now and then that it is there. */
const toldAgain = 3000;

type Message = { workshop: string; screen: string; place: string };

/** [PROJECTOR7] Which page is up, as screens say when they ask. Of several that of the one which has been open longest. */
export function createScreenPlaces(now: () => number, nodes: Nodes = noOthers) {
	const workshops = new Map<string, Map<string, { place: string; at: number }>>();
	const told = new Map<string, { place: string; at: number }>();
	const keep = ({ workshop, screen, place }: Message): void => {
		const screens = workshops.get(workshop) ?? new Map<string, { place: string; at: number }>();
		for (const [id, { at }] of screens) if (now() - at > gone) screens.delete(id);
		screens.set(screen, { place, at: now() });
		workshops.set(workshop, screens);
	};
	nodes.on('screen-place', (message) => keep(message as Message));
	return {
		note(workshop: string, screen: string, place: string): void {
			keep({ workshop, screen, place });
			const last = told.get(screen);
			if (last?.place === place && now() - last.at < toldAgain) return;
			for (const [id, { at }] of told) if (now() - at > gone) told.delete(id);
			told.set(screen, { place, at: now() });
			nodes.broadcast('screen-place', { workshop, screen, place } satisfies Message);
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
