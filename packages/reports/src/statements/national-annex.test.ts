import { isFrozenAction } from '@plenum/domain/polls/subject';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { shownParts, type ReportDocument } from '../report-document.ts';
import { blockText, textOf, withChoices } from '../read-report.fixture.ts';
import { agreed, provisional, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { samplePoll } from '../sample-votes.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en, fr } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const annexOf = (outcome: Outcome, template = defaultTemplate, words = en) =>
	createReportDocument('national-report-annex', outcome, template, words);
const annexWith = (...recommendations: OutcomeCluster['recommendations']) =>
	annexOf({ ...sampleOutcome, clusters: [{ ...courts, recommendations }, water] });

/** The rows of every theme, by column heading. */
function rowsOf(report: ReportDocument): Record<string, string>[] {
	const blocks = report.parts.flatMap((part) => (part.id === 'table' ? part.blocks : []));
	return blocks.flatMap((block) => {
		if (block.type !== 'table') return [];
		const { columns, rows } = block.table;
		return rows.map((row) => {
			if (row.type === 'theme') throw new Error('A theme has a heading, and no row.');
			return Object.fromEntries(row.cells.map((cell, at) => [columns[at]?.heading, plainText(cell)]));
		});
	});
}

test('[REPORTS16] the annex says how the consultation was held before it lists what was done', () => {
	const report = annexOf(sampleOutcome);
	expect(shownParts(report).map(({ id, heading }) => [id, heading])).toEqual([
		['introduction', null],
		['methodology', 'Methodology and consultation process'],
		['table', 'Implementation of the recommendations'],
		['decisions', 'Annex: how it was decided']
	]);
	const methodology = textOf({ ...report, parts: report.parts.filter(({ id }) => id === 'methodology') });
	expect(methodology).toContain('Human Rights Council decision 17/119');
	expect(methodology).toContain('“Alvenia at mid-term”');
	expect(methodology).toContain('Assessments were given by civil society and State institutions.');
});

test('[REPORTS16] [REPORTS93] the rating and reason of a row are the State’s; what was agreed and what others say stands beside it', () => {
	const [first, second, third] = rowsOf(annexOf(sampleOutcome));
	expect(first).toEqual({
		'No.': '140.2',
		Recommendation: 'Do what 140.2 asks (Norway);',
		Position: 'Supported',
		'Level of implementation': 'Partially implemented, 60%',
		'Measures taken and next steps': 'Next step: Train the judges of every district court (deadline: 30 June 2028).',
		'Views of others in the consultation':
			'Agreed in the consultation: Partially implemented, 60%. On the way.\nCivil society: Not implemented yet, regression. A court closed.',
		SDGs: '16'
	});
	expect(second).toMatchObject({
		'Level of implementation': 'In the process of implementation',
		'Measures taken and next steps': 'A law is drafted.',
		'Views of others in the consultation': 'Civil society: Not implemented yet, provisional'
	});
	expect(third).toMatchObject({
		'Level of implementation': 'Not assessed by the State yet',
		'Measures taken and next steps': '',
		'Views of others in the consultation': ''
	});
});

test('[REPORTS93] without a rating of the State, what was agreed is not said to be the State’s', () => {
	const sideRatings = [rating('civil-society', 'in-process', { reason: 'Seen by members.' })];
	const [row] = rowsOf(annexWith(recommendation('140.2', { sideRatings, agreed: agreed('fully-implemented') })));
	expect(row?.['Level of implementation']).toBe('Not assessed by the State yet');
	expect(row?.['Views of others in the consultation']).toBe(
		'Agreed in the consultation: Fully implemented\nCivil society: In the process of implementation. Seen by members.'
	);
	const [recorded] = rowsOf(annexWith(recommendation('140.2', { agreed: agreed('views-recorded') })));
	expect(recorded?.['Views of others in the consultation']).toBe(
		'The consultation recorded all views and agreed on none.'
	);
});

test('[REPORTS92] sides that say the same share a line, without brackets and without the figures of a round', () => {
	const sideRatings = [
		rating('state', 'in-process'),
		rating('nhri', 'not-implemented'),
		provisional('civil-society', 'not-implemented', { 'not-implemented': 9, 'in-process': 3 }),
		rating('other', 'not-implemented')
	];
	const [row] = rowsOf(annexWith(recommendation('140.2', { sideRatings })));
	expect(row?.['Views of others in the consultation']).toBe(
		'National human rights institution, Others: Not implemented yet\nCivil society: Not implemented yet, provisional'
	);
	expect(textOf(annexOf(sampleOutcome))).not.toMatch(/\[|square brackets/);
});

test('[REPORTS91] what belongs to a whole theme stands once before its table, and no row refers to another', () => {
	const report = annexOf(sampleOutcome);
	const blocks = report.parts.find(({ id }) => id === 'table')?.blocks ?? [];
	expect(blocks.map(({ type }) => type)).toEqual([
		'heading',
		...['numbered', 'numbered', 'numbered', 'numbered', 'numbered'],
		'table',
		'heading',
		'table'
	]);
	expect(blocks.slice(1, 6).map((block) => blockText(block).replace(/^\d+\. /, ''))).toEqual([
		'Progress and impact: Two courts opened.\n- in the north\n- in the south',
		'Remaining actions: =Open the others',
		'Outcome: Half of the courts are open.',
		'Dissent (Civil society): Open on report only.',
		[
			'Follow-up action: Train the judges of every district court (lead: Ministry of Justice; with: Bar Council; deadline: 30 June 2028; recommendations: 140.2).',
			'Status: In progress (next date: 1 December 2027; Judges trained: 12 / 40 judges).',
			'Evidence: Twelve are trained. https://justice.example/training.'
		].join('\n')
	]);
	expect(textOf(report)).not.toMatch(/\bAs 140|As above/);
	const remaining = annexOf(sampleOutcome, withChoices('national-report-annex', { sections: ['remaining'] }));
	expect(textOf(remaining)).not.toContain('Two courts opened.');
});

test('[REPORTS91] an action stands in the rows that it serves, carried out or next, and in no other', () => {
	const actions = courts.polls.flatMap(({ frozen }) =>
		frozen.filter(isFrozenAction).map(({ action }) => ({ ...action, deadline: '' }))
	);
	const serving = actions.map((action) => ({ ...action, recommendations: ['140.2', '140.20'] }));
	const poll = samplePoll('poll-1', { kind: 'open', method: 'for-against', actions: serving }, () => ['for']);
	const [commitment] = courts.commitments;
	const stepsWith = (status: 'in-progress' | 'done') => {
		const commitments = commitment
			? [{ ...commitment, status, poll: poll.id, actionSha256: poll.frozen[0]?.sha256 ?? '' }]
			: [];
		const clusters = [{ ...courts, polls: [poll], commitments }, water];
		return rowsOf(annexOf({ ...sampleOutcome, clusters })).map((row) => row['Measures taken and next steps']);
	};
	const step = 'Train the judges of every district court.';
	expect(stepsWith('in-progress')).toEqual([`Next step: ${step}`, 'A law is drafted.', `Next step: ${step}`, '']);
	expect(stepsWith('done')).toEqual([`Done: ${step}`, 'A law is drafted.', `Done: ${step}`, '']);
});

test('[REPORTS90] a column that no row fills is left out, and the tables of all themes have the same columns', () => {
	const without = sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({
			...one,
			sdgs: [],
			positionAsPrinted: '',
			position: 'unknown' as const
		}))
	}));
	const tablesOf = (outcome: Outcome) =>
		annexOf(outcome).parts.flatMap(({ id, blocks }) =>
			id === 'table' ? blocks.flatMap((block) => (block.type === 'table' ? [block.table.columns] : [])) : []
		);
	const [one, other] = tablesOf({ ...sampleOutcome, clusters: without });
	expect(one?.map(({ heading }) => heading)).toEqual([
		'No.',
		'Recommendation',
		'Level of implementation',
		'Measures taken and next steps',
		'Views of others in the consultation'
	]);
	expect(other).toEqual(one);
	expect(tablesOf(sampleOutcome)[0]).toHaveLength(7);
});

