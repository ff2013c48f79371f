import type { Client } from './client.ts';

export type Asking = { port: number; facilitator: Client; people: Client[] };
/** One thing that is asked, with the largest input that is allowed. Answers the status, to see that it was done. */
export type DearRequest = { name: string; ask(asking: Asking): Promise<number> };

export const get = (name: string, path: string): DearRequest => ({
	name,
	ask: async ({ facilitator }) => (await facilitator.ask('GET', path)).status
});
export const send = (name: string, method: string, path: string, body: () => unknown): DearRequest => ({
	name,
	ask: async ({ facilitator }) => (await facilitator.ask(method, path, body())).status
});
