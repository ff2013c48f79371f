import type { Decision as DecisionWords } from '@plenum/messages/en/decisions/decision';
import { type DecidedSubject, type Decision, type DecisionTable } from './decision.ts';
import { paperTables } from './paper-tables.ts';

/** A decision piece by piece, in the order in which it is read. What each looks like is for the output to say. */
export type DecisionPiece =
	/** `Public vote · Ranking`. */
	| { kind: 'head'; text: string }
	| { kind: 'verdict'; verdict: string; text: string }
	/** Who does not share what was adopted, with the figures. */
	| { kind: 'difference'; title: string; text: string }
	| { kind: 'line'; text: string }
	| { kind: 'table'; table: DecisionTable };

/** [POLL40] One action: its verdict, then how it came about. Several: the table of all of them, then the same. */
export function piecesOf(decision: Decision): DecisionPiece[] {
	const { kind, method, rules, subjects, notes, unchosen = '' } = decision;
	const tables = paperTables(decision);
	const several = subjects.length > 1;
	const results = tables.filter(({ id }) => id === 'results');
	const others = tables.filter(({ id }) => id !== 'results');
	return [
		{ kind: 'head', text: `${kind} · ${method}` },
		...(several && results.length > 0
			? results.map((table): DecisionPiece => ({ kind: 'table', table }))
			: subjects.map(({ verdict, text, number }): DecisionPiece => {
					return { kind: 'verdict', verdict, text: several ? `${number}. ${text}` : text };
				})),
		...(unchosen === '' ? [] : [line(unchosen)]),
		...(several ? [] : subjects.map((subject) => line(subject.headline))),
		...subjects.flatMap((subject) => differenceIn(subject, several)),
		line(rules.join(' ')),
		...(several ? [] : subjects.flatMap(({ lines }) => (lines.length === 0 ? [] : [line(lines.join(' '))]))),
		...others.map((table): DecisionPiece => ({ kind: 'table', table })),
		...notes.map(line)
	];
}

/** The same as lines of plain text, tables row by row: for a cell of a table. */
export function decisionInLines(decision: Decision, words: DecisionWords): string[] {
	const { kind, method, rules, subjects, tables, notes } = decision;
	return [
		`${kind} · ${method}`,
		rules.join(' '),
		...subjects.map((subject) =>
			[`${subject.number}. ${subject.text} – ${subject.headline}`, subject.notShared, subject.said, ...subject.lines]
				.filter(Boolean)
				.join(' ')
		),
		...tables.filter(({ id }) => id !== 'results' && id !== 'rules').flatMap((table) => tableInLines(table, words)),
		...notes
	];
}

function tableInLines({ caption, columns, rows }: DecisionTable, words: DecisionWords): string[] {
	return [
		caption,
		...rows.map(([name, ...cells]) => {
			const named = cells.map((cell, at) => `${columns[at + 1]?.heading ?? ''} = ${cell}`);
			return `${name}${words.colon}${named.join(words.semicolon)}`;
		})
	];
}

function differenceIn({ number, notShared, lines }: DecidedSubject, several: boolean): DecisionPiece[] {
	if (notShared === '') return [];
	return [
		{ kind: 'difference', title: several ? `${number}. ${notShared}` : notShared, text: several ? lines.join(' ') : '' }
	];
}

function line(text: string): DecisionPiece {
	return { kind: 'line', text };
}
