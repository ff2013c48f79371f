import type { BudgetWords } from '../en/budget.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');
const clusters = plural({
	zero: '# مجموعة',
	one: 'مجموعة واحدة',
	two: 'مجموعتين',
	few: '# مجموعات',
	many: '# مجموعة',
	other: '# مجموعة'
});
const words = plural({
	zero: '# كلمة',
	one: 'كلمة واحدة',
	two: 'كلمتين',
	few: '# كلمات',
	many: '# كلمة',
	other: '# كلمة'
});

export const budget: BudgetWords = {
	share: (written, allowed) => `عدد الكلمات: ${written} من ${allowed}`,
	shared: (limit, themes) => `حد المساهمة ${limit} كلمة، موزعة على ${clusters(themes)}.`,
	longer: 'أطول من حصته. اختصره، وإلا ضاق المجال على غيره.',
	noRoom: 'لا مجال لملخص: التقييمات والتوصيات تستنفد كلمات المساهمة كلها.',
	unknown: (written) => `عدد الكلمات: ${written}`,
	excess: (over, limit) => `مع المجموعات كلها تتجاوز المساهمة حدها البالغ ${limit} بهذا العدد من الكلمات: ${over}.`,
	left: plural({
		zero: 'عدد المجموعات التي لا ترد إلا في جدول: #',
		one: 'عدد المجموعات التي لا ترد إلا في جدول: #',
		two: 'عدد المجموعات التي لا ترد إلا في جدول: #',
		few: 'عدد المجموعات التي لا ترد إلا في جدول: #',
		many: 'عدد المجموعات التي لا ترد إلا في جدول: #',
		other: 'عدد المجموعات التي لا ترد إلا في جدول: #'
	}),
	shorten: 'ملخصات ينبغي اختصارها، الأطول أولاً',
	shortenBy: (count) => `بمقدار ${words(count)}`,
	more: plural({
		zero: 'و# أخرى',
		one: 'و# أخرى',
		two: 'و# أخريان',
		few: 'و# أخرى',
		many: 'و# أخرى',
		other: 'و# أخرى'
	}),
	nothingToShorten: 'لا ملخص أطول من حصته. ارفع الحد، أو استبعد مجموعات.'
};
