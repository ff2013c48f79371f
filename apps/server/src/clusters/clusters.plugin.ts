import type { FastifyPluginAsync } from 'fastify';
import { clustersRoutes } from './clusters.routes.ts';
import { earlierOutcomesRoutes } from './earlier-outcomes.routes.ts';
import { sideRatingsRoutes } from './side-ratings.routes.ts';

export const clusters: FastifyPluginAsync = async (app) => {
	await app.register(clustersRoutes);
	await app.register(sideRatingsRoutes);
	await app.register(earlierOutcomesRoutes);
};
