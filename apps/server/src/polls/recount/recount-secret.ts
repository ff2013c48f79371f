import { sql } from 'drizzle-orm';
import { sha256 } from '../../sha256.ts';
import type { Db } from '../../db/db.ts';
import {
	compareConsensus,
	compareTotals,
	countSides,
	figuresOf,
	hides,
	inOrder,
	publishedIn,
	sumOf,
	type Finding,
	type RecordRow,
	type Side
} from './recount-findings.ts';
import { countRows } from './recount-rows.ts';
import { findInSteps } from './recount-trustees.ts';

type OpeningRow = { invalid: number | null; commitment: string | null; salt: string | null };
type KeptRow = { code: string; answer: string };

/**
 * [SECRET11] What a recount finds in the ballots of a secret poll. Each ballot is a code and an answer, and names no voter
 * and no side.
 */
export async function findInSecret(
	db: Db,
	poll: string,
	record: RecordRow,
	roster: readonly { constituency: string }[],
	subjects: number
): Promise<{ whole: Side; found: Finding[] }> {
	const opening = await db
		.select({
			invalid: sql<number | null>`invalid`,
			commitment: sql<string | null>`commitment`,
			salt: sql<string | null>`salt`
		})
		.from(sql`secret_polls`)
		.where(sql`poll = ${poll}`)
		.get();
	const ballots = await db
		.select({ code: sql<string>`code`, answer: sql<string>`answer` })
		.from(sql`secret_ballots`)
		.where(sql`poll = ${poll}`)
		.orderBy(sql`place`);
	const codes = ballots.map(({ code }) => code);
	const found: Finding[] = [
		['envelopes left', await countRows(db, 'envelopes', poll), 0],
		['order of the codes', codes.join(), codes.toSorted().join()],
		...compareCommitment(record, opening, ballots),
		...(await findInSteps(db, poll, record, opening?.commitment ? ballots.length : null, opening?.invalid ?? 0))
	];
	const kept = { answers: ballots.map(({ answer }) => answer), isTold: Boolean(opening?.commitment) };
	const { whole, found: counted } = countUnlinked(record, kept, roster, subjects);
	return { whole, found: [...found, ...counted] };
}

/** [POLL90] The same of a confidential poll, of whose ballots no voter and no side is kept either. */
export async function findInConfidential(
	db: Db,
	poll: string,
	record: RecordRow,
	roster: readonly { constituency: string }[],
	subjects: number
): Promise<{ whole: Side; found: Finding[] }> {
	const ballots = await db
		.select({ answer: sql<string>`answer` })
		.from(sql`counted_ballots`)
		.where(sql`poll = ${poll}`)
		.orderBy(sql`place`);
	const answers = ballots.map(({ answer }) => answer);
	const texts = answers.map((answer) => inOrder(JSON.parse(answer)));
	const { turnout, subjects: told } = publishedIn(record);
	const isTold = turnout !== null && told.every(({ counts }) => counts !== null);
	const { whole, found } = countUnlinked(record, { answers, isTold }, roster, subjects);
	return {
		whole,
		found: [
			['ballots with their voters', await countRows(db, 'ballots', poll), 0],
			['order of the ballots', texts.join(), texts.toSorted().join()],
			...found
		]
	};
}

/** `isTold`: the result tells its figures, and so the ballots are kept. */
function countUnlinked(
	record: RecordRow,
	{ answers, isTold }: { answers: readonly string[]; isTold: boolean },
	roster: readonly { constituency: string }[],
	subjects: number
): { whole: Side; found: Finding[] } {
	const everyone = countSides(
		roster.map(() => 'all'),
		answers.map((answer) => ({ constituency: 'all', answer })),
		subjects
	);
	const whole = sumOf(everyone.values(), subjects);
	if (!isTold) return { whole, found: [['ballots kept', answers.length, 0]] };
	const totals = compareTotals(record, everyone, subjects);
	return { whole, found: [...totals, ...compareLinesOf(record, whole, roster, subjects)] };
}

/**
 * How each side voted is known to nobody any more, so that it cannot be counted again. The lines must divide the roster, add up to
 * the ballots, and give no one away.
 */
function compareLinesOf(
	record: RecordRow,
	whole: Side,
	roster: readonly { constituency: string }[],
	subjects: number
): Finding[] {
	const lines = publishedIn(record).lines.map((line) => {
		const side: Side = {
			...line,
			subjects: line.subjects.map(({ tally, figures }) => ({ ...tally, figures: figures ?? [] }))
		};
		const places = roster.filter(({ constituency }) => line.constituencies.includes(constituency)).length;
		return { name: line.constituencies.join('+'), side, places };
	});
	if (lines.length < 2) return [];
	const sides = new Map(lines.map(({ name, side }) => [name, side]));
	return [
		['sum of the lines', figuresOf(sumOf(sides.values(), subjects)), figuresOf(whole)],
		...lines.flatMap(({ name, side, places }): Finding[] => [
			[`entitled in ${name}`, places, side.entitled],
			[`${name} gives no one away`, hides(record.method, side), true]
		]),
		...compareConsensus(record, sides)
	];
}

function compareCommitment(record: RecordRow, opening: OpeningRow | undefined, ballots: readonly KeptRow[]): Finding[] {
	const closed = JSON.parse(record.closed ?? '{}') as { invalid?: number; commitment?: string | null };
	const found: Finding[] = [
		['invalid in the minutes', opening?.invalid, closed.invalid],
		['commitment in the minutes', opening?.commitment, closed.commitment]
	];
	if (!opening?.commitment) return found;
	const list = ballots.map(({ code, answer }) => ({ code, answer: JSON.parse(answer) as unknown }));
	const text = `${inOrder(list)}${opening.salt ?? ''}`;
	return [...found, ['commitment', sha256(text), opening.commitment]];
}
