/// Two people, one of them often a relative of the other.
extension NamePair {
    /// No matches.
    static let differentPeople = """
        María González | Mario González
        Héctor Guerrero López | Héctor Guerrero Flores
        Juan Pérez García | Juan Pérez López
        Juan García Pérez | Juan Pérez López
        Carlos Castro Ruiz | Carlos Castillo Ruiz
        Иван Петрович Сидоров | Иван Алексеевич Сидоров
        Ivan Petrovich Sidorov | Ivan Alekseevich Sidorov
        Anna Sergeevna Ivanova | Anna Mikhailovna Ivanova
        Vladimir Putin | Vladimir Potanin
        Владимир Путин | Владимир Пучков
        Sergei Ivanov | Igor Ivanov
        Osama bin Laden | Hamza bin Laden
        Mohammed bin Salman | Khalid bin Salman
        محمد بن سلمان | خالد بن سلمان
        Hafez al-Assad | Bashar al-Assad
        حافظ الأسد | بشار الأسد
        Ahmed Ali Hassan | Mohamed Ali Hassan
        Kim Jong Un | Kim Jong Il
        김정은 | 김정일
        Kim Jong-un | Kim Il-sung
        李明 | 李强
        Li Ming | Li Qiang
        Wang Wei | Wang Hui
        Zhang Wei | Zhang Lei
        John Smith | James Smith
        Robert Brown | Roberta Brown
        Daniel Ortega | Daniela Ortega
        Julian Alvarez Rojas | Juliana Alvarez Rojas
        Alexander Petrov | Alexandra Petrova
        Pablo Escobar | Pablo Neruda
        Fidel Castro | Raul Castro
        Hugo Chávez Frías | Adán Chávez Frías
        Nicolás Maduro Moros | Nicolás Maduro Guerra
        Narendra Modi | Nirav Modi
        Rahul Gandhi | Rajiv Gandhi
        Benazir Bhutto | Bilawal Bhutto
        Viktor Yanukovych | Viktor Yushchenko
        Petro Poroshenko | Oleksiy Poroshenko
        Nguyen Van Anh | Nguyen Van Thanh
        Guillermo Flores | Hector Guerrero Flores
        Héctor Flores Martínez | Hector Guerrero Flores
        Héctor Guerrero Ramírez | Hector Rusthenford Guerrero Flores
        Héctor Guerrero | Victor Guerrero
        Angela Merkel | Angela Davis
        Maria Silva | Maria Silveira
        Mehmet Yılmaz | Mehmet Yıldız
        Ayşe Demir | Ayşe Demirel
        Krzysztof Nowak | Krzysztof Nowakowski
        Peter Hansen | Peter Jensen
        Ana Jovanović | Ana Ivanović
        Dmitri Medvedev | Dmitri Medinsky
        Ibrahim Hassan Osman | Ibrahim Hussein Osman
        Abdullah Mohammed | Abdulrahman Mohammed
        عبد الله محمد | عبد الرحمن محمد
        Khalid al-Harbi | Khalid al-Shehri
        Ahmad Jannati | Ahmad Khatami
        Giorgos Papandreou | Andreas Papandreou
        Paul Kagame | Paul Biya
        Rosa Parks Alvarez | Rosario Parks Alvarez
        Elena Popova | Irina Popova
        Vanderbilt | Vanderbilt
        Vanderbilt | Van der Bilt
        Vladimir Putin | Viktor Putin
        Alexander Litvinenko | Alexander Lukashenko
        Nikolai Petrov | Nikita Petrov
        Ольга Кузнецова | Ольга Кузьмина
        Олег Петров | Олег Павлов
        Сергей Лавров | Сергей Лазарев
        Петро Коваленко | Петро Коваль
        Andrii Bondar | Andrii Bondarenko
        أحمد محمود | محمد محمود
        سعيد الغامدي | سعيد الزهراني
        محمد حسن | محمد حسين
        Salem al-Hazmi | Nawaf al-Hazmi
        Mohammad Javad Zarif | Mohammad Javad Larijani
        Ali Larijani | Sadeq Larijani
        Hassan Nasrallah | Hassan Fadlallah
        Abdul Aziz Khan | Abdul Rashid Khan
        Abu Bakr al-Baghdadi | Abu Umar al-Baghdadi
        Umm Salama | Abu Salama
        王小明 | 王大明
        张伟 | 张丽
        Lin Biao | Lin Jianhua
        田中太郎 | 田中花子
        Tanaka Taro | Tanaka Jiro
        Suzuki Ichiro | Suzuki Kenji
        박지성 | 박지원
        Park Ji-sung | Park Ji-won
        Choi Min-ho | Choi Min-sik
        Nguyễn Văn Hùng | Nguyễn Văn Dũng
        Amit Sharma | Ajit Sharma
        Sanjay Singh | Vijay Singh
        Sunita Devi | Anita Devi
        Karl Schmidt | Kurt Schmidt
        Hans Weber | Heinz Weber
        Erich Fischer | Erika Fischer
        François Dubois | Françoise Dubois
        Jean Martin | Jeanne Martin
        Paolo Rossi | Paola Rossi
        Andrea Bianchi | Andrea Bianco Ferri
        Paulo Pereira | Paula Pereira
        Carlos Mendes | Carla Mendes
        Luis Fernández Rojas | Luisa Fernández Rojas
        Antonio Gómez Díaz | Antonia Gómez Díaz
        Gabriel Ortiz Vega | Gabriela Ortiz Vega
        Julio Soto Paz | Julia Soto Paz
        Emilio Lara Campos | Emilia Lara Campos
        Rafael Caro Quintero | Miguel Caro Quintero
        Ovidio Guzmán López | Joaquín Guzmán López
        Iván Archivaldo Guzmán Salazar | Jesús Alfredo Guzmán Salazar
        Dámaso López Núñez | Dámaso López Serrano
        Gilberto Rodríguez Orejuela | Miguel Rodríguez Orejuela
        Diosdado Cabello Rondón | José David Cabello Rondón
        Jorge Rodríguez Gómez | Delcy Rodríguez Gómez
        Emma Stone | Emma Thompson
        William Jones | Wilma Jones
        Thomas Miller | Thomas Müller Schulz
        Patrick Murphy | Patricia Murphy
        Henry Adams | Harry Adamson
        Anna Kowalska | Anna Kowalczyk
        Jan Novák | Jana Nováková
        Mikael Virtanen | Mikko Virtala
        Elif Kaya | Elif Kara
        Murat Aydın | Murat Aydoğan
        Samuel Eto'o | Samuel Okello
        Chukwuma Okafor | Chukwudi Okafor
        Olusegun Adeyemi | Oluwaseun Adeyemi
        Kwame Mensah | Kwabena Mensah
        """
}
