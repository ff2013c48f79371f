import type { FastifyPluginAsync } from 'fastify';
import { exportsRoutes } from './exports.routes.ts';
import { houseStylesRoutes } from './house-styles.routes.ts';
import { minutesRoutes } from './minutes.routes.ts';
import { outcomeVersionsRoutes } from './outcome-versions.routes.ts';
import { publicPressRoutes } from './public-press.routes.ts';
import { publicRoutes } from './public.routes.ts';
import { publicationRoutes } from './publication.routes.ts';
import { templatesRoutes } from './templates.routes.ts';

const routes = [
	exportsRoutes,
	minutesRoutes,
	templatesRoutes,
	houseStylesRoutes,
	outcomeVersionsRoutes,
	publicationRoutes,
	publicRoutes,
	publicPressRoutes
];

export const exports: FastifyPluginAsync = async (app) => {
	for (const each of routes) await app.register(each);
};
