/**
 * For tests of both sides: after which facts the answers to questions of pages may be newer, by their paths below
 * `/consultations/:consultation`. The pages ask again after each of these; on the server nothing else changes the answers.
 * `arrangement`: a fact about clusters that does not say what it is about alone.
 */
export const refreshingFacts = {
	'/polls': ['poll'],
	'/commitments': ['commitments', 'arrangement'],
	'/commitment-leads': ['commitments'],
	'/open-commitments': ['commitments'],
	'/indicators': ['commitments', 'progress-reports', 'arrangement'],
	'/latest-values': ['commitments', 'progress-reports'],
	'/progress-reports': ['progress-reports', 'commitments', 'arrangement', 'me'],
	'/sources': ['sources', 'progress-reports', 'commitments', 'arrangement', 'me'],
	'/rating-rounds': ['ratings', 'me'],
	'/clusters': ['clusters'],
	'/cluster-names': ['arrangement'],
	'/cluster-standings': ['clusters'],
	'/facets': ['arrangement'],
	'/recommendation-ratings': ['clusters'],
	'/continuity': ['clusters'],
	'/mechanisms': ['clusters'],
	'/responsibilities': ['clusters', 'commitments', 'consultation'],
	'/earlier-outcomes': ['arrangement'],
	'/workshops': ['workshops'],
	'/people': ['people', 'me']
} as const satisfies Record<string, readonly string[]>;
