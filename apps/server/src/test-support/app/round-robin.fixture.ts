import { Agent, createServer, get, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that gives each request to the next node whose health was good when last asked, on lines that it keeps. It asks nothing twice. */
export async function startRoundRobin(nodes: readonly string[]) {
	const agent = new Agent({ keepAlive: true });
	let healthy = [...nodes];
	let turn = 0;
	const server = createServer((asked, answer) => {
		const { method, headers, url } = asked;
		const node = healthy[turn++ % healthy.length];
		const passed = request(`${node}${url}`, { agent, ...(method ? { method } : {}), headers }, (reply) => {
			answer.writeHead(reply.statusCode ?? 502, withoutLine(reply.headers));
			reply.pipe(answer);
		});
		passed.on('error', () => answer.writeHead(502).end());
		asked.pipe(passed);
	});
	const looking = setInterval(() => {
		for (const node of healthy)
			get(`${node}/healthz`, { agent: false }, (reply) => {
				reply.resume();
				if (reply.statusCode !== 200) healthy = healthy.filter((each) => each !== node);
			}).on('error', () => undefined);
	}, 50);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		async leavesOut(node: string) {
			while (healthy.includes(node)) await new Promise((resolve) => setTimeout(resolve, 10));
		},
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			clearInterval(looking);
			server.close();
			server.closeAllConnections();
			agent.destroy();
		}
	};
}

/** What is said of the line between the node and the proxy is not for the caller. */
function withoutLine({ connection: _connection, 'keep-alive': _keepAlive, ...headers }: IncomingHttpHeaders) {
	return headers;
}
