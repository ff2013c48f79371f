import type { SubjectCount } from '@plenum/domain/polls/result';
import { countedBy, figure, isInPairs, label, lineName, pointsInAll, text, type Column } from './counted.ts';
import {
	verdictLine,
	type DecidedSubject,
	type DecisionCell,
	type DecisionTable,
	type DecisionInput
} from './decision.ts';

/** Every action of a ballot in one table, in the order that was voted where the method makes one. Of one action alone the sentences say it. */
export function resultsTable(told: DecisionInput, subjects: readonly DecidedSubject[]): DecisionTable | null {
	const { result, words } = told;
	if (subjects.length < 2) return null;
	const counted = countedBy(told);
	const all = pointsInAll(result);
	const isOrdered = result.subjects.some(({ counts }) => counts?.place !== undefined);
	const placeAt = (at: number) => result.subjects[at]?.counts?.place ?? 0;
	const rows = subjects
		.toSorted((one, other) => placeAt(one.number - 1) - placeAt(other.number - 1) || one.number - other.number)
		.map((subject) => {
			const counts = result.subjects[subject.number - 1]?.counts;
			return [
				`${subject.number}. ${subject.text}`,
				verdictLine(subject),
				...(isOrdered ? [counts?.place ?? '–'] : []),
				...counted.map(({ cell }) => (counts ? cell(counts, all) : '–'))
			];
		});
	return {
		id: 'results',
		caption: words.results,
		columns: [
			{ heading: words.action, width: text },
			{ heading: words.result, width: label },
			...(isOrdered ? [{ heading: words.place, width: figure }] : []),
			...counted
		].map(asColumn),
		rows
	};
}

/** [POLL33] Who beats whom: how many put the action of the row before that of the column. */
export function pairsTable({ result, words }: DecisionInput): DecisionTable | null {
	if (!isInPairs(result)) return null;
	const beats = result.subjects.map(({ counts }) => counts?.figures ?? []);
	const inOrder = result.subjects
		.map(({ counts }, at) => ({ at, place: counts?.place ?? 0 }))
		.sort((one, other) => one.place - other.place || one.at - other.at)
		.map(({ at }) => at);
	const votes = (one: number, other: number) => beats[one]?.[other] ?? 0;
	return {
		id: 'pairs',
		caption: words.pairs,
		columns: [
			{ heading: words.action, width: figure },
			...inOrder.map((at) => ({ heading: String(at + 1), width: figure })),
			{ heading: words.beats, width: label }
		],
		rows: inOrder.map((one) => {
			const beaten = inOrder.filter((other) => votes(one, other) > votes(other, one));
			return [
				String(one + 1),
				...inOrder.map((other) => (one === other ? '–' : votes(one, other))),
				beaten.map((at) => at + 1).join(words.comma) || '–'
			];
		})
	};
}

/** What base, threshold and consensus make of several actions; of one alone the sentences say it. */
export function rulesTable({ result, words, sideOf }: DecisionInput): DecisionTable | null {
	const { subjects, method } = result;
	const byThreshold = method !== 'consent';
	const hasConsensus = subjects.some(({ counts }) => counts?.consensus);
	if (subjects.length < 2 || (!byThreshold && !hasConsensus)) return null;
	const rows = subjects.map(({ counts }, at): DecisionCell[] => {
		const consensus = counts?.consensus;
		const missedIn = (counts?.below ?? []).map((sides) => sides.map(sideOf).join(' + ')).join(words.semicolon);
		const reached = counts?.thresholdReached ? words.thresholdReached : words.thresholdMissed;
		return [
			String(at + 1),
			...(byThreshold
				? [
						counts?.percentFor == null ? '–' : words.percent(counts.percentFor),
						counts?.base ?? '–',
						missedIn === '' ? reached : `${reached}. ${words.missedIn(missedIn)}`
					]
				: []),
			...(hasConsensus
				? [
						consensus ? words.hundredths(consensus.value) : '–',
						consensus
							? `${sideOf(consensus.lowest.constituency)}${words.comma}${words.hundredths(consensus.lowest.value)}`
							: '–'
					]
				: [])
		];
	});
	return {
		id: 'rules',
		caption: words.rulesMet(byThreshold ? words.bases[result.percentBase] : null),
		columns: [
			{ heading: words.action, width: figure },
			...(byThreshold
				? [
						{ heading: words.inFavourShort, width: figure + 2 },
						{ heading: words.base, width: figure },
						{ heading: words.threshold, width: label }
					]
				: []),
			...(hasConsensus
				? [
						{ heading: words.consensus, width: figure + 2 },
						{ heading: words.lowest, width: label }
					]
				: [])
		],
		rows
	};
}

/** The lines of a result as they may be told; of one action with the whole below them. */
export function constituenciesTable(told: DecisionInput): DecisionTable | null {
	const { result, words } = told;
	const { lines, subjects } = result;
	const counted = countedBy(told);
	const several = subjects.length > 1;
	if (several && lines.length < 2) return null;
	const shown = lines.length > 1 ? lines : [];
	const cells = (count: SubjectCount, points: number) => counted.map(({ cell }) => cell(count, points));
	const rows = subjects.flatMap((subject, at) => [
		...shown.flatMap((line): DecisionCell[][] => {
			const count = line.subjects[at];
			const points = line.subjects.reduce((sum, { figures }) => sum + (figures?.[0] ?? 0), 0);
			const side = lineName(told, line.constituencies);
			if (!count) return [];
			return [
				[
					...(several ? [String(at + 1)] : []),
					side,
					...cells(count, points),
					...(several ? [] : [line.cast, line.entitled])
				]
			];
		}),
		...(!several && subject.counts
			? [[words.all, ...cells(subject.counts, 0), result.turnout?.cast ?? '–', result.entitled]]
			: [])
	]);
	return {
		id: 'constituencies',
		caption: shown.length > 0 ? words.byConstituency : words.votes,
		columns: [
			...(several ? [{ heading: words.action, width: figure }] : []),
			{ heading: words.constituency, width: several ? 24 : text },
			...counted,
			...(several
				? []
				: [
						{ heading: words.voted, width: figure },
						{ heading: words.entitled, width: figure + 2 }
					])
		].map(asColumn),
		rows
	};
}

/** Who voted on a ballot of several actions: one roster, one turnout. */
export function turnoutTable(told: DecisionInput): DecisionTable | null {
	const { result, words } = told;
	if (result.subjects.length < 2 || result.lines.length < 2) return null;
	const { cast } = result.turnout ?? {};
	return {
		id: 'turnout',
		caption: words.turnout,
		columns: [
			{ heading: words.constituency, width: text },
			{ heading: words.voted, width: figure },
			{ heading: words.entitled, width: figure }
		],
		rows: [
			...result.lines.map((line) => [lineName(told, line.constituencies), line.cast, line.entitled]),
			[words.all, cast ?? '–', result.entitled]
		]
	};
}

/** [POLL31] Why people object, under their constituencies. */
export function objectionsTable({ words }: DecisionInput, subjects: readonly DecidedSubject[]): DecisionTable | null {
	const several = subjects.length > 1;
	const rows = subjects.flatMap(({ number, objections }) =>
		objections.map(({ side, reason }) => [...(several ? [String(number)] : []), side, reason])
	);
	if (rows.length === 0) return null;
	return {
		id: 'objections',
		caption: words.objections,
		columns: [
			...(several ? [{ heading: words.action, width: figure }] : []),
			{ heading: words.constituency, width: label },
			{ heading: words.reason, width: 2 * text }
		],
		rows
	};
}

function asColumn({ heading, width }: Column): Column {
	return { heading, width };
}
