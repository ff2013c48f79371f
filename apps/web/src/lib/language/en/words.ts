import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** The field's own words, where an id needs one. Labels that a facilitator chose go before these. */
export const words = {
	constituencies: {
		'civil-society': 'Civil society',
		state: 'State institutions',
		nhri: 'National human rights institution',
		other: 'Others'
	} as Record<string, string>,
	constituenciesShort: {
		'civil-society': 'Civil society',
		state: 'State',
		nhri: 'NHRI',
		other: 'Others'
	} as Record<string, string>,
	levels: {
		'not-assessed': 'Not assessed',
		'not-implemented': 'Not implemented yet',
		'in-process': 'In the process of implementation',
		'partially-implemented': 'Partially implemented',
		'fully-implemented': 'Fully implemented',
		'views-recorded': 'Views recorded',
		divided: 'Divided'
	} as Record<string, string>,
	regression: 'Regression',
	positions: {
		supported: 'Supported',
		noted: 'Noted',
		'partially-supported': 'Partially supported',
		pending: 'Pending',
		unknown: 'Position unknown'
	},
	roles: { facilitator: 'Facilitator', rapporteur: 'Rapporteur', participant: 'Participant', observer: 'Observer' },
	purposes: {
		'stakeholder-submission': 'Stakeholder submission',
		'mid-term-report': 'Mid-term report',
		'national-report': 'National report',
		'action-plan': 'Action plan'
	},
	purposesHint: {
		'stakeholder-submission': 'What civil society and others submit before the review.',
		'mid-term-report': 'The State’s progress, halfway between two reviews.',
		'national-report': 'What the State presents at its next review.',
		'action-plan': 'Who does what by when, for the follow-up of the recommendations.'
	},
	namePolicies: { named: 'By name', organisation: 'By organisation only', constituency: 'By constituency only' },
	namePoliciesHint: {
		named: 'Everyone sees the names or pseudonyms that people give.',
		organisation: 'Others see organisation and constituency; only facilitators see names.',
		constituency: 'Others see only the constituency; only facilitators see names and organisations.'
	},
	phases: { open: 'Open', closed: 'Closed' },
	cycle: (cycle: number) => `Cycle ${cycle}`,
	recommendations: plural({ one: '# recommendation', other: '# recommendations' }),
	/** What is assessed, by its kind. */
	kinds: { recommendation: 'Recommendation', pledge: 'Voluntary pledge', matter: 'New matter' },
	pledges: plural({ one: '# voluntary pledge', other: '# voluntary pledges' }),
	matters: plural({ one: '# new matter', other: '# new matters' }),
	clusters: plural({ one: '# cluster', other: '# clusters' }),
	people: plural({ one: '# person', other: '# people' }),
	problems: plural({ one: '# issue', other: '# issues' })
};
