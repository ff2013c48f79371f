import { createPlenum } from '../../apps/server/src/app.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { beMeasured, listen, readOrder } from '../measured.ts';
import { createRecords } from '../plenum/people.ts';
import { createLargeConsultation } from './large-consultation.ts';
import { answerHold } from './loop-hold.ts';

/** The whole product with the largest consultation that it allows. Asked `hold`, it answers how long its loop was held. */
const order = readOrder();
const config = readConfig({ DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' });
const plenum = await createPlenum(config, { pages: false, log: process.stderr });
await createRecords(plenum.context, order);
await createLargeConsultation(plenum.context);
await plenum.app.ready();
const port = await listen(plenum.app.server);
answerHold();
beMeasured(port);
