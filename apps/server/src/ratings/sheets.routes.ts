import type { SheetRead } from '@plenum/domain/ratings/read-sheet';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { readFilePart } from '../matrix/upload/file-part.ts';
import { withUploadSlot } from '../matrix/upload/receive-import.ts';
import { createFileReader } from '../matrix/upload/upload-reader.ts';
import { uploadRules } from '../matrix/upload/upload-rules.ts';
import { siblingFile } from '../program-files.ts';
import { confirmSheet, takeBackSheet } from './confirm-sheet.ts';
import { enterSheet } from './enter-sheet.ts';
import type { FilledFileJob } from './read-filled-file.ts';
import { setFigureMeanings } from './set-figure-meanings.ts';
import { uploadSheet } from './upload-sheet.ts';
import { compareSheets, listSheets, showSheet } from './view-sheets.ts';

/** What organisations filled in elsewhere. Files share the room in memory that imports have. */
export const ratingSheetsRoutes: FastifyPluginAsync = async (app) => {
	const { matrix, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { context } = matrix;
	const { read } = context.database;
	const reader = createFileReader<FilledFileJob, SheetRead | null>(
		siblingFile('read-filled-file.process', import.meta.url)
	);
	app.addHook('onClose', () => reader.close());

	app.operation('listRatingSheets', inConsultation('read-sheets'), (actor, { params }) =>
		listSheets(read, actor, params.round)
	);

	// A draft rates nothing until it is confirmed, and those that nobody confirms are deleted.
	const uploads = uploadRules(matrix, inConsultation, 'run-ratings');
	app.operation('uploadRatingSheet', inConsultation('run-ratings', uploads), async (actor, request, reply) => {
		const received = await withUploadSlot(matrix, actor, async () => {
			const part = await readFilePart(request);
			return part.ok ? uploadSheet(context, reader, actor, request.params.round, part.value) : part;
		});
		// The rest of a file that is not taken is not waited for.
		if (!received.ok) reply.header('connection', 'close');
		return received;
	});

	app.operation('enterRatingSheet', inConsultation('run-ratings'), (actor, { params, body }) =>
		enterSheet(context, actor, params.round, body)
	);

	app.operation('compareRatingSheets', inConsultation('read-sheets'), (actor, { params }) =>
		compareSheets(read, actor, params.round, context.now())
	);

	app.operation('getRatingSheet', inConsultation('read-sheets'), (actor, { params }) =>
		showSheet(read, actor, params.round, context.now(), params.sheet)
	);

	app.operation('setFigureMeanings', inConsultation('run-ratings'), (actor, { params, body }) =>
		setFigureMeanings(context, actor, params.round, params.sheet, body)
	);

	app.operation('confirmRatingSheet', inConsultation('run-ratings'), (actor, { params }) =>
		confirmSheet(context, actor, params.round, params.sheet)
	);

	app.operation('takeBackRatingSheet', inConsultation('run-ratings'), (actor, { params }) =>
		takeBackSheet(context, actor, params.round, params.sheet)
	);
};
