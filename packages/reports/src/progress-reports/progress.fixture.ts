import type { Outcome, OutcomeCluster, OutcomeProgressReport } from '../outcome/outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';

const at = Date.parse('2027-03-12T08:00:00Z');
/** Of a ministry, with two answers of civil society. */
export const progressReport: OutcomeProgressReport = {
	subject: { kind: 'recommendation', review: 4, number: '140.2' },
	constituency: 'state',
	institution: 'justice',
	anonymous: false,
	state: 'shown',
	round: null,
	late: true,
	content: {
		done: 'Forty judges were trained',
		since: '2026-09-01',
		measured: [],
		nextDate: '2027-06-30',
		assistance: '',
		rating: { level: 'in-process', percentage: 40, regression: false },
		evidence: 'The plan',
		links: ['https://justice.example/plan'],
		obstacles: 'No budget'
	},
	submittedAt: at,
	shownAt: at,
	supersededBy: null,
	question: null,
	answers: [
		{ constituency: 'civil-society', number: 1, kind: 'asks-evidence', rating: null, reason: 'Who?', at },
		{
			constituency: 'civil-society',
			number: 2,
			kind: 'otherwise',
			reason: 'It was not published.',
			rating: { level: 'not-implemented', percentage: null, regression: false },
			at: at + 3 * 86_400_000
		}
	]
};

/** In the first cluster; its ministry is on the list. */
export function withReports(progress: OutcomeProgressReport[]): Outcome {
	const { consultation, clusters } = sampleOutcome;
	const [first, ...others] = clusters as [OutcomeCluster];
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	const settings = { ...consultation.settings, institutions };
	return {
		...sampleOutcome,
		consultation: { ...consultation, settings },
		clusters: [{ ...first, progress }, ...others]
	};
}
