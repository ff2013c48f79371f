import { languages, type Language } from '@plenum/domain/languages';
import type { Finding } from '@plenum/reports/publication/find-revealing';
import type { FullReport } from '@plenum/reports/full-report/full-report';
import type { ReportPart } from '@plenum/reports/full-report/report-part';
import { Type, type Static } from 'typebox';
import type { Author } from './documents.ts';
import { closedObject, oneOf } from './shapes.ts';
import type { VerificationBundle } from './verification.ts';

/** An address that can be read and guessed, or one that only those can open to whom it was given. */
export const publicationAddresses = ['readable', 'unguessable'] as const;
export type PublicationAddress = (typeof publicationAddresses)[number];
export const publicationStates = ['published', 'withdrawn'] as const;

/** What stands on the public page now, or stood there. */
export type Publication = {
	slug: string;
	address: PublicationAddress;
	state: (typeof publicationStates)[number];
	version: number;
	languages: Language[];
	publishedAt: number;
	withdrawnAt: number | null;
};

/** What was chosen in the check: a finding may be seen, or a text is held back. */
export const publicationChoiceKinds = ['confirmed', 'held-back'] as const;
export type PublicationChoiceKind = (typeof publicationChoiceKinds)[number];
/** How the next publication is meant to be: in which languages, at which kind of address. */
export type PublicationPlan = { languages: Language[]; address: PublicationAddress };

/**
 * GET /api/v1/consultations/:consultation/publication?version=3 → PublicationCheck: what publishing this version (by default
 * the last one) would reveal, and what was chosen so far. `sensitive`: clusters that stay out. `chosen`: the last choice.
 * `held`: each text that is held back, with its words. `isShown`: what is public of this version says what it would say now.
 */
export type PublicationCheck = {
	publication: Publication | null;
	version: number | null;
	findings: Finding[];
	sensitive: string[];
	/** How many votes of what is public now were declared void: it needs to be published again. */
	voided: number;
	confirmed: string[];
	held: { place: string; label: string; text: string }[];
	chosen: { at: number; by: Author | null } | null;
	plan: PublicationPlan | null;
	isShown: boolean;
};

const place = Type.String({ minLength: 1, maxLength: 1000 });

const version = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const spoken = Type.Array(oneOf(languages), { uniqueItems: true });
const choices = Type.Optional(Type.Array(place, { maxItems: 5000 }));

/**
 * POST …/publication/choices keeps what is chosen in the check of a version, at once: findings that may be seen or no longer,
 * by their ids; texts that are held back or no longer, by their places. From then on every document of that version that is
 * made for publication is without them. Answers nothing.
 */
export const ChoosePublication = closedObject({
	version,
	confirm: choices,
	reopen: choices,
	holdBack: choices,
	release: choices,
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

/**
 * GET /api/v1/public/:slug?language=en → PublicOutcome, to anyone. GET /api/v1/public/:slug/files/:name → a file of it.
 * Where it was withdrawn: 410.
 */
export type PublicOutcome = {
	report: FullReport;
	language: Language;
	languages: Language[];
	address: PublicationAddress;
	publishedAt: number;
	version: { number: number; sha256: string };
	/** Submitters that consented to be named. */
	organisations: string[];
	files: { name: string; sha256: string; bytes: number }[];
	/** Secret polls that anyone can check, by their numbers, with what was voted on. */
	polls: { number: number; title: string }[];
	/** Votes in it that were declared void since, as things stand when it is read. */
	voided: { title: string; at: number; reason: string }[];
};

/** GET /api/v1/public/:slug/polls/:number?language=en → PublicPoll: what one secret poll came to, and what it is checked with. */
export type PublicPoll = Pick<PublicOutcome, 'language' | 'languages' | 'address' | 'publishedAt'> & {
	/** Of the outcome, and of the State whose it is. */
	outcome: { title: string; state: string };
	title: string;
	direction: 'ltr' | 'rtl';
	/** Figures as far as no one is given away. */
	parts: ReportPart[];
	/** Where it was declared void since. */
	voided: { at: number; reason: string } | null;
	/** By the names that the consultation chose, where it did. */
	constituencies: { id: string; label: string | null }[];
	bundle: VerificationBundle;
	/** The bundle as a file among those of the publication. */
	file: string;
};
