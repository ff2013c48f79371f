import type { Outcome } from '@plenum/domain/exports/outcome';
import { fullReport } from '@plenum/domain/exports/report/full-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PublicOutcome } from '@plenum/protocol/publication';
import { closedObject } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Db } from '../db/database.ts';
import type { House } from '../house.ts';
import { answer, languageOf } from '../http/answer.ts';
import { fullReportWords, reportWords, type Language } from './make-export.ts';
import {
	findPublicationAt,
	findPublicationFile,
	findPublicationFiles,
	type PublicationRow
} from './publications.store.ts';

const slug = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' });
const params = closedObject({ slug });
const onFile = closedObject({ slug, name: Type.String({ maxLength: 40, pattern: '^[a-z.-]+$' }) });
const querystring = closedObject({ language: Type.Optional(Type.Enum(['en', 'fr', 'ar'])) });

/** [PUBLISH23] Kept by browsers and proxies for a minute, so that what was withdrawn is gone a minute later. */
const forAMinute = 'public, max-age=60';

/** [PUBLISH20] What anyone may see, without a session: nothing is asked of a reader, and nothing is kept of one. */
export function registerPublic(app: FastifyInstance, house: House): void {
	const { read } = house.database;

	app.get<{ Params: { slug: string }; Querystring: { language?: Language } }>(
		'/api/v1/public/:slug',
		{ schema: { params, querystring } },
		async (request, reply) => {
			const row = await findPublished(read, request.params.slug);
			if (!row.ok) return answer(reply, row);
			const asked = request.query.language ?? languageOf(request);
			return answer(kept(reply, row.value), await showPublic(read, row.value, asked));
		}
	);

	app.get<{ Params: { slug: string; name: string } }>(
		'/api/v1/public/:slug/files/:name',
		{ schema: { params: onFile } },
		async (request, reply) => {
			const row = await findPublished(read, request.params.slug);
			if (!row.ok) return answer(reply, row);
			const file = await findPublicationFile(read, row.value.consultation, request.params.name);
			if (!file) return answer(reply, refuse('publication/unknown'));
			const etag = `"${file.sha256}"`;
			kept(reply, row.value).header('etag', etag);
			if (request.headers['if-none-match'] === etag) return reply.code(304).send();
			const name = `${row.value.slug}-${file.name}`;
			return reply.type(file.type).header('content-disposition', `inline; filename="${name}"`).send(file.bytes);
		}
	);
}

async function findPublished(db: Db, slug: string): Promise<Result<PublicationRow>> {
	const row = await findPublicationAt(db, slug);
	if (!row) return refuse('publication/unknown');
	return row.state === 'published' ? ok(row) : refuse('publication/withdrawn');
}

function kept(reply: FastifyReply, { address }: PublicationRow): FastifyReply {
	if (address === 'unguessable') void reply.header('x-robots-tag', 'noindex, nofollow');
	return reply.header('cache-control', forAMinute);
}

async function showPublic(db: Db, row: PublicationRow, asked: Language): Promise<Result<PublicOutcome>> {
	const data = await findPublicationFile(db, row.consultation, 'outcome.json');
	if (!data) throw new Error('A publication has its data.');
	const outcome = JSON.parse(data.bytes.toString('utf8')) as Outcome;
	const language = row.languages.includes(asked) ? asked : (row.languages[0] ?? 'en');
	return ok({
		report: fullReport(outcome, data.sha256, reportWords[language], fullReportWords[language]),
		...{ language, languages: row.languages, address: row.address, publishedAt: row.publishedAt },
		version: { number: row.version, sha256: row.versionSha256 },
		organisations: row.organisations,
		files: await findPublicationFiles(db, row.consultation)
	});
}
