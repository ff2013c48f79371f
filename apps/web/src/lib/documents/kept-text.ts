import type { UnsentUpdate } from '@plenum/documents/collaboration/unsaved-work';
import { bytesToText, textToBytes } from '#lib/outbox/bytes-as-text.ts';
import type { OutboxKind } from '#lib/outbox/outbox.ts';

/** Text that is not acknowledged yet, with the generation of its document. */
export type KeptText = UnsentUpdate & { generation: number };

/** [DOC23] For each document, by the client id of the tab in which it was typed. */
export const textKind: OutboxKind<KeptText> = {
	name: 'text',
	mayStore: () => true,
	encode: ({ generation, authors, update }) => `${generation} ${authors.join(',')} ${bytesToText(update)}`,
	decode(stored) {
		const [generation, authors, text] = stored.split(' ');
		if (!generation || !authors || !text) return null;
		return { generation: Number(generation), authors: authors.split(',').map(Number), update: textToBytes(text) };
	}
};
