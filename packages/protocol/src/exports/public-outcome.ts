import { languages } from '@plenum/domain/languages';
import { Type, type Static } from 'typebox';
import { Constituency } from '../consultations.ts';
import { Address } from './publication.ts';
import { FullReport, ReportPart } from './report-documents.ts';
import { Count, Direction, ReportLanguage, Sha256, Text, Time, closedObject, oneOf, orNull } from '../shapes.ts';
import { VerificationBundle } from '../polls/verification.ts';

/** The name of a published outcome in its address. */
export const PublicSlug = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' });

/**
 * GET /api/v1/public/:slug?language=en → PublicOutcome, to anyone. GET /api/v1/public/:slug/files/:name → a file of it.
 * Where it was withdrawn: 410.
 */
const shown = {
	language: ReportLanguage,
	languages: Type.Array(ReportLanguage),
	address: Address,
	publishedAt: Time
};
/** For the press and for people who are sent the address: a sheet, and a picture by its whole address. */
export const PublicPress = closedObject({
	title: Text,
	parts: Type.Array(ReportPart),
	/** Where the session can be watched; the page says it in a place of its own. */
	webcast: Type.Array(ReportPart),
	/** The whole address of the page in this language. */
	address: Text,
	description: Text,
	card: orNull(Text),
	/** What the picture shows, in words. */
	alt: Text
});
export type PublicPress = Static<typeof PublicPress>;

export const PublicOutcome = closedObject({
	report: FullReport,
	...shown,
	version: closedObject({ number: Count, sha256: Sha256 }),
	/** Submitters that consented to be named. */
	organisations: Type.Array(Text),
	files: Type.Array(closedObject({ name: Text, sha256: Sha256, bytes: Count })),
	/** Secret polls that anyone can check, by their numbers, with what was voted on. */
	polls: Type.Array(closedObject({ number: Count, title: Text })),
	/** Votes in it that were declared void since, as things stand when it is read. */
	voided: Type.Array(closedObject({ title: Text, at: Time, reason: Text })),
	/** Null where it was published before there was any. */
	press: orNull(PublicPress)
});
export type PublicOutcome = Static<typeof PublicOutcome>;

/** GET /api/v1/public/:slug/polls/:number?language=en: what one secret poll came to, and what it is checked with. */
export const PublicPoll = closedObject({
	...shown,
	/** The outcome, and the State whose it is. */
	outcome: closedObject({ title: Text, state: Text }),
	title: Text,
	direction: Direction,
	/** Figures as far as no one is given away. */
	parts: Type.Array(ReportPart),
	/** Where it was declared void since. */
	voided: orNull(closedObject({ at: Time, reason: Text })),
	/** By the names that the consultation chose, where it did. */
	constituencies: Type.Array(Constituency),
	bundle: VerificationBundle,
	/** The bundle as a file among those of the publication. */
	file: Text
});
export type PublicPoll = Static<typeof PublicPoll>;

const Group = closedObject({ id: Text, label: Text, count: Count });
/**
 * GET /api/v1/public/:slug/follow-up?language=en&cluster=…&institution=…&page=2 → PublicFollowUpPage, to anyone: what was adopted and what
 * became of it, by theme or by institution. `table`: the rows of this page, a commitment or a recommendation each.
 */
export const PublicFollowUpPage = closedObject({
	...shown,
	direction: Direction,
	title: Text,
	lead: Text,
	outcome: closedObject({ title: Text, state: Text, edition: Text }),
	table: ReportPart,
	figures: Type.Array(closedObject({ label: Text, count: Count })),
	clusters: Type.Array(Group),
	institutions: Type.Array(Group),
	/** Those that rows of this page name by their numbers. */
	sources: closedObject({ title: Text, notes: Type.Array(Text) }),
	/** From 1. */
	page: Count,
	pages: Count,
	/** With each publication after the first, the newest first. */
	changes: Type.Array(closedObject({ title: Text, lines: Type.Array(Text), count: Count }))
});
export type PublicFollowUpPage = Static<typeof PublicFollowUpPage>;

const groupId = Type.String({ minLength: 1, maxLength: 100 });

/** GET /api/v1/public/:slug/follow-up. */
export const PublicFollowUpQuery = closedObject({
	language: Type.Optional(oneOf(languages)),
	cluster: Type.Optional(groupId),
	institution: Type.Optional(groupId),
	page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 }))
});
export type PublicFollowUpQuery = Static<typeof PublicFollowUpQuery>;

/** GET /api/v1/public/:slug and …/polls/:number. */
export const PublicQuery = closedObject({ language: Type.Optional(oneOf(languages)) });
export type PublicQuery = Static<typeof PublicQuery>;
