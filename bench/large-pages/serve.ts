import { createPlenum } from '../../apps/server/src/app.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { findClusters, updateLabel } from '../../apps/server/src/clusters/clusters.store.ts';
import { findConsultation } from '../../apps/server/src/consultations/consultations.store.ts';
import { transaction } from '../../apps/server/src/db/transaction.ts';
import { beMeasured, listen, readOrder } from '../measured.ts';
import { createRecords } from '../plenum/people.ts';
import { consultation } from '../plenum/names.ts';
import { addFollowUp } from '../follow-up/records.ts';
import { addRecords } from './records.ts';

/** The whole product, its pages included, with a consultation that has been at work for years, or one whose outcome is followed up. */
const order = readOrder();
const config = readConfig({ DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' });
const plenum = await createPlenum(config, { pages: true, log: process.stderr });
if (!(await findConsultation(plenum.context.database.read, consultation))) {
	await createRecords(plenum.context, order);
	await (process.argv.includes('follow-up') ? addFollowUp(plenum.context) : addRecords(plenum.context, order));
}
await plenum.app.ready();
process.on('message', (message) => void (message === 'change' && changeSomething()));
beMeasured(await listen(plenum.app.server));

/** What lists are made from, so that none that is kept holds any more; and nothing that they would show. */
async function changeSomething(): Promise<void> {
	const [first] = await findClusters(plenum.context.database.read, consultation);
	if (first) await transaction(plenum.context.database, ({ db }) => updateLabel(db, first.id, first.label));
	process.send?.({});
}
