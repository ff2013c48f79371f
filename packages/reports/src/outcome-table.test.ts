import { expect, test } from 'vitest';
import { outcomeTable } from './outcome-table.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { en } from './words/en.ts';

test('[EXPORTS6] [REPORTS23] a row for each recommendation; the text of its cluster in the first, to which the others refer', () => {
	const { headers, rows } = outcomeTable(sampleOutcome, en);
	expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 4 }, () => headers.length));
	const at = (place: number) => Object.fromEntries(headers.map((header, column) => [header, rows[place]?.[column]]));
	const asObject = at(0);
	expect(asObject).toEqual({
		Cycle: '4',
		'Text in other languages': '',
		'Withdrawn from the list': 'no',
		'Action category': '',
		State: 'Alvenia',
		'Version of the outcome': 'Draft: as it stood on 1 January 1970, not a frozen version',
		Cluster: 'Access to justice',
		Number: '140.2',
		Recommendation: 'Do what 140.2 asks (Norway);',
		'Recommending States': 'Norway',
		Position: 'Supported',
		'Position as printed': 'Supported',
		'Progress in the State’s own view': '',
		'Source of position': 'A/HRC/99/15 - Para. 3',
		Themes: 'Access to justice',
		'Groups of persons': 'Judges',
		SDGs: '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS',
		'Level of implementation': 'Partially implemented',
		'Status of the rating': 'Agreed',
		Percentage: '60',
		Regression: 'no',
		Reason: 'On the way.',
		'Level of implementation as assessed by: Civil society': 'Not implemented yet, regression | A court closed.',
		'Level of implementation as assessed by: State institutions': 'Partially implemented, 60%',
		'Level of implementation as assessed by: National human rights institution': '',
		'Level of implementation as assessed by: Others': '',
		'Progress and impact': 'Two courts opened.\n- in the north\n- in the south',
		'Regressive actions': '',
		'Remaining actions': '=Open the others',
		Challenges: '',
		'Technical assistance and cooperation': '',
		'Adopted actions':
			'Train the judges of every district court (lead: Ministry of Justice; with: Bar Council; deadline: 30 June 2028; recommendations: 140.2). For: 2, Against: 0, Abstentions: 0.',
		Votes: [
			'Public vote · For or against',
			'2 of 2 voted. No quorum was asked. Adopted with more than half of the votes for and against.',
			'1. Train the judges of every district court – Adopted: 2 of 2 in favour, 2 were needed. For: 2, Against: 0, Abstentions: 0. In favour: 100% of the votes for and against (2). Threshold reached.',
			'Votes',
			'All: For = 2; Against = 0; Abstentions = 0; Voted = 2; Entitled = 2'
		].join('\n'),
		'Adopted actions: progress': 'In progress (next date: 1 December 2027; Judges trained: 12 / 40 judges)',
		'Adopted actions: evidence': 'Twelve are trained. https://justice.example/training',
		'Outcome statement': 'Half of the courts are open.',
		Dissent: 'Civil society: Open on report only.',
		'Review date': '2028-03-01'
	});
	const texts = ['Progress and impact', 'Regressive actions', 'Votes', 'Reason', 'Review date'];
	expect(texts.map((header) => at(1)[header])).toEqual(['As 140.2', '', 'As 140.2', '', '2028-03-01']);
	expect(at(1)['Level of implementation as assessed by: State institutions']).toBe(
		'In the process of implementation | A law is drafted.'
	);
});

test('[EXPORTS6] a cluster without recommendations has a row of its own', () => {
	const [courts] = sampleOutcome.clusters;
	if (!courts) throw new Error('the sample has no cluster');
	const { headers, rows } = outcomeTable({ ...sampleOutcome, clusters: [{ ...courts, recommendations: [] }] }, en);
	expect(rows).toHaveLength(1);
	expect(rows[0]?.[headers.indexOf('Number')]).toBe('');
	expect(rows[0]?.[headers.indexOf('Outcome statement')]).toBe('Half of the courts are open.');
});
