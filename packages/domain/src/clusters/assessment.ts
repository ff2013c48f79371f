/** The five narrative sections of an assessment, in the order in which they are written and printed. */
export const sections = ['progress', 'regressions', 'remaining', 'challenges', 'assistance'] as const;
export type Section = (typeof sections)[number];

/** [CLUSTERS130] What people write in a cluster: the sections, and a summary that papers with a word limit print instead of them. */
export const clusterTexts = [...sections, 'summary'] as const;
export type ClusterText = (typeof clusterTexts)[number];

/** A value for each text of a cluster. Loops over `sections` leave the summary out. */
export type ByClusterText<Value> = { sections: Record<Section, Value>; summary: Value };

export function getByText<Value>({ sections: values, summary }: ByClusterText<Value>, text: ClusterText): Value {
	return text === 'summary' ? summary : values[text];
}

export function createByText<Value>(create: (text: ClusterText) => Value): ByClusterText<Value> {
	const values = sections.map((section): [Section, Value] => [section, create(section)]);
	return { sections: Object.fromEntries(values) as Record<Section, Value>, summary: create('summary') };
}

/** `held-back`: to be read here, and in nothing that is published. */
export const textMarks = ['bold', 'italic', 'held-back'] as const;
export type Mark = (typeof textMarks)[number];

/** A run of text in one style. `href` where it is a link. */
export type Run = {
	text: string;
	marks: Mark[];
	href: string | null;
	/**
	 * The language of a text that somebody wrote, within a line of a document, or null where its letters have to tell. It can differ from
	 * the text around it.
	 */
	language?: string | null;
};

export type Block =
	| { type: 'paragraph'; runs: Run[] }
	| { type: 'heading'; level: 2 | 3; runs: Run[] }
	| { type: 'bullet-list' | 'ordered-list'; items: Block[][] };

export const indicatorKinds = ['structural', 'process', 'outcome'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** A measure of effect. All texts are as people wrote them; the date is `YYYY-MM-DD` or empty. */
export type Indicator = {
	id: string;
	kind: IndicatorKind;
	text: string;
	baseline: string;
	target: string;
	value: string;
	source: string;
	date: string;
	unit: string;
};

/** What an action should be: specific, measurable, achievable, relevant, time-bound. */
export const smartNames = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type SmartName = (typeof smartNames)[number];

/** What a person says of a letter, against what the words and fields show. It counts only with its reason. */
export type Judgement = { holds: boolean; reason: string };

/** A proposed measure, as it stands in the cluster's document. Recommendations are numbers as printed: `140.12`. */
export type FollowUpAction = {
	id: string;
	text: string;
	lead: string;
	supporting: string;
	deadline: string;
	resources: string;
	assistance: string;
	indicators: string[];
	recommendations: string[];
	/** Absent where nobody said anything. */
	judged?: Partial<Record<SmartName, Judgement>>;
};

/** [DRAFTING8] What is put to the vote and published: what a person said of its marks is a note of those who draft. */
export function withoutJudgements(action: FollowUpAction): FollowUpAction {
	const words = { ...action };
	delete words.judged;
	return words;
}

/** Everything that a cluster's document says, as plain data: the one reading of it that exports, hashes and polls use. */
export type Assessment = ByClusterText<Block[]> & {
	actions: FollowUpAction[];
	indicators: Indicator[];
};

export function emptyAssessment(): Assessment {
	return { ...createByText(() => []), actions: [], indicators: [] };
}
