import { OPS } from 'unpdf/pdfjs';
import { movePoint, multiply, type Matrix } from './pdf-matrix.ts';

/** A straight line of a table, level or upright: `at` is where it lies, `from` and `to` where it begins and ends. */
export type Rule = { level: boolean; at: number; from: number; to: number };

/** What draws a page, as the library lists it. */
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** Programs draw a line as a line, as a thin filled box, or as a row of dots. */
const thin = 2.5;
/** A page of drawings has no end of lines, and is no table. */
const mostRules = 4000;

const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);

type Point = [number, number];

/** The level and upright lines that a page draws, pieces of one line put together. */
export function rulesOf({ fnArray, argsArray }: Operators, toPage: Matrix): Rule[] {
	const found: Rule[] = [];
	const saved: Matrix[] = [];
	let matrix = toPage;
	fnArray.forEach((operation, at) => {
		const args = argsArray[at];
		if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(matrix);
		if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? toPage;
		if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
		if (operation === OPS.paintFormXObjectBegin && isMatrix((args as unknown[])[0]))
			matrix = multiply(matrix, (args as [Matrix])[0]);
		if (operation === OPS.constructPath && found.length < mostRules) {
			const [painting, [data]] = args as [number, [ArrayLike<number> | null]];
			const drawsSides = strokes.has(painting);
			if (data && painting !== OPS.endPath) found.push(...rulesOfPath(data, matrix, drawsSides));
		}
	});
	return joinRules(found);
}

function isMatrix(value: unknown): value is Matrix {
	return Array.isArray(value) && value.length === 6;
}

/** How many numbers follow each sign of a path: move, line, curve, short curve, close. */
const lengths = [2, 2, 6, 4, 0];

function rulesOfPath(data: ArrayLike<number>, matrix: Matrix, drawsSides: boolean): Rule[] {
	const rules: Rule[] = [];
	let points: Point[] = [];
	const end = () => {
		rules.push(...rulesOfShape(points, drawsSides));
		points = [];
	};
	for (let at = 0; at < data.length;) {
		const sign = data[at]!;
		const length = lengths[sign];
		if (length === undefined) break;
		if (sign === 0) end();
		if (sign === 4 && points[0]) points.push(points[0]);
		if (length > 0) points.push(movePoint(matrix, data[at + length - 1]!, data[at + length]!));
		at += 1 + length;
	}
	end();
	return rules;
}

/** A thin box is one line; of any other shape each side that is drawn may be one. */
function rulesOfShape(points: readonly Point[], drawsSides: boolean): Rule[] {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const left = Math.min(...xs);
	const right = Math.max(...xs);
	const top = Math.min(...ys);
	const bottom = Math.max(...ys);
	if (points.length < 2) return [];
	if (bottom - top <= thin && right - left > thin)
		return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
	if (right - left <= thin && bottom - top > thin)
		return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
	if (!drawsSides || points.length === 2) return [];
	return points.slice(1).flatMap((point, index) => {
		const before = points[index]!;
		return rulesOfShape([before, point], false);
	});
}

/** A gap between two pieces of one line that nobody sees, such as those of dots. */
const unseen = 4;
/** Shorter than a letter is high. */
const shortest = 6;

function joinRules(rules: readonly Rule[]): Rule[] {
	const sorted = rules.toSorted(
		(a, b) => Number(a.level) - Number(b.level) || Math.round(a.at) - Math.round(b.at) || a.from - b.from
	);
	const joined: Rule[] = [];
	for (const rule of sorted) {
		const last = joined.at(-1);
		const goesOn = last?.level === rule.level && Math.abs(last.at - rule.at) < 1.5 && rule.from - last.to < unseen;
		if (goesOn) last.to = Math.max(last.to, rule.to);
		else joined.push({ ...rule });
	}
	return joined.filter(({ from, to }) => to - from >= shortest);
}
