import type { Fact } from '@plenum/protocol/facts';
import { Agent, request } from 'node:http';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';

export type Entrance = { url: string; code: string; consultation: string };

/** Someone who comes in as a browser does: the page, the command, and the live line over which facts are told. */
export class HallVisitor {
	readonly token: string;
	readonly #entrance: Entrance;
	/** Its lines for questions, kept open as a browser keeps them. */
	readonly #lines: Agent;
	#line: WebSocket | null = null;

	private constructor(entrance: Entrance, token: string, lines = new Agent({ keepAlive: true })) {
		this.#entrance = entrance;
		this.#lines = lines;
		this.token = token;
	}

	/** Somebody who is in already. */
	static known(entrance: Entrance, token: string): HallVisitor {
		return new HallVisitor(entrance, token);
	}

	static async join(entrance: Entrance, name: string): Promise<HallVisitor> {
		const lines = new Agent({ keepAlive: true });
		await read(lines, `${entrance.url}/join`, {});
		const request = { code: entrance.code, name, constituency: 'civil-society', consent: true };
		const { token } = await new Visitor(entrance.url).api('join', { body: request });
		return new HallVisitor(entrance, token, lines);
	}

	openOverview(): Promise<void> {
		return this.openPage('');
	}

	async ask(path: string): Promise<void> {
		await read(this.#lines, `${this.#entrance.url}/api/v1${path}`, { authorization: `Bearer ${this.token}` });
	}

	/** What the API answers, as JSON. */
	get<Answer>(path: string): Promise<Answer> {
		return new Visitor(this.#entrance.url, this.token).get<Answer>(path);
	}

	/** A page of the consultation, as the server writes it for this person. */
	async openPage(path: string): Promise<void> {
		await read(this.#lines, `${this.#entrance.url}/c/${this.#entrance.consultation}${path}`, {
			cookie: `plenum=${this.token}`
		});
	}

	/** Resolves when facts of the consultation are told to this person. Packets of socket.io, written out. */
	follow(hear: (fact: Fact) => void): Promise<void> {
		const line = new WebSocket(`${this.#entrance.url.replace('http', 'ws')}/rt/?EIO=4&transport=websocket`);
		this.#line = line;
		return new Promise((resolve, reject) => {
			line.onerror = () => reject(new Error('The live line could not be opened.'));
			line.onmessage = ({ data }: { data: string }) => {
				if (data.startsWith('0')) line.send(`40${JSON.stringify({ token: this.token })}`);
				else if (data.startsWith('40'))
					line.send(`420${JSON.stringify(['follow', { consultation: this.#entrance.consultation }])}`);
				else if (data === '2') line.send('3');
				else if (data === '430[{"ok":true}]') resolve();
				else if (data.startsWith('430')) reject(new Error('The consultation may not be followed.'));
				else if (data.startsWith('42')) hear((JSON.parse(data.slice(2)) as [string, Fact])[1]);
			};
		});
	}

	leave(): void {
		this.#line?.close();
		this.#lines.destroy();
	}
}

/** All of the answer as it comes over the line: whoever asked unpacks it on a machine of their own. */
async function read(lines: Agent, address: string, headers: Record<string, string>): Promise<void> {
	const status = await new Promise<number | undefined>((resolve, reject) => {
		// As a browser over TLS asks.
		const question = { agent: lines, headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } };
		request(address, question, (answer) => {
			answer.resume();
			answer.on('end', () => resolve(answer.statusCode)).on('error', reject);
		})
			.on('error', reject)
			.end();
	});
	if (status !== 200) throw new Error(`${new URL(address).pathname} was answered with ${status}.`);
}
