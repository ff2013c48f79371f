/** [ADDITIONS2] What only a recommendation of the UN has. */
export const blankRecommendation = {
	row: 0,
	states: [],
	position: 'unknown' as const,
	positionAsPrinted: '',
	source: null,
	themes: [],
	groups: [],
	sdgs: []
};
