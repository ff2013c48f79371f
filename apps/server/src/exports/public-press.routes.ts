import { languages, languageTraits, type Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { writeAtom, writeJsonFeed } from '@plenum/formats/public/feed';
import { writeFollowUpEmbed, type EmbeddedFollowUp } from '@plenum/formats/public/follow-up-embed';
import {
	widgetStyle,
	widgetThemes,
	writeEmptyWidget,
	writeWidgetPage,
	type WidgetTheme
} from '@plenum/formats/public/widget-page';
import { PublicFollowUpQuery, PublicSlug } from '@plenum/protocol/exports/public-outcome';
import { closedObject, oneOf } from '@plenum/protocol/shapes';
import { refusalStatus } from '@plenum/protocol/problem';
import { createFeed, type Feed } from '@plenum/reports/press/feed';
import type { PressSummary } from '@plenum/reports/press/press-summary';
import type { FastifyReply, FastifyRequest, FastifyPluginAsync } from 'fastify';
import { createHash } from 'node:crypto';
import { Type, type Static } from 'typebox';
import type { Db } from '../db/db.ts';
import { problem } from '../http/answer.ts';
import { sha256 } from '../sha256.ts';
import { findPublished, keepForAMinute } from './publication/find-published.ts';
import { findPublishedVersions } from './publication/publication-history.store.ts';
import type { PublicationRow } from './publication/publications.store.ts';
import { createFollowUpReader, pageOf } from './publication/read-follow-up.ts';
import { readPressSummary } from './publication/read-press.ts';
import { followUpWords } from '@plenum/reports/words/follow-up-words';
import type { PublicFollowUp } from '@plenum/reports/progress-reports/public-follow-up';
import { pressWords } from '@plenum/reports/words/press-words';

const params = closedObject({ slug: PublicSlug, language: oneOf(languages) });
const querystring = closedObject({ theme: Type.Optional(oneOf(widgetThemes)) });
const embedQuery = closedObject({
	...querystring.properties,
	cluster: PublicFollowUpQuery.properties.cluster,
	institution: PublicFollowUpQuery.properties.institution
});
type PressParams = Static<typeof params>;

/**
 * [PUBLISH54] [FOLLOWUP7] Of the pages that may stand in the frame of another site. Besides showing itself one may only open a link. It has no
 * origin, so even a fault in it cannot reach this site's data in the reader's browser.
 */
const widgetPolicy = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(widgetStyle).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
	'frame-ancestors *',
	'sandbox allow-popups allow-popups-to-escape-sandbox'
].join('; ');

const feeds = [
	{ name: 'feed.atom', type: 'application/atom+xml; charset=utf-8', write: writeAtom },
	{ name: 'feed.json', type: 'application/feed+json; charset=utf-8', write: writeJsonFeed }
] as const;

type PublishedSummary = { row: PublicationRow; summary: PressSummary };

