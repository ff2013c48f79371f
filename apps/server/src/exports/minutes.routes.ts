import type { MinutesQuery } from '@plenum/protocol/exports/exports';
import type { Language } from '@plenum/domain/languages';
import { refuse } from '@plenum/domain/result';
import { minutesFormats, type MinutesFormat } from '@plenum/protocol/exports/export-formats';
import { isTimeZone } from '@plenum/reports/minutes/minutes-times';
import type { FastifyPluginAsync } from 'fastify';
import { download, languageOf } from '../http/answer.ts';
import { accessInConsultation } from '../http/access.ts';
import { exportMinutes, minutesRead, type MinutesRequest } from './minutes/export-minutes.ts';

/**
 * People who read the record may read the minutes, which say nothing else. People who may export documents get them as a
 * file.
 */
export const minutesRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { costly } = context.database;

	app.operation('readMinutes', inConsultation('read-journal'), ({ consultation, participant }, request) => {
		const wanted = wantedOf(request.params.workshop, request.query, languageOf(request));
		return costly.read(participant, minutesRead, consultation, wanted, context.now());
	});

	app.operation('exportMinutes', inConsultation('export'), async (actor, request, reply) => {
		const { format, workshop } = request.params;
		if (!isFormat(format)) return refuse('export/unknown-format');
		const wanted = wantedOf(workshop, request.query, languageOf(request));
		const file = await exportMinutes(context, actor, wanted, format);
		return file.ok ? download(reply, file.value) : file;
	});
};

/** A zone that nobody knows is that of the server’s own clock. */
function wantedOf(workshop: string, { language, timeZone }: MinutesQuery, readers: Language): MinutesRequest {
	return { workshop, language: language ?? readers, timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
}

function isFormat(format: string): format is MinutesFormat {
	return (minutesFormats as readonly string[]).includes(format);
}
