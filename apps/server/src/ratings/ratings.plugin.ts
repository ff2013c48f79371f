import type { FastifyPluginAsync } from 'fastify';
import { ratingsRoutes } from './ratings.routes.ts';
import { ratingSheetsRoutes } from './sheets.routes.ts';

export const ratings: FastifyPluginAsync = async (app) => {
	await app.register(ratingsRoutes);
	await app.register(ratingSheetsRoutes);
};
