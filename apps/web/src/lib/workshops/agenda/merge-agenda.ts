import { currentItem, agendaItemStatus, itemKind } from '@plenum/domain/workshops/view';
import type { AgendaItem, Workshop } from '@plenum/domain/workshops/workshop';
import type { AgendaItemRequest } from '@plenum/protocol/workshops/workshops';

/** An item’s title takes no more. */
const longestTitle = 300;

/**
 * [RATINGS45] The agenda with these items in it. If its cluster is on the agenda and not finished, it adds its list to that item, in its
 * place. Others are inserted before the free items at the end, after the current item. Items that do not change are the same objects.
 */
export function mergeAgenda(workshop: Workshop, added: readonly AgendaItemRequest[]): AgendaItemRequest[] {
	const items: AgendaItemRequest[] = [...workshop.items];
	const missing: AgendaItemRequest[] = [];
	for (const item of added) {
		const place = findPlace(workshop, item);
		const present = items[place];
		if (!present) missing.push(withTitle(item, fitTitle(item.title)));
		else items[place] = withTitle(present, mergeTitles(present.title, item.title));
	}
	return items.toSpliced(placeOfNew(workshop), 0, ...missing);
}

/** How many items of a merged agenda are new or have another title. */
export function countChanges({ items }: Workshop, merged: readonly AgendaItemRequest[]): number {
	return merged.filter((item) => !items.some((one) => one === item)).length;
}

function withTitle(item: AgendaItemRequest, title: string): AgendaItemRequest {
	return item.title === title ? item : { ...item, title };
}

/** Rather one that is still to come or on than one that was set aside; -1 where there is none. */
function findPlace(workshop: Workshop, { cluster, commitment }: AgendaItemRequest): number {
	const find = (...statuses: string[]) =>
		workshop.items.findIndex(
			(one) =>
				one.cluster !== null &&
				one.cluster === cluster &&
				one.commitment === commitment &&
				statuses.includes(agendaItemStatus(workshop, one.id))
		);
	const coming = find('upcoming', 'current');
	return coming < 0 ? find('skipped', 'parked') : coming;
}

function placeOfNew(workshop: Workshop): number {
	const { items } = workshop;
	const kinds = items.map(itemKind);
	const beforeClosing = kinds.findLastIndex((kind) => kind !== 'free') + 1;
	// Without a cluster nothing tells opening from closing: the first item opens, and only the last one closes.
	const place = kinds.includes('cluster') ? beforeClosing : Math.max(beforeClosing, items.length - 1, 1);
	return Math.min(items.length, Math.max(place, placeBehindCurrent(workshop)));
}

function placeBehindCurrent(workshop: Workshop): number {
	const current = currentItem(workshop);
	return workshop.items.findIndex((item: AgendaItem) => item === current) + 1;
}

/** The title as it is, with what the added one lists first and what it lists itself behind. */
function mergeTitles(title: string, added: string): string {
	const more = splitTitle(added);
	if (title === added || more.list.length === 0) return title;
	const own = splitTitle(title, (entry) => more.list.includes(entry) || looksLikeNumber(entry));
	const list = [...new Set([...more.list, ...own.list])];
	if (own.list.length === list.length) return title;
	return fitTitle(`${own.name}${more.colon}${[...list, ...(own.isCut || more.isCut ? ['…'] : [])].join(', ')}`);
}

function fitTitle(title: string): string {
	return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}

type SplitTitle = { name: string; colon: string; list: string[]; isCut: boolean };

/** `Courts: 140.2, 140.9` is a name and a list. The last entry of a list that was cut is not whole. */
function splitTitle(title: string, isEntry: (entry: string) => boolean = () => true): SplitTitle {
	const {
		name = title,
		colon = '',
		list = ''
	} = /^(?<name>.*)(?<colon>\s?:\s)(?<list>.*)$/su.exec(title)?.groups ?? {};
	const isCut = list.endsWith('…');
	const entries = (isCut ? list.replace(/[^,،]*$/u, '') : list).split(/[,،]\s*/u).filter((entry) => entry !== '');
	const isList = colon !== '' && entries.every(isEntry);
	return isList ? { name, colon, list: entries, isCut } : { name: title, colon, list: [], isCut: false };
}

/** `140.2` of a report, `P1` of a pledge. */
function looksLikeNumber(entry: string): boolean {
	return /^(?:\p{L}\d+|\d+(?:\.\d+)+\p{L}?)$/u.test(entry);
}
