import { inConsultation, partOf, type RowSet } from './row-set.ts';

const ofRound = partOf('round', 'rating_rounds');

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

const ratingRound = { table: 'rating_rounds', key: ['id'], within: inConsultation };

export const ratingsRowSets = {
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
	}
} satisfies Record<string, RowSet>;
