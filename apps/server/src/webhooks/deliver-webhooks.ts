import { holdsRight } from '@plenum/domain/people/scoped-link';
import { nextAttempt } from '@plenum/domain/webhooks/retry';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import { findLines } from '../journal/journal.store.ts';
import { findParticipant } from '../people/participants.store.ts';
import { signDelivery, webhookSecret } from './sign-delivery.ts';
import { claimWebhook, findDueWebhooks, updateWebhook, type Webhook } from './webhooks.store.ts';

/** How often somebody looks for new lines. */
const pause = 5000;
/** For an answer. */
const patience = 10_000;
/** A delivery is claimed for longer than it can take. */
const claim = 60_000;
const mostLines = 100;

type Content = { consultation: string; lines: { place: number; at: number; type: string; stream: string }[] };
type Post = (url: string, init: RequestInit) => Promise<{ status: number }>;

/** [WEBHOOK2] Delivers new lines from now on. Nothing runs where the operator allows no server. */
export function keepDelivering(context: AppContext, post: Post = fetch): { stop(): void } {
	if (context.config.webhookServers.length === 0) return { stop: () => undefined };
	let running = false;
	const timer = setInterval(() => {
		if (running) return;
		running = true;
		void deliverDue(context, post)
			.catch(context.report)
			.finally(() => (running = false));
	}, pause).unref();
	return { stop: () => clearInterval(timer) };
}

/** One attempt for each webhook that is due and has something new. */
export async function deliverDue(context: AppContext, post: Post): Promise<void> {
	const { database, now } = context;
	for (const webhook of await findDueWebhooks(database.read, now())) await deliver(context, post, webhook);
}

async function deliver(context: AppContext, post: Post, webhook: Webhook): Promise<void> {
	const { database, now } = context;
	const { id, consultation, delivered } = webhook;
	const lines = await findLines(database.read, consultation, delivered, mostLines);
	const last = lines.at(-1);
	if (!last) return;
	const change = (fields: Partial<Webhook>) => transaction(database, (tx) => updateWebhook(tx.db, id, fields));
	if (!(await transaction(database, (tx) => claimWebhook(tx.db, webhook, now() + claim)))) return;
	const maker = await findParticipant(database.read, webhook.createdBy);
	// [WEBHOOK5] It ends with its maker's right, as an API token does.
	if (!isAllowed(context, webhook.url) || !holdsRight('api-token', maker)) return void (await change({ nextAt: null }));
	// [WEBHOOK3] What a line says is read with a token: a delivery has no content and no person.
	const told = lines.map(({ place, at, type, stream }) => ({ place, at, type, stream }));
	const status = await send(context, post, webhook, { consultation, lines: told });
	const at = now();
	if (status !== null && status >= 200 && status < 300) {
		return void (await change({ delivered: last.place, failures: 0, lastStatus: status, lastAt: at, nextAt: at }));
	}
	const failures = webhook.failures + 1;
	await change({ failures, lastStatus: status, lastAt: at, nextAt: nextAttempt(failures, at) });
}

export function isAllowed({ config }: AppContext, url: string): boolean {
	return URL.canParse(url) && config.webhookServers.includes(new URL(url).origin);
}

/** The status of the answer; null where there was none. A redirect is not followed: it could lead anywhere. */
async function send(context: AppContext, post: Post, { id, url }: Webhook, content: Content) {
	const body = JSON.stringify(content);
	const seconds = Math.floor(context.now() / 1000);
	const delivery = { id: `${id}.${content.lines.at(-1)?.place}`, seconds, body };
	const headers = {
		'content-type': 'application/json',
		...signDelivery(webhookSecret(context.config.secret, id), delivery)
	};
	try {
		const signal = AbortSignal.timeout(patience);
		return (await post(url, { method: 'POST', redirect: 'manual', headers, body, signal })).status;
	} catch {
		return null;
	}
}
