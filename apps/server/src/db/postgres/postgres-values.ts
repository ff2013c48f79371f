import { UnstorableTextError } from './postgres-errors.ts';

/** As PostgreSQL numbers its types. */
const types = { bool: 16, bytea: 17, int8: 20, int2: 21, int4: 23, oid: 26, float4: 700, float8: 701, numeric: 1700 };

const parsers = new Map<number, (text: string) => unknown>([
	[types.bool, (text) => (text === 't' ? 1 : 0)],
	[types.bytea, parseBytes],
	...([types.int8, types.int2, types.int4, types.oid, types.numeric] as const).map(
		(type) => [type, parseNumber] as [number, (text: string) => number]
	),
	[types.float4, Number],
	[types.float8, Number]
]);

const asItIs = (text: string) => text;

/** [DB22] Values as better-sqlite3 gives them, for these queries alone: other users of the driver keep its own. */
export const sqliteValues = {
	getTypeParser: ((type: number) => parsers.get(type) ?? asItIs) as never
};

function parseNumber(text: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && !Number.isSafeInteger(number))
		throw new RangeError('A number in the database is too large to be held exactly.');
	return number;
}

/** In memory of its own, which can be transferred to a worker. */
function parseBytes(hex: string): Buffer {
	const bytes = Buffer.allocUnsafeSlow((hex.length - 2) / 2);
	bytes.write(hex.slice(2), 'hex');
	return bytes;
}

export function assertStorable(values: readonly unknown[]): void {
	for (const value of values) if (typeof value === 'string' && value.includes('\0')) throw new UnstorableTextError();
}
