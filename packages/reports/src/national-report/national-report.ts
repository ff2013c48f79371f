import type { Section } from '@plenum/domain/clusters/assessment';
import { stateSide } from '@plenum/domain/consultations/consultation';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { positions } from '@plenum/domain/matrix/positions/position';
import { actionLine } from '../actions/action-line.ts';
import { adoptedActions, notSharedLine, type DecidedAction } from '../actions/voted-actions.ts';
import { inserted } from '../insertions.ts';
import { fitColumns } from '../matrix/fit-columns.ts';
import { levelLabel, positionLabel } from '../matrix/labels.ts';
import { orderThemes } from '../order-themes.ts';
import { listedRecommendations, type OutcomeRecommendation } from '../outcome/outcome.ts';
import { reporterName } from '../names/institution-names.ts';
import { priorityOrder } from '../ratings/priority-order.ts';
import { assessorsText, reviewText } from '../report-opening.ts';
import { methodologyPart } from '../report-process.ts';
import { wordsInPart, wordsInReportBlock, type DraftPart, type ReportBlock } from '../report-document.ts';
import {
	cell,
	introBlocks,
	numbered,
	numberedBlocks,
	numberedText,
	sectionText,
	type ReportInput
} from '../report-writing.ts';
import { fullStop, paragraph, run, withBracket } from '../submission/plain-blocks.ts';
import { ratingOf } from '../submission/submission-author.ts';
import { placeOf } from '../submission/submission-places.ts';
import type { TemplatePlacement } from '../template.ts';
import { assistanceNeeds, currentReports } from './assistance-needs.ts';
import { fitThemes } from './fit-themes.ts';
import { nationalTheme, subjectWords, type NationalTheme } from './theme-parts.ts';

/** [NATIONAL1] The national report of the State, under the headings of the general guidelines (decision 17/119), in its own voice. */
export function nationalReportParts(matter: ReportInput): DraftPart[] {
	const themes = matter.clusters
		.filter((cluster) => listedRecommendations(cluster).length > 0)
		.map((cluster) => nationalTheme(matter, cluster));
	const others = [
		part(matter, 'introduction', introBlocks(matter)),
		part(matter, 'methodology', methodology(matter)),
		part(matter, 'follow-up', followUp(matter)),
		part(matter, 'achievements', achievements(matter)),
		part(matter, 'priorities', priorities(matter)),
		part(matter, 'assistance', assistance(matter))
	];
	const empty = themeParts.map(([id]) => part(matter, id, []));
	const detailed = detailedThemes(matter, themes, [...others, ...empty]);
	return [
		...others,
		...themeParts.map(([id, places]) => {
			const here = themes.filter(({ cluster }) => places.includes(placeOf(matter.template, cluster)));
			return part(
				matter,
				id,
				here.flatMap((theme) => themeBlocks(matter, theme, detailed))
			);
		})
	];
}

type PartId = 'framework' | 'rights' | 'groups';
const themeParts: [PartId, TemplatePlacement[]][] = [
	['framework', ['obligations', 'framework']],
	['rights', ['rights']],
	['groups', ['groups']]
];

