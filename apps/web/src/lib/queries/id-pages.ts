import { mostIds } from '@plenum/protocol/most-asked';

/** Ids in as many parts as calls ask for them. */
export function idPages(ids: readonly string[]): string[][] {
	const pages = Math.ceil(ids.length / mostIds);
	return Array.from({ length: pages }, (_, page) => ids.slice(page * mostIds, (page + 1) * mostIds));
}

/** For these of a list; for the whole list, where they are more than one call asks for. */
export function idQuery(ids: string[]): { id?: string[] } {
	return ids.length > mostIds ? {} : { id: ids };
}
