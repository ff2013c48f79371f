import { Nothing } from '../shapes.ts';
import {
	CreateWebhookRequest,
	CreatedWebhook,
	ReplayWebhookRequest,
	WebhookList,
	WebhookView
} from '../programs/webhooks.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const webhooks = {
	tag: 'Webhooks',
	description: 'Programs that are told of new lines of the record.',
	operations: {
		listWebhooks: {
			summary: 'List the webhooks',
			params: pathOfIds('consultation'),
			answers: { 200: WebhookList }
		},
		createWebhook: {
			summary: 'Add a webhook; its secret is shown this once',
			params: pathOfIds('consultation'),
			body: CreateWebhookRequest,
			example: { url: 'https://tracker.example/plenum' },
			answers: { 201: CreatedWebhook }
		},
		replayWebhook: {
			summary: 'Deliver lines again',
			params: pathOfIds('consultation', 'webhook'),
			body: ReplayWebhookRequest,
			example: { after: 0 },
			answers: { 200: WebhookView }
		},
		deleteWebhook: {
			summary: 'Delete a webhook',
			params: pathOfIds('consultation', 'webhook'),
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;
