import { ok, type Result } from '@plenum/domain/result';
import {
	ColumnsRequest,
	CompareImportRequest,
	ConfirmImportBody,
	CorrectImportRequest,
	SheetRequest
} from '@plenum/protocol/matrix';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { handleInConsultation } from '../http/handle.ts';
import { comparisonRead } from './compare-import.ts';
import { confirmImport } from './confirm-import.ts';
import { fileBodyLimit, fileUpload, readFilePart } from './upload/file-part.ts';
import { chooseSheet, mapColumns } from './map-columns.ts';
import type { Matrix } from './matrix.ts';
import { pastImportsRead } from './prepare-undo.ts';
import { canReceive, receiveUpload } from './upload/receive-import.ts';
import { correctImport } from './correct-import.ts';
import { showImport } from './show-import.ts';
import { undoImport } from './undo-import.ts';

const all = '/api/v1/consultations/:consultation/imports';
const one = `${all}/:import`;

type InConsultation = { Params: { consultation: string } };
type OnImport = { Params: { consultation: string; import: string } };

export function registerImports(app: FastifyInstance, matrix: Matrix, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { costly } = matrix.context.database;
	const mayUpload = async (request: FastifyRequest): Promise<Result<Actor>> => {
		const actor = await handle.require(request, 'import-matrix');
		return actor.ok ? canReceive(matrix, actor.value) : actor;
	};
	app.addHook('onReady', () => {
		void matrix.open();
		void matrix.sweep();
	});
	app.addHook('onClose', () => matrix.close());

	// A file changes nothing of the consultation until it is confirmed, and those that nobody confirms are deleted.
	app.post<InConsultation>(
		all,
		{ config: { authorize: mayUpload, ...fileUpload, ...repeatsByItself }, bodyLimit: fileBodyLimit },
		(request, reply) => {
			const receive = async (actor: Actor) => {
				const received = await receiveUpload(matrix, actor, async () => {
					const part = await readFilePart(request);
					return part.ok ? ok(part.value.bytes) : part;
				});
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

	app.post<OnImport & { Body: CorrectImportRequest }>(
		`${one}/corrections`,
		{ config: handle.authorize('import-matrix'), schema: { body: CorrectImportRequest } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				correctImport(matrix, actor, request.params.import, request.body)
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

	app.post<OnImport & { Body: ConfirmImportBody }>(
		`${one}/confirm`,
		{ config: handle.authorize('import-matrix'), schema: { body: ConfirmImportBody } },
		(request, reply) =>
			handle(request, reply, 'import-matrix', (actor) =>
				confirmImport(matrix, actor, request.params.import, request.body ?? null)
			)
	);

	app.post<OnImport>(`${one}/take-back`, { config: handle.authorize('import-matrix') }, (request, reply) =>
		handle(request, reply, 'import-matrix', (actor) => undoImport(matrix, actor, request.params.import))
	);
}
