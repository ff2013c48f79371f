import type { Refusal } from '../refusals.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AgendaItem } from './workshop.ts';

/** An item as it arrives: without an id it is new. */
export type ItemDraft = Omit<AgendaItem, 'id'> & { id?: string | undefined };

/** New items take the ids offered, one for each; a known id keeps its item; an invented one is refused. */
export function identifyItems(
	drafts: readonly ItemDraft[],
	known: readonly AgendaItem[],
	newIds: readonly string[]
): Result<AgendaItem[], Extract<Refusal, 'workshop/unknown-item'>> {
	const ids = new Set(known.map((item) => item.id));
	if (drafts.some(({ id }) => id !== undefined && !ids.has(id))) return refuse('workshop/unknown-item');
	return ok(drafts.map((draft, place) => ({ ...draft, id: draft.id ?? offered(newIds, place) })));
}

function offered(newIds: readonly string[], place: number): string {
	const id = newIds[place];
	if (id === undefined) throw new RangeError('Fewer ids were offered than there are items.');
	return id;
}
