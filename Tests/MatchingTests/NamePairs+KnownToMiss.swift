/// What the scorer gets wrong today: a row that it gets right moves to its table.
extension NamePair {
    /// Matches that are not found.
    static let samePeopleMissed = """
        Mao Tse-tung | Mao Zedong
        Kim Jong Un | Kim Jeong-eun
        ทักษิณ ชินวัตร | Thaksin Shinawatra
        Giuseppe Garibaldi | José Garibaldi
        李登輝 | Lee Teng-hui
        蒋介石 | Chiang Kai-shek
        Си Цзиньпин | Xi Jinping
        Ким Чен Ын | Kim Jong-un
        ドナルド・トランプ | Donald Trump
        カルロス・ゴーン | Carlos Ghosn
        ウラジーミル・プーチン | Vladimir Putin
        Ντόναλντ Τραμπ | Donald Trump
        رجب طيب أردوغان | Recep Tayyip Erdogan
        هبت الله اخندزاده | Hibatullah Akhundzada
        శ్రీనివాస రావు | Srinivasa Rao
        சுப்பிரமணியம் ஜெய்சங்கர் | Subrahmanyam Jaishankar
        အောင်ဆန်းစုကြည် | Aung San Suu Kyi
        မင်းအောင်လှိုင် | Min Aung Hlaing
        ประยุทธ์ จันทร์โอชา | Prayut Chan-o-cha
        Serge Sarkissian | Serzh Sargsyan
        Đorđe Petrović | Djordje Petrovic
        Seán Ó Briain | Sean O'Brien
        الحاج أحمد يوسف | Ahmed Yousef
        Yusuf Mansur | Joseph Mansour
        """

    /// Matched, and should not be.
    static let differentPeopleMissed = """
        George H. W. Bush | George W. Bush
        Martin Luther King Jr. | Martin Luther King Sr.
        John Smith | Joan Smith
        Marine Le Pen | Jean-Marie Le Pen
        Nguyễn Thị Lan | Nguyễn Văn Lan
        Anders Johansson | Anders Jonasson
        David Cohen | David Kahan Levi
        Сергей Александрович Белов | Сергей Андреевич Белов
        حسن علي حسين | حسين علي حسن
        陈国强 | 陈国庆
        Chen Guoqiang | Chen Guoqing
        Trần Văn Minh | Trần Quốc Minh
        Michel Bernard | Michèle Bernard
        Víctor Rojas Mena | Victoria Rojas Mena
        Juan García Pérez | Juan Pérez García
        María López Díaz | María Díaz López
        Carlos Rojas Vega | Carlos Vega Rojas
        """

    /// Matches that are not found.
    static let sameOrganizationsMissed = """
        Mahan Air | Mahan Airlines
        Hutchison 3G UK Limited | Hutchison Three G UK Ltd
        Rosneft Oil Company | Rosneft
        Bank Melli Iran | Bank Melli
        Dr. Oetker KG | Doktor Oetker KG
        National Bank of Ukraine | Національний банк України | Organization
        """

    /// Matched, and should not be.
    static let differentOrganizationsMissed = """
        China National Petroleum Corporation | China National Offshore Oil Corporation
        Kestrel East Ltd | Kestrel West Ltd
        ТОВ «Агро-Схід» | ТОВ «Агро-Захід»
        Crown Prince Foundation | Crown Princess Foundation | Organization
        """
}
