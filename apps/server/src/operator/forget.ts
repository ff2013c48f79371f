import type { AppContext } from '../app-context.ts';
import { forgetVersion } from '../documents/versions/forget-version.ts';
import { deleteOutcomeVersion } from '../exports/outcome/delete-outcome-version.ts';
import { optional, refused, UsageError, type Command, type CommandOutput } from './command.ts';

export const command: Command = {
	usage: 'forget VERSION --consultation ID | --cluster ID',
	about:
		'Forgets what a frozen version of the outcome says, and withdraws what is published of it; or what a version of the text of a cluster said. Number, date and fingerprint stay.',
	words: 1,
	options: { consultation: { type: 'string' }, cluster: { type: 'string' } },
	async run(given, desk) {
		const consultation = optional(given, 'consultation');
		const cluster = optional(given, 'cluster');
		const version = asNumber(given.words[0] ?? '');
		if (consultation !== undefined && cluster === undefined)
			return forgetOutcome(await desk.context(), consultation, version);
		if (cluster !== undefined && consultation === undefined) return forgetText(await desk.context(), cluster, version);
		throw new UsageError('Either --consultation or --cluster is needed.');
	}
};

async function forgetOutcome(context: AppContext, consultation: string, version: number): Promise<CommandOutput> {
	const forgotten = await deleteOutcomeVersion(context, consultation, version);
	if (!forgotten.ok) return refused(forgotten.reason);
	const { sha256, withdrawn, isNew } = forgotten.value;
	// Again too: what was killed between the two is finished by asking once more.
	await context.database.vacuum();
	const done = isNew ? 'is forgotten' : 'had been forgotten';
	return {
		json: { ok: true, consultation, version, sha256, isNew, withdrawn: withdrawn && `/public/${withdrawn}` },
		lines: [
			`What version ${version} of the outcome says ${done}. Its number, date and fingerprint stay: ${sha256}`,
			...(withdrawn ? [`Withdrawn: /public/${withdrawn} and its files.`] : []),
			copiesStay
		]
	};
}

async function forgetText(context: AppContext, cluster: string, version: number): Promise<CommandOutput> {
	const forgotten = await forgetVersion(context, cluster, version);
	if (!forgotten.ok) return refused(forgotten.reason);
	const { sha256, versions, isNew } = forgotten.value;
	await context.database.vacuum();
	const done = isNew ? 'is forgotten' : 'had been forgotten';
	return {
		json: { ok: true, cluster, version, versions, sha256, isNew },
		lines: [
			`What version ${versions.join(', ')} of the text said ${done}. Number, date and fingerprint stay: ${sha256}`,
			copiesStay
		]
	};
}

const copiesStay = 'Copies that people took, and backups from before, still hold it.';

function asNumber(text: string): number {
	if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
	throw new UsageError('VERSION is the number of a version of the outcome.');
}
