import { createPlenum } from '../../apps/server/src/app.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { findConsultation } from '../../apps/server/src/consultations/consultations.store.ts';
import { beMeasured, listen, readOrder } from '../measured.ts';
import { createRecords } from '../plenum/people.ts';
import { consultation } from '../plenum/names.ts';
import { addRecords } from './records.ts';

/** The whole product, its pages included, with a consultation that has been at work for years. */
const order = readOrder();
const config = readConfig({ DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' });
const plenum = await createPlenum(config, { pages: true, log: process.stderr });
if (!(await findConsultation(plenum.context.database.read, consultation))) {
	await createRecords(plenum.context, order);
	await addRecords(plenum.context, order);
}
await plenum.app.ready();
beMeasured(await listen(plenum.app.server));
