import { expect, test } from 'vitest';
import { asText } from './data-columns.ts';
import { outcomeTable } from './outcome-table.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;

test('[EXPORTS6] [REPORTS23] [REPORTS153] [REPORTS154] a row for each recommendation; the text of its cluster in the first alone', () => {
	const { headers, rows } = asText(outcomeTable(sampleOutcome, en));
	expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 4 }, () => headers.length));
	const at = (place: number) => Object.fromEntries(headers.map((header, column) => [header, rows[place]?.[column]]));
	const asObject = at(0);
	expect(asObject).toEqual({
		Cycle: '4',
		'Withdrawn from the list': 'no',
		'Action category': '',
		'Action category is a suggestion': '',
		State: 'Alvenia',
		'Version of the outcome': 'Draft: as it stood on 1 January 1970, not a frozen version',
		Cluster: 'Access to justice',
		Number: '140.2',
		Paragraph: '140',
		Item: '2',
		Recommendation: 'Do what 140.2 asks (Norway);',
		'Recommending States': 'Norway',
		Position: 'Supported',
		'Position (code)': 'supported',
		'Position as printed': 'Supported',
		'Progress in the State’s own view': '',
		'Progress in the State’s own view (code)': '',
		'Source of position': 'A/HRC/99/15 - Para. 3',
		Themes: 'Access to justice',
		'Groups of persons': 'Judges',
		SDGs: '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS',
		'Level of implementation': 'Partially implemented',
		'Level of implementation (code)': 'partially-implemented',
		'Status of the rating': 'Agreed',
		'Status of the rating (code)': 'agreed',
		Percentage: '60',
		Regression: 'no',
		Reason: 'On the way.',
		...sideOf('Civil society', ['Not implemented yet', 'not-implemented', '', 'yes', 'A court closed.']),
		'Civil society: how many rated': '',
		'Civil society: rated “Not implemented yet”': '',
		'Civil society: rated “In the process of implementation”': '',
		'Civil society: rated “Partially implemented”': '',
		'Civil society: rated “Fully implemented”': '',
		'Civil society: cannot judge': '',
		'Civil society: see a regression': '',
		...sideOf('State institutions', ['Partially implemented', 'partially-implemented', '60', 'no', '']),
		...sideOf('National human rights institution', null),
		...sideOf('Others', null),
		'Progress and impact': 'Two courts opened.\n- in the north\n- in the south',
		'Regressive actions': '',
		'Remaining actions': '=Open the others',
		Challenges: '',
		'Technical assistance and cooperation': '',
		'Summary for documents': 'Two courts opened, and one of them has no judge.',
		'Recommendations to the State': '',
		'Adopted actions':
			'Train the judges of every district court (lead: Ministry of Justice; with: Bar Council; deadline: 30 June 2028; recommendations: 140.2)',
		Votes: [
			'Public vote · For or against',
			'2 of 2 voted. No quorum was required. Adopted with more than half of the votes for and against.',
			'1. Train the judges of every district court – Adopted: 2 of 2 in favour, 2 were needed. For: 2, Against: 0, Abstentions: 0. In favour: 100% of the votes for and against (2). Threshold reached.',
			'Votes',
			'All: For = 2; Against = 0; Abstentions = 0; Voted = 2; Entitled = 2'
		].join('\n'),
		'Adopted actions: progress': 'In progress (next date: 1 December 2027; Judges trained: 12 / 40 judges)',
		'Adopted actions: evidence': 'Twelve are trained. https://justice.example/training',
		'Outcome statement': 'Half of the courts are open.',
		'Civil society: Dissent': 'Open on report only.',
		'Review date': '2028-03-01'
	});
	const texts = ['Progress and impact', 'Regressive actions', 'Votes', 'Reason', 'Review date'];
	expect(texts.map((header) => at(1)[header])).toEqual(['', '', '', '', '2028-03-01']);
	expect(at(1)['Level of implementation as assessed by: State institutions']).toBe('In the process of implementation');
	expect(at(1)['State institutions: reason']).toBe('A law is drafted.');
	expect(at(1)['Civil society: rated “Not implemented yet”']).toBe('8');
	expect(at(1)['Civil society: rated “Fully implemented”']).toBe('0');
});

/** Level, code, percentage, regression, and reason of a side whose members recorded it. */
function sideOf(side: string, said: [string, string, string, string, string] | null) {
	const [level = '', code = '', percentage = '', regression = '', reason = ''] = said ?? [];
	return {
		[`Level of implementation as assessed by: ${side}`]: level,
		[`Level of implementation as assessed by: ${side} (code)`]: code,
		[`${side}: percentage`]: percentage,
		[`${side}: regression`]: regression,
		[`${side}: reason`]: reason,
		[`${side}: standing of the rating`]: said ? 'Confirmed by the side' : '',
		[`${side}: standing of the rating (code)`]: said ? 'confirmed' : '',
		[`${side}: members object`]: said ? 'no' : ''
	};
}

test('[EXPORTS6] a cluster without recommendations has a row of its own', () => {
	const [courts] = sampleOutcome.clusters;
	if (!courts) throw new Error('the sample has no cluster');
	const { headers, rows } = asText(
		outcomeTable({ ...sampleOutcome, clusters: [{ ...courts, recommendations: [] }] }, en)
	);
	expect(rows).toHaveLength(1);
	expect(rows[0]?.[headers.indexOf('Number')]).toBe('');
	expect(rows[0]?.[headers.indexOf('Outcome statement')]).toBe('Half of the courts are open.');
});
