import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	ColumnsRequest,
	CompareImportRequest,
	ConfirmImportRequest,
	RenumberRequest,
	SheetRequest
} from '@plenum/protocol/matrix';
import { orNull } from '@plenum/protocol/shapes';
import { zipLimits } from '@plenum/formats/zip';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import { repeatsByItself } from '../http/idempotency-rules.ts';
import { handleInConsultation } from '../http/handle.ts';
import { comparisonRead } from './compare-import.ts';
import { confirmImport } from './confirm-import.ts';
import { chooseSheet, mapColumns } from './map-columns.ts';
import type { Matrix } from './matrix.ts';
import { pastImportsRead } from './prepare-undo.ts';
import { canReceive, receiveUpload } from './receive-import.ts';
import { renumberImport } from './renumber-import.ts';
import { showImport } from './show-import.ts';
import { undoImport } from './undo-import.ts';

const all = '/api/v1/consultations/:consultation/imports';
const one = `${all}/:import`;

/** The file and what multipart writes around it. */
const bodyLimit = zipLimits.bytes + 64 * 1024;
const upload = { accepts: ['multipart/form-data'], tooLarge: 'import/too-large' } as const;

type InConsultation = { Params: { consultation: string } };
type OnImport = { Params: { consultation: string; import: string } };

export function registerImports(app: FastifyInstance, matrix: Matrix, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = matrix.context.database;
	const mayUpload = async (request: FastifyRequest): Promise<Result<Actor>> => {
		const actor = await handle.require(request, 'import-matrix');
		return actor.ok ? canReceive(matrix, actor.value) : actor;
	};
	app.addHook('onReady', () => void matrix.sweep());
	app.addHook('onClose', () => matrix.close());

	// A file changes nothing of the consultation until it is confirmed, and those that nobody confirms are deleted.
	app.post<InConsultation>(
		all,
		{ config: { authorize: mayUpload, ...upload, ...repeatsByItself }, bodyLimit },
		(request, reply) => {
			const receive = async (actor: Actor) => {
				const received = await receiveUpload(matrix, actor, () => readFilePart(request));
				// The rest of a file that is not taken is not waited for.
				if (!received.ok) reply.header('connection', 'close');
				return received;
			};
			return handle(request, reply, 'import-matrix', receive, 202);
		}
	);

	app.get<OnImport>(one, (request, reply) =>
		handle(request, reply, 'import-matrix', (actor) => showImport(matrix, actor, request.params.import))
	);

	app.post<OnImport & { Body: ColumnsRequest }>(
		`${one}/columns`,
		{ config: handle.authorize('import-matrix'), schema: { body: ColumnsRequest } },
		(request, reply) =>
			handle(
				request,
				reply,
				'import-matrix',
				(actor) => mapColumns(matrix, actor, request.params.import, request.body.columns),
				202
			)
	);

	app.post<OnImport & { Body: SheetRequest }>(
		`${one}/sheet`,
		{ config: handle.authorize('import-matrix'), schema: { body: SheetRequest } },
		(request, reply) =>
			handle(
				request,
				reply,
				'import-matrix',
				(actor) => chooseSheet(matrix, actor, request.params.import, request.body.sheet),
				202
			)
	);

	app.post<OnImport & { Body: RenumberRequest }>(
		`${one}/numbers`,
		{ config: handle.authorize('import-matrix'), schema: { body: RenumberRequest } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				renumberImport(matrix, actor, request.params.import, request.body)
			)
	);

	app.get<InConsultation>(all, (request, reply) =>
		handle(request, reply, 'import-matrix', ({ participant, consultation }) =>
			costly.read(participant, pastImportsRead, consultation)
		)
	);

	app.post<OnImport & { Body: CompareImportRequest }>(
		`${one}/comparison`,
		{ config: { ...handle.authorize('import-matrix'), ...repeatsByItself }, schema: { body: CompareImportRequest } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				costly.read(actor.participant, comparisonRead, actor, request.params.import, request.body)
			)
	);

	app.post<OnImport & { Body: ConfirmImportRequest | null }>(
		`${one}/confirm`,
		{ config: handle.authorize('import-matrix'), schema: { body: orNull(ConfirmImportRequest) } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				confirmImport(matrix, actor, request.params.import, request.body ?? null)
			)
	);

	app.post<OnImport>(`${one}/take-back`, { config: handle.authorize('import-matrix') }, (request, reply) =>
		handle(request, reply, 'import-matrix', (actor) => undoImport(matrix, actor, request.params.import))
	);
}

type PartRefusal = 'request/unsupported-type' | 'request/invalid' | 'import/too-large';

/** The bytes of the part `file`. Its name is not looked at: it may say who wrote it. */
async function readFilePart(request: FastifyRequest): Promise<Result<Uint8Array, PartRefusal>> {
	if (!request.isMultipart()) return refuse('request/unsupported-type');
	const tooLong = whenLonger(request.raw, bodyLimit).then(() => refuse('import/too-large'));
	return Promise.race([readPart(request), tooLong]);
}

async function readPart(request: FastifyRequest): Promise<Result<Uint8Array, PartRefusal>> {
	try {
		const part = await request.file();
		return part?.fieldname === 'file' ? ok(new Uint8Array(await part.toBuffer())) : refuse('request/invalid');
	} catch (error) {
		if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) return refuse('import/too-large');
		throw error;
	}
}

/**
 * A body in chunks declares no length, and the limits of multipart count files and fields only: not what stands before, between
 * and after them. To be called together with whatever else begins to read, which then sets the pace.
 */
function whenLonger(body: NodeJS.ReadableStream, limit: number): Promise<void> {
	let bytes = 0;
	return new Promise((longer) => {
		body.on('data', (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes > limit) longer();
		});
	});
}
