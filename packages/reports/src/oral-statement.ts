import { isDay } from '@plenum/domain/day';
import { isDisputed } from './cluster-state.ts';
import { normalizeParts, wordsOf, type DraftPart, type ReportBlock } from './report-document.ts';
import { shownActions } from './report-actions.ts';
import type { ReportInput } from './report-writing.ts';
import { assessorsText, countedText, hasRegression, levelsText, namedText } from './report-opening.ts';
import { fullStop, paragraphs } from './plain-blocks.ts';
import { consenting } from './template.ts';
import { sidesNotSharing, type DecidedAction } from './voted-actions.ts';

/** As many actions as can be said in two minutes; the fewer the more words they have. */
const namedActions = [3, 2, 1];
const mostLabels = 5;

/** [REPORTS18] A draft to read aloud under item 6: what was found, what was decided, and where the sides do not agree. */
export function statementParts(matter: ReportInput): DraftPart[] {
	const speeches = namedActions.map((most) => partsNaming(matter, most));
	const isShort = (speech: DraftPart[]) =>
		wordsOf(normalizeParts(speech, matter.choices.parts)) <= matter.template.limits.statement;
	return speeches.find(isShort) ?? speeches.at(-1) ?? [];
}

function partsNaming(matter: ReportInput, mostNamed: number): DraftPart[] {
	const { clusters, state, words } = matter;
	const { statement, regressed, differ } = words.reports;
	const worse = clusters.filter(hasRegression);
	const disputed = clusters.filter(isDisputed);
	const adopted = shownActions(matter, true).length > 0;
	return [
		part('opening', [say(statement.opening), ...behalf(matter), ...intro(matter)]),
		part('levels', [
			say([statement.subject(state), countedText(matter), assessorsText(matter)].filter(Boolean).join(' ')),
			...[levelsText(matter)].filter(Boolean).map(say)
		]),
		part('regressions', worse.length === 0 ? [] : [say(regressed(namedText(matter, worse, mostLabels)))]),
		part('actions', actions(matter, mostNamed)),
		part('disagreement', disputed.length === 0 ? [] : [say(differ(namedText(matter, disputed, mostLabels)))]),
		part('closing', [say(statement.closing(adopted))])
	];
}

function part(id: string, blocks: ReportBlock[]): DraftPart {
	return { id, heading: null, kind: 'body', blocks };
}

function say(text: string): ReportBlock {
	return { type: 'words', blocks: paragraphs(text) };
}

function intro({ choices, words }: ReportInput): ReportBlock[] {
	const text = choices.intro[words.language];
	return text.trim() === '' ? [] : [say(text)];
}

/** Speaks for the submitters who consented; for the publishers where none did. */
function behalf({ template, words }: ReportInput): ReportBlock[] {
	const submitters = consenting(template).map(({ name }) => name);
	const names = submitters.length > 0 ? submitters : template.publishers;
	return names.length === 0 ? [] : [say(words.reports.statement.behalf(names))];
}

function actions(matter: ReportInput, mostNamed: number): ReportBlock[] {
	const { actionsAdopted, noActions, statement } = matter.words.reports;
	const shown = shownActions(matter, true);
	if (shown.length === 0) return [say(noActions)];
	const named = shown.slice(0, mostNamed);
	const left = named.length < shown.length ? [statement.named(named.length)] : [];
	return [
		say([actionsAdopted(shown.length), ...left].join(' ')),
		...named.map(({ voted }, at) => say(actionText(matter, voted, named.length > 1 ? (statement.first[at] ?? '') : '')))
	];
}

/** The action once, in its own words; then who carries it out and by when, and who does not share it. */
function actionText({ outcome, words }: ReportInput, voted: DecidedAction, first: string): string {
	const { statement } = words.reports;
	const { action } = voted;
	const text = action.text.trim();
	const day = isDay(action.deadline) ? words.day(action.deadline) : null;
	const lead = action.lead.trim();
	const apart = sidesNotSharing(outcome.consultation.settings, words, voted);
	return [
		`${first === '' ? '' : `${first}${words.colon}`}${fullStop(text)}`,
		lead === '' ? (day === null ? '' : statement.due(day)) : statement.led(lead, day),
		apart.length === 0 ? '' : statement.notShared(apart)
	]
		.filter(Boolean)
		.join(' ');
}
