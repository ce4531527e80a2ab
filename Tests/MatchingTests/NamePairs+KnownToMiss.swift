/// What the scorer gets wrong today: a row that it gets right moves to its table.
extension NamePair {
    /// Matches that are not found.
    static let samePeopleMissed = """
        דוד בן גוריון | David Ben-Gurion
        Mao Tse-tung | Mao Zedong
        Kim Jong Un | Kim Jeong-eun
        ทักษิณ ชินวัตร | Thaksin Shinawatra
        Giuseppe Garibaldi | José Garibaldi
        이명박 | Lee Myung-bak
        이재용 | Lee Jae-yong
        李登輝 | Lee Teng-hui
        蒋介石 | Chiang Kai-shek
        Си Цзиньпин | Xi Jinping
        Ким Чен Ын | Kim Jong-un
        جورج بوش | George Bush
        ドナルド・トランプ | Donald Trump
        カルロス・ゴーン | Carlos Ghosn
        ウラジーミル・プーチン | Vladimir Putin
        Ντόναλντ Τραμπ | Donald Trump
        إسماعيل هنية | Ismail Haniyeh
        رجب طيب أردوغان | Recep Tayyip Erdogan
        هبت الله اخندزاده | Hibatullah Akhundzada
        عمران خان | Imran Khan
        శ్రీనివాస రావు | Srinivasa Rao
        சுப்பிரமணியம் ஜெய்சங்கர் | Subrahmanyam Jaishankar
        အောင်ဆန်းစုကြည် | Aung San Suu Kyi
        မင်းအောင်လှိုင် | Min Aung Hlaing
        ประยุทธ์ จันทร์โอชา | Prayut Chan-o-cha
        Serge Sarkissian | Serzh Sargsyan
        Đorđe Petrović | Djordje Petrovic
        Ezequiel Zamora | Exequiel Zamora
        Robert Mugabe | Rober Mugabe
        Seán Ó Briain | Sean O'Brien
        Yusuf Mansur | Joseph Mansour
        """

    /// Matched, and should not be.
    static let differentPeopleMissed = """
        George H. W. Bush | George W. Bush
        Martin Luther King Jr. | Martin Luther King Sr.
        John Smith | Joan Smith
        Nguyễn Thị Lan | Nguyễn Văn Lan
        Anders Johansson | Anders Jonasson
        Сергей Александрович Белов | Сергей Андреевич Белов
        أحمد محمود | محمد محمود
        حسن علي حسين | حسين علي حسن
        محمد حسن | محمد حسين
        陈国强 | 陈国庆
        Chen Guoqiang | Chen Guoqing
        Trần Văn Minh | Trần Quốc Minh
        Michel Bernard | Michèle Bernard
        Víctor Rojas Mena | Victoria Rojas Mena
        """

    /// Matches that are not found.
    static let sameOrganizationsMissed = """
        Mahan Air | Mahan Airlines
        Hutchison 3G UK Limited | Hutchison Three G UK Ltd
        Rosneft Oil Company | Rosneft
        Bank Melli Iran | Bank Melli
        トヨタ自動車株式会社 | Toyota Jidosha Kabushiki Kaisha
        삼성전자 주식회사 | 삼성전자
        Dr. Oetker KG | Doktor Oetker KG
        Jabhat al-Nusra | جبهة النصرة | Organization
        حزب الله | Hizballah | Organization
        National Bank of Ukraine | Національний банк України | Organization
        """

    /// Matched, and should not be.
    static let differentOrganizationsMissed = """
        China National Petroleum Corporation | China National Offshore Oil Corporation
        Kestrel East Ltd | Kestrel West Ltd
        ТОВ «Агро-Схід» | ТОВ «Агро-Захід»
        中国银行 | 中国农业银行
        Crown Prince Foundation | Crown Princess Foundation | Organization
        """
}
