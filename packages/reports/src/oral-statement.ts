import { adoptedLine } from './assessment-cell.ts';
import { isDisputed } from './cluster-views.ts';
import type { DraftPart, ReportBlock } from './report-document.ts';
import { shownActions } from './report-actions.ts';
import { levelCounts } from './report-tables.ts';
import { listOf, type ReportInput } from './report-writing.ts';
import { countedText, sidesText } from './report-opening.ts';
import { allReadings, type OutcomeCluster } from './outcome.ts';
import { paragraph, paragraphs, run } from './plain-blocks.ts';

/** As many as can be said in two minutes. */
const mostNamed = 3;

/** [REPORTS18] A draft to read aloud under item 6: what was found, what was decided, and where the sides do not agree. */
export function statementParts(matter: ReportInput): DraftPart[] {
	const { clusters, outcome, words } = matter;
	const { statement } = words.reports;
	const { stateName } = outcome.consultation;
	const { caption, counts } = levelCounts(matter);
	const levels = counts.map(({ label, count }) => `${label}${words.colon}${count}`);
	const regressed = clusters.filter(hasRegression).map(({ label }) => label);
	const disputed = clusters.filter(isDisputed).map(({ label }) => label);
	return [
		part('opening', [say(statement.opening), ...behalf(matter), ...intro(matter)]),
		part('levels', [
			say(statement.subject(stateName, countedText(matter), sidesText(matter))),
			...(levels.length === 0 ? [] : [say(`${caption}${words.colon}${levels.join('; ')}.`)])
		]),
		part('regressions', regressed.length === 0 ? [] : [say(statement.regressions(named(regressed)))]),
		part('actions', actions(matter)),
		part('disagreement', disputed.length === 0 ? [] : [say(statement.disagreement(named(disputed)))]),
		part('closing', [say(statement.closing(stateName))])
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
	const consenting = template.submitters.filter(({ consentedOn }) => consentedOn !== null).map(({ name }) => name);
	const names = consenting.length > 0 ? consenting : template.publishers;
	return names.length === 0 ? [] : [say(words.reports.statement.behalf(names.join(', ')))];
}

function named(labels: readonly string[]): string {
	return labels.slice(0, 5).join('; ') + (labels.length > 5 ? '; …' : '');
}

function hasRegression(cluster: OutcomeCluster): boolean {
	const agreed = [cluster, ...cluster.recommendations].some((one) => one.agreed?.regression ?? false);
	return agreed || allReadings(cluster).some(({ regression }) => regression);
}

function actions(matter: ReportInput): ReportBlock[] {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const shown = shownActions(matter, true);
	if (shown.length === 0) return [say(words.reports.noActions)];
	const lines = shown.slice(0, mostNamed).map(({ voted }) => adoptedLine(settings, words, voted));
	return [
		{
			type: 'words',
			blocks: [paragraph(run(words.reports.statement.actions(shown.length))), ...listOf(lines)]
		}
	];
}
