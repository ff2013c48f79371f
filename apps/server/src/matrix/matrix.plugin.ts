import fp from 'fastify-plugin';
import { importsRoutes } from './imports.routes.ts';
import { createMatrix } from './matrix.ts';
import { positionsRoutes } from './positions.routes.ts';

export const matrix = fp(
	async (app) => {
		app.decorate('matrix', createMatrix(app.context));
		await app.register(importsRoutes);
		await app.register(positionsRoutes);
	},
	{ name: 'matrix', dependencies: ['people'] }
);
