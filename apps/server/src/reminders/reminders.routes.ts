import { routes } from '@plenum/protocol/routes';
import type { FastifyPluginAsync } from 'fastify';
import { languageOf } from '../http/answer.ts';
import { accessBy, accessInConsultation } from '../http/access.ts';
import { anyone, fromStrangers, strangersBodyLimit } from '../http/authorize-before-body.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { refuse } from '@plenum/domain/result';
import { keyedHash } from '../security/at-rest.ts';
import { TokenBuckets } from '../token-bucket.ts';
import type { Mailer } from './mailer.ts';
import { askForReminders, confirmReminders, endReminders, getReminders, stopReminders } from './reminders.ts';

/** The mailbox may be somebody else’s: three mails, and then one an hour. */
const flow = { burst: 3, perSecond: 1 / 3600 };

const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const;

/** [REMINDER5] Mail programs send a form that says what the address says already (RFC 8058): it is not read. */
const fromMailPrograms = accessBy(anyone.require, {
	...repeatsByItself,
	accepts: forms,
	bodyLimit: strangersBodyLimit
});

/** `mailer`: null where this server sends no mail. */
export type RemindersOptions = { mailer: Mailer | null };

/** Reminders by mail, for those who ask. */
export const remindersRoutes: FastifyPluginAsync<RemindersOptions> = async (app, { mailer }) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const buckets = new TokenBuckets(flow, context.now);
	const mailboxes = new TokenBuckets(flow, context.now);

	app.operation('getReminders', inConsultation('read'), (actor) => getReminders(context, actor));
	app.operation('askForReminders', inConsultation('read'), async (actor, request) => {
		if (!buckets.take(actor.participant)) return refuse('request/too-fast');
		const { address } = request.body;
		const mailbox = keyedHash(context.config.secret, 'mailbox', address.trim().toLowerCase());
		if (!mailboxes.take(mailbox)) return refuse('request/too-fast');
		return askForReminders(context, mailer, actor, { address, language: languageOf(request) });
	});
	app.operation('endReminders', inConsultation('read'), (actor) => endReminders(context, actor));
	app.operation('confirmReminders', fromStrangers, (_, { params }) => confirmReminders(context, params.token));
	/** [REMINDER5] Programs without the one press open its address. Nothing ends by that: scanners of mail open it too. */
	app.get(
		`/api/v1${routes.stopReminders.replace('POST ', '')}`,
		{ schema: { hide: true } },
		async ({ params }, reply) => reply.redirect(`/reminders#${encodeURIComponent((params as { token: string }).token)}`)
	);
	void app.register(async (scope) => {
		scope.addContentTypeParser(forms[0], (_request, payload, done) => {
			payload.resume();
			done(null);
		});
		scope.operation('stopReminders', fromMailPrograms, (_, { params }) => stopReminders(context, params.token));
	});
};
