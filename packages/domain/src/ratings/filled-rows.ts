import type { Block, ByClusterText, FollowUpAction } from '../clusters/assessment.ts';
import type { Ratings } from './side-rating.ts';

/** What of an action a line says; its indicators stand elsewhere. */
export type ActionText = Pick<
	FollowUpAction,
	'text' | 'lead' | 'supporting' | 'deadline' | 'resources' | 'assistance' | 'recommendations'
>;

/** What a cluster says: its texts, and every action that was drafted or adopted. */
export type FilledText = ByClusterText<Block[]> & { actions: ActionText[] };

/** What a matrix or table that Plenum wrote says beside its recommendations, by the row of the file. */
export type FilledRows = {
	ratings: ({ row: number } & Ratings)[];
	/** In the first row of each cluster. */
	texts: ({ row: number } & FilledText)[];
	/** Rows that say something in the place of ratings that is none of these. */
	unread: number[];
};

/** How much of it there is, for people who are asked whether to take it over. */
export type FilledSummary = {
	/** Recommendations of which a side says something, and those on which something was agreed. */
	rated: number;
	agreed: number;
	/** By their ids. */
	sides: string[];
	texts: number;
	actions: number;
	unread: number;
};

export function summariseFilled({ ratings, texts, unread }: FilledRows): FilledSummary {
	const sides = ratings.flatMap(({ sideRatings }) => sideRatings.map(({ constituency }) => constituency));
	return {
		rated: ratings.filter(({ sideRatings }) => sideRatings.length > 0).length,
		agreed: ratings.filter(({ agreed }) => agreed !== null).length,
		sides: [...new Set(sides)].toSorted(),
		texts: texts.length,
		actions: texts.reduce((sum, { actions }) => sum + actions.length, 0),
		unread: unread.length
	};
}
