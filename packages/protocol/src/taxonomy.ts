import { assessedKinds } from '@plenum/domain/clusters/addition';
import { positions } from '@plenum/domain/matrix/positions/position';
import { linkStatuses, termKinds } from '@plenum/domain/taxonomy/term';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Cycle, Id, line, oneOf, orNull, Text } from './shapes.ts';

/** A label of the sources, as it is printed there: a theme, a group of persons, a goal. */
const Term = closedObject({
	id: Id,
	kind: oneOf(termKinds),
	label: Text,
	/** `A12`, `16`: what the source numbers it with. */
	code: orNull(Text),
	/** The cycle of the review whose list brought it first. */
	cycle: orNull(Cycle),
	/** The name under which the facilitator shows it. */
	shown: orNull(Text),
	/** The label of which it is an alternative name. */
	aliasOf: orNull(Id),
	/** Whether Plenum proposed the alias, or a person said so. */
	aliasSuggested: Type.Boolean()
});

/** That a theme concerns a goal or a group. */
const TermLink = closedObject({ theme: Id, target: Id, status: oneOf(linkStatuses) });

/** GET /api/v1/consultations/:consultation/taxonomy; changing a term answers it too. */
export const TaxonomyView = closedObject({ terms: Type.Array(Term), links: Type.Array(TermLink) });
export type TaxonomyView = Static<typeof TaxonomyView>;

/** PATCH …/taxonomy/:term. `links` are all goals and groups that a theme concerns; what is not named is refused. */
export const ChangeTermRequest = closedObject({
	shown: Type.Optional(orNull(line(300))),
	aliasOf: Type.Optional(orNull(Id)),
	links: Type.Optional(Type.Array(Id, { maxItems: 200 }))
});
export type ChangeTermRequest = Static<typeof ChangeTermRequest>;

const places = Type.Array(Count);

/** GET …/facets: what each recommendation can be found by; numbers are places in `labels`. */
export const FacetsView = closedObject({
	labels: Type.Array(Text),
	recommendations: Type.Array(
		closedObject({
			id: Id,
			cluster: Id,
			kind: oneOf(assessedKinds),
			/** Null of a pledge and of a new matter. */
			position: orNull(oneOf(positions)),
			themes: places,
			groups: places,
			sdgs: places,
			states: places
		})
	)
});
export type FacetsView = Static<typeof FacetsView>;
