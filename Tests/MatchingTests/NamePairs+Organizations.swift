/// Firms, gangs, ministries and ships; companies where no schema is said.
extension NamePair {
    /// Matches.
    static let sameOrganizations = """
        Gazprom | ПАО «Газпром»
        ОАО «Сбербанк России» | Sberbank Rossii OAO
        ООО «Ромашка-Трейд» | Romashka-Treyd LLC
        Общество с ограниченной ответственностью «Ромашка-Трейд» | Romashka Trade OOO
        Deutsche Bank AG | Deutsche Bank Aktiengesellschaft
        Müller Maschinenbau GmbH | Mueller Maschinenbau Gesellschaft mit beschränkter Haftung
        Petróleos de Venezuela, S.A. | Petroleos de Venezuela SA
        Petróleos de Venezuela S.A. | PETROLEOS DE VENEZUELA
        Huawei Technologies Co., Ltd. | Huawei Technologies Company Limited
        华为技术有限公司 | Huawei Jishu Youxian Gongsi
        Mossack Fonseca & Co. | Mossack Fonseca and Company
        Rotor Shipping Ltd | Rotor Shipping Limited
        Rotor Shipping Ltd. | ROTOR SHIPPING
        Islamic Republic of Iran Shipping Lines | Islamic Republic of Iran Shipping Line
        Bank of China Limited | Bank of China Ltd
        Construções Norberto Odebrecht S/A | Construcoes Norberto Odebrecht SA
        Société Générale S.A. | Societe Generale SA
        Ernst & Young LLP | Ernst and Young LLP
        The Coca-Cola Company | Coca Cola Co
        Wagner Group | Группа Вагнера | Organization
        AeroCaribbean | Aero Caribbean
        Korea Kwangson Banking Corp | Korea Kwangson Banking Corporation
        Tren de Aragua | TREN DE ARAGUA | Organization
        Hizballah | Hezbollah | Organization
        Primeiro Comando da Capital | PRIMEIRO COMANDO DA CAPITAL | Organization
        Crystalord Maritime Inc | Crystalord Maritime Incorporated
        Crystallord Maritime Inc | Crystalord Maritime Inc
        Maritime Crystalord Inc | Crystalord Maritime Inc
        Τράπεζα Πειραιώς Α.Ε. | Trapeza Peiraios AE
        Vnesheconombank | Внешэкономбанк
        АО «Концерн ВКО «Алмаз-Антей» | JSC Concern VKO Almaz-Antey
        Ürün Ticaret A.Ş. | Urun Ticaret Anonim Sirketi
        Grupo Aval Acciones y Valores S.A. | Grupo Aval Acciones Valores SA
        Fund IV Emerald LP | Emerald Fund 4 L.P.
        First Emerald Bank | 1st Emerald Bank
        Hikvision Digital Technology Co Ltd | Hikvision Digital Technology
        Ocean Star | Ocean Star | Vessel
        M/V Ocean Star | Ocean Star | Vessel
        Адмирал Кузнецов | Admiral Kuznetsov | Vessel
        ЗАО «Новый Горизонт» | ZAO Novy Gorizont
        ТОВ «Укрнафта» | Ukrnafta LLC
        Товариство з обмеженою відповідальністю «Укрнафта» | TOV Ukrnafta
        ИП Сидоров Пётр Ильич | Individual Entrepreneur Sidorov Petr Ilich
        شركة النفط الوطنية الإيرانية | Sharikat al-Naft al-Wataniya al-Iraniya
        بنك مسقط | Bank Muscat
        中国工商银行股份有限公司 | Zhongguo Gongshang Yinhang Gufen Youxian Gongsi
        トヨタ自動車株式会社 | Toyota Jidosha Kabushiki Kaisha
        三星电子 | 三星电子有限公司
        삼성전자 주식회사 | 삼성전자
        Dellbrook Handels GmbH & Co. KG | Dellbrook Handels GmbH und Co KG
        Dellbrook B.V. | Dellbrook Besloten Vennootschap
        Varona Inversiones S.L. | Varona Inversiones Sociedad Limitada
        Varona Inversiones S. de R.L. de C.V. | VARONA INVERSIONES S DE RL DE CV
        Aurelio Comércio Ltda. | Aurelio Comercio LTDA
        Aurelio Comércio Ltda. | Aurelio Comércio Limitada
        Pelican Bay Pty Ltd | Pelican Bay Proprietary Limited
        Tallinna Sadam AS | AS Tallinna Sadam
        OÜ Merekivi | Merekivi OÜ
        Spółka Wisła Sp. z o.o. | Spolka Wisla sp zoo
        Kőbánya Kft. | Kobanya Kft
        Zlatna Panega d.o.o. | Zlatna Panega doo
        Bharat Zinc Pvt. Ltd. | Bharat Zinc Private Limited
        PT Nusantara Jaya Tbk | Nusantara Jaya PT
        Golden Crescent Sdn Bhd | Golden Crescent Sendirian Berhad
        Johnson Matthey PLC | Johnson Matthey Public Limited Company
        Ferrovial Kestrel Intl. Ltd | Ferrovial Kestrel International Ltd
        Kestrel Mfg Co | Kestrel Manufacturing Company
        Kestrel Bros. Inc. | Kestrel Brothers Inc
        Kestrel Import-Export | Kestrel Import & Export
        Kestrel Univ. Hospital | Kestrel University Hospital | Organization
        Kestrel Engineering | Engineering Kestrel
        Kestrell Enginering Ltd | Kestrel Engineering Ltd
        Gebrüder Sulzer AG | Gebrueder Sulzer AG
        Nord Stream 2 AG | Nord Stream II AG
        Third Kestrel Fund | 3rd Kestrel Fund
        Al-Aqsa Martyrs' Brigades | Al Aqsa Martyrs Brigade | Organization
        Al-Qaeda in the Islamic Maghreb | Al Qaida in the Islamic Maghreb | Organization
        Jabhat al-Nusra | جبهة النصرة | Organization
        Harakat al-Shabaab | Harakat ash-Shabab | Organization
        حزب الله | Hizballah | Organization
        Boko Haram | BOKO HARAM | Organization
        Частная военная компания «Редут» | PMC Redut | Organization
        Ejército de Liberación Nacional | Ejercito de Liberacion Nacional | Organization
        Clan del Golfo | CLAN DEL GOLFO | Organization
        Ministry of Finance | Ministerio de Finanzas | Organization
        Ministry of Interior of Peru | Ministerio del Interior del Perú | Organization
        Волго-Дон 101 | Volgo-Don 101 | Vessel
        EP-MNB | EPMNB | Airplane
        RA-02791 | RA 02791 | Airplane
        """

