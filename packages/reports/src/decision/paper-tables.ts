import type { Decision, DecisionCell, DecisionTable } from './decision.ts';

/** A wider table of results keeps its rules in a table of their own. */
const mostColumns = 6;

/**
 * [REPORTS104] The tables of a paper, all unfolded. Tables that pages fold into several are joined, so that a reader finds an action, its
 * figures and its verdict in one row.
 */
export function paperTables(decision: Decision): DecisionTable[] {
	const tableOf = (id: DecisionTable['id']) => decision.tables.find((table) => table.id === id);
	const results = tableOf('results');
	const rules = tableOf('rules');
	const sides = tableOf('constituencies');
	const turnout = tableOf('turnout');
	const others = (...left: (DecisionTable | undefined)[]) => decision.tables.filter((table) => !left.includes(table));
	if (!results) return decision.tables;
	if (decision.isOrder) return [joinOrder(results, sides, turnout), ...others(results, sides, turnout)];
	const joinsRules = rules !== undefined && results.columns.length <= mostColumns;
	const joined = joinsRules ? joinRules(decision, results, rules) : results;
	const voted = sides && turnout ? joinTurnout(sides, turnout) : sides;
	return [
		joined,
		...others(results, joinsRules ? rules : undefined, sides && turnout).map((table) =>
			table === sides && voted ? voted : table
		)
	];
}

/** Base and threshold stand in the rules of the vote; why something was not adopted stands beside its verdict. */
function joinRules({ subjects }: Decision, results: DecisionTable, rules: DecisionTable): DecisionTable {
	const kept = (rules.columns.length > 3 ? [1, 4, 5] : [1, 2]).filter((at) => at < rules.columns.length);
	return {
		...results,
		columns: [...results.columns, ...kept.flatMap((at) => rules.columns[at] ?? [])],
		rows: results.rows.map(([name = '', verdict = '', ...counts]) => {
			const number = Number.parseInt(String(name), 10);
			const subject = subjects.find((one) => one.number === number);
			const rule = rules.rows.find(([of]) => Number(of) === number) ?? [];
			return [
				name,
				subject?.adopted === false ? subject.headline : verdict,
				...counts,
				...kept.map((at) => rule[at] ?? '–')
			];
		})
	};
}

/** Each row of a side says how many of it voted. */
function joinTurnout(sides: DecisionTable, turnout: DecisionTable): DecisionTable {
	const of = new Map(turnout.rows.map(([side, ...figures]) => [side, figures]));
	return {
		...sides,
		columns: [...sides.columns, ...turnout.columns.slice(1)],
		rows: sides.rows.map((row) => [...row, ...(of.get(row[1]) ?? ['–', '–'])])
	};
}

/** What somebody chose, in its order, with the votes of each side; below it how many voted. What nobody chose is named in a sentence. */
function joinOrder(
	results: DecisionTable,
	sides: DecisionTable | undefined,
	turnout: DecisionTable | undefined
): DecisionTable {
	const of = new Map(sides?.rows.map(([name, ...figures]) => [name, figures]));
	const named = results.rows.filter((row) => row.at(-2) !== 0);
	const chosen = named.length === 0 ? results.rows : named;
	const between = (row: readonly DecisionCell[], middle: readonly DecisionCell[]) => [
		...row.slice(0, -1),
		...middle,
		...row.slice(-1)
	];
	const empty = results.columns.slice(3).map(() => '–');
	const turnoutRow = (column: number): DecisionCell[] => {
		const figures = (turnout?.rows ?? []).map((row) => row[column] ?? '–');
		return [turnout?.columns[column]?.heading ?? '', ...empty, figures.at(-1) ?? '–', ...figures.slice(0, -1), '–'];
	};
	return {
		...results,
		columns: [...results.columns.slice(0, -1), ...(sides?.columns.slice(1) ?? []), ...results.columns.slice(-1)],
		rows: [
			...chosen.map((row) => between(row, of.get(row[0] ?? '') ?? [])),
			...(sides && turnout ? [turnoutRow(1), turnoutRow(2)] : [])
		]
	};
}