/** [NATIONAL3] What the publishers wrote of a part stands at its beginning. */
function part(
	{ choices, words }: ReportInput,
	id: PartId | 'introduction' | 'methodology' | 'follow-up' | 'achievements' | 'priorities' | 'assistance',
	blocks: ReportBlock[]
): DraftPart {
	const written = (choices.texts[id]?.[words.language] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
	return {
		id,
		heading: words.national.parts[id],
		kind: 'body',
		blocks: [...written.map((line) => numberedText(inserted(words, line.trim()))), ...blocks]
	};
}

/** [NATIONAL5] The themes whose measures are printed within the limit of words, those first that are first taken up. */
function detailedThemes(
	matter: ReportInput,
	themes: readonly NationalTheme[],
	others: readonly DraftPart[]
): ReadonlySet<string> {
	const included = new Set(matter.choices.parts.filter((one) => one.included).map(({ id }) => id));
	const shown = themes.filter(({ cluster }) => {
		const place = placeOf(matter.template, cluster);
		return themeParts.some(([id, places]) => places.includes(place) && included.has(id));
	});
	// A part without a text of its own is empty until it has a theme, and only then is its heading counted.
	const headed = themeParts.filter(([id, places]) => {
		const isEmpty = others.some((one) => one.id === id && one.blocks.length === 0);
		return isEmpty && shown.some(({ cluster }) => places.includes(placeOf(matter.template, cluster)));
	});
	const headings = headed.map(([id]): ReportBlock => {
		return { type: 'heading', level: 2, text: matter.words.national.parts[id] };
	});
	const written = others.filter(({ id }) => included.has(id)).reduce((sum, one) => sum + wordsInPart(one), 0);
	const fixed = written + wordsIn(headings);
	const ordered = orderThemes(
		matter.outcome,
		stateSide,
		shown.map(({ cluster }) => cluster)
	);
	const counted = ordered.flatMap((cluster) =>
		shown
			.filter((theme) => theme.cluster === cluster)
			.map(({ frame, details }) => ({ id: cluster.id, frame: wordsIn(frame), details: wordsIn(details) }))
	);
	const note = wordsIn([numberedText(matter.words.national.inAnnex)]);
	return fitThemes(matter.template.limits.national, fixed, note, counted);
}

function wordsIn(blocks: readonly ReportBlock[]): number {
	return blocks.reduce((sum, block) => sum + wordsInReportBlock(block), 0);
}

function themeBlocks(
	{ words }: ReportInput,
	{ cluster, frame, details }: NationalTheme,
	detailed: ReadonlySet<string>
): ReportBlock[] {
	if (details.length === 0) return frame;
	return [...frame, ...(detailed.has(cluster.id) ? details : [numberedText(words.national.inAnnex)])];
}

function methodology(matter: ReportInput): ReportBlock[] {
	const { method, notSigned } = matter.words.national;
	const opening = [method(inserted(matter.words, matter.outcome.consultation.title)), assessorsText(matter), notSigned];
	return [numberedText(opening.filter(Boolean).join(' ')), ...methodologyPart(matter, 'text alone').blocks];
}

/** How many there are by position, then by the State's own assessment. */
function followUp(matter: ReportInput): ReportBlock[] {
	const { clusters, outcome, state, words } = matter;
	const { settings } = outcome.consultation;
	const listed = clusters.flatMap(listedRecommendations);
	if (listed.length === 0) return [];
	const counted = (some: Map<string, OutcomeRecommendation[]>) =>
		[...some].map(([label, { length }]) => `${label} (${length})`).join(words.decision.semicolon);
	const ordered = positions.flatMap((each) => listed.filter(({ position }) => position === each));
	const answered = Map.groupBy(ordered, (one) => inserted(words, positionLabel(words, one)));
	const own = Map.groupBy(listed, (one) => ratingOf(stateSide, one)?.level ?? null);
	const levels = settings.scale
		.toReversed()
		.flatMap(({ id }) => [[levelLabel(settings, words, id), own.get(id)?.length ?? 0] as const]);
	const rest = [...own].filter(([id]) => !settings.scale.some((level) => level.id === id));
	const others = rest.map(
		([id, some]) => [id === null ? words.national.notAssessed : levelLabel(settings, words, id), some.length] as const
	);
	const rows = [...levels, ...others].filter(([, count]) => count > 0);
	const headings = [words.national.level, words.reports.columns.recommendations];
	const cells = rows.map(([label, count]) => [cell(inserted(words, label)), cell(String(count))]);
	return [
		numberedText(`${words.national.received(state, reviewText(matter), listed.length)} ${counted(answered)}.`),
		{
			type: 'table',
			table: fitColumns(
				'upright',
				headings,
				cells.map((row) => ({ type: 'cells', cells: row }))
			)
		}
	];
}

function achievements(matter: ReportInput): ReportBlock[] {
	const { clusters, outcome, words } = matter;
	const { scale } = outcome.consultation.settings;
	const valueOf = (one: OutcomeRecommendation) =>
		scale.find(({ id }) => id === ratingOf(stateSide, one)?.level)?.value ?? null;
	const done = clusters.flatMap(adoptedActions).filter(isDone);
	const achieved = numbersByTheme(matter, (one) => (valueOf(one) ?? 0) >= 1);
	const regressed = numbersByTheme(matter, (one) => ratingOf(stateSide, one)?.regression === true);
	const hard = [
		...(regressed === '' ? [] : [labelled(matter, words.national.regressions, regressed)]),
		...obstacles(matter),
		...jointTexts(matter, 'challenges')
	];
	return [
		...(achieved === '' ? [] : [labelled(matter, words.national.achieved, achieved)]),
		...done.map(({ action }) => labelled(matter, words.national.carriedOut, actionLine(words, action))),
		...titled(words.national.challenges, hard)
	];
}

/** `Access to justice: 140.2, 140.18; Water: 140.20` */
function numbersByTheme({ clusters, words }: ReportInput, wanted: (one: OutcomeRecommendation) => boolean): string {
	return clusters
		.flatMap((cluster) => {
			const numbers = listedRecommendations(cluster)
				.filter(wanted)
				.map(({ number }) => number);
			const label = inserted(words, cluster.label);
			return numbers.length === 0 ? [] : [`${label}${words.colon}${numbers.join(words.decision.comma)}`];
		})
		.join(words.decision.semicolon);
}

/** What institutions of the State report that stands in the way. */
function obstacles(matter: ReportInput): ReportBlock[] {
	const { clusters, words } = matter;
	return clusters.flatMap((cluster) =>
		currentReports(cluster)
			.filter(({ constituency, content }) => constituency === stateSide && content.obstacles.trim() !== '')
			.map((report) => {
				const head = [reporterName(matter, report), ...subjectWords(matter, cluster, report)];
				const said = inserted(words, report.content.obstacles.trim());
				return labelled(matter, `${words.national.obstacles} (${head.join(words.decision.comma)})`, said);
			})
	);
}

/** [NATIONAL6] What the shared text says is named as the text of the consultation: it is not the State's alone. */
function jointTexts({ choices, clusters, words }: ReportInput, section: Section): ReportBlock[] {
	if (!choices.sections.includes(section)) return [];
	return clusters.flatMap((cluster) => {
		const label = `${words.national.jointText} (${inserted(words, cluster.label)})${words.colon}`;
		return numberedBlocks(sectionText(cluster, section), label);
	});
}

function priorities(matter: ReportInput): ReportBlock[] {
	const { clusters, outcome, words } = matter;
	const voted = (priorityOrder(outcome) ?? []).flatMap((id) => clusters.find((one) => one.id === id)?.label ?? []);
	const names = voted.map((label, at) => `${at + 1}) ${inserted(words, label)}`).join(words.decision.semicolon);
	const pledges = clusters.flatMap(({ pledges: some }) => some);
	const open = clusters.flatMap((cluster) => adoptedActions(cluster).filter(isOpen));
	return [
		...(names === '' ? [] : [labelled(matter, words.national.voted, names)]),
		...titled(
			words.national.pledges,
			pledges.map(({ number, text }) => labelled(matter, number, inserted(words, text)))
		),
		...titled(
			words.national.commitments,
			open.map((voted) => commitmentBlock(matter, voted))
		)
	];
}

/** In the words of the vote; a side that does not share it is named, as in every paper (REPORTS12). */
function commitmentBlock({ outcome, words }: ReportInput, voted: DecidedAction): ReportBlock {
	const notShared = notSharedLine(outcome.consultation.settings, words, voted);
	return numbered([
		paragraph(run(fullStop(actionLine(words, voted.action)))),
		...(notShared === '' ? [] : [paragraph(run(fullStop(notShared)))])
	]);
}

/** What the same institution needs for several actions stands once, with the recommendations that they serve. */
function assistance(matter: ReportInput): ReportBlock[] {
	const { clusters, outcome, words } = matter;
	const needs = assistanceNeeds({ consultation: outcome.consultation, clusters });
	const whoOf = (one: (typeof needs)[number]) =>
		one.source === 'action' ? inserted(words, one.lead) : reporterName(matter, one.report);
	const groups = Map.groupBy(needs, (one) => JSON.stringify([whoOf(one), one.need]));
	return [
		...[...groups.values()].flatMap((some) => {
			const [first] = some;
			if (!first) return [];
			const numbers = [...new Set(some.flatMap(({ recommendations }) => recommendations))];
			const served = numbers.toSorted(numberOrder(numbers)).join(words.decision.comma);
			const serves = served === '' ? '' : `${words.assessment.serves}${words.colon}${served}`;
			const need = inserted(words, first.need);
			const label = whoOf(first) || words.national.needed;
			return [labelled(matter, label, withBracket(need, serves))];
		}),
		...jointTexts(matter, 'assistance')
	];
}

function titled(text: string, blocks: ReportBlock[]): ReportBlock[] {
	return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text }, ...blocks];
}

function labelled({ words }: ReportInput, label: string, text: string): ReportBlock {
	return numbered([paragraph(run(`${label}${words.colon}`, 'bold'), run(fullStop(text)))]);
}

function isDone({ commitment }: DecidedAction): boolean {
	return commitment?.status === 'done' && !commitment.withdrawn;
}

function isOpen(voted: DecidedAction): boolean {
	const { commitment } = voted;
	return !isDone(voted) && commitment?.status !== 'dropped' && !commitment?.withdrawn;
}
