/** Where the State's answer stands: accepted, accepted and under way in its own view, noted, accepted in part. */
export const addendum = 'A/HRC/99/15/Add.1';

export type SamplePosition = 'supported' | 'noted' | 'partially-supported';

/** A row of the matrix. The text is verbatim and ends with the recommending States: `… (Ghana) (Malta);`. */
export type SampleRecommendation = {
	number: string;
	text: string;
	position: SamplePosition;
	positionSource: { symbol: string; paragraph: string };
	/** The header under which the row stands; always the first of its themes. */
	theme: string;
	themes: string[];
	groups: string[];
	sdgs: string[];
};

/** A row as it is written down here: the addendum's paragraph gives the position, SDGs are given by number. */
export type Row = {
	number: string;
	text: string;
	para: 3 | 4 | 5 | 6;
	also?: string[];
	groups: string[];
	sdgs: number[];
};

export type Theme = { theme: string; rows: Row[] };

const positions: Record<Row['para'], SamplePosition> = {
	3: 'supported',
	4: 'supported',
	5: 'noted',
	6: 'partially-supported'
};

const goals: Record<number, string> = {
	1: 'NO POVERTY',
	3: 'GOOD HEALTH AND WELL-BEING',
	4: 'QUALITY EDUCATION',
	5: 'GENDER EQUALITY',
	6: 'CLEAN WATER AND SANITATION',
	8: 'DECENT WORK AND ECONOMIC GROWTH',
	10: 'REDUCED INEQUALITIES',
	11: 'SUSTAINABLE CITIES AND COMMUNITIES',
	13: 'CLIMATE ACTION',
	16: 'PEACE, JUSTICE AND STRONG INSTITUTIONS',
	17: 'PARTNERSHIPS FOR THE GOALS'
};

function sdgLabel(goal: number): string {
	const title = goals[goal];
	if (title === undefined) throw new Error(`no title for SDG ${goal}`);
	return `${goal} - ${title}`;
}

export function recommendationsOf({ theme, rows }: Theme): SampleRecommendation[] {
	return rows.map((row) => ({
		number: row.number,
		text: row.text,
		position: positions[row.para],
		positionSource: { symbol: addendum, paragraph: String(row.para) },
		theme,
		themes: [theme, ...(row.also ?? [])],
		groups: row.groups,
		sdgs: row.sdgs.map(sdgLabel)
	}));
}
