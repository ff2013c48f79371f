import { sections, type Section } from '@plenum/domain/clusters/assessment';
import { mapLanguages, type Language } from '@plenum/domain/languages';

/** What a report can be made of, in the default order. Annexes come last and are not counted. */
const reportParts = {
	submission: [
		'introduction',
		'summary',
		'methodology',
		'obligations',
		'framework',
		'rights',
		'groups',
		'other-themes',
		'annex',
		'decisions'
	],
	'mid-term-report': [
		'introduction',
		'methodology',
		'overview',
		'clusters',
		'actions',
		'not-adopted',
		'commitments',
		'decisions',
		'annex'
	],
	'national-report': [
		'introduction',
		'methodology',
		'framework',
		'rights',
		'groups',
		'follow-up',
		'achievements',
		'priorities',
		'assistance'
	],
	'national-report-annex': ['introduction', 'methodology', 'table', 'decisions'],
	'action-plan': ['introduction', 'baseline', 'table', 'resources', 'not-adopted', 'decisions'],
	statement: ['opening', 'levels', 'regressions', 'actions', 'disagreement', 'closing']
} as const;
export type ReportKind = keyof typeof reportParts;
export const reportKinds = Object.keys(reportParts) as ReportKind[];

/** Where a cluster stands in a submission: as OHCHR orders its own summaries. */
export const places = ['obligations', 'framework', 'rights', 'groups'] as const;
export type TemplatePlacement = (typeof places)[number];

/** Who submits, and the day on which their consent was recorded: only with it does their name stand in a document. */
export type Submitter = {
	code: string;
	name: string;
	city: string;
	country: string;
	members: string[];
	consentedOn: string | null;
};

export const licences = ['none', 'cc-by-4.0', 'cc0-1.0'] as const;
export type Licence = (typeof licences)[number];

export type ReportChoices = {
	parts: { id: string; included: boolean }[];
	/** Sections of each cluster's text. */
	sections: Section[];
	withoutClusters: string[];
	/** What the publishers say themselves, in each language of documents. */
	intro: Record<Language, string>;
	/** [NATIONAL3] What the publishers write at the beginning of a part, by the part's id. */
	texts: Record<string, Partial<Record<Language, string>>>;
};

export const assistanceStatuses = ['open', 'requested', 'agreed', 'received'] as const;
export type AssistanceStatus = (typeof assistanceStatuses)[number];

/** Whole units of a currency by its code, such as `EUR`; null where nobody entered an amount. `from`: who is to help. */
export type ActionResources = {
	currency: string;
	planned: number | null;
	available: number | null;
	from: string;
	status: AssistanceStatus;
};

export const noResources: ActionResources = { currency: '', planned: null, available: null, from: '', status: 'open' };

/** How a consultation's documents are made: kept with it, changed by the facilitator, never needed to make one. */
export type Template = {
	/** Who publishes: at the head of each cover. */
	publishers: string[];
	/** [PUBLISH53] Where the press reaches the publisher: a body, never a person. */
	contact: string;
	/** Under which what is published may be used. */
	licence: Licence;
	/** The picture's hash, where there is one to print. */
	logo: string | null;
	/** [REPORTS70] The hash of the publisher's document layout, if a Word file that defines it was uploaded. */
	houseStyle: string | null;
	form: 'individual' | 'joint';
	/** [REPORTS80] The constituency whose submission it is; null for civil society, where the consultation has it. */
	author: string | null;
	limits: { individual: number; joint: number; statement: number; national: number };
	submitters: Submitter[];
	/** Clusters that stand elsewhere than where their label suggests. */
	places: Record<string, TemplatePlacement>;
	/** [REPORTS84] Drafted actions, by id, that a submission recommends or does not, against what it would by itself. */
	recommended: Record<string, boolean>;
	/** [REPORTS94] What the action plan is to reach, by cluster, in the words of people: else as it is drafted. */
	objectives: Record<string, string>;
	/** [NATIONAL12] [NATIONAL13] Money and help for adopted actions of the plan, by the action's id. */
	resources: Record<string, ActionResources>;
	reports: Record<ReportKind, ReportChoices>;
};

