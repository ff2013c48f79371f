import type { Position } from '@plenum/domain/matrix/position';
import type { Term, TermLink } from '@plenum/domain/taxonomy/term';
import { Type, type Static } from 'typebox';
import { closedObject, Id, line, orNull } from './shapes.ts';

/** GET /api/v1/consultations/:consultation/taxonomy; changing a term answers it too. */
export type TaxonomyView = { terms: Term[]; links: TermLink[] };

/** PATCH …/taxonomy/:term. `links` are all goals and groups that a theme concerns; what is not named is refused. */
export const ChangeTermRequest = closedObject({
	shown: Type.Optional(orNull(line(300))),
	aliasOf: Type.Optional(orNull(Id)),
	links: Type.Optional(Type.Array(Id, { maxItems: 200 }))
});
export type ChangeTermRequest = Static<typeof ChangeTermRequest>;

/** GET …/facets: what each recommendation can be found by; numbers are places in `labels`. */
export type FacetsView = {
	labels: string[];
	recommendations: {
		cluster: string;
		position: Position;
		themes: number[];
		groups: number[];
		sdgs: number[];
		states: number[];
	}[];
};
