import { assessedKinds } from '@plenum/domain/clusters/addition';
import { responsibilityParts } from '@plenum/domain/institutions/responsibility';
import { suggestionReasons } from '@plenum/domain/institutions/suggest-responsibilities';
import { Type, type Static } from 'typebox';
import { InstitutionId } from './consultations.ts';
import { closedObject, Count, Cycle, Id, oneOf, orNull, Text } from './shapes.ts';

/** What an institution can be responsible for: a recommendation of the review, or of another mechanism. */
const ResponsibilitySubjectView = closedObject({
	id: Id,
	kind: oneOf([...assessedKinds, 'mechanism']),
	/** As printed; of another mechanism the code by which actions cite it. */
	number: Text,
	/** Its beginning. */
	text: Text,
	/** Null for recommendations of other mechanisms. */
	cluster: orNull(Id),
	review: orNull(Cycle),
	/** The mechanism, and the symbol of its document; null for the review. */
	body: orNull(Text),
	symbol: orNull(Text),
	/** Places in `themes`. */
	themes: Type.Array(Count),
	/** Whether an adopted action that stands serves it. */
	hasAction: Type.Boolean()
});
export type ResponsibilitySubjectView = Static<typeof ResponsibilitySubjectView>;

const ResponsibilityView = closedObject({
	subject: Id,
	institution: InstitutionId,
	part: oneOf(responsibilityParts),
	status: oneOf(['suggested', 'confirmed', 'refused']),
	/** Why it is suggested; empty where a person said it. */
	reasons: Type.Array(oneOf(suggestionReasons)),
	/**
	 * What the reason `subject` counts: of the recommendations of its theme that have a confirmed lead (`led`), how many the institution
	 * leads. `theme` is a place in `themes`, and null where the cluster is meant.
	 */
	likeness: Type.Optional(closedObject({ theme: orNull(Count), leads: Count, led: Count }))
});
export type ResponsibilityView = Static<typeof ResponsibilityView>;

/** GET /api/v1/consultations/:consultation/responsibilities. */
export const ResponsibilitiesView = closedObject({
	subjects: Type.Array(ResponsibilitySubjectView),
	responsibilities: Type.Array(ResponsibilityView),
	/** Each label once, under the name that is shown. */
	themes: Type.Array(Text)
});
export type ResponsibilitiesView = Static<typeof ResponsibilitiesView>;

/**
 * PUT …/responsibilities → ResponsibilitiesView: all together or none. `open` takes back what was said of a pair. `seen`: what its author
 * saw said of the pair; null for nothing. Without it, whatever was said is replaced.
 */
export const SetResponsibilitiesRequest = closedObject({
	responsibilities: Type.Array(
		closedObject({
			subject: Id,
			institution: InstitutionId,
			part: oneOf(responsibilityParts),
			status: oneOf(['confirmed', 'refused', 'open']),
			seen: Type.Optional(
				orNull(closedObject({ part: oneOf(responsibilityParts), status: oneOf(['confirmed', 'refused']) }))
			)
		}),
		{ minItems: 1, maxItems: 2000 }
	)
});
export type SetResponsibilitiesRequest = Static<typeof SetResponsibilitiesRequest>;
