import { normalizeTemplate } from '@plenum/reports/template';
import { ok, refuse } from '@plenum/domain/result';
import { pictureLimits } from '@plenum/formats/public/picture';
import { type TemplateVersion } from '@plenum/protocol/exports/templates';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { readNames } from '../people/read-names.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { languageOf } from '../http/answer.ts';
import { accessInConsultation, type AccessTo } from '../http/access.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { whichVersion } from './outcome/choose-outcome.ts';
import { dataRead } from './preview/preview-data.ts';
import { matrixRead, documentRead } from './preview/preview-document.ts';
import { submissionBudgetRead } from './read-submission-budget.ts';
import { saveLogo, saveTemplate } from './templates/save-template.ts';
import { findLogo, findTemplate, findTemplateVersions, getTemplate } from './templates/templates.store.ts';

export const templatesRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const { read, costly } = context.database;
	const inConsultation = accessInConsultation(requireActor);

	app.operation('getTemplate', inConsultation('export'), async ({ consultation }, { query }) => {
		const found = await findTemplate(read, consultation, query.version ?? null);
		return found ? ok(found) : refuse('template/unknown-version');
	});

	app.operation('listTemplateVersions', inConsultation('export'), async (actor) => {
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
	});

	app.operation('saveTemplate', inConsultation('export'), (actor, { body }) =>
		saveTemplate(context, actor, body.version, normalizeTemplate(body.template))
	);

	registerLogo(app, context, inConsultation);

	app.operation('getSubmissionBudget', inConsultation('read'), async ({ participant, consultation }, request) => {
		const { language = languageOf(request), version, for: audience } = request.query;
		const wanted = { language, version: whichVersion(version), audience };
		return costly.read(participant, submissionBudgetRead, consultation, wanted, context.now());
	});

	app.operation('previewMatrix', inConsultation('export'), async ({ participant, consultation }, request) => {
		const { language = languageOf(request), version, for: audience } = request.query;
		const wanted = { language, version, audience };
		return costly.read(participant, matrixRead, consultation, request.params.layout, wanted, context.now());
	});

	app.operation('previewData', inConsultation('export'), async ({ participant, consultation }, request) => {
		const { language = languageOf(request), version, for: audience } = request.query;
		const wanted = { language, version: whichVersion(version), audience };
		return costly.read(participant, dataRead, consultation, request.params.format, wanted, context.now());
	});

	app.operation(
		'previewReport',
		inConsultation('export', repeatsByItself),
		({ participant, consultation }, { params, body }) =>
			costly.read(participant, documentRead, consultation, params.kind, body, context.now())
	);
};

/** In a scope of its own, because it alone takes pictures for a body. */
function registerLogo(app: FastifyInstance, context: AppContext, inConsultation: AccessTo<Actor>): void {
	void app.register(async (scope) => {
		const pictures = ['image/png', 'image/jpeg'];
		scope.addContentTypeParser(pictures, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
		scope.operation(
			'saveLogo',
			inConsultation('export', { bodyLimit: pictureLimits.bytes + 1024, accepts: pictures }),
			async (actor, { body }) =>
				Buffer.isBuffer(body) ? saveLogo(context, actor, body) : refuse('template/logo-unreadable')
		);
	});

	app.operation('getLogo', inConsultation('export'), async ({ consultation }, _request, reply) => {
		const { read } = context.database;
		const { template } = await getTemplate(read, consultation);
		const logo = template.logo && (await findLogo(read, consultation, template.logo));
		if (!logo) return refuse('request/unknown-address');
		return reply
			.type(logo.kind === 'png' ? 'image/png' : 'image/jpeg')
			.header('cache-control', 'private, no-cache')
			.send(Buffer.from(logo.bytes));
	});
}
