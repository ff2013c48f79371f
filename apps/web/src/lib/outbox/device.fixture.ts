/** The browser's own storage, as far as it is used. */
export function openStorage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (at) => [...items.keys()][at] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear()
	};
}

const refuse = (name: string) => () => {
	throw new DOMException('', name);
};

/** Makes storage full: what lies there can be read and removed. */
export function fill(storage: Storage): void {
	storage.setItem = refuse('QuotaExceededError');
}

/** Storage of a private window that throws at every access. */
export function blockedStorage(): Storage {
	const blocked = refuse('SecurityError');
	return {
		get length(): number {
			return blocked();
		},
		key: blocked,
		getItem: blocked,
		setItem: blocked,
		removeItem: blocked,
		clear: blocked
	};
}
