import { optional, UsageError, type Command } from './command.ts';

export const command: Command = {
	usage: 'simulate [--participants N]',
	about: 'A whole workshop at protocol level on a server of its own, which is killed once. Counts what was lost.',
	words: 0,
	options: { participants: { type: 'string' } },
	async run(given, desk) {
		const participants = Number(optional(given, 'participants') ?? '20');
		if (!Number.isInteger(participants) || participants < 1) throw new UsageError('--participants is not a number.');
		const { simulate } = await import('./simulate.ts');
		const simulated = await simulate(participants, desk.say);
		return {
			json: { ok: simulated.lost === 0 && simulated.recordWhole, ...simulated },
			lines: [`${simulated.lost} lost in ${simulated.seconds} s`]
		};
	}
};
