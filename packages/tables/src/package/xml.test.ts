import { expect, test } from 'vitest';
import { attribute, children, ownText, parseXml } from './xml.ts';

test('[MATRIX21] elements, texts and attributes are read without their prefixes', () => {
	const root = parseXml(
		'\ufeff<?xml version="1.0"?>\n<w:a xmlns:w="x"><!-- <w:b> --><w:b w:val="1 &gt; 0" id=\'"\'>a&amp;<![CDATA[<c>]]>&#x41;&#66;</w:b><w:b/></w:a>\n'
	);
	const [first, second] = root ? children(root, 'b') : [];
	expect(root?.name).toBe('a');
	expect(first && [ownText(first), attribute(first, 'val'), attribute(first, 'id'), attribute(first, 'al')]).toEqual([
		'a&<c>AB',
		'1 > 0',
		'"',
		null
	]);
	expect(second).toEqual({ name: 'b', attributes: {}, children: [] });
});

test('[MATRIX21] a `>` inside a value does not end the tag', () => {
	const root = parseXml('<a b="1>0"><c/></a>');
	expect(root && [attribute(root, 'b'), children(root, 'c').length]).toEqual(['1>0', 1]);
});

test.each([
	'',
	'text',
	'<a>',
	'<a></b>',
	'<a/><b/>',
	'<a></a></a>',
	'</a>',
	'<a b="1></a>',
	'<a <b></a>',
	'<>x</>',
	'<a>&nbsp;</a>',
	'<a>&valueOf;</a>',
	'<a>&constructor;</a>',
	'<a b="&valueOf;"/>',
	'<a b="1" b="2"/>',
	'<a>1 & 2</a>',
	'<a>&#x110000;</a>',
	'<!DOCTYPE a><a/>',
	'<a><!-- </a>',
	'<a>'.repeat(500) + '</a>'.repeat(500)
])('[MATRIX20] "%s" is not read', (xml) => {
	expect(parseXml(xml)).toBeNull();
});

test('[MATRIX20] an element is read as deep as office files go, and no deeper', () => {
	const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
	expect([parseXml(nested(399))?.name, parseXml(nested(400))]).toEqual(['a', null]);
});

test.each(['__proto__', 'constructor', 'toString'])('[MATRIX21] the name “%s” is a name like any other', (name) => {
	const root = parseXml(`<${name} w:${name}="1"><b/></${name}>`);
	const [inner] = root ? children(root, 'b') : [];
	expect(root && [root.name, attribute(root, name)]).toEqual([name, '1']);
	expect(inner && attribute(inner, name)).toBeNull();
	expect(attribute(parseXml(`<a ${name}="2"/>`)!, name)).toBe('2');
});
