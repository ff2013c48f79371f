import { Table, type IContext, type ITableOptions, type IXmlableObject } from 'docx';
import { cleanText } from './plain-characters.ts';

/** What a screen reader says of a table before its cells. */
export type TableDescription = { title: string; description: string };

/** [REPORTS144] A table with a title and a description, for which the library has no option. */
export class DescribedTable extends Table {
	readonly #said: TableDescription;

	constructor(options: ITableOptions, said: TableDescription) {
		super({ ...options, tableLook: { firstRow: true, noHBand: true, noVBand: true } });
		this.#said = said;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const made = super.prepForXml(context);
		const parts = made?.['w:tbl'] as Record<string, unknown>[] | undefined;
		const properties = parts?.find((part) => 'w:tblPr' in part)?.['w:tblPr'];
		if (Array.isArray(properties))
			properties.push(said('w:tblCaption', this.#said.title), said('w:tblDescription', this.#said.description));
		return made;
	}
}

function said(name: string, text: string): IXmlableObject {
	return {
		[name]: {
			_attr: {
				'w:val': cleanText(text)
					.replace(/[\t\n\r ]+/g, ' ')
					.slice(0, 250)
			}
		}
	};
}
