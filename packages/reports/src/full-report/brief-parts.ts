import { isDay } from '@plenum/domain/day';
import { inserted } from '../insertions.ts';
import { languageTraits } from '@plenum/domain/languages';
import { additionCounts } from '../outcome/addition-tables.ts';
import { dayOrText } from '../actions/action-line.ts';
import { constituencyLabel } from '../matrix/labels.ts';
import { listedItems, type Outcome, type OutcomeCluster } from '../outcome/outcome.ts';
import { fitsReportPage } from '../handouts/fits-sheet.ts';
import { ratingCounts, summaryOf } from '../ratings/rating-counts.ts';
import { assessorsText, countedText } from '../report-opening.ts';
import { shortened } from '../shortened.ts';
import { adoptedActions, decidedActions, sidesNotSharing, type DecidedAction } from '../actions/voted-actions.ts';
import { fittedTable } from './fitted-table.ts';
import { heading, text, type ReportPart } from './report-part.ts';
import type { FullReportWords } from '../words/full-report-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** How many steps back and how many actions are named. */
type NameLimits = { regressions: number; actions: number };

const most: NameLimits = { regressions: 8, actions: 10 };
const longest = { label: 90, action: 160, lead: 90 };

/** [EXPORTS101] What a minister reads first, on one page: what was found, what regressed, what was decided, what is asked of whom. */
export function briefParts(outcome: Outcome, words: ReportWords, said: FullReportWords): ReportPart[] {
	const fits = (named: NameLimits) =>
		fitsReportPage(partsNaming(outcome, words, said, named), languageTraits[words.language].direction);
	let named = most;
	while (!fits(named) && named.actions + named.regressions > 0)
		named =
			named.actions > named.regressions
				? { ...named, actions: named.actions - 1 }
				: { ...named, regressions: named.regressions - 1 };
	return partsNaming(outcome, words, said, named);
}

function partsNaming(outcome: Outcome, words: ReportWords, said: FullReportWords, named: NameLimits): ReportPart[] {
	const { settings } = outcome.consultation;
	const { clusters } = outcome;
	const { brief } = said;
	const decided = clusters.flatMap((cluster) => decidedActions(cluster));
	const adopted = decided.filter((one) => one.adopted);
	const apart = adopted.filter((one) => sidesNotSharing(settings, words, one).length > 0);
	const told = { outcome, clusters, words };
	return [
		heading(1, brief.title),
		text([countedText(told), assessorsText(told)].filter(Boolean).join(' ')),
		heading(2, brief.found),
		fittedTable('', [said.level, said.recommendations], figures(outcome, words)),
		heading(2, brief.regressed),
		...regressionParts(outcome, words, said, named.regressions),
		heading(2, brief.decided),
		text(brief.voted(adopted.length, decided.length - adopted.length, apart.length)),
		heading(2, brief.asked),
		...askedParts(clusters, words, said, named.actions)
	];
}

function figures({ clusters, consultation: { settings } }: Outcome, words: ReportWords): string[][] {
	return [
		...ratingCounts(settings, words, summaryOf(clusters)).map(({ label, count }): [string, number] => [label, count]),
		...additionCounts(words, clusters)
	].map(([label, count]) => [label, String(count)]);
}

/** By theme, each with the recommendations on which somebody sees a step back, and who that is. */
function regressionParts(
	{ clusters, consultation: { settings } }: Outcome,
	words: ReportWords,
	{ brief, clusters: chapter }: FullReportWords,
	count: number
): ReportPart[] {
	const worse = clusters.flatMap((cluster) => {
		const numbers = listedItems(cluster).filter(({ agreed, sideRatings }) =>
			[agreed, ...sideRatings].some((rating) => rating?.regression)
		);
		const sides = numbers.flatMap(({ sideRatings }) => sideRatings.filter(({ regression }) => regression));
		return numbers.length === 0 ? [] : [{ cluster, numbers, sides: new Set(sides.map((one) => one.constituency)) }];
	});
	if (worse.length === 0) return [text(brief.noRegression)];
	const lines = worse.slice(0, count).map(({ cluster, numbers, sides }) => {
		const who = [...sides]
			.map((id) => inserted(words, constituencyLabel(settings, words, id)))
			.join(words.decision.comma);
		const listed = numbers.map(({ number }) => number).join(words.decision.comma);
		return `${inserted(words, shortened(cluster.label, longest.label))}${words.colon}${shortened(listed, longest.label)}${who === '' ? '' : ` (${who})`}`;
	});
	const left = worse.length - lines.length;
	return [
		text(brief.regression(worse.flatMap(({ numbers }) => numbers).length)),
		...lines.map(text),
		...(left > 0 ? [text(brief.more(left, chapter))] : [])
	];
}

/** The soonest first. */
function askedParts(
	clusters: readonly OutcomeCluster[],
	words: ReportWords,
	{ brief, actions, institutions }: FullReportWords,
	count: number
): ReportPart[] {
	const adopted = bySoonest(clusters.flatMap(adoptedActions));
	if (adopted.length === 0) return [text(brief.nothingAsked)];
	const rows = adopted
		.slice(0, count)
		.map(({ action }) => [
			shortened(action.text, longest.action),
			shortened(action.lead.trim() || institutions.unnamed, longest.lead),
			shortened(dayOrText(words, action.deadline), longest.lead)
		]);
	const left = adopted.length - rows.length;
	return [
		...(rows.length === 0 ? [] : [fittedTable('', [actions.action, actions.responsible, actions.deadline], rows)]),
		...(left > 0 ? [text(brief.more(left, institutions.heading))] : [])
	];
}

/** Those with a day before those without. */
export function bySoonest(actions: readonly DecidedAction[]): DecidedAction[] {
	const dayOf = ({ action: { deadline } }: DecidedAction) => (isDay(deadline) ? deadline : '9999');
	return actions.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}