/** What other sites, and readers of feeds, are given of what is public: small, without a session, and kept on the way. */
export const publicPressRoutes: FastifyPluginAsync = async (app) => {
	const { context } = app;
	const { publicReads } = context.database;
	const readFollowUp = createFollowUpReader();

	app.get<{ Params: PressParams; Querystring: Static<typeof querystring> }>(
		'/public/:slug/:language/widget',
		{ schema: { params, querystring, hide: true } },
		async (request, reply) => {
			const { language } = request.params;
			const { theme } = request.query;
			const found = await publicReads.read((db) => find(db, request.params));
			return sendFramed(request, reply, typeof found === 'string' ? found : null, () =>
				typeof found === 'string'
					? emptyFrame(language, theme)
					: writeWidgetPage(found.summary, pressWords[language], theme)
			);
		}
	);

	app.get<{ Params: PressParams; Querystring: Static<typeof embedQuery> }>(
		'/public/:slug/:language/follow-up/embed',
		{ schema: { params, querystring: embedQuery, hide: true } },
		async (request, reply) => {
			const { language } = request.params;
			const { theme, ...chosen } = request.query;
			const found = await publicReads.read(async (db) => {
				const published = await find(db, request.params);
				if (typeof published === 'string') return published;
				const followUp = await readFollowUp(db, published.row, language);
				return followUp ? { ...published, followUp } : ('publication/unknown' as const);
			});
			return sendFramed(request, reply, typeof found === 'string' ? found : null, () =>
				typeof found === 'string'
					? emptyFrame(language, theme)
					: writeFollowUpEmbed(embedded(found, chosen), followUpWords[language], theme)
			);
		}
	);

	for (const { name, type, write } of feeds)
		app.get<{ Params: PressParams }>(
			`/public/:slug/:language/${name}`,
			{ schema: { params, hide: true } },
			async (request, reply) => {
				const found = await publicReads.read(async (db) => {
					const published = await find(db, request.params);
					return typeof published === 'string' ? published : { ...published, feed: await feedOf(db, published, name) };
				});
				if (typeof found === 'string') return problem(reply, found);
				if (found.row.address === 'unguessable') void reply.header('x-robots-tag', 'noindex, nofollow');
				return send(request, reply, type, write(found.feed));
			}
		);
};

async function find(db: Db, { slug, language }: PressParams): Promise<PublishedSummary | Refusal> {
	const found = await findPublished(db, slug);
	if (!found.ok) return found.reason;
	const row = found.value;
	const summary = row.languages.includes(language) ? await readPressSummary(db, row, language) : undefined;
	return summary ? { row, summary } : 'publication/unknown';
}

/** [PUBLISH54] [FOLLOWUP7] The two pages that may stand in the frame of another site. */
function sendFramed(
	request: FastifyRequest,
	reply: FastifyReply,
	refusal: Refusal | null,
	write: () => string
): FastifyReply {
	reply.raw.removeHeader('x-frame-options');
	reply.raw.setHeader('cross-origin-resource-policy', 'cross-origin');
	void reply.header('content-security-policy', widgetPolicy).header('x-robots-tag', 'noindex');
	if (refusal !== null) reply.refusal = refusal;
	return send(
		request,
		reply.code(refusal === null ? 200 : refusalStatus[refusal]),
		'text/html; charset=utf-8',
		write()
	);
}

function emptyFrame(language: Language, theme: WidgetTheme | undefined): string {
	const { direction } = languageTraits[language];
	return writeEmptyWidget({ language, direction }, pressWords[language].withdrawn, theme);
}

function embedded(
	{ summary, followUp }: PublishedSummary & { followUp: PublicFollowUp },
	chosen: PublicFollowUpQuery
): EmbeddedFollowUp {
	const { table, sources } = pageOf(followUp, chosen);
	const address = `${summary.address}/follow-up`;
	return { ...followUp, rows: table.rows, sources, address, publishedOn: summary.publishedOn };
}

async function feedOf(db: Db, { row, summary }: PublishedSummary, name: string): Promise<Feed> {
	const { consultation, version, publishedAt } = row;
	const known = await findPublishedVersions(db, consultation);
	// What was published before its history was kept.
	const versions = known.length > 0 ? known : [{ version, firstAt: publishedAt, lastAt: publishedAt }];
	const source = { versions, current: version, self: `${summary.address}/${name}` };
	return createFeed(summary, pressWords[summary.language], {
		...source,
		identify: (part) => uuidOf(`${consultation}/${part}`)
	});
}

/** [PUBLISH23] Kept for a minute, and not sent twice. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
	const etag = `"${sha256(body)}"`;
	void keepForAMinute(reply).header('etag', etag);
	if (reply.statusCode === 200 && request.headers['if-none-match'] === etag) return reply.code(304).send();
	return reply.type(type).send(body);
}

/** [PUBLISH55] The same for the same name, for good (RFC 9562, version 8); it tells nothing of the name. */
function uuidOf(name: string): string {
	const hex = sha256(`feed/${name}`);
	const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
