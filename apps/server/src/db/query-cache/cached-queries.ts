/** What of a fact says which answers end. */
export type ChangeNotice = { kind: string; consultation: string; about?: string | undefined };

/** Kinds of facts. `arrangement`: what clusters are called, what they hold, and in which order they stand. */
type Change =
	| 'consultation'
	| 'people'
	| 'poll'
	| 'turnout'
	| 'ratings'
	| 'rating-progress'
	| 'commitments'
	| 'progress-reports'
	| 'sources'
	| 'outcome'
	| 'arrangement'
	| 'clusters/ratings'
	| 'clusters/closing'
	| 'clusters/links';

/** What clusters say in lists. */
const clusters = ['arrangement', 'clusters/ratings', 'clusters/closing'] as const;

type CachedQuery = {
	/** The changes after which the answers of a consultation are read again. */
	after: readonly Change[];
	/** How many answers a node keeps. */
	most: number;
};

/**
 * [OPERATE53] Every query whose answer is the same for all who may read it, and that many people ask at one moment. A query
 * that is made of a second query is invalidated by the same changes.
 */
export const cachedQueries = {
	consultation: { after: ['consultation', 'people'], most: 16 },
	people: { after: ['people'], most: 4 },
	'people-ids': { after: ['people'], most: 4 },
	'people-admitted-by-removed': { after: ['people'], most: 4 },
	polls: { after: ['poll', 'turnout'], most: 8 },
	'rating-rounds': { after: ['ratings', 'rating-progress'], most: 8 },
	'rating-round': { after: ['ratings', 'rating-progress', 'arrangement'], most: 8 },
	'rating-round-recommendations': { after: ['arrangement'], most: 8 },
	'rating-round-page': { after: ['ratings', 'rating-progress', ...clusters], most: 8 },
	'rating-round-reveal': { after: ['ratings'], most: 8 },
	clusters: { after: clusters, most: 4 },
	'cluster-names': { after: ['arrangement'], most: 4 },
	'cluster-standings': { after: clusters, most: 4 },
	'cluster-counts': { after: ['arrangement', 'clusters/ratings'], most: 4 },
	cluster: { after: [...clusters, 'clusters/links'], most: 12 },
	continuity: { after: ['arrangement', 'clusters/links'], most: 4 },
	facets: { after: ['arrangement'], most: 4 },
	responsibilities: { after: ['consultation', 'commitments', 'arrangement', 'clusters/links'], most: 4 },
	'recommendation-ratings': { after: [...clusters, 'clusters/links'], most: 4 },
	commitments: { after: ['commitments'], most: 8 },
	'commitment-list': { after: ['commitments', 'arrangement'], most: 24 },
	'commitment-leads': { after: ['commitments'], most: 4 },
	'open-commitments': { after: ['commitments'], most: 4 },
	'indicator-list': { after: ['commitments', 'progress-reports', 'arrangement'], most: 12 },
	'latest-values': { after: ['commitments', 'progress-reports'], most: 8 },
	'progress-reports': { after: ['progress-reports', 'commitments', 'arrangement'], most: 8 },
	'progress-report-list': {
		after: ['progress-reports', 'commitments', 'arrangement', 'consultation', 'people'],
		most: 16
	},
	sources: { after: ['sources', 'progress-reports', 'commitments', 'arrangement'], most: 4 },
	'decided-polls': { after: ['poll'], most: 4 },
	'publication-state': { after: ['outcome', 'commitments', 'poll'], most: 4 }
} as const satisfies Record<string, CachedQuery>;

export type CachedQueryName = keyof typeof cachedQueries;

export function changeIn({ kind, about }: ChangeNotice): string {
	if (kind !== 'clusters') return kind;
	return about === undefined ? 'arrangement' : `clusters/${about}`;
}
