import type { MechanismRecommendation } from '../../mechanisms/mechanism.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { RowCounts } from './row-counts.ts';
import type { Recommendation } from '../recommendation.ts';
import type { ThemeCluster } from '../theme-clusters.ts';

/**
 * A number that a spreadsheet may have taken for a decimal: `140.1` for 140.10. `proposed` is set where the numbers around
 * it leave no other reading; `candidates` are what a person may choose from, as printed first.
 */
export type LostZero = { row: number; printed: string; candidates: string[]; proposed: string | null };

/** What was read from a file: every row is a recommendation, a part of one, a theme, a header or a problem. */
export type Interpretation = {
	kind: 'matrix-old' | 'matrix-new' | 'csv' | 'report';
	recommendations: Recommendation[];
	/** [MATRIX26] What other mechanisms recommend, which is no recommendation of the review; missing where there is none. */
	mechanisms?: MechanismRecommendation[];
	clusters: ThemeCluster[];
	problems: ImportProblem[];
	rows: RowCounts;
	/** Numbers that a spreadsheet may have cut short; what is chosen for them is chosen by a person. */
	lostZeros?: LostZero[];
};
