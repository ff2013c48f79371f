import { importPartBytes } from '@plenum/domain/matrix/import-part';
import { ok, refuse } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { accessInConsultation } from '../http/access.ts';
import { comparisonRead } from './compare-import.ts';
import { confirmImport } from './confirm-import.ts';
import { readFilePart } from './upload/file-part.ts';
import { chooseSheet, mapColumns } from './map-columns.ts';
import { pastImportsRead } from './prepare-undo.ts';
import { receiveUpload } from './upload/receive-import.ts';
import { uploadRules } from './upload/upload-rules.ts';
import { beginImport, receivePart } from './upload/receive-part.ts';
import { correctImport } from './correct-import.ts';
import { showImport } from './show-import.ts';
import { undoImport } from './undo-import.ts';

export const importsRoutes: FastifyPluginAsync = async (app) => {
	const { matrix, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { costly } = matrix.context.database;
	// A file changes nothing of the consultation until it is confirmed, and those that nobody confirms are deleted.
	const uploads = uploadRules(matrix, inConsultation, 'import-matrix');
	app.addHook('onReady', () => {
		void matrix.open();
		void matrix.sweep();
	});
	app.addHook('onClose', () => matrix.close());

	app.operation('uploadImport', inConsultation('import-matrix', uploads), async (actor, request, reply) => {
		const received = await receiveUpload(matrix, actor, async () => {
			const part = await readFilePart(request);
			return part.ok ? ok(part.value.bytes) : part;
		});
		// The rest of a file that is not taken is not waited for.
		if (!received.ok) reply.header('connection', 'close');
		return received;
	});

	app.operation('beginImport', inConsultation('import-matrix', { authorize: uploads.authorize }), (actor, { body }) =>
		beginImport(matrix, actor, body.bytes)
	);

	// In a scope of its own, because only this route takes raw bytes as its body.
	void app.register(async (scope) => {
		const accepts = ['application/octet-stream'];
		scope.addContentTypeParser(accepts, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
		// A part that is sent again is known by where it begins.
		const parts = { ...repeatsByItself, bodyLimit: importPartBytes, accepts };
		scope.operation('sendImportPart', inConsultation('import-matrix', parts), async (actor, request) => {
			const { params, query, body } = request;
			if (!Buffer.isBuffer(body)) return refuse('request/unsupported-type');
			return receivePart(matrix, actor, { import: params.import, at: query.at, bytes: body });
		});
	});

	app.operation('getImport', inConsultation('import-matrix'), (actor, { params }) =>
		showImport(matrix, actor, params.import)
	);

	app.operation('mapColumns', inConsultation('import-matrix'), (actor, { params, body }) =>
		mapColumns(matrix, actor, params.import, body.columns)
	);

	app.operation('chooseSheet', inConsultation('import-matrix'), (actor, { params, body }) =>
		chooseSheet(matrix, actor, params.import, body.sheet)
	);

	app.operation('correctImport', inConsultation('import-matrix'), (actor, { params, body }) =>
		correctImport(matrix, actor, params.import, body)
	);

	app.operation('listImports', inConsultation('import-matrix'), ({ participant, consultation }) =>
		costly.read(participant, pastImportsRead, consultation)
	);

	app.operation('compareImport', inConsultation('import-matrix', repeatsByItself), (actor, { params, body }) =>
		costly.read(actor.participant, comparisonRead, actor, params.import, body)
	);

	app.operation('confirmImport', inConsultation('import-matrix'), (actor, { params, body }) =>
		confirmImport(matrix, actor, params.import, body ?? null)
	);

	app.operation('undoImport', inConsultation('import-matrix'), (actor, { params }) =>
		undoImport(matrix, actor, params.import)
	);
};
