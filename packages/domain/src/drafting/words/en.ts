import type { LintWords } from '../lint-words.ts';

export const en: LintWords = {
	vague: [
		...['necessary measures', 'necessary steps', 'necessary action', 'appropriate measures', 'appropriate steps'],
		...['effective measures', 'effective steps', 'concrete measures', 'concrete steps', 'comprehensive measures'],
		...['further efforts', 'its efforts', 'efforts to', 'efforts towards', 'efforts aimed', 'as appropriate'],
		...[
			'where appropriate',
			'as necessary',
			'if necessary',
			'where possible',
			'as far as possible',
			'whenever possible'
		],
		...[
			'and so on',
			'etc',
			'among others',
			'in a timely manner',
			'improving things',
			'improve things',
			'raise awareness'
		],
		...['legislation and practice', 'overall access', 'work towards', 'pay attention']
	],
	emptyNouns: ['measures', 'efforts', 'steps', 'action', 'actions', 'initiatives', 'policies', 'attention', 'things'],
	haste: [
		...['as soon as possible', 'without delay', 'without further delay', 'immediately', 'promptly', 'expeditiously'],
		...['urgently', 'in due course', 'ongoing', 'continuous', 'in the near future', 'soon']
	],
	and: ['and', 'while', 'plus'],
	purpose: ['to', 'for', 'with', 'that', 'which', 'who'],
	nounLike: [
		...[
			'support',
			'work',
			'address',
			'access',
			'study',
			'review',
			'share',
			'call',
			'request',
			'ask',
			'exchange',
			'appeal',
			'step'
		],
		...[
			'combat',
			'fight',
			'respect',
			'advance',
			'scale',
			'increase',
			'boost',
			'release',
			'set',
			'issue',
			'lift',
			'end',
			'stop'
		],
		...[
			'train',
			'commute',
			'institute',
			'draft',
			'fund',
			'open',
			'grant',
			'halt',
			'ban',
			'design',
			'seek',
			'remain',
			'complete'
		],
		...[
			'design',
			'pass',
			'launch',
			'design',
			'purpose',
			'raise',
			'secure',
			'further',
			'broaden',
			'update',
			'transfer',
			'register'
		]
	],
	determiners: [
		'the',
		'a',
		'an',
		'all',
		'its',
		'their',
		'any',
		'to',
		'these',
		'those',
		'this',
		'more',
		'at',
		'every',
		'each'
	],
	speeding: ['accelerate', 'advance', 'expedite', 'speed', 'hasten', 'finalize', 'finalise', 'complete'],
	acts: [
		...[
			'adoption',
			'enactment',
			'ratification',
			'accession',
			'establishment',
			'creation',
			'abolition',
			'repeal',
			'amendment'
		],
		...['appointment', 'publication', 'opening', 'decriminalization', 'decriminalisation']
	],
	means: ['by'],
	percent: ['per cent', 'percent'],
	institutions: [
		...[
			'ministry',
			'ministries',
			'minister',
			'department',
			'parliament',
			'commission',
			'agency',
			'office',
			'council',
			'court'
		],
		...[
			'courts',
			'authority',
			'authorities',
			'police',
			'ombudsman',
			'ombudsperson',
			'committee',
			'institute',
			'directorate'
		],
		...[
			'legislature',
			'assembly',
			'congress',
			'cabinet',
			'municipalities',
			'municipality',
			'prosecutor',
			'inspectorate',
			'board'
		]
	],
	addressing: [
		...[
			'led by',
			'under the lead of',
			'responsibility of',
			'entrust',
			'mandate',
			'task',
			'instruct',
			'empower',
			'request'
		],
		...['addressee', 'lead', 'carried out by', 'ensure that']
	],
	modals: ['should', 'shall', 'must', 'is to', 'are to', 'will'],
	wide: [
		...[
			'government',
			'the government',
			'state',
			'the state',
			'authorities',
			'the authorities',
			'everyone',
			'all',
			'all stakeholders'
		],
		...[
			'all ministries',
			'relevant ministries',
			'relevant institutions',
			'competent authorities',
			'stakeholders',
			'tbd'
		]
	],
	until: ['by', 'before', 'until', 'than', 'end of', 'deadline'],
	during: ['in', 'to', 'during', 'elections in', 'up to'],
	terms: [
		...[
			'next review',
			'next upr',
			'next cycle',
			'mid term',
			'midterm',
			'next session',
			'next universal periodic review'
		],
		...['next elections', 'end of the year', 'end of this year', 'next year', 'this year']
	],
	within: ['within', 'in'],
	units: ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'],
	passive: [
		'should be',
		'shall be',
		'must be',
		'need to be',
		'needs to be',
		'are to be',
		'is to be',
		'to be',
		'will be'
	],
	participles: /(?:ed|en|ned|wn|ung|ut)$/,
	agent: ['by'],
	offers: {
		law: ['Adopt', 'Amend', 'Repeal', 'Ratify', 'Accede to'],
		bodies: ['Establish', 'Appoint', 'Fund', 'Designate'],
		people: ['Train', 'Recruit', 'Release', 'Compensate'],
		facts: ['Publish', 'Investigate', 'Inspect', 'Register']
	},
	termAfterVerb: true,
	comma: ','
};
