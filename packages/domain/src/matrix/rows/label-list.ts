import { oneLine } from '../plain-text.ts';

export type Labels = { themes: string[]; groups: string[]; sdgs: string[] };
type Kind = keyof Labels;

const headings: readonly { kind: Kind; words: RegExp }[] = [
	{
		kind: 'sdgs',
		words:
			/^((?:relevant )?sdgs?|odd(?: pertinents)?|ods(?: pertinentes)?|цур|أهداف التنمية المستدامة|可持续发展目标)$/iu
	},
	{
		kind: 'groups',
		words:
			/^(affected persons|groups? of persons|persons concerned|personnes concernées|groupes? de personnes|personas afectadas|grupos? de personas|الأشخاص المعنيون|الأشخاص المتأثرون|فئات الأشخاص|затрагиваемые лица|группы лиц|受影响者|受影响的人|人群|人员群体)$/iu
	},
	{ kind: 'themes', words: /^(themes?|thèmes?|temas?|темы|المواضيع|主题)$/iu }
];

/**
 * [MATRIX8] The labels of a cell, one to a line, under the headings inside it (`SDGs:`, `Groups of persons:`).
 * A label is never cut at a comma or semicolon: labels hold them.
 */
export function readLabels(paragraphs: readonly string[], begin: Kind): Labels {
	const labels: Labels = { themes: [], groups: [], sdgs: [] };
	let kind = begin;
	for (const line of paragraphs.flatMap((paragraph) => paragraph.split(/[\r\n]+| \| /))) {
		const heading = readHeading(line);
		if (heading) kind = heading.kind;
		const label = ownLabel(oneLine(heading ? heading.rest : line).replace(/^[-–—−•·*]\s*/, ''));
		if (label !== '' && !labels[kind].includes(label)) labels[kind].push(label);
	}
	return labels;
}

function readHeading(line: string): { kind: Kind; rest: string } | null {
	const match = /^([^:：]{2,40})[:：](.*)$/u.exec(oneLine(line));
	if (!match?.[1]) return null;
	const words = match[1].trim();
	const heading = headings.find((candidate) => candidate.words.test(words));
	return heading ? { kind: heading.kind, rest: match[2] ?? '' } : null;
}

/** How Plenum's own documents print a label that goes under another name, and one that a link adds. */
const listedAs = /^.*? \((?:as listed|dans la liste|في القائمة) ?: (.+)\)$/u;
const linkedHere = / \((?:linked here by theme|lié ici par le thème|مرتبط هنا بالموضوع)\)$/u;

/** [MATRIX32] The label that the source printed; nothing where it printed none. */
function ownLabel(label: string): string {
	if (linkedHere.test(label)) return '';
	return listedAs.exec(label)?.[1] ?? label;
}