    /// No matches.
    static let differentOrganizations = """
        Bank of China (Hong Kong) Limited | Bank of China (Singapore) Limited
        Deutsche Bank AG | Commerzbank AG
        Deutsche Bank AG | Deutsche Börse AG
        Emerald Fund II LP | Emerald Fund III LP
        Emerald Capital Fund 2 | Emerald Capital Fund 3
        School No. 12 | School No. 21 | Organization
        Military Unit 74455 | Military Unit 26165 | Organization
        ООО «Стройинвест-1» | ООО «Стройинвест-2»
        Factory No. 7 | Factory No. 8 | Organization
        Red Star Shipping | Red Sun Shipping
        Blue Ocean Trading | Blue Sky Trading
        Banco de Venezuela | Banco de Chile
        Bank of America | Bank of Ireland
        Bank of India | Bank of Baroda
        Ministry of Defence of Iran | Ministry of Interior of Iran | Organization
        Ministry of Defence of Iran | Ministry of Defence of Iraq | Organization
        Central Bank of Syria | Central Bank of Libya | Organization
        Gazprom | Gazprombank
        Gazprom Neft | Gazprom Media
        Rosneft Oil Company | Tatneft Oil Company
        Alfa Capital Holdings | Alfa Insurance Holdings
        Crystalord Systems Ltd | Crystalord Shipping Ltd
        Oak Leaf Foundation | Oak Leaf Holdings Limited | Organization
        Stiftung Rosenhof | Rosenhof GmbH | Organization
        Rosenhof Family Trust | Rosenhof GmbH | Organization
        University of Oxford | University of Cambridge | Organization
        Tehran University | Shiraz University | Organization
        Aero Continente | Aero Caribbean
        Northern Trading House LLC | Southern Trading House LLC
        North Atlantic Fisheries | South Atlantic Fisheries
        Cartel de Sinaloa | Cartel de Jalisco | Organization
        Cartel del Golfo | Cartel de Sinaloa | Organization
        Primeiro Comando da Capital | Comando Vermelho | Organization
        Lagos State Government | Kano State Government | Organization
        Volkswagen AG | Volvo AB
        Petrobras Argentina SA | Petrobras Bolivia SA
        ExxonMobil Angola | ExxonMobil Guyana
        Delta Consulting Group | Delta Catering Group
        Sun Pharma | Moon Pharma
        Samsung Electronics | Samsung Heavy Industries
        Hamas | Hamad | Organization
        Al-Rajhi Bank | Al-Bilad Bank
        Euro Asia Trading Company | Euro Africa Trading Company
        Ocean Star | Ocean Sun | Vessel
        Grace 1 | Grace 2 | Vessel
        Sea Dragon | Sea Dragon 7 | Vessel
        Bank Saderat PLC | Bank Sepah PLC
        Kestrel Holdings 1 Ltd | Kestrel Holdings 11 Ltd
        Kestrel Fund 2019 | Kestrel Fund 2020
        Kestrel One Ltd | Kestrel Two Ltd
        Kestrel Fund A LP | Kestrel Fund B LP
        Kestrel Kenya Ltd | Kestrel Uganda Ltd
        Kestrel London | Kestrel Paris
        Kestrel Shipping | Kestrel Pharma
        Kestrel Insurance Company | Kestrel Leasing Company
        Kestrel Foundation | Kestrel Bank | Organization
        Upper Volta Mining | Lower Volta Mining
        New Horizon Maritime | Old Harbour Maritime
        Black Sea Grain | Red Sea Grain
        Golden Lion Trading | Silver Lion Trading
        ООО «Альфа-Транс» | ООО «Бета-Транс»
        ООО «Северный Ветер» | ООО «Южный Ветер»
        中国银行 | 中国农业银行
        中国石油 | 中国石化
        北京大学 | 南京大学 | Organization
        三菱商事 | 三井物産
        Mitsubishi Corporation | Mitsui Corporation
        Hyundai Steel | Hyundai Motor
        LG Chem | LG Display
        Tata Steel | Tata Motors
        Reliance Power | Reliance Communications
        Banco Santander Chile | Banco Santander México
        Banco do Brasil | Banco do Nordeste
        Los Zetas | Los Urabeños | Organization
        Los Choneros | Los Lobos | Organization
        Frente 10 FARC | Frente 33 FARC | Organization
        ELN Frente Norte | ELN Frente Sur | Organization
        Brigade 47 | Brigade 74 | Organization
        16 RUE DES LILAS SCI | 61 RUE DES LILAS SCI
        Unité 731 | Unité 371 | Organization
        Embassy of Iran in Baghdad | Embassy of Iraq in Tehran | Organization
        Ministry of Justice of Belarus | Ministry of Justice of Armenia | Organization
        Supreme Court of Spain | Supreme Court of Chile | Organization
        Police Nationale du Mali | Police Nationale du Niger | Organization
        Port of Bandar Abbas Authority | Port of Bushehr Authority | Organization
        Atlas Cargo Airlines | Apex Cargo Airlines
        MV Eagle I | MV Eagle II | Vessel
        Jin Yang 3 | Jin Yang 8 | Vessel
        Волго-Дон 101 | Volgo-Don 110 | Vessel
        EP-MNB | EP-MNF | Airplane
        """
}
