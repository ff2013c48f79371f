/** A module notifies one that imports it, and that it cannot import: `app.ts` connects the two. */
export type Hook<Args extends unknown[]> = {
	connect(listener: (...args: Args) => void): void;
	notify(...args: Args): void;
};

export function createHook<Args extends unknown[]>(): Hook<Args> {
	const listeners: ((...args: Args) => void)[] = [];
	return {
		connect: (listener) => void listeners.push(listener),
		notify: (...args) => listeners.forEach((listener) => listener(...args))
	};
}
