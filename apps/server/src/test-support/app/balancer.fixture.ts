import { connect, createServer, type AddressInfo, type Server } from 'node:net';

export type Balancer = {
	url: string;
	/** From now on only these get new connections, in turn; those that are open stay. */
	serve(urls: readonly string[]): void;
	close(): void;
};

/** What stands before several nodes and gives each connection to the next that takes it. */
export async function startBalancer(): Promise<Balancer> {
	let ports: number[] = [];
	let turn = 0;
	const server: Server = createServer((caller) => {
		const order = ports.map((_, place) => ports[(turn + place) % ports.length] ?? 0);
		turn += 1;
		const tryNext = () => {
			const port = order.shift();
			if (port === undefined) return void caller.destroy();
			const node = connect(port, '127.0.0.1');
			node.once('error', tryNext);
			node.once('connect', () => {
				node.off('error', tryNext);
				caller.pipe(node).pipe(caller);
				const end = () => (caller.destroy(), node.destroy());
				for (const each of [caller, node]) each.on('error', end).on('close', end);
			});
		};
		caller.on('error', () => undefined);
		tryNext();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		serve: (urls) => void (ports = urls.map((url) => Number(new URL(url).port))),
		close: () => void server.close()
	};
}
