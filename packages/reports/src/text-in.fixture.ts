import { withoutInsertions } from './insertions.ts';

/** All texts of some data as JSON: a paragraph as one text, insertions as they read. For tests. */
export function textIn(data: unknown): string {
	return JSON.stringify(data, (_key, value: unknown) => {
		if (typeof value === 'string') return withoutInsertions(value);
		if (value !== null && typeof value === 'object' && 'runs' in value)
			return { ...value, runs: (value.runs as { text: string }[]).map(({ text }) => text).join('') };
		return value;
	});
}
