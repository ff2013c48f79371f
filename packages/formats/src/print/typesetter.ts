import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { printedText, typstData } from './typst-texts.ts';
import { printableBy } from './printable-text.ts';

export type Typesetter = {
	compiler: NodeCompiler;
	/** Typst sets a template with data as `sys.inputs.data`, JSON; where it cannot, the answer is what it says of that. */
	set: (
		template: string,
		data: { language: string; direction: string }
	) => { document: NodeTypstDocument } | { problem: string };
};

/** For many documents and pictures in the same fonts, which are read once. Nothing outside of the arguments is read. */
export function createTypesetter(fonts: readonly Uint8Array[]): Typesetter {
	const fontBlobs = fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.byteLength));
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: '/nonexistent' });
	const printable = printableBy(fonts);
	return {
		compiler,
		set: (template, shown) => {
			const printed = JSON.parse(
				JSON.stringify(shown, (_key, value: unknown) =>
					typeof value === 'string' ? printedText(value, printable) : value
				)
			) as { language: string; direction: string };
			const surroundings = { language: printed.language, rightToLeft: printed.direction === 'rtl' };
			const { data: shownData, directed } = typstData(printed, surroundings);
			const data = JSON.stringify({ ...(shownData as object), directed });
			const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
			if (compiled.result) return { document: compiled.result };
			return { problem: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics).slice(0, 300) };
		}
	};
}
