import { assessedKinds } from '@plenum/domain/clusters/addition';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, line, oneOf, orNull, Text } from './shapes.ts';

/** POST /api/v1/consultations/:consultation/search → SearchResults. In the body, so that no address keeps what was looked for. */
export const SearchRequest = closedObject({ query: line(200) });
export type SearchRequest = Static<typeof SearchRequest>;

const SearchHit = closedObject({
	kind: oneOf([...assessedKinds, 'text', 'action', 'commitment']),
	/** Where it stands. Of a commitment the cluster that it came from, if it is still there. */
	cluster: orNull(Id),
	/** The id of the commitment or the action. */
	id: orNull(Text),
	/** The number of a recommendation, the code of a pledge or a new matter, the label of a cluster. */
	title: Text,
	/** `marks`: where in the text the words stand, from and to. */
	excerpt: closedObject({
		text: Text,
		marks: Type.Array(Type.Unsafe<[number, number]>(Type.Array(Count, { minItems: 2, maxItems: 2 })))
	})
});
export type SearchHit = Static<typeof SearchHit>;

/** The best first; `more`: how many others there are. */
export const SearchResults = closedObject({ results: Type.Array(SearchHit), more: Count });
export type SearchResults = Static<typeof SearchResults>;
