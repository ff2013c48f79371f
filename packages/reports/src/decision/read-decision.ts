import { medianOf } from '@plenum/domain/polls/counting/median';
import { notSharedBy } from '@plenum/domain/polls/disclosure/not-shared';
import type { SubjectCounts, SubjectResult } from '@plenum/domain/polls/result';
import { isInPairs, pointsInAll, stancesIn } from './counted.ts';
import type { DecidedSubject, Decision, DecisionInput, DecisionTable } from './decision.ts';
import { castLine, consensusLine, percentLine, rulesInWords, turnoutLine } from './lines.ts';
import { readPriorities } from './priorities.ts';
import { consensusInWords, reasonOf } from './reason.ts';
import { constituenciesTable, objectionsTable, pairsTable, resultsTable, rulesTable, turnoutTable } from './tables.ts';

/** [POLL40] A result as it is read: the same verdicts, lines, tables and notes wherever it stands, in the words that are given. */
export function readDecision(told: DecisionInput): Decision {
	const { kind, result, words } = told;
	const isTold = result.subjects.some(({ counts }) => counts !== null);
	const read = told.priorities ? readPriorities(told) : readVerdicts(told);
	return {
		kind: words.kinds[kind],
		method: words.methods[result.method],
		turnout: result.turnout ? castLine(told.rules, words)(result.turnout.cast, result.entitled) : '',
		isOrder: told.priorities === true,
		...read,
		tables: isTold
			? [...read.tables, pairsTable(told), turnoutTable(told)].filter((table) => table !== null).sort(byKind)
			: [],
		notes: notesOn(told)
	};
}

/** The order in which tables are read, whatever makes them. */
const kinds = ['results', 'pairs', 'rules', 'constituencies', 'turnout', 'objections'] as const;

function byKind(one: DecisionTable, other: DecisionTable): number {
	return kinds.indexOf(one.id) - kinds.indexOf(other.id);
}

function readVerdicts(told: DecisionInput): Pick<Decision, 'subjects' | 'rules' | 'tables'> {
	const subjects = told.result.subjects.map((subject, place) => readSubject(told, subject, place));
	return {
		rules: [turnoutLine(told), ...rulesInWords(told)],
		subjects,
		tables: [
			resultsTable(told, subjects),
			rulesTable(told),
			constituenciesTable(told),
			objectionsTable(told, subjects)
		].filter((table) => table !== null)
	};
}

function readSubject(told: DecisionInput, subject: SubjectResult, place: number): DecidedSubject {
	const { words, sideOf, result, texts } = told;
	const { adopted, counts } = subject;
	const sides = adopted ? notSharedBy(result.lines, place, counts?.consensus ?? null).map(sideOf) : [];
	const verdict = adopted ? words.adopted : words.notAdopted;
	const reason = reasonOf(told, subject);
	const [found, ballots] = counts ? [foundLine(told, counts), ballotsLine(told, counts)] : ['', ''];
	return {
		number: place + 1,
		text: texts[place] ?? '',
		adopted,
		verdict,
		notShared: sides.length === 0 ? '' : words.notSharedBy(sides.join(words.comma)),
		headline: `${verdict}${words.colon}${reason}.`,
		reason,
		consensus: counts ? consensusInWords(told, counts, place) : '',
		brief: found || ballots,
		said: [found, ballots].filter(Boolean).join(' '),
		lines: counts ? [percentLine(told, counts), consensusLine(told, counts, place)].filter(Boolean) : [],
		objections: (counts?.objections ?? []).map(({ constituency, reason }) => ({ side: sideOf(constituency), reason }))
	};
}

/** For, against and neither, in the words of the method. */
function ballotsLine(told: DecisionInput, { tally }: SubjectCounts): string {
	const { words } = told;
	const named = stancesIn(told);
	const said = (['for', 'against', 'abstain'] as const).map(
		(stance) => `${named[stance]}${words.colon}${tally[stance]}`
	);
	return `${said.join(words.comma)}.`;
}

/** What the method finds besides; nothing where it finds no more. */
function foundLine({ words, result }: DecisionInput, { figures = [], place = 0 }: SubjectCounts): string {
	switch (result.method) {
		case 'for-against':
		case 'consent':
			return '';
		case 'points':
			return `${words.placeAmong(place, result.subjects.length)} ${words.pointsOf(figures[0] ?? 0, pointsInAll(result))}`;
		case 'selection':
		case 'ranking':
			return words.placeAmong(place, result.subjects.length);
		case 'agreement': {
			const median = medianOf(figures);
			return median === null ? '' : words.medianIs(median);
		}
	}
}

function notesOn({ kind, result, words }: DecisionInput): string[] {
	const { lines, turnout, subjects } = result;
	if (turnout === null) return [];
	const untold = subjects.some(({ counts }) => counts === null);
	const together = lines.some(({ constituencies }) => constituencies.length > 1);
	return [
		...(untold ? [words.untold] : []),
		...(result.method === 'ranking' && !untold && !isInPairs(result) ? [words.pairsLeftOut] : []),
		...(together ? [togetherNote()] : [])
	];

	function togetherNote(): string {
		if (kind === 'open') return words.openTogether;
		return lines.length === 1 ? words.notByConstituency : words.smallTogether;
	}
}
