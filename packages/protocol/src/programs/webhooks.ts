import { Type, type Static } from 'typebox';
import { Count, Id, Text, Time, closedObject, orNull } from '../shapes.ts';

/** POST …/webhooks: an address at one of the servers that the operator allows. */
export const CreateWebhookRequest = closedObject({
	url: Type.String({ minLength: 1, maxLength: 500, pattern: '^https?://[^\\s]+$' })
});
export type CreateWebhookRequest = Static<typeof CreateWebhookRequest>;

export const WebhookView = closedObject({
	id: Id,
	url: Text,
	createdAt: Time,
	/** How much of the record was delivered: the place of its last line. */
	delivered: Count,
	/** How many lines there are. */
	length: Count,
	/** How many deliveries failed since the last one that arrived. */
	failures: Count,
	/** The HTTP status of the last delivery; null where there was none, or no answer. */
	lastStatus: orNull(Count),
	lastAt: orNull(Time),
	/** Null once it was given up. */
	nextAt: orNull(Time)
});
export type WebhookView = Static<typeof WebhookView>;

/** GET …/webhooks. `servers`: those that the operator allows; none where webhooks are off. */
export const WebhookList = closedObject({ webhooks: Type.Array(WebhookView), servers: Type.Array(Text) });
export type WebhookList = Static<typeof WebhookList>;

/** The secret with which deliveries are signed is in this answer only. */
export const CreatedWebhook = closedObject({ webhook: WebhookView, secret: Text });
export type CreatedWebhook = Static<typeof CreatedWebhook>;

/** POST …/webhooks/:webhook/replay: delivers all lines after this place again. */
export const ReplayWebhookRequest = closedObject({ after: Count });
export type ReplayWebhookRequest = Static<typeof ReplayWebhookRequest>;
