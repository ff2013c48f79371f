import { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';

/** In milliseconds. */
const longest = {
	/** Until a server that can be reached has let us in. */
	connecting: 2500,
	/**
	 * Between two statements of a transaction. One whose process is stopped holds up everyone else: the server ends it, and what it
	 * still sends afterwards comes too late.
	 */
	idleInTransaction: 5000,
	/** Until the writer on another node has finished. */
	waitingForTurn: 20_000
};

export function connectionOptions(url: string): ClientConfig {
	return {
		connectionString: url,
		application_name: 'plenum',
		connectionTimeoutMillis: longest.connecting,
		idle_in_transaction_session_timeout: longest.idleInTransaction,
		lock_timeout: longest.waitingForTurn,
		keepAlive: true
	};
}

export type PostgresClient = { client: Client; socket: Socket };

/**
 * A client on our own socket. So several messages can be gathered into one, and a connection that does not answer can be cut.
 */
export function postgresClient(url: string, options: ClientConfig = {}): PostgresClient {
	const socket = new Socket();
	return { socket, client: new Client({ ...connectionOptions(url), ...options, stream: () => socket }) };
}

/** Only reports the end of the connection: a caller that awaits an answer on it gets the error with that answer. */
export async function connectClient(url: string, onEnd: (client: Client) => void): Promise<Client> {
	const client = new Client(connectionOptions(url));
	client.on('error', () => onEnd(client));
	client.on('end', () => onEnd(client));
	await client.connect();
	return client;
}
