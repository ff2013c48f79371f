import type { AssessmentRow } from './assessment-rows.ts';
import type { RowProblem } from './read-sheet.ts';

/** What a list says beside its recommendations: how far they have come, and who is responsible. */
export type Tracker = { columns: string[]; rows: AssessmentRow[]; responsible: string[] };

/** What of it would be taken over as the ratings of an institution, and what would not. */
export type TrackerSummary = {
	/** As the file calls them. */
	columns: string[];
	read: number;
	levels: { level: string | null; count: number }[];
	/** Rows that say figures alone, of which somebody has to say what they mean (RATINGS28). */
	figures: number;
	/** How many rows say something that is no level for certain; the first of them. */
	unread: number;
	notRead: { row: number; number: string; wording: string; problem: RowProblem }[];
	/** Who is named as responsible, the most often named first. */
	institutions: { name: string; count: number }[];
};
