export type Scheme = 'dark' | 'light';

const key = 'plenum.projector-scheme';

/** Stored for this computer: the venue is as bright tomorrow as it is today. */
export function readScheme(): Scheme {
	try {
		return localStorage.getItem(key) === 'light' ? 'light' : 'dark';
	} catch {
		return 'dark';
	}
}

export function storeScheme(scheme: Scheme): void {
	try {
		localStorage.setItem(key, scheme);
	} catch {
		// A browser that stores nothing shows it until the page is left.
	}
}
