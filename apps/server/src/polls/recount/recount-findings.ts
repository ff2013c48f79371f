import { sha256 } from '../../sha256.ts';
import type { PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import { addCounted, countBallot, nothingCounted, placesOf, type SideCount } from './recount-ballots.ts';

/** Part of the recount: it shares nothing with the rules that made the result, on purpose. */

export type Finding = [what: string, is: unknown, says: unknown];
export type RecordRow = {
	kind: PollKind;
	method: PollMethod;
	/** JSON, as it stands in the database. */
	rules: string;
	result: string;
	frozen: string;
	/** 1 where nothing is decided. */
	indicative: number;
	rosterHash: string;
	opened: string | null;
	closed: string | null;
};
/** One ballot: the side for which it was cast, and the JSON of its answer. */
export type BallotRow = { constituency: string; answer: string };
/** What a side, or all, voted: how many could, and for each subject the three figures. */
export type Side = { entitled: number; cast: number; subjects: SideCount[] };

/** As the result has it: the figures of the method only where there are some. */
type PublishedResult = { tally: Omit<SideCount, 'figures'>; figures?: number[] };

type Rules = {
	percentBase: string;
	threshold: number;
	quorum: number;
	thresholdEach: number;
	quorumEach: number;
	places?: number;
};
type ResultGroup = {
	constituencies: string[];
	entitled: number;
	present: number;
	cast: number;
	subjects: PublishedResult[];
};
type PublishedPoll = {
	entitled: number;
	turnout: { present: number; cast: number; quorumReached: boolean; below: string[][] } | null;
	subjects: {
		adopted: boolean;
		counts:
			| (PublishedResult & {
					place?: number;
					base: number;
					percentFor: number | null;
					thresholdReached: boolean;
					below: string[][];
					consensus: { value: number; lowest: { value: number } } | null;
			  })
			| null;
	}[];
	lines: ResultGroup[];
};

export function countSides(
	roster: readonly string[],
	ballots: readonly BallotRow[],
	subjects: number
): Map<string, Side> {
	const sides = new Map<string, Side>();
	for (const constituency of roster) {
		const side = sides.get(constituency) ?? emptySide(subjects);
		side.entitled += 1;
		sides.set(constituency, side);
	}
	for (const { constituency, answer } of ballots) {
		const side = sides.get(constituency);
		if (!side) continue;
		side.cast += 1;
		countBallot(side.subjects, answer);
	}
	return sides;
}

export function sumOf(sides: Iterable<Side>, subjects: number): Side {
	const sum = emptySide(subjects);
	for (const side of sides) {
		sum.entitled += side.entitled;
		sum.cast += side.cast;
		sum.subjects.forEach((counted, place) => addCounted(counted, side.subjects[place] ?? nothingCounted()));
	}
	return sum;
}

function emptySide(subjects: number): Side {
	return {
		entitled: 0,
		cast: 0,
		subjects: Array.from({ length: subjects }, nothingCounted)
	};
}

export function compareTotals(record: RecordRow, sides: ReadonlyMap<string, Side>, subjects: number): Finding[] {
	const rules = JSON.parse(record.rules) as Rules;
	const result = publishedIn(record);
	const whole = sumOf(sides.values(), subjects);
	const found: Finding[] = [
		['entitled', whole.entitled, result.entitled],
		['subjects', subjects, result.subjects.length]
	];
	if (record.kind !== 'open' && whole.cast < 5)
		return [
			...found,
			['told of fewer than five', JSON.stringify([null, []]), JSON.stringify([result.turnout, result.lines])]
		];
	const present = result.turnout?.present ?? Number.NaN;
	const lowQuorum = result.lines.filter((line) => line.cast < (rules.quorumEach / 100) * line.entitled - 1e-9);
	const quorum = whole.cast >= (rules.quorum / 100) * whole.entitled - 1e-9 && lowQuorum.length === 0;
	const places = placesOf(record.method, whole.subjects);
	return [
		...found,
		['cast', whole.cast, result.turnout?.cast],
		['present at least those who voted', present >= whole.cast && present <= whole.entitled, true],
		['quorum reached', quorum, result.turnout?.quorumReached],
		...whole.subjects.flatMap((counted, place) => {
			const at = subjects > 1 ? `${place + 1}. ` : '';
			const says = result.subjects[place];
			const base = baseIn(rules, counted, { ...whole, present });
			const low =
				rules.thresholdEach === 0 ? [] : result.lines.filter((line) => !holds(record.method, rules, line, place));
			const threshold = suffices(record.method, counted, base, rules.threshold) && low.length === 0;
			const own = places?.[place] ?? 1;
			const first = rules.places === undefined || (places ?? []).filter((other) => other <= own).length <= rules.places;
			const adopted = quorum && threshold && first && record.indicative === 0;
			if (!says?.counts) return hiddenFindings(at, record, whole, says?.adopted === true, quorum && threshold);
			const { tally, figures } = says.counts;
			return [
				[`${at}for`, counted.for, tally.for],
				[`${at}against`, counted.against, tally.against],
				[`${at}abstain`, counted.abstain, tally.abstain],
				[`${at}figures`, counted.figures.join('/'), (figures ?? []).join('/')],
				[`${at}place`, places?.[place], says.counts.place],
				[`${at}base`, base, says.counts.base],
				...comparePercent(at, base > 0 ? (counted.for * 100) / base : null, says.counts.percentFor),
				[`${at}threshold reached`, threshold, says.counts.thresholdReached],
				[`${at}adopted`, adopted, says.adopted]
			] satisfies Finding[];
		})
	];
}

/** Figures may be kept back of fewer than ten ballots in a poll that is not open, and what is adopted must have passed. */
function hiddenFindings(at: string, { kind }: RecordRow, { cast }: Side, adopted: boolean, passed: boolean): Finding[] {
	return [
		[`${at}figures kept back`, kind !== 'open' && cast < 10, true],
		[`${at}adopted`, adopted && !passed, false]
	];
}

function suffices(method: PollMethod, counted: Omit<SideCount, 'figures'>, base: number, threshold: number): boolean {
	if (method === 'consent') return counted.for > 0 && counted.against === 0;
	return base > 0 && isEnough(counted.for / base, threshold / 100);
}

function holds(method: PollMethod, rules: Rules, line: ResultGroup, place: number): boolean {
	const counted = line.subjects[place]?.tally ?? nothingCounted();
	if (method === 'consent') return true;
	return suffices(method, counted, baseIn(rules, counted, line), rules.thresholdEach);
}

function baseIn(
	rules: Rules,
	counted: Omit<SideCount, 'figures'>,
	of: { entitled: number; present: number; cast: number }
): number {
	const bases: Record<string, number> = { ...of, valid: counted.for + counted.against };
	return bases[rules.percentBase] ?? Number.NaN;
}

/** The published one is rounded to one decimal; a tie may go either way. */
function comparePercent(at: string, exact: number | null, published: number | null): Finding[] {
	const same = exact === null || published === null ? exact === published : Math.abs(exact - published) <= 0.0501;
	return [[`${at}percent in favour`, same ? published : exact, published]];
}

/** More than half where half is asked; two thirds are two thirds, however they were rounded. */
function isEnough(share: number, threshold: number): boolean {
	const asked = Math.abs(threshold - 2 / 3) < 0.0005 ? 2 / 3 : threshold;
	return asked <= 0.5 ? share > asked + 1e-9 : share >= asked - 1e-9;
}

/** Each line must say what its sides voted, name each side once, and give no one away. */
export function compareLines(record: RecordRow, sides: ReadonlyMap<string, Side>, subjects: number): Finding[] {
	const { lines } = publishedIn(record);
	if (lines.length === 0) return [];
	const found: Finding[] = [
		[
			'sides named',
			lines
				.flatMap((line) => line.constituencies)
				.sort()
				.join(),
			[...sides.keys()].sort().join()
		]
	];
	for (const line of lines) {
		const sum = sumOf(
			line.constituencies.flatMap((name) => sides.get(name) ?? []),
			subjects
		);
		const name = line.constituencies.join('+');
		found.push([
			name,
			figuresOf(sum),
			figuresOf({
				...line,
				subjects: line.subjects.map(({ tally, figures }) => ({ ...tally, figures: figures ?? [] }))
			})
		]);
		if (record.kind !== 'open') found.push([`${name} gives no one away`, hides(record.method, sum), true]);
	}
	return found;
}

export function figuresOf({ entitled, cast, subjects }: Side): string {
	return [entitled, cast, ...subjects.flatMap((each) => [each.for, each.against, each.abstain, ...each.figures])].join(
		'/'
	);
}

/** The geometric mean, by way of logarithms; told only where no side shares its line. */
export function compareConsensus(record: RecordRow, sides: ReadonlyMap<string, Side>): Finding[] {
	const { lines, subjects } = publishedIn(record);
	const apart = lines.length > 1 && lines.every((line) => line.constituencies.length === 1);
	return subjects.flatMap(({ counts }, place): Finding[] => {
		const consensus = counts?.consensus ?? null;
		if (!apart || consensus === null) return [['consensus told', apart, consensus !== null]];
		let logarithms = 0;
		let lowest = Infinity;
		for (const side of sides.values()) {
			const counted = side.subjects[place] ?? nothingCounted();
			const ballots = side.cast + 1;
			const support = ((counted.for + 0.5) / ballots) * (1 - (counted.against + 0.5) / ballots);
			logarithms += Math.log(support);
			lowest = Math.min(lowest, support);
		}
		const near = (exact: number, published: number) => (Math.abs(exact - published) <= 0.00501 ? published : exact);
		return [
			['consensus', near(Math.exp(logarithms / sides.size), consensus.value), consensus.value],
			['lowest consensus', near(lowest, consensus.lowest.value), consensus.lowest.value]
		];
	});
}

export function hides(method: PollMethod, { cast, subjects }: Side): boolean {
	if (cast >= 10) return true;
	if (cast < 5 || method === 'points' || method === 'ranking') return false;
	const alike = subjects.map((each) => Math.max(each.for, each.against, each.abstain, ...each.figures));
	return Math.max(...alike) <= cast - 2;
}

export function compareHashes(record: RecordRow, roster: string[]): Finding[] {
	const opened = JSON.parse(record.opened ?? '{}') as { actionSha256?: string | string[]; rosterSha256?: string };
	const closed = JSON.parse(record.closed ?? '{}') as { resultSha256?: string };
	const frozen = JSON.parse(record.frozen) as { action?: object; words?: object; sha256: string }[];
	const rosterHash = sha256(
		roster
			.map((line) => `${line}\n`)
			.sort()
			.join('')
	);
	const hashes = frozen.map(({ action, words }) => sha256(inOrder(action ?? words ?? {}))).join();
	return [
		['hash of the action', hashes, frozen.map(({ sha256 }) => sha256).join()],
		['hash of the action in the minutes', hashes, String(opened.actionSha256)],
		['hash of the roster', rosterHash, record.rosterHash],
		['hash of the roster in the minutes', rosterHash, opened.rosterSha256],
		['hash of the result in the minutes', sha256(inOrder(JSON.parse(record.result))), closed.resultSha256]
	];
}

export function publishedIn({ result }: RecordRow): PublishedPoll {
	return JSON.parse(result) as PublishedPoll;
}

/** JSON with its keys sorted, as what was hashed. */
export function inOrder(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) => {
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
	});
}
