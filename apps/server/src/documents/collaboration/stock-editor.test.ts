import { Node, Schema } from 'prosemirror-model';
import { afterEach, expect, test } from 'vitest';
import { initProseMirrorDoc, updateYFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import { readDocument } from '../read-document.ts';
import {
	document,
	joinStock,
	openRoom,
	until,
	type TestDocuments,
	type Stock
} from '../../test-support/documents/documents.fixture.ts';

let room: TestDocuments;
const stocks: Stock[] = [];
afterEach(async () => {
	for (const { provider, doc } of stocks.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

/** The editor's nodes and marks as anyone's ProseMirror may have them. */
const schema = new Schema({
	nodes: {
		doc: { content: 'block+' },
		paragraph: { group: 'block', content: 'inline*' },
		heading: { group: 'block', content: 'inline*', attrs: { level: { default: 2 } } },
		bulletList: { group: 'block', content: 'listItem+' },
		orderedList: { group: 'block', content: 'listItem+', attrs: { start: { default: 1 }, type: { default: null } } },
		listItem: { content: 'paragraph block*' },
		text: { group: 'inline' }
	},
	marks: { bold: {}, italic: {}, link: { attrs: { href: {} } } }
});

async function joined(participant: string): Promise<Stock> {
	const stock = joinStock(room, participant);
	stocks.push(stock);
	await until(() => stock.provider.synced);
	return stock;
}

const sectionOf = ({ doc }: Stock) => doc.getXmlFragment('progress');
const shown = (stock: Stock) =>
	yXmlFragmentToProseMirrorRootNode(sectionOf(stock), schema).toJSON() as { content: object[] };

/** As y-prosemirror's binding writes what an editor made of the text. */
function write(stock: Stock, change: (content: object[]) => object[]): void {
	const { doc, meta } = initProseMirrorDoc(sectionOf(stock), schema);
	const content = change((doc.toJSON() as { content: object[] }).content);
	updateYFragment(stock.doc, sectionOf(stock), Node.fromJSON(schema, { type: 'doc', content }), meta);
}

const words = (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

test('[DOC9] two stock providers with y-prosemirror write one text, which the server reads as the editor’s', async () => {
	room = await openRoom();
	const ada = await joined('ada');
	const ben = await joined('ben');
	write(ada, () => [
		{ type: 'heading', attrs: { level: 2 }, content: [words('Courts')] },
		paragraph(words('The law is '), words('in force', 'bold')),
		{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('in the capital'))] }] }
	]);
	await until(() => JSON.stringify(shown(ben)) === JSON.stringify(shown(ada)));
	expect(shown(ben).content.map((node) => (node as { type: string }).type)).toEqual([
		'heading',
		'paragraph',
		'bulletList'
	]);

	// Both at the same moment, each in another paragraph.
	write(ada, (content) => [...content, paragraph(words('From the first.'))]);
	write(ben, ([heading = {}, ...rest]) => [heading, paragraph(words('From the second.')), ...rest]);
	await until(() => JSON.stringify(shown(ben)) === JSON.stringify(shown(ada)));
	const text = JSON.stringify(shown(ada));
	for (const part of ['Courts', 'in force', 'in the capital', 'From the first.', 'From the second.'])
		expect(text.split(part).length - 1).toBe(1);
	await until(async () => {
		const reading = await readDocument(room.database.read, document);
		return JSON.stringify(reading?.assessment.sections.progress).includes('From the second.');
	});
	const progress = (await readDocument(room.database.read, document))?.assessment.sections.progress;
	expect(progress?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph', 'bullet-list', 'paragraph']);
	expect(progress?.[2]).toEqual({
		type: 'paragraph',
		runs: [
			{ text: 'The law is ', marks: [], href: null },
			{ text: 'in force', marks: ['bold'], href: null }
		]
	});
	expect([ada.closes, ben.closes, room.reported]).toEqual([[], [], []]);
});
