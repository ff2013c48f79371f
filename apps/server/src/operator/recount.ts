import { recountPoll } from '../polls/recount/recount.store.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'recount POLL',
	about: 'Counts a closed poll again, by rules of its own, and says what differs from the result.',
	words: 1,
	options: {},
	async run(given, desk) {
		const counted = await recountPoll((await desk.context()).database.read, given.words[0] ?? '');
		if (!counted) return refused('poll/unknown');
		return {
			json: counted,
			lines: [
				...counted.counted.map(
					(subject, place) =>
						`${place + 1}. For ${subject.for}, against ${subject.against}, abstaining ${subject.abstain}`
				),
				...(counted.ok ? ['The result is what was voted.'] : counted.differences)
			]
		};
	}
};
