import { createPlenum } from '../../apps/server/src/app.ts';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { insertRecommendations } from '../../apps/server/src/clusters/clusters.store.ts';
import { readConfig } from '../../apps/server/src/config.ts';
import { transaction } from '../../apps/server/src/db/transaction.ts';
import { changeParticipant } from '../../apps/server/src/people/participants.store.ts';
import { answerHold } from '../canary/loop-hold.ts';
import { beMeasured, listen, readOrder } from '../measured.ts';
import { cluster, consultation, documentName } from '../plenum/names.ts';
import { createRecords } from '../plenum/people.ts';
import { recommendationOf, recommendations } from './names.ts';

/** The whole product with a list to rate and four sides. Asked `hold`, it answers how long its loop was held. */
const order = readOrder();
const config = readConfig({ DATA_DIR: order.dataDir, PORT: '0', HOST: '127.0.0.1', METRICS: 'off' });
const plenum = await createPlenum(config, { pages: false, log: process.stderr });
await createRecords(plenum.context, order);
await addList(plenum.context);
await plenum.app.ready();
const port = await listen(plenum.app.server);
answerHold();
beMeasured(port);

async function addList({ database }: AppContext): Promise<void> {
	const rows = Array.from({ length: recommendations }, (_, row) => ({
		id: recommendationOf(row),
		consultation,
		cluster: cluster(documentName(0)),
		row,
		number: `140.${row + 1}`,
		text: 'Adopt the law and report on it every year.',
		states: [],
		position: 'supported' as const,
		positionAsPrinted: '',
		source: null,
		themes: [],
		groups: [],
		sdgs: []
	}));
	const sides = ['civil-society', 'state', 'nhri', 'other'];
	await transaction(database, async (tx) => {
		await insertRecommendations(tx.db, rows);
		for (let index = 0; index < order.people; index++)
			await changeParticipant(tx.db, `participant-${index}`, { constituency: sides[index % 4] ?? 'other' });
	});
}
