import { isPractice } from '@plenum/domain/consultations/practice';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CreatedWebhook, WebhookList, WebhookView } from '@plenum/protocol/programs/webhooks';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findHead } from '../journal/journal.store.ts';
import { isAllowed } from './deliver-webhooks.ts';
import { formatSecret, webhookSecret } from './sign-delivery.ts';
import {
	deleteWebhook,
	findWebhook,
	findWebhooks,
	insertWebhook,
	updateWebhook,
	type Webhook
} from './webhooks.store.ts';

const mostWebhooks = 10;

export async function listWebhooks(context: AppContext, { consultation }: Actor): Promise<Result<WebhookList>> {
	const db = context.database.read;
	const { length } = await findHead(db, consultation);
	const webhooks = (await findWebhooks(db, consultation)).map((webhook) => viewOf(webhook, length));
	return ok({ webhooks, servers: context.config.webhookServers });
}

/** [WEBHOOK1] It is told of lines that come after it. */
export async function createWebhook(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	url: string
): Promise<Result<CreatedWebhook>> {
	if (!isAllowed(context, url)) return refuse('webhook/server-not-allowed');
	const at = context.now();
	const id = context.createId();
	return transaction(context.database, async (tx) => {
		if (isPractice(await getConsultation(tx.db, consultation))) return refuse('practice/stays-inside');
		if ((await findWebhooks(tx.db, consultation)).length >= mostWebhooks) return refuse('webhook/too-many');
		await context.journal.append(tx, {
			stream: 'people',
			type: 'webhook-added',
			data: { webhook: id },
			consultation,
			by,
			at
		});
		const { length } = await findHead(tx.db, consultation);
		const made = { id, consultation, url, createdBy: by, createdAt: at, delivered: length, nextAt: at };
		const webhook = { ...made, failures: 0, lastStatus: null, lastAt: null };
		await insertWebhook(tx.db, webhook);
		const event = { event: 'webhook-added', participant: by, consultation, subject: id };
		tx.onCommit(() => context.securityLog.record(event));
		return ok({ webhook: viewOf(webhook, length), secret: formatSecret(webhookSecret(context.config.secret, id)) });
	});
}

/** [WEBHOOK6] */
export async function replayWebhook(
	context: AppContext,
	{ consultation }: Actor,
	id: string,
	after: number
): Promise<Result<WebhookView>> {
	return transaction(context.database, async (tx) => {
		const webhook = await findWebhook(tx.db, consultation, id);
		if (!webhook) return refuse('webhook/unknown');
		const { length } = await findHead(tx.db, consultation);
		const change = { delivered: Math.min(after, length), failures: 0, nextAt: context.now() };
		await updateWebhook(tx.db, id, change);
		return ok(viewOf({ ...webhook, ...change }, length));
	});
}

export async function removeWebhook(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	id: string
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		if (!(await findWebhook(tx.db, consultation, id))) return refuse('webhook/unknown');
		await deleteWebhook(tx.db, id);
		const at = context.now();
		const line = { stream: 'people', type: 'webhook-removed' as const, data: { webhook: id } };
		await context.journal.append(tx, { ...line, consultation, by, at });
		return ok({});
	});
}

function viewOf(webhook: Webhook, length: number): WebhookView {
	const { id, url, createdAt, delivered, failures, lastStatus, lastAt, nextAt } = webhook;
	return { id, url, createdAt, delivered, length, failures, lastStatus, lastAt, nextAt };
}
