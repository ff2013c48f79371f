/**
 * JSON with sorted keys and no spaces: equal values give equal bytes, whatever program writes them. Undefined properties of an object are
 * left out.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
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
