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
	lead: 'تُقيَّم التوصيات معًا في مجموعات بحسب الموضوع. افتح مجموعة لتقرأ وتكتب وتقول إلى أين وصل التنفيذ.',
	empty: 'لا توصيات بعد',
	emptyFacilitator: 'استورد مصفوفة التوصيات، فتظهر مجموعة لكل موضوع.',
	emptyOther: 'تظهر هنا حين يستورد الميسّر المصفوفة.',
	toImport: 'استيراد التوصيات',
	search: 'ابحث في العناوين',
	position: 'موقف الدولة',
	anyPosition: 'أي موقف',
	level: 'التقدير المتفق عليه',
	anyLevel: 'أي تقدير',
	levelNone: 'لم يُحسم بعد',
	theme: 'الموضوع',
	anyTheme: 'أي موضوع',
	onlyDiffering: 'فقط حيث تختلف الآراء',
	clear: 'إزالة عوامل التصفية',
	shown: plural(shownForms),
	noneFound: 'لا مجموعة توافق هذه التصفية',
	noneFoundText: 'أزل عوامل التصفية لترى المجموعات كلها من جديد.',
	closed: 'مغلقة',
	legend: 'دليل الرموز',

	mechanisms: 'آليات أخرى',
	caucus: 'المساحة المغلقة لفئتك'
};
