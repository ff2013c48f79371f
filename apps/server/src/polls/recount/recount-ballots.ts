import type { PollMethod } from '@plenum/domain/polls/answer';

/**
 * Part of the recount: how a ballot of each method is read. It shares nothing with the rules that made the result except the names of the
 * methods, as a type. A method without a reader, or a name that is none, does not compile.
 */

export type SideCount = { for: number; against: number; abstain: number; figures: number[] };
type ParsedBallot = { side: 'for' | 'against' | 'abstain'; figures: number[] };
type Mark = string | number | boolean | null | { stance: string; reason: string };

const readers: { [Each in PollMethod]: (marks: Mark[], at: number) => ParsedBallot } = {
	'for-against': (marks, at) => ({ side: marks[at] as ParsedBallot['side'], figures: [] }),
	consent(marks, at) {
		const { stance } = marks[at] as { stance: string };
		return { side: stance === 'consent' ? 'for' : stance === 'object' ? 'against' : 'abstain', figures: [] };
	},
	selection(marks, at) {
		const chosen = marks.map((mark) => mark === true);
		return { side: chosen[at] ? 'for' : chosen.includes(true) ? 'against' : 'abstain', figures: [] };
	},
	points(marks, at) {
		const given = Number(marks[at]);
		const spent = marks.some((mark) => Number(mark) > 0);
		return { side: given > 0 ? 'for' : spent ? 'against' : 'abstain', figures: [given] };
	},
	ranking(marks, at) {
		const places = marks.map((mark) => (mark === null ? Infinity : Number(mark)));
		const own = places[at] ?? Infinity;
		const named = places.some((place) => place < Infinity);
		const side = own < Infinity ? 'for' : named ? 'against' : 'abstain';
		return { side, figures: places.map((place) => (own < place ? 1 : 0)) };
	},
	agreement(marks, at) {
		const step = marks[at] as number | null;
		const figures = [0, 0, 0, 0, 0];
		if (step !== null) figures[step - 1] = 1;
		return { side: step === null || step === 3 ? 'abstain' : step < 3 ? 'against' : 'for', figures };
	}
};

export function nothingCounted(): SideCount {
	return { for: 0, against: 0, abstain: 0, figures: [] };
}

export function countBallot(counted: SideCount[], answer: string): void {
	const { method, marks } = JSON.parse(answer) as { method: string; marks: Mark[] };
	if (!isMethod(method)) throw new Error(`No ballot is read by the method ${method}.`);
	const read = readers[method];
	counted.forEach((into, at) => {
		const { side, figures } = read(marks, at);
		into[side] += 1;
		figures.forEach((figure, index) => (into.figures[index] = (into.figures[index] ?? 0) + figure));
	});
}

/** As it stands in the database, it may be anything. */
function isMethod(name: string): name is PollMethod {
	return Object.hasOwn(readers, name);
}

export function addCounted(into: SideCount, more: SideCount): void {
	into.for += more.for;
	into.against += more.against;
	into.abstain += more.abstain;
	more.figures.forEach((figure, index) => (into.figures[index] = (into.figures[index] ?? 0) + figure));
}

/** The places of the subjects, by points or by Schulze; null for methods without an order. */
export function placesOf(method: PollMethod, counted: readonly SideCount[]): number[] | null {
	if (method === 'points')
		return counted.map((one) => 1 + counted.filter((other) => other.figures[0]! > one.figures[0]!).length);
	if (method === 'selection') return counted.map((one) => 1 + counted.filter((other) => other.for > one.for).length);
	if (method !== 'ranking') return null;
	const widest = counted.map((_, from) => widestWays(counted, from));
	const losses = counted.map(
		(_, own) => counted.filter((__, other) => widest[other]![own]! > widest[own]![other]!).length
	);
	const wins = counted.map(
		(_, own) => counted.filter((__, other) => widest[own]![other]! > widest[other]![own]!).length
	);
	return losses.map((__, own) => 1 + wins.filter((won) => won > wins[own]!).length);
}

/** The greatest strength at which one subject still reaches each other, tried from the strongest down. */
function widestWays(counted: readonly SideCount[], from: number): number[] {
	const step = (one: number, other: number) => {
		const votes = counted[one]?.figures[other] ?? 0;
		return votes > (counted[other]?.figures[one] ?? 0) ? votes : 0;
	};
	const widest = counted.map(() => 0);
	const strengths = [...new Set(counted.flatMap(({ figures }) => figures))].sort((a, b) => b - a);
	for (const strength of strengths.filter((each) => each > 0)) {
		const reached = new Set([from]);
		for (const at of reached)
			for (let next = 0; next < counted.length; next++) if (step(at, next) >= strength) reached.add(next);
		for (const to of reached) if (to !== from && widest[to] === 0) widest[to] = strength;
	}
	return widest;
}
