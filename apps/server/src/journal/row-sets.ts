import { sql, type SQL } from 'drizzle-orm';

/** Ids have no spaces. */
export const rowSetId = (...parts: readonly (string | number)[]): string => parts.join(' ');

/** Columns of a table that are decided together. All rows with the same values of `key` are one set, under these values as its id. */
export type RowSet = {
	table: string;
	key: readonly string[];
	columns: readonly string[];
	/** In English, before the id. */
	name: string;
	/** Which rows of the table belong to a consultation. */
	within: (consultation: string) => SQL;
	/** Rows that stand there without a line of the record, such as a draft. */
	undecided?: string;
	/** Where only some rows or figures count: read in the place of the table. */
	from?: string;
	/** What is left of values that an erasure rewrites. */
	keep?: (value: unknown) => unknown;
};

const inConsultation = (consultation: string) => sql`"consultation" = ${consultation}`;
const itself = (consultation: string) => sql`"id" = ${consultation}`;
const partOf =
	(column: string, table: string, more = '') =>
	(consultation: string) =>
		sql`${sql.identifier(column)} in (select id from ${sql.identifier(table)} where consultation = ${consultation}${sql.raw(more)})`;
const ofCluster = partOf('cluster', 'clusters');
const ofPoll = partOf('poll', 'polls', ` and state <> 'draft'`);
const ofRound = partOf('round', 'rating_rounds');
const rating = ['level', 'percentage', 'regression', 'reason', 'at'];

/** JSON without who wrote it. */
function withoutNames(value: unknown): unknown {
	const personal = new Set(['name', 'organisation', 'participant']);
	if (typeof value !== 'string' || !value.startsWith('[')) return value;
	try {
		return JSON.parse(value, (key, inner: unknown) => (personal.has(key) ? undefined : inner)) as unknown;
	} catch {
		return value;
	}
}

const sets = <Names extends string>(all: Record<Names, RowSet>) => all;
const cluster = { table: 'clusters', key: ['id'], within: inConsultation };
const recommendation = { table: 'recommendations', key: ['id'], within: inConsultation };
const person = { table: 'participants', key: ['id'], within: inConsultation, undecided: `standing = 'waiting'` };
const poll = { table: 'polls', key: ['id'], within: inConsultation, undecided: `state = 'draft'` };
const closedPoll = { ...poll, undecided: `state not in ('closed', 'void')` };
const commitment = { table: 'commitments', key: ['id'], within: inConsultation };
const progressReport = { table: 'progress_reports', key: ['id'], within: inConsultation, undecided: `state = 'draft'` };
const reportingRound = { table: 'reporting_rounds', key: ['id'], within: inConsultation };
const consultation = { table: 'consultations', key: ['id'], within: itself };
const ratingRound = { table: 'rating_rounds', key: ['id'], within: inConsultation };

/**
 * [JOURNAL20] What the record decides, by table and columns. A line holds a keyed hash of each of these sets that it decides, as they were
 * after its command. `line-kinds.ts` says which kind of line decides which. What is new is a set of its own here.
 */
