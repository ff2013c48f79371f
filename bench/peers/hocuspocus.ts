import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';
import { join } from 'node:path';
import { beMeasured, readOrder } from '../measured.ts';

/** As it comes; with `sqlite` behind its order, with its SQLite extension. */
const stores = process.argv[3] === 'sqlite';
const server = new Server({
	address: '127.0.0.1',
	port: 0,
	quiet: true,
	stopOnSignals: false,
	extensions: stores ? [new SQLite({ database: join(readOrder().dataDir, 'hocuspocus.db') })] : []
});
await server.listen();

beMeasured(server.address.port);
