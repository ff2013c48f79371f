import { recountPoll } from '../polls/recount.store.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'recount POLL',
	about: 'Counts a closed poll again, by rules of its own, and says what differs from the result.',
	words: 1,
	options: {},
	async run(given, desk) {
		const counted = await recountPoll(desk.house().database.read, given.words[0] ?? '');
		if (!counted) return refused('poll/unknown');
		const { for: inFavour, against, abstain } = counted.counted;
		return {
			json: counted,
			lines: [
				`For ${inFavour}, against ${against}, abstaining ${abstain}`,
				...(counted.ok ? ['The result is what was voted.'] : counted.differences)
			]
		};
	}
};
