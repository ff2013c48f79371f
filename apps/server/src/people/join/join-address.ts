import { isLocalAddress } from '@plenum/domain/people/local-address';
import { formatJoinCode } from '@plenum/domain/people/join-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { JoinCode, JoinCodeView, NetworkChoice } from '@plenum/protocol/people';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import { findInstanceSetting, upsertInstanceSetting } from '../../db/instance-settings.store.ts';
import { transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { reachableOrigins } from '../../http/network-addresses.ts';
import { getJoinCode } from './join-codes.ts';

type AddressContext = Pick<AppContext, 'config' | 'networkAddresses'>;

/** [PEOPLE77] Where links that are given out lead: `PUBLIC_URL`, or the address of the machine that was chosen while there is none. */
export async function findLinkOrigin(context: AddressContext, db: Db, consultation: string): Promise<string> {
	const { publicUrl } = context.config;
	if (!canChoose(context)) return publicUrl;
	const chosen = await findInstanceSetting(db, `join-address/${consultation}`);
	return chosen !== undefined && originsOf(context).includes(chosen) ? chosen : publicUrl;
}

/** [PEOPLE76] For facilitators: what else the machine is called; null where people reach it by `PUBLIC_URL`. */
function viewNetworkChoice(context: AddressContext, origin: string): NetworkChoice | null {
	if (!isLocalAddress(context.config.publicUrl)) return null;
	const chosen = origin === context.config.publicUrl ? null : origin;
	return { addresses: originsOf(context), chosen, canChoose: canChoose(context) };
}

/** [PEOPLE77] No address but the machine's own: a link cannot be made to lead elsewhere. */
export async function chooseJoinAddress(
	context: AppContext,
	{ consultation }: Actor,
	address: string
): Promise<Result<object, 'join/unknown-address'>> {
	if (!canChoose(context) || !originsOf(context).includes(address)) return refuse('join/unknown-address');
	return transaction(context.database, async (tx) => {
		await upsertInstanceSetting(tx.db, `join-address/${consultation}`, address);
		tx.onCommit(() => context.live.notifyFacilitators({ kind: 'people', consultation }));
		return ok({});
	});
}

/** Where `PUBLIC_URL` is set, the server answers under no other address (PEOPLE29). */
function canChoose({ config }: AddressContext): boolean {
	return !config.isPublicUrlSet && isLocalAddress(config.publicUrl);
}

function originsOf({ config, networkAddresses }: AddressContext): string[] {
	return reachableOrigins(config, networkAddresses());
}

/** [PEOPLE18] The code stands in the link's fragment, which browsers keep to themselves: no log on the way holds it. */
export async function showCode(context: AppContext, consultation: string): Promise<JoinCode> {
	const { code } = await viewCode(context, consultation);
	return code;
}

/** [PEOPLE76] For facilitators, with what else the machine is called where phones cannot open the link. */
export async function showCodeToFacilitator(context: AppContext, consultation: string): Promise<JoinCodeView> {
	const { code, origin } = await viewCode(context, consultation);
	return { ...code, network: viewNetworkChoice(context, origin) };
}

async function viewCode(context: AppContext, consultation: string): Promise<{ code: JoinCode; origin: string }> {
	const shown = formatJoinCode(await getJoinCode(context, consultation));
	const origin = await findLinkOrigin(context, context.database.read, consultation);
	return { code: { code: shown, link: `${origin}/join#${shown}` }, origin };
}
