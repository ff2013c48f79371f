import type { Commitment } from '@plenum/domain/commitments/commitment';
import { ok } from '@plenum/domain/result';
import type { IndicatorList, LatestValueList } from '@plenum/protocol/indicators';
import type { FastifyPluginAsync } from 'fastify';
import { findCommitments } from '../commitments/commitments.store.ts';
import { accessInConsultation } from '../http/access.ts';
import { download, languageOf } from '../http/answer.ts';
import { cacheAnswer, encodedFor, type SharedAnswer } from '../http/shared-answer.ts';
import { exportValues } from './export-values.ts';
import { listIndicators, listLatestValues } from './list-indicators.ts';
import { addIndicatorValue, getIndicator, setIndicatorPlan } from './measure-indicator.ts';

/** The indicators of adopted actions, with their series. */
export const indicatorsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
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
