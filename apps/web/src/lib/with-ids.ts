import { mostIds } from '@plenum/protocol/most-asked';

/** The address of these of a list; of the whole list, where they are more than one address asks for. */
export function withIds(path: string, ids: readonly string[]): string {
	if (ids.length > mostIds) return path;
	return `${path}?${new URLSearchParams(ids.map((id) => ['id', id])).toString()}`;
}
