import { ok, refuse } from '@plenum/domain/result';
import { exportFormats, type ExportFormat } from '@plenum/protocol/exports/export-formats';
import { outcomeSchemaText } from '@plenum/protocol/exports/outcome-schema';
import type { FastifyPluginAsync } from 'fastify';
import { download, languageOf, refusalText } from '../http/answer.ts';
import { accessBy, accessInConsultation } from '../http/access.ts';
import { bytesOf, takeJsonAsBytes } from '../http/bodies/json-as-bytes.ts';
import { whichVersion } from './outcome/choose-outcome.ts';
import { exportOutcome } from './outcome/export-outcome.ts';
import { exportWithProgress } from './export-with-progress.ts';
import { importOutcome } from './outcome/import-outcome.ts';
import type { Progress } from './export-file.ts';

/** Larger than any outcome of 400 recommendations and 80 long texts. */
const bodyLimit = 20 * 1024 * 1024;

type ProgressArguments = [onProgress: Progress, signal: AbortSignal];

export const exportsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor, members } = app;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('exportOutcome', inConsultation('export'), async ({ consultation, participant }, request, reply) => {
		const { format } = request.params;
		if (!isFormat(format)) return refuse('export/unknown-format');
		const language = request.query.language ?? languageOf(request);
		const version = whichVersion(request.query.version);
		const asked = { consultation, participant, version, audience: request.query.for };
		if (request.query.progress) {
			const report = (error: unknown) => request.log.error({ stack: String(error) }, 'an export failed');
			const run = (...steps: ProgressArguments) => exportOutcome(context, asked, format, language, ...steps);
			return reply
				.type('application/vnd.plenum.export')
				.header('cache-control', 'no-store')
				.send(exportWithProgress(run, report, (reason) => refusalText(request, reason)));
		}
		const file = await exportOutcome(context, asked, format, language);
		return file.ok ? download(reply, file.value) : file;
	});

	app.get('/api/v1/schemas/plenum-outcome.json', { schema: { hide: true } }, async (_request, reply) =>
		reply.type('application/schema+json').send(outcomeSchemaText())
	);

	void app.register(async (scope) => {
		takeJsonAsBytes(scope);
		const byAccount = accessBy(members.requireAccount, { bodyLimit });
		scope.operation('importOutcome', byAccount, async (account, { body }) => {
			const imported = await importOutcome(context, account, bytesOf(body));
			if (!imported.ok) return imported;
			const { consultation, participant } = imported.value;
			const { read } = context.database;
			const me = await members.viewOwn(read, consultation, participant);
			return ok({
				consultation: { ...consultation, me, counts: await members.countPeople(read, consultation.id) }
			});
		});
	});
};

function isFormat(format: string): format is ExportFormat {
	return (exportFormats as readonly string[]).includes(format);
}
