import type { Run } from '@plenum/domain/clusters/assessment';
import { inserted } from './insertions.ts';
import { listedRecommendations, type OutcomeCluster } from './outcome/outcome.ts';
import { withoutStates } from './names/state-names.ts';
import { paragraph, plainText, quotation, run } from './submission/plain-blocks.ts';
import type { Template } from './template.ts';
import { adoptedActions } from './actions/voted-actions.ts';
import type { ReportWords } from './words/report-words.ts';

/** An objective of more would be the list itself. */
const mostAsks = 3;
/** Two texts that share more of their words ask for the same. */
const sameFrom = 0.4;

/** [REPORTS94] As people edited it, else as it is drafted: then in the language of the list. */
export function objectiveRuns(
	{ objectives }: Pick<Template, 'objectives'>,
	words: ReportWords,
	cluster: OutcomeCluster
): Run[] {
	const edited = objectives[cluster.id]?.trim();
	if (edited) return [quotation(edited)];
	const asks = typicalAsks(cluster);
	if (asks.length === 0) return [run(words.reports.objective(words.reports.quoted(inserted(words, cluster.label))))];
	return asks.flatMap(({ text, language }, at) => [
		...(at === 0 ? [] : [run(words.decision.semicolon)]),
		quotation(text, language)
	]);
}

/** The draft as text, to be edited. */
export function draftObjective(words: ReportWords, cluster: OutcomeCluster): string {
	return plainText([paragraph(...objectiveRuns({ objectives: {} }, words, cluster))]);
}

type Ask = { text: string; language: string | null };

/**
 * What the recommendations of a theme ask for, in their own words and without States. First the most typical one, then at most two that ask
 * for something else. Those that adopted actions serve go before the others, and those that the State supports.
 */
function typicalAsks(cluster: OutcomeCluster): Ask[] {
	const asks = candidatesOf(cluster).map((one) => ({ ...one, tokens: tokensOf(one.text) }));
	const typical = asks
		.map((one) => ({ ...one, weight: asks.reduce((sum, other) => sum + likeness(one.tokens, other.tokens), 0) }))
		.toSorted((one, other) => other.weight - one.weight || one.text.length - other.text.length);
	const chosen: typeof typical = [];
	for (const one of typical) {
		if (chosen.length === mostAsks) break;
		if (chosen.every((other) => likeness(one.tokens, other.tokens) < sameFrom)) chosen.push(one);
	}
	return chosen;
}

function candidatesOf(cluster: OutcomeCluster): Ask[] {
	const served = new Set(adoptedActions(cluster).flatMap(({ action }) => action.recommendations));
	const listed = listedRecommendations(cluster);
	const added = [...cluster.pledges, ...cluster.matters].filter(({ number }) => served.has(number));
	const serving = listed.filter(({ number }) => served.has(number));
	const chosen = serving.length + added.length > 0 ? serving : listed;
	const supported = chosen.filter(({ position }) => position !== 'noted');
	return [
		...(supported.length > 0 ? supported : chosen).map(({ text, language }) => ({
			text: withoutStates(text),
			language
		})),
		...added.map(({ text }) => ({ text, language: null }))
	];
}

/** Words of four letters and more say what is asked. */
function tokensOf(text: string): Set<string> {
	return new Set(text.toLocaleLowerCase().match(/\p{L}{4,}/gu));
}

/** From 0 to 1: of all their words, how many both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const all = new Set([...one, ...other]).size;
	return all === 0 ? 1 : [...one].filter((token) => other.has(token)).length / all;
}
