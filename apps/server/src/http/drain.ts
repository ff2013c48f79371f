import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds: how long answers that are under way are waited for. */
const longestAnswer = 2500;

/** [OPERATE60] How a server goes without a request being lost that a proxy sends it. */
export class Drain {
	/** Health checks then answer that nothing more should be sent here. */
	hasBegun = false;
	readonly #unanswered = new Set<ServerResponse>();

	/** To be called after socket.io was attached: it puts its own listener in the place of those that it finds. */
	watch(server: Server): void {
		server.prependListener('request', (_request, response) => {
			this.#unanswered.add(response);
			response.once('close', () => this.#unanswered.delete(response));
			if (this.hasBegun) sayLast(response);
		});
	}

	/**
	 * From now on each answer ends its connection, so that the proxy does not send the next request on one that is about to
	 * close.
	 */
	begin(): void {
		this.hasBegun = true;
		this.#unanswered.forEach(sayLast);
	}

	/** No line is taken any more, and those on which nothing was asked are closed; what was asked before is answered. */
	async finish(server: Server, endLiveLines: () => void): Promise<void> {
		// Requests that have arrived are accepted first, because they would be cut off. Connections come in one turn of the event
		// loop, their requests in the next.
		for (let turns = 0; turns < 3; turns++) await turn();
		if (server.listening) server.close();
		endLiveLines(); // Long polls of them would be waited for.
		const answered = Promise.all([...this.#unanswered].map((response) => once(response, 'close')));
		await Promise.race([answered, sleep(longestAnswer, undefined, { ref: false })]);
	}
}

function sayLast(response: ServerResponse): void {
	if (!response.headersSent) response.setHeader('connection', 'close');
}
