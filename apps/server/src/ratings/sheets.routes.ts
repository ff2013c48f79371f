import type { SheetRead } from '@plenum/domain/ratings/read-sheet';
import type { Result } from '@plenum/domain/result';
import { EnterSheetRequest, FigureMeaningsRequest } from '@plenum/protocol/rating-sheets';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { fileBodyLimit, fileUpload, readFilePart } from '../matrix/upload/file-part.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { canReceive, withUploadSlot } from '../matrix/upload/receive-import.ts';
import { createFileReader } from '../matrix/upload/upload-reader.ts';
import { siblingFile } from '../program-files.ts';
import { confirmSheet, takeBackSheet } from './confirm-sheet.ts';
import { enterSheet } from './enter-sheet.ts';
import type { FilledFileJob } from './read-filled-file.ts';
import { setFigureMeanings } from './set-figure-meanings.ts';
import { uploadSheet } from './upload-sheet.ts';
import { compareSheets, listSheets, showSheet } from './view-sheets.ts';

const all = '/api/v1/consultations/:consultation/rating-rounds/:round/sheets';

type OnRound = { Params: { consultation: string; round: string } };
type OnSheet = { Params: OnRound['Params'] & { sheet: string } };

/** What organisations filled in elsewhere. Files share the room in memory that imports have. */
export function registerRatingSheets(app: FastifyInstance, matrix: Matrix, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const { context } = matrix;
	const { read } = context.database;
	const reader = createFileReader<FilledFileJob, SheetRead | null>(
		siblingFile('read-filled-file.process', import.meta.url)
	);
	app.addHook('onClose', () => reader.close());
	const mayUpload = async (request: FastifyRequest): Promise<Result<Actor>> => {
		const actor = await handle.require(request, 'run-ratings');
		return actor.ok ? canReceive(matrix, actor.value) : actor;
	};

	app.get<OnRound>(all, (request, reply) =>
		handle(request, reply, 'read-sheets', (actor) => listSheets(read, actor, request.params.round))
	);

	// A draft rates nothing until it is confirmed, and those that nobody confirms are deleted.
	app.post<OnRound>(
		all,
		{ config: { authorize: mayUpload, ...fileUpload, ...repeatsByItself }, bodyLimit: fileBodyLimit },
		(request, reply) => {
			const receive = async (actor: Actor) => {
				const received = await withUploadSlot(matrix, actor, async () => {
					const part = await readFilePart(request);
					return part.ok ? uploadSheet(context, reader, actor, request.params.round, part.value) : part;
				});
				// The rest of a file that is not taken is not waited for.
				if (!received.ok) reply.header('connection', 'close');
				return received;
			};
			return handle(request, reply, 'run-ratings', receive, 201);
		}
	);

	app.post<OnRound & { Body: EnterSheetRequest }>(
		`${all}/entries`,
		{ config: handle.authorize('run-ratings'), schema: { body: EnterSheetRequest } },
		(request, reply) =>
			handle(
				request,
				reply,
				'run-ratings',
				(actor) => enterSheet(context, actor, request.params.round, request.body),
				201
			)
	);

	app.get<OnRound>(`${all}/comparison`, (request, reply) =>
		handle(request, reply, 'read-sheets', (actor) => compareSheets(read, actor, request.params.round, context.now()))
	);

	app.get<OnSheet>(`${all}/:sheet`, (request, reply) =>
		handle(request, reply, 'read-sheets', (actor) =>
			showSheet(read, actor, request.params.round, context.now(), request.params.sheet)
		)
	);

	app.put<OnSheet & { Body: FigureMeaningsRequest }>(
		`${all}/:sheet/figures`,
		{ config: handle.authorize('run-ratings'), schema: { body: FigureMeaningsRequest } },
		(request, reply) =>
			handle(request, reply, 'run-ratings', (actor) =>
				setFigureMeanings(context, actor, request.params.round, request.params.sheet, request.body)
			)
	);

	app.post<OnSheet>(`${all}/:sheet/confirm`, { config: handle.authorize('run-ratings') }, (request, reply) =>
		handle(request, reply, 'run-ratings', (actor) =>
			confirmSheet(context, actor, request.params.round, request.params.sheet)
		)
	);

	app.post<OnSheet>(`${all}/:sheet/take-back`, { config: handle.authorize('run-ratings') }, (request, reply) =>
		handle(request, reply, 'run-ratings', (actor) =>
			takeBackSheet(context, actor, request.params.round, request.params.sheet)
		)
	);
}
