import type { ImportProblem } from './import-problem.ts';
import type { Recommendation } from './recommendation.ts';
import type { ThemeCluster } from './theme-clusters.ts';

/** What was read from a file: every row is a recommendation, a part of one, a theme, a header or a problem. */
export type Interpretation = {
	kind: 'matrix-old' | 'matrix-new' | 'csv' | 'report';
	recommendations: Recommendation[];
	clusters: ThemeCluster[];
	problems: ImportProblem[];
};
