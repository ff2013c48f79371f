/**
 * What this tab alone remembers. Browsers that keep nothing, as some private windows do, throw at the first word: there nothing is
 * remembered.
 */
export const tabStorage = {
	read(key: string): string | null {
		try {
			return sessionStorage.getItem(key);
		} catch {
			return null;
		}
	},

	write(key: string, value: string | null): void {
		try {
			if (value === null) sessionStorage.removeItem(key);
			else sessionStorage.setItem(key, value);
		} catch {
			// Nothing is remembered here.
		}
	}
};
