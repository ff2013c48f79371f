import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

const shownForms = {
	zero: 'لا مجموعة معروضة',
	one: 'مجموعة واحدة معروضة',
	two: 'مجموعتان معروضتان',
	few: '# مجموعات معروضة',
	many: '# مجموعة معروضة',
	other: '# مجموعة معروضة'
};

export const clusters: Text['clusters'] = {
	title: 'التوصيات',
	empty: 'لا توصيات بعد',
	toImport: 'استيراد التوصيات',
	search: 'ابحث في العناوين',
	position: 'موقف الدولة',
	level: 'التقدير المتفق عليه',
	theme: 'الموضوع',
	anyTheme: 'أي موضوع',
	shown: plural(shownForms),
	closed: 'مغلقة',
	legend: 'دليل الرموز',

	caucus: 'المساحة المغلقة لفئتك'
};
