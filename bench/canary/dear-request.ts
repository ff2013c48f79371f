import type { Client, Reply } from './client.ts';

export type Asking = { port: number; facilitator: Client; account: Client; people: Client[] };
/** One thing that is asked, with the largest input that is allowed. */
export type DearRequest = { name: string; ask(asking: Asking): Promise<Reply> };

export const get = (name: string, path: string): DearRequest => ({
	name,
	ask: ({ facilitator }) => facilitator.ask('GET', path)
});
export const send = (name: string, method: string, path: string, body: () => unknown): DearRequest => ({
	name,
	ask: ({ facilitator }) => facilitator.ask(method, path, body())
});

/** The first that was refused of several that were sent at the same moment, if any was. */
export const worstOf = (replies: readonly Reply[]): Reply =>
	replies.find(({ status }) => status === 0 || status >= 400) ?? { status: 200 };
