/** Things of nature that name no place, no people and no person. */
const first = 'Amber Blue Bright Calm Clear Early Gentle Golden Green Quiet Silver Swift'.split(' ');
const second = [
	'Acacia Brook Cedar Cloud Coral Crane Delta Dune Fern Finch Garden Harbour Heron Island',
	'Lantern Meadow Olive Orchard Palm Reed River Robin Spring Stork Thyme Valley Wave Willow'
].flatMap((line) => line.split(' '));
const possible = first.length * second.length;

/** [PEOPLE7] A name for someone who gave none, which no one here has yet. Chance is from 0 up to 1. */
export function proposePseudonym(chance: number, taken: ReadonlySet<string>): string {
	const start = Math.floor(chance * possible);
	for (let step = 0; step <= taken.size; step += 1) {
		const proposal = pseudonymAt(start + step);
		if (!taken.has(proposal)) return proposal;
	}
	throw new Error('More names are taken than were given.');
}

/** Every combination in turn, then every one again with a number behind. */
function pseudonymAt(index: number): string {
	const round = Math.floor(index / possible);
	const name = `${first[index % first.length]} ${second[Math.floor(index / first.length) % second.length]}`;
	return round === 0 ? name : `${name} ${round + 1}`;
}
