import multipart from '@fastify/multipart';
import Fastify, {
	LogController,
	type FastifyInstance,
	type FastifyReply,
	type onRequestAsyncHookHandler
} from 'fastify';
import type { Writable } from 'node:stream';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readLanguagePacks } from '../languages/read-language-packs.ts';
import { refuseForeignOrigins } from './foreign-origin.ts';
import { problem } from './answer.ts';
import { defaultPace, type BodyPace } from './bodies/body-pace.ts';
import { authorizeBeforeBody, nobody } from './authorize-before-body.ts';
import { leaveOutOfShared } from './for-one-browser.ts';
import { compressAnswers } from './bodies/compress-answers.ts';
import { describeApi } from './openapi/openapi.ts';
import { routeOperations } from './operation-route.ts';
import { describeOperations } from './operations.ts';
import { answerProblems } from './problems.ts';
import { takeJsonWithoutNul } from './bodies/json-without-nul.ts';
import { setSecurityHeaders, writeSecurityHeaders } from './security-headers.ts';
import { endSlowBodies } from './bodies/slow-bodies.ts';
import { validateStrictly } from './validation.ts';

/** Larger than any command, smaller than an attack. Uploads have a limit of their own. */
const bodyLimit = 256 * 1024;

/** The HTTP door with its rules, before any room has moved in. Logs go to `log`; they name routes, never addresses, people or codes. `onFirst` runs before it is asked who may. */
export async function createServer(
	config: Config,
	log: Writable | null,
	pace: BodyPace = defaultPace,
	onFirst?: onRequestAsyncHookHandler
): Promise<FastifyInstance> {
	const isHttps = config.publicUrl.startsWith('https:');
	const app = Fastify({
		bodyLimit,
		// These proxies say who called; what anybody else says of that counts for nothing.
		trustProxy: config.trustedProxies.length > 0 && config.trustedProxies,
		forceCloseConnections: true,
		// A client that begins a request and never ends its head is disconnected within twelve seconds.
		http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
		logger:
			log === null
				? false
				: { level: 'warn', stream: log, serializers: { req: () => ({}), res: () => ({ statusCode: 0 }) } },
		logController: new LogController({ disableRequestLogging: true }),
		routerOptions: { ignoreTrailingSlash: true },
		// No hook runs for an address that cannot be read, and Fastify's own answer would repeat it.
		frameworkErrors: (_error, _request, reply: FastifyReply) => {
			writeSecurityHeaders(reply.raw, isHttps);
			problem(reply, 'request/invalid');
		}
	});
	app.decorate('languagePacks', await readLanguagePacks(join(config.dataDir, 'languages')));
	for (const problem of app.languagePacks.problems) app.log.warn({ problem }, 'a language pack has a mistake');
	validateStrictly(app);
	answerProblems(app);
	setSecurityHeaders(app, isHttps);
	leaveOutOfShared(app);
	endSlowBodies(app, pace);
	refuseForeignOrigins(app, config);
	if (onFirst) app.addHook('onRequest', onFirst);
	authorizeBeforeBody(app);
	takeJsonWithoutNul(app);
	app.removeContentTypeParser('text/plain');
	compressAnswers(app);
	await app.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 1, fields: 5 } });
	await describeApi(app);
	describeOperations(app);
	routeOperations(app);
	app.all('/api/*', { config: nobody, schema: { hide: true } }, async (_request, reply) =>
		problem(reply, 'request/unknown-address')
	);
	return app;
}
