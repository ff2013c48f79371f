import { SearchRequest, SearchResults } from '../search.ts';
import type { OperationGroup } from './operation.ts';

export const search = {
	tag: 'Search',
	description: 'Words in all that a consultation holds.',
	operations: {
		search: {
			summary: 'Look for words in recommendations, texts, actions and commitments',
			body: SearchRequest,
			example: { query: 'détention préventive' },
			answers: { 200: SearchResults }
		}
	}
} satisfies OperationGroup;
