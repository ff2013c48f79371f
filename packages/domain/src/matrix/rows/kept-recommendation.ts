import type { ActionCategory } from '../action-category.ts';
import type { StateClaim } from '../positions/state-claim.ts';
import type { Recommendation, TextIn } from '../recommendation.ts';

/** A recommendation as a consultation keeps it: what a file said of it, and what was found out or decided since. */
export type KeptRecommendation = Omit<Recommendation, 'raw' | 'translations'> & {
	/** The cycle of the review that it was given in; null where nobody said. */
	review: number | null;
	/** UHRI's own id for it. */
	annotation: string | null;
	/** The language of `text`; null where it cannot be told. */
	language: string | null;
	/** The same recommendation in further languages, as other files print it. */
	translations: TextIn[];
	/** A later list no longer holds it. It stays: it was assessed, or may have been. */
	withdrawn: boolean;
	/** What the State says of its own progress, beside the position. */
	claim: StateClaim | null;
	category: ActionCategory | null;
	/** Whether the category is Plenum's suggestion; false once a person has said which it is, or that it is none. */
	categorySuggested: boolean;
};

/** In its consultation: which one it is, and where it stands. */
export type PlacedRecommendation = KeptRecommendation & { id: string; cluster: string };
