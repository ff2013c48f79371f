import { languages, type Language } from '@plenum/domain/languages';
import { audiences, type Audience } from '@plenum/reports/audience';
import type { MatrixLayout } from '@plenum/reports/matrix-report';
import { normalizeTemplate, paperKinds, type ReportKind } from '@plenum/reports/template';
import { ok, refuse } from '@plenum/domain/result';
import { pictureLimits } from '@plenum/formats/picture';
import { closedObject, Id, oneOf } from '@plenum/protocol/shapes';
import { dataFormats, type DataFormat } from '@plenum/protocol/data-preview';
import { PreviewPaperRequest, SaveTemplateRequest, type TemplateVersion } from '@plenum/protocol/templates';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { readNames } from '../documents/version-view.ts';
import type { AppContext } from '../app-context.ts';
import { authorizeFor, type RequireActor } from '../http/actor.ts';
import { answer, languageOf } from '../http/answer.ts';
import { repeatsByItself } from '../http/idempotency-rules.ts';
import { createAnswerCostly } from '../http/answer-read.ts';
import { whichVersion } from './choose-outcome.ts';
import { dataRead } from './preview-data.ts';
import { matrixRead, paperRead } from './preview-paper.ts';
import { saveLogo, saveTemplate } from './save-template.ts';
import { findLogo, findTemplate, findTemplateVersions, getTemplate } from './templates.store.ts';

const at = '/api/v1/consultations/:consultation';
const params = closedObject({ consultation: Id });
const ofMatrix = closedObject({
	language: Type.Optional(oneOf(languages)),
	version: Type.String({ pattern: '^(latest|draft|[1-9][0-9]{0,5})$', default: 'latest' }),
	for: Type.Enum([...audiences], { default: 'publication' })
});
type OfMatrix = { language?: Language; version: string; for: Audience };
const querystring = closedObject({ version: Type.Optional(Type.Integer({ minimum: 0 })) });

type On = { Params: { consultation: string } };

export function registerTemplates(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const { read } = context.database;
	const answerCostly = createAnswerCostly(ask, context.database);

	app.get<On & { Querystring: { version?: number } }>(
		`${at}/template`,
		{ schema: { params, querystring } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'export');
			if (!actor.ok) return answer(reply, actor);
			const found = await findTemplate(read, actor.value.consultation, request.query.version ?? null);
			return answer(reply, found ? ok(found) : refuse('template/unknown-version'));
		}
	);

	app.get<On>(`${at}/template/versions`, { schema: { params } }, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'export');
		if (!actor.ok) return answer(reply, actor);
		const nameOf = await readNames(read, actor.value);
		const found = await findTemplateVersions(read, actor.value.consultation);
		const versions: TemplateVersion[] = found.map(({ by, ...row }) => ({
			...row,
			by: by === null ? null : nameOf(by)
		}));
		return answer(reply, ok({ versions }));
	});

	app.put<On & { Body: SaveTemplateRequest }>(
		`${at}/template`,
		{ config: authorizeFor(ask, 'export'), schema: { params, body: SaveTemplateRequest } },
		async (request, reply) => {
			const actor = await ask(request, request.params.consultation, 'export');
			if (!actor.ok) return answer(reply, actor);
			const { version, template } = request.body;
			return answer(reply, await saveTemplate(context, actor.value, version, normalizeTemplate(template)));
		}
	);

	registerLogo(app, context, ask);

	app.get<{ Params: { consultation: string; layout: MatrixLayout }; Querystring: OfMatrix }>(
		`${at}/matrices/:layout/preview`,
		{ schema: { params: closedObject({ consultation: Id, layout: oneOf(['old', 'new']) }), querystring: ofMatrix } },
		async (request, reply) => {
			const { language = languageOf(request), version, for: audience } = request.query;
			const wanted = { language, version, audience };
			return answerCostly(request, reply, 'export', matrixRead, ({ consultation }) => {
				return [consultation, request.params.layout, wanted, context.now()];
			});
		}
	);

	app.get<{ Params: { consultation: string; format: DataFormat }; Querystring: OfMatrix }>(
		`${at}/data/:format/preview`,
		{ schema: { params: closedObject({ consultation: Id, format: oneOf(dataFormats) }), querystring: ofMatrix } },
		async (request, reply) => {
			const { language = languageOf(request), version, for: audience } = request.query;
			const wanted = { language, version: whichVersion(version), audience };
			return answerCostly(request, reply, 'export', dataRead, ({ consultation }) => {
				return [consultation, request.params.format, wanted, context.now()];
			});
		}
	);

	app.post<{ Params: { consultation: string; kind: ReportKind }; Body: PreviewPaperRequest }>(
		`${at}/papers/:kind/preview`,
		{
			config: { ...authorizeFor(ask, 'export'), ...repeatsByItself },
			schema: { params: closedObject({ consultation: Id, kind: oneOf(paperKinds) }), body: PreviewPaperRequest }
		},
		async (request, reply) => {
			return answerCostly(request, reply, 'export', paperRead, ({ consultation }) => {
				return [consultation, request.params.kind, request.body, context.now()];
			});
		}
	);
}

/** In a scope of its own, because it alone takes pictures for a body. */
function registerLogo(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	void app.register(async (scope) => {
		const pictures = ['image/png', 'image/jpeg'];
		scope.addContentTypeParser(pictures, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
		scope.put<On & { Body: Buffer }>(
			`${at}/template/logo`,
			{
				config: { ...authorizeFor(ask, 'export'), accepts: pictures },
				schema: { params },
				bodyLimit: pictureLimits.bytes + 1024
			},
			async (request, reply) => {
				const actor = await ask(request, request.params.consultation, 'export');
				if (!actor.ok) return answer(reply, actor);
				if (!Buffer.isBuffer(request.body)) return answer(reply, refuse('template/logo-unreadable'));
				return answer(reply, await saveLogo(context, actor.value, request.body));
			}
		);
	});

	app.get<On>(`${at}/template/logo`, { schema: { params } }, async (request, reply) => {
		const actor = await ask(request, request.params.consultation, 'export');
		if (!actor.ok) return answer(reply, actor);
		const { template } = await getTemplate(context.database.read, actor.value.consultation);
		const logo = template.logo && (await findLogo(context.database.read, actor.value.consultation, template.logo));
		if (!logo) return answer(reply, refuse('request/unknown-address'));
		return reply
			.type(logo.kind === 'png' ? 'image/png' : 'image/jpeg')
			.header('cache-control', 'private, no-cache')
			.send(Buffer.from(logo.bytes));
	});
}
