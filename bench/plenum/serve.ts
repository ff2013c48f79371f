import { once } from 'node:events';
import { createPlenum } from '../../apps/server/src/app.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { defaultLimits, type Limits } from '../../apps/server/src/documents/collaboration/limits.ts';
import { beMeasured, readOrder } from '../measured.ts';
import { secretOfNodes } from './names.ts';
import { createRecords } from './people.ts';

const without = { burst: Number.MAX_SAFE_INTEGER, perSecond: Number.MAX_SAFE_INTEGER };

/** For scenarios in which people type faster than a person may; every other check of the gate stays. */
const unhurried: Partial<Limits> = { frames: without, bytes: without };

/** The whole product, with everything that it promises: gate, `synchronous=FULL`, rights from the record. */
const order = readOrder();
if (order.unhurried) Object.assign(defaultLimits, unhurried);
const own = { DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' };
const { databaseUrl, pollKeysDir } = order;
const shared = databaseUrl
	? { DATABASE_URL: databaseUrl, POLL_KEYS_DIR: pollKeysDir, PLENUM_SECRET: secretOfNodes }
	: {};
const config = readConfig({ ...own, ...shared });
const plenum = await createPlenum(config, { pages: false, log: process.stderr });
await createRecords(plenum.context, order);
await plenum.app.listen({ port: 0, host: '127.0.0.1' });
const address = plenum.app.server.address();
if (address === null || typeof address === 'string') await once(plenum.app.server, 'listening');

beMeasured(typeof address === 'object' && address !== null ? address.port : 0);
