import type { ServerProcess } from '../server-process.ts';
import { documentName, tokenOf } from '../plenum/names.ts';
import { dialects } from './dialect.ts';
import { Person, type Listener } from './person.ts';
import { readProgress } from './read-progress.ts';

/** Someone without a copy: hears everything, and knows how far each author has come and when that was heard. */
export class Newcomer implements Listener {
	readonly clocks = new Map<number, number>();
	bytes = 0;
	lastHeard = 0;

	async join(server: ServerProcess, token: number): Promise<Person> {
		const connection = { port: server.port, document: documentName(0), token: tokenOf(token) };
		return Person.join({ ...connection, dialect: dialects[server.peer.dialect] }, this);
	}

	heard(bytes: Buffer, start: number, end: number, now: number): void {
		this.bytes += end - start;
		this.lastHeard = now;
		readProgress(bytes, start, end, (client, clock) => {
			if (clock > (this.clocks.get(client) ?? 0)) this.clocks.set(client, clock);
		});
	}

	clockOf(client: number): number {
		return this.clocks.get(client) ?? 0;
	}
}