export const rowSets = sets({
	consultation: {
		...consultation,
		name: 'The settings of consultation',
		columns: [
			...['title', 'state_name', 'reviews', 'purpose', 'constituencies', 'scale', 'name_policy', 'admission'],
			...['consent_text', 'institutions', 'participation_notice', 'poll_defaults', 'step_minutes', 'observers_comment']
		]
	},
	// Its null is older than this set: lines of the first version decided nothing of it.
	calendar: {
		...consultation,
		undecided: 'calendar is null',
		name: 'The calendar of consultation',
		columns: ['calendar']
	},
	'settings-update': {
		table: 'settings_updates',
		key: ['consultation', 'number'],
		within: inConsultation,
		name: 'The update of the settings',
		columns: ['at', 'by', 'change']
	},
	phase: { ...consultation, name: 'The phase of consultation', columns: ['phase'] },
	'person-part': { ...person, name: 'The role and side of participant', columns: ['role', 'constituency'] },
	'person-standing': { ...person, name: 'The admission of participant', columns: ['standing'] },
	'person-confirmed': {
		...person,
		undecided: 'confirmed is null',
		name: 'The confirmation of participant',
		columns: ['confirmed']
	},

	'cluster-label': { ...cluster, name: 'The label of cluster', columns: ['label'] },
	'cluster-text': { ...cluster, name: 'The text of cluster', columns: ['document'] },
	'cluster-closing': {
		...cluster,
		name: 'The closing of cluster',
		columns: ['state', 'into', 'statement', 'reviewDate', 'dissent', 'closedAt', 'documentSha256']
	},
	lineage: {
		table: 'cluster_lineage',
		key: ['cluster'],
		within: ofCluster,
		name: 'The origin of cluster',
		columns: ['step', 'kind', 'label', 'from', 'document', 'at']
	},
	recommendation: {
		...recommendation,
		name: 'The text of recommendation',
		columns: [
			...['kind', 'row', 'number', 'text', 'states', 'language', 'translations', 'annotation', 'note', 'withdrawn'],
			...['position', 'positionAsPrinted', 'source', 'claim', 'review', 'themes', 'groups', 'sdgs', 'headerTheme']
		]
	},
	'recommendation-cluster': { ...recommendation, name: 'The cluster of recommendation', columns: ['cluster'] },
	category: {
		...recommendation,
		name: 'The category of recommendation',
		columns: ['category', 'categorySuggested']
	},
	'side-rating': {
		table: 'side_ratings',
		key: ['recommendation', 'constituency'],
		within: partOf('recommendation', 'recommendations'),
		name: 'What a side says of recommendation',
		columns: [...rating, 'standing', 'distribution', 'recorded_by']
	},
	agreement: {
		table: 'agreed_ratings',
		key: ['recommendation'],
		within: partOf('recommendation', 'recommendations'),
		name: 'The agreed rating of recommendation',
		columns: rating
	},
	continuity: {
		table: 'recommendation_lineage',
		key: ['later', 'earlier'],
		within: partOf('later', 'recommendations'),
		name: 'The continuity of recommendation',
		columns: ['standing', 'at']
	},
	'earlier-continuity': {
		table: 'earlier_lineage',
		key: ['later', 'earlier'],
		within: partOf('later', 'recommendations'),
		name: 'The continuity of recommendation',
		columns: ['standing', 'at']
	},
	'earlier-outcome': {
		table: 'earlier_outcomes',
		key: ['id'],
		within: inConsultation,
		name: 'Earlier outcome',
		columns: ['title', 'exportedAt', 'frozenAs', 'sha256', 'broughtAt']
	},
	'earlier-recommendations': {
		table: 'earlier_recommendations',
		key: ['outcome'],
		within: partOf('outcome', 'earlier_outcomes'),
		name: 'The recommendations of earlier outcome',
		columns: [
			...['id', 'place', 'review', 'number', 'text', 'language', 'translations', 'states', 'cluster', 'agreed'],
			...['sideRatings']
		]
	},
	'earlier-process': {
		table: 'earlier_processes',
		key: ['consultation'],
		within: inConsultation,
		name: 'The earlier process of consultation',
		columns: ['process']
	},
	mechanism: {
		table: 'mechanism_recommendations',
		key: ['id'],
		within: inConsultation,
		name: 'The text of another mechanism’s recommendation',
		columns: [
			...['row', 'kind', 'body', 'symbol', 'paragraph', 'date', 'text', 'themes', 'groups', 'sdgs', 'annotation', 'raw']
		]
	},
	'mechanism-link': {
		table: 'mechanism_links',
		key: ['mechanism', 'recommendation'],
		within: partOf('recommendation', 'recommendations'),
		name: 'The link of another mechanism’s recommendation',
		columns: ['status', 'at']
	},

	responsibility: {
		table: 'responsibilities',
		key: ['subject', 'institution'],
		within: inConsultation,
		name: 'The responsibility for recommendation',
		columns: ['part', 'status', 'at']
	},

	'poll-question': {
		...poll,
		name: 'The question, words and rules of poll',
		columns: [
			...['cluster', 'subject', 'indicative', 'method', 'actions', 'kind', 'rules', 'frozen', 'roster_sha256'],
			...['opened_at', 'closes_at_first', 'rerun', 'trustees']
		]
	},
	'poll-deadline': { ...poll, name: 'The deadline of poll', columns: ['closes_at'] },
	'poll-state': {
		...poll,
		name: 'The state of poll',
		columns: ['state', 'ended_at', 'closed_at', 'voided_at', 'void_reason']
	},
	'poll-result': { ...closedPoll, name: 'The result of poll', columns: ['result'] },
	'poll-statement': {
		...closedPoll,
		name: 'The statement on poll',
		columns: ['statement', 'review_date', 'said_at']
	},
	roster: {
		table: 'poll_rosters',
		key: ['poll'],
		within: ofPoll,
		name: 'The roster of poll',
		columns: ['participant', 'constituency']
	},
	'poll-members': {
		table: 'poll_members',
		key: ['poll'],
		within: ofPoll,
		name: 'The organisations of poll',
		columns: ['participant', 'voter']
	},
	/** For a poll that is not open, only the answers: a hash of who gave which would be a trace of it. */
	ballots: {
		table: 'ballots',
		key: ['poll'],
		within: partOf('poll', 'polls', ` and state in ('closed', 'void')`),
		name: 'The ballots of poll',
		columns: ['participant', 'answer'],
		from: `(select b.poll, case when p.kind = 'open' then b.participant end as participant, b.answer
			from ballots b join polls p on p.id = b.poll) as counted`
	},
	'counted-ballots': {
		table: 'counted_ballots',
		key: ['poll'],
		within: ofPoll,
		name: 'The unlinked ballots of poll',
		columns: ['place', 'answer']
	},
	trustees: {
		table: 'poll_trustees',
		key: ['poll'],
		within: ofPoll,
		name: 'The trustees of poll',
		columns: ['place', 'participant', 'constituency', 'public_key', 'signing_key', 'named']
	},
	'trustee-seconds': {
		table: 'trustee_seconds',
		key: ['poll'],
		within: ofPoll,
		name: 'Who seconds the trustees of poll',
		columns: ['trustee', 'participant']
	},
	'secret-poll': {
		table: 'secret_polls',
		key: ['poll'],
		within: ofPoll,
		name: 'The key and commitment of poll',
		columns: ['public_key', 'invalid', 'commitment', 'salt']
	},
	'secret-ballots': {
		table: 'secret_ballots',
		key: ['poll'],
		within: ofPoll,
		name: 'The secret ballots of poll',
		columns: ['place', 'code', 'answer']
	},

	'commitment-action': {
		...commitment,
		name: 'The adopted action of commitment',
		columns: ['cluster', 'poll', 'action', 'action_sha256', 'indicators', 'adopted_at']
	},
	'commitment-progress': {
		...commitment,
		name: 'The progress of commitment',
		columns: ['status', 'lead', 'evidence', 'links', 'measured', 'next_date', 'updated_at', 'updates']
	},
	'commitment-withdrawal': {
		...commitment,
		name: 'The withdrawal of commitment',
		columns: ['withdrawn_at', 'withdrawn_reason']
	},
	'commitment-update': {
		table: 'commitment_updates',
		key: ['commitment', 'number'],
		within: partOf('commitment', 'commitments'),
		name: 'The update of commitment',
		columns: ['at', 'by', 'role', 'constituency', 'change', 'undoes']
	},

	'indicator-plan': {
		table: 'indicator_plans',
		key: ['indicator', 'number'],
		within: inConsultation,
		name: 'The plan of indicator',
		columns: ['unit', 'baseline', 'target', 'steps', 'frequency', 'institution', 'sdg', 'at']
	},
	'indicator-value': {
		table: 'indicator_values',
		key: ['id'],
		within: inConsultation,
		name: 'The indicator value',
		columns: [
			...['indicator', 'date', 'value', 'of_group', 'source', 'link', 'constituency', 'institution', 'corrects', 'at']
		]
	},

	'progress-report': {
		...progressReport,
		name: 'The progress report',
		columns: [
			...[
				'subject_kind',
				'subject',
				'constituency',
				'institution',
				'author',
				'anonymous',
				'round',
				'version',
				'content'
			],
			...['created_at', 'submitted_at', 'late']
		]
	},
	'progress-standing': {
		...progressReport,
		name: 'The state of progress report',
		columns: ['state', 'shown_at', 'superseded_by', 'question']
	},
	'progress-answer': {
		table: 'progress_answers',
		key: ['report', 'constituency', 'number'],
		within: partOf('report', 'progress_reports'),
		name: 'The answer to progress report',
		columns: ['kind', 'rating', 'reason', 'at']
	},
	'reporting-round': {
		...reportingRound,
		name: 'What the reporting round asks',
		columns: ['title', 'last_day', 'opened_at', 'subjects', 'institutions']
	},
	'reporting-round-closing': {
		...reportingRound,
		name: 'The closing of reporting round',
		columns: ['closed_at']
	},

	source: {
		table: 'evidence_sources',
		key: ['id'],
		within: inConsultation,
		name: 'The source',
		columns: [
			...['constituency', 'kind', 'title', 'publisher', 'date', 'url', 'internal', 'subjects', 'added_at', 'version'],
			'disputes'
		]
	},

	'rating-round': {
		...ratingRound,
		name: 'The settings of round of ratings',
		columns: ['title', 'disclosure', 'raters', 'opened_at', 'rerun']
	},
	/** A time that has come closes a round without a line. */
	'rating-round-times': {
		...ratingRound,
		name: 'The times of round of ratings',
		columns: ['closes_at', 'closed_at', 'revealed_at'],
		from: `(select id, consultation, closes_at, nullif(closed_at, closes_at) as closed_at, revealed_at
			from rating_rounds) as rounds`
	},
	'rated-recommendations': {
		table: 'rating_round_recommendations',
		key: ['round'],
		within: ofRound,
		name: 'The recommendations of round of ratings',
		columns: ['recommendation']
	},
	reveal: {
		table: 'rating_reveals',
		key: ['round'],
		within: ofRound,
		name: 'The revealed counts of round of ratings',
		columns: ['json', 'brotli', 'sha256']
	},
	/** An erasure takes names out of them. */
	'revealed-ratings': {
		table: 'revealed_ratings',
		key: ['round'],
		within: ofRound,
		name: 'The revealed ratings of round',
		columns: ['recommendation', 'ratings'],
		keep: withoutNames
	},
	'card-round': {
		table: 'card_rounds',
		key: ['id'],
		within: inConsultation,
		name: 'The round of cards',
		columns: [
			'cluster',
			'section',
			'question',
			'disclosure',
			'limit',
			'opened_at',
			'revealed_at',
			'discarded_at',
			'writers'
		]
	},

	'outcome-version': {
		table: 'outcome_versions',
		key: ['consultation', 'number'],
		within: inConsultation,
		name: 'The version of the outcome',
		columns: ['at', 'by', 'label', 'sha256', 'chain_head', 'chain_length']
	},
	publication: {
		table: 'publications',
		key: ['consultation'],
		within: inConsultation,
		name: 'The publication of consultation',
		columns: [
			...['slug', 'address', 'state', 'version', 'version_sha256', 'languages', 'organisations'],
			...['published_at', 'withdrawn_at']
		]
	},
	'publication-files': {
		table: 'publication_files',
		key: ['consultation'],
		within: inConsultation,
		name: 'The published files of consultation',
		columns: ['name', 'type', 'sha256', 'length']
	},
	'publication-history': {
		table: 'publication_history',
		key: ['consultation'],
		within: inConsultation,
		name: 'The published versions of consultation',
		columns: ['version', 'first_at', 'last_at']
	},
	'held-back': {
		table: 'publication_choices',
		key: ['consultation', 'version'],
		within: inConsultation,
		name: 'What is held back from version of the outcome',
		columns: ['key', 'at', 'by'],
		from: `(select * from publication_choices where kind = 'held-back') as chosen`
	},
	'kept-private': {
		table: 'sensitive_clusters',
		key: ['cluster'],
		within: ofCluster,
		name: 'The privacy of cluster',
		columns: ['cluster']
	},
	template: {
		table: 'export_templates',
		key: ['consultation', 'version'],
		within: inConsultation,
		name: 'The template of documents',
		columns: ['json', 'at', 'by']
	}
});

export type RowSetName = keyof typeof rowSets;
export const rowSetNames = Object.keys(rowSets) as RowSetName[];
