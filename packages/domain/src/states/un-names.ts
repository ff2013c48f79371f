/**
 * The members of the United Nations, the Holy See and the State of Palestine, one a line. Each line has the ISO 3166-1 code, then the names
 * in the languages that the first line lists. Each name has its short form, as the Statistics Division and UNTERM print it, and its formal
 * one. From the public domain list `datasets/country-codes`.
 */
export const unitedNationsNames = `
-- | en | fr | es | ru | ar | zh
AF | Afghanistan; Islamic Republic of Afghanistan | Afghanistan; République islamique d’Afghanistan | Afganistán; República Islámica del Afganistán | Афганистан; Исламская Республика Афганистан | أفغانستان; جمهورية أفغانستان الإسلامية | 阿富汗; 阿富汗伊斯兰共和国
AL | Albania; Republic of Albania | Albanie; République d’Albanie | Albania; República de Albania | Албания; Республика Албания | ألبانيا; جمهورية ألبانيا | 阿尔巴尼亚; 阿尔巴尼亚共和国
DZ | Algeria; People’s Democratic Republic of Algeria | Algérie; République algérienne démocratique et populaire | Argelia; República Argelina Democrática y Popular | Алжир; Алжирская Народная Демократическая Республика | الجزائر; الجمهورية الجزائرية الديمقراطية الشعبية | 阿尔及利亚; 阿尔及利亚民主人民共和国
AD | Andorra; Principality of Andorra | Andorre; Principauté d’Andorre | Andorra; Principado de Andorra | Андорра; Княжество Андорра | أندورا; إمارة أندورا | 安道尔; 安道尔公国
AO | Angola; Republic of Angola | Angola; République d’Angola | Angola; República de Angola | Ангола; Республика Ангола | أنغولا; جمهورية أنغولا | 安哥拉; 安哥拉共和国
AG | Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа и Барбуда | أنتيغوا وبربودا | 安提瓜和巴布达
AR | Argentina; Argentine Republic | Argentine; République argentine | Argentina; República Argentina | Аргентина; Аргентинская Республика | الأرجنتين; جمهورية الأرجنتين | 阿根廷; 阿根廷共和国
AM | Armenia; Republic of Armenia | Arménie; République d’Arménie | Armenia; República de Armenia | Армения; Республика Армения | أرمينيا; جمهورية أرمينيا | 亚美尼亚; 亚美尼亚共和国
AU | Australia | Australie | Australia | Австралия | أستراليا | 澳大利亚
AT | Austria; Republic of Austria | Autriche; République d’Autriche | Austria; República de Austria | Австрия; Австрийская Республика | النمسا; جمهورية النمسا | 奥地利; 奥地利共和国
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaïdjan; République d’Azerbaïdjan | Azerbaiyán; República de Azerbaiyán | Азербайджан; Азербайджанская Республика | أذربيجان; جمهورية أذربيجان | 阿塞拜疆; 阿塞拜疆共和国
BS | Bahamas; Commonwealth of the Bahamas | Bahamas; Commonwealth des Bahamas | Bahamas; Commonwealth de las Bahamas | Багамские Острова; Содружество Багамских Островов | جزر البهاما; كمنولث جزر البهاما | 巴哈马; 巴哈马国
BH | Bahrain; Kingdom of Bahrain | Bahreïn; Royaume de Bahreïn | Bahrein; Reino de Bahrein | Бахрейн; Королевство Бахрейн | البحرين; مملكة البحرين | 巴林; 巴林王国
BD | Bangladesh; People’s Republic of Bangladesh | Bangladesh; République populaire du Bangladesh | Bangladesh; República Popular de Bangladesh | Бангладеш; Народная Республика Бангладеш | بنغلاديش; جمهورية بنغلاديش الشعبية | 孟加拉国; 孟加拉人民共和国
BB | Barbados | Barbade | Barbados | Барбадос | بربادوس | 巴巴多斯
BY | Belarus; Republic of Belarus | Bélarus; République du Bélarus | Belarús; República de Belarús | Беларусь; Республика Беларусь | بيلاروس; جمهورية بيلاروس | 白俄罗斯; 白俄罗斯共和国
BE | Belgium; Kingdom of Belgium | Belgique; Royaume de Belgique | Bélgica; Reino de Bélgica | Бельгия; Королевство Бельгия | بلجيكا; مملكة بلجيكا | 比利时; 比利时王国
BZ | Belize | Belize | Belice | Белиз | بليز | 伯利兹
BJ | Benin; Republic of Benin | Bénin; République du Bénin | Benin; República de Benin | Бенин; Республика Бенин | بنن; جمهورية بنن | 贝宁; 贝宁共和国
BT | Bhutan; Kingdom of Bhutan | Bhoutan; Royaume du Bhoutan | Bhután; Reino de Bhután | Бутан; Королевство Бутан | بوتان; مملكة بوتان | 不丹; 不丹王国
BO | Bolivia (Plurinational State of); Plurinational State of Bolivia | Bolivie (État plurinational de); État plurinational de Bolivie | Bolivia (Estado Plurinacional de); Estado Plurinacional de Bolivia | Боливия (Многонациональное Государство); Многонациональное Государство Боливия | بوليفيا (دولة - المتعددة القوميات); دولة بوليفيا المتعددة القوميات | 多民族玻利维亚国
BA | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Босния и Герцеговина | البوسنة والهرسك | 波斯尼亚和黑塞哥维那
BW | Botswana; Republic of Botswana | Botswana; République du Botswana | Botswana; República de Botswana | Ботсвана; Республика Ботсвана | بوتسوانا; جمهورية بوتسوانا | 博茨瓦纳; 博茨瓦纳共和国
BR | Brazil; Federative Republic of Brazil | Brésil; République fédérative du Brésil | Brasil; República Federativa del Brasil | Бразилия; Федеративная Республика Бразилия | البرازيل; جمهورية البرازيل الاتحادية | 巴西; 巴西联邦共和国
BN | Brunei Darussalam | Brunéi Darussalam | Brunei Darussalam | Бруней-Даруссалам | بروني دار السلام | 文莱达鲁萨兰国
BG | Bulgaria; Republic of Bulgaria | Bulgarie; République de Bulgarie | Bulgaria; República de Bulgaria | Болгария; Республика Болгария | بلغاريا; جمهورية بلغاريا | 保加利亚; 保加利亚共和国
BF | Burkina Faso | Burkina Faso | Burkina Faso | Буркина-Фасо | بوركينا فاسو | 布基纳法索
BI | Burundi; Republic of Burundi | Burundi; République du Burundi | Burundi; República de Burundi | Бурунди; Республика Бурунди | بوروندي; جمهورية بوروندي | 布隆迪; 布隆迪共和国
CV | Cabo Verde; Republic of Cabo Verde | Cabo Verde; République de Cabo Verde | Cabo Verde; República de Cabo Verde | Кабо-Верде; Республика Кабо-Верде | كابو فيردي; جمهورية كابو فيردي | 佛得角; 佛得角共和国
KH | Cambodia; Kingdom of Cambodia | Cambodge; Royaume du Cambodge | Camboya; Reino de Camboya | Камбоджа; Королевство Камбоджа | كمبوديا; مملكة كمبوديا | 柬埔寨; 柬埔寨王国
CM | Cameroon; Republic of Cameroon | Cameroun; République du Cameroun | Camerún; República del Camerún | Камерун; Республика Камерун | الكاميرون; جمهورية الكاميرون | 喀麦隆; 喀麦隆共和国
CA | Canada | Canada | Canadá | Канада | كندا | 加拿大
CF | Central African Republic | République centrafricaine | República Centroafricana | Центральноафриканская Республика | جمهورية أفريقيا الوسطى | 中非共和国
TD | Chad; Republic of Chad | Tchad; République du Tchad | Chad; República del Chad | Чад; Республика Чад | تشاد; جمهورية تشاد | 乍得; 乍得共和国
CL | Chile; Republic of Chile | Chili; République du Chili | Chile; República de Chile | Чили; Республика Чили | شيلي; جمهورية شيلي | 智利; 智利共和国
CN | China; People’s Republic of China | Chine; République populaire de Chine | China; República Popular China | Китай; Китайская Народная Республика | الصين; جمهورية الصين الشعبية | 中国; 中华人民共和国
CO | Colombia; Republic of Colombia | Colombie; République de Colombie | Colombia; República de Colombia | Колумбия; Республика Колумбия | كولومبيا; جمهورية كولومبيا | 哥伦比亚; 哥伦比亚共和国
KM | Comoros; Union of the Comoros | Comores; Union des Comores | Comoras; Unión de las Comoras | Коморские Острова; Союз Коморских Островов | جزر القمر; اتحاد جزر القمر | 科摩罗; 科摩罗联盟
CG | Congo; Republic of the Congo | Congo; République du Congo | Congo; República del Congo | Конго; Республика Конго | الكونغو; جمهورية الكونغو | 刚果; 刚果（布）; 刚果共和国
CR | Costa Rica; Republic of Costa Rica | Costa Rica; République du Costa Rica | Costa Rica; República de Costa Rica | Коста-Рика; Республика Коста-Рика | كوستاريكا; جمهورية كوستاريكا | 哥斯达黎加; 哥斯达黎加共和国
CI | Côte d’Ivoire; Republic of Côte d’Ivoire | Côte d’Ivoire; République de Côte d’Ivoire | Côte d’Ivoire; República de Côte d’Ivoire | Кот-д’Ивуар; Республика Кот-д’Ивуар | كوت ديفوار; جمهورية كوت ديفوار | 科特迪瓦; 科特迪瓦共和国
HR | Croatia; Republic of Croatia | Croatie; République de Croatie | Croacia; República de Croacia | Хорватия; Республика Хорватия | كرواتيا; جمهورية كرواتيا | 克罗地亚; 克罗地亚共和国
CU | Cuba; Republic of Cuba | Cuba; République de Cuba | Cuba; República de Cuba | Куба; Республика Куба | كوبا; جمهورية كوبا | 古巴; 古巴共和国
CY | Cyprus; Republic of Cyprus | Chypre; République de Chypre | Chipre; República de Chipre | Кипр; Республика Кипр | قبرص; جمهورية قبرص | 塞浦路斯; 塞浦路斯共和国
CZ | Czechia; Czech Republic | Tchéquie; République tchèque | Chequia; República Checa | Чехия; Чешская Республика | تشيكيا; الجمهورية التشيكية | 捷克; 捷克共和国
KP | Democratic People’s Republic of Korea | République populaire démocratique de Corée | República Popular Democrática de Corea | Корейская Народно-Демократическая Республика | جمهورية كوريا الشعبية الديمقراطية | 朝鲜民主主义人民共和国
CD | Democratic Republic of the Congo | République démocratique du Congo | República Democrática del Congo | Демократическая Республика Конго | جمهورية الكونغو الديمقراطية | 刚果民主共和国
DK | Denmark; Kingdom of Denmark | Danemark; Royaume du Danemark | Dinamarca; Reino de Dinamarca | Дания; Королевство Дания | الدانمرك; مملكة الدانمرك | 丹麦; 丹麦王国
DJ | Djibouti; Republic of Djibouti | Djibouti; République de Djibouti | Djibouti; República de Djibouti | Джибути; Республика Джибути | جيبوتي; جمهورية جيبوتي | 吉布提; 吉布提共和国
DM | Dominica; Commonwealth of Dominica | Dominique; Commonwealth de Dominique | Dominica; Commonwealth de Dominica | Доминика; Содружество Доминики | دومينيكا; كمنولث دومينيكا | 多米尼克; 多米尼克国
DO | Dominican Republic | République dominicaine | República Dominicana | Доминиканская Республика | الجمهورية الدومينيكية | 多米尼加; 多米尼加共和国
EC | Ecuador; Republic of Ecuador | Équateur; République de l’Équateur | Ecuador; República del Ecuador | Эквадор; Республика Эквадор | إكوادور; جمهورية إكوادور | 厄瓜多尔; 厄瓜多尔共和国
EG | Egypt; Arab Republic of Egypt | Égypte; République arabe d’Égypte | Egipto; República Árabe de Egipto | Египет; Арабская Республика Египет | مصر; جمهورية مصر العربية | 埃及; 阿拉伯埃及共和国
SV | El Salvador; Republic of El Salvador | El Salvador; République d’El Salvador | Salvador; República de El Salvador | Сальвадор; Республика Эль-Сальвадор | السلفادور; جمهورية السلفادور | 萨尔瓦多; 萨尔瓦多共和国
GQ | Equatorial Guinea; Republic of Equatorial Guinea | Guinée équatoriale; République de Guinée équatoriale | Guinea Ecuatorial; República de Guinea Ecuatorial | Экваториальная Гвинея; Республика Экваториальная Гвинея | غينيا الاستوائية; جمهورية غينيا الاستوائية | 赤道几内亚; 赤道几内亚共和国
ER | Eritrea; State of Eritrea | Érythrée; État d’Érythrée | Eritrea; Estado de Eritrea | Эритрея; Государство Эритрея | إريتريا; دولة إريتريا | 厄立特里亚; 厄立特里亚国
EE | Estonia; Republic of Estonia | Estonie; République d’Estonie | Estonia; República de Estonia | Эстония; Эстонская Республика | إستونيا; جمهورية إستونيا | 爱沙尼亚; 爱沙尼亚共和国
SZ | Eswatini; Kingdom of Eswatini | Eswatini; Royaume d’Eswatini | Eswatini; Reino de Eswatini | Эсватини; Королевство Эсватини | إسواتيني; مملكة إسواتيني | 斯威士兰; 斯威士兰王国
ET | Ethiopia; Federal Democratic Republic of Ethiopia | Éthiopie; République fédérale démocratique d’Éthiopie | Etiopía; República Democrática Federal de Etiopía | Эфиопия; Федеративная Демократическая Республика Эфиопия | إثيوبيا; جمهورية إثيوبيا الديمقراطية الاتحادية | 埃塞俄比亚; 埃塞俄比亚联邦民主共和国
FJ | Fiji; Republic of Fiji | Fidji; République des Fidji | Fiji; República de Fiji | Фиджи; Республика Фиджи | فيجي; جمهورية فيجي | 斐济; 斐济共和国
FI | Finland; Republic of Finland | Finlande; République de Finlande | Finlandia; República de Finlandia | Финляндия; Финляндская Республика | فنلندا; جمهورية فنلندا | 芬兰; 芬兰共和国
FR | France; French Republic | France; République française | Francia; República Francesa | Франция; Французская Республика | فرنسا; الجمهورية الفرنسية | 法国; 法兰西共和国
GA | Gabon; Gabonese Republic | Gabon; République gabonaise | Gabón; República Gabonesa | Габон; Габонская Республика | غابون; جمهورية الغابون | 加蓬; 加蓬共和国
GM | Gambia; Republic of the Gambia | Gambie; République de Gambie | Gambia; República de Gambia | Гамбия; Республика Гамбия | غامبيا; جمهورية غامبيا | 冈比亚; 冈比亚共和国
GE | Georgia | Géorgie | Georgia | Грузия | جورجيا | 格鲁吉亚
DE | Germany; Federal Republic of Germany | Allemagne; République fédérale d’Allemagne | Alemania; República Federal de Alemania | Германия; Федеративная Республика Германия | ألمانيا; جمهورية ألمانيا الاتحادية | 德国; 德意志联邦共和国
GH | Ghana; Republic of Ghana | Ghana; République du Ghana | Ghana; República de Ghana | Гана; Республика Гана | غانا; جمهورية غانا | 加纳; 加纳共和国
GR | Greece; Hellenic Republic | Grèce; République hellénique | Grecia; República Helénica | Греция; Греческая Республика | اليونان; الجمهورية الهيلينية | 希腊; 希腊共和国
GD | Grenada | Grenade | Granada | Гренада | غرينادا | 格林纳达
GT | Guatemala; Republic of Guatemala | Guatemala; République du Guatemala | Guatemala; República de Guatemala | Гватемала; Республика Гватемала | غواتيمالا; جمهورية غواتيمالا | 危地马拉; 危地马拉共和国
GN | Guinea; Republic of Guinea | Guinée; République de Guinée | Guinea; República de Guinea | Гвинея; Гвинейская Республика | غينيا; جمهورية غينيا | 几内亚; 几内亚共和国
GW | Guinea-Bissau; Republic of Guinea-Bissau | Guinée-Bissau; République de Guinée-Bissau | Guinea-Bissau; República de Guinea-Bissau | Гвинея-Бисау; Республика Гвинея-Бисау | غينيا - بيساو; جمهورية غينيا - بيساو | 几内亚比绍; 几内亚比绍共和国
GY | Guyana; Co-operative Republic of Guyana | Guyana; République coopérative du Guyana | Guyana; República Cooperativa de Guyana | Гайана; Кооперативная Республика Гайана | غيانا; جمهورية غيانا التعاونية | 圭亚那; 圭亚那合作共和国
HT | Haiti; Republic of Haiti | Haïti; République d’Haïti | Haití; República de Haití | Гаити; Республика Гаити | هايتي; جمهورية هايتي | 海地; 海地共和国
HN | Honduras; Republic of Honduras | Honduras; République du Honduras | Honduras; República de Honduras | Гондурас; Республика Гондурас | هندوراس; جمهورية هندوراس | 洪都拉斯; 洪都拉斯共和国
HU | Hungary | Hongrie | Hungría | Венгрия | هنغاريا | 匈牙利
IS | Iceland; Republic of Iceland | Islande; République d’Islande | Islandia; República de Islandia | Исландия; Республика Исландия | آيسلندا; جمهورية آيسلندا | 冰岛; 冰岛共和国
IN | India; Republic of India | Inde; République de l’Inde | India; República de la India | Индия; Республика Индия | الهند; جمهورية الهند | 印度; 印度共和国
ID | Indonesia; Republic of Indonesia | Indonésie; République d’Indonésie | Indonesia; República de Indonesia | Индонезия; Республика Индонезия | إندونيسيا; جمهورية إندونيسيا | 印度尼西亚; 印度尼西亚共和国
IR | Iran (Islamic Republic of); Islamic Republic of Iran | Iran (République islamique d’); République islamique d’Iran | Irán (República Islámica del); República Islámica del Irán | Иран (Исламская Республика); Исламская Республика Иран | إيران (جمهورية - الإسلامية); جمهورية إيران الإسلامية | 伊朗伊斯兰共和国
IQ | Iraq; Republic of Iraq | Iraq; République d’Iraq | Iraq; República del Iraq | Ирак; Республика Ирак | العراق; جمهورية العراق | 伊拉克; 伊拉克共和国
IE | Ireland | Irlande | Irlanda | Ирландия | آيرلندا; أيرلندا | 爱尔兰
IL | Israel; State of Israel | Israël; État d’Israël | Israel; Estado de Israel | Израиль; Государство Израиль | إسرائيل; دولة إسرائيل | 以色列; 以色列国
IT | Italy; Republic of Italy | Italie; République italienne | Italia; República Italiana | Италия; Итальянская Республика | إيطاليا; جمهورية إيطاليا | 意大利; 意大利共和国
JM | Jamaica | Jamaïque | Jamaica | Ямайка | جامايكا | 牙买加
JP | Japan | Japon | Japón | Япония | اليابان | 日本; 日本国
JO | Jordan; Hashemite Kingdom of Jordan | Jordanie; Royaume hachémite de Jordanie | Jordania; Reino Hachemita de Jordania | Иордания; Иорданское Хашимитское Королевство | الأردن; المملكة الأردنية الهاشمية | 约旦; 约旦哈希姆王国
KZ | Kazakhstan; Republic of Kazakhstan | Kazakhstan; République du Kazakhstan | Kazajstán; República de Kazajstán | Казахстан; Республика Казахстан | كازاخستان; جمهورية كازاخستان | 哈萨克斯坦; 哈萨克斯坦共和国
KE | Kenya; Republic of Kenya | Kenya; République du Kenya | Kenya; República de Kenya | Кения; Республика Кения | كينيا; جمهورية كينيا | 肯尼亚; 肯尼亚共和国
KI | Kiribati; Republic of Kiribati | Kiribati; République de Kiribati | Kiribati; República de Kiribati | Кирибати; Республика Кирибати | كيريباس; جمهورية كيريباس | 基里巴斯; 基里巴斯共和国
KW | Kuwait; State of Kuwait | Koweït; État du Koweït | Kuwait; Estado de Kuwait | Кувейт; Государство Кувейт | الكويت; دولة الكويت | 科威特; 科威特国
KG | Kyrgyzstan; Kyrgyz Republic | Kirghizistan; République kirghize | Kirguistán; República Kirguisa | Кыргызстан; Кыргызская Республика | قيرغيزستان; جمهورية قيرغيزستان | 吉尔吉斯斯坦; 吉尔吉斯共和国
LA | Lao People’s Democratic Republic | République démocratique populaire lao | República Democrática Popular Lao | Лаосская Народно-Демократическая Республика | جمهورية لاو الديمقراطية الشعبية | 老挝人民民主共和国
LV | Latvia; Republic of Latvia | Lettonie; République de Lettonie | Letonia; República de Letonia | Латвия; Латвийская Республика | لاتفيا; جمهورية لاتفيا | 拉脱维亚; 拉脱维亚共和国
LB | Lebanon; Lebanese Republic | Liban; République libanaise | Líbano; República Libanesa | Ливан; Ливанская Республика | لبنان; الجمهورية اللبنانية | 黎巴嫩; 黎巴嫩共和国
LS | Lesotho; Kingdom of Lesotho | Lesotho; Royaume du Lesotho | Lesotho; Reino de Lesotho | Лесото; Королевство Лесото | ليسوتو; مملكة ليسوتو | 莱索托; 莱索托王国
LR | Liberia; Republic of Liberia | Libéria; République du Libéria | Liberia; República de Liberia | Либерия; Республика Либерия | ليبريا; جمهورية ليبريا | 利比里亚; 利比里亚共和国
LY | Libya; State of Libya | Libye; État de Libye | Libia; Estado de Libia | Ливия; Государство Ливия | ليبيا; دولة ليبيا | 利比亚; 利比亚国
LI | Liechtenstein; Principality of Liechtenstein | Liechtenstein; Principauté du Liechtenstein | Liechtenstein; Principado de Liechtenstein | Лихтенштейн; Княжество Лихтенштейн | ليختنشتاين; إمارة ليختنشتاين | 列支敦士登; 列支敦士登公国
LT | Lithuania; Republic of Lithuania | Lituanie; République de Lituanie | Lituania; República de Lituania | Литва; Литовская Республика | ليتوانيا; جمهورية ليتوانيا | 立陶宛; 立陶宛共和国
LU | Luxembourg; Grand Duchy of Luxembourg | Luxembourg; Grand-Duché de Luxembourg | Luxemburgo; Gran Ducado de Luxemburgo | Люксембург; Великое Герцогство Люксембург | لكسمبرغ; دوقية لكسمبرغ الكبرى | 卢森堡; 卢森堡大公国
MG | Madagascar; Republic of Madagascar | Madagascar; République de Madagascar | Madagascar; República de Madagascar | Мадагаскар; Республика Мадагаскар | مدغشقر; جمهورية مدغشقر | 马达加斯加; 马达加斯加共和国
MW | Malawi; Republic of Malawi | Malawi; République du Malawi | Malawi; República de Malawi | Малави; Республика Малави | ملاوي; جمهورية ملاوي | 马拉维; 马拉维共和国
MY | Malaysia | Malaisie | Malasia | Малайзия | ماليزيا | 马来西亚
MV | Maldives; Republic of Maldives | Maldives; République des Maldives | Maldivas; República de Maldivas | Мальдивские Острова; Мальдивская Республика | ملديف; جمهورية ملديف | 马尔代夫; 马尔代夫共和国
ML | Mali; Republic of Mali | Mali; République du Mali | Malí; República de Malí | Мали; Республика Мали | مالي; جمهورية مالي | 马里; 马里共和国
MT | Malta; Republic of Malta | Malte; République de Malte | Malta; República de Malta | Мальта; Республика Мальта | مالطة; جمهورية مالطة | 马耳他; 马耳他共和国
MH | Marshall Islands; Republic of the Marshall Islands | Îles Marshall; République des Îles Marshall | Islas Marshall; República de las Islas Marshall | Маршалловы Острова; Республика Маршалловы Острова | جزر مارشال; جمهورية جزر مارشال | 马绍尔群岛; 马绍尔群岛共和国
MR | Mauritania; Islamic Republic of Mauritania | Mauritanie; République islamique de Mauritanie | Mauritania; República Islámica de Mauritania | Мавритания; Исламская Республика Мавритания | موريتانيا; الجمهورية الإسلامية الموريتانية | 毛里塔尼亚; 毛里塔尼亚伊斯兰共和国
MU | Mauritius; Republic of Mauritius | Maurice; République de Maurice | Mauricio; República de Mauricio | Маврикий; Республика Маврикий | موريشيوس; جمهورية موريشيوس | 毛里求斯; 毛里求斯共和国
MX | Mexico; United Mexican States | Mexique; États-Unis du Mexique | México; Estados Unidos Mexicanos | Мексика; Мексиканские Соединенные Штаты | المكسيك; الولايات المتحدة المكسيكية | 墨西哥; 墨西哥合众国
FM | Micronesia (Federated States of); Federated States of Micronesia | Micronésie (États fédérés de); États fédérés de Micronésie | Micronesia (Estados Federados de); Estados Federados de Micronesia | Микронезия (Федеративные Штаты); Федеративные Штаты Микронезии | ميكرونيزيا (ولايات - الموحدة); ولايات ميكرونيزيا الموحدة | 密克罗尼西亚联邦
MC | Monaco; Principality of Monaco | Monaco; Principauté de Monaco | Mónaco; Principado de Mónaco | Монако; Княжество Монако | موناكو; إمارة موناكو | 摩纳哥; 摩纳哥公国
MN | Mongolia | Mongolie | Mongolia | Монголия | منغوليا | 蒙古; 蒙古国
ME | Montenegro | Monténégro | Montenegro | Черногория | الجبل الأسود | 黑山
MA | Morocco; Kingdom of Morocco | Maroc; Royaume du Maroc | Marruecos; Reino de Marruecos | Марокко; Королевство Марокко | المغرب; المملكة المغربية | 摩洛哥; 摩洛哥王国
MZ | Mozambique; Republic of Mozambique | Mozambique; République du Mozambique | Mozambique; República de Mozambique | Мозамбик; Республика Мозамбик | موزامبيق; جمهورية موزامبيق | 莫桑比克; 莫桑比克共和国
MM | Myanmar; Republic of the Union of Myanmar | Myanmar; République de l’Union du Myanmar | Myanmar; República de la Unión de Myanmar | Мьянма; Республика Союз Мьянма | ميانمار; جمهورية اتحاد ميانمار | 缅甸; 缅甸联邦共和国
NA | Namibia; Republic of Namibia | Namibie; République de Namibie | Namibia; República de Namibia | Намибия; Республика Намибия | ناميبيا; جمهورية ناميبيا | 纳米比亚; 纳米比亚共和国
NR | Nauru; Republic of Nauru | Nauru; République de Nauru | Nauru; República de Nauru | Науру; Республика Науру | ناورو; جمهورية ناورو | 瑙鲁; 瑙鲁共和国
NP | Nepal | Népal | Nepal | Непал | نيبال | 尼泊尔
NL | Netherlands; Kingdom of the Netherlands | Pays-Bas (Royaume des); Pays-Bas; Royaume des Pays-Bas | Países Bajos (Reino de los); Países Bajos; Reino de los Países Bajos | Нидерланды (Королевство); Нидерланды; Королевство Нидерландов | هولندا (مملكة -); هولندا; مملكة هولندا | 荷兰王国; 荷兰
NZ | New Zealand | Nouvelle-Zélande | Nueva Zelandia | Новая Зеландия | نيوزيلندا | 新西兰
NI | Nicaragua; Republic of Nicaragua | Nicaragua; République du Nicaragua | Nicaragua; República de Nicaragua | Никарагуа; Республика Никарагуа | نيكاراغوا; جمهورية نيكاراغوا | 尼加拉瓜; 尼加拉瓜共和国
NE | Niger; Republic of the Niger | Niger; République du Niger | Níger; República del Níger | Нигер; Республика Нигер | النيجر; جمهورية النيجر | 尼日尔; 尼日尔共和国
NG | Nigeria; Federal Republic of Nigeria | Nigéria; République fédérale du Nigéria | Nigeria; República Federal de Nigeria | Нигерия; Федеративная Республика Нигерия | نيجيريا; جمهورية نيجيريا الاتحادية | 尼日利亚; 尼日利亚联邦共和国
MK | North Macedonia; Republic of North Macedonia | Macédoine du Nord; République de Macédoine du Nord | Macedonia del Norte; República de Macedonia del Norte | Северная Македония; Республика Северная Македония | مقدونيا الشمالية; جمهورية مقدونيا الشمالية | 北马其顿; 北马其顿共和国
NO | Norway; Kingdom of Norway | Norvège; Royaume de Norvège | Noruega; Reino de Noruega | Норвегия; Королевство Норвегия | النرويج; مملكة النرويج | 挪威; 挪威王国
OM | Oman; Sultanate of Oman | Oman; Sultanat d’Oman | Omán; Sultanía de Omán | Оман; Султанат Оман | عمان; سلطنة عمان | 阿曼; 阿曼苏丹国
PK | Pakistan; Islamic Republic of Pakistan | Pakistan; République islamique du Pakistan | Pakistán; República Islámica del Pakistán | Пакистан; Исламская Республика Пакистан | باكستان; جمهورية باكستان الإسلامية | 巴基斯坦; 巴基斯坦伊斯兰共和国
PW | Palau; Republic of Palau | Palaos; République des Palaos | Palau; República de Palau | Палау; Республика Палау | بالاو; جمهورية بالاو | 帕劳; 帕劳共和国
PA | Panama; Republic of Panama | Panama; République du Panama | Panamá; República de Panamá | Панама; Республика Панама | بنما; جمهورية بنما | 巴拿马; 巴拿马共和国
PG | Papua New Guinea; Independent State of Papua New Guinea | Papouasie-Nouvelle-Guinée; État indépendant de Papouasie-Nouvelle-Guinée | Papua Nueva Guinea; Estado Independiente de Papua Nueva Guinea | Папуа-Новая Гвинея; Папуа — Новая Гвинея; Независимое государство Папуа — Новая Гвинея | بابوا غينيا الجديدة; دولة بابوا غينيا الجديدة المستقلة | 巴布亚新几内亚; 巴布亚新几内亚独立国
PY | Paraguay; Republic of Paraguay | Paraguay; République du Paraguay | Paraguay; República del Paraguay | Парагвай; Республика Парагвай | باراغواي; جمهورية باراغواي | 巴拉圭; 巴拉圭共和国
PE | Peru; Republic of Peru | Pérou; République du Pérou | Perú; República del Perú | Перу; Республика Перу | بيرو; جمهورية بيرو | 秘鲁; 秘鲁共和国
PH | Philippines; Republic of the Philippines | Philippines; République des Philippines | Filipinas; República de Filipinas | Филиппины; Республика Филиппины | الفلبين; جمهورية الفلبين | 菲律宾; 菲律宾共和国
PL | Poland; Republic of Poland | Pologne; République de Pologne | Polonia; República de Polonia | Польша; Республика Польша | بولندا; جمهورية بولندا | 波兰; 波兰共和国
PT | Portugal; Portuguese Republic | Portugal; République portugaise | Portugal; República Portuguesa | Португалия; Португальская Республика | البرتغال; جمهورية البرتغال | 葡萄牙; 葡萄牙共和国
QA | Qatar; State of Qatar | Qatar; État du Qatar | Qatar; Estado de Qatar | Катар; Государство Катар | قطر; دولة قطر | 卡塔尔; 卡塔尔国
KR | Republic of Korea | République de Corée | República de Corea | Республика Корея | جمهورية كوريا | 大韩民国
MD | Republic of Moldova | République de Moldova | República de Moldova | Республика Молдова | جمهورية مولدوفا | 摩尔多瓦共和国
RO | Romania | Roumanie | Rumania | Румыния | رومانيا | 罗马尼亚
RU | Russian Federation | Fédération de Russie | Federación de Rusia | Российская Федерация | الاتحاد الروسي | 俄罗斯联邦
RW | Rwanda; Republic of Rwanda | Rwanda; République du Rwanda | Rwanda; República de Rwanda | Руанда; Республика Руанда | رواندا; جمهورية رواندا | 卢旺达; 卢旺达共和国
KN | Saint Kitts and Nevis | Saint-Kitts-et-Nevis | Saint Kitts y Nevis | Сент-Китс и Невис | سانت كيتس ونيفس | 圣基茨和尼维斯
LC | Saint Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсия | سانت لوسيا | 圣卢西亚
VC | Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Сент-Винсент и Гренадины | سانت فنسنت وجزر غرينادين | 圣文森特和格林纳丁斯
WS | Samoa; Independent State of Samoa | Samoa; État indépendant du Samoa | Samoa; Estado Independiente de Samoa | Самоа; Независимое Государство Самоа | ساموا; دولة ساموا المستقلة | 萨摩亚; 萨摩亚独立国
SM | San Marino; Republic of San Marino | Saint-Marin; République de Saint-Marin | San Marino; República de San Marino | Сан-Марино; Республика Сан-Марино | سان مارينو; جمهورية سان مارينو | 圣马力诺; 圣马力诺共和国
ST | Sao Tome and Principe; Democratic Republic of Sao Tome and Principe | Sao Tomé-et-Principe; République démocratique de Sao Tomé-et-Principe | Santo Tomé y Príncipe; República Democrática de Santo Tomé y Príncipe | Сан-Томе и Принсипи; Демократическая Республика Сан-Томе и Принсипи | سان تومي وبرينسيبي; جمهورية سان تومي وبرينسيبي الديمقراطية | 圣多美和普林西比; 圣多美和普林西比民主共和国
SA | Saudi Arabia; Kingdom of Saudi Arabia | Arabie saoudite; Royaume d’Arabie saoudite | Arabia Saudita; Reino de la Arabia Saudita | Саудовская Аравия; Королевство Саудовская Аравия | المملكة العربية السعودية | 沙特阿拉伯; 沙特阿拉伯王国
SN | Senegal; Republic of Senegal | Sénégal; République du Sénégal | Senegal; República del Senegal | Сенегал; Республика Сенегал | السنغال; جمهورية السنغال | 塞内加尔; 塞内加尔共和国
RS | Serbia; Republic of Serbia | Serbie; République de Serbie | Serbia; República de Serbia | Сербия; Республика Сербия | صربيا; جمهورية صربيا | 塞尔维亚; 塞尔维亚共和国
SC | Seychelles; Republic of Seychelles | Seychelles; République des Seychelles | Seychelles; República de Seychelles | Сейшельские Острова; Республика Сейшельские Острова | سيشيل; جمهورية سيشيل | 塞舌尔; 塞舌尔共和国
SL | Sierra Leone; Republic of Sierra Leone | Sierra Leone; République de Sierra Leone | Sierra Leona; República de Sierra Leona | Сьерра-Леоне; Республика Сьерра-Леоне | سيراليون; جمهورية سيراليون | 塞拉利昂; 塞拉利昂共和国
SG | Singapore; Republic of Singapore | Singapour; République de Singapour | Singapur; República de Singapur | Сингапур; Республика Сингапур | سنغافورة; جمهورية سنغافورة | 新加坡; 新加坡共和国
SK | Slovakia; Slovak Republic | Slovaquie; République slovaque | Eslovaquia; República Eslovaca | Словакия; Словацкая Республика | سلوفاكيا; الجمهورية السلوفاكية | 斯洛伐克; 斯洛伐克共和国
SI | Slovenia; Republic of Slovenia | Slovénie; République de Slovénie | Eslovenia; República de Eslovenia | Словения; Республика Словения | سلوفينيا; جمهورية سلوفينيا | 斯洛文尼亚; 斯洛文尼亚共和国
SB | Solomon Islands | Îles Salomon | Islas Salomón | Соломоновы Острова | جزر سليمان | 所罗门群岛
SO | Somalia; Federal Republic of Somalia | Somalie; République fédérale de Somalie | Somalia; República Federal de Somalia | Сомали; Федеративная Республика Сомали | الصومال; جمهورية الصومال الاتحادية | 索马里; 索马里联邦共和国
ZA | South Africa; Republic of South Africa | Afrique du Sud; République sud-africaine | Sudáfrica; República de Sudáfrica | Южная Африка; Южно-Африканская Республика | جنوب أفريقيا; جمهورية جنوب أفريقيا | 南非; 南非共和国
SS | South Sudan; Republic of South Sudan | Soudan du Sud; République du Soudan du Sud | Sudán del Sur; República de Sudán del Sur | Южный Судан; Республика Южный Судан | جنوب السودان; جمهورية جنوب السودان | 南苏丹; 南苏丹共和国
ES | Spain; Kingdom of Spain | Espagne; Royaume d’Espagne | España; Reino de España | Испания; Королевство Испания | إسبانيا; مملكة إسبانيا | 西班牙; 西班牙王国
LK | Sri Lanka; Democratic Socialist Republic of Sri Lanka | Sri Lanka; République socialiste démocratique de Sri Lanka | Sri Lanka; República Socialista Democrática de Sri Lanka | Шри-Ланка; Демократическая Социалистическая Республика Шри-Ланка | سري لانكا; جمهورية سري لانكا الاشتراكية الديمقراطية | 斯里兰卡; 斯里兰卡民主社会主义共和国
SD | Sudan; Republic of the Sudan | Soudan; République du Soudan | Sudán; República del Sudán | Судан; Республика Судан | السودان; جمهورية السودان | 苏丹; 苏丹共和国
SR | Suriname; Republic of Suriname | Suriname; République du Suriname | Suriname; República de Suriname | Суринам; Республика Суринам | سورينام; جمهورية سورينام | 苏里南; 苏里南共和国
SE | Sweden; Kingdom of Sweden | Suède; Royaume de Suède | Suecia; Reino de Suecia | Швеция; Королевство Швеция | السويد; مملكة السويد | 瑞典; 瑞典王国
CH | Switzerland; Swiss Confederation | Suisse; Confédération suisse | Suiza; Confederación Suiza | Швейцария; Швейцарская Конфедерация | سويسرا; الاتحاد السويسري | 瑞士; 瑞士联邦
SY | Syrian Arab Republic | République arabe syrienne | República Árabe Siria | Сирийская Арабская Республика | الجمهورية العربية السورية | 阿拉伯叙利亚共和国
TJ | Tajikistan; Republic of Tajikistan | Tadjikistan; République du Tadjikistan | Tayikistán; República de Tayikistán | Таджикистан; Республика Таджикистан | طاجيكستان; جمهورية طاجيكستان | 塔吉克斯坦; 塔吉克斯坦共和国
TH | Thailand; Kingdom of Thailand | Thaïlande; Royaume de Thaïlande | Tailandia; Reino de Tailandia | Таиланд; Королевство Таиланд | تايلند; مملكة تايلند | 泰国; 泰王国
TL | Timor-Leste; Democratic Republic of Timor-Leste | Timor-Leste; République démocratique du Timor-Leste | Timor-Leste; República Democrática de Timor-Leste | Тимор-Лешти; Демократическая Республика Тимор-Лешти | تيمور - ليشتي; تيمور- ليشتي; جمهورية تيمور - ليشتي الديمقراطية | 东帝汶; 东帝汶民主共和国
TG | Togo; Togolese Republic | Togo; République togolaise | Togo; República Togolesa | Того; Тоголезская Республика | توغو; جمهورية توغو | 多哥; 多哥共和国
TO | Tonga; Kingdom of Tonga | Tonga; Royaume des Tonga | Tonga; Reino de Tonga | Тонга; Королевство Тонга | تونغا; مملكة تونغا | 汤加; 汤加王国
TT | Trinidad and Tobago; Republic of Trinidad and Tobago | Trinité-et-Tobago; République de Trinité-et-Tobago | Trinidad y Tabago; República de Trinidad y Tabago | Тринидад и Тобаго; Республика Тринидад и Тобаго | ترينيداد وتوباغو; جمهورية ترينيداد وتوباغو | 特立尼达和多巴哥; 特立尼达和多巴哥共和国
TN | Tunisia; Republic of Tunisia | Tunisie; République tunisienne | Túnez; República de Túnez | Тунис; Тунисская Республика | تونس; الجمهورية التونسية | 突尼斯; 突尼斯共和国
TR | Türkiye; Republic of Türkiye | Türkiye; République de Türkiye | Türkiye; República de Türkiye | Турция; Турецкая Республика | تركيا; جمهورية تركيا | 土耳其; 土耳其共和国
TM | Turkmenistan | Turkménistan | Turkmenistán | Туркменистан | تركمانستان | 土库曼斯坦
TV | Tuvalu | Tuvalu | Tuvalu | Тувалу | توفالو | 图瓦卢
UG | Uganda; Republic of Uganda | Ouganda; République de l’Ouganda | Uganda; República de Uganda | Уганда; Республика Уганда | أوغندا; جمهورية أوغندا | 乌干达; 乌干达共和国
UA | Ukraine | Ukraine | Ucrania | Украина | أوكرانيا | 乌克兰
AE | United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Объединенные Арабские Эмираты | الإمارات العربية المتحدة | 阿拉伯联合酋长国
GB | United Kingdom of Great Britain and Northern Ireland | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Reino Unido de Gran Bretaña e Irlanda del Norte | Соединенное Королевство Великобритании и Северной Ирландии | المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | 大不列颠及北爱尔兰联合王国
TZ | United Republic of Tanzania | République-Unie de Tanzanie | República Unida de Tanzanía | Объединенная Республика Танзания | جمهورية تنزانيا المتحدة | 坦桑尼亚联合共和国
US | United States of America | États-Unis d’Amérique | Estados Unidos de América | Соединенные Штаты Америки | الولايات المتحدة الأمريكية | 美利坚合众国
UY | Uruguay; Eastern Republic of Uruguay | Uruguay; République orientale de l’Uruguay | Uruguay; República Oriental del Uruguay | Уругвай; Восточная Республика Уругвай | أوروغواي; جمهورية أوروغواي الشرقية | 乌拉圭; 乌拉圭东岸共和国
UZ | Uzbekistan; Republic of Uzbekistan | Ouzbékistan; République d’Ouzbékistan | Uzbekistán; República de Uzbekistán | Узбекистан; Республика Узбекистан | أوزبكستان; جمهورية أوزبكستان | 乌兹别克斯坦; 乌兹别克斯坦共和国
VU | Vanuatu; Republic of Vanuatu | Vanuatu; République de Vanuatu | Vanuatu; República de Vanuatu | Вануату; Республика Вануату | فانواتو; جمهورية فانواتو | 瓦努阿图; 瓦努阿图共和国
VE | Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela | Venezuela (République bolivarienne du); République bolivarienne du Venezuela | Venezuela (República Bolivariana de); República Bolivariana de Venezuela | Венесуэла (Боливарианская Республика); Боливарианская Республика Венесуэла | فنزويلا (جمهورية - البوليفارية); جمهورية فنزويلا البوليفارية | 委内瑞拉玻利瓦尔共和国
VN | Viet Nam; Socialist Republic of Viet Nam | Viet Nam; République socialiste du Viet Nam | Viet Nam; República Socialista de Viet Nam | Вьетнам; Социалистическая Республика Вьетнам | فييت نام; جمهورية فييت نام الاشتراكية | 越南; 越南社会主义共和国
YE | Yemen; Republic of Yemen | Yémen; République du Yémen | Yemen; República del Yemen | Йемен; Йеменская Республика | اليمن; الجمهورية اليمنية | 也门; 也门共和国
ZM | Zambia; Republic of Zambia | Zambie; République de Zambie | Zambia; República de Zambia | Замбия; Республика Замбия | زامبيا; جمهورية زامبيا | 赞比亚; 赞比亚共和国
ZW | Zimbabwe; Republic of Zimbabwe | Zimbabwe; République du Zimbabwe | Zimbabwe; República de Zimbabwe | Зимбабве; Республика Зимбабве | زمبابوي; جمهورية زمبابوي | 津巴布韦; 津巴布韦共和国
PS | State of Palestine | État de Palestine | Estado de Palestina | Государство Палестина | دولة فلسطين | 巴勒斯坦国
VA | Holy See | Saint-Siège | Santa Sede | Святой Престол | الكرسي الرسولي | 教廷; 罗马教廷
`;
