import { mostIds } from '@plenum/protocol/most-asked';

/** The addresses of these of a list, each for as many as one address asks for. */
export function idPages(path: string, ids: readonly string[]): string[] {
	const pages = Math.ceil(ids.length / mostIds);
	return Array.from({ length: pages }, (_, page) => withIds(path, ids.slice(page * mostIds, (page + 1) * mostIds)));
}

/** The address of these of a list; of the whole list, where they are more than one address asks for. */
export function withIds(path: string, ids: readonly string[]): string {
	if (ids.length > mostIds) return path;
	return `${path}?${new URLSearchParams(ids.map((id) => ['id', id])).toString()}`;
}
