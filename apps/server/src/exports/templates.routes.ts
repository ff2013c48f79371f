import { OutcomeQuery } from '@plenum/protocol/exports/exports';
import type { MatrixLayout } from '@plenum/reports/matrix/matrix-report';
import { normalizeTemplate, reportKinds, type ReportKind } from '@plenum/reports/template';
import { ok, refuse } from '@plenum/domain/result';
import { pictureLimits } from '@plenum/formats/picture';
import { closedObject, Id, oneOf } from '@plenum/protocol/shapes';
import { dataFormats, type DataFormat } from '@plenum/protocol/exports/data-preview';
import {
	PreviewReportRequest,
	SaveTemplateRequest,
	TemplateQuery,
	type TemplateVersion
} from '@plenum/protocol/exports/templates';
import type { FastifyInstance } from 'fastify';
import { readNames } from '../people/read-names.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { languageOf } from '../http/answer.ts';
import { handleInConsultation, type Handle } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { whichVersion } from './outcome/choose-outcome.ts';
import { dataRead } from './preview/preview-data.ts';
import { matrixRead, documentRead } from './preview/preview-document.ts';
import { submissionBudgetRead } from './read-submission-budget.ts';
import { saveLogo, saveTemplate } from './templates/save-template.ts';
import { findLogo, findTemplate, findTemplateVersions, getTemplate } from './templates/templates.store.ts';

const at = '/api/v1/consultations/:consultation';
const params = closedObject({ consultation: Id });

type On = { Params: { consultation: string } };

export function registerTemplates(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read, costly } = context.database;
	const handle = handleInConsultation(ask);

	app.get<On & { Querystring: TemplateQuery }>(
		`${at}/template`,
		{ schema: { params, querystring: TemplateQuery } },
		(request, reply) =>
			handle(request, reply, 'export', async ({ consultation }) => {
				const found = await findTemplate(read, consultation, request.query.version ?? null);
				return found ? ok(found) : refuse('template/unknown-version');
			})
	);

	app.get<On>(`${at}/template/versions`, { schema: { params } }, (request, reply) =>
		handle(request, reply, 'export', async (actor) => {
			const found = await findTemplateVersions(read, actor.consultation);
			const nameOf = await readNames(
				read,
				actor,
				found.flatMap(({ by }) => by ?? [])
			);
			const versions: TemplateVersion[] = found.map(({ by, ...row }) => ({
				...row,
				by: by === null ? null : nameOf(by)
			}));
			return ok({ versions });
		})
	);

	app.put<On & { Body: SaveTemplateRequest }>(
		`${at}/template`,
		{ config: handle.authorize('export'), schema: { params, body: SaveTemplateRequest } },
		(request, reply) => {
			const { version, template } = request.body;
			return handle(request, reply, 'export', (actor) =>
				saveTemplate(context, actor, version, normalizeTemplate(template))
			);
		}
	);

	registerLogo(app, context, handle);

	app.get<On & { Querystring: OutcomeQuery }>(
		`${at}/submission-budget`,
		{ schema: { params, querystring: OutcomeQuery } },
		async (request, reply) => {
			const { language = languageOf(request), version, for: audience } = request.query;
			const wanted = { language, version: whichVersion(version), audience };
			return handle(request, reply, 'read', ({ participant, consultation }) =>
				costly.read(participant, submissionBudgetRead, consultation, wanted, context.now())
			);
		}
	);

	app.get<{ Params: { consultation: string; layout: MatrixLayout }; Querystring: OutcomeQuery }>(
		`${at}/matrices/:layout/preview`,
		{
			schema: { params: closedObject({ consultation: Id, layout: oneOf(['old', 'new']) }), querystring: OutcomeQuery }
		},
		async (request, reply) => {
			const { language = languageOf(request), version, for: audience } = request.query;
			const wanted = { language, version, audience };
			return handle(request, reply, 'export', ({ participant, consultation }) =>
				costly.read(participant, matrixRead, consultation, request.params.layout, wanted, context.now())
			);
		}
	);

	app.get<{ Params: { consultation: string; format: DataFormat }; Querystring: OutcomeQuery }>(
		`${at}/data/:format/preview`,
		{ schema: { params: closedObject({ consultation: Id, format: oneOf(dataFormats) }), querystring: OutcomeQuery } },
		async (request, reply) => {
			const { language = languageOf(request), version, for: audience } = request.query;
			const wanted = { language, version: whichVersion(version), audience };
			return handle(request, reply, 'export', ({ participant, consultation }) =>
				costly.read(participant, dataRead, consultation, request.params.format, wanted, context.now())
			);
		}
	);

	app.post<{ Params: { consultation: string; kind: ReportKind }; Body: PreviewReportRequest }>(
		`${at}/reports/:kind/preview`,
		{
			config: { ...handle.authorize('export'), ...repeatsByItself },
			schema: { params: closedObject({ consultation: Id, kind: oneOf(reportKinds) }), body: PreviewReportRequest }
		},
		(request, reply) =>
			handle(request, reply, 'export', ({ participant, consultation }) =>
				costly.read(participant, documentRead, consultation, request.params.kind, request.body, context.now())
			)
	);
}

/** In a scope of its own, because it alone takes pictures for a body. */
function registerLogo(app: FastifyInstance, context: AppContext, handle: Handle<Actor>): void {
	void app.register(async (scope) => {
		const pictures = ['image/png', 'image/jpeg'];
		scope.addContentTypeParser(pictures, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
		scope.put<On & { Body: Buffer }>(
			`${at}/template/logo`,
			{
				config: { ...handle.authorize('export'), accepts: pictures },
				schema: { params },
				bodyLimit: pictureLimits.bytes + 1024
			},
			(request, reply) =>
				handle(request, reply, 'export', async (actor) =>
					Buffer.isBuffer(request.body) ? saveLogo(context, actor, request.body) : refuse('template/logo-unreadable')
				)
		);
	});

	app.get<On>(`${at}/template/logo`, { schema: { params } }, (request, reply) =>
		handle(request, reply, 'export', async ({ consultation }) => {
			const { read } = context.database;
			const { template } = await getTemplate(read, consultation);
			const logo = template.logo && (await findLogo(read, consultation, template.logo));
			if (!logo) return refuse('request/unknown-address');
			return reply
				.type(logo.kind === 'png' ? 'image/png' : 'image/jpeg')
				.header('cache-control', 'private, no-cache')
				.send(Buffer.from(logo.bytes));
		})
	);
}
