import { digest } from 'lib0/hash/sha256';

/** JSON with sorted keys and no spaces: equal values give equal bytes, whoever writes them. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
	if (typeof value === 'object' && value !== null) return `{${members(value).join(',')}}`;
	if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no such number');
	return JSON.stringify(value ?? null);
}

function members(value: object): string[] {
	return Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}

export function sha256Hex(text: string): string {
	const bytes = digest(new TextEncoder().encode(text));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** [DOC5] The hash that freezing fixes and exports print. */
export function hashOf(value: unknown): string {
	return sha256Hex(canonicalJson(value));
}
