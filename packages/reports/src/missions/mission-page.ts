import { isDay } from '@plenum/domain/day';
import { hasLevels, type LevelsInForce } from '@plenum/domain/clusters/recommendation-levels';
import { languageTraits } from '@plenum/domain/languages';
import { viewsText } from '../cluster-views.ts';
import { heading, table, text, type FullReport, type ReportPart } from '../full-report/report-part.ts';
import { editionLabel, positionLabel } from '../labels.ts';
import { stateName, withoutStates } from '../names/state-names.ts';
import { levelsOfRow, type Outcome } from '../outcome.ts';
import { fullStop } from '../plain-blocks.ts';
import { recommendationText } from '../recommendation-text.ts';
import { indicatorLine } from '../report-actions.ts';
import { adoptedActions, type DecidedAction } from '../voted-actions.ts';
import type { ReportWords } from '../words/en.ts';
import { byUrgency, type Mission, type MissionEntry } from './missions.ts';
import type { MissionWords } from './words/en.ts';

/** What fits on one page beside what remains and the question: lines of the table, and actions. */
const room = { lines: 44, actions: 3 } as const;
/** Letters on a line of each column. */
const line = { text: 50, position: 14, views: 30 } as const;

type Page = { outcome: Outcome; words: ReportWords; said: MissionWords; under: string };
type Row = { entry: MissionEntry; levels: LevelsInForce; cells: string[] };

/**
 * [MISSIONS2] What one State recommended, on one page for its mission: what became of it by each side's view, what remains in the
 * form of recommendations, and a question for the dialogue.
 */
export function missionPage(mission: Mission, outcome: Outcome, words: ReportWords, said: MissionWords): FullReport {
	const under = stateName(words.language, outcome.consultation.stateName);
	const page = { outcome, words, said, under };
	const rows = byUrgency(outcome, mission.entries).map((entry) => rowOf(page, entry));
	const shown = thatFit(rows);
	const reviews = outcome.consultation.reviews.map(({ cycle, session }) =>
		words.reports.review(words.cycleOf(cycle), session === null ? null : words.sessionOf(session))
	);
	return {
		language: words.language,
		direction: languageTraits[words.language].direction,
		title: said.title(mission.name, under),
		cover: {
			...{ state: said.kind, reviews, kind: '', edition: editionLabel(outcome, words) },
			isDraft: outcome.frozenAs === null,
			draftWarning: ''
		},
		contents: '',
		page: said.page,
		onePage: true,
		parts: [
			text(said.lead(mission.entries.length, under)),
			table(
				'',
				[said.number, said.recommendation, said.position, said.level],
				shown.map(({ cells }) => cells)
			),
			...restOf(page, rows.slice(shown.length)),
			heading(1, said.remains),
			...remaining(page, rows).map(text),
			heading(1, said.question),
			text(questionOf(page, rows[0]))
		],
		proof: []
	};
}

function rowOf({ outcome, words }: Page, entry: MissionEntry): Row {
	const { cluster, recommendation } = entry;
	const levels = levelsOfRow(cluster, recommendation);
	const views = viewsText(outcome.consultation.settings, words, levels);
	const ofCluster = levels.of === 'cluster' && hasLevels(levels) ? ` (${words.assessment.atClusterLevel})` : '';
	const asked = withoutStates(recommendationText(words, recommendation));
	return {
		entry,
		levels,
		cells: [recommendation.number, asked, positionLabel(words, recommendation), `${views}${ofCluster}`]
	};
}

/** [MISSIONS3] Always the first; of the others as many as the page holds. */
function thatFit(rows: readonly Row[]): Row[] {
	let left: number = room.lines;
	return rows.filter((row, at) => {
		const [, asked = '', position = '', views = ''] = row.cells;
		const lines = Math.max(
			Math.ceil(asked.length / line.text),
			Math.ceil(position.length / line.position),
			Math.ceil(views.length / line.views)
		);
		left -= left < 0 ? 0 : lines + 0.6;
		return at === 0 || left >= 0;
	});
}

/** [MISSIONS3] What does not fit is named with its level: no recommendation is left out. */
function restOf({ words, said }: Page, rows: readonly Row[]): ReportPart[] {
	if (rows.length === 0) return [];
	const named = rows.map(({ cells: [number, , , views] }) => `${number} (${views?.replace(/\.$/, '')})`);
	return [text(said.also(named.join(words.decision.semicolon)))];
}

/** [MISSIONS4] Actions that were adopted for these recommendations; without one, that the most urgent be carried out. */
function remaining({ words, said }: Page, rows: readonly Row[]): string[] {
	const numbers = new Set(rows.map(({ entry }) => entry.recommendation.number));
	const clusters = [...new Set(rows.map(({ entry }) => entry.cluster))];
	const adopted = clusters.flatMap((cluster) => adoptedActions(cluster));
	const own = adopted.filter(({ action }) => action.recommendations.some((number) => numbers.has(number)));
	const ofCluster = adopted.filter(({ action }) => action.recommendations.length === 0);
	const lines = [...own, ...ofCluster].slice(0, room.actions).map((one) => actionText(words, said, one));
	if (lines.length > 0) return lines;
	const [first] = rows;
	return first ? [said.carryOut(first.entry.recommendation.number, first.entry.cluster.label)] : [];
}

/** `Train the judges of every district court. Addressee: Ministry of Justice. By 30 June 2028. Indicator: judges trained (target: 40).` */
function actionText(words: ReportWords, said: MissionWords, { action, indicators }: DecidedAction): string {
	const [indicator] = indicators;
	return [
		action.text.trim(),
		action.lead.trim() === '' ? '' : `${said.addressee}${words.colon}${action.lead.trim()}`,
		isDay(action.deadline) ? `${said.by}${words.colon}${words.day(action.deadline)}` : '',
		indicator ? `${said.indicator}${words.colon}${indicatorLine(words, indicator)}` : ''
	]
		.filter(Boolean)
		.map(fullStop)
		.join(' ');
}

/** [MISSIONS5] Of the recommendation that is furthest from being done. */
function questionOf({ outcome, said, under }: Page, first: Row | undefined): string {
	if (!first) return '';
	const { number } = first.entry.recommendation;
	const { label } = first.entry.cluster;
	const { agreed, readings } = first.levels;
	const all = [...(agreed ? [agreed] : []), ...readings];
	const values = all.map(
		({ level }) => outcome.consultation.settings.scale.find(({ id }) => id === level)?.value ?? null
	);
	if (all.some(({ regression }) => regression)) return said.questions.regression(under, number, label);
	if (values.every((value) => value === null)) return said.questions.unassessed(under, number, label);
	return values.every((value) => value === null || value >= 1)
		? said.questions.lasting(under, number, label)
		: said.questions.remaining(under, number, label);
}
