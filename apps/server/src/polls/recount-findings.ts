import { createHash } from 'node:crypto';

/** Part of the recount: it shares nothing with the rules that made the result, on purpose. */

export type Finding = [what: string, is: unknown, says: unknown];
export type RecordRow = {
	kind: string;
	base: string;
	threshold: number;
	quorum: number;
	result: string;
	words: string;
	wordsHash: string;
	rosterHash: string;
	opened: string | null;
	closed: string | null;
};
export type CountRow = { constituency: string; entitled: number; inFavour: number; against: number; abstain: number };
type Published = {
	entitled: number;
	cast: number;
	tally: { for: number; against: number; abstain: number };
	base: number;
	percentFor: number | null;
	quorumReached: boolean;
	thresholdReached: boolean;
	adopted: boolean;
	consensus: { value: number; lowest: { value: number } } | null;
	groups:
		{ constituencies: string[]; entitled: number; tally: { for: number; against: number; abstain: number } }[] | null;
};

export function compareTotals(record: RecordRow, counted: Published['tally'], entitled: number): Finding[] {
	const result = JSON.parse(record.result) as Published;
	const cast = counted.for + counted.against + counted.abstain;
	const bases: Record<string, number> = { valid: counted.for + counted.against, cast, entitled };
	const base = bases[record.base] ?? Number.NaN;
	const quorum = cast >= (record.quorum / 100) * entitled - 1e-9;
	const threshold = base > 0 && isEnough(counted.for / base, record.threshold / 100);
	return [
		['for', counted.for, result.tally.for],
		['against', counted.against, result.tally.against],
		['abstain', counted.abstain, result.tally.abstain],
		['cast', cast, result.cast],
		['entitled', entitled, result.entitled],
		['base', base, result.base],
		...comparePercent(base > 0 ? (counted.for * 100) / base : null, result.percentFor),
		['quorum reached', quorum, result.quorumReached],
		['threshold reached', threshold, result.thresholdReached],
		['adopted', quorum && threshold, result.adopted]
	];
}

/** The published one is rounded to one decimal; a tie may go either way. */
function comparePercent(exact: number | null, published: number | null): Finding[] {
	const same = exact === null || published === null ? exact === published : Math.abs(exact - published) <= 0.0501;
	return [['percent in favour', same ? published : exact, published]];
}

/** More than half where half is asked; two thirds are two thirds, however they were rounded. */
function isEnough(share: number, threshold: number): boolean {
	const asked = Math.abs(threshold - 2 / 3) < 0.0005 ? 2 / 3 : threshold;
	return asked <= 0.5 ? share > asked + 1e-9 : share >= asked - 1e-9;
}

/** Each line must say what its sides voted, name each side once, and give no one away. */
export function compareLines(record: RecordRow, sides: ReadonlyMap<string, CountRow>): Finding[] {
	const { groups } = JSON.parse(record.result) as Published;
	if (!groups) return [];
	const found: Finding[] = [
		[
			'sides named',
			groups
				.flatMap((line) => line.constituencies)
				.sort()
				.join(),
			[...sides.keys()].sort().join()
		]
	];
	for (const line of groups) {
		const sum = { entitled: 0, inFavour: 0, against: 0, abstain: 0 };
		for (const name of line.constituencies) {
			const side = sides.get(name);
			if (!side) continue;
			sum.entitled += side.entitled;
			sum.inFavour += side.inFavour;
			sum.against += side.against;
			sum.abstain += side.abstain;
		}
		const { tally } = line;
		const says = [line.entitled, tally.for, tally.against, tally.abstain].join('/');
		const name = line.constituencies.join('+');
		found.push([name, [sum.entitled, sum.inFavour, sum.against, sum.abstain].join('/'), says]);
		if (record.kind === 'confidential') found.push([`${name} gives no one away`, hides(sum), true]);
	}
	return found;
}

/** The geometric mean, by way of logarithms; told only where no side shares its line. */
export function compareConsensus(record: RecordRow, sides: ReadonlyMap<string, CountRow>): Finding[] {
	const { groups, consensus } = JSON.parse(record.result) as Published;
	const apart = groups !== null && groups.length > 1 && groups.every((line) => line.constituencies.length === 1);
	if (!apart || consensus === null) return [['consensus told', apart, consensus !== null]];
	let logarithms = 0;
	let lowest = Infinity;
	for (const { inFavour, against, abstain } of sides.values()) {
		const ballots = inFavour + against + abstain + 1;
		const support = ((inFavour + 0.5) / ballots) * (1 - (against + 0.5) / ballots);
		logarithms += Math.log(support);
		lowest = Math.min(lowest, support);
	}
	const near = (exact: number, published: number) => (Math.abs(exact - published) <= 0.00501 ? published : exact);
	return [
		['consensus', near(Math.exp(logarithms / sides.size), consensus.value), consensus.value],
		['lowest consensus', near(lowest, consensus.lowest.value), consensus.lowest.value]
	];
}

function hides(sum: { inFavour: number; against: number; abstain: number }): boolean {
	const cast = sum.inFavour + sum.against + sum.abstain;
	const alike = [sum.inFavour, sum.against, sum.abstain].filter((votes) => votes > 0).length === 1;
	return cast >= (alike ? 10 : 5);
}

export function compareHashes(record: RecordRow, roster: string[]): Finding[] {
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	const opened = JSON.parse(record.opened ?? '{}') as { actionSha256?: string; rosterSha256?: string };
	const closed = JSON.parse(record.closed ?? '{}') as {
		tally?: Published['tally'];
		adopted?: boolean;
		resultSha256?: string;
	};
	const result = JSON.parse(record.result) as Published;
	const rosterHash = hash(
		roster
			.map((line) => `${line}\n`)
			.sort()
			.join('')
	);
	const words = hash(record.words);
	return [
		['hash of the action', words, record.wordsHash],
		['hash of the action in the minutes', words, opened.actionSha256],
		['hash of the roster', rosterHash, record.rosterHash],
		['hash of the roster in the minutes', rosterHash, opened.rosterSha256],
		['hash of the result in the minutes', hash(inOrder(result)), closed.resultSha256],
		['tally in the minutes', tallyText(closed.tally), tallyText(result.tally)],
		['adopted in the minutes', closed.adopted, result.adopted]
	];
}

function tallyText(tally: Published['tally'] | undefined): string {
	return tally ? `${tally.for}/${tally.against}/${tally.abstain}` : 'none';
}

/** JSON with its keys sorted, as what was hashed. */
function inOrder(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) => {
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
	});
}