test('[REPORTS16] what the State replied to a recommendation is told as its reply', () => {
	const [row] = rowsOf(annexWith(recommendation('140.2', { claim: 'implemented' })));
	expect(row?.['Level of implementation']).toBe(
		'Not assessed by the State yet\nIn the State’s reply to the recommendation: already implemented.'
	);
});

test('[ADDITIONS9] [REPORTS16] pledges and new matters have tables of their own, in the State’s voice too', () => {
	const pledge = {
		number: 'P1',
		text: 'Set up a fund',
		note: null,
		agreed: null,
		sideRatings: [rating('state', 'in-process')]
	};
	const report = annexOf({ ...sampleOutcome, clusters: [{ ...courts, pledges: [pledge] }, water] });
	expect(rowsOf(report).at(-1)).toEqual({
		Number: 'P1',
		Wording: 'Set up a fund',
		Cluster: 'Access to justice',
		'Level of implementation': 'In the process of implementation'
	});
});

test('[REPORTS44] a row names position and States in the language of the document', () => {
	const row = rowsOf(annexOf(sampleOutcome, defaultTemplate, fr))[2];
	expect([row?.Recommandation, row?.Position]).toEqual([
		'Do what 140.20 asks (Norway);\nRecommandée par\u00a0: Norvège',
		'Notée'
	]);
});
