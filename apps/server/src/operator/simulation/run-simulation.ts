import { optional, UsageError, type Command } from '../command.ts';

export const command: Command = {
	usage: 'simulate [--participants N | --day]',
	about:
		'A whole workshop at protocol level on a server of its own, which is killed once; or a day of forty people and 254 recommendations. Counts what was lost.',
	words: 0,
	options: { participants: { type: 'string' }, day: { type: 'boolean' } },
	async run(given, desk) {
		if (given.options.day === true) {
			const { simulateDay } = await import('./simulate-day.ts');
			const day = await simulateDay(desk.say);
			const all = day.withEachSide === day.recommendations && day.agreed === day.recommendations;
			const rows = `${day.withEachSide} of ${day.recommendations} recommendations have a level by each side`;
			return {
				json: { ok: all && day.lost === 0 && day.recordWhole, ...day },
				lines: [`${rows}; ${day.lost} ratings lost`]
			};
		}
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
