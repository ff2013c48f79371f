import { languages } from '@plenum/domain/languages';
import type { Finding as FindingType } from '@plenum/reports/publication/finding';
import { findingKinds } from '@plenum/reports/publication/finding';
import { Type, type Static } from 'typebox';
import { publicationAddresses, publicationStates } from './publication-kinds.ts';
import {
	Author,
	Count,
	Id,
	ReportLanguage,
	Text,
	Time,
	closedObject,
	oneOf,
	orNull,
	schemaOf,
	withDefault
} from '../shapes.ts';

export const Address = oneOf(publicationAddresses);

/** What stands on the public page now, or stood there. */
export const Publication = closedObject({
	slug: Text,
	address: Address,
	state: oneOf(publicationStates),
	version: Count,
	languages: Type.Array(ReportLanguage),
	publishedAt: Time,
	withdrawnAt: orNull(Time)
});
export type Publication = Static<typeof Publication>;

/** How the next publication is meant to be: in which languages, at which kind of address. */
const PublicationPlan = closedObject({ languages: Type.Array(ReportLanguage), address: Address });
export type PublicationPlan = Static<typeof PublicationPlan>;

const Finding = schemaOf<FindingType>()(
	closedObject({
		id: Text,
		kind: oneOf(findingKinds),
		cluster: orNull(closedObject({ id: Id, label: Text })),
		path: Type.Array(Text),
		excerpt: closedObject({ before: Text, match: Text, after: Text }),
		place: orNull(Text)
	})
);

/**
 * GET /api/v1/consultations/:consultation/publication?version=3 → PublicationCheck: what publishing this version (by default the last one)
 * would reveal, and the choices so far. It has the findings that may be seen, with who said so and when. `sensitive`: clusters that stay
 * out. `chosen`: the last choice. `held`: each text that is held back, with its words. `isShown`: what is public of this version says what
 * it would say now.
 */
export const PublicationCheck = closedObject({
	publication: orNull(Publication),
	/** The configured address of the host, with which whole addresses begin. */
	publicUrl: Text,
	version: orNull(Count),
	findings: Type.Array(Finding),
	sensitive: Type.Array(Id),
	/** How many updates of commitments came since the version that is public was frozen: they are not public. */
	updatesSince: Count,
	/** How many votes of what is public now were declared void: it needs to be published again. */
	voided: Count,
	confirmed: Type.Array(closedObject({ id: Text, at: Time, by: orNull(Author) })),
	held: Type.Array(closedObject({ place: Text, label: Text, text: Text })),
	chosen: orNull(closedObject({ at: Time, by: orNull(Author) })),
	/** Whether progress reports are published with this version, and how many there are to publish. */
	progress: Type.Boolean(),
	reports: Count,
	plan: orNull(PublicationPlan),
	isShown: Type.Boolean()
});
export type PublicationCheck = Static<typeof PublicationCheck>;

const place = Type.String({ minLength: 1, maxLength: 1000 });

const version = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const spoken = Type.Array(oneOf(languages), { uniqueItems: true });
const choices = Type.Optional(Type.Array(place, { maxItems: 5000 }));

/**
 * POST …/publication/choices saves choices in the check of a version at once. They are findings that may be seen or no longer, by id, and
 * texts that are held back or no longer, by place. From then on every document of that version that is made for publication is without
 * them. Answers nothing.
 */
export const ChoosePublication = closedObject({
	version,
	confirm: choices,
	reopen: choices,
	holdBack: choices,
	release: choices,
	/** Whether progress reports are published with this version. */
	progress: Type.Optional(Type.Boolean()),
	plan: Type.Optional(closedObject({ languages: spoken, address: oneOf(publicationAddresses) }))
});
export type ChoosePublication = Static<typeof ChoosePublication>;

/**
 * POST …/publication → Publication. Every finding was confirmed or held back, else nothing is published. `confirmed` and
 * `heldBack` are added to what was chosen before.
 */
export const PublishRequest = closedObject({
	version,
	languages: Type.Array(oneOf(languages), { minItems: 1, uniqueItems: true }),
	address: oneOf(publicationAddresses),
	confirmed: choices,
	heldBack: choices
});
export type PublishRequest = Static<typeof PublishRequest>;

/** PUT …/clusters/:cluster/sensitive: it stays out of everything public, or does no longer. POST …/publication/withdraw ends a publication. */
export const SensitiveRequest = closedObject({ sensitive: Type.Boolean() });
export type SensitiveRequest = Static<typeof SensitiveRequest>;
export const SensitiveCluster = SensitiveRequest;

/** GET …/publication: of a frozen outcome; without `check` only the state of the publication. */
export const PublicationQuery = closedObject({
	version: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
	check: withDefault(Type.Boolean(), true)
});
export type PublicationQuery = Static<typeof PublicationQuery>;
