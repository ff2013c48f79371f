/** Words of recommendations and of reports on them: enough for a text to compress about as much as one that people write. */
const words =
	'adopt ratify strengthen continue ensure review amend establish allocate train monitor publish consult protect promote prevent investigate prosecute compensate integrate extend reform the a of to in on and for with without against under within between measures efforts law bill policy strategy budget programme institution ombudsman court judges police prisons schools hospitals parliament municipalities ministry commission committee network shelter hotline register census survey women girls children persons disabilities migrants minorities refugees workers journalists defenders victims witnesses detainees families youth older rural remote urban equal access justice education health housing water sanitation employment wages safety violence trafficking torture discrimination hatred stereotypes poverty hunger climate land language culture religion expression assembly association privacy data indicators targets deadline baseline report draft article convention protocol covenant declaration standards international national regional local independent effective adequate sufficient regular annual public confidential free legal social economic political civil first second third remaining partly fully not yet already since until because although despite following including concerning pending delayed approved submitted rejected funded unfunded 12 18 24 30 45 60 75 110 250 1,200 3,400'.split(
		' '
	);

/** The same for the same seed. */
export function variedText(seed: number, length: number): string {
	let state = (seed * 2_654_435_761 + 1) >>> 0;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return words[(state >>> 8) % words.length];
	}).join(' ');
}
