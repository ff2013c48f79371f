import type { Commitment } from '@plenum/domain/commitments/commitment';
import { ok, type Result } from '@plenum/domain/result';
import type { IndicatorList, LatestValueList, ValueTableReading } from '@plenum/protocol/indicators';
import type { FastifyPluginAsync } from 'fastify';
import { findCommitments } from '../commitments/commitments.store.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { accessInConsultation } from '../http/access.ts';
import type { Actor } from '../http/actor.ts';
import { download, languageOf } from '../http/answer.ts';
import { cacheAnswer, encodedFor, type SharedAnswer } from '../http/shared-answer.ts';
import { exportValues } from './export-values.ts';
import { listIndicators, listLatestValues, viewAllIndicators } from './list-indicators.ts';
import { readFilePart } from '../matrix/upload/file-part.ts';
import { withUploadSlot } from '../matrix/upload/receive-import.ts';
import { uploadRules } from '../matrix/upload/upload-rules.ts';
import { addIndicatorValue, getIndicator, setIndicatorPlan } from './measure-indicator.ts';
import { mostTableBytes, readValueTable } from './read-value-table.ts';

/** With what multipart writes around a table. */
const tableUpload = { tooLarge: 'indicator/table-too-large', bodyLimit: mostTableBytes + 64 * 1024 } as const;

/** The indicators of adopted actions, with their series. */
export const indicatorsRoutes: FastifyPluginAsync = async (app) => {
	const { context, matrix, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read: db, cache } = context.database;
	const lists = cache.query<SharedAnswer<IndicatorList>>('indicator-list');
	const latest = cache.query<SharedAnswer<LatestValueList>>('latest-values');
	const adopted = cache.query<Commitment[]>('commitments');

	app.operation('listIndicators', inConsultation('read'), async ({ consultation }, request, reply) => {
		const { page = 1, cluster } = request.query;
		const list = async () => {
			const commitments = await adopted(consultation, [], () => findCommitments(db, consultation));
			return listIndicators(db, consultation, commitments, { page, cluster });
		};
		return ok(await encodedFor(request, reply, await cacheAnswer(lists, consultation, [page, cluster ?? ''], list)));
	});

	app.operation('listLatestValues', inConsultation('read'), async ({ consultation }, request, reply) => {
		const { cluster } = request.query;
		const list = async () => {
			const commitments = await adopted(consultation, [], () => findCommitments(db, consultation));
			return listLatestValues(db, consultation, commitments, cluster);
		};
		return ok(await encodedFor(request, reply, await cacheAnswer(latest, consultation, [cluster ?? ''], list)));
	});

	app.operation('exportIndicatorValues', inConsultation('read'), async ({ consultation }, request, reply) => {
		const bytes = await exportValues(db, consultation, languageOf(request));
		return download(reply, { name: 'plenum-indicators.csv', type: 'text/csv; charset=utf-8', bytes });
	});

	const uploads = { ...uploadRules(matrix, inConsultation, 'follow-up'), ...tableUpload };
	app.operation('readValueTable', inConsultation('follow-up', uploads), async (actor, request, reply) => {
		const received = await withUploadSlot(matrix, actor, async () => {
			const part = await readFilePart(request);
			return part.ok ? readTable(db, actor, part.value.bytes) : part;
		});
		// The rest of a file that is not taken is not waited for.
		if (!received.ok) reply.header('connection', 'close');
		return received;
	});

	app.operation('getIndicator', inConsultation('read'), ({ consultation }, { params }) =>
		getIndicator(db, consultation, params.indicator)
	);

	app.operation('setIndicatorPlan', inConsultation('follow-up'), (actor, { params, body }) =>
		setIndicatorPlan(context, actor, params.indicator, body)
	);

	app.operation('addIndicatorValue', inConsultation('follow-up'), (actor, { params, body }) =>
		addIndicatorValue(context, actor, params.indicator, body)
	);
};

async function readTable(
	db: Db,
	{ consultation, constituency }: Actor,
	bytes: Uint8Array
): Promise<Result<ValueTableReading>> {
	const { settings } = await getConsultation(db, consultation);
	const views = await viewAllIndicators(db, consultation);
	return readValueTable(bytes, { views, settings, side: constituency });
}
