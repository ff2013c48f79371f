/** An upload between its arrival and its confirmation. The owner is an account, or a participant who has none. */
export type WaitingImport = { id: string; owner: string; bytes: number; createdAt: number };
type WaitingBounds = { count: number; bytes: number };
export type ImportBounds = { ofOwner: WaitingBounds; ofAll: WaitingBounds };

/** A matrix of a whole review takes less than 1 MB once it is read, the largest export of UHRI about 30. */
export const waitingBounds = {
	ofOwner: { count: 10, bytes: 64 * 1024 * 1024 },
	ofAll: { count: 100, bytes: 256 * 1024 * 1024 }
} as const satisfies ImportBounds;

/**
 * [MATRIX45] Which waiting imports make room so that the others are within the bounds. Each time the oldest import of the owner who holds
 * most is dropped. So nobody displaces another's by uploading more than they do.
 */
export function chooseDisplaced(waiting: readonly WaitingImport[], bounds: ImportBounds = waitingBounds): string[] {
	const owners = Map.groupBy(
		waiting.toSorted((a, b) => a.createdAt - b.createdAt),
		({ owner }) => owner
	);
	const displaced: string[] = [];
	const dropOldest = (owned: WaitingImport[]) => {
		const oldest = owned.shift();
		if (oldest) displaced.push(oldest.id);
	};
	for (const owned of owners.values()) while (isBeyond(owned, bounds.ofOwner)) dropOldest(owned);
	const kept = () => [...owners.values()];
	while (isBeyond(kept().flat(), bounds.ofAll)) {
		const isBytes = sumBytes(kept().flat()) > bounds.ofAll.bytes;
		const weigh = (owned: WaitingImport[]) => (isBytes ? sumBytes(owned) : owned.length);
		dropOldest(kept().reduce((most, owned) => (weigh(owned) > weigh(most) ? owned : most)));
	}
	return displaced;
}

function isBeyond(imports: readonly WaitingImport[], { count, bytes }: WaitingBounds): boolean {
	return imports.length > count || sumBytes(imports) > bytes;
}

function sumBytes(imports: readonly WaitingImport[]): number {
	return imports.reduce((sum, { bytes }) => sum + bytes, 0);
}
