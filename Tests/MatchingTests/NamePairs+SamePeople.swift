/// One person under two spellings; what is not Latin is written as newspapers of the country write it.
extension NamePair {
    /// Matches.
    static let samePeople = """
        Владимир Владимирович Путин | Vladimir Vladimirovich Putin
        Владимир Путин | Wladimir Putin
        Михаил Сергеевич Горбачёв | Mikhail Gorbachev
        Михаил Горбачёв | Michail Gorbatschow
        Никита Хрущёв | Nikita Khrushchev
        Никита Хрущёв | Nikita Chruschtschow
        Борис Ельцин | Boris Yeltsin
        Борис Ельцин | Boris Eltsine
        Володимир Зеленський | Volodymyr Zelenskyy
        Володимир Зеленський | Vladimir Zelensky
        Олександр Турчинов | Oleksandr Turchynov
        Олександр Турчинов | Aleksandr Turchinov
        Аляксандр Лукашэнка | Alexander Lukashenko
        Александр Лукашенко | Alyaksandr Lukashenka
        Евгений Викторович Пригожин | Yevgeny Prigozhin
        Евгений Пригожин | Evgueni Prigojine
        Слободан Милошевић | Slobodan Milosevic
        Ратко Младић | Ratko Mladić
        Тодор Живков | Todor Zhivkov
        Сергей Шойгу | Sergei Shoygu
        Рамзан Кадыров | Ramzan Qadyrov
        Нурсултан Назарбаев | Nursultan Nazarbayev
        Пётр Ильич Чайковский | Pyotr Ilyich Tchaikovsky
        Пётр Чайковский | Peter Tschaikowski
        معمر القذافي | Muammar Gaddafi
        معمر القذافي | Moammar Qadhafi
        Muammar al-Qaddafi | Mouammar Kadhafi
        صدام حسين | Saddam Hussein
        صدام حسين التكريتي | Saddam Hussein al-Tikriti
        أسامة بن لادن | Osama bin Laden
        Usama bin Ladin | Osama Ben Laden
        محمد بن سلمان آل سعود | Mohammed bin Salman Al Saud
        بشار الأسد | Bashar al-Assad
        Bachar el-Assad | Bashar Al Asad
        عبد الفتاح السيسي | Abdel Fattah el-Sisi
        Abdelfattah Al Sissi | Abdul Fattah as-Sisi
        أيمن الظواهري | Ayman al-Zawahiri
        Ayman Zawahri | Aiman al-Zawahiri
        أبو بكر البغدادي | Abu Bakr al-Baghdadi
        حسن نصر الله | Hassan Nasrallah
        Hasan Nasr Allah | Hassan Nasrallah
        جمال عبد الناصر | Gamal Abdel Nasser
        Jamal Abd al-Nasir | Gamal Abdel Nasser
        محمود أحمدی‌نژاد | Mahmoud Ahmadinejad
        Mahmud Ahmadi-Nejad | Mahmoud Ahmadinejad
        قاسم سلیمانی | Qasem Soleimani
        Ghasem Soleymani | Qassim Suleimani
        علی خامنه‌ای | Ali Khamenei
        Abdelaziz Bouteflika | عبد العزيز بوتفليقة
        Nouri al-Maliki | نوري المالكي
        Khalid Sheikh Mohammed | Khaled Cheikh Mohamed
        Yasser Arafat | ياسر عرفات
        בנימין נתניהו | Benjamin Netanyahu
        Binyamin Netanyahu | Benjamin Netanjahu
        דוד בן גוריון | David Ben-Gurion
        Αλέξης Τσίπρας | Alexis Tsipras
        Κυριάκος Μητσοτάκης | Kyriakos Mitsotakis
        Γιάνης Βαρουφάκης | Yanis Varoufakis
        Նիկոլ Փաշինյան | Nikol Pashinyan
        მიხეილ სააკაშვილი | Mikheil Saakashvili
        Mikhail Saakashvili | Micheil Saakaschwili
        नरेन्द्र मोदी | Narendra Modi
        দীপক চক্রবর্তী | Deepak Chakraborty
        习近平 | Xi Jinping
        Jinping Xi | Xi Jin Ping
        毛泽东 | Mao Zedong
        孟晚舟 | Meng Wanzhou
        김정은 | Kim Jong-un
        박근혜 | Park Geun-hye
        문재인 | Moon Jae-in
        やまだ たろう | Yamada Tarō
        Nguyễn Văn Thiệu | Nguyen Van Thieu
        José María Aznar López | Jose Maria Aznar
        Joaquín Archivaldo Guzmán Loera | Joaquin Guzman Loera
        Joaquín Guzmán | GUZMAN LOERA, Joaquin
        Héctor Rusthenford Guerrero Flores | Hector Guerrero Flores
        Guerrero Flores Héctor | Hector Rusthenford Guerrero Flores
        Эктор Герреро Флорес | Hector Guerrero Flores
        Nicolás Maduro Moros | Николас Мадуро Морос
        Pepe Mujica Cordano | José Mujica Cordano
        Francisco Javier Cuadros | Paco Javier Cuadros
        Luiz Inácio Lula da Silva | Luis Inacio Lula da Silva
        João Batista Figueiredo | Joao Baptista Figueiredo
        Jürgen Müller | Juergen Mueller
        Jürgen Müller | Jurgen Muller
        Käthe Strößenreuther | Kaethe Stroessenreuther
        Søren Kierkegaard | Soeren Kierkegaard
        Łukasz Wałęsa | Lukasz Walesa
        Björk Guðmundsdóttir | Bjork Gudmundsdottir
        Ștefan Țurcanu | Stefan Turcanu
        Recep Tayyip Erdoğan | Recep Tayip Erdogan
        Fethullah Gülen | Fetullah Gulen
        William Jefferson Clinton | Bill Clinton
        Robert Kennedy | Bobby Kennedy
        Elizabeth Windsor | Liz Windsor
        Katherine O'Malley | Catherine OMalley
        Sean MacDonald | Sean McDonald
        Jean-Claude Juncker | Jean Claude Juncker
        Jeanclaude Juncker | Jean-Claude Juncker
        Cornelius Vanderbilt | Cornelius van der Bilt
        Charles de Gaulle | DE GAULLE Charles
        Ludwig van Beethoven | Beethoven, Ludwig van
        Dr. Radovan Karadžić | Radovan Karadzic
        Radovan Karadžić | Радован Караџић
        General Augusto José Ramón Pinochet Ugarte | Augusto Pinochet
        Viktor Anatolijevitch Bout | Виктор Анатольевич Бут
        Viktor But | Victor Bout
        Semion Mogilevich | Семён Могилевич
        Dawood Ibrahim Kaskar | Daud Ibrahim Kaskar
        Mohamed Farrah Aidid | Muhammad Farah Aydid
        Ahmed Abdi Godane | Axmed Cabdi Godane
        Abdul Rahman Yasin | Abdurrahman Yaseen
        Nasir al-Din al-Tusi | Nasiruddin Tusi
        Abdoulaye Wade | Abdullahi Wade
        Omar Hassan Ahmad al-Bashir | Umar Hasan Ahmed el-Beshir
        Charles Ghankay Taylor | Charles G. Taylor
        John Fitzgerald Kennedy | John F. Kennedy
        Jhon Fitzgerald Kenedy | John Fitzgerald Kennedy
        Ángela María Ortega | Angela Maria Ortega
        Christopher Coke | Cristopher Coke
        Stephen Hawking | Steven Hawking
        Geoffrey Epstein | Jeffrey Epstein
        Jon Snowdon | John Snowdon
        Michael Johnson | Michael Jonson
        오세훈 | Oh Se-hoon
        이명박 | Lee Myung-bak
        이재용 | Lee Jae-yong
        전두환 | Chun Doo-hwan
        蔡英文 | Tsai Ing-wen
        蔡英文 | Cai Yingwen
        邓小平 | Deng Xiaoping
        周恩来 | Chou En-lai
        馬英九 | 马英九
        Li Keqiang | 李克强
        王伟 | Wang Wei
        Сунь Ятсен | Sun Yat-sen
        Дональд Трамп | Donald Trump
        Уильям Браудер | William Browder
        Хавьер Солана | Javier Solana
        Джон Смит | John Smith
        Усама бен Ладен | Osama bin Laden
        دونالد ترامب | Donald Trump
        فلاديمير بوتين | Vladimir Putin
        هيلاري كلينتون | Hillary Clinton
        جورج بوش | George Bush
        Γεώργιος Παπανδρέου | George Papandreou
        דונלד טראמפ | Donald Trump
        אריאל שרון | Ariel Sharon
        יצחק רבין | Yitzhak Rabin
        משה כחלון | Moshe Kahlon
        أحمد الشرع | Ahmed al-Sharaa
        أبو محمد الجولاني | Abu Mohammad al-Julani
        عمر البشير | Omar al-Bashir
        يحيى السنوار | Yahya Sinwar
        إسماعيل هنية | Ismail Haniyeh
        خالد مشعل | Khaled Mashal
        مقتدى الصدر | Muqtada al-Sadr
        عبد الملك الحوثي | Abdul-Malik al-Houthi
        ابومصعب الزرقاوی | Abu Musab al-Zarqawi
        سراج الدین حقانی | Sirajuddin Haqqani
        حامد کرزی | Hamid Karzai
        عمران خان | Imran Khan
        نواز شریف | Nawaz Sharif
        حسن روحانی | Hassan Rouhani
        ابراهیم رئیسی | Ebrahim Raisi
        राहुल गांधी | Rahul Gandhi
        दाऊद इब्राहिम | Dawood Ibrahim
        শেখ হাসিনা | Sheikh Hasina
        ਮਨਮੋਹਨ ਸਿੰਘ | Manmohan Singh
        මහින්ද රාජපක්ෂ | Mahinda Rajapaksa
        ហ៊ុន សែន | Hun Sen
        ኃይለ ሥላሴ | Haile Selassie
        ዐቢይ አሕመድ | Abiy Ahmed
        Սերժ Սարգսյան | Serzh Sargsyan
        ბიძინა ივანიშვილი | Bidzina Ivanishvili
        Ильхам Алиев | İlham Əliyev
        Ilham Aliyev | İlham Əliyev
        Gurbanguly Berdimuhamedow | Гурбангулы Бердымухамедов
        Эмомали Рахмон | Emomali Rahmon
        Шавкат Мирзиёев | Shavkat Mirziyoyev
        Ислам Каримов | Islom Karimov
        Gennady Timchenko | Gennadii Tymchenko
        Oleg Deripaska | Олег Дерипаска
        Dmytro Firtash | Dmitry Firtash
        Ihor Kolomoisky | Игорь Коломойский
        Serhiy Kurchenko | Sergey Kurchenko
        Konstantin Malofeev | Konstantin Malofeyev
        Yuri Kovalchuk | Jurij Kowaltschuk
        Alexei Navalny | Alexej Nawalny
        Arkady Rotenberg | Arkadij Rotenberg
        Zdravko Mamić | Здравко Мамић
        Hashim Thaçi | Hashim Thaci
        Janez Janša | Janez Jansa
        György Kovács | Gyorgy Kovacs
        Kovács György | György Kovács
        Ion Iliescu | Iliescu Ion
        Nguyễn Phú Trọng | Nguyen Phu Trong
        Phạm Minh Chính | Pham Minh Chinh
        Ho Chi Minh | Hồ Chí Minh
        Mahathir bin Mohamad | Mahathir Mohamad
        Najib bin Abdul Razak | Najib Razak
        Abu Bakar Ba'asyir | Abu Bakar Bashir
        Soekarno Sastrodihardjo | Sukarno Sastrodihardjo
        Suharto Prawirodirdjo | Soeharto Prawirodirjo
        Mustafa Kemal Atatürk | Mustapha Kamal Ataturk
        Mohammed Dahlan | Muhammad Dahlan
        Mouhamadou Diop | Mohamed Diop
        Ousmane Dembele | Usman Dembele
        Cheikh Anta Diop | Sheikh Anta Diop
        Teodoro Obiang Nguema Mbasogo | Teodoro Nguema Obiang
        Isabel dos Santos | Isabel Dos Santos
        José Eduardo dos Santos | Jose Eduardo Santos
        Fernando Lugo Méndez | Lugo Mendez, Fernando
        María del Carmen Rojas Vega | Maria Carmen Rojas Vega
        Ma. Guadalupe Torres Ríos | María Guadalupe Torres Ríos
        Concepción Vargas Prieto | Concha Vargas Prieto
        Ignacio Coronel Villarreal | Nacho Coronel Villarreal
        Dioclesio Peña Baldomir | Dioclecio Pena Baldomir
        Ezequiel Zamora | Exequiel Zamora
        Jesús Santrich Gómez | Jesus Santrich Gomez
        Rodrigo Londoño Echeverri | Rodrigo Londono Echeverry
        Yonny Cárdenas Peralta | Johnny Cardenas Peralta
        Wilmer Chávez Quispe | Vilmer Chavez Quispe
        Henryk Jankowski | Henry Jankowski
        Johann Schmidt | Hans Schmidt
        Alexander Hamilton | Alex Hamilton
        Александр Шульгин | Саша Шульгин
        Dmitry Utkin | Dima Utkin
        Margaret Thatcher | Maggie Thatcher
        Edward Snowden | Ed Snowden
        Anthony Soprano | Tony Soprano
        Theodore Roosevelt | Teddy Roosevelt
        Rob0rt Mugabe | Robert Mugabe
        Robert Mugabe | Rober Mugabe
        Foday Sankoh | Fodey Sankoh
        Bosco Ntaganda | Bosco Ntanganda
        Kristóf Szalay-Bobrovniczky | Kristof Szalay Bobrovniczky
        Smith-Jones Abigail | Abigail Smith Jones
        Mary Anne Clarke | Maryanne Clarke
        Mc Carthy Eoin | Eoin McCarthy
        Maria-Theresia von Habsburg | Maria Theresia Habsburg
        Dietrich Mateschitz | Ditrich Mateschitz
        Ferdinand Marcos Jr. | Ferdinand Marcos
        Sir Richard Branson | Richard Branson
        Mr. Sheikh Hamad bin Khalifa Al Thani | Hamad bin Khalifa Al-Thani
        Haji Juma Khan | Hajji Juma Khan
        Mullah Mohammed Omar | Mohammad Omar
        Rami Makhlouf | Ramy Makhluf
        Maher al-Assad | ماهر الأسد
        Fawaz Akhras | Fawwaz al-Akhras
        Rifaat al-Assad | Rifat Al-Asad
        Thuraya Haddad | Soraya Haddad
        Youssef Chahine | Yusuf Shahin
        Djamel Zitouni | Jamal Zaytuni
        Chakib Khelil | Shakib Khalil
        Hasan Turabi | Hassan al-Tourabi
        Jalaluddin Haqqani | Jalal al-Din Haqqani
        Xavier Michel | Javier Miguel
        """
}
