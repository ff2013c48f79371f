import { readConfig } from '../../apps/server/src/config.ts';
import { loadLightly } from '../../apps/server/src/load-lightly.ts';
import { beMeasured, listen, readOrder } from '../measured.ts';
import { watchLoop } from './loop-hold.ts';

/** The whole product with the largest consultation that it allows. Asked `hold`, it answers how long its loop was held. */
const order = readOrder();
const config = readConfig({ DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' });
const plenum = await loadLightly(async () => {
	const { createPlenum } = await import('../../apps/server/src/app.ts');
	const plenum = await createPlenum(config, { pages: false, log: process.stderr });
	const { fillHouse } = await import('../plenum/people.ts');
	const { fillLargely } = await import('./large-consultation.ts');
	await fillHouse(plenum.context, order);
	await fillLargely(plenum.context);
	await plenum.app.ready();
	return plenum;
});
const port = await listen(plenum.app.server);
const readHold = watchLoop();
process.on('message', (message) => {
	if (message === 'hold') process.send?.(readHold());
});
beMeasured(port);
