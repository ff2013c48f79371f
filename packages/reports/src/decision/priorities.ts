import type { PollResult, SubjectResult } from '@plenum/domain/polls/result';
import { figure, isInPairs, label, lineName, pointsInAll, text } from './counted.ts';
import type { DecidedSubject, Decision, DecisionCell, DecisionInput, DecisionTable } from './decision.ts';
import { turnoutLine } from './lines.ts';
import { reasonOf } from './reason.ts';

/**
 * [POLL84] Priorities are an order. For each one it is stated how many chose it, its place, and whether that is among the first. Nothing is
 * adopted, and not choosing something is not a vote against it.
 */
export function readPriorities(told: DecisionInput): Pick<Decision, 'subjects' | 'rules' | 'tables' | 'unchosen'> {
	const { result } = told;
	const subjects = result.subjects.map((subject, at) => readPlace(told, subject, at));
	const order = subjects
		.map(({ number }) => number - 1)
		.sort((one, other) => placeAt(result, one) - placeAt(result, other) || one - other);
	return {
		rules: [turnoutLine(told), ...rulesOfOrder(told)],
		subjects,
		unchosen: unchosenIn(told, subjects),
		tables: [orderTable(told, subjects, order), sidesTable(told, subjects, order)].filter((table) => table !== null)
	};
}

/** Only beside others that were chosen: where nothing was, each stands in the table. */
function unchosenIn({ result, words }: DecisionInput, subjects: readonly DecidedSubject[]): string {
	const unchosen = subjects.filter((_, at) => result.subjects[at]?.counts?.tally.for === 0);
	if (unchosen.length === 0 || unchosen.length === subjects.length) return '';
	return words.priorities.unchosen(unchosen.map(({ text }) => text).join(words.semicolon));
}

function placeAt({ subjects }: PollResult, at: number): number {
	return subjects[at]?.counts?.place ?? 0;
}

function rulesOfOrder({ rules, result, words, again }: DecisionInput): string[] {
	const { priorities } = words;
	const counted = priorities.counts[isMethod(result.method) ? result.method : 'selection'];
	return [
		counted(rules.choices ?? null),
		...(rules.places === undefined ? [] : [priorities.rule(rules.places)]),
		...(rules.votesFinal ? [words.ruleFinal] : []),
		...(again ? [words.askedBefore] : [])
	];
}

const methods = ['selection', 'points', 'ranking'] as const;
type OrderMethod = (typeof methods)[number];
function isMethod(method: string): method is OrderMethod {
	return methods.some((each) => each === method);
}

function readPlace(told: DecisionInput, subject: SubjectResult, at: number): DecidedSubject {
	const { words, texts } = told;
	const [verdict, reason] = placeInWords(told, subject);
	return {
		number: at + 1,
		text: texts[at] ?? '',
		place: subject.counts?.place,
		adopted: subject.adopted,
		verdict,
		notShared: '',
		headline: `${verdict}${words.colon}${reason}.`,
		reason,
		consensus: '',
		brief: votesFor(told, subject),
		said: '',
		lines: [],
		objections: []
	};
}

/** `Among the first 5`, and why: `place 2, 23 of 40 chose it`. */
function placeInWords(told: DecisionInput, subject: SubjectResult): [verdict: string, reason: string] {
	const { result, rules, words } = told;
	const { priorities } = words;
	const { adopted, counts } = subject;
	if (!counts || !result.turnout?.quorumReached) return [priorities.undecided, reasonOf(told, subject)];
	const { place = 0 } = counts;
	const { places } = rules;
	// Without places there are no first; and before priorities had rules of their own, a place could miss a threshold.
	if (places === undefined || (!adopted && !counts.thresholdReached && rules.threshold > 0))
		return [priorities.place(place), votesFor(told, subject)];
	const isShared = result.subjects.filter((other) => other.counts?.place === place).length > 1;
	const found = [
		priorities.at(place),
		votesFor(told, subject),
		...(!adopted && place <= places && isShared ? [priorities.shared] : [])
	].join(words.comma);
	return [adopted ? priorities.first(places) : priorities.after(places), found];
}

/** `23 of 40 chose it`. */
function votesFor({ result, words }: DecisionInput, { counts }: SubjectResult): string {
	const { votes } = words.priorities;
	if (!counts) return '';
	const cast = result.turnout?.cast ?? 0;
	const { tally, figures } = counts;
	if (result.method === 'points') return votes.points(tally.for, cast, figures?.[0] ?? 0);
	return votes[result.method === 'ranking' ? 'ranking' : 'selection'](tally.for, cast);
}

/** With the number on the ballot where another table goes by it. */
function nameOf({ result }: DecisionInput, { number, text }: DecidedSubject): string {
	return isInPairs(result) ? `${number}. ${text}` : text;
}

/** All of them in the order that was voted. */
function orderTable(told: DecisionInput, subjects: readonly DecidedSubject[], order: readonly number[]): DecisionTable {
	const { result, words } = told;
	const isPoints = result.method === 'points';
	const all = pointsInAll(result);
	return {
		id: 'results',
		caption: words.priorities.order,
		columns: [
			{ heading: words.priorities.cluster, width: text },
			{ heading: words.place, width: figure },
			...(isPoints
				? [
						{ heading: words.points, width: figure },
						{ heading: words.share, width: figure }
					]
				: []),
			{ heading: words.votes, width: figure },
			{ heading: words.result, width: label }
		],
		rows: order.flatMap((at) => {
			const subject = subjects[at];
			if (!subject) return [];
			const counts = result.subjects[at]?.counts;
			const points = counts?.figures?.[0] ?? 0;
			return [
				[
					nameOf(told, subject),
					counts?.place ?? '–',
					...(isPoints ? [points, all === 0 ? '–' : words.percent(Math.round((points / all) * 1000) / 10)] : []),
					counts?.tally.for ?? '–',
					subject.verdict
				]
			];
		})
	};
}

/** [POLL41] How many of each constituency chose each: a row for each cluster, so that sixty of them can be read. */
function sidesTable(
	told: DecisionInput,
	subjects: readonly DecidedSubject[],
	order: readonly number[]
): DecisionTable | null {
	const { result, words } = told;
	const { lines } = result;
	if (lines.length < 2) return null;
	return {
		id: 'constituencies',
		caption: words.byConstituency,
		columns: [
			{ heading: words.priorities.cluster, width: text },
			...lines.map(({ constituencies }) => ({ heading: lineName(told, constituencies), width: label }))
		],
		rows: order.flatMap((at): DecisionCell[][] => {
			const subject = subjects[at];
			if (!subject) return [];
			return [[nameOf(told, subject), ...lines.map((line) => line.subjects[at]?.tally.for ?? '–')]];
		})
	};
}
