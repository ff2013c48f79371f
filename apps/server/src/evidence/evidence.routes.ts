import { ok, refuse, type Result } from '@plenum/domain/result';
import { sourceFileMedia } from '@plenum/protocol/follow-up/evidence';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { accessInConsultation } from '../http/access.ts';
import type { Actor } from '../http/actor.ts';
import { readFilePart, type FilePart } from '../matrix/upload/file-part.ts';
import { withUploadSlot } from '../matrix/upload/receive-import.ts';
import { uploadRules } from '../matrix/upload/upload-rules.ts';
import { TokenBuckets } from '../token-bucket.ts';
import { answerSource, removeSource, saveSource } from './change-sources.ts';
import { createDocumentReader } from './files/document-reader.ts';
import { createFileCleaner, removeSourceFile, saveSourceFile, type SourceFiles } from './files/save-source-file.ts';
import { findFileOf } from './files/source-files.store.ts';
import { readFileBytes, sweepSourceFiles } from './files/store-source-file.ts';
import { createVirusScanner } from './files/virus-scanner.ts';
import { createListSources } from './list-sources.ts';
import { findSource } from './sources.store.ts';

/** [EVIDENCE36] Twenty files at once, and then one each half minute. */
const flow = { burst: 20, perSecond: 1 / 30 };

/** What sides offer as evidence, and what the other sides say against it. Those who may report on progress may do so. */
export const evidenceRoutes: FastifyPluginAsync = async (app) => {
	const { context, matrix, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const listSources = createListSources(context.database);

	app.operation('listSources', inConsultation('read'), async (actor, { query }) => ok(await listSources(actor, query)));
	app.operation('saveSource', inConsultation('report-progress'), (actor, { params, body }) =>
		saveSource(context, actor, params.source, body)
	);
	app.operation('removeSource', inConsultation('report-progress'), (actor, { params, query }) =>
		removeSource(context, actor, { source: params.source, version: query.version })
	);
	app.operation('disputeSource', inConsultation('report-progress'), (actor, { params, body }) =>
		answerSource(context, actor, params.source, body.reason)
	);

	const { clamd } = context.config;
	const files: SourceFiles = {
		cleaner: createFileCleaner(),
		scan: clamd && createVirusScanner(clamd)
	};
	app.addHook('onClose', () => files.cleaner.close());
	app.addHook('onReady', () => void sweepSourceFiles(context));
	const buckets = new TokenBuckets(flow, context.now);
	// [EVIDENCE36] The same file again changes nothing.
	const uploads = uploadRules(matrix, inConsultation, 'report-progress');

	async function takeFile<Value>(
		actor: Actor,
		request: FastifyRequest,
		reply: FastifyReply,
		use: (part: FilePart) => Promise<Result<Value>>
	): Promise<Result<Value>> {
		const used = await withUploadSlot(matrix, actor, async () => {
			if (!buckets.take(actor.participant)) return refuse('request/too-fast');
			const part = await readFilePart(request);
			return part.ok ? use(part.value) : part;
		});
		// The rest of a file that is not taken is not waited for.
		if (!used.ok) reply.header('connection', 'close');
		return used;
	}

	app.operation('saveSourceFile', inConsultation('report-progress', uploads), (actor, request, reply) =>
		takeFile(actor, request, reply, (part) => saveSourceFile(context, files, actor, request.params.source, part))
	);
	const reader = createDocumentReader();
	app.addHook('onClose', () => reader.close());
	app.operation('readDocumentPassages', inConsultation('report-progress', uploads), (actor, request, reply) =>
		takeFile(actor, request, reply, ({ bytes }) => reader.read({ bytes }))
	);
	app.operation('removeSourceFile', inConsultation('report-progress'), (actor, { params, query }) =>
		removeSourceFile(context, actor, { source: params.source, version: query.version })
	);
	app.operation('getSourceFile', inConsultation('read'), async ({ consultation }, { params }, reply) => {
		const { read } = context.database;
		const source = await findSource(read, params.source);
		if (source?.consultation !== consultation) return refuse('source/unknown');
		const file = await findFileOf(read, source.id);
		if (!file) return refuse('source/no-file');
		// [EVIDENCE39] No browser shows it as a page of this server, whatever it holds.
		return reply
			.type(sourceFileMedia[file.type])
			.header('content-disposition', `attachment; filename="source-${file.sha256.slice(0, 8)}.${file.type}"`)
			.header('content-security-policy', "sandbox; default-src 'none'")
			.header('content-length', file.bytes)
			.send(Readable.from(readFileBytes(context.database, file)));
	});
};
