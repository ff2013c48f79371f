import { createHmac } from 'node:crypto';

/** The webhook's own secret, as its program gets it: derived, so that the database holds none. */
export function webhookSecret(server: Buffer, id: string): Buffer {
	return createHmac('sha256', server).update(`plenum-webhook\n${id}`).digest();
}

export function formatSecret(secret: Buffer): string {
	return `whsec_${secret.toString('base64')}`;
}

export type Delivery = { id: string; seconds: number; body: string };

/** The headers of a delivery (https://www.standardwebhooks.com, symmetric signature). */
export function signDelivery(secret: Buffer, { id, seconds, body }: Delivery): Record<string, string> {
	const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64');
	return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
