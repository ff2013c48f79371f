import type { Db } from '../../db/db.ts';

type AskOne = <Given extends unknown[], Answer>(
	called: (db: Db, ...given: Given) => Promise<Answer>,
	...given: Given
) => Promise<Answer>;

/** Calls one function of a store, and notes what it answered; `unordered`: rows that it promises in no order. */
export type Ask = AskOne & { unordered: AskOne };

export type AnsweredCall = { called: unknown; name: string; answer: unknown };

export function askOn(db: Db): { ask: Ask; answered: AnsweredCall[] } {
	const answered: AnsweredCall[] = [];
	const note =
		(as: (answer: unknown) => unknown): AskOne =>
		async (called, ...given) => {
			const answer = await called(db, ...given);
			answered.push({ called, name: called.name, answer: as(comparable(answer)) });
			return answer;
		};
	return { ask: Object.assign(note(asItIs), { unordered: note(sorted) }), answered };
}

const asItIs = (answer: unknown) => answer;

/** The lists in it too. */
function sorted(answer: unknown): unknown {
	if (Array.isArray(answer)) {
		const said = (row: unknown) => JSON.stringify(row);
		return answer.map(sorted).sort((one, other) => (said(one) < said(other) ? -1 : 1));
	}
	if (typeof answer !== 'object' || answer === null) return answer;
	return Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name, sorted(inner)]));
}

/** The times that are given here are long ago; what is later comes from the clock of the database. */
const longAgo = 1_000_000_000_000;

/** Bytes are the same whichever of Node's types holds them, and so are the lines of a map in whatever order. */
function comparable(value: unknown): unknown {
	if (typeof value === 'number' && value > longAgo) return 'now';
	if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
	if (value instanceof Map || value instanceof Set) return sorted([...value].map(comparable));
	if (Array.isArray(value)) return value.map(comparable);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner)]));
}