function defaultChoices(kind: ReportKind): ReportChoices {
	return {
		parts: reportParts[kind].map((id) => ({
			id,
			included: !(kind === 'submission' && id === 'decisions')
		})),
		sections: [...sections],
		withoutClusters: [],
		intro: mapLanguages(() => ''),
		texts: {}
	};
}

/** [REPORTS2] Contributors are not signatories: only those who consented are named. */
export function consenting({ submitters }: Pick<Template, 'submitters'>): Submitter[] {
	return submitters.filter(({ consentedOn, name }) => consentedOn !== null && name.trim() !== '');
}

/** [REPORTS30] What counts where nobody chose anything. */
export const defaultTemplate: Template = {
	publishers: [],
	contact: '',
	licence: 'none',
	logo: null,
	houseStyle: null,
	form: 'individual',
	author: null,
	limits: { individual: 2815, joint: 5630, statement: 300, national: 10_700 },
	submitters: [],
	places: {},
	recommended: {},
	objectives: {},
	resources: {},
	reports: {
		submission: defaultChoices('submission'),
		'mid-term-report': defaultChoices('mid-term-report'),
		'national-report': defaultChoices('national-report'),
		'national-report-annex': defaultChoices('national-report-annex'),
		'action-plan': defaultChoices('action-plan'),
		statement: defaultChoices('statement')
	}
};

/** As it was stored or sent: perhaps before a report, a part, a language, the press information or the house style was added. */
export type ChoicesInput = Omit<ReportChoices, 'intro' | 'texts'> & {
	intro: Partial<Record<Language, string>>;
	texts?: ReportChoices['texts'] | undefined;
};
export type TemplateInput = Omit<
	Template,
	'reports' | 'contact' | 'licence' | 'limits' | 'houseStyle' | 'author' | 'recommended' | 'objectives' | 'resources'
> & {
	limits: Omit<Template['limits'], 'national'> & { national?: number | undefined };
	reports: Record<Exclude<ReportKind, 'national-report'>, ChoicesInput> & {
		'national-report'?: ChoicesInput | undefined;
	};
	contact?: string | undefined;
	licence?: Licence | undefined;
	houseStyle?: string | null | undefined;
	author?: string | null | undefined;
	recommended?: Record<string, boolean> | undefined;
	objectives?: Record<string, string> | undefined;
	resources?: Record<string, ActionResources> | undefined;
};

/**
 * [REPORTS31] A document can be made from whatever was stored. Unknown parts are dropped, missing parts come last, and a missing language
 * has no text by the publishers yet.
 */
export function normalizeTemplate(stored: TemplateInput): Template {
	const reports = { ...defaultTemplate.reports };
	for (const kind of reportKinds) reports[kind] = settleChoices(kind, stored.reports[kind] ?? defaultChoices(kind));
	const { contact = defaultTemplate.contact, licence = defaultTemplate.licence, houseStyle = null } = stored;
	const { author = null, recommended = {}, objectives = {}, resources = {} } = stored;
	const limits = { ...stored.limits, national: stored.limits.national ?? defaultTemplate.limits.national };
	return { ...stored, contact, licence, houseStyle, author, recommended, objectives, resources, limits, reports };
}

function settleChoices(kind: ReportKind, choices: ChoicesInput): ReportChoices {
	const defaults = defaultTemplate.reports[kind].parts;
	const ids = new Set(choices.parts.map(({ id }) => id));
	const known = [...ids].flatMap((id) => choices.parts.find((part) => part.id === id) ?? []);
	const parts = [
		...known.filter(({ id }) => defaults.some((part) => part.id === id)),
		...defaults.filter(({ id }) => !ids.has(id))
	];
	const intro = mapLanguages((language) => choices.intro[language] ?? '');
	return { ...choices, parts, intro, texts: choices.texts ?? {} };
}
