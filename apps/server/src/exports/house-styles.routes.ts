import { ok, refuse } from '@plenum/domain/result';
import { houseStyleLimits } from '@plenum/formats/house-style/house-style';
import { wordTypes } from '@plenum/protocol/exports/templates';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { createFileReader } from '../matrix/upload/upload-reader.ts';
import { siblingFile } from '../program-files.ts';
import { findHouseStyle } from './templates/house-styles.store.ts';
import { saveHouseStyle, type HouseStyleReader } from './templates/save-template.ts';
import { getTemplate } from './templates/templates.store.ts';

/**
 * [REPORTS70] The publisher's own Word file. In a scope of its own, because only this route takes a Word file as its body.
 */
export const houseStylesRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const { read } = context.database;
	const inConsultation = accessInConsultation(requireActor);
	const reader: HouseStyleReader = createFileReader(siblingFile('read-house-style.process', import.meta.url));
	app.addHook('onClose', () => reader.close());

	app.operation('getHouseStyle', inConsultation('export'), async ({ consultation }) => {
		const { houseStyle } = (await getTemplate(read, consultation)).template;
		const found = houseStyle === null ? undefined : await findHouseStyle(read, consultation, houseStyle);
		return found ? ok(found.report) : refuse('request/unknown-address');
	});

	void app.register(async (scope) => {
		const types = [...wordTypes];
		scope.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
		scope.operation(
			'saveHouseStyle',
			inConsultation('export', { bodyLimit: houseStyleLimits.bytes + 1024, accepts: types }),
			async (actor, { body }) =>
				Buffer.isBuffer(body)
					? saveHouseStyle(context, reader, actor, new Uint8Array(body))
					: refuse('template/house-style-unreadable')
		);
	});
};
