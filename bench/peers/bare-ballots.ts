import Database from 'better-sqlite3';
import Fastify from 'fastify';
import { join } from 'node:path';
import { beMeasured, readOrder } from '../measured.ts';

/** The floor for ballots: one insert and one commit for each request, as durable as ours, and no question asked. */
const database = new Database(join(readOrder().dataDir, 'ballots.db'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('create table ballots (voter text primary key, choice text not null) without rowid');
const put = database.prepare('insert into ballots values (?, ?) on conflict do update set choice = excluded.choice');

const app = Fastify();
app.post<{ Body: { choice: string } }>('/ballot', async (request) => {
	put.run(request.headers.authorization, request.body.choice);
	return { recorded: true };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();

beMeasured(typeof address === 'object' && address !== null ? address.port : 0);
