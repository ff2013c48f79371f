import { medianOf } from '../methods/agreement.ts';
import { notSharedBy } from '../not-shared.ts';
import type { SubjectResult } from '../result.ts';
import { pointsInAll } from './counted.ts';
import type { DecidedSubject, Decision, Told } from './decision.ts';
import { consensusLine, percentLine, rulesInWords, turnoutLine } from './lines.ts';
import { constituenciesTable, objectionsTable, pairsTable, resultsTable, rulesTable, turnoutTable } from './tables.ts';
import { stanceWords } from './words/en.ts';

export function readDecision(told: Told): Decision {
	const { kind, result, words } = told;
	const subjects = result.subjects.map((subject, place) => readSubject(told, subject, place));
	const isTold = result.subjects.some(({ counts }) => counts !== null);
	return {
		kind: words.kinds[kind],
		method: words.methods[result.method],
		rules: [turnoutLine(told), ...rulesInWords(told)],
		subjects,
		tables: isTold
			? [
					resultsTable(told, subjects),
					pairsTable(told),
					rulesTable(told),
					constituenciesTable(told),
					turnoutTable(told),
					objectionsTable(told, subjects)
				].filter((table) => table !== null)
			: [],
		notes: notesOn(told)
	};
}

function readSubject(told: Told, subject: SubjectResult, place: number): DecidedSubject {
	const { words, sideOf, result, texts } = told;
	const { adopted, counts } = subject;
	const sides = adopted ? notSharedBy(result.lines, place, counts?.consensus ?? null).map(sideOf) : [];
	return {
		number: place + 1,
		text: texts[place] ?? '',
		adopted,
		verdict: adopted ? words.adopted : words.notAdopted,
		notShared: sides.length === 0 ? '' : words.notSharedBy(sides.join(words.comma)),
		said: counts ? sayCounts(told, counts) : '',
		lines: counts ? [percentLine(told, counts), consensusLine(told, counts.consensus)].filter(Boolean) : [],
		objections: (counts?.objections ?? []).map(({ constituency, reason }) => ({ side: sideOf(constituency), reason }))
	};
}

function sayCounts({ words, result }: Told, counts: NonNullable<SubjectResult['counts']>): string {
	const { tally, figures = [], place = 0 } = counts;
	const stances = stanceWords(words, result.method);
	const said = (['for', 'against', 'abstain'] as const).map(
		(stance) => `${stances[stance]}${words.colon}${tally[stance]}`
	);
	const ballots = `${said.join(words.comma)}.`;
	switch (result.method) {
		case 'for-against':
		case 'consent':
			return ballots;
		case 'points':
			return `${words.placeAmong(place, result.subjects.length)} ${words.pointsOf(figures[0] ?? 0, pointsInAll(result))} ${ballots}`;
		case 'ranking':
			return `${words.placeAmong(place, result.subjects.length)} ${ballots}`;
		case 'agreement': {
			const median = medianOf(figures);
			return median === null ? ballots : `${words.medianIs(median)} ${ballots}`;
		}
	}
}

function notesOn({ result, words }: Told): string[] {
	const { lines, turnout, subjects } = result;
	if (turnout === null) return [];
	const untold = subjects.some(({ counts }) => counts === null);
	const together = lines.some(({ constituencies }) => constituencies.length > 1);
	return [
		...(untold ? [words.untold] : []),
		...(lines.length === 1 && together ? [words.notByConstituency] : []),
		...(lines.length > 1 && together ? [words.smallTogether] : [])
	];
}
