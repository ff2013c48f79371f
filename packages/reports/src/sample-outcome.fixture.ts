import type { Assessment, FollowUpAction } from '@plenum/domain/clusters/assessment';
import { defaultScale } from '@plenum/domain/consultations/scale';
import type { AgreedRating, SideRating } from '@plenum/domain/ratings/side-rating';
import { defaultConstituencies } from '@plenum/domain/consultations/consultation';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from './outcome/outcome.ts';
import { nameTaxonomy, type NamedTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { growTaxonomy } from '@plenum/domain/taxonomy/grow-taxonomy';
import { outcomeVersion } from './outcome/outcome.ts';
import { paragraph, run } from './submission/plain-blocks.ts';

/** A small outcome with one of everything, for tests. The State and its institutions are invented. */

const action: FollowUpAction = {
	id: 'action-1',
	text: 'Train the judges of every district court',
	lead: 'Ministry of Justice',
	supporting: 'Bar Council',
	deadline: '2028-06-30',
	resources: '',
	assistance: '',
	indicators: ['indicator-1'],
	recommendations: ['140.2']
};

const assessment: Assessment = {
	sections: {
		progress: [
			paragraph(run('Two courts '), run('opened', 'bold'), run('.')),
			{
				type: 'bullet-list',
				items: [[paragraph(run('in the north'))], [paragraph(run('in the south'))]]
			}
		],
		regressions: [],
		remaining: [paragraph(run('=Open the others'))],
		challenges: [],
		assistance: []
	},
	summary: [paragraph(run('Two courts opened, and one of them has no judge.'))],
	actions: [action],
	indicators: [
		{
			id: 'indicator-1',
			kind: 'process',
			text: 'Judges trained',
			baseline: '10',
			target: '40',
			value: '12',
			source: 'Ministry',
			date: '2027-01-31',
			unit: 'judges'
		}
	]
};

const blank: Assessment = {
	sections: { progress: [], regressions: [], remaining: [], challenges: [], assistance: [] },
	summary: [],
	actions: [],
	indicators: []
};

export function recommendation(number: string, more: Partial<OutcomeRecommendation> = {}): OutcomeRecommendation {
	return {
		row: 1,
		number,
		text: `Do what ${number} asks (Norway);`,
		states: ['Norway'],
		position: 'supported',
		positionAsPrinted: 'Supported',
		source: { symbol: 'A/HRC/99/15', paragraph: '3', raw: 'A/HRC/99/15 - Para. 3' },
		themes: ['Access to justice'],
		groups: ['Judges'],
		sdgs: ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'],
		headerTheme: 'Access to justice',
		review: 4,
		annotation: null,
		language: 'en',
		translations: [],
		withdrawn: false,
		claim: null,
		category: null,
		categorySuggested: true,
		sideRatings: [],
		agreed: null,
		continues: [],
		...more
	};
}

/** What a side says; its members recorded it, unless `more` says otherwise. */
export function rating(constituency: string, level: string, more: Partial<SideRating> = {}): SideRating {
	const content = { level, percentage: null, regression: false, reason: '' };
	return { constituency, ...content, at: 10, standing: 'confirmed', distribution: null, objections: 0, ...more };
}

/** What a round gave a side: so many of its raters said each level. */
export function provisional(constituency: string, level: string, counts: Record<string, number>): SideRating {
	const levels = Object.entries(counts).map(([id, count]) => ({ level: id, count }));
	const raters = levels.reduce((sum, { count }) => sum + count, 0);
	const distribution = { raters, levels, cannotJudge: 0, regression: 0 };
	return rating(constituency, level, { standing: 'provisional', distribution });
}

export function agreed(level: string, more: Partial<AgreedRating> = {}): AgreedRating {
	return { level, percentage: null, regression: false, reason: '', at: 20, ...more };
}

const courts: OutcomeCluster = {
	id: 'cluster-1',
	label: 'Access to justice',
	document: { id: 'document-1', sha256: 'aa' },
	lineage: [{ kind: 'merged', label: 'Courts', at: 5 }],
	pledges: [],
	matters: [],
	recommendations: [
		recommendation('140.2', {
			row: 2,
			sideRatings: [
				rating('civil-society', 'not-implemented', { regression: true, reason: 'A court closed.' }),
				rating('state', 'partially-implemented', { percentage: 60 })
			],
			agreed: agreed('partially-implemented', { percentage: 60, reason: 'On the way.' })
		}),
		recommendation('140.18', {
			row: 1,
			sideRatings: [
				provisional('civil-society', 'not-implemented', { 'not-implemented': 8, 'in-process': 3 }),
				rating('state', 'in-process', { reason: 'A law is drafted.' })
			]
		}),
		recommendation('140.20', { row: 3, position: 'noted', positionAsPrinted: 'Noted', source: null })
	],
	assessment,
	closing: {
		statement: 'Half of the courts are open.',
		reviewDate: '2028-03-01',
		dissent: [{ constituency: 'civil-society', text: 'Open on report only.' }],
		at: 30,
		documentSha256: 'aa'
	},
	polls: [
		{
			id: 'poll-0001',
			subject: { kind: 'actions' },
			method: 'for-against',
			actions: ['action-1'],
			kind: 'open',
			rules: { percentBase: 'valid', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 },
			frozen: [{ action, sha256: 'bb' }],
			openedAt: 24,
			closedAt: 25,
			result: {
				method: 'for-against',
				percentBase: 'valid',
				entitled: 2,
				turnout: { present: 2, cast: 2, quorumReached: true, below: [] },
				subjects: [
					{
						adopted: true,
						counts: {
							tally: { for: 2, against: 0, abstain: 0 },
							base: 2,
							percentFor: 100,
							thresholdReached: true,
							below: [],
							consensus: null
						}
					}
				],
				lines: [
					{
						constituencies: ['civil-society'],
						entitled: 2,
						present: 2,
						cast: 2,
						subjects: [{ tally: { for: 2, against: 0, abstain: 0 } }]
					}
				]
			},
			statement: 'Adopted.',
			reviewDate: null
		}
	],
	commitments: [
		{
			id: 'commitment-1',
			poll: 'poll-0001',
			action,
			actionSha256: 'bb',
			indicators: assessment.indicators,
			status: 'in-progress',
			lead: 'Ministry of Justice',
			evidence: 'Twelve are trained.',
			links: ['https://justice.example/training'],
			measured: [{ indicator: 'indicator-1', value: '12' }],
			nextDate: '2027-12-01',
			adoptedAt: 25,
			updatedAt: 40,
			updates: 1,
			withdrawn: null,
			history: [
				{
					number: 1,
					at: 40,
					constituency: 'state',
					change: {
						status: { from: 'not-started', to: 'in-progress' },
						evidence: { from: '', to: 'Twelve are trained.' },
						links: { from: [], to: ['https://justice.example/training'] },
						measured: { from: [], to: [{ indicator: 'indicator-1', value: '12' }] },
						nextDate: { from: '2028-06-30', to: '2027-12-01' }
					},
					undoes: null
				}
			]
		}
	]
};

const water: OutcomeCluster = {
	id: 'cluster-2',
	label: 'Right to safe drinking water; sanitation',
	document: { id: 'document-2', sha256: 'cc' },
	lineage: [],
	pledges: [],
	matters: [],
	recommendations: [recommendation('140.7', { row: 4, sdgs: [], groups: [] })],
	assessment: blank,
	closing: null,
	polls: [],
	commitments: []
};

/** As it is when nobody has named or linked anything. */
function taxonomyOf(lists: readonly OutcomeRecommendation[]): NamedTaxonomy {
	let next = 0;
	return nameTaxonomy(growTaxonomy({ terms: [], links: [] }, lists, 4, () => String(next++)));
}

export const sampleOutcome: Outcome = {
	version: outcomeVersion,
	exportedAt: 100,
	frozenAs: null,
	consultation: {
		id: 'consultation-1',
		title: 'Alvenia at mid-term',
		stateName: 'Alvenia',
		reviews: [{ cycle: 4, session: 99, symbols: ['A/HRC/99/15'] }],
		purpose: 'mid-term-report',
		phase: 'open',
		settings: {
			constituencies: [...defaultConstituencies],
			scale: [...defaultScale],
			namePolicy: 'constituency',
			admission: 'lobby',
			consentText: null
		},
		createdAt: 1
	},
	taxonomy: taxonomyOf([courts, water].flatMap(({ recommendations }) => recommendations)),
	clusters: [courts, water],
	polls: [],
	journal: { head: 'dd', length: 9 }
};
