import { SearchResults } from '../search.ts';
import type { OperationGroup } from './operation.ts';

export const search: OperationGroup = {
	tag: 'Search',
	description: 'Words in all that a consultation holds.',
	operations: {
		'POST /consultations/:consultation/search': {
			id: 'search',
			summary: 'Look for words in recommendations, texts, actions and commitments',
			example: { query: 'détention préventive' },
			answers: { 200: SearchResults }
		}
	}
};
