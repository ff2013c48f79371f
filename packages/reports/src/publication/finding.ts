export const findingKinds = [
	'person',
	'email',
	'phone',
	'link',
	'small-group',
	'organisation',
	'held-back',
	'sensitive-cluster'
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that publishing would reveal, or that stays out of it: each is confirmed, or its text is held back. */
export type Finding = {
	/** The same for the same thing in the same version. */
	id: string;
	kind: FindingKind;
	cluster: { id: string; label: string } | null;
	/** Where in the cluster: `['recommendations', '0', 'sideRatings', '1', 'reason']`. */
	path: string[];
	/** The words in question, with a little around them. */
	excerpt: { before: string; match: string; after: string };
	/** What to hold back, where that can be done; null where it can only be confirmed. */
	place: string | null;
};
