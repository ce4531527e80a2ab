// Generated from Resources/extraction/given.txt, Resources/extraction/surnames.txt, Resources/extraction/common.txt, Resources/extraction/countries.txt, Resources/extraction/countries.extra.txt, Resources/extraction/places.txt, Resources/extraction/names.txt, Resources/extraction/demonyms.txt, Resources/extraction/words.en.txt, Resources/extraction/words.es.txt, Resources/extraction/words.pt.txt, Resources/extraction/patterns.en.txt, Resources/extraction/patterns.es.txt, Resources/extraction/patterns.pt.txt by Scripts/embed.sh: do not edit.
// swift-format-ignore-file

enum ExtractionTables {
static let given: StaticString = #"""
aada
aadhya
aadil
aali
aaliyah
aaltje
aamar
aamer
aamir
aarav
aariz
aaron
aarya
aase
aasha
aatika
aaya
aba
ababacar
abarne
abass
abasse
abba
abbas
abbass
abbes
abbey
abbie
abby
abd
abdala
abdalah
abdalahe
abdalahi
abdalla
abdallah
abdallahi
abdel
abdela
abdelaali
abdelaati
abdelaaziz
abdeladim
abdelah
abdelakrim
abdelali
abdelasis
abdelati
abdelatif
abdelazis
abdelaziz
abdelazize
abdelbaki
abdelbari
abdelbasset
abdeldjalil
abdelelah
abdelfatah
abdelfattah
abdelfetah
abdelfettah
abdelghafour
abdelghani
abdelhabib
abdelhadi
abdelhafid
abdelhai
abdelhak
abdelhakem
abdelhakim
abdelhalak
abdelhalim
abdelhamed
abdelhamid
abdelhanin
abdelhaq
abdelhay
abdelhila
abdelhilah
abdelilah
abdelillah
abdeljabar
abdeljabbar
abdeljalak
abdeljalal
abdeljalil
abdeljaouad
abdeljebbar
abdelkabir
abdelkader
abdelkadir
abdelkamal
abdelkamel
abdelkarim
abdelkarin
abdelkbir
abdelkebir
abdelkerim
abdelkhalak
abdelkhalek
abdelkhaleq
abdelkhalik
abdelkrim
abdellah
abdellahi
abdellali
abdellatif
abdellaziz
abdellilah
abdelmadjid
abdelmajid
abdelmalek
abdelmalik
abdelmaoula
abdelmayid
abdelmjid
abdelmoghit
abdelmonaim
abdelmonim
abdelmoughit
abdelmoula
abdelmoumen
abdelmounaim
abdelmounim
abdeloihab
abdeloihed
abdeloihid
abdelouadoud
abdelouafi
abdelouahab
abdelouahad
abdelouahd
abdelouahed
abdelouahhab
abdelouahid
abdelouhab
abdelqader
abdelrahim
abdelrahman
abdelrhani
abdeltif
abdeluahed
abdeluahid
abdelwahab
abdelwahad
abdelwahed
abdelwahid
abdenabi
abdenacer
abdenaji
abdenasser
abdenbi
abdennabi
abdennacer
abdennaceur
abdennaim
abdennaji
abdennasar
abdennaser
abdennassar
abdennasser
abdennebi
abdennour
abdenour
abderahim
abderahman
abderahmane
abderazak
abderazzak
abderezak
abderhim
abderrachid
abderrafia
abderrafie
abderrafik
abderrahaman
abderrahim
abderrahime
abderrahman
abderrahmane
abderrahmen
abderraman
abderraouf
abderrazak
abderrazaq
abderrazek
abderrazzak
abderrazzaq
abderrezak
abderrezzak
abderzak
abdesalam
abdesamad
abdeslam
abdeslem
abdessadek
abdessadeq
abdessadik
abdessalam
abdessalem
abdessamad
abdessamed
abdessamie
abdesselam
abdesslam
abdesslem
abdias
abdiel
abdollah
abdon
abdona
abdou
abdoul
abdoulaye
abdoulie
abdoullah
abdourahamane
abdourahman
abdourahmane
abdrahamane
abdramane
abdu
abdul
abdulah
abdulai
abdulaziz
abdulla
abdullah
abdullo
abdulrahman
abdur
abdurrahman
abdus
abed
abel
abelard
abelardo
abelia
abelina
abelino
abelio
abenaura
abenchara
abencio
abian
abib
abibatou
abibou
abid
abida
abidine
abiel
abigail
abilia
abilio
abimael
abir
abisai
abla
ablaye
abner
abou
aboubacar
aboubakar
aboubakary
aboubaker
aboubakr
aboudou
abraan
abraham
abrahan
abrahim
abram
abran
abrar
abril
absalon
abselam
abu
abubacar
abubacarr
abubakar
abubakari
abubakary
abubaker
abubakr
abul
abulai
abulfazl
abundia
abundio
aby
acacia
acacio
acaimo
acaymo
acelia
acelina
acerina
acher
achille
achim
achiuta
achoucha
achour
achoura
achraf
achucha
acindino
acisclo
acoidan
acoraida
acoran
acoydan
acracia
acracio
ada
adah
adahi
adahy
adai
adaia
adair
adal
adalberon
adalbert
adalberta
adalberto
adalgisa
adalgiza
adalia
adaline
adam
adama
adamina
adamo
adan
adao
adara
adargoma
adasat
adassa
aday
adaya
adda
addaia
addi
addie
adeel
adeela
adei
adel
adela
adelaida
adelaide
adelaido
adelardo
adelayda
adele
adelfa
adelfina
adelheid
adelia
adelin
adelina
adelinda
adeline
adelino
adelio
adelita
adella
adelle
adelma
adelmo
adelo
adelto
adeluta
adem
ademar
ademir
adena
adenso
adeodato
aderita
aderito
adesuwa
adexe
adham
adhara
adhemar
adi
adib
adiel
adiela
adil
adila
adilia
adilson
adin
adina
adinath
adiran
adirane
adita
aditi
aditya
adjona
adjou
adjutori
admir
admiracion
adnan
adnane
adolf
adolfa
adolfina
adolfino
adolfo
adolph
adomas
adonai
adonais
adonay
adonaya
adonina
adonino
adonis
adoracio
adoracion
adoralina
adorinda
adosinda
adria
adriaan
adriadna
adriam
adrian
adriana
adriane
adrianna
adrianne
adriano
adrians
adrianus
adriel
adrien
adriene
adrienn
adrienne
adrista
aduanich
aduen
adulai
adulfo
aduna
adur
afaf
afafe
afia
afif
afifa
afnan
afra
afrae
africa
afrika
afrodisia
afrodisio
afrodita
afshan
aftab
afton
afzaal
afzal
agafia
agamenon
agapita
agapito
agar
agata
agate
agatha
agathe
agatoclio
ageda
agenor
ager
aglae
aglaia
aglaya
agnaldo
agne
agnelio
agnes
agnese
agneta
agni
agnieszka
agnus
agoney
agora
agostina
agostinho
agostino
agricio
agripina
agripino
aguasanta
aguasantas
agueda
aguedo
aguinaldo
agurne
agurtxane
agurtzane
agusti
agustin
agustina
agusto
aharon
ahcene
ahinara
ahinoa
ahinoam
ahitana
ahitor
ahlalia
ahlam
ahlame
ahlem
ahmad
ahmadou
ahmed
ahmedou
ahmet
ahmida
ahmidou
ahren
ahsan
ahtisham
aia
aiala
aiara
aibin
aicha
aichata
aichatou
aichetou
aicong
aid
aida
aidan
aidas
aide
aidee
aiden
aidi
aie
aiert
aifang
aifen
aifeng
aiguang
aiguo
aihnoa
aihong
aihua
aijiao
aiju
aijuan
aijun
aikaterini
aiko
aila
ailan
aileen
ailen
ailene
aili
ailian
ailin
ailing
ailton
ailyn
aima
aimad
aiman
aimane
aimar
aimara
aime
aimee
aimei
aimen
aimin
aina
ainara
aine
aines
ainet
aingeru
ainhara
ainhitze
ainhize
ainhoa
ainitze
ainize
ainna
ainnoa
aino
ainoa
ainoha
aintxane
aintza
aintzane
aintzira
aiora
aiping
aiqin
airam
airan
airas
airi
airidas
airin
airis
airon
airong
airton
airy
aisam
aisatou
aisatu
aisetu
aisha
aisling
aissa
aissam
aissata
aissatou
aissatu
aiste
aisultan
aisyah
aitami
aitana
aitane
aithamy
aithana
aithor
aitiana
aitor
aitxiber
aitz
aitziber
aitzol
aitzpea
aiub
aiur
aivaras
aiwei
aixa
aixiang
aixiong
aiyan
aiyana
aiying
aiyong
aiyu
aiyue
aiyun
aiza
aizane
aizea
aizeti
aizhen
aizhu
aizpea
ajay
ajaz
ajda
ajit
ajla
ajmal
akaki
akane
akash
akbar
akemi
aketx
aketza
akier
akiko
akil
akila
akilah
akim
akira
akli
akmal
akos
akram
aksana
aksel
aksiniya
akvile
akwasi
ala
alaa
alaaeddine
aladina
aladino
aladji
alae
alaeddine
alagie
alai
alaia
alaide
alain
alaina
alaine
alaitz
alaksmi
alamgir
alami
alan
alana
alane
alanna
alano
alanoud
alarico
alasana
alasne
alassana
alassane
alastair
alatz
alayn
alayna
alazne
alba
albana
albania
albano
albarina
albaro
albas
albeiro
albena
alber
alberico
albert
alberta
albertas
alberte
albertha
albertina
albertine
albertino
alberto
albertus
albina
albino
albita
albito
alborada
albrecht
alby
alcibiades
alcides
alcino
alcione
alcira
alcor
alcora
aldair
aldan
aldara
aldegunda
aldemar
alden
aldin
aldina
aldiyar
aldo
aldona
aldric
aldrin
alea
alease
alec
alecia
alecsandru
aleen
aleena
alegra
alegria
aleh
aleida
aleidis
aleisha
aleix
aleixandra
aleixo
aleja
alejandra
alejandrina
alejandrino
alejandro
alejo
alek
aleko
aleks
aleksandar
aleksander
aleksandr
aleksandra
aleksandras
aleksandre
aleksandrina
aleksandrs
aleksei
aleksej
aleksejs
aleksey
aleksi
alen
alena
alene
alenjandro
alenka
alesander
alesandra
alesandro
alesha
aleshia
alesia
alessandra
alessandro
alessia
alessio
alesya
aleta
aleth
aletha
alethea
alethia
alevtina
alex
alexa
alexand
alexandar
alexande
alexander
alexandr
alexandra
alexandre
alexandria
alexandrina
alexandro
alexandros
alexandru
alexei
alexey
alexi
alexia
alexis
alexsander
alexsandra
alexsandro
alexy
aleyda
alf
alfia
alfie
alfio
alfiya
alfons
alfonsa
alfonsina
alfonso
alfonzo
alfred
alfreda
alfredia
alfredo
alfusainey
algimantas
algirdas
algis
alguer
alhagi
alhagie
alhaji
alharilla
alhassan
alhassane
ali
alia
aliaksandr
aliaksandra
aliaksei
alian
aliana
alianza
alica
alice
alicia
alicio
alicja
alida
alie
alien
aliena
alieu
alik
alikhan
alim
alima
alimatou
alimou
alin
alina
alinda
aline
alinur
aliona
aliou
alioune
alipio
alireza
alirio
alis
alisa
alise
alisea
alisha
alishba
alishia
alisia
alison
alissa
alisson
alistair
alister
alita
aliu
aliuska
alix
aliya
aliza
alize
alizee
alizia
alla
allah
allal
allan
alle
alleen
allegra
allena
allene
allie
alline
allison
allyn
allyson
alma
almamy
almerina
almerinda
almeta
almike
almir
almiro
almudena
almut
aloa
alodia
aloe
aloha
aloia
alois
aloma
alona
alondra
alou
alparslan
alpha
alphonse
alphonso
alphousseyni
alpidia
alpidio
alseny
alsira
alta
altaf
altagracia
altair
altamira
altea
alteo
altha
althea
alton
alvar
alvara
alvard
alvarina
alvaro
alvera
alverta
alvin
alvina
alvino
alvydas
aly
alya
alyce
alycia
alyona
alyosha
alysa
alyse
alysha
alysia
alyson
alyssa
alzbeta
alzira
ama
amabel
amabilia
amabilio
amable
amada
amadea
amadeo
amadeu
amadina
amado
amador
amadora
amadou
amadu
amady
amagoia
amagoya
amahle
amai
amaia
amaiur
amal
amale
amalfi
amalia
amalie
amalio
amalur
amalya
aman
amanat
amancia
amancio
amanda
amandeep
amandina
amandine
amandino
amandio
amando
amane
amanecer
amani
amantina
amapola
amar
amara
amaranta
amaranto
amarfil
amarildo
amarilis
amarilys
amaris
amarjit
amarouch
amaru
amatallah
amath
amauri
amaury
amaya
amayra
ambar
ambarisha
amber
amberly
ambra
ambre
ambreen
ambrocio
ambrose
ambrosia
ambrosio
amdy
amed
amedeo
amee
ameer
amel
amelia
amelie
amelija
amelio
amelja
amen
amena
amenhotep
america
americo
ameth
amets
ametsa
ametz
ameur
ami
amia
amidou
amie
amiee
amiel
amilcar
amilkar
amin
amina
aminata
amine
aminetou
aminta
aminul
amir
amira
amiran
amit
amjad
amjid
amma
ammar
ammara
ammie
amna
amneris
amor
amos
ampar
amparito
amparo
ampelio
amr
amra
amran
amrik
amrinder
amrit
amritpal
amsatou
amsha
amy
ana
anabel
anabela
anabell
anabella
anabelle
anacleta
anacleto
anael
anahi
anahid
anahis
anahit
anahy
anai
anaid
anaida
anair
anais
anaisa
anait
anaitz
anali
analia
analis
analisa
analiza
analyn
anam
anamaria
anand
ananda
ananias
anar
anara
anaraida
anarbella
anartz
anas
anass
anasse
anastacia
anastacio
anastasi
anastasia
anastasiia
anastasija
anastasio
anastasios
anastasiya
anastassia
anatael
anatalia
anatole
anatoli
anatolia
anatolie
anatolii
anatolio
anatoliy
anatoly
anay
anayansi
anayara
anays
anca
anchel
anchidim
ancizar
ancor
ancuta
andalucia
andeka
ander
andera
andere
anders
anderson
andi
andima
andoitz
andon
andone
andoni
andra
andranik
andras
andre
andrea
andreas
andree
andreea
andrei
andreia
andreina
andrej
andrejs
andrejus
andres
andresa
andressa
andreu
andrew
andrey
andreza
andria
andrian
andriana
andrias
andries
andrii
andris
andriu
andrius
andriy
andriyan
andro
andronico
andros
androula
andry
andrzej
andy
andzelika
ane
aneela
anel
anelia
anelis
aneliya
aner
anesia
anesio
anet
aneta
anett
anette
aneu
aneudy
anfal
anfisa
ange
angel
angela
angelberto
angele
angelena
angeles
angelia
angelic
angelica
angelico
angelika
angeliki
angelina
angeline
angelines
angelino
angelique
angelita
angelito
angella
angelo
angels
angely
angelyn
anghara
angharad
anghelina
anghelus
angie
angila
angiolina
angla
angle
anglea
anguel
angus
angustia
angustias
angy
anh
anhelina
ani
ania
aniana
aniano
anibal
anica
anicet
aniceta
aniceto
anicia
anicuta
aniel
aniela
aniello
anika
aniko
anil
anila
anilda
anina
aniol
anir
anira
aniria
anis
anisa
anisha
anisia
anisio
anisley
anisoara
aniss
anissa
anita
anitra
anitz
aniuska
anja
anjali
anjana
anjanette
anjara
anje
anjela
anjelica
anjos
anju
anjum
anka
anke
ankor
anmol
ann
anna
annabel
annabell
annabella
annabelle
annais
annalee
annalisa
annamae
annamaria
annamarie
annas
anne
annegret
anneke
anneli
annelie
annelies
anneliese
annelise
annelle
annemarie
annemieke
annet
annett
annetta
annette
anni
annia
annice
annick
annie
annika
annis
annita
annmarie
annunziata
anny
anoar
anohito
anoir
anouar
anouk
anqi
anri
ansar
anselm
anselma
anselmo
ansou
ansoumana
ansoumane
ansumana
antal
antanas
antea
antela
antelmo
antenor
antera
antero
anthea
anthonia
anthony
antia
antidia
antidio
antigona
antigua
antima
antimo
antioco
antione
antionette
antje
antoan
antoanela
antoaneta
antoine
antoinette
antoliana
antoliano
antolin
antolina
antolino
antone
antonel
antonela
antonella
antonello
antoneta
antonetta
antonette
antoni
antonia
antonica
antonie
antonieta
antonietta
antonin
antonina
antonino
antonio
antonios
antoniu
antonius
antoniya
antony
antton
antulio
antwan
antxoka
antxon
anuar
anuncia
anunciacio
anunciacion
anunciada
anunciata
anush
anuska
anuta
anwar
anxel
anxela
anxo
anxos
anya
anyela
anyeli
anyelina
anyelo
anyi
anzelika
anzhela
anzhelika
anzu
aoi
aoife
aomar
aouatef
aouatif
aouda
aoued
aouicha
aparecida
aparicia
apolinar
apolinaria
apolinario
apollonia
apolonia
apolonio
apostolos
april
aproniano
apryl
apsara
aputsiaq
aqeel
aqib
aqsa
aquiles
aquilina
aquilino
arabel
arabela
arabella
arabia
araceli
aracelia
aracelis
aracelly
aracely
aracelys
aradia
arafa
arafat
arageme
araia
araitz
arale
aram
arama
aramata
arame
aramis
aramita
aran
arancha
arane
aranka
arantxa
arantxazu
arantza
arantzazu
aranxa
aranza
aranzazu
ararat
aras
arash
aratz
aray
arayik
arbey
arbi
arbia
arcadi
arcadia
arcadie
arcadio
arcangel
arcangela
arcelia
arcenia
arcenio
arcesio
archie
archil
arcilia
ardath
ardelia
ardell
ardella
ardelle
arden
ardiel
ardis
ardith
areceli
arecio
areg
areli
arelis
arely
arelys
arend
arene
areni
aretha
aretx
arevik
arezki
arfan
arfang
argelia
argelina
argelio
argeme
argemira
argemiro
argenis
argentina
argentino
argeo
argi
argia
argider
argimira
argimiro
argine
argoitz
arhane
arhimo
arhimou
arhoa
ari
aria
ariadna
ariadne
ariadnna
ariam
arian
ariana
ariane
arianna
arianne
arianny
arica
aridai
aridane
aridani
aridany
ariday
aridia
aridian
arie
ariel
ariela
arielle
arif
arik
arild
arima
arina
arion
aris
arismendy
aristarco
aristeo
aristide
aristides
aristobulo
aristoteles
aritz
aritza
arjan
arjun
arkadi
arkadiusz
arkadiy
arkaitz
arkia
arla
arlean
arleen
arlen
arlena
arlene
arles
arlet
arlete
arletha
arletta
arlette
arlex
arley
arlie
arlinda
arlindo
arline
arlyn
arlyne
arman
armand
armanda
armandas
armandina
armando
armelina
armelinda
armelle
armen
armenia
armenio
armenuhi
armiche
armida
armide
armin
arminda
armindo
armine
armonia
arnaitz
arnald
arnaldo
arnau
arnaud
arne
arnel
arnelio
arnetta
arnette
arnita
arnold
arnoldas
arnoldo
arnulfo
aroa
aroha
aroia
arola
aroldo
aroma
aron
arona
arooj
aroua
arouna
arpad
arpi
arpine
arquimedes
arquimides
arrate
arritokieta
arritxu
arron
arsalan
arsela
arseli
arselina
arsen
arseni
arsenia
arsenio
arseniy
arshad
arshak
arsilia
art
artai
artak
artashes
artem
artemi
artemia
artemio
artemis
artemisa
artemiy
artemiza
artesino
arthur
artie
artiom
artur
artura
arturas
arturo
arturs
artus
artyom
artzai
aruca
aruma
arume
arun
aruna
arunas
arundhati
arusyak
aruuke
aruuzat
arvid
arvilla
arvin
arvydas
arwa
arwen
aryaman
aryan
asa
asaad
asad
asael
asaf
asahel
asbel
ascencion
ascendina
asceneth
ascensio
ascension
asdrubal
ase
asel
asela
asemahle
asen
asenet
asensia
aser
asghar
asha
ashanti
ashely
asher
ashfaq
ashiq
ashlea
ashlee
ashleigh
ashley
ashli
ashlie
ashly
ashlyn
ashok
ashot
ashraf
ashraqat
ashton
ashwani
asia
asiel
asier
asif
asifa
asilim
asim
asima
asis
asiya
asja
asjad
asjid
askoa
asley
asma
asmaa
asmae
asmahan
asmahane
asmat
asmita
asparuh
assa
assad
assan
assane
asser
assetou
assia
assier
assis
assitan
assiya
assma
assmaa
assmae
assou
assumpcio
assumpta
assuncao
assunta
assya
asta
asteria
asterio
astghik
astika
astor
astou
astrid
asun
asuncion
asunta
asur
asura
asya
atalia
atanas
atanasia
atanasio
atanaska
atasara
ataulfo
atef
atena
atenea
athanasios
athena
athenea
athina
athmane
atidzhe
atif
atifa
atik
atika
atila
atilana
atilano
atilio
atiq
atiqa
atlas
atman
atmane
atocha
atou
atreyu
atri
atsuko
atsushi
atta
atteneri
attenery
attenya
attia
attila
attilio
auba
aubrey
audaz
aude
audelia
audelina
audelino
audie
audra
audrea
audrey
audria
audrie
audrius
audrone
audry
augurio
august
augusta
auguste
augustin
augustina
augustine
augusto
augustus
auicha
auixa
aundrea
aura
aurang
aurangzeb
auras
aurea
aurel
aureli
aurelia
aurelian
aureliana
aureliano
aurelie
aurelien
aurelija
aurelijus
aurelina
aurelio
aurembiaix
aurentina
aureo
auria
aurica
aurimas
aurina
auristela
aurita
auritz
aurkene
aurora
aurore
ausencia
ausencio
ausias
auspicio
ausra
austin
austine
autumn
auxibio
auxiliadora
auxilio
ava
ave
avelia
avelina
avelinda
avelino
avencio
aventina
aventino
avery
avetik
aviana
avigail
avilia
avilio
avinash
avril
avtandil
avtar
awa
awais
awatef
awatif
awilda
axel
axelle
axenia
axier
axular
aya
ayaan
ayachi
ayad
ayada
ayah
ayako
ayalah
ayana
ayanna
ayara
ayat
ayatima
ayax
ayaz
aycha
ayda
aydan
ayde
aydee
ayeisa
ayelen
ayesha
aygun
ayhan
ayim
ayla
ayleen
aylen
aylin
ayman
aymane
aymar
aymara
aymee
aymen
ayna
aynara
aynhoa
aynoa
aynoha
aynur
ayob
ayose
ayoub
ayoube
ayoze
ayra
ayram
ayran
ayrton
aysa
ayse
aysel
aysha
ayshe
aytami
aytana
ayten
aythami
aythamy
ayub
ayumi
ayyoub
ayyub
ayzere
azad
azael
azahar
azahara
azahra
azalea
azalee
azan
azara
azaria
azariah
azarias
azddin
azddine
azdin
azdine
azeddin
azeddine
azedine
azeem
azhar
azibar
aziz
aziza
azize
azman
azmat
azora
azouz
azra
azucena
azul
azuzena
azza
azzahra
azzeddin
azzeddine
azzedine
azzie
azziz
azzouz
baba
babacar
babak
babar
babara
babette
babil
babila
babou
baboucarr
babucarr
babul
bacar
bacary
bachar
bachir
bachira
bacilia
bacilio
badar
badara
badayco
badel
bader
badiaa
badr
badra
badre
badreddin
badreddine
badredin
badredine
badria
baerbel
bafode
bagdad
baghdad
baha
bahadur
bahia
bahija
bahiya
bahram
baidy
bairon
bakar
bakari
bakarne
bakartxo
bakary
bakasura
bakhta
bakr
balal
balam
balarama
balbanera
balbina
balbino
balbir
baldev
baldiri
baldomer
baldomera
baldomero
baldomino
balduino
bali
baljeet
baljinder
baljit
balkar
balla
balma
balraj
baltasar
baltasara
baltazar
balvina
balvir
balwant
balwinder
bamba
bambi
bambo
bandar
bandiougou
banele
banesa
banessa
bangali
bangally
bangaly
banna
banta
baptiste
bara
baraa
barabara
barae
baralides
baran
barb
barbar
barbara
barbare
barbaro
barbel
barbie
barbora
barbra
barek
bari
barka
barney
baroudi
barrie
bart
bartlomiej
bartola
bartolina
bartolo
bartolome
bartolomea
bartomeu
bartosz
baruc
baruch
basel
baselisa
basem
basharat
bashir
basil
basili
basilia
basiliano
basilides
basilio
basilisa
basiliso
basiru
basit
basma
basmala
bassam
bassem
bassim
bassima
bassirou
bassma
bassou
bastiaan
bastian
bastien
bat
bathie
batilde
batirtze
batoul
batoula
battista
batul
baudelia
baudelio
baudilia
baudilio
baustista
bayan
bayarmaa
baye
bayron
beat
beata
beate
beatrice
beatris
beatriu
beatrix
beatriz
beau
beaulah
beauty
bebe
becki
beckie
becky
beda
bee
begona
begonia
begonya
bei
beibei
beilei
beimar
beinat
beka
bekaye
bekkay
bekkaye
bela
belahouel
belaid
belal
belarmina
belarmino
belen
belgacem
belgica
belia
belina
belinda
belisa
belisaria
belisario
belkacem
belkassem
belkheir
belkhir
belkis
belkys
bella
belle
belleda
belmira
belmiro
belva
bemba
ben
benabdellah
benachir
benaisa
benaissa
benancio
benaouda
benardina
benardino
benas
benat
benayga
bence
bendaoud
bendehiba
bendicion
beneamin
benedetta
benedetto
benedict
benedicta
benedicte
benedicto
benedikt
benedita
beneharo
benemerito
beneranda
beniamin
benicia
benicio
benigna
benigno
benilda
benilde
benildo
benita
benito
benjami
benjamin
benjamina
bennacer
bennaceur
bennasser
bennie
benno
benny
benoit
benone
benoni
bent
bentchey
bente
bentejui
benton
bentor
bentorey
benvinguda
benvingut
benyahia
benyamin
benyounes
benyoussef
bera
beralides
berardo
berdaitz
berena
berend
berengario
berenguela
berenice
berezi
bergoi
berit
berkis
bernabe
bernabea
bernabela
bernadeta
bernadett
bernadette
bernadi
bernadine
bernando
bernard
bernarda
bernardeta
bernardette
bernardina
bernardine
bernardino
bernardita
bernardo
bernardus
bernat
bernd
berneice
bernetta
bernhard
bernice
bernie
berniece
bernita
beronica
berrdo
bert
berta
bertha
berthold
bertie
bertila
bertilda
bertilia
bertin
bertina
bertino
bertram
beryl
besay
beshoi
besik
bess
bessie
bet
betania
beth
bethania
bethanie
bethann
bethany
bethel
bethsabe
bethy
betina
betisa
betlem
betsabe
betsaida
betsey
betsy
bette
bettie
bettina
betty
bettyann
bettye
betuel
bety
betzabe
betzaida
beula
beulah
bev
beverlee
beverley
beverly
bezza
bhaga
bhagwan
bhajan
bharat
bharata
bharti
bhavna
bhima
bhrigu
bhupinder
biagio
bianca
bianka
biao
bibek
bibian
bibiana
bibiano
bidane
bidatz
bieito
biel
bienbenida
bienvenida
bienvenido
bihotz
bihotza
bikendi
bikram
bikramjit
bilal
bilale
bilaly
bilel
biljana
bill
billal
billel
billi
billie
billy
billye
bilma
bilyana
bin
bina
binbin
bineta
binetou
bing
bingbing
bingen
binita
binod
binta
bintou
bintu
biotza
birama
birame
birane
birdie
birger
birgit
birgitt
birgitta
birgitte
birte
birthe
birute
biser
bisera
biserka
bishal
bisila
bisma
bismah
bismarck
bismark
bistra
bita
bitor
bittor
biviana
bixente
bixia
biying
biyu
bjarne
bjoern
bjorg
bjorn
bladimir
bladimiro
blagovest
blagoy
blai
blaine
blair
blaise
blake
blanca
blancanieves
blanche
blandina
blandine
blanka
blas
blasa
blasida
blasina
blasinda
blau
blessing
blondell
blossom
blythe
boarisch
bob
bobbi
bobbie
bobby
bobbye
bobette
bobi
bobo
bocar
bochra
bodil
bodo
bogdan
bogdana
boglarka
bogna
bogomil
bogumil
bogumila
boguslaw
boguslawa
bohdan
bohdana
boi
bojan
bojana
bok
bolena
boleslao
boleslaw
bolivia
bolormaa
bonaventura
bondad
bong
boni
bonifacia
bonifacio
bonifaz
bonita
bonka
bonnie
bonny
bonosa
bonoso
booker
borgia
boris
borislav
borislava
borja
boryana
borys
bosanski
bosco
bose
botaina
bouabdallah
bouabdellah
bouabid
boualam
boualem
bouamama
bouarfa
bouazza
bouba
boubacar
boubakar
boubaker
boubeker
boubekeur
boubkar
boubker
boubou
bouchaib
bouchara
bouchra
bouchta
boucif
boudali
boufelja
boughaleb
boujama
boujamaa
boujema
boujemaa
boukary
boukhayar
boukhiar
boulaye
boulus
boumedien
boumediene
bouna
bounama
bourama
boureima
bouselham
bousselham
bousso
boutahar
boutaher
boutaina
boutayeb
boutayna
boutros
bouzekri
bouzian
bouziane
boyan
boyana
boyce
boyd
boyka
bozena
bozhana
bozhidar
brad
bradford
bradly
brady
brahian
brahim
brahima
brahime
brahin
brahma
braian
braima
brain
brais
bram
branda
brandan
brande
brandee
branden
brandi
brandie
brando
brandon
brandy
branimir
branislav
branka
branko
brant
braudilia
braulia
braulio
brayan
breana
breann
breanna
breanne
breda
bree
brehima
breixo
brenda
brendan
brendon
brenna
breno
brent
brenton
breogan
bret
brett
brezhoneg
brezo
briam
brian
briana
brianda
brianna
brianne
brice
bridget
bridgett
bridgette
brigette
bright
brigid
brigida
brigido
brigit
brigita
brigitta
brigitte
brihaspati
brinda
brindusa
brisa
briseida
brit
brita
britany
britney
britni
britt
britta
brittaney
brittani
brittanie
brittany
britteny
brittney
brittni
brittny
brock
broderick
bronislava
bronislaw
bronwyn
brook
brooke
broulaye
bruce
bruna
brunella
brunhilde
brunilda
bruno
bryam
bryan
bryanna
bryant
bryce
brynn
bryon
btisam
btissam
btissame
buba
bubacar
bubacarr
bubakar
bubakari
bubakary
buchra
buck
bud
buddy
buen
buena
buenaventu
buenaventura
buensuceso
buenviaje
bueyo
buffy
buford
bula
bulah
bully
bunny
burama
burkhard
burl
burma
burt
bushra
bustar
buster
buzzian
byron
cahora
caifen
caifeng
caihong
caihua
cain
caio
caiping
caiqin
caitlin
caitlyn
caixia
caiyan
caiyun
calamanda
calandra
calasanz
caleb
calin
calina
calista
calisto
calixta
calixto
callie
callum
calogero
camelia
camellia
camen
cameron
camie
camil
camila
camilia
camilla
camille
camillo
camilo
cammie
cammy
campio
candace
candance
candela
candelaria
candelario
candelas
candelo
candi
candice
candid
candida
candido
candie
candis
candra
candy
candyce
canek
cantia
canuta
capitolina
capitulina
caprice
caren
carey
cari
caridad
carie
carim
carima
carime
carin
carina
carine
carisa
carissa
carita
caritat
carl
carla
carlee
carleen
carlena
carlene
carles
carletta
carley
carli
carlie
carlina
carline
carlita
carlito
carlitos
carlixta
carlo
carlos
carlota
carlotta
carlton
carly
carlyn
carma
carman
carme
carmel
carmela
carmelia
carmelina
carmelita
carmella
carmelo
carmem
carmen
carmencita
carmenza
carmina
carminda
carmine
carminia
carmita
carmo
carmon
carol
carola
carolann
carolay
carole
carolee
carolin
carolina
caroline
carolino
caroll
carolo
carolyn
carolyne
carolynn
caron
caroyln
carrasca
carri
carrie
carriona
carrodilla
carrol
carry
carson
carsten
cary
caryl
carylon
caryn
casandra
casey
casian
casiana
casiano
casie
casilda
casildo
casimir
casimira
casimiro
casio
casiodoro
cassandra
cassaundra
cassey
cassi
cassia
cassidy
cassie
cassio
cassondra
cassy
casta
casto
castor
castora
castorina
castula
castulo
cataisa
cataldo
catalin
catalina
catalino
catarina
cataysa
categoria
categorias
caterin
caterina
caterine
cathaisa
catharina
catharine
cathaysa
catherin
catherina
catherine
cathern
catheryn
cathey
cathi
cathie
cathleen
cathrine
cathryn
cathy
cati
catia
catiana
catina
catinca
catita
catrice
catrin
catrina
catuxa
caty
cautar
cauzar
caya
cayetana
cayetano
cayla
cayo
cecelia
cecil
cecila
cecile
cecilia
cecilie
cecilio
cecille
cecily
cedric
cedrick
ceferina
ceferino
ceila
cel
celedonia
celedonio
celena
celene
celenia
celerina
celerino
celesta
celeste
celesti
celestin
celestina
celestine
celestino
celia
celiano
celida
celina
celinda
celine
celinia
celino
celio
cellou
celmira
cels
celsa
celsina
celso
celtia
cenaida
ceneida
cenelia
cenobia
cenobio
ceola
cerasela
cerca
ceres
cesaltina
cesar
cesare
cesarea
cesareo
cesaria
cesarina
cesarino
cesario
cesc
cesia
cesidio
ceu
cezar
cezarina
cezary
chaabane
chabane
chabeli
chabier
chad
chada
chadi
chadia
chadli
chadwick
chadya
chae
chafi
chafia
chafiaa
chafik
chafika
chafiq
chahd
chahid
chahida
chahinaz
chahinez
chahira
chahrazad
chahrazed
chaia
chaib
chaibia
chaima
chaimaa
chaimae
chaka
chaker
chakib
chakir
chakira
chama
chamaida
chance
chanda
chandru
chanel
chanell
chanelle
changchun
changqing
changsheng
chantal
chantay
chante
chantel
chantell
chantelle
chaoping
chaouki
chaoyang
chara
charaf
charalampos
charanjit
charbel
charif
charifa
charis
charise
charissa
charisse
charita
charito
charity
charki
charla
charleen
charlena
charlene
charles
charlesetta
charlette
charley
charlie
charline
charlott
charlotte
charlsie
charly
charlyn
charmain
charmaine
charo
charolette
chase
chasidy
chasity
chassidy
chastity
chau
chaudhry
chauncey
chavdar
chaxiraxi
chaya
chayma
chaymaa
chaymae
chedeline
chedey
chegdali
cheick
cheickna
cheickne
cheik
cheikh
cheikhna
cheikhou
cheikhouna
cheila
cheima
chej
chelo
chelsea
chelsey
chelsie
chema
chems
chenchen
chengcheng
chenghao
chengjie
chengjun
chenglong
chengyi
chenhao
chenoa
chenxi
chenyang
chenyi
chenyu
cher
chere
cheree
cherelle
cheri
cherie
cherif
cherifa
cherilyn
cherise
cherish
cherkaoui
cherkaouia
cherki
cherly
cherlyn
cherno
cherri
cherrie
cherry
cherryl
chery
cheryl
cheryle
cheryll
chester
chesus
chet
cheyenne
chia
chiang
chiara
chiavana
chie
chieh
chieko
chien
chifae
chih
chihab
chima
chin
china
ching
chiquinquira
chiquita
chirstian
chistian
chistopher
chivuta
chloe
choaib
chokri
chomicha
chorouk
chouaib
choudhry
choukri
choumicha
chourouk
chrif
chrifa
chris
chrissy
christa
christal
christeen
christel
christele
christelle
christen
christena
christene
christi
christia
christiaan
christiam
christian
christiana
christiane
christie
christin
christina
christine
christinia
christof
christofer
christoper
christoph
christophe
christopher
christos
christy
chrystal
chrystelle
chrystian
chuan
chuck
chuks
chuluun
chun
chune
chunfen
chunguang
chunhong
chunhua
chunlan
chunlei
chunli
chunlian
chunling
chunmei
chunming
chunping
chunsheng
chunwei
chunxia
chunxiang
chunxiao
chunyan
chunying
cian
ciara
ciaran
cibeles
cibran
cicely
cicero
cidalia
cielo
cielos
ciera
cierra
cilene
cilia
cilinia
cillian
cin
cinda
cinderella
cindi
cindia
cindie
cindy
cinta
cinthia
cinthya
cintia
cinto
cintya
cinzia
ciprian
cipriana
cipriano
cira
circe
circuncision
cirenia
ciriaca
ciriaco
cirila
cirilo
cirina
cirino
ciro
cisne
cita
citlalli
clair
claire
clamores
clara
clare
clarena
clarence
clarencia
clarencio
claretha
claretta
claribel
clarice
clarinda
clarine
clarines
claris
clarisa
clarissa
clarisse
clarita
claritza
clarivel
clariza
classie
claud
claude
claudelina
claudemir
claudete
claudette
claudi
claudia
claudiana
claudiane
claudiano
claudie
claudina
claudine
claudinei
claudineia
claudino
claudio
claudiu
claus
claustre
claustro
clavelina
clay
clayton
clea
cleber
cleia
cleide
cleiton
clelia
clemence
clemencia
clemencio
clemens
clement
clementa
clemente
clementina
clementine
clementino
clemira
clemmie
clemorisa
cleo
cleofas
cleofe
cleonice
cleopatra
cleora
cleotilde
cleta
cleto
cletus
cleusa
cleuza
cleveland
cliff
clifford
clifton
climaco
climente
clint
clinton
clio
clive
clodoalda
clodoaldo
clodomira
clodomiro
cloe
clora
clorinda
clotilde
clovis
clyde
cocepcion
cocuta
code
codi
codou
codrut
codruta
cody
cointa
colby
coleen
colene
coletta
colette
colin
colleen
collen
collene
collette
collin
coloma
coloman
colombina
colton
columba
columbano
columbiana
columbiano
columbus
comfort
concepcio
concepcion
conception
concesa
concesina
conceso
concetta
concha
conchi
conchin
conchita
concordia
confesor
confesora
cong
conmemoracion
connie
connor
conny
conor
conrad
conrada
conrado
consagracion
consejo
consol
consolacio
consolacion
consorcia
constance
constancia
constancio
constanta
constante
constanti
constantin
constantina
constantino
constanza
constanze
consuela
consuelo
contacto
contemplacion
contessa
conversion
conxa
conxita
cora
coraima
coral
coralee
corali
coralia
coralie
coralina
coralio
corayma
corazon
cordelia
cordell
cordia
cordie
cordula
core
coreen
corene
coretta
corey
cori
corie
corin
corina
corine
corinna
corinne
corliss
cornel
cornelia
cornelio
cornelis
corneliu
cornelius
cornell
coro
coromoto
coronacion
coronada
corono
corpus
corrado
corrie
corrin
corrina
corrine
corrinne
corsina
corsino
cortney
cory
cosima
cosimo
cosme
cosmin
cosmina
costantin
costantino
costanza
costel
costica
costin
costina
costinel
costinela
coumba
courage
courtney
covadonga
cozmin
craig
creacion
crecencia
crecencio
cremencio
crenguta
creola
crescencia
crescenciana
crescenciano
crescencio
crescente
cresencia
cresencio
creu
creuza
crhistian
crina
criptana
cris
crisanta
crisanto
crisantos
criseida
criselda
crisogono
crisologo
crisostoma
crisostomo
crispin
crispina
crispiniano
crispo
crispula
crispulo
crissy
crista
cristabel
cristache
cristal
cristalina
cristel
cristela
cristelle
cristen
cristeta
cristhian
cristhofer
cristi
cristiam
cristian
cristiana
cristiane
cristiano
cristie
cristin
cristina
cristine
cristinel
cristinela
cristino
cristo
cristoba
cristobal
cristobalina
cristofer
cristoffer
cristofher
cristofol
cristofor
cristophe
cristopher
cristy
crsitina
crucita
crysta
crystal
crystian
crystle
csaba
csilla
cuauhtemoc
cuc
cuie
cuifen
cuihong
cuihua
cuimei
cuiping
cuiying
cuizhu
culita
cunegunda
curro
custodia
custodio
cvetan
cvetelina
cyndi
cyndy
cynthia
cyntia
cyra
cyril
cyrille
cyrstal
cyrus
cythia
czeslaw
czeslawa
daba
dabi
dabid
daby
dace
dacia
dacian
daciana
daciano
dacil
dacio
dadhichi
dadi
dado
dafina
dafinka
dafne
dagmar
dagmara
dagny
dagoberto
dah
dahab
dahane
dahba
dahbia
dahiana
dahlia
dahmane
dahou
daiana
daiane
daiara
daida
daila
dailo
dailos
daily
dailyn
daina
daine
dainius
daira
dairen
dairo
dairon
daisey
daisy
daiva
dajana
dajun
dakota
daksha
dalal
dalcy
dalene
dalia
dalibor
dalida
dalila
dalius
daliza
daljeet
daljit
dallas
dalma
dalmacia
dalmacio
dalmira
dalmiro
dalton
dalva
damari
damaris
damary
damarys
damasa
damaso
dame
damia
damian
damiana
damiano
damien
damion
damir
damjan
damon
damyan
dan
dana
danae
danail
danay
dancho
dandan
dane
danel
danelle
danelly
danette
danguole
dani
dania
danial
danica
daniel
daniela
daniele
daniell
daniella
danielle
danielly
daniels
daniil
danijel
danijela
danika
danil
danila
danille
danilo
danish
danita
danitza
danka
dann
danna
dannette
dannie
dannielle
danny
dansk
dante
danut
danuta
danute
dany
danya
danyel
danyell
danyelle
danylo
daoiz
daoud
daouda
daouia
daour
daouya
daphine
daphne
dara
daray
darby
darc
darcel
darcey
darci
darcie
darcy
darejan
darek
darell
daren
dari
daria
darian
dariana
dariel
darien
darifa
darija
darin
darina
darinka
dario
daris
darius
dariusz
dariya
darja
darko
darla
darleen
darlena
darlene
darlin
darline
darling
darnell
daron
darrel
darrell
darren
darrick
darrin
darron
darryl
darshan
darta
darvin
darwin
dary
darya
daryl
daryna
dasha
dasio
dasis
dassis
dativa
dativo
daud
dauda
daura
dave
davi
david
davida
davide
davina
davinder
davinia
davit
daviti
davor
davud
davy
davyd
dawda
dawei
dawid
dawit
dawn
dawna
dawne
dawood
daya
dayami
dayan
dayana
dayanara
dayane
dayani
dayanis
dayanna
dayara
dayle
daylin
daylo
daylos
daymara
daymi
dayna
dayong
dayra
dayron
daysi
dea
deadra
dean
deana
deandra
deandre
deandrea
deane
deangelo
deann
deanna
deanne
deb
debbi
debbie
debbra
debby
debera
debi
debla
debora
deborah
debra
debrah
debroah
decebal
declan
decorosa
decoroso
dede
dedicacion
dedra
dee
deeann
deeanna
deedee
deedra
deena
deepa
deepak
deetta
defne
dei
deiane
deiby
deicy
deidamia
deidra
deidre
deiene
deimante
deirdre
deise
deisi
deisy
deivi
deivid
deividas
deivis
deivy
deja
dejan
del
delaine
delana
delbert
delcho
delcie
delcy
delena
delfi
delfim
delfin
delfina
delfino
delia
delicia
delicias
delila
delilah
delina
delinda
delio
delioma
delirio
delisa
dell
dellanira
delma
delmar
delmer
delmira
delmiro
delmy
delois
deloise
delora
deloras
delores
deloris
delorse
delpha
delphia
delphine
delsie
delta
delyan
demarcus
demba
dembo
demelsa
demelza
demetra
demetre
demetri
demetria
demetrice
demetrio
demetrius
demi
demian
demofilo
dena
denae
denar
deneen
denes
denese
deni
denia
denice
denilson
denis
denisa
denise
denisha
denislav
denislava
deniss
denisse
denita
denitsa
denka
denna
dennis
dennise
denny
dennys
denver
denys
denyse
denzel
deodato
deogracia
deogracias
deolinda
deolindo
deon
deonna
dereck
derek
derick
deriman
derlis
derly
derrick
desamparado
desamparados
desamparats
deseada
deseado
deshawn
desheng
desideria
desiderio
desirae
desire
desiree
desislav
desislava
desmond
despina
dessie
dessire
dessiree
dessislava
destiny
detelin
detelina
detlef
detra
deva
devabhuti
devajuti
devala
devid
devin
devinder
devon
devona
devora
devorah
dewayne
dewey
dewitt
dexter
deyan
deyanira
deysi
deyvid
dharma
dharminder
dhia
dhruv
diabel
diadie
diadji
diakaridia
dialla
diamantina
diamantino
diamar
diamela
diamond
dian
diana
diandra
diane
dianelys
diango
diann
dianna
dianne
diara
diawoye
dick
dickson
dicra
dictina
dictinio
dictino
dida
didac
didi
didier
didimo
didina
diedra
diedre
diego
dieguina
dienaba
dienabou
dieneba
dierdre
dieter
dietmar
dietrich
dieudonne
dieynaba
digna
digno
dignora
dijana
diko
dikra
dilan
dilara
dilawar
dilbag
dilcia
dilenia
dilia
dilip
dillon
dilma
dilson
dilyan
dilyana
dimas
dimcho
dimitar
dimitra
dimitre
dimitri
dimitrichka
dimitrie
dimitrina
dimitrinka
dimitrios
dimitris
dimitriy
dimitru
dimitry
dimka
dimo
dimple
dina
dinah
dinara
dine
dinesh
dinis
dinka
dinko
dino
dinora
dinorah
diocelina
diocleciano
diodora
diodoro
diogenes
diogo
diolinda
diomar
diomedes
dion
dione
dioni
dionicia
dionicio
dionila
dionis
dionisia
dionisie
dionisio
dionna
dionne
dior
dioscorides
dioscoro
diosdada
diosdado
dioselina
diosinda
diosnel
dioulde
diouma
dipa
dirce
dirceu
dirk
discusion
disney
dita
diti
diva
divina
divine
divino
divya
dixie
diyan
diyana
djaffar
djamal
djamel
djamila
djelloul
djenabou
djeneba
djenebou
djibi
djibril
djiby
djiguiba
djilali
djillali
djily
djime
dmitri
dmitrii
dmitrij
dmitrijs
dmitriy
dmitry
dmytro
doa
doaa
doaae
doae
dobri
dobrinka
dobrita
dobromir
dochia
dochka
dodie
doha
doina
doinita
dolca
dollie
dolly
dolnoserbski
dolores
doloris
dolors
doltza
doly
dombina
domenec
domenic
domenica
domenico
domicia
domiciana
domiciano
domicio
domina
dominador
dominga
domingas
domingo
domingos
dominic
dominica
dominick
dominico
dominik
dominika
dominique
dominque
dominykas
domitila
domitilo
domnica
domnina
domnino
domnita
domonique
don
donaciana
donaciano
donaciones
donald
donata
donatas
donatella
donatila
donatilo
donato
doncho
donelia
donelio
donella
donetta
donette
dongdong
dongfen
donghai
dongmei
dongping
dongsheng
donia
donika
donina
donino
donita
donka
donn
donna
donnell
donnetta
donnette
donnie
donny
donovan
donte
donvina
donya
dora
doradia
doralba
doralia
doralice
doralicia
doralina
doraliza
doramas
dorathy
dorcas
doreatha
doreen
dorel
dorene
dores
doretha
dorethea
doretta
dori
dorian
doriana
dorica
dorie
dorila
dorin
dorina
dorinda
dorindo
dorine
dorinel
dorinela
doris
dorit
dorita
dorka
dorla
dorleta
doro
dorota
dorotea
doroteo
dorotha
dorothea
dorothee
dorothy
dorris
dorsey
dorte
dortha
dorthe
dorthea
dorthey
dorthy
doru
dorut
dory
dorys
dosinda
dosindo
dositeo
dottie
dotty
doua
douaa
douaae
douae
doudou
doug
douga
douglas
douglass
douha
dounia
dounya
dovie
dovile
dovydas
dragan
dragana
dragica
dragos
draguta
dramane
draupadi
drazen
dreama
drema
drew
drifa
drina
dris
driss
drissa
drissia
dritan
dritarastra
drucilla
drusila
drusilla
duaa
duane
duberney
dudley
duguneh
duha
dulce
dulcelina
dulcenombre
dulcerina
dulcie
dulcina
dulcinea
dulia
dulzura
dumitra
dumitrel
dumitrita
dumitru
duna
duncan
dune
dung
dunia
dunixe
dunja
dunya
durvasa
duryodhana
dusan
dusti
dustin
dusty
duvan
duverney
dwain
dwana
dwarka
dwayne
dwight
dyan
dylan
dyllan
dzan
dzianis
dzmitry
eabha
eamon
earl
earle
earlean
earleen
earlene
earlie
earline
earnest
earnestine
eartha
easter
eba
ebenezer
eber
eberhard
eboni
ebonie
ebony
ebou
ebrahim
ebrahima
ebrima
ebru
ebtisam
ecaterina
echedey
echo
eckhard
ecrin
eda
edda
eddie
eddin
eddine
eddy
edel
edelfina
edelgard
edelia
edelina
edelio
edelma
edelmira
edelmiro
edeltraud
edeltraut
edelvina
edelweis
edelweiss
eden
edenia
eder
ederlinda
ederne
ederson
edesia
edesio
edey
edgar
edgaras
edgard
edgardo
edgars
edi
edicta
edie
edier
edik
edil
edilberta
edilberto
edilene
edileuza
edilia
edilio
edilma
edilson
edin
edina
edinalva
edineia
edinson
edisa
edison
edisson
edit
edita
edite
edith
editha
edivaldo
edivia
edmar
edmilson
edmon
edmond
edmund
edmunda
edmundas
edmundo
edna
edoardo
edorta
edouard
edra
edris
edrisa
edson
eduar
eduard
eduarda
eduardas
eduardo
eduart
eduin
eduina
edur
edurne
eduviges
eduvigis
eduvijis
eduvina
edvaldo
edvard
edvardas
edvin
edvinas
edwar
edward
edwardo
edwige
edwin
edwina
edy
edyta
edyth
edythe
eeli
eero
eevi
efe
effie
efidencia
efigenia
efigenio
efisio
efosa
efraim
efrain
efran
efrem
efren
eghosa
egiarte
egidia
egidijus
egidio
egil
egle
egoi
egoitz
egon
egor
eguskine
eguzki
eguzkine
ehab
ehari
ehedei
ehedey
ehsan
ehtel
ehtisham
eidan
eiden
eider
eihar
eiharne
eiko
eila
eileen
eilene
eiman
eimantas
eimi
eimy
einar
eino
eira
eire
eirik
eisha
eitan
eithan
eizan
ejaz
eka
ekai
ekain
ekaitz
ekaterina
ekaterine
ekhi
ekhine
ekhiotz
eki
ekine
ekram
ela
eladi
eladia
eladina
eladino
eladio
elaia
elaid
elaina
elaine
elan
elana
elane
elanor
elarbi
elayne
elba
elbachir
elbert
elbio
elchin
elcira
elcy
elda
eldar
elden
elder
eldon
eldora
eldridge
eldy
elea
eleanor
eleanora
eleanore
elease
eleazar
electa
electo
electra
eleder
elen
elena
elene
eleni
elenice
elenita
elenka
elenor
elenora
elenore
eleodora
eleodoro
eleonor
eleonora
eleonore
eleuteria
eleuterio
elfi
elfidio
elfreda
elfrieda
elfriede
elga
elhadji
elham
elhassan
eli
elia
eliam
elian
eliana
eliane
elianne
eliany
elias
eliazar
eliberta
eliberto
elica
eliceo
elicerio
elicia
elicinia
elicio
elida
elide
elidia
elidio
eliduvina
elie
eliecer
eliel
eliene
elier
elies
elieser
eliete
eliezer
elif
elifio
eligia
eligijus
eligio
elihu
elija
elijah
elimane
elin
elina
eline
elinor
elinore
elio
eliodora
eliodoro
elionor
elios
eliot
eliott
eliria
elis
elisa
elisabeht
elisabel
elisabet
elisabeta
elisabete
elisabeth
elisabetta
elisabhet
elisandra
elisangela
elisardo
elisaveta
elise
elisea
elisei
elisenda
eliseo
elisete
eliseu
elisha
elisia
elisio
eliska
eliso
elissa
elita
elitsa
eliu
eliud
elixabet
elixabete
elixane
eliz
eliza
elizabe
elizabeht
elizabel
elizabet
elizabeta
elizabete
elizabeth
elizabhet
elizangela
elizaveta
elizbeth
elizebeth
elizete
elka
elke
elkin
ella
ellamae
ellan
ellande
ellen
ellena
elli
ellie
elliot
ellsworth
elly
ellyn
elm
elma
elmahdi
elmar
elmehdi
elmer
elmira
elmo
elna
elnora
elnur
elodia
elodie
elody
eloi
eloina
eloino
elois
eloisa
eloise
elora
elorri
elouise
eloy
eloysa
elpidia
elpidio
elroy
els
elsa
elsbeth
else
elshan
elsi
elsie
elsira
elsita
elson
elsy
elton
eludina
eluney
elur
eluska
elva
elver
elvera
elvia
elvie
elvin
elvina
elvio
elvira
elviro
elvis
elvita
elwanda
elwood
ely
elyas
elyass
elyse
elza
elzbieta
ema
emad
eman
emanoil
emanuel
emanuela
emanuele
emanuil
embarec
embarek
embarka
embla
emeka
emel
emelda
emelia
emelina
emelinda
emeline
emelita
emely
emelyn
emerald
emerencia
emerenciana
emerenciano
emeric
emerico
emerida
emerinda
emerio
emerita
emerito
emerson
emery
emese
emeteria
emeterio
emi
emidio
emigdia
emigdio
emiko
emil
emila
emilce
emile
emilee
emilene
emili
emilia
emilian
emiliana
emiliano
emilie
emilienne
emilija
emilio
emiliya
emiliyan
emilly
emilo
emils
emilse
emilsen
emily
emin
emina
emine
emir
emma
emmaline
emmanouil
emmanuel
emmanuela
emmanuelle
emmett
emmie
emmitt
emmy
emogene
emoke
emory
empar
emperatriz
emran
emre
emy
ena
enai
enaitz
enar
enara
enaut
encarna
encarnacio
encarnacion
encarni
encarnita
encho
enda
endika
endre
endurance
enea
eneas
enebie
enedina
enedino
eneida
eneka
eneko
enekoitz
enelia
enelida
enemesia
enemesio
eneritz
enetz
engelbert
engracia
engracio
enguia
eni
enia
enid
eniko
enilda
enio
enith
enma
enmanuel
enmanuela
enna
ennaji
ennio
enoc
enoch
enoelia
enol
enola
enora
enos
enric
enrica
enrico
enrike
enrique
enriqueta
enrrique
enver
enya
enza
enzo
epifania
epifanio
epigmenio
era
eradio
eraldo
eralia
erasma
erasmo
eray
ercan
ercilia
erea
erena
erenia
eresvita
erhan
erhard
erhimo
erian
eriberto
eric
erica
erich
erick
ericka
erico
ericson
eridania
erik
erika
erikas
eriko
erin
erina
erinn
eritz
eriz
erkan
erkuden
erlaitz
erlan
erlantz
erlene
erlinda
erline
erling
erma
ermanno
ermelina
ermelinda
ermengol
ermerinda
ermes
ermesinda
ermila
ermina
erminda
erminia
erminio
ermita
ermitas
erna
ernest
ernesta
ernestas
ernestina
ernestine
ernestino
ernesto
ernie
erno
ernst
ero
erol
erola
erondina
eros
erotida
erradi
erramun
errol
ersilia
ersin
erudina
erundina
erundino
ervigio
ervin
erwan
erwin
eryk
eryka
eryn
erzsebet
esau
esaul
escarlata
escelita
esclavitud
escolastica
escolastico
esdras
esha
eskarne
esma
esmael
esmail
esmelda
esmeralda
esmeraldo
esmerinda
esneda
esneider
esohe
esosa
espartaco
espectacion
espen
esperanca
esperanto
esperanza
espiridion
espiritu
espiritusanto
essa
essaadia
essaddik
essadia
essadik
essaid
essam
essie
esta
estafania
estanis
estanisla
estanislaa
estanislada
estanislao
estanislau
esteban
estebana
estebania
estebe
estefan
estefana
estefani
estefania
estefanny
estefano
estefany
estel
estela
estelia
estelita
estell
estella
estelle
estelvina
estephania
estephany
ester
estera
estervina
esteven
esthefania
esthefany
esthela
esther
estibalitz
estibaliz
estiben
estilita
estitxu
estivaliz
estiven
estrella
estrellita
estuardo
estudita
eszter
etel
etelfrido
etelvina
etelvino
eteri
eterio
etha
ethan
ethel
ethelbaldo
ethelene
ethelyn
ethyl
etienne
etna
etor
etsuko
etta
ettie
ettore
etxahun
eucaris
euclides
eudald
eudaldo
eudardo
eudelia
eudes
eudochia
eudocia
eudosia
eudosio
eudoxia
eudoxio
eufemia
eufemiano
eufemio
eufracia
eufrasia
eufrasio
eufronia
eufronio
eufrosina
eugen
eugena
eugene
eugeni
eugenia
eugenie
eugenijus
eugenio
eugeniu
eugeniusz
eugeniy
eugeniya
eugeny
euken
eukene
eukeni
eula
eulah
eulalia
eulalio
eulises
eulogi
eulogia
eulogio
eumelia
eumenio
eun
euna
eunate
eunice
euquerio
eura
eurico
euridice
eusebi
eusebia
eusebio
eusebiu
eusiquio
eustaquia
eustaquio
eustasia
eustasio
eusterio
eustolia
eustoquia
eustoquio
eustorgio
eutilia
eutilio
eutimia
eutimio
eutiquia
eutiquiano
eutiquio
eutropia
eutropio
eva
evaldas
evalyn
evan
evandro
evangelia
evangelica
evangelina
evangeline
evangelino
evangelista
evangelos
evarist
evarista
evaristo
evdochia
evdokia
eve
evedasto
eveli
evelia
evelin
evelina
eveline
evelio
evelyn
evelyne
evelynn
evencia
evencio
evens
ever
everaldo
everardo
everett
everette
everilda
evert
everth
everton
evette
evgeni
evgenia
evgeniy
evgeniya
evgeny
evgueni
evguenia
evi
evia
evie
evilasia
evilasio
evilia
evilio
evita
evodia
evolet
evon
evonne
ewa
ewald
ewan
ewelina
exaltacion
excelsa
excelsina
exequiel
exie
exiquia
exiquio
expectacion
expedita
expedito
expiracion
exuperancia
exuperancio
exuperio
eyal
eydan
eylo
eylul
eymen
eyre
ezahra
ezekiel
ezequiel
ezequiela
ezio
ezra
eztizen
ezzahra
ezzahraa
ezzahrae
ezzohra
ezzouhra
fabia
fabian
fabiana
fabiane
fabiano
fabien
fabienne
fabio
fabiola
fabrice
fabricia
fabriciana
fabriciano
fabricio
fabrizio
fabrizzio
facunda
facundo
fadel
fadela
fadhila
fadi
fadia
fadiala
fadil
fadila
fadma
fadoua
fadua
fadwa
fady
fae
fahad
fahd
faheem
fahim
fahima
faical
faik
faina
fairouz
fairy
faisal
faissal
faith
faiz
faiza
faizan
fajr
fakhar
fala
falak
falilou
falk
fallon
fallou
falou
faly
fama
famakan
famara
famory
fan
fana
fandila
fane
fanel
fang
fangfang
fani
fania
fanica
fanida
fanka
fanni
fannie
fanny
fanor
fanta
fanuta
fany
faouzi
faouzia
fara
farah
faraji
faraz
fares
farha
farhad
farhan
farhana
farhat
farid
farida
faride
faris
fariza
farners
farnes
farooq
farouk
farrah
farrukh
faruk
farwa
farzana
fatah
fateh
fatema
fatemeh
faten
fath
fathallah
fathi
fathia
fati
fatih
fatiha
fatim
fatima
fatimah
fatimata
fatimatou
fatimatu
fatimazahra
fatimetou
fatimetu
fatin
fatine
fatma
fatme
fatna
fatoma
fatou
fatoum
fatouma
fatoumata
fatoumatta
fattah
fattouch
fattoum
fattouma
fatu
fatumata
faty
fausi
fausia
faust
fausta
fausti
faustina
faustino
fausto
fauzi
fauzia
favio
faviola
favour
fawaz
fawn
fawzi
fawzia
fay
faycal
fayez
fayna
fayrouz
faysal
fayssal
fayyaz
fayza
fazal
fco
fdila
febe
federic
federica
federico
fedir
fedor
fedora
fedoua
fedra
fei
feifei
feiyan
fekri
felecia
feliberto
felica
felice
felicia
felician
feliciana
feliciano
felicidad
felicinda
felicio
felicisima
felicisimo
felicita
felicitacion
felicitas
felicitat
felicito
feliks
felina
felio
felip
felipa
felipe
felisa
felisardo
felisbela
felisberto
felisha
felisinda
felisindo
felix
feliza
fella
felton
femke
fen
fenfen
feng
fengmei
fengqin
fengying
fengyun
fengzhu
fenna
feodor
feras
ferdaous
ferdaouss
ferdaus
ferdaws
ferdinand
ferdinando
ferenc
ferencz
ferhat
ferial
feriel
fermi
fermin
fermina
fern
fernan
fernand
fernanda
fernande
fernandina
fernando
ferndo
ferne
ferney
ferran
ferreol
ferruccio
festus
fethi
fettah
fettoum
fettouma
fiadh
fiama
fiamma
fiaz
fida
fidanka
fidel
fidela
fidelia
fidelina
fidelino
fidelio
fidelis
fidencia
fidenciano
fidencio
fidentina
fidentino
fikret
fikri
fikria
filadelfo
filemon
fileto
filiberta
filiberto
filip
filipa
filipe
filipp
filippo
filo
filofteia
filoftia
filomena
filomeno
filonila
fily
fina
fineas
finlay
finn
finnian
fiodor
fiona
fior
fiordaliza
fiorela
fiorella
firas
firdaous
firdaouss
firdaus
firdaws
firmino
firmo
firuta
fiza
flaminio
flavia
flavian
flaviana
flaviano
flavio
flaviu
flavius
flemming
flerida
fleur
floare
floarea
flor
flora
floralba
florance
florangel
florbela
flordeliza
flore
florea
floreal
florean
floreano
florence
florenci
florencia
florencio
florene
florent
florenta
florenti
florentin
florentina
florentino
floretta
flori
florian
floriana
floriano
florica
floricel
floricica
florida
florin
florina
florinda
florindo
florine
florinel
florinela
floripe
floripes
floris
florisa
florita
floro
florrie
flors
flossie
floy
floyd
foad
foday
fode
fodie
fodil
fonda
fontcalda
forest
formerio
forrest
fortia
fortunata
fortunato
fouad
founeke
fousseni
fousseny
fousseyni
fouzi
fouzia
fouziya
fozia
fran
franc
franca
france
francelina
francene
francesc
francesca
francesco
franchesca
francheska
francho
francie
franciele
francina
francine
francis
francisc
francisca
francisco
franciscus
franciska
franciszek
franck
francois
francoise
francy
frank
frankie
franklin
franklyn
frans
fransisca
frantisek
franz
franziska
fraternidad
frauke
fred
freda
fredda
freddie
freddy
frederic
frederica
frederick
fredericka
frederico
frederik
frederique
fredesvinda
fredesvindo
fredeswinda
fredi
fredia
fredric
fredrick
fredricka
fredrik
fredy
freeda
freida
freja
freya
frida
friday
frieda
friederike
friedhelm
friedrich
frits
fritz
frode
froilan
froilana
fructuosa
fructuoso
frumencio
frusina
ftimou
fuad
fuencisla
fuensanta
fujun
fulgenci
fulgencia
fulgencio
fulvia
fulvio
fuma
fumiko
fundador
fundadora
fundamento
fuqiang
furqan
gabi
gabija
gabina
gabino
gabirel
gabor
gabriel
gabriela
gabriele
gabriella
gabrielle
gabrielly
gaby
gadiel
gador
gados
gael
gaelle
gaetan
gaetana
gaetano
gagandeep
gagik
gaia
gaieta
gail
gaiska
gaizka
gaizkane
gala
galadriel
galatea
galaye
galder
galdric
galen
galia
galileo
galin
galina
galla
galo
galya
galyna
gamal
gamalat
gamaliel
gamila
gancho
gandharva
ganeko
ganesh
ganesha
ganix
ganka
ganna
gaofeng
gaoussou
gara
garazi
garbine
garcilaso
gardenia
garegin
gareth
garfield
garik
garikoitz
garland
garnet
garnett
garnik
garoa
garoafa
garoe
garofita
garret
garrett
garry
garth
gartxot
gartzen
garuda
gary
gaspar
gaspara
gaspare
gaston
gaudelia
gaudencia
gaudencio
gaudiosa
gaudioso
gaumet
gaurav
gautama
gavina
gavril
gavrila
gayane
gayla
gayle
gaylene
gaylord
gaynell
gaynelle
gaynor
gazmira
geane
geanina
gearldine
gedeon
gediminas
geert
geertje
geertruida
geeta
gegham
geidy
geir
geisa
gela
gelasio
gelu
gema
geminiano
gemma
gena
genadi
genadio
genar
genara
genaro
gencho
generosa
generoso
genesis
geneva
genevie
genevieve
genevive
geni
genia
genica
genie
genis
genma
genna
gennadiy
gennady
gennaro
gennie
genny
geno
genova
genovaite
genoveba
genoveva
genowefa
gentza
gentzane
geny
geoffrey
georg
georgann
george
georgeann
georgeanna
georgel
georgene
georges
georgeta
georgetta
georgette
georghe
georgi
georgia
georgian
georgiana
georgiann
georgianna
georgianne
georgica
georgie
georgina
georgine
georgios
georgiy
georgy
geovana
geovane
geovani
geovanna
geovanni
geovanny
gerad
gerai
gerald
geralda
geraldin
geraldina
geraldine
geraldo
geralyn
gerard
gerarda
gerardina
gerardo
gerardus
gerasimo
geraxane
geray
gerd
gerda
geremias
gergana
gergely
gergina
gerhard
geri
gerino
gerlinde
germa
germain
germaine
german
germana
germania
germanico
germano
germelina
germina
germinal
germiniano
gernot
gero
geroni
geronima
geronimo
gerri
gerrit
gerry
gersain
gersom
gerson
gert
gertha
gertie
gertraud
gertrud
gertrude
gertrudes
gertrudi
gertrudis
gertude
gervacio
gervasia
gervasio
gessami
gessica
geta
getulio
getuta
gevorg
gexan
geza
gezabel
ghada
ghaffar
ghali
ghalia
ghania
gharib
ghariba
ghassan
ghazala
ghazanfar
ghazi
ghazouani
ghenadie
gheorge
gheorghe
gheorghina
gheorghita
gheorgue
gherghina
gheroghe
ghiorghe
ghiorghi
ghiorghita
ghislaine
ghita
ghizela
ghizlan
ghizlane
ghlana
ghofran
ghofrane
gholamreza
ghulam
ghzala
gia
giacomo
giada
giampaolo
giampiero
gian
giancarlo
giancarlos
gianella
gianfranco
giani
gianina
gianluca
gianluigi
gianmarco
gianna
gianni
giannina
gianpaolo
gianpiero
gibet
gibril
gica
gicu
gicuta
gideon
gidget
giedre
giedrius
gift
gifty
giga
gigel
gigi
gigliola
gihan
gilbert
gilberta
gilberte
gilberto
gilda
gildardo
gildo
gilen
gillen
gillermo
gilles
gilli
gillian
gilma
gilmar
gilmara
gilmer
gilson
gimena
gina
ginebra
gines
ginesa
ginette
ginevra
ginger
ginka
ginna
ginny
gino
gintaras
gintare
gintautas
gioacchino
gioconda
gioia
giorgi
giorgia
giorgian
giorgiana
giorgica
giorgina
giorgio
giovana
giovani
giovanna
giovanni
giovanny
giovany
girolamo
gisel
gisela
giselda
gisele
gisell
gisella
giselle
gislaine
gislene
gissel
gissela
gisselle
gita
gitana
gitta
gitte
giulia
giuliana
giuliano
giulietta
giulio
giuseppa
giuseppe
giuseppina
givi
gixane
gizane
gizela
gizella
gladis
gladiz
glady
gladys
glafira
glaucia
glayds
gleb
gleice
glen
glenda
glendora
glenis
glenn
glenna
glennie
glennis
glenny
glenys
gleva
gliceria
glicerio
gligor
glinda
gloria
glorificacion
glory
glyn
glynda
glynis
gnima
goar
gobrias
gocha
godelieve
godfrey
godofredo
godspower
godstime
godwin
gogo
gogu
gohar
goiatz
goio
goiuri
goiuria
goizalde
goizane
goizargi
goizeder
goktug
golam
golda
golden
goldie
goliat
goncal
goncalo
gontzal
gonzala
gonzalina
gonzalo
goodluck
googoosh
gopal
gopala
gopi
gor
gora
goran
gorane
gordana
gordiano
gorete
goreti
goretti
goretty
gorgonia
gorgonio
gorgui
gori
gorka
gosho
gospodin
gottfried
gotzon
gotzone
goundo
govinda
goyo
grabiel
grabiela
graca
gracas
grace
gracia
gracian
graciana
graciano
gracias
gracie
graciela
graciella
graciliana
graciliano
gracinda
graciosa
grady
graeme
graham
graig
granada
granville
gratiela
gratiniano
grayce
grazia
graziano
graziela
graziella
grazina
grazyna
grecia
greg
gregg
gregoire
gregor
gregoria
gregorio
gregory
greisy
greta
gretchen
grete
gretel
grethe
grethel
gretta
grettel
gricel
gricelda
grietje
grigor
grigore
grigori
grigory
grimanesa
grisel
grisela
griselda
grisha
grit
gro
grober
grover
gruia
grygoriy
grzegorz
guacimara
guadalupe
guaditoca
guaire
gualberto
gualterio
guang
guanghua
guanghui
guangming
guangrong
guanjun
guanmin
guanping
guarda
guasimara
guaxara
guayarmina
guayasen
guayre
gudelia
gudrun
gudula
guendalina
guenter
guenther
gueorgui
guerau
guery
guglielmo
gui
guiayara
guida
guido
guiem
guifang
guifen
guifre
guihua
guilermo
guilhem
guilherme
guillaume
guillem
guillerma
guillerme
guillermin
guillermina
guillermo
guim
guiomar
guisela
guiseppe
guiying
guizlane
gul
gulfam
gullermo
gulnara
gulnaz
gulshan
gulzar
gumaro
gumercinda
gumercindo
gumersinda
gumersindo
gunay
gundemaro
gundula
gunel
gunnar
gunter
gunther
guobin
guodong
guofen
guofeng
guofu
guoguang
guohong
guohua
guohui
guojun
guoliang
guomei
guomin
guoping
guoqiang
guoqing
guoquan
guorong
guosheng
guoxin
guoxing
guoying
guoyong
guozhong
guram
gurdeep
gurdev
gurdip
gurgen
gurinder
gurjeet
gurjinder
gurjit
gurleen
gurmail
gurmeet
gurmit
gurmukh
gurnam
gurpal
gurpreet
gurutz
gurutze
guruzne
gurvinder
gurwinder
gus
gussie
gustau
gustav
gustavo
gustavs
gutier
guy
guzel
gwen
gwenaelle
gwenda
gwendoline
gwendolyn
gwendolyne
gwenn
gwyn
gwyneth
gyongyi
gyongyver
gyorgy
gytis
gyula
gyunay
habib
habiba
habibou
habibur
haby
hacen
hacene
hachem
hachemi
hachim
hachmi
hachmia
hacomar
hada
hadda
haddou
haddoum
hadduch
hademou
hades
hadhoum
hadi
hadia
hadicha
hadil
hadilla
hadiya
hadj
hadjer
hadji
hadjira
hadrian
hady
hae
hafed
hafeez
hafid
hafida
hafiz
hafsa
hafssa
hagar
hagi
hagie
hai
haiat
haibin
haibo
haidar
haide
haidee
haidong
haie
haifen
haifeng
haiguang
haihong
haihua
haijuan
haijun
hailey
haili
haimar
haimei
haimin
haiou
haiping
haiqin
hairong
haitam
haitao
haitham
haitz
haiwei
haixia
haixiao
haiyan
haiying
haiyong
haiyun
haize
haizea
haizeder
haizene
haizhen
haizhu
haj
haja
hajar
hajer
haji
hajiba
hajie
hajira
hajnal
hajnalka
hajra
hakan
hakim
hakima
hakkoum
hakob
hal
hala
haleema
haley
halid
halil
halim
halima
halimatou
halina
hallar
halley
hallie
hallouma
halyna
hama
hamad
hamada
hamadi
hamadou
hamady
hamama
hamara
hamdi
hamed
hamet
hamid
hamida
hamido
hamidou
hamlet
hamma
hammad
hammadi
hammed
hammou
hamna
hamou
hamoudi
hamsa
hamudi
hamza
hana
hanaa
hanadi
hanae
hanafi
hanah
hanan
hanana
hanane
hang
hanh
hani
hania
hanibal
hanif
hanifa
hanin
hank
hanna
hannah
hannan
hannane
hanne
hannelore
hannes
hannibal
hans
hansel
hany
hanza
hao
haojie
haoran
haouari
haoxiang
haoxuan
haoyu
happy
hapuc
haralambie
harald
haran
harbhajan
hardeep
hardip
haresh
hari
haridiam
haridian
harinder
haris
harish
haritz
haritza
harjeet
harjinder
harjit
harkaitz
harlan
harland
harley
harm
harmanpreet
harminder
harmony
harnek
haroa
harol
harold
haroldo
haron
haroon
haroun
harouna
harpal
harper
harpreet
harraz
harri
harriet
harriett
harriette
harris
harry
harsh
hartmut
haru
haruma
harumi
harun
haruna
haruto
harutyun
harvinder
harwinder
hasan
hasana
hasbia
haseeb
hashem
hashim
hasier
hasina
hasmik
hasna
hasnaa
hasnae
hasnain
hasni
hasnia
hassam
hassan
hassana
hassane
hassania
hassen
hassiba
hassie
hassina
hassna
hassnaa
hassnae
hatem
hatice
hatim
hatou
hatoumata
hattie
hawa
hayam
hayar
hayat
hayate
hayde
haydee
hayden
hayet
hayk
haykanush
hayley
haytam
haytham
haywood
hazael
hazel
hazem
heath
heather
heba
hebe
heber
hebert
hecham
hector
hedda
hedi
hedwig
hedy
hee
hegoa
hegoi
heide
heidemarie
heidi
heidrun
heidy
heihachi
heikapu
heike
heikki
heiko
heiner
heinrich
heinz
heitor
helaine
helder
helen
helena
helenca
helene
helenio
heleodora
helga
helge
heli
helia
heliana
heliberto
helida
helio
heliodora
heliodoro
helios
hella
helle
hellen
helma
helmer
helmi
helmut
helmuth
heloisa
heloise
helvia
henar
hend
henda
hendrik
hendrika
hendrikje
hendrikus
henedina
henk
hennadiy
henning
henny
henoc
henok
henri
henrieta
henrietta
henriette
henrik
henrikas
henrique
henrry
henry
henryk
henryka
heorhiy
heping
hera
heraclia
heraclides
heraclio
heradio
herb
herbert
hercilia
herculano
hercules
herculina
herena
herenia
heribert
heriberta
heriberto
herica
herkus
herlan
herlinda
herma
herman
hermandina
hermann
hermela
hermelando
hermelina
hermelinda
hermelindo
hermencina
hermenegil
hermenegilda
hermenegildo
hermeregildo
hermerinda
hermes
hermesinda
hermesindo
hermila
hermilo
hermina
herminda
hermindo
hermine
herminia
herminio
herminsul
hermita
hermitas
hermogenes
hermosinda
hernan
herney
herodes
heroina
heron
herschel
hershel
herta
hertha
herve
hesham
hessa
hester
hettie
heura
heydi
hiart
hiba
hibai
hibernon
hicham
hichame
hichan
hichem
hidaya
hiedi
hiedra
hien
higini
higinia
higinio
hikaru
hikmat
hilal
hilari
hilaria
hilarino
hilario
hilarion
hilary
hilda
hilde
hildebrando
hildegard
hildegarda
hildegarde
hildegart
hildelisa
hildred
hillary
hilma
hilton
hiltrud
himad
himar
himari
himilce
himo
hina
hinano
hinata
hinato
hind
hinda
hinde
hiniesta
hipolit
hipolita
hipolito
hira
hiram
hiro
hiroko
hiromi
hiroshi
hirune
hisako
hisashi
hiscio
hisham
hitesh
hitomi
hiurma
hizan
hjordis
hlal
hlalia
hlima
hmad
hmama
hmida
hmidou
hnia
hobert
hocine
hoda
hodaifa
hodei
hodeia
holanda
holga
holger
holi
holley
holli
hollie
hollis
holly
homer
homero
hommad
homobono
honesta
honesto
honey
hongbin
hongbo
hongfen
hongjie
hongjun
hongli
hongliang
hongmei
hongwei
hongxia
hongyan
hongying
hongyu
honorat
honorata
honorato
honoria
honorina
honorinda
honorino
honorio
hontanares
hoover
hope
horace
horacia
horacio
horatio
horatiu
horia
horiya
hormisdas
hornjoserbsce
horst
hortencia
hortense
hortensi
hortensia
hortensio
hosain
hosam
hosanna
hosea
hosein
hosna
hosni
hosnia
hosniya
hossam
hossein
hossnia
houari
houaria
houcein
houcin
houcine
houda
houdaifa
houmad
hoummad
hoummada
hounaida
houria
houriya
hourya
housam
housna
housni
housnia
houssain
houssaine
houssam
houssame
houssein
housseine
houssien
houssin
houssine
houssnia
houston
houyam
hovhannes
hovik
hoyt
hra
hrachya
hrafn
hrant
hripsime
hristian
hristina
hristinka
hristiyan
hristiyana
hristo
hristofor
hryhoriy
hsiu
hsiung
hssain
hssaine
hua
huamei
huan
huanhuan
huanping
huascar
huaying
hubert
huberto
hubertus
huc
huda
hudaifa
hudson
hue
huerto
huey
hug
hugh
hugo
hugues
huguette
hui
huifang
huifen
huihui
huili
huilin
huiling
huimin
huiping
huiqin
huixin
huiying
huizhen
hulda
huma
humaima
humaira
humayun
humbelina
humbert
humberta
humberto
humildad
humilde
hunaida
hung
huong
hur
huria
husam
husein
huseyin
huseyn
husnain
hussa
hussain
hussam
hussein
hussnain
hutman
hwa
hyacinth
hydar
hye
hyman
hyo
hyon
hyun
hyusein
iacob
iacopo
iacov
iago
iagoba
iaia
iain
iakes
iakov
ian
iana
ianire
ianko
ianos
iara
iaroslav
iaroslava
iashoda
iasmina
iasone
iba
ibai
iballa
iban
ibana
ibane
ibay
iben
iber
iberia
ibernalo
ibeth
ibis
ibo
ibolya
ibon
ibone
ibou
ibra
ibrahem
ibrahim
ibrahima
ibrahime
ibrahin
ibrahym
ibraim
ibraima
ibrain
ibrar
ibryam
ibtihal
ibtisam
ibtissam
ibtissame
ibtissem
ica
icar
icaro
ichrak
icia
iciar
ico
icram
ida
idafe
idaira
idalba
idali
idalia
idalina
idalmis
idaly
idan
idania
idara
idayra
iddrisu
idelfonsa
idelfonso
idelia
idelina
idelisa
idell
idella
idiatou
idilia
idilio
idir
idoia
idolina
idoya
idrees
idris
idriss
idrissa
idrissia
idurre
idy
ieda
ieltxu
iera
ierai
ieronim
iesha
ieva
ievgen
ievgenii
ievgeniia
ifara
ifeanyi
iffat
ifigenia
iftikhar
igancio
igarki
ignaci
ignacia
ignacio
ignas
ignasi
ignasia
ignazio
igon
igone
igor
igoris
igors
igotz
ihab
ihar
ihara
ihdih
ihintza
ihor
ihsan
ihsane
ihssan
ihssane
ijaz
ijlal
ikbal
ike
ikechukwu
iker
ikerne
ikhlas
ikhlass
ikhlef
ikram
ikrame
ikran
ila
ilah
ilai
ilan
ilana
ilargi
ilaria
ilario
ilarion
ilazki
ilda
ildara
ildefons
ildefonsa
ildefonso
ildelfonso
ildiko
ilduara
ileana
ileen
ilena
ilene
ilenia
ilenuta
ilgar
ilham
ilhame
ilhan
ilhem
ilia
ilian
iliana
iliane
ilias
iliass
iliasse
ilidia
ilidio
ilie
ilies
ilija
ilina
ilinca
ilinka
ilir
ilisca
iliuta
iliya
iliyan
iliyana
iliyas
ilja
ilka
ilko
illah
illart
illia
illya
ilma
ilona
ilonka
ilsa
ilse
iluminacion
iluminada
iluminado
ilune
ilya
ilyan
ilyas
ilyass
ilyasse
ilyes
ilze
ima
imad
imade
iman
imane
imanol
imar
imara
imelda
imeldo
imen
imene
imerio
iminathi
imma
immacolata
immaculada
immanuel
imobach
imogen
imogene
imperio
imram
imran
imrane
imre
imtiaz
ina
inacio
inaki
inam
inaqui
inar
inara
inas
inass
inasse
inaxio
inaya
inazio
inca
inci
indalecia
indalecio
indalencio
indar
indara
inderjit
indhara
indhira
india
indiana
indiara
indira
indra
indre
inell
ines
inesa
inese
ineso
inessa
ineta
ineva
inez
inga
inge
ingeborg
ingeburg
inger
ingo
ingresar
ingrid
ingrida
inha
inhar
inigo
inka
inko
inma
inmaculada
inmanol
inna
innocent
inoa
inocencia
inocencio
inocenta
inocente
insaf
inssaf
inti
intisar
intissar
intza
inuk
inunnguag
inutsiaq
invencion
ioachim
ioan
ioana
ioane
ioanna
ioannis
ioar
ioel
iokin
iola
iolanda
iomara
ion
iona
ionatan
ione
ionel
ionela
ionelia
ionica
ionut
iordan
iordana
iordanka
ioritz
ioseb
ioseba
iosif
iosu
iosua
iosune
ioulia
iouri
iovana
iozsef
ipar
iqra
ira
iracema
irache
iraci
iradi
iragartze
irai
iraia
iraida
iraide
iraides
iraima
irais
iraitz
irakli
iram
irama
iran
irani
irania
irantzu
iranzu
irasema
irati
iratxe
iratze
iraultza
iray
iraya
irea
irela
irema
iren
irena
irene
irenea
ireneo
ireneu
ireneusz
irenia
irenio
irfan
iria
irian
iriana
iride
irina
irine
irinea
irinel
irineo
iriome
iris
irish
irkus
irlanda
irma
irmantas
irmgard
irmina
irmtraud
iron
ironim
irshad
iru
irundina
irune
irvin
irving
irwin
iryna
isa
isaac
isaak
isabel
isabela
isabelina
isabelino
isabell
isabella
isabelle
isabelo
isac
isacia
isacio
isadora
isael
isai
isaia
isaiah
isaias
isak
isam
isamael
isamar
isamara
isamel
isard
isatou
isaura
isauro
isbel
iscle
isel
isela
iset
isha
ishac
ishak
ishaq
ishfaq
ishrat
ishtar
ishtiaq
ishwar
isiah
isicio
isidor
isidora
isidoro
isidra
isidre
isidro
isilda
isis
iskander
iskra
iskren
isla
islam
islande
islenska
isma
ismaail
ismael
ismaela
ismahan
ismahane
ismail
ismaila
ismary
ismelda
ismene
ismenia
ismet
isobel
isoken
isolda
isolde
isolina
isolino
isona
isora
isra
israa
israe
israel
israr
isreal
isrrael
issa
issac
issaga
issah
issaka
issam
issame
issiaka
issmail
issouf
istvan
istvanne
isusko
itahisa
itai
italia
italiano
italo
itamar
itciar
ithaisa
ithan
ithaysa
itiel
itohan
itoitz
itsasne
itsaso
itsuki
itto
itxaro
itxaropena
itxasne
itxaso
itxiar
itzal
itzan
itzel
itziar
iudistira
iudita
iulen
iulia
iulian
iuliana
iulica
iuliia
iuliu
iulius
iune
iurdana
iurgi
iuri
iurie
iurii
iusra
iustin
iustina
iva
ivaana
ivailo
ivalin
ivalina
ivalu
ivan
ivana
ivanca
ivane
ivaneide
ivanete
ivani
ivania
ivanichka
ivanilda
ivanilde
ivanildo
ivanka
ivanna
ivano
ivar
ivaylo
ivelin
ivelina
ivelisse
iver
ives
ivet
iveta
ivete
iveth
ivett
ivette
ivey
ivie
ivik
ivis
ivo
ivon
ivona
ivone
ivonete
ivonne
ivor
ivory
ivy
iwona
ixai
ixchel
ixeia
ixeya
ixiar
ixone
iyad
iyan
iyana
izabel
izabela
izabella
izadi
izai
izam
izamar
izan
izana
izar
izara
izarbe
izarne
izaro
izascun
izaskum
izaskun
izei
izeia
izel
izetta
izhan
izhar
iziar
izkander
izola
izolda
izortze
izotz
izz
izza
izzan
jaafar
jabbar
jaber
jabier
jabir
jabran
jacalyn
jacek
jacelyn
jaciara
jacinda
jacint
jacinta
jacinto
jacira
jack
jackelin
jackeline
jackelyn
jacki
jackie
jacklyn
jackqueline
jacky
jaclyn
jacob
jacoba
jacobina
jacobo
jacobus
jacomar
jacopo
jacqualine
jacque
jacquelin
jacquelina
jacqueline
jacquelyn
jacquelyne
jacquelynn
jacques
jacquetta
jacqui
jacquie
jacquiline
jacquline
jacqulyn
jad
jada
jadduch
jade
jaden
jader
jadiel
jadilla
jadiya
jadiyetu
jadwiga
jae
jael
jafar
jafet
jaganatha
jagdeep
jagdish
jagjit
jagoba
jagtar
jahaira
jahangir
jahel
jai
jaime
jaimee
jaimeta
jaimie
jaimina
jainaba
jaione
jair
jaira
jairo
jaiver
jake
jakelin
jakeline
jakes
jakob
jakobe
jakov
jakub
jakup
jalal
jaled
jaleesa
jalid
jalil
jalila
jalisa
jallal
jama
jamaa
jamaal
jamaica
jamal
jamar
jame
jamee
jamel
james
jameson
jamey
jami
jamie
jamika
jamil
jamila
jamile
jamileth
jamina
jamison
jammie
jamshaid
jamshed
jan
jana
janae
janaina
janan
janat
janay
jandira
jandro
jane
janean
janee
janeen
janel
janell
janella
janelle
janene
janessa
janet
janeta
janete
janeth
janett
janetta
janette
janey
jani
janice
janie
janiece
janin
janina
janine
janira
janire
janis
janise
janita
janitz
janka
jankey
janko
jann
janna
jannat
janne
jannet
janneth
jannett
jannette
jannie
janny
jano
janos
janosne
janto
january
janusz
jany
janyce
jaouad
jaouhara
jaquelin
jaquelina
jaqueline
jaquelyn
jare
jared
jarein
jarek
jarischandra
jarmila
jarnail
jarod
jaromir
jaroslav
jaroslava
jaroslaw
jarred
jarrett
jarrod
jarvis
jasbir
jashim
jasim
jaskaran
jasleen
jasmeen
jasmin
jasmina
jasmine
jasminka
jasna
jason
jasone
jaspal
jasper
jaspreet
jassim
jasvinder
jasvir
jaswant
jaswinder
jatin
jatinder
jatri
jauad
jaume
jaunita
javad
javaid
javed
javer
javi
javid
javier
javiera
jawad
jay
jayden
jaydy
jaye
jayme
jaymie
jayna
jayne
jayone
jayro
jayson
jazael
jazmin
jazmina
jazmine
jean
jeana
jeane
jeanelle
jeanene
jeaneth
jeanett
jeanetta
jeanette
jeanice
jeanie
jeanine
jeanmarie
jeanna
jeanne
jeanneth
jeannetta
jeannette
jeannie
jeannine
jed
jeferson
jeff
jefferey
jefferson
jeffery
jeffie
jeffrey
jeffry
jefrey
jefry
jehan
jehova
jehu
jeison
jeisson
jekabs
jekaterina
jelena
jelloul
jema
jemaa
jemal
jemima
jemina
jemma
jena
jenae
jenara
jenaro
jene
jeneba
jenee
jenel
jenell
jenelle
jenette
jeneva
jeni
jenica
jenice
jenifer
jeniffer
jenina
jenine
jenise
jenna
jennefer
jennell
jennette
jenni
jennie
jennifer
jenniffer
jennine
jenny
jennyfer
jeno
jens
jeny
jenyfer
jerai
jerald
jeraldine
jeramy
jeray
jere
jeremi
jeremiah
jeremias
jeremie
jeremy
jeri
jerica
jerico
jerilyn
jerlene
jermaine
jerobel
jeroen
jerold
jerome
jeromy
jeroni
jeronia
jeronima
jeronimo
jerrell
jerri
jerrica
jerrie
jerrod
jerrold
jerry
jerson
jerusa
jerusalen
jerzy
jesabel
jese
jesenia
jeshua
jesica
jesika
jesper
jess
jesse
jessenia
jessi
jessia
jessica
jessie
jessika
jessy
jessyca
jestine
jesua
jesualda
jesualdo
jesus
jesusa
jesusita
jetta
jette
jettie
jetzabel
jevgenij
jevgenija
jewel
jewell
jeyson
jezabel
jhan
jhaneth
jhenifer
jhenny
jhoan
jhoana
jhoanna
jhoel
jhon
jhonatan
jhonathan
jhonattan
jhonier
jhonnatan
jhonny
jhony
jhoselin
jhoselyn
jhosua
jhovana
jia
jiachen
jiacheng
jiafu
jiahao
jiahui
jiajia
jiajie
jiajing
jiajun
jiale
jiali
jialiang
jialin
jialing
jiaming
jian
jianan
jianbin
jianbo
jiancheng
jianchun
jiandong
jiane
jianfang
jianfei
jianfen
jianfeng
jianfu
jianguang
jianguo
jianhai
jianhao
jianhong
jianhua
jianhui
jiani
jianjing
jianjun
jiankang
jianli
jianliang
jianlin
jianling
jianmei
jianmin
jianming
jianping
jianqiang
jianqin
jianqing
jianqun
jianrong
jiansheng
jianwei
jianwen
jianwu
jianxiao
jianxin
jianxing
jianxiong
jianyan
jianyi
jianying
jianyong
jianyu
jianyun
jianzhen
jianzhong
jiao
jiaqi
jiaqian
jiarui
jiasheng
jiawei
jiawen
jiaxiang
jiaxin
jiayi
jiayin
jiaying
jiayu
jie
jieke
jihad
jihan
jihane
jilali
jill
jillali
jillian
jim
jimena
jimmie
jimmy
jimy
jina
jinan
jinane
jinbao
jinbin
jinbo
jinchai
jincheng
jincui
jine
jinfen
jinfeng
jinfu
jing
jingjing
jinguo
jingwei
jingwen
jingyi
jinhai
jinhao
jinhong
jinhua
jinhui
jinjie
jinjin
jinlan
jinli
jinlian
jinliang
jinling
jinlong
jinmei
jinming
jinny
jinping
jinrong
jinsheng
jinsong
jinwei
jinxia
jinxing
jinyan
jinying
jinyong
jinyu
jinyun
jinzhu
jiri
jitendra
jitka
jiya
jmiaa
joachim
joachin
joakim
joakin
joakina
joan
joana
joane
joanes
joanie
joann
joanna
joanne
joannes
joannie
joao
joaozinho
joaquim
joaquima
joaquin
joaquina
joar
job
jobita
jocabed
jocelyn
jocelyne
jochen
jodee
jodi
jodie
jody
joe
joeann
joel
joella
joelle
joellen
joelma
joerg
joesph
joetta
joette
joey
joffre
jofre
joga
joginder
jogvan
johan
johana
johann
johanna
johanne
johannes
johanny
johara
johathan
john
johna
johnatan
johnathan
johnathon
johnattan
johnetta
johnette
johnie
johnna
johnnatan
johnnie
johnny
johnsie
johny
joi
joice
joie
joita
jojo
jokin
jokubas
jokull
jolanda
jolanta
joleen
jolene
jolie
joline
jolita
jolyn
jolynn
jon
jona
jonadab
jonah
jonahtan
jonai
jonalyn
jonan
jonas
jonatan
jonatas
jonathan
jonathon
jonattan
jonay
jone
jonell
jonelle
jonhatan
joni
jonie
jonna
jonnatan
jonnathan
jonnie
jonny
jony
joon
joost
jordi
jordina
jordon
jordy
jorel
jorg
jorge
jorgelina
jorgen
jorgina
jori
joris
joritz
jorja
jorje
jorn
jorunn
josafat
jose
joseane
joseba
josebe
josee
josef
josefa
josefina
josefine
josefino
joselia
joselin
joselina
joseline
joselito
joselyn
joselyne
josemaria
josep
josepa
joseph
josephe
josephina
josephine
josette
josetxo
josh
joshua
joshue
josiah
josiane
josias
josie
josilene
josimar
josip
joslyn
jospeh
josphine
josselyn
josu
josua
josue
josuha
josune
joudia
jounaida
jouri
joussef
jovan
jovana
jovanka
jovanna
jovanny
jovelyn
jovina
jovino
jovita
jovito
joxe
joy
joyce
joycelyn
joye
jozef
jozefa
jozsef
jozsefne
juan
juana
juanelo
juani
juanita
juanito
juanjo
juanma
juanmei
juaquin
juaquina
jubal
jucelia
jucilene
juda
judas
jude
judeline
judhit
judi
judie
judiht
judit
judita
judite
judith
judson
judy
jue
juergen
jugatx
juhani
jula
jule
julee
julen
julene
jules
juli
julia
julian
juliana
juliane
juliann
julianna
julianne
juliano
julie
julieann
julien
julienne
juliet
julieta
julieth
julietta
juliette
julija
julio
julisa
julissa
julita
julito
julius
julud
july
jumaria
jun
juna
junaid
junbo
juncal
june
junfen
junfeng
junhao
junhua
junia
junie
junior
junita
junjie
junkal
junko
junlei
junli
junliang
junmei
juno
junping
junwei
junxi
junxiang
junyan
junyi
junyong
junyu
juozas
juraj
jurate
jurdan
jurdana
jurema
jurg
jurgen
jurgi
jurgita
juri
jurijs
jurijus
juris
jussara
justa
justas
justice
justin
justina
justinas
justine
justiniana
justiniano
justino
justo
justyna
jutta
juvenal
juvencia
juvencio
juventina
juventino
jyoti
jytte
kaba
kabbour
kabir
kabira
kabita
kacem
kacey
kaci
kacie
kacper
kacy
kada
kadda
kaddour
kaddy
kader
kadia
kadialy
kadiatou
kadidia
kadidiatou
kadija
kadijatou
kadir
kadrie
kady
kaede
kahina
kai
kaia
kaiet
kaila
kailash
kainat
kaira
kairo
kais
kaitlin
kaitlyn
kaixin
kaja
kajus
kakha
kakhaber
kala
kaleem
kaleigh
kaley
kali
kalid
kalidasa
kalidou
kalifa
kalil
kalilou
kalilu
kalin
kalina
kalinka
kallie
kaloyan
kalsoom
kaltoum
kaltouma
kalyn
kam
kamal
kamala
kamalatmika
kamalia
kamaljit
kamar
kamel
kamelia
kameliya
kamen
kami
kamil
kamila
kamilah
kamile
kamilia
kamilla
kamla
kamo
kamran
kamrul
kanchan
kandace
kandeh
kandela
kandi
kandice
kandis
kandra
kandy
kaneez
kanesha
kangwei
kanisha
kanta
kanwal
kanza
kaori
kaotar
kaoussou
kaoutar
kaouthar
kapil
kapila
kapka
karam
karamat
karamba
karamjit
karamo
karamoko
karan
karapet
kardama
kare
kareem
kareen
karel
karelia
karem
karen
karena
karey
kari
karie
karim
karima
karime
karin
karina
karine
karisa
karishma
karissa
karl
karla
karle
karleen
karlene
karlheinz
karlis
karlo
karlos
karlota
karly
karlyn
karma
karmel
karmele
karmelo
karmen
karnail
karol
karola
karole
karolina
karoline
karolis
karoly
karolyn
karon
karren
karri
karrie
karry
karsten
karttikeya
kary
karyl
karyn
karyna
kasandra
kasem
kasey
kasha
kashif
kashmir
kasi
kasie
kasper
kassandra
kassem
kassie
kassim
kassoum
katalin
katalina
katarina
katarzyna
kate
katelin
katelyn
katelynn
katerin
katerina
katerine
kateryna
kathaleen
katharina
katharine
katharyn
kathe
katheleen
kathem
katherin
katherina
katherine
kathern
katheryn
kathey
kathi
kathia
kathie
kathleen
kathlene
kathline
kathlyn
kathrin
kathrine
kathryn
kathryne
kathy
kathya
kathyrn
kati
katia
katiana
katiane
katiba
katie
katina
katiusca
katiuscia
katiuska
katixa
katja
katla
katlyn
katrice
katrien
katrin
katrina
katrine
katsiaryna
kattalin
kattie
katty
katy
katya
kauan
kautar
kauzar
kavi
kavita
kawsu
kawtar
kawthar
kay
kayce
kaycee
kaye
kayla
kaylee
kayleen
kayleigh
kaylene
kazi
kazimiera
kazimierz
kazuko
kbir
kbira
keanu
keba
kebba
kebir
kebira
kecia
kedara
kedarnath
keeley
keely
keena
keenan
kees
keesha
keiko
keila
keira
keisha
keisy
keith
keitha
keke
keli
kelia
kelian
kelle
kellee
kelley
kelli
kellie
kellye
kelsey
kelsi
kelsie
keltoum
keltouma
keltse
kelvin
kely
kemal
kemberly
kemen
kemo
kemoko
kemuel
ken
kena
kenai
kenan
kenay
kenda
kendal
kendall
kendra
kendrick
keneth
kenia
kenisha
kenji
kenna
kenneth
kennith
kenny
kent
kenton
kenya
kenyatta
kenyetta
kenza
kenzo
keoma
kepa
kera
keren
kerena
keri
kerman
kermit
kerri
kerrie
kerry
kerstin
kesha
keshia
kesia
kestutis
ketevan
ketty
keturah
keva
keven
kevin
kevyn
kewal
kewin
kexin
keyla
keyra
khachatur
khachik
khaddouj
khaddouja
khadem
khader
khadi
khadidiatou
khadidja
khadidjetou
khadija
khadijah
khadijatou
khadije
khadijetou
khadim
khadime
khadir
khadiya
khadjou
khadouj
khadouja
khadra
khadre
khady
khadyja
khaira
khaldia
khaled
khalid
khalida
khalifa
khalil
khalilah
khalissa
khaly
khamis
khamiss
khamissa
khammar
khamsa
khamssa
khaoula
khardiata
khatia
khatima
khatir
khatri
khatuna
khawar
khawla
khdija
khedidja
kheir
kheira
kheireddine
khelifa
khira
khitam
khizar
khlifa
khlifia
khnata
kholoud
khongordzol
khoudia
khouloud
khrystyna
khuram
khurram
khurshid
kia
kiaan
kian
kiana
kiara
kiera
kieran
kiersten
kiesha
kieth
kike
kiko
kiley
kiliam
kilian
killian
kilyan
kima
kimber
kimberely
kimberlee
kimberley
kimberli
kimberlie
kimberly
kimbery
kimbra
kimera
kimetz
kimi
kimiko
kin
kina
kinda
kindra
kine
kinga
kingsley
kintuillang
kinza
kiova
kiowa
kip
kira
kiran
kirara
kirby
kirenia
kiriam
kirian
kiril
kirilka
kirill
kirk
kiro
kirollos
kirpal
kirsa
kirsten
kirsti
kirstie
kirstin
kirsty
kiryl
kisha
kishore
kishwar
kissima
kit
kittie
kitty
kiwa
kiyoko
kizkitza
kizzie
kizzy
kjell
klaas
klara
klaudia
klaus
klavdiya
klea
kleber
klever
knarik
knut
koa
koba
koen
kofi
koichi
koji
koldo
koldobika
koldobike
koly
kolyo
komal
konimba
konrad
konstantin
konstantina
konstantine
konstantinos
kontxi
konul
kora
koraima
korey
kori
korka
kornelia
korneliya
koro
kortney
koruko
kory
kosta
kostadin
kostadinka
kostas
kostiantyn
kostyantyn
kouider
kourtney
kousar
kraig
krasen
krasimir
krasimira
krassimir
krassimira
krassimire
krastina
kremena
kris
krish
krishan
krishna
krissy
krista
kristal
kristan
kristeen
kristel
kristen
kristian
kristiana
kristie
kristin
kristina
kristine
kristiyan
kristle
kristof
kristofer
kristoffer
kristopher
kristy
kristyn
kristyna
krisztian
krisztina
krum
krysta
krystal
krystel
krysten
krystian
krystin
krystina
krystle
krystyna
krzystof
krzysztof
ksenia
kseniia
ksenija
kseniya
kuldeep
kuldip
kuljit
kulvir
kulwant
kulwinder
kum
kumba
kumiko
kun
kunal
kundalini
kunti
kurt
kurtis
kwabena
kwadwo
kwaku
kwame
kwasi
kyara
kyla
kyle
kylee
kylian
kylie
kym
kymberly
kyoko
kyong
kyra
kyriaki
kyrylo
kyung
laarbi
laaziz
laaziza
laban
lacey
lachelle
lachezar
lachman
lacie
lacramioara
lacresha
lacrimioara
lacy
lada
ladawn
ladisla
ladislaa
ladislada
ladislao
ladislau
ladislav
ladji
ladonna
lady
lael
laetitia
lafdil
lah
lahasen
lahat
lahbib
lahbiba
lahcen
lahcene
lahoma
lahouari
lahouaria
lahoucine
lahoussine
lahsen
lahssan
lahssen
laia
laiba
laid
laida
laie
laiene
laila
laima
laimonas
laimute
laira
lais
laisa
lajos
lajuana
lakbir
lakbira
lakeesha
lakeisha
lakendra
lakenya
lakesha
lakeshia
lakhbir
lakhdar
lakhvir
lakhwinder
lakia
lakiesha
lakisha
lakita
lala
lali
lalia
lalit
lalla
lamar
lamara
lamarana
lamberta
lamberto
lambertus
lamia
lamiaa
lamiae
lamiita
lamija
lamin
lamina
lamine
lamiri
lamis
lamkadem
lamnouar
lamonica
lamont
lamya
lamyaa
lamyae
lan
lana
lance
lancelot
lancine
landelina
landelino
lander
landing
landon
lanell
lanelle
lanette
lanfen
lani
lanie
lanita
lanmei
lannie
lanny
lanora
lansana
lanxiang
lanying
laquanda
laquita
lara
larabi
larae
laraine
larbi
laree
larhonda
larion
larisa
larissa
larita
laritza
laro
laronda
larosi
larraine
larraitz
larry
lars
larue
larysa
lasana
lasandra
lasha
lashanda
lashandra
lashaun
lashaunda
lashawn
lashawna
lashawnda
lashay
lashell
lashon
lashonda
lashunda
lasonya
lassana
lasse
lassina
lassine
lastenia
laszlo
laszlone
latanya
latarsha
latasha
latashia
latesha
latia
laticia
latifa
latina
latinka
latino
latisha
latonia
latonya
latoria
latosha
latoya
latoyia
latrice
latricia
latrina
latrisha
laudelina
laudelino
laudiceia
laudina
laudino
launa
laura
lauralee
lauran
laure
laurea
laureana
laureano
laureen
laurel
lauren
laurena
laurence
laurencia
laurencio
laurene
laurens
laurent
laurenta
laurentia
laurentina
laurentino
laurentiu
laurentzi
lauretta
laurette
lauri
laurice
laurie
laurinda
laurindo
laurine
lauro
lauryn
laurynas
lautaro
lavada
lavelle
lavenia
lavera
lavern
laverna
laverne
laveta
lavette
lavi
lavinia
lavon
lavona
lavonda
lavone
lavonia
lavonna
lavonne
lawana
lawanda
lawanna
lawerence
lawrence
laxman
laxmi
layachi
laye
layla
layne
layonel
layra
lazar
lazara
laziz
laziza
lea
leah
lealdina
lean
leana
leandra
leandre
leandro
leann
leanna
leanne
leano
leanora
leatha
leatrice
lebdaoui
lech
lecia
leda
ledicia
ledy
leeann
leeanna
leeanne
leen
leena
leendert
leer
leesa
leevi
lehbib
leia
leida
leide
leidiane
leidy
leidys
leif
leigh
leigha
leighann
leila
leilani
leilei
leire
leisa
leisha
leisy
leixuri
leiza
leize
leizuri
leja
lejla
lekbir
lekbira
lekisha
lela
lelah
leland
lele
lelia
lemine
lemuel
len
lena
lenard
lene
leni
lenia
lenin
lenita
lenka
lenna
lennart
lennie
lennon
lenny
lenora
lenore
lenut
lenuta
leny
leo
leocadia
leocadio
leocricia
leocricio
leodegario
leola
leoma
leomar
leona
leonard
leonarda
leonardo
leonardus
leonas
leoncia
leoncio
leonel
leonela
leonhard
leonia
leonice
leonid
leonida
leonidas
leonides
leonido
leonie
leonila
leonilda
leonilde
leonilo
leonisa
leonor
leonora
leonore
leontin
leontina
leontine
leopold
leopolda
leopoldina
leopoldo
leora
leordo
leota
leovigilda
leovigildo
lesa
lesbia
lesedi
lesha
lesia
leslee
lesley
lesli
leslie
lesly
lesme
lesmes
lessie
lester
lesya
leszek
leta
letha
lethabo
lethokuhle
leticia
letisha
letitia
letizia
lettie
letty
lev
levan
levani
levent
levente
levi
levon
lewis
lexie
lexuri
leya
leyanis
leyda
leydi
leydis
leyi
leyla
leyre
lezlie
lhachmi
lhassan
lhassane
lhou
lhouceine
lhoucine
lhoussain
lhoussaine
lhousseine
lhoussine
lia
liam
lian
liana
liane
lianet
liang
liangfeng
liangjun
liangliang
lianlian
lianna
lianne
lianying
liaqat
libardo
libasse
libbie
libby
libe
liber
liberada
liberata
liberato
liberia
liberio
liberta
libertad
liberto
liberty
libia
libin
libor
liboria
liborio
librada
librado
lica
licas
licer
liceria
licerio
licesio
licet
liceth
lichun
licia
licinia
licinio
lida
lidan
lide
lider
lidia
lidiana
lidiane
lidice
lidiia
lidija
lidio
lidiya
lidong
liduina
liduvina
lidya
lien
liena
liene
liepa
lier
lierni
lies
liesbeth
lieselotte
lifang
lifen
lifeng
liga
ligaya
ligia
ligita
liguang
liguo
liher
lihong
lihua
liisa
lijana
lijiao
lijie
lijin
lijing
lijuan
lijun
lika
lila
lile
lili
lilia
liliam
lilian
liliana
liliane
lilianne
lilibeth
lilica
lilien
liliia
liling
lilioara
lilit
lilith
liliya
lilja
lilla
lilli
lillia
lilliam
lillian
lilliana
lillie
lilly
lily
lilya
lilyana
limam
liman
limber
limberg
limbert
limei
limin
liming
limpia
lina
linarejos
linas
lincoln
linda
lindalva
lindaura
lindomar
lindsay
lindsey
lindsy
lindy
line
linet
linette
linfeng
ling
lingfen
lingfeng
lingjun
lingli
lingling
lingmiao
lingwei
lingxiao
lingyan
lingyong
lingyu
lingyun
lingzhen
lingzhi
lingzhu
linh
linjie
linlin
linn
linna
linnea
linnie
lino
linos
linsey
linus
linwei
linwood
lio
lioba
lionel
lior
lioubov
lioudmila
liping
liqin
liqing
liqun
liria
lirios
lirong
lis
lisa
lisabeth
lisakhanya
lisandra
lisandro
lisard
lisarda
lisardo
lisbel
lisbet
lisbeth
lise
liselotte
liset
liseth
lisett
lisette
lisha
lisheng
lissa
lisset
lissete
lisseth
lissett
lissette
lissy
liuba
liubov
liudmila
liudmyla
liuva
liv
livan
livia
livino
livio
livioara
liviu
livius
liwei
liwen
lixia
lixiang
lixiao
lixin
lixiong
liya
liyan
liying
liyong
liyu
liyun
liz
liza
lizabeth
lizandro
lizar
lizardo
lizbet
lizbeth
lizer
lizet
lizeth
lizette
lizhen
lizhong
lizhu
lizi
lizica
lizzette
lizzie
ljiljana
ljubica
llacolen
llara
llarina
llatzer
lleir
lleonard
llibert
llibertat
lloren
llorenc
lluc
llucia
lluis
lluisa
llum
lluna
llura
lluvia
loaira
loan
loana
loay
lobna
lofti
logan
lohitzune
lohizune
loic
loida
lois
loise
lokapala
lokman
lola
loles
loli
lolimar
lolita
lon
lona
londa
lone
longina
longino
longinos
loni
lonna
lonnie
lonny
lope
loraine
loralee
lorand
lore
lorea
lorean
loredana
loree
loreen
lorelay
lorelei
loreley
lorella
lorena
lorene
lorenza
lorenzo
loreta
loreto
loretta
lorette
lorgio
lori
loria
loriann
lorie
lorien
lorilee
lorina
lorinda
lorine
loris
lorita
lorna
lorraine
lorretta
lorri
lorriane
lorrie
lorrine
lory
lot
lotfi
lothar
lotte
lottie
louann
louanne
louay
louazna
loubna
louella
louetta
louhou
louie
louis
louisa
louise
louiza
lounes
loura
lourd
lourdes
lourenco
lourie
loutfi
louvenia
love
lovelie
lovella
lovely
lovepreet
loveth
lovetta
lovie
lovro
lowell
loyce
loyd
loyda
lua
luali
luan
luana
luann
luanna
luanne
luar
luara
luay
luba
lubanzi
lubica
lubna
lubomir
lubos
luc
luca
lucas
lucca
lucelia
lucelly
lucely
lucette
luci
lucia
lucian
luciana
luciane
luciano
lucica
lucidia
lucidio
lucie
lucien
luciene
lucienne
lucija
lucila
lucile
lucilene
lucilia
luciliano
lucilla
lucille
lucilo
lucimar
lucimara
lucina
lucinda
lucindo
lucineia
lucineide
lucinia
lucinio
lucio
lucita
lucitania
lucius
lucky
lucrecia
lucrecio
lucretia
lucrezia
lucy
lucyna
ludek
ludibia
ludie
ludivia
ludivina
ludivine
ludivino
ludmila
ludmilla
ludovic
ludovica
ludovico
ludovina
ludwig
ludwing
lue
luella
luetta
luftolde
luigi
luigia
luigina
luis
luisa
luisana
luise
luisina
luiz
luiza
luka
lukas
lukasz
luke
luken
lukene
lukman
lukne
lula
lulu
lulwa
luminita
luna
lung
lupe
lupercio
lupicina
lupicinia
lupicinio
lupita
luqman
lur
lura
lurdes
lurlene
lurline
luscinda
lusia
lusine
lutgarda
lutgardo
luther
lutz
luvenia
luxi
luz
luzdivina
luzdivino
luzia
luzinete
luzmila
luztolde
luzviminda
lwandle
lya
lyazid
lyda
lydia
lydie
lyes
lyla
lyle
lyman
lyn
lyna
lynda
lyndia
lyndon
lyndsay
lyndsey
lynell
lynelle
lynetta
lynette
lynn
lynna
lynne
lynnette
lynsey
lynwood
lys
lyuba
lyuben
lyubka
lyubomir
lyubomira
lyubomyr
lyubomyra
lyubov
lyudmil
lyudmila
lyudmyla
maaike
maamar
maanan
maarten
maati
maazouza
mabel
mabelle
mable
mabrouka
macarena
macaria
macario
macedon
macedonia
macedonio
machelle
maciana
macie
maciej
macire
mack
mackenzie
macoumba
macrina
macrino
mactar
macy
madai
madalen
madalena
madalene
madalin
madalina
madaline
madalyn
madani
maday
maddalen
maddalena
maddi
maddie
maddox
madelaine
madelein
madeleine
madelen
madelene
madeleyne
madelin
madeline
madelyn
mademba
madge
madhu
madhusudan
madi
madicke
madie
madiha
madina
madiop
madison
madjid
madlen
madlena
madlyn
madona
madonna
madou
mady
mae
maeba
maegan
mael
maelle
maelys
maeva
maeve
mafalda
maffeo
magali
magalie
magalis
magaly
magalys
magaret
magatte
magda
magdala
magdalen
magdalena
magdalene
magdalina
magdolna
magela
magen
magencia
magencio
maggie
maghnia
magi
magin
magina
magna
magne
magno
magnolia
magnus
magomed
maguette
magueye
magyar
maha
mahah
mahalia
maham
mahamadi
mahamadou
mahamadu
mahamed
mahammad
mahammed
mahassine
mahayub
mahayuba
mahboob
mahdi
mahdia
mahdjouba
maheen
maher
mahesh
mahfoud
mahfud
mahi
mahieddine
mahir
mahjoub
mahjouba
mahmoud
mahmud
mahnoor
mahy
mahyub
mahyuba
maia
maialen
maiane
maiara
maica
maico
maicol
maicon
maida
maider
maija
maik
maika
maike
maikel
maikol
maila
maile
mailen
mailin
mailyn
maimona
maimoun
maimouna
maimuna
maiol
maiquel
maira
maire
mairena
maisa
maisaa
maisae
maisha
maisie
maissa
maissae
maitane
maite
maiteder
maitena
maixa
maj
maja
majd
majda
majdouline
majed
majid
majida
major
majorie
maka
makan
makeda
makha
makhan
makhlouf
makhtar
maki
makiko
makki
makram
maksim
maksims
maksym
maksymilian
malachi
malaika
malainin
malainine
malak
malake
malam
malamin
malamine
malang
malaquias
malco
malcolm
malcom
malek
malen
malena
maleni
malgorzata
mali
malica
malick
maligiaq
malik
malika
maliki
malin
malina
malinalli
malinda
malinka
malisa
malissa
malkeet
malkhaz
malkit
malle
mallie
mallory
malorie
malte
malthe
malu
malva
malvina
malwina
mama
mamadi
mamadou
mamadu
mamady
mamasa
mame
mamerta
mamerto
mames
mamia
mamie
mamma
mammat
mammie
mamoudou
mamoun
mamoune
mamour
mamourou
mamoutou
mamta
mamudou
mamudu
mamuka
mamun
manahil
manaia
manal
manale
manana
manar
manasa
manases
manda
mandeep
mandi
mandiaye
mandica
mandie
manding
mandita
mandy
maneh
manel
manela
manex
manfred
manfredo
mangal
maniang
manie
maninder
manish
manisha
manja
manjeet
manjinder
manjit
manjot
manju
mankilef
mannana
manoel
manoela
manoj
manol
manola
manolete
manoli
manolita
manolo
manon
manpreet
mansata
mansoor
mansor
mansour
mansoura
manssour
mansur
manu
manua
manual
manue
manuel
manuela
manuele
many
manzoor
maodo
mapenda
maple
maqbool
maqsood
mar
mara
maragaret
maragda
maragret
marah
maram
marama
marame
maranda
mararia
maravilla
maravillas
maraya
marbelis
marbella
marbelys
marc
marca
marcal
marcas
marcel
marcela
marcelene
marceli
marceliana
marceliano
marcelin
marcelina
marceline
marcelino
marcell
marcella
marcelle
marcelli
marcello
marcellus
marcelo
marcene
marchelle
marci
marcia
marcial
marciala
marciana
marciano
marcie
marcilene
marcin
marcio
marcionila
marck
marco
marcolina
marcolino
marcos
marcus
marcy
mardell
mare
mareike
marek
mareme
maren
marena
marene
mareva
marey
marg
marga
margalida
margara
margaret
margareta
margarete
margareth
margaretha
margarethe
margarett
margaretta
margarette
margarida
margarita
margarite
margarito
margart
margaryta
margaux
marge
margene
margeret
margert
margery
marget
margherita
margie
margit
margita
margo
margorie
margot
margoth
margret
margrett
margrit
marguerita
marguerite
margurite
margy
marharyta
marhta
maria
mariagrazia
mariah
mariam
mariama
mariame
mariami
mariamu
marian
mariana
mariane
marianela
marianella
mariangel
mariangela
mariangeles
marianita
mariann
marianna
marianne
marianny
mariano
mariasol
mariasun
mariateresa
mariatou
maribel
maribeth
maricarmen
maricel
maricela
maricica
maricielo
maricris
maricruz
maricuta
marie
mariea
marieke
mariel
mariela
marielena
mariella
marielle
mariely
mariem
marieme
mariemma
marien
marieta
marietou
marietta
mariette
marife
mariflor
mariia
marija
marijana
marijke
marika
mariko
marilda
marilee
marilena
marilene
marilenny
marili
marilia
marilin
marilina
marillac
marilo
marilou
marilu
mariluz
marilyn
marilynn
marilza
marimar
marina
marinalva
marinda
marine
marineide
marinel
marinela
marinella
marines
marinete
marinette
marinica
marinka
marino
marinus
mario
marioara
mariola
marioly
marion
mariona
mariora
marios
maripaz
marisa
marisabel
marisca
marise
marisel
marisela
marisha
marisol
marissa
maristela
marit
marita
marite
marites
maritxell
maritxu
maritza
mariuca
marius
mariusz
mariuta
mariuxi
marivel
marivi
marivic
mariya
mariyam
mariyan
mariyana
mariyka
mariza
marizabel
marizete
marizol
marja
marjan
marjatta
marjolein
marjorie
marjory
mark
markas
markel
marketa
marketta
markita
marko
markos
marks
markus
marla
marlana
marleen
marlen
marlena
marlene
marleni
marlenis
marlenny
marleny
marley
marli
marlies
marliese
marlin
marline
marlis
marlise
marlo
marlon
marlucia
marly
marlyn
marlys
marna
marni
marnie
maroa
maroan
maroua
marouan
marouane
marquerite
marquetta
marquis
marquita
marquitta
marry
marsel
marsha
marta
marth
martha
marthe
marti
martijn
martim
martina
martine
martinho
martiniana
martiniano
martinus
martir
martires
martiria
martirian
martirio
martxel
martyn
martyna
martynas
martzel
marua
maruan
maruja
marusia
marusya
maruxa
marva
marvel
marvella
marvin
marvis
marwa
marwan
marwane
marx
mary
marya
maryalice
maryam
maryama
maryame
maryan
maryana
maryann
maryanna
maryanne
marybel
marybelle
marybeth
maryellen
maryem
maryetta
maryia
maryja
maryjane
maryjo
maryland
marylee
marylene
marylin
maryline
maryln
marylou
marylouise
maryluz
marylyn
marylynn
maryna
maryori
maryory
maryrose
maryse
marysol
maryuri
maryury
maryvonne
marzena
marzia
marzio
marzok
marzouk
masa
masako
masha
masiel
masood
masoud
masoumeh
massaer
massamba
massar
masse
masseye
massiel
massimiliano
massimo
massin
massinissa
massira
massoud
masud
masum
matar
mate
matea
matei
matej
matene
matenin
mateo
mateus
mateusz
matha
matheo
matheus
mathew
mathias
mathieu
mathilda
mathilde
mathis
mati
matias
maties
matija
matilda
matilde
matrikas
matt
matteo
matthew
matthias
matthieu
matthildur
matti
mattia
mattias
mattie
mattin
maturino
matus
matutina
matvey
matxalen
maty
matyas
maud
maude
maudie
maudilia
maudilio
maui
maura
maureen
mauren
maurice
maurici
mauricia
mauricio
maurilia
maurilio
maurina
maurine
maurino
maurita
maurizio
mauro
maverick
mavis
mawdo
max
maxence
maxi
maxie
maxim
maxima
maxime
maximiana
maximiano
maximilia
maximilian
maximiliana
maximiliano
maximina
maximino
maximo
maxine
maxwell
maxym
may
maya
mayalen
mayara
maybell
maybelle
mayca
maycon
mayda
maye
mayela
mayelin
mayerli
mayerlin
mayerling
mayerly
mayi
mayka
maykel
mayla
maylen
maylin
mayme
maynard
mayola
mayoro
mayra
maysa
maysaa
maysae
maysam
maysoun
mayssa
mayssae
mayte
mayumi
mayya
mazatl
mazen
mazhar
mazie
mbacke
mbarak
mbarek
mbark
mbarka
mbaye
mbemba
mbene
mckenzie
mckinley
meagan
meaghan
mecedes
mechelle
mechthild
mecias
medarda
medardo
medea
medir
medou
medoune
mee
meena
mees
meg
megan
meggan
meghan
meghann
megumi
mehak
mehamed
mehar
mehboob
mehdi
mehdia
mehmed
mehmet
mehran
mehrdad
mehwish
mei
meie
meifang
meifen
meifeng
meihong
meihua
meijuan
meijun
meike
meili
meilian
meiling
meimei
meiqin
meire
meirong
meiryan
meissa
meixia
meixiang
meiyan
meiying
meiyu
meiyun
meizhen
meizhu
mekka
mekki
mel
melaine
melani
melania
melanie
melanio
melannie
melanny
melany
melanya
melba
melca
melchor
melchora
melcion
melcior
melda
melecia
melecio
melek
melibea
melida
melina
melinda
meline
melisa
melissa
melissia
melita
melitina
melito
meliton
melitona
meliza
mellie
mellisa
mellissa
melodee
melodi
melodia
melodie
melody
melokuhle
melonie
melony
melquiades
melquisedec
melva
melvi
melvin
melvina
melvy
melvyn
melynda
menana
mencey
mencia
mengmeng
mengting
mengyao
mennana
merab
merari
merce
merced
mercedes
mercedez
mercedita
mercenario
merche
mercy
meredith
merete
meri
meriam
meriame
merian
merideth
meridith
meriem
merieme
merien
merilyn
merissa
merita
meritxel
meritxell
meriyem
merjem
merle
merlene
merlin
merlinda
merline
merlita
merly
merlyn
merna
merouane
merri
merrie
merrilee
merrill
merry
mersana
mertie
mertixell
mertxe
mervin
mervyn
mery
meryam
meryama
meryem
meryeme
meryen
meryl
merzak
merzouk
mesalina
mesbah
messaoud
messaouda
messoud
meta
metin
metodi
metodio
mette
mezian
mfaddal
mfedal
mfeddal
mfedla
mhamed
mhammad
mhammed
mhand
mher
mia
mian
miao
miaomiao
mica
micael
micaela
micah
micha
michael
michaela
michaele
michail
michal
michale
michalis
micheal
michel
michela
michelangelo
michele
michelina
micheline
michell
michelle
michiel
michiko
mickael
mickey
micki
mickie
midiala
midori
mieczyslaw
miesha
migdalia
migel
migle
miglena
mignon
miguel
miguela
miguelangel
miguelina
mihael
mihaela
mihai
mihaiela
mihail
mihails
mihaita
mihaly
miho
mijael
mijail
mika
mikael
mikaela
mikaere
mikalai
mikayel
mike
mikel
mikelats
mikeldi
mikele
mikhail
mikhaylo
mikheil
miki
mikkel
mikki
miklos
mikola
mikolaj
mila
milad
milada
miladin
miladis
milady
miladys
milagritos
milagro
milagros
milagrosa
milan
milana
milca
milcho
milciades
milda
mildred
mildrey
miledy
miledys
mileidy
mileidys
milen
milena
milene
milenka
milesio
miley
mileydis
milford
milica
milissa
milka
milko
millana
millaray
millard
millerlandy
millicent
millie
milly
milo
milorad
milos
miloslav
miloud
milouda
miloudi
milton
milud
miluda
miluta
milva
milvia
mima
mimi
mimon
mimona
mimoun
mimouna
mimoune
mimount
mimuna
mimunt
mimuntz
min
mina
minata
minato
mincho
minda
mindaugas
mindi
mindy
mine
minel
minerva
minervina
minervino
ming
minghao
minghua
minghui
mingliang
mingming
mingze
minh
minia
minik
minjie
minka
minko
minna
minnie
minodora
minta
minying
mio
mioara
miodrag
miorita
miqueas
miquel
miquela
mirabela
mirac
miracle
mirari
mircea
mircho
mirco
mireia
mireilla
mireille
mireira
mirel
mirela
mirella
mirelys
miren
mirena
mirene
mirentxu
mireya
miria
miriam
mirian
miriela
miriem
mirjam
mirjana
mirka
mirko
mirlande
mirna
miroslav
miroslava
miroslaw
miroslawa
mirsad
mirta
mirtha
miruna
miryam
miryan
mirza
misael
misbah
misericordia
misha
mishel
mishell
misho
miss
missoum
missy
misti
mistie
misty
misu
mita
mitch
mitchel
mitica
mitka
mitko
mitra
mitrita
mitsue
mitsuko
mittie
mitxel
mitzi
mitzie
miyoko
miyuki
mizanur
mjid
mladen
moaad
moacir
moad
moana
moazzam
moctar
modest
modesta
modestas
modesto
modi
modibo
modou
mody
moea
moeata
mofadal
mofaddal
mofaddala
mogens
moh
moha
mohamad
mohamadi
mohamadou
mohamed
mohamedi
mohamedou
mohammad
mohammadi
mohammadine
mohammed
mohand
mohatar
mohcin
mohcine
mohinder
mohit
mohsan
mohsen
mohsin
mohsine
mohssen
mohssin
mohssine
mohtar
moira
moises
mokhtar
mokhtaria
mollie
molly
moloud
momar
momath
momchil
momna
momodou
mona
monaim
monalisa
moncef
monday
moneiba
monet
moneyba
monfrague
monia
monica
monico
monika
monike
monina
monique
monir
monnie
monroe
monsalud
monsef
monserra
monserrat
monserrata
monserrate
monsif
monssef
montana
monte
montemayor
montesclaros
montesion
montevirgen
montsant
montse
montserrat
monty
monya
mor
morad
moraima
morelia
moreyba
morgana
morgane
moriah
moriba
moritz
morten
morteza
morton
moruena
mory
mosaab
mose
moses
moslim
mossaab
mostafa
mostapha
mostefa
motserrat
mouaad
mouad
mouctar
moufida
mouha
mouhamadou
mouhamed
mouhamet
mouhcin
mouhcine
mouhsin
mouhsine
mouhssin
mouhssine
moukhtar
moulay
moulaye
mouloud
moulouda
mouloudi
moumna
mouna
mounaim
mounia
mounim
mounina
mounir
mounira
mounsef
mounsif
mountaga
mounya
mourad
mourtalla
mousa
moussa
moustafa
moustapha
mozell
mozella
mozelle
mrabih
mstislav
muad
mubarak
mubashar
mubashir
muchen
mudasar
mudassar
mugurel
muhamad
muhamadou
muhamed
muhammad
muhammadou
muhammed
mui
mujahid
mujer
mukesh
mukhtar
mumtaz
muna
munawar
muneeb
munia
munir
muoi
murad
murielle
murilo
murtaza
musa
musah
musarrat
mushegh
mushtaq
muskan
muskilda
muslim
mussa
mustafa
mustansar
mustapha
muyang
muzaffar
mya
mycola
myesha
mykhailo
mykhaylo
mykola
mykyta
myla
mylene
myles
myong
myra
myriam
myrian
myrl
myrlande
myrle
myrna
myron
myroslav
myroslava
myrta
myrtice
myrtie
myrtis
myrtle
myryam
myung
mzia
naaima
naama
naara
nabar
nabeel
nabeela
nabel
nabi
nabia
nabiha
nabil
nabila
nabor
nacer
nacera
naceur
nacho
nacira
nacor
nada
nadalina
nadaya
nadeem
nadege
nadejda
nadene
nader
nadezda
nadezhda
nadi
nadia
nadifa
nadiia
nadim
nadin
nadina
nadine
nadir
nadira
nadiuska
nadiya
nadja
nadjat
nadjem
nadjet
nadjia
nadjib
nadka
nadra
nadya
nadzeya
naeem
nael
naema
nafi
nafisa
nafissa
nafissatou
nagi
nagina
nagisa
nagore
naha
nahara
nahed
naheed
nahia
nahiane
nahiara
nahid
nahida
nahikari
nahila
nahim
nahima
nahir
nahla
nahomi
nahuel
nahum
nahun
naia
naiala
naiane
naiara
naida
naihara
naika
naikari
naike
nail
naila
nailya
naim
naima
nain
nair
naira
nairobi
nais
naiyara
najah
najam
najat
najate
najem
najet
naji
najia
najib
najiba
najih
najiha
najim
najima
najiya
najla
najlaa
najlae
najma
najoua
najua
najwa
nakesha
nakia
nakisha
nakita
nakor
nala
nalaya
nallely
nallua
nama
namibia
namory
nana
nancee
nancey
nanci
nancie
nancy
nandi
nandini
nando
nandor
nanette
nani
nannette
nannie
nansi
nanuli
nao
naoki
naoko
naoma
naomi
naomy
naoual
naouar
naouel
naoufal
naoufel
napoleon
nara
naranbaatar
naray
narcis
narcisa
narciso
narciza
narda
nardo
nardy
nare
narek
nareme
naresh
nargis
nariman
narimane
narinder
narine
narjes
narjis
narjiss
narjisse
naroa
naroba
naryis
nasar
naseem
naseer
naser
nasera
nashira
nasiha
nasim
nasima
nasir
nasira
nasko
nasly
nasr
nasra
nasrallah
nasreddine
nasreen
nasrin
nasrine
nasrullah
nassar
nasser
nassera
nassiba
nassim
nassima
nassir
nassira
nast
nastaca
nastasia
nastia
natacha
natael
natale
natali
natalia
natalie
nataliia
natalija
natalina
natalio
nataliya
natalja
natallia
nataly
natalya
natan
natanael
nataniel
nataraja
natasa
natascha
natascia
natasha
natashia
nataxa
natela
nath
nathali
nathalia
nathalie
nathaly
nathan
nathanael
nathanial
nathaniel
nati
natia
natija
natisha
natividad
nativitat
natnael
nato
natosha
natura
natxo
natzaret
naual
naufal
naufel
naum
nauman
naura
nauset
nausica
nauzet
navdeep
naveed
naveeda
naveen
navid
navil
navila
navin
navjot
navneet
nawal
nawar
nawel
nawfal
naya
nayab
nayade
nayala
nayan
nayana
nayara
nayat
nayda
nayden
nayeli
nayely
nayem
nayhara
nayib
nayibe
nayim
nayima
nayin
nayla
nayma
nayomi
nayra
nayua
nazakat
nazam
nazan
nazanin
nazar
nazare
nazarena
nazareno
nazaret
nazareth
nazaria
nazarica
nazarii
nazario
nazariy
nazha
nazia
nazih
naziha
nazik
nazim
nazir
nazira
nazma
nazmie
nazmul
nazrul
ndeye
ndiaga
ndiasse
ndiogou
ndiouga
ndongo
neal
nebil
nebojsa
neco
necole
nector
neculae
neculai
neculina
ned
neda
nedal
nedas
nedelcho
nederlands
nedka
nedko
nedra
nedyalka
nedyalko
neelam
neeltje
neely
neeraj
nefer
nefertari
neftali
neha
nehad
nehemias
nehir
nehuen
neiba
neida
neide
neidy
neil
neisa
neisy
neiva
neizan
nekal
nekane
nel
nela
nelba
nelcy
nelda
nele
nelea
neli
nelia
nelida
nelina
nelio
nelita
nell
nella
nelle
nelli
nellie
nelly
nellya
nelo
nelsa
nelso
nelson
nelsy
nelu
neluta
nelutu
nelva
nely
nelya
nemecia
nemecio
nemesia
nemesio
nemesis
nena
nenad
nene
nenita
neo
neoma
neomi
neonila
nepomuceno
nepomuk
neptali
nere
nerea
nereida
nereo
nereyda
neria
nerida
nerijus
neriman
nerina
neringa
nerissa
nermin
nermine
neron
nery
nerys
neskutz
nesreen
nesrin
nesrine
nessrine
nestor
neta
nettie
neu
neus
neusa
neuza
nevada
nevadita
neven
nevena
nevenka
neville
ney
neyda
neyen
neyla
neysa
neyva
neyzan
neza
nezar
nezha
nfamara
nga
ngagne
ngan
ngoc
ngone
nguyet
nia
niall
niama
niamh
nicandro
nicanor
nicanora
nicasia
nicasio
niccolo
nicefora
niceforo
nicereta
nicesio
niceta
niceto
nichel
nichelle
nichita
nichol
nichola
nicholas
nichole
nicholle
nick
nicki
nickie
nickolas
nickole
nicky
nico
nicodemo
nicodemus
nicol
nicola
nicolaas
nicolae
nicolai
nicolaie
nicolas
nicolasa
nicolay
nicole
nicoleta
nicoletta
nicolette
nicolina
nicolita
nicoll
nicolle
nicolo
nicomeda
nicomedes
nicu
niculae
niculai
niculaie
niculina
niculita
nicusor
nicuta
nida
nidae
nidal
nidia
niel
niels
niesha
nieve
nieves
nigel
nighat
nihad
nihal
niharika
nihat
nijole
nik
nika
nikau
nikhil
niki
nikia
nikita
nikki
niklas
niko
nikodem
nikol
nikola
nikolai
nikolaj
nikolajs
nikolaos
nikolas
nikolaus
nikolay
nikole
nikoleta
nikolett
nikoletta
nikolina
nikolinka
nikoloz
nikos
nikte
nil
nila
nilay
nilda
nile
nilo
nils
nilsa
nilson
nilton
nilva
nilza
nima
nimia
nimra
nina
ninbe
ninel
nineta
ninfa
ning
nini
ninive
nino
ninoska
niobe
nira
niria
niriti
nirmal
nirmala
nirmin
nirmine
nirvana
nisamar
nisar
nisha
nishan
nisma
nisri
nisrin
nisrine
nissrin
nissrine
nit
nitin
niurka
nivaldo
nivardo
nivaria
nivi
nivia
niviaq
nixon
nizam
nizar
noa
noah
noam
noaman
noara
nobuko
noe
noel
noela
noeli
noelia
noella
noelle
noema
noemi
noemia
noemie
noemy
nofre
nogaye
noha
nohaila
nohara
nohayla
nohelia
nohemi
nohemy
nohora
noive
nola
nolan
nolberta
nolberto
noli
nolwenn
noma
nomaan
noman
nombre
nona
nonato
nonia
nonila
nonita
nonito
nonna
noor
nor
nora
norah
noraida
noralba
norayr
norbert
norberta
norberto
norbey
norddin
norddine
nordi
nordin
nordine
noreddin
noreddine
noredine
noreen
norene
norhan
norica
norik
noriko
noriman
norine
noris
norka
norma
norman
normand
normando
norris
norsaq
nory
nosa
nosair
nosakhare
nosheen
nouaman
nouara
nouf
noufal
noufissa
nouh
nouha
nouhad
nouhaila
nouhayla
nouhou
nouhoum
nouhoun
nouman
noumidia
nounout
nour
noura
nouraddin
nouraddine
nouradine
nourddin
nourddine
nourdin
nourdine
noureddin
noureddine
nouredin
nouredine
nourelhouda
nourhan
nouria
nouriddin
nourreddine
nourredine
nouzha
nozha
nuala
nube
nubia
nugzar
nuha
nuhacet
nuhaila
nuhazet
nuka
numan
numbers
numidia
nune
nunilon
nunzia
nunzio
nur
nura
nuray
nuri
nuria
nuris
nurislam
nurul
nury
nurys
nusrat
nut
nuta
nuti
nutsa
nutu
nuvia
nydia
nyima
nyla
nyuma
oana
obaida
obdulia
obdulio
obed
oceane
oceania
ocie
octavi
octavia
octavian
octaviana
octaviano
octavio
oda
odair
odalis
odalys
odd
oddvar
odei
odelia
odelinda
odell
odessa
odet
odeta
odete
odette
odila
odile
odilia
odilio
odilo
odin
odina
odis
odon
odonila
odulia
odval
ofelia
ofelio
ofentse
ofir
oghogho
ognyan
ohara
ohiana
ohiane
oiana
oiane
oiartza
oier
oihan
oihana
oihane
oiher
oilda
oinatz
oisha
oisin
okacha
oksana
oktay
ola
olaf
olai
olaia
olaitz
olalla
olallo
olanda
olarizu
olas
olatz
olau
olav
olavo
olay
olaya
olayo
ole
oleg
olegaria
olegario
olegs
oleguer
oleh
oleksandr
oleksandra
oleksii
oleksiy
olen
olena
olene
olesea
olesia
olesya
oleta
olevia
olexandr
olexiy
olga
olguita
olguta
olha
olida
olimpia
olimpio
olimpiu
olin
olina
olinda
olinta
oliver
oliverio
olivia
olivier
olivio
oliviu
oliwia
ollie
olof
oltita
olvido
olya
olympia
oma
omaida
omaima
omaira
omar
omara
omayma
omayra
omega
omeima
omer
omid
omkaltoum
omkeltoum
omnia
omphile
ona
onan
ondina
onditz
ondiz
ondrej
oneida
oneka
onel
onelia
onelio
onesiforo
onesima
onesimo
onia
onie
onintza
onintze
onisim
onisor
onita
onkar
onni
onofra
onofre
onorina
onur
opal
ophelia
ophelie
oprica
ora
oralee
oralia
orazio
orbelinda
oren
orencia
orencio
orentina
orentino
orest
oresta
oreste
orestes
oretha
oreto
orfa
orfelia
orfelina
orfilia
orhan
oriana
orietta
oriol
orion
oristela
oristila
orkatz
orlanda
orlando
orlin
orlinda
orm
ornela
ornella
orofila
oroitz
oroncio
orosia
orosio
orpha
orquidea
orreaga
orsolya
ortansa
ortensia
ortzi
orval
orville
orysya
osahon
osama
osane
osaretin
osariemen
osaro
osas
osazee
osazuwa
osbaldo
oscar
osel
osiris
oskar
oskia
oskitz
osman
osmani
osmany
osmar
osmel
osmundo
ossama
ossie
ostap
osvaldo
oswald
oswaldo
otar
otelia
otelo
otger
otha
othman
othmane
otilia
otilio
otis
otman
otmane
otmar
otniel
otoniel
ottavio
otto
ouadia
ouadie
ouafa
ouafaa
ouafae
ouafi
ouafila
ouahib
ouahiba
ouahid
ouahida
ouail
oualid
ouarda
ouardia
ouasim
ouasima
ouassila
ouassim
ouassima
ouazna
ouiam
ouiame
ouida
ouidad
ouijdane
ouisal
ouissal
ouissam
ouiza
oukacha
oulaid
oulaya
oulimata
oum
oumaima
oumama
oumar
oumarou
oumayma
oumhani
oumkaltoum
oumkeltoum
oumnia
oumou
oumy
oury
ousainou
ousama
ousman
ousmane
oussama
ousseynou
outhmane
outman
outmane
ove
ovidi
ovidia
ovidio
ovidiu
owen
oxana
oxel
oystein
oyunbileg
oyvind
ozell
ozella
ozie
ozlem
paata
pabla
pablina
pablino
pablo
paciana
paciano
paciencia
pacifica
pacifico
pacita
paco
padma
padua
paige
palmira
palmiro
paloma
palwinder
pam
pamala
pamela
pamelia
pamella
pamila
pamula
panagiota
panagiotis
panayot
pancracia
pancracio
pandava
pandora
pandu
paneeraq
panfilo
paninnguaq
pankaj
pansy
pantaleon
pantaleona
paola
paolina
paolo
papa
pape
paqui
paquita
paramjeet
paramjit
parasca
paraschiva
parascovia
paraskevi
pardeep
pargat
pari
pariksit
parmenia
parmenio
parminder
parmjit
parthenia
particia
parvati
parvez
parvin
parvinder
parviz
parvoleta
parwinder
paryania
pascal
pascale
pascasia
pascasio
pascual
pascuala
pascualina
pasion
pasqual
pasquale
pasqualina
pasqualino
pastora
pasty
pat
pathe
patience
patria
patric
patrica
patrice
patrici
patricia
patricija
patricio
patrick
patrik
patrina
patrisia
patrizia
patrizio
patrocinia
patrocinio
patrycia
patrycja
patryk
patsy
patti
pattie
patty
patxi
patxo
pau
paul
paula
paule
paulene
pauletta
paulette
pauli
paulica
paulin
paulina
pauline
paulino
paulita
paulius
paulo
paulus
pauna
pavel
pavla
pavlin
pavlina
pavlinka
pavlo
pavol
pawan
pawel
payal
peace
pearl
pearle
pearlene
pearlie
pearline
pearly
pedro
pedrona
peg
pegerto
peggie
peggy
pei
peifen
peijun
peio
peipei
pekka
pelagia
pelagio
pelayo
peli
peligros
pello
pencho
penda
penelope
peng
pengcheng
pengfei
pengpeng
penha
penka
penko
penney
penni
pennie
penny
pep
pepa
pepe
pepi
pepita
per
percy
pere
peregrin
peregrina
peregrino
perfecta
perfecto
pergentina
pergentino
perla
perlita
pernille
perpetua
perpetuo
perseveranda
persida
peru
pervaiz
pervez
petar
pete
peter
peterson
petia
petko
petr
petra
petrana
petranka
petras
petre
petrea
petri
petria
petrica
petrina
petrisor
petro
petrola
petrona
petronel
petronela
petronella
petronila
petronilo
petronio
petros
petru
petrus
petrut
petruta
petter
petya
petyo
phebe
phil
philip
philipe
philipp
philippa
philippe
phillip
phillis
philomena
philomina
phoebe
phuong
phylicia
phylis
phyliss
phyllis
pia
piadosa
piedad
piedade
piedades
piedraescrita
piedrasanta
piedrasantas
pier
pierangelo
piere
piergiorgio
pierina
pierino
pierluigi
piero
pierpaolo
pierre
pierrette
pietat
pieter
pieternella
pietro
pilar
pilare
pili
ping
pingping
pinkie
pio
piotr
pipaluk
piper
pipino
piroska
pius
placentina
placer
placeres
placid
placida
placidia
placido
plamen
plamena
plamenka
plautila
plinio
poder
poema
pol
pola
poliana
policarpa
policarpio
policarpo
polidoro
polina
polivio
polly
pollyana
polonia
polya
pompei
pompeu
pompeya
pompeyo
pompilia
pompilio
pompiliu
pon
ponc
poncho
ponciana
ponciano
poncio
pooja
pool
poonam
porfidia
porfidio
porfiria
porfirio
porsche
porsha
portia
potenciana
poul
povilas
prabhjot
pradeep
pradiumna
prakash
prasert
praxedes
prazeres
preben
preciosa
precious
predestina
predestinacion
predrag
prem
premislao
prepedigna
presentacio
presentacion
presentina
preslav
preslava
preston
pricila
pricilla
prima
primavera
primiano
primitiva
primitivo
primo
prince
princess
prisca
priscila
priscilia
prisciliana
prisciliano
priscilla
priscilo
prisco
pristila
pritivi
priya
priyanka
procesa
proceso
procopia
procopio
proculo
profira
progreso
promise
prospera
prospero
protasio
providenci
providencia
prudence
prudenci
prudencia
prudenciana
prudenciano
prudencio
przemyslaw
publio
pulaja
pura
pureza
puri
purificacio
purificacion
purisima
purita
pusa
pushpa
puteri
qadeer
qaisar
qaiser
qamar
qasim
qasir
qian
qiana
qiang
qianqian
qiao
qiaoli
qiaoling
qiaoqiao
qiaoyan
qiaoyun
qifeng
qillaq
qiming
qin
qing
qingfeng
qinghua
qingqing
qingxia
qinqin
qiong
qiqi
qiuhua
qiumei
qiuping
qiuyun
quan
queen
queenie
queila
quentin
queralt
queren
querubin
querubina
quiana
quico
quilen
quiliano
quim
quima
quin
quinciano
quincy
quinidio
quino
quinti
quintiliana
quintiliano
quintin
quintina
quintino
quinton
quique
quirico
quirina
quirino
quirze
quiteria
quiterio
qun
qunfeng
qunwei
quyen
rabab
rababe
rabah
rabea
rabeh
rabha
rabi
rabia
rabiaa
rabie
rabih
rabii
rabina
racha
rachad
rachael
rachal
racheal
rached
rachel
rachele
rachell
rachelle
rachid
rachida
rachyd
racquel
radames
radek
radha
radhames
radi
radia
radian
radim
radina
radita
radka
radko
radmila
radomir
radoslav
radoslava
radoslaw
radostin
radostina
radouan
radouane
radovan
raducu
radut
radwan
radya
rae
raeann
raed
raelene
rafa
rafael
rafaela
rafaelina
rafaella
rafal
rafaqat
rafayel
rafel
rafela
raffaela
raffaele
raffaella
rafi
rafia
rafik
rafika
rafila
rafiq
raghbir
raghu
ragnar
ragnhild
raguel
rahal
rahama
raheel
raheela
rahel
rahela
rahhal
rahila
rahim
rahima
rahma
rahman
rahmouna
rahul
raian
raico
raid
raida
raidel
raihana
raimon
raimond
raimonda
raimondas
raimondo
raimund
raimunda
raimundas
raimundo
raina
rainer
rainiero
raisa
raissa
raiza
raja
rajaa
rajae
rajan
rajeev
rajendra
rajesh
rajinder
rajiv
rajni
raju
rajwant
rajwinder
rakel
rakesh
rakia
raksasa
raleigh
ralf
ralfs
ralitsa
ralph
raluca
raman
ramandeep
ramata
ramatoulaye
ramaz
ramazan
rambha
ramdan
ramdane
rameez
ramesh
rami
ramia
ramin
raminta
ramir
ramira
ramiro
ramiz
ramon
ramona
ramoni
ramonita
ramses
ramunas
ramune
ramute
ramy
ramzan
ramzi
ran
ranae
ranbir
randa
randal
randall
randee
randell
randhir
randi
randolph
randy
ranee
rani
rania
ranim
ranjeet
ranjit
ranses
ranulfo
ranya
raouf
raouia
raoul
raphael
raphaela
rapita
raquel
rares
rasa
rasha
rashad
rasheed
rasheeda
rashid
rashida
rashpal
rasim
rasmus
rastislav
ratiba
rauda
raudel
rauf
raul
ravana
raveca
raven
ravi
ravinder
rawan
rawda
ray
rayan
rayana
rayane
raycho
rayco
raydel
raye
rayford
rayhan
rayhana
rayisa
rayko
raylene
raymon
raymond
raymonde
raymunda
raymundo
rayna
rayner
raysa
rayyan
razak
razan
razia
razika
razmik
razvan
razzaq
rbiha
reagan
reanna
reatha
reba
rebbeca
rebbecca
rebeca
rebecca
rebecka
rebeka
rebekah
rebekka
recaredo
recesvinto
recuerdo
reda
redencion
redha
redosinda
redouan
redouane
reduan
redwan
redwane
reem
reema
reena
refael
refugia
refugio
regalada
regan
regena
regenia
reggie
reghina
regiane
regina
reginald
reginaldo
regine
reginia
regino
regis
regla
regula
regulo
rehab
reham
rehan
rehana
rei
reidar
reidun
reiko
reimundo
reinalda
reinaldo
reinel
reinelda
reiner
reinerio
reinhard
reinhold
reinier
reita
rejane
reka
rekha
rekia
relja
relu
rema
remberto
remco
reme
remedio
remedios
remei
remi
remigi
remigia
remigijus
remigio
remo
remona
remus
remy
remzi
ren
rena
renae
renaldo
renan
renat
renata
renatas
renate
renato
renaud
renay
renda
rene
renea
renee
reneta
renetta
reni
renier
renita
renjie
renna
renu
renzo
reposo
resham
reshma
ressie
restituta
restituto
resurreccion
retha
rethabile
reto
retta
reuben
reva
revaz
reveca
rex
reyad
reyhan
reyita
reymundo
reyna
reynalda
reynaldo
reynier
reza
rezki
rhea
rheba
rhett
rhiannon
rhimo
rhimou
rhita
rhizlane
rhoda
rhona
rhonda
rhut
rhys
ria
riad
riahi
rian
riana
riansares
riasat
riaz
ribana
ribhu
ricard
ricarda
ricardas
ricardina
ricardo
riccardo
rich
richar
richard
richelle
richie
rick
rickey
ricki
rickie
ricky
rida
ridha
ridouan
ridouane
riduan
ridwan
rie
rifat
riffat
rigel
rigoberto
rihab
riham
rihanna
rikardo
rikki
riko
rilma
rim
rima
rimantas
rimas
rime
rimer
rimma
rimsha
rimvydas
rin
rina
rinaldo
rinat
risa
rishabha
rishi
rishikesh
rita
ritaj
rito
ritu
ritva
rivka
riyad
riza
rizwan
rizwana
rkia
rkiya
roald
roan
roar
rob
robbi
robbie
robbin
robby
robbyn
robel
robena
rober
robert
roberta
robertas
roberth
robertina
roberto
roberts
robin
robina
robson
robt
robustiana
robustiano
robyn
roc
rocco
rochdi
rochel
rochell
rochelle
rocio
rocky
rod
rodaina
rodayna
rode
rodel
roderic
roderick
rodger
rodica
rodion
rodney
rodolf
rodolfo
rodolphe
rodovica
rodrick
rodrigo
rodulfo
roel
roelof
roeya
rofaida
rogeli
rogelia
rogelio
roger
rogerio
roghayyeh
rohan
rohit
roi
rokas
rokaya
roke
rokhaya
rokia
roko
roksana
roksolana
roland
rolanda
rolandas
rolande
rolando
rolf
rolindes
rolland
rolly
roly
romain
romaine
romaisa
romaisaa
romaisae
romaissa
romaissae
roman
romana
romarey
romario
romas
romaysa
romaysaa
romaysae
romayssa
romayssae
romel
romelia
romen
romer
romica
romilda
romina
rommel
romona
romuald
romualda
romualdas
romualdo
romul
romulo
romulus
romy
rona
ronal
ronald
ronaldo
ronan
roncesvalles
rong
rongfen
rongguang
ronghua
rongjun
rongrong
rongsheng
roni
ronja
ronna
ronni
ronnie
ronny
rony
roosevelt
roque
rory
rosa
rosabel
rosaida
rosalba
rosalbina
rosalee
rosali
rosalia
rosalie
rosalin
rosalina
rosalind
rosalinda
rosaline
rosalino
rosalio
rosalva
rosalvina
rosalyn
rosamaria
rosamond
rosana
rosane
rosangel
rosangela
rosann
rosanna
rosanne
rosanny
rosari
rosaria
rosario
rosaura
roscoe
rose
roseane
roseann
roseanna
roseanne
roselee
roseli
roselia
roselin
roselina
roseline
rosella
roselle
rosely
roselyn
roselyne
rosemarie
rosemary
rosemberg
rosemeire
rosemery
rosen
rosena
rosend
rosenda
rosendo
rosenilda
roser
rosetta
rosette
roshan
roshni
rosi
rosia
rosiane
rosibel
rosica
rosie
rosilda
rosilene
rosimar
rosimeire
rosina
rosinda
rosineide
rosio
rosita
rositsa
roslyn
rosmari
rosmarie
rosmary
rosmen
rosmeri
rosmery
rosmira
rossana
rossano
rosse
rossella
rossemary
rossend
rossie
rossio
rossitza
rossmery
rossy
rostislav
rostyslav
roswitha
rosy
rouchdi
roudaina
roumaisa
roumaissa
roumaissae
roumen
roumiana
rowan
rowena
roxana
roxane
roxann
roxanna
roxanne
roxie
roxy
roy
roya
royal
royce
royer
royston
roza
rozalia
rozalina
rozaliya
rozanne
rozella
rozica
rozina
rqia
rquia
rubby
rubel
ruben
rubens
rubi
rubialejos
rubie
rubiel
rubiela
rubina
ruby
rubye
ruddy
rudesinda
rudesindo
rudi
rudiger
rudolf
rudolph
rudy
rueben
ruel
rufa
rufina
rufino
rufus
ruggero
ruht
rui
ruiman
ruiying
rukhsana
rukhsar
rumaisa
rumen
rumilda
rumyana
rumyanka
rune
ruoxi
rupert
ruperta
ruperto
rupinder
rusalin
rusi
ruska
ruslan
ruslana
ruslanas
russ
russel
rustam
rusty
rusudan
rut
ruta
rute
ruth
rutha
ruthann
ruthanne
ruthe
ruthie
rutilio
ruxanda
ruxandra
ruy
ruyi
ruyman
ruzanna
ryad
ryann
rym
ryszard
rytis
saad
saada
saadia
saadiya
saaid
saaida
saar
saba
sabah
sabas
sabastian
sabela
saber
sabi
sabiha
sabin
sabina
sabine
sabiniana
sabiniano
sabino
sabir
sabira
sabra
sabrin
sabrina
sabrine
sacha
sachiko
sacramento
sacramentos
sadaf
sadako
sadaqat
saddik
sade
sadek
sadia
sadibou
sadie
sadik
sadika
sadio
sadiq
sadou
sadrac
sadye
saed
saeed
saeeda
saeid
saer
safa
safaa
safae
safah
safdar
safeer
safi
safia
safiatou
safietou
safija
safina
safira
safiya
safouan
safouane
safta
saftica
safuan
safwan
saga
sagar
sagara
sage
saghir
sagrario
sahar
sahara
sahel
sahida
sahil
sahila
sahira
sahra
saiba
saibo
saibou
said
saida
saidia
saidou
saif
saifeddine
saiful
saihou
saikou
saila
saily
saim
saima
saimon
sainey
sainza
saioa
saiqa
saira
sajad
sajadeva
sajid
sajida
sajjad
sakeena
sakina
sakineh
sakira
sakura
saladina
saladino
salah
salahddine
salahdin
salahdine
salaheddin
salaheddine
salahedin
salam
salama
salamata
salamu
salatiel
salca
salec
saleck
saleem
saleh
saleha
salek
salem
salema
salena
saleta
salete
salha
salia
saliente
salif
salifou
salifu
salih
saliha
salik
salim
salima
salimata
salimatou
salimou
salimu
salina
saliou
saliu
salka
sallam
salley
sallie
sally
salma
salman
salmane
saloa
salobral
salobrar
salome
salomia
salomon
saloua
saloum
salsabil
salua
salud
saludina
salustiana
salustiano
salut
salvacion
salvador
salvadora
salvatore
salvi
salvina
salvino
salvio
salwa
saly
sam
sama
samad
samael
samah
samai
samaira
saman
samanda
samanta
samantha
samar
samara
samaria
samarita
samatha
samay
samba
sambala
sambor
sambou
sameer
sameh
sameiro
samella
samer
samera
sami
samia
samih
samiha
samina
samir
samira
samiya
sammie
sammy
samoil
samou
sampson
samra
samreen
samson
samual
samuel
samuele
samuil
samvel
samy
samya
samyar
samyra
sana
sanaa
sanae
sanah
sanam
sanda
sandalia
sandalio
sandee
sandeep
sandel
sander
sandi
sandica
sandie
sandita
sandor
sandra
sandrina
sandrine
sandro
sandu
sandy
sanela
sanford
sangeeta
sangita
sani
sania
saniya
sanja
sanjay
sanjaya
sanjeev
sanjuana
sanjuanita
sankung
sanne
sanora
sanoussy
sanpedro
santa
santas
santi
santiaga
santiago
santina
santino
santisima
santo
santokh
santosh
sants
santusa
sanya
sanyaia
saori
sapna
saqib
saqlain
sara
sarabel
sarabi
sarabjit
sarah
sarahi
sarahy
sarai
saraima
sarama
saran
saraniu
sarasvati
sarata
saray
sarbjit
sardar
sare
sarela
sarfaraz
sarfraz
sargis
sari
sarina
sarita
sarjo
sarka
saroa
sarra
sarunas
sarwan
sasa
sascha
sasha
sashka
sashko
sasho
saskia
sassi
satenik
satiro
satish
satnam
satoko
satou
satpal
saturday
saturia
saturio
saturnina
saturnino
saturno
satwinder
sauc
saul
saula
saule
saulius
saulo
saundra
sausan
savanna
savannah
saverio
saveta
savina
savino
savita
sawsan
sayah
sayd
sayda
sayed
sayoa
sayon
sayonara
sayra
sayuri
scarlet
scarlett
scheherazade
scheherezade
scherezade
scot
scottie
scotty
sean
season
sebastia
sebastiaan
sebastian
sebastiana
sebastiano
sebastiao
sebastien
sebrina
seckou
secundila
secundina
secundino
seddik
see
seedy
seema
seferina
seferino
sefora
sega
segimon
segio
segisfredo
segismunda
segismundo
segunda
segundina
segundino
segundo
seham
sehila
sehrish
seida
seidu
seikou
seila
sekhou
sekou
sekouba
sela
selam
selena
selene
selenia
selica
selim
selin
selina
sellam
sellamia
selma
selmira
seloua
sem
semen
semida
semidan
semiramis
senador
senaida
senda
sendoa
sendy
seneida
senen
seni
senia
senida
senobia
senorina
seny
seo
seppo
september
sequero
serafi
serafim
serafin
serafina
seraj
serapia
serapio
serena
serenella
serezade
serge
sergei
sergej
sergejs
sergejus
sergey
serghei
sergi
sergia
sergii
sergio
sergiu
sergiy
sergo
serguei
serguey
serhii
serhiy
serife
serigne
serina
serine
serita
serkan
serotina
servanda
servando
servilia
serviliana
serviliano
servilio
servio
servita
servulo
serxio
seryozha
sesili
set
setefilla
seth
setou
setsuko
setti
sevak
sevastian
sevastita
sevda
sevdalin
sevdalina
sever
severa
severiana
severiano
severin
severina
severine
severino
severo
sevgyul
sevinch
sevinj
seydina
seydou
seyla
seymour
seynabou
seyni
sezgin
sfia
sghir
sha
shaban
shabana
shabbir
shabir
shabnam
shad
shadi
shadia
shady
shae
shafaqat
shafiq
shafique
shafqat
shagufta
shahab
shahbaz
shahd
shaheen
shahem
shahid
shahida
shahin
shahnaz
shahzad
shahzaib
shaida
shaiel
shaikha
shaila
shaima
shaimaa
shaina
shaira
shaista
shakeel
shakia
shakil
shakir
shakira
shakita
shakuntala
shalanda
shalini
shalma
shalon
shalonda
shalva
shama
shamaila
shamara
shamas
shameka
shamika
shamil
shamim
shamir
shamira
shamraiz
shams
shamsa
shamshad
shamsher
shana
shanae
shanda
shandi
shandra
shane
shaneka
shanel
shanell
shanelle
shani
shania
shanice
shanika
shaniqua
shanita
shanna
shannan
shannon
shanon
shanshan
shanta
shantae
shantay
shante
shantel
shantell
shantelle
shanti
shaofen
shaohua
shaojun
shaolin
shaomei
shaoping
shaoqin
shaowei
shaoying
shaoyong
shaquana
shaquita
shara
sharai
sharan
sharay
sharda
sharee
sharell
sharen
shari
sharice
sharie
sharif
sharika
sharilyn
sharita
sharla
sharleen
sharlene
sharmaine
sharmila
sharmin
sharolyn
sharon
sharonda
sharri
sharron
sharyl
sharyn
shasha
shasta
shaukat
shaun
shauna
shaunda
shaunna
shaunta
shaunte
shavon
shavonda
shavonne
shawana
shawanda
shawanna
shawn
shawna
shawnda
shawnee
shawnna
shawnta
shay
shayan
shayla
shayma
shayna
shayne
shazia
shea
sheba
sheela
sheena
shehzad
sheikh
sheila
sheilah
sheima
shela
shelba
shelby
sheldon
shelena
shelia
shella
shelley
shelli
shellie
shelly
shelton
shemeka
shemika
shena
sheng
shenghua
shengjie
shengli
shengwei
shengyi
shenika
shenita
shenna
sher
shera
sheraz
sheree
sherell
sherezade
sheri
sherice
sheridan
sherie
sherif
sherifa
sheriff
sheriffo
sherika
sherill
sherilyn
sherin
sherise
sherita
sherlene
sherley
sherly
sherlyn
sherman
sheron
sherrell
sherri
sherrie
sherril
sherrill
sherron
sherry
sherryl
sherwin
sherwood
shery
sheryl
sheryll
sheyla
shiela
shijie
shila
shiloh
shiqi
shira
shirely
shirin
shirl
shirlee
shirleen
shirlene
shirley
shirly
shishi
shiva
shivansh
shiyi
shiyong
shizue
shizuko
shoaib
shon
shona
shonda
shondra
shonna
shonta
shorena
shoshana
shota
shoukat
shristi
shu
shuai
shuang
shuangfen
shuangfeng
shuangjun
shuangli
shuangmei
shuangshuang
shuangwei
shuangyan
shuangyi
shufang
shufen
shuhua
shuhui
shujing
shujuan
shuli
shuling
shumaila
shumei
shun
shuo
shuping
shuqin
shushanik
shuting
shuwei
shuyan
shuyi
shuying
shuzhen
shyam
shyla
sia
siaka
siamak
sian
siara
siarhei
sibel
sibila
sibilla
sibisse
sibyl
sibylle
sica
sid
sidahmed
sidati
sidaty
siddhartha
sidi
sidiki
sidnei
sidney
sidonia
sidonio
sidra
sidy
siegfried
sieglinde
siena
sienna
sif
sifeddine
sigerico
sigfredo
sigfrid
sigfrido
sigifredo
sigita
sigitas
signe
sigrid
sigrun
sigurd
siham
sihame
sihan
sihem
sikandar
sikander
sila
silas
silda
silene
silke
silly
silmara
silvana
silvania
silvano
silver
silveri
silveria
silverio
silvestra
silvestre
silvestru
silvia
silvian
silviana
silviano
silvica
silvie
silvija
silvina
silvino
silvio
silviu
silviya
simao
simas
simeon
simeona
simi
simina
simion
simohamed
simon
simona
simone
simoneta
simonetta
simonne
simplicia
simplicio
simran
simranjit
simy
sina
sinai
sinaita
sinan
sinay
sinda
sindia
sindo
sindulfo
sindy
sinead
sinesia
sinesio
sinforiana
sinforiano
sinforosa
sinforoso
sinisa
sinivali
sintia
sinue
sinuhe
siny
sinziana
siobhan
siomara
sion
siphosethu
siqi
sira
siradio
siraj
siranush
sirats
sire
sirena
siri
siria
siricio
siriman
sirin
sirine
sirio
sirkka
sirlei
sirlene
sirley
siro
sisenando
sisi
sisinia
sisinio
sissel
sita
siti
siu
sixta
sixte
sixto
siyi
siyka
siyu
skaiste
skye
slama
slavcho
slavi
slavica
slavka
slavko
slavomir
slawomir
sliman
slimane
slobodan
slyvia
smahan
smahane
smail
smain
smaine
smaranda
smart
sneha
snejana
snezana
snezha
snezhana
snezhanka
snizhana
soad
soadia
sobeida
sobia
sobiha
socaina
socorro
socrates
soda
sodia
sofi
sofia
sofian
sofiane
sofica
sofie
sofiia
sofija
sofio
sofiya
sofka
sofya
sofyan
sogues
sohaib
sohail
sohaila
sohan
sohayb
sohayla
sohel
sohora
sohra
soiartze
soila
sokaina
sokayna
sokhna
sol
solaiman
solange
solangel
solanyi
solayman
solaymane
soledad
soledat
solemnidad
soletat
soley
soliman
solita
solja
solmira
solo
solomane
solomia
solomiya
solomon
solutor
solveig
soma
somaya
somayyeh
somboon
somchai
somer
somia
somiya
sommer
somna
somporn
somsak
sona
sonali
sonam
sonata
sondos
sondra
sonia
sonja
sonnia
sonny
sonsoles
sonya
soo
soodia
sook
soon
sophia
sophie
sophio
sopio
sora
soraia
soraida
soraima
soralla
sorangel
soraya
sorayda
soren
soriba
sorin
sorina
sorinel
sorkunde
sorne
sory
sotera
sotero
sotirios
souaad
souad
souadia
soubiha
soudia
soufia
soufian
soufiane
soufyan
soufyane
souhaib
souhail
souhaila
souhayla
souhila
soukaina
soukayna
soukeina
soulaiman
soulaimane
soulayman
soulaymane
souleye
souleymane
souliman
soulimane
soultana
soumaia
soumaila
soumana
soumaya
soumeya
soumia
soumicha
soumiya
soumya
soundous
soungalo
sounia
souraya
souria
sparkle
spartak
spas
spaska
speranta
spring
spyridon
sraddha
srivatsa
stacee
stacey
staci
stacia
stacie
stacy
stalin
stamen
stana
stanca
stancho
stanel
stanford
stanica
stanimir
stanimira
stanislas
stanislav
stanislava
stanislaw
stanislawa
stanka
stanko
stanley
stanton
stanuta
star
starla
starr
stasia
stasys
stavros
steen
steeven
stefan
stefana
stefanel
stefani
stefania
stefanica
stefanie
stefanita
stefaniya
stefanka
stefanny
stefano
stefany
stefcho
steffanie
steffany
steffi
stefka
stein
steinar
stela
stelian
steliana
stelica
steliyan
stella
stelu
steluta
stepan
stepanie
stepaniya
stephaine
stephan
stephane
stephani
stephania
stephanie
stephany
stephen
stephenie
stephine
stephnie
stere
sterica
sterling
stevan
steve
steven
stevenson
stevie
sthefany
stig
stilian
stiliyan
stine
stivan
stiven
stoil
stormy
stoyan
stoyanka
stoycho
stoyka
stoyko
strahil
stuart
sua
suad
suanne
subhadra
subhan
sucaina
success
suceso
sudie
sue
sueann
suelen
sueli
suellen
suely
suevia
sufen
sufian
sufyan
sugey
sughran
sugoi
suha
suhaib
suhail
suhaila
suhar
suhong
suhua
suifen
suihong
suihua
suiju
suimei
suiping
suiying
suizhu
sujing
sujuan
suk
sukaina
sukayna
sukeina
sukhbir
sukhdev
sukhjinder
sukhjit
sukhvinder
sukhvir
sukhwinder
sulaika
sulaima
sulaiman
sulami
sulamita
sulan
sulay
sulayman
suleica
suleika
suleima
suleiman
suleimane
sulema
suleman
suleyman
suli
suliman
suling
sulma
sulpicio
sultan
sultana
sumaia
sumaila
sumaira
suman
sumaya
sumayah
sumei
sumera
sumia
sumiko
sumisa
summer
sumon
sunamita
sunay
sundas
sunday
sundus
sunil
sunilda
sunita
suniva
sunni
sunny
sunshine
suping
suqin
suraj
surama
suren
suresh
suri
surinder
surjeet
surjit
surya
susagna
susan
susana
susane
susann
susanna
susannah
susanne
susano
sushil
susi
susie
susy
suwei
suyan
suyapa
suying
suyog
suyong
suyun
suzan
suzana
suzann
suzanna
suzanne
suzette
suzhen
suzhu
suzi
suzie
suzy
svajunas
svein
sven
svenja
svenska
sverre
svetla
svetlana
svetlin
svetlozar
svetoslav
svetoslava
svetozar
sviatlana
sviatoslav
svilen
svitlana
svyatoslav
sybil
sybille
syble
sydney
syed
syeda
sylvain
sylvana
sylvester
sylvia
sylviane
sylvie
sylwester
sylwia
synnove
synthia
syra
syreeta
syuleyman
syuzanna
szabolcs
szilard
szilvia
szymon
taanant
tabare
tabata
tabatha
tabetha
tabita
tabitha
taciana
tacko
tacoremi
tad
tadas
tadea
tadeo
tadeusz
tadhg
taha
tahar
taher
tahiche
tahir
tahira
tahirou
tahis
tahmina
tahra
tai
taib
taida
taieb
taila
taim
taimoor
taina
taira
tais
taisa
taisha
taisia
taisiya
tajamal
tajinder
tajuana
takako
takashi
takeshi
takisha
talal
talat
talia
talib
talisha
talita
talitha
talla
talwinder
tam
tama
tamaanant
tamala
tamar
tamara
tamari
tamas
tamatha
tamatoa
tamaz
tamba
tambra
tameika
tameka
tamekia
tamela
tamer
tamera
tamesha
tami
tamica
tamie
tamika
tamiko
tamila
tamimount
tamimunt
tamisha
tammara
tammera
tammi
tammie
tammy
tamou
tamra
tamsir
tamta
tanausu
tandra
tandy
taneka
tanesha
tangela
tania
tanika
tanisha
tanit
tanja
tanna
tanner
tanta
tantica
tanveer
tanvir
tanya
tanyo
tanzeela
tanzila
tao
taoufik
taoufiq
tapha
tapuarii
tara
tarah
tarana
taras
tarcisio
tareixa
tarek
taren
tareq
targelia
tariel
tarik
tariq
tarita
tarlochan
tarra
tarsem
tarsha
tarsicio
tarsila
tarsilo
tarun
taryn
tasawar
tasha
tashia
tashina
tasia
tasio
tasleem
tasneem
tasnim
tassnim
tata
tatevik
tatia
tatiana
tatiane
tatjana
tatsiana
tatsuki
tatum
tatyana
taufik
taunya
tautvydas
tavita
tawana
tawanda
tawanna
tawfik
tawfiq
tawna
tawny
tawnya
tayeb
tayisiya
tayna
tayra
tayri
taysa
taysir
tayyab
tayyaba
tea
tecla
ted
teddy
teena
tegaday
tegan
tehei
tehmina
tehmine
teia
teiki
teimuraz
teisha
teiva
tejinder
telesfora
telesforo
telm
telma
telmo
telva
telvina
temeka
temenuzhka
temika
temistocles
tempie
temple
temur
tenesha
tenesor
tenesoya
tengiz
tenisha
tennie
tennille
teo
teobaldo
teodocia
teodolina
teodolinda
teodomira
teodomiro
teodor
teodora
teodorico
teodorino
teodoro
teodosi
teodosia
teodosio
teodula
teodulo
teofanes
teofil
teofila
teofilo
teogenes
teolinda
teolindo
teona
teonila
teotimo
teotista
teotiste
tequila
tera
tere
tereasa
terence
terencia
terenciano
terencio
teresa
terese
teresia
teresiano
teresina
teresita
tereso
teressa
tereza
terezia
terezinha
teri
terica
terina
terisa
terje
terra
terrance
terrell
terrence
terresa
terri
terrie
terrilyn
terry
tertuliano
tesha
tesifon
tesifonte
teslem
tess
tessa
tessie
tessy
tetiana
tetyana
teudiselo
teunis
teura
teva
tewfik
texenen
texeneri
texenery
tfarah
tfarrah
thad
thaddeus
thais
thalia
thalita
thamar
thamara
thami
than
thanh
thania
thaniel
thao
thaynara
thays
thea
theda
thelma
theo
theodor
theodora
theodore
theodoros
theodorus
theola
theophilus
theresa
therese
theresia
theressa
theron
thersa
thi
thiago
thibault
thibaut
thierno
thierry
thilo
thomas
thomasena
thomasina
thomasine
thor
thora
thorsten
thresa
thu
thurman
thuy
tia
tiago
tian
tiana
tianhao
tianna
tiantian
tianxiang
tianyu
tiara
tiare
tiberio
tiberiu
tiberius
tibiabin
tibisay
tibor
tiburcia
tiburcio
ticiana
ticiano
ticu
tida
tidiane
tieb
tiemoko
tien
tiera
tiesha
tifa
tifani
tifany
tiffaney
tiffani
tiffanie
tiffany
tiffiny
tigist
tigran
tihomir
tijan
tijana
tijani
tijania
tijuana
tilda
till
tillie
tilo
tim
timea
timika
timmy
timo
timofei
timofey
timotea
timotei
timoteo
timothee
timothy
timur
tina
tinatin
tinca
tincuta
tindaya
tinerfe
ting
tingting
tinguaro
tinisha
tinixara
tinka
tino
tiny
tirma
tirsa
tirso
tisa
tish
tisha
tita
titaina
titaua
titel
titi
titiana
titina
tito
titu
titus
tiziana
tiziano
tlaitmas
tlaitmass
tlaytmas
tlaytmass
tleitmas
toader
tobi
tobias
tobie
toby
toccara
tod
todd
todor
todora
todorka
togarma
tohami
toi
toivo
tolentina
tom
tomas
tomasa
tomasina
tomasz
tomeka
tomeu
tomi
tomika
tomiko
tomislav
tomita
tommaso
tommie
tommy
tommye
tomoko
tomyris
ton
tona
tonatiuh
toncho
tone
tonet
tonette
toney
toni
tonia
tonica
tonie
tonisha
tonita
tonja
tonka
tonny
tono
tony
tonya
toqeer
torahi
torben
torbjorn
torcuata
torcuato
tori
toria
toribia
torie
tornike
torri
torrie
torsten
tory
tosha
toshia
toshiko
toshko
totka
touba
toucha
touda
toufik
toufiq
touhami
toumani
toumany
touraya
touria
touriya
tourya
toutou
tova
tove
towanda
toya
tracee
tracey
traci
tracie
tracy
traian
trancito
trandafira
trang
transfiguracion
transito
traute
travis
treasa
treena
tremedal
trena
trent
trenton
tresa
tressa
tressie
treva
trevor
trey
triana
tricia
trifina
trifon
trifonia
trijntje
trina
trine
trini
trinidad
trinitario
trinitat
trinity
trino
trish
trisha
trista
tristan
tristana
trond
trondur
troy
trudi
trudie
trudy
trula
truman
tsanko
tsenka
tsetsa
tsetska
tsira
tsonka
tsveta
tsvetan
tsvetana
tsvetanka
tsvetelin
tsvetelina
tsvetko
tsvetomir
tsvetomira
tsvetoslav
tuan
tuastri
tubal
tudor
tudora
tudorel
tudorica
tudorina
tudorita
tula
tuleen
tulia
tulio
tullio
tunar
tunde
turia
turid
turki
turruchel
tuyet
twana
twanda
twanna
twila
twyla
txaber
txaro
txell
txema
txomin
tyesha
tyisha
tyler
tynisha
tyra
tyree
tyrell
tyron
tyrone
tyson
tzvetan
tzvetanka
tzvetelina
uarda
ubalda
ubaldina
ubaldino
ubaldo
ubay
uberney
udane
uday
udo
ugaitz
ugne
ugo
ugutz
uhaitz
uiloq
ujue
ula
uladzimir
uldarico
ulf
uliana
ulises
ulisses
ulla
ulloriaq
ulpiana
ulpiano
ulrich
ulrike
ulyana
ulysses
uma
umaima
umair
umar
umaro
umaru
umayma
umbelina
umberto
umer
umme
unai
unax
unay
unni
upa
uraitz
urania
uranius
urano
urbana
urbano
urbelina
urbez
urbici
urcesina
urcesino
urdax
uri
urias
uriel
urki
urko
urrategui
urs
ursel
ursicina
ursicinio
ursicino
ursicio
ursina
ursino
urso
ursula
ursulina
urszula
urtza
urtzi
urvashi
usama
usha
usman
usoa
ussama
ussumane
usua
usue
usune
uta
ute
utman
uvaldina
uwe
uxia
uxio
uxoa
uxua
uxue
uxune
uxuri
uyi
uzair
uzma
uzuri
vachagan
vaclav
vaclovas
vada
vadim
vadims
vadym
vaea
vagner
vahagn
vahan
vahe
vahram
vaida
vaidas
vaidotas
vaino
vaitiare
vaiu
vaiva
vakhtang
valarie
valda
valdas
valdeci
valdecir
valdefuentes
valdemar
valdemir
valdete
valdir
valdirene
valene
valenti
valentin
valentina
valentinas
valentine
valentino
valentyn
valentyna
valer
valeri
valeria
valerian
valeriana
valeriano
valerica
valerico
valerie
valerii
valeriia
valerij
valerija
valerijs
valerijus
valerio
valeriu
valeriy
valeriya
valery
valeska
vali
valia
valiantsina
valko
vallie
vallivana
valme
valmir
valorie
valquiria
valrie
valter
valvanera
valvanuz
valya
vamika
vance
vanda
vandana
vanderlei
vanesa
vanessa
vanetta
vania
vanilda
vanina
vanita
vanja
vanna
vannesa
vannessa
vanusa
vanuza
vanya
vanyo
var
vardan
varduhi
varinder
varinia
varsha
varvara
vashti
vasil
vasile
vasileios
vasilena
vasili
vasilica
vasilije
vasiliki
vasilina
vasilis
vasilisa
vasilka
vasily
vaska
vasko
vassil
vasudeva
vasyl
vasylyna
vaughn
veaceslav
veda
vedant
veena
velda
velia
velichka
velichko
velika
velin
velina
velislav
velislava
velizar
velko
velma
velva
velvet
venanci
venancia
venancio
vencislav
venecia
venelin
venelina
venera
venerable
venerada
venerado
veneranda
venerando
venessa
veneta
venetta
veniamin
venice
venicia
venita
venka
venla
vennie
ventsislav
ventsislava
ventura
venus
veola
veracruz
verania
verda
verdell
verdie
veredas
veremundo
verena
vergelina
vergie
vergil
vergina
verginia
verginica
verginiya
veridiana
veridiano
verisima
verisimo
verka
verla
verlene
verlie
verline
vern
verna
vernell
vernetta
vernia
vernice
vernie
vernita
vernon
veronel
veronica
veronika
veronique
versie
vertie
veruska
veselin
veselina
veselka
veska
vesko
vesna
vesselin
vesta
veta
vetuta
viacheslav
vianca
vianey
vianney
viatcheslav
vibeke
vica
vicenc
vicencia
vicencio
vicent
vicenta
vicente
vicentina
vicentiu
vicenzo
vickey
vicki
vickie
vicky
victar
victoire
victor
victora
victoras
victoria
victorian
victoriana
victoriano
victorias
victorico
victorina
victorino
victorio
victorita
victoriya
victory
vida
vidala
vidalia
vidalina
vidas
videlina
vidina
vidmantas
viena
vieux
viggo
vijay
vikas
viki
vikki
vikram
viktar
viktor
viktoras
viktoria
viktorie
viktoriia
viktorija
viktoriya
viktors
viktoryia
vili
viliam
vilius
villaviciosa
vilma
vilmar
vilmos
vilson
vince
vincent
vincenza
vincenzo
vinicio
vinicius
vinita
vinnie
vinod
vinyet
viola
violant
violante
violet
violeta
violetta
violette
violina
viorel
viorela
viorica
viorika
vira
viraj
virgelina
virgen
virgie
virgil
virgilia
virgilijus
virgilina
virgilio
virgiliu
virgina
virginia
virginica
virginidad
virginie
virginija
virginijus
virginio
viriato
viridiana
virna
virtud
virtudes
virtuosa
vishal
visita
visitacion
visnu
vita
vitali
vitalia
vitaliana
vitaliano
vitalie
vitalii
vitalij
vitalija
vitalijs
vitalijus
vitalina
vitalino
vitaliy
vitaliya
vitaly
vitelio
vito
vitor
vitoriana
vitoriano
vitorina
vitorino
vitorio
vittoria
vittorio
viva
vivan
vivek
vivencia
vivencio
vivian
viviana
viviane
vivianne
vivien
vivienne
vivina
vlada
vladas
vlademir
vladimer
vladimir
vladimira
vladimiras
vladimiro
vladimirs
vladislao
vladislav
vladislava
vlado
vladut
vladyslav
vladyslava
vlasta
voica
voichita
vojtech
volha
volker
volodya
volodymir
volodymyr
volusiano
von
voncile
vonda
vonnie
voro
vsevolod
vugar
vuk
vusal
vusala
vyacheslav
vyara
vytautas
waclaw
wadie
wadii
wael
wafa
wafaa
wafae
wahab
wahba
waheed
wahib
wahiba
wahid
wahida
wai
wail
wajid
walaa
walae
walberto
walburga
walda
waldemar
waldina
waldino
waldir
waldo
waled
waleed
waleska
walfrido
walid
walkiria
wally
walquiria
walter
walther
waltraud
waltraut
waly
wan
wanda
wander
wanderley
wanderson
wandifa
wanessa
waneta
wanetta
wangfen
wangjun
wanita
wanli
waqar
waqas
warda
waris
warner
waseem
washington
wasif
wasila
wasim
wasima
wassila
wassim
wassima
wateen
wava
waylon
wayne
weam
wedad
wei
weibin
weidong
weifang
weifen
weifeng
weiguang
weiguo
weihao
weihong
weihua
weijian
weijie
weijing
weijun
weili
weiliang
weiling
weimei
weimin
weiming
weiping
weiqiang
weiqin
weirong
weiwei
weixiao
weiyan
weiyi
weiying
weiyong
weizhen
weizhong
weldon
welington
wellington
wen
wenbin
wenbo
wencesla
wenceslaa
wenceslada
wenceslao
wenche
wendell
wendi
wendie
wendolyn
wendy
wenguang
wenhao
wenhua
wenhui
wenjian
wenjie
wenjing
wenjuan
wenjun
wenli
wenliang
wenlong
wenming
wenona
wenqiang
wensheng
wentao
wenting
wenwei
wenwen
wenwu
wenxiang
wenxin
wenyan
wenyi
wenying
wenyuan
wenzhong
werner
weronika
wes
wesal
wesley
wessal
weston
whitley
whitney
wiaam
wiam
wiame
widad
widelene
wiebke
wieslaw
wieslawa
wifredo
wigberto
wiham
wijdan
wijdane
wiktor
wiktoria
wilber
wilbert
wilberto
wilbur
wilburn
wilda
wilder
wiley
wilford
wilfred
wilfredo
wilfrida
wilfrido
wilfried
wilhelm
wilhelmina
wilhelmine
wilhelmus
wilhemina
wiliam
wilian
wilkin
will
willa
willam
willan
willard
willem
willemina
willena
willene
willetta
willette
willi
willia
william
willian
willians
willibald
willie
williemae
willington
willis
willma
willodean
willow
willy
wilma
wilman
wilmar
wilmer
wilson
wilton
wilver
wilzon
wim
windy
winford
winfred
winfried
winifred
winnie
winnifred
winona
winston
wioleta
wioletta
wisal
wisam
wisdom
wissal
wissam
witold
wladimir
wladimiro
wladyslaw
wlodzimierz
wojciech
wolfgang
wolfram
won
wonda
woo
woodrow
wouter
wyatt
wynell
wynona
xabat
xabel
xabi
xabier
xabin
xacobe
xacobo
xaime
xaira
xairo
xalo
xan
xana
xandra
xandre
xanet
xantal
xanti
xaqueline
xaquin
xaver
xavi
xavier
xeber
xeila
xela
xelo
xena
xenia
xenxo
xerach
xerman
xesca
xesus
xevi
xian
xiana
xianbin
xianfen
xianfeng
xiang
xiangdong
xiangmei
xianguang
xiangyang
xiangyu
xianjun
xianli
xianmei
xianmin
xianping
xianwei
xianyong
xianzhong
xiao
xiaobin
xiaobing
xiaobo
xiaochun
xiaodan
xiaodong
xiaoe
xiaofang
xiaofei
xiaofen
xiaofeng
xiaoguang
xiaohai
xiaohong
xiaohua
xiaohui
xiaojian
xiaojie
xiaojing
xiaoju
xiaojuan
xiaojun
xiaokang
xiaolan
xiaole
xiaolei
xiaoli
xiaolian
xiaoliang
xiaolin
xiaoling
xiaolong
xiaomei
xiaomiao
xiaomin
xiaoming
xiaopeng
xiaoping
xiaoqiang
xiaoqin
xiaoqing
xiaoqiong
xiaoqiu
xiaoqun
xiaorong
xiaoshuang
xiaowei
xiaowen
xiaowu
xiaoxia
xiaoxiao
xiaoxiong
xiaoxue
xiaoya
xiaoyan
xiaoyang
xiaoyi
xiaoying
xiaoyong
xiaoyu
xiaoyue
xiaoyun
xiaozhen
xiaozhong
xiaozhu
xiara
xicotencatl
xiker
xim
ximei
ximena
ximo
xin
xinbo
xinfeng
xing
xingyu
xinhao
xinhua
xinhui
xinjian
xinjie
xinlei
xinli
xinmei
xinmiao
xinping
xinrong
xinru
xinrui
xinwei
xinxin
xinya
xinyan
xinyao
xinyi
xinying
xinyu
xinyuan
xinyue
xiomara
xiong
xira
xisca
xisco
xisela
xiu
xiue
xiufang
xiufen
xiufeng
xiuhong
xiuhua
xiujuan
xiulan
xiuli
xiulian
xiuling
xiumei
xiuping
xiuqin
xiurong
xiuwei
xiuyan
xiuying
xiuyu
xiuyun
xiuzhen
xiuzhu
xixi
xiya
xoan
xoana
xoaquin
xochitl
xoel
xose
xuan
xuban
xudong
xue
xuebin
xuefang
xuefen
xuefeng
xuehong
xuehua
xuejiao
xuejing
xueli
xueliang
xueling
xuemei
xueping
xueqin
xuewei
xueyan
xueying
xueyong
xuezhen
xufen
xufeng
xuhar
xuhong
xujun
xuli
xulia
xulian
xulio
xumei
xumiao
xun
xuping
xurde
xurxo
xuwei
xuyan
xuyi
xuying
xuyong
xuzhen
yaagoub
yaakoub
yacin
yacine
yackeline
yaco
yacoub
yacouba
yacqueline
yadhira
yadiel
yadira
yaeko
yael
yago
yagoba
yahaira
yahaya
yahdih
yahel
yahia
yahima
yahir
yahiza
yahui
yahya
yailen
yailin
yaima
yaimara
yair
yaira
yaisa
yaiza
yajaira
yajie
yajing
yajnu
yakelin
yakeline
yakhya
yakira
yakoub
yakout
yakuba
yakubu
yalal
yali
yalila
yalile
yama
yamadou
yamal
yamandu
yamani
yamara
yamato
yamel
yamil
yamila
yamile
yamilei
yamilet
yamileth
yamilex
yamiley
yamilka
yamin
yamina
yamira
yamirka
yamna
yan
yana
yanai
yanameyaia
yanara
yanay
yancho
yancouba
yandira
yane
yaneisy
yanela
yaneli
yanelis
yanely
yanelys
yaneris
yanet
yaneth
yanetsy
yanett
yanfang
yanfen
yanfeng
yangyang
yanhong
yanhua
yani
yania
yaniel
yanik
yanin
yanina
yanine
yanira
yanire
yaniris
yanis
yanitsa
yanitza
yanjun
yanka
yankhoba
yanko
yankuba
yanli
yanling
yanmei
yann
yanna
yannick
yannik
yannis
yanping
yanqin
yanqing
yanyan
yanying
yanyu
yanyun
yanzhen
yaoyao
yapci
yaping
yaqi
yaqin
yaquelin
yaqueline
yara
yared
yarel
yareli
yarelis
yarely
yaret
yaretzi
yarey
yari
yarima
yarina
yarisa
yarissa
yaritsa
yaritza
yarixa
yariza
yaromir
yaron
yaroslav
yaroslava
yaru
yaryna
yasar
yaseen
yasemin
yasen
yaser
yash
yashi
yashira
yashmina
yasiel
yasin
yasine
yasir
yasira
yasmani
yasmany
yasmeen
yasmin
yasmina
yasmine
yasmira
yasna
yassa
yassen
yasser
yassim
yassin
yassine
yassir
yassira
yassmin
yassmina
yassmine
yasu
yasuko
yasunari
yasyn
yating
yattou
yauci
yaumara
yave
yavor
yaw
yawad
yawen
yaxin
yaxuan
yaya
yazara
yazid
yazira
yazmin
yazmina
yazza
yecenia
yedey
yedir
yedra
yee
yeferson
yegor
yehuda
yeiko
yeimi
yeimy
yeison
yeiza
yekaterina
yelco
yelena
yelina
yelitza
yelizaveta
yelko
yelyzaveta
yemina
yen
yenai
yenay
yeneba
yenedey
yeneva
yeney
yeni
yenia
yenifer
yeniffer
yenisey
yenni
yennifer
yenny
yeny
yer
yerai
yeraldin
yeray
yered
yeremay
yeremi
yeremy
yerena
yeriel
yerik
yerina
yerko
yerma
yero
yerobe
yeron
yerover
yerson
yesenia
yeshika
yesica
yesid
yesika
yesmin
yesmina
yessenia
yessica
yessika
yetta
yetto
yeudiel
yeva
yevdokiya
yevette
yevgen
yevgeniy
yevgeniya
yevhen
yevheniy
yevheniya
ygnacio
yguanira
yibin
yibo
yichen
yicheng
yifan
yifei
yifeng
yihad
yihan
yihao
yihua
yihui
yijie
yijing
yijun
yikai
yile
yilena
yili
yilian
yilin
yiling
yilong
yimei
yimin
yiming
yimmy
yimo
yina
yinet
yineth
ying
yingjie
yingmei
yingying
yinhua
yinuo
yiping
yiqiang
yiqun
yiran
yiru
yisel
yisela
yisenia
yissel
yiting
yiwei
yiwen
yixiang
yixin
yixuan
yiyi
yiying
yize
yizhong
ylda
ylena
ylenia
yluminada
ynes
yngrid
ynocencia
yoan
yoana
yoandra
yoania
yoanka
yoann
yoanna
yobana
yobany
yocasta
yocelin
yoel
yogesh
yohan
yohana
yohandra
yohanka
yohanna
yohanny
yohara
yokasta
yokin
yoko
yola
yolanda
yolande
yolando
yolima
yolimar
yollotl
yolonda
yomaira
yomara
yon
yonai
yonaida
yonas
yonatan
yonathan
yonay
yone
yones
yong
yongbin
yongfen
yongfeng
yongfu
yongguang
yonghai
yonghong
yonghua
yongjian
yongjie
yongjun
yongkang
yongli
yongliang
yongmei
yongmin
yongming
yongping
yongqiang
yongqin
yongqing
yongsheng
yongwei
yongxin
yongyi
yongzhen
yoni
yonka
yonny
yony
yoo
yoon
yordan
yordana
yordanka
yordany
yordi
yordy
yorel
yorlady
yoro
yoseba
yoselin
yoselyn
yoshie
yoshiko
yoshua
yosif
yosra
yossef
yossra
yosu
yosua
yosue
yosune
yosvani
yosvany
yosyp
yotuel
youba
youcef
youlanda
younas
younes
youness
younesse
younis
younnes
younouss
younoussa
yousaf
yousef
youseff
yousif
yousouf
yousra
yousri
youssaf
youssef
youssif
youssou
youssouf
youssouph
youssoupha
youssra
yousuf
yovana
yovani
yovanna
yovanny
yovany
yovka
yrama
yraya
yrene
yria
yris
yrma
ysabel
ysaura
ysidora
ysidro
ysmael
ysolina
yua
yuan
yuanyuan
yubin
yuchen
yucheng
yudelka
yudelkis
yuderka
yudi
yudit
yudith
yudy
yue
yuee
yuefen
yuehong
yuehua
yuemei
yueping
yueqin
yuette
yueying
yufang
yufei
yufen
yufeng
yugo
yuhan
yuhang
yuhao
yuhong
yuhua
yuhui
yuina
yujie
yujuan
yujun
yuk
yuka
yukari
yuki
yukiko
yuko
yuksel
yulan
yulanda
yuleidy
yuleima
yuleisy
yulema
yulen
yuli
yulia
yulian
yuliana
yulianna
yuliet
yulieth
yuliia
yulimar
yulin
yuling
yulisa
yulissa
yuliya
yuliyan
yuliyana
yulong
yuly
yuma
yumalai
yumalay
yumara
yumei
yumi
yumiko
yumin
yuming
yun
yuna
yunaida
yunaisy
yunan
yune
yuneida
yuneisi
yuneisy
yunes
yunfeng
yung
yunhua
yunia
yuniel
yunier
yunior
yunjie
yunlong
yunmei
yunus
yunyan
yunying
yunyun
yuonne
yuping
yuqi
yuqin
yuqing
yuraima
yurani
yurany
yureima
yurema
yurena
yuri
yuridia
yurii
yurik
yuriko
yurima
yurina
yuriy
yurong
yury
yusara
yusef
yusein
yusif
yusimi
yusimy
yusleidy
yusra
yusraa
yussef
yusuf
yusupha
yuting
yutong
yuval
yuvraj
yuwei
yuxi
yuxia
yuxiang
yuxin
yuxuan
yuyan
yuying
yuze
yuzhen
yuzhu
yvan
yvelisse
yves
yvette
yvon
yvone
yvonne
yzan
zabulon
zacaria
zacarias
zachariah
zachary
zachery
zack
zackary
zada
zafar
zafer
zafira
zahara
zahari
zaharie
zaheer
zaher
zahia
zahid
zahida
zahir
zahira
zahoor
zahra
zahraa
zahrae
zahya
zaid
zaida
zaila
zaim
zaima
zain
zaina
zainab
zaineb
zaira
zak
zaka
zakari
zakaria
zakariaa
zakariae
zakarias
zakariya
zakariyae
zakarya
zaki
zakia
zakir
zakiya
zala
zalan
zalina
zaloa
zamara
zambra
zamfira
zamir
zamira
zan
zana
zandra
zane
zaneta
zanib
zanobi
zaqueo
zara
zarah
zarai
zaraida
zaray
zarek
zarina
zarko
zaruhi
zaur
zayd
zayda
zaynab
zayneb
zayra
zaza
zbigniew
zdenek
zdenka
zdravka
zdravko
zdzislaw
zebensui
zebensuy
zebenzui
zebenzuy
zeenat
zeeshan
zehra
zeiane
zeida
zeina
zeinab
zeinabou
zeineb
zeinebou
zelai
zelda
zelia
zeljko
zella
zelma
zeltia
zena
zenab
zenaida
zenaide
zeneb
zeneida
zeneyda
zenia
zenobia
zenobio
zenon
zenona
zenovia
zenoviy
zeshan
zetta
zeus
zeynab
zeynep
zhaira
zhana
zhaneta
zhanna
zhara
zhe
zhelyazko
zhen
zhengwei
zhengyong
zhenhua
zhenni
zhenya
zhenyu
zhenzhen
zhi
zhibin
zhichao
zhicheng
zhifeng
zhigang
zhiguang
zhiguo
zhihao
zhihong
zhihua
zhihui
zhijian
zhijie
zhijun
zhiliang
zhilin
zhimin
zhiming
zhipeng
zhiping
zhiqiang
zhirong
zhisheng
zhivka
zhivko
zhiwei
zhiwen
zhixiang
zhixin
zhixiong
zhiyi
zhiying
zhiyong
zhiyuan
zhong
zhonghai
zhonghua
zhongmin
zhongping
zhongwei
zhongyi
zhor
zhora
zhour
zhulieta
zhuying
zia
ziad
ziara
zidane
zigor
zihan
zihao
zihara
ziheng
zijian
zilda
zilia
zilvinas
zina
zinab
zinaida
zinayida
zinba
zine
zineb
zineddine
zinedine
zinica
zinnia
zinoviy
zinoviya
zintia
zion
ziortza
ziqi
zita
zitouni
zitounia
zivile
zixin
zixuan
ziyad
ziyan
ziyi
zlata
zlatan
zlatina
zlatka
zlatko
zoa
zobia
zobida
zocueca
zoe
zoel
zofia
zohaib
zohair
zohartze
zoheir
zoher
zohir
zohra
zoi
zoia
zoica
zoila
zoilo
zoita
zola
zolikha
zoltan
zona
zonia
zora
zoraida
zoraima
zoran
zoraya
zorayda
zoriana
zorica
zorion
zorione
zorka
zornitsa
zoryana
zosima
zosimo
zoubaida
zoubair
zoubida
zoubir
zouhair
zouheir
zouhir
zouhra
zoulikha
zoumana
zoya
zsofia
zsolt
zsuzsa
zsuzsanna
zubaida
zubair
zuberoa
zugaitz
zuhair
zuhaitz
zula
zulaima
zulay
zuleica
zuleika
zuleima
zuleja
zulema
zuleyka
zuleyma
zulfiqar
zulima
zully
zulma
zulmira
zulqarnain
zumra
zunaira
zunbeltz
zunilda
zurab
zurabi
zuria
zurine
zutoia
zuzana
zuzanna
zviad
zviadi
zydrunas
zygmunt

"""#

static let surnames: StaticString = #"""
aarab
abad
abadal
abade
abades
abadesso
abadia
abadiano
abadias
abadie
abadin
abadito
abaigar
abaitua
abajo
abal
abalada
abalde
abalo
abalos
abalroado
abanades
abanto
abarca
abarkan
abarrategui
abascal
abasolo
abaunza
abaurrea
abazi
abbas
abbasov
abbassi
abbott
abbou
abdalla
abdelkader
abdellaoui
abderrahaman
abdeselam
abdi
abdrahmanov
abdul
abdula
abdullaev
abdullayev
abe
abecassis
abecia
abeijon
abejon
abela
abelaira
abelairas
abeledo
abeleira
abelenda
abelho
abella
abellan
abellaneda
abelleira
abello
abellon
abengozar
abenia
abenojar
abenza
aberasturi
abete
abia
abian
abid
abidi
abilhoo
abilleira
abio
abito
abizanda
ablanedo
aboitiz
abolafia
abolafio
abos
aboy
abraira
abraldes
abranches
abrante
abrantes
abraul
abrega
abrego
abreu
abril
abrines
abrino
abrisqueta
abronheiro
abrunheiro
abrunhosa
abselam
abudo
abuin
abuladze
aburto
acacio
acafroo
acal
acaro
acebal
acebedo
acebes
acebo
acebron
acedo
aceiton
aceituno
acena
acera
acereda
acero
acevedo
aceves
acha
achada
achahbar
achando
achas
achim
achour
achutegui
acien
acin
ackermann
acon
acosta
acuna
acurcio
acuyo
adaes
adaixo
adalid
adamczyk
adame
adames
adamez
adams
adamson
adamuz
adan
adanez
adarve
adary
ade
adelantado
adell
ademovic
adeva
adevides
adevinha
adiego
adilovic
adir
adjei
adler
adones
adoo
adorna
adorno
adrada
adrados
adrega
adrei
adrio
adrioo
adro
adroher
adrover
adsuar
adsuara
adu
adubeir
aduriz
aedo
afan
afanador
afecto
aferdita
afkir
afonso
africana
africano
afzal
agante
agasalho
agatoo
agea
ageitos
agell
agenjo
aghmir
agirre
agis
agnelo
agnoli
agonia
agorreta
agost
agostinha
agote
agra
agrafojo
agramonte
agramunt
agraso
agraz
agreda
agredano
agreira
agrela
agrelo
agria
agro
agua
aguade
aguadero
aguado
aguaron
aguas
aguayo
agud
agudelo
agudo
aguedo
aguera
aguero
agueros
aguerri
aguiar
aguila
aguilar
aguilella
aguilera
aguillo
aguilo
aguin
aguinaco
aguinaga
aguinagalde
aguinha
aguino
aguiriano
aguirre
aguirregomezcorta
aguirrezabal
aguirrezabala
agulha
agulla
agulleiro
agullo
agundez
agusti
agustino
agut
aguza
ahamed
aharram
ahedo
ahijado
ahijon
ahmad
ahmadov
ahmed
ahmetov
ahmetovic
ahn
ahonen
ahumada
aibar
aibeo
aicart
aido
aidos
aiello
aigner
ainsa
aio
aira
aires
airoso
ais
aisa
aissaoui
ait
aivaliotis
aix
aixala
aizcorbe
aizpitarte
aizpun
aizpuru
aizpurua
aja
ajenjo
ajo
ajuda
ajuria
akdi
akhazzan
akhrif
akhtar
akoudad
akram
akter
alabarce
alabart
alabau
alabort
alacid
alacreu
aladren
aladro
alaez
alagarda
alago
alaguero
alaiz
alam
alama
alaman
alamar
alameda
alami
alamilla
alamillo
alaminos
alamo
alamos
alana
alandes
alandete
alandi
alanis
alaniz
alanon
alaoui
alapont
alarcia
alarcon
alarcoo
alarcos
alario
alas
alastrue
alastruey
alastuey
alava
alavedra
alaves
alaya
alayo
alayon
alba
albacar
albacete
albadalejo
albala
albaladejo
albalat
albalate
alban
albano
albar
albareda
albares
albarinho
albarino
albarracin
albarral
albarran
albazini
albea
albelda
albella
albelo
albendea
albendin
albeniz
albentosa
alberca
alberdi
albergaria
alberich
albernas
albernaz
albero
alberola
alberquilla
alberro
albert
alberte
alberti
albertos
alberty
albesa
albi
albiac
albiach
albillo
albillos
albin
albinana
albiol
albir
albisu
albizu
albizua
albizuri
albo
albor
alborch
albores
albornoz
albors
albrecht
albreto
albu
albuerne
albuixech
albujar
albuquerque
alburquerque
alcacer
alcada
alcaide
alcain
alcaina
alcaine
alcaire
alcala
alcalde
alcaniz
alcantara
alcantarilla
alcantud
alcaraz
alcarria
alcaso
alcayde
alcazar
alcedo
alcelay
alceo
alceu
alcibar
alcide
alcina
alcivar
alcoba
alcobaca
alcobendas
alcober
alcobia
alcoceba
alcocer
alcoforado
alcoholado
alcolado
alcolea
alcon
alconada
alconchel
alcorta
alcover
alcoverro
alcoy
alcubierre
alcubilla
alcudia
alda
aldaba
aldaco
aldalur
aldama
aldana
aldanondo
aldao
aldas
aldasoro
aldave
aldavero
alday
aldaz
aldazabal
aldea
aldecoa
aldegalega
aldeguer
aldehuela
aldeia
aldeoo
alderete
aldonza
aldrey
aldunate
ale
alecrim
alecu
aledo
alegre
alegret
alegrete
alegria
alegrio
aleixandre
alejandre
alejo
alejos
aleksandrov
aleksandrova
aleksejev
aleluia
aleman
alemany
alemoo
alen
alencooo
alenda
alende
alendouro
alentisca
aleo
alepuz
alert
ales
alesanco
aleu
alexa
alexadre
alexandrino
alexe
alface
alfafar
alfageme
alfaiataria
alfaiate
alfar
alfarela
alfaro
alfaya
alfayate
alferes
alferez
alfocea
alfonseca
alfonsin
alfonzo
alfoto
alfranca
algaba
algar
algara
algarin
algarra
algarrada
algarvio
algeciras
algora
alguacil
alguero
alhama
alhambra
alhau
alho
ali
alia
aliaga
aliano
alias
aliende
alier
aliev
alievi
alija
alipia
alique
aliseda
alises
aliste
aliyev
aljama
aljarilla
alkorta
allali
allam
allaoui
allegue
allen
allende
allepuz
aller
alles
alli
allica
allo
allouch
alloza
allue
allueva
almada
almagro
almandoz
almansa
almanza
almanzar
almaral
almaraz
almarcha
almario
almarza
almas
almazan
almecija
almeda
almeida
almeiroo
almela
almena
almenar
almenara
almendariz
almendral
almendras
almendro
almendros
almeria
almerich
alminana
almira
almirall
almiron
almodovar
almoguera
almohalla
almon
almonacid
almonte
almudever
almuina
almunia
alocen
alomar
alonso
alonzo
alorda
alos
aloy
alpande
alpanez
alpendre
alperi
alpoim
alpuente
alquezar
alquim
alsina
altaba
altabas
altadill
altamirano
altares
altarriba
alted
altemir
altes
altieri
altimira
altisent
alto
altozano
altube
altuna
altur
aluminios
alunda
alustiza
alva
alvadia
alvado
alvar
alvarado
alvaredo
alvarellos
alvarenga
alvares
alvarez
alvarinhas
alvarinho
alvarino
alvear
alvelo
alvelos
alventosa
alveolos
alverca
alvero
alves
alvez
alvim
alvira
alvis
alvite
alvito
alvoeiro
alvorge
alza
alzaga
alzamora
alzate
alzina
alzola
alzueta
alzugaray
amado
amador
amago
amangeldy
amann
amante
amar
amaral
amarante
amarasinghe
amarelle
amargant
amari
amarilla
amarillo
amaro
amas
amat
amate
amato
amatriain
amaya
ambite
amboage
ambres
ambrona
ambros
ambrosio
ameal
ameijeiras
ameixa
ameixoeira
ameixoeiro
amela
amell
ameller
amenabar
amenedo
ameneiro
ameneiros
amengual
amenos
amer
ametller
amez
amezaga
amezcua
amezquita
amezua
amghar
amial
amiano
amieira
amieiro
amieva
amigo
amil
amilibia
amill
amimo
amin
amiri
ammari
amo
amodeo
amoedo
amondarain
amor
amora
amoraga
amoreira
amores
amorim
amorin
amoros
amoroso
amorouco
amorousso
amorrortu
amposta
ampudia
ampuero
amrani
amraoui
amri
amuedo
amunarriz
amundarain
amurrio
amutio
anadio
anadon
analuisa
ananos
anaquim
anasagasti
anaut
anaya
anca
ancelmo
anceris
anceriz
anchundia
anciaes
ancin
anda
andaluz
anderez
andersen
anderson
andersson
andia
andina
andino
andion
ando
andon
andonegui
andorinha
andov
andrada
andrade
andrades
andrango
andre
andreassen
andreev
andreeva
andrei
andreica
andrejev
andreo
andres
andreu
andrews
andries
andrino
andronache
andronic
anduaga
andueza
andugar
andujar
aneas
aneiros
anello
anes
anez
anfruns
ang
angelats
angelis
angelov
angelova
anghel
anglada
angles
angos
angosto
anguas
angueira
anguelova
anguera
anguiano
anguis
anguita
anguix
angullo
angulo
ani
ania
anibarro
anido
anillo
anino
aniorte
anjos
anllo
ano
anon
anoro
anover
anrango
ansa
ansede
anso
ansola
anson
ansorena
ansotegui
anta
antal
antas
antelo
antequera
antezana
antich
antoes
antoli
antolin
antolinez
antolino
antolinos
anton
antona
antonana
antonanzas
antonaya
antonelli
antoninho
antonov
antonova
antoo
antoranz
antuna
antunano
antunes
antunez
anula
anunciacoo
anwar
aoki
aomar
aoulad
aouragh
apalategui
apaolaza
aparecida
aparici
aparicio
aparisi
apaza
apellaniz
aperador
aperta
apesteguia
apezteguia
apodaca
apolinario
apolo
aponte
apostol
apostolo
apostu
appiah
apraiz
apresa
aqueu
aquino
ara
arab
arabaolaza
arabi
aracama
aracena
aracil
aradas
aradeiras
aradilla
araez
arago
aragon
aragones
aragoneses
aragoo
araguas
aragues
araguez
aragunde
aragundi
arai
araiz
arakelyan
aramayo
arambarri
aramberri
aramburu
aramendi
aramendia
aran
arana
aranaz
aranburu
arance
arancibia
arancon
aranda
arandia
arandiga
aranega
arango
aranguena
aranguez
aranguren
aranha
aranibar
arano
aransay
aranzabal
aranzadi
aranzana
araque
araquistain
arasa
arasanz
arau
araujo
arauz
arauzo
aravena
araya
arazo
arbaiza
arbat
arbelaez
arbelaiz
arbelo
arbeloa
arben
arberas
arbesu
arbide
arbiol
arbizu
arbo
arbol
arboleda
arboledas
arboleya
arbona
arbones
arbos
arbues
arbulu
arca
arcanjo
arcas
arcay
arce
arcediano
arcega
arcelus
arcenegui
arceo
arche
archer
archidona
archilla
arcila
arciniega
arco
arconada
arcones
arcoo
arcos
arcozelo
arcusa
ardanaz
ardanuy
ardao
ardelean
ardeleanu
arderios
arderiu
arderius
ardevol
ardid
ardila
ardoy
ardura
area
areal
arean
areas
areces
arechaga
arede
areia
areias
areitio
areizaga
arellano
arelo
arena
arenal
arenales
arenas
arenaza
arencibia
arenga
arenillas
arenos
arenzana
areosa
ares
aresta
areste
aresti
areta
areu
arevalillo
arevalo
arevalos
arezes
argaiz
argandona
argel
argelich
argemi
argente
argerich
argibay
argiles
argiz
argos
argote
argudin
argudo
arguedas
arguelles
arguello
argueso
argueta
arguijo
arguimbau
argumanez
argumosa
arias
arif
arija
arijon
arilla
arillo
arimany
arin
arino
arinto
aris
arisa
arispe
arista
aristegui
aristi
aristizabal
aristondo
aristu
ariz
ariza
arizaga
arizcuren
arizmendi
arizmendiarrieta
ariznabarreta
ariztegui
arjona
arjones
arjonilla
arlandis
armada
arman
armario
armas
armeiro
armeloo
armendariz
armengod
armengol
armengou
armenta
armenteros
armentia
armero
armesto
armijo
armijos
arminana
arminio
armisen
armstrong
arnaez
arnaiz
arnal
arnaldo
arnaldos
arnandis
arnanz
arnao
arnas
arnau
arnaut
arnay
arndt
arnedo
arneiro
arnes
arnez
arno
arnold
arnoso
aroca
arocas
arocena
arocha
aros
arosa
aroso
arostegui
arouca
arozamena
arpa
arpon
arque
arquelladas
arquero
arqueros
arques
arquillo
arrabal
arraez
arraiano
arraiolos
arrais
arraiz
arraiza
arranz
arraras
arras
arrasate
arrastia
arrate
arratia
arratibel
arrazola
arreaga
arreaza
arrebola
arreche
arrechea
arredondo
arregi
arregui
arreiano
arrenegado
arrese
arrey
arriaga
arriaran
arriaza
arriazu
arriba
arribanca
arribas
arriegas
arrien
arriero
arrieta
arrifano
arrillaga
arrimar
arriola
arrizabalaga
arroba
arrobas
arrocha
arrogante
arrojado
arrojo
arrom
arromba
arrondo
arroniz
arrospide
arroteia
arroyave
arroyo
arroyos
arroz
arruabarrena
arruda
arrue
arruego
arrufat
arruga
arrulo
arruti
arruza
arshad
arslan
arsuaga
artabe
artacho
artal
artalejo
artaza
artazcoz
arteaga
arteche
artero
artes
artesero
arteta
artetxe
artiaga
artieda
artiga
artigas
artigues
artiles
artilheiro
artime
arto
artola
artunedo
artus
arufe
arumi
arus
arvelo
arvelos
arza
arzileiro
arzola
arzoz
arzuaga
asan
asante
asanza
ascanio
ascariz
ascaso
ascencio
ascenco
ascencoo
asencio
asenco
asenjo
asenov
asenova
asensi
asensio
asghar
ashby
ashkenazi
ashraf
ashton
asiain
asian
asif
asin
asins
asis
asla
aslam
aslan
aso
asorey
aspas
aspecada
asperilla
aspiazu
assafroo
assalino
asseiro
assena
assis
assoreia
assuncoo
astacio
astarloa
astasio
astigarraga
astillero
astilleros
astiz
astobiza
astola
astolfi
astorga
astorgano
astrain
astray
astudillo
asua
asurmendi
atafona
ataide
atalaya
atanasio
atanasov
atanasova
atance
atanes
atares
ateca
atencia
atencio
atero
atienza
atienzar
atkins
atkinson
atmani
ato
atorrasagasti
atrio
atta
attard
attia
atucha
atutxa
atxa
aubert
aucejo
audi
auer
auge
auger
augustin
augusto
auladell
aulet
aullo
aumatell
aumente
aunion
aunon
aura
auria
aurich
aurrecoechea
aurrekoetxea
ausejo
ausin
ausina
austin
austria
auzmendi
avalo
avalos
avecilla
avedillo
aveiro
avelar
aveleira
aveleiro
avelez
avella
avellan
avellana
avellaneda
avellano
avello
avelos
avendano
aventin
avero
avetisyan
avi
avia
avidago
avila
aviles
avilez
avilo
avino
avis
avivar
avoes
avraham
avram
axpe
ayad
ayadi
ayala
ayan
ayarza
ayaso
ayastuy
ayats
aybar
aydin
ayen
ayensa
ayerbe
ayerdi
ayerra
ayerza
ayesa
ayesta
ayestaran
aylagas
ayllon
aymerich
aynaou
aynes
ayo
ayora
ayres
ayucar
ayuda
ayuso
ayza
aza
azabal
azad
azagra
azahaf
azam
azana
azanedo
azanon
azanza
azar
azarkan
azaustre
azcarate
azcarraga
azcoitia
azcona
azcue
azedo
azeem
azeiteiro
azeitona
azeje
azenha
azevedo
azevo
aziago
azinhaga
azinhais
azinheira
azinheiro
azizi
azkarate
azkue
aznar
aznarez
azofra
azogue
azoia
azola
azon
azor
azores
azorin
azouagh
azoulay
azparren
azpeitia
azpiazu
azpilicueta
azpillaga
azpiri
azpiroz
azpitarte
azqueta
azua
azuaga
azuara
azurmendi
azzaoui
azzi
azzouz
azzouzi
baamonde
baba
babarro
babiano
babic
babiloni
babio
babo
babot
baca
bacaicoa
bacalhau
bacallado
bacardit
bacas
bacelar
bacelo
bacete
bach
bacha
bacharel
bachero
bachiller
bachir
bachiri
bachmann
bacho
bachs
bacigalupe
baciu
baco
bacon
bacoo
bada
badal
badana
badaoui
badas
badea
badell
badenas
badenes
badi
badia
badillo
badim
badiola
badorrey
bados
badosa
badri
bae
baek
baena
baeta
baetas
baez
baeza
bagagem
bagan
baganha
bages
bagina
bago
bagoo
bague
baguena
bagues
bagulho
bagur
bah
bahamonde
bahi
bahillo
bahon
bahri
bai
baia
baiam
baiaram
baicu
baides
baidez
baig
baiges
baiget
baigorri
baila
baile
bailen
bailey
bailo
bailon
baines
baio
baioo
bairam
bairamov
bairamovi
bairos
bairrada
bairradas
bairroo
baixauli
baizan
bajana
bajanca
bajo
bajoo
bajouca
bajouco
bajram
bak
bakali
baker
bakkali
bakker
bal
bala
balaban
balada
balado
baladron
balague
balaguer
balaguero
balan
balana
balanza
balart
balas
balasa
balasch
balastegui
balau
balaus
balaz
balazs
balbas
balbastre
balbin
balboa
balbontin
balbuena
balcazar
balcells
balco
balda
baldaia
balde
baldeh
baldeir
baldellou
baldeon
balderas
balderrama
baldinho
baldo
baldoma
baldomir
baldonedo
baldovi
baldrich
baldwin
balea
baleiro
baleizoo
balenciaga
balerdi
balfagon
balhau
balibrea
balinha
balint
ball
ballabriga
balladares
ballano
ballarin
ballart
ballbe
balle
ballen
ballesta
ballestar
balleste
ballester
ballestero
ballesteros
ballestin
ballina
ballon
ballus
balmaceda
balmaseda
balmes
balmon
balmori
balo
balodis
balog
balogh
baloico
balon
balonas
baloo
balreira
balsa
balsalobre
balsas
balseca
balseiro
balsells
balsemoo
balsera
balsinha
balsinhas
balta
baltanas
baltar
baltasar
baltazar
balteiro
baluga
balugas
balula
balulo
balza
ban
bana
banaca
banach
banaco
banales
banares
bancalero
banciu
banda
bandara
bandarra
bande
bandeira
bandeiras
bandeirinha
bandera
banderas
bandin
bando
bandres
banegas
baneres
banet
banez
bango
banha
banhudo
banica
banks
bano
banon
banos
banu
banuelos
banuls
banus
banza
banzo
bao
baonza
baos
baptista
baque
baquedano
baqueiro
baquerizo
baquero
baques
bar
bara
barabas
baracal
baracho
baragano
barahona
baraja
barajas
barakat
barallobre
baralonga
barambio
baran
baranano
baranda
barandalla
barandas
barandiaran
barandica
baras
barat
barata
baratas
barateira
barateiro
barato
baraza
barb
barba
barbadillo
barbado
barbancho
barbany
barbarin
barbarroja
barbas
barbazan
barbe
barbearia
barbecho
barbeira
barbeiro
barbeita
barbeito
barber
barbera
barberan
barberena
barberi
barberia
barbero
barbeta
barbier
barbieri
barbo
barbolla
barbon
barbosa
barboza
barbu
barbudo
barbuzano
barca
barcala
barcelo
barcelona
barcelos
barcena
barcenas
barcenilla
barchin
barchino
barcia
barciela
barcina
barclay
barco
barcons
barcos
bardaji
bardales
bardallo
bardanca
bardera
barderas
bardes
bardhi
bardina
bardisa
bardo
bardon
barea
barella
bares
barez
barga
bargallo
bargas
barge
bargiela
bargo
bargoo
bargueno
bargues
bari
barido
barisic
barja
barjola
barjona
barker
barlow
barna
barnard
barnes
barnet
barneto
barnett
barnils
barniol
baro
baroa
baroja
baron
barona
barone
barono
baroo
barosa
baroseiro
barouqueiro
baroza
barqueiro
barquero
barqueros
barquilla
barquin
barquina
barr
barra
barrabes
barraca
barrachina
barracho
barradas
barrado
barragan
barrajon
barral
barrales
barran
barranca
barranco
barrancos
barranha
barranho
barranquero
barrantes
barraqueiro
barraquinha
barras
barrasa
barraso
barrateira
barrateiro
barrau
barraza
barre
barreal
barreales
barreda
barredo
barreias
barreira
barreiras
barreirinhas
barreiro
barreiros
barreleiro
barrena
barreneche
barrenechea
barrenetxea
barrenho
barreno
barrento
barrera
barreras
barrero
barres
barrete
barreto
barrett
barri
barria
barrico
barriendos
barrientos
barriga
barriginha
barrigon
barriguete
barril
barrilero
barrincha
barrinha
barrinhas
barrio
barriocanal
barriola
barrionuevo
barriopedro
barrios
barris
barriuso
barro
barroca
barrocal
barrocap
barrocas
barroco
barrol
barron
barrones
barroqueiro
barros
barrosa
barroso
barrow
barrue
barrueco
barrueta
barruetabena
barrufet
barrul
barrull
barrutia
barry
bars
barta
bartel
barth
bartha
barthe
barthelemy
bartlett
bartol
bartoli
bartoll
bartolome
bartolomeu
barton
bartos
bartra
bartrina
bartroli
bartual
bartulo
barturen
barzola
bas
basa
basabe
basagana
basagoiti
basaldua
basallote
basalo
basanez
basanta
basantes
basart
basarte
basauri
basco
bascon
bascones
bascoy
bascuas
bascunan
bascunana
baselga
bashir
basil
basile
basoa
basofias
basora
bass
bassa
bassalo
bassas
basse
basset
bassi
basso
bassols
bastante
bastardo
basteiro
bastero
basterra
basterrechea
basterretxea
bastian
bastias
bastida
bastidas
bastinho
bastioo
basto
baston
bastos
basulto
basurto
batalau
batalha
batalheiro
batalla
batalle
bataller
batanero
batanete
batata
bateman
bates
batet
batista
batiste
batiz
batle
batlle
batlles
batllori
batoca
batres
battaglia
batuca
batuecas
bau
baucells
bauer
baulenas
baum
baumann
baumgartner
baus
bausa
bauset
baute
bautista
bauto
bauza
baviera
baxter
bay
baya
bayam
bayarri
bayas
baydal
bayer
bayes
bayle
bayo
bayod
bayon
bayona
bayot
baz
baza
bazaco
bazaga
bazan
bazo
baztan
bea
beade
beamonte
beamud
bean
bear
beard
beardo
beas
beascoechea
beato
beaumont
bebiano
becares
beceiro
becerra
becerril
becerro
bech
becho
beck
becker
beckmann
bedia
bedialauneta
bedmar
bedo
bedoya
beer
begara
begines
begu
begue
beguiristain
begum
behrens
beioes
beira
beiral
beiro
beiroa
beiroo
beiros
beiroto
beites
beitia
beja
bejan
bejar
bejarano
bejerano
bekim
bektashi
bel
belandina
belando
belarbi
belaustegui
belbuche
belchi
belchior
belchiorinho
belda
beldad
beldarrain
belem
belena
belenciano
belenguer
beleza
belfo
belgas
belgrano
belhadi
belhadj
belhaj
belinchon
belindro
belinho
belino
belio
belizon
bell
bella
bellamy
bellas
bellavista
bellerin
belles
bellet
belli
bellido
bellini
bellmunt
bello
belloch
bellod
bellon
belloso
bellosta
bellot
bellver
bellvis
belmar
belmira
belmont
belmonte
belo
beloki
belon
beloo
beloqui
beloso
beltra
beltran
beltre
beltri
beltroo
beludo
belver
belvis
belzunce
bem
bemdinha
bemfeita
ben
benach
benages
benaiges
benaisa
benaissa
benalcazar
benali
benamar
benavent
benavente
benavides
benavidez
benayad
benayas
bencomo
bendala
bendana
bender
bendicho
benede
benedetti
benedi
benedicto
benedito
benegas
beneit
beneitez
beneito
benejam
beneroso
benes
benet
benevides
beneyto
benfeita
benfica
bengoa
bengochea
bengoechea
bengoetxea
bengtsson
benhaddou
benhammou
benido
benimeli
benites
benitez
benito
benjumea
benlliure
benlloch
bennasar
bennassar
bennett
benomar
benquerenca
bensaid
benslaiman
benson
bentaleb
bentes
bentinho
bentley
bento
benzal
benzinho
beobide
beorlegui
bera
berardo
berasaluce
berasategi
berasategui
berastegui
beraza
berbegal
berbel
berbes
berbis
bercedo
berciano
berdasco
berdejo
berdianco
berdonces
berdugo
berdun
bereciartua
berengue
berenguel
berenguer
berenguilho
beres
bereziartua
berezo
berg
berga
bergada
bergano
bergantinos
berganza
bergara
bergareche
bergas
bergaz
berge
berger
berges
bergillos
bergmann
bergua
beriain
beridze
beringuilho
berisha
beristain
berja
berjano
berjillos
berjon
berlanga
berlin
berlinches
berlinda
berlinde
berman
bermejo
bermell
bermeo
bermudez
bermudo
berna
bernabe
bernabeu
bernad
bernado
bernal
bernaldez
bernalte
bernaola
bernard
bernardes
bernardez
bernardi
bernardini
bernardino
bernardo
bernardos
bernasconi
bernat
bernaus
berndsen
berne
bernedo
bernes
bernet
berni
bernia
bernier
bernues
beroiz
beroo
berra
berral
berraquero
berrelhas
berrelho
berriel
berrincha
berrincinha
berrio
berrios
berroa
berrocal
berrocoso
berron
berrones
berros
berrozpe
berrueco
berrueta
berruezo
berry
bersabe
berti
berto
bertoa
bertol
bertolin
bertolo
bertomeu
bertoo
bertos
bertran
bertrand
berzal
berzins
berzosa
bes
besa
besada
besalduch
bescos
beselgo
beser
besga
beso
besora
bessa
bessadas
best
bestard
besteiro
bestilleiro
beta
betancor
betancort
betancourt
betancourth
betancur
betanzos
betes
beteta
bethencourt
betolaza
betoret
betran
betrian
bettencourt
betts
beunza
bevan
bevia
bexiga
bey
beyer
beza
bezanilla
bezares
bezerra
bezos
bhak
bhatia
bhatti
bia
biain
bianchi
bianco
biarge
biarnes
bias
bibi
bibian
bibiloni
bica
bicacro
bicheiro
bichinho
bicho
bichoo
bico
bicudo
bidarra
biedma
bielsa
bienzobas
bigares
bigas
bigorra
bigotte
bilbao
bilhau
bilheta
bilhoto
bilo
bilro
bimba
binder
bingre
binimelis
biosca
biot
bioucas
biqueira
birch
bird
biro
birra
birsan
bisbal
biscado
biscaia
bishop
bishwakarma
bispo
bisquerra
bisquert
bita
bitana
biton
bitoque
biurrun
bixquert
bizarro
bizcocho
bizjak
blach
blacio
black
blackburn
blade
blaga
blair
blaj
blake
blanc
blancafort
blancas
blanch
blanchard
blanche
blanco
bland
blandino
blandon
blanes
blanque
blanquer
blanquet
blanquez
blas
blasco
blasi
blat
blay
blaya
blazevic
blazquez
bleda
blesa
bley
blom
blondal
blum
boa
boada
boadas
boado
boakye
boal
boan
boanova
boarqueiro
boas
boateng
boaventura
boavida
boavista
bob
bobadilla
bobe
bober
bobes
bobet
bobillo
bobis
bobo
boboc
bobone
boca
bocanegra
bocero
boceta
bock
bocos
bodagola
bodalo
bodas
bode
bodea
bodega
bodelon
bodi
bodnar
bodon
bodoque
boedo
boeiro
boente
boer
boeto
bofarull
bofill
boga
bogado
bogalheiro
bogalho
bogarim
bogas
bogdan
bogdanov
bohigas
bohigues
bohm
bohorquez
bohoyo
boia
boica
boieiro
boigues
boillos
boinho
boino
boira
boiroo
boisa
boix
boixader
boixadera
boiza
boj
boje
bolado
bolance
bolano
bolanos
bolarin
bolario
bolas
bolat
boldu
bolea
boleiro
boleo
bolet
boleto
boleu
bolinaga
bolinches
boliqueime
bolito
bolivar
bolkvadze
bollo
bolon
bolos
bolota
boloto
bolroo
bolta
bolton
boluda
bolufer
bolumar
bom
bomba
bombas
bombin
bon
bona
bonache
bonachera
bonacho
bonafe
bonal
bonamusa
bonano
bonaque
bonastre
bonavia
bond
bonda
bondar
bondarenko
bondia
bondoc
bone
boned
bonega
bonel
bonell
bonet
boneta
bonete
bonfill
bonilla
bonillo
bonina
bonito
bonmati
bonnet
bonnin
bono
bonome
bonora
bontempo
bonvehi
boo
booth
boque
boquera
boquete
boquinhas
bora
borao
borau
borba
borbinhas
borbolla
borbon
borda
bordadagua
bordallo
bordalo
bordas
borde
bordera
borderia
bordes
bordetas
bordon
bordonaba
bordonado
bordonhos
bordoy
borega
boren
bores
borg
borga
borge
borges
bori
boria
borislavov
borislavova
borisov
borisova
borja
borjabad
borjas
borne
bornes
borobia
boronat
borondo
boros
borque
borra
borrachero
borrajo
borralhinho
borralho
borrallo
borras
borrata
borraz
borrazas
borreca
borreda
borrega
borrego
borregon
borreguero
borrell
borrella
borrero
borromeo
borronha
borrueco
borruel
borrull
bors
bort
borza
bos
bosa
bosca
bosch
bosero
bosnjak
bosque
bosqued
bosques
bosquet
bota
botana
botas
bote
botelheiro
botelho
botella
botello
botero
botet
botey
botezatu
boti
botia
botias
botica
botija
botijo
botilheiro
botinas
boto
botoo
botos
botran
botta
botte
botto
bou
bouaicha
bouali
bouazza
bouazzaoui
boubeta
bouca
bouceiro
boucho
boucinha
bouda
bouhou
boukhari
boukraa
boulaich
boullon
boullosa
boura
bouras
bourass
bourgeois
bourne
bouso
boutahar
boutaleb
bouxo
bouza
bouzada
bouzas
bouzid
bouzidi
bouzo
bouzon
bove
boveda
bover
bowden
bowen
bowers
bowman
box
boya
boyano
boyd
boye
boyer
boyero
boyko
boyle
boza
bozada
bozal
bozic
bozinov
bozzo
bra
braca
bracais
bracal
bracamonte
braceiro
bracero
bracho
bracourt
brad
bradbury
bradford
bradley
bradshaw
brady
braga
bragado
brage
braguez
bragulat
brahimi
braizinha
bramon
bran
brana
branas
branca
brancal
branco
brand
brandariz
brandi
brandon
brandoo
brandt
brankov
branquinha
branquinho
brantuas
brao
braojos
bras
brasa
brasero
brasia
brasio
brasoo
brasuna
bratos
bratu
brau
braun
bravo
bray
braz
braza
brazete
brazeto
brazia
braziel
brazinha
brazo
brazoo
brazuna
brea
breda
bregas
bregieiro
bregon
breia
breijo
brejeira
brejo
brena
brenes
brenha
brenheiro
brenlla
brennan
brenner
brescia
breso
bretana
breton
bretones
bretos
brett
breva
brewer
brey
brezmes
bria
briales
briceno
bricio
brido
briega
briem
brieva
brigas
briggs
brigido
brigieiro
brihuega
brilha
brilhante
brime
brinas
brinca
brincano
brines
bringas
brinkmann
brion
briones
briongos
briosa
brioso
briote
bris
brisa
brisida
brisido
brisses
brisson
bristow
brites
britez
brito
britos
briz
brizida
brizido
brizio
brizuela
brocal
broch
brochado
brochas
broco
broegas
brogegas
brogueira
brojo
broncano
bronchal
bronze
brook
brookes
brooks
bros
brosa
brose
broseta
brosque
brossa
brotas
broto
brotons
brousse
brouwer
brown
browne
brox
broz
bru
brualla
bruch
brufau
brugada
brugarolas
brugegas
brugue
bruguera
brugues
brull
brun
bruna
brunet
brunheta
bruni
brunido
brunner
bruno
bruns
bruque
bruxo
bruzon
bruzos
bryant
bua
buades
buceta
bucete
buch
bucha
buchanan
bucheli
buck
buckley
buco
bucur
bud
buda
budia
budino
buedo
buelga
buen
buenache
buenano
buenaventura
buenavida
buendia
buenestado
bueno
buera
buesa
bueso
bufi
buga
bugalho
bugalhoo
bugallo
bugarin
bui
buide
buigues
buil
buisan
buitrago
buitron
buiza
buj
bujaca
bujalance
bujaldon
bujan
bujanda
bujedo
bujor
bujosa
bulario
bule
bulha
bulhoes
bull
bullejos
bullich
bullido
bullock
bullon
bulnes
bumba
bun
bunales
bunea
bunuel
buraca
buraco
buraquinho
burbano
burcea
burch
burcio
burdalo
bures
burga
burgada
burgaleta
burgas
burger
burges
burgess
burgo
burgoa
burgos
burgueno
burguera
burgues
burguet
burguete
burgui
burguillo
burguillos
burillo
burke
burlacu
burlo
burnett
burns
buron
burrel
burrell
burriel
burrows
burrueco
burt
burton
busano
busato
busca
busch
bush
busque
busquet
busquets
busquier
busse
bussete
busta
bustabad
bustamante
bustelo
bustillo
bustillos
bustinza
busto
bustos
busuioc
buta
butcher
butkiene
butkus
butler
butnaru
butragueno
butron
butt
buxeda
buxo
buyo
buza
buzano
buzatu
buznego
buzon
byrne
bytyqi
caamano
caaveiro
caba
cabaca
cabaco
cabada
cabadas
cabado
cabal
cabaleiro
cabalgante
cabalhanas
caballe
caballer
caballero
caballo
caballol
cabana
cabanas
cabanelas
cabanero
cabanes
cabanilla
cabanillas
cabarcos
cabarrocas
cabarroo
cabas
cabascango
cabau
cabeca
cabecadas
cabecas
cabecinha
cabecinhas
cabeco
cabede
cabedo
cabeleira
cabeleireiro
cabello
cabellos
cabelo
cabeo
cabero
cabestany
cabete
cabeza
cabezas
cabezon
cabezos
cabezudo
cabezuelo
cabido
cabo
cabornero
cabos
cabot
cabouco
cabra
cabral
cabrales
cabre
cabrejas
cabrel
cabrer
cabrera
cabrerizo
cabrero
cabreros
cabria
cabrillana
cabrita
cabrito
cabugueira
cacabelos
cacador
cacais
cacapo
caceiro
cacela
caceres
cachafeiro
cachapa
cacharron
cachatra
cacheda
cacheira
cacheiro
cachero
cachide
cachim
cachinero
cacho
cachola
cachon
cachopa
cachopo
cachulo
cacicedo
cacoa
cacoete
cacoila
cacolio
cacoo
cacote
cadahia
cadarso
cadaval
cadavez
cadavid
cadavieco
cadena
cadenas
cadete
cadierno
cadilhe
cadilla
cadima
cadinanos
cadine
cadiz
caeiro
caelles
caetano
cafede
cagiao
cagigal
cagigas
cai
caiado
caiano
caicedo
caicoya
caimari
cainzos
caio
caires
cairo
cairos
caixeiro
caixinha
caiza
caja
cajado
cajal
cajamarca
cajaraville
cajas
cajide
cajigas
cal
cala
calabrese
calabria
calabuig
calado
calaf
calafat
calafell
calaforra
calahorra
calahorro
calamote
calano
calatayud
calatrava
calaveiras
calavia
calaxa
calbet
calbo
calcada
calcagno
calcarroo
calcato
calccaroo
calcerrada
calcines
calcinha
calcoo
caldararu
caldaras
caldas
caldeira
caldeirinha
caldeiro
caldentey
caldera
calderero
calderin
caldero
calderon
caldes
caldevilla
caldinhas
caldito
calduch
cale
caleiras
caleiro
caler
calera
calero
caletrio
calha
calhabeu
calhaco
calhanas
calhau
calhaz
calhegas
calheiros
calhelhas
calhindro
calhoa
cali
calin
calinas
calista
calisto
calix
calixto
caliz
call
callado
callaghan
callau
calle
callealta
calleiras
calleja
callejas
callejo
callejon
callen
calleras
callero
calles
callichio
callis
callizo
calmaestra
calmeiro
calo
caloba
caloca
calomarde
calomeu
calonge
calota
calouro
calpe
calpena
calqueiro
calroo
calsina
calva
calvache
calvar
calvario
calvelo
calvente
calvera
calveras
calvet
calvete
calvillo
calvin
calvinho
calvino
calvo
calzada
calzadilla
calzado
calzas
calzon
cama
camacho
camajo
camanes
camano
camara
camarada
camarasa
camarena
camarero
camargo
camarillo
camarinha
camarinho
camarneiro
camaron
camaroo
camas
camasoo
camats
camaz
camazoo
camba
cambeiro
cambero
cambil
camblor
camboa
cambon
cambra
cambraia
cambre
cambron
cambronero
camean
cameira
cameiroo
camejo
camelo
camenhas
cameo
camero
cameron
cameselle
cami
camilleri
camillo
camin
camina
caminal
caminero
caminho
camino
caminos
camiruaga
camisa
camison
camisoo
camissoo
camoes
camoesas
camon
camos
camp
campa
campabadal
campal
campama
campana
campanario
campanero
campanha
campano
campanon
campante
campar
campas
campayo
campbell
campeae
campean
campello
campelo
campeny
campesino
campi
campia
campillejo
campillo
campillos
campino
campins
campioo
campises
campizes
campmany
campo
campoamor
campolargo
campomanes
campomar
campon
campones
camporro
campos
campoverde
campoy
camprubi
camps
campusano
campuzano
camstra
camto
camuna
camunas
camunez
camurca
camus
can
cana
canabal
canabate
canada
canadas
canadell
canadilla
canadillas
canais
canal
canalda
canale
canalejas
canalejo
canales
canaleta
canals
canamares
canamero
canar
canarias
canario
canarte
canas
canastra
canastro
canatario
canato
canavarro
canavate
canaveira
canaveral
canaveras
canaverde
canaves
canavilhas
canca
cancela
cancelas
cancelinha
cancelo
cancer
cancho
cancino
cancio
canda
candal
candalija
candanedo
candas
candau
candeias
candel
candela
candelario
candelas
candia
candil
cando
candon
candosa
cane
caneda
canedo
caneiro
canejo
canel
canela
canelada
canelas
caneleiro
canelhas
canella
canellas
canelles
canelo
canepa
canero
canes
canestro
canet
canete
canez
canga
cangas
canha
canheto
canhoo
canhota
canhoto
canibano
canica
caniceiro
canilho
canillas
caninas
caninhas
canino
canizares
canizo
cannon
cano
canoeiro
canon
canora
canorea
canos
canosa
canoso
canotilho
canotinho
canoura
canova
canovas
canoves
cansado
canseco
cansino
canta
cantabrana
cantador
cantalapiedra
cantalejo
cantallops
cantanhede
cantante
cantarero
cantarinho
cantavella
canteiro
canteli
cantera
cantero
cantillo
cantin
cantineiro
cantino
cantizano
canto
canton
cantoo
cantor
cantoral
cantos
cantudo
canudas
canudo
canuelo
canut
canuto
cao
capa
capacete
capacho
capador
caparros
capata
capatina
capatoo
capaz
capdevila
capel
capela
capell
capella
capellades
capellan
capellas
capelo
capeloa
capeloo
capetillo
capilla
capinha
capitaiz
capitan
capito
capitoo
capo
capon
capoo
capote
cappa
capra
caprichoso
capucho
capurro
caputo
capuz
cara
carabajal
carabali
caraballo
carabano
carabantes
carabias
caracena
caracinha
caracitas
caracol
caracuel
carajoinas
caralt
caramazana
caramelo
carames
caramona
caramujo
carapau
carapeta
carapeto
carapinha
carapito
carapuca
carapucinha
carapuco
caras
carasa
caratoo
caravaca
caravantes
carayol
carazo
carbajal
carbajales
carbajo
carbajosa
carballa
carballal
carballar
carballeda
carballeira
carballes
carballido
carballo
carbayo
carbia
carbo
carbon
carbone
carbonel
carbonell
carboneras
carbonero
carbones
carcamo
carcano
carcas
carcavilla
carcedo
carcel
carcelen
carceles
carceller
carchi
carda
cardaba
cardador
cardal
cardalda
cardama
cardanho
cardantas
cardeal
cardeira
cardell
cardena
cardenal
cardenas
cardenes
cardenete
cardenosa
cardenoso
cardero
cardetas
cardia
cardiel
cardiga
cardigos
cardin
cardina
cardinho
cardinhos
cardo
cardona
cardoo
cardos
cardosa
cardoso
cardosos
cardoza
cardozo
cardus
careaga
carecho
carela
carepo
careu
carey
cargaleiro
caria
cariano
carias
caricas
caridade
caride
carilla
carim
carinena
carinhas
carino
carios
cariota
carioto
carita
carlettis
carlin
carlon
carloto
carmena
carmim
carminda
carmo
carmona
carmoto
carnapete
carnaz
carne
carneiro
carner
carnerero
carnero
carneros
carnes
carnicer
carnicero
carnide
carnim
carnota
carnoto
caro
caroca
carochinha
caroco
carod
carol
carolino
carollo
carolo
caron
caronho
carot
carou
carp
carpalhosa
carpalhoso
carpena
carpente
carpenter
carpi
carpintaria
carpinteiro
carpintero
carpio
carqueigeiro
carqueija
carqueijeiro
carqueja
carr
carra
carraca
carracedo
carracelas
carracha
carraco
carracoo
carragosa
carragoso
carral
carralero
carralo
carramanho
carramate
carraminana
carramolino
carramona
carrana
carranca
carrancio
carranco
carranza
carrapato
carrapatoso
carrapeiro
carrapico
carrara
carrascal
carrasco
carrascon
carrascosa
carrascoso
carrasqueira
carrasqueiro
carrasquer
carrasquilla
carrasquinha
carratala
carrazedo
carre
carrega
carregado
carregal
carregoso
carregueiro
carreira
carreiras
carreiro
carrejola
carrelo
carrenho
carreno
carreon
carrera
carreras
carrere
carreres
carrero
carrete
carreteiro
carretero
carreto
carreton
carriazo
carrica
carrico
carricondo
carriedo
carril
carrilero
carriles
carrilho
carrillo
carrinho
carrio
carrion
carrique
carriqui
carrito
carrizo
carrizosa
carro
carrobles
carrodeguas
carroio
carrola
carroll
carrolo
carroloo
carron
carronda
carrondo
carroo
carroza
carsi
carta
cartagena
cartana
cartario
cartas
cartaxo
cartaya
cartegenio
carteiro
cartelle
carter
cartes
carton
cartucho
cartulho
cartwright
caruana
carulla
caruncho
carus
caruso
carvajal
carvalha
carvalhais
carvalhal
carvalhana
carvalhas
carvalheira
carvalheiro
carvalhinho
carvalhino
carvalho
carvalhoo
carvalhos
carvalhosa
carvallo
carvoeira
carvoo
casa
casabella
casablanca
casabona
casaca
casacuberta
casadella
casademont
casademunt
casadesus
casadevall
casado
casafont
casagrande
casais
casajuana
casajus
casal
casalderrey
casale
casaleiro
casales
casali
casalinho
casals
casalta
casamayor
casamitjana
casan
casana
casanas
casanellas
casanova
casanovas
casanueva
casany
casao
casar
casares
casariego
casarrubios
casas
casasayas
casaseca
casasnovas
casasola
casasus
casatejada
casaus
casbas
cascajo
cascajosa
cascales
cascalheira
cascalheiro
cascalho
cascallana
cascallar
cascan
cascante
casco
cascon
cascoo
cascos
case
casegas
caseiro
casellas
caselles
casero
cases
casey
casielles
casilla
casillas
casimiro
casin
casina
casino
casinos
casis
casla
caso
casorran
casqueira
casqueiro
casquero
casquet
casquete
casquilho
casquinha
cassa
cassangue
cassapo
cassi
cassiano
cassidy
castan
castanar
castanares
castane
castaneda
castanedo
castaneira
castaner
castanera
castanha
castanheira
castanheiro
castanho
castanhola
castano
castanon
castanos
castany
castarnado
castedo
castejon
castel
castela
castelao
castelar
casteleiro
castelejo
castelhano
castell
castella
castellana
castellano
castellanos
castellar
castellet
castelli
castellnou
castello
castellon
castellot
castellote
castells
castellvi
castelo
casteloo
castenha
castera
castico
castiella
castiello
castilho
castilla
castilleja
castillejo
castillejos
castillero
castillo
castillon
castineira
castineiras
castizo
caston
castrejon
castrelo
castresana
castrillejo
castrillo
castrillon
castro
castroviejo
castuera
casuso
cata
catala
catalan
catalano
cataldo
cataloo
cataluna
catambas
catana
catanas
catano
catarino
catarro
catasus
catata
catedra
catela
catelo
catena
cateura
catija
catoa
catoira
catolico
caton
catorze
catraia
catrapoo
catre
catrochio
cattaneo
catulo
caturla
caubet
caudet
caudevilla
caules
cautela
cava
cavaca
cavaco
cavada
cavadas
cavalcante
cavalcanti
cavaleiras
cavaleiro
cavalheiro
cavalle
cavallo
cavanillas
cavas
caveiro
cavem
cavero
cavia
caviedes
cayado
cayero
cayo
cayon
cayuela
cayuelas
caza
cazacu
cazalilla
cazalla
cazallas
cazan
cazon
cazorla
cea
ceacero
ceamanos
cebada
ceballo
ceballos
ceban
ceberio
cebey
cebola
cebolla
cebollada
cebollero
cebotari
cebral
cebreiro
cebrero
cebria
cebrian
cedano
cedeira
cedenilla
cedeno
cediel
cedillo
cedres
cedron
ceesay
cegarra
cego
ceia
ceica
ceide
ceinos
cejas
cejudo
cejuela
cela
celada
celades
celador
celas
celaya
celayeta
celda
celdran
celeiro
celemin
celi
celik
celinho
celis
celma
celorico
celorio
celorrio
cembellin
cembranos
cemra
cena
cenal
cenalmor
cenamor
cencerrado
cendan
cendon
cendoya
cendra
cendrero
cengic
ceniceros
cenizo
cenoz
centeio
centella
centellas
centelles
centenera
centeno
centurio
centurion
cenzano
cepa
cepas
cepeda
cepero
cepillo
cequeira
cera
cerca
cercadillo
cercas
cercel
cercos
cercosa
cercoso
cerda
cerdan
cerdeira
cerdena
cerdeno
cereceda
cerecedo
cereijo
cereja
cerejeira
cerejeiras
cerejinho
cerejo
cereto
cereza
cerezal
cerezales
cerezo
cerezuela
cermeno
cerna
cernadas
cernat
cernuda
cerny
ceron
cerpa
cerqueira
cerqueiro
cerra
cerrada
cerrajero
cerrato
cerreduela
cerrejon
cerrillo
cerro
cerron
cerros
cerrudo
certa
certal
certo
cerva
cervan
cervantes
cerveira
cervello
cervera
cervero
cervigon
cervilla
cervino
ces
cespedes
cespedosa
cespon
cester
cestero
cesteros
cetin
ceu
cevada
cevallos
ceveira
cezon
cha
chacha
chacon
chadad
chadinha
chadwick
chafer
chagas
chahid
chahlal
chai
chaib
chaibi
chain
chainca
chainho
chairi
chait
chakir
chaleira
chaler
cham
chamarro
chamba
chamberlain
chambers
chambi
chambinho
chambino
chambuca
chamero
chamica
chamico
chamizo
chamon
chamorro
chan
chana
chanca
chand
chande
chandler
chandra
chang
chango
chans
chantada
chantre
chanza
chao
chaos
chaoui
chapa
chapado
chaparra
chaparro
chapela
chapeleiro
chapinal
chapman
charana
charato
charco
chareca
charef
charif
charkaoui
charle
charles
charlin
charneco
charro
chas
chasco
chasqueira
chasqueiro
chathuranga
chatt
chau
chauca
chaudhary
chaudhry
chaula
chavarri
chavarria
chavarrias
chaveiro
chaveli
chavero
chaves
chavez
chavinha
chazan
chazarra
chea
cheam
checa
cheda
chegancas
chegoo
cheicho
cheikh
cheilinho
chelaru
chelinho
chemlal
chen
chendo
cheng
chenrim
chentouf
cheon
cheong
chercoles
chergui
cherif
cherkaoui
cherrez
cherta
chesa
chetry
cheung
chevalier
chevez
chey
chhan
chhet
chhetri
chhim
chhoa
chhorn
chi
chia
chiba
chica
chicaiza
chicano
chicharo
chicharro
chichon
chichorro
chico
chicon
chicoria
chicote
chieira
chiesa
chigancas
chila
chilet
chillaron
chilleron
chillida
chillon
chilro
chim
chimbo
chimeno
chin
china
chinarro
chinchilla
chindombe
chinea
chiner
chiorean
chiote
chiqueiro
chiquelho
chiquero
chiquita
chiquito
chira
chiriac
chiriboga
chirila
chirino
chirinos
chirita
chirivella
chis
chisbert
chisvert
chita
chito
chitu
chiu
chiva
chivite
chivu
cho
choa
chocano
chocarro
choco
chocron
choe
choez
chofre
choi
cholbi
chong
choo
choque
chora
chorda
choren
chorincas
chornet
choroo
chorro
choucha
choucino
choukri
choulli
choupeiro
chouriceiro
chousa
chouza
chouzendo
chova
chover
chow
chowdhury
choy
chozas
christensen
christiansen
christie
chu
chua
chueca
chueco
chuecos
chula
chulia
chulian
chulvi
chumilla
chumillas
chun
chung
chuquimarca
chura
church
churra
churruca
chust
chuteira
chuva
cia
ciaurriz
cibeira
cibrian
cicero
cicuendez
cid
cidade
cide
cidon
cidoncha
cidre
cieiro
cienfuegos
ciercoles
cieza
cifre
cifrian
cifuentes
ciganda
cigano
cigarro
cilla
ciller
cillero
cilleros
cilleruelo
cilveti
cima
cimadevilla
cimarra
cimas
cimiano
cimo
cimpean
cinca
cintado
cintas
cintero
cintora
cintra
cintroo
cintura
ciobanu
ciobotaru
ciocan
cioga
ciordia
cipres
ciprian
cirac
cirauqui
cirer
cirera
cires
ciria
cirino
ciriza
cirne
cirpaci
cirstea
ciruela
ciruelos
ciscar
cisneiros
cisnero
cisneros
cisse
cissokho
citores
ciuca
ciudad
ciurana
ciurar
ciurariu
ciurea
ciuro
civantos
civera
cives
civico
cividanes
civil
civit
clacio
cladera
cladio
claes
clamote
clapes
clar
claramonte
claramunt
clares
claret
clari
clariana
clarinha
clark
clarke
claro
claros
claure
clausell
clausi
clave
clavel
clavell
claver
claveria
claverias
clavero
clavijo
clavo
clayton
cledera
clemares
clement
clemente
clementinha
clementinho
clements
clerigo
clerigues
climaco
climent
clopes
cloquell
clos
closa
closas
clota
clotet
clua
coalho
coanhas
coarasa
coates
cob
coba
cobacho
cobaleda
cobano
cobas
cobelo
cobena
cobian
cobler
cobo
cobos
cobrado
cobreros
coca
cocena
cocenas
cocera
coch
cochico
cochinho
cocho
cochofel
cochon
coco
cocos
codeas
codeco
coderch
codes
codesal
codesido
codina
codinach
codinga
codoner
codony
codorniu
codreanu
coego
coelha
coelhinho
coelho
coelle
coello
cofino
cogollos
cogolludo
cohen
coi
coichete
coimbra
coin
coira
coisinha
coito
coixo
cojocari
cojocariu
cojocaru
cola
colaco
colado
colao
colas
colasso
colchero
colchete
colchon
cole
colela
colell
coleman
colera
coles
colet
coleto
colilla
colin
colina
colinas
colindres
colino
coll
collada
collado
collados
collaguazo
collantes
collar
collazo
collazos
collell
collet
collier
collin
collins
colls
collus
colman
colmena
colmenar
colmenarejo
colmenares
colmenero
colom
coloma
colomar
colombo
colome
colomer
colomera
colomina
colominas
colomo
colon
colonnese
colorado
colque
cols
colsa
colunga
coma
coman
comas
comba
combarros
combo
comeche
comella
comellas
comendador
comendinha
comerma
comeron
comes
comesana
comin
comino
comins
comitre
compan
company
companys
completo
compte
conca
conceicao
conceicoo
concejo
concha
conchado
conchilla
conchillo
condado
conde
condeco
condes
condessa
condesso
condinho
condo
condon
condor
condori
conduto
conejero
conejo
conejos
conesa
conforme
confraria
congost
congosto
conill
connolly
conradi
conraria
cons
conscienca
constant
constante
constantin
constantinescu
constanzo
constencio
constenla
constentino
consuegra
consul
contador
conte
conteh
contel
contell
contente
contento
contero
conti
contijoch
continente
contins
contioso
contrera
contreras
conway
cook
cooke
cooper
copa
copado
cope
copete
copovi
coppola
coque
coquim
cora
corada
coradinho
corado
coragem
corbacho
corbal
corbalan
corbella
corbelle
corbera
corbett
corbi
corbin
corbo
corchado
corchana
corchero
corchete
corcho
corchon
corchuelo
corcino
corcoba
corcobado
corcoles
corcuera
corda
cordal
cordas
cordeira
cordeiro
cordero
cordido
cordinha
cordo
cordoba
cordobes
cordon
cordones
cordova
cordovilla
core
corea
corell
corella
cores
corga
corgas
corguinho
corgulho
coria
corigo
corino
corman
cormenzana
cornado
cornago
cornea
cornejo
cornell
cornella
cornes
cornet
cornide
corniel
coro
coroa
coromina
corominas
coron
corona
coronado
coronas
coronel
coronha
coronho
coronil
coronilla
corono
corpa
corpas
corporan
corpuz
corral
corralejo
corrales
corraliza
correa
correal
correas
correcher
corredera
corredoira
corredor
corregidor
correia
correira
corrente
correoso
correro
corres
correyero
corripio
corro
corrochano
corrons
corroo
corroto
cort
corta
cortabarria
cortabitarte
cortada
cortadellas
cortazar
corte
cortecero
cortegoso
cortell
cortes
cortesoo
cortez
cortezon
cortezoo
corti
corticeiro
cortico
cortiella
cortijo
cortijos
cortina
cortinado
cortinas
cortizas
cortizo
corton
corts
corujo
coruna
corvas
corveira
corvera
corvillo
corvo
corzo
cos
cosa
cosano
coscolin
coscolla
cosculluela
cosentino
cosgaya
cosialls
cosin
cosio
cosma
cosme
cosmen
cosmo
coso
cossio
cost
costa
costache
costal
costales
costan
costantini
costanzo
costas
coste
costea
costeira
costela
costello
costero
costilla
costillo
costin
costoya
costumero
cot
cota
cotaina
cotan
cotanda
cotanheira
cotano
cotarelo
cotas
cote
coteiro
cotelo
cotera
coterillo
cotes
cotilla
cotillas
cotillo
cotinha
coto
coton
cotos
cotovio
cotrim
cotrina
cots
cotta
couce
couceiro
coucelo
coucenas
couchinho
coulibaly
counago
courela
courelas
couselo
cousido
cousillas
cousino
couso
coutaya
couteiro
coutinho
couto
couvinhas
couxo
couxoo
cova
covaci
covaciu
covarrubias
covas
covela
covelo
coves
cowley
cox
coxito
coxixo
coxo
coy
coya
cozar
cozinheiro
cozma
cracha
crachat
craciun
craia
crames
crane
crasto
craveirinha
craveiro
craven
cravid
cravide
cravidoo
cravinho
cravino
cravo
crawford
creada
creado
crego
crehuet
creixell
cremades
cremer
cremilde
creo
creolo
crespi
crespillo
crespim
crespin
crespo
cretu
creus
crevillen
criada
criado
criollo
crisan
crisol
crisostomo
crispiano
crispim
crispimiano
crispin
cristaldo
cristas
criste
cristea
cristia
cristino
cristo
cristofol
cristov
cro
croado
croce
croino
croitoru
crook
cros
crosas
cross
crossley
crous
cruanes
cruces
cruchinho
crucho
cruel
cruells
crujeiras
crus
crusat
crusellas
cruto
cruz
cruzado
cruzeiro
cuadra
cuadrado
cuadras
cuadrat
cuadrillero
cuadro
cuadros
cuanhas
cuaresma
cuartas
cuartero
cuba
cubas
cubedo
cubel
cubells
cubero
cuberos
cubi
cubiles
cubilla
cubillas
cubillo
cubillos
cubino
cubo
cucala
cucalon
cucarella
cucharero
cucio
cuco
cucu
cucurella
cucurull
cue
cueli
cuellar
cuellas
cuello
cuena
cuenca
cuenda
cuende
cuerda
cuerdo
cuero
cuerva
cuervas
cuervo
cuesta
cuestas
cuetara
cueto
cuetos
cueva
cuevas
cufi
cugat
cui
cuinas
culebras
culianez
cullell
cullen
cumba
cumbicus
cumbreno
cumbrera
cumbreras
cummins
cumplido
cuna
cunado
cunarro
cunat
cunchillos
cuneo
cunha
cuni
cunill
cunillera
cunningham
cuns
cupeiro
cupido
cuquejo
cuquerella
cura
curado
curate
curbelo
curcialeiro
curdia
curia
curiel
curieses
curioso
curra
currais
curral
curralo
curran
curras
curros
curt
curtis
curto
curveira
curvelo
cusco
cusi
cusido
cusso
custo
custodio
cutanda
cutelo
cutillas
cuyas
cuzco
cyrne
dabo
dabrowski
dacal
dachs
daciana
dacosta
dacuna
dafonte
daga
daganzo
dago
dagostino
daguerre
dahan
dahbi
dahl
dahman
dahmani
dai
daimiel
dale
dalessandro
dali
dalina
dallot
dalmases
dalmau
dalton
daly
dam
damas
damasceno
damasco
damasia
damasio
damaso
damazio
dambrosio
damcevski
damia
damica
damico
damioo
dan
danci
danciu
dandrea
danes
dang
dangelo
daniels
danielsen
danila
danis
danobeitia
dans
danso
danta
dantas
dao
daoud
daoudi
dapena
daponte
daras
darder
darias
darkaoui
daroca
darriba
das
dascalu
dasi
dasilva
daswani
data
dato
dauden
daura
davalos
davenport
davey
davi
davia
davidov
davidson
davies
davila
davim
davis
davison
daviu
davo
davtyan
dawson
day
daza
deac
dean
debon
deca
decker
declara
dedal
defez
degues
dehesa
deira
deiros
dejardim
dekker
del
dela
delages
delaney
delegido
delemovic
delfa
delgadillo
delgadinho
delgado
delic
delicado
delille
delis
della
delmas
delos
delso
deltell
deltoro
delvalle
delvina
dembele
demeter
demir
demirovic
den
denche
denes
deng
dengra
denia
denis
deniz
dentas
dente
dentinho
deo
deodato
der
derresa
dervishi
desangues
descals
descalzo
descamps
descarrega
deschamps
desco
desterro
deu
deulofeu
deus
deutsch
deval
devesa
deveza
devi
devis
devora
deya
deza
dia
diab
diaby
diaconescu
diaconu
diagne
diago
diakite
diallo
diamentino
dianez
diao
diarra
diarte
dias
diatta
diaw
diawara
diaz
dib
dibra
dick
dickinson
dickson
dicu
diederich
dieguez
dieng
diepa
dieppa
dies
dieste
diestre
diestro
dietrich
dietz
dieye
diez
diezma
digon
dijk
dijkstra
dillon
dilme
dima
dimas
dimitrov
dimitrova
dimov
dimova
din
dinca
ding
dinho
dinis
diniz
dinu
dionis
diop
dios
diosdado
diouf
direitinho
direito
disa
disla
dissanayake
dith
dito
dixe
dixon
diz
dizon
djalo
djurhuus
doan
dobarro
doblado
doblas
doble
dobon
dobos
dobra
dobre
dobreiro
dobrev
dobrin
dobson
docal
docampo
doce
docio
doctor
dodd
dodero
dogan
dogaru
doherty
doigner
dolado
dolan
dolcet
doldan
dolera
dols
dolz
domarco
dombele
domene
domenech
domigos
domingo
domingos
domingues
dominguez
dona
donado
donaire
donaldson
donario
donas
donat
donate
doncel
dones
donet
donev
dong
donis
doniz
donnelly
dono
donoro
donoso
dontel
donzelo
doo
dopazo
dopico
doporto
dorado
doral
doran
dorantes
dorca
dordevic
dordia
dordio
dores
doreste
doria
dormido
dorobantu
dorrego
dorries
dorronsoro
dorta
dosal
dosantos
dosil
dot
dotel
dotor
dou
douglas
doumbia
dourado
doval
dovale
dowling
doya
doyle
dragan
draghici
drago
dragoi
dragomir
dragos
dragota
dragu
dragusin
drake
drame
drammeh
draper
drew
dris
drissi
droplets
drozd
drummond
dual
duart
duarte
duaso
duato
dubois
dubon
dubra
duca
ducay
duce
duch
duda
dudas
dudek
duenas
dueso
duet
duffy
dufour
dugo
dukic
dul
duma
duman
dumas
dumbrava
dumitrache
dumitrascu
dumitrescu
dumitru
dumont
dunabeitia
duncan
dunhoo
dunn
dunne
duong
dupont
dupuy
duque
dura
durac
duraes
duran
durana
durand
durango
durante
durantez
durban
dure
duric
durillo
duro
duron
duroo
duta
dutra
duval
duverge
duzarte
dvorak
dvorakova
dyer
dyk
eam
eaton
eaw
ebner
ebo
ebri
eca
eceiza
ecenarro
echaide
echaniz
echarri
echarte
echavarri
echavarria
echave
echeandia
echebarria
echeberria
echegaray
echegoyen
echenique
echepare
echevarria
echevarrieta
echeverri
echeverria
echeverry
echeveste
echezarreta
ecija
eder
edirisinghe
edo
edra
edreira
edri
edrosa
edry
edu
edwards
egan
egana
egas
egea
egger
egia
egido
egiguren
eglitis
eguez
eguia
eguiguren
eguiluz
eguizabal
eguren
egurrola
eguskiza
egusquiza
egzon
eijo
eiras
eirin
eirinha
eirinhas
eiris
eiriz
eiroa
eisman
eixarch
eizagirre
eizaguirre
eizmendi
ejarque
ekanayake
ela
elbal
elcano
elduayen
elejalde
eleno
elexpuru
elez
elguezabal
elias
elicegui
elices
eliche
elifiario
elipe
elisiario
elizalde
elizondo
elliott
ellis
elola
elordi
elorduy
elorriaga
elorrieta
elorz
elorza
elosegui
elosua
elustondo
elvas
embid
emery
emilov
emilova
emine
emperador
ena
enache
enamorado
encabo
encalada
encarnacoo
encina
encinar
encinas
encinoso
enciso
encuentra
endo
endrino
ene
eneriz
enes
enfedaque
eng
engel
engels
engenheira
engenheiro
england
english
engracio
enguidanos
enguita
enguix
enjuto
enrich
enriquez
ensenat
entenza
entrena
entresede
enxuga
eom
epelde
epure
equiza
erana
eras
eraso
erasun
erausquin
erazo
ercilla
erdoino
erdozain
erduino
ereia
ereio
ereira
erena
ereno
eres
erice
eriksen
eriksson
ermeiro
ermenegildo
ermida
ermitoo
eroles
erquicia
erra
errandonea
errasti
errazquin
errea
erro
erse
erustes
ervideira
erviti
esain
esbri
escabeche
escabias
escacena
escada
escadas
escala
escalada
escalante
escalas
escalda
escale
escalera
escalero
escalho
escalhorda
escalona
escalonilla
escamez
escamilla
escanciano
escandell
escandon
escanero
escanez
escanilla
escano
escanuela
escapa
escapes
escarabajal
escarcena
escarda
escarigo
escario
escariz
escaropa
escaroupa
escarpa
escarra
escartin
escaso
esclapez
esco
escobar
escobedo
escobero
escobio
escobosa
escoda
escofet
escola
escolano
escolar
escoli
escorcia
escorial
escorihuela
escoriza
escortell
escorza
escot
escote
escoto
escoz
escriba
escribano
escrich
escriche
escrig
escrihuela
escriva
escude
escudeiro
escuder
escudero
escuderos
escuela
escuer
escuin
esculca
esculcas
escumalha
escura
escuredo
escusa
escutia
esequiel
eseverri
esgaio
esgalhado
esgueva
eslava
esmoris
esnal
esnaola
esono
espada
espadas
espadero
espadilha
espadinha
espallardo
espallargas
espana
espanol
espantoso
esparcia
esparrago
espartero
esparza
espasa
espasandin
espeja
espejel
espejo
espeleta
espelt
esperante
esperilla
esperon
espert
esperto
espes
espeso
espi
espiga
espigado
espigares
espin
espina
espinal
espinar
espindola
espineira
espinel
espinet
espingardaria
espinha
espinhal
espinho
espinilla
espino
espinola
espinos
espinosa
espinoza
espiritu
espitia
espla
esplugas
esplugues
espona
esposito
espuch
espuig
espuna
espuny
esque
esquer
esquerdo
esquerra
esquerre
esquibel
esquina
esquinas
esquirol
esquiroz
esquitino
esquius
esquiva
esquivel
esquivias
essaidi
essalhi
estaca
estacio
estadella
estades
estalayo
estalella
estallo
estan
estanol
estanque
estanqueiro
estany
estape
estaqueiro
estarellas
estarlich
estaun
esteba
esteban
estebanez
estebaranz
estella
estelle
esteller
estelles
estelrich
esteo
estepa
esteras
estereiro
esteruelas
esteso
esteva
estevam
estevan
esteve
estevem
estevens
esteves
estevez
estevinho
estevoes
estevoo
estigarribia
estima
estirado
estivill
estores
estornell
estrada
estrade
estrafalhote
estrany
estraviz
estrela
estrelado
estremera
estrems
estrompa
estruch
estudante
estudillo
estupina
estupinan
etayo
etxabe
etxaniz
etxarri
etxeandia
etxebarria
etxeberria
etxebeste
etxezarreta
eufrazio
eugui
euquerio
evangelio
evangelista
evans
evora
exojo
exposito
exposta
externato
extremera
eyre
ezcurra
ezpeleta
ezquerra
ezquerro
faba
fabbri
fabeiro
fabelo
faber
fabero
fabian
fabiani
fabioo
fabra
fabre
fabrega
fabregas
fabregat
fabregues
fabro
fabuel
faca
facal
facanha
facanhas
facas
facenda
fachada
fachadas
fachal
faci
facoo
facucho
fadiga
fadigas
fadon
fadrique
fael
faes
fagaio
fages
fago
fagoaga
fagueiro
fagulha
fagundes
fagundez
fagundo
fahmi
faia
faias
failde
faim
faine
faisca
fajardo
fajula
falagan
falces
falco
falcon
falcone
falcones
falconi
falcoo
fale
faleiro
falero
falgas
falguera
falgueras
falhas
falim
falizol
fall
falla
falomir
falorca
familia
familiar
fan
fananas
fandino
fandos
faneca
faneco
fanega
fanego
fanfa
fang
fangala
fanjul
fanlo
fano
fantasia
fantezia
fantova
fanzeres
far
faraco
faraj
faraldo
farate
farcas
fardilha
farela
fareleira
fareleiro
farell
farelo
fares
farfalha
farfan
farfante
fargas
farhat
faria
farias
farina
farinango
farinas
farinesa
farinha
farinos
fariss
farkas
farmer
farnes
farnos
faro
faroleiro
farooq
farpon
farragos
farrais
farran
farrapo
farraposo
farras
farray
farre
farreca
farrell
farreny
farreras
farrero
farres
farro
farrolas
farromba
farrona
farropa
farrugia
farrus
fartareia
fartaria
farto
fartura
fas
fastio
fat
fateixa
fatela
fatelo
faterio
fathallah
fathi
fati
fatia
fatime
fau
faubel
fauli
faulkner
faundez
faur
faura
faure
faus
faustuno
fava
favas
faveiro
faya
faye
fayos
faz
fazenda
fazendeiro
fazio
feal
febles
febrer
febrero
fechete
fefile
feher
feigosa
feigueira
feijoeiro
feijoo
feio
feiteira
feiteirinha
feiteiro
feito
feitor
feixas
feixeira
fekete
felez
felgar
felgueira
felgueiras
felguera
felgueroso
felices
felicio
felimino
felino
felip
felipe
felipez
felis
felisbela
felisberto
felismina
feliu
feliz
felizardo
felpeto
femenia
femenias
femia
fenech
feng
fenix
fenoll
fenollar
fenollosa
fenoy
fente
feo
feranandes
feraru
fereira
ferez
ferguson
ferhatovic
feria
fermosel
fermoselle
fernades
fernadez
fernandes
fernandez
fernandinho
ferra
ferradas
ferradosa
ferragem
ferragud
ferragut
ferralho
ferrand
ferrandez
ferrandis
ferrandiz
ferrando
ferrao
ferrara
ferrari
ferraria
ferraro
ferras
ferraz
ferre
ferreduela
ferreira
ferreirinha
ferreirinho
ferreiro
ferreiros
ferrel
ferreno
ferreo
ferrer
ferrera
ferreras
ferreres
ferrero
ferreruela
ferres
ferret
ferrete
ferretti
ferreyra
ferri
ferriera
ferrin
ferrinha
ferrinho
ferrio
ferriol
ferriols
ferris
ferrito
ferriz
ferro
ferrolho
ferron
ferronha
ferroo
ferros
ferrufino
ferruguento
ferrus
ferruz
fervenca
fervenza
festa
festas
fetal
feteira
feu
fevereiro
fiadeiro
fial
fialho
fiallos
fiandeiro
fiano
fians
fibla
fibroo
fiche
fidalgo
fiedler
fiel
field
fiens
fieraru
fierrez
fierro
fiestas
figaredo
figo
figols
figueira
figueiras
figueiredo
figueirinhas
figuera
figueras
figueredo
figuereo
figueres
figuero
figueroa
figuerola
figuls
figurino
fijo
fikri
filali
filella
fileno
filgueira
filgueiras
filimon
filip
filipov
filipovic
filiu
fillat
fillol
filloy
filpo
filter
fimia
finch
fincias
fineza
fink
fino
finote
fioes
fiol
fiolhais
fiore
fiori
fiorito
firme
firmina
firmino
firmo
firth
firvida
fischer
fisher
fita
fitas
fite
fiteira
fiteiro
fito
fitzgerald
fitzpatrick
fiuza
fixe
fiz
fjeldsted
flamarique
flaminio
flanagan
flaque
flaquer
flecha
fleitas
fleming
fleta
fletcher
fletes
flix
flo
flor
flore
florea
florensa
florentin
flores
florescu
florez
floria
florian
floriano
florido
florindo
florio
florista
florit
floro
flotats
fluixa
fluxa
flynn
fodor
fofana
fogueiro
foguet
foitinho
foito
foix
foja
fojo
folch
foley
folgado
folgar
folgosa
folgoso
folgueira
folgueiras
folguera
folha
folhadela
folhas
folhinha
folques
fombellida
fombuena
fona
foncillas
foncubierta
fondevila
fondo
fondon
fonfria
fonoll
fonollosa
fons
fonseca
fonseka
font
fonta
fontaina
fontaine
fontainhas
fontal
fontalba
fontan
fontana
fontanals
fontane
fontaneda
fontanella
fontanet
fontanilla
fontanillas
fontanillo
fontao
fontcuberta
fonte
fonteboa
fontecha
fontela
fontelles
fontenla
fontes
fontestad
fontinha
fontinhas
fontiveros
fontoo
fontoura
fontova
fonts
forbes
forcada
forcadell
forcelledo
forcen
ford
forero
fores
forjan
forment
formento
formiga
formigal
formigo
formoso
forn
fornas
forne
forneas
forneiro
fornell
fornells
forner
fornes
fornet
fornieles
fornier
fornies
fornos
forns
foronda
fors
forster
fort
forte
fortea
fortes
forteza
fortio
fortis
fortun
fortuna
fortunato
fortuno
fortuny
fos
fossati
foster
foto
fournier
fouto
fouz
fowler
fox
foz
fra
frade
fradejas
fradera
frades
fradigano
fradigas
fradilha
fradinho
fradique
fraga
fragata
frago
fragoo
fragoselo
fragoso
fragua
fraguas
fragueiro
fraguela
fraile
fraioo
fraire
fraiz
frajuca
france
francela
frances
francesch
franch
francia
francis
franco
francois
francos
franganillo
franganito
franganote
frango
franjo
franke
franqueira
franquelo
franquesa
franquet
franquinho
fraqueiro
fraser
frasheri
frasoo
frasquet
fratila
frau
frauca
frausto
frazoo
freches
frechilla
freeman
frei
freije
freijeiro
freijo
freile
freire
freiria
freirinhas
freitas
freixa
freixas
freixeira
freixes
freixiano
freixieira
freixinho
freixo
frejo
french
fresco
fresneda
fresnillo
fresno
fresquet
fresta
fretes
frey
freyre
friaes
frialva
frias
friedman
frieiro
frigola
froes
frohlich
frois
frometa
frontela
frontera
frost
frota
froufe
fructuoso
fruela
frunza
frutos
frutuoso
fry
fuchs
fuente
fuentefria
fuentes
fuentetaja
fuentevilla
fuerte
fuertes
fueyo
fuillerat
fujihara
fujii
fujita
fujiwara
fukuda
fullana
fuller
fulop
fumado
fumanal
fumeiro
fumero
fundacoo
fundo
funes
funez
fungueirino
funzamo
furelos
furet
furfuro
furio
furones
furriel
furriela
furtado
furtuna
furundarena
fuschini
fusco
fuseiro
fuso
fuste
fuster
fustero
fustes
futre
fuzeiro
fuzeta
gabai
gabalda
gabaldon
gabarda
gabarre
gabarri
gabarro
gabarron
gabas
gabasa
gabella
gabernet
gabilondo
gabin
gabinete
gabiola
gabirondo
gabor
gacio
gadanha
gadanho
gadea
gadelho
gaete
gafagnoo
gafanhoto
gafeira
gagliardi
gagnon
gago
gagueiro
gahete
gaiatas
gaiato
gaiaz
gaibor
gaina
gainza
gaio
gaiola
gaioo
gaioso
gaitan
gaitas
gaite
gaitero
gaivoo
gaivoto
gajardo
gajate
gajdos
gajete
gal
gala
galache
galacho
galamba
galan
galano
galanos
galante
galar
galardi
galarraga
galarreta
galarza
galas
galatinha
galavis
galaz
galban
galbarro
galbis
galcera
galceran
galdames
galdamez
galdeano
galdo
galdon
galdos
gale
galea
galeano
galeas
galego
galende
galeote
galera
gales
galey
galginho
galha
galhano
galhardo
galhardos
galheta
galhispo
galhofa
galhota
gali
galian
galiana
galiano
galicia
galilea
galimany
galinanes
galindez
galindo
galinho
galioto
galipienso
galisteo
galito
gall
gallach
gallagher
gallar
gallardo
gallart
gallastegi
gallastegui
gallego
gallegos
gallen
gallent
gallero
galles
galli
gallifa
gallina
gallo
galloso
gallud
gallur
galmes
galnares
galo
galobart
galocha
galofre
galoo
galoto
galparsoro
galrito
galtarossa
galvan
galve
galveias
galvelas
galvez
galvin
galvina
galvinhas
galvis
galvoo
gama
gamacho
gamage
gamallo
gamarra
gamarro
gamas
gamaza
gamazo
gamba
gambero
gambin
gamboa
gamboias
gambra
gameira
gameiro
gamel
gamela
gamelas
gamella
gamero
gamez
gaminha
gamino
gamir
gamito
gamiz
gamo
gamon
gamonal
gamundi
gan
gana
ganado
ganaipe
ganaipo
ganan
gananca
gancedo
ganchas
gandaia
gandaio
gandara
gandares
gandarez
gandarias
gandarillas
gandia
gandiaga
gandolfo
gandoy
gandra
gandul
gandullo
gandum
ganea
ganfornina
gang
ganga
gangoiti
gangoso
ganhitas
ganhito
ganho
ganhoo
ganilha
ganilho
ganito
gante
gantes
ganuza
ganzo
gao
gaona
gapo
garabal
garabato
garabito
garaboa
garai
garaizabal
garaizar
garalho
garamendi
garate
garatea
garau
garay
garayalde
garayoa
garbayo
garbin
garcera
garceran
garces
garcete
garcez
garcia
garciandia
garcias
garcimartin
garcinuno
garciolo
garcoo
garde
gardeazabal
gardella
gardete
gardiner
gardner
gardon
garduno
gare
garea
gares
garfia
gargallo
gargoles
gari
garicano
garijo
garin
gariso
garitano
garitaonandia
garlito
garmendia
garmilla
garmon
garnacho
garnelo
garner
garnes
garnica
garnier
garofalo
garofano
garolera
garoz
garra
garralda
garralon
garran
garrancho
garre
garrelhas
garrell
garres
garreta
garrett
garri
garrido
garriga
garrigos
garrigues
garrim
garriopa
garriz
garrizo
garro
garrocho
garrofe
garron
garrosa
garrote
garrucho
garruco
garrudo
garvi
garvia
garvin
garza
garzas
garzo
garzon
gas
gasalho
gasalla
gasca
gasch
gasco
gascon
gascuena
gasent
gaseo
gashi
gasil
gasio
gasol
gasolo
gaspar
gasque
gasquet
gassama
gasset
gasso
gastalho
gastesi
gaston
gastoo
gastro
gasull
gasulla
gata
gateira
gatell
gatica
gatinho
gatius
gato
gatoes
gaton
gatti
gatueiro
gaudioso
gauloo
gauna
gauthier
gautier
gavalda
gavancha
gavara
gavela
gavidia
gavila
gavilan
gavilanes
gavilanez
gavin
gavina
gavinhas
gavinho
gavinhos
gavino
gavioo
gavira
gaviria
gavril
gavrila
gay
gaya
gayan
gayarre
gaye
gayo
gayol
gayoso
gaytan
gazapo
gazo
gazquez
gaztanaga
gaztelu
gaztelumendi
gazua
gazulla
gea
geada
geadas
geboes
gee
gega
gegaj
gegundez
geijo
geirinhas
geitoeira
geitoso
gelabert
gelado
gelardo
gelashvili
geli
gellida
gelo
gelonch
gelpi
gemar
gemelgo
gemio
genao
gende
gene
genebra
gener
generoso
genesio
genis
geniz
genova
genovart
genoves
genro
gens
gentil
gentile
gento
georgescu
georgiev
georgieva
geraldes
geraldo
gerber
gerboles
gerena
gerez
gergely
geria
germain
gerona
gerpe
gersoo
gertrudes
gervilla
gestal
gesteira
gestido
gesto
gestosa
gestoso
gete
getino
gevorgyan
gey
ghaddari
ghailan
ghang
ghazal
ghazaryan
ghazi
gheorghe
gheorghita
gheorghiu
gherasim
gherman
ghim
ghinea
ghita
gibaja
gibbons
gibbs
gibello
gibert
gibson
giestas
giesteira
gigante
giganto
gijon
gil
gila
gilabert
gilaberte
gilarranz
gilart
gilarte
gilbert
giles
gilete
gilgado
gili
gill
gillespie
gilmartin
gilo
gilsanz
gim
gimenes
gimenez
gimeno
ginard
gine
ginel
giner
gines
ginesta
ginestar
gineza
ginja
giol
gioo
giordano
giorgadze
giral
giralda
giraldes
giraldez
giraldo
giralt
girard
girbau
girbes
girela
giribet
girio
giro
giroes
girol
giron
girona
gironda
gironella
girones
giroo
giroto
gisbert
gismero
gispert
gistau
giuliani
giurgiu
gjika
gjoni
glaria
glavan
glazion
gligo
glover
goas
goberna
godayol
goddard
godfrey
godia
godina
godinez
godinho
godino
godoy
goenaga
goga
gogoladze
goh
goia
goiburu
goicoechea
goiense
goikoetxea
goiri
gois
goitia
goizueta
goja
gol
golan
goldaracena
golderos
golding
golob
golpe
golubev
golubovic
goma
gomar
gomara
gomariz
gombau
gomera
gomes
gomez
gomila
gomis
gomiz
gonalons
goncalves
gonda
gondar
gondra
gonell
gong
gongora
goni
gonilho
gonsalves
gontan
gonzaga
gonzales
gonzalez
gonzalo
gonzalves
gonzalvez
gonzalvo
goo
goodman
goodwin
goossens
gopar
gorbea
gorda
gordalina
gordaliza
gordillo
gordino
gordo
gordon
gorgojo
gorgues
gorgulho
gorina
goris
gorjon
gorjoo
gorman
gormaz
gornes
gorosabel
gorospe
gorostiaga
gorostidi
gorostiza
gorraiz
gorreta
gorri
gorria
gorricho
gorrin
gorrindo
gorris
gorriti
gorriz
gorrochategui
gorrono
gorrotxategi
gort
gortazar
gosalbez
gosalvez
gosende
gost
gosto
gote
goti
goto
gotor
gou
gough
gould
gouloo
goundar
gouveia
gouw
govea
goy
goya
goyanes
goyeneche
goyenechea
gozalbo
gozalo
gozalvez
graaf
grabowski
grabulosa
graca
gracia
graciani
graciano
gracina
gracio
grad
grada
grade
gradil
gradim
gradinaru
gradissimo
gradiz
grado
grados
graell
graells
graf
grafanato
grageda
gragera
graham
grain
grais
grajales
grajeda
grajera
gralha
gralheiro
grama
gramaca
gramacha
gramacho
gramage
gramaje
gran
grana
granacha
granada
granadeiro
granadero
granado
granados
grancha
grancho
granda
grandal
grande
grandes
grandio
grandoo
grane
granel
granelas
granell
granero
granes
grange
grangeia
granger
granizo
granja
granjal
granjeia
granjo
grano
grant
grao
gras
grasa
grassi
grasso
gratacos
grau
graudo
graupera
graus
graval
gravalos
gravato
grave
gravelho
graveto
gray
graziano
grazina
grazino
greaves
grech
greciano
greco
grecu
gredilla
green
greenwood
gregores
gregori
gregory
grela
grelo
grencho
grenha
gresa
greu
grgic
griera
griffin
griffiths
grifo
grifoll
grigoras
grigore
grigorov
grigoryan
grijalba
grijalva
grijalvo
grille
grillo
grilo
grima
grimal
grimaldi
grimaldo
grimaldos
grimalt
grimm
grimon
grinan
grine
grino
grinon
gris
grisalena
grisales
groba
grobas
gromba
groo
groos
groot
gros
gross
grossi
grosso
grosu
grou
groves
groza
grozav
gruber
grueso
grullon
grumete
guachamin
guadalajara
guadano
guadarrama
guadix
guaita
guajardo
gual
gualan
gualda
gualdino
guallar
guallart
gualoto
guaman
guan
guanche
guanoluisa
guanter
guapo
guarch
guardado
guardeno
guardia
guardiola
guardo
guardoo
guareno
guarin
guarino
guarinos
guarner
guarnido
guarniero
guarnizo
guarro
guasch
guasp
guaza
gude
gudiel
gudino
guede
guedelha
guedes
gueidoo
guelho
guell
guembe
guemes
guera
guerin
guerola
guerra
guerras
guerreiro
guerrero
guerri
guerrinha
guerro
guest
gueto
guevara
gueye
guia
guiberteau
guijarro
guijo
guijosa
guil
guilabert
guilarte
guilera
guilhermino
guilhoto
guill
guillamet
guillamon
guillan
guillanot
guillem
guillen
guillin
guillo
guillot
guimaraes
guimarey
guimaro
guimas
guimera
guimerans
guimil
guina
guinaldo
guinapo
guinart
guincho
guindo
guine
guinea
guinot
guinovart
guio
guirado
guiral
guirao
guisado
guisande
guisasola
guitart
guiteras
guitian
guiu
guix
guixa
guixe
gulias
gulin
guliyev
gullon
gulomar
guloo
guma
gumbau
gumiel
gunasekara
gunawardana
gunawardena
gundin
guntin
guo
gurate
gurgo
guri
guridi
gurillo
gurpegui
gurrea
gurria
gurruchaga
gurrutxaga
gurung
gusa
gusmoo
gustafsson
gustems
guterres
gutierres
gutierrez
gutiez
gutu
guzman
guzon
gwak
gwon
haas
haase
haba
habas
habib
habibi
hadad
haddad
haddouti
haddu
hadi
hadzic
hafidi
hafner
hage
hagen
hah
hahn
haider
haigh
haines
hajjaj
hajji
hakimi
hakobyan
halcon
hale
halili
hall
hallam
haller
halvorsen
hamad
hamada
hamadi
hamalainen
hamdan
hamdaoui
hamdi
hamed
hamer
hamidi
hamido
hamilton
hammadi
hammer
hammond
hammou
hammouch
hammouti
hamzaoui
han
hancock
hans
hansen
hanson
hansson
haour
haque
hara
harada
harana
harding
hardy
hargreaves
harillo
haro
harper
harrak
harrington
harris
harrison
hart
hartley
hartmann
harutyunyan
harvey
hasani
hasanov
hasanovic
hasegawa
hashimoto
hasnaoui
hassani
hasse
haugen
hauser
hausmann
hawkins
hay
haya
hayashi
hayes
haynes
hayward
haza
hazan
hazas
healy
heath
hebil
hebrero
hedrera
heikkila
heikkinen
heilig
heinonen
heleno
helguera
heller
hellin
henao
henarejos
henares
henche
henderson
hendriks
heng
henriksen
henriques
henriqueto
henriquez
hens
heo
her
hera
herance
heras
herath
herbas
herbete
herbon
herce
herdade
herdeiros
heredero
heredia
herena
herencia
herencias
heres
hereu
herguedas
hergueta
herguido
herman
hermelo
hermida
hermo
hermosa
hermosel
hermosilla
hermosin
hermoso
herms
hernadez
hernaez
hernaiz
hernan
hernandez
hernandis
hernando
hernandorena
hernangomez
hernani
hernansaiz
hernansanz
hernanz
herrada
herradon
herrador
herraez
herraiz
herran
herrando
herranz
herrarte
herrer
herrera
herreras
herreria
herrerias
herrero
herreros
herreruela
herrezuelo
herrmann
herrojo
herron
herruzo
hervas
hervella
herves
hervet
hervias
herzog
hespanha
hess
hesse
hettiarachchi
hevia
hevilla
hewitt
hicks
hidalgo
hierro
higgins
higino
higon
higuera
higueras
higuero
hijano
hijazo
hijon
hijosa
hildeberto
hildebrandt
hill
hills
hilton
hinarejos
hincapie
hinchado
hinga
hinojal
hinojo
hinojosa
hinostroza
hipolito
hipopotamo
hiraldo
hirano
hirsch
hirst
hisado
hita
hitos
hjaltalin
hoa
hoang
hobbs
hobson
hoces
hocevar
hodge
hodges
hodgson
hodzic
hofer
hoffmann
hofmann
hogan
hogg
hojgaard
holden
holder
holgado
holguera
holguin
holland
holloway
holm
holmes
holt
hom
homar
hombrados
homedes
homem
hompanera
homs
hong
honorato
honoro
honrado
honrubia
hontanilla
hontecillas
hontoria
hood
hooper
hope
hopkins
hoppe
hoque
horak
horakova
horas
horcajada
horcajo
horcajuelo
horcas
hormaechea
hormiga
hormigo
hormigos
horn
horna
horne
hornero
hornillos
horno
hornos
horrach
horrillo
horta
hortal
hortas
hortelano
horteloo
hortencio
hortet
hortiguela
horton
horvat
horvath
hospital
hossain
hoti
hou
houghton
houvera
hovhannisyan
howard
howarth
howe
howell
hoxha
hoya
hoyas
hoyo
hoyos
hoz
hribar
hristov
hristova
hualde
huaman
huamani
huanca
huang
huarte
huber
hubner
hudak
huecas
huedo
huelamo
huelga
huelva
huelves
huerga
huergo
huerta
huertas
huertes
huerto
huertos
huesa
huesca
huescar
hueso
huete
hueto
hugas
hughes
huguet
hui
huici
huidobro
humanes
humer
humphrey
humphreys
hun
hungria
hunt
hunter
hur
hurley
hurst
hurtado
huseynov
husillos
hussain
husson
hutchinson
huynh
hwang
hyde
hysi
iacob
iancu
ianez
ianhes
ibabe
ibaibarriaga
ibanez
ibar
ibarbia
ibarguen
ibarguren
ibarlucea
ibarra
ibarreche
ibarretxe
ibarrola
ibarrondo
ibars
ibarz
ibarzabal
ibeas
ibernon
ibero
ibiricu
ibisate
ibiza
ibor
iborra
ibraev
ibragimov
ibrahimi
ibrahimovic
ibrito
icardo
icart
icaza
ichaso
ichikawa
ichim
idanez
idarraga
ideas
ideias
idigoras
idoate
idrissi
idrovo
ieong
ifrim
igartua
igarza
igea
iglesia
iglesias
ignat
igoa
igreja
igual
igualada
ijaz
ikeda
ilagan
ilea
ilharco
ilheu
ilic
ilie
ilies
iliescu
iliev
ilieva
illa
illan
illana
illanes
illarramendi
illas
illera
illescas
ilundain
ilves
ilyas
imaginario
imai
imaz
imbernon
imbert
imedio
imperial
imran
inacio
inarejos
inarra
incenso
incera
inchausti
inclan
inda
indiano
indias
indurain
inesta
infante
infantes
infiesta
inga
ingelmo
inglada
ingles
ingram
inguanzo
inho
iniesta
iniguez
inoue
insa
insausti
insua
intriago
intxausti
inverno
invernon
inza
ionescu
ionita
iordache
iordan
iorga
iosif
iparragirre
iparraguirre
ipina
iqbal
iracheta
iraeta
iragorri
iraizoz
irala
iranzo
iraola
irastorza
irazabal
irazola
irazoqui
irazu
irazusta
iredio
iriarte
irias
iribar
iribarne
iribarren
iriberri
irigaray
irigoyen
irimia
iriondo
irisarri
irizar
irles
iruela
irujo
irun
irureta
iruretagoiena
iruretagoyena
irurzun
irusta
irving
isa
isac
isach
isaev
isanta
isart
isarte
isasa
isasi
isasti
isaza
isca
iscar
isento
isern
iserte
ishida
ishii
ishikawa
iskakov
isla
islam
ismailov
ismania
ismayilov
iso
isorna
ispas
ispizua
istrate
isturiz
isusi
itarte
ito
itoiz
ituarte
iturbe
iturbide
iturralde
iturregui
iturri
iturria
iturriaga
iturrioz
iuga
iusupov
ivanez
ivanou
ivanov
ivanova
ivanovic
ivanovski
ivars
ivascu
ivorra
iwasaki
iza
izaga
izagirre
izaguirre
izal
izard
izarra
izcara
izco
izcue
izidoro
izquierdo
iztueta
izurieta
jabalera
jabato
jabbi
jabbie
jabbour
jabonero
jabri
jaca
jacas
jackson
jacobs
jacobsen
jacome
jacquet
jadraque
jaeger
jaen
jaenes
jafarov
jager
jahn
jaimes
jaimez
jaiteh
jakobsson
jaldin
jaldo
jaldon
jallow
jalon
jamardo
jambrina
james
jami
jandula
jane
janeiro
janer
janes
janev
janez
jang
jankauskas
jankauskiene
jankowski
jansa
jansen
jansons
janssen
janssens
jansson
japon
jaques
jaquez
jara
jaraba
jarabo
jaraiz
jaramago
jaramillo
jarana
jarauta
jardi
jardin
jardon
jareno
jares
jarillo
jarne
jaro
jarque
jarquin
jarrin
jarvinen
jarvis
jaso
jativa
jato
jauregi
jauregui
jaureguizar
jaurrieta
javaloyes
javed
javega
javierre
jawara
jawo
jaya
jayasekara
jayasinghe
jayasuriya
jayawardana
jayawardena
jayaweera
jayo
jean
jebari
jebbour
jee
jen
jenkins
jennings
jensen
jeon
jeong
jerez
jerico
jiang
jianu
jimbo
jimenez
jimeno
jin
jiron
jodar
jodra
joe
joeng
joensen
jofre
johannesen
johannessen
johansen
johansson
johnsen
johnson
johnston
johnstone
jokinen
joly
jones
jong
jonsson
joo
jooo
jorba
jorda
jordan
jordana
jordano
jorde
jorgensen
jornet
jorquera
jorques
jorrin
jorro
josa
jou
jovani
jovanovic
jove
joven
jover
joy
joya
juanas
juaneda
juanes
juanico
juanola
juanpere
juarez
juaristi
juarros
jubany
jubera
juberias
jubert
judez
juez
jugo
juhasz
juiz
jukic
jul
julca
julve
julvez
jumbo
jumilla
jun
junca
juncal
junco
juncos
juncosa
jung
junquera
junquero
junyent
jurado
jurca
juric
jurj
jusdado
just
juste
justel
justes
justicia
justiniano
justo
juu
juvanteny
juve
juvera
juzgado
kaba
kabba
kaczmarek
kadar
kaddouri
kaddur
kadfi
kadi
kadri
kaiser
kaliev
kalloe
kalnins
kamara
kaminska
kaminski
kande
kane
kaneko
kang
kanoute
kante
kanteh
kapanadze
kara
karapetyan
karimi
karimov
karjalainen
karklins
karlsen
karlsson
karpin
karunaratne
kask
kasmi
kastelic
kastrati
kato
katz
kaufmann
kaur
kausar
kavaliauskas
kavaliauskiene
kavaliou
kavanagh
kavcic
kawano
kaya
kayser
kazlauskas
kazlauskiene
kazlou
kazlouski
kebe
keen
keita
keller
kelly
kelmendi
kemp
kendall
kennedy
kent
keo
kerekes
kern
kerr
kessler
khachatryan
khalil
khan
kharbouch
khat
khatib
khatri
khattabi
khatun
khay
khayat
khen
khiev
khlot
khmer
khoury
khuc
khutsishvili
kieffer
kikuchi
kilic
kim
kimura
king
kinnunen
kinoshita
kiraly
kirby
kirchner
kirilov
kirilova
kirk
kiss
kitanovski
klavins
klein
klemencic
kluivert
knezevic
knight
knorr
knowles
knudsen
koak
kobayashi
koc
koch
kocsis
koh
kohler
kojima
kola
kolar
kolev
koleva
kolla
kollar
koller
koloski
konate
kondo
kone
kong
konig
kono
konteh
kontos
koo
koppel
koren
korhonen
korosec
koroveshi
korta
kos
kosir
koskinen
kostadinov
kostadinova
koster
kostov
kostova
kostovski
kotnik
koubaa
koufos
kovac
kovacevic
kovacic
kovacik
kovacs
koval
kovalchuk
kovalenko
kowalczyk
kowalski
koyama
kozak
kozlov
kozlowski
kraft
krajnc
kralj
kramer
krasimirov
krasimirova
krasniqi
krastev
krasteva
kraus
krause
kravchenko
krawczyk
krebs
kremer
krier
kristensen
kristi
kristiansen
kristo
kritikos
krlicevic
krol
krubally
kruger
krumins
kruse
kryeziu
kucera
kucerova
kudo
kuen
kuhn
kukk
kumar
kumara
kunz
kuqi
kurt
kusainov
kushnir
kuznetsov
kvaran
kvaratskhelia
kwak
kwiatkowski
kwok
kwon
laaraj
laarbi
laaroussi
labajo
labajos
labanda
labandeira
labarga
labarta
labat
labayen
labella
labiad
labiano
laborda
laborde
laborinho
labra
labrada
labrado
labrador
labronco
laca
lacal
lacalle
lacambra
lacarcel
lacarra
lacarta
lacasa
lacasta
lacatus
lacerda
lachhab
lachica
lachkar
laci
lacoma
lacomba
lacort
lacorte
lacosta
lacroix
lacruz
lacuesta
lacueva
lacunza
lada
ladeira
ladeiras
ladeiro
ladera
ladero
lado
ladra
ladrero
ladron
lafarga
laffitte
lafita
lafon
lafont
lafoo
lafuente
laga
lagar
lagarelhos
lagares
lagarinhas
lagarinhos
lagarto
lage
lages
lagido
laginha
lagiosa
lago
lagoa
lagoas
lagos
laguarda
laguardia
laguarta
laguia
laguillo
laguna
lagunas
lagunilla
lahera
lahiguera
lahlou
lahmar
lahoz
lahrach
lahsen
lahtinen
lahuerta
lai
laiginhas
laim
lain
laina
laindo
laine
lainez
laino
laires
laiseca
laita
laitinen
laiz
lajara
lajarin
lajas
lajinhas
lajo
lajoso
lajusticia
laka
lakatos
lakhal
lakmal
lal
lalaguna
lalana
lalanda
lalin
lalinde
lallana
lallave
lalwani
lam
lama
lamachoo
lamadrid
lamana
lamarca
lamas
lamata
lamazares
lamb
lamban
lambea
lambelho
lambert
lamegal
lamego
lameira
lameiras
lameirias
lameirinha
lameirinhas
lameirinho
lameiro
lamela
lamelas
lamhamdi
lamiel
lamkadmi
lamo
lamora
lampon
lampreia
lamrani
lamrini
lana
lanas
lanaspa
lanau
lanca
lanceta
lancha
lanchares
lancharro
lanchas
lanchazo
lancho
lancis
landa
landaburu
landaluce
landazuri
landeira
landeiro
landeras
landero
landeta
landete
landi
landin
landivar
landrove
lane
lanero
lang
langa
langarica
langarita
lange
langer
langley
lanseros
lantaron
lantigua
lantoine
lanuza
lanz
lanza
lanzarote
lanzas
lanzinha
lanzo
lanzos
lanzuela
lao
laorden
laosa
laparra
lapas
lapaz
lapeira
lapena
lapido
lapiedra
laplana
laplaza
lapo
lapoo
laporta
laporte
lapuente
lapuerta
lara
laranjeira
laranjeiro
laranjinha
laranjo
lardies
lardin
laredo
lareia
larena
lareo
lares
lareu
largo
largueisa
larhlid
laria
larino
lario
larios
larrabeiti
larraga
larrainzar
larralde
larramendi
larranaga
larraneta
larrarte
larrauri
larraya
larrayoz
larraz
larraza
larrazabal
larrea
larreategui
larreta
larriba
larrinaga
larrion
larrode
larrondo
larrosa
larroya
larrubia
larrucea
larsen
larsson
larumbe
lasa
lasaga
lasagabaster
lasala
lasanta
lasaosa
lasarte
lasca
lascano
lascas
lascorz
lascu
lascurain
laseca
laserna
lasheras
lasierra
laso
lasso
lastra
lastras
lastre
lastres
lasuen
lata
latado
latas
latasa
latif
latino
latorre
latre
lau
laucirica
laudo
laurent
laurina
lausin
lava
lavadinho
lavado
lavajo
lavandeira
lavandera
lavara
laver
laverde
laviana
lavilla
lavin
lavina
lavinha
lavos
lavoura
lavrador
law
lawrence
lawson
lawton
lax
lay
laya
laynez
layos
layunta
laza
lazaar
lazaga
lazar
lazare
lazaro
lazarte
lazcano
lazcoz
lazkano
lazo
leach
leache
leal
leamaro
leanos
lebedev
lebon
lebrato
lebre
lebreiro
lebrero
lebres
lebron
lecanda
lecas
lecea
leceta
lecha
lechado
lechner
lechon
lechuga
lecina
lecinena
leclercq
lecoq
lecoque
lecue
lecumberri
lecuona
led
ledesma
ledezma
ledo
lee
lees
leeuwen
lefebvre
lefevre
lefter
leganes
legarda
legarra
legarreta
legaspi
legaz
legazpi
legido
legnissimo
legorburu
legrand
legua
leguina
leguizamon
lehmann
lehner
lehtinen
lehtonen
lei
leigh
leigo
leio
leira
leiras
leiria
leirinha
leirioo
leiro
leiros
leis
leitao
leite
leiteira
leiteiro
leitner
leitoa
leiton
leitoo
leiva
lejarraga
lejarza
lejeune
leka
lekue
lekuona
lele
lema
lemes
lemos
lemus
len
lencastre
lence
lencina
lendinez
lenero
lenis
leno
lens
lenz
lenza
leon
leonard
leonardi
leone
leones
leonte
leoo
leoquedio
leote
leoz
lepe
leques
lera
lercas
lerchundi
lerena
lerga
leria
lerias
lerida
lerin
lerma
lero
lerones
leroy
lertxundi
les
lescano
lesmes
lesta
leston
letamendia
lete
leton
letona
letra
letran
letras
lette
leu
leunda
leva
levi
levin
levita
levy
lewandowski
lewis
ley
leyenda
leyton
leyva
leza
lezama
lezana
lezaun
lezcano
lianes
liang
liano
liao
liarte
libanio
libano
liberado
liberal
libran
librero
liceaga
liceras
lidon
liduena
lie
liebana
liebanas
liem
liendo
liepins
liesa
lietor
lifante
ligeira
ligeiro
ligero
ligueira
lijo
lillo
lim
lima
limas
limede
limeres
limia
liminana
limon
limones
limoo
lin
linacero
linaje
linan
linares
linaza
lincan
lincho
lindberg
linde
lindes
lindez
lindeza
lindim
lindinho
lindino
lindner
lindo
lindote
lineira
linero
lineros
lines
lingurar
linhares
lino
linuesa
liquete
lira
liranzo
liras
lires
liria
liriano
lirio
lirola
liron
lis
lisa
lisboa
lisboeta
lisbona
lisete
liso
lison
lista
listan
liste
lister
lita
litago
lite
litran
little
liu
livramente
livramento
liyanage
liz
liza
lizama
lizan
lizana
lizandra
lizano
lizarazu
lizarbe
lizardi
lizarraga
lizarralde
lizarte
lizaso
lizcano
lizon
lizondo
lizundia
llabres
llacer
llach
llado
llados
llagostera
llaguno
llama
llamas
llamazares
llambrich
llames
llamosas
llana
llanas
llaneras
llanes
llaneza
llano
llanos
llao
llarena
llata
llaurado
llavador
llavata
llave
llaveria
llavero
llaves
lledo
lleida
lleixa
llena
llenas
lleo
lleonart
llera
llerandi
lleras
llerena
llergo
llibre
llido
llin
llinares
llinas
lliso
lliteras
llobell
llobera
llobet
llobregat
llodra
llombart
llompart
llona
llonch
llongueras
llop
llopart
llopis
llor
llorach
llorca
lloreda
llorens
llorente
lloret
lloria
lloris
llort
llosa
llovera
lloveras
llovet
lloyd
lluch
llucia
lluesma
llull
llumiquinga
lluna
llurba
loachamin
loaiza
loarte
loayza
lobato
lobaton
lobera
lobeto
lobillo
lobito
lobo
lobon
loboo
lobos
lock
lodeiro
lodos
loeches
logarinho
logeiro
logrono
loidi
loinaz
loio
loios
loira
lois
loizaga
loja
lojes
lojo
lolo
loma
lomanda
lomas
lomba
lombao
lombardero
lombardi
lombardia
lombardo
lombarte
lombera
lombrana
lomeiro
lomelino
lomena
lomidze
lominchar
lona
londono
long
longa
longarela
longares
longas
longinho
longo
longueira
lontro
loor
lopategui
lope
lopera
loperena
lopes
lopesino
lopetegui
lopez
lopezosa
lopo
lor
lora
loran
loras
lorca
lord
lorda
lorden
loredo
loreiro
loren
lorence
lorences
lorente
lorenz
lorenzana
lorenzo
lores
lorga
lorido
loriente
lorigo
loring
lorite
loro
lorono
los
losa
losada
losana
losantos
losas
loscertales
loscos
losilla
losna
lostao
lote
lotfi
lou
loucano
louceira
louceiro
loukili
loura
loural
loureda
loureiro
lourenco
loures
louriceiras
lourido
lourinho
louro
louros
lousa
lousada
lousado
louzada
louzan
louzao
love
lovell
lovera
lovin
lovric
low
lowe
loya
loyarte
loyola
loza
lozada
lozano
lozoya
luaces
lubian
lucaci
lucas
lucea
lucena
lucendo
luceno
lucero
luces
lucha
lucio
ludena
ludgero
ludovino
lueiro
luelmo
luengo
luengos
lugilde
lugo
lugones
luisio
lujambio
lujan
lujano
lukac
lukacs
lukic
lull
lum
lumbreras
lumona
luna
lunar
lund
lungu
luno
lunta
luo
luong
lup
lupianez
lupion
lupu
luque
luquero
luquin
lurbe
luri
luro
lusarreta
lusindre
lusitana
lusitano
lusquinos
lustres
luta
luto
lutzardo
luu
luxo
luz
luzardo
luzeiro
luzio
luzon
luzuriaga
lynch
lyon
lyons
lysenko
maarouf
maaroufi
maas
mabrouk
mac
macana
macanas
macareno
macarrilla
macarro
macarron
macas
macatroo
macaya
macazaga
macdonald
maceda
macedo
maceira
maceiras
maceiros
macena
mach
machado
machancoses
machas
machaz
machi
machial
machicado
machin
machio
macho
machon
machoo
machuca
macia
macian
macias
macieira
maciel
macipe
mackay
mackenzie
maco
macon
macoo
macorano
macovei
macoya
macua
madail
madaleno
madama
madanelo
madani
madariaga
madeira
madera
madero
maderuelo
madina
madinabeitia
madorran
madrazo
madrid
madrigal
madrona
madronal
madronero
madrono
madruga
madrugo
madsen
madueno
madureira
madurga
maduro
madusanka
maeda
maes
maese
maeso
maestra
maestre
maestro
maestu
maeztu
mafe
mafra
maftei
magadan
magaldi
magalhaes
magallanes
magallon
magan
magana
maganinho
magano
maganto
magar
magarino
magarinos
magassa
magaz
magdaleno
magessi
maggi
magi
magno
magnusson
magraner
magri
magrico
magrina
magrinho
magro
magueija
magueijo
magueta
maguire
maguregui
mahamud
maharaj
maharjan
mahedero
mahfoud
mahi
mahia
mahillo
mahiques
mahmood
mahon
mahugo
mai
maicas
maidana
maier
maillo
maimo
maimouni
main
mainar
maine
mainer
mainho
mainz
maior
maiques
maiquez
mairal
maireles
mairena
maisuradze
maita
maiz
maiza
maiztegui
majada
majan
majano
majaron
majeed
majerus
majo
major
majoral
makela
makinen
malaca
malafaia
malaga
malagon
malagueira
malaguena
malaguerra
malaspina
malato
malave
malaver
malca
malcah
malcata
malcatanho
malcato
maldonado
male
maleira
maleiro
maleita
maleno
males
malet
malhadas
malhadeiro
malhados
malhas
malheiro
malho
malhoo
malia
malicia
malicio
maligno
malik
malillos
malka
malki
malla
mallada
mallafre
mallen
mallo
mallol
mallon
mallor
mallorquin
malmierca
malo
malonda
malone
malos
malpartida
malpica
malta
maltas
maltes
maltez
maluenda
malumbres
malvar
malvarez
malvas
malveira
malveiro
malvido
mamaia
mamani
mambrilla
mamede
mamedov
mamedovi
mammadov
mamoto
mamouni
mampel
man
mana
manala
manalo
manana
mananes
manangoo
manano
manarte
manas
manasievski
manata
manau
mancebo
mancelos
mancera
manceras
mancha
manchado
mancheno
mancho
manchon
mancilha
mancilla
mancini
mancisidor
manco
manda
mandado
mandiola
mane
manea
maneca
manecas
maneira
maneiro
maneja
manent
manera
manero
maneru
manes
maneta
manez
manfredi
manga
mangado
mangana
mangano
mangas
mangili
manglano
mangue
mangueira
mangueta
mani
manico
maniega
manique
manjarres
manjavacas
manjon
mann
manning
mano
manogil
manolache
manole
manoo
manosa
manoso
manquinho
manresa
manrique
manriquez
manrubia
mansa
mansilha
mansilla
manso
mansour
mansouri
mansukhani
manta
mantas
mante
manteca
mantecon
manteiga
manteigas
manteigueiro
mantero
manterola
mantilla
mantinan
mantuano
manubens
manukyan
manzana
manzanal
manzanares
manzanaro
manzanas
manzaneda
manzanedo
manzaneque
manzanera
manzanero
manzanilla
manzano
manzanos
manzarra
manzo
manzorro
mao
maqueda
maquieira
maraco
maradiaga
marado
marana
maranha
maranhas
maranhoo
maranhoto
maranon
marante
marantes
marat
maravalhas
maraver
maravilha
maravilla
marazuela
marban
marca
marcaida
marcalino
marcalo
marcano
marce
marcen
marceneiro
marcet
march
marchal
marchan
marchand
marchant
marchante
marchena
marchenko
marchese
marchesi
marchetti
marchoo
marciel
marcilla
marcillo
marco
marcolino
marcon
marconi
marcoo
marcos
marcote
marcu
marcuello
marcus
mardaras
mardomingo
mardones
mare
mareco
marenco
marentes
mareque
mares
maresca
maresma
marfalho
marfil
margaco
margaix
margalef
margalhau
margalho
margallo
margarido
margarit
margaryan
margato
margeneiro
marginean
marginet
marhuenda
mari
marialva
mariani
mariblanca
maric
marica
maricato
marichal
marichalar
maricoto
mariezcurrena
marijuan
marimon
marin
marinas
marine
marinelarena
marinelli
mariner
marinero
marinescu
marinha
marinheira
marinheiro
marinho
marini
marino
marinov
marinova
marins
marioni
mariquinhas
maris
mariscal
maristany
mariz
markoski
markov
markovic
markovski
marku
marlasca
marme
marmeleiro
marmelo
marmol
marmolejo
marmolejos
marmorista
marmoto
maro
maroco
maron
maronas
marono
marota
maroto
marouan
marouvo
marovas
marqueno
marques
marquet
marqueta
marquez
marquina
marquinez
marra
marracho
marrades
marrafa
marralheiro
marramaque
marras
marrazes
marreco
marreiros
marrero
marriott
marro
marrocano
marrodan
marroig
marron
marroni
marroo
marroqui
marroquin
marrucho
marruecos
marrufo
marrugat
marrupe
marruz
mars
marsa
marsal
marsden
marsh
marshall
marso
marsol
martagon
martanhoo
marte
martel
marteleira
martell
martelo
martens
marti
martiarena
marticorena
martija
martil
martillo
martin
martinas
martinell
martinelli
martinez
martinho
martini
martino
martinov
martins
martir
martirosyan
martis
marto
marton
martorell
martori
martos
marty
marues
marugan
marugeiro
marujeiro
marujo
marulanda
maruri
maruyama
marvoo
marx
marza
marzagoo
marzal
marzan
marzo
marzoa
mas
masa
masache
masachs
masague
masana
masanet
mascaraque
mascarell
mascarena
mascarenas
mascarenha
mascarenhas
mascaro
mascaros
mascato
masdeu
maseda
masedo
masegosa
masero
maset
masferrer
masgrau
masia
masias
masip
masmitja
masnou
maso
masoliver
mason
masot
masramon
massa
massague
massaguer
massana
massanet
massano
masse
massena
massey
masso
masson
massoni
massot
masuda
masvidal
mata
matache
matado
matador
mataix
matallana
matamala
matamalas
matamoros
matamouros
matanca
matanco
matanza
matarin
mataro
matarranz
matarredona
matas
mate
mateescu
matei
mateiro
matela
matellan
matellanes
matencio
mateo
mateos
mates
matesanz
mateu
mateus
matey
matheu
matia
matias
matic
maties
matilla
matito
mato
matos
matoses
matoso
matovski
matsuda
matsui
matsumoto
matta
matthews
mattila
mattos
maturana
maturano
matute
matuto
mau
mauleon
maura
maurel
maurer
mauri
maurin
mauriz
may
maya
mayan
mayans
mayayo
maye
mayen
mayer
maymi
maymo
mayne
mayo
mayol
mayor
mayora
mayoral
mayordomo
mayorga
mayorgas
mayr
maza
mazaira
mazariegos
mazario
mazas
mazcunan
mazilu
mazo
mazon
mazorra
mazouzi
mazuecos
mazuelas
mazuera
mazur
mazza
mazzeo
mba
mballo
mbarki
mbaye
mbengue
mboup
mccabe
mccann
mccarthy
mcdonald
mcgrath
mchedlishvili
mckay
mckenna
mckenzie
mclaughlin
mclean
mcmahon
mcmillan
meabe
mean
meana
means
meas
meca
mecho
mecias
mecinas
meco
meda
medal
medeiros
medel
medero
mederos
medialdea
mediano
mediavilla
mediero
medin
medina
medinas
medinilla
medran
medranda
medrano
meer
mega
megia
megias
megido
megino
megre
mehdi
mehmed
mehmedovic
mehmeti
mehmood
meiavia
meier
meijer
meijide
meijinhos
meilan
meimoa
meira
meireis
meireles
meirinho
meirinhos
meirino
meiro
meis
meixedo
meizoso
mejia
mejias
mejuto
mela
melado
melancia
melanda
melaneo
melara
melato
melchior
melchor
melcon
mele
meleira
meleiro
melenas
melenchon
melendez
melendo
melendres
melendrez
meler
melero
melfe
melgar
melgarejo
melgares
melgosa
melgueira
melguizo
melhorado
melia
melian
melich
meliciano
melicias
melis
meliton
mella
mellado
melle
mellen
mellinas
mellor
melnic
melnyk
melo
melon
melrica
melro
meluria
melus
membrado
membrilla
membrive
membrives
memet
mena
menacho
menamo
menano
menargues
menarguez
menasalvas
menayo
menchaca
menchen
menchero
menchon
mencia
mencias
mendana
mendanha
mendaza
mendes
mendez
mendi
mendia
mendibil
mendiburu
mendieta
mendiguchia
mendiguren
mendiluce
mendinueta
mendiola
mendioroz
mendis
mendive
mendivil
mendizabal
mendo
mendonca
mendoza
menduina
mendy
mene
menem
menendez
menes
meneses
meneu
menezes
meng
mengibar
mengo
mengod
mengual
menguiano
meni
menino
menitra
menjibar
meno
menoita
menor
menoyo
mensa
mensah
mentado
mentxaka
menzel
mera
meras
merayo
merca
mercadal
mercade
mercader
mercado
mercatelli
mercatudo
mercearia
mercer
merces
merchan
merchante
merciano
mercier
mere
merelas
merello
merelo
merenciano
merencio
mergulho
mergulhoo
meri
merida
merillas
merin
merinero
merino
merlan
merle
merlo
merlos
mero
merodio
merono
merouco
mertens
meruje
mesa
mesado
mesalles
mesanza
mesaros
mesas
mesbahi
meseguer
mesia
mesias
meson
mesonero
mesones
mesquida
mesquita
messaoudi
messias
messina
mesta
mestanza
mestre
mestres
meszaros
metcalfe
metelo
metodiev
mexeda
mexia
mey
meya
meyer
meyers
meza
mezcua
meziane
meziani
mezo
mezquida
mezquita
miah
mialdea
mias
micaelo
micallef
micha
michavila
michel
michelena
miclea
mico
micol
micolo
micu
middleton
midoes
miedes
mieles
mielgo
mier
miera
mieres
mifsud
migallon
migoya
migueis
miguelana
miguelanez
migueles
miguelez
miguens
miguez
mihai
mihaila
mihailescu
mihalache
mihalcea
mihaylov
mihaylova
mihhailov
mijangos
mijares
mije
mikeladze
mikkelsen
milagaia
milagre
milan
milanes
milano
milara
milea
miles
milhana
milhano
milheiras
milheirico
milheiro
milhinhos
milhona
milian
miliciano
militaru
militoo
mill
milla
millan
millanes
millar
millares
millas
miller
millet
millon
mills
milne
milner
milosevic
mimbrera
mimbrero
mimon
mimoso
mimouni
mimun
min
mina
minambres
minan
minana
minano
minarro
minas
minau
minaya
minderico
mindrico
mineiro
miner
minero
mines
minga
mingacho
mingachos
mingarro
mingatos
mingo
mingocho
mingorance
mingot
mingote
minguela
minguell
minguella
minguet
minguez
minguillon
minguito
minhos
minhoto
minino
ministro
minnis
mino
minon
minones
mintegui
minuda
minuesa
mioludo
miota
miquel
miquelina
miquelino
mir
mira
mirabal
mirabet
miracle
miragaia
miragaya
miraldo
mirallas
miralles
miralpeix
miramon
miramontes
miranda
miras
mirasol
miravalles
miravet
miravete
miraz
mircea
mirchandani
mirea
mireles
miret
mirete
mirica
mirkovic
miro
miron
mirones
miroo
miroto
mirza
misa
misarela
misas
missa
mitchell
mite
mitev
miteva
mitjans
mitjavila
mitkov
mitkova
mitra
mitras
mitrea
mitroi
mitrovic
mitu
mitxelena
miu
miudo
miura
miyamoto
miyar
miyares
miyasaki
miyazaki
mizrachi
mizrahi
mkrtchyan
mladenov
mladenovski
mlakar
moacho
moar
moares
moas
mocan
mocanu
moceto
mocha
mochales
mocho
mocholi
mochon
mocito
moco
modenes
modino
modol
modrego
modrono
moedas
moega
moes
moga
mogas
mogena
mogio
mogo
mogofores
mogollon
mogro
mogrovejo
moguer
moh
mohamed
mohamedi
mohan
mohand
mohedano
mohino
mohr
moimenta
moinheiro
moinho
moinhos
moio
moiron
moisa
moise
moisoo
moita
moital
moiteiro
moitinho
moix
mojarro
mojica
mojon
mokhtari
mola
molanes
molano
molares
molas
molato
moldes
moldovan
moldoveanu
moleano
moledo
moleirinho
moleiro
moleon
molera
molero
moles
molet
moliano
molin
molina
molinares
molinari
molinas
moline
moliner
molinera
molinero
molines
molinillo
molino
molinos
molins
molinuevo
molist
moll
molla
mollar
molleda
molleja
moller
mollet
mollinedo
mollo
mollon
molnar
molner
molpeceres
molto
mombiela
momparler
mompean
mompel
mompo
mon
monaco
monagas
monago
monar
monarca
monasterio
moncada
moncayo
moncho
moncholi
monclova
monclus
moncunill
moncusi
mondego
mondejar
mondelo
mondragon
mone
monedero
monegro
monell
moneo
moner
monera
monerris
mones
monetiro
monferrer
monfort
monforte
mongay
monge
monges
monino
monis
moniz
monjas
monje
monjo
monleon
monlleo
monllor
monne
monrabal
monreal
monroig
monros
monroy
mons
monsalve
monsalvez
monsalvo
monsanto
monserrat
monserrate
monso
monsonis
mont
montagud
montagut
montal
montala
montalban
montalbo
montalt
montalva
montalvan
montalvillo
montalvo
montalvoo
montana
montanana
montanari
montane
montaner
montanes
montanez
montano
montargil
montas
montava
montavez
monte
monteagudo
montealegre
montecinos
monteira
monteirinho
monteiro
monteiros
montejano
montejo
montell
montellano
montelobo
montelongo
montemayor
montenegro
monter
monterde
montero
monteros
monterroso
monterrubio
montes
montesa
montesano
montesdeoca
monteserin
montesino
montesinos
monteso
monteverde
montez
montfort
montgomery
monti
montiel
montijano
montilla
montinho
montojo
montolio
montoliu
monton
montori
montoro
montosa
montoto
montouto
montoya
montoza
montull
monux
monzo
monzon
monzonis
moody
moon
mooney
moore
moposita
mor
mora
moracho
moradillo
morado
moraes
moraga
moragas
morago
moragon
moragrega
moragues
morais
moral
morala
moraleda
moraleja
moralejo
morales
moralo
moran
morancho
morandeira
morando
morano
morant
moranta
morante
morar
morariu
moraru
moras
morata
moratal
moratalla
morate
moratilla
moratinos
morato
moraza
morcela
morchon
morcillo
morcuende
mordomo
more
morea
moreau
moreda
moreira
moreiras
moreiro
morejon
morel
morell
morella
morelli
morello
morena
morenilla
morenito
moreno
morente
morentin
morer
morera
moreso
moret
moreta
moreton
moretti
moreu
morey
morga
morgadaz
morgade
morgades
morgadinho
morgado
morgados
morgan
morganho
morganico
mori
moriana
moriano
moriche
moriel
morilla
morillas
morillo
morim
morin
morina
morinigo
morins
moriones
moris
morita
morla
morlan
morlanes
morlans
morlas
morley
morna
moro
morocho
morodo
moron
moronha
morono
moronta
moroo
moros
moroso
morote
moroto
morouca
moroz
morozov
morquecho
morral
morras
morris
morrison
morro
morron
morrondo
morros
mortagua
morte
mortensen
mortera
mortes
mortimer
mortinheira
mortinho
morton
morujoo
moruno
mosa
moscardo
moscoso
moser
moshe
mosqueda
mosqueira
mosquera
mosquero
moss
mossa
mostajo
mostaza
mostazo
mosteiro
mostra
mota
moteiro
moteo
motes
motilla
motino
moto
motos
motta
moucho
mouchoo
mouco
mouga
moumen
moumni
moura
mourato
moure
mourelle
mourelo
mourin
mourinha
mourinho
mourino
mourisca
mourita
mouriz
mouro
mouroco
mouronho
mouroo
mourosso
mousaco
moussaoui
mouta
moutinho
mouzelo
mouzinho
mouzo
movellan
movilla
moy
moya
moyano
moyes
moza
mozas
mozo
mozos
mozota
mrabet
mucha
muchagata
muchata
mucientes
mudarra
muedra
muela
muelas
mueller
muga
mugarza
muge
mugeiro
mugeiros
mugica
muguerza
muguruza
muhamet
muina
muino
muinos
muir
muja
muje
mujeiro
mujica
mujika
mul
mula
mulas
mulder
mulero
mulet
muller
mullor
mun
munar
munarriz
munasinghe
mundet
mundo
munduate
munera
munez
munguia
munhos
munhoz
muniain
municio
muniesa
munilla
munin
munio
muniz
munn
munne
munoa
munoyerro
munoz
munro
muns
munt
muntada
muntadas
muntal
muntane
muntaner
munte
muntean
munteanu
munuera
mur
mura
muradas
murakami
muralha
murariu
muras
murat
murata
murati
muratovic
murca
murcia
murciano
murciego
mureiro
mures
muresan
murga
murgui
murguia
murguiondo
muria
muriana
muriano
murias
muriel
murilhas
murillo
muro
muros
murouco
murphy
murray
murria
murs
murta
murtinheira
murtinho
murua
muruaga
murube
murugarren
muruzabal
musa
musat
musca
musi
musso
mustafa
mustata
muste
mut
muti
muxagata
muxana
muxata
muxito
muy
muzas
muzo
myers
mytaras
nabais
nabeiro
nabeto
nabo
naboco
nabuco
nacar
nacarino
nacher
nacimiento
naciri
nadal
nadales
nadeem
nae
nafria
nagel
nager
nagy
naharro
naidu
naimi
najar
najarro
najas
najera
naji
nakagawa
nakajima
nakamura
nakano
nakashima
nakayama
nalda
nam
namora
namorado
nan
nanayakkara
nanclares
nand
nandolo
nanez
nantes
nanton
napal
napoleoo
napoles
naranjo
narayan
narbaiza
narbon
narbona
nardi
naredo
nares
narganes
narigoo
narro
narros
narvaez
nasarre
nascimento
nash
nasri
nassar
nassiri
nastase
nata
natal
natarie
natario
natera
natividade
naula
nava
navacerrada
navajas
navajo
naval
navales
navalon
navalpotro
navamuel
navares
navaridas
navarlaz
navarra
navarre
navarrete
navarro
navarta
navas
navascues
navazo
nave
navea
navedo
naveira
naveiras
naveiro
navero
naveros
naves
navia
navidad
navio
nawaz
naya
naydenov
naylor
naz
nazabal
nazare
nazareno
nazir
nchama
ndao
ndiaye
ndong
ndoye
neacsu
neagoe
neagu
neale
neamtu
nebot
nebra
nebreda
nebrera
nebro
neca
necha
nechifor
nechita
necula
neculai
nedelcu
nedelea
neff
negoita
negre
negrea
negredo
negreira
negrete
negri
negrillo
negrin
negro
negron
negroo
negru
negueruela
neila
neira
neiro
nelas
nelo
nelson
nemcova
nemec
nemes
nemeth
neno
nepali
nepomuceno
nercio
neres
nereu
neri
nerin
nerro
nestar
nestares
net
neta
neto
neumann
neva
nevado
nevares
neve
neves
nevot
newman
newton
neyra
ngo
ngom
nguema
nguyen
nham
nhek
niang
nibau
nica
nicholls
nichols
nicholson
nicieza
nicoara
nicola
nicolas
nicolau
nicula
niculae
niculescu
nido
niebla
nieblas
nielfa
nielsen
niembro
niemi
nieminen
nieto
nieva
nievas
nifra
niguez
nikolaev
nikolaeva
nikolic
nikolla
nikolov
nikolova
nikolovski
nilsen
nilsson
nilva
nimo
nin
nine
ninerola
ninho
nini
nino
nisa
nishimura
niso
nistal
nistor
nita
nitu
niubo
nixon
niza
njie
noain
noberto
noble
noblejas
noboa
nobre
nobrega
nobreza
noceda
nocete
noda
nodal
nodar
noeme
nofuentes
nogal
nogales
nogareda
noguchi
nogue
nogueira
nogueiras
nogueirinha
noguer
noguera
noguerales
nogueras
noguero
noguerol
nogueroles
nogueron
nogues
noh
nohales
noira
noite
noivo
nolan
nolasco
nole
noll
nolla
nombela
nomboro
nomdedeu
nomura
nonell
norena
nores
noria
noriega
noriego
norinho
noro
noronha
norris
norte
nortes
north
norton
nos
nossa
nosti
notari
notario
notas
noto
nouri
noutel
nova
novac
novais
novak
novakova
noval
novalbos
novales
novas
novel
novell
novella
novelle
novellon
noves
novik
novikov
novillo
novissimo
novo
novoa
novotna
novotny
nowak
noya
nozadze
nozal
nsue
nualart
nueda
nuevalos
nuevo
nuez
nuin
nujo
nunes
nunez
nuno
nurgaliev
nwachukwu
oancea
oballe
obama
obando
obeso
obi
obiang
obiol
obiols
obispo
oblak
oblanca
obon
obrador
obradors
obregon
obrero
obrien
obyrne
oca
ocallaghan
ocampo
ocampos
ocana
ocariz
oceja
ocejo
ocerin
ocete
ochagavia
ochaita
ochando
ochion
ochoa
ochotorena
ochovo
ocio
ocon
oconnell
oconnor
odeh
odena
odero
odoherty
odonnell
odriozola
oeiras
ogalla
ogallagher
ogallar
ogando
ogawa
ogayar
ogeda
ohana
ohara
ohayon
oiteiro
ojalvo
ojanguren
ojea
ojeda
ojer
okada
okafor
okamoto
okeke
okelly
okoro
okoye
olabarri
olabarria
olabarrieta
olaechea
olague
olah
olaio
olaiz
olaizola
olalde
olalla
olano
olaria
olariu
olarte
olaru
olas
olasagasti
olascoaga
olaso
olavarria
olavarrieta
olave
olavo
olay
olaya
olazabal
olcina
olcoz
olea
oleaga
oleary
olguin
olias
olid
oliden
oliete
olim
oliva
olival
olivan
olivar
olivares
olivas
olive
oliveira
oliveirinha
oliveiro
oliveiros
olivella
olivenca
olivencia
olivenza
oliver
olivera
oliveras
oliveres
oliveri
olivero
oliveros
olives
olivet
olivieri
olivira
olivo
olle
oller
ollero
olles
olleta
ollo
olloqui
olmas
olmeda
olmedilla
olmedo
olmo
olmos
olofsson
olona
oloriz
olsen
olsson
oltean
olteanu
oltra
olucha
olveira
olvera
omarov
omedes
omella
omenaca
omer
omil
omoore
omoruyi
oms
ona
onaindia
onandia
onate
onca
oncala
oncina
ondarra
ondiviela
ondo
ondono
oneca
oneill
oneto
onetti
ong
onieva
onis
ono
onofre
onofrei
onoro
onrubia
onsurbe
ontaneda
ontanon
ontiveros
ontoria
opazo
opinioo
oporto
oprea
opris
oquendo
oquinn
oraa
orallo
oramas
oran
orantes
oravec
orban
orbe
orbea
orbegozo
orcajada
orcajo
orce
orcera
ordas
ordax
ordaz
orden
ordiales
ordieres
ordinana
ordinas
ordiz
ordonez
ordonhas
ordono
ordorica
ordovas
orduna
ore
orea
oregui
oreilly
oreiro
oreja
orejas
orejon
orejudo
orejuela
orell
orellana
orellano
orenes
orenga
orengo
orero
orey
orfila
orfoo
organero
organista
orgaz
orge
orgeira
oria
oribe
orihuela
orio
oriola
orive
orjales
orlando
ormaechea
ormaetxea
ormaza
ormazabal
ormeno
orna
ornelas
ornia
oro
oromi
oron
oronoz
oropesa
oropeza
oros
orosa
orosco
orourke
oroz
orozco
orquin
orrantia
orrego
orrico
orriols
orrit
ors
orta
ortas
orte
ortea
ortega
ortego
ortegon
ortells
orteu
ortez
orti
ortiga
ortigoo
ortigosa
ortigoso
ortigueira
ortin
ortiz
ortola
orts
ortueta
ortun
ortuno
ortuondo
ortuzar
orue
orueta
orus
orvalho
orviz
oryan
orzaez
osa
osacar
osagie
osayande
osazuwa
osborne
osca
oscoz
oseguera
osei
oses
oset
osete
oshea
osinaga
osle
osma
osman
osorio
osorno
osoro
ospanov
ospina
ossa
osso
ossorio
osta
ostariz
ostolaza
ostos
osullivan
osuna
ota
otaduy
otaegi
otaegui
otal
otalora
otamendi
otano
otaola
otazu
otazua
otegi
otegui
oteiza
oteo
oter
oterino
otermin
otero
oteros
oti
otin
oto
oton
otoo
otsuka
ott
otto
otxoa
ouadi
ouali
oubina
ouchen
oujo
oulad
ould
ouro
outeda
outeiral
outeirinho
outeirino
outeiro
outon
ouvina
ova
ovaia
oval
ovalle
ovalles
ovando
ovejas
ovejero
ovelar
ovelha
oviedo
ovies
owen
owens
owusu
oya
oyaga
oyama
oyanguren
oyarbide
oyarzabal
oyarzun
oyola
oyon
oyonarte
ozaeta
ozdemir
ozkan
ozolins
ozols
ozores
ozturk
ozuna
pablos
pabon
pabricas
pac
pace
pacha
pache
pacheco
pacho
pachon
pacin
pacios
paco
pacurar
padeiro
padez
padial
padilha
padilla
padillo
padin
padres
padrino
padro
padron
padrones
padroo
padros
padrosa
padua
padulles
paduraru
pae
paesa
paez
paga
pagado
pagador
pagaimo
pagan
pagano
pagazaurtundua
page
pageo
pages
paglione
pagola
paguay
pai
paik
paim
pain
paincal
painco
paino
paioo
paios
pairo
pais
paisana
paiva
paixoo
paiz
pajares
pajaro
pajaron
pajon
pajuelo
pak
pal
pala
palacin
palacio
palacios
palade
paladines
palafox
palahi
palaia
palaio
palanca
palancar
palancha
palanco
palanques
palao
palas
palau
palazon
palazuelo
palazuelos
paleco
palencia
palenciano
palenque
palenzuela
paleo
palerm
palermo
palero
palet
palha
palhais
palhares
palhavo
palheiro
palhim
palhinha
palhota
palhoto
palicio
palinha
palinhas
palinhos
paliteiro
palito
palla
pallardo
pallares
pallaruelo
pallas
palleiro
palleja
pallerinhas
pallero
pallicer
pallin
palma
palmeira
palmeiro
palmeiroo
palmela
palmer
palmerin
palmero
palmes
palmieri
palminha
palo
palomanes
palomar
palomares
palomas
palomeque
palomera
palomeras
palomero
palomino
palomo
palona
palop
palos
palou
palpino
palricas
palrilha
palrinhas
palumbo
palveiro
pama
pamblanco
pamies
pamoo
pamos
pampano
pampillon
pampin
pampiona
pampliega
pamplona
pan
pana
panadero
panades
panait
panal
panarra
panasco
pancas
panchana
pancho
pancorbo
pando
panduro
pane
paneda
paneiro
panella
paneque
panero
panes
pang
paniagua
paniego
paninha
panisello
paniza
panizo
pano
panoo
panos
panta
pantaleon
pantaleoo
pantanal
pantin
panto
pantoja
paone
paour
pap
papan
papaseit
papel
papi
papiol
papises
papizes
papolla
papoutsis
papp
paquet
paquete
paquim
para
paracuellos
parada
paradas
paradela
paradell
paradelo
paradinas
paradinha
paradis
parafita
paraiso
parajon
paralta
paramio
paramo
paramos
paranhos
parapar
parareda
paraschiv
paratudo
parcerisa
parcerisas
parcero
parcurso
pardal
pardavila
pardeiro
pardelejo
pardell
pardellas
pardilla
pardillo
pardillos
pardina
pardinas
pardines
pardinha
pardo
pardos
pare
paredero
paredes
pareira
pareja
parejo
parellada
parent
parente
parera
pares
parets
parga
paricio
pariente
paris
parisi
pariyar
park
parker
parkes
parkin
parkinson
parla
parn
parodi
parody
parola
parr
parra
parracheiro
parracho
parrado
parraga
parral
parralejo
parrales
parralo
parramon
parras
parreira
parreiral
parreiras
parreiroo
parreno
parres
parrilla
parrillo
parrinha
parrinhas
parro
parron
parrondo
parrot
parry
parsons
part
partal
partida
partido
parveen
parvu
pasadas
pasalodos
pasamar
pasamontes
pasantes
pasarin
pasca
pascal
pascoa
pascoal
pascoalinho
pascoinho
pascu
pascua
pascual
pascuet
pasero
pasquel
pasquin
passadouro
passarada
passarinho
passeira
passeiro
passinhas
passinho
passos
pastilha
pasto
pastor
pastorinho
pastorino
pastoriza
pastrana
pastur
pata
pataca
patacoo
pataias
patallo
patarata
patarra
pateira
patel
paterna
paternain
paterson
pathirana
patinho
patino
pato
patois
patoleira
paton
patras
patrascu
patriarca
patricio
patron
patronilho
patroo
patru
patterson
patto
patueli
patuleia
patulera
paublita
paucar
paul
paulano
paulas
paulauskas
paulauskiene
paule
paules
paulet
paulete
pauli
paulo
paulos
paulouro
pauls
paun
pauner
paunero
paurilha
pauseiro
pauzeiro
paveia
paveiro
pavel
pavia
pavic
pavlov
pavlova
pavlovic
pavlovski
pavo
pavon
pavoo
pay
paya
payan
payano
payer
payeras
payes
payne
payno
payo
paz
pazmino
pazo
pazos
peacock
pearce
pearson
peba
peca
pecada
pecador
pecanco
pecas
pecci
pecellin
pecero
peces
pech
pecharroman
peche
pechilas
pechim
pechinche
pecho
pechorro
pecina
pecino
peco
pecos
pecurto
pedemonte
pedersen
pedra
pedragosa
pedraja
pedrajas
pedras
pedraz
pedraza
pedrazo
pedrazuela
pedre
pedregal
pedregosa
pedreira
pedreiro
pedreno
pedrera
pedrero
pedret
pedrica
pedrido
pedrinho
pedriza
pedroche
pedrogam
pedrol
pedrola
pedron
pedronho
pedros
pedrosa
pedroso
pedrote
pedroto
pedrouzo
pedroza
pedrozo
pedruco
peeira
peeters
pega
pegado
pegalajar
pego
peguero
pegueroles
peguinho
peidro
peinado
peinador
peirats
peiris
peiro
peiteado
peix
peixe
peixeiria
peixeiro
peixinho
peixoto
pejenaute
pelado
pelaez
pelagio
pelajo
pelarigo
pelayo
pelaz
pelegri
pelegrin
pelegrina
peleja
peleteiro
pelica
pelicana
pelicano
pelicho
peliz
pellegrini
pellegrino
pellejero
pellicer
pellin
pellisa
pellitero
pello
pellon
pelotas
pelote
pelotte
peman
pen
pena
penabad
penacho
penacoba
penades
penafiel
penagos
penaherrera
penalba
penalosa
penaloza
penalva
penalver
penaranda
penarrocha
penarroja
penarroya
penarrubia
penas
penasco
penate
penato
penco
pendas
pendilhe
pendon
peneda
penedo
penedos
peneira
penela
penelas
penella
peneque
penetra
peng
penha
peniche
penicheiro
penin
peno
penov
pensado
penteado
penuela
penuelas
peon
peoo
pepulino
pequena
pequeno
pequenoo
pequito
pera
peraboa
peradente
peragon
peraire
peraita
peral
peralbo
perales
peralta
peralvarez
peralvo
peramo
peran
perandones
perarnau
peraza
percheiro
percisa
perdez
perdices
perdigon
perdigones
perdigoo
perdigoto
perdiguero
perdiz
perdomo
perea
pereda
peredo
peregrin
peregrina
pereira
pereiras
pereirinha
pereiro
pereiroo
perejon
perella
perello
perellon
perena
pereniguez
perera
peres
peret
pereto
peretz
pereu
pereyra
perez
perezagua
perfeito
peri
periago
perianes
perianez
peribaixo
peribanez
peric
pericas
perich
pericoo
perie
perin
perinan
peris
periz
perkins
perkovic
perlado
perles
permanyer
permeti
permuy
perna
pernadas
pernas
perneta
pernia
pernias
pernil
pero
perola
peromingo
peron
perona
perosanz
perovic
perozo
perpina
perpinan
perquilhas
perramon
perrin
perrino
perrone
perrote
perruca
perrulas
perry
persio
personat
persson
pertejo
pertierra
pertinez
pertusa
perucha
perucho
peruga
perugachi
perujo
perulero
perurena
perza
pes
pesado
pesantes
pesantez
pesca
pescador
pescante
pesce
peso
pesqueira
pesquera
pesquero
pessa
pessanha
pessante
pessego
pessoa
pestana
pestano
pesudo
petcu
peteiro
petek
peters
petersen
peterson
petersons
petim
petisca
petisco
petit
petite
petkov
petkova
petrache
petralanda
petras
petrauskas
petrauskiene
petre
petrea
petrenko
petrescu
petrevski
petri
petric
petricia
petrisor
petroneo
petronilho
petrosyan
petrov
petrova
petrovic
petrovich
petrovski
petrucci
petrus
pettersen
pettersson
peula
peva
pey
peydro
peyro
pezuela
pfeiffer
phak
pham
phan
phi
phillips
phung
phy
pia
piarali
piazuelo
piazza
pibernat
pica
picabea
picado
picallo
picanco
picarali
picardo
picarra
picart
picas
picassinos
picatoste
picazo
pich
pichardo
pichel
picher
pichler
pickering
pico
picon
picoo
picornell
picos
picot
picota
pidal
pidranca
pie
piedade
piedra
piedrabuena
piedrafita
piedrahita
piedras
piedrola
piera
piernas
pierrot
pifaro
pifarre
piferrer
pigarro
pignatelli
pijoan
pijuan
pike
pila
pilares
pilco
piles
pillado
pillajo
pilligua
pilo
piloo
piloto
pilro
pimenta
pimentel
pimienta
pimoo
pimparel
pimpoo
pin
pina
pinacho
pinadero
pinal
pinales
pinan
pinana
pinar
pinargote
pinas
pinazo
pincay
pincel
pincha
pincoo
pindado
pineda
pinedo
pineiro
pinel
pinela
pinell
pinelo
pineno
pinera
pinero
pines
pingarron
pinge
pingio
pinguel
pinguinha
pinhal
pinhancos
pinhansos
pinheira
pinheiro
pinhel
pinho
pinhoo
pinilla
pinillos
pinna
pino
pinol
pinon
pinoo
pinos
pinparel
pinta
pintado
pintassiglo
pintauto
pintea
pinteno
pinter
pintilie
pinto
pintoo
pintor
pintos
pintual
pinuela
pinzon
pio
pioo
piorno
piorro
piotrowski
pipa
pipas
pipeira
piper
pipo
pique
piquer
piqueras
piqueres
piquero
piras
pires
pirez
piriquito
piris
piriz
pirla
piro
pirola
pirona
piroo
piroto
pirre
pirvu
pisa
pisabarro
pisani
pisano
piscarreta
piscino
pisco
pisoeiro
pison
pisonero
pissara
pistola
pita
pitarch
pitarma
pitarque
pitas
pite
piteira
pitel
pito
pitoo
pitt
pividal
piza
pizana
pizano
pizarro
pizarroso
pla
placa
placencia
placer
placeres
pladevall
plagaro
plaja
plamenov
plamenova
plana
planaguma
planas
planell
planella
planellas
planelles
planells
planes
planet
planillo
plano
plans
planton
plasencia
plata
platas
platero
platon
platt
playa
plaza
plazaola
plazas
plazuelo
pleguezuelos
pleite
pleno
plesa
pliego
plo
plomer
plou
pluas
pluma
plumed
poblacion
poblador
poblet
poblete
pobo
poca
pocarinho
pocas
poceiro
poch
pociello
pocinho
pocinhos
poco
pocovi
podadera
podairo
poderoso
podoo
poeira
poejo
poeta
poggio
poghosyan
pohl
poiares
poiarez
poim
pok
pokharel
pokhrel
pola
polaina
polaine
polaino
polainos
polak
polan
polana
polanco
poleina
polena
poleo
poles
poley
polho
poli
policiano
polido
polin
polishchuk
polit
poll
pollan
pollard
pollo
polo
polonio
polvillo
polvora
polvorinos
poma
pomar
pomares
pombal
pombar
pombeiro
pombicha
pombo
pomes
pompa
pompeu
pomposo
ponce
poncela
poncelas
ponces
ponferrada
ponga
pons
ponsa
ponsoda
pont
ponte
ponteiro
pontes
ponti
ponticife
pontinha
pontinhas
ponton
pontoo
ponz
poo
poole
poozinho
pop
popa
pope
popescu
popoff
popov
popova
popovic
popovici
popovski
populo
poquet
porcar
porcel
porcuna
porelo
porfeta
porlan
porqueras
porral
porras
porrero
porres
porro
porrua
port
porta
portabales
portabella
portal
portalatin
portales
portario
portas
portasio
porte
porteiro
portela
portelada
portelinho
portell
portella
portelo
porter
portero
porteros
portes
portet
portilla
portillo
porto
portocarrero
portoles
portos
portovedo
portugal
portugues
portulez
portuondo
posa
posada
posadas
posado
pose
posse
posso
postigo
postolache
potenciano
potencio
potente
potes
potocnik
potro
potter
potts
pou
poulsen
poupinho
poupino
pous
pousa
pousada
pousinho
pouso
pousos
pouzada
pouzinho
povea
poveda
povedano
poves
povoa
povoas
powell
power
poy
poyato
poyatos
poyo
poza
pozas
pozo
pozon
pozos
pozuelo
pozzi
praca
pracana
prada
pradanos
pradas
pradel
pradera
prades
pradillo
prado
prados
praena
pragana
pragona
pragosa
prajosa
prakash
pranchas
pranto
prasad
prat
prata
pratas
prats
pratt
pravia
prazeres
precatado
preces
preciado
precup
preda
predial
prego
pregueiro
preguica
preizal
prelhaz
prendes
presa
presas
presedo
presmanes
prestes
preston
presumido
presunto
preta
pretel
preto
prian
price
pricop
prida
priede
priego
priegue
prieto
prifti
prim
primavera
primo
primorosa
prina
princep
principal
principe
prino
prior
prioste
prishtina
pritchard
privado
pro
proano
prochazka
prochazkova
proctor
prodan
proenca
proenza
prohens
prol
prola
pros
prosper
protasio
protazio
provencio
pruano
prudencio
prudente
pruna
pruneda
prunera
prunes
prunonosa
pua
pubill
pucarinho
puch
puchades
puchal
puchalt
puche
puchol
puebla
puelles
puello
puente
puentedura
puentes
puerma
puerta
puertas
puertes
puerto
puertolas
puertollano
pueyo
puga
puges
pugh
pugliese
puidival
puig
puigbo
puigcerver
puigdellivol
puigdemont
puigdevall
puigdollers
puigdomenech
puiggros
puigros
puigserver
puigvert
puime
puiu
pujadas
pujades
pujado
pujals
pujalte
pujana
pujante
pujol
pujolar
pujolras
pujols
pulgar
pulgarin
pulido
pulleiro
pulpillo
pulpon
pulquerio
puma
pumar
pumares
punal
puntas
punter
punti
punzano
punzon
pupo
puppo
puras
purificacoo
purrinos
purroy
puscas
puscasu
putrico
puxa
puy
puya
puyal
puyana
puyo
puyol
puyuelo
qiu
quach
quadrada
quadrado
quadros
quaresma
quartilho
quatorze
quealheiro
quebrada
queda
queija
queijo
queijos
queimada
queimadela
queipo
queiriz
queiro
queiroga
queiros
queiroz
queiruga
quelha
quelhas
quelle
quemada
quental
quer
queral
queralt
queralto
quereda
querejeta
querido
quero
querol
quesada
queta
quetglas
quevedo
quezada
quiaios
quialheiro
quiceno
quijada
quijano
quijije
quijorna
quiles
quilez
quilhas
quilho
quilis
quilon
quilumba
quiminigal
quina
quinas
quinaz
quinde
quindos
quinn
quinonero
quinones
quinonez
quinoy
quinta
quintairos
quintais
quintal
quintalo
quintana
quintanal
quintanar
quintaneiro
quintanilha
quintanilla
quintano
quintans
quintas
quinteiro
quintela
quintella
quintera
quintero
quinteros
quintian
quintilla
quintin
quintinho
quinto
quiralte
quirant
quirante
quirantes
quirce
quiroga
quiros
quiroz
quishpe
quispe
quiteliano
quiteres
quiterres
quitino
quito
quixinho
quiza
quizhpe
qureshi
rabaca
rabaco
rabadan
rabade
rabago
rabal
rabanal
rabaneda
rabano
rabasa
rabasco
rabasquinho
rabassa
rabazo
rabell
rabelo
rabhi
raboso
rabuge
rabunal
racero
rachdi
rachidi
rachinhas
racionero
racz
rad
rada
radford
radic
rado
radoi
radovic
radu
radua
raducan
raducanu
radulescu
radulovic
rael
raez
rafales
rafart
rafecas
raffo
rafi
rafiq
rafols
raga
ragagoo
ragel
raggio
rahali
rahim
rahimi
rahman
rahmani
rahmouni
rai
raich
raicu
raigal
raigon
raileanu
rainha
rainho
rais
raj
raja
rajado
rajapaksha
rajo
ralha
rallo
raluy
ram
rama
ramada
ramadan
ramajo
ramal
ramalhal
ramalheira
ramalheiro
ramalhete
ramalhinho
ramalho
ramalhoo
ramalhoso
ramallo
ramas
rambla
ramdani
rami
ramia
ramil
ramila
ramilo
raminhos
ramio
ramires
ramirez
ramiro
ramis
ramo
ramoneda
ramos
rams
ramualdo
ramudo
rana
ranasinghe
ranaweera
rancano
rancel
ranchal
randall
randez
rando
ranea
ranera
ranero
rangel
ranhel
ranilla
ranito
rantanen
ranz
rao
rapado
rapela
raposeiro
raposo
rapoula
rapoulo
rapp
raqscoo
ras
rascado
rasco
rascon
rascoo
rasero
rasga
rasheed
rashid
rasilla
rasines
rasmussen
raso
rasool
rasteiro
rastrero
rastrilla
rastrojo
rastrollo
rata
ratado
ratcliffe
rathnayaka
rathnayake
ratia
ratinho
ratiu
ratnayake
rato
raton
rau
raudales
rauf
raurell
rausell
ravara
ravasco
rave
ravelo
raventos
rawlings
raya
rayas
rayner
rayo
rayon
rayos
raza
razoo
razquin
rea
read
real
reales
realinho
reano
reategui
rebanal
rebanda
rebane
rebaque
rebassa
rebato
rebela
rebelo
rebelote
rebenaque
rebimbas
rebocho
rebola
rebolho
rebollar
rebolleda
rebolledo
rebollo
rebolo
rebondoo
rebordoo
reboreda
reboredo
reboso
rebull
reca
recacha
recacho
recalde
recarey
recarte
recasens
recatala
rech
reche
rechena
reches
recio
recondo
recouso
recuenco
recuerda
recuero
redal
reddy
rede
redentor
redes
redin
redinha
redo
redolho
redon
redondo
redrado
redruello
reduto
reed
rees
reeve
reeves
refojos
refoyo
rega
regada
regadas
regadera
regal
regala
regalado
regaleira
regalheiro
regalon
regana
regano
regas
regidor
regio
regis
reglero
rego
regodon
regos
reguant
regueira
regueiro
reguera
regueras
reguero
reguillo
reguilon
rehman
reibota
reid
reifs
reig
reigada
reigadas
reigado
reigones
reigosa
reigota
reigoto
reija
reillo
reilly
reimbau
reimoo
reimundez
rein
reina
reinado
reinaldo
reinaldos
reinares
reinas
reine
reines
reinhardt
reino
reinoite
reinol
reinosa
reinoso
reiriz
reis
reisinho
reiter
reitor
reixa
reixach
reizinho
rejano
rejas
rejon
relancio
relano
relinque
rellan
rello
relloso
relva
relvacho
relvas
relvoo
remacha
remache
remacho
remartinez
rementeria
remesal
remirez
remiro
remis
remisio
remoaldo
remon
remondes
remuinan
ren
renard
renart
renau
renca
renda
rendeiro
rendilho
rendo
rendon
rendueles
rene
renedo
renes
rengel
rengifo
renom
renones
renovell
rente
renteria
rentero
rentinho
rentoa
rentoo
renuncio
reolid
reoyo
reparaz
repas
repiso
repolho
represa
represas
repullo
requeijo
requejo
requena
requeni
reques
requixa
resa
resano
rescalvo
reseco
resende
resgate
resina
resino
resio
resoluto
respeita
reste
restolho
restoy
restrepo
resua
resurreicoo
reta
retamal
retamar
retamero
retamosa
retana
retegui
reto
retortillo
retre
retroz
retto
retuerta
retuerto
reu
reula
reus
reuter
reveles
revelles
revelo
revenga
reverendo
reveron
revert
reverte
reverter
reves
revez
revidiego
reviejo
revilla
reviriego
revollo
revuelta
revuelto
rex
rexach
rey
reyero
reyes
reyna
reyner
reynes
reynolds
reynoso
rezio
rezola
rhee
rhim
rhodes
rial
riancho
rianco
riano
riascos
riaz
riaza
riba
ribafeita
ribagorda
riballo
ribalta
ribao
ribas
ribau
ribe
ribeira
ribeirete
ribeiro
ribelles
ribera
ribero
ribes
ribo
ribot
rica
ricacho
ricardino
ricart
ricarte
ricca
ricci
ricciardi
rice
rich
richard
richards
richardson
richart
richarte
richter
rico
ricon
ricondo
ricote
ricoy
ridao
ridaura
rider
ridruejo
riedel
riego
rielo
rienda
riera
ries
riesco
riesgo
riestra
rifa
rifai
rife
rifi
rigat
rigau
rigo
rigol
rigor
rigueira
rigueiro
rijo
riley
rilho
rillo
rilo
rilova
rim
rina
rinaldi
rincon
rincones
rino
rio
riobo
rioboo
riofrio
rioja
riol
riola
riolobos
rion
rionda
riopedre
rios
rioseco
rioz
ripa
ripalda
riperto
ripodas
ripoll
ripolles
riquelme
riquito
ris
riscado
risco
riso
risota
risquez
risso
rissol
ristevski
risueno
ritchie
ritter
ritto
riu
riudavets
rius
riutort
riva
rivadeneira
rivadulla
rivas
rived
riveira
riveiro
rivera
riveras
rivero
riverol
riveros
rives
rivet
riviere
rivilla
rivillas
rizea
rizo
rizos
rizzi
rizzo
roa
roales
robaina
robalino
robalo
robayna
robayo
robert
roberts
robertson
robinson
robla
roblas
robleda
robledano
robledillo
robledo
robles
robredo
robres
roc
roca
rocadas
rocado
rocafort
rocafull
rocamora
rocandio
rocas
rocca
roces
roch
rocha
roche
rochel
rocher
rochera
rochete
rochina
rochinha
roco
roda
rodado
rodal
rodao
rodas
rodea
rodeia
rodeiro
rodelas
rodelgo
rodellar
rodelo
rodenas
rodera
rodero
rodes
rodgers
rodicio
rodil
rodilla
rodino
rodo
rodon
rodrigalvarez
rodrigo
rodrigues
rodriguez
roe
roel
rofes
rofo
rogado
rogeira
rogeiro
rogel
rogero
rogers
rogoo
roh
rohde
roibas
roig
roige
rois
roiz
roja
rojano
rojas
rojo
rojoo
rol
rola
rolan
rolas
roldan
roldoo
roleto
rolim
rolinho
rolis
roliz
rollan
rolland
rollano
rolle
rollon
rolo
rolon
roloo
roltal
rom
roma
romacho
romagosa
romaguera
roman
romana
romance
romani
romanillos
romano
romanos
romans
romar
romariz
romasanta
romay
rombo
romea
romeiro
romeo
romera
romeral
romero
romeu
romo
romoaldo
romojaro
romon
romoo
romoozinho
ron
roncal
roncero
ronco
ronda
rondan
rondon
rondoo
ronquilho
ronquillo
roo
roos
roper
ropero
roque
roquet
roqueta
roquete
roriz
ros
rosado
rosal
rosalen
rosaleny
rosales
rosano
rosas
rosauro
rosca
rosco
rose
rosedo
roseiro
rosel
rosell
rosello
roselo
rosende
rosendo
rosero
roses
roset
roseta
rosete
rosich
rosillo
rosinha
rosino
rosique
rosmaninho
roso
roson
ross
rossa
rossas
rossell
rossello
rossetti
rossi
rossini
rosso
rostas
rostoll
rosu
rosua
rot
rota
rotari
rotariu
rotaru
rotella
roteta
rotger
roth
roucinha
rouco
roupico
roura
roure
rousseau
roux
rouxinol
rovira
rovirosa
rovisco
rowe
rowland
rowley
roxo
roy
royan
royano
royes
royo
royuela
roza
rozada
rozado
rozados
rozalen
rozas
rozela
rozman
rozo
rua
rualde
ruales
ruan
ruana
ruano
ruas
ruaz
rubal
rubalcaba
rubert
ruberte
rubi
rubia
rubial
rubiales
rubianes
rubiano
rubido
rubiera
rubies
rubin
rubinat
rubino
rubinos
rubio
rubira
ruda
rudenko
rudilla
rue
rueda
ruedas
ruela
ruesca
ruescas
ruesga
ruesgas
ruf
rufas
rufete
rufi
rufian
rufo
rugama
ruger
ruggeri
ruggiero
ruibal
ruiloba
ruiperez
ruiquito
ruisanchez
ruiva
ruivaco
ruivo
ruiz
rujas
rull
rullan
rullo
rumayor
rumbo
rumenov
rumenova
rumi
rumo
runa
rungo
ruperez
rus
ruscalleda
ruse
rusillo
rusinol
ruso
russell
russinho
russo
rustarazo
rusu
ruvino
ruz
ruzafa
ruzo
ryan
ryang
rybak
ryoo
ryu
saa
saad
saadi
saar
saarinen
saavedra
sabadell
sabadino
sabado
sabajo
sabalete
saban
sabando
sabariego
sabaris
sabat
sabata
sabate
sabater
sabates
sabau
sabe
sabelio
saber
saberio
sabi
sabido
sabin
sabio
sabiote
sabir
sabo
saboga
sabola
saborano
saborido
saborit
sabou
saboya
sabri
sabria
sabroso
sabuco
sabugo
sabugueiro
sacadura
sacarroo
sacco
saceda
sacedo
sachez
sacko
saco
sacras
sacristan
sacur
sada
sadaba
sadik
sadiki
sadiq
sadler
sadornil
sadurni
sadykov
saelices
saenz
saeta
saez
safi
safont
sagardoy
sagarduy
sagarna
sagarra
sagarzazu
sagasta
sagasti
sagastizabal
sagastume
sagaz
sagilde
sagra
sagrado
sagredo
sagrera
sagrista
saguar
sague
sagues
sah
sahagun
sahakyan
sahelices
sahin
sahli
saho
sahraoui
sahun
sahuquillo
saiago
saianda
saidi
sain
sainero
sainhas
saino
sainz
sais
saitais
saito
saiz
saizar
sakai
sakamoto
sakurai
sal
sala
salaberri
salaberria
salada
saladie
salado
salafranca
salah
salama
salamanca
salame
salamero
salamo
salan
salanova
salar
salarich
salas
salat
salaverria
salavert
salavessa
salavis
salavra
salazar
salceda
salcedas
salcedo
salces
salcines
saldana
saldanha
saldarriaga
saldias
saldivar
saleem
salegui
saleh
saleiro
salem
salema
salerno
sales
salesa
salete
salgado
salgueirinho
salgueiro
salguero
salhi
sali
salicio
salido
salihovic
salillas
salim
salinas
salinero
salis
sall
salla
sallent
salleras
salles
salmeron
salmi
salmim
salminen
salmon
salmoral
salo
saloio
salom
salomo
salomon
salon
salonen
saloo
salor
salord
salort
salsa
salsamendi
salsas
salsedas
salt
salteiro
salter
salto
saltoo
saltos
saludes
salusto
salva
salvacoo
salvadinho
salvado
salvador
salvadores
salvago
salvans
salvat
salvatella
salvaterra
salvatierra
salveano
salvi
salvia
salviano
salvo
salzedas
sam
sama
samadi
samagaio
samake
samanes
samaniego
samano
samaras
samarasinghe
samarra
samb
sambade
sambento
samblas
sambola
samelo
samino
samit
samitier
samoes
samoila
samora
samos
sampainho
sampaio
sampalo
sampath
sampayo
sampedro
samper
sampere
samperio
samperiz
sampietro
sampol
sampson
samso
samson
samudio
san
sanabria
sanagustin
sanahuja
sanandres
sances
sancha
sanches
sanchez
sanchidrian
sanchis
sanchiz
sancho
sanchon
sanclemente
sanda
sande
sanders
sanderson
sandez
sandhu
sandin
sandinha
sandino
sandioes
sandonis
sandor
sandoval
sandru
sandu
sane
sanfeliu
sanfelix
sanfiel
sanfiz
sang
sangare
sangenis
sangiao
sangil
sanglas
sangra
sangrador
sanguesa
sanguinhete
sanguino
sanheiro
sanhueza
sanina
sanjeewa
sanjorge
sanjose
sanjuan
sanjurjo
sanles
sanluis
sanmarco
sanmarti
sanmartin
sanmiguel
sanna
sanneh
sannicolas
sano
sanroma
sanroman
sans
sansaloni
sansana
sansano
sansegundo
sanso
sanson
sansoo
sant
santa
santacana
santacatalina
santacreu
santacruz
santaella
santafe
santalla
santalo
santamaria
santamarina
santamarta
santana
santander
santandreu
santano
santaolalla
santaren
santareno
santarino
santas
sante
santero
santervas
santesteban
santiago
santibanez
santidrian
santiesteban
santillan
santillana
santin
santinha
santinho
santirso
santis
santiso
santisteban
santiuste
santo
santodomingo
santofimia
santolaria
santolaya
santome
santonja
santoro
santorum
santos
santovaia
santovena
santoyo
santurde
sanudo
sanuy
sanvicente
sanz
sanzo
saorin
sapage
sapata
sapateiro
sapela
sapena
saperas
sapina
sapinho
sapo
saqueta
sar
sarabando
sarabia
sarachaga
saracho
sarafana
sarafona
saragaco
saragoca
saragouca
saraiva
saralegui
saramago
sarango
sarasa
sarasola
sarasua
saravia
sarbu
sarda
sardeira
sardi
sardina
sardinas
sardinero
sardinha
sardinheira
sardo
sardon
sardoo
sargaco
sargento
sargsyan
saric
sariego
sarinena
sario
sarmentero
sarmento
sarmiento
sarnadas
saro
sarobe
sarr
sarra
sarraipa
sarrazola
sarri
sarria
sarrias
sarrio
sarrion
sarro
sarroca
sarrudo
sarti
sarto
sartorius
saruga
sarwar
sarzedas
sas
sasaki
sasiain
sastre
sat
satiro
sato
satorre
satorres
satrustegui
satue
sau
sauca
sauce
sauceda
saucedo
sauco
saudade
saude
sauer
saugar
saumell
saunders
saura
sauras
sauret
sauri
saurina
saus
sauzedo
sava
savage
saval
savall
savchenko
savic
savin
savolainen
savu
say
sayago
sayal
sayans
sayas
sayavera
saz
sbai
sbert
scarlat
schaefer
schafer
schenk
scheving
schilling
schiltz
schiopu
schmid
schmidt
schmit
schmitt
schmitz
schneider
schofield
scholz
schreiber
schroder
schroeder
schubert
schuler
schuller
schulte
schultz
schulz
schulze
schumacher
schumann
schuster
schutz
schwab
schwartz
schwarz
scott
scurtu
seabra
seara
searas
seba
sebadelhe
sebastia
sebastioo
seborro
sebrosa
secades
secilla
secio
seck
seco
secreto
seda
sedano
sedeno
sedes
sedo
segade
segado
segador
segal
segala
segales
segarra
segel
seglar
segovia
segoviano
segre
segrelles
segu
seguer
segues
segui
seguido
seguin
segur
segura
segurado
seguro
segurola
seica
seicas
seiceira
seichas
seicheira
seidel
seifert
seijas
seijo
sein
seiroco
seisdedos
seita
seivane
seixas
seixeiro
seixinho
seixo
sejas
selada
selas
seleiro
selfa
sellares
seller
sellers
selles
selma
selva
semanas
semblano
semedo
semido
semil
seminario
semioo
semitiel
semjonov
semper
sempere
semyonov
sen
sena
senabre
senanayake
senande
senano
senar
senaris
senas
sendarrubias
sendas
sender
sendim
sendin
sendino
sendon
sendra
sendros
sene
senent
seneviratne
seng
senica
senin
senior
senor
senorans
senosiain
senovilla
senra
senso
sentis
seo
seoane
seoh
seong
sepana
sepodes
sepp
septien
sepulcre
sepulveda
sequeira
sequeiros
sequera
serafini
serafino
seral
serambeque
seramota
serantes
serb
serban
serbulo
serda
serdoura
serejo
serem
seren
serena
sereno
serens
serer
seres
serfas
sergeira
serio
serna
sero
serodio
seromenho
seron
serpa
serqueira
serra
serrada
serradas
serradell
serradilla
serradinho
serradio
serrado
serrador
serral
serralha
serralharia
serralheiro
serralta
serralvo
serran
serrana
serranho
serrano
serrario
serras
serrasqueiro
serrat
serrate
serrato
serratosa
serrats
serrazes
serres
serret
serronha
serroo
serroukh
serta
servan
serveiro
server
servera
servia
servian
servin
servio
servo
serzedelo
sesar
sesay
sese
sesena
sesma
sesmero
sestay
sestayo
sestelo
setien
seto
seva
severin
seves
sevil
sevila
sevilla
sevillano
sevilleja
sevinate
sevivas
sexto
seydi
seye
seymour
sezudo
shah
shaheen
shahzad
shala
shan
shao
shapira
sharif
sharma
sharp
sharpe
shaw
shehu
shen
shengelia
shepherd
sheppard
sher
sheridan
shevchenko
shevchuk
shi
shibata
shim
shimada
shimizu
shin
shkodra
shkreli
shong
short
shrestha
shung
siborro
sicart
sicilia
siddique
sidi
sidibe
sidor
sieira
sieiro
sienes
sieng
sierra
sierras
sifre
sifuentes
sigalho
sigler
signes
siguenza
siguero
sikora
sil
silaghi
siles
silgado
silguero
silio
silla
sillah
sillas
siller
sillero
silos
silva
silvan
silvares
silveira
silveirinha
silveiro
silvente
silvera
silverio
silvero
silvestre
silvestri
silvosa
sim
sima
simal
simancas
simao
simarro
simbana
simeon
simeonov
simeonova
simic
simion
simmonds
simmons
simo
simoes
simon
simonet
simoni
simons
simonsen
simoo
simoozinho
simpson
sims
simsek
sin
sinani
sinclair
sinde
sineiro
singh
singla
sinisterra
sinovas
sintes
sintra
sio
siopa
sipos
siquier
sirbu
sirera
sires
sirgado
sirgo
sirvent
sisamon
siscar
sismeiro
sisniega
siso
sison
sisse
sissoko
sisternas
sisternes
sistiaga
sisto
sisudo
sitges
sitja
sitjar
sitjes
siu
siurana
sivera
siverio
sivianes
sixto
sizudo
skinner
slater
slimani
smagulov
small
smart
smet
smirnov
smit
smith
smits
smyth
soage
soalheira
soare
soares
soba
sobejano
soberano
soberon
soblechero
sobrado
sobral
sobreira
sobreirense
sobreiro
sobreviela
sobrido
sobrinho
sobrino
sobron
socas
socias
socorro
soeima
soeiro
soengas
sogas
sogorb
soguero
sohn
soiano
soito
sojo
sok
sokolov
sol
sola
solan
solana
solanas
solanellas
solanes
solanilla
solano
solans
solar
solares
solari
solarte
solas
solaun
solaz
solbes
solchaga
soldadinho
soldado
soldan
soldevila
soldevilla
sole
soledade
soler
solera
solero
soles
soleto
soley
solier
solino
solipa
solis
soliva
solivellas
soliveres
soliz
solla
solleiro
solnado
solomando
solomon
solorzano
solovyov
solozabal
solposto
solsona
soltero
solva
solves
som
somalo
somavilla
sommer
somoano
somolinos
somovilla
somoza
son
soneira
song
sonn
sonora
sonsa
sonso
sopas
sopena
sor
sora
sorando
sordo
sorell
sorensen
soreto
soria
soriano
sorli
soro
soroa
sorolla
sorrentino
sorribas
sorribes
sorroche
sors
sos
sosa
sospedra
sota
sotana
sotelino
sotelo
soteras
sotes
sotillo
sotillos
soto
sotoca
sotodosos
sotolongo
sotomayor
sotos
soumare
soun
soure
sousa
sousinha
soussi
soutilha
soutinho
souto
soutullo
souza
souzinha
soveral
sow
soy
soza
spataru
spence
spencer
spinelli
spinola
spiridon
spiteri
stacey
stafford
staicu
stan
stanca
stanciu
stancu
stanescu
stanila
stankeviciene
stankevicius
stankovic
stanton
stark
state
steele
stefan
stefanescu
stefano
stefanov
stefanova
steffen
stein
steiner
stephens
stephenson
stepien
sterling
stern
stevens
stevenson
stewart
stinga
stitou
stock
stoia
stoian
stoica
stoican
stojanov
stojanovic
stokes
stone
storey
stott
stoyanov
stoyanova
strauss
street
stroe
stubbs
sualdea
suarez
suau
suay
suazo
subero
suberviola
subias
subiela
subira
subirana
subirats
subires
subiros
subotic
subtil
sucarrats
sucena
such
suciu
sudupe
sueiras
sueiro
suela
suelves
suen
suero
suescun
sugahara
sugawara
sugiyama
sugranes
suh
sujar
sule
suleimenov
suljic
sullivan
sultanov
sumareh
sumariva
summers
sun
sune
sunen
suner
sung
sunol
sunyer
suordem
supervia
supico
surdo
surdu
sureda
suria
suriel
surinach
suriol
surrador
surrecio
surroca
susaeta
susano
susarte
susi
susin
suso
susperregui
sutcliffe
sutherland
sutil
sutre
sutton
suy
suzano
suzuki
svensson
svoboda
svobodova
swain
sweeney
swift
syed
sykes
sylla
szabo
szekely
szilagyi
szymanski
tabaco
tabalo
tabanera
tabanes
tabanez
tabaquinho
tabar
tabares
tabarez
tabarra
tabasco
tabatadze
tabau
tabera
taberna
taberner
tabernero
tabet
tablado
taboada
taboas
tabola
taborda
tabosa
tabuada
tabuas
tabuena
tabuenca
tabuinhas
tabuyo
tache
taco
tacoronte
tacuri
tadeo
tadeu
tadeus
tadilha
tafalla
tafula
tafur
tagaio
tagle
tagua
tahar
taheri
tahir
tahiri
tahirovic
tahri
taibi
taibo
taillefer
taing
tainha
taipe
taipina
taipino
tajada
tajadura
tajes
tajuelo
takacs
takada
takagi
takahashi
takaki
takata
takeda
taketa
takeuchi
taki
tal
talamantes
talarn
talavan
talavera
talaveron
talaya
talbi
talbot
taleb
talegon
talens
talero
talha
talhadas
talhaoui
talho
talib
talibi
talina
taliscas
tall
tallada
talledo
tallon
talon
talos
taltavull
tamajon
tamame
tamames
tamang
tamaral
tamargo
tamarit
tamas
tamayo
tambo
tames
tamimi
tamm
tamura
tamurejo
tan
tana
tanaka
tanasa
tanase
tanco
tandazo
tang
tanganho
taniguchi
tanner
tanoeiro
tanque
tanqueiro
taouil
tapada
tapadas
tapia
tapiador
tapias
taracido
taraio
taralhoo
taran
tarancon
taranilla
tarantino
taravilla
taravillo
tarazaga
tarazon
tarazona
tardaguila
tardio
tardon
tareco
tarelho
tarenta
tari
tarifa
tarin
tariq
tarjuelo
taroncher
tarouca
tarradas
tarrafa
tarraga
tarrago
tarragona
tarraso
tarrataca
tarrats
tarrazo
tarrazona
tarrega
tarrero
tarres
tarrida
tarrino
tarrio
tarruella
tascon
tasende
tasqueiro
tat
tatar
tataro
tataru
tatay
tato
tatu
tauler
taus
tauste
tavares
tavarez
taveira
tavera
taveras
taverner
tavio
tavira
tavora
tayebi
taylor
tazon
teba
tebar
tecedeiro
tecles
tedesco
tedim
teijeira
teijeiro
teijido
teijo
teira
teixeira
teixido
teixidor
teixo
teixoso
teja
tejada
tejado
tejana
tejeda
tejedo
tejedor
tejeiro
tejera
tejerina
tejero
tejido
tejo
tejon
tela
teles
telhada
telhadas
tell
tella
tellado
tellechea
teller
telleria
telles
telletxea
tellez
tello
telo
temblador
temes
temido
temino
tempero
templado
temporal
tempra
temprado
temprano
temprilho
temudo
ten
tena
tenas
tendeiro
tendero
tendinha
tene
tenente
teng
tenllado
teno
tenor
tenorio
tenreiro
tent
tente
tento
tenza
teo
teodorescu
teodozio
teoh
teotonio
tep
teran
terca
terceiro
terceno
tercero
terceros
terenas
teres
tereso
termens
termes
ternero
terol
teroso
terra
terradas
terradellas
terrades
terradillos
terrado
terramoto
terras
terrasa
terraza
terrazas
terre
terreiro
terreiros
terrel
terren
terreno
terrer
terrero
terreros
terres
terricabras
terrinha
terrivel
terriza
terroa
terroba
terron
terrones
terry
teruel
teruelo
terzic
teso
tesoro
tesoureiro
tesouro
testa
testas
teston
teva
tevar
texeira
textas
tey
tezanos
thach
thadeu
thai
than
thanasi
thapa
tharu
theophila
thevoz
thiam
thiele
thill
thomas
thome
thompson
thomsen
thomson
thorarensen
thorlacius
thorne
thornton
thorpe
thuong
thy
tian
tiburcio
tica
tico
ticona
ticoo
tiemblo
tienda
tienza
tieres
tierno
tierra
tierraseca
tieu
tijeras
tijero
tilve
timar
time
timis
timofte
timon
timoneda
timoner
timpeira
timtim
tinajero
tinalhas
tinca
tineo
ting
tinoco
tinote
tintore
tio
tiong
tipan
tirado
tirados
tirano
tirapu
tiscar
tito
titos
tituana
tiu
tizon
tjin
tkachenko
tkachuk
toader
toala
toapanta
toaquiza
toba
tobajas
tobal
tobalina
tobar
tobarra
tobaruela
tobes
tobia
tobias
tobio
tobon
toboso
toca
tocado
tocha
tocino
toco
tocon
toda
todd
todea
todeserto
todoli
todor
todorov
todorova
tofan
toga
toimil
toipa
toito
toja
tojal
tojeira
tojeiro
tojo
tola
tolan
tolda
toldos
toldra
toledano
toledo
tolentino
tolhido
toll
tolon
tolos
tolosa
tolosana
tolsa
toma
tomala
tomas
tomasini
tomasio
tomazio
tome
tomeo
tomescu
tomey
tomic
tomico
tomillero
tomillo
tomlinson
tomoiaga
tonato
tonda
tondela
tonei
tonel
tonela
tonelo
tong
tonilhas
toninho
too
top
toquero
tor
tora
torais
toral
toran
torano
toranzo
torcal
torcato
torcuato
tordable
tordera
tordesillas
tore
torello
tores
torga
torgal
torgo
toribio
torices
torija
toril
torio
tormo
tormos
tornay
torne
torneiro
tornel
torner
tornero
tornes
tornos
toro
torok
toronjo
torosio
torquato
torquemada
torra
torradinha
torrado
torralba
torralbo
torralva
torralvo
torrandell
torrano
torras
torre
torrealba
torreblanca
torrecilla
torrecillas
torrego
torregrosa
torreira
torreiro
torrejon
torrell
torrella
torrellas
torrelles
torremocha
torreno
torrens
torrent
torrente
torrents
torrero
torres
torresano
torrescusa
torrez
torrico
torrijo
torrijos
torrinha
torrinhas
torro
torroba
torroella
torron
torrontegui
torronteras
torroo
torrubia
torrubiano
torruella
torrus
tort
tortajada
tortella
torti
torto
tortola
tortolero
tortosa
torvisco
tosar
toscano
tosco
toska
toskaj
tost
tostado
toste
toston
tostoo
toth
touceda
toucedo
touguio
touhami
touil
toumi
tounkara
tourais
touray
toure
tourigo
tourinan
tourino
touris
touron
tous
touza
touzani
tovar
tovim
townsend
toxa
toy
toyos
traba
trabado
trabal
trabalon
trabanco
trabazo
trabulo
trac
traca
tracada
tracana
trafaria
train
trajanoski
trajanovski
trajcevski
trajkovski
tralhoo
trallero
tran
tranche
trancho
trancon
trancoso
trandafir
trani
traore
trapero
trapiello
trapote
traqueia
traquete
trasancos
trashorras
trasmontana
trasmonte
trasobares
trassierra
tratante
travanca
travasso
travassos
trave
traveira
traver
traveria
traverso
traves
travessa
travieso
travino
trawally
treceno
tregeira
trejo
trejos
trelles
tremblay
tremino
tremoco
tremogo
tremps
trenado
trenas
trenco
trenor
trepado
trepat
tresgallo
trespalacios
tresserras
trevejo
trevino
trezentos
triado
triana
triano
trias
triay
tribak
tribaldo
tribaldos
tribo
tribovane
tribuna
tricio
trieu
trif
trifan
trigo
trigos
trigueira
trigueiro
trigueiros
triguero
trigueros
trilho
trilla
trillas
trilles
trillo
trimino
trinanes
trincado
trincoo
trindade
trinh
trinta
triola
tripiana
triquell
tristan
tristancho
tristante
trives
trivino
trobat
troca
trocana
troche
troeira
troitino
troles
trolho
troncho
tronchoni
tronco
troncoo
troncoso
tropa
trota
trovoo
troxo
troya
troyano
truchado
trueba
trujillano
trujillo
trull
trullas
trullen
trullenque
trullols
truong
truta
truyols
tsai
tsay
tsiklauri
tsoi
tsui
tsvetanov
tsvetanova
tsvetkov
tsvetkova
tua
tubaroo
tubau
tubert
tubio
tucha
tucker
tudanca
tudela
tudo
tudor
tudorache
tudose
tuduri
tuero
tuesta
tugores
tugueira
tunas
tundidor
tunes
tuneu
tunez
tunkara
tunon
tuominen
tur
tura
turcan
turcanu
turcios
turco
turcu
turegano
turell
turiel
turienzo
turk
turmo
turnbull
turner
turnes
turon
turpin
turrado
turrillas
turrillo
turrion
turro
turull
turunen
tuset
tutor
tutusaus
tuya
tyler
ubach
ubago
ubeda
ubeira
uber
ubierna
ubieto
ucar
uceda
ucendo
ucero
uceta
uch
ucha
uchida
ucles
uddin
udrea
ueda
ueno
ueta
ufano
ugal
ugalde
ugarriza
ugarte
ugarteburu
ugartemendia
ugena
ugidos
uhm
ulacia
ulecia
ulibarri
ulla
ullah
ullan
ullate
ulldemolins
ulloa
umana
umbelino
umbert
umbria
umpierrez
una
unamuno
unanua
unanue
underwood
ung
ungria
ungur
ungureanu
unhoo
unibaso
unzalu
unzue
unzueta
urabayen
uran
uranga
urania
urbaez
urban
urbaneja
urbano
urbanos
urbieta
urbina
urbiola
urbistondo
urbizu
urbon
urbonas
urboniene
urcelay
urcola
urda
urdampilleta
urdangarin
urdaniz
urdiain
urdiales
ureba
urena
urendez
ureta
urgeiro
urgel
urgell
uria
uriarte
urias
uribarren
uribarri
uribe
uribesalgo
uriel
urien
urieta
uriguen
uriol
uriondo
urios
urioste
uriz
urizar
urkia
urmeneta
urosa
uroz
urpi
urquia
urquiaga
urquidi
urquijo
urquiola
urquiza
urquizar
urquizu
urra
urraca
urraco
urrea
urrego
urrestarazu
urresti
urreta
urretavizcaya
urriza
urroz
urruchi
urruela
urrutia
urruticoechea
urrutikoetxea
urruzola
ursu
ursua
urtasun
urteaga
urtiaga
urtizberea
uruena
urunuela
urzainqui
urzaiz
usabiaga
usan
usandizaga
usano
usero
useros
usieto
usina
uso
uson
ustarroz
uta
uteira
utiel
utrera
utreras
utrero
utrilla
utrillas
uva
uzal
uzquiano
vaamonde
vaca
vacas
vacca
vaccaro
vadell
vadillo
vaduva
vaello
vaida
vaillo
vaio
val
vala
valada
valadares
valadas
valadeiro
valades
valadez
valadinha
valado
valares
valarezo
valbom
valbuena
valcarce
valcarcel
valdayo
valdecantos
valdeira
valdelvira
valdenebro
valdeolivas
valdeolmillos
valdeon
valdepenas
valderas
valderrabano
valderrama
valderrey
valdes
valdespino
valdez
valdezate
valdivia
valdivielso
valdivieso
valdiviezo
valdovinos
valdrez
valdueza
vale
valea
valean
valeiras
valeiro
valejo
valen
valenca
valencia
valenciano
valent
valente
valenti
valentim
valentini
valentinov
valentinova
valentoo
valenzuela
valer
valera
valerio
valero
valeron
valeroso
vales
valezim
valganon
valgoda
valhondo
valido
valiente
valin
valina
valinas
valindro
valinha
valinho
valino
vall
valladares
valladolid
vallbona
valldeperas
valldeperez
valldosera
valle
vallecillo
vallecillos
valledor
vallejo
vallejos
valles
vallespi
vallespin
vallespir
vallet
vallez
vallin
vallina
vallinas
vallo
vallori
valls
vallve
vallverdu
valmana
valmaseda
valois
valon
valongo
valor
valosa
valsa
valseca
valsumo
valtierra
valtuena
valverde
valverdinho
van
vanaclocha
vanags
vanegas
vang
vano
vanrell
vaque
vaqueirinho
vaqueiro
vaquer
vaquera
vaquerizo
vaquero
vaquinhas
vara
varalonga
varanda
varandas
varanga
varas
varatojo
vardanyan
vardasca
varea
vareda
vareira
vareiro
varejoo
varela
varelas
varella
vares
varga
vargas
vargem
varges
varilla
varillas
varino
varo
varon
varona
varoo
varzea
varzeas
varzielas
vas
vasallo
vasco
vasconcellos
vasconcelos
vasconez
vasilache
vasile
vasilescu
vasilev
vasileva
vasiliauskas
vasiliauskiene
vasilyev
vasoo
vasques
vasquez
vassaio
vassallo
vassalo
vassiljev
vaughan
vaya
vaz
vazoo
vazquez
vea
veas
vechina
veciana
vecilla
vecina
vecino
vedes
vedia
vega
veganzones
vegara
vegas
vegue
veguillas
veiga
veigas
veigo
veintimilla
veira
veiras
veiva
veizaga
vela
velado
velandia
velarde
velardo
velasco
velasquez
velastegui
velayos
velaz
velazco
velazquez
velez
velhinho
velho
velhuco
velilla
velindro
velis
veliz
vella
vellido
vellisca
vellon
velo
velosa
veloso
veloz
veludo
velze
vena
venade
vence
vences
venceslau
venda
vendeira
vendeirinho
vendeiro
vendrell
venegas
veneno
venero
veneza
venezualano
ventaja
ventas
venteo
ventin
vento
ventosa
ventoso
ventura
ventureira
venturini
veny
venzal
vera
verano
veras
verastegui
verbo
vercas
vercher
verd
verdade
verdaguer
verdasca
verdasco
verde
verdegay
verdeguer
verdeja
verdejo
verdelho
verdelhos
verdera
verdes
verdesoto
verdete
verdia
verdial
verdier
verdingola
verdon
verdu
verdugo
verdun
verdura
vereda
veredas
veres
vergara
verge
vergel
verger
verges
vergueira
vergueiro
vericat
verissimo
verjeiro
vermelho
vermelhudo
vermeulen
vernet
vernia
veron
verona
veroo
verride
versos
vert
vertedor
vertiz
vesela
veselinov
veselinova
vesely
vesga
vestia
vestias
via
viader
viadero
viafara
viais
vial
viamonte
vian
viana
viano
viaplana
viar
vias
vicandi
vicaria
vicario
vicedo
vicen
vicens
vicent
vicente
vicetro
vich
vicho
viciana
viciano
vicioso
vickers
vico
vicoso
victorero
victorio
victory
vicuna
vida
vidal
vidales
vidana
vidarte
vidas
vidaurrazaga
vidaurre
vidaurreta
vide
videira
videla
vides
vidiella
vidigal
vidinha
vidis
vidmar
vidondo
vidorreta
vidovic
vidueira
vieco
viedma
viegas
vieira
vieiro
vieites
vieitez
vieito
viejo
viel
vielba
viena
viera
vieru
viesca
vieto
vigara
vigarinho
vigario
vigil
vigo
vigoco
vigon
viguer
viguera
vigueras
vijande
vila
vilaboa
vilaca
viladrich
vilallonga
vilalta
vilamajo
vilamala
vilan
vilana
vilanova
vilaplana
vilar
vilaranda
vilarandas
vilardebo
vilardell
vilares
vilarino
vilaro
vilarrasa
vilas
vilaseca
vilata
vilca
vilches
vilchez
vilcu
vilda
vildosola
vilela
vilella
viles
vilhena
villa
villabona
villabrille
villacampa
villacanas
villace
villacis
villacorta
villacreces
villacres
villada
villadangos
villadoniga
villaecija
villaescusa
villafaina
villafane
villafanez
villafranca
villafruela
villafuerte
villagarcia
villagomez
villagra
villagran
villagrasa
villahermosa
villahoz
villajos
villalain
villalba
villalgordo
villalobos
villalon
villalonga
villalpando
villalta
villaluenga
villalva
villalvilla
villamanan
villamar
villamarin
villamayor
villamediana
villamil
villamizar
villamor
villan
villano
villanova
villanua
villanueva
villao
villaplana
villar
villaran
villareal
villarejo
villares
villarin
villarino
villaro
villaron
villarraso
villarreal
villarroel
villarroya
villarrubia
villarruel
villarta
villas
villasana
villasante
villaseca
villasenor
villasevil
villasuso
villate
villatoro
villaverde
villavicencio
villazan
villazon
villca
villegas
villellas
villen
villena
villodre
villodres
villoldo
villora
villoria
villoslada
villota
villuendas
viloo
viloria
vina
vinader
vinagre
vinagreira
vinagreiro
vinaixa
vinal
vinals
vinambres
vinaras
vinas
vincent
vinces
vindeirinho
vindel
vindima
vine
vinent
vines
vinga
vingada
vinha
vinhal
vinhanova
vinhas
vinheiras
viniegra
vinogradov
vinolas
vinolo
vinoly
vintem
vintila
vinuales
vinuela
vinuelas
vinuesa
vinueza
vinyals
viola
violas
violero
vioque
viota
vique
viqueira
virella
virgili
virgolino
virgos
virlan
virseda
virtanen
virto
virues
viruez
virumbrales
visa
visan
viscarra
visconti
viseu
visiedo
viso
vispo
visser
vistoria
visus
vita
vitacro
vital
vitale
vitarela
vitem
viterbo
viteri
vitols
vitores
vitoria
viturro
viu
viudes
viudez
vivanco
vivancos
vivar
vivas
viveiros
viver
vivero
viveros
vives
vivet
vivo
vizan
vizarraga
vizarro
vizcaino
vizcarra
vizcarro
vizcay
vizcaya
vizeu
vizo
vizoso
vizuete
vlad
vladimirov
vladimirova
vlasceanu
voces
vogel
vogt
voicu
voigt
voinea
volante
volkov
volpe
vong
vorobyov
vos
voss
vozmediano
vrea
vries
vuelta
vujic
vujovic
vukovic
vuong
waage
wada
wade
wagener
wagner
walker
wall
wallace
waller
wallis
wallner
walls
walsh
walter
walters
walther
walton
wang
waqa
ward
warner
warren
watabe
watanabe
waters
watkins
watson
watt
watts
webb
webber
weber
webster
weerasinghe
wei
weir
weiss
welch
weller
wells
welsh
welter
wen
weng
wenzel
werner
wert
west
weston
wheatley
wheeler
whelan
whitaker
white
whitehead
whitehouse
whittaker
whyte
wic
wickramasinghe
wieczorek
wijesinghe
wilcox
wild
wilde
wilk
wilkins
wilkinson
willems
williams
williamson
willis
wills
wilson
wimmer
winkler
winter
wisniewski
wit
witt
witte
wojciechowski
wojcik
wolf
wolff
wong
woo
wood
woodcock
woodhouse
woods
woodward
woolley
wouters
wozniak
wright
wrobel
wyatt
xabregas
xairim
xambre
xandri
xanta
xastre
xia
xiang
xiao
xie
xifra
xifre
ximenez
xiong
xisto
xistra
xue
yachou
yadav
yago
yagual
yaguana
yague
yagues
yaguez
yahyaoui
yakovenko
yamada
yamaguchi
yamamoto
yamasaki
yamashita
yamazaki
yan
yance
yanes
yanez
yang
yanguas
yaniz
yankov
yankova
yao
yarritu
yarza
yates
yau
ybanez
ybarra
yebenes
yeboah
yebra
yecora
yedra
yeguas
yela
yelamos
yelmo
yelo
yenes
yeong
yepes
yepez
yera
yeregui
yerga
yerpes
yerro
yeste
yeung
yeves
yglesias
yildirim
yildiz
yilmaz
yim
yin
ying
yllera
yokoyama
yoldi
yoo
yoon
yordanov
yordanova
yos
yosef
yoshida
you
youn
young
yousfi
yuan
yubero
yucra
yudego
yuguero
yugueros
yun
yunga
yunta
yurrebaso
yus
yusta
yuste
yustos
zabal
zabala
zabalegui
zabaleta
zaballa
zaballos
zabalo
zabalza
zacarias
zaera
zafra
zafrilla
zagalo
zagar
zaharia
zahid
zahino
zahinos
zahir
zahonero
zahri
zaidi
zaitouni
zajac
zajara
zak
zalacain
zalazar
zalba
zaldivar
zaldua
zamacona
zamalloa
zaman
zamanillo
zamarra
zamarreno
zamarripa
zamarro
zamarron
zambrana
zambrano
zambudio
zamfir
zammit
zamora
zamorano
zamoro
zamudio
zananar
zanca
zancada
zancajo
zanetti
zanfir
zannouti
zanon
zaoui
zapardiel
zapata
zapater
zapatero
zapico
zapirain
zaplana
zaragoza
zaragozi
zarallo
zarandona
zarate
zaratiegui
zarauza
zarazaga
zarca
zarcero
zarco
zardoya
zarins
zaro
zaroual
zarouali
zarrabeitia
zarraga
zarraluqui
zarranz
zarro
zarza
zarzo
zarzosa
zarzoso
zarzuela
zarzuelo
zas
zatarain
zaton
zava
zavala
zavaleta
zaya
zayas
zaytsev
zazo
zea
zeballos
zeferino
zegarra
zelada
zelaia
zelaya
zeng
zenha
zens
zenteno
zepeda
zeroual
zerouali
zerpa
zevallos
zhan
zhang
zhao
zheng
zhong
zhou
zhu
zhuang
zhuo
ziani
zibreiro
ziegler
zielinski
zilhoo
zimas
zimmermann
zitouni
zoeng
zoilo
zoio
zolo
zomeno
zorita
zornoza
zorrilla
zorro
zorrozua
zorzano
zorzo
zotes
zou
zoyo
zozaya
zuada
zuazo
zuazu
zuazua
zubeldia
zubia
zubiaga
zubiate
zubiaur
zubiaurre
zubieta
zubillaga
zubimendi
zubiri
zubiria
zubizarreta
zudaire
zueco
zueras
zugasti
zugazaga
zuheros
zukauskas
zukauskiene
zukic
zulaica
zulaika
zuleta
zuloaga
zuluaga
zulueta
zumaquero
zumarraga
zumba
zumel
zumeta
zuna
zuniga
zunino
zunzunegui
zupan
zupancic
zuquete
zurano
zurbano
zurdo
zurera
zuriaga
zuriarrain
zurita
zurriaga
zurro
zurron
zurutuza
zuu
zuzarte

"""#

static let common: StaticString = #"""
abaixo
abajo
abandon
abandonado
abandonar
abandoned
abandono
abandonou
abastecimento
abducted
abduction
abductions
abductors
aberta
aberto
abertos
abertura
abertzale
abierta
abiertas
abierto
ability
able
aboard
abogado
abogados
abogo
abolicao
abonar
abono
abordado
abordagem
abordando
abordar
abortion
abortions
aborto
about
above
abrange
abranger
abrangidas
abre
abren
abridor
abrigo
abril
abrio
abrir
abrira
abriu
abroad
absence
absentia
absoluta
absolutamente
absolute
absolutely
absoluto
absolutoria
absolver
absolvicao
absolvido
absorbida
abstencao
abster
abstivesse
abstrato
absurda
absurdo
abuse
abused
abuses
abusing
abusivos
abuso
acaba
acababa
acabado
acaban
acabando
acabar
acabara
acabaram
acabaria
acabaron
acabe
acabo
acabou
academic
acareacao
acarrear
acarreta
acarretou
acaso
acatada
accao
acceder
accelerated
accept
acceptance
accepted
accepting
acceso
accesorias
accesorio
access
accident
accidente
accidentes
accidents
accion
acciones
accionista
accionistas
accoes
accompanied
accomplished
accord
according
account
accountable
accounted
accounting
accounts
accurate
accusation
accusations
accuse
accused
accuses
accusing
aceita
aceitacao
aceitar
aceite
aceito
acelerar
acentua
aceptado
aceptar
aceptor
aceptora
aceptoras
acerca
acerta
acertadamente
acertado
acertar
acervo
acessado
acesse
acesso
acessorias
acha
achaco
achado
acham
achar
achieve
achieved
achievement
acho
achou
acidente
acidentes
acido
acima
acionada
acionario
acknowledge
acknowledged
aclarado
aclaratorios
aclaro
acoes
acogido
acolhendo
acolher
acolhida
acolhido
acolhidos
acolhimento
acompanaba
acompanado
acompanados
acompanhada
acompanhadas
acompanhado
acompanhados
acompanhamento
acompanhar
acompanhava
acompanhou
aconselha
aconteca
acontece
acontecendo
acontecer
acontecera
aconteceu
acontecido
acontecimento
acontecimentos
acontecimientos
acorda
acordada
acordado
acordar
acordaron
acordo
acordos
acordou
acoso
acostada
acostadas
acostado
acostados
acostou
acostumbrado
acquired
acquiring
acquitted
acredita
acreditar
acredito
acres
acrescenta
acrescentando
acrescentar
acrescentou
acrescida
acrescidas
acrescido
acrescidos
acrescimo
acrescimos
across
act
acted
acting
action
actions
actitud
actitudes
activa
activamente
activas
active
actively
actividad
actividade
actividades
activist
activists
activities
activity
activo
activos
acto
actor
actores
actors
actress
actriz
acts
actua
actuacao
actuacion
actuaciones
actuado
actuais
actual
actuales
actualidad
actualidade
actually
actualmente
actuar
acucar
acude
acudio
acudir
acudiran
acuerdo
acuerdos
acumulacion
acumulado
acusa
acusacao
acusacion
acusacoes
acusadas
acusados
acusatoria
acuso
acusou
ad
adaptacao
adaptacion
adaptados
adaptar
adaptou
add
added
adding
addition
additional
address
addressed
addressing
adds
adecuada
adecuado
adelante
ademais
ademas
adentrar
adentro
adeptos
adequacao
adequada
adequadamente
adequadas
adequado
adequados
adequar
aderiram
aderiu
adesao
adesoes
adhesion
adiada
adiante
adiantou
adicion
adicional
adicionales
aditivos
adjacent
adjunta
adjunto
adjust
administra
administraciones
administradores
administrar
administration
administrativas
administrative
administrativo
administrativos
administrator
admirable
admiracion
admiro
admissibilidade
admissivel
admit
admite
admitia
admitida
admitido
admitidos
admitindo
admitio
admitir
admitiu
admito
admitted
adocao
adolescentes
adopcao
adopcion
adopt
adoptadas
adoptado
adoptar
adopted
adopting
adota
adotada
adotadas
adotado
adotados
adotar
adote
adotou
adquieren
adquiridos
adquirio
adquirir
adquisicion
ads
adult
adulteracao
adultos
adults
aduz
aduzindo
advance
advanced
advances
advancing
advantage
advento
adversaria
adversario
adversarios
adversas
advertencia
advertir
advertising
advice
advierte
advirtio
advised
adviser
advisers
advising
advisor
advisory
advocacy
advocate
advocated
advocates
advocaticios
advocating
aereas
aereo
aereos
aerial
aeronaves
aeroporto
aeropuerto
aeropuertos
afan
afasta
afastada
afastadas
afastado
afastados
afastamento
afastando
afastar
afastou
afecta
afectado
afectan
afectar
afecto
afericao
aferidas
aferir
afeta
afetos
affair
affairs
affect
affected
affects
affiliated
affiliates
affliction
affluent
afford
affordable
afianca
aficion
aficionado
aficionados
afigura
afinal
afirma
afirmacao
afirmaciones
afirmacoes
afirmada
afirmado
afirmam
afirman
afirmando
afirmar
afirmaron
afirmo
afirmou
afraid
africanos
afronta
afrontar
after
aftermath
afternoon
afterwards
again
against
age
aged
agencia
agencias
agencies
agency
agenda
agendada
agent
agente
agentes
agents
aggression
aggressive
agido
agindo
agir
agitacao
agiu
ago
agora
agosto
agradar
agravada
agravamento
agravante
agravantes
agravos
agredido
agree
agreed
agreement
agreements
agrees
agrega
agregacao
agrego
agremiacao
agresiva
agresividad
agresivo
agressao
agressividade
agressor
agressores
agricola
agricolas
agricultores
agricultural
agropecuarios
agua
aguarda
aguardar
aguas
agujero
ahead
ahi
ahora
ahorro
ai
aid
aide
aided
aides
aiding
ailing
aim
aimed
aims
ainda
air
airborne
aircraft
aire
aired
airfare
airing
airline
airliner
airliners
airlines
airplane
airplanes
airport
airports
airspace
airstrike
airstrikes
aislante
aislantes
ajeno
ajuda
ajudar
ajudara
ajudou
ajuizada
ajuizadas
ajuizado
ajuizamento
ajuizou
ajustada
ajustadamente
ajustado
ajustar
ajuste
ajustes
al
ala
alarde
alargado
alargamento
alargar
albergar
albis
album
albums
alcada
alcalde
alcanca
alcancado
alcancados
alcancando
alcancar
alcance
alcancou
alcanza
alcanzado
alcanzar
alcanzaron
alcanzo
alcohol
alcool
alcoolica
alcoolicas
alcoolico
aldeia
aldeias
alega
alegacao
alegacoes
alegada
alegadamente
alegado
alegados
alegando
alegar
alegou
alegremente
alegria
alem
alema
alemaes
aleman
alemana
alemanes
alemao
alero
alert
alerta
alertar
algo
alguem
alguien
algum
alguma
algumas
algun
alguna
algunas
alguno
algunos
alguns
alheio
aliada
aliado
aliados
alianca
aliancas
alias
aliento
alike
alimentacao
alimentan
alimentar
alimento
alimentos
alinea
alineas
aliquotas
alive
alivio
all
alla
allegations
allege
alleged
allegedly
alleges
alleging
alli
allies
allow
allowed
allowing
allows
ally
alma
almidon
almoco
almost
alojamento
alone
along
alongside
already
alrededor
also
alta
altamente
altar
altas
alter
altera
alteracao
alteracoes
alterada
alterado
alterar
altered
alternate
alternativa
alternativamente
alternativas
alternative
although
altitude
alto
altos
altura
alturas
aludida
aludido
aludidos
alugueis
aluguel
alugueres
alumina
alumnos
aluno
alunos
alusao
alusion
alusivos
alvara
alvo
alvos
always
alza
alzarse
am
ama
amanha
amantes
amarilla
amarillo
amateur
amazing
amazonica
ambas
ambassador
ambassadors
ambicion
ambience
ambiental
ambigua
ambiguo
ambitions
ambitious
ambito
ambitude
ambos
ambush
ambushed
ambushes
ameaca
ameacada
ameacados
ameacas
amenaza
amenazas
amend
amendment
amendments
amendoim
americanas
americano
amid
amiga
amigas
amigo
amigos
amistad
amistoso
ammunition
amnistia
among
amongst
amor
amostras
amount
amounts
amparado
amparo
amphibious
ampla
amplamente
amplia
ampliacao
ampliacion
ampliado
ampliar
amplias
amplio
amplitude
amplo
an
anade
anadido
anadio
anadir
analisada
analisadas
analisado
analisando
analisar
analise
analises
analisis
analisou
analista
analistas
analitico
analizar
analogia
analogue
analyst
analysts
ancestry
ancient
and
anda
andaluces
andaluz
andaluza
andam
andamento
andan
andar
andares
anecdota
anexa
anfibios
anfiteatro
anfitrion
anger
angered
angolano
angry
angustia
anillo
anillos
animacao
animados
animais
animal
animales
animals
animo
animus
aniquilacion
aniversario
annexation
annexed
anniversary
announce
announced
announcement
annual
annually
annuity
ano
anoche
anonimato
anonimo
anos
anotacao
anotar
another
anoto
ansia
answer
answered
ante
antecede
antecedencia
antecedentes
antecipacao
antecipada
antecipadamente
antecipado
antecipados
antemano
anteontem
anterior
anteriores
anterioridade
anteriormente
antes
anthem
anticipate
anticipated
anticuerpos
antidrogas
antiga
antigas
antigo
antigos
antigua
antiguedad
antiguo
antiguos
antijuridicidade
antinomia
antipaticos
antipersonas
antiterrorista
antropologos
anuais
anual
anuales
anualmente
anulacao
anular
anulou
anuncia
anunciada
anunciadas
anunciado
anunciando
anunciar
anuncio
anuncios
anunciou
any
anyone
anything
anywhere
ao
aos
apaixonado
apanhar
aparato
aparece
aparecen
aparecer
apareceu
aparecimento
aparelhado
aparelho
aparelhos
aparencias
aparente
aparentemente
aparicao
aparicion
apariencia
apart
apartado
apartamento
aparte
apartheid
apartment
apelacion
apelada
apelado
apelar
apellido
apenas
aperfeicoamento
apertada
aperto
apertura
apesar
apetitos
apilamiento
apilamientos
aplausos
aplazamiento
aplazar
aplica
aplicabilidade
aplicacao
aplicacion
aplicaciones
aplicacoes
aplicada
aplicadas
aplicado
aplicados
aplican
aplicar
aplicaveis
aplicavel
aplicou
apoia
apoiam
apoiar
apoios
apologize
apologized
apology
aponta
apontada
apontadas
apontado
apontados
apontam
apontando
apontou
aportacion
aportado
aporte
aportou
apos
aposentado
aposentadoria
aposentados
aposta
apostar
apostas
apostillo
aposto
apoya
apoyado
apoyar
apoyo
apparel
apparent
apparently
appeal
appealed
appealing
appeals
appear
appearance
appearances
appeared
appearing
appears
application
applied
apply
applying
appoint
appointed
appointment
appointments
appreciate
approach
approached
approaching
appropriate
approval
approve
approved
approving
approximately
apreciacao
apreciadas
apreciado
apreciados
apreciando
apreciar
aprecio
apreco
aprender
aprendiz
aprendizagem
apresenta
apresentacao
apresentacoes
apresentada
apresentadas
apresentado
apresentados
apresentam
apresentando
apresentar
apresentaram
apresentasse
apresentou
apresuro
aprobacion
aprobada
aprobadas
aprobado
aprobo
aprofundar
apropiado
apropiados
apropriado
aprova
aprovacao
aprovada
aprovadas
aprovado
aprovar
aprovechado
aprovechamiento
aprovechando
aprovechar
aprovecho
aproveitamento
aproveitar
aproveitou
aprovou
aproxima
aproximacao
aproximadamente
apt
apta
aptidao
aptos
apuesta
apunta
apuntar
apunto
apuracao
apuradas
apurado
apurados
apurar
apurou
aquecer
aquel
aquela
aquelas
aquele
aqueles
aquella
aquellas
aquello
aquellos
aquem
aqui
aquifer
aquilo
aquisicao
ar
arabes
aranceles
arbitrado
arbitrados
arbitraje
arbitramento
arbitro
arbitros
arboles
arcabouco
arcas
archaeological
archipelago
arcos
are
area
areas
arena
aresto
arestos
argelinos
argentino
argentinos
argue
argued
argues
argui
arguicao
arguido
arguing
argument
argumenta
argumentacao
argumentar
argumento
argumentos
arguments
arm
arma
armado
armados
armar
armario
armarios
armas
armed
armor
armored
arms
aroma
arose
around
arqueologicos
arquipelago
arquitectura
arquivamento
arquivo
arquivos
arrabales
arrange
arrangements
arranque
arrasta
arrazoado
arrecadacao
arrecadado
arreglo
arrependimento
arrest
arrested
arresting
arresto
arrests
arriba
arriesgado
arrival
arrive
arrived
arrives
arriving
arrogancia
arrogante
arrojo
arroladas
arrolou
arroz
arsenal
art
arte
artefactos
article
articles
articulacion
articulos
artifice
artificial
artificio
artificios
artigo
artigos
artilleros
artillery
artist
artista
artistas
artistica
artists
arts
arvores
as
asalto
ascendente
ascender
ascendido
ascendio
ascensao
ascenso
asegura
asegurado
aseguran
asegurar
aseguraron
asegurarse
aseguro
asesina
asesinado
asesinato
asevero
asfalto
ashore
asi
asiatico
asiaticos
aside
asimismo
asistencia
asistentes
asistido
asistieron
ask
asked
asking
asleep
asomaba
aspecto
aspectos
aspiraba
aspiraciones
aspirante
aspirations
asquerosa
assailants
assaltantes
assalto
assaltos
assassinado
assassinate
assassinated
assassination
assassinato
assassinio
assault
assaults
assegura
assegurada
assegurado
assegurar
assegurou
assembled
assentada
assentadas
assentado
assentados
assentando
assente
assento
assentou
assercao
asses
assess
assessment
assessor
assessores
assessoria
assets
assevera
asseverou
assim
assinada
assinado
assinados
assinalar
assinar
assinatura
assinaturas
assinou
assist
assistance
assiste
assisted
assistencia
assistenciais
assistente
assistido
assisting
assistir
associacoes
associate
associativos
assuma
assume
assumed
assumida
assumidas
assuming
assumir
assumiu
assunto
assurances
assured
assustar
astreintes
astronaut
astronauts
asumido
asumio
asumir
asunto
asylum
at
atacada
atacado
atacante
atacantes
atacar
atacara
ataco
atacou
ataque
ataques
ate
atencao
atencion
atende
atendendo
atender
atendeu
atendida
atendidas
atendidos
atendimento
atenta
atentado
atentados
atentar
atente
atento
atentos
atenuante
atenuar
aterro
atestado
atestados
atestando
ateve
athletes
atinente
atinentes
atinge
atingido
atingir
atingiram
atingiu
atipicas
atirar
atitude
ativa
atividade
atividades
ativo
atleta
atletas
atletismo
atmosphere
ato
atomica
atos
atracoes
atractiva
atractivo
atrai
atraindo
atrair
atrapo
atras
atrasada
atrasados
atrasar
atraso
atrasos
atraves
atravessa
atraviesa
atribui
atribuicao
atribuicoes
atribuida
atribuidas
atribuido
atribuidos
atribuir
atributos
atribuyo
atriz
atrocities
atrocity
atroz
attached
attachments
attack
attacked
attacker
attackers
attacking
attacks
attempt
attempted
attempting
attempts
attend
attended
attendees
attending
attention
attitude
attorneys
attract
attracted
attracting
attraction
attributed
atuacao
atuais
atual
atualizacao
atualizada
atualizadas
atualizado
atualizados
atualmente
atuar
atuaram
atuarial
atuavam
atuou
auction
audience
audiences
audiencia
audiencias
audio
audiobooks
audiovisual
audit
auditor
auferidos
auge
aula
aulas
aumenta
aumentada
aumentado
aumentar
aumentara
aumentaram
aumente
aumento
aumentos
aumentou
aun
aunque
ausencia
ausente
ausentes
australiano
australianos
austriaca
austriaco
autarca
autarquia
autarquias
autarquica
autarquicas
autentica
autentico
autenticos
author
authoritarian
authorities
authorize
authorized
authorizing
authors
auto
autobus
autoconciencia
autocracy
autodeterminacao
autoescuelas
automaker
automatic
automatica
automatically
automatico
automovil
automoviles
autonoma
autonomas
autonomia
autonomicas
autonomos
autonomy
autor
autora
autoral
autores
autoria
autoridade
autoridades
autoriza
autorizacao
autorizacion
autorizadas
autorizado
autorizados
autorizam
autorizando
autorizar
autorizou
autos
auxilio
available
avalanche
avalar
avalia
avaliacao
avaliado
avaliar
avanca
avancado
avancados
avancar
avance
avances
avanco
avanza
avanzar
avaria
avenca
avenida
aventura
aventuras
average
averaged
aves
avesso
avian
aviao
aviation
avioes
avion
aviones
avisar
aviso
avoid
avoided
await
awaiting
award
awarded
aware
awareness
away
awesome
ayer
ayuda
ayudar
ayudas
azar
azimute
azul
azulgrana
babies
bacalhau
back
backed
background
backing
backyard
bacteria
bacterias
bad
badly
bagagem
baggage
bail
baila
baile
baixa
baixar
baixas
baixo
baixos
baixou
baja
bajar
bajaron
bajas
bajo
bajos
balance
balanced
balanco
balao
balas
balcao
baliza
ball
ballistic
ballot
balloting
ballots
balls
balon
baloncesto
balones
balonmano
ban
bananas
banca
bancada
bancaria
bancarias
bancario
bancarios
bancos
band
banda
bandas
bandeira
bandera
bandits
bando
bands
banho
banking
bankruptcy
banks
banned
banner
banners
bano
banquillo
bans
bar
barato
baratos
barba
barbaric
barbaros
barcelonista
barco
barcos
barely
bares
bargain
barra
barrage
barragem
barred
barreira
barreiras
barrel
barrels
barrier
barriers
barriga
barrio
bars
barulho
basada
base
baseada
baseado
based
baseia
bases
basic
basica
basically
basicamente
basico
basicos
basis
basketball
bassist
basta
bastam
bastando
bastante
bastantes
baste
bastidores
basto
basura
batalha
batalla
batch
batendo
bater
bateria
bateu
bathroom
batida
batons
battered
battery
battle
battled
battles
battling
bautizado
bauxite
bavaro
be
beans
bearing
bears
beat
beaten
beating
beauty
bebe
beber
bebes
bebida
bebidas
became
because
become
becomes
becoming
bed
beef
been
before
began
begin
beginning
begins
begun
behalf
behavior
beheaded
behind
being
belen
belenes
beleza
belga
belgas
belief
believe
believed
believes
beligerantes
bell
belleza
belong
belonged
belonging
belongs
below
belt
bem
bench
benchmark
beneath
benefica
beneficiado
beneficiar
beneficiario
beneficiarios
beneficio
beneficios
benefit
benefits
bens
benzene
besides
beso
best
better
between
beyond
bias
biased
biathlon
bibliotecas
bicicleta
bicicletas
bicycle
bicycles
bid
bien
bienes
bienvenida
big
bigger
biggest
bigote
bigotudo
bigotudos
bike
bilateral
bilaterales
bilhao
bilhete
bilhetes
bilhoes
billboards
billion
billionaire
billions
bills
bin
biologica
biologicas
biologist
biologos
biology
biotechnology
bird
birds
birth
birthday
bis
bit
bitter
bitterly
blacks
blame
blamed
blames
blaming
blancas
blancos
blanda
blandas
blanqueo
blasphemous
blast
blasts
blaze
bleeding
blessed
blew
blindados
bloc
block
blockade
blocked
blocking
blocos
blog
blood
bloodiest
bloodless
bloodshed
bloody
bloqueo
blow
blowing
blown
blueprint
blues
boa
board
boarded
boards
boas
boat
boats
boca
bode
bodies
body
bodyboard
bodyboarding
bodyguard
bodyguards
boias
boicote
boiler
bojo
bola
bolas
boletim
boliviano
bolsas
bolsillo
bolso
bolster
bom
bomb
bomba
bombas
bombed
bombeiros
bomber
bombers
bombing
bombings
bombs
bond
bondad
bonds
boneca
boni
bonita
bonito
bons
bonus
bonuses
book
booked
books
boom
booming
boost
boosted
boosting
borde
bordel
border
bordering
bordo
born
borrador
borrowers
borrowing
bossa
both
boton
bottles
bottom
bought
bound
boundaries
boundary
bounty
bowler
box
boxer
boxes
boy
boycott
boycotted
boycotting
boys
bpd
bracing
braco
brain
brains
branch
branches
brancos
brand
brands
brasileiras
brasileiros
brasilena
brasilenas
brasileno
brasilenos
brazo
brazos
bread
break
breakaway
breakdown
breakfast
breaking
breaks
breeding
breve
brevemente
breves
bribes
bricks
bridge
bridges
brief
briefing
briefly
bright
brilhante
brilhantes
brilho
brillante
brillantes
brillo
brincadeiras
brincar
bring
bringing
brings
britanica
britanico
britanicos
broad
broadcast
broadcaster
broadcasts
broader
broke
broken
broker
bromas
bronce
bronze
brother
brought
browser
brutal
brutalidad
brutality
btw
budget
buen
buena
buenas
bueno
buffet
buhos
build
building
buildings
buildup
built
bulgaro
bulk
bullet
bullets
bunch
bunker
bunkers
buque
buques
bureaucratic
burial
buried
burn
burned
burning
burocracia
bursatil
bursatiles
burst
bus
busca
buscado
buscam
buscan
buscando
buscar
buscara
buses
business
businesses
businessman
businessmen
busqueda
busy
but
button
buttons
buy
buying
buys
by
bypass
bystander
bystanders
ca
cabais
cabal
caballeros
caballo
cabe
cabeca
cabecilla
cabendo
cabera
cabeza
cabezas
cabia
cabimento
cabins
cabiveis
cabivel
cable
cables
cabo
cacao
cache
cada
cadastro
cadaver
cadaveres
cadeia
cadeira
cadena
cadenas
caderno
cae
caer
cafe
cafetero
cage
cai
caia
caida
caido
cair
caiu
caixas
calca
calcula
calculada
calculado
calculan
calcular
calculo
calculos
calendar
calendario
calidad
caliente
califica
califico
call
calle
called
callejera
calles
calling
calls
calm
calma
calmed
calor
calypsos
calzada
cama
camaras
cambia
cambiado
cambial
cambiar
cambio
cambios
came
camellos
caminhao
caminho
caminhos
camino
caminos
camiones
camisas
camiseta
camisetas
camp
campaign
campaigned
campaigning
campaigns
campana
campanha
campanhas
campea
campeao
campeoes
campeon
campeona
campeonato
campo
camps
campus
campuses
camuflaje
can
cana
canadenses
canadiense
canales
canalizar
cancao
cancel
cancelamento
canceled
cancellation
cancelled
cancelou
cancer
cancha
canciller
cancoes
cancro
cancros
candidacy
candidata
candidatas
candidate
candidates
candidato
candidatos
candidatura
candidaturas
canhotos
canon
canones
cansado
cansancio
cantabro
cantar
cantidad
cantidades
canto
cantor
cantora
cantores
caos
capa
capabilities
capability
capable
capaces
capacidad
capacidade
capacidades
capacitacion
capacity
capaz
capazes
capita
capitais
capital
capitales
capitals
capitan
capitulos
caps
captacao
captados
captive
captivity
captors
captura
capturado
capture
captured
capturing
caput
car
cara
caracter
caracteristica
caracteristicas
caracteristico
caracteriza
caracterizacao
caracterizada
caracterizado
caracterizar
caras
carater
carbon
carbunco
carcajadas
carcel
card
cardapio
cards
care
carece
carecem
career
careful
carefully
carencia
caretaker
carga
cargas
cargo
cargos
carimbo
carino
carioca
carisma
carmaker
carne
caro
caros
carreira
carrera
carreras
carretera
carreteras
carried
carrier
carries
carro
carros
carry
carrying
cars
cartao
cartas
cartaz
carteira
cartel
cartels
cartera
cartoes
carton
cartoon
cartoons
casa
casaco
casada
casadas
casado
casal
casamento
casas
cascas
case
cases
cash
casi
casita
caso
casos
cassacao
cassar
cast
castigar
castigo
casting
castrenses
casu
casual
casualidad
casualties
casualty
catalan
catalanes
catarro
catastrofe
catastrophe
catch
catches
catedral
categoria
categorias
cater
catorce
cats
cattle
caudillo
caught
causa
causada
causado
causados
causal
causalidade
causam
causando
causar
causas
cause
caused
causes
causing
cautela
cautelar
cautelares
cautelas
caution
cautioned
cavalo
cave
cayo
caza
cease
ceased
ceasefire
cebra
ceded
cedente
ceder
cedeu
cedico
cedido
cedio
cedo
cedula
cedulas
cegos
cela
celebra
celebracao
celebracion
celebrada
celebradas
celebrado
celebrar
celebrara
celebrate
celebrated
celebrates
celebrating
celebration
celebrations
celebre
celeridade
celestial
celetista
cell
cells
celula
celulas
cem
cement
cemiterio
cena
cenario
cenarios
cenas
censura
censurada
cent
centavos
centenar
centenares
centenas
centered
centers
centimeters
centimetros
cento
centrado
centrais
centrales
centran
centrara
centrifuges
centrist
centroamericanos
centrocampista
centros
cents
centuries
century
cerca
cercado
cercana
cercano
cerceamento
cerebral
cerebrales
cerebro
ceremonia
ceremonies
ceremony
cerimonia
cerne
cero
cerrado
cerrados
cerrar
cerraron
cerro
certa
certain
certainly
certame
certamen
certamente
certas
certeza
certificado
certificate
certificates
certo
certos
cerveza
cervical
cesped
cessante
cessionario
cesta
ceu
chain
chair
chairman
chairmanship
chairs
chalk
challenge
challenged
challenger
challenges
challenging
chama
chamada
chamadas
chamado
chamados
chamar
chamava
chamber
chameleon
chamou
champion
champions
championship
chance
chances
change
changed
changes
changing
channel
channels
chantagem
chantaje
chanted
chanting
chao
chaos
chapa
character
charge
charged
charges
charging
chariot
charitable
charities
charity
charter
chased
chave
cheap
cheaper
cheapest
check
checked
checkpoint
checkpoints
checo
cheered
chefes
chega
chegada
chegado
chegando
chegar
chegara
chegaram
chegarem
chegou
cheia
cheias
cheio
chemical
chemicals
cheque
cheques
chicas
chicken
chickens
chicos
chief
child
children
chileno
chinesa
chinesas
chino
chinos
chip
chispa
chistosos
chlorine
chocar
chocolate
choice
choices
cholera
choose
choosing
choque
choro
chose
chosen
chronic
chuva
chuvas
ciclismo
ciclista
ciclistas
ciclo
ciclomotores
cidadao
cidadaos
cidade
cidades
ciega
ciego
ciegos
cielo
cien
ciencia
ciente
cientifica
cientificar
cientifico
cientificos
cientistas
ciento
cientos
cierre
cierta
ciertas
cierto
ciertos
cifra
cifras
cigarettes
cigarros
cima
cimeira
cimento
cinco
cincuenta
cine
cineasta
cinema
cinematografica
cinismo
cinquenta
cinturon
cinzas
circa
circenses
circuit
circuito
circuitos
circulacao
circulacion
circulando
circular
circulo
circulos
circumstances
circunstancia
circunstancias
cirurgia
cirurgico
cisternas
cita
citacao
citada
citadas
citado
citados
citando
citar
cited
cites
cities
citing
citizen
citizens
citizenship
cito
city
ciudad
ciudadania
ciudadano
ciudadanos
ciudades
civeis
civica
civiles
civilian
civilians
civilizacion
civilizados
claim
claimed
claiming
claims
clampdown
clan
clans
clara
claramente
claras
clareza
claridad
clarify
claro
claros
clase
clases
clash
clashed
clashes
clasica
clasico
clasificacion
class
classes
classical
classicas
classificacao
classificacoes
classificados
classificou
classified
clausula
clausulas
clave
claves
clean
cleaner
cleaning
clear
cleared
clearing
clearly
cleric
clerics
clerk
client
cliente
clientes
clients
cliff
clima
climate
climbed
climbing
clinic
clinica
clinico
clinicos
cloacas
clone
close
closed
closely
closer
closest
closing
closure
clothes
clothing
club
clubes
clubs
clues
coabitacao
coaccion
coaches
coaduna
coal
coalicion
coalition
coastal
coatora
cobertura
cobrada
cobrado
cobranca
cobrando
cobrar
cobre
cobrir
cobro
cocaina
cocaine
coche
cocina
cocoa
code
codicia
codificacao
codigos
codo
coerencia
coerente
coffee
coffin
cofres
cogio
cogita
cogitar
cogito
cognicao
coherentes
cohesion
cohete
coibir
coincide
coincidem
coinciden
coincidencia
coincidencias
coincides
coincidieron
coincidio
coins
coisa
coisas
cola
colaboracao
colaboracion
colaboradores
colaborar
colaciona
colacionados
colacionar
coleccao
coleccion
colectiva
colectivo
colega
colegas
colegiada
colegialidade
colegios
colera
coletiva
coletivas
coletivo
colheita
colheu
coligacao
coligacoes
colision
colista
collaborated
collaborating
collaboration
collapse
collapsed
colleague
colleagues
collected
collection
collided
collision
colo
coloca
colocacao
colocada
colocadas
colocado
colocados
colocando
colocar
coloco
colocou
colombiano
colombianos
colonial
colonies
color
colores
colorful
column
columna
coluna
com
coma
comarcas
combat
combate
combater
combates
combatido
combatientes
combatir
combinacao
combinacion
combinado
combination
combined
combining
combustiveis
come
comeca
comecam
comecar
comecara
comecaram
comecei
comeco
comecou
comedia
comedimento
comemoracoes
comenta
comentando
comentar
comentario
comentarios
comento
comentou
comenzaba
comenzar
comenzara
comenzaron
comenzo
comer
comerciais
comercial
comerciales
comercializacao
comercializacion
comercializar
comerciantes
comes
cometeu
cometido
cometidos
cometimento
comicio
comicios
comida
comienza
comienzo
comienzos
coming
comisaria
comisario
comisiones
comissivo
comissoes
comitiva
commanded
commander
commanders
commanding
commandos
commemorate
commemorates
commemorating
commenced
comment
commentary
commented
comments
commercial
commit
commitment
commitments
committed
committing
commodities
commodity
common
commonly
commune
communication
communications
communities
community
como
comoda
companera
companero
companeros
companheiro
compania
companias
companies
companion
company
compara
comparable
comparacao
comparacion
comparado
comparar
comparativamente
comparecencia
comparecer
comparecido
comparecimento
compared
comparten
compartida
compartment
compativeis
compativel
compatriota
compelir
compelled
compensacao
compensado
compensar
compensated
compensation
compensatoria
compete
competencia
competencias
competente
competentes
competia
competicao
competicion
competiciones
competidores
competindo
competing
competir
competition
competitiva
competitive
competitiveness
competitivo
competitivos
competitors
compilacao
compilation
compiten
complained
complaint
complaints
compleja
complejidad
complejo
complejos
complementacao
complementado
completa
completamente
completar
complete
completed
completely
completing
completion
completo
complex
complexidade
complexity
compliance
complicada
complicado
complicar
complicated
comply
compoe
compoem
componen
component
componente
componentes
components
compor
comporta
comportamento
comportamentos
comportamiento
composed
composer
composicao
composicion
composition
compositor
composta
compostas
composto
compound
compounds
compra
comprado
comprador
compradores
comprar
compras
compreender
compreendida
compreendido
compreensao
comprehensive
comprender
comprimido
comprises
comprising
comprobar
comprobatorios
comprobo
comprometam
comprometer
comprometeu
comprometida
comprometido
comprometieron
comprometimento
comprometio
compromise
compromiso
compromisos
compromisso
compromissos
comprou
comprovacao
comprovada
comprovadamente
comprovadas
comprovado
comprovante
comprovantes
comprovar
comprovariam
comprove
comprovem
comprovou
compuestos
computador
computadores
computer
computers
computo
comun
comuna
comunicacao
comunicacion
comunicada
comunicado
comunicados
comunicando
comunicar
comunidad
comunista
comunistas
comunitaria
comunitarias
comunitarios
comuns
con
concede
concedente
conceder
concedeu
concedida
concedidas
concedido
concedidos
concedo
conceito
conceitos
conceived
concelho
concelhos
concentra
concentracao
concentracion
concentrado
concentrados
concentration
concepcao
concepto
conceptos
concern
concerne
concerned
concernente
concernentes
concerning
concerns
concert
concertacao
concertada
concerted
concerto
concertos
concesion
concessao
concessionaria
concessions
concessoes
conciencia
conciliacao
conciliar
conclude
concluded
concludes
conclui
concluido
concluir
concluiu
conclusao
conclusion
conclusiones
conclusiva
conclusivo
conclusoes
concluye
concluyo
concorda
concordou
concorre
concorrencia
concorrente
concorrentes
concreta
concretamente
concretas
concrete
concretizacao
concretizados
concretizar
concretize
concreto
concretos
concurso
concursos
condado
condados
condao
condemn
condemnation
condemned
condemning
condemns
condena
condenacao
condenacoes
condenada
condenado
condenados
condenando
condenar
condenatoria
condenatorio
condeno
condenou
condicao
condicion
condicionada
condicionado
condicional
condiciones
condicoes
condition
conditions
condolences
condominos
conducao
conduccion
conduce
conducentes
conducido
conducir
conduct
conducted
conducting
conductividad
conductor
conductoras
conductores
conduta
condutas
condutor
condutores
conduz
conduzido
conduzir
conduziu
conecta
conectar
conexao
conexion
confeccao
confeccion
confere
conferem
conference
conferencia
conferida
conferidos
conferir
conferiu
confeso
confessada
confessado
confessed
confessou
confia
confiado
confianca
confianza
confidence
confident
confidential
configura
configuracao
configuracion
configurada
configuram
configurando
configurar
configurou
confined
confinement
confio
confirm
confirma
confirmacao
confirmada
confirmadas
confirmado
confirmando
confirmar
confirmation
confirmed
confirmo
confirmou
confirms
confiscated
confissao
conflict
conflicting
conflicto
conflictos
conflicts
conflitantes
conflito
conflitos
conforme
conformidade
confrontation
confronto
confrontos
confunde
confundir
confusao
confused
confusion
confuso
congratulated
congressional
conhece
conhecemos
conhecer
conheceu
conhecia
conhecida
conhecidas
conhecido
conhecidos
conhecimento
conheco
conjugado
conjunction
conjunta
conjuntamente
conjunto
conjuntos
conluio
connect
connected
connection
conoce
conocemos
conocer
conocia
conocida
conocido
conocidos
conocimiento
conocimientos
conozca
conozcan
conquanto
conquista
conquistado
conquistar
conquisto
conquistou
consagracao
consagrada
consagrado
consciencia
consciente
consecuencia
consecuencias
consecutiva
consecutivas
consecutive
consecutivo
consecutivos
consegue
conseguem
consegui
conseguia
conseguidas
conseguido
conseguimos
conseguinte
conseguir
conseguira
conseguiram
conseguirlo
conseguiu
consejera
consejero
conselhos
consenso
consensual
consensus
consentimento
consequence
consequences
consequencia
consequencias
consequente
consequentemente
conserva
conservador
conservadores
conservar
consider
considera
consideraban
considerable
consideracao
consideracion
consideraciones
consideracoes
considerada
consideradas
considerado
considerados
consideram
consideran
considerando
considerar
considerarse
consideration
considerava
considered
considering
considero
considerou
considers
consignada
consignado
consignar
consignou
consigo
consigue
consiguiendo
consiguiente
consiguieron
consiguio
consiste
consisted
consistencia
consistent
consistente
consistentes
consistently
consistia
consisting
consistiu
consists
consoante
consoantes
consola
consolidada
consolidado
consolidar
consolidation
consolidou
consonancia
consorcio
conspiracion
conspiracy
conspurcar
consta
constando
constante
constantemente
constantes
constar
constara
constata
constatacao
constatada
constatadas
constatado
constato
constatou
conste
constitucionais
constitucional
constitucionalidade
constitucionalmente
constituem
constituency
constitui
constituida
constituidas
constituido
constituindo
constituir
constitution
constitutional
constituye
constituyen
constrangimento
constricao
construcao
construccion
constructed
construction
construida
construido
construidos
construindo
construir
consubstancia
consubstanciada
consular
consulate
consulates
consulta
consultados
consultant
consultar
consultas
consultations
consultor
consumacao
consumado
consumados
consumar
consumer
consumers
consumidora
consumidores
consumir
consumo
consumou
consumption
conta
contabil
contables
contact
contacto
contactos
contacts
contado
contados
contagem
contagio
contain
contained
containers
containing
contains
contam
contamina
contaminacao
contaminado
contaminar
contaminated
contamination
contando
contar
contas
contato
contatos
contem
contempla
contemplado
contemplar
contemporanea
contemporary
contencao
contencioso
contendientes
contendo
contends
contenedor
contenido
contenidos
content
contente
contention
contento
contents
conter
contest
contesta
contestacao
contestada
contestado
contestants
contested
contesting
contesto
conteudo
contexto
contida
contidas
contido
contidos
contienda
contiene
contienen
continent
continente
continentes
contingencia
contingent
continha
continua
continuacion
continuam
continuan
continuando
continuar
continuara
continuas
continue
continued
continues
continuidad
continuidade
continuing
continuo
continuou
continuously
contos
contou
contra
contraataque
contrabaixo
contrabando
contract
contracted
contracting
contraction
contractor
contractors
contracts
contradicao
contradiccion
contradicoes
contradita
contraditorio
contragolpe
contrapartida
contrapartidas
contraponto
contraprestacao
contraria
contrariando
contrariar
contrarias
contrariedade
contrario
contrarios
contrarrazoes
contrarreloj
contrasta
contraste
contratacao
contratacion
contratacoes
contratada
contratado
contratados
contratante
contratantes
contrato
contratos
contratuais
contratual
contribuicao
contribuicoes
contribuido
contribuinte
contribuintes
contribuir
contribuiram
contribuiu
contribute
contributed
contributing
contribution
contributions
contributor
contribuye
contribuyo
contrive
control
controla
controlada
controlan
controlar
controle
controles
controlled
controlling
controlo
controls
controversia
controversial
controversy
controvertidas
controvertidos
contudo
contundente
contundentes
convencer
convenceu
convencido
convencimento
convencion
convencionais
convencionou
conveniencia
conveniente
convenio
convenios
conventional
converge
convergir
conversa
conversacion
conversaciones
conversacoes
conversao
conversar
conversas
conversation
conversations
conversion
convert
converted
converter
convertia
convertida
convertidas
convertido
convertir
convertirse
conviccao
conviccion
conviccoes
convicted
conviction
convictions
convidado
convidados
convierte
convince
convinced
convincente
convirtiera
convirtio
convite
convites
convivencia
convivio
convocado
convocados
convocar
convoy
convoys
cooking
cool
cooling
cooperacion
cooperate
cooperated
cooperating
cooperation
cooperativa
coordenador
coordinacion
coordinador
coordinate
coordinated
coordination
copia
copias
copies
copo
copos
copper
copy
cor
coracao
coragem
coral
corazon
core
coreografia
cores
corn
corner
corolario
corona
coronas
coronel
coroner
corpo
corporacao
corporais
corporal
corporate
corporations
corpos
corpses
corre
correcao
correct
correcta
correctly
correcto
corredor
corredores
corregir
correio
correm
corrente
correntes
correo
correr
corresponde
correspondem
corresponden
correspondencia
correspondencias
correspondent
correspondente
correspondentes
correspondiente
correta
corretamente
correto
corria
corrida
corridas
corridor
corriendo
corriente
corrigir
corrimiento
corrio
corroborada
corrupcao
corrupcion
corruption
corrupto
corta
cortesanos
cortesia
cortex
corto
cosa
cosas
cosecha
cosmetic
cosmopolita
cost
costas
coste
costes
costly
costo
costs
costumbre
costumbres
costumes
cotacao
cotado
cotejo
cotidiano
cotizaba
cotizacion
cotizaciones
could
councillor
councillors
councils
counsel
count
counted
counter
counterpart
counterparts
counterparty
counterproductive
counties
counting
countless
countries
country
countryman
countryside
counts
coup
couple
coups
courage
course
courses
court
courtroom
courts
cousin
cover
coverage
covered
covering
covert
cow
cozinha
crack
crackdown
craft
crafting
crash
crashed
crater
crave
crea
creacion
creada
creado
creando
crear
create
created
creates
creating
creation
creativity
crecido
creciendo
crecimiento
crecio
credenciado
credentials
credibilidad
credibilidade
credible
credit
credited
credito
creditos
credits
credivel
credores
cree
creen
creer
creia
creio
crer
crescente
crescer
cresceu
crescimento
crew
cria
criacao
criada
criadas
criado
criadores
criados
crianca
criancas
criar
criatura
criaturas
cricket
cried
crime
crimenes
crimes
criminais
criminals
criminosa
criminoso
criminosos
criou
crise
crises
crisis
crispacion
cristal
cristales
criteria
criterio
criterios
critic
critica
criticado
critical
critically
criticar
criticas
criticism
criticize
criticized
criticizes
criticizing
critico
criticos
critics
crivo
croata
croatas
cronica
cronicas
cronista
crop
crops
crossed
crossing
crossings
crowd
crowded
crowds
cruce
crucial
crude
crudo
cruel
crueldad
cruise
crush
crushed
crushing
cruzadas
cruzar
cruzeiro
cruzeiros
cuadriciclo
cuadro
cual
cuales
cualquier
cualquiera
cuando
cuanto
cuantos
cuarenta
cuarta
cuartel
cuarto
cuartos
cuatro
cub
cubana
cubano
cubanos
cubic
cubicos
cubierto
cubism
cubrir
cuenta
cuentan
cuentas
cuente
cuerpo
cuerpos
cuesta
cuestion
cuestiones
cuidado
cuidados
cuidadosamente
cuidar
cuidou
cuja
cujas
cujo
cujos
cules
culled
culling
culpa
culpabilidade
culpable
culpado
culposa
cultiva
cultivadores
cultivar
cultivation
cultivo
cultivos
culto
culturais
cultural
culturales
culturalmente
culturas
culture
cumpla
cumplan
cumple
cumplicidade
cumplido
cumplimiento
cumplir
cumplira
cumpra
cumpre
cumprem
cumprida
cumpridas
cumprido
cumpridos
cumprimentar
cumprimento
cumprindo
cumprir
cumpriu
cumulacao
cumulada
cunho
cuota
cupos
cupula
curado
curb
curfew
curfews
curiosa
curiosamente
curiosidad
curiosidade
curioso
curiosos
currency
current
currently
curricular
curriculo
curriculos
curriculum
curso
cursos
curta
curtail
curto
custa
custar
custas
custeio
custo
custody
customer
customers
customs
custos
custou
cut
cute
cuts
cutting
cuya
cuyas
cuyo
cuyos
cycle
da
daba
dada
dadas
dado
dador
dadoras
dados
dai
daily
dam
dama
damage
damaged
damages
damaging
damos
danar
danca
dance
dando
danger
dangerous
dangers
dano
danos
danoso
dao
daquela
daquelas
daquele
daqueles
dar
dara
daran
daria
dark
darle
darles
darse
das
data
database
datado
datas
date
dated
dates
dating
datos
daughter
dava
dawn
day
days
de
dead
deadliest
deadline
deadlines
deadlock
deadlocked
deadly
deal
dealers
dealing
dealings
deals
death
deaths
debaixo
debajo
debate
debated
debater
debates
debatida
debe
debemos
deben
deber
debera
deberan
deberia
deberian
debia
debido
debil
debilidad
debio
debito
debitos
debris
debt
debts
debut
debuted
decada
decadas
decade
decadencia
decades
decent
decia
decida
decide
decided
decidida
decididamente
decididas
decidido
decidieron
decidindo
decidio
decidir
decidira
decidiram
decidiu
decir
decisao
decision
decisiones
decisions
decisiva
decisivo
decisoes
decisum
declara
declaraciones
declaracoes
declarada
declarado
declarando
declarar
declararam
declaration
declaratorias
declaratorios
declare
declared
declares
declaring
declaro
declarou
declinacao
decline
declined
declines
declining
declinou
decorre
decorrem
decorrencia
decorrente
decorrentes
decorrer
decorreu
decorrido
decorridos
decreased
decree
decreta
decretacao
decretada
decretadas
decurso
dedica
dedicada
dedicado
dedicar
dedicated
dedico
dedo
dedos
deduzida
deduzidas
deduzido
deduzidos
deemed
deep
deeper
deeply
defeat
defeated
defeating
defected
defectors
defectos
defeitos
defend
defendant
defendants
defende
defended
defendem
defendendo
defender
defendera
defendeu
defendida
defendido
defending
defendio
defensa
defensas
defenses
defensiva
defensive
defensivo
defensores
deferida
deferidas
deferido
deferimento
deferir
deferiu
defiance
defice
deficiencia
deficientes
deficit
deficits
defiende
define
definicao
definicion
definicoes
definida
definidas
definido
definidos
definir
definitely
definitiva
definitivamente
definitivas
definitivo
definiu
defiro
deflagrou
defrontar
defuse
defused
degeneracion
degradacao
degradacion
degravacao
degrees
dei
deixa
deixado
deixam
deixando
deixar
deixara
deixaram
deixava
deixe
deixou
deja
dejado
dejando
dejar
dejare
dejaron
deje
dejen
dejo
del
dela
delante
delantero
delanteros
delas
delay
delayed
delaying
delays
dele
delegacao
delegacia
delegacion
delegado
delegados
delegates
delegation
deles
delete
deliberacao
deliberacoes
deliberada
deliberadamente
deliberately
deliberou
delicada
delicious
delimitacao
delimitar
delineada
delineado
delito
delitos
deliver
delivered
deliveries
delivering
delivery
demais
demand
demanda
demandar
demandaria
demandas
demanded
demanding
demands
demas
demasia
demasiada
demasiado
demissao
demitir
demo
demobilization
democracia
democracies
democratas
democraticamente
democraticas
democraticos
demonstra
demonstracao
demonstrada
demonstradas
demonstrado
demonstram
demonstrar
demonstrasse
demonstrated
demonstration
demonstrations
demonstrativo
demonstrators
demonstre
demonstrou
demora
demos
demostrado
demostrar
demostro
demuestra
demuestran
denegacao
denegada
denegado
denegou
denial
denied
denies
denominacao
denominada
denominado
denominados
denounced
denounces
denouncing
densely
dentes
dentre
dentro
denunciado
denuncias
denuncio
denunciou
deny
denying
departed
departement
departure
depend
depende
dependem
dependence
dependencia
dependency
dependent
dependente
dependentes
depender
depends
depicting
deploy
deployed
deploying
deployment
depoente
depoimento
depoimentos
depois
deport
deportados
deportation
deporte
deported
deportes
deportistas
deportiva
deportivas
deportivos
deposed
depositado
depositar
deposito
depositos
deposits
depots
depredadores
depreende
depressa
depressao
deprisa
deputies
der
derail
deram
derecha
derecho
derechos
dereliction
derem
deriva
derivado
derivados
derive
derradeira
derradeiro
derrame
derrota
derrotada
derrotado
derrotados
derrotar
derrotas
derroto
desacompanhada
desacompanhadas
desactivar
desacuerdo
desafetacao
desafios
desagradable
desaparece
desaparecera
desapareceram
desaparecimento
desaprovacao
desarrolla
desarrollado
desarrollar
desarrollo
desastre
desastroso
desbloquear
desbordou
descabe
descabida
descansar
descansillo
descanso
descarta
descartado
descarto
descendants
descendido
descendio
descenso
descent
descer
desclassificacao
descoberta
descobertas
descoberto
descobertos
descobrir
descobriu
descomunal
desconcertante
desconformidade
desconhecer
desconhecido
desconhecimento
desconoce
desconstituir
desconto
descredito
describe
described
describes
describing
descricao
description
descrita
descritas
descrito
descritos
descubierto
descubrimiento
descubrio
descuido
desculpa
descumprimento
desde
desea
desecrated
deseja
desejam
desejar
desejo
desempenhar
desempenhava
desempenho
desempleadas
desempleados
desempleo
desemprego
desencuentro
desenho
desenlace
desenvolvendo
desenvolver
desenvolvida
desenvolvidas
desenvolvido
desenvolvidos
desenvolvimento
deseo
deseos
desequilibrio
desert
desertar
desertor
desertores
deserve
desesperacion
desesperada
desespero
desfavor
desfiles
desgracia
desgraciado
desierto
design
designacion
designado
designated
designed
designers
desincumbiu
desinfeccion
desire
desligamento
deslinde
deslocacao
deslocamento
deslocar
desnecessaria
desnecessario
desobediencia
desocupacao
despacho
despeito
despejo
despendido
desperately
desperdicios
despertar
despesa
despesas
despite
desplazados
desplazamiento
despliegue
despontando
desporto
desprende
desprestigiar
desproporcional
desprovida
desprovido
desprovimento
despues
desrespeito
dessa
dessas
desse
desses
desta
destabilize
destaca
destacado
destacados
destacam
destacamos
destacan
destacar
destacaron
destaco
destacou
destaque
destaquei
deste
destes
destina
destinacao
destinada
destinadas
destinado
destinados
destinam
destinar
destinatario
destinatarios
destination
destino
destroy
destroyed
destroying
destruccion
destruction
destruido
destruir
desvalorizacao
desvelar
desviar
desvinculacao
desvio
detail
detailed
details
detained
detainee
detainees
detaining
detalhada
detalhes
detallado
detalle
detalles
detect
detectada
detectadas
detectado
detectar
detected
detem
detencao
detencion
detenciones
detener
detenido
detenidos
detention
detentions
deter
deteriorated
deteriorating
deterioro
determina
determinacao
determinacion
determinacoes
determinada
determinadas
determinado
determinados
determinando
determinante
determinar
determinara
determination
determine
determined
determinem
determinou
detidamente
detido
detidos
detinha
detonate
detonated
detonating
detractores
detras
detrimento
detuvieron
detuvo
deu
deuda
deva
devalued
devam
devastadora
devastated
devastating
devastation
deve
devedor
develop
developed
developers
developing
development
developments
devem
devendo
dever
devera
deverao
deveres
deveria
deveriam
devia
device
devices
devida
devidamente
devidas
devido
devidos
devolucao
devolver
devolvido
devoted
dez
dezembro
dezenas
dia
diabetes
diagnosed
diagnosticado
diagnostico
dialogante
dialogo
dialogos
dialogue
diamond
diamonds
dianas
diante
diapasao
diaria
diariamente
diarias
diario
diarios
dias
dibujos
dicas
diccao
dice
dicen
dicha
dichas
dicho
diciembre
diciendo
dictadura
dictamen
dictator
dictatorship
did
die
dieciocho
died
dientes
diera
dieron
diesel
dieta
diez
diferenca
diferencas
diferencia
diferenciado
diferenciar
diferencias
diferendo
diferente
diferentes
diferido
differ
differences
different
differential
difficult
difficulties
difficulty
dificil
dificiles
dificilmente
dificuldade
dificuldades
dificultad
dificultades
difundido
difundidos
difusao
difusion
dig
diga
digamos
digging
digitais
digital
digitalmente
digite
digna
dignidad
dignidade
digno
digo
dije
dijeron
dijo
dilacao
dilatacion
diligencia
diligencias
dimensao
dimension
dimensiones
dimensoes
diminished
diminuicao
diminuir
dimision
dinamica
dinamico
dinero
dinheiro
dinheiros
dining
dinner
dio
dioxide
diplomacia
diplomacy
diplomas
diplomat
diplomata
diplomatas
diplomatic
diplomatica
diplomaticas
diplomatico
diplomaticos
diplomats
diputado
dira
direcao
direccao
direccion
direcionada
direct
directa
directamente
directed
direction
directiva
directivas
directivo
directivos
directly
directo
director
directora
directores
directors
directos
direita
direito
direitos
diretamente
direto
diretor
diretores
diretrizes
diria
dirige
dirigente
dirigentes
dirigida
dirigidas
dirigido
dirigio
dirigir
dirigiu
dirimir
dirty
disabled
disagreement
disappearance
disappeared
disappointed
disappointing
disapprove
disarm
disarmament
disarming
disaster
disasters
disastrous
disbanded
disciplina
disciplinadas
disciplinar
disciplinarias
disciplinary
disclosed
disco
discorre
discos
discotecas
discount
discover
discovered
discoveries
discredit
discrepancia
discriminacao
discriminated
discrimination
discriminatoria
discurso
discursos
discuss
discussao
discussed
discussing
discussion
discussions
discussoes
discute
discutida
discutidas
discutidos
discutir
disease
diseases
diseminacion
disenado
diseno
disfrutar
disgraced
dismantle
dismantled
dismantling
dismayed
disminucion
disminuido
dismiss
dismissal
dismissed
disolucion
disolvio
disorder
disparate
disparities
disparo
disparos
dispatched
dispensa
dispensada
dispensado
dispensou
disperse
dispersed
dispersos
displaced
display
displayed
displays
dispoe
dispoem
dispondo
dispone
disponham
disponibilidade
disponibilizar
disponible
disponibles
disponiveis
disponivel
dispor
disposicao
disposicion
disposicoes
dispositivo
dispositivos
disposta
dispostas
disposto
dispostos
dispuesta
dispuestas
dispuesto
dispuestos
dispuso
disputa
disputada
disputado
disputados
disputan
disputar
disputara
disputaran
disputas
dispute
disputed
disputes
disputo
disqualified
disrupt
disrupted
disrupting
disruption
disruptions
disse
dissenso
disseram
dissident
dissidents
dissidio
disso
dissolucao
dissolution
dissolve
dissolved
dissonancia
distance
distances
distancia
distancias
distant
distante
distincao
distincion
distinct
distinctive
distingue
distinguished
distinta
distintas
distinto
distintos
distorcao
distorcoes
distribucion
distribuicao
distribuida
distribuidos
distribuir
distribute
distributed
distributing
distribution
distributividade
district
districts
disturbios
dita
ditadura
ditames
ditas
ditatorial
ditch
dito
diverge
divergencia
divergencias
divergente
diversa
diversamente
diversas
diverse
diversidad
diversidade
diversificadas
diversify
diverso
diversos
divertida
divertido
divida
dividas
divide
divided
dividem
dividend
dividido
dividir
dividiu
divina
diving
divisa
divisas
divisions
divorce
divulgacao
divulgada
divulgado
divulgados
divulgar
divulgaron
divulgou
diz
dizem
dizendo
dizer
dizia
diziam
do
doacao
doacoes
doble
dobro
doce
docena
docked
doctor
doctors
document
documentacao
documentacion
documentais
documental
documentalmente
documentary
documented
documentos
documents
doenca
doencas
doente
doentes
does
dog
dogs
doing
dois
dolar
dolares
dolarizacion
dollar
dollars
dolo
dolor
dolosamente
dolphins
domain
domestic
domestica
domesticas
domestico
domesticos
domicilio
domina
dominada
dominam
dominance
dominant
dominante
dominate
dominated
domingo
dominicano
dominicanos
dominio
dominios
domino
dominou
dona
donate
donated
donating
donation
donations
donde
done
dono
donor
donors
door
doors
doou
dopado
doping
dor
dormindo
dormir
dos
dose
dosimetria
dosis
dotacao
dotacoes
dotada
dotado
dotar
double
doubled
doubt
doubts
douto
doutrina
doutrinaria
down
downed
downhill
downtown
downturn
dozen
dozens
draft
drafted
drafting
drag
drama
dramatic
dramatically
dramatico
dramaturgo
draw
drawings
drawn
draws
dress
dressed
drew
drill
drilling
drink
drinking
drinks
drive
driven
driver
drivers
drives
driving
droga
drogas
drone
drones
drop
dropped
dropping
drops
drought
drove
drowned
drug
drugs
drummer
dry
du
dual
dualidade
duas
dubbed
dubio
ducks
duda
dudas
due
duelistas
duelo
duelos
dueno
dug
dumped
duodecimo
dupla
duplamente
duplicacao
duplicado
duplicar
duplo
duquesa
dura
duracao
duracion
duramente
durante
duras
dure
during
duro
duros
durou
duties
duty
duvida
duvidas
duzentos
duzia
dying
dynasty
each
earlier
early
earmarked
earn
earned
earnings
earthquake
earthquakes
ease
eased
easier
easily
easing
eastern
easy
eat
eaten
eating
echando
echar
echo
ecologica
ecologico
economia
economias
economic
economica
economicas
economico
economicos
economies
economist
economista
economistas
economists
economy
ecosystem
ecuatoriano
ecuatorianos
edad
edge
edicao
edicion
edificio
edificios
editada
editado
edital
edition
editor
editorial
educacion
educacional
educando
educandos
education
educational
educativa
educativo
educativos
efectiva
efectivas
efectividad
efectivo
efecto
efectos
efectuadas
efectuado
efectuar
efeito
efeitos
efetiva
efetivada
efetivadas
efetivamente
efetividade
efetivo
efetuado
efetuados
efetuar
efetuou
effect
effective
effectively
effector
effects
efficiency
efficient
effort
efforts
eficaces
eficacia
eficaz
eficazes
eficiencia
eficiente
eg
egg
eggs
egipcias
egipcio
egregia
eight
eighth
eis
either
eje
ejemplares
ejemplo
ejerce
ejercer
ejercicio
ejercicios
ejercitos
el
ela
elaboracao
elaborada
elaboradas
elaborado
elaborar
elaborate
elas
elder
elderly
elders
ele
eleccion
elecciones
elect
elected
election
elections
electo
electorado
electoral
electorales
electores
electrica
electrical
electricamente
electricas
electricidad
electricidade
electricity
electrico
electro
electrodo
electrodos
electron
electrones
electronic
electronica
electronico
electronicos
electronics
electroquimicamente
elegante
elegido
elegidos
elegir
eleicao
eleito
eleitor
eleitorado
eleitorais
eleitores
element
elementares
elementary
elemento
elementos
elements
elencados
elephants
eles
eletrica
eletronicamente
eletronico
eletronicos
elevacao
elevada
elevado
elevados
elevar
elevator
eleventh
elevo
eligendo
eligible
eliminacion
eliminado
eliminar
eliminate
eliminated
eliminating
eliminatoria
eliminatorias
elite
elitistas
ella
ellas
ello
ellos
elogios
elogiou
else
elsewhere
elucidativa
eludio
em
email
emanado
embaixada
embaixador
embajador
embalagens
embarcacao
embarcacoes
embargada
embargado
embargante
embargo
embarked
embarques
embasado
embassies
embassy
embate
embora
emboscada
embrace
embraiagem
emendas
ementado
ementas
emerge
emerged
emergencias
emergency
emerging
emeritus
eminente
eminentemente
eminentes
emision
emisor
emisora
emissao
emissions
emissoes
emitida
emitidas
emitido
emitidos
emitio
emitir
emitiu
emocao
emocion
emocional
emotional
empanadas
empatar
empate
empates
empatou
empenhado
empenho
empeno
emperador
emperor
empezar
empezaron
empezo
emphasis
empirico
empleado
empleados
emplean
empleo
empleos
employ
employed
employee
employees
employing
employment
employs
empreendida
emprega
empregada
empregado
empregador
empregadora
empregados
empregaticio
emprego
empregos
empreiteiro
empresa
empresarial
empresariales
empresario
empresarios
empresas
emprestada
emprestadas
emprestimo
emprestimos
empty
en
enable
enabled
enact
enacted
enaltecer
encabecar
encabeza
encadena
encajado
encaminhada
encaminhados
encaminhamento
encaminhar
encamped
encarga
encargada
encargara
encargo
encargos
encarnada
encender
encerra
encerrado
encerramento
encerraria
encerrou
enciclopedia
encima
enclave
enclaves
encontra
encontraba
encontraban
encontrada
encontradas
encontrado
encontrados
encontram
encontramos
encontrar
encontraram
encontraron
encontrarse
encontrava
encontravam
encontro
encontrou
encountered
encourage
encouraged
encouragement
encouraging
encuentra
encuentran
encuentre
encuentro
encuestas
end
ended
endereco
enderecos
ending
endorse
endorsed
ends
endured
ene
enemies
enemigo
enemigos
enemy
energetica
energetico
energia
energias
energumenos
enero
enfatizar
enfermedad
enfermedades
enfermeiros
enfoque
enforce
enforcement
enfraquecer
enfrenta
enfrentado
enfrentamento
enfrentamiento
enfrentar
enfrentara
enfrentaran
enfrentarse
enfrente
enfrentou
engage
engaged
engagement
engages
engaging
engajado
engajamento
engano
engenheiros
engine
engineer
enginehouse
engines
enhancing
enjoy
enjoyed
enjoys
enmiendas
enorme
enormemente
enormes
enough
enquadra
enquadrado
enquadramento
enquanto
enrich
enriched
enriching
enrichment
enriquecimento
ensayos
enseja
ensejado
ensejando
ensejar
ensenanza
ensinamentos
ensinar
ensino
ensinou
ensure
entanto
entao
ente
entenda
entende
entender
entendeu
entendi
entendida
entendido
entendimento
entendimentos
entendimiento
entendio
entendo
enter
enterado
entered
entering
entero
enterprises
enterradas
entertainer
entertainment
entes
entidad
entidade
entidades
entiende
entire
entirely
entities
entonces
entorno
entorpecentes
entra
entrada
entradas
entrado
entram
entramos
entran
entrance
entrar
entrara
entraram
entraron
entre
entreated
entrega
entregado
entregar
entrego
entregue
entregues
entrenador
entrenadores
entrenamiento
entrenamientos
entretanto
entrever
entrevista
entrevistado
entrevistara
entrevistarse
entrevistas
entro
entrou
entry
entusiasmo
enunciados
envelope
envergadura
envia
enviada
enviadas
enviado
enviados
enviar
envie
envio
enviou
environment
environmental
envolvam
envolve
envolvendo
envolver
envolvido
envolvidos
envolvimento
envoy
envoys
eolico
epicenter
epidemic
epigrafe
episode
episodio
episodios
epoca
equal
equally
equals
equidade
equilibrada
equilibrado
equilibrio
equipa
equipamento
equipamentos
equipas
equipe
equipes
equipment
equipo
equipos
equipped
equivale
equivalente
equivalentes
equivocado
equivoco
era
eram
eran
erario
eres
erga
errada
erradicar
errado
erro
error
errores
erros
erupted
eruption
es
esa
esas
esbarra
escadas
escala
escalado
escalated
escalating
escalation
escamas
escandalo
escandalos
escanos
escapar
escape
escaped
escapo
escasa
escasez
escasos
escenario
esclarecendo
esclarecer
esclareceu
esclarecida
esclarecido
esclarecimento
esclarecimentos
esclerose
escola
escolar
escolares
escolas
escolha
escolhas
escolher
escolheu
escolhidas
escolhido
escolhidos
escolta
esconde
escondidas
escondido
escopo
escorreita
escorted
escreve
escrever
escreveu
escribe
escribio
escribir
escrita
escritas
escrito
escritor
escritora
escritores
escritorio
escritos
escrupulos
escrutinio
escuadra
escuchar
escudo
escudos
escuela
escuro
escuros
escuta
ese
esencia
esencial
esenciales
esencialmente
esfera
esferas
esforco
esforcos
esfuerzo
esfuerzos
esgotadas
esgotados
esgoto
esgotos
esmagadora
eso
esos
espacial
espacio
espaco
espacos
espada
espadas
espalda
espanhois
espanhol
espanhola
espanol
espanola
espanolas
espanoles
espantoso
especialidade
especialista
especialistas
especializadas
especializado
especializados
especially
especialmente
especie
especies
especifica
especificacoes
especificada
especificadas
especificamente
especificar
especificas
especificidade
especifico
especificos
espectacular
espectaculares
espectaculo
espectaculos
espectador
espectadores
espectro
especulacion
especulativa
especulativas
espejo
espeque
espera
esperaba
esperada
esperado
esperam
esperanca
esperancas
esperando
esperanza
esperanzas
esperar
espere
esperma
espero
espingarda
espionage
espiritu
espiritual
esplendido
espontanea
espontaneamente
esportes
esposa
esquadra
esquecidos
esquema
esquerda
esquerdo
esquina
essa
essas
esse
essencia
essenciais
essencial
essencialmente
essential
esses
esta
estaba
estabamos
estaban
estabelece
estabelecendo
estabelecer
estabeleceu
estabelecida
estabelecidas
estabelecido
estabelecidos
estabelecimento
estabelecimentos
estabilidad
estabilidade
estabilizacao
estable
establece
establecer
establecidas
establecido
establecimiento
estables
establish
established
establishing
establishment
estacao
estacion
estacionado
estacionamento
estacoes
estadio
estadios
estadisticas
estadistico
estadounidense
estadounidenses
estagiario
estagiarios
estagio
estagios
estallido
estamos
estan
estancia
estande
estando
estao
estar
estara
estaran
estarao
estarem
estaria
estariam
estas
estatais
estatal
estatales
estate
estatisticas
estatura
estatutaria
estatutario
estava
estavam
estavel
este
esteira
esteja
estejam
estelionato
esten
estender
estereo
estes
estetica
estilista
estilo
estilos
estima
estimada
estimado
estimate
estimated
estimates
estimativa
estimo
estimular
estimulo
estipulada
estipulado
estiver
estiveram
estiverem
estivesse
esto
estos
estou
estoy
estrada
estragos
estrangeira
estrangeiro
estrangeiros
estranha
estranhar
estranho
estranhos
estrategia
estrategias
estrategica
estrategicas
estrategico
estrear
estreia
estreita
estrela
estrella
estrello
estreou
estrepito
estritamente
estropajo
estructura
estructurales
estructuras
estrutura
estrutural
estruturas
estuda
estudado
estudante
estudantes
estudar
estudiantes
estudiar
estudio
estudios
estudo
estudos
estupro
estuvieron
estuvo
et
etapa
etapas
etarra
etarras
etc
etcetera
eterna
eterno
ethical
ethics
ethnic
ethnically
etica
eticos
etnia
etnica
euro
europeas
europeias
europeos
europeus
euros
evacuate
evacuated
evacuating
evacuation
evacuees
evaluar
evasion
even
evening
event
evento
eventos
events
eventuais
eventual
eventuales
eventually
eventualmente
ever
every
everyone
everything
eviction
evidence
evidencia
evidenciada
evidenciado
evidenciam
evidenciando
evidenciar
evidenciaram
evidente
evidentemente
evil
evita
evitado
evitando
evitar
evitara
evito
evitou
evolucao
evolucion
evolutiva
evolved
ex
exact
exacta
exactamente
exactly
exacto
exagerado
exame
examen
exames
examinada
examinando
examinar
examination
examine
examined
examino
example
examples
exarado
exata
exatamente
exato
exatos
exaurimento
exaustivo
excecao
excecoes
excedente
exceed
exceeded
excelente
excelentes
excellent
excepcao
excepcionais
excepcional
excepcionalidade
excepcionalmente
except
exception
exceptional
excepto
excerto
excertos
excesiva
excesivamente
excesivo
exceso
excess
excessiva
excessivamente
excessive
excesso
excessos
exceto
exchange
exchanges
excitons
exclaimed
exclama
excluded
excludente
excludentes
excluida
excluido
excluir
exclusao
exclusion
exclusiva
exclusivamente
exclusive
exclusivo
exculpante
excuse
execucao
executar
execute
executed
execution
executions
executive
executives
executoria
executoriedade
exegese
exemplar
exemplificativo
exemplo
exemplos
exequibilidade
exerce
exercendo
exercer
exerceu
exercicio
exercicios
exercise
exercises
exercising
exhibicion
exhibition
exibe
exibicao
exibicoes
exige
exigem
exigen
exigencia
exigencias
exigibilidade
exigida
exigidas
exigido
exigidos
exigindo
exigio
exigir
exigiram
exigirem
exigiu
exigiveis
exigivel
exija
exile
exiled
exiles
exilio
exist
exista
existe
existem
existen
existence
existencia
existencial
existente
existentes
existia
existiam
existindo
existing
existio
existir
exit
exito
exitos
exodo
exoneracao
exorbitante
exordiais
exordial
exortado
expand
expanded
expanding
expansao
expansion
expect
expectations
expectativa
expectativas
expected
expecting
expects
expedicao
expedicion
expedidas
expedido
expedidos
expediente
expelled
expenditures
expense
expenses
expensive
experience
experienced
experiencia
experiencias
experiencing
experiente
experimentado
experimental
experimentar
experimentation
experimento
experiments
expert
experto
expertos
experts
expire
expired
expires
explain
explained
explains
explanation
explica
explicaba
explicacao
explicacion
explicado
explicar
explicita
explicitado
explicitamente
explicito
explico
explicou
exploded
exploitation
exploited
exploracao
exploracoes
exploration
explore
explosao
explosion
explosiones
explosions
explosive
explosives
explosivos
explotacion
explotado
explotar
export
exportacao
exportacion
exportaciones
exportacoes
exportador
exported
exporter
exports
exposed
exposicao
exposicion
exposicoes
expositores
exposta
expostas
exposto
expostos
exposure
expresado
expresar
expresion
expreso
expressa
expressamente
expressao
expressed
expresses
expressing
expression
expressivas
expressivo
expresso
expressoes
expulsao
expulsar
expulsion
expungir
extemporanea
extend
extended
extendidos
extending
extendio
extends
extensao
extension
extensiva
extensivas
extensive
extenso
extent
exterior
externa
external
externas
externo
externos
extiende
extincao
extinta
extinto
extorsion
extra
extracao
extracted
extradicion
extradite
extradited
extradition
extrai
extrair
extrajudicial
extranjeras
extranjero
extranjeros
extrano
extranos
extraordinaria
extraordinariamente
extraordinarias
extraordinary
extrapola
extratos
extravio
extrema
extreme
extremely
extremeno
extremism
extremist
extremists
extremo
extremos
eye
eyes
fa
fabrica
fabricacion
fabricados
fabrican
fabricante
fabricantes
fabricar
fabricas
faca
face
faced
faces
fachada
facil
facilidad
facilidade
facilidades
facilita
facilitam
facilitando
facilitar
facilities
facility
facilmente
facing
fact
faction
factional
factions
facto
factor
factores
factories
factors
factory
factos
facts
facturacao
facturacion
facultades
faculty
failed
failing
fails
failure
failures
fair
faith
faithful
faixa
fala
falam
falar
falava
falei
falha
falhas
fall
fallecido
fallecio
fallen
falling
fallo
falls
falou
falsa
falsas
falsidade
falsificacao
falso
falsos
falta
faltan
faltar
faltas
faltava
faltou
fama
famed
familia
familiar
familiares
familias
families
family
famine
famosa
famoso
famosos
famous
fans
fantasias
fantasma
fantastic
fantastico
far
fara
farao
fares
farinha
farm
farmaceutico
farmers
farming
farms
farther
fas
fascinantes
fase
fases
fashion
fast
faster
fastest
fasting
fatal
fatalities
fatality
fatally
fatalmente
fate
father
fatica
faticas
fatico
fatigue
fato
fator
fatores
fatos
fatura
faturas
fauna
favor
favorable
favorables
favoraveis
favoravel
favorece
favorecer
favorecido
favorecimento
favorecio
favored
favorezcan
favorita
favoritas
favorite
favorito
favors
favour
favourite
fax
faz
faze
fazem
fazendo
fazer
fazia
faziam
fe
fear
feared
fearing
fears
feat
feathers
feature
featured
features
featuring
febre
febrero
fecha
fechar
fecharam
fechas
fecho
fechou
fecundidade
federalism
fee
feed
feedback
feel
feeling
feelings
feels
fees
feet
feiras
feita
feitas
feito
feitos
felices
felicidad
felicito
feliz
fell
fellow
felony
felt
female
femenino
feminina
fence
fenomeno
fenomenos
feo
fere
feria
ferias
ferido
feridos
ferimentos
ferir
ferroviarias
ferroviario
ferrovias
ferry
fertil
fertilizer
festa
festas
festivals
festivities
fetus
feudo
fever
few
fewer
fez
fi
fiable
fica
ficado
ficam
ficamos
ficando
ficar
ficara
ficaram
ficarao
ficarem
ficaria
ficcion
ficou
fiction
fictional
fiebre
fieis
field
fields
fierce
fiercely
fiesta
fifth
fight
fighter
fighters
fighting
fights
figura
figurar
figuras
figure
figures
figurino
fijado
fijar
fijo
fijos
fila
filas
file
filed
fileiras
files
filha
filhas
filhos
filiacao
filiados
filiais
filial
filibusters
fill
filled
film
filmar
filme
filmed
filmes
filmmaker
films
filosofia
filosofo
fim
fin
fina
finais
final
finales
finalidade
finalissima
finalist
finalista
finalistas
finalizado
finalizar
finalizo
finally
finalmente
finals
finance
financed
financeira
financeiras
financeiro
financeiros
finances
financiacion
financial
financiamento
financiamentos
financiar
financiera
financieras
financiero
financieros
financing
finca
fincas
find
finding
findings
finds
fine
fined
fines
finish
finished
finishes
finishing
fino
fins
fio
fique
fire
fired
firefight
firefighters
fires
fireworks
firing
firm
firma
firmada
firmados
firmar
firmaron
firmas
firme
firmemente
firmes
firmou
firms
first
fis
fiscais
fiscal
fiscales
fiscalizacao
fiscalizar
fiscalizou
fish
fishermen
fishing
fisica
fisicas
fisico
fisicos
fit
five
fix
fixa
fixacao
fixada
fixados
fixando
fixar
fixe
fixo
fixou
fiyiano
fiz
fizeram
fl
flag
flagrante
flags
flame
flames
flank
flash
flashes
flat
flawed
flawless
fled
flee
fleeing
fleet
fleets
flew
flexibilizacao
flexible
flexivel
flight
flights
float
flock
flood
flooded
flooding
floods
floodwaters
floor
flota
flotilla
flow
flowers
flowing
flown
flows
fls
flu
fluem
flush
fluxo
fly
flying
foco
focus
focused
focusing
foge
fogo
fogos
foi
foiled
folhas
folhetos
follow
followed
followers
following
follows
fomentar
fomos
fondo
fondos
fonte
fontes
food
foot
footage
footballer
for
fora
foragido
foram
forbidden
forca
forcar
force
forced
forces
forcing
forcoso
forecast
forecasters
foreclosure
foreclosures
foreign
foreigners
forem
forestry
forever
forget
forgiveness
form
forma
formaban
formacao
formacion
formaciones
formada
formado
formados
formais
formal
formalidade
formalidades
formalizado
formally
formalmente
forman
formando
formar
formas
format
formation
formato
formed
former
formerly
formidable
forming
formo
forms
formulacao
formulada
formuladas
formulado
formulados
formular
formularios
formulas
formulou
fornece
fornecedores
fornecer
fornecidas
fornecimento
forno
foro
fortalecer
fortalecimiento
fortaleza
forte
fortemente
fortes
fortified
fortuna
fortunes
forward
forwarded
forzado
fosse
fossem
foto
fotografia
fotografias
fotografo
fotografos
fotos
fought
found
founded
founder
founding
four
fourth
fowl
fracaso
fracasso
fraction
fractured
fragil
fragilidad
fragmento
frame
francamente
frances
francesa
francesas
franceses
francos
franqueados
frase
frases
fraud
fraude
fraudes
fraudulent
fraudulento
fraudulentos
frecuencia
frecuencias
frecuente
free
freed
freedoms
freeing
freeze
freezing
freight
frenar
frente
frentes
frequencia
frequency
frequent
frequented
frequentes
frequently
fresco
frescura
fresh
fria
friend
friendly
friends
frigate
frio
frisar
frivolous
from
frontal
fronteira
fronteiras
frontera
frozen
frustracao
frustrated
frustration
frutas
fruto
frutos
ftalocianinas
fue
fuego
fuel
fueled
fuente
fuentes
fuera
fueran
fueron
fuerte
fuertes
fuerza
fuerzas
fuese
fuga
fugir
fugitive
fui
fulcro
fulfill
fulgor
full
fully
fulminante
fumadores
fumar
fumo
fumus
fun
funcao
funcion
funciona
funcional
funcionamento
funcionamiento
funcionar
funcionario
funcionarios
funciones
funcoes
function
functions
fundacional
fundacoes
fundada
fundadas
fundado
fundador
fundamenta
fundamentacao
fundamentada
fundamentadamente
fundamentadas
fundamentado
fundamentais
fundamental
fundamentales
fundamentalist
fundamentalista
fundamentalmente
fundamentam
fundamentar
fundamento
fundamentos
fundamentou
funded
funding
fundos
funds
funeral
funerales
funerals
furtar
further
fusion
fusiones
fuso
futbol
futbolista
futbolistas
futbolistico
futebol
futebolistas
futil
futura
futuras
future
futuro
futuros
gacela
gado
gain
gained
gaining
gains
gala
galeria
gallego
gallon
galo
game
gamemode
gameplay
games
gaming
gamma
gana
ganado
ganador
ganando
ganar
ganara
ganas
gane
gang
gangs
ganha
ganham
ganhando
ganhar
ganho
ganhos
ganhou
gano
gap
garage
garagem
garante
garantia
garantias
garantida
garantido
garantidos
garantir
garantiram
garantiu
garantiza
garantizar
garantizara
garantizo
garrafa
gas
gases
gasoleo
gasolina
gasoline
gasolineras
gasta
gasto
gastos
gastou
gate
gather
gathered
gathering
gauge
gave
gaveta
gays
gelo
gem
gemelos
gender
gene
generacion
generaciones
generado
general
generales
generalidade
generally
generalmente
generals
generan
generando
generate
generated
generating
generation
generators
generica
generico
genero
generosidade
generoso
genes
genetica
genetico
geneticos
genial
genio
genios
genitora
genocide
genocidio
gente
gentes
genuine
geografica
gera
geracao
gerador
geradores
geralmente
gerando
gerenciamento
gerencie
gerente
geriu
gestao
gestion
gestiones
gesto
gestor
gestores
gesture
get
gets
getting
giant
gift
gifts
gigante
gigantesco
ginasio
gira
girl
girlfriend
girls
giro
give
given
gives
giving
glass
glimpse
global
globalizacao
globalizacion
globalization
globalmente
go
goal
goals
gobernabilidad
gobernador
gobernantes
gobernar
gobiernos
goes
going
gol
gold
goleada
goleadora
goleiro
goles
golf
golfe
golo
golos
golpe
golpea
golpes
golpista
golpistas
gone
good
goods
gordo
gorge
gospel
gosta
gostaria
gostava
gostei
gosto
got
gotas
govern
governamental
governance
governing
government
governments
governos
goza
grab
graca
gracas
gracia
gracias
gradas
grade
grades
grado
grados
graduacao
graduado
gradual
gradually
grafica
grafico
grain
gran
grande
grandes
grandeza
grandson
granite
granja
grano
granos
granted
granting
grants
granulados
graphic
grass
grateful
gratificacao
gratificacoes
gratuita
gratuitamente
gratuito
grau
graus
gravacao
gravacoes
grave
gravedad
gravely
graves
gravida
gravidade
gravidez
gravitacional
great
greater
greatest
greatly
greenhouse
greeted
greetings
grelha
grelhados
grenade
grenades
greve
grew
grief
grievances
grifei
grifo
grifos
gripe
gris
gritar
grito
gritos
gross
ground
grounded
grounds
group
grouping
groups
grow
growing
grown
grows
growth
grupo
grupos
guarantee
guaranteed
guarantees
guarda
guardameta
guardar
guarde
guardia
guarding
guardioes
guards
guarida
guarita
gubernamental
gubernatorial
guerillas
guerra
guerras
guerrilha
guerrilla
guerrillas
guia
guias
guide
guided
guidelines
guilty
guino
guisa
guitar
guitarist
guitarists
guitarra
guitars
gun
gunbattle
gunfight
gunfire
gunman
gunmen
gunned
gunpoint
guns
gunships
gusta
gustaria
gusto
guys
ha
habeis
haber
haberse
habia
habian
habido
habilidad
habilitado
habitacoes
habitantes
habitat
habitats
habits
habituais
habitual
habitualidade
habitualmente
habla
hablaba
hablar
hablo
habra
habria
habrian
hace
hacemos
hacen
hacer
hacerle
hacerlo
hacerse
hachis
hacia
haciendo
had
haga
hagan
hailed
hailing
hair
haitianos
haja
half
hallado
halt
halted
hambre
hamburgers
hamlet
hampered
hamster
han
hand
handed
handicrafts
handing
handle
handled
handling
hands
hanged
hanging
happen
happened
happens
happy
hara
haran
harassed
hard
harder
hardest
haria
harm
harmful
harmless
harmonia
harmonious
harsh
harvest
harvesting
has
hasta
have
haven
havendo
havens
haver
havera
haveria
havia
haviam
havido
having
hay
haya
hayan
he
head
headed
heading
headlines
headquarters
heads
headscarf
health
healthy
hear
heard
hearing
hearings
heart
heat
heating
heaviest
heavily
heavy
heavyweight
hecha
hecho
hechos
hectareas
hectares
heels
height
heightened
heir
heladas
held
helicopter
helicoptero
helicopters
help
helped
helpful
helping
helps
hembra
hembras
hemisferio
hemorrhagic
hemos
hepatitis
her
here
herein
herencia
heridas
herido
heridos
hermana
hermano
hermanos
hermeneutica
hermosa
hermoso
hero
heroe
heroi
heroico
heroin
herself
heterociclos
hiciera
hicieran
hicieron
hid
hideout
hideouts
hiding
hidrometro
hielo
hierarquia
hierarquico
hierba
high
higher
highest
highlight
highlighted
highlighting
highlights
highly
highs
highway
highways
higidez
higiene
higienico
hija
hijacked
hijacking
hijo
hijos
hike
hikes
hilo
him
himself
hincapie
hinchas
hindered
hipotese
hipoteses
hipotesis
hire
hired
hiring
his
hispanos
historia
historian
historias
historic
historica
historical
historically
historicas
historico
historicos
history
hit
hitting
hizo
hoax
hogares
hoja
hojas
hoje
holandes
holandesa
holandesas
hold
holding
holds
holiday
holidays
holocausto
holy
hombre
hombres
home
homeless
homem
homemade
homenagem
homens
homeowners
homes
hometown
homicida
homicidio
homicidios
homologacao
homologado
homologados
homologo
homologuem
homosexual
homossexual
hondurena
hondurenas
hondurenos
honor
honorarios
honored
honoring
honors
honra
honradez
hooded
hope
hoped
hopeful
hopefuls
hopes
hoping
hora
horaria
horario
horarios
horas
horns
horror
hospedagem
hospitais
hospital
hospitalar
hospitalares
hospitalized
hospitals
host
hostage
hostages
hosted
hostile
hostilities
hostilizada
hostilizado
hosting
hosts
hot
hoteis
hotel
hotels
hotly
hottest
hour
hours
housed
household
houses
housing
houve
houver
houvesse
how
however
hoy
http
https
hub
hubiera
hubieran
hubiese
hubiesen
hubo
hueco
huelga
huella
huerto
huesos
huevos
huge
huir
human
humana
humanas
humanidad
humanidade
humanitaria
humanitarian
humanity
humano
humanos
humans
humedad
humilhacao
humilhacoes
humiliating
humor
hundred
hundreds
hunger
hungry
hunt
hunters
hunting
hurled
hurt
hurting
husband
huyendo
hydrocarbons
hydroelectric
hydropower
hymn
ia
iam
iba
iban
ice
ida
idade
idea
ideal
ideas
ideia
ideias
idem
identica
identicas
identico
identicos
identidad
identidade
identificacao
identificacion
identificada
identificadas
identificado
identificar
identification
identified
identify
identities
identity
ideologica
ideology
ido
idonea
idoneidade
idoneo
idosos
iene
if
ignora
ignorando
ignorar
ignore
ignored
igual
igualdad
igualdade
igualmente
igualzinho
ilegais
ilegal
ilegales
ilegalidade
ilegalmente
ilegitimidade
ilha
ilhas
ilicita
ilicitas
ilicito
ilicitos
ilicitude
ilide
ill
illegal
illegally
illness
iluminacao
ilusion
ilusiones
ilustre
ilustres
image
imagem
imagen
imagens
images
imaginaba
imaginable
imaginar
imaginario
imagine
imediata
imediatamente
imediato
imensas
imenso
imigracao
imigrantes
iminente
immediate
immediately
immigrant
immigrants
immigration
imminent
imovel
impaciencia
impact
impacto
imparcial
impasse
impeachment
impede
impedem
impedida
impedido
impedimento
impedir
impediria
impeditivo
impende
imperatividade
imperativo
imperial
imperiosa
impertinente
impetracao
impetrado
impide
impidio
implantacao
implement
implementacao
implementados
implementar
implementation
implemented
implementing
implica
implicaria
implicate
implicated
implique
impoe
impone
imponen
imponer
imponerse
impor
import
importa
importacao
importaciones
importacoes
importados
importance
importancia
importancias
important
importante
importantes
importantisimo
importara
importe
imported
imports
impose
imposed
imposes
imposible
imposicao
imposing
impossibilidade
impossible
impossivel
imposta
impostas
impostos
impoverished
impraticavel
imprensa
imprescindibilidade
imprescindible
imprescindivel
impresion
impressao
impressed
impressive
impresso
impressos
imprimir
imprisoned
imprisonment
improcedencia
improcedente
impropriedade
improve
improved
improvement
improvements
improving
improvised
impuesto
impuestos
impugnacao
impugnada
impugnadas
impugnado
impugnam
impugnando
impugnar
impugnou
impulsar
impulso
impunity
impuso
imputacao
imputada
imputado
imputados
imputavel
in
inability
inadequacao
inadequada
inadequate
inadimplemento
inadimplencia
inadmissao
inadmissivel
inafastaveis
inagotable
inalterada
inaplicavel
inappropriate
inativos
inaudita
inaugura
inauguracao
inauguracion
inaugurada
inaugurado
inaugural
inaugurar
inaugurated
inauguration
inaugurou
inc
incabivel
incapacidade
incapaz
incapazes
incendio
incentivar
incentive
incentives
incentivos
incerteza
incertidumbre
inch
incida
incidam
incide
incidem
incidencia
incident
incidente
incidentes
incidents
incidir
incidira
inciso
incisos
incite
inclinaciones
include
included
includes
including
incluem
inclui
incluida
incluidas
incluidos
incluindo
incluir
incluira
inclusao
inclusion
inclusive
incluso
incluye
incluyen
incolume
incolumidade
income
incoming
incompatibilidade
incompetence
incompetencia
incompetente
inconformismo
inconsistencias
inconstitucionais
inconstitucional
incontroversa
incontroversas
incontroverso
incontroversos
inconveniente
inconvenientes
incorporacao
incorporacion
incorporado
incorporando
incorporar
incorporated
incorre
incorrect
incorrer
increase
increased
increases
increasing
increasingly
incredible
incrementado
incrementan
incrementar
incremento
inculpida
incumbe
incumbent
incumplimiento
incurred
incursao
incursion
incurso
indecisos
indeed
indefere
indeferida
indeferido
indeferimento
indeferir
indeferiu
indefinida
indefinido
indefinidos
indefinitely
indefiro
indemnizacion
indenizacao
indenizacoes
indenizatoria
indenizatorio
independe
independence
independencia
independent
independente
independentemente
independentes
independentista
independentistas
independently
independents
independiente
independientes
indevida
indevidamente
index
indexacao
indexador
indexes
indiano
indica
indicacao
indicada
indicadas
indicado
indicador
indicadores
indicados
indicam
indican
indicando
indicar
indicaron
indicate
indicated
indicates
indicating
indication
indications
indicators
indice
indices
indiciados
indicio
indicios
indico
indicou
indicted
indictment
indiferenca
indiferencia
indigenas
indigenous
indigitados
indignado
indios
indique
indirect
indireta
indiscriminado
indiscriminately
indiscutivel
indispensavel
individuais
individual
individualmente
individuals
individuo
individuos
indo
indocumentados
indole
indonesio
indoor
indubitavelmente
inducted
inductees
indulto
industriais
industrial
industriales
industrialized
industrias
industries
industry
induzir
inedita
inedito
ineffective
inegavel
inegavelmente
inelegibilidade
inelegibilidades
inequivoca
inercia
inerente
inesperada
inesperado
inestabilidad
inevitable
inevitavel
inevitavelmente
inexequibilidade
inexigibilidade
inexiste
inexistem
inexistencia
inexistindo
inexistir
inexistirem
inexpensive
infancia
infantil
infants
infeccion
infected
infection
infections
infeliz
infelizmente
infere
inferior
inferiores
inferno
infertile
infighting
infinita
infirmar
inflacao
inflacion
inflated
inflation
influence
influenced
influences
influencia
influenciar
influentes
influential
influenza
influx
inform
informa
informacao
informacion
informaciones
informacoes
informada
informado
informal
informam
informando
informants
informar
informaram
informaron
informatica
informatico
informaticos
information
informativo
informe
informed
informes
informo
informou
infracao
infraconstitucionais
infraconstitucional
infraestructura
infrastructure
infrator
infringencia
infringido
ingenieria
ingles
inglesa
inglesas
ingleses
ingreso
ingresos
ingresso
inhabitants
inhabited
inicia
iniciado
iniciais
inicial
inicialmente
iniciar
iniciara
iniciarse
iniciativa
iniciativas
inicie
inicio
iniciou
initial
initially
initiate
initiated
initiatives
initio
injunction
injured
injuries
injuring
injury
injusta
injustice
injustificada
injustificadamente
injustificado
inmates
inmediata
inmediatamente
inmediato
inmediatos
inmenso
inmigracion
inmigrantes
inmobiliaria
inmueble
inmunidad
inmunologico
innings
innocence
innocent
innovacion
innovaciones
innumerables
inobservancia
inocencia
inocente
inocentes
inocua
inominada
inominadas
inovacoes
inquerito
inquestionavel
inquiricao
inquiry
inscrever
inscricao
insectos
inserido
inserir
inseriu
insetos
inside
insiste
insisted
insistindo
insistio
insistir
insistiu
insists
insoportable
inspect
inspection
inspections
inspector
inspectors
inspirado
inspiration
inspire
inspired
insta
instability
instalacao
instalaciones
instalacoes
instalada
instalado
instalar
installation
installations
installed
installing
instances
instancia
instancias
instante
instauracao
instaurada
instauradas
instaurar
instead
instill
institucion
institucional
instituciones
institui
instituicao
instituicoes
instituida
instituidas
instituido
instituiu
instituted
institutions
instrucao
instrucoes
instructed
instructions
instrument
instrumental
instrumento
instrumentos
instrutiva
insubsistente
insucesso
insufficient
insuficiencia
insuficiencias
insuficiente
insuficientes
insult
insulto
insultos
insurance
insurgencia
insurgency
insurgent
insurgents
insuscetivel
integra
integracao
integracion
integrada
integrado
integral
integralidade
integralmente
integram
integramente
integran
integrante
integrantes
integrar
integration
integrativo
integridad
integridade
integrity
inteira
intelectuais
intelectual
intelectuales
inteligencia
inteligente
intelligence
intempestividade
intencao
intencion
intenciones
intencoes
intended
intends
intensa
intense
intensidade
intensified
intensify
intensive
intenso
intent
intenta
intentaba
intentada
intentan
intentando
intentar
intentara
intentaran
intention
intentions
intento
intentona
intentos
interbancario
intercambio
intercept
interceptacao
interceptacoes
intercepted
interes
intereses
interessa
interessada
interessados
interessante
interesse
interesses
interest
interested
interesting
interests
interfere
interference
interferencia
interfering
interferir
interim
interina
interiores
interlocutor
interlocutoria
intermediaria
intermediario
intermediarios
intermedio
interna
internacionais
internacionales
internacionalmente
internal
internally
internas
internos
interpelacao
interplanar
interpoe
interpos
interposicao
interposta
interposto
interpostos
interpreta
interpretacao
interpretacion
interpretacoes
interpretado
interpretar
interpretativa
interpretativo
interprete
interpreted
interpreter
interpretes
interrogado
interrogated
interrogation
interrogatorio
interrogatorios
interrogators
interromper
interrupt
interrupted
interruptions
intervalo
intervem
intervencao
intervencion
intervencoes
intervened
intervenido
intervening
intervenir
intervention
interview
interviewed
interviewer
interviews
intervino
intervir
intestinal
intimacao
intimado
intimo
intitulado
into
intolerancia
intrinseca
introduce
introduced
introducir
introduction
introdujo
introduzida
intuicion
intuito
inumeras
inumeros
inuteis
inutil
invade
invaded
invadido
invadir
invalida
invalidez
invasao
invasion
invasor
invasores
invento
inventories
inversao
inversion
inversiones
inversores
invertir
inves
invest
invested
investidores
investidos
investigacao
investigacion
investigaciones
investigacoes
investigada
investigador
investigadores
investigados
investigar
investigate
investigated
investigating
investigation
investigations
investigative
investigator
investigators
investimento
investimentos
investir
investiu
investment
investments
investor
investors
inviabiliza
inviabilizada
inviabilizar
inviavel
invicto
invierno
invisible
invitado
invitation
invite
invited
inviting
invito
invocado
invocados
invocar
involve
involved
involvement
involves
involving
ionizantes
ipod
ir
iria
irlandes
irmao
iron
ironia
ironizo
irreducible
irregular
irregulares
irregularidade
irregularidades
irregularities
irrelevante
irresignacao
irreversivel
irrisorio
irrupcion
is
isencao
isenta
isla
islamico
island
islas
isolada
isolado
isolamento
isolated
isolation
isonomia
israelies
israelita
israelitas
isso
issue
issued
issues
issuing
isto
it
italiana
italiano
italianos
item
items
itens
itinere
itineri
its
itself
iuris
izquierda
izquierdas
izquierdo
ja
jacares
jackpot
jail
jailed
jails
jamais
jamas
janelas
jantar
japones
japonesa
japonesas
japoneses
jardin
jato
jazz
jefe
jefes
jeito
jejum
jet
jets
job
jobs
jocosas
joelho
joga
jogada
jogadas
jogador
jogadores
jogar
jogaram
jogo
jogos
jogou
join
joined
joining
joins
joint
jointly
jornada
jornadas
jornais
jornal
jornalista
jornalistas
journalism
journalist
journalists
journey
jovem
joven
jovenes
jovens
judeus
judge
judges
judgment
judicando
judicante
judice
judiciais
judicial
judicialmente
jueces
juega
juego
jueves
juez
jugada
jugadas
jugado
jugador
jugadores
jugando
jugar
jugara
jugaron
jugo
juicio
julga
julgada
julgadas
julgado
julgados
julgamento
julgamentos
julgar
julgo
julgou
jump
jumped
jumping
jungle
junho
junio
juntada
juntado
juntados
juntamente
juntar
juntarao
juntas
junto
juntos
juntou
jurados
jurasicas
juridica
juridicamente
juridicas
juridico
juridicos
jurisdicao
jurisdicionado
jurisdicionais
jurisdicional
jurisprudencia
jurisprudenciais
jurisprudencial
jurista
juro
jurors
juros
jury
jus
just
justa
justamente
justifica
justificacao
justificacion
justificada
justificadamente
justificado
justificam
justificando
justificar
justificasse
justificativa
justificativas
justificou
justified
justifique
justify
justo
juzgado
juzgados
juzgar
keep
keeping
keeps
kept
key
keyboard
kg
kick
kicked
kicking
kidding
kidnap
kidnapped
kidnappers
kidnapping
kidnappings
kidney
kids
kill
killed
killing
killings
kills
kilograms
kilometer
kilometers
kilometros
kilos
kind
kinds
kissed
kitchen
km
knee
knew
knocked
knocking
know
knowing
knowledge
knowledgeable
known
krill
la
lab
label
labeled
labios
laborais
laboral
laborales
laboratories
laboratorio
laboratorios
laboratory
laborers
laborista
lack
lacked
lacking
lado
lados
ladrao
ladrillos
lagrimas
laid
lamentable
lamentables
lamentar
lamented
lamento
laminas
lanca
lancada
lancado
lancados
lancamento
lancamentos
lancar
lance
lances
lancou
land
landed
landfall
landing
landless
landlocked
landmark
landmine
landmines
lands
landslide
language
languages
lanzado
lanzador
lanzamiento
lanzar
lapso
laptop
larga
largas
large
largely
larger
largest
largo
largos
las
lash
lashed
last
lasted
lasting
lastro
lata
latas
late
later
lateral
latest
latinoamericano
latinoamericanos
latitudes
latter
laudo
laudos
launch
launched
launchers
launches
launching
laundering
laureate
lavagem
lavar
lavra
lavrado
law
lawless
lawlessness
lawmaker
lawmakers
laws
lawsuit
lawsuits
lawyer
lawyers
lay
laying
lazer
le
lead
leader
leaders
leadership
leading
leads
leaked
learn
learned
learning
least
leave
leaves
leaving
leccion
leccionar
leche
leciona
lector
lectura
led
leer
left
leftist
leg
legacy
legado
legais
legal
legales
legalidade
legality
legalmente
lege
legend
legendary
legislacao
legislacion
legislador
legislar
legislation
legislativas
legislative
legislators
legislatura
legislature
legitima
legitimacao
legitimas
legitimate
legitimidade
legitimo
legs
lehendakari
leia
leilao
leiloes
leitor
leitores
leitura
leituras
lejano
lejos
lema
lembra
lembrando
lembrar
lembrou
lenders
lending
lengthy
lengua
lenguaje
lenta
lentamente
lente
lento
leoes
ler
les
lesado
lesao
lesion
lesionado
lesionados
lesionar
lesiones
lesoes
less
lesser
lesson
lessons
let
letal
letargo
letra
letras
letter
letters
leva
levado
levam
levando
levanta
levantadas
levantado
levantamento
levantamiento
levantar
levanto
levantou
levar
levara
levaram
leve
level
levels
levou
ley
leyenda
leyes
leyo
lhe
lhes
liame
libera
liberacao
liberado
liberados
liberais
liberales
liberalism
liberalizacao
liberalizacion
liberdade
libertacao
libertad
libertades
libra
libraron
libre
libres
libro
libros
licao
licenca
licencas
licencia
licenciado
licenciamento
licencias
license
licenses
licita
licitacao
licitantes
licitatorio
lide
lider
lidera
liderada
lideranca
liderar
liderazgo
lideres
lides
lido
lienzo
lies
life
lifetime
lift
lifted
lifting
ligacao
ligacoes
ligada
ligadas
ligado
ligados
ligando
ligandos
ligar
ligeira
ligeiro
ligera
ligero
light
lighting
lights
ligou
liguero
like
likely
liminar
liminares
liminarmente
limit
limita
limitacao
limitada
limitado
limitam
limitar
limite
limited
limites
limiting
limito
limitou
limits
limpeza
limpia
limpiar
limpias
limpieza
line
linea
linear
lineas
lines
lineup
lingerie
lingua
linguagem
linha
linhas
link
linked
linking
links
lip
liquid
liquidacao
liquidez
liquido
liquidos
lira
lisboeta
list
lista
listas
listed
listened
listeners
lists
literal
literalmente
literarias
literario
literary
literatura
literature
liters
litigio
litigios
litispendencia
litoral
litro
litros
litteris
little
live
lived
livelihood
lives
livestock
living
livre
livro
livros
lixo
lixos
llama
llamaba
llamada
llamadas
llamado
llamados
llamamiento
llamamos
llaman
llamas
llamo
llega
llegaba
llegaban
llegada
llegado
llegan
llegar
llegara
llegaria
llegaron
llego
llegue
lleguen
llena
llenas
lleno
lleva
llevaba
llevaban
llevado
llevan
llevar
llevaran
llevaron
llevarse
lleven
llevo
llovia
llueve
lluvia
lo
load
loaded
loan
loans
lobbying
lobbyist
locacao
locais
local
locales
localidad
localidade
localidades
localizacao
localizada
localizado
localizar
locally
locals
locatario
locate
located
location
locations
locked
loco
locomotive
locomotives
locura
logica
logicamente
logico
logicos
logistical
logistico
logistics
logo
logra
logrado
logrando
lograr
lograra
lograron
logro
logros
logrou
loja
lojas
lojistas
long
longa
longas
longe
longer
longo
longos
longstanding
longtime
look
looked
looking
looks
loose
looting
los
lose
losing
loss
losses
lost
lot
lotaria
lots
love
loved
low
lower
lowered
lowest
loyal
luces
lucha
luchando
luchar
lucho
luck
lucky
lucro
lucros
luego
lugar
lugares
lugarteniente
lujo
lunar
lunas
lunch
lunes
lung
luta
lutar
luto
luxo
luxury
luz
lying
lyrics
macacos
machine
machinery
macho
machos
macrociclico
macrociclos
macroeconomic
macular
mad
made
madeirense
madera
madre
madrileno
madrugada
mae
maestros
magazine
magazines
magia
magico
magistrate
magnitude
mail
mailing
main
mainland
mainly
mainstream
maintain
maintained
maintaining
maintains
maior
maiores
maioria
mais
maiz
maize
major
majoracao
majoritaria
majoritario
majority
make
maker
makers
makes
makeshift
makeup
making
mal
mala
malaria
male
maleficio
males
malestar
malo
malos
mamiferos
man
manage
managed
manager
manana
manda
mandado
mandamus
mandar
mandatario
mandate
mandato
mandatory
mandatos
mando
mandos
mandou
maneira
manejo
manera
maneuvers
mangas
manha
mania
manifesta
manifestacao
manifestaciones
manifestacoes
manifestada
manifestado
manifestamente
manifestantes
manifestar
manifestaram
manifestarem
manifestaron
manifesto
manifestou
manifiestan
manifiesto
maniobra
maniobras
manipulacao
manipulated
manipulating
manner
mano
manobras
manos
manta
mantem
mantendo
mantendra
mantener
mantenerse
mantenido
mantenimiento
manter
manteve
mantida
mantidas
mantido
mantiene
mantienen
mantinha
manto
mantuvieron
mantuvo
manual
manuales
manufactured
manufacturer
manufacturers
manufacturing
manutencao
many
mao
maos
map
mapas
maquina
maquinas
maratona
marca
marcacao
marcada
marcadas
marcado
marcador
marcados
marcam
marcando
marcar
marcaram
marcas
marcha
marchado
marchar
marched
marchers
marches
marching
marcho
marcou
margem
margen
margens
margin
marginais
marginal
margins
marido
marijuana
marinos
maritime
mark
marked
markedly
market
marketing
marketplace
markets
marking
marks
marred
marriage
married
marroqui
marroquino
martes
martial
marzo
mas
masa
masculina
masculino
masked
masonry
mass
massa
massacre
massacres
massas
massive
mastermind
matan
matar
match
matches
matematica
materia
materiae
materiais
material
materiales
materialidade
materialized
materials
materias
mathematician
matriculados
matriculas
matrimonio
matter
matters
mau
maus
maxima
maximo
maximos
maximum
maybe
mayo
mayor
mayoral
mayores
mayoria
mayoritariamente
mayoritario
mayors
me
meados
meal
mean
meaning
means
meant
measles
measure
measured
measures
meat
mecanicos
mecanismo
mecanismos
medal
medalha
medalist
medalla
medals
mede
media
mediados
mediante
medias
mediate
mediator
mediators
medica
medical
medicamentos
medicao
medicas
medication
medications
medicine
medico
medicos
medida
medidas
medido
medieval
medio
mediodia
medios
medir
medium
medo
meet
meeting
meetings
meets
megawatts
meia
meio
meios
mejor
mejora
mejorar
mejoras
mejores
melancolica
melhor
melhorar
melhores
melhoria
melodia
melody
member
members
membership
membrana
membro
membros
memoir
memoirs
memorandum
memoria
memorial
memory
men
mencao
mencionada
mencionadas
mencionado
mencionados
mencionar
meninos
menor
menores
menos
menosprezar
mensagem
mensagens
mensais
mensaje
mensajes
mensal
mensalmente
mental
mente
mention
mentioned
mentira
mentiu
menu
menudo
mera
meramente
meras
mercado
mercadoria
mercadorias
mercados
merchandise
merece
merecido
merge
merged
merger
merito
meritos
merluza
mero
mes
mesa
mesada
meses
mesma
mesmas
mesmo
mesmos
message
messages
mestre
met
meta
metade
metal
metales
metalica
metalico
metalicos
metalomacrociclos
metals
metalurgicos
metas
meter
meters
method
methodology
metido
metodo
metodos
metric
metros
meu
meus
mexer
mexicana
mexicanas
mexicano
mexicanos
mezcla
mi
microorganismos
mid
midia
midias
midnight
miedo
miembro
miembros
mientras
miercoles
mierda
might
migrant
migrants
migrating
migration
migratorias
migratory
mil
milagro
mild
milenio
miles
milestone
milhao
milhares
milhoes
milimetros
milita
militancia
militant
militante
militantes
militants
militares
military
militia
militiamen
militias
mill
millares
million
millions
millon
millones
mim
mina
mine
mineiros
mineral
minerals
minero
miners
mines
mingua
minha
minhas
minibus
minima
minimas
minimo
minimos
minimum
mining
ministerios
ministers
ministries
minor
minorities
minority
minute
minutes
minuto
minutos
mira
mirada
mirar
miras
mired
mis
miseria
miserias
misiles
mision
misivas
misma
mismanagement
mismas
mismo
mismos
missao
missed
misseis
missile
missiles
missing
mission
missions
mista
mistake
mistakenly
mistakes
misterio
mistico
misto
mistreated
mistreating
misuse
mitad
mitin
mito
mitos
mixed
mob
mobile
mocion
moda
modalidad
modalidade
modalidades
model
modelo
modelos
modem
moderado
moderate
modern
moderna
modernas
modernidade
modernizacao
modernizar
modernization
moderno
modernos
modest
modesta
modifica
modificacao
modificaciones
modificado
modificar
modificativo
modificativos
modified
modo
modos
modular
moeda
moedas
moldes
moldura
molecula
molecular
moleculares
moleculas
moment
momento
momentos
moments
momentum
monarca
monarchy
monarquia
moneda
monetaria
monetariamente
money
monitor
monitoramento
monitored
monitoring
monitors
monks
mono
monocratica
monopolio
monopolios
monopoly
monsoon
monstruo
monstruos
monstruoso
montagem
montana
montanas
montanha
montanhas
montante
montantes
montar
month
monthly
months
monumento
moon
mora
moradores
morais
moral
moralidade
moratoria
moratorios
morava
morcillas
more
moria
morir
mormente
morning
morrer
morreram
morreu
morta
mortal
mortales
mortar
mortars
mortas
morte
mortes
mortgage
morto
mortos
mosque
mosques
most
mostly
mostra
mostrado
mostram
mostrando
mostrar
mostraron
mostro
mostrou
mote
mother
mothers
motion
motiva
motivacao
motivada
motivado
motivar
motivated
motive
motives
motivo
motivos
motor
motorcade
motorcycle
motores
motorista
motoristas
mountainous
mountains
mounting
mourners
mourning
mouse
mouth
move
moved
movements
moves
movia
movida
movie
movies
movil
movimentacao
movimentado
movimentos
movimiento
movimientos
moving
much
mucha
muchas
mucho
muchos
muculmana
muculmanos
muda
mudanca
mudancas
mudar
mudo
mudou
mudslides
muerta
muerte
muerto
muertos
muestra
muestran
muita
muitas
muito
muitos
mujer
mujeres
mulata
mule
mules
mulher
mulheres
multa
multas
multe
multidao
multidisciplinar
multinacional
multinational
multiple
multiples
multiplicado
multitud
mundiales
mundo
mundos
municipais
municipales
municipality
municipios
munus
murder
murders
murio
muro
muscle
muscular
musculos
museums
music
musica
musicais
musical
musician
musicians
musico
musicos
must
mutandis
mutate
mutual
mutuamente
mutuas
mutuo
muy
my
myself
na
nacer
nacida
nacido
nacidos
nacimiento
nacio
nacion
nacionais
nacionales
nacionalismo
nacionalista
nacionalistas
nada
nadie
name
named
names
namorada
namorado
namoro
nanosegundos
nao
naquela
naquelas
naquele
narcotics
narcotrafico
nariz
narra
narracao
narrados
narrates
narrativa
narrow
narrowed
narrowly
nas
nascer
nasceu
natacion
natalina
natalinas
nation
nationalism
nationalities
nationality
nationalize
nationals
nationwide
native
nativos
naturais
natural
naturales
naturaleza
naturally
naturalmente
nature
natureza
naufragio
naval
navarro
navegacao
navio
navy
near
nearby
nearest
nearing
nearly
necandi
necesaria
necesarias
necesario
necesarios
necesidad
necesidades
necesita
necesitan
necesito
necessaria
necessariamente
necessarias
necessario
necessarios
necessary
necessidade
necessidades
necessita
neck
need
needed
needs
nega
negada
negado
negando
negar
negativa
negative
negativo
negativos
negligencia
nego
negocia
negociacao
negociacion
negociaciones
negociacoes
negociada
negociado
negociadores
negociados
negociar
negocie
negocio
negocios
negotiate
negotiated
negotiating
negotiations
negotiator
negotiators
negou
negra
negro
negros
neighbor
neighborhood
neighboring
neighbors
neighbourhood
neither
nela
nele
neles
nem
nenhum
nenhuma
nephew
nervio
nessa
nesse
nesses
nesta
neste
nestes
net
nets
network
networking
networks
neutral
neutrality
neutrones
never
nevoeiro
newest
newly
news
newspaper
newspapers
nexo
next
ni
nica
nice
nicotine
nidada
niega
niegan
nieve
night
nightclub
nightlife
nights
nine
nineteenth
ninguem
ningun
ninguna
ninguno
ninos
ninth
nitida
nitido
niveis
nivel
no
noble
nobles
nobleza
nocao
noche
noches
nocturno
nodrizas
noise
noite
nombre
nombres
nome
nomeadamente
nomeado
nomes
nominal
nominate
nominated
nomination
nominations
nominee
nominees
non
nonagesimal
none
nor
norma
normal
normales
normalidad
normalidade
normally
normalmente
normas
normativa
normativas
normativo
normativos
noroeste
norteamericano
norteamericanos
norteiam
northbound
northeast
northeastern
northern
northwest
northwestern
nos
nose
nosotros
nossa
nossas
nosso
nossos
nostalgia
not
nota
notable
notably
notadamente
notar
notas
notavel
note
noted
notes
nothing
notice
noticia
noticiario
noticiarios
noticias
noticiou
notificacao
notificacoes
notificada
notificar
notification
notified
notify
noting
notoria
notoriamente
notoriedade
notorio
notorious
noturna
nova
novamente
novas
novato
nove
novel
novela
novelas
novembro
noventa
novia
novidade
novidades
noviembre
novo
novos
now
nt
nuances
nubes
nuclear
nucleares
nucleo
nucleos
nuestra
nuestras
nuestro
nuestros
nueva
nuevamente
nuevas
nueve
nuevo
nuevos
nula
nulas
nulidade
nulo
nulos
num
numa
number
numbers
numeracao
numero
numeros
numerosas
numerosos
numerous
nunca
nutrition
oath
obedecer
obedecio
obediencia
obice
obito
object
objected
objection
objections
objective
objectives
objectivo
objectivos
objecto
objectos
objects
objetiva
objetivam
objetivando
objetivo
objetivos
objeto
objetos
objurgada
obliga
obligaciones
obligadas
obligado
obligados
obligara
obra
obras
obreiro
obrero
obreros
obriga
obrigacao
obrigacional
obrigacoes
obrigada
obrigado
obrigados
obrigatoria
obrigatoriamente
obrigatoriedade
obrigatorio
obrigou
obscuridade
observa
observacao
observacion
observaciones
observada
observadas
observado
observador
observadores
observados
observances
observancia
observar
observe
observed
observers
observing
observo
observou
obsta
obstaculo
obstaculos
obstante
obstar
obstinado
obtain
obtained
obtaining
obtencao
obtencion
obtener
obtenido
obtenidos
obter
obteve
obtido
obtidos
obtiene
obtuvo
obviamente
obvio
obvious
ocasiao
ocasioes
ocasion
ocasiones
occasion
occasional
occasionally
occasions
occupation
occupied
occupies
occupy
occupying
occur
occurred
occurring
ochenta
ocho
ocidentais
ocorra
ocorre
ocorrem
ocorrencia
ocorrencias
ocorrer
ocorrera
ocorreram
ocorreu
ocorrida
ocorrido
ocorridos
octubre
oculos
oculto
ocupa
ocupaba
ocupacao
ocupada
ocupado
ocupados
ocupam
ocupan
ocupando
ocupar
ocupo
ocurre
ocurria
ocurrido
ocurrio
odds
odio
oes
of
ofende
ofender
ofendida
ofendido
ofensa
ofensas
ofensiva
ofensivas
ofensivo
ofensor
oferece
oferecem
oferecendo
oferecer
ofereceu
oferecido
oferecidos
oferecimento
oferta
ofertados
ofertas
off
offense
offenses
offensive
offensives
offer
offered
offering
offers
office
officer
officers
offices
official
officially
officials
officio
offset
offshore
oficiais
oficial
oficiales
oficialista
oficialmente
oficina
oficinas
oficio
oficios
ofrece
ofrecera
ofrecio
often
oido
oil
oitavo
oitiva
oito
oitocentos
ojo
ojos
okay
ola
old
older
oldest
oleada
olhar
olhos
olimpica
olor
olvidado
olvidar
ombros
omissao
omisso
omissoes
omnes
on
once
onda
ondas
onde
one
ones
ongoing
onibus
online
onlookers
only
onset
ontem
onto
onus
onze
opcao
opcion
opciones
opcoes
open
opened
opening
openly
opens
opera
operacao
operacion
operacional
operaciones
operacoes
operado
operador
operadora
operadores
operam
operan
operar
operate
operated
operates
operating
operation
operational
operations
operative
operator
operators
opina
opinando
opinar
opiniao
opinioes
opinion
opiniones
opino
opinou
opium
opoe
oponente
oponentes
oportuna
oportunamente
oportunidad
oportunidade
oportunidades
oportuno
opos
oposicao
oposicion
opositor
opositores
oposta
oposto
opostos
opponent
opponents
opportunities
opportunity
oppose
opposed
opposes
opposing
opposition
opta
optar
optica
optimismo
optimista
optimistas
optimistic
option
options
optou
oque
or
ora
oral
orbit
orbita
orbitales
orbiting
orcado
orcamentaria
ordem
orden
ordenado
ordenador
ordenamento
ordenar
ordenes
ordenou
order
ordered
orders
ordinarias
ordinario
ordinarios
ordinary
ore
organicas
organicidade
organico
organicos
organisations
organised
organismo
organismos
organiza
organizaciones
organizacoes
organizada
organizadas
organizado
organizadores
organizar
organizations
organize
organized
organizer
organizers
organizing
organo
organs
orgao
orgaos
orgulho
orgullosos
orientacoes
orientada
oriental
orientar
origem
origen
origin
origina
originais
original
originally
originaria
originariamente
originarias
originario
originou
oriunda
oriundas
oriundo
oriundos
oro
orphans
orquestra
os
oscilacion
oscura
oscuro
ostenta
ostentando
other
others
otherwise
otimismo
otimo
otono
otorga
otra
otras
otro
otros
ou
our
ouro
ourselves
oust
ousted
ouster
out
outage
outbound
outbreak
outbreaks
outcome
outdoor
outgoing
outlawed
outlets
outlines
outlining
outlook
outpost
output
outra
outrage
outras
outrem
outright
outro
outrora
outros
outrossim
outside
outskirts
outspoken
outstanding
outubro
ouvi
ouvida
ouvido
ouvir
ouviu
over
overall
overcome
overcrowded
overnight
overpass
overrun
overs
overseas
oversee
overseeing
overseen
oversees
overthrew
overthrow
overturn
overturned
overwhelming
overwhelmingly
owed
own
owned
owner
owners
ownership
owns
oxidacion
pa
pace
paciencia
paciente
pacientes
pacifica
pacificado
pacificamente
pack
package
packages
packed
packing
pacote
pacotes
pact
pacto
pactuado
paddy
padece
padecem
padrao
padre
padres
pag
paga
pagamento
pagamentos
pagan
pagar
pagas
page
paginas
pago
pagos
pagou
pags
pague
pai
paid
pain
painting
pair
pais
paisaje
paises
paixao
palabra
palabras
paladar
palavra
palavras
palco
palestiniana
palestinianos
palestra
palos
panamena
panamenas
panameno
pancadas
panda
pandemic
panel
panfleto
panfletos
panic
panico
pano
panorama
pantalla
pao
papa
papeis
papel
papelera
papeleras
papeles
paper
papers
paquete
par
para
parade
parades
paradigma
paradigmas
paradigmatico
parado
parados
paradoxal
paragrafo
paraguayo
paraiso
paralela
paralelas
paralelo
paralelos
paralimpico
paralisis
paralizada
parallel
parametro
parametros
paramilitares
paramilitaries
paramilitary
parar
parceiro
parceiros
parcela
parcelamento
parcelas
parceria
parciais
parcialmente
pardon
pardoned
pardons
pareca
parece
parecem
parecen
parecer
parecia
parecida
parecido
parecio
pared
parede
paredes
pareja
parents
pares
paridade
parisiense
parked
parking
parlamentar
parlamentares
parlamentaria
parlamentarios
parliament
parliamentary
paro
parpados
parrilla
pars
part
parte
partes
partial
partially
participa
participacao
participacion
participado
participam
participante
participantes
participants
participar
participaram
participaron
participate
participated
participating
participation
participo
participou
particular
particulares
particularly
particularmente
particulas
partida
partidaria
partidarias
partidarios
partidas
partidos
parties
partindo
partir
partiu
partly
partner
partners
partnership
parts
pas
pasa
pasaban
pasada
pasado
pasados
pasajeros
pasajes
pasando
pasaporte
pasar
pasara
pasaron
pase
pases
pasillo
paso
pasos
pass
passa
passada
passado
passados
passage
passageiros
passagem
passagens
passam
passando
passaporte
passar
passara
passaram
passaria
passava
passe
passed
passei
passeio
passeios
passenger
passengers
passes
passing
passion
passionate
passiva
passivel
passivo
passo
passos
passou
passport
past
pasta
pastel
pastor
patamar
patas
patente
path
patience
patient
patients
patio
patologia
patrimonial
patrio
patrocinado
patrocinador
patrocinadores
patrocinados
patrocinio
patrol
patrolled
patrolling
patrols
patron
patronal
pattern
paulistanos
paulistas
pausa
pautada
pave
pavilhao
pay
paying
payment
payments
pays
paz
peace
peaceful
peacefully
peacekeeper
peacekeepers
peacekeeping
peak
peca
pecas
peces
pecho
peco
peculiar
peculiares
peculiaridades
pecuniaria
pedacos
pedagogica
pedagogico
pedal
pede
pedem
pedi
pedia
pedido
pedidos
pedindo
pedir
pedira
pedirle
pediu
pedra
pedras
peemedebistas
pega
pegar
pegged
pegou
pegue
peito
peixes
pela
pelas
pelea
peleas
pelicula
peliculas
peligro
peligrosas
peligrosos
pelo
pelos
pelota
pelotazo
pena
penais
penalidade
penalidades
penalti
penalty
penas
pence
pencil
pencils
pendiente
pending
peninsula
pensa
pensado
pensamento
pensamiento
pensando
pensao
pensar
pensarlo
pensava
pension
pensionistas
penumbra
peonas
people
peor
peores
pequena
pequenas
pequeno
pequenos
per
perante
percebe
perceber
perceberam
percebia
percebida
percebido
perceived
percent
percentage
percentagem
percentuais
percentual
percepcao
percorrer
percurso
perda
perdas
perdendo
perder
perderam
perderia
perdeu
perdia
perdida
perdidas
perdido
perdiendo
perdio
peremptorio
perfeccion
perfect
perfectamente
perfecto
perfeita
perfeitamente
perfeito
perfil
perform
performance
performances
performed
performing
perfumes
perfunctoria
pergunta
perguntar
perguntas
perguntou
perhaps
pericia
periciais
pericial
periciando
periculosidade
periculum
perigo
perigosa
perigoso
perimetro
period
periodic
periodicidade
periodico
periodicos
periodista
periodistas
periodo
periodos
periods
perito
peritos
permanece
permanecem
permanecen
permanecer
permanecera
permaneceu
permanencia
permanent
permanentemente
permanentes
permear
permiso
permisos
permissa
permissao
permission
permissivo
permit
permita
permitam
permitan
permite
permitem
permiten
permitia
permitida
permitidas
permitido
permitindo
permitio
permitir
permitira
permitiram
permitirao
permitiria
permitissem
permitiu
permits
permitted
pernas
pero
perpetrado
perpetrators
perros
persecucao
persecucion
perseguicao
perseguido
persistent
person
persona
personagem
personagens
personaje
personajes
personal
personales
personalidad
personalidade
personalidades
personality
personally
personalmente
personas
personnel
persons
perspectiva
perspectivas
persuading
pertence
pertencem
pertencente
pertencia
pertenece
pertinencia
pertinente
pertinentes
perto
peruana
peruano
peruanos
pes
pesada
pesadilla
pesado
pesados
pesar
pesca
pescadores
pescar
pese
peseta
pesetas
peso
pesos
pesquisa
pesquisar
pesquisas
pessimistic
pessoa
pessoais
pessoal
pessoalidade
pessoalmente
pessoas
peticao
peticion
petroleo
pharmaceutical
pharmaceuticals
phase
phased
phone
phones
photograph
photographer
photographs
photography
photos
phrase
physical
physically
physicians
physicist
pianist
pianista
piano
pick
picked
picking
pico
picture
pictures
pide
piden
pidio
pie
piece
pieces
piedad
piedra
piedras
piel
pieles
piensa
piensan
pienso
pier
pierde
pierna
piernas
pies
piezas
pilgrims
pilot
piloto
pilotos
pilots
pintor
pintores
pintura
pior
pipeline
pipelines
piracy
pirata
piratas
pirate
pirates
piscinas
piso
pisos
pista
pistas
pistola
pistolas
pitched
pitcher
pivot
place
placed
places
placing
plagas
plagued
plan
plane
planes
planet
planeta
planetas
planilha
planned
planning
planos
plans
plant
planta
plantaciones
plantao
plantas
planteamiento
planteamientos
planted
plantel
planteo
plantilla
plantillas
planting
plants
plastica
plastico
plasticos
plateia
platform
platforms
platina
plato
plausivel
play
playa
playas
played
players
playing
plays
plazo
plazos
plea
pleaded
pleas
pleasant
please
pleased
pledge
pledged
pledges
pledging
pleiteadas
pleiteado
pleiteou
pleito
pleitos
plena
plenamente
plenitud
plenitude
plot
plots
plotting
plumas
plunged
pluralismo
plus
pneu
po
poblacion
pobre
pobres
pobreza
poca
pocas
pockets
poco
pocos
podamos
pode
podem
podemos
podendo
podera
poderao
poderes
poderia
poderiam
poderosa
poderoso
poderosos
podia
podiam
podido
podio
podra
podran
podres
podria
podriamos
podrian
poe
poem
poema
poems
poesia
poet
poeta
poetas
poetica
point
pointed
points
pois
poison
poisoned
poisoning
polar
pole
polemica
polemico
polemicos
poliacetileno
poliandria
police
policeman
policemen
policiais
policial
policiales
policias
policies
policy
polimericos
polimerizacion
polimero
polimeros
polio
polipirrol
politica
political
politically
politicamente
politicas
politician
politicians
politico
politicos
politics
poll
polled
polling
polls
pollution
polo
poluicao
polvo
ponderacao
ponderacoes
pondo
pondra
pone
ponen
poner
ponerse
ponga
pongan
ponia
poniendo
ponta
pontiff
ponto
pontos
pontual
pontuar
pool
poor
poorest
poorly
pop
poppy
populacao
populacoes
populares
popularidad
popularity
popularly
populated
population
populations
populist
populous
por
porcentaje
porem
pork
pormenores
porquanto
porque
port
porta
portada
portador
portadora
portadores
portagens
portal
portanto
portas
portavoz
porte
portera
porteria
portero
portfolio
portico
portion
portions
portista
portistas
ports
portugues
portuguesas
portugueses
porventura
pos
pose
posed
posee
poseen
poses
posesion
posibilidad
posibilidades
posible
posibles
posicao
posicion
posicionamento
posiciones
posicoes
position
positioning
positions
positis
positiva
positivamente
positive
positivo
positivos
possa
possam
posse
possess
possession
possibilidade
possibilidades
possibilita
possibilite
possibility
possible
possibly
possiveis
possivel
possivelmente
posso
possuem
possui
possuia
possuir
posta
postage
postal
posted
posterior
posteriores
posteriormente
posters
posting
posto
postos
postpone
postponed
posts
postulacao
postuladas
postulado
postulados
postulou
postura
posturas
potencia
potenciais
potencial
potencialidade
potencialmente
potencias
potente
potential
potentially
pouca
poucas
pouco
poucos
poultry
pound
pounded
poupadores
poupanca
poverty
povo
povoacoes
power
powerful
powers
pra
praca
pracas
practica
practical
practicamente
practican
practicas
practice
practices
practico
praia
praias
praise
praised
praising
prateleiras
pratica
praticadas
praticado
praticados
praticamente
praticas
pratico
praticos
praticou
pratos
pray
prayer
prayers
praying
prazer
prazo
prazos
pre
precaria
precariedad
precautions
preceded
precedente
precedentes
preceding
preceito
preceitos
precinct
precio
precios
precious
precipitaciones
precipuamente
precipuo
precisa
precisam
precisamente
precisar
precisara
precision
preciso
precisos
preclusao
preco
preconiza
precos
predecessor
predecessors
predict
predicted
predicting
predio
predios
predominantly
predominately
preenche
preencher
preenchesse
preenchidos
preenchimento
prefeito
prefeitos
prefer
prefere
preferem
preference
preferences
preferencia
preferencialmente
preferido
preferiu
preferred
prefieren
prefiero
pregnancy
pregnant
pregoeiro
pregunta
preguntado
preguntas
pregunto
prejudica
prejudicada
prejudicado
prejudicar
prejuicios
prejuizo
prejuizos
preleciona
preliminar
preliminarmente
preliminary
premiado
premie
premiere
premios
premissa
premissas
prende
prender
prensa
preocupa
preocupacao
preocupacion
preocupacoes
preocupada
preocupado
preocupados
preocupar
prepara
preparacao
preparacion
preparada
preparado
preparan
preparando
preparar
preparation
preparations
preparatorio
prepare
prepared
prepares
preparing
preparo
preponderancia
preponderante
preposto
prepotencia
prequestionamento
prerrogativa
presa
presas
prescreve
prescricao
prescricional
presenca
presence
presencia
present
presenta
presentaba
presentacion
presentada
presentadas
presentado
presentan
presentar
presentara
presentaran
presentarse
presentation
presente
presented
presentes
presenting
presento
presents
preservacao
preservar
preserve
preserving
preside
presidenciais
presidencial
presidenciales
presidency
presidenta
presidente
presidentes
presidential
presidents
presidida
presidido
presiding
presidio
presidiu
presion
presiones
preso
presos
pressao
pressed
pressing
pressoes
pressupoe
pressuposto
pressupostos
pressure
pressures
presta
prestacao
prestacoes
prestada
prestadas
prestado
prestador
prestadora
prestadores
prestados
prestam
prestar
preste
prestige
prestigio
prestigious
prestou
presume
presumir
presumivel
presumptive
presuncao
presunta
presunto
presuntos
presupuesto
pretende
pretendem
pretender
pretendia
pretendida
pretendido
pretensa
pretensao
pretensoes
preterido
pretext
pretexto
pretoriano
pretty
prevalece
prevalecer
prevaleceu
prevalecido
prevalencia
prevalente
preve
preveia
prevencao
prevencion
prevenir
prevent
prevented
preventing
prevention
prever
previa
previamente
previdencia
previdenciaria
previdenciarias
previdenciario
previdenciarios
previo
previous
previously
previsao
previsible
prevision
previsiones
previsoes
prevista
previstas
previsto
previstos
prey
price
priced
prices
priest
priests
prima
primado
primarias
primaries
primarily
primario
primary
primas
primazia
primeira
primeiras
primeiro
primeiros
primer
primera
primeras
primero
primeros
primordial
principais
principal
principales
principalmente
principio
principios
principle
principles
printed
printer
printing
prior
priori
prioridad
prioridade
prioridades
prioritaria
prioritario
prioritarios
priorities
priority
prisao
prision
prisional
prisma
prison
prisoner
prisoners
prisons
privacy
privada
privadas
privado
privados
private
privately
privativa
privativamente
privatizacao
privatizacion
privatization
privileged
privilegiado
privilegiar
privilegio
prizes
pro
probabilidad
probabilidades
probable
probablemente
probably
probar
probatoria
probatorio
probe
probing
problem
problema
problemas
problems
proceda
procede
proceden
procedencia
procedendo
procedente
procedentes
proceder
procedera
procedeu
procedido
procedimento
procedimentos
procedimiento
procedure
procedures
proceed
proceeded
proceedings
proceeds
proceso
procesos
process
processado
processamento
processar
processes
processing
processo
processos
processuais
processual
proclaimed
proclamado
proclamou
procura
procuracao
procurado
procurador
procuradores
procurando
procurar
procuraram
procuravam
procurou
producao
produccion
produce
produced
producen
producer
producers
produces
producido
producing
producir
producira
producirse
producoes
product
production
productive
producto
productor
productora
productores
productos
products
produjo
produtividade
produto
produtor
produtores
produtos
produz
produzca
produzida
produzidas
produzido
produzir
proeza
proferida
proferidas
proferido
proferir
proferiu
profesion
profesional
profesionales
profesiones
profesor
profesores
professional
professionals
professor
professores
profiling
profissao
profissionais
profissional
profit
profitable
profits
profunda
profundamente
profundas
profundidad
profundidade
profundo
program
programa
programacao
programacion
programada
programadas
programado
programas
programming
programs
progresivamente
progreso
progress
progressao
progressos
prohibe
prohibido
prohibir
prohibited
proibe
proibicao
proibida
proibido
project
projected
projecto
projectos
projects
projetado
projetil
projeto
projetos
prol
prolacao
prolatada
prolatado
prolatou
proliferacion
proliferation
prologo
prolongada
prolongamento
prolonged
promedio
promesa
promessa
promessas
promete
prometem
prometido
prominent
promise
promised
promises
promising
promocao
promocion
promocional
promote
promoted
promoting
promotion
promove
promovem
promover
promovida
promovidas
promovido
prompt
prompted
prompting
promulgacao
promulgada
promulgo
pronta
prontamente
pronto
pronuncia
pronunciado
pronunciamento
pronunciar
pronunciara
pronuncie
pronuncio
pronunciou
proof
propaganda
propagandas
propelled
proper
properly
properties
property
propia
propias
propicia
propiciar
propicio
propiedad
propiedades
propietaria
propinas
propio
propios
propoe
propone
proponente
propor
propora
proporcao
proporcion
proporcional
proporcionalidade
proporcionalmente
proporcionar
proportional
propos
proposal
proposals
propose
proposed
proposes
proposicoes
proposito
propositura
proposta
propostas
proposto
propostos
propria
propriamente
proprias
propriedade
proprietaria
proprietario
proprio
proprios
propuesta
propuestas
propuesto
propuso
prorroga
prorrogacao
prorrogacoes
prorrogar
prosecute
prosecuting
prosecution
prosecutor
prosecutors
prospects
prosperar
prospered
prosperidad
prosperous
prosseguibilidade
prosseguimento
prostituicao
prostitutas
protagonismo
protagonista
protagonistas
protecao
proteccao
proteccion
protect
protected
protecting
protection
protectorate
protege
protegem
proteger
protegidas
protegidos
protelatoria
protelatorios
protest
protesta
protestas
protested
protester
protesters
protesting
protesto
protestos
protests
protetiva
protetivas
protocolo
prototipo
proud
prova
provada
provado
provar
provas
provavel
provavelmente
prove
provecho
proved
proveito
proveniente
provenientes
proventos
proves
provide
provided
providencias
provides
providing
provido
providos
provimento
province
provinces
provincia
provincial
provincias
provision
provisional
provisions
provisorio
provoca
provocacoes
provocada
provocado
provocados
provocar
provocaron
provocative
provoco
provocou
provoke
provoked
provoking
proxima
proximamente
proximas
proximidade
proximidades
proximity
proximo
proximos
proyecto
proyectos
prudencia
prudent
prueba
pruebas
psicologica
psicologico
psiquica
pub
public
publicacao
publicacion
publicada
publicadas
publicado
publicados
publicamente
publication
publicidad
publicidade
publicist
publicitario
publicity
publicly
publicos
publicou
publish
published
publishing
pude
pudesse
pudessem
pudiera
pudieran
pudieron
pudo
pueblan
pueblo
pueblos
pueda
puedan
puede
pueden
puedo
puente
puerta
puertas
puertorriqueno
puertos
pues
puesta
puesto
puestos
pugna
pugnando
pugnou
puja
pull
pulled
pulling
pullout
pulmoes
pulsar
punado
punching
punho
punibilidade
punicao
punish
punishment
punitiva
punk
punos
punto
puntos
puntuable
puntualizo
pura
purchase
purchased
purchases
purge
puro
purported
purportedly
purpose
purposes
pursue
pursued
pursuing
pursuit
push
pushed
pushing
pusieron
puso
put
puta
puts
putting
quadrados
quadrilha
quadro
quadros
quadruple
quais
quaisquer
quake
qual
qualidade
qualidades
qualificacao
qualificacoes
qualificadora
qualificadoras
qualify
qualifying
quality
qualquer
quando
quantas
quantia
quantias
quantidade
quantities
quantity
quanto
quantos
quantum
quarantine
quarenta
quartel
quarter
quarterfinal
quarterfinals
quarterly
quarters
quartet
quarto
quartos
quase
quatorze
quatro
quatrocentos
que
quebra
queda
quedaba
quedado
quedan
quedar
quedaron
quedarse
quede
queden
quedo
quehacer
queixa
queixas
queja
quell
quem
quemar
quemaron
quente
quer
querem
queremos
querer
queria
queriam
querido
quero
quesitos
questao
question
questiona
questionado
questionamentos
questionando
questionar
questioned
questioning
questions
questoes
quick
quickly
quien
quienes
quiera
quiere
quieren
quiero
quiet
quilometro
quilometros
quilos
quimica
quimicas
quimicos
quinhentos
quinientos
quinquenal
quinto
quinze
quis
quiser
quiso
quit
quita
quitacao
quitadas
quitados
quite
quitting
quiza
quizas
quo
quorum
quota
quotas
quote
quoted
quotes
raca
race
races
racha
racial
raciocinio
racional
racionalidade
racism
racismo
racista
radar
radiacion
radiaciones
radicais
radical
radicalidad
radicalmente
radios
raffle
raged
raid
raided
raids
rail
rails
rain
rainha
rains
raise
raised
raises
raising
raiz
rallied
rallies
rally
rammed
ramo
rampage
ran
ranch
rand
random
range
ranging
rango
ranked
ranking
ranks
ransom
rap
rape
rapes
rapid
rapida
rapidamente
rapidly
rapido
rapidos
rapper
rapto
raptores
rara
rare
rarely
rasgos
rat
rata
ratas
rate
rated
rates
rather
ratificacao
ratificando
ratificar
ratified
ratify
rating
ratings
ratio
ratione
ratos
ravine
raw
rayos
razao
razoabilidade
razoaveis
razoavel
razoes
razon
razonable
razones
reabertura
reacao
reaccion
reach
reached
reaches
reaching
reaction
reactivacion
reactor
reactores
reactors
read
ready
reaffirmed
reagiu
reais
reajuste
realca
reales
realidad
realidade
realidades
realist
reality
realiza
realizacao
realizada
realizadas
realizado
realizador
realizadores
realizados
realizan
realizar
realizara
realizaron
realizava
realized
realizo
realizou
really
realmente
reanalise
reason
reasonable
reasons
rebaja
rebajas
rebater
rebel
rebeldes
rebeldia
rebellion
rebels
rebotes
rebound
rebuild
rebuilding
rebuilt
recado
recados
recaia
recalco
recall
recalled
recalling
recebe
recebem
recebendo
receber
recebera
receberam
recebeu
recebia
recebida
recebidas
recebido
recebidos
recebimento
receio
receios
receipt
receitas
receive
received
receiving
recent
recente
recentemente
recentes
recently
recepcao
recepcion
recepcionado
receptor
recesion
recess
recessao
recession
recesso
rechacado
rechazado
rechazaron
rechazo
reciba
recibe
recibia
recibida
recibidas
recibido
recibieron
recibio
recibir
recibo
recibos
reciclar
recien
reciente
recientemente
recientes
recinto
recintos
recipient
reciproca
reclama
reclamacao
reclamacion
reclamacoes
reclamada
reclamadas
reclamam
reclaman
reclamante
reclamar
reclamou
reclutamiento
recoge
recoger
recogida
recogidas
recognition
recognize
recognized
recognizes
recognizing
recolha
recolhe
recolher
recolhido
recolhidos
recolhimento
recolhimentos
recomenda
recomendacion
recomendaciones
recomendacoes
recomendados
recomendo
recommend
recommendation
recommendations
recommended
recomposicao
reconciliacao
reconciliation
reconheca
reconhece
reconhecendo
reconhecer
reconheceu
reconhecida
reconhecidas
reconhecido
reconhecidos
reconhecimento
reconoce
reconocer
reconocido
reconocimiento
reconocio
reconsideracao
reconstituicao
reconstruct
reconstruction
reconstruir
reconversao
record
recordaba
recordado
recordar
recorde
recorded
recording
recordista
recordo
records
recorrentes
recorrer
recorrida
recorrido
recorte
recortes
recover
recovered
recovering
recovery
recreativos
recruit
recruiting
recruits
recrutamento
recta
rector
recuar
recuento
recuentos
recuerda
recuerdo
recuerdos
recuo
recupera
recuperacao
recuperacion
recuperado
recuperar
recupere
recupero
recurrir
recursais
recursal
recursos
recusa
recusado
recusar
recusaram
recusou
redacao
rede
redes
reducao
reduccion
reduce
reduced
reducida
reducido
reducing
reducir
reducira
reducoes
reduz
reduzida
reduzidas
reduzido
reduzir
reeleccion
reelected
reelection
reeleicao
reexame
reexaminar
refeicao
refeicoes
refens
refer
refere
referees
referem
reference
referencia
referencial
referendo
referendum
referente
referentes
referida
referidas
referido
referidos
referindo
referir
referiu
referral
referred
referring
refiere
refined
refineries
refiners
refinery
refining
refira
refiram
refirio
reflect
reflected
reflecting
reflects
refletem
reflexa
reflexion
reflexos
reforca
reforcando
reforco
reforcou
reform
reforma
reformada
reformado
reformando
reformar
reformas
reforming
reformist
reformistas
reforms
reforzar
refrain
refrescante
refuge
refugee
refugees
refugiados
refusal
refuse
refused
refusing
regain
regained
regalar
regalo
regalos
regard
regarded
regarding
regardless
regards
regencia
regente
regido
regime
regimen
regiment
regimes
regioes
region
regionais
regionales
regionalizacao
regiones
regions
registada
registado
registar
register
registered
registers
registo
registos
registou
registra
registrada
registradas
registrado
registrados
registran
registrar
registraron
registration
registro
registros
registrou
regla
reglas
regra
regras
regresar
regreso
regressam
regressar
regresso
regressou
regret
regulacao
regulacion
regulados
regulamentacao
regulamentar
regulamentos
regular
regulares
regularidad
regularidade
regularizacao
regularly
regularmente
regulations
regulators
regulatory
rehabilitation
reinado
reincidencia
reinclusao
reinforcements
reinsercao
reinstate
reinstated
reitera
reiteracao
reiterada
reiteradamente
reiteradas
reiterado
reiterar
reiterated
reitero
reiterou
reivindicaciones
reivindicar
reject
rejected
rejecting
rejection
rejects
rejeicao
rejeitados
rejeitar
rejeito
rejeitou
rejoin
relacao
relacion
relacionada
relacionadas
relacionados
relacionamento
relaciones
relacoes
relatados
relate
related
relating
relation
relations
relationship
relativa
relativamente
relativas
relative
relatively
relatives
relativo
relativos
relato
relatoria
relatorios
relatou
relay
release
released
releases
releasing
relegado
relevancia
relevante
relevantes
relevo
reliance
relief
relies
religiao
religion
religiosa
religiosas
religioso
religiosos
religious
relocate
relocated
reloj
relojes
reluctance
reluctant
relva
rely
remain
remainder
remained
remaining
remains
remanesce
remanescentes
remark
remarks
remate
remates
rematou
remedio
remedios
remember
remembered
remessa
remetendo
remeter
remeteu
remetido
remetidos
remissao
remissoes
remittances
remnants
remontar
remota
remote
removal
remove
removed
removing
remuneracao
remunerada
remuneratoria
renamed
rencor
renda
rendeu
rendicao
rendimento
rendimentos
rendimiento
renew
renewable
renewed
renounce
renounced
renovacao
renovacion
renovado
renovar
rent
renta
rentabilidade
rentable
renumeracao
renumerados
renuncia
renunciar
renunciou
reo
reopen
reopened
reorganizacao
reorganized
reorientar
repair
repairs
reparacao
reparacion
reparado
reparar
reparo
repartido
repartir
reparto
repeal
repeat
repeated
repeatedly
repente
repercussao
repercute
repeticao
repetir
repetitivo
repitio
replace
replaced
replacement
replacing
replicou
replied
report
reportagem
reportagens
reported
reportedly
reporter
reporters
reporting
reports
represent
representa
representacao
representacion
representada
representado
representados
representam
representan
representando
representante
representantes
representar
representation
representava
represented
representing
represento
represents
repressao
repression
repressive
reprimanded
reproducao
reproduccion
reproduzo
reprovabilidade
reptiles
republicano
republicanos
republicas
republics
reputation
reputo
requer
requerendo
requerente
requereu
requerida
requeridas
requerido
requerimento
request
requested
requests
requiere
require
required
requirements
requires
requisitadas
requisitar
requisito
requisitos
resalto
rescate
rescheduled
rescisorias
rescisorios
rescue
rescued
rescuers
research
researchers
reserva
reservas
reserved
reserves
reservists
resettle
resettled
resgate
resguardar
resguardo
reside
residence
residencia
residencial
resident
residente
residentes
residential
residents
residia
residir
residiu
residuos
resign
resignation
resigned
resilitorias
resisted
resistencia
resistencias
resistir
resolucion
resolution
resolutions
resolve
resolved
resolver
resolveram
resolveu
resolvida
resolvido
resolvidos
resolving
resonancia
resort
resorts
resource
resources
respaldo
respect
respecta
respectable
respected
respectiva
respectivamente
respectivas
respectively
respectivo
respectivos
respecto
respects
respeita
respeitada
respeitadas
respeitado
respeitando
respeito
respeta
respetar
respeto
respiratorias
respond
responda
responde
responded
respondem
respondendo
respondents
responder
respondeu
respondia
respondido
responding
respondio
responsabilidad
responsabilidade
responsabilidades
responsabilizacao
responsable
responsables
responsaveis
responsavel
response
responses
responsibilities
responsibility
responsible
resposta
respostas
respuesta
ressaindo
ressaltar
ressalto
ressaltou
ressalva
ressalvado
ressalvas
ressarcimento
rest
resta
restabelecer
restabelecera
restabelecimento
restado
restam
restando
restante
restantes
restar
restart
restaurant
restaurante
restaurantes
restaurants
restituicao
restive
resto
restore
restored
restoring
restos
restou
restraint
restricao
restricoes
restrict
restricted
restricting
restrictions
restrictive
restringem
restringir
restritiva
restrito
restructuring
resuelto
result
resulta
resultado
resultados
resultan
resultante
resultantes
resultar
resultaram
resultaria
resulte
resulted
resulting
resulto
resultou
results
resume
resumed
resumida
resumido
resuming
resumption
resurgent
retail
retailer
retailers
retain
retained
retains
retaliated
retaliation
retencao
retencion
retenciones
retener
retificacao
retira
retirada
retirado
retirados
retirar
retired
retirement
retiring
retirou
reto
retomar
retornar
retorno
retraso
retratacao
retrato
retreat
retroativamente
retroceso
return
returned
returning
returns
reu
reune
reunem
reuniao
reunidos
reunificacion
reunification
reunio
reunioes
reunion
reuniones
reunir
reunirse
reunite
reunited
reus
revancha
reveal
revealed
revel
revela
revelacao
revelados
revelam
revelando
revelar
revelaram
revelia
revelo
revelou
revenge
revenue
revenues
rever
revered
reverse
reversible
reversion
reves
reveses
reveste
revestido
review
reviewed
reviewing
reviews
reviravolta
revisao
revisar
revise
revised
revision
revista
revistas
revive
revived
revogacao
revogadas
revogado
revogar
revogou
revoked
revolt
revolta
revolucao
revolucion
revolucionario
revolver
revolvimento
reward
rich
richest
ricos
rid
ride
riders
ridiculo
riding
riendas
riesgo
riesgos
rifle
rifles
rig
rigged
right
rightist
rights
rigor
ring
rink
riot
rioted
rioting
riots
ripped
riqueza
risa
risco
riscos
rise
risen
rises
rising
risk
risks
ritmo
rito
ritual
rival
rivales
rivals
rivers
road
roads
roadside
robado
robbed
robo
robust
robusto
rock
rocked
rocket
rockets
rocks
roda
rodas
rode
rodilla
rodillas
rodovia
rogue
roja
rojiblanco
rojo
rojos
rol
role
roles
rolled
rolling
romance
romantica
romantico
romper
rompio
ronda
roof
room
rooms
root
rooted
roots
ropa
rose
roster
rosto
rostro
rota
rotas
rotating
rotina
roto
rotunda
rotura
roubados
roubo
rough
roughly
round
rounded
rounds
roupa
route
routes
routine
routinely
row
royalties
ruas
rubber
rubble
rueda
ruedas
ruido
ruidos
ruim
ruin
ruina
ruinas
rule
ruled
ruler
rulers
rules
ruling
rumo
rumor
rumores
rumors
rumos
run
running
runoff
runs
ruptura
rurais
rusa
rusas
rushed
ruso
russa
russas
russo
russos
ruta
rutas
sabado
sabe
sabem
sabemos
saben
sabendo
saber
sabia
sabidamente
sabido
sabio
sabor
sabotage
sacar
sacas
saco
sacos
sacred
sacrifice
sacrificio
sacrificios
saem
safaris
safe
safely
safer
safety
safra
saga
sagrado
sai
saia
said
saida
sailors
sair
saira
sairam
saiu
sake
salao
salariais
salarial
salario
salarios
salary
salas
saldado
saldo
saldos
saldra
saldran
sale
salen
sales
salga
salian
salida
salido
salienta
salientado
salientar
salientou
salieron
salio
salir
saloes
salon
saltar
salto
salud
saludable
salva
salvaguarda
salvaguardar
salvaje
salvar
salvo
samaritanos
same
samples
sampling
sana
sanados
sanar
sancao
sancion
sancionar
sanciones
sancoes
sanctions
sang
sangre
sangue
sanitarias
sanitario
sanitarios
sanitary
sanitation
sank
sapatos
saques
sartenes
sat
satelites
satellite
satellites
satisfacao
satisfaccion
satisfatoria
satisfazer
satisfecho
satisfeita
satisfeitas
satisfied
satisfy
satisfying
saudade
saude
saudoso
sausages
save
saved
saving
savings
saw
say
saying
says
scale
scandal
scarce
scare
scared
scattered
scenarios
scene
schedule
scheduled
scheme
scholars
school
schools
scientific
scientist
scientists
scolded
scope
score
scored
scores
scoring
scrap
scrapped
screen
screened
screening
script
se
sea
seara
search
searched
searches
searching
seas
season
seasons
seat
seats
secagem
secas
secession
secessionist
seco
second
secret
secretarias
secretario
secretly
secreto
secretos
secrets
sect
sectarian
section
sections
sector
sectores
sectors
secuestro
secuestros
secular
seculo
seculos
secundario
secure
secured
securing
security
sede
sedimentado
see
seed
seeded
seeing
seek
seeking
seeks
seem
seems
seen
sees
segregados
segue
seguem
seguia
seguiam
seguida
seguido
seguidores
seguidos
seguimento
seguindo
seguinte
seguintes
seguir
seguira
seguiram
seguiu
segun
segundo
segundos
segura
segurado
seguramente
seguranca
segurar
seguras
seguridad
seguro
seguros
sei
seio
seis
seize
seized
seizure
seja
sejam
selecao
seleccao
seleccion
selecionado
select
selected
selection
seletividade
self
sell
seller
sellers
selling
sells
sem
semana
semanais
semanas
semejante
semejantes
semelhanca
semelhante
semelhantes
semestre
semiconductor
semiconductoras
semiconductores
semifinal
semifinales
semifinals
seminario
sempre
senador
senadores
senal
senala
senalado
senalan
senalaron
senales
senalo
senao
senators
sencillamente
sencillo
send
senda
sending
sendo
sends
senior
seno
senor
senora
senorias
sensacao
sensacion
sensacional
sense
sensibilidad
sensible
sensitive
senso
sensores
sent
sente
sentem
sentenca
sentence
sentenced
sentences
sentencia
sentencial
sentia
sentido
sentidos
sentimental
sentimento
sentimiento
sentinela
sentir
sentirse
sepan
separa
separacao
separacion
separadas
separado
separados
separar
separate
separated
separatist
separatists
septiembre
septima
septimo
seq
sequencia
sequer
ser
sera
seran
serao
serem
seres
seria
serial
seriam
serian
serias
serie
seriedad
seriedade
series
serio
serios
serious
seriously
sermon
servants
serve
served
servem
server
serves
service
servicemen
services
servicing
servicios
servico
servicos
servido
servidor
servidora
servidores
servindo
serving
servios
servir
servira
serviu
sesenta
sesion
sessao
sessenta
session
sessions
sessoes
set
setback
sete
setecentos
setenta
setor
setores
sets
setting
settled
settlement
settlements
settler
settlers
seu
seus
seven
seventh
several
severe
severely
sex
sexo
sexto
sexuais
sexual
sexually
sexy
shall
shallow
shape
share
shared
shareholders
shares
sharing
sharp
sharply
shattered
she
sheep
shelling
shells
shelter
sheltering
shelters
sheriff
shield
shifted
ship
shipment
shipments
shipping
ships
shirt
shoddy
shoes
shook
shoot
shooting
shootings
shootout
shop
shopping
shops
shore
short
shortage
shortages
shortened
shorter
shortfall
shortly
shot
shots
should
shoulder
shouting
show
showed
showing
shown
shows
shrine
shrink
shut
shutdown
shutting
shuttle
si
siblings
sick
side
sidelines
sides
siding
sido
siege
siempre
siendo
siente
siento
siete
siga
sigan
sights
sigilo
sigla
siglo
siglos
sign
signal
signals
signatarios
signature
signed
significa
significado
significant
significantly
significar
significara
significativa
significativamente
significativas
significativo
signifique
signing
signo
signs
sigue
siguen
siguiente
siguientes
siguio
silence
silencio
silencios
silla
silver
sim
simbolica
simbolico
simbolo
similar
similares
similitude
simpatia
simple
simplemente
simples
simplesmente
simply
simulacao
simultanea
simultaneamente
simultaneo
simultaneous
sin
sinais
sinal
since
sindical
sindicales
sindicancia
sindicatos
singer
singers
single
singled
singles
singulares
siniestralidad
siniestro
sinistro
sino
sinonimo
sintese
sintesis
sintetizado
sintio
sintomas
sintonia
siquiera
sirios
sirva
sirve
sirven
sirvio
sismografos
sismos
sistema
sistemas
sistematica
sister
sit
site
sites
sitio
sitios
sits
sitting
situa
situacao
situacion
situaciones
situacoes
situada
situadas
situado
situados
situando
situar
situated
situation
situations
situo
six
sixth
size
sizeable
skilled
skills
skin
skulls
slain
slammed
slashing
slate
slaughter
slaughtered
slavery
slaves
slaying
sleep
sleeping
sleeve
slice
slick
slide
slight
slightly
slipped
slogans
slope
slot
slots
slow
slowdown
slowed
slowing
slowly
slump
slums
small
smaller
smashed
smell
smoke
smoking
smoothly
smuggle
smuggled
smugglers
smuggling
snack
snatched
sniper
snow
so
soa
soared
soaring
sob
sobe
soberana
soberania
sobra
sobre
sobresalen
sobretudo
sobrevivencia
sobrevivir
sobrevuelo
soccer
sociais
socialdemocratas
sociales
socialismo
socialista
socialistas
sociedad
sociedade
sociedades
socio
sociologos
socios
socorre
socorrer
sofre
sofrendo
sofrer
sofreu
sofrida
sofridos
sofrimento
soft
software
soil
soja
sol
sola
solamente
solapamiento
solar
solas
sold
soldado
soldador
soldados
soldier
soldiers
sole
solia
solian
solicitacao
solicitada
solicitado
solicitando
solicitar
solicito
solicitou
solid
solida
solidariamente
solidaridad
solidariedade
solidario
solidarity
solidez
solido
solitario
solitary
solo
solto
soltura
solucao
solucion
solucionar
soluciones
solucoes
solution
solutions
solve
solvencia
som
soma
somada
sombra
sombras
some
somebody
somente
someone
someterse
something
sometido
sometidos
sometime
sometimes
somewhat
somewhere
somos
son
sondagens
sondeo
sondeos
song
songs
songwriter
sonho
sono
sonoro
sonrisa
sons
soon
sooner
sopas
soporta
sorprendente
sorprendido
sorpresa
sorry
sort
sorte
sospechosos
sostenible
sostenido
sostiene
sostuvo
sou
sought
sound
soundtrack
source
sources
southbound
southeast
southeastern
southern
southwest
southwestern
sovereign
sovereignty
sovietico
soy
sozinho
space
spacecraft
spacewalk
span
spare
spark
sparked
sparking
speak
speaker
speakers
speaking
speaks
special
specialty
species
specific
specifically
specify
spectators
speculation
speech
speeches
speed
spend
spending
spent
spill
spilled
spills
spiraling
spirit
spiritual
splinter
split
spoke
spoken
spokesman
spokesmen
spokesperson
spokeswoman
sponsor
sponsored
sponsors
sporadic
sport
sportinguista
sports
spot
spots
spotted
spread
spreading
spur
spurred
spy
spying
squad
squads
squash
stab
stability
stabilize
stabilizing
stable
staff
staffers
stage
staged
stages
staging
stake
stalemate
stall
stalled
stamp
stampede
stamps
stance
stand
standard
standards
standing
standings
standoff
stands
star
starring
stars
start
started
starter
starters
starting
starts
state
stated
statehood
statement
statements
stating
station
stationed
stations
statist
statistics
status
stay
stayed
staying
steadily
steady
steal
stealing
steel
steep
stem
stemming
step
stepped
stepping
steps
stern
stiff
still
stimulus
stock
stockpiles
stocks
stole
stolen
stones
stood
stop
stopped
stopping
stops
storage
store
stores
stories
storm
stormed
storms
story
straight
strain
strained
strains
stranded
strategic
strategies
strategy
streak
streamline
streamlining
streets
strength
strengthen
strengthened
strengthening
stress
stressed
stretch
strict
strictly
strife
strike
strikes
striking
string
stroke
strong
stronger
strongest
stronghold
strongholds
strongly
struck
structural
structure
structures
struggle
struggled
struggles
struggling
student
students
studied
studio
study
studying
stuff
style
su
sua
suas
suave
suaves
sub
subasta
subastas
subconsciente
subdue
subdued
subida
subidas
subieron
subio
subir
subitamente
subitem
subitens
subito
subiu
subject
subjected
subjects
subjetiva
subjetivo
subjetivos
sublinhar
sublinhou
submarines
submarino
submerged
submeter
submeteu
submetida
submetidas
submetido
submetidos
submeto
submissao
submit
submitted
subordinacao
subordinado
subprime
subrayo
subsequent
subsequente
subsequently
subsided
subsidiar
subsidiaria
subsidiariamente
subsidiary
subsidies
subsidio
subsidios
subsistence
substancia
substancial
substancias
substantial
substantially
substitui
substituicao
substituido
substituir
substituiu
substitutiva
substitutivo
subsume
subtrair
suburb
suburbio
suburbs
subway
succeed
succeeded
succeeding
success
successful
successfully
succession
successive
successor
sucede
suceder
sucedida
sucedido
sucedio
sucesion
sucessao
sucessivamente
sucessivas
sucessivos
sucesso
such
sucia
sucio
sucumbencia
sucumbenciais
sucumbir
sudafricana
suddenly
sueco
sued
sueldo
suele
suelen
suelo
sueno
suenos
suerte
suffer
suffered
suffering
suffers
sufficient
suficiente
suficientemente
suficientes
sufragios
sufre
sufren
sufrido
sufrio
sufrir
sugar
sugere
sugerindo
sugestionar
sugestoes
suggest
suggested
suggesting
suggestions
suggests
suicida
suicidas
suicide
suicidio
suico
suicos
suing
suit
suite
suizo
sujeita
sujeitas
sujeito
sujeitos
sujeto
suma
sumado
sumar
sumaria
summer
summit
summoned
sumo
sumular
supedaneo
supera
superacao
superada
superado
superados
superando
superar
superb
supercomputador
superficie
superiores
superioridad
superioridade
supermercados
supero
superveniente
supervision
supervisionado
supervivencia
suplente
suplicante
suplir
supo
supondria
supone
suponen
suponer
supor
suportar
suporte
suposta
supostamente
supostas
suposto
supostos
supplement
supplied
supplier
suppliers
supplies
supply
supplying
support
supported
supporter
supporters
supporting
supports
supposed
suppression
supra
supramencionado
supressao
suprida
suprimido
suprir
supuesta
supuestamente
supuesto
supuso
suramericano
sure
sureste
surf
surface
surfaced
surfer
surfing
surge
surged
surgem
surgery
surgido
surgimento
surgir
surgiram
surgiu
surja
surplus
surpreendente
surpreendido
surpresa
surpresas
surprise
surprised
surrender
surrendered
surrounded
surrounding
sursis
surveillance
survey
surveyed
survival
survive
survived
survivors
sus
susceptiveis
suscitada
suscitadas
suscitado
suscitam
suscitar
suscrito
suscritos
sushi
sushis
suspect
suspected
suspects
suspeita
suspeitas
suspeito
suspeitos
suspend
suspended
suspender
suspendido
suspending
suspensa
suspensao
suspension
suspenso
suspicion
suspicions
suspicious
suspiro
sustain
sustained
sustancia
sustanciales
sustancias
sustenta
sustentada
sustentando
sustentar
sustentou
sustituto
sutil
suya
suyo
suyos
swam
swap
sweep
sweeping
swept
swim
swine
switch
switched
swooped
sworn
symbol
symbols
symptoms
system
systems
ta
tabaco
tabela
tabla
table
tables
tacham
tackle
tactic
tactica
tactical
tacticas
tactics
tail
tainted
tais
take
taken
takeover
takes
taking
tal
talante
talent
talento
talentos
talentoso
talents
tales
talk
talkback
talking
talks
tall
tally
talvez
tamanho
tamano
tambem
tambien
tampoco
tamponamento
tampouco
tan
tange
tank
tanker
tankers
tanks
tanques
tanta
tantas
tanto
tantos
tao
tape
taped
taquigraficas
tarde
tardes
tardia
tarea
tareas
tarefa
tarefas
target
targeted
targeting
targets
tarifas
tariffs
tarjeta
tarjetas
tasa
task
tasted
tasty
taught
tax
taxa
taxas
taxation
taxativamente
taxatividade
taxes
taxi
taxista
tchetchenos
te
teach
teacher
teachers
teaching
teachings
team
teams
tear
tecer
technical
technique
technologies
technology
techo
tecla
tecnica
tecnicamente
tecnicas
tecnico
tecnicos
tecnologia
tecnologias
tecnologicas
tecnologico
teen
teenage
teenager
teenagers
tela
telas
telecommunications
telecomunicaciones
telecomunicacoes
telefonar
telefone
telefones
telefonia
telefonicas
telefonico
telefono
telefonou
telephone
telephoned
televisao
televised
television
televisivo
televisoes
televisor
televisores
tell
telling
tells
tem
tema
temas
tematica
teme
temem
temen
temor
temores
temos
temperatura
temperatures
tempestivamente
tempestividade
tempestivo
temple
templo
tempo
temporada
temporadas
temporal
temporalidad
temporalmente
temporariamente
temporarily
temporario
temporary
tempos
temprano
tend
tendas
tendencia
tendencias
tendo
tendra
tendran
tendria
tendrian
tends
tenemos
tener
tenga
tengan
tengo
tenha
tenham
tenho
tenia
teniamos
tenian
tenido
teniendo
tenis
tenista
tenistas
tennis
tenor
tens
tensao
tension
tensions
tent
tenta
tentacao
tentacion
tentado
tentando
tentar
tentaram
tentativa
tentativas
tentava
tentei
tentou
tents
teorica
teoricamente
ter
tera
terao
terapeutico
teratologia
terca
terceirizacao
terceirizados
terceiro
terceiros
tercer
tercera
tercero
tercio
terco
terem
teria
teriam
term
termed
termica
termina
terminado
terminal
terminando
terminar
terminaram
terminaria
termination
termino
terminos
terminou
termos
terms
terras
terreno
terrenos
terrestre
terrible
terribles
territorial
territories
territorio
territory
terror
terrorism
terrorismo
terrorist
terrorista
terroristas
terrorists
tertulias
tese
teses
tesis
test
tested
testemunha
testemunhal
testemunhas
testes
testified
testify
testigo
testigos
testimony
testing
tests
teve
text
textil
textile
texto
textos
textualmente
tez
than
thank
thanked
thanks
that
the
theater
theatre
theft
their
them
theme
themselves
then
theory
therapy
there
thereafter
therefore
these
they
thick
thigh
thin
thing
things
think
thinking
thinks
third
this
thorough
those
though
thought
thoughts
thousand
thousands
threat
threaten
threatened
threatening
threatens
threats
three
threw
thrift
throne
through
throughout
throw
throwing
thrown
thus
ti
tibio
ticket
tickets
tida
tidas
tido
tie
tied
tiempo
tiempos
tiende
tiene
tienen
tierra
tierras
ties
tight
tightened
tigre
till
timber
time
timely
timetable
timing
timorense
timorenses
tinha
tinham
tinhamos
tinnitus
tinta
tiny
tip
tipica
tipicamente
tipico
tipificacao
tipificado
tipo
tipos
tira
tirada
tirado
tiragem
tirar
tiraram
tiro
tiros
tiroteio
tissue
titi
tities
title
titles
titula
titular
titulares
titularidade
titulo
titulos
tive
tiver
tiveram
tivesse
tivessem
to
toada
tobacco
toberas
toca
tocado
tocante
tocar
toda
todas
todavia
today
todo
todos
todoterreno
together
toilet
toiros
told
tolerance
tolerancia
tolerate
toll
toma
tomadas
tomado
tomador
tomadora
toman
tomando
tomar
tomara
tomate
tomb
tombado
tombs
tomo
tomografia
tomos
tomou
ton
toneladas
tonica
tonight
tono
tons
tonto
too
took
tool
top
topico
topicos
topics
topo
topped
topple
toppled
tops
toque
torch
torched
tore
tormenta
torna
tornado
tornando
tornar
tornara
tornaram
tornaria
tornasse
torneio
torneo
torneos
torno
tornou
tortura
torturas
torture
total
totales
totalidad
totalidade
totaling
totally
totalmente
touch
touched
tough
tougher
tour
toured
touring
tourism
tourist
tourists
tournament
tournaments
tours
toward
towards
town
towns
toxic
toxicodependentes
toy
toys
trabaja
trabajado
trabajadores
trabajan
trabajando
trabajar
trabajara
trabajo
trabajos
trabalha
trabalhador
trabalhadores
trabalham
trabalhando
trabalhar
trabalhava
trabalhista
trabalhistas
trabalhos
trabalhou
tracado
tracar
traces
track
tracking
tracks
tractor
trade
traded
traders
tradicao
tradicion
tradicionais
tradicional
tradicionales
tradicionalmente
trading
tradition
traditional
traditionally
traditions
traduz
traduzem
traduzido
traduzir
trafego
traffic
traffickers
trafficking
traficantes
trafico
tragedia
tragedias
tragedy
tragico
trago
traido
train
trained
training
trains
trajes
trajeto
trajetoria
trajo
tramitacao
tramite
tramo
trancamento
trancar
trance
tranquilamente
tranquilidad
tranquilidade
tranquilo
transacao
transacciones
transaction
transactions
transcorrer
transcorridos
transcrever
transcrevo
transcricao
transcripts
transcrita
transcritas
transcrito
transcritos
transcurso
transfer
transferencia
transferido
transferir
transferred
transferring
transfers
transformacao
transformacion
transformado
transformar
transformed
transformou
transgressao
transicao
transicion
transit
transitada
transition
transitional
transito
translated
translation
translator
transmision
transmissao
transmission
transmite
transmitido
transmitir
transmittal
transmitted
transparecer
transparencia
transparency
transparent
transparente
transport
transportation
transporte
transported
transporting
transposto
transshipment
trap
trapped
tras
trascendencia
traseira
trasladados
traslado
traspaso
trasvase
trata
trataba
tratada
tratados
tratam
tratamento
tratamiento
tratan
tratando
tratar
tratava
trate
trato
tratos
tratou
travar
travel
traveled
travelers
traveling
travels
traves
trayectoria
traz
trazado
trazendo
trazer
trazidas
trazido
trazidos
treason
treat
treated
treaties
treating
treatment
treats
trece
trecho
trechos
tree
trees
treinador
treinadores
treinam
treino
treinos
treinta
tremendous
tren
trend
trends
tres
trescientos
treze
trezentos
trial
trials
tribal
tribe
tribesmen
tribunales
tributaria
tributarios
tributo
tributos
tricolor
tried
tries
triggered
triggering
trilha
trillion
trimestrais
trimestre
trinta
trio
trip
triple
trips
tripulantes
triste
tristes
tristeza
triunfal
triunfo
triunfos
troca
trocada
trocando
trocar
troco
trofeu
trono
troop
troops
tropa
tropas
trophy
trouble
troubled
trouxe
truce
truck
trucks
truly
try
trying
tsunami
tu
tube
tubo
tucana
tucano
tudo
tumor
tumultuario
tunc
tune
tunnel
tunnels
turco
turismo
turista
turistas
turistica
turistico
turmoil
turn
turned
turning
turno
turnout
turns
turntable
tus
tutela
tutelado
tutelam
tutelar
tuvieron
tuvo
twelve
twentieth
twenty
twice
twin
two
tycoon
type
types
typical
typically
uh
ulterior
ultima
ultimamente
ultimas
ultimate
ultimately
ultimatum
ultimo
ultimos
ultranationalist
ultrapassar
ultrapassou
um
uma
umas
un
una
unable
unacceptable
unanime
unanimes
unanimidad
unanimidade
unanimously
unas
unauthorized
uncertain
unchanged
unclear
unconfirmed
uncover
uncovered
under
undercover
undergoing
underground
underlying
undermine
undermining
underneath
underscore
understand
understanding
understands
underwater
underway
underwent
undisclosed
une
unemployment
unen
unequal
unexpected
unexpectedly
unfair
unfairly
unhappy
unharmed
unica
unicamente
unicas
unico
unicos
unidad
unidade
unidades
unidentified
unification
unified
uniform
uniforme
uniformes
unilateral
unilateralmente
unions
unique
unit
units
unity
universal
universalidade
universidades
universitaria
universitarias
universitario
universitarios
universo
unkn
unknown
unless
unlikely
unmanned
unnamed
unnecessary
uno
unos
unpopular
unprecedented
unrelated
unresolved
unrest
uns
unspecified
unsuccessful
unsuccessfully
unsure
until
unusually
unveiled
unwelcome
up
upcoming
update
upgrade
upgraded
upheld
upon
upper
uprising
uprisings
upset
upsurge
upward
uranio
uranium
urbanistico
urbanizacao
urbanos
urge
urged
urgencia
urgent
urgente
urging
urnas
usada
usadas
usado
usados
usan
usando
usar
use
used
useless
users
uses
ushered
using
uso
usted
usual
usually
usuario
usuarios
usurpacao
util
utilicen
utilidade
utilities
utiliza
utilizacao
utilizacion
utilizada
utilizadas
utilizado
utilizados
utilizan
utilizando
utilizar
utilizou
va
vacaciones
vacancia
vacante
vacation
vaccinate
vaccination
vaccinations
vaccine
vaccines
vacia
vacina
vacinas
vacio
vacunas
vacuum
vaga
vagas
vago
vai
vale
valendo
valia
valid
valida
validade
validando
validar
valido
validos
valor
valoracao
valorativa
valores
valorizacao
valoro
valuable
value
values
vamos
van
vano
vantagem
vantagens
vao
vapor
varia
variacoes
variado
variant
varias
variavel
variedad
variedade
variety
varillas
varios
various
vasca
vascos
vast
vasta
vault
vaya
vazio
ve
vean
vease
veces
vecina
vecino
vecinos
veda
vedacao
vedada
vedadas
vedado
vedar
vehicle
vehicles
vehiculo
vehiculos
veia
veian
veicula
veiculacao
veiculada
veiculadas
veiculado
veicular
veiled
veinte
veinticinco
veio
veja
vejamos
vejez
veleiro
velha
velho
velhos
velocidad
velocidade
vem
vemos
ven
vence
vencedor
vencedora
vencedores
vencer
venceu
vencida
vencido
vencidos
vencimento
vencimentos
vencio
venda
vendas
vende
vendedor
vendedores
vendem
vender
vendera
venderam
vendidas
vendido
venezolano
venezolanos
venganza
venha
venham
venia
venian
venido
venir
venta
ventaja
ventajas
ventana
ventas
ventilado
ventos
venture
ventures
venue
veo
ver
veracidade
verano
verba
verbal
verbalmente
verbas
verbete
verbetes
verbis
verdad
verdade
verdadeira
verdadeiro
verdadeiros
verdadera
verdadero
verdes
verdict
vereador
vereadores
veremos
vergastado
vergonha
verguenza
verifica
verificacao
verificada
verificadas
verificado
verificados
verificar
verifico
verificou
verlos
versa
versada
versam
versando
versao
verse
versem
version
versiones
versions
versoes
vertebral
vertente
vertentes
verter
vertical
vertice
very
vesperas
vessel
vessels
vestibular
vestido
vestidos
vestigios
vestuario
veteran
veterano
veterinario
veterinary
veto
vez
vezes
via
viabilidad
viabilidade
viabiliza
viabilizar
viagem
viagens
viaja
viajan
viajar
viajara
viajaran
viaje
viajes
viajo
vias
viatura
vibrar
vicepresidenta
vicepresidente
viceprimer
vicinity
vicio
vicios
victim
victima
victimas
victims
victoria
victories
victorious
victory
vida
vidas
video
videoconferencia
videojogos
videos
videotape
vidro
vieja
viejo
viejos
viendo
viene
vienen
viento
vier
vieram
vierem
viernes
vieron
vies
vietnamita
view
viewed
viewers
views
vigencia
vigente
vigentes
vigilando
vigilantes
vigor
vigora
vigorar
village
villagers
villages
vimos
vincendos
vinculada
vinculado
vinculam
vinculo
vinda
vindicante
vindo
vinganca
vinha
vinho
vinhos
vino
vinte
vio
violacao
violaciones
violacoes
violado
violados
violar
violate
violated
violating
violation
violations
violence
violencia
violent
violenta
violento
violentos
violoncelo
violou
vir
vira
viragem
viram
viria
virou
virtual
virtually
virtud
virtude
virtudes
virus
visa
visado
visados
visam
visando
visao
visas
visible
vision
visit
visita
visitados
visitante
visitantes
visitar
visitas
visited
visiting
visito
visitors
visits
visiveis
visivel
vislumbra
vislumbrar
vislumbro
vista
vistas
visto
visual
visuales
vital
vitales
vitima
vitimas
vitoria
vitorias
viu
viuda
viuva
vive
vivem
viven
viver
vivia
vivido
vivienda
viviendo
vivio
vivir
vivo
vivos
vizinha
vizinho
vizinhos
vocacao
vocacion
vocal
voce
voces
vogais
voice
vol
volando
volante
volantes
volar
volatile
volcanic
volcano
volei
volta
voltada
voltam
voltar
voltaram
voltas
voltava
volte
voltou
volume
volumen
voluntad
voluntaria
voluntariamente
voluntarily
voluntario
volunteered
volunteers
volver
volvera
volveran
volvian
volvio
von
vontade
voo
voos
vos
votacao
votacion
votaciones
votada
votado
votantes
votar
votaram
vote
voted
voter
voters
votes
voting
voto
votos
vou
vow
vowed
voy
voz
vuelo
vuelos
vueltas
vuelto
vuelve
vulgar
vulgo
vulnerable
vulneravel
wage
waged
waging
wait
waited
waiting
waitress
wake
walk
walked
walking
walls
want
wanted
wanting
wants
warehouse
warfare
warheads
warlords
warm
warming
warn
warned
warning
warnings
warns
warplanes
warrant
warrants
warring
wars
wartime
was
washed
waste
wasted
watchdog
watched
watches
watching
water
waters
waterways
wave
waves
waving
way
ways
we
weak
weaken
weakened
wealth
wealthiest
wealthy
weapon
weapons
wear
wearing
weather
website
websites
wedding
week
weekend
weekly
weeks
weight
welcome
welcomed
welcomes
welfare
well
welter
went
were
westward
wetlands
whales
what
whatever
wheat
wheels
when
whenever
where
whereabouts
whether
which
while
who
whole
whom
whose
why
wickets
wide
widely
wider
widespread
widow
wife
wifi
wild
will
willing
willingness
win
wind
window
winds
wing
wings
winner
winners
winning
wins
winter
wiped
wish
wished
wishes
wishing
with
withdraw
withdrawal
withdrawals
withdrawing
withdrawn
withdrew
withholding
within
without
witness
witnessed
witnesses
wo
woman
women
won
wonderful
wondering
wood
wooden
word
words
work
worked
worker
workers
workforce
working
works
worldwide
worried
worries
worse
worsen
worsened
worsening
worshippers
worst
worth
would
wounded
wounding
wounds
wracked
wrapped
wreath
wreckage
writ
write
writer
writers
writing
writs
written
wrong
wrongdoing
wrote
ya
yard
year
years
yen
yenes
yesterday
yet
yield
yo
you
young
younger
youngest
your
yourself
youths
yrs
zelar
zelo
zero
zona
zonas
zone
zones
zoo

"""#

static let countries: StaticString = #"""
afeganistao	af
afganistan	af
afghanistan	af
africa do sul	za
aland islands	ax
albania	al
alemanha	de
alemania	de
algeria	dz
american samoa	as
andorra	ad
angola	ao
anguila	ai
anguilla	ai
antarctica	aq
antartida	aq
antigua and barbuda	ag
antigua barbuda	ag
antigua e barbuda	ag
antigua y barbuda	ag
arab republic of egypt	eg
arabia saudi	sa
arabia saudita	sa
argelia	dz
argentina	ar
argentine republic	ar
armenia	am
aruba	aw
australia	au
austria	at
azerbaijan	az
azerbaijao	az
azerbaiyan	az
bahamas	bs
bahrain	bh
bahrein	bh
bangladeche	bd
banglades	bd
bangladesh	bd
barbados	bb
barein	bh
barem	bh
belarus	by
belgica	be
belgium	be
belice	bz
belize	bz
benim	bj
benin	bj
bermuda	bm
bermudas	bm
bhutan	bt
bielorrusia	by
bielorussia	by
birmania	mm
bolivarian republic of venezuela	ve
bolivia	bo
bonaire	bq
bonaire san eustaquio y saba	bq
bonaire sint eustatius and saba	bq
bosnia	ba
bosnia and herzegovina	ba
bosnia e herzegovina	ba
bosnia y herzegovina	ba
botsuana	bw
botswana	bw
bouvet island	bv
brasil	br
brazil	br
british indian ocean territory	io
british virgin islands	vg
brunei	bn
brunei darussalam	bn
bulgaria	bg
burkina faso	bf
burquina faso	bf
burundi	bi
butan	bt
butao	bt
cabo verde	cv
camaroes	cm
cambodia	kh
camboja	kh
camboya	kh
cameroon	cm
camerun	cm
canada	ca
cape verde	cv
caribbean netherlands	bq
catar	qa
cayman islands	ky
cazaquistao	kz
central african republic	cf
chad	td
chade	td
chequia	cz
chile	cl
china	cn
china hong kong special administrative region	hk
china macao special administrative region	mo
china region administrativa especial de hong kong	hk
china region administrativa especial de macao	mo
chipre	cy
christmas island	cx
cocos	cc
cocos islands	cc
cocos keeling islands	cc
colombia	co
commonwealth de dominica	dm
commonwealth de las bahamas	bs
commonwealth de las islas marianas del norte	mp
commonwealth of dominica	dm
commonwealth of the bahamas	bs
commonwealth of the northern mariana islands	mp
comoras	km
comores	km
comoros	km
comunidade da dominica	dm
comunidade das bahamas	bs
comunidade das ilhas marianas do norte	mp
confederacao suica	ch
confederacion suiza	ch
congo	cg
congo brazzaville	cg
congo kinshasa	cd
cook islands	ck
corea	kr
corea del norte	kp
corea del sur	kr
coreia	kr
coreia do norte	kp
coreia do sul	kr
costa de marfil	ci
costa do marfim	ci
costa rica	cr
cote divoire	ci
croacia	hr
croatia	hr
cuba	cu
curacao	cw
curazao	cw
cyprus	cy
czech republic	cz
czechia	cz
democratic peoples republic of korea	kp
democratic republic of sao tome and principe	st
democratic republic of the congo	cd
democratic republic of timor leste	tl
democratic socialist republic of sri lanka	lk
denmark	dk
dinamarca	dk
djibouti	dj
dominica	dm
dominican republic	do
eastern republic of uruguay	uy
ecuador	ec
egipto	eg
egito	eg
egypt	eg
el salvador	sv
emirados arabes unidos	ae
emiratos arabes unidos	ae
equador	ec
equatorial guinea	gq
eritrea	er
eritreia	er
eslovaquia	sk
eslovenia	si
espana	es
espanha	es
estado da palestina	ps
estado de eritrea	er
estado de israel	il
estado de kuwait	kw
estado de palestina	ps
estado de qatar	qa
estado do catar	qa
estado do kuwait	kw
estado independente de papua nova guine	pg
estado independente de samoa	ws
estado independiente de papua nueva guinea	pg
estado independiente de samoa	ws
estado plurinacional da bolivia	bo
estado plurinacional de bolivia	bo
estados da eritreia	er
estados federados da micronesia	fm
estados federados de micronesia	fm
estados unidos	us
estados unidos da america	us
estados unidos de america	us
estados unidos mexicanos	mx
estonia	ee
esuatini	sz
eswatini	sz
ethiopia	et
etiopia	et
falkland islands	fk
falkland islands malvinas	fk
faroe islands	fo
federacao russa	ru
federacion de rusia	ru
federacion rusa	ru
federal democratic republic of ethiopia	et
federal democratic republic of nepal	np
federal republic of germany	de
federal republic of nigeria	ng
federal republic of somalia	so
federated states of micronesia	fm
federative republic of brazil	br
fiji	fj
filipinas	ph
finland	fi
finlandia	fi
fiyi	fj
franca	fr
france	fr
francia	fr
french guiana	gf
french polynesia	pf
french republic	fr
french southern territories	tf
gabao	ga
gabon	ga
gabonese republic	ga
gambia	gm
gana	gh
georgia del sur y las islas sandwich del sur	gs
germany	de
ghana	gh
gibraltar	gi
gra ducado do luxemburgo	lu
gran ducado de luxemburgo	lu
granada	gd
grand duchy of luxembourg	lu
grecia	gr
greece	gr
greenland	gl
grenada	gd
groenlandia	gl
gronelandia	gl
guadalupe	gp
guadeloupe	gp
guam	gu
guatemala	gt
guayana francesa	gf
guernsey	gg
guiana	gy
guiana francesa	gf
guine	gn
guine bissau	gw
guine equatorial	gq
guinea	gn
guinea bisau	gw
guinea bissau	gw
guinea ecuatorial	gq
guyana	gy
haiti	ht
hashemite kingdom of jordan	jo
heard island and mcdonald islands	hm
heard mcdonald islands	hm
hellenic republic	gr
holy see	va
holy see vatican city state	va
honduras	hn
hong kong	hk
hong kong special administrative region of china	hk
hungary	hu
hungria	hu
iceland	is
iemen	ye
ilha bouvet	bv
ilha de man	im
ilha heard e ilhas mcdonald	hm
ilha natal	cx
ilha norfolk	nf
ilha reuniao	re
ilhas alanda	ax
ilhas caimao	ky
ilhas cocos	cc
ilhas cook	ck
ilhas falkland malvinas	fk
ilhas faroe	fo
ilhas georgia do sul e sandwich do sul	gs
ilhas marianas do norte	mp
ilhas marshall	mh
ilhas menores distantes dos estados unidos	um
ilhas salomao	sb
ilhas turcas e caicos	tc
ilhas virgens	vg
ilhas virgens britanicas	vg
ilhas virgens dos estados unidos	vi
independent state of papua new guinea	pg
independent state of samoa	ws
india	in
indonesia	id
irak	iq
iran	ir
irao	ir
iraq	iq
iraque	iq
ireland	ie
irlanda	ie
isla bouvet	bv
isla christmas	cx
isla de man	im
isla de navidad	cx
isla de san martin zona holandesa	sx
isla heard e islas mcdonald	hm
isla norfolk	nf
islamic republic of afghanistan	af
islamic republic of iran	ir
islamic republic of mauritania	mr
islamic republic of pakistan	pk
islandia	is
islas aland	ax
islas bermudas	bm
islas bes caribe neerlandes	bq
islas caiman	ky
islas cocos	cc
islas cocos keeling	cc
islas cook	ck
islas falkland malvinas	fk
islas feroe	fo
islas georgias del sur y sandwich del sur	gs
islas heard y mcdonald	hm
islas maldivas	mv
islas malvinas	fk
islas marianas del norte	mp
islas marianas septentrionales	mp
islas marshall	mh
islas menores alejadas de estados unidos	um
islas salomon	sb
islas svalbard y jan mayen	sj
islas turcas y caicos	tc
islas ultramarinas menores de estados unidos	um
islas virgenes	vg
islas virgenes britanicas	vg
islas virgenes de los estados unidos	vi
islas wallis y futuna	wf
isle of man	im
israel	il
italia	it
italian republic	it
italy	it
ivory coast	ci
jamaica	jm
japan	jp
japao	jp
japon	jp
jordan	jo
jordania	jo
kazajistan	kz
kazajstan	kz
kazakhstan	kz
kenia	ke
kenya	ke
kingdom of bahrain	bh
kingdom of belgium	be
kingdom of bhutan	bt
kingdom of cambodia	kh
kingdom of denmark	dk
kingdom of eswatini	sz
kingdom of lesotho	ls
kingdom of morocco	ma
kingdom of norway	no
kingdom of saudi arabia	sa
kingdom of spain	es
kingdom of sweden	se
kingdom of thailand	th
kingdom of the netherlands	nl
kingdom of tonga	to
kirguistan	kg
kiribati	ki
korea	kr
kuwait	kw
kyrgyz republic	kg
kyrgyzstan	kg
lao peoples democratic republic	la
laos	la
latvia	lv
lebanese republic	lb
lebanon	lb
lesotho	ls
lesoto	ls
letonia	lv
libano	lb
liberia	lr
libia	ly
libya	ly
liechtenstein	li
lithuania	lt
lituania	lt
luxembourg	lu
luxemburgo	lu
macao	mo
macao special administrative region of china	mo
macau	mo
macedonia del norte	mk
macedonia do norte	mk
madagascar	mg
malasia	my
malaui	mw
malawi	mw
malaysia	my
maldivas	mv
maldives	mv
mali	ml
malta	mt
marrocos	ma
marruecos	ma
marshall islands	mh
martinica	mq
martinique	mq
mauricia	mu
mauricio	mu
mauritania	mr
mauritius	mu
mayotte	yt
mexico	mx
micronesia	fm
mocambique	mz
moldavia	md
moldova	md
monaco	mc
mongolia	mn
monserrate	ms
montenegro	me
montserrat	ms
morocco	ma
mozambique	mz
myanmar	mm
namibia	na
nauru	nr
nepal	np
netherlands	nl
new caledonia	nc
new zealand	nz
nicaragua	ni
niger	ne
nigeria	ng
niue	nu
norfolk island	nf
north korea	kp
north macedonia	mk
northern mariana islands	mp
noruega	no
norway	no
nova caledonia	nc
nova zelandia	nz
nueva caledonia	nc
nueva zelanda	nz
nueva zelandia	nz
oma	om
oman	om
paises baixos	nl
paises bajos	nl
pakistan	pk
palaos	pw
palau	pw
palestina	ps
palestine	ps
panama	pa
papua new guinea	pg
papua nova guine	pg
papua nueva guinea	pg
paquistao	pk
paraguai	py
paraguay	py
peoples democratic republic of algeria	dz
peoples republic of bangladesh	bd
peoples republic of china	cn
peru	pe
philippines	ph
pitcairn	pn
plurinational state of bolivia	bo
poland	pl
polinesia francesa	pf
polonia	pl
porto rico	pr
portugal	pt
portuguese republic	pt
principado de andorra	ad
principado de liechtenstein	li
principado de monaco	mc
principado do liechtenstein	li
principado do monaco	mc
principality of andorra	ad
principality of liechtenstein	li
principality of monaco	mc
puerto rico	pr
qatar	qa
quenia	ke
quirguistao	kg
region administrativa especial china de hong kong	hk
region administrativa especial china de macao	mo
reino da arabia saudita	sa
reino da belgica	be
reino da dinamarca	dk
reino da noruega	no
reino da suazilandia	sz
reino da suecia	se
reino da tailandia	th
reino de arabia saudi	sa
reino de barein	bh
reino de belgica	be
reino de butan	bt
reino de camboya	kh
reino de dinamarca	dk
reino de espana	es
reino de espanha	es
reino de esuatini	sz
reino de lesoto	ls
reino de los paises bajos	nl
reino de marrocos	ma
reino de marruecos	ma
reino de noruega	no
reino de suecia	se
reino de tailandia	th
reino de tonga	to
reino do barem	bh
reino do butao	bt
reino do camboja	kh
reino do lesoto	ls
reino dos paises baixos	nl
reino hachemi de jordania	jo
reino hachemita da jordania	jo
reino unido	gb
reino unido da gra bretanha e irlanda do norte	gb
reino unido de gran bretana e irlanda del norte	gb
republic of albania	al
republic of angola	ao
republic of armenia	am
republic of austria	at
republic of azerbaijan	az
republic of belarus	by
republic of benin	bj
republic of bosnia and herzegovina	ba
republic of botswana	bw
republic of bulgaria	bg
republic of burundi	bi
republic of cabo verde	cv
republic of cameroon	cm
republic of chad	td
republic of chile	cl
republic of colombia	co
republic of costa rica	cr
republic of cote divoire	ci
republic of croatia	hr
republic of cuba	cu
republic of cyprus	cy
republic of djibouti	dj
republic of ecuador	ec
republic of el salvador	sv
republic of equatorial guinea	gq
republic of estonia	ee
republic of fiji	fj
republic of finland	fi
republic of ghana	gh
republic of guatemala	gt
republic of guinea	gn
republic of guinea bissau	gw
republic of guyana	gy
republic of haiti	ht
republic of honduras	hn
republic of iceland	is
republic of india	in
republic of indonesia	id
republic of iraq	iq
republic of kazakhstan	kz
republic of kenya	ke
republic of kiribati	ki
republic of korea	kr
republic of latvia	lv
republic of liberia	lr
republic of lithuania	lt
republic of madagascar	mg
republic of malawi	mw
republic of maldives	mv
republic of mali	ml
republic of malta	mt
republic of mauritius	mu
republic of moldova	md
republic of mozambique	mz
republic of myanmar	mm
republic of namibia	na
republic of nauru	nr
republic of nicaragua	ni
republic of north macedonia	mk
republic of palau	pw
republic of panama	pa
republic of paraguay	py
republic of peru	pe
republic of poland	pl
republic of san marino	sm
republic of senegal	sn
republic of serbia	rs
republic of seychelles	sc
republic of sierra leone	sl
republic of singapore	sg
republic of slovenia	si
republic of south africa	za
republic of south sudan	ss
republic of suriname	sr
republic of tajikistan	tj
republic of the congo	cg
republic of the gambia	gm
republic of the marshall islands	mh
republic of the niger	ne
republic of the philippines	ph
republic of the sudan	sd
republic of trinidad and tobago	tt
republic of tunisia	tn
republic of turkiye	tr
republic of uganda	ug
republic of uzbekistan	uz
republic of vanuatu	vu
republic of yemen	ye
republic of zambia	zm
republic of zimbabwe	zw
republica arabe de egipto	eg
republica arabe de siria	sy
republica arabe do egito	eg
republica arabe siria	sy
republica argentina	ar
republica bolivariana da venezuela	ve
republica bolivariana de venezuela	ve
republica centro africana	cf
republica centroafricana	cf
republica checa	cz
republica da africa do sul	za
republica da albania	al
republica da armenia	am
republica da austria	at
republica da bielorussia	by
republica da birmania	mm
republica da bosnia herzegovina	ba
republica da bulgaria	bg
republica da colombia	co
republica da costa do marfim	ci
republica da costa rica	cr
republica da croacia	hr
republica da eslovenia	si
republica da estonia	ee
republica da finlandia	fi
republica da gambia	gm
republica da guatemala	gt
republica da guiana	gy
republica da guine	gn
republica da guine bissau	gw
republica da guine equatorial	gq
republica da india	in
republica da indonesia	id
republica da islandia	is
republica da letonia	lv
republica da liberia	lr
republica da lituania	lt
republica da macedonia do norte	mk
republica da moldavia	md
republica da namibia	na
republica da nicaragua	ni
republica da polonia	pl
republica da serra leoa	sl
republica da servia	rs
republica da tunisia	tn
republica da turquia	tr
republica da zambia	zm
republica das fiji	fj
republica das filipinas	ph
republica das honduras	hn
republica das ilhas marshall	mh
republica das maldivas	mv
republica das seychelles	sc
republica de albania	al
republica de angola	ao
republica de armenia	am
republica de austria	at
republica de azerbaiyan	az
republica de benin	bj
republica de bielorrusia	by
republica de bosnia y hercegovina	ba
republica de botsuana	bw
republica de bulgaria	bg
republica de burundi	bi
republica de cabo verde	cv
republica de chile	cl
republica de chipre	cy
republica de colombia	co
republica de corea	kr
republica de costa de marfil	ci
republica de costa rica	cr
republica de croacia	hr
republica de cuba	cu
republica de el salvador	sv
republica de eslovenia	si
republica de estonia	ee
republica de filipinas	ph
republica de finlandia	fi
republica de fiyi	fj
republica de gambia	gm
republica de ghana	gh
republica de guatemala	gt
republica de guinea	gn
republica de guinea bissau	gw
republica de guinea ecuatorial	gq
republica de guyana	gy
republica de haiti	ht
republica de honduras	hn
republica de indonesia	id
republica de irak	iq
republica de islandia	is
republica de kazajistan	kz
republica de kenia	ke
republica de kiribati	ki
republica de la india	in
republica de la union de myanmar	mm
republica de las islas marshall	mh
republica de las seychelles	sc
republica de letonia	lv
republica de liberia	lr
republica de lituania	lt
republica de macedonia del norte	mk
republica de madagascar	mg
republica de malawi	mw
republica de maldivas	mv
republica de mali	ml
republica de malta	mt
republica de mauricias	mu
republica de mauricio	mu
republica de mocambique	mz
republica de moldavia	md
republica de moldova	md
republica de mozambique	mz
republica de namibia	na
republica de nauru	nr
republica de nicaragua	ni
republica de palau	pw
republica de panama	pa
republica de polonia	pl
republica de ruanda	rw
republica de san marino	sm
republica de serbia	rs
republica de sierra leona	sl
republica de singapur	sg
republica de singapura	sg
republica de sudafrica	za
republica de sudan	sd
republica de sudan del sur	ss
republica de surinam	sr
republica de tayikistan	tj
republica de trinidad y tobago	tt
republica de trinidade e tobago	tt
republica de tunez	tn
republica de turquia	tr
republica de uganda	ug
republica de uzbekistan	uz
republica de vanuatu	vu
republica de yibuti	dj
republica de zambia	zm
republica de zimbabue	zw
republica del camerun	cm
republica del chad	td
republica del congo	cg
republica del ecuador	ec
republica del niger	ne
republica del paraguay	py
republica del peru	pe
republica del senegal	sn
republica del yemen	ye
republica democratica de santo tome y principe	st
republica democratica de sao tome e principe	st
republica democratica de timor leste	tl
republica democratica de timor oriental	tl
republica democratica del congo	cd
republica democratica e popular da argelia	dz
republica democratica federal da etiopia	et
republica democratica federal do nepal	np
republica democratica popular de argelia	dz
republica democratica popular de lao	la
republica democratica popular do laos	la
republica democratica popular lao	la
republica democratica socialista do sri lanka	lk
republica do azerbaijao	az
republica do benim	bj
republica do botsuana	bw
republica do burundi	bi
republica do cazaquistao	kz
republica do chade	td
republica do chile	cl
republica do congo	cg
republica do djibouti	dj
republica do equador	ec
republica do gana	gh
republica do haiti	ht
republica do iemen	ye
republica do iraque	iq
republica do libano	lb
republica do malawi	mw
republica do mali	ml
republica do niger	ne
republica do panama	pa
republica do paraguai	py
republica do peru	pe
republica do quenia	ke
republica do quirgistao	kg
republica do ruanda	rw
republica do senegal	sn
republica do sudao	sd
republica do sudao do sul	ss
republica do suriname	sr
republica do tajiquistao	tj
republica do uganda	ug
republica do uzbequistao	uz
republica do zimbabue	zw
republica dominicana	do
republica dos camaroes	cm
republica eslovaca	sk
republica federal da alemanha	de
republica federal da nigeria	ng
republica federal da somalia	so
republica federal de alemania	de
republica federal de nigeria	ng
republica federal de somalia	so
republica federal democratica de etiopia	et
republica federal democratica de nepal	np
republica federativa de brasil	br
republica federativa do brasil	br
republica francesa	fr
republica gabonesa	ga
republica helenica	gr
republica islamica da mauritania	mr
republica islamica de afganistan	af
republica islamica de iran	ir
republica islamica de mauritania	mr
republica islamica de pakistan	pk
republica islamica do afeganistao	af
republica islamica do irao	ir
republica islamica do paquistao	pk
republica italiana	it
republica kirguiza	kg
republica libanesa	lb
republica oriental del uruguay	uy
republica oriental do uruguai	uy
republica popular china	cn
republica popular da china	cn
republica popular de banglades	bd
republica popular democratica da coreia	kp
republica popular democratica de corea	kp
republica popular do bangladeche	bd
republica portuguesa	pt
republica socialista de vietnam	vn
republica socialista democratica de sri lanka	lk
republica socialista do vietname	vn
republica togolesa	tg
republica unida da tanzania	tz
republica unida de tanzania	tz
reunion	re
romania	ro
romenia	ro
ruanda	rw
rumania	ro
russia	ru
russian federation	ru
rwanda	rw
rwandese republic	rw
saara ocidental	eh
sahara occidental	eh
saint barthelemy	bl
saint helena	sh
saint kitts and nevis	kn
saint kitts y nevis	kn
saint lucia	lc
saint martin	mf
saint martin french part	mf
saint pierre and miquelon	pm
saint pierre e miquelon	pm
saint vincent and the grenadines	vc
samoa	ws
samoa americana	as
samoa estadounidense	as
san barthelemy	bl
san bartolome	bl
san cristobal y nieves	kn
san marino	sm
san martin	mf
san martin zona francesa	mf
san pedro y miquelon	pm
san vicente y las granadinas	vc
santa elena	sh
santa helena	sh
santa lucia	lc
santa se estado da cidade do vaticano	va
santa sede	va
santa sede ciudad estado del vaticano	va
santo tome y principe	st
sao cristovao e nevis	kn
sao martin territorio frances	mf
sao martinho paises baixos	sx
sao tome and principe	st
sao tome e principe	st
sao tome principe	st
sao vicente e granadinas	vc
saudi arabia	sa
senegal	sn
serbia	rs
serra leoa	sl
servia	rs
seychelles	sc
sierra leona	sl
sierra leone	sl
singapore	sg
singapur	sg
singapura	sg
sint maarten	sx
sint maarten dutch part	sx
siria	sy
slovak republic	sk
slovakia	sk
slovenia	si
socialist republic of viet nam	vn
solomon islands	sb
somalia	so
south africa	za
south georgia and the south sandwich islands	gs
south georgia south sandwich islands	gs
south korea	kr
south sudan	ss
spain	es
sri lanka	lk
st barthelemy	bl
st helena	sh
st kitts nevis	kn
st lucia	lc
st martin	mf
st pierre miquelon	pm
st vincent grenadines	vc
state of israel	il
state of kuwait	kw
state of palestine	ps
state of qatar	qa
suazilandia	sz
sudafrica	za
sudan	sd
sudan del sur	ss
sudao	sd
sudao do sul	ss
suecia	se
suica	ch
suiza	ch
sultanate of oman	om
sultanato de oma	om
sultanato de oman	om
surinam	sr
suriname	sr
svalbard and jan mayen	sj
svalbard and jan mayen islands	sj
svalbard e jan mayen	sj
svalbard jan mayen	sj
svalbard y jan mayen	sj
sweden	se
swiss confederation	ch
switzerland	ch
syria	sy
syrian arab republic	sy
tailandia	th
taiwan	tw
tajikistan	tj
tajiquistao	tj
tanzania	tz
tayikistan	tj
territorio britanico del oceano indico	io
territorio britanico do oceano indico	io
territorio de las tierras australes francesas	tf
territorios franceses del sur	tf
territorios franceses do sul	tf
thailand	th
the state of eritrea	er
the state of palestine	ps
timor leste	tl
timor oriental	tl
togo	tg
togolese republic	tg
tokelau	tk
tonga	to
trindade e tobago	tt
trinidad and tobago	tt
trinidad tobago	tt
trinidad y tabago	tt
trinidad y tobago	tt
tunez	tn
tunisia	tn
turkiye	tr
turkmenistan	tm
turks and caicos islands	tc
turks caicos islands	tc
turquemenistao	tm
turquia	tr
tuvalu	tv
u s outlying islands	um
u s virgin islands	vi
ucrania	ua
uganda	ug
ukraine	ua
uniao das comores	km
union de las comores	km
union of the comoros	km
united arab emirates	ae
united kingdom	gb
united kingdom of great britain and northern ireland	gb
united mexican states	mx
united republic of tanzania	tz
united states	us
united states of america	us
united states virgin islands	vi
uruguai	uy
uruguay	uy
uzbekistan	uz
uzbequistao	uz
vanuatu	vu
vatican city	va
venezuela	ve
viet nam	vn
vietnam	vn
vietname	vn
virgin islands	vg
virgin islands of the united states	vi
wallis and futuna	wf
wallis and futuna islands	wf
wallis e futuna	wf
wallis futuna	wf
wallis y futuna	wf
western sahara	eh
yemen	ye
yibuti	dj
zambia	zm
zimbabue	zw
zimbabwe	zw

"""#

static let countriesExtra: StaticString = #"""
usa	us
us	us
u s	us
u s a	us
ee uu	us
eeuu	us
eua	us
e u a	us
estados unidos	us
estados unidos de america	us
united states	us
the united states	us
uk	gb
u k	gb
britain	gb
great britain	gb
england	gb
inglaterra	gb
reino unido	gb
scotland	gb
holland	nl
holanda	nl
russia	ru
rusia	ru
venezuela	ve
bolivia	bo
brasil	br
brazil	br
ivory coast	ci
costa de marfil	ci
turkey	tr
turquia	tr
south korea	kr
corea del sur	kr
coreia do sul	kr
north korea	kp
corea del norte	kp
iran	ir
syria	sy
siria	sy
vietnam	vn
laos	la
tanzania	tz
moldova	md
taiwan	tw
palestine	ps
palestina	ps
vatican	va
vaticano	va
czech republic	cz
republica checa	cz
republica dominicana	do
dominican republic	do
curacao	cw
curazao	cw
trinidad y tobago	tt
trinidad and tobago	tt
trinidad e tobago	tt
trinidad	tt
republic of georgia	ge
china	cn
suriname	sr
surinam	sr

"""#

static let places: StaticString = #"""
6th of october city	eg	2
a coruna	es	2
a estrada	es	1
aachen	de	2
abadan	ir	2
abadia de goias	br	1
abaete	br	1
abaetetuba	br	2
abakan	ru	2
abancay	pe	1
abaran	es	1
abare	br	1
abasolo	mx	1
abbottabad	pk	2
abejorral	co	1
abelardo luz	br	1
abeokuta	ng	2
aberdeen	gb,hk	2
abha	sa	2
abidjan	ci	3
abilene	us	2
abobo	ci	3
abomey calavi	bj	2
abrantes	es,pt	1
abre campo	br	1
abreu e lima	br	2
abreus	cu	1
abu al kahsib	iq	2
abu dhabi	ae	3
abu ghurayb	iq	2
abu kabir	eg	2
abuja	ng	3
acacias	co,es	1
acailandia	br	2
acajete	mx	1
acajutiba	br	1
acajutla	sv	1
acala	mx	1
acambaro	mx	1
acaponeta	mx	1
acapulco de juarez	mx	2
acara	br	1
acarape	br	1
acarau	br	1
acarigua	ve	2
acatenango	gt	1
acatlan de osorio	mx	1
acatzingo	mx	1
acayucan	mx	1
accra	gh	3
achaguas	ve	1
achocalla	bo	1
acopiara	br	1
acre	br	3
acrelandia	br	1
acreuna	br	1
actopan	mx	1
acuitlapilco	mx	1
ad damazin	sd	2
adachi	jp	2
adamantina	br	1
adamstown	pn	2
adana	tr	3
adapazari	tr	2
addis ababa	et	3
adeje	es	1
adelaide	au	3
adelfas	es	1
aden	ye	3
adiyaman	tr	2
admiralteisky	ru	2
ado ekiti	ng	2
adolfo ruiz cortines	mx	1
adoni	in	2
adra	es	1
adrogue	ar	1
adustina	br	1
afogados da ingazeira	br	1
afonso claudio	br	1
afranio	br	1
afua	br	1
afurada de baixo	pt	1
afyonkarahisar	tr	2
agadir	ma	2
agartala	in	2
agege	ng	2
ageo	jp	2
agra	in	3
agrestina	br	1
agua azul do norte	br	1
agua boa	br	1
agua branca	br	1
agua clara	br	1
agua doce do maranhao	br	1
agua doce do norte	br	1
agua dulce	mx	1
agua fria	br	1
agua preta	br	1
agua prieta	mx	1
agua rasa	br	1
aguachica	co	1
aguada de pasajeros	cu	1
aguadas	co	1
aguadulce	es	1
aguai	br	1
aguas belas	br	1
aguas claras	br	2
aguas de lindoia	br	1
aguas formosas	br	1
aguas lindas de goias	br	2
aguas santas	pt	1
aguas vermelhas	br	1
aguascalientes	mx	3
aguaytia	pe	1
aguazul	co	1
agudo	br	1
agudos	br	1
aguilar	es	1
aguilares	ar,sv	1
aguilas	es	1
aguimes	es	1
agustin codazzi	co	1
ahilyanagar	in	2
ahmadpur east	pk	2
ahmedabad	in	3
ahuachapan	sv	3
ahualulco de mercado	mx	1
ahvaz	ir	2
ahwatukee foothills	us	1
aihara	jp	2
aihui	cn	2
aimogasta	ar	1
aimores	br	1
aisen del general carlos ibanez del campo	cl	3
ait melloul	ma	2
aiuaba	br	1
aizawl	in	2
ajalpan	mx	1
ajegunle	ng	2
ajman	ae	2
ajmer	in	2
ajuda	pt	1
akashi	jp	2
akhmim	eg	2
akita	jp	2
akola	in	2
akowonjo	ng	2
akron	us	2
aksaray	tr	2
aktobe	kz	2
akure	ng	2
al ahmadi	kw	2
al ain city	ae	2
al amarah	iq	2
al ashir min ramadan	eg	2
al basrah al qadimah	iq	3
al diwaniyah	iq	2
al fallujah	iq	2
al fayyum	eg	2
al hasakah	sy	2
al hawamidiyah	eg	2
al hillah	iq	2
al hoceima	ma	2
al hudaydah	ye	2
al hufuf	sa	2
al jubayl	sa	2
al junaynah	sd	2
al kharj	sa	2
al khums	ly	2
al khusus	eg	2
al kut	iq	2
al madinah	iq	2
al mahallah al kubra	eg	2
al mahmudiyah	iq	2
al mansurah	eg	2
al matariyah	eg	2
al mawsil al jadidah	iq	3
al miqdadiyah	iq	2
al mubarraz	sa	2
al muharraq	bh	2
al qadarif	sd	2
al qahirah al jadidah	eg	2
al qamishli	sy	2
alabama	us	3
alafaya	us	1
alagoa grande	br	1
alagoa nova	br	1
alagoas	br	3
alagoinha	br	1
alagoinhas	br	2
alajuela	cr	3
alajuelita	cr	1
alamar	cu	2
alameda	us	1
alameda de osuna	es	1
alamo	mx	1
alandur	in	2
alanya	tr	2
alappuzha	in	2
alaquas	es	1
alaska	us	3
alausi	ec	1
albacete	es	2
albal	es	1
albania	co	1
albany	us	2
albardon	ar	1
alberta	ca	3
albolote	es	1
alborada jaltenco	mx	1
alboraya	es	1
albufeira	pt	1
albuquerque	us	2
alcabideche	pt	1
alcala de guadaira	es	1
alcala de henares	es	2
alcala la real	es	1
alcalde diaz	pa	1
alcaniz	es	1
alcantara	pt,br	1
alcantarilla	es	1
alcazar de san juan	es	1
alcobaca	br,pt	1
alcobendas	es	2
alcorcon	es	2
alcoy	es	1
alcudia	es	1
aldaia	es	1
aldama	mx	1
aldeia de paio pires	pt	1
aldeias altas	br	1
alderetes	ar	1
aldoar	pt	1
alegre	br	1
alegrete	br	1
alem paraiba	br	1
alenquer	br	1
aleppo	sy	3
alexandra	za	2
alexandria	eg	3
alexania	br	1
alfafar	es	1
alfena	pt	1
alfenas	br	1
alfornelos	pt	1
alfragide	pt	1
alfredo baquerizo moreno	ec	1
alfredo chaves	br	1
alfredo v bonfil	mx	1
algeciras	es	2
algemesi	es	1
alges	pt	1
algete	es	1
algiers	dz	3
alginet	es	1
algorta	es	1
algueirao	pt	1
alhama de murcia	es	1
alhambra	us	2
alhandra	br	1
alhaurin de la torre	es	1
alhaurin el grande	es	1
alhos vedros	pt	1
alianca	br	1
aliayabiagba	ng	2
alicante	es	2
alief	us	1
aligarh	in	2
alimosho	ng	2
aljaraque	es	1
allen	us,ar	1
allende	mx	1
allentown	us	2
almada	pt	1
almagro	es	1
almansa	es	1
almassora	es	1
almaty	kz	3
almecatla	mx	1
almeirim	br	1
almenara	br,es	1
almendares	cu	2
almendralejo	es	1
almendrales	es	1
almere stad	nl	2
almeria	es	2
almirante tamandare	br	2
almolonga	gt	1
almonte	es	1
almoradi	es	1
almozara	es	1
almunecar	es	1
alofi	nu	2
alor setar	my	2
alora	es	1
alotenango	gt	1
alpedrete	es	1
alpharetta	us	1
alpinopolis	br	1
alquizar	cu	1
alta floresta doeste	br	1
alta gracia	ar	1
alta verapaz	gt	3
altagracia de orituco	ve	1
altamira	br,mx	2
altea	es	1
altepexi	mx	1
alterosa	br	1
altinho	br	1
altinopolis	br	1
alto alegre	br	1
alto alegre do maranhao	br	1
alto alegre do pindare	br	1
alto araguaia	br	1
alto barinas	ve	2
alto de pinheiros	br	1
alto do rodrigues	br	1
alto garcas	br	1
alto hospicio	cl	2
alto longa	br	1
alto lucero	mx	1
alto paraguay	py	3
alto paraiso	br	1
alto parana	py	3
alto santo	br	1
altona	de	2
altonia	br	1
altos	br	1
altotonga	mx	1
aluche	es	1
aluminio	br	1
alvalade	pt	1
alvarado	mx	1
alvaraes	br	1
alvares machado	br	1
alvaro obregon	mx	2
alvinopolis	br	1
alvorada	br	2
alvorada doeste	br	1
alwar	in	2
alzira	es	1
amadora	pt	2
amaga	co	1
amagasaki	jp	2
amajari	br	1
amambai	br	1
amambay	py	3
amancio	cu	1
amapa	br	3
amapala	hn	1
amaraji	br	1
amarante	br	1
amarante do maranhao	br	1
amarapura	mm	2
amargosa	br	1
amarillo	us	2
amatitlan	gt	1
amazonas	br,co,pe,ve	3
ambala	in	2
ambarnath	in	2
ambato	ec	2
ambattur	in	2
amberes	be	3
ambon	id	2
ameca	mx	1
amecameca	mx	1
amelia rodrigues	br	1
america	ar	1
america dourada	br	1
american samoa	us	3
americana	br	2
americo brasiliense	br	1
ames	us	1
amherst	us	2
amman	jo	3
amol	ir	2
amontada	br	1
amora	pt	1
amorebieta	es	1
amozoc de mota	mx	1
amparo	br	1
ampere	br	1
ampliacion san mateo	mx	1
amposta	es	1
amravati	in	2
amritsar	in	3
amroha	in	2
amsterdam	nl	2
an nhon	vn	2
anaco	ve	2
anadia	br	1
anage	br	1
anaheim	us	2
anahuac	mx	1
anaime	co	1
anajas	br	1
anajatuba	br	1
anand	in	2
ananindeua	br	2
anantapur	in	2
anantnag	in	2
anapolis	br	2
anapu	br	1
anapurus	br	1
anastacio	br	1
anatuya	ar	1
anbu	cn	2
ancash	pe	3
anchieta	br	1
anchorage	us	2
ancon	pa	1
ancud	cl	1
anda	cn	2
andahuaylas	pe	1
andalgala	ar	1
andalucia	es	3
andarai	br	1
anderlecht	be	2
andes	co	1
andijon	uz	2
andira	br	1
andoain	es	1
andong	kr	2
andorinha	br	1
andorra la vella	ad	2
andradas	br	1
andradina	br	1
andresito	ar	1
andujar	es	1
ang mo kio new town	sg	2
angarsk	ru	2
angatuba	br	1
angel r cabada	mx	1
angeles city	ph	2
angers	fr	2
angical	br	1
angol	cl	1
angra do heroismo	pt	1
angra dos reis	br	2
angren	uz	2
anhanguera	br	1
anicuns	br	1
anjo	jp	2
ankang	cn	2
ankara	tr	3
ann arbor	us	2
anna regina	gy	1
annaba	dz	2
anolaima	co	1
anori	br	1
anqing	cn	2
anqiu	cn	2
ansan si	kr	2
anserma	co	1
ansermanuevo	co	1
anshan	cn	3
anshun	cn	2
antakya	tr	2
antalya	tr	3
antananarivo	mg	3
antas	br	1
antequera	es	1
antigua guatemala	gt	1
antiguo cuscatlan	sv	1
antioch	us	2
antioquia	co	3
antipolo	ph	2
antofagasta	cl	3
antonina	br	1
antonio prado	br	1
antsirabe	mg	2
antuerpia	be	3
antwerp	be	2
anyang	cn	3
anyang si	kr	2
anzoategui	ve	3
aomori	jp	2
apan	mx	1
aparecida	br	1
aparecida de goiania	br	2
aparecida do taboado	br	1
apartado	co	1
apaseo el alto	mx	1
apaseo el grande	mx	1
apatzingan	mx	2
apaxco de ocampo	mx	1
apia	ws	2
apiai	br	1
apicum acu	br	1
apizaco	mx	1
apodi	br	1
apopa	sv	2
apora	br	1
apostol santiago	es	1
apostoles	ar	1
apple valley	us	1
appleton	us	1
apucarana	br	2
apui	br	1
apuiares	br	1
apure	ve	3
apurimac	pe	3
aqsu	cn	2
aquidaba	br	1
aquidauana	br	1
aquiraz	br	1
ar ramtha	jo	2
ar raqqah	sy	2
ar rayyan	qa	2
aracagi	br	1
aracaju	br	2
aracariguama	br	1
aracataca	co	1
aracati	br	1
aracatu	br	1
aracatuba	br	2
araci	br	1
aracoiaba	br	1
aracoiaba da serra	br	1
aracruz	br	1
aracuai	br	1
arad	ro	2
aragarcas	br	1
aragon	es	3
aragua	ve	3
aragua de barcelona	ve	1
araguaina	br	2
araguari	br	2
araguatins	br	1
araioses	br	1
arak	ir	2
arakawa	jp	2
arame	br	1
aranda de duero	es	1
arandas	mx	1
aranjuez	es	1
arapiles	es	1
arapiraca	br	2
arapongas	br	2
arapoti	br	1
araputanga	br	1
araquari	br	1
arara	br	1
ararangua	br	1
araraquara	br	2
araras	br	2
arari	br	1
araripe	br	1
araripina	br	1
araruama	br	2
araruna	br	1
arauca	co	3
araucaria	br	2
arauco	cl,ar	1
araure	ve	2
aravaca	es	1
araxa	br	2
araya	ve	1
arba minch	et	2
arcahaie	ht	2
arcelia	mx	1
archena	es	1
archway	gb	2
arcos	br,es	1
arcos de la frontera	es	1
arcos de valdevez	pt	1
arcoverde	br	1
arcozelo	pt	1
ardabil	ir	2
arden arcade	us	1
areado	br	1
areal	br	1
areeiro	pt	1
areia	br	1
areia branca	br	1
arenillas	ec	1
arenys de mar	es	1
areosa	pt	1
arequipa	pe	3
ares	br	1
arganda	es	1
arganzuela	es	2
arguelles	es	1
arhus	dk	2
arica	cl	2
arica y parinacota	cl	3
aricanduva	br	1
arif wala	pk	2
arifwala	pk	2
ariguani	co	1
arima	tt	3
arinos	br	1
ario de rosales	mx	1
aripuana	br	1
ariquemes	br	1
arish	eg	2
aristobulo del valle	ar	1
arizona	us	3
arjona	co	1
arkansas	us	3
arkhangelsk	ru	2
arlington	us	2
arlington heights	us	1
armacao dos buzios	br	1
armavir	ru	2
armenia	co	2
armilla	es	1
arnavutkoy	tr	2
arnedo	es	1
arnhem	nl	2
aroa	ve	1
aroeiras	br	1
arona	es	1
arouca	pt,tt	1
arrah	in	2
arraial do cabo	br	1
arraijan	pa	1
arrasate mondragon	es	1
arrecife	es	1
arrecifes	ar	1
arrentela	pt	1
arriaga	mx	1
arrigorriaga	es	1
arroio do meio	br	1
arroio do tigre	br	1
arroio dos ratos	br	1
arroio grande	br	1
arroyito	ar	1
arroyo de la miel	es	1
arroyo naranjo	cu	2
arroyo seco	ar	1
arroyomolinos	es	1
arteixo	es	1
artemisa	cu	3
artibonite	ht	3
artigas	uy	3
artur alvim	br	2
artur nogueira	br	1
artux	cn	2
arucas	es	1
aruja	br	1
arusha	tz	2
arvada	us	2
as samawah	iq	2
asahikawa	jp	2
asansol	in	2
ascencion de guarayos	bo	1
ascension	bo,mx	1
ascope	pe	1
aserri	cr	1
ash sharqat	iq	2
ash shatrah	iq	2
ashaiman	gh	2
ashdod	il	2
asheville	us	1
ashgabat	tm	3
ashuganj city	bd	2
asmara	er	2
aspe	es	1
assai	br	1
assare	br	1
assis	br	2
assis chateaubriand	br	1
assiut	eg	2
astana	kz	3
astolfo dutra	br	1
astorga	br,es	1
astoria	us	2
astrakhan	ru	2
astrea	co	1
asturias principado de	es	3
asuncion	py	3
asuncion mita	gt	1
asuncion nochixtlan	mx	1
aswan	eg	2
atacama	cl	3
ataco	co	1
atalaia	br	1
atalaia do norte	br	1
atalaya	pe	1
ataleia	br	1
atamaria	es	1
atani	ng	2
atarasquillo	mx	1
atarfe	es	1
atascocita	us	1
atasehir	tr	2
athens	gr,us	2
athlone	za	2
atibaia	br	2
atima	hn	1
atlacomulco de fabela	mx	1
atlanta	us	2
atlantico	co	3
atlantida	hn	3
atlixco	mx	1
atotonilco el alto	mx	1
atoyac de alvarez	mx	1
atsiaman	gh	2
atsugi	jp	2
atuncolla	pe	1
atuntaqui	ec	1
atyrau	kz	2
auburn	us	1
auckland	nz	3
augsburg	de	2
augusto correa	br	1
aurangabad	in	3
auriflama	br	1
aurora	us	2
aurora do para	br	1
austin	us	2
autazes	br	1
autlan de navarro	mx	1
avadi	in	2
avare	br	1
avarua	ck	2
aveiro	pt	3
avellaneda	ar	2
avila	es	1
aviles	es	1
avondale	us	1
avtozavodskyi	ua	2
awasa	et	2
awka	ng	2
axochiapan	mx	1
ayacucho	pe	3
ayamonte	es	1
ayapel	co	1
ayaviri	pe	1
aydin	tr	2
ayolas	py	1
ayutla de los libres	mx	1
ayutuxtepeque	sv	1
az zawiyah	ly	2
azacualpa	hn	1
azambuja	pt	1
azangaro	pe	1
azcapotzalco	mx	2
azeitao	pt	1
azenha	pt	1
azevedo	pt	1
azogues	ec	1
azpeitia	es	1
azua	do	1
azuay	ec	3
azul	ar	1
azuqueca de henares	es	1
ba dinh	vn	2
ba vi	vn	2
bab ezzouar	dz	2
babahoyo	ec	1
babol	ir	2
bac giang	vn	2
bac lieu	vn	2
bac ninh	vn	2
bac tu liem	vn	2
bacabal	br	2
bacabeira	br	1
bachuan	cn	2
bacolod city	ph	2
bacoor	ph	2
bacuri	br	1
badajoz	es	2
badalona	es	2
bade	tw	2
badlapur	in	2
bady bassitt	br	1
baena	es	1
baependi	br	1
baeza	es	1
bafoussam	cm	2
bagcilar	tr	2
bage	br	1
bagerhat	bd	2
baghdad	iq	3
bago	mm	2
bago city	ph	2
bagong silang	ph	2
bagre	br	1
bagua grande	pe	1
baguim do monte	pt	1
baguio	ph	2
bahadurgarh	in	2
baharampur	in	2
bahawalnagar	pk	2
bahawalpur	pk	2
bahcelievler	tr	2
bahia	br	3
bahia blanca	ar	2
bahia de caraquez	ec	1
bahia honda	cu	1
bahir dar	et	2
bahraigh	in	2
baianopolis	br	1
baiao	br,pt	1
baicheng	cn	2
bailadores	ve	1
bailen	es	1
baiona	es	1
bairro da madre de deus	pt	1
bairro da penha	br	2
bairro novo	pt	1
bairro parque nossa senhora do carmo	br	1
baise	cn	2
baishan	cn	2
baixa	pt	1
baixa grande	br	1
baixa grande do ribeiro	br	1
baixo guandu	br	1
baiyin	cn	2
baja california	mx	3
baja california sur	mx	3
baja verapaz	gt	3
bajos de haina	do	1
bakersfield	us	2
baku	az	3
balaguer	es	1
balakovo	ru	2
balancan	mx	1
balao	ec	1
balashikha	ru	2
balbala	dj	2
balboa	co	1
balcarce	ar	1
balcon de la lisa	cu	2
baldwin park	us	1
bali	in	2
balikesir	tr	2
balikpapan	id	2
ballari	in	2
balneario arroio do silva	br	1
balneario camboriu	br	2
balneario gaivota	br	1
balneario picarras	br	1
balneario pinhal	br	1
balneario rincao	br	1
balsa nova	br	1
balsas	br	2
baltimore	us	2
balurghat	in	2
balvanera	ar	2
balzar	ec	1
bamako	ml	3
bambamarca	pe	1
bambui	br	1
bamenda	cm	2
ban khlong prawet	th	2
banabuiu	br	1
banan	cn	2
bananeiras	br	1
banda	in	2
banda aceh	id	2
bandabou	cw	1
bandar abbas	ir	2
bandar e mahshahr	ir	2
bandar lampung	id	3
bandar seri alam	my	2
bandar seri begawan	bn	2
bandar sunway	my	2
bandar tasik puteri	my	2
bandar utama	my	2
bandarban	bd	2
bandariba	cw	1
bandeirantes	br	1
banderilla	mx	1
bandundu province	cd	2
bandung	id	3
banes	cu	1
banfield	ar	1
bang khae	th	2
bang khun thian	th	2
bangkok	th	3
bangui	cf	2
banha	eg	2
bani	do	1
bani suwayf	eg	2
banja luka	ba	2
banjar	id	2
banjaran	id	2
banjarbaru	id	2
banjarmasin	id	2
banjul	gm	2
bannu	pk	3
banqiao	tw	2
banyoles	es	1
bao loc	vn	2
baoan	cn	3
baoding	cn	3
baoji	cn	3
baoshan	cn	3
baotou	cn	3
baqubah	iq	2
baracoa	cu	1
baradero	ar	1
baragua	cu	1
barajas de madrid	es	1
barakaldo	es	2
baranagar	in	2
baranain	es	1
baranoa	co	1
baranovichi	by	2
barao de cocais	br	1
barao de grajau	br	1
barasat	in	2
barauna	br	1
barbacena	br	2
barbalha	br	1
barbastro	es	1
barbate	es	1
barbera del valles	es	1
barberena	gt	1
barbosa	co	1
barcarena	br	2
barcelona	es,ve	3
barcelos	pt,br	1
barddhaman	in	2
bareilly	in	2
bari	it	2
bariadi	tz	2
barillas	gt	1
barima waini	gy	3
barinas	ve	3
barinitas	ve	1
bariri	br	1
barishal	bd	2
barking	gb	2
barnaul	ru	2
barquisimeto	ve	3
barra	br	1
barra bonita	br	1
barra da estiva	br	1
barra da tijuca	br	1
barra de guabiraba	br	1
barra de santa rosa	br	1
barra de santo antonio	br	1
barra de sao francisco	br	1
barra do bugres	br	1
barra do choca	br	1
barra do corda	br	1
barra do garcas	br	1
barra do mendes	br	1
barra do pirai	br	1
barra do ribeiro	br	1
barra dos coqueiros	br	1
barra funda	br	1
barra mansa	br	2
barra velha	br	1
barracas	ar	1
barranca	pe	1
barrancabermeja	co	2
barrancas	co,ve	1
barranco	pe	1
barranqueras	ar	1
barranquilla	co	3
barras	br	1
barreira	br	1
barreiras	br	2
barreirinha	br	1
barreirinhas	br	1
barreiro	pt	1
barreiro do jaiba	br	1
barreiros	br	1
barretos	br	2
barri de les corts	es	1
barri de sant andreu	es	1
barri gotic	es	1
barrinha	br	1
barrio de peral	es	1
barro	br	1
barro alto	br	1
barrocas	br	1
barroquinha	br	1
barros blancos	uy	1
barroso	br	1
bartolome maso	cu	1
barueri	br	2
baruta	ve	2
basaksehir	tr	2
basauri	es	1
basel	ch	2
basrah	iq	3
basse terre	gp	2
basseterre	kn	2
bastos	br	1
basuo	cn	2
bata	gq	2
batabano	cu	1
bataguassu	br	1
batala	in	2
batalha	br	1
batam	id	3
batangas	ph	2
batatais	br	1
bathinda	in	2
batikent	tr	2
batman	tr	2
batna	dz	2
baton rouge	us	2
battagram	pk	2
batu	id	2
batu caves	my	2
batu pahat	my	2
batuco	cl	1
batumi	ge	2
baturite	br	1
baubau	id	2
bauchi	ng	2
bauru	br	2
bauta	cu	1
bawshar	om	2
bayaguana	do	1
bayamo	cu	2
bayamon	pr	2
bayan nur	cn	3
bayeux	br	1
bayji	iq	2
bayonne	us	1
bayside	us	1
baytown	us	1
baza	es	1
bazhong	cn	3
beasain	es	1
beato antonio	pt	1
beaumont	us	2
beaverton	us	1
beawar	in	2
bebedouro	br	1
beberibe	br	1
becerril	co	1
bechar	dz	2
bedok new town	sg	2
beekhuizen	sr	1
beersheba	il	2
begoua	cf	2
begusarai	in	2
beian	cn	2
beibei	cn	2
beihai	cn	2
beijing	cn	3
beiliu	cn	2
beining	cn	2
beipiao	cn	2
beira	mz	2
beirut	lb	3
beja	pt	3
bejaia	dz	2
bejar	es	1
bejucal	cu	1
bejuma	ve	1
bekasi	id	3
bela cruz	br	1
bela vista	br	1
bela vista de goias	br	1
bela vista do paraiso	br	1
belagavi	in	2
belalcazar	co	1
belas	pt	1
belem	br	3
belem de sao francisco	br	1
belen	pe,ar	1
belen de umbria	co	1
belen gualcho	hn	1
belfast	gb	2
belford roxo	br	2
belgorod	ru	2
belgrade	rs,cs	3
belgrano	ar	2
belize	bz	3
bell ville	ar	1
bella union	uy	1
bella vista	do,ar	2
bellas vistas	es	1
bellavista	pe	1
bellevue	us	2
bellflower	us	1
bellingham	us	1
bello	co	2
belmont cragin	us	1
belmonte	br	1
belmopan	bz	2
belo campo	br	1
belo horizonte	br	3
belo jardim	br	1
belo oriente	br	1
belterra	br	1
ben cat	vn	2
benalmadena	es	1
benavente	es	1
bend	us	1
benetusser	es	1
benevides	br	1
benfica	ao,pt	2
bengaluru	in	3
bengbu	cn	2
benghazi	ly	2
bengkulu	id	2
benguela	ao	2
beni mellal	ma	2
benicarlo	es	1
benicassim	es	1
benidorm	es	1
benifaio	es	1
benin city	ng	3
benissa	es	1
benito juarez	mx	2
benjamin constant	br	1
benoni	za	2
bensalem	us	1
bensonhurst	us	1
bento goncalves	br	2
benxi	cn	2
bequimao	br	1
berazategui	ar	2
berbera	so	2
bercham	my	2
berezniki	ru	2
berga	es	1
bergara	es	1
bergen	no	2
berisso	ar	1
berja	es	1
berkeley	us	2
berlin	de	3
bermejo	bo	1
bermeo	es	1
bern	ch	2
berriozabal	mx	1
berruguete	es	1
bertioga	br	1
beruri	br	1
betanzos	es	1
betera	es	1
bethesda	us	1
bethlehem	us	1
betim	br	2
betulia	co	1
bexley	gb	2
beylikduzu	tr	2
bezerros	br	1
bhadravati	in	2
bhagalpur	in	2
bhalswa jahangirpur	in	2
bharatpur	np,in	2
bharuch	in	2
bhatara	bd	2
bhatpara	in	2
bhavnagar	in	2
bhawana	pk	2
bhayandar	in	2
bhetia	in	2
bhilai	in	2
bhilwara	in	2
bhind	in	2
bhiwandi	in	2
bhiwani	in	2
bhopal	in	3
bhubaneswar	in	2
bhusawal	in	2
bialystok	pl	2
bibirevo	ru	2
bicas	br	1
bida	ng	2
bidar	in	2
bielefeld	de	2
bielsko biala	pl	2
bien hoa	vn	3
biguacu	br	1
bihar sharif	in	2
bijie	cn	3
bikaner	in	2
bila tserkva	ua	2
bilaspur	in	2
bilbao	es	2
bilbeis	eg	2
bilimora	in	2
billings	us	2
bima	id	2
bimbo	cf	2
binan	ph	2
binangonan	ph	2
binh thanh	vn	2
binjai	id	2
bintulu	my	2
binzhou	cn	2
biobio	cl	3
biratnagar	np	2
birendranagar	np	2
birganj	np	2
birigui	br	2
biritiba mirim	br	1
biritinga	br	1
birjand	ir	2
birkenhead	gb	2
birmingham	gb,us	3
biruaca	ve	1
bishan	cn	2
bishkek	kg	2
bishoftu	et	2
biskra	dz	2
bismarck	us	1
bissau	gw	2
bitung	id	2
bituruna	br	1
biysk	ru	2
blagoveshchensk	ru	2
blaine	us	1
blanes	es	1
blantyre	mw	2
blauwgrond	sr	1
blida	dz	2
blitar	id	2
bloemfontein	za	2
bloomington	us	1
bluefields	ni	1
blumenau	br	2
bnei brak	il	2
boa esperanca	br	1
boa esperanca do sul	br	1
boa nova	br	1
boa viagem	br	1
boa vista	br	2
boa vista do tupim	br	1
boaco	ni	3
boadilla del monte	es	1
bobo dioulasso	bf	2
bobruysk	by	2
boca chica	do	1
boca da mata	br	1
boca do acre	br	1
boca raton	us	1
boca suno	ec	1
bocaiuva	br	1
bocaiuva do sul	br	1
bocas del toro	pa	3
bochil	mx	1
bochum	de	2
bocoio	ao	2
bocono	ve	1
boconoito	ve	1
bodoco	br	1
boedo	ar	1
bogor	id	3
bogota	co	3
bogra	bd	2
boiro	es	1
boise	us	2
boituva	br	1
bojnurd	ir	2
bokaro	in	2
boksburg	za	2
bolanos de calatrava	es	1
bole	cn	2
bolingbrook	us	1
bolivar	co,ec,ve	3
bollullos par del condado	es	1
bologna	it	2
bolu	tr	2
bom conselho	br	1
bom despacho	br	1
bom jardim	br	1
bom jesus	br	1
bom jesus da lapa	br	1
bom jesus das selvas	br	1
bom jesus de goias	br	1
bom jesus do galho	br	1
bom jesus do itabapoana	br	1
bom jesus do tocantins	br	1
bom jesus dos perdoes	br	1
bom lugar	br	1
bom principio	br	1
bom repouso	br	1
bom retiro	br	1
bom retiro do sul	br	1
bom sucesso	br	1
boma	cd	2
bombinhas	br	1
bomfim	pt	1
bonao	do	1
bonfim	br	1
boninal	br	1
bonito	br	1
bonn	de	2
bontang	id	2
boqueirao	br	1
boqueron	py	3
boquim	br	1
boquira	br	1
borama	so	2
boraure	ve	1
borba	br	1
borborema	br	1
borda da mata	br	1
bordeaux	fr	2
bordj bou arreridj	dz	2
borivli	in	2
bormujos	es	1
borough park	us	2
borshchahivka	ua	2
borujerd	ir	2
bosconia	co	1
boshan	cn	2
bosque saude	br	2
bossier city	us	1
boston	us	2
botelhos	br	1
botshabelo	za	2
botucatu	br	2
bouake	ci	2
bougado	pt	1
boulder	us	2
bournemouth	gb	2
bowling green	us	1
boyaca	co	3
boyeros	cu	2
boyle heights	us	1
boynton beach	us	1
bozhou	cn	3
braco do norte	br	1
bradford	gb	2
braga	pt	3
bragado	ar	1
braganca	pt	3
braganca paulista	br	2
brahmanbaria	bd	2
brahmapur	in	2
braila	ro	2
brakpan	za	2
brampton	ca	2
brandon	us	2
bras	br	1
brasil novo	br	1
brasilandia	br	2
brasilandia de minas	br	1
brasileia	br	1
brasilia	br	3
brasilia de minas	br	1
brasnorte	br	1
brasov	ro	2
bratislava	sk	2
bratsk	ru	2
braunschweig	de	2
brazlandia	br	1
brazopolis	br	1
brazzaville	cg	3
breda	nl	2
brejetuba	br	1
brejinho	br	1
brejo	br	1
brejo da madre de deus	br	1
brejo do cruz	br	1
brejo santo	br	1
brejoes	br	1
bremen	de	2
brena	pe	1
brenes	es	1
brent	gb	2
brentwood	us	1
brescia	it	2
brest	by	2
breu branco	br	1
breves	br	2
brick	us	1
bridgeport	us	2
bridgetown	bb	2
brighton	gb	2
brisas barra de suchiate	mx	1
brisbane	au	3
bristol	gb,us	2
british columbia	ca	3
brno	cz	2
brockton	us	1
brodowski	br	1
broken arrow	us	2
brokopondo	sr	3
brooklyn	us	3
brooklyn park	us	1
broomfield	us	1
brotas	br	1
brownsville	us	2
brumadinho	br	1
brumado	br	1
brus laguna	hn	1
bruselas	be	3
brusque	br	2
brussels	be	3
bruxelas	be	3
bryan	us	1
bryansk	ru	2
bucaramanga	co	2
bucerias	mx	1
bucharest	ro	3
bucheon si	kr	2
buda	hu	2
budapest	hu	3
budaun	in	2
budta	ph	3
buena park	us	1
buenaventura	co	2
buenavista	mx,es	2
buenos aires	ar	3
buerarema	br	1
buesaco	co	1
bueu	es	1
buffalo	us	2
bugalagrande	co	1
buin	cl	1
buique	br	1
bujari	br	1
bujaru	br	1
bujumbura	bi	2
bukan	ir	2
bukavu	cd	2
bukhara	uz	2
bukit batok new town	sg	2
bukit jalil	my	2
bukit merah estate	sg	2
bukit mertajam	my	2
bukit rahman putra	my	2
bulandshahr	in	2
bulawayo	zw	2
bullas	es	1
bulnes	cl	1
bumba	cd	2
bunamwaya	ug	2
bunda	tz	2
bunia	cd	2
bunkyo	jp	2
buon ma thuot	vn	2
buraca	pt	1
buraydah	sa	2
burbank	us	2
burewala	pk	2
burgas	bg	2
burgos	es	2
burhanpur	in	2
buri	br	1
buritama	br	1
buriti	br	1
buriti bravo	br	1
buriti dos lopes	br	1
buriticupu	br	1
buritirama	br	1
buritis	br	1
buritizeiro	br	1
burjassot	es	1
burlata	es	1
burlington	ca	2
burnaby	ca	2
burnsville	us	1
burriana	es	1
bursa	tr	3
burzaco	ar	1
busan	kr	3
bushehr	ir	2
bushwick	us	2
business bay	ae	2
butanta	br	2
butarque	es	1
butembo	cd	2
butia	br	1
butuan	ph	2
butucu	aw	1
butwal	np	2
buyukcekmece	tr	2
bydgoszcz	pl	2
bytom	pl	2
ca mau	vn	2
caacupe	py	1
caaguazu	py	3
caapiranga	br	1
caapora	br	1
caarapo	br	1
caazapa	py	3
cabaceiras do paraguacu	br	1
cabaiguan	cu	1
cabanas	sv	3
cabanatuan city	ph	2
cabeceiras de basto	pt	1
cabedelo	br	1
cabildo	cl	1
cabimas	ve	2
cabinda	ao	2
cabo de santo agostinho	br	2
cabo frio	br	2
cabo san lucas	mx	2
cabra	es	1
cabral	do	1
cabrero	cl	1
cabreuva	br	1
cabrican	gt	1
cabrobo	br	1
cabudare	ve	2
cabuyao	ph	2
cacador	br	1
cacahoatan	mx	1
cacalomacan	mx	1
cacapava	br	1
cacapava do sul	br	1
cacem	pt	1
caceres	es,br	1
cachoeira	br	1
cachoeira do arari	br	1
cachoeira do piria	br	1
cachoeira do sul	br	1
cachoeira paulista	br	1
cachoeiras de macacu	br	1
cachoeirinha	br	2
cachoeiro de itapemirim	br	2
cacimba de dentro	br	1
cacoal	br	1
cacocum	cu	1
caconde	br	1
cacu	br	1
cacule	br	1
cadaval	pt	1
cadereyta	mx	1
cadereyta de montes	mx	1
cadereyta jimenez	mx	1
cadiz	es	2
caete	br	1
caetes	br	1
caetite	br	1
cafarnaum	br	1
cafayate	ar	1
cafelandia	br	1
cagayan de oro	ph	2
cagua	ve	2
caiaponia	br	1
caibarien	cu	1
caicara	ve	1
caicara del orinoco	ve	1
caicedonia	co	1
caico	br	1
caieiras	br	2
cainta	ph	2
cairns	au	2
cairo	eg	3
cairu	br	1
caja seca	ve	1
cajabamba	pe	1
cajamar	br	1
cajamarca	pe	3
cajari	br	1
cajati	br	1
cajazeiras	br	1
cajica	co	1
cajueiro	br	1
cajuru	br	1
calabar	ng	2
calabozo	ve	2
calafell	es	1
calahorra	es	1
calama	cl	2
calamba	ph	2
calarca	co	1
calatayud	es	1
calbuco	cl	1
calceta	ec	1
caldas	co	3
caldas da rainha	pt	1
caldas novas	br	1
caldeirao grande	br	1
caldera	cl	1
caldes de montbui	es	1
calella	es	1
caleta olivia	ar	1
calgary	ca	3
cali	co	3
california	us	3
calimete	cu	1
calkini	mx	1
callao	pe	3
calle blancos	cr	1
calle larga	cl	1
callosa de segura	es	1
caloocan	ph	3
calp	es	1
calpulalpan	mx	1
calumbo	ao	2
calvia	es	1
calvillo	mx	1
cam pha	vn	2
camacan	br	1
camacari	br	2
camaguan	ve	1
camaguey	cu	3
camajuani	cu	1
camama	ao	2
camamu	br	1
camana	pe	1
camanducaia	br	1
camapua	br	1
camaqua	br	1
camara de lobos	pt	1
camaragibe	br	2
camarate	pt	1
camargo	es	1
camarillo	us	1
camas	es	1
camayenne	gn	3
cambados	es	1
cambara	br	1
cambe	br	2
cambita garabitos	do	1
camboriu	br	1
cambre	es	1
cambridge	us	2
cambrils	es	1
cambuci	br	1
cambui	br	1
cambuquira	br	1
camden	us	1
cameta	br	2
camiri	bo	1
camoapa	ni	1
camocim	br	1
camocim de sao felix	br	1
campamento	es	1
campana	ar	1
campanha	pt,br	1
campeche	mx	3
campechuela	cu	1
campestre	br	1
campestre do maranhao	br	1
campina	es	1
campina da lagoa	br	1
campina grande	br	2
campina grande do sul	br	1
campina verde	br	1
campinapolis	br	1
campinas	br	3
campinorte	br	1
campo alegre	br	1
campo alegre de lourdes	br	1
campo belo	br	1
campo bom	br	1
campo de criptana	es	1
campo de la cruz	co	1
campo de ourique	pt	1
campo do brito	br	1
campo formoso	br	1
campo grande	br	2
campo largo	br	2
campo limpo	br	2
campo limpo paulista	br	1
campo magro	br	1
campo maior	br	1
campo mourao	br	1
campo novo do parecis	br	1
campo quijano	ar	1
campo verde	br	1
campoalegre	co	1
campolide	pt	1
campos altos	br	1
campos belos	br	1
campos do jordao	br	1
campos dos goytacazes	br	2
campos gerais	br	1
campos novos	br	1
campos sales	br	1
can giuoc	vn	2
can tho	vn	3
canaa dos carajas	br	1
canada de gomez	ar	1
canalete	co	1
canals	es	1
cananea	mx	1
cananeia	br	1
canapi	br	1
canar	ec	3
canarana	br	1
canarias	es	3
canarsie	us	1
canas	cr	1
canasgordas	co	1
canavieiras	br	1
canberra	au	2
cancun	mx	2
candangolandia	br	1
candeias	br	1
candeias do jamari	br	1
candelaria	br,es,co,cu	1
candiba	br	1
candido de abreu	br	1
candido mendes	br	1
candido mota	br	1
candido sales	br	1
candoi	br	1
canela	br	1
canelas	pt	1
canelinha	br	1
canelones	uy	3
canet de mar	es	1
canete	cl	1
cangaiba	br	2
cangas del narcea	es	1
cangas do morrazo	es	1
canguaretama	br	1
cangucu	br	1
cangzhou	cn	2
canhotinho	br	1
canico	pt	1
canidelo	pt	1
canillas	es	1
canillejas	es	1
caninde	br	1
caninde de sao francisco	br	1
canindeyu	py	3
cankaya	tr	2
canning	ar	1
canoas	br	2
canoga park	us	1
canoinhas	br	1
canovelles	es	1
cansancao	br	1
canta	br	1
cantabria	es	3
cantagalo	br	1
cantanhede	br	1
cantaura	ve	1
cantel	gt	1
canto do buriti	br	1
canton	us	1
canudos	br	1
canuelas	ar	1
canutama	br	1
cao lanh	vn	2
cap haitien	ht	2
capacho nuevo	ve	1
capanema	br	1
capao bonito	br	1
capao da canoa	br	1
capao do leao	br	1
capao redondo	br	2
caparica	pt	1
capas	ph	2
cape coast	gh	2
cape coral	us	2
cape town	za	3
capela	br	1
capela do alto	br	1
capelinha	br	1
capiata	py	2
capilla de guadalupe	mx	1
capim grosso	br	1
capinopolis	br	1
capinzal	br	1
capistrano	br	1
capitan bermudez	ar	1
capitan sarmiento	ar	1
capitao eneas	br	1
capitao leonidas marques	br	1
capitao poco	br	1
capivari	br	1
capivari de baixo	br	1
capoeiras	br	1
capulhuac de mirafuentes	mx	1
caqueta	co	3
caraballeda	ve	1
carabanchel	es	2
carabobo	ve	3
caracarai	br	1
caracas	ve	3
caraguatatuba	br	2
carahue	cl	1
carai	br	1
carambei	br	1
caranavi	bo	1
carandai	br	1
carangola	br	1
carapebus	br	1
carapicuiba	br	2
caratinga	br	1
carauari	br	1
caraubas	br	1
caravaca	es	1
carazinho	br	1
carazo	ni	3
carballo	es	1
carcaixent	es	1
carcarana	ar	1
carcavelos	pt	1
carchi	ec	3
cardedeu	es	1
cardenas	cu,mx	1
cardiff	gb	2
cardoso moreira	br	1
careiro	br	1
careiro da varzea	br	1
carepa	co	1
cariacica	br	2
cariaco	ve	1
cariamanga	ec	1
caridade	br	1
carinhanha	br	1
caripito	ve	1
carira	br	1
carire	br	1
caririacu	br	1
carius	br	1
carlet	es	1
carletonville	za	2
carlopolis	br	1
carlos a carrillo	mx	1
carlos barbosa	br	1
carlos casares	ar	1
carlos chagas	br	1
carlsbad	us	2
carmel	us	1
carmelo	uy	1
carmen de areco	ar	1
carmen de la legua reynoso	pe	1
carmen de patagones	ar	1
carmen de viboral	co	1
carmenes	es	1
carmichael	us	1
carmo	br	1
carmo de minas	br	1
carmo do cajuru	br	1
carmo do paranaiba	br	1
carmo do rio claro	br	1
carmona	es	1
carmopolis	br	1
carmopolis de minas	br	1
carnaiba	br	1
carnaubal	br	1
carnaubeira da penha	br	1
carnaxide	pt	1
carnide	pt	1
carol city	us	1
carolina	pr,br	2
carora	ve	2
carpina	br	1
carrao	br	1
carrefour	ht	2
carrizal	ve,es	1
carrollton	us	2
carson	us	1
cartagena	co,es	2
cartago	cr	3
cartama	es	1
cartaya	es	1
caruaru	br	2
carupano	ve	2
carutapera	br	1
cary	us	2
casa blanca	mx	1
casa branca	br	1
casa de campo	es	1
casa nova	br	1
casa verde	br	1
casablanca	ma	3
casanare	co	3
casanay	ve	1
casas adobes	us	1
cascais	pt	1
cascavel	br	2
casco historico de vallecas	es	1
casco historico de vicalvaro	es	1
casigua el cubo	ve	1
casilda	ar	1
casimiro de abreu	br	1
casinhas	br	1
casper	us	1
cassia	br	1
cassilandia	br	1
castanhal	br	2
castanos	mx	1
castelar	ar	2
castellana	es	1
castellar del valles	es	1
castelldefels	es	1
castello de la plana	es	2
castello dempuries	es	1
castelo	br	1
castelo branco	pt	3
castelo do piaui	br	1
castilho	br	1
castilla	es	1
castilla la mancha	es	3
castilla y leon	es	3
castilleja de la cuesta	es	1
castillejos	es	1
castillo grande	pe	1
castries	lc	2
castro	br,cl	1
castro alves	br	1
castro urdiales	es	1
castro valley	us	1
catacamas	hn	2
catacaos	pe	1
cataguases	br	1
catalao	br	2
catalunya cataluna	es	3
catamarca	ar	3
catamayo	ec	1
catanduva	br	2
catania	it	2
catarroja	es	1
catemaco	mx	1
catemu	cl	1
catende	br	1
catete	br	1
catia la mar	ve	2
cativa	pa	1
catole do rocha	br	1
catriel	ar	1
catu	br	1
cau giay	vn	2
cauca	co	3
caucagua	ve	1
caucaguito	ve	1
caucaia	br	2
caucasia	co	1
caucete	ar	1
cauquenes	cl	1
cauto cristo	cu	1
caxambu	br	1
caxias	br	2
caxias do sul	br	2
cayambe	ec	1
cayenne	gf	2
cayo	bz	3
cazenga	ao	2
ceara	br	3
ceara mirim	br	1
cebu city	ph	2
cedar park	us	1
cedar rapids	us	2
cedral	br	1
cedro	br	1
cehegin	es	1
ceilandia	br	2
celaya	mx	2
celendin	pe	1
celina	us	1
centenario	ar,pe	1
centennial	us	2
central	py	3
central coast	au	2
centralniy	ru	2
centre	ht	3
centreville	us	1
centro	es	1
centro de readaptacion social	mx	1
centro do guilherme	br	1
centro familiar la soledad	mx	1
centro habana	cu	2
centro novo do maranhao	br	1
centurion	za	2
cerdanyola del valles	es	1
cerejeiras	br	1
ceres	br,ar	1
cerete	co	1
cergy pontoise	fr	2
cerqueira cesar	br	1
cerquilho	br	1
cerritos	mx	1
cerro	cu	2
cerro azul	mx,br	1
cerro de pasco	pe	1
cerro largo	uy	3
cesar	co	3
cesario lange	br	1
ceuta	es	3
cha de alegria	br	1
cha grande	br	1
chacabuco	ar	1
chacao	ve	1
chacarita	cr	1
chachapoyas	pe	1
chaco	ar	3
chaguanas	tt	3
chaguaramas	ve	1
chajari	ar	1
chak jhumra	pk	2
chakwama	ng	2
chalatenango	sv	3
chalchuapa	sv	1
chalco	mx	2
chamartin	es	2
chambas	cu	1
chamberi	es	2
chamical	ar	1
champaign	us	1
champoton	mx	1
chancay	pe	1
chanda	in	2
chandannagar	in	2
chandigarh	in	2
chandler	us	2
chandpur	bd	2
chang hua	tw	2
changam chon	kp	2
changchun	cn	3
changde	cn	3
changhua	tw	2
changji	cn	2
changle	cn	2
changning	cn	2
changsha	cn	3
changshu	cn	3
changuinola	pa	1
changwon	kr	3
changyi	cn	2
changyuan	cn	2
changzheng	cn	2
changzhi	cn	3
changzhou	cn	3
chaoyang	cn	2
chaozhou	cn	3
chapada dos guimaraes	br	1
chapada gaucha	br	1
chapadao do ceu	br	1
chapadao do sul	br	1
chapadinha	br	1
chapala	mx	1
chaparral	co	1
chapeco	br	2
chapra	in	2
charallave	ve	2
charata	ar	1
charcas	mx	1
charleroi	be	2
charleston	us	2
charlotte	us	2
charlotte amalie	vi	2
charneca de caparica	pt	1
charqueada	br	1
charqueadas	br	1
chascomus	ar	1
chattanooga	us	2
chattogram	bd	3
chatuchak	th	2
chaupimarca	pe	1
chaval	br	1
chavantes	br	1
chaves	br,pt	1
cheboksary	ru	2
cheektowaga	us	1
chelyabinsk	ru	3
chemax	mx	1
chemnitz	de	2
chengde	cn	2
chengdu	cn	3
chengguan qu	cn	2
chenghua	cn	2
chengzhong	cn	2
chennai	in	3
chenzhou	cn	2
cheonan	kr	2
cheongju si	kr	2
chepen	pe	1
chepo	pa	1
cheran	mx	1
cherepovets	ru	2
cherkasy	ua	2
chernihiv	ua	2
chernivtsi	ua	2
cherry hill	us	1
chesapeake	us	2
chetumal	mx	2
cheyenne	us	1
chhindwara	in	2
chi linh	vn	2
chia	co	2
chiapa de corzo	mx	1
chiapas	mx	3
chiayi city	tw	2
chiba	jp	2
chicacao	gt	1
chicago	us	3
chicama	pe	1
chichen itza	mx	1
chichicastenango	gt	2
chichigalpa	ni	1
chichiriviche	ve	1
chiclana de la frontera	es	1
chiclayo	pe	2
chico	us	2
chicoloapan	mx	2
chiconcuac	mx	1
chicoral	co	1
chicureo	cl	1
chifeng	cn	2
chigasaki	jp	2
chignahuapan	mx	1
chigorodo	co	1
chiguayante	cl	1
chihuahua	mx	3
chilanzar	uz	2
chilapa de alvarez	mx	1
chilca	pe	1
chilecito	ar	1
chilibre	pa	1
chillan	cl	2
chillan viejo	cl	1
chilpancingo	mx	2
chima	co	1
chimaltenango	gt	3
chimbarongo	cl	1
chimbas	ar	1
chimborazo	ec	3
chimbote	pe	2
chimichagua	co	1
chimoio	mz	2
chinandega	ni	3
chinatown	us	2
chinautla	gt	2
chincha alta	pe	2
chinchina	co	1
chingola	zm	2
chiniot	pk	2
chinju	kr	2
chino	us	1
chino hills	us	1
chinu	co	1
chipata	zm	2
chipiona	es	1
chiquimula	gt	3
chiquimulilla	gt	1
chiquinquira	co,ve	1
chirchiq	uz	2
chiriguana	co	1
chiriqui	pa	3
chisec	gt	1
chisinau	md	2
chita	ru	2
chitato	ao	2
chittoor	in	2
chitungwiza	zw	2
chiva	es	1
chivacoa	ve	1
chivilcoy	ar	1
chivolo	co	1
chizhou	cn	2
chlef	dz	2
cho lon	vn	2
choa chu kang new town	sg	2
choco	co	3
chocope	pe	1
choele choel	ar	1
chofu	jp	2
choloma	hn	2
cholula	mx	2
choluteca	hn	3
chom thong	th	2
chon buri	th	2
chonchi	cl	1
chone	ec	1
chongjin	kp	2
chongming	cn	2
chongoyape	pe	1
chongqing	cn	3
chongzuo	cn	2
chontales	ni	3
chopera	es	1
chopinzinho	br	1
choro	br	1
chorozinho	br	1
chosica	pe	1
chota	pe	1
christchurch	nz	2
chubut	ar	3
chula vista	us	2
chulucanas	pe	1
chuncheon	kr	2
chungju	kr	2
chunian	pk	2
chuo	jp	2
chuquisaca	bo	3
churriana de la vega	es	1
chuxiong	cn	2
chuzhou	cn	2
ciampea	id	2
cianjur	id	2
cianorte	br	1
cibao nordeste	do	3
cibao noroeste	do	3
cibao norte	do	3
cibao sur	do	3
cibinong	id	2
cicero	us	1
cicero dantas	br	1
cidade ademar	br	2
cidade dutra	br	2
cidade lider	br	2
cidade ocidental	br	1
cidade tiradentes	br	2
cidade universitaria	pt	1
cidelandia	br	1
cidreira	br	1
ciego de avila	cu	3
ciempozuelos	es	1
cienaga	co	1
cienaga de oro	co	1
cienega de flores	mx	1
cienfuegos	cu	3
cieza	es	1
cifuentes	cu	1
cigli	tr	2
cihuatlan	mx	1
cikupa	id	2
cilacap	id	2
cilegon	id	2
cileungsir	id	2
cimahi	id	2
cimitarra	co	1
cincinnati	us	2
cinco saltos	ar	1
cintalapa de figueroa	mx	1
cipo	br	1
cipolletti	ar	1
ciputat	id	2
circasia	co	1
cirebon	id	2
ciro redondo	cu	1
citeureup	id	2
citrus heights	us	1
city of westminster	gb	2
ciudad acuna	mx	2
ciudad altamirano	mx	1
ciudad apodaca	mx	2
ciudad autonoma de buenos aires	ar	3
ciudad benito juarez	mx	2
ciudad bolivar	ve	2
ciudad bolivia	ve	1
ciudad camilo cienfuegos	cu	2
ciudad choluteca	hn	1
ciudad constitucion	mx	1
ciudad dario	ni	1
ciudad de allende	mx	1
ciudad de armeria	mx	1
ciudad de huajuapan de leon	mx	1
ciudad de huitzuco	mx	1
ciudad de la paz	gq	2
ciudad de mexico	mx	3
ciudad de nanacamilpa	mx	1
ciudad de villa de alvarez	mx	2
ciudad del carmen	mx	2
ciudad del este	py	2
ciudad delicias	mx	2
ciudad fernandez	mx	1
ciudad general escobedo	mx	2
ciudad guadalupe victoria	mx	1
ciudad guayana	ve	2
ciudad guzman	mx	2
ciudad hidalgo	mx	1
ciudad jardin	es	1
ciudad juarez	mx	3
ciudad lazaro cardenas	mx	2
ciudad lineal	es	2
ciudad lopez mateos	mx	2
ciudad madero	mx	2
ciudad mante	mx	1
ciudad manuel doblado	mx	1
ciudad melchor muzquiz	mx	1
ciudad mendoza	mx	1
ciudad miguel aleman	mx	1
ciudad nezahualcoyotl	mx	3
ciudad nueva	do	1
ciudad obregon	mx	2
ciudad ojeda	ve	2
ciudad piar	ve	1
ciudad real	es	1
ciudad rio bravo	mx	1
ciudad rodrigo	es	1
ciudad sabinas hidalgo	mx	1
ciudad sahagun	mx	1
ciudad sandino	ni	1
ciudad satelite	pe	1
ciudad serdan	mx	1
ciudad universitaria	es	1
ciudad valles	mx	2
ciudad victoria	mx	2
ciudad vieja	gt	1
ciutadella	es	1
ciutat vella	es	2
cixi	cn	3
ckochas	bo	1
clarines	ve	1
clarksville	us	2
claudio	br	1
clearwater	us	2
clemencia	co	1
cleveland	us	2
clevelandia	br	1
clifton	us	1
clinton township	us	1
clorinda	ar	1
clovis	us	2
cluj napoca	ro	2
coacalco	mx	2
coahuila de zaragoza	mx	3
coalcoman de vazquez pallares	mx	1
coaraci	br	1
coari	br	1
coatepec	mx	1
coatepeque	gt	2
coatzacoalcos	mx	2
coatzintla	mx	1
coban	gt	2
cobija	bo	1
cocal	br	1
cocal do sul	br	1
cocalzinho de goias	br	1
cochabamba	bo	3
cockburn town	tc	2
cocle	pa	3
cocorna	co	1
cocorote	ve	1
cocos	br	1
cocula	mx	1
codajas	br	1
codo	br	2
coelemu	cl	1
coelho neto	br	1
cofradia	hn	1
coihueco	cl	1
coimbatore	in	3
coimbra	pt	3
coin	es	1
coishco	pe	1
cojedes	ve	3
cojimar	cu	1
cojutepeque	sv	1
col bosques de las lomas	mx	1
colares	br	1
colatina	br	2
colbun	cl	1
colcapirhua	bo	1
colegiales	ar	1
colider	br	1
colima	mx	3
colina	cl,br	2
colinas	br	1
colinas do tocantins	br	1
collado villalba	es	1
college station	us	2
collipulli	cl	1
colmenar viejo	es	1
colniza	br	1
colomba	gt	1
colombia	cu	1
colombo	lk,br	2
colomoncagua	hn	1
colon	hn,pa	3
coloncito	ve	1
colonia	uy	3
colonia caroya	ar	1
colonia del sacramento	uy	1
colonia del sol	mx	1
colonia del valle	mx	2
colonia leopoldina	br	1
colonia lindavista	mx	2
colonia nativitas	mx	1
colonia wanda	ar	1
colorado	us	3
colorado do oeste	br	1
colorado springs	us	2
colotlan	mx	1
columbia	us	2
columbus	us	2
comalapa	gt,mx	1
comalcalco	mx	1
comayagua	hn	3
combarbala	cl	1
comendador	do	1
comilla	bd	2
comillas	es	1
comitan	mx	2
comitancillo	gt	1
commewijne	sr	3
commonwealth	ph	2
comodoro	br	1
comodoro rivadavia	ar	2
comonfort	mx	1
compostela	mx	1
compton	us	1
conakry	gn	3
conceicao	br	1
conceicao da barra	br	1
conceicao da feira	br	1
conceicao das alagoas	br	1
conceicao de macabu	br	1
conceicao do almeida	br	1
conceicao do araguaia	br	1
conceicao do coite	br	1
conceicao do jacuipe	br	1
conceicao do lago acu	br	1
conceicao do mato dentro	br	1
conceicao do rio verde	br	1
concepcion	py,cl	3
concepcion del uruguay	ar	1
conchal	br	1
conchas	br	1
concon	cl	1
concord	us	2
concordia	ar,br	2
concordia do para	br	1
condado	cu,br	1
conde	br	1
condeixa a nova	pt	1
condeuba	br	1
coney island	us	1
confresa	br	1
congonhas	br	1
conil de la frontera	es	1
connecticut	us	3
cono norte	pe	1
conroe	us	1
conselheiro lafaiete	br	2
conselheiro pena	br	1
consolacao	br	1
consolacion del sur	cu	1
constanta	ro	2
constantine	dz	2
constanza	do	1
constitucion	cl	1
contagem	br	2
contamana	pe	1
contenda	br	1
contla	mx	1
contramaestre	cu	1
contumil	pt	1
conway	us	1
coon rapids	us	1
copacabana	br,co	2
copan	hn	3
copenhagen	dk	3
copiapo	cl	2
coquimatlan	mx	1
coquimbo	cl	3
coracao de jesus	br	1
coracao de maria	br	1
coral springs	us	2
corbelia	br	1
corbera de llobregat	es	1
cordeiro	br	1
cordeiropolis	br	1
cordillera	py	3
cordoba	ar,co,es	3
cordova	us	1
coreau	br	1
coremas	br	1
coria	es	1
coria del rio	es	1
coribe	br	1
corinto	co,br,ni	1
cork	ie	2
corlu	tr	2
cornelio procopio	br	1
cornella de llobregat	es	1
coro	ve	2
coroata	br	1
coromandel	br	1
corona	us	2
coronango	mx	1
coronda	ar	1
coronel	cl	2
coronel brandsen	ar	1
coronel fabriciano	br	2
coronel joao sa	br	1
coronel oviedo	py	1
coronel pringles	ar	1
coronel suarez	ar	1
coronel vivida	br	1
coronie	sr	3
corozal	bz	3
corpus christi	us	2
corquin	hn	1
corralejo	es	1
corralillo	cu	1
correia pinto	br	1
corrente	br	1
correntes	br	1
correntina	br	1
corrientes	ar	3
corroios	pt	1
cortazar	mx	1
cortes	hn	3
corum	tr	2
corumba	br	1
corupa	br	1
coruripe	br	1
corvera de asturias	es	1
cosamaloapan	mx	1
coscomatepec de bravo	mx	1
coslada	es	1
cosmopolis	br	1
cosoleacaque	mx	1
cosquin	ar	1
costa caribe norte	ni	3
costa caribe sur	ni	3
costa da caparica	pt	1
costa de caparica	pt	1
costa marques	br	1
costa mesa	us	2
costa rica	br,mx	1
costillares	es	1
cota	co	1
cotabato	ph	2
cotegipe	br	1
cotia	br	2
cotija de la paz	mx	1
cotoca	bo	1
cotonou	bj	2
cotopaxi	ec	3
cotorra	co	1
cotui	do	1
council bluffs	us	1
couva tabaquite talparo	tt	3
coventry	gb	2
covilha	pt	1
coxim	br	1
coxs bazar	bd	2
coyhaique	cl	1
coyoacan	mx	2
coyotepec	mx	1
coyuca de benitez	mx	1
coyula	mx	1
cozumel	mx	1
craibas	br	1
craiova	ro	2
cranston	us	1
crateus	br	1
crato	br	2
cravinhos	br	1
crespo	ar	1
crevillente	es	1
criciuma	br	2
crisopolis	br	1
crissiumal	br	1
cristais	br	1
cristalina	br	1
cristinapolis	br	1
cristo rey	do	1
cristopolis	br	1
crixas	br	1
croata	br	1
croix des bouquets	ht	2
croydon	gb	2
crucecita	mx	1
cruces	cu	1
cruz alta	br	1
cruz das almas	br	1
cruz del eje	ar	1
cruz do espirito santo	br	1
cruz machado	br	1
cruzeiro	br	1
cruzeiro do oeste	br	1
cruzeiro do sul	br	1
cruzilia	br	1
cuatro caminos	es	1
cuauhtemoc	mx	2
cuautepec de hinojosa	mx	1
cuautitlan	mx	2
cuautitlan izcalli	mx	2
cuautla	mx	2
cuautlancingo	mx	1
cubatao	br	2
cubelles	es	1
cucuta	co	2
cucuyagua	hn	1
cuddalore	in	2
cuenca	ec	2
cueramaro	mx	1
cuernavaca	mx	2
cueto	cu	1
cuevas del almanzora	es	1
cuiaba	br	2
cuilapa	gt	1
cuilapam de guerrero	mx	1
cuite	br	1
cuitlahuac	mx	1
cuito	ao	2
cujubim	br	1
culiacan	mx	2
cullera	es	1
culleredo	es	1
cumana	ve	2
cumanacoa	ve	1
cumanayagua	cu	1
cumaribo	co	1
cumaru	br	1
cumaru do norte	br	1
cunco	cl	1
cundinamarca	co	3
cunduacan	mx	1
cunha	br	1
cunit	es	1
cupertino	us	1
cupira	br	1
curaca	br	1
curacautin	cl	1
curacavi	cl	1
curanilahue	cl	1
curico	cl	2
curionopolis	br	1
curitiba	br	3
curitibanos	br	1
curiuva	br	1
currais novos	br	1
curralinho	br	1
curridabat	cr	1
cursino	br	2
curua	br	1
curuca	br	1
curug	id	2
curumani	co	1
curundu	pa	1
cururupu	br	1
curuzu cuatia	ar	1
curvelo	br	1
cuscatancingo	sv	1
cuscatlan	sv	3
cusco	pe	3
custodia	br	1
custoias	pt	1
cutral co	ar	1
cuttack	in	2
cuyuni mazaruni	gy	3
cypress	us	2
czestochowa	pl	2
da nang	vn	3
dabajuro	ve	1
dabeiba	co	1
dachang	cn	2
dadu	pk	2
daegu	kr	3
daejeon	kr	3
dagua	co	1
dagupan	ph	2
daimiel	es	1
daireaux	ar	1
dajabon	do	1
dajal	pk	2
dakar	sn	3
dalcahue	cl	1
dale city	us	1
dali	cn	2
dalian	cn	3
daliang	cn	2
dallas	us	3
daloa	ci	2
dalupura	in	2
daly city	us	2
damaia	pt	1
damanhur	eg	2
damascus	sy	3
damietta	eg	2
dammam	sa	3
danbury	us	1
dandong	cn	2
danli	hn	2
danshui	tw	2
daqing	cn	3
dar bouazza	ma	2
dar es salaam	tz	3
darbhanga	in	2
darien	pa	3
darmstadt	de	2
darnytsya	ua	2
dasmarinas	ph	2
dasoguz	tm	2
datong	cn	3
daule	ec	2
davangere	in	2
davao	ph	3
davenport	us	2
david	pa	1
davie	us	2
davinopolis	br	1
davis	us	1
daxinganling	cn	2
daye	cn	2
dayrah	ae	2
dayton	us	2
daytona beach	us	1
dazhou	cn	3
dean funes	ar	1
dearborn	us	1
debrecen	hu	2
decatur	us	1
deer valley	us	2
deerfield beach	us	1
dehiwala mount lavinia	lk	2
dehradun	in	2
deir ez zor	sy	2
delaware	us	3
delegacion cuajimalpa de morelos	mx	2
delgado	sv	1
delhi	in	3
delicias	es	2
delmas	ht	2
delmiro gouveia	br	1
delray beach	us	1
delta amacuro	ve	3
delta del tigre	uy	1
deltona	us	1
demerara mahaica	gy	3
demerval lobao	br	1
dengzhou	cn	2
denia	es	1
denizli	tr	2
denpasar	id	2
denton	us	2
denver	us	2
deodapolis	br	1
deoghar	in	2
deoli	in	2
dependencias federales	ve	3
depok	id	3
dera ghazi khan	pk	2
dera ismail khan	pk	2
derby	gb	2
des moines	us	2
desamparados	cr	1
desarmes	ht	1
descalvado	br	1
desna	ua	2
desnyanskyi	ua	2
dessalines	ht	2
dessie	et	2
detroit	us	2
dewas	in	2
deyang	cn	2
dezful	ir	2
dezhou	cn	2
dhaka	bd	3
dhamar	ye	2
dhanbad	in	3
dhangadhi	np	2
dharan	np	2
dharavi	in	2
dhirkot	pk	2
dhule	in	2
di an	vn	2
diadema	br	2
diagonal mar	es	1
diamante	ar	1
diamantina	br	1
diamantino	br	1
dianopolis	br	1
dias davila	br	1
diego de almagro	cl	1
diego garcia	io	2
diego martin	tt	3
dien ban	vn	2
diepsloot	za	2
diez de octubre	cu	2
digri	pk	2
dihok	iq	2
dijon	fr	2
dila	et	2
dili	tl	2
dinajpur	bd	2
dinapore	in	2
dinapur nizamat	in	2
dindigul	in	2
dingxi	cn	2
dingzhou	cn	2
dionisio cerqueira	br	1
diourbel	sn	2
dire dawa	et	2
diriamba	ni	1
district of columbia	us	3
distrito capital	ve	3
distrito capital de bogota	co	3
distrito federal	br	3
divino	br	1
divinopolis	br	2
diyarbakir	tr	3
djelfa	dz	2
djibouti	dj	2
dnipro	ua	2
dniprovskyi	ua	2
dodoma	tz	2
doha	qa	2
dois corregos	br	1
dois irmaos	br	1
dois vizinhos	br	1
dolores	ar,uy	1
dolores hidalgo	mx	1
dom eliseu	br	1
dom feliciano	br	1
dom pedrito	br	1
dom pedro	br	1
dombivali	in	3
domingos martins	br	1
don antonio	mx	1
don benito	es	1
don torcuato	ar	1
donaustadt	at	2
donetsk	ua	2
dong da	vn	2
dong xoai	vn	2
dongguan	cn	3
donghai	cn	2
dongling	cn	2
dongtai	cn	2
dongying	cn	2
donmatias	co	1
donostia san sebastian	es	2
doral	us	1
dorchester	us	1
dores do indaia	br	1
dormentes	br	1
dortmund	de	2
dos de mayo	ar	1
dos hermanas	es	2
dosquebradas	co	2
dothan	us	1
douala	cm	3
douglas	im	2
dourados	br	2
downey	us	2
dracena	br	1
dresden	de	2
dreta de leixample	es	1
duaca	ve	1
duartina	br	1
dubai	ae	3
dubai investments park	ae	2
dublin	ie	3
dubreka	gn	2
duc pho	vn	2
duc trong	vn	2
dudley	gb	2
duisburg	de	2
duitama	co	1
dulce nombre de culmi	hn	1
duluth	us	1
dumai	id	2
dundalk	us	1
dundo	ao	2
dunhuang	cn	2
duque de caxias	br	2
durango	mx	3
durazno	uy	3
durban	za	3
durg	in	2
durgapur	in	2
durham	us	2
durres	al	2
dushanbe	tj	2
dusseldorf	de	2
duverge	do	1
duyun	cn	2
duzce	tr	2
dzerzhinsk	ru	2
eagan	us	1
east berbice corentyne	gy	3
east chattanooga	us	2
east flatbush	us	2
east hampton	us	2
east harlem	us	2
east helsinki	fi	2
east independence	us	2
east jerusalem	ps	2
east london	za	2
east los angeles	us	2
east new york	us	2
east norwalk	us	1
east orange	us	1
east village	us	1
eau claire	us	1
ebano	mx	1
ebute ikorodu	ng	2
ecatepec de morelos	mx	3
ecija	es	1
ecoporanga	br	1
eden prairie	us	1
edinburg	us	1
edinburgh	gb	2
edirne	tr	2
edison	us	2
edmond	us	1
edmonton	ca	3
edogawe	jp	2
efon alaaye	ng	2
eibar	es	1
eimsbuttel	de	2
eindhoven	nl	2
eiras	pt	1
eirunepe	br	1
eixample	es	2
ejea de los caballeros	es	1
ejido	ve	2
el aaiun	eh	2
el achir	dz	2
el arahal	es	1
el asintal	gt	1
el astillero	es	1
el bagre	co	1
el baix guinardo	es	1
el banco	co	1
el beni	bo	3
el besos i el maresme	es	1
el bolson	ar	1
el bon pastor	es	1
el bordo	co	1
el cafetal	ve	1
el cajon	us	2
el calafate	ar	1
el callao	pe	3
el camp de larpa del clot	es	1
el camp den grassot i gracia nova	es	1
el campello	es	1
el carmel	es	1
el carmen	cl,co	1
el carmen de bolivar	co	1
el carmen de chucuri	co	1
el carril	ar	1
el cerrito	co	1
el charco	co	1
el chorrillo	pa	1
el clot	es	1
el colorado	ar	1
el congres i els indians	es	1
el copey	co	1
el crucero	ni	1
el daein	sd	2
el dibir	so	2
el dividive	ve	1
el doncello	co	1
el dorado	ve	1
el ejido	es	1
el empalme	ec	1
el escorial	es	1
el estor	gt	1
el fasher	sd	2
el fuerte	mx	1
el goloso	es	1
el grao	es	1
el grullo	mx	1
el guinardo	es	1
el hatillo	ve	1
el jadida	ma	2
el limon	ve	2
el llano	mx	1
el masnou	es	1
el monte	us,cl	2
el negrito	hn	1
el obeid	sd	2
el oro	ec	3
el oued	dz	2
el palmar	gt	1
el palomar	ar	1
el pao	ve	1
el paraiso	hn	3
el parc i la llacuna del poblenou	es	1
el paso	us	2
el pedregal	pe	1
el playon	co	1
el poblenou	es	1
el prat de llobregat	es	1
el progreso	gt	3
el pueblito	mx	1
el puerto de santa maria	es	1
el putxet i el farro	es	1
el quetzal	gt	1
el quisco	cl	1
el raval	es	1
el reten	co	1
el rosario	hn,mx	1
el salto	mx	1
el soberbio	ar	1
el sombrero	ve	1
el tambo	co	1
el tejar	gt	1
el tigre	ve	2
el tocuyo	ve	1
el torno	bo	1
el triunfo	ec	1
el turo de la peira	es	1
el valle	do	3
el vendrell	es	1
el viejo	ni	1
el vigia	ve	2
el viso	es	1
el viso del alcor	es	1
el zulia	co	1
elazig	tr	2
elche	es	2
elda	es	1
eldorado	ar,mx,br	1
eldorado do sul	br	1
eldorado dos carajas	br	1
eldoret	ke	2
elesbao veloso	br	1
elgin	us	2
elias fausto	br	1
elizabeth	us	2
elk grove	us	2
ellicott city	us	1
elmhurst	us	2
eloi mendes	br	1
elorza	ve	1
eloy alfaro	ec	2
eluru	in	2
emalahleni	za	2
embajadores	es	1
embalse	ar	1
embarcacion	ar	1
embera	pa	3
embu das artes	br	2
embu guacu	br	1
emiliano zapata	mx	1
eminabad	pk	2
empalme	mx	1
empalme escobedo	mx	1
encantado	br	1
encarnacion	py	1
encarnacion de diaz	mx	1
enchanted hills	us	1
encinitas	us	1
encontrados	ve	1
encrucijada	cu	1
encruzilhada	br	1
encruzilhada do sul	br	1
enfield town	gb	2
engels	ru	2
engenheiro beltrao	br	1
engenheiro caldas	br	1
engenheiro coelho	br	1
engenheiro paulo de frontin	br	1
enriquillo	do	3
enschede	nl	2
ensenada	mx,ar	2
enshi	cn	2
enterprise	us	2
entre rios	ar	3
entre rios de minas	br	1
entrevias	es	1
entroncamento	pt	1
enugu	ng	2
envigado	co	2
epitaciolandia	br	1
epworth	zw	2
erandio	es	1
erandique	hn	1
erbil	iq	3
erechim	br	1
eregli	tr	2
erfurt	de	2
erie	us	1
ermelino matarazzo	br	2
ermesinde	pt	1
ermitagana	es	1
ermua	es	1
erode	in	2
errenteria	es	1
ervalia	br	1
erzincan	tr	2
erzurum	tr	2
escada	br	1
escarcega	mx	1
escazu	cr	1
escondido	us	2
escuinapa de hidalgo	mx	1
escuintla	gt	3
escuque	ve	1
esenler	tr	2
esenyurt	tr	2
esgueira	pt	1
eskisehir	tr	2
eslamshahr	ir	2
esmeralda	cu	1
esmeraldas	ec	3
esna	eg	2
esparreguera	es	1
espartinas	es	1
esparza	cr	1
espera feliz	br	1
esperanca	br	1
esperantina	br	1
esperantinopolis	br	1
esperanza	do,mx,ar	1
espigao doeste	br	1
espinal	co	1
espinho	pt	1
espinosa	br	1
espirito santo	br	3
espirito santo do pinhal	br	1
esplanada	br	1
esplugues de llobregat	es	1
espoo	fi	2
esposende	pt	1
espumoso	br	1
esquel	ar	1
esquias	hn	1
esquina	ar	1
esquipulas	gt	1
essen	de	2
essequibo islands west demerara	gy	3
estacio	br	1
estacion manuel	mx	1
estambul	tr	3
estancia	br	1
estancia velha	br	1
esteio	br	1
esteli	ni	3
estella lizarra	es	1
estepa	es	1
estepona	es	1
estocolmo	se	3
estoril	pt	1
estreito	br	1
estrela	br	1
estrela de alagoas	br	1
estrella	es	1
etawah	in	2
eten	pe	1
etobicoke	ca	2
etwatwa	za	2
etzatlan	mx	1
euclides da cunha	br	1
eugene	us	2
eunapolis	br	2
eusebio	br	1
evanston	us	1
evansville	us	2
evaton	za	2
everett	us	2
evora	pt	3
extrema	br	1
extremadura	es	3
extremoz	br	1
ezeiza	ar	2
ezequiel montes	mx	1
ezhou	cn	2
facatativa	co	2
fafe	pt	1
fairfield	us	2
faisalabad	pk	3
falagueira	pt	1
falcon	ve	3
fall river	us	1
famailla	ar	1
fangchenggang	cn	2
fanling	hk	2
fanzeres	pt	1
fardis	ir	2
fargo	us	2
farias brito	br	1
faridabad	in	3
farmington hills	us	1
faro	pt	3
farroupilha	br	1
farrukhabad	in	2
fartura	br	1
fatehpur	in	2
fatih	tr	2
fatima	br	1
fatima do sul	br	1
favoriten	at	2
faxinal	br	1
fayetteville	us	2
fazenda rio grande	br	2
federacion	ar	1
federal	ar	1
federal way	us	1
feijo	br	1
feira	pt	1
feira de santana	br	2
feira grande	br	1
feira nova	br	1
felanitx	es	1
felgueiras	pt	1
felipe carrillo puerto	mx	1
felixlandia	br	1
feliz	br	1
fendou	cn	2
fene	es	1
fengcheng	cn	2
fenghuang	cn	2
fengshan	tw	2
fengxiang	cn	3
fergana	uz	2
fernando de la mora	py	2
fernandopolis	br	1
ferraz de vasconcelos	br	2
ferreiros	br	1
ferrenafe	pe	1
ferrol	es	1
fes al bali	ma	2
fianarantsoa	mg	2
figueira da foz	pt	1
figueres	es	1
filadelfia	py,br	1
filomeno mata	mx	1
financial district	us	1
firmat	ar	1
firozabad	in	2
fishers	us	1
flagstaff	us	1
flandes	co	1
flatbush	us	1
flatlands	us	1
flint	us	1
flora	sr	1
florence	it	2
florence graham	us	1
florencia	co	2
flores	uy	3
flores da cunha	br	1
flores de goias	br	1
floresta	br	1
floresta do araguaia	br	1
floriano	br	1
florianopolis	br	2
florida	us,uy	3
florida paulista	br	1
floridablanca	co	2
floridsdorf	at	2
flower mound	us	1
flying fish cove	cx	2
folsom	us	1
fomento	cu	1
fond parisien	ht	1
fonseca	co	1
fontana	us,ar	2
fontanar	cu	2
fontarron	es	1
fonte boa	br	1
fordham	us	1
forest hills	us	1
formiga	br	1
formosa	ar	3
formosa da serra negra	br	1
formosa do rio preto	br	1
formoso do araguaia	br	1
forquilha	br	1
forquilhinha	br	1
fort collins	us	2
fort de france	mq	2
fort lauderdale	us	2
fort myers	us	1
fort pienc	es	1
fort smith	us	1
fort wayne	us	2
fort worth	us	3
fortaleza	br	3
fortaleza dos nogueiras	br	1
fortechnyi	ua	2
fortim	br	1
fortin de las flores	mx	1
fortuna	br	1
foshan	cn	3
foz do iguacu	br	2
fraccionamiento ciudad olmeca	mx	1
fraccionamiento geovillas los pinos	mx	1
fraccionamiento real palmas	mx	1
fraga	es	1
fraiburgo	br	1
fraijanes	gt	1
fraile pintado	ar	1
framingham	us	1
framingham center	us	1
franca	br	2
francisco beltrao	br	1
francisco i madero	mx	1
francisco morato	br	2
francisco morazan	hn	3
francisco sa	br	1
franco da rocha	br	2
frankfurt am main	de	2
franklin	us	1
fray bentos	uy	1
fray luis a beltran	ar	1
frecheirinha	br	1
frederick	us	1
frederico westphalen	br	1
fredonia	co	1
freetown	sl	2
freguesia do o	br	2
freguesia do ribeirao da ilha	br	1
frei miguelinho	br	1
frei paulo	br	1
freiburg	de	2
freire	cl	1
fremont	us	2
fresnillo	mx	2
fresno	us	2
frisco	us	2
fronteira	br	1
frontera	mx	1
frontino	co	1
frutal	br	1
frutillar	cl	1
fuan	cn	2
fuchu	jp	2
fuding	cn	2
fuencarral	es	2
fuencarral el pardo	es	2
fuengirola	es	1
fuenlabrada	es	2
fuente del berro	es	1
fuentes del valle	mx	1
fuji	jp	2
fujisawa	jp	2
fukui shi	jp	2
fukuoka	jp	3
fukushima	jp	2
fukuyama	jp	2
fuling	cn	2
fullerton	us	2
funafuti	tv	2
funchal	pt	2
fundacion	co	1
fundao	br	1
funes	ar	1
funza	co	2
fusagasuga	co	1
fushun	cn	3
futrono	cl	1
fuxin	cn	2
fuyang	cn	3
fuzhou	cn	3
fyzabad	in	2
gaborone	bw	2
gabriel leyva solano	mx	1
gadag	in	2
gadag betageri	in	2
gafanha	pt	1
gagnoa	ci	2
gainesville	us	2
gaithersburg	us	1
gajuwaka	in	2
galapa	co	1
galapagar	es	1
galapagos	ec	3
galati	ro	2
galdakao	es	1
galdar	es	1
galeras	co	1
galicia galicia	es	3
galvarino	cl	1
galvez	ar	1
gama	br	2
gamarra	co	1
gameleira	br	1
gamonal	es	1
gandajika	cd	2
gandhidham	in	2
gandhinagar	in	2
gandia	es	1
gandu	br	1
gangneung	kr	2
ganja	az	2
ganzhou	cn	3
gaomi	cn	2
gaoping	cn	2
gaozhou	cn	2
garanhuns	br	2
garca	br	1
garcia	mx	1
garden grove	us	2
gardena	us	1
garhi khairo	pk	2
garibaldi	br	1
garissa	ke	2
garland	us	2
garopaba	br	1
garrafao do norte	br	1
garupa	ar	1
garuva	br	1
gary	us	1
garzon	co	1
gaspar	br	1
gasteiz vitoria	es	2
gastonia	us	1
gatineau	ca	2
gava	es	1
gaya	in	2
gaza	ps	2
gaziantep	tr	3
gazipur	bd	3
gaztambide	es	1
gboko	ng	2
gdansk	pl	2
gdynia	pl	2
gebze	tr	2
geelong	au	2
geita	tz	2
gelsenkirchen	de	2
gemena	cd	2
genebra	ch	3
general acha	ar	1
general alvear	ar	1
general belgrano	ar	1
general fernandez oro	ar	1
general guemes	ar	1
general jose de san martin	ar	1
general juan madariaga	ar	1
general miguel aleman	mx	1
general mosconi	ar	1
general pacheco	ar	1
general pico	ar	1
general pinedo	ar	1
general roca	ar	1
general santos	ph	2
general villegas	ar	1
geneva	ch	2
genoa	it	2
gent	be	2
geoje	kr	2
george	za	2
george town	ky,my	2
georgetown	gy,us	2
georgia	us	3
germantown	us	1
germiston	za	2
gernika lumo	es	1
getafe	es	2
getulio vargas	br	1
getxo	es	1
ghaziabad	in	3
ghulja	cn	2
gia lam	vn	2
gibara	cu	1
gibraleon	es	1
gibraltar	gi	2
gifu	jp	2
gigante	co	1
gijang	kr	2
gijon	es	2
gilbert	us	2
gilgit	pk	2
gimcheon	kr	2
gimpo si	kr	2
ginebra	ch	3
gines	es	1
girardot city	co	2
girau do ponciano	br	1
girga	eg	2
giron	co	2
girona	es	2
girua	br	1
gisenyi	rw	2
gitega	bi	2
giza	eg	3
glasgow	gb	2
glen burnie	us	1
glendale	us	2
gliwice	pl	2
gloria	br	1
gloria do goita	br	1
gloucester	ca	2
goascoran	hn	1
gobernador galvez	ar	1
gobernador virasora	ar	1
godella	es	1
godome	bj	2
goiana	br	1
goianapolis	br	1
goianesia	br	1
goianesia do para	br	1
goiania	br	3
goianinha	br	1
goianira	br	1
goias	br	3
goiatins	br	1
goiatuba	br	1
goioere	br	1
gojra	pk	2
golbasi	tr	2
gold coast	au	2
golestan	ir	2
golfe	ao	2
golyanovo	ru	2
goma	cd	2
gombe	ng	2
gomez palacio	mx	2
gonaives	ht	1
gonbad e kavus	ir	2
gonder	et	2
gondomar	pt,es	1
gongheyong	cn	2
goodyear	us	1
gorakhpur	in	3
gorbea	cl	1
gorgan	ir	2
gorontalo	id	2
gothenburg	se	2
governador celso ramos	br	1
governador edison lobao	br	1
governador eugenio barros	br	1
governador mangabeira	br	1
governador nunes freire	br	1
governador valadares	br	2
goya	ar,es	1
goyang si	kr	3
gqeberha	za	3
graca	pt,br	1
gracia	es	2
gracias a dios	hn	3
grajau	br	2
gramado	br	1
granada	ni,es	3
granadero baigorria	ar	1
granadilla	cr	1
granadilla de abona	es	1
grand gosier	ht	1
grand junction	us	1
grand prairie	us	2
grand rapids	us	2
grandeanse	ht	3
graneros	cl	1
grangwav	ht	1
granja	br	1
granma	cu	3
granollers	es	1
grao de murviedro	es	1
grao mogol	br	1
gravata	br	1
gravatai	br	2
gravatal	br	1
gravesend	us	2
graz	at	2
greater noida	in	2
greater sudbury	ca	2
greeley	us	2
green bay	us	2
greenburgh	us	1
greensboro	us	2
greenville	us	1
grenoble	fr	2
gresham	us	2
gressier	ht	1
groningen	nl	2
grozny	ru	2
grytviken	gs	2
guabiruba	br	1
guabo	ec	1
guacara	ve	2
guacari	co	1
guachochi	mx	1
guacui	br	1
guadalajara	mx	3
guadalajara de buga	co	2
guadalupe	mx	2
guadalupe victoria	mx	1
guadarrama	es	1
guadix	es	1
guaduas	co	1
guaianases	br	2
guaiba	br	1
guaimaca	hn	1
guaimaro	cu	1
guainia	co	3
guaira	py	3
guaiuba	br	1
guajara	br	1
guajara mirim	br	1
guajiquiro	hn	1
gualaceo	ec	1
gualaco	hn	1
gualan	gt	1
gualeguay	ar	1
gualeguaychu	ar	1
guam	us	3
guama	ve	1
guamal	co	1
guamare	br	1
guamo	co	1
guamuchil	mx	1
guanabacoa	cu	2
guanacaste	cr	3
guanajay	cu	1
guanajuato	mx	3
guanambi	br	1
guanare	ve	2
guanarito	ve	1
guane	cu	1
guangan	cn	2
guangshui	cn	2
guangyuan	cn	2
guangzhou	cn	3
guanhaes	br	1
guankou	cn	3
guano	ec	1
guantanamo	cu	3
guape	br	1
guapi	co	1
guapiacu	br	1
guapiara	br	1
guapiles	cr	1
guapimirim	br	1
guapo	br	1
guapore	br	1
guara	br	2
guarabira	br	1
guaraciaba do norte	br	1
guarai	br	1
guaramirim	br	1
guaranda	ec	1
guaranesia	br	1
guaraniacu	br	1
guaranta do norte	br	1
guarapari	br	2
guarapuava	br	2
guararapes	br	1
guararema	br	1
guaratinga	br	1
guaratingueta	br	2
guaratuba	br	1
guarda	pt	3
guardamar del segura	es	1
guarei	br	1
guarenas	ve	2
guariba	br	1
guarico	ve	3
guarne	co	1
guaruja	br	2
guarulhos	br	3
guasave	mx	1
guasdualito	ve	1
guasipati	ve	1
guastatoya	gt	1
guatemala	gt	3
guatemala city	gt	2
guatire	ve	2
guaviare	co	3
guaxupe	br	1
guayape	hn	1
guayaquil	ec	3
guayaramerin	bo	1
guayas	ec	3
guayos	cu	1
guazacapan	gt	1
gucun	cn	2
guediawaye	sn	2
guerrero	mx	3
guerrero negro	mx	1
guia	es	1
guia de isora	es	1
guigang	cn	3
guigue	ve	1
guilin	cn	3
guimar	es	1
guimaraes	pt	1
guindalera	es	1
guines	cu	1
guira de melena	cu	1
guiria	ve	1
guisa	cu	1
guixi	cn	2
guiyang	cn	3
gujangbagh	cn	2
gujranwala	pk	3
gujrat	pk	2
gulfport	us	1
guli	cn	2
gulu	ug	2
gumi	kr	2
guna	in	2
guna yala	pa	3
gunan	cn	2
gundupalaiyam	in	2
gunpo	kr	2
gunsan	kr	2
guntur	in	2
guri si	kr	2
gurinhem	br	1
gurue	mz	2
gurugram	in	2
gurupa	br	1
gurupi	br	1
gusau	ng	2
gustavia	bl	2
gustavo adolfo madero	mx	3
gutierrez zamora	mx	1
guwahati	in	2
guyong	ph	2
guyuan	cn	2
gwalior	in	3
gwangju	kr	3
gwangmyeong	kr	2
gwangyang	kr	2
gweru	zw	2
gyanpur	in	2
gyeongju	kr	2
gyeongsan si	kr	2
ha long	vn	2
ha tinh	vn	2
haarlem	nl	2
hachinohe	jp	2
hachioji	jp	2
hacienda la calera	cl	1
hacienda santa fe	mx	1
hadaiq al qubbah	eg	2
hadano	jp	2
haedo	ar	1
haeju	kp	2
hafar al batin	sa	2
hafizabad	pk	2
hagatna	gu	2
hagen	de	2
hai ba trung	vn	2
hai duong	vn	2
haicheng	cn	2
haifa	il	2
haikou	cn	3
hail	sa	2
hailar	cn	2
haiphong	vn	3
hakodate	jp	2
haldia	in	2
halifax	ca	2
halle saale	de	2
halwan	eg	2
hamadan	ir	2
hamah	sy	2
hamamatsu	jp	2
hamburg	de	3
hamburg mitte	de	2
hamburg nord	de	2
hamhung	kp	2
hami	cn	2
hamilton	ca,bm,nz	2
hamm	de	2
hammond	us	1
hampton	us	2
hanam	kr	2
handan	cn	3
hanfeng	cn	2
hangu	cn	2
hangzhou	cn	3
hannover	de	2
hanoi	vn	3
hanumangarh	in	2
hanzhong	cn	3
hapur	in	2
harar	et	2
harare	zw	3
harbin	cn	3
harburg	de	2
hargeysa	so	2
haridwar	in	2
harlem	us	2
harlingen	us	1
haro	es	1
hartford	us	2
hashtsal	in	2
hasilpur	pk	2
hassan	in	2
hat yai	th	2
hathazari	bd	2
hato mayor del rey	do	1
hatonuevo	co	1
havana	cu	3
haverhill	us	1
hawaii	us	3
hawalli	kw	2
hawthorne	us	1
hayward	us	2
hayy khilda	jo	2
hazaribagh	in	2
hebi	cn	2
hebron	ps	2
hechi	cn	2
hechuan	cn	2
hefei	cn	3
hegang	cn	2
heihe	cn	2
heliopolis	br	1
hellin	es	1
helsinki	fi	2
hemet	us	1
henderson	us	2
hengshan	cn	2
hengshui	cn	2
hengyang	cn	3
hepu	cn	2
herat	af	2
heredia	cr	3
hermosillo	mx	2
hernani	es	1
herne	de	2
heroica caborca	mx	1
heroica ciudad de juchitan de zaragoza	mx	1
heroica ciudad de tlaxiaco	mx	1
heroica guaymas	mx	2
heroica matamoros	mx	2
heroica zitacuaro	mx	1
herrera	pa	3
herval doeste	br	1
heshan	cn	3
hesperia	us	1
hetauda	np	2
heyuan	cn	2
heze	cn	3
hezhou	cn	3
hialeah	us	2
hidalgo	mx	3
hidalgo del parral	mx	2
hidrolandia	br	1
higashihiroshima	jp	2
higashimurayama	jp	2
higashiosaka	jp	2
high point	us	2
highlands ranch	us	1
higuamo	do	3
higuerote	ve	1
hillsboro	us	2
himeji	jp	2
hinche	ht	1
hindupur	in	2
hino	jp	2
hipolito yrigoyen	ar	1
hirakata	jp	2
hiratsuka	jp	2
hirosaki	jp	2
hiroshima	jp	3
hisar	in	2
hispanoamerica	es	1
hitachi	jp	2
hitachi naka	jp	2
hlaingthaya	mm	2
ho chi minh city	vn	3
hobart	au	2
hohhot	cn	3
hoji ya henda	ao	2
holambra	br	1
holguin	cu	3
hollywood	us	2
holon	il	2
homestead	us	1
homs	sy	2
homyel	by	2
honcho	jp	2
honda	co	1
hondarribia	es	1
hong kong	hk	3
hong kong island	hk	3
hongkou	cn	2
honiara	sb	2
honolulu	us	2
hoover	us	1
horizonte	br	1
horizontina	br	1
horlivka	ua	2
horta	es	1
horta guinardo	es	2
hortaleza	es	2
hortolandia	br	2
hosaina	et	2
hosapete	in	2
hoshiarpur	in	2
hostafrancs	es	1
hosur	in	2
hougang new town	sg	2
houston	us	3
howrah	in	3
hrodna	by	2
hsinchu	tw	2
huacho	pe	1
huaian	cn	3
huaibei	cn	3
huaihua	cn	2
huainan	cn	3
hualmay	pe	1
hualpen	cl	1
hualqui	cl	1
huamachuco	pe	1
huamantla	mx	1
huambo	ao	2
huancavelica	pe	3
huancayo	pe	2
huanggang	cn	2
huangpu	cn	2
huangshan	cn	2
huangshi	cn	2
huanta	pe	1
huanuco	pe	3
huanuni	bo	1
huaquillas	ec	1
huaral	pe	1
huaraz	pe	2
huarmey	pe	1
huatabampo	mx	1
huatusco	mx	1
huauchinango	mx	1
huaura	pe	1
huayin	cn	2
hubballi	in	2
huehuetenango	gt	3
huejotzingo	mx	1
huejutla de reyes	mx	1
huelva	es	2
huercal de almeria	es	1
huercal overa	es	1
huesca	es	1
huetamo de nunez	mx	1
hugli	in	2
huila	co	3
huilango	mx	1
huimanguillo	mx	1
huixcolotla	mx	1
huixing	cn	2
huixquilucan	mx	2
huixtla	mx	1
huizhou	cn	3
hulan ergi	cn	2
huludao	cn	2
hulunbuir	cn	2
humaita	br	1
humanes de madrid	es	1
humberto de campos	br	1
humen	cn	2
hungnam	kp	2
huntington beach	us	2
huntsville	us	2
hunucma	mx	1
huocheng	cn	2
hurghada	eg	2
hurlingham	ar	1
huzhou	cn	3
hwaseong si	kr	2
hyderabad	in,pk	3
hyesan	kp	2
iacu	br	1
iapu	br	1
iasi	ro	2
iati	br	1
ibadan	ng	3
ibague	co	2
ibaiti	br	1
ibaraki	jp	2
ibarra	ec	2
ibate	br	1
ibateguara	br	1
ibatiba	br	1
ibia	br	1
ibiapina	br	1
ibicarai	br	1
ibicoara	br	1
ibicui	br	1
ibimirim	br	1
ibipeba	br	1
ibipitanga	br	1
ibipora	br	1
ibirama	br	1
ibirapitanga	br	1
ibirataia	br	1
ibirite	br	2
ibiruba	br	1
ibitiara	br	1
ibitinga	br	1
ibitita	br	1
ibiuna	br	1
ibiza	es	1
ibotirama	br	1
ibri	om	2
icapui	br	1
icara	br	1
icatu	br	1
ichalkaranji	in	2
icheon si	kr	2
ichihara	jp	2
ichikawa	jp	2
ichinomiya	jp	2
icod de los vinos	es	1
iconha	br	1
idaho	us	3
idku	eg	2
ifakara	tz	2
igaci	br	1
igapora	br	1
igaracu do tiete	br	1
igarapava	br	1
igarape	br	1
igarape acu	br	1
igarape do meio	br	1
igarape miri	br	1
igarassu	br	2
igrapiuna	br	1
igreja nova	br	1
igrejinha	br	1
iguaba grande	br	1
iguai	br	1
iguala de la independencia	mx	2
igualada	es	1
iguape	br	1
iguatemi	br	2
iguatu	br	1
ijebu ode	ng	2
ijero ekiti	ng	2
ijui	br	1
ikare	ng	2
ikeja	ng	2
ikire	ng	2
ikot ekpene	ng	2
iksan	kr	2
ila orangun	ng	2
ilagan	ph	2
ilave	pe	1
ile ife	ng	2
ilesa	ng	2
ilford	gb	2
ilha comprida	br	1
ilha de itamaraca	br	1
ilha solteira	br	1
ilhabela	br	1
ilhavo	pt	1
ilheus	br	2
ilhota	br	1
ilicinea	br	1
iligan	ph	2
iligan city	ph	2
illapel	cl	1
illes balears islas baleares	es	3
illescas	es	1
illinois	us	3
iloilo	ph	2
ilopango	sv	1
ilorin	ng	3
imabari	jp	2
imbabura	ec	3
imbau	br	1
imbe	br	1
imbituba	br	1
imbituva	br	1
imperatriz	br	2
imperial	pe,es	1
imphal	in	2
imus	ph	2
inaja	br	1
inca	es	1
incheon	kr	3
indaial	br	1
indaiatuba	br	2
independence	us	2
independencia	br	1
indiana	us	3
indianapolis	us	2
indiara	br	1
indiaroba	br	1
indio	us	1
indore	in	3
inga	br	1
ingeniero pablo nogues	ar	1
ingenio	es	1
inglewood	us	2
inhambupe	br	1
inhapi	br	1
inhapim	br	1
inhuma	br	1
inhumas	br	1
inisa	ng	2
insein	mm	2
intibuca	hn	3
iowa	us	3
iowa city	us	1
ipaba	br	1
ipameri	br	1
ipanema	br	1
ipanguacu	br	1
ipatinga	br	2
ipaumirim	br	1
ipaussu	br	1
ipecaeta	br	1
ipero	br	1
ipiales	co	1
ipiau	br	1
ipira	br	1
ipiranga	br	2
ipis	cr	1
ipixuna	br	1
ipixuna do para	br	1
ipoh	my	2
ipojuca	br	2
ipora	br	1
ipswich	gb	2
ipua	br	1
ipubi	br	1
ipueiras	br	1
iquique	cl	2
iquitos	pe	2
iracema	br	1
iracemapolis	br	1
iranduba	br	1
irapuato	mx	2
iraquara	br	1
irara	br	1
irati	br	1
iraucuba	br	1
irbid	jo	2
irece	br	1
iringa	tz	2
iriona	hn	1
irituia	br	1
irkutsk	ru	2
irun	es	1
irupi	br	1
irvine	us	2
irving	us	2
irvington	us	1
ise ekiti	ng	2
isesaki	jp	2
iseyin	ng	2
isfahan	ir	3
isfara	tj	2
isidro casanova	ar	2
isiro	cd	2
iskandar puteri	my	2
iskenderun	tr	2
isla	mx	1
isla cristina	es	1
isla de la juventud	cu	3
isla de maipo	cl	1
isla mujeres	mx	1
islamabad	pk	2
islas de la bahia	hn	3
islington	gb	2
ismailia	eg	2
isnos	co	1
isparta	tr	2
istambul	tr	3
istanbul	tr	3
istaravshan	tj	2
istmina	co	1
itabaiana	br	2
itabaianinha	br	1
itabashi	jp	2
itabela	br	1
itabera	br	1
itaberaba	br	1
itaberai	br	1
itabira	br	2
itabirito	br	1
itaborai	br	2
itabuna	br	2
itacarambi	br	1
itacare	br	1
itacoatiara	br	2
itacorubi	br	1
itaete	br	1
itagi	br	1
itagiba	br	1
itaguacu	br	1
itaguacu da bahia	br	1
itaguai	br	2
itaguara	br	1
itagui	co	2
itai	br	1
itaiba	br	1
itaim bibi	br	2
itaim paulista	br	2
itaiopolis	br	1
itaitinga	br	1
itaituba	br	2
itajai	br	2
itajobi	br	1
itajuba	br	1
itajuipe	br	1
italva	br	1
itamaraju	br	1
itamarandiba	br	1
itambacuri	br	1
itambe	br	1
itami	jp	2
itamonte	br	1
itanhaem	br	2
itanhandu	br	1
itanhem	br	1
itaobim	br	1
itaocara	br	1
itapaci	br	1
itapage	br	1
itapagipe	br	1
itaparica	br	1
itapecerica	br	1
itapecerica da serra	br	2
itapecuru mirim	br	1
itapejara doeste	br	1
itapema	br	1
itapemirim	br	1
itaperucu	br	1
itaperuna	br	2
itapetim	br	1
itapetinga	br	1
itapetininga	br	2
itapeva	br	1
itapevi	br	2
itapicuru	br	1
itapipoca	br	2
itapira	br	1
itapiranga	br	1
itapissuma	br	1
itapiuna	br	1
itapoa	br	1
itapolis	br	1
itapora	br	1
itaporanga	br	1
itaporanga dajuda	br	1
itapororoca	br	1
itapua	py	3
itapui	br	1
itapuranga	br	1
itaquaquecetuba	br	2
itaquera	br	2
itaqui	br	1
itaquirai	br	1
itaquitinga	br	1
itarantim	br	1
itarare	br	1
itarema	br	1
itariri	br	1
itatiaia	br	1
itatiaiucu	br	1
itatiba	br	2
itatim	br	1
itatinga	br	1
itatira	br	1
itau de minas	br	1
itaugua	py	1
itauna	br	1
itinga	br	1
itinga do maranhao	br	1
itiquira	br	1
itirapina	br	1
itiuba	br	1
itororo	br	1
ituacu	br	1
ituango	co	1
itubera	br	1
ituiutaba	br	2
itumbiara	br	1
itupeva	br	1
itupiranga	br	1
ituporanga	br	1
iturama	br	1
iturrama	es	1
ituverava	br	1
ituzaingo	ar	2
iuna	br	1
ivai	br	1
ivaipora	br	1
ivano frankivsk	ua	2
ivanovo	ru	2
ivory park	za	2
ivoti	br	1
iwaki	jp	2
iwata	jp	2
ixmiquilpan	mx	1
ixtaczoquitlan	mx	1
ixtapa	mx	1
ixtapa zihuatanejo	mx	1
ixtapaluca	mx	2
ixtapan de la sal	mx	1
ixtepec	mx	1
ixtlan del rio	mx	1
izabal	gt	3
izalco	sv	1
izamal	mx	1
izhevsk	ru	2
izmir	tr	3
izmit	tr	2
iztacalco	mx	2
iztapalapa	mx	3
izucar de matamoros	mx	1
izumi	jp	2
izumo	jp	2
jabalpur	in	3
jabalya	ps	2
jabaquara	br	2
jaboatao dos guararapes	br	2
jaboticabal	br	1
jaboticatubas	br	1
jaca	es	1
jacaltenango	gt	1
jacana	br	1
jacaraci	br	1
jacarau	br	1
jacareacanga	br	1
jacarei	br	2
jacarezinho	br	1
jaciara	br	1
jackson	us	2
jackson heights	us	1
jacksonville	us	3
jacmel	ht	2
jacobabad	pk	2
jacobina	br	1
jacobo hunter	pe	1
jacona de plancarte	mx	1
jacunda	br	1
jacupiranga	br	1
jacutinga	br	1
jaen	es,pe	2
jaffna	lk	2
jaguapita	br	1
jaguaquara	br	1
jaguara	br	1
jaguarao	br	1
jaguarari	br	1
jaguare	br	1
jaguaretama	br	1
jaguariaiva	br	1
jaguaribe	br	1
jaguaripe	br	1
jaguariuna	br	1
jaguaruana	br	1
jaguaruna	br	1
jaguey grande	cu	1
jaiba	br	1
jaicos	br	1
jaigaon	in	2
jaipur	in	3
jajmau	in	2
jakarta	id	3
jalacingo	mx	1
jalalabad	af	2
jalalpur pirwala	pk	2
jalandhar	in	2
jalapa	gt	3
jales	br	1
jalgaon	in	2
jalisco	mx	3
jalna	in	2
jalostotitlan	mx	1
jalpa	mx	1
jalpa de mendez	mx	1
jalpatagua	gt	1
jaltipan de morelos	mx	1
jamaica	us	2
jamalpur	bd	2
jamay	mx	1
jambi city	id	2
jamestown	sh	2
jammu	in	2
jamnagar	in	2
jampur	pk	2
jamshedpur	in	3
jamundi	co	1
jamuria	in	2
janakpur	np	2
janauba	br	1
jandaia do sul	br	1
jandira	br	2
janesville	us	1
januaria	br	1
janzur	ly	2
japaratuba	br	1
japeri	br	2
japoata	br	1
jarabacoa	do	1
jaragua	br	2
jaragua do sul	br	2
jaral del progreso	mx	1
jaranwala	pk	2
jardim	br	1
jardim alegre	br	1
jardim angela	br	2
jardim botanico	br	1
jardim de piranhas	br	1
jardim helena	br	2
jardim paulista	br	1
jardim sao luis	br	2
jardin america	ar	1
jardines de la silla	mx	1
jardinopolis	br	1
jarinu	br	1
jaru	br	1
jaruco	cu	1
jatai	br	2
jatauba	br	1
jatibonico	cu	1
jatoba	br	1
jauja	pe	1
jaunpur	in	2
javea	es	1
jayapura	id	2
jebel ali	ae	2
jeddah	sa	3
jeju city	kr	2
jember	id	2
jenipapo dos vieiras	br	1
jeonju	kr	2
jepara	id	3
jequeri	br	1
jequie	br	2
jequitinhonha	br	1
jeremie	ht	1
jeremoabo	br	1
jerez de garcia salinas	mx	1
jerez de la frontera	es	2
jersey city	us	2
jerusalem	il	2
jessore	bd	2
jesus del monte	mx	1
jesus maria	pe,mx,ar	1
jesus menendez	cu	1
jhang sadr	pk	2
jhansi	in	2
jhelum	pk	2
ji parana	br	2
jiading	cn	3
jiamusi	cn	2
jian	cn	2
jiangmen	cn	3
jiangyin	cn	3
jianshui	cn	2
jiaojiang	cn	2
jiaozhou	cn	2
jiaozuo	cn	2
jiaxing	cn	3
jiayuguan	cn	2
jieyang	cn	3
jiguani	cu	1
jijiang	cn	2
jijiga	et	2
jijoca de jericoacoara	br	1
jilin	cn	3
jimaguayu	cu	1
jimeta	ng	2
jimma	et	2
jinan	cn	3
jinchang	cn	2
jincheng	cn	2
jind	in	2
jingan	cn	2
jingdezhen	cn	2
jinghong	cn	2
jingling	cn	2
jingmen	cn	2
jingzhou	cn	3
jinhua	cn	3
jining	cn	3
jinjiang	cn	3
jinotega	ni	3
jinotepe	ni	1
jinshan	cn	2
jinshanlu	cn	2
jinzhong	cn	3
jinzhou	cn	2
jipijapa	ec	1
jiquilpan de juarez	mx	1
jiquirica	br	1
jitauna	br	1
jiujiang	cn	3
jiuquan	cn	2
jiutai	cn	2
jiutepec	mx	2
jixi	cn	2
jiyuan	cn	2
jizhou	cn	2
jizzax	uz	2
joacaba	br	1
joaima	br	1
joanopolis	br	1
joao alfredo	br	1
joao camara	br	1
joao dourado	br	1
joao lisboa	br	1
joao monlevade	br	1
joao neiva	br	1
joao pessoa	br	2
joao pinheiro	br	1
joaquim gomes	br	1
joaquim nabuco	br	1
joaquim pires	br	1
joaquin v gonzalez	ar	1
jobabo	cu	1
jocotenango	gt	1
jocotepec	mx	1
jodar	es	1
jodhpur	in	3
joetsu	jp	2
johannesburg	za	3
johns creek	us	1
johnson city	us	1
johor bahru	my	2
joinville	br	2
jojutla	mx	1
joliet	us	2
jomvu	ke	2
jonesboro	us	1
jose bonifacio	br	2
jose c paz	ar	2
jose cardel	mx	1
jose de freitas	br	1
jose mariano jimenez	mx	1
joselandia	br	1
jovellanos	cu	1
joyabaj	gt	1
juan aldama	mx	1
juan de acosta	co	1
juan diaz	pa	2
juan griego	ve	1
juan jose castelli	ar	1
juan jose rios	mx	1
juan l lacaze	uy	1
juan morales	mx	1
juan rodriguez clara	mx	1
juanjui	pe	1
juara	br	1
juatuba	br	1
juazeiro	br	2
juazeiro do norte	br	2
juba	ss	2
jucas	br	1
juchitepec	mx	1
jucurutu	br	1
judibana	ve	1
juigalpa	ni	1
juina	br	1
juiz de fora	br	2
juja	ke	2
jujuy	ar	3
juliaca	pe	2
julio de castilhos	br	1
jumilla	es	1
junagadh	in	2
jundiai	br	2
junin	pe	3
junqueiro	br	1
junqueiropolis	br	1
jupi	br	1
jupiter	us	1
juquia	br	1
juquitiba	br	1
jurema	br	1
juriquilla	mx	1
jurong town	sg	2
jurong west	sg	2
juruti	br	1
jussara	br	1
justicia	es	1
jutiapa	gt	3
juticalpa	hn	1
juventino rosas	mx	1
kabankalan	ph	2
kabinda	cd	2
kabul	af	3
kabwe	zm	2
kadapa	in	2
kaduna	ng	3
kaechon	kp	2
kaesong	kp	2
kafr ash shaykh	eg	2
kafrul	bd	2
kagoshima	jp	2
kahama	tz	2
kahramanmaras	tr	2
kaifeng	cn	3
kaili	cn	2
kaiyuan	cn	2
kajang	my	2
kakamega	ke	3
kakinada	in	2
kakogawacho honmachi	jp	2
kalaburagi	in	2
kalamazoo	us	1
kalemie	cd	2
kalemyo	mm	2
kaliningrad	ru	2
kalininskiy	ru	2
kallakurichi	in	3
kaluga	ru	2
kalyan	in	3
kamakura	jp	2
kamalia	pk	2
kamarhati	in	2
kamensk uralskiy	ru	2
kamina	cd	2
kamirenjaku	jp	2
kamoke	pk	2
kampala	ug	3
kampong baharu cheras batu sebelas	my	2
kampung baru subang	my	2
kampung kangkar teberau	my	2
kampung larkin lama	my	2
kamyanske	ua	2
kananga	cd	3
kanasin	mx	1
kanayannur	in	2
kanazawa	jp	2
kanchipuram	in	2
kandahar	af	2
kanggye	kp	2
kankan	gn	2
kano	ng	3
kanpur	in	3
kansas	us	3
kansas city	us	2
kaohsiung	tw	3
kaolack	sn	2
kapar	my	2
karabaglar	tr	2
karachi	pk	3
karagandy	kz	2
karaikkudi	in	2
karaj	ir	3
karaman	tr	2
karamay	cn	2
karawalnagar	in	2
karawang	id	2
karbala	iq	3
kariega	za	2
karimnagar	in	2
kariya	jp	2
karlsruhe	de	2
karnal	in	2
karnaphuli	bd	2
karol bagh	in	2
karsiyaka	tr	2
karur	in	2
karuri	ke	2
kasama	zm	2
kasangati	ug	2
kashan	ir	2
kashgar	cn	2
kashiwa	jp	2
kassala	sd	2
kassel	de	2
kasugai	jp	2
kasukabe	jp	2
kasulu	tz	2
kasur	pk	2
katabi	ug	2
kathmandu	np	3
katihar	in	2
katowice	pl	2
katsina	ng	2
katsushika	jp	2
katsuta	jp	2
kaunas	lt	2
kawagoe	jp	2
kawaguchi	jp	2
kawanishi	jp	2
kawasaki	jp	3
kayes	ml	2
kayseri	tr	3
kazan	ru	3
kediri	id	2
keelung	tw	2
kelar	iq	2
kemerovo	ru	2
kendall	us	1
kendari	id	2
kenema	sl	2
keng tung	mm	2
kenitra	ma	2
kennedy	co	2
kenner	us	1
kennewick	us	1
kenosha	us	1
kenscoff	ht	1
kent	us	2
kentucky	us	3
kerman	ir	2
kermanshah	ir	2
khabarovsk	ru	2
khairpur mirs	pk	2
khamis mushait	sa	2
khammam	in	2
khan yunis	ps	2
khanaqin	iq	2
khandwa	in	2
kharagpur	in	2
kharkiv	ua	3
khartoum	sd	3
khartoum north	sd	3
khimki	ru	2
khirdalan	az	2
khlong sam wa	th	2
khmelnytskyi	ua	2
khobar	sa	2
khomeyni shahr	ir	2
khoroshevo mnevniki	ru	2
khorramabad	ir	2
khorramshahr	ir	2
khouribga	ma	2
khujand	tj	2
khulna	bd	3
khuraybat as suq	jo	2
khuy	ir	2
khuzdar	pk	2
kibaha	tz	2
kiel	de	2
kielce	pl	2
kigali	rw	3
kigoma	tz	2
kikolo	ao	2
kikuyu	ke	2
kikwit	cd	2
kilamba	ao	2
killeen	us	2
kima kieza	ao	2
kimhae	kr	2
kindia	gn	2
kindu	cd	2
kings bridge	us	1
kingston	jm,nf	2
kingston upon hull	gb	2
kingstown	vc	2
kinshasa	cd	3
kipushi	cd	2
kira	ug	2
kirari sulemannagar	in	2
kirikkale	tr	2
kirkland	us	1
kirkuk	iq	3
kirov	ru	2
kirsehir	tr	2
kisangani	cd	3
kishangarh	in	2
kishiwada	jp	2
kisi	ng	2
kismayo	so	2
kissimmee	us	1
kisumu	ke	2
kita	jp	2
kitakyushu	jp	2
kitale	ke	2
kitchener	ca	2
kitengela	ke	2
kitwe	zm	2
kiziltepe	tr	2
klaipeda	lt	2
klang	my	2
klerksdorp	za	2
kluang	my	2
klungkung	id	2
knoxville	us	2
kobe	jp	3
kochi	in,jp	2
kodaira	jp	2
koforidua	gh	2
kofu	jp	2
kohat	pk	2
kokshetau	kz	2
kolhapur	in	2
kolkata	in	3
kollam	in	2
koln	de	3
kolwezi	cd	2
kom ombo	eg	2
komsomolsk on amur	ru	2
kon tum	vn	2
konak	tr	2
konibodom	tj	2
konya	tr	3
korba	in	2
koreatown	us	2
korhogo	ci	2
koriyama	jp	2
korla	cn	2
koronadal	ph	2
koshigaya	jp	2
kosice	sk	2
kostanay	kz	2
kosti	sd	2
kostroma	ru	2
kota	in	3
kota bharu	my	2
kota damansara	my	2
kota kinabalu	my	2
kota kuala muda	my	2
koto	jp	2
koudougou	bf	2
koumassi	ci	2
koutiala	ml	2
kovrov	ru	2
kowloon	hk	3
kowloon city	hk	2
kowloon city centre	hk	2
kozhikode	in	2
krakow	pl	2
krasnodar	ru	2
krasnogvargeisky	ru	2
krasnoyarsk	ru	3
krefeld	de	2
kremenchuk	ua	2
kreuzberg	de	2
kropyvnytskyi	ua	2
krugersdorp	za	2
kryvyy rih	ua	2
kuala kubu baharu	my	2
kuala lumpur	my	3
kuala terengganu	my	2
kuantan	my	2
kuching	my	2
kucukcekmece	tr	2
kukatpally	in	2
kukichuo	jp	2
kulim	my	2
kulob	tj	2
kulti	in	2
kumagaya	jp	2
kumamoto	jp	2
kumarapalayam	in	2
kumasi	gh	3
kumba	cm	2
kumbakonam	in	2
kunduz	af	2
kunming	cn	3
kunri	pk	2
kunshan	cn	3
kupang	id	2
kurashiki	jp	2
kure	jp	2
kurgan	ru	2
kurnool	in	2
kursk	ru	2
kurume	jp	2
kushinagar	in	2
kushiro	jp	2
kutahya	tr	2
kuwait city	kw	2
kwadukuza	za	2
kwai chung	hk	2
ky anh	vn	2
kyaukpyu	mm	2
kyengera	ug	2
kyiv	ua	3
kyoto	jp	3
kyzylorda	kz	2
la algaba	es	1
la araucania	cl	3
la asuncion	ve	1
la azulita	ve	1
la banda	pe	1
la barca	mx	1
la barceloneta	es	1
la bonanova	es	1
la bordeta	es	1
la breita	pe	1
la cabima	pa	1
la calera	cl,ar	1
la carlota	es	1
la carolina	es	1
la ceiba	hn	2
la ceja	co	1
la chorrera	pa	1
la concepcion	ve,pa	2
la cruz	cl,mx	1
la democracia	gt	1
la dolorita	ve	1
la dorada	co	1
la entrada	hn	1
la ermita	mx	1
la esperanza	gt	1
la estrella	co	1
la falda	ar	1
la felguera	es	1
la fria	ve	1
la garriga	es	1
la gi	vn	2
la gloria	co	1
la gomera	gt	1
la grita	ve	1
la guaira	ve	3
la guajira	co	3
la guardia	ve	1
la guata	hn	1
la guineueta	es	1
la habana	cu	3
la habana vieja	cu	1
la habra	us	1
la iguala	hn	1
la isla	mx	1
la islita	cl	1
la jagua de ibirico	co	1
la joya	mx	1
la julia	do	1
la laguna	es	2
la libertad	pe,sv	3
la ligua	cl	1
la lima	hn	1
la linea de la concepcion	es	1
la llagosta	es	1
la magdalena chichicaspa	mx	1
la magdalena tlaltelulco	mx	1
la mana	ec	1
la marina de port	es	1
la maternitat i sant ramon	es	1
la mesa	us,co	1
la mira	mx	1
la nova esquerra de leixample	es	1
la nucia	es	1
la oliva	es	1
la orilla	mx	1
la orotava	es	1
la oroya	pe	1
la pampa	ar	3
la paragua	ve	1
la paz	bo,hn,sv	3
la paz centro	ni	1
la peca	pe	1
la piedad de cabadas	mx	1
la pineda	es	1
la pintana	cl	2
la plata	ar	2
la pobla de vallbona	es	1
la prosperitat	es	1
la providencia siglo xxi	mx	1
la punta	ar	1
la quiaca	ar	1
la rinconada	es,pe	1
la rinconada ana maria la rinconada	pe	1
la rioja	ar,es	3
la roda	es	1
la romana	do	2
la sagrera	es	1
la salud	cu	1
la salut	es	1
la serena	cl	2
la seu durgell	es	1
la sierpe	cu	1
la solana	es	1
la tebaida	co	1
la tijera	mx	1
la troncal	ec	1
la union	sv	3
la vega	do	2
la vela de coro	ve	1
la verneda i la pau	es	1
la victoria	ve	2
la vila de gracia	es	1
la villa del rosario	ve	1
la virginia	co	1
laayoune	eh	2
laboulaye	ar	1
labranza	cl	1
labrea	br	1
labuan bajo	id	2
ladainha	br	1
ladario	br	1
lafayette	us	2
lagarto	br	2
lages	br	2
lago da pedra	br	1
lago norte	br	1
lago sul	br	1
lago verde	br	1
lagoa	pt	1
lagoa da canoa	br	1
lagoa da confusao	br	1
lagoa da prata	br	1
lagoa do carro	br	1
lagoa do itaenga	br	1
lagoa dos gatos	br	1
lagoa dourada	br	1
lagoa formosa	br	1
lagoa grande	br	1
lagoa nova	br	1
lagoa real	br	1
lagoa santa	br	1
lagoa seca	br	1
lagoa vermelha	br	1
lagos	ng	3
lagos de moreno	mx	1
laguna	br	1
laguna de duero	es	1
laguna niguel	us	1
laguna paiva	ar	1
lagunillas	ve	1
lahore	pk	3
laibin	cn	2
laiwu	cn	2
laixi	cn	2
laiyang	cn	2
laizhou	cn	2
laja	bo	1
lajas	cu	1
laje	br	1
lajeado	br	2
lajedo	br	1
lajinha	br	1
lake charles	us	1
lake elsinore	us	1
lake forest	us	1
lakeland	us	2
lakeville	us	1
lakewood	us	2
lal bahadur nagar	in	2
lalfas del pi	es	1
lalin	es	1
lamas	pe	1
lambare	py	2
lambari	br	1
lambari doeste	br	1
lambayeque	pe	3
lampa	cl	2
lampang	th	2
lancaster	us	2
lander	ve	2
lang son	vn	2
langata	ke	2
langfang	cn	2
langsa	id	2
langue	hn	1
lansing	us	2
lantiga esquerra de leixample	es	1
lanus	ar	2
lanzhou	cn	3
laohekou	cn	2
lapa	br	1
lapao	br	1
lapu lapu city	ph	2
lara	ve	3
laranjal do jari	br	1
laranjal paulista	br	1
laranjeiras	br	1
laranjeiras do sul	br	1
laranjeiro	pt	1
laredo	us	2
largo	us	1
larkana	pk	2
las aguilas	es	1
las amapolas	mx	1
las animas	cl	1
las brenas	ar	1
las cabezas de san juan	es	1
las choapas	mx	1
las cruces	us	2
las cumbres	pa	1
las delicias	mx	1
las flores	ar	1
las gabias	es	1
las guacamayas	mx	1
las heras	ar	1
las lajitas	ar	1
las margaritas	mx	1
las matas	es	1
las matas de farfan	do	1
las nazarenas	pe	1
las palmas de gran canaria	es	2
las piedras	uy	1
las pinas	ph	2
las pintas de arriba	mx	1
las pintitas	mx	1
las rosas	mx,ar	1
las rozas de madrid	es	1
las tejerias	ve	1
las torres de cotillas	es	1
las tres torres	es	1
las tunas	cu	3
las varas	mx	1
las varillas	ar	1
las vegas	us	2
lasarte	es	1
lat krabang	th	2
latacunga	ec	2
latakia	sy	2
latina	es	2
latkrabang	th	2
latour	sr	1
latur	in	2
lauderhill	us	1
laudio llodio	es	1
lauro de freitas	br	2
lauro muller	br	1
lautaro	cl	1
laval	ca	2
lavalleja	uy	3
lavapies	es	1
laventille	tt	1
lavradio	pt	1
lavras	br	2
lavras da mangabeira	br	1
lawrence	us	1
lawton	us	1
layton	us	1
layyah	pk	2
lazaro cardenas	mx	1
le havre	fr	2
league city	us	1
leandro n alem	ar	1
leblon	br	1
lebrija	es	1
lebu	cl	1
leca da palmeira	pt	1
leca do bailio	pt	1
lecherias	ve	1
leeds	gb	2
lees summit	us	1
leganes	es	2
legaspi	ph	2
legazpi	es	1
lehigh acres	us	1
leicester	gb	2
leioa	es	1
leipzig	de	2
leiria	pt	3
lekki	ng	2
leliana	es	1
lelydorp	sr	1
lembang	id	2
leme	br	1
lempira	hn	3
lenbe	ht	1
lencois paulista	br	1
leogane	ht	2
leon	ni	3
leon de los aldama	mx	3
leopoldina	br	1
lepaera	hn	1
lepe	es	1
lerdo	mx	1
lerdo de tejada	mx	1
lerida	co	1
lerma de villada	mx	1
les cayes	ht	2
les corts	es	1
les roquetes	es	1
leshan	cn	2
leticia	co	1
leverkusen	de	2
lewisville	us	2
lexington	us	2
lexington fayette	us	2
lhoka	cn	2
lhokseumawe	id	2
lhospitalet de llobregat	es	2
lianghu	cn	2
lianshan	cn	2
lianyungang	cn	3
liaocheng	cn	3
liaoyang	cn	2
libano	co	1
liberdade	br	1
liberia	cr	1
libertad	ph	2
libertador general bernardo ohiggins	cl	3
libertador general san martin	ar	1
libres	mx	1
libreville	ga	2
licenciado benito juarez	mx	1
licheng	cn	2
lichinga	mz	2
liege	be	2
lijiang	cn	2
likasi	cd	2
lille	fr	2
lilongwe	mw	3
lima	pe	3
lima duarte	br	1
limache	cl	1
limao	br	1
limassol	cy	2
limeira	br	2
limoeiro	br	1
limoeiro de anadia	br	1
limoeiro do ajuru	br	1
limoeiro do norte	br	1
limon	cr	3
limonar	cu	1
limpio	py	1
limuru	ke	2
linares	mx,cl,es	1
lincang	cn	2
lincoln	us	2
lincoln park	us	1
linda a velha	pt	1
linden	gy	1
linfen	cn	2
linhares	br	2
linkoping	se	2
linqu	cn	2
lins	br	1
linxia chengguanzhen	cn	2
linyi	cn	3
linz	at	2
lipa city	ph	2
lipetsk	ru	2
lisboa	pt	3
lisbon	pt	2
lishui	cn	2
lista	es	1
little rock	us	2
liupanshui	cn	3
liuzhou	cn	3
livermore	us	1
liverpool	gb	2
livingston	gt	1
livingstone	zm	2
livonia	us	1
livorno	it	2
livramento de nossa senhora	br	1
livramento do brumado	br	1
lizhi	cn	2
ljubljana	si	2
llaillay	cl	1
llallagua	bo	1
llanera	es	1
llanes	es	1
llanquihue	cl	1
llefia	es	1
lleida	es	2
llica damunt	es	1
lliria	es	1
lloret de mar	es	1
llucmajor	es	1
lo prado	cl	2
loa janan	id	2
loanda	br	1
lobatera	ve	1
loberia	ar	1
lobito	ao	2
lobos	ar	1
lodi	us	1
lodz	pl	2
logan city	au	2
logan square	us	1
logrono	es	2
loja	ec	3
loma bonita	mx	1
loma plata	py	1
lomas de san sebastian	mx	1
lomas de zamora	ar	2
lomas del sur	mx	1
lombardia	mx	1
lome	tg	3
loncoche	cl	1
london	gb	3
londres	gb	3
londrina	br	2
long beach	us	2
long bien	vn	2
long khanh	vn	2
long xuyen	vn	2
longavi	cl	1
longfeng	cn	2
longgang	cn	2
longling county	cn	2
longmont	us	1
longshan	cn	2
longueuil	ca	2
longview	us	1
longyan	cn	3
longyearbyen	sj	2
loni	in	2
lontras	br	1
lora del rio	es	1
lorain	us	1
lorca	es	1
lordelo do ouro	pt	1
lorena	br	1
loreto	pe	3
lorica	co	1
los alamos	cl	1
los alcazares	es	1
los andes	cl	1
los angeles	us	3
los arabos	cu	1
los barrios	es	1
los dos caminos	ve	1
los lagos	cl	3
los llanos de aridane	es	1
los mochis	mx	2
los palacios	cu	1
los palacios y villafranca	es	1
los palmitos	co	1
los patios	co	1
los polvorines	ar	1
los puertos de altagracia	ve	2
los realejos	es	1
los reyes acaquilpan	mx	1
los reyes de juarez	mx	1
los reyes de salgado	mx	1
los rios	cl,ec	3
los rosales	es	1
los santos	pa	3
los teques	ve	2
los toldos	ar	1
los vilos	cl	1
lota	cl	1
loudi	cn	2
louisiana	us	3
louisville	us	2
loule	pt	1
loures	pt	1
louveira	br	1
loveland	us	1
lowell	us	2
luan	cn	3
luancheng	cn	2
luanda	ao	3
luanshya	zm	2
lubango	ao	2
lubbock	us	2
lubeck	de	2
lublin	pl	2
lubuklinggau	id	2
lubumbashi	cd	3
lucas	br	1
lucas do rio verde	br	1
lucelia	br	1
lucena	ph,es	2
lucero	es	1
lucknow	in	3
ludhiana	in	3
ludwigshafen am rhein	de	2
luena	ao	2
lugo	es	1
lugones	es	1
luhansk	ua	2
luis antonio	br	1
luis correia	br	1
luis eduardo magalhaes	br	2
lujan	ar	1
luliang	cn	3
lumiar	pt	1
luohe	cn	3
luohu district	cn	3
luojiang	cn	2
luoyang	cn	3
luruaco	co	1
lusail	qa	2
lusaka	zm	3
lushui	cn	2
luton	gb	2
lutsk	ua	2
luxembourg	lu	2
luxor	eg	2
luzhou	cn	2
luziania	br	2
luzilandia	br	1
lviv	ua	2
lynchburg	us	1
lynn	us	1
lynwood	us	1
lyon	fr	2
lyubertsy	ru	2
lyublino	ru	2
ma on shan	hk	2
maanshan	cn	2
mabalacat city	ph	2
macae	br	2
macaiba	br	1
macao	mo	2
macapa	br	2
macaparana	br	1
macara	ec	1
macarani	br	1
macas	ec	1
macatuba	br	1
macau	mo	2
macaubas	br	1
maceio	br	3
machachi	ec	1
machadinho doeste	br	1
machado	br	1
machagai	ar	1
machala	ec	2
machali	cl	1
machico	pt	1
machida	jp	2
machilipatnam	in	2
machiques	ve	2
macon	us	1
macuelizo	hn	1
macuspana	mx	1
madalena	br	1
madanapalle	in	2
madera	us,mx	1
madhyamgram	in	2
madinah	sa	3
madinat an nasr	eg	2
madison	us	2
madiun	id	2
madre de deus	br	1
madre de dios	pe	3
madrid	es	3
madrid centro	es	2
madrid comunidad de	es	3
madriz	ni	3
madruga	cu	1
madurai	in	3
mae do rio	br	1
maebashi	jp	2
mafra	br,pt	1
magalhaes de almeida	br	1
magallanes	cl	3
magangue	co	2
magdalena	co	3
magdalena atlicpac	mx	1
magdalena contreras	mx	2
magdalena de kino	mx	1
magdeburg	de	2
mage	br	2
magnitogorsk	ru	2
magugpo poblacion	ph	2
mahabad	ir	2
mahaica berbice	gy	3
mahajanga	mg	2
maharagama	lk	2
mahates	co	1
mahbubnagar	in	2
mahesana	in	2
maheshtala	in	2
mahilyow	by	2
maia	pt	1
maianga	ao	2
maicao	co	2
maiduguri	ng	3
maine	us	3
mainz	de	2
maipu	cl	2
maiquetia	ve	1
mairena del alcor	es	1
mairena del aljarafe	es	1
mairi	br	1
mairinque	br	1
mairipora	br	2
maisi	cu	1
majadahonda	es	1
major isidoro	br	1
majuro	mh	2
makassar	id	3
makati city	ph	2
makhachkala	ru	2
makiyivka	ua	2
makkah	sa	3
makurdi	ng	2
mala	pe	1
malabo	gq	2
malabon	ph	2
malacacheta	br	1
malacatan	gt	1
malacca	my	2
malaga	es	2
malakal	ss	2
malambo	co	2
malang	id	2
malanje	ao	2
malargue	ar	1
malatia sebastia	am	2
malatya	tr	2
malayer	ir	2
malda	in	2
malden	us	1
maldonado	uy	3
male	mv	2
malegaon	in	2
malgrat de mar	es	1
malhada	br	1
malingao	ph	3
malir cantonment	pk	2
malkajgiri	in	2
mallawi	eg	2
mallet	br	1
malmo	se	2
malolos	ph	2
maltepe	tr	2
mamanguape	br	1
mambore	br	1
mamoudzou	yt	2
mamporal	ve	1
manabi	ec	3
manacapuru	br	2
manacor	es	1
manado	id	2
managua	ni	3
manama	bh	2
manaquiri	br	1
manari	br	1
manati	co,cu	1
manaus	br	3
manchester	gb,us	2
mancio lima	br	1
mandaguacu	br	1
mandaguari	br	1
mandalay	mm	3
mandaluyong	ph	2
mandaluyong city	ph	2
mandaqui	br	2
mandaue city	ph	2
mandirituba	br	1
maneah	gn	2
manga	br	1
mangaluru	in	2
mangaratiba	br	1
mango	in	2
mangueirinha	br	1
mangyongdae ri	kp	2
manhattan	us	3
manhuacu	br	1
manhumirim	br	1
mani	co	1
manicaragua	cu	1
manicore	br	1
manila	ph	3
manilva	es	1
manisa	tr	2
manises	es	1
manitoba	ca	3
manizales	co	2
manlleu	es	1
mannheim	de	2
manoel ribas	br	1
manoel vitorino	br	1
manresa	es	1
mansa	zm	2
mansfield	gb,us	2
mansidao	br	1
mansilingan	ph	2
manta	ec	2
mantampay	ph	2
manteca	us	1
mantena	br	1
mantenopolis	br	1
mantilla	cu	2
manuel ojinaga	mx	1
manukau city	nz	2
manzanares	es,co	1
manzanillo	mx,cu	2
maoming	cn	3
mapastepec	mx	1
maple grove	us	1
maputo	mz	3
mar de ajo	ar	1
mar de espanha	br	1
mar del plata	ar	2
mar del tuyu	ar	1
maraa	br	1
maraba	br	2
marabella	tt	1
maracacume	br	1
maracai	br	1
maracaibo	ve	3
maracaju	br	1
maracana	br	1
maracanau	br	2
maracas	br	1
maracay	ve	2
maracena	es	1
maradi	ne	2
maragheh	ir	2
maragogi	br	1
maragogipe	br	1
maranguape	br	2
maranhao	br	3
maranhaozinho	br	1
marapanim	br	1
marataizes	br	1
marau	br	1
maravatio de ocampo	mx	1
maravilha	br	1
marawi city	ph	2
marbella	es	2
marcavelica	pe	1
marchena	es	1
marco	br	1
marcory	ci	2
marcos juarez	ar	1
marcovia	hn	1
mardan	pk	2
marechal candido rondon	br	1
marechal deodoro	br	1
marechal floriano	br	1
marechal thaumaturgo	br	1
marfil	mx	1
marg ilon	uz	2
mari	br	1
maria da fe	br	1
maria la baja	co	1
marialva	br	1
mariana	br	1
marianao	cu	2
mariano roque alonso	py	1
mariara	ve	2
maribondo	br	1
marica	br	2
mariehamn	ax	2
mariel	cu	1
marienthal	de	2
marigot	mf	2
marikina city	ph	2
marilandia	br	1
marilia	br	2
marin	es	1
maringa	br	2
marinha grande	pt	1
marinilla	co	1
marino	ru	2
mario campos	br	1
marituba	br	2
mariupol	ua	2
mariveles	ph	2
marka	so	2
markham	ca	2
marmeleiro	br	1
marne la vallee	fr	2
maroua	cm	2
marowijne	sr	3
marquetalia	co	1
marrakesh	ma	2
marratxi	es	1
marroquina	es	1
marsa matruh	eg	2
marseille	fr	2
marsella	co	1
marti	cu	1
martinez de la torre	mx	1
martinho campos	br	1
martinopolis	br	1
martorell	es	1
martos	es	1
maruim	br	1
marvila	pt	1
mary	tm	2
maryland	us	3
marysville	us	1
maryvale	us	2
masagua	gt	1
masan	kr	2
masatepe	ni	1
masaya	ni	3
mascote	br	1
maseru	ls	2
mashhad	ir	3
masina	cd	2
maspalomas	es	1
massachusetts	us	3
massama	pt	1
massamagrell	es	1
massape	br	1
massaranduba	br	1
mata de sao joao	br	1
mata grande	br	1
mata roma	br	1
mata utu	wf	2
matadi	cd	2
matagalpa	ni	3
matamoros	mx	1
matanzas	cu	3
matao	br	1
mataram	id	2
mataro	es	2
mateare	ni	1
matehuala	mx	1
matelandia	br	1
mateus leme	br	1
mathura	in	2
matias barbosa	br	1
matias romero avendano	mx	1
matinha	br	1
matinhos	br	1
matipo	br	1
mato grosso	br	3
mato grosso do sul	br	3
mato verde	br	1
matoes	br	1
matoes do norte	br	1
matola	mz	3
matosinhos	pt	1
matozinhos	br	1
matriz de camaragibe	br	1
matsudo	jp	2
matsue	jp	2
matsumoto	jp	2
matsusaka	jp	2
matsuyama	jp	2
matuga	ke	2
matupa	br	1
maturin	ve	2
maua	br	2
maues	br	1
maule	cl	3
maullin	cl	1
mauriti	br	1
mawlamyine	mm	2
maxcanu	mx	1
maximo paz	ar	1
mayabeque	cu	3
mayaro rio claro	tt	3
mazagao	br	1
mazar e sharif	af	2
mazarron	es	1
mazatenango	gt	1
mazatlan	mx	2
mbabane	sz	2
mbandaka	cd	2
mbarara	ug	2
mbeya	tz	2
mbour	sn	2
mbuji mayi	cd	3
mcallen	us	2
mckinney	us	2
mdantsane	za	2
meads	us	2
meambar	hn	1
mecapaca	bo	1
meco	es	1
medan	id	3
medeiros neto	br	1
medellin	co	3
medford	us	1
media legua	es	1
media luna	cu	1
medianeira	br	1
medicilandia	br	1
medina	br,mx	1
medina del campo	es	1
medinipur	in	2
meerut	in	3
meerzorg	sr	1
meguro	jp	2
meiktila	mm	2
meishan	cn	3
meizhou	cn	2
mejicanos	sv	2
mejillones	cl	1
mejorada del campo	es	1
mekele	et	2
meknes	ma	2
melbourne	au	3
melchor ocampo	mx	1
melekeok	pw	2
melgaco	br	1
melgar	co	1
melilla	es	3
melipilla	cl	1
melo	uy	1
memphis	us	2
mendes	br	1
mendoza	ar	3
mene de mauroa	ve	1
mene grande	ve	1
mengzi	cn	2
menifee	us	1
menongue	ao	2
mentougou	cn	2
mercaderes	co	1
merced	us	1
mercedes	ar,uy	1
mercedes norte	cr	1
merida	ve,mx	3
meridian	us	1
merkezefendi	tr	2
merlo	ar	2
mersin	tr	2
meruoca	br	1
mesa	us	2
mesquite	us	2
messias	br	1
messina	it	2
meta	co	3
metairie	us	2
metairie terrace	us	2
metapan	sv	1
metepec	mx	1
metro	id	2
mexicali	mx	3
mexico	mx	3
mexico city	mx	3
meycauayan	ph	2
mezcales	mx	1
miahuatlan	mx	1
miahuatlan de porfirio diaz	mx	1
miami	us	2
miami beach	us	1
miami gardens	us	2
mianyang	cn	3
mianzhu deyang sichuan	cn	2
miass	ru	2
michelena	ve	1
michigan	us	3
michoacan de ocampo	mx	3
mid city	us	1
middelburg	za	2
middletown	us	1
midland	us	2
mieres	es	1
miguel aleman la doce	mx	1
miguel alves	br	1
miguel auza	mx	1
miguel calmon	br	1
miguel hidalgo	mx	2
miguel pereira	br	1
miguelopolis	br	1
miguelturra	es	1
mijas	es	1
milagres	br	1
milagro	ec	2
milan	it	3
milha	br	1
millcreek	us	1
milpa alta	mx	1
milpitas	us	1
milton keynes	gb	2
milwaukee	us	2
mimoso do sul	br	1
minacu	br	1
minamirinkan	jp	2
minas	uy,cu	1
minas de marcona	pe	1
minas de matahambre	cu	1
minas de oro	hn	1
minas gerais	br	3
minas novas	br	1
minatitlan	mx	2
minato	jp	2
minato city	jp	2
mineiros	br	1
mineros	bo	1
mingora	pk	2
minhang	cn	3
minna	ng	2
minneapolis	us	2
minnesota	us	3
minsk	by	3
minya	eg	2
mira mesa	us	1
mirabela	br	1
miracatu	br	1
miracema	br	1
miracema do tocantins	br	1
mirador	br	1
miraflores	pe	2
miragoane	ht	1
mirai	br	1
miraima	br	1
miramar	us,mx,ar	2
miranda	ve	3
miranda de ebro	es	1
miranda do norte	br	1
mirandela	pt	1
mirandiba	br	1
mirandopolis	br	1
mirangaba	br	1
miranorte	br	1
mirante do paranapanema	br	1
mirasierra	es	1
mirassol	br	1
mirassol doeste	br	1
miri	my	2
mirinzal	br	1
mirpur khas	pk	2
mirpur model thana	bd	2
mirzapur	in	2
misantla	mx	1
misiones	ar,py	3
miskolc	hu	2
mislata	es	1
misratah	ly	2
missao velha	br	1
mission	us	1
mission viejo	us	1
mississauga	ca	2
mississippi	us	3
missoula	us	1
missouri	us	3
missouri city	us	1
mit ghamr	eg	2
mito	jp	2
mitras poniente	mx	1
mitu	co	1
mixco	gt	2
mixquiahuala de juarez	mx	1
miyakonojo	jp	2
miyazaki	jp	2
mizque	bo	1
moana	es	1
mobile	us	2
moca	do	1
mocajuba	br	1
moche	pe	1
mocoa	co	1
mococa	br	1
mocuba	mz	2
modena	it	2
modesto	us	2
moema	br	1
moga	in	2
mogadishu	so	3
mogan	es	1
mogeiro	br	1
mogi das cruzes	br	2
mogi guacu	br	2
mogi mirim	br	1
moguer	es	1
mohali	in	2
mohammadpur	bd	2
mohammedia	ma	2
moita	pt	1
moju	br	1
mojui dos campos	br	1
mokotow	pl	2
mokpo	kr	2
molina	cl	1
molina de segura	es	1
molins de rei	es	1
mollendo	pe	1
mollerussa	es	1
mollet del valles	es	1
mombaca	br	1
mombasa	ke	3
momil	co	1
momostenango	gt	1
mompos	co	1
mon repos	tt	1
monaco	mc	2
monagas	ve	3
moncada	es	1
moncao	br,pt	1
monchengladbach	de	2
moncloa aravaca	es	2
monclova	mx	2
monforte de lemos	es	1
mongagua	br	1
moniquira	co	1
monjas	gt	1
monovar	es	1
monrovia	lr	3
monsanto	pt	1
monsefu	pe	1
monsenhor tabosa	br	1
mont roig del camp	es	1
montalban	ve	1
montalvania	br	1
montalvo	ec	1
montana	us	3
montanha	br	1
montcada i reixac	es	1
monte alegre	br	1
monte alegre de minas	br	1
monte alegre de sergipe	br	1
monte alto	br	1
monte aprazivel	br	1
monte azul	br	1
monte azul paulista	br	1
monte belo	br	1
monte carmelo	br	1
monte caseros	ar	1
monte chingolo	ar	1
monte estoril	pt	1
monte llano	do	1
monte mor	br	1
monte patria	cl	1
monte plata	do	1
monte santo	br	1
monte santo de minas	br	1
monte siao	br	1
montebello	us	1
montecanal	es	1
montecarlo	ar	1
montecristi	ec	1
montecristo	co,ar	1
monteiro	br	1
montelibano	co	1
montemor o novo	pt	1
montemorelos	mx	1
montenegro	br,co	1
monterey park	us	1
monteria	co	2
montero	bo	1
monteros	ar	1
monterrey	mx	3
montes claros	br	2
montevideo	uy	3
montgomery	us	2
montijo	pt,es	1
montilla	es	1
montividiu	br	1
montornes del valles	es	1
montpellier	fr	2
montreal	ca	3
monywa	mm	2
monzon	es	1
mooca	br	1
moore	us	1
mopti	ml	2
moquegua	pe	3
morada nova	br	1
moradabad	in	2
morales	co,gt	1
moratalaz	es	2
moratuwa	lk	2
morazan	sv	3
moreira	pt	1
morelia	mx	2
morelos	mx	3
morena	in	2
moreno	ar,br	2
moreno valley	us	2
morioka	jp	2
moroceli	hn	1
morogoro	tz	2
moroleon	mx	1
moron	ar,ve,cu	1
moron de la frontera	es	1
morona santiago	ec	3
moroni	km	2
morretes	br	1
morrinhos	br	1
morro agudo	br	1
morro da fumaca	br	1
morro do chapeu	br	1
morropon	pe	1
morros	br	1
morteros	ar	1
morumbi	br	1
morungaba	br	1
morvi	in	2
moscardo	es	1
moscavide e portela	pt	1
moscou	ru	3
moscow	ru	3
moscu	ru	3
moshi	tz	2
mosquera	co	2
mossamedes	ao	2
mossoro	br	2
mostaganem	dz	2
mostardas	br	1
mostoles	es	2
mosul	iq	3
motatan	ve	1
motijheel	bd	2
motozintla	mx	1
motril	es	1
motul	mx	1
motupe	pe	1
moundou	td	2
mount pleasant	us	1
mount vernon	us	1
mountain view	us	1
moyobamba	pe	1
moyotzingo	mx	1
mozarlandia	br	1
mpanda	tz	2
mthatha	za	2
mu se	mm	2
muana	br	1
muar	my	2
mubi	ng	2
mucajai	br	1
mucambo	br	1
mucuge	br	1
mucuri	br	1
mudanjiang	cn	2
mueang nonthaburi	th	2
mufulira	zm	2
muisne	ec	1
mukalla	ye	2
mukim pulai	my	2
mukono	ug	2
mula	es	1
mulchen	cl	1
mulenvos	ao	2
mulheim	de	2
multan	pk	3
mulugu	in	2
mulungu do morro	br	1
mumbai	in	3
muncie	us	1
munder buiten	sr	1
mundo novo	br	1
munger	in	2
mungia	es	1
munich	de	3
municipalidad metropolitana de lima	pe	3
muniz	ar	1
muniz freire	br	1
munster	de	2
muntinlupa	ph	2
muqui	br	1
muratpasa	tr	2
murcia	es	2
murcia region de	es	3
murfreesboro	us	2
muriae	br	2
murici	br	1
muridke	pk	2
muritiba	br	1
murmansk	ru	2
murrieta	us	2
murwara	in	2
musaffah	ae	2
musanze	rw	2
musashino	jp	2
muscat	om	2
mushin	ng	2
musoma	tz	2
mutare	zw	2
mutata	co	1
mutuipe	br	1
mutum	br	1
mutxamel	es	1
muzaffarabad	pk	2
muzaffargarh	pk	2
muzaffarnagar	in	2
muzaffarpur	in	2
muzambinho	br	1
mwala	ke	2
mwanza	tz	3
mwene	cd	2
mwene ditu	cd	2
my tho	vn	2
myeik	mm	2
mykolayiv	ua	2
mymensingh	bd	2
mysuru	in	2
mytishchi	ru	2
mzuzu	mw	2
naberezhnyye chelny	ru	2
nacala	mz	2
nacaome	hn	1
nacimiento	cl	1
nada	cn	2
nadiad	in	2
nador	ma	2
naga	ph	2
nagano	jp	2
nagaoka	jp	2
nagar naluakot	bd	2
nagareyama	jp	2
nagarote	ni	1
nagarpur	bd	2
nagasaki	jp	2
nagercoil	in	2
nagoya	jp	3
nagpur	in	3
nagua	do	1
naha	jp	2
nahuala	gt	1
naihati	in	2
nairobi	ke	3
naivasha	ke	2
najaf	iq	2
najafabad	ir	2
najafgarh	in	3
najran	sa	2
nakano	jp	2
nakuru	ke	2
nalchik	ru	2
nalgonda	in	2
nam dinh	vn	2
namangan	uz	2
nampa	us	1
nampo	kp	2
nampula	mz	2
nanchang	cn	3
nanchital de lazaro cardenas del rio	mx	1
nanchong	cn	3
nanchuan	cn	2
nandaime	ni	1
nanded	in	2
nandyal	in	2
nangloi jat	in	2
nanjing	cn	3
nanning	cn	3
nanpiao	cn	2
nanping	cn	2
nanqiao	cn	2
nansana	ug	2
nantes	fr	2
nantong	cn	3
nanuque	br	1
nanyang	cn	3
nao me toque	br	1
napa	us	1
naperville	us	2
naples	it	2
napo	ec	3
nara shi	jp	2
naranjal	ec	1
naranjito	ec,cu	1
naranjos	mx	1
narashino	jp	2
narayanganj	bd	2
narela	in	2
narino	co	3
naron	es	1
narsingdi	bd	2
nashik	in	3
nashua	us	1
nashville	us	2
nasim shahr	ir	2
nasimshahr	ir	2
nasiriyah	iq	2
naso tjer di	pa	3
nassau	bs	2
natagaima	co	1
natahoyo	es	1
natal	br	2
national city	us	1
natividade	br	1
natore	bd	2
naucalpan de juarez	mx	2
nauta	pe	1
nava	mx	1
navalcarnero	es	1
navalmoral de la mata	es	1
navarra comunidad foral de	es	3
navarro	ar	1
navas	es	1
navegantes	ao,br	2
navi mumbai	in	3
navirai	br	1
navojoa	mx	2
navolato	mx	1
navotas	ph	2
navsari	in	2
nawabshah	pk	2
nay pyi taw	mm	2
nayarit	mx	3
nazarabad	ir	2
nazare	br	1
nazare da mata	br	1
nazare paulista	br	1
nazca	pe	1
nazran	ru	2
nazret	et	2
ndalatando	ao	2
ndjamena	td	3
ndola	zm	2
near north side	us	1
nebaj	gt	1
nebraska	us	3
nechi	co	1
necochea	ar	1
neembucu	py	3
neiba	do	1
neihu	tw	2
neijiang	cn	3
neira	co	1
neiva	co	2
nekemte	et	2
nellore	in	2
nemby	py	1
neopolis	br	1
nepalgunj	np	2
nepean	ca	2
nepomuceno	br	1
nerja	es	1
neropolis	br	1
netanya	il	2
neue neustadt	de	2
neukolln	de	2
neuquen	ar	3
neuss	de	2
nevada	us	3
new amsterdam	gy	1
new bedford	us	2
new braunfels	us	1
new britain	us	1
new brunswick	ca	3
new cairo	eg	2
new delhi	in	2
new hampshire	us	3
new haven	us	2
new jersey	us	3
new kingston	jm	2
new mexico	us	3
new orleans	us	2
new rochelle	us	1
new south memphis	us	2
new taipei city	tw	3
new territories	hk	3
new york	us	3
new york city	us	3
newark	us	2
newcastle	au,za	2
newcastle upon tyne	gb	2
newfoundland and labrador	ca	3
newport	gb	2
newport beach	us	1
newport news	us	2
newton	ca,us	2
neyagawa	jp	2
neyshabur	ir	2
neyveli	in	2
ngabe bugle	pa	3
ngaoundere	cm	2
nghi son	vn	2
nha trang	vn	2
nhamunda	br	1
nia valencia	ph	2
niamey	ne	3
nianbo	cn	2
nice	fr	2
nickerie	sr	3
nicolas romero	mx	2
nicosia	cy	2
nicoya	cr	1
nieuw nickerie	sr	1
nigran	es	1
niigata	jp	2
niiza	jp	2
nijar	es	1
nijmegen	nl	2
nilo pecanha	br	1
nilopolis	br	2
nilufer	tr	2
nina rodrigues	br	1
ningbo	cn	3
ningde	cn	2
ninger	cn	2
ninh hoa	vn	2
nino jesus	es	1
nioaque	br	1
nippes	ht	3
niquelandia	br	1
niquero	cu	1
nirgua	ve	1
nishi tokyo shi	jp	2
nishinomiya	jp	2
nishio	jp	2
nisia floresta	br	1
niteroi	br	2
nizamabad	in	2
nizhnekamsk	ru	2
nizhnevartovsk	ru	2
nizhniy novgorod	ru	3
nizhny tagil	ru	2
njeru	ug	2
nkongsamba	cm	2
nnewi	ng	2
nobres	br	1
nochistlan de mejia	mx	1
noda	jp	2
nogales	mx	2
nogoya	ar	1
noida	in	2
nong chok	th	2
nong khaem	th	2
nonoai	br	1
noord	aw	1
nord	ht	3
nord est	ht	3
nord ouest	ht	3
nordestina	br	1
norfolk	us	2
norman	us	2
normandia	br	1
norte de santander	co	3
north bergen	us	1
north carolina	us	3
north charleston	us	2
north dakota	us	3
north hollywood	us	1
north las vegas	us	2
north little rock	us	1
north miami	us	1
north peoria	us	2
north port	us	1
north richland hills	us	1
north shore	nz	2
north stamford	us	2
northampton	gb	2
northern mariana islands	us	3
northridge	us	1
northwest territories	ca	3
norwalk	us	2
nossa senhora da gloria	br	1
nossa senhora das dores	br	1
nossa senhora do socorro	br	2
nottingham	gb	2
nou barris	es	2
nouakchott	mr	3
noumea	nc	2
nova alvorada do sul	br	1
nova andradina	br	1
nova aurora	br	1
nova bandeirantes	br	1
nova canaa	br	1
nova crixas	br	1
nova cruz	br	1
nova era	br	1
nova esperanca	br	1
nova esperanca do piria	br	1
nova friburgo	br	2
nova granada	br	1
nova hartz	br	1
nova iguacu	br	2
nova iorque	us	3
nova ipixuna	br	1
nova laranjeiras	br	1
nova lima	br	2
nova londrina	br	1
nova mamore	br	1
nova mutum	br	1
nova odessa	br	1
nova olimpia	br	1
nova olinda	br	1
nova olinda do maranhao	br	1
nova olinda do norte	br	1
nova petropolis	br	1
nova ponte	br	1
nova prata	br	1
nova prata do iguacu	br	1
nova resende	br	1
nova russas	br	1
nova santa rita	br	1
nova scotia	ca	3
nova serrana	br	2
nova soure	br	1
nova timboteua	br	1
nova trento	br	1
nova ubirata	br	1
nova venecia	br	1
nova veneza	br	1
nova vicosa	br	1
nova vida	ao	2
nova xavantina	br	1
nova york	us	3
novelda	es	1
novi sad	rs	2
novo airao	br	1
novo aripuana	br	1
novo cruzeiro	br	1
novo gama	br	2
novo hamburgo	br	2
novo horizonte	br	1
novo oriente	br	1
novo progresso	br	1
novo repartimento	br	1
novocherkassk	ru	2
novokuznetsk	ru	2
novorossiysk	ru	2
novosibirsk	ru	3
novozavodskyi	ua	2
nowrangapur	in	3
nuble	cl	3
nucleo bandeirante	br	1
nueva bolivia	ve	1
nueva espana	es	1
nueva esparta	ve	3
nueva esperanza	py	1
nueva gerona	cu	1
nueva granada	co	1
nueva guinea	ni	1
nueva imperial	cl	1
nueva italia de ruiz	mx	1
nueva jersey	us	3
nueva loja	ec	1
nueva orleans	us	3
nueva rosita	mx	1
nueva segovia	ni	3
nueva york	us	3
nueve de julio	ar	1
nuevitas	cu	1
nuevo arraijan	pa	1
nuevo belen	pa	1
nuevo casas grandes	mx	1
nuevo imperial	pe	1
nuevo laredo	mx	2
nuevo leon	mx	3
nuevo mexico	mx	1
nuevo san carlos	gt	1
nuevo san juan parangaricutiro	mx	1
nukualofa	to	2
nukus	uz	2
nules	es	1
numancia	es	1
numazu	jp	2
nunavut	ca	3
nunoa	cl	2
nur sultan	kz	2
nuremberg	de	2
nuuk	gl	2
nyala	sd	2
nyingchi	cn	2
nyzhnodniprovsk	ua	2
nzerekore	gn	2
o barco de valdeorras	es	1
o carballino	es	1
oakland	us	2
oakville	ca	2
oaxaca	mx	3
obalende	ng	2
obera	ar	1
oberhausen	de	2
obidos	br	1
obihiro	jp	2
obispos	ve	1
obolon	ua	2
obuase	gh	2
ocana	co	2
ocara	br	1
oceanside	us	2
ocosingo	mx	1
ocotal	ni	1
ocotepeque	hn	3
ocotlan	mx	1
ocotlan de morelos	mx	1
ocoyoacac	mx	1
ocozocoautla de espinosa	mx	1
ocumare del tuy	ve	2
odawara	jp	2
odense	dk	2
odesa	ua	3
odessa	us	2
odivelas	pt	1
oeiras	br,pt	1
oeiras do para	br	1
ofallon	us	1
ogaki	jp	2
ogbomoso	ng	2
ogden	us	1
ogijares	es	1
ohio	us	3
oiapoque	br	1
oita	jp	2
ojinaga	mx	1
ojo de agua	mx	2
okara	pk	2
okayama	jp	2
okazaki	jp	2
okene	ng	2
okinawa uno	bo	1
oklahoma	us	3
oklahoma city	us	2
olanchito	hn	2
olancho	hn	3
olathe	us	2
olavarria	ar	1
oldenburg	de	2
oldham	gb	2
oleiros	es	1
olesa de montserrat	es	1
olhao	pt	1
olho dagua das cunhas	br	1
olho dagua das flores	br	1
olhos de agua	pt	1
olimpia	br	1
olinda	br	2
olinda nova do maranhao	br	1
olindina	br	1
oliva	es,ar	1
olivais	pt	1
olival	pt	1
oliveira	br	1
oliveira do douro	pt	1
oliveira dos brejinhos	br	1
oliver valdefierro	es	1
olmue	cl	1
olongapo	ph	2
olot	es	1
olsztyn	pl	2
oluta	mx	1
omaha	us	2
omdurman	sd	3
ometepec	mx	1
omoa	hn	1
omsk	ru	3
oncativo	ar	1
onda	es	1
ondo	ng	2
ongata rongai	ke	2
ongole	in	2
onitsha	ng	3
ontario	ca	3
ontinyent	es	1
ooty	in	2
opanel	es	1
oradea	ro	2
orai	in	2
oral	kz	2
oran	dz	2
orange	us	2
orange walk	bz	3
oranjestad	aw	1
orcasitas	es	1
orcasur	es	1
ordes	es	1
ordos	cn	3
ordu	tr	2
orebro	se	2
oregon	us	3
orel	ru	2
orellana	ec	3
orem	us	1
orenburg	ru	2
oria	es	1
orihuela	es	2
orito	co	1
oriximina	br	1
orizaba	mx	2
orizona	br	1
orlandia	br	1
orlando	us	2
orleans	br	1
ormoc	ph	2
orobo	br	1
oroco	br	1
oros	br	1
orsk	ru	2
ortigueira	br	1
orumiyeh	ir	2
oruro	bo	3
osaka	jp	3
osan	kr	2
osasco	br	2
oshawa	ca	2
oshkosh	us	1
oshodi	ng	2
oslo	no	3
osmaniye	tr	2
osnabruck	de	2
osogbo	ng	2
osorio	br	1
osorno	cl	2
ospino	ve	1
ostrava	cz	2
ostuncalco	gt	1
osuna	es	1
osvaldo cruz	br	1
otacilio costa	br	1
otavalo	ec	1
oteapan	mx	1
otsu	jp	2
ottawa	ca	3
ouagadougou	bf	3
ouargla	dz	2
ouest	ht	3
oujda	ma	2
oulu	fi	2
ourem	br,pt	1
ourense	es	2
ouricuri	br	1
ourilandia do norte	br	1
ourinhos	br	2
ouro branco	br	1
ouro fino	br	1
ouro preto	br	1
ouro preto do oeste	br	1
ourolandia	br	1
ovalle	cl	1
ovar	pt	1
ovejas	co	1
overland park	us	2
oviedo	es	2
owerri	ng	2
oxapampa	pe	1
oxford	gb	2
oxkutzkab	mx	1
oxnard	us	2
oyama	jp	2
ozama	do	3
ozumba de alzate	mx	1
paarl	za	2
pabellon de arteaga	mx	1
pabna	bd	2
pacaembu	br	1
pacaja	br	1
pacajus	br	1
pacaraima	br	1
pacasmayo	pe	1
pacatuba	br	1
pacho	co	1
pachuca de soto	mx	2
pacifico	es	1
paco de arcos	pt	1
paco do lumiar	br	2
pacora	co	1
padalarang	id	2
padang	id	2
padangsidempuan	id	2
padre bernardo	br	1
padre hurtado	cl	1
padre las casas	cl	1
padre paraiso	br	1
padua	it	2
paechon up	kp	2
pagadian	ph	2
pago pago	as	2
paicandu	br	1
paijan	pe	1
pailitas	co	1
paillaco	cl	1
paine	cl	1
paipa	co	1
paiporta	es	1
pais vasco	es	3
paita	pe	1
pajara	es	1
pak kret	th	2
pakdasht	ir	2
palacio	es	1
palafrugell	es	1
palamos	es	1
palangkaraya	id	2
palatine	us	1
palau	mx	1
palembang	id	3
palencia	es,gt	1
palenque	mx	1
palermo	it	2
palestina	co	1
palhoca	br	2
pali	in	2
palikir	fm	2
palin	gt	1
pallabi	bd	2
pallavaram	in	2
palm bay	us	2
palm coast	us	1
palma	es	2
palma del rio	es	1
palma soriano	cu	2
palmar de varela	co	1
palmares	br	1
palmares do sul	br	1
palmarito tochapan	mx	1
palmas	br	2
palmas de monte alto	br	1
palmdale	us	2
palmeira	br	1
palmeira das missoes	br	1
palmeirais	br	1
palmeirandia	br	1
palmeiras de goias	br	1
palmela	pt	1
palmira	co,ve	2
palmital	br	1
palmitos	br	1
palo alto	us	1
palo negro	ve	2
palomeras bajas	es	1
palomeras sureste	es	1
palopo	id	2
palos de moguer	es	1
palotina	br	1
palpala	ar	1
paltan	bd	2
palu	id	2
pampan	ve	1
pampanito	ve	1
pampatar	ve	1
pamplona	es,co	2
pamulang	id	2
panabo	ph	2
panalanoy	ph	2
panama	pa	3
panama city	pa	2
panama oeste	pa	3
panambi	br	1
pancas	br	1
panchkula	in	2
pandi	ph	2
pando	bo	3
panelas	br	1
pangkalpinang	id	2
panguila	ao	2
panguipulli	cl	1
panihati	in	2
panipat	in	2
panjin	cn	3
panorama	br	1
panshan	cn	2
panuco	mx	1
panvel	in	2
panzhihua	cn	2
panzos	gt	1
pao de acucar	br	1
papagaios	br	1
papalotla	mx	1
papanduva	br	1
papantla de olarte	mx	1
papeete	pf	2
par naogaon	bd	2
para	br,sr	3
para de minas	br	1
paracambi	br	1
paracatu	br	1
paracho de verduzco	mx	1
paracuellos de jarama	es	1
paracuru	br	1
paradera	aw	1
paradise	us	2
paragominas	br	2
paraguacu	br	1
paraguacu paulista	br	1
paraguari	py	3
paraiba	br	3
paraiba do sul	br	1
paraibano	br	1
paraibuna	br	1
paraipaba	br	1
paraiso	mx,cr	1
paraiso do norte	br	1
paraiso do tocantins	br	1
paraisopolis	br	1
parakou	bj	2
paramaribo	sr	3
parambu	br	1
paramirim	br	1
paramonga	pe	1
parana	br,ar	3
paranagua	br	2
paranaiba	br	1
paranapanema	br	1
paranaque city	ph	2
paranatama	br	1
paranatinga	br	1
paranavai	br	1
paranhos	pt,br	1
paranoa	br	1
paraopeba	br	1
paratinga	br	1
paraty	br	1
parau	br	1
parauapebas	br	2
parbhani	in	2
parede	pt	1
paredes	pt	1
parelhas	br	1
parelheiros	br	2
parepare	id	2
parets del valles	es	1
pari	br	1
pariaguan	ve	1
parintins	br	2
paripiranga	br	1
paripueira	br	1
pariquera acu	br	1
paris	fr	3
paris 13 gobelins	fr	2
paris 13e arrondissement	fr	2
paris 15 vaugirard	fr	2
paris 16 passy	fr	2
paris 17 batignolles monceau	fr	2
paris 18 buttes montmartre	fr	2
paris 19 buttes chaumont	fr	2
paris 20 menilmontant	fr	2
park slope	us	1
park way	br	1
parkchester	us	1
parla	es	2
parma	it,us	2
parnaiba	br	2
parnamirim	br	2
parnarama	br	1
parobe	br	1
parque das nacoes	pt	1
parque do carmo	br	1
parque industrial ciudad mitras	mx	1
parque lefevre	pa	1
parral	cl	1
parras de la fuente	mx	1
pasadena	us	2
pasaia	es	1
pasaje	ec	1
pasarkemis	id	2
pasay	ph	2
pasco	pe	3
pasig city	ph	2
pasir gudang	my	2
pasir mas	my	2
paso de carrasco	uy	1
paso de los libres	ar	1
paso de los toros	uy	1
paso del macho	mx	1
passa quatro	br	1
passagem franca	br	1
passaic	us	1
passira	br	1
passo de camaragibe	br	1
passo de torres	br	1
passo fundo	br	2
passos	br	2
pastaza	ec	3
pasto	co	2
pastores	gt	1
pastos bons	br	1
pasuruan	id	2
patacamaya	bo	1
patan	np	2
patapo	pe	1
patarra	cr	1
paterna	es	1
paterson	us	2
pathankot	in	2
pathein	mm	2
patia	co	1
patiala	in	2
pativilca	pe	1
patna	in	3
pato branco	br	1
patos	br	1
patos de minas	br	2
patra	gr	2
patrocinio	br	1
patrocinio paulista	br	1
patulul	gt	1
paty do alferes	br	1
patzcuaro	mx	1
patzicia	gt	1
patzun	gt	1
pau dos ferros	br	1
paudalho	br	1
pauini	br	1
paulinia	br	2
paulino neves	br	1
paulista	br	2
paulistana	br	1
paulo afonso	br	2
paulo ramos	br	1
pavlodar	kz	2
pawtucket	us	1
paya terubong	my	2
payande	co	1
paysandu	uy	3
paz de ariporo	co	1
pe de serra	br	1
peabiru	br	1
pearland	us	2
pecanha	br	1
pederneiras	br	1
pedra	br	1
pedra azul	br	1
pedra branca	br	1
pedra branca do amapari	br	1
pedra preta	br	1
pedras de fogo	br	1
pedregal	pa	1
pedregulho	br	1
pedreira	br	2
pedreiras	br	1
pedro afonso	br	1
pedro alexandre	br	1
pedro betancourt	cu	1
pedro canario	br	1
pedro carbo	ec	1
pedro do rosario	br	1
pedro ii	br	1
pedro juan caballero	py	1
pedro leopoldo	br	1
pedro meoqui	mx	1
pedro velho	br	1
pedroso	pt	1
pedroucos	pt	1
pehuajo	ar	1
peicheng	cn	2
peixoto de azevedo	br	1
pekalongan	id	2
pekanbaru	id	3
pekin	cn	3
pelentong	my	2
pelileo	ec	1
pelotas	br	2
pemalang	id	2
pematangsiantar	id	2
pemba	mz	2
pembroke pines	us	2
pena grande	es	1
penaflor	cl	1
penal	tt	1
penal debe	tt	3
penalolen	cl	2
penalva	br	1
penapolis	br	1
penco	cl	1
pendencias	br	1
penedo	br	1
pengpu	cn	2
pengze	cn	2
penha	br	1
peniche	pt	1
penjamo	mx	1
pennsylvania	us	3
penonome	pa	1
pentecoste	br	1
penza	ru	2
peoria	us	2
pequim	cn	3
perafita	pt	1
perbaungan	id	2
percut	id	2
perdigao	br	1
perdizes	br	2
perdoes	br	1
perdriel	ar	1
pereira	co	2
pereira barreto	br	1
pereiro	br	1
perez	ar	1
pergamino	ar	1
periban de ramos	mx	1
perico	cu	1
peritoro	br	1
perm	ru	2
pernambuco	br	3
perote	mx	1
perris	us	1
perth	au	3
peruibe	br	1
perus	br	1
peshawar	pk	3
pesqueira	br	1
pest	hu	3
petah tiqva	il	2
petaling jaya	my	2
petaluma	us	1
petapa	gt	2
petare	ve	2
petatlan	mx	1
peten	gt	3
peterborough	gb	2
petionville	ht	2
peto	mx	1
petoa	hn	1
petrolandia	br	1
petrolina	br	2
petropavl	kz	2
petropavlovsk kamchatsky	ru	2
petropolis	br	2
petrozavodsk	ru	2
phan rang thap cham	vn	2
phan thiet	vn	2
pharr	us	1
philadelphia	us	3
philipsburg	sx	2
phnom penh	kh	3
pho yen	vn	2
phoenix	us	3
phra pradaeng	th	2
phu my	vn	2
phu quoc	vn	2
phuc yen	vn	2
phusro	in	2
piacabucu	br	1
pianco	br	1
piata	br	1
piaui	br	3
picarra	br	1
picassent	es	1
pichanal	ar	1
pichilemu	cl	1
pichincha	ec	3
pichucalco	mx	1
pico rivera	us	1
pico truncado	ar	1
picos	br	1
picsi	pe	1
picui	br	1
piedade	br,pt	1
piedecuesta	co	2
piedras negras	mx	2
pien	br	1
piendamo	co	1
piera	es	1
pietermaritzburg	za	2
pigue	ar	1
pijijiapan	mx	1
pikine	sn	3
pilao arcado	br	1
pilar	ar,es,br,py	1
pilar de la horadada	es	1
pilar do sul	br	1
pilas	es	1
pilcomayo	pe	1
pilon	cu	1
pilsen	cz	2
pimenta bueno	br	1
pimentel	pe	1
pimpri	in	3
pimpri chinchwad	in	3
pinamar	ar	1
pinar de chamartin	es	1
pinar del rey	es	1
pinar del rio	cu	3
pinas	ec	1
pindai	br	1
pindamonhangaba	br	2
pindare mirim	br	1
pindi bhattian	pk	2
pindobacu	br	1
pindorama	br	1
pindoretama	br	1
pine hills	us	1
pineda de mar	es	1
pingdingshan	cn	2
pingdu	cn	2
pingliang	cn	2
pingwu county	cn	2
pingxiang	cn	2
pinhais	br	2
pinhal novo	pt	1
pinhalzinho	br	1
pinhao	br	1
pinheiral	br	1
pinheiro	br	1
pinheiros	br	1
pinillos	co	1
pinos puente	es	1
pinotepa nacional	mx	1
pinto	es	1
pio ix	br	1
pio xii	br	1
piovera	es	1
piquet carneiro	br	1
piquete	br	1
piracaia	br	1
piracanjuba	br	1
piracicaba	br	2
piracuruca	br	1
piraera	hn	1
piraeus	gr	2
pirai	br	1
pirai do sul	br	1
piraju	br	1
pirajui	br	1
pirane	ar	1
piranga	br	1
piranhas	br	1
piranshahr	ir	2
pirapemas	br	1
pirapora	br	1
pirapora do bom jesus	br	1
pirapozinho	br	1
piraquara	br	2
pirassununga	br	1
piratini	br	1
piratininga	br	1
pirenopolis	br	1
pires do rio	br	1
piripiri	br	1
piritiba	br	1
piritu	ve	1
pirituba	br	2
pisco	pe	1
pital	co	1
pitalito	co	2
pitanga	br	1
pitangueiras	br	1
pitangui	br	1
pitimbu	br	1
pitrufquen	cl	1
pittsburg	us	1
pittsburgh	us	2
piuma	br	1
piumhi	br	1
piura	pe	3
pivijay	co	1
pizarro	co	1
pizhou	cn	2
placas	br	1
placetas	cu	1
placido de castro	br	1
placilla	cl	1
planadas	co	1
planaltina	br	2
planalto	br	1
planeta rica	co	1
plano	us	2
plano piloto	br	2
plantation	us	1
plasencia	es	1
plato	co	1
playa del carmen	mx	2
playa del ingles	es	1
playas	ec	1
playas del rosario	mx	1
plaza de la revolucion	cu	2
plaza huincul	ar	1
pleasanton	us	1
ploiesti	ro	2
plottier	ar	1
plovdiv	bg	2
plumbon	id	2
plymouth	ms,gb,us	2
poble sec	es	1
pocao de pedras	br	1
pocinhos	br	1
pocito	ar	1
poco branco	br	1
poco das trincheiras	br	1
poco fundo	br	1
poco redondo	br	1
poco verde	br	1
pocoes	br	1
pocone	br	1
pocos de caldas	br	2
pocri	pa	1
podgorica	me	2
podolsk	ru	2
pohang	kr	2
point fortin	tt	3
pointe noire	cg	3
poio	es	1
pojuca	br	1
pokhara	np	2
pola de siero	es	1
polanco	mx	1
pollenca	es	1
polokwane	za	2
polonuevo	co	1
poltava	ua	2
pomasqui	ec	1
pombal	br,pt	1
pombos	br	1
pomerode	br	1
pomeroon supenaam	gy	3
pomona	us	2
pompano beach	us	2
pompeia	br	1
pompeu	br	1
poncitlan	mx	1
ponedera	co	1
ponferrada	es	1
ponta de pedras	br	1
ponta delgada	pt	1
ponta grossa	br	2
ponta pora	br	1
pontal	br	1
pontal do parana	br	1
pontalina	br	1
pontbuiten	sr	1
ponte de lima	pt	1
ponte nova	br	1
ponte rasa	br	1
ponteareas	es	1
pontes e lacerda	br	1
pontevedra	es,ar	1
pontianak	id	2
pontinha	pt	1
ponto novo	br	1
poole	gb	2
popayan	co	2
poptun	gt	1
por do sol	br	2
poranga	br	1
porangatu	br	1
porbandar	in	2
porciuncula	br	1
porlamar	ve	2
porrino	es	1
port au prince	ht	3
port aux francais	tf	2
port de paix	ht	2
port gentil	ga	2
port harcourt	ng	3
port louis	mu	2
port moresby	pg	2
port of spain	tt	3
port said	eg	2
port saint lucie	us	2
port sudan	sd	2
port vila	vu	2
porta	es	1
portage park	us	1
portalegre	pt	3
portao	br	1
portazgo	es	1
porteiras	br	1
porteirinha	br	1
portel	br	1
porticos de san antonio	mx	1
portimao	pt	1
portland	us	2
porto	pt	3
porto acre	br	1
porto alegre	br	3
porto alegre do norte	br	1
porto barra do ivinheima	br	1
porto belo	br	1
porto calvo	br	1
porto da folha	br	1
porto de mos	pt	1
porto de moz	br	1
porto feliz	br	1
porto ferreira	br	1
porto franco	br	1
porto grande	br	1
porto murtinho	br	1
porto nacional	br	1
porto novo	bj	2
porto real	br	1
porto real do colegio	br	1
porto salvo	pt	1
porto seguro	br	2
porto uniao	br	1
porto velho	br	2
portoviejo	ec	2
portsmouth	gb,us	2
portsmouth heights	us	1
portugalete	es	1
portuguesa	ve	3
posadas	ar	2
posorja	ec	1
posse	br	1
posto da mata	br	1
potaro siparuni	gy	3
potchefstroom	za	2
pote	br	1
potim	br	1
potirendaba	br	1
potosi	bo	3
potrerillos	hn	1
potsdam	de	2
pouso alegre	br	2
pouso redondo	br	1
povoa de santa iria	pt	1
povoa de santo adriao	pt	1
povoa de varzim	pt	1
poxoreu	br	1
poza rica de hidalgo	mx	2
poznan	pl	2
pozo almonte	cl	1
pozoblanco	es	1
pozuelo de alarcon	es	1
pradera	co	1
prado	br	1
pradolongo	es	1
pradopolis	br	1
praga poludnie	pl	2
prague	cz	3
praia	cv	2
praia grande	br	2
prainha	br	1
prata	br	1
prato	it	2
pravyi bereh	ua	2
prayagraj	in	3
premia de mar	es	1
presidencia de la plaza	ar	1
presidencia roque saenz pena	ar	1
presidente bernardes	br	1
presidente dutra	br	1
presidente epitacio	br	1
presidente figueiredo	br	1
presidente franco	py	1
presidente getulio	br	1
presidente hayes	py	3
presidente janio quadros	br	1
presidente kennedy	br	1
presidente medici	br	1
presidente olegario	br	1
presidente prudente	br	2
presidente sarney	br	1
presidente tancredo neves	br	1
presidente venceslau	br	1
preston	gb	2
pretoria	za	3
priego de cordoba	es	1
primavera	br	1
primeira cruz	br	1
primer ensanche	es	1
primero de enero	cu	1
prince edward island	ca	3
princes town	tt	3
princesa isabel	br	1
principe	es	1
pristina	xk	2
prizren	xk	2
probolinggo	id	2
proddatur	in	2
profesor salvador mazza	ar	1
progreso	mx,uy	1
progreso de alvaro obregon	mx	1
prokopyevsk	ru	2
promissao	br	1
propria	br	1
prosperidad	es	1
provenals del poblenou	es	1
providence	us	2
provo	us	2
prudentopolis	br	1
pskov	ru	2
pucallpa	pe	2
puchong	my	2
pucol	es	1
pucon	cl	1
pudong	cn	3
puducherry	in	2
puebla	mx	3
pueblo	us	2
pueblo nuevo	es,mx,ve,pe	1
pueblo nuevo el chivo	ve	1
pueblo rico	co	1
pueblo yaqui	mx	1
puebloviejo	co	1
puente alto	cl	2
puente de ixtla	mx	1
puente de vallecas	es	2
puente genil	es	1
puente nacional	co	1
puer	cn	2
puerta bonita	es	1
puerta del angel	es	1
puerto asis	co	1
puerto ayacucho	ve	2
puerto ayora	ec	1
puerto aysen	cl	1
puerto barrios	gt	2
puerto berrio	co	1
puerto boyaca	co	1
puerto cabello	ve	2
puerto cabezas	ni	1
puerto carreno	co	1
puerto colombia	co	1
puerto cortez	hn	2
puerto cumarebo	ve	1
puerto de la cruz	es	1
puerto del carmen	es	1
puerto del rosario	es	1
puerto deseado	ar	1
puerto el triunfo	sv	1
puerto escondido	mx,pa	1
puerto esperanza	ar	1
puerto francisco de orellana	ec	1
puerto iguazu	ar	1
puerto la cruz	ve	2
puerto leguizamo	co	1
puerto lopez	co	1
puerto lumbreras	es	1
puerto madryn	ar	1
puerto maldonado	pe	1
puerto montt	cl	2
puerto natales	cl	1
puerto padre	cu	1
puerto penasco	mx	1
puerto piritu	ve	1
puerto plata	do	2
puerto princesa	ph	2
puerto real	es	1
puerto rico	us	3
puerto salgar	co	1
puerto san jose	gt	1
puerto santa	pe	1
puerto santander	co	1
puerto suarez	bo	1
puerto tejada	co	1
puerto triunfo	co	1
puerto vallarta	mx	2
puerto varas	cl	1
puerto wilches	co	1
puertollano	es	1
pujili	ec	1
punasa	in	2
punata	bo	1
pune	in	3
punggol	sg	2
puning	cn	2
puno	pe	3
punta alta	ar	1
punta arenas	cl	2
punta cana	do	2
punta cardon	ve	2
punta de mata	ve	1
punta de piedras	ve	1
punta gorda	ve	1
punta umbria	es	1
puntarenas	cr	3
punto fijo	ve	2
pupiales	co	1
purepero de echaiz	mx	1
puri	in	2
purificacion	co	1
purisima de bustos	mx	1
purisima de la concepcion	co	1
purnia	in	2
purral	cr	1
purranque	cl	1
puruandiro	mx	1
purwakarta	id	2
purwokerto	id	2
putaendo	cl	1
puthia	bd	2
putian	cn	3
putumayo	co	3
putuo	cn	3
puxi	cn	3
puxinana	br	1
puyang	cn	3
puyo	ec	1
pyeongtaek	kr	2
pyongyang	kp	3
qadirpur ran	pk	2
qaem shahr	ir	2
qalyub	eg	2
qarchak	ir	2
qarshi	uz	2
qazvin	ir	2
qianjiang	cn	2
qibao	cn	2
qina	eg	2
qingdao	cn	3
qingpu	cn	3
qingyang	cn	3
qingyuan	cn	3
qingzhou	cn	2
qinhuangdao	cn	2
qinzhou	cn	3
qionghai	cn	2
qiqihar	cn	2
qitaihe	cn	2
qo qon	uz	2
qods	ir	2
quan ba	vn	2
quan bon	vn	2
quan muoi	vn	2
quan muoi mot	vn	2
quan nam	vn	2
quan sau	vn	2
quang ngai	vn	2
quanzhou	cn	3
quarai	br	1
quart de poblet	es	1
quarteira	pt	1
quarto oggiaro	it	2
quata	br	1
quatis	br	1
quatro barras	br	1
quebec	ca	3
quedas do iguacu	br	1
queens	us	3
queimadas	br	1
queimados	br	2
quelfes	pt	1
quelimane	mz	2
quellon	cl	1
queluz	pt	2
quemado de guines	cu	1
querecotillo	pe	1
querencia	br	1
queretaro	mx	3
quesada	cr	1
quetta	pk	3
quetzaltenango	gt	3
quevedo	ec	2
quezaltepeque	sv	1
quezon city	ph	3
qui nhon	vn	2
quibdo	co	2
quibor	ve	1
quiche	gt	3
quijingue	br	1
quilali	ni	1
quilicura	cl	2
quillabamba	pe	1
quillacollo	bo	2
quillon	cl	1
quillota	cl	1
quilmes	ar	2
quilpue	cl	2
quimbaya	co	1
quimistan	hn	1
quinchia	co	1
quincy	us	1
quindio	co	3
quinta do conde	pt	1
quintana	es	1
quintana roo	mx	3
quintanar de la orden	es	1
quintero	cl	1
quipapa	br	1
quirinopolis	br	1
quiroga	mx	1
quisqueya	do	1
quissama	br	1
quitandinha	br	1
quiterianopolis	br	1
quitilipi	ar	1
quito	ec	3
quivican	cu	1
quixada	br	1
quixelo	br	1
quixeramobim	br	1
quixere	br	1
qujing	cn	3
quthbullapur	in	2
quzhou	cn	2
rabat	ma	3
rabinal	gt	1
rach gia	vn	2
racine	us	1
radom	pl	2
raebareli	in	2
rafael jambeiro	br	1
rafaela	ar	1
rahim yar khan	pk	2
raichur	in	2
raiganj	in	2
raigarh	in	2
rainville	sr	1
raipur	in	3
raj nandgaon	in	2
rajamahendravaram	in	2
rajkot	in	3
rajpur sonarpur	in	2
rajshahi	bd	2
raleigh	us	2
rama	ni	1
ramada	pt	1
ramadi	iq	2
ramagundam	in	2
ramallo	ar	1
ramat gan	il	2
ramgundam	in	2
ramiros	ao	2
ramos arizpe	mx	1
rampur	in	2
rancagua	cl	2
rancharia	br	1
ranchi	in	3
rancho cordova	us	1
rancho cucamonga	us	2
rancho penasquitos	us	1
ranchuelo	cu	1
randburg	za	2
rangel	ao	2
rangpur	bd	3
raniganj	in	2
ranipet	in	2
rapid city	us	1
raposa	br	1
raposo tavares	br	2
raposos	br	1
ras al khaimah	ae	2
ras bayrut	lb	3
rasapudipalem	in	3
rasht	ir	2
ratlam	in	2
rauch	ar	1
raul soares	br	1
raurkela industrial township	in	2
rawalpindi	pk	3
rawang	my	2
rawson	ar	2
rayon ktz	ua	2
reading	gb,us	2
real del valle el paraiso fraccionamiento	mx	1
realejo alto	es	1
realeza	br	1
reboucas	br	1
recanto das emas	br	2
recife	br	3
recoletos	es	1
reconquista	ar	1
recreo	ar	1
redding	us	1
redencao	br	1
redlands	us	1
redmond	us	1
redondela	es	1
redondo beach	us	1
redwood city	us	1
reforma	mx	1
regeneracao	br	1
regensburg	de	2
regente feijo	br	1
reggio calabria	it	2
reggio nellemilia	it	2
regiao autonoma da madeira	pt	3
regiao autonoma dos acores	pt	3
regina	ca	2
region metropolitana de santiago	cl	3
registro	br	1
regla	cu	1
reims	fr	2
rejas	es	1
remanso	br	1
remedios	cu	1
remedios de escalada de san martin	ar	1
remigio	br	1
renca	cl	2
rengasdengklok	id	2
rengo	cl	1
rennes	fr	2
reno	us	2
renton	us	2
repelon	co	1
republica	br	1
requena	pe,es	1
reriutaba	br	1
reseda	us	1
resende	br	2
reserva	br	1
resistencia	ar	2
resplendor	br	1
restinga seca	br	1
restrepo	co	1
retalhuleu	gt	3
retiro	es,ar,co	2
retirolandia	br	1
reus	es	2
rewa	in	2
reyes acozac	mx	1
reykjavik	is	2
reynosa	mx	2
rhode island	us	3
riachao	br	1
riachao das neves	br	1
riachao do dantas	br	1
riachao do jacuipe	br	1
riacho das almas	br	1
riacho de santana	br	1
riacho fundo	br	1
riacho fundo ii	br	2
rialma	br	1
rialto	us	2
ribarroja del turia	es	1
ribas do rio pardo	br	1
ribeira	es	1
ribeira de frades	pt	1
ribeira do amparo	br	1
ribeira do pombal	br	1
ribeirao	br	1
ribeirao branco	br	1
ribeirao claro	br	1
ribeirao da ilha	br	1
ribeirao das neves	br	2
ribeirao do pinhal	br	1
ribeirao pires	br	2
ribeirao preto	br	2
ribeiropolis	br	1
riberalta	bo	1
richards bay	za	2
richardson	us	2
richmond	us,ca	2
richmond hill	ca,us	2
ridgewood	us	1
riga	lv	2
rincon de la victoria	es	1
rincon de romos	mx	1
rio abajo	pa	1
rio azul	br	1
rio bananal	br	1
rio blanco	mx,ni	1
rio bonito	br	1
rio bonito do iguacu	br	1
rio branco	br	2
rio branco do sul	br	1
rio brilhante	br	1
rio bueno	cl	1
rio casca	br	1
rio cauto	cu	1
rio ceballos	ar	1
rio chico	ve	1
rio claro	br,tt	2
rio colorado	ar	1
rio cuarto	ar	2
rio das ostras	br	2
rio das pedras	br	1
rio de contas	br	1
rio de janeiro	br	3
rio de mouro	pt	1
rio de oro	co	1
rio de teapa	mx	1
rio do antonio	br	1
rio do sul	br	1
rio formoso	br	1
rio gallegos	ar	1
rio grande	br,ar,mx	2
rio grande da serra	br	1
rio grande do norte	br	3
rio grande do sul	br	3
rio guayabal de yateras	cu	1
rio largo	br	1
rio maior	pt	1
rio maria	br	1
rio negrinho	br	1
rio negro	ar,uy	3
rio paranaiba	br	1
rio pardo	br	1
rio pardo de minas	br	1
rio pequeno	br	2
rio piracicaba	br	1
rio pomba	br	1
rio preto da eva	br	1
rio rancho	us	1
rio real	br	1
rio san juan	ni	3
rio segundo	ar	1
rio tercero	ar	1
rio tinto	pt,br	1
rio verde	br	2
rio verde de mato grosso	br	1
rio vermelho	br	1
riobamba	ec	2
rioblanco	co	1
riohacha	co	2
rioja	pe	1
rionegro	co	2
rios rosas	es	1
riosucio	co	1
rioverde	mx	1
ripollet	es	1
risaralda	co	3
rishon letsiyyon	il	2
rivadavia	ar	1
rivas	ni	3
rivas vaciamadrid	es	1
rivera	uy	3
riverside	us	2
riverview	us	1
rivne	ua	2
riyadh	sa	3
rizhao	cn	2
road town	vg	2
roanoke	us	2
robertsonpet	in	2
rocha	uy	3
rochester	us	2
rochester hills	us	1
rocinha	br	1
rock hill	us	1
rockford	us	2
rocklin	us	1
rockville	us	1
rodas	cu	1
rodeo del medio	ar	1
rodolfo sanchez taboada	mx	1
rodrigues alves	br	1
rogers	us	1
rohini	in	2
rohtak	in	2
rojales	es	1
rojas	ar	1
rolandia	br	1
rolante	br	1
roldan	ar	1
roldanillo	co	1
rolim de moura	br	1
rolim de moura do guapore	br	1
rome	it	3
romita	mx	1
ronda	es	1
rondon do para	br	1
rondonia	br	3
rondonopolis	br	2
roodepoort	za	2
roque perez	ar	1
roquetas de mar	es	1
roraima	br	3
rorainopolis	br	1
rosa zarate	ec	1
rosana	br	1
rosario	ar	2
rosario de la frontera	ar	1
rosario de lerma	ar	1
rosario del tala	ar	1
rosario do sul	br	1
rosario oeste	br	1
rosarito	mx	2
rosas	es	1
roseau	dm	2
roses	es	1
rosetta	eg	2
roseville	us	2
rostock	de	2
rostov on don	ru	3
roswell	us	1
rota	es	1
roterdam	nl	3
rotterdam	nl	2
round rock	us	2
rourkela	in	2
rovira	co	1
rowlett	us	1
roxas city	ph	2
rubi	es	1
rubiataba	br	1
rubio	ve	1
rubtsovsk	ru	2
rudrapur	in	2
rufino	ar	1
rufisque	sn	2
rufisque est	sn	2
rugao	cn	2
ruian	cn	2
ruiru	ke	2
ruiz	mx	1
ruropolis	br	1
russas	br	1
russeifa	jo	2
rustenburg	za	2
rutchenkivskyi	ua	2
ruy barbosa	br	1
ryazan	ru	2
rybinsk	ru	2
rzeszow	pl	2
s hertogenbosch	nl	2
sa dec	vn	2
sa pobla	es	1
saarbrucken	de	2
saba	hn	1
sabadell	es	2
sabana de la mar	do	1
sabana de mendoza	ve	1
sabana de parra	ve	1
sabana de torres	co	1
sabana grande de boya	do	1
sabanagrande	co,hn	1
sabanalarga	co	2
sabaneta	co,ve	1
sabanilla	cr	1
sabanitas	pa	1
sabara	br	2
sabinas	mx	1
sabinopolis	br	1
saboeiro	br	1
sabya	sa	2
sabzevar	ir	2
sacaba	bo	2
sacapulas	gt	1
sacatepequez	gt	3
sacavem	pt	1
saco dos limoes	br	1
sacoma	br	2
sacramento	us	2
sada	es	1
saddiqabad	pk	2
sadr city	iq	3
safi	ma	2
saga	jp	2
sagamihara	jp	2
sagrada familia	es,cl	1
sagua de tanamo	cu	1
sagua la grande	cu	1
sagunto	es	1
sahagun	co	1
saharanpur	in	2
saharsa	in	2
sahiwal	pk	2
sahuayo de morelos	mx	1
sai mai	th	2
saidpur	bd	2
saint charles	us	1
saint cloud	us	1
saint denis	re	2
saint etienne	fr	2
saint george	us	1
saint helier	je	2
saint joseph	us	1
saint louis	sn	2
saint marc	ht	2
saint michel de latalaye	ht	1
saint paul	us	2
saint petersburg	ru	3
saint pierre	pm	2
saint raphael	ht	1
saipan	mp	2
saitama	jp	3
sakai	jp	2
saki	ng	2
sakura	jp	2
saladas	ar	1
saladillo	ar	1
salalah	om	2
salama	gt	1
salamanca	mx,es	2
salamina	co	1
salatiga	id	2
salavat	ru	2
salcaja	gt	1
salcedo	do	1
sale	ma	2
sale al jadida	ma	2
salem	in,us	2
salesopolis	br	1
salgado	br	1
salgar	co	1
salgueiro	br	1
salina cruz	mx	1
salinas	us,ec,br	2
salinas da margarida	br	1
salinas de hidalgo	mx	1
salinera colan	pe	1
salinopolis	br	1
salitre	br	1
saloa	br	1
salobrena	es	1
salou	es	1
salt	es	1
salt lake city	us	2
salta	ar	3
saltillo	mx	2
saltivka	ua	2
salto	uy	3
salto de pirapora	br	1
salto do lontra	br	1
salvador	br	3
salvaleon de higuey	do	2
salvaterra	br	1
salvatierra	mx	1
salzburg	at	2
sama	es	1
samambaia	br	2
samaniego	co	1
samara	ru	3
samarinda	id	2
samarkand	uz	2
samarra	iq	2
samba	ao	2
sambalpur	in	2
sambhal	in	2
sambizanga	ao	2
samborondon	ec	1
samora correia	pt	1
sampit	id	2
sampues	co	1
samsun	tr	2
samut prakan	th	2
san agustin	mx	1
san agustin del guadalix	es	1
san andres	co,hn	1
san andres cholula	mx	1
san andres cuexcontitlan	mx	1
san andres de giles	ar	1
san andres del rabanedo	es	1
san andres itzapa	gt	1
san andres mixquic	mx	1
san andres providencia y santa catalina	co	3
san andres tuxtla	mx	1
san andres xecul	gt	1
san angelo	us	1
san antero	co	1
san antonio	us	3
san antonio abad	es	1
san antonio acahualco	mx	1
san antonio de areco	ar	1
san antonio de cortes	hn	1
san antonio de la cal	mx	1
san antonio de los altos	ve	1
san antonio de los banos	cu	1
san antonio de padua	ar	1
san antonio del tachira	ve	1
san antonio la isla	mx	1
san antonio oeste	ar	1
san antonio suchitepequez	gt	1
san antonio tecomitl	mx	1
san bartolo del llano	mx	1
san bartolome	es	1
san bartolome de tirajana	es	1
san benito	gt	1
san benito abad	co	1
san bernardino	us	2
san bernardino tlaxcalancingo	mx	1
san bernardo	cl	2
san blas canillejas	es	2
san borja	bo	1
san buenaventura	mx	1
san carlos	ve,cl,uy,co	2
san carlos de bariloche	ar	1
san carlos de bolivar	ar	1
san carlos del zulia	ve	2
san clemente	us,cl,pe	1
san cristobal	ve,do,cu	2
san cristobal de las casas	mx	2
san cristobal verapaz	gt	1
san diego	us	3
san estanislao	co	1
san esteban	cl	1
san felipe	ve,cl,mx	2
san fermin	es	1
san fernando	tt,ph	3
san fernando de apure	ve	2
san fernando de henares	es	1
san fernando de monte cristi	do	1
san francisco	us	2
san francisco acuautla	mx	1
san francisco cuaxusco	mx	1
san francisco de borja	pe	2
san francisco de los romo	mx	1
san francisco de macoris	do	2
san francisco de mostazal	cl	1
san francisco de yojoa	hn	1
san francisco del rincon	mx	1
san francisco el alto	gt	1
san francisco tesistan	mx	1
san francisco tlalcilalcalpan	mx	1
san francisco zapotitlan	gt	1
san gabriel	ec	1
san gabriel chilac	mx	1
san german	cu	1
san gil	co	1
san gregorio cuautzingo	mx	1
san ignacio de sabaneta	do	1
san ignacio de velasco	bo	1
san isidro	pe,ar,es,cr,mx	1
san jacinto	co	1
san jacinto amilpas	mx	1
san javier	cl,es,ar	1
san jeronimo	mx,co	1
san jeronimo cuatro vientos	mx	1
san joaquin	ve	1
san jorge	ar	1
san jorge pueblo nuevo	mx	1
san jose	cr,uy,us	3
san jose de barlovento	ve	1
san jose de colinas	hn	1
san jose de guanipa	ve	1
san jose de jachal	ar	1
san jose de las lajas	cu	1
san jose de los cerrillos	ar	1
san jose de los olvera	mx	1
san jose de mayo	uy	1
san jose de metan	ar	1
san jose de ocoa	do	1
san jose del cabo	mx	2
san jose del castillo	mx	1
san jose del guaviare	co	1
san jose del monte	ph	2
san jose del quince	mx	1
san jose del rincon	ar	1
san jose del valle	mx	1
san jose el alto	mx	1
san jose guadalupe otzacatipan	mx	1
san jose iturbide	mx	1
san jose pinula	gt	1
san josecito	ve,cr	1
san juan	ar,pr	3
san juan bautista	ve,py,es	1
san juan chamelco	gt	1
san juan de aznalfarache	es	1
san juan de dios	cr	1
san juan de flores	hn	1
san juan de la maguana	do	1
san juan de las huertas	mx	1
san juan de los lagos	mx	1
san juan de los morros	ve	2
san juan de uraba	co	1
san juan del cesar	co	1
san juan del rio	mx	2
san juan ixtayopan	mx	1
san juan laventille	tt	3
san juan nepomuceno	co	1
san juan sacatepequez	gt	2
san juan zitlaltepec	mx	1
san julian	mx	1
san justo	ar	2
san leandro	us	1
san lorenzo	py,ar	2
san lorenzo acopilco	mx	1
san lorenzo de el escorial	es	1
san lorenzo de esmeraldas	ec	1
san lucas sacatepequez	gt	1
san lucas toliman	gt	1
san luis	ar	3
san luis de la paz	mx	1
san luis de since	co	1
san luis del palmar	ar	1
san luis jilotepeque	gt	1
san luis potosi	mx	3
san luis rio colorado	mx	2
san manuel de colohete	hn	1
san marcos	gt	3
san marcos huixtoco	mx	1
san marino	sm	2
san martin	pe	3
san martin azcatepec	mx	1
san martin cuautlalpan	mx	1
san martin de la vega	es	1
san martin de las piramides	mx	1
san martin de los andes	ar	1
san martin de pangoa	pe	1
san martin texmelucan de labastida	mx	2
san mateo	us,ve	2
san mateo atenco	mx	1
san mateo huitzilzingo	mx	1
san mateo ixtatan	gt	1
san mateo otzacatipan	mx	1
san miguel	sv	3
san miguel ajusco	mx	1
san miguel canoa	mx	1
san miguel chicaj	gt	1
san miguel coatlinchan	mx	1
san miguel de abona	es	1
san miguel de allende	mx	2
san miguel de bolivar	ec	1
san miguel de tucuman	ar	2
san miguel del monte	ar	1
san miguel del padron	cu	2
san miguel el alto	mx	1
san miguel octopan	mx	1
san miguel topilejo	mx	1
san miguelito	pa	2
san nicolas	aw	1
san nicolas de bari	cu	1
san nicolas de los arroyos	ar	2
san nicolas de los garza	mx	2
san onofre	co	1
san pablo	ph	2
san pablo autopan	mx	1
san pablo de las salinas	mx	2
san pablo jocopilas	gt	1
san pablo oztotepec	mx	1
san pascual	es	1
san pedro	py,ci,ph	3
san pedro alcantara	es	1
san pedro apatlaco	mx	1
san pedro ayampuc	gt	1
san pedro carcha	gt	1
san pedro de copan	hn	1
san pedro de jujuy	ar	1
san pedro de la paz	cl	2
san pedro de lloc	pe	1
san pedro de los banos	mx	1
san pedro de macoris	do	2
san pedro de uraba	co	1
san pedro del pinatar	es	1
san pedro garza garcia	mx	2
san pedro pochutla	mx	1
san pedro sacatepequez	gt	1
san pedro sula	hn	2
san pedro totoltepec	mx	1
san pedro tultepec	mx	1
san rafael	ar,ve,cr,mx	2
san rafael abajo	cr	1
san rafael arriba	cr	1
san rafael de onoto	ve	1
san rafael del sur	ni	1
san rafael oriente	sv	1
san rafael tlanalapan	mx	1
san ramon	us,pe	1
san ramon de la nueva oran	ar	1
san roque	es	1
san salvador	sv	3
san salvador atenco	mx	1
san salvador cuauhtenco	mx	1
san salvador de jujuy	ar	2
san salvador el seco	mx	1
san salvador tizatlalli	mx	1
san sebastian	gt	1
san sebastian chimalpa	mx	1
san sebastian de los reyes	es	1
san sebastian de mariquita	co	1
san sebastian el grande	mx	1
san tan valley	us	1
san timoteo	ve	1
san vicent del raspeig	es	1
san vicente	sv	3
san vicente de canete	pe	1
san vicente de moravia	cr	1
san vicente de tagua tagua	cl	1
sana	pe	1
sanaa	ye	3
sanandaj	ir	2
sananduva	br	1
sanarate	gt	1
sanare	ve	1
sancaktepe	tr	2
sancti spiritus	cu	3
sanctorum	mx	1
sandakan	my	2
sandy	us	1
sandy hills	us	1
sandy springs	us	2
sangao	br	1
sangli	in	2
sangre grande	tt	3
sanharo	br	1
sanhe	cn	2
sanliurfa	tr	2
sanlucar de barrameda	es	1
sanlucar la mayor	es	1
sanmenxia	cn	2
sanming	cn	2
sanshui	cn	2
sant adria de besos	es	1
sant agusti	es	1
sant andreu	es	2
sant andreu de la barca	es	1
sant antoni	es	1
sant antoni de portmany	es	1
sant boi de llobregat	es	1
sant carles de la rapita	es	1
sant celoni	es	1
sant cugat del valles	es	1
sant feliu de guixols	es	1
sant feliu de llobregat	es	1
sant gervasi galvany	es	1
sant joan dalacant	es	1
sant joan despi	es	1
sant just desvern	es	1
sant marti	es	2
sant marti de provencals	es	1
sant pere de ribes	es	1
sant pere santa caterina i la ribera	es	1
sant quirze del valles	es	1
sant sadurni danoia	es	1
sant vicenc dels horts	es	1
santa adelia	br	1
santa ana	sv,us	3
santa ana chiautempan	mx	1
santa ana de vuelta larga	ec	1
santa ana de yacuma	bo	1
santa ana nextlalpan	mx	1
santa ana xalmimilulco	mx	1
santa anita	mx	1
santa anita los ficus	pe	2
santa barbara	hn	3
santa barbara do para	br	1
santa barbara doeste	br	2
santa branca	br	1
santa brigida	es,br	1
santa catalina	co	1
santa catarina	br,mx	3
santa catarina ixtahuacan	gt	1
santa catarina pinula	gt	1
santa cecilia	br	1
santa clara	cu,us	2
santa clara del cobre	mx	1
santa clara del mar	ar	1
santa clarita	us	2
santa coloma de gramenet	es	2
santa cruz	ar,bo	3
santa cruz cabralia	br	1
santa cruz das palmeiras	br	1
santa cruz de barahona	do	1
santa cruz de el seibo	do	1
santa cruz de la palma	es	1
santa cruz de la sierra	bo	3
santa cruz de los taques	ve	1
santa cruz de mara	ve	1
santa cruz de mora	ve	1
santa cruz de tenerife	es	2
santa cruz de yojoa	hn	1
santa cruz del norte	cu	1
santa cruz del quiche	gt	1
santa cruz del sur	cu	1
santa cruz del valle	mx	1
santa cruz do capibaribe	br	1
santa cruz do rio pardo	br	1
santa cruz do sul	br	2
santa cruz xoxocotlan	mx	1
santa elena	ec	3
santa elena de uairen	ve	1
santa eugenia	es	1
santa eularia des riu	es	1
santa fe	ar	3
santa fe de antioquia	co	1
santa fe do sul	br	1
santa filomena	br	1
santa gertrudes	br	1
santa helena	br	1
santa helena de goias	br	1
santa ines	br	1
santa iria da azoia	pt	1
santa isabel	br,mx	1
santa isabel do para	br	1
santa isabel do rio negro	br	1
santa izabel do oeste	br	1
santa juana	cl	1
santa juliana	br	1
santa leopoldina	br	1
santa lucia	es,ar,uy,co,ec	1
santa lucia cotzumalguapa	gt	2
santa lucia milpas altas	gt	1
santa luzia	br	2
santa luzia do itanhy	br	1
santa luzia do para	br	1
santa luzia do parua	br	1
santa margarida	br	1
santa maria	br,us	2
santa maria ajoloapan	mx	1
santa maria atzompa	mx	1
santa maria chimalhuacan	mx	1
santa maria da boa vista	br	1
santa maria da vitoria	br	1
santa maria das barreiras	br	1
santa maria de jesus	gt	1
santa maria de jetiba	br	1
santa maria del rio	mx	1
santa maria do cambuca	br	1
santa maria do para	br	1
santa maria do suacui	br	1
santa maria huexoculco	mx	1
santa maria totoltepec	mx	1
santa maria xonacatepec	mx	1
santa maria zacatepec	mx	1
santa marta	co	2
santa marta de tormes	es	1
santa monica	us	1
santa perpetua de mogoda	es	1
santa pola	es	1
santa quiteria	br	1
santa quiteria do maranhao	br	1
santa rita	br,ve,hn	2
santa rita de cassia	br	1
santa rita do passa quatro	br	1
santa rita do sapucai	br	1
santa rosa	gt,ph	3
santa rosa de cabal	co	1
santa rosa de copan	hn	1
santa rosa de lima	sv	1
santa rosa de osos	co	1
santa rosa de viterbo	br	1
santa rosa jauregui	mx	1
santa rosa treinta	mx	1
santa rosalia de camargo	mx	1
santa tecla	sv	2
santa teresa	mx,br	1
santa teresa del tuy	ve	2
santa teresita	ar	1
santa tereza do oeste	br	1
santa terezinha de itaipu	br	1
santa ursula	es	1
santa uxia de ribeira	es	1
santa vitoria	br	1
santa vitoria do palmar	br	1
santafe	es	1
santaluz	br	1
santana	br	2
santana de parnaiba	br	2
santana do acarau	br	1
santana do araguaia	br	1
santana do cariri	br	1
santana do ipanema	br	1
santana do livramento	br	1
santana do matos	br	1
santana do paraiso	br	1
santander	co	3
santander de quilichao	co	1
santanyi	es	1
santarem	pt,br	3
santiago	cl	3
santiago atitlan	gt	1
santiago cuautlalpan	mx	1
santiago de cao	pe	1
santiago de compostela	es	1
santiago de cuba	cu	3
santiago de las vegas	cu	1
santiago de los caballeros	do	3
santiago de maria	sv	1
santiago de queretaro	mx	3
santiago de surco	pe	2
santiago de tolu	co	1
santiago de veraguas	pa	1
santiago del estero	ar	3
santiago del teide	es	1
santiago ixcuintla	mx	1
santiago momoxpan	mx	1
santiago papasquiaro	mx	1
santiago sacatepequez	gt	1
santiago teyahualco	mx	1
santiago tianguistenco de galeana	mx	1
santiago tlacotepec	mx	1
santiago tulantepec	mx	1
santiago tuxtla	mx	1
santo amaro	br	1
santo amaro da imperatriz	br	1
santo anastacio	br	1
santo andre	br	2
santo angelo	br	1
santo antonio	pt,br	1
santo antonio da patrulha	br	1
santo antonio da platina	br	1
santo antonio de jesus	br	2
santo antonio de padua	br	1
santo antonio de posse	br	1
santo antonio do amparo	br	1
santo antonio do descoberto	br	1
santo antonio do ica	br	1
santo antonio do leverger	br	1
santo antonio do monte	br	1
santo antonio do sudoeste	br	1
santo antonio do taua	br	1
santo antonio dos lopes	br	1
santo antonio dos olivais	pt	1
santo augusto	br	1
santo cristo	br	1
santo domingo	do	3
santo domingo de los colorados	ec	2
santo domingo de los tsachilas	ec	3
santo domingo este	do	2
santo domingo oeste	do	2
santo domingo tehuantepec	mx	1
santo estevao	br	1
santo ovidio	pt	1
santo tirso	pt	1
santo tomas	co,ni,sv	1
santo tome	ar	1
santol	ph	2
santomera	es	1
santos	br	2
santos dumont	br	1
santos lugares	ar	1
sants	es	1
sants badal	es	1
sants montjuic	es	2
santuario	co	1
santurtzi	es	1
santutxu	es	1
sanxenxo	es	1
sanya	cn	3
sao benedito	br	1
sao benedito do rio preto	br	1
sao benedito do sul	br	1
sao bento	br	1
sao bento do sul	br	1
sao bento do una	br	1
sao bernardo	br	1
sao bernardo do campo	br	2
sao borja	br	1
sao caetano de odivelas	br	1
sao caetano do sul	br	2
sao caitano	br	1
sao carlos	br	2
sao cristovao	br	1
sao desiderio	br	1
sao domingos	br	1
sao domingos de rana	pt	1
sao domingos do araguaia	br	1
sao domingos do capim	br	1
sao domingos do maranhao	br	1
sao domingos do prata	br	1
sao felipe	br	1
sao felix do araguaia	br	1
sao felix do coribe	br	1
sao felix do xingu	br	1
sao fidelis	br	1
sao francisco	br	1
sao francisco de assis	br	1
sao francisco de itabapoana	br	1
sao francisco de paula	br	1
sao francisco do conde	br	1
sao francisco do guapore	br	1
sao francisco do maranhao	br	1
sao francisco do para	br	1
sao francisco do sul	br	1
sao gabriel	br	1
sao gabriel da cachoeira	br	1
sao gabriel da palha	br	1
sao gabriel do oeste	br	1
sao geraldo do araguaia	br	1
sao goncalo do amarante	br	2
sao goncalo do sapucai	br	1
sao goncalo dos campos	br	1
sao gotardo	br	1
sao jeronimo	br	1
sao joao	br	1
sao joao batista	br	1
sao joao da barra	br	1
sao joao da boa vista	br	1
sao joao da madeira	pt	1
sao joao da ponte	br	1
sao joao da talha	pt	1
sao joao dalianca	br	1
sao joao de meriti	br	2
sao joao de pirabas	br	1
sao joao del rei	br	1
sao joao do araguaia	br	1
sao joao do caru	br	1
sao joao do paraiso	br	1
sao joao do piaui	br	1
sao joao do rio do peixe	br	1
sao joao do soter	br	1
sao joao do triunfo	br	1
sao joao dos inhamuns	br	1
sao joao dos patos	br	1
sao joao evangelista	br	1
sao joao nepomuceno	br	1
sao joaquim	br	1
sao joaquim da barra	br	1
sao joaquim de bicas	br	1
sao joaquim do monte	br	1
sao jorge de arroios	pt	1
sao jose	br	2
sao jose da coroa grande	br	1
sao jose da laje	br	1
sao jose da lapa	br	1
sao jose da tapera	br	1
sao jose de mipibu	br	1
sao jose de piranhas	br	1
sao jose de ribamar	br	2
sao jose do belmonte	br	1
sao jose do cedro	br	1
sao jose do egito	br	1
sao jose do norte	br	1
sao jose do rio claro	br	1
sao jose do rio pardo	br	1
sao jose do rio preto	br	2
sao jose do vale do rio preto	br	1
sao jose dos campos	br	2
sao jose dos pinhais	br	2
sao jose dos quatro marcos	br	1
sao leopoldo	br	2
sao lourenco	br	1
sao lourenco da mata	br	2
sao lourenco da serra	br	1
sao lourenco do oeste	br	1
sao lourenco do sul	br	1
sao lucas	br	2
sao ludgero	br	1
sao luis	br	2
sao luis de montes belos	br	1
sao luis do quitunde	br	1
sao luis gonzaga do maranhao	br	1
sao luiz gonzaga	br	1
sao mamede de infesta	pt	1
sao manuel	br	1
sao marcos	br	1
sao martinho	pt	1
sao martinho do bispo	pt	1
sao mateus	br	2
sao mateus do maranhao	br	1
sao mateus do sul	br	1
sao miguel	br	1
sao miguel arcanjo	br	1
sao miguel do araguaia	br	1
sao miguel do guama	br	1
sao miguel do guapore	br	1
sao miguel do iguacu	br	1
sao miguel do tapuio	br	1
sao miguel do tocantins	br	1
sao miguel doeste	br	1
sao miguel dos campos	br	1
sao paulo	br	3
sao paulo de frades	pt	1
sao paulo de olivenca	br	1
sao paulo do potengi	br	1
sao pedro	br	1
sao pedro da agua branca	br	1
sao pedro da aldeia	br	2
sao pedro da cova	pt	1
sao pedro do piaui	br	1
sao pedro do sul	br	1
sao rafael	br	2
sao raimundo das mangabeiras	br	1
sao raimundo nonato	br	1
sao roque	br	1
sao sebastiao	br	1
sao sebastiao da boa vista	br	1
sao sebastiao do cai	br	1
sao sebastiao do paraiso	br	1
sao sebastiao do passe	br	1
sao sepe	br	1
sao simao	br	1
sao tiago de custoias	pt	1
sao tome	st	2
sao vicente	br	2
sao vicente ferrer	br	1
sape	br	1
sapeacu	br	1
sapele	ng	2
sapezal	br	1
sapiranga	br	1
sapopemba	br	2
saposoa	pe	1
sapporo	jp	3
sapucaia	br	1
sapucaia do sul	br	2
saqqez	ir	2
saquarema	br	1
sarajevo	ba	2
saramacca	sr	3
sarandi	br,ar	2
saransk	ru	2
saratov	ru	2
sargodha	pk	2
sari	ir	2
sariwon si	kp	2
sarria	es	1
sarria sant gervasi	es	2
sarriguren	es	1
sarzedo	br	1
sasebo	jp	2
saskatchewan	ca	3
saskatoon	ca	2
satipo	pe	1
satiro dias	br	1
satna	in	2
satuba	br	1
saugor	in	2
saurimo	ao	2
savannah	us	2
savar	bd	2
saveh	ir	2
sawangan	id	2
sayama	jp	2
sayula	mx	1
sayula de aleman	mx	1
scarborough	tt	1
schaumburg	us	1
schenectady	us	1
schroeder	br	1
scottsdale	us	2
scranton	us	1
seabra	br	1
seara	br	1
seattle	us	2
sechura	pe	1
sector 1	ro	2
sector 2	ro	2
sector 3	ro	2
sector 4	ro	2
sector 5	ro	2
sector 6	ro	2
secunderabad	in	2
seeb	om	2
segou	ml	2
segovia	es,co	1
segundo ensanche	es	1
sejong	kr	2
sekondi	gh	2
selayang baru utara	my	2
selva alegre	pe	1
semarang	id	3
semey	kz	2
sena madureira	br	1
senador canedo	br	2
senador guiomard	br	1
senador jose porfirio	br	1
senador la rocque	br	1
senador pompeu	br	1
senahu	gt	1
sendai	jp	3
senges	br	1
sengkang new town	sg	2
senhor do bonfim	br	1
senhora da hora	pt	1
sensuntepeque	sv	1
sento se	br	1
seogwipo	kr	2
seongnam si	kr	2
seoul	kr	3
sepang	my	2
sequeira	pt	1
serafina correa	br	1
serang	id	2
serekunda	gm	2
seremban	my	2
sergipe	br	3
serilingampalle	in	2
seropedica	br	1
serra	br	2
serra azul	br	1
serra branca	br	1
serra do mel	br	1
serra do ramalho	br	1
serra dourada	br	1
serra negra	br	1
serra preta	br	1
serra talhada	br	1
serrana	br	1
serrinha	br	1
serrita	br	1
serro	br	1
serrolandia	br	1
sertania	br	1
sertanopolis	br	1
sertaozinho	br	2
sesena	es	1
sesimbra	pt	1
sestao	es	1
setagaya	jp	2
setapak	my	2
sete barras	br	1
sete lagoas	br	2
sete rios	pt	1
setia alam	my	2
setif	dz	2
setor complementar de industria e abastecimento	br	1
settat	ma	2
setubal	pt	3
sevastopol	ua	2
severinia	br	1
severnyy	ru	2
severodvinsk	ru	2
sevilla	es	2
sfax	tn	2
sha tin	hk	2
shagamu	ng	2
shah alam	my	2
shahin shahr	ir	2
shahjanpur	in	2
shahkot	pk	2
shahriar	ir	2
shahrud	ir	2
shahuwadi	in	2
shakhty	ru	2
sham shui po	hk	2
shanghai	cn	3
shangluo	cn	2
shangqiu	cn	3
shangrao	cn	3
shangri la	cn	2
shangyu	cn	2
shantou	cn	3
shanwei	cn	2
shaoguan	cn	3
shaoxing	cn	3
shaoyang	cn	2
sharjah	ae	3
shashamane	et	2
shawnee	us	1
sheepshead bay	us	2
sheffield	gb	2
shekhupura	pk	2
shelby	us	1
shenyang	cn	3
shenzhen	cn	3
shevchenkivskyi	ua	2
shibganj	bd	2
shibin al kawm	eg	2
shibuya	jp	2
shihezi	cn	2
shijiazhuang	cn	3
shijie	cn	2
shikarpur	pk	2
shimla	in	2
shimonoseki	jp	2
shinagawa	jp	2
shinjuku	jp	2
shiqi	cn	2
shiraz	ir	3
shivaji nagar	in	3
shivamogga	in	2
shivpuri	in	2
shiyan	cn	3
shizuishan	cn	2
shizuoka	jp	2
sholapur	in	2
shomolu	ng	2
shouguang	cn	2
shreveport	us	2
shrirampur	in	2
shuangyashan	cn	2
shubra al khaymah	eg	3
shujaabad	pk	2
shulin	tw	2
shuozhou	cn	2
shyamnagar	in	2
shymkent	kz	3
si racha	th	2
sialkot	pk	2
sibanicu	cu	1
sibate	co	1
sibu	my	2
sicuani	pe	1
sideropolis	br	1
sidi bel abbes	dz	2
sidon	lb	2
sidrolandia	br	1
siguatepeque	hn	2
sikar	in	2
sikasso	ml	2
silao de la victoria	mx	1
silchar	in	2
siliguri	in	2
silla	es	1
silva jardim	br	1
silvania	br,co	1
silver spring	us	1
silves	br	1
simancas	es	1
simao dias	br	1
simele	iq	2
simferopol	ua	2
simi valley	us	2
simiti	co	1
simoes	br	1
simoes filho	br	2
simonesia	br	1
simplicio mendes	br	1
sinaloa	mx	3
sincelejo	co	2
sines	pt	1
sinfra	ci	2
singa	sd	2
singapore	sg	3
singida	tz	2
singkawang	id	2
singosari	id	2
singrauli	in	2
sinjhoro	pk	2
sinop	br	2
sinpo	kp	2
sintra	pt	1
sinuiju	kp	2
sioux city	us	1
sioux falls	us	2
sipaliwini	sr	3
siparia	tt	3
sipe sipe	bo	1
siping	cn	2
siqueira campos	br	1
siquirres	cr	1
sirinhaem	br	1
sirjan	ir	2
sirsa	in	2
sisli	tr	2
sitapur	in	2
sitges	es	1
sitiawan	my	2
sitio do mato	br	1
sitio do quinto	br	1
sitio novo	br	1
sitionuevo	co	1
sittwe	mm	2
situbondo	id	2
siuna	ni	1
sivakasi	in	2
sivas	tr	2
siverek	tr	2
skardu	pk	2
skikda	dz	2
skokie	us	1
skopje	mk	2
skudai	my	2
slough	gb	2
smolensk	ru	2
soacha	co	2
sobradinho	br	1
sobradinho ii	br	1
sobrado	br	1
sobral	br	2
soc trang	vn	2
sochi	ru	2
socopo	ve	1
socorro	br,co	1
socuellamos	es	1
sodo	et	2
sofia	bg	3
sogamoso	co	2
sohag	eg	2
soka	jp	2
sokoto	ng	3
solanea	br	1
soledad	co	2
soledad de doblado	mx	1
soledad de graciano sanchez	mx	2
soledade	br	1
solingen	de	2
soller	es	1
solola	gt	3
soloma	gt	1
solonopole	br	1
solwezi	zm	2
sombrerete	mx	1
sombrio	br	1
somerset west	za	2
somerville	us	1
somotillo	ni	1
somoto	ni	1
son rapinya	es	1
son servera	es	1
son tay	vn	2
sonaguera	hn	1
songcheng	cn	2
songea	tz	2
songjiang	cn	3
songnim ni	kp	2
sonipat	in	2
sonora	mx	3
sonoyta	mx	1
sonson	co	1
sonsonate	sv	3
sonzacate	sv	1
sooretama	br	1
sopela	es	1
soria	es	1
soriano	uy	3
sorocaba	br	2
sorong	id	2
sorriso	br	2
sorsogon	ph	2
soshanguve	za	2
sosnowiec	pl	2
souk ahras	dz	2
soure	br	1
sousa	br	1
sousse	tn	2
south bend	us	2
south boston	us	2
south carolina	us	3
south dakota	us	3
south dublin	ie	2
south fulton	us	2
south gate	us	1
south jordan	us	1
south lawndale	us	1
south ozone park	us	1
south san francisco	us	1
south suffolk	us	1
south tangerang	id	3
southampton	gb	2
southend on sea	gb	2
southfield	us	1
souto soares	br	1
souzas	br	1
soweto	za	3
soyapango	sv	2
soyo	ao	2
sparks	us	1
spokane	us	2
spokane valley	us	1
spring hill	us	1
spring valley	us	2
springdale	us	1
springfield	us	2
springs	za	2
sri ganganagar	in	2
srinagar	in	3
st georges	gd	2
st helens	gb	2
st johns	ag	2
st louis	us	2
st peter port	gg	2
st petersburg	us	2
stamford	us	2
stanley	fk	2
stann creek	bz	3
staryy oskol	ru	2
staten island	us	2
stavanger	no	2
stavropol	ru	2
sterling heights	us	2
sterlitamak	ru	2
stockholm	se	3
stockton	us	2
stoke on trent	gb	2
strasbourg	fr	2
strogino	ru	2
stuttgart	de	2
suarez	co	1
subang jaya	my	2
suchiapa	mx	1
suchitepequez	gt	3
sucre	co,ve,bo	3
sucumbios	ec	3
sud est	ht	3
sudoeste octagonal	br	1
sueca	es	1
suez	eg	2
suffolk	us	1
sugar land	us	1
suginami	jp	2
suicheng	cn	2
suihua	cn	2
suining	cn	2
suita	jp	2
suizhou	cn	2
sujangarh	in	2
sukabumi	id	2
sukkur	pk	2
sukrah	tn	2
sulaco	hn	1
sulaymaniyah	iq	2
suleja	ng	2
sullana	pe	2
sultan pur majra	in	2
sultanah	sa	2
sultanbeyli	tr	2
sultangazi	tr	2
sumare	br	2
sumayl	iq	2
sumbawanga	tz	2
sumbe	ao	2
sume	br	1
sumedang	id	2
sumgayit	az	2
sumida	jp	2
sumidouro	br	1
sumpango	gt	1
sumy	ua	2
sunchales	ar	1
suncheon	kr	2
sunchon	kp	2
sunderland	gb	2
sungai buloh	my	2
sungai petani	my	2
sunggal	id	2
sunnyvale	us	2
sunrise	us	1
sunrise manor	us	2
sunset park	us	2
sunshine coast	au	2
supe	pe	1
supia	co	1
suqian	cn	3
surabaya	id	3
surakarta	id	2
surat	in	3
surendranagar	in	2
surgut	ru	2
surprise	us	2
surrey	ca	2
surubim	br	1
surulere	ng	2
sutton	gb	2
suva	fj	2
suwaylih	jo	2
suwon	kr	3
suzano	br	2
suzhou	cn	3
suzuka	jp	2
swansea	gb	2
swindon	gb	2
sydney	au	3
sykhiv	ua	2
syktyvkar	ru	2
sylhet	bd	2
sylmar	us	1
syracuse	us	2
syzran	ru	2
szczecin	pl	2
szeged	hu	2
tabalosos	pe	1
tabasco	mx	3
tabatinga	br	1
tabay	ve	1
tabira	br	1
taboao da serra	br	2
tabora	tz	2
tabriz	ir	3
tabua	pt	1
tabuk	sa	2
tabuleiro do norte	br	1
tacaimbo	br	1
tacambaro de codallos	mx	1
tacaratu	br	1
tacarigua	ve	1
tacheng	cn	2
tachikawa	jp	2
tachira	ve	3
tacloban	ph	2
tacna	pe	3
tacoma	us	2
tacoronte	es	1
tacuarembo	uy	3
tado	co	1
tafi viejo	ar	1
taganrog	ru	2
taguai	br	1
taguatinga	br	2
taguig	ph	3
tahoua	ne	2
tai po	hk	2
taian	cn	3
taicang	cn	2
taichung	tw	3
taif	sa	2
tailandia	br	1
tainan	tw	3
taio	br	1
taiobeiras	br	1
taipei	tw	3
taiping	my	2
taito	jp	2
taiyuan	cn	3
taiz	ye	2
taizhou	cn	3
takamatsu	jp	2
takaoka	jp	2
takarazuka	jp	2
takasaki	jp	2
takatsuki	jp	2
takeo	kh	2
takoradi	gh	2
tala	mx	1
talagante	cl	1
talanga	hn	1
talara	pe	1
talatona	ao	2
talavera de la reina	es	1
talca	cl	2
talcahuano	cl	2
talhar	pk	2
tallahassee	us	2
tallinn	ee	2
tam ky	vn	2
tamale	gh	2
taman petaling	my	2
tamandare	br	1
tamarac	us	1
tamaulipas	mx	3
tamazula de gordiano	mx	1
tamazunchale	mx	1
tambaram	in	2
tambau	br	1
tambo grande	pe	1
tambopata	pe	1
tamboril	br,do	1
tambov	ru	2
tame	co	1
tammenga	sr	1
tampa	us	2
tampere	fi	2
tampico	mx	2
tampines estate	sg	2
tampines new town	sg	2
tamuin	mx	1
tan an	vn	2
tan chau	vn	2
tanabi	br	1
tandil	ar	2
tando adam	pk	2
tando allahyar	pk	2
tando bago	pk	2
tanga	tz	2
tangail	bd	2
tangancicuaro de arista	mx	1
tangara	br	1
tangara da serra	br	2
tangerang	id	3
tanggu	cn	2
tanghe	cn	2
tangier	ma	3
tangshan	cn	3
tangua	br	1
tanhacu	br	1
tanjung pinang	id	2
tanjungbalai	id	2
tanki leendert	aw	1
tanque novo	br	1
tanta	eg	2
tantou	cn	2
tantoyuca	mx	1
tanzhou	cn	2
taoyuan	tw	2
tapachula	mx	2
tapaua	br	1
tapejara	br	1
taperoa	br	1
tapes	br	1
tapiramuta	br	1
tapurah	br	1
taquara	br	1
taquarana	br	1
taquari	br	1
taquaritinga	br	1
taquaritinga do norte	br	1
taquarituba	br	1
tarakan	id	2
tarancon	es	1
taranto	it	2
tarapaca	cl	3
tarauaca	br	1
tarawa	ki	2
taraz	kz	2
targu mures	ro	2
tariba	ve	2
tarifa	es	1
tarija	bo	3
tarimoro	mx	1
tarlac city	ph	2
tarma	pe	1
tarqui	co	1
tarragona	es	2
tarrega	es	1
tarsus	tr	2
tartagal	ar	1
tartarugalzinho	br	1
tartus	sy	2
taruma	br	1
tarumirim	br	1
tashkent	uz	3
tasikmalaya	id	2
tatuape	br	1
tatui	br	2
taua	br	1
taubate	br	2
taunggyi	mm	2
tauramena	co	1
tauranga	nz	2
tavares	br	1
tavernes de la valldigna	es	1
tavira	pt	1
tawau	my	2
taxco de alarcon	mx	1
tay ho	vn	2
taylor	us	1
taylorsville	us	1
taytay	ph	2
taza	ma	2
tbilisi	ge	3
teapa	mx	1
tebessa	dz	2
tecalitlan	mx	1
tecamac	mx	1
tecamac de felipe villanueva	mx	1
tecamachalco	mx	1
tecate	mx	1
tecax	mx	1
tecoman	mx	1
tecpan de galeana	mx	1
tecpan guatemala	gt	1
tecuala	mx	1
tefe	br	1
tegal	id	2
tegucigalpa	hn	2
teguise	es	1
tehran	ir	3
tehuacan	mx	2
teixeira	br	1
teixeira de freitas	br	2
teixeiras	br	1
tejar	cr	1
tejucuoca	br	1
tejupilco de hidalgo	mx	1
tel aviv	il	2
tela	hn	1
telde	es	2
telemaco borba	br	1
telford	gb	2
teloloapan	mx	1
teluk intan	my	2
teluknaga	id	2
tema	gh	2
temara	ma	2
temascalcingo	mx	1
temblador	ve	1
temecula	us	2
temirtau	kz	2
temixco	mx	1
tempe	us	2
tempe junction	us	2
temple	us	1
tempoal de sanchez	mx	1
temuco	cl	2
tena	ec	1
tenancingo de degollado	mx	1
tenango de arista	mx	1
tenente portela	br	1
teni	in	3
tennessee	us	3
tenosique	mx	1
teocaltiche	mx	1
teodoro sampaio	br	1
teodoro schmidt	cl	1
teofilandia	br	1
teofilo otoni	br	2
teolandia	br	1
teolocholco	mx	1
teoloyucan	mx	1
teopisca	mx	1
teotihuacan de arista	mx	1
teotonio vilela	br	1
tepalcatepec	mx	1
tepalcingo	mx	1
tepatitlan de morelos	mx	1
tepatlaxco de hidalgo	mx	1
tepeaca	mx	1
tepeapulco	mx	1
tepeji del rio de ocampo	mx	1
tepetlixpa	mx	1
tepexpan	mx	2
tepic	mx	2
tepotzotlan	mx	1
tepoztlan	mx	1
tequila	mx	1
tequisquiapan	mx	1
tequixquiac	mx	1
terenos	br	1
teresina	br	2
teresopolis	br	2
termas de rio hondo	ar	1
ternate	id	2
ternopil	ua	2
teror	es	1
terra boa	br	1
terra preta	br	1
terra rica	br	1
terra roxa	br	1
terra santa	br	1
terrassa	es	2
terrazas del valle	mx	1
terre haute	us	1
terrier rouge	ht	1
teruel	es	1
tete	mz	2
tetla	mx	1
tetouan	ma	2
tetuan de las victorias	es	2
teulada	es	1
teupasenti	hn	1
teutonia	br	1
texas	us	3
texcoco de mora	mx	2
teziutlan	mx	2
tezoyuca	mx	1
thai nguyen	vn	2
thane	in	3
thanesar	in	2
thanh hoa	vn	2
thanh khe	vn	2
thanh pho ba ria	vn	2
thanh xuan	vn	2
thanjavur	in	2
the bronx	us	3
the hague	nl	2
the valley	ai	2
the woodlands	us	1
thembisa	za	2
thenali	in	2
thessaloniki	gr	2
thi tran dai tu	vn	2
thi tran dong trieu	vn	2
thi tran thuan chau	vn	2
thies	sn	2
thies nones	sn	2
thika	ke	2
thimphu	bt	2
thiruvananthapuram	in	2
thomazeau	ht	1
thoothukudi	in	2
thornton	us	2
thot not	vn	2
thousand oaks	us	2
thrissur	in	2
thu dau mot	vn	2
thu duc	vn	2
thuan an	vn	2
thuan thanh	vn	2
thuqbah	sa	2
ti port de paix	ht	1
tia juana	ve	1
tiangua	br	1
tianjin	cn	3
tianshui	cn	3
tiaret	dz	2
tias	es	1
tibagi	br	1
tibau do sul	br	1
tibu	co	1
ticuantepe	ni	1
ticul	mx	1
tieling	cn	2
tierra amarilla	cl	1
tierra blanca	mx	1
tierra del fuego	ar	3
tierralta	co	1
tiete	br	1
tigre	ar	1
tigwav	ht	2
tihuatlan	mx	1
tijuana	mx	3
tijucas	br	1
tijucas do sul	br	1
tilburg	nl	2
timbauba	br	1
timbiqui	co	1
timbiras	br	1
timbo	br	1
timisoara	ro	2
timon	br	2
timoteo	br	1
timotes	ve	1
tin shui wai	hk	2
tinaco	ve	1
tinaquillo	ve	2
tingo maria	pe	1
tinogasta	ar	1
tipitapa	ni	1
tiquipaya	bo	1
tiquisate	gt	1
tiquisio	co	1
tirana	al	2
tiraspol	md	2
tirmiz	uz	2
tiruchirappalli	in	3
tirunelveli	in	3
tirupati	in	2
tiruppur	in	2
tiruvottiyur	in	2
tixtla de guerrero	mx	1
tizapan el alto	mx	1
tizayuca	mx	1
tizimin	mx	1
tlacolula de matamoros	mx	1
tlahuac	mx	2
tlajomulco de zuniga	mx	1
tlalmanalco	mx	1
tlalnepantla	mx	2
tlalpan	mx	2
tlaltenango de sanchez roman	mx	1
tlapa de comonfort	mx	1
tlapacoyan	mx	1
tlaquepaque	mx	2
tlaquiltenango	mx	1
tlaxcala	mx	3
tlaxco	mx	1
tlaxcoapan	mx	1
tlemcen	dz	2
toamasina	mg	2
toay	ar	1
tobago	tt	3
tobias barreto	br	1
tocache	pe	1
tocaima	co	1
tocancipa	co	1
tocantinopolis	br	1
tocantins	br	3
tochigi	jp	2
tocoa	hn	2
tocopilla	cl	1
tocumen	pa	1
tokchon	kp	2
tokio	jp	3
tokorozawa	jp	2
tokushima	jp	2
tokyo	jp	3
toledo	bz,us,ph	3
toli toli	id	2
toliara	mg	2
tolima	co	3
tolosa	es	1
tolu viejo	co	1
toluca	mx	2
tolyatti	ru	2
tomakomai	jp	2
tomar	pt	1
tomar do geru	br	1
tomares	es	1
tome	cl	1
tome acu	br	1
tomelloso	es	1
tomino	es	1
toms river	us	1
tomsk	ru	2
tonala	mx	2
tonantins	br	1
tongchuan	cn	2
tongchuanshi	cn	2
tonghua	cn	2
tongliao	cn	2
tongling	cn	2
tongshan	cn	2
tongzhou	cn	2
tonk	in	2
topeka	us	2
toquio	jp	3
tordera	es	1
tordher	pk	2
torello	es	1
toritama	br	1
toro	co	1
toronto	ca	3
torrance	us	2
torre del campo	es	1
torre del mar	es	1
torre pacheco	es	1
torredembarra	es	1
torredonjimeno	es	1
torrejon de ardoz	es	2
torrelavega	es	1
torrelodones	es	1
torremolinos	es	1
torrent	es	1
torreon	mx	2
torres	br	1
torres novas	pt	1
torres vedras	pt	1
torrevieja	es	1
torrijos	es	1
torrox	es	1
torshavn	fo	2
tortosa	es	1
tortuguitas	ar	1
torun	pl	2
tosagua	ec	1
toshima	jp	2
tostado	ar	1
totana	es	1
totonicapan	gt	3
tototlan	mx	1
tottori shi	jp	2
touba	sn	3
toulon	fr	2
toulouse	fr	2
touros	br	1
tovar	ve	1
town n country	us	1
townsville	au	2
toyama	jp	2
toyohashi	jp	2
toyokawa	jp	2
toyonaka	jp	2
toyota	jp	2
tra vinh	vn	2
trabzon	tr	2
tracuateua	br	1
tracunhaem	br	1
tracy	us	1
trafalgar	es	1
traiguen	cl	1
traipu	br	1
trairao	br	1
trairi	br	1
tramandai	br	1
trancoso	mx	1
trang bang	vn	2
treinta y tres	uy	3
trelew	ar	1
tremedal	br	1
tremembe	br	1
trenque lauquen	ar	1
trenton	us	1
tres arroyos	ar	1
tres barras	br	1
tres cantos	es	1
tres coracoes	br	1
tres coroas	br	1
tres de maio	br	1
tres de mayo	mx	1
tres isletas	ar	1
tres lagoas	br	1
tres marias	br	1
tres passos	br	1
tres pontas	br	1
tres rios	br	1
tres valles	mx	1
tri cities	us	2
trieste	it	2
trindade	br	2
trinidad	bo,cu,uy	1
tripoli	ly,lb	3
tristan suarez	ar	1
triunfo	br	1
trizidela do vale	br	1
trofa	pt	1
trondheim	no	2
troy	us	1
trujillo	ve,pe	3
tsentralnyi	ua	2
tseung kwan o	hk	2
tshikapa	cd	2
tsing yi town	hk	2
tsuen wan	hk	2
tsukuba	jp	2
tubarao	br	2
tucacas	ve	1
tucani	ve	1
tucano	br	1
tucapel	cl	1
tucson	us	2
tucuma	br	1
tucuman	ar	3
tucupido	ve	1
tucupita	ve	1
tucurui	br	1
tucuruvi	br	1
tudela	es	1
tuen mun	hk	2
tuguegarao	ph	2
tuineje	es	1
tula	ru	2
tula de allende	mx	1
tulancingo	mx	2
tulantongo	mx	1
tulare	us	1
tulcan	ec	1
tulsa	us	2
tultepec	mx	1
tultitlan de mariano escobedo	mx	1
tulua	co	2
tulum	mx	1
tumaco	co	1
tumbes	pe	3
tumeremo	ve	1
tumkur	in	2
tunapuna	tt	1
tunapuna piarco	tt	3
tunduma	tz	2
tungi	bd	2
tungurahua	ec	3
tunis	tn	2
tunja	co	2
tuntum	br	1
tunuyan	ar	1
tupa	br	1
tupaciguara	br	1
tupanatinga	br	1
tupancireta	br	1
tupi paulista	br	1
tupiza	bo	1
tupungato	ar	1
tuquerres	co	1
turaru	br	1
turbaco	co	1
turbo	co	1
turiacu	br	1
turilandia	br	1
turin	it	2
turkistan	kz	2
turkmenabat	tm	2
turku	fi	2
turlock	us	1
turmalina	br	1
turmero	ve	2
turpan	cn	2
turrialba	cr	1
turvo	br	1
tuscaloosa	us	2
tustin	us	1
tutoia	br	1
tuxpam de rodriguez cano	mx	1
tuxpan	mx	1
tuxtepec	mx	2
tuxtla	mx	2
tuy hoa	vn	2
tuzantla	mx	1
tver	ru	2
tyler	us	2
tyumen	ru	2
uarini	br	1
uaua	br	1
ubaira	br	1
ubaitaba	br	1
ubajara	br	1
ubaporanga	br	1
ubata	br	1
ubatuba	br	1
ubeda	es	1
uberaba	br	2
uberlandia	br	2
ubirata	br	1
ubrique	es	1
ucayali	pe	3
uchiza	pe	1
udaipur	in	2
udupi	in	2
ueda	jp	2
ugep	ng	2
uibai	br	1
uige	ao	2
uijeongbu si	kr	2
uiramuta	br	1
uirauna	br	1
ujjain	in	2
ulaanbaatar	mn	2
ulan bator	mn	2
ulan ude	ru	2
ulanhot	cn	2
ulanqab	cn	2
ulhasnagar	in	2
ulianopolis	br	1
ulsan	kr	3
ulu bedok	sg	2
uluberiya	in	2
ulyanovsk	ru	2
uman	mx	1
umbauba	br	1
umburanas	br	1
umirim	br	1
umraniye	tr	2
umuahia	ng	2
umuarama	br	2
unai	br	1
unaizah	sa	2
ungaran	id	2
unguia	co	1
uniao	br	1
uniao da vitoria	br	1
uniao dos palmares	br	1
union city	us	1
union de reyes	cu	1
union hidalgo	mx	1
united states minor outlying islands	us	3
universal city	us	2
universidad	es	1
universidade rural	br	1
unnao	in	2
unquillo	ar	1
upanema	br	1
upata	ve	2
upland	us	1
upper demerara berbice	gy	3
upper takutu upper essequibo	gy	3
upper west side	us	2
uppsala	se	2
urachiche	ve	1
urandi	br	1
urayasu	jp	2
urbano santos	br	1
urena	ve	1
uriangato	mx	1
urrao	co	1
uruacu	br	1
uruana	br	1
uruapan	mx	2
uruara	br	1
uruburetama	br	1
urucara	br	1
urucuca	br	1
urucui	br	1
urucuia	br	1
urucurituba	br	1
uruguaiana	br	2
urumqi	cn	3
uruoca	br	1
urupes	br	1
urussanga	br	1
usak	tr	2
usera	es	2
ushuaia	ar	1
uskudar	tr	2
ussuriysk	ru	2
ust kamenogorsk	kz	2
usulutan	sv	3
utah	us	3
utebo	es	1
utica	us	1
utiel	es	1
utinga	br	1
utrecht	nl	2
utrera	es	1
utsunomiya	jp	2
uvira	cd	2
vacaria	br	1
vacaville	us	1
vadodara	in	3
vaduz	li	2
valadares	pt	1
valbom	pt	1
valdeacederas	es	1
valdebernardo	es	1
valdefuentes	es	1
valdemoro	es	1
valdepenas	es	1
valdes	es	1
valdesia	do	3
valdezarza	es	1
valdivia	cl	2
valenca	br	1
valenca do piaui	br	1
valencia	ve,es	3
valenciana comunidad	es	3
valente	br	1
valente diaz	mx	1
valentim gentil	br	1
valentin alsina	ar	1
valenza	pt	1
valenzuela	ph	2
valera	ve	2
valinhos	br	2
valladolid	es,mx	2
vallcarca	es	1
valle	hn	3
valle de bravo	mx	1
valle de guanape	ve	1
valle de la pascua	ve	2
valle de santiago	mx	1
valle del cauca	co	3
valle hermoso	mx	1
vallecas	es	1
valledupar	co	2
vallehermoso	es	1
vallejo	us	2
vallenar	cl	1
valletta	mt	2
valley glen	us	1
vallirana	es	1
valls	es	1
valongo	pt	1
valparaiso	cl	3
valparaiso de goias	br	2
valtierrilla	mx	1
valverde	es	1
valverde del camino	es	1
van nuys	us	2
vancouver	ca,us	2
vanderbijlpark	za	2
vantaa	fi	2
vapi	in	2
varadero	cu	1
varamin	ir	2
varanasi	in	3
vargem alta	br	1
vargem grande	br	1
vargem grande do sul	br	1
vargem grande paulista	br	1
varginha	br	2
varjota	br	1
varna	bg	2
varsovia	pl	3
varzea alegre	br	1
varzea da palma	br	1
varzea da roca	br	1
varzea grande	br	2
varzea nova	br	1
varzea paulista	br	2
varzelandia	br	1
vassouras	br	1
vasylevsky ostrov	ru	2
vatican city	va	2
vaughan	ca	2
vaupes	co	3
vazante	br	1
vecindario	es	1
vedado	cu	2
vedado del cotorro	cu	1
veinticinco de mayo	ar	1
veintidos de febrero	mx	1
vejer de la frontera	es	1
velez	co	1
velez malaga	es	1
velikiy novgorod	ru	2
vellore	in	2
venado tuerto	ar	1
venancio aires	br	1
venceremos	mx	1
venezuela	cu	1
ventanas	ec	1
ventas	es	1
ventura	us	1
venturosa	br	1
venustiano carranza	mx	2
vera	ar,es,br	1
vera cruz	br	1
veracruz	mx	2
veracruz de ignacio de la llave	mx	3
veraguas	pa	3
veranopolis	br	1
veraval	in	2
verdun	es	1
vereeniging	za	2
verhunskyi	ua	2
verin	es	1
vermoim	pt	1
vermont	us	3
verona	it	2
verrettes	ht	1
vertentes	br	1
vertientes	cu	1
vespasiano	br	2
viacha	bo	1
vialonga	pt	1
viamao	br	2
viana	ao	2
viana do castelo	pt	3
vianopolis	br	1
vibora	cu	1
vibora park	cu	1
vicalvaro	es	1
vicar	es	1
vice	pe	1
vicencia	br	1
vicente guerrero	mx	1
vicente pires	br	1
vichada	co	3
vicosa	br	1
vicosa do ceara	br	1
victor rosales	mx	1
victoria	hk,sc,ca	2
victoria de durango	mx	2
victorville	us	2
vicuna	cl	1
videira	br	1
vidigal	br	1
vidisha	in	2
viedma	ar	1
vienna	at	3
vientiane	la	2
viet tri	vn	2
viet yen	vn	2
vigia	br	1
vigo	es	2
vijayapura	in	2
vijayawada	in	3
vila andrade	br	2
vila bela da santissima trindade	br	1
vila curuca	br	2
vila do conde	pt	1
vila flor	ao	2
vila formosa	br	1
vila franca de xira	pt	1
vila galvao	br	1
vila guilherme	br	1
vila jacui	br	2
vila leopoldina	br	1
vila maria	br	2
vila mariana	br	2
vila matilde	br	2
vila medeiros	br	2
vila nova de gaia	pt	1
vila prudente	br	2
vila real	pt	3
vila rica	br	1
vila seca	es	1
vila valerio	br	1
vila velha	br	2
viladecans	es	1
vilafranca del penedes	es	1
vilagarcia de arousa	es	1
vilalba	es	1
vilanova del cami	es	1
vilanova i la geltru	es	1
vilapicina i la torre llobeta	es	1
vilar	pt	1
vilar de andorinho	pt	1
vilar do paraiso	pt	1
vilaseca	es	1
vilassar de mar	es	1
vilcun	cl	1
vilhena	br	1
villa alegre	cl	1
villa alemana	cl	1
villa allende	ar	1
villa altagracia	do	1
villa angela	ar	1
villa berthet	ar	1
villa bisono	do	1
villa bruzual	ve	1
villa canales	gt	2
villa carlos paz	ar	1
villa clara	cu	3
villa constitucion	ar	1
villa consuelo	do	1
villa de cura	ve	1
villa de el carmen tequexquitla	mx	1
villa de mayo	ar	1
villa de san antonio	hn	1
villa de san diego de ubate	co	1
villa de vallecas	es	1
villa de zaachila	mx	1
villa del campo	mx	1
villa del prado 2da seccion	mx	1
villa del rosario	co,ar	1
villa dolores	ar	1
villa elisa	py	1
villa francisca	do	1
villa general san martin	ar	1
villa gesell	ar	1
villa hayes	py	1
villa hidalgo	mx	1
villa independencia	mx	1
villa juarez	mx	1
villa lazaro cardenas	mx	1
villa lugano	ar	2
villa maria	ar	1
villa mercedes	cl,ar	2
villa nueva	gt	2
villa ocampo	ar	1
villa ortuzar	ar	1
villa paula de sarmiento	ar	1
villa poeta jose galvez barrenechea	pe	1
villa presidente frei	cl	1
villa regina	ar	1
villa rica	co	1
villa santa rita	ar	1
villa sarmiento	ar	1
villa tulumaya	ar	1
villa unida	pa	1
villa union	mx	1
villa vicente guerrero	mx	1
villa yapacani	bo	1
villaflores	mx	1
villafranca de los barros	es	1
villagran	mx	1
villaguay	ar	1
villahermosa	mx	2
villajoyosa	es	1
villamaria	co	1
villamartin	es	1
villamontes	bo	1
villanueva	co,hn,mx	1
villanueva de la canada	es	1
villanueva de la serena	es	1
villanueva del pardillo	es	1
villaquilambre	es	1
villarrica	cl,py	1
villarrobledo	es	1
villaverde	es	2
villavicencio	co	2
villaviciosa	es	1
villaviciosa de odon	es	1
villazon	bo	1
villena	es	1
villeta	co	1
vilnius	lt	2
vina del mar	cl	2
vinales	cu	1
vinaros	es	1
vinateros	es	1
vinces	ec	1
vineland	us	1
vinh	vn	2
vinh chau	vn	2
vinhedo	br	1
vinnytsya	ua	2
vinto	bo	1
viota	co	1
viradouro	br	1
viransehir	tr	2
virar	in	3
virgin islands u s	us	3
virginia	us	3
virginia beach	us	2
viru	pe	1
visakhapatnam	in	3
visalia	us	2
visconde do rio branco	br	1
viseu	pt	3
vista	us	2
vista alegre	es	1
vitebsk	by	2
viterbo	co	1
vitoria	br	2
vitoria da conquista	br	2
vitoria de santo antao	br	2
vitoria do mearim	br	1
vitoria do xingu	br	1
vitorino freire	br	1
viveiro	es	1
vizianagaram	in	2
vladikavkaz	ru	2
vladimir	ru	2
vladivostok	ru	2
volgodonsk	ru	2
volgograd	ru	3
vologda	ru	2
volta redonda	br	2
volzhsky	ru	2
voronezh	ru	3
votorantim	br	2
votuporanga	br	1
vryheid	za	2
vung tau	vn	2
vyhurivshchyna troyeshchyna	ua	2
vykhino zhulebino	ru	2
waco	us	2
wad medani	sd	2
wadi as sir	jo	2
wafangdian	cn	2
wah cantt	pk	2
wakayama	jp	2
waldorf	us	1
walnut creek	us	1
walsall	gb	2
waltham	us	1
wan chai	hk	2
wanchaq	pe	1
wanderley	br	1
wandsbek	de	2
wangsa maju	my	2
wanica	sr	3
wanning	cn	2
wanxian	cn	2
wanzhou	cn	3
warangal	in	2
warder	et	2
warner robins	us	1
warnes	bo	1
warren	us	2
warri	ng	2
warrington	gb	2
warsaw	pl	3
warwick	us	1
washington	us	3
washington heights	us	2
waterbury	us	2
waterford	us	1
waterloo	us	1
watthana	th	2
waukegan	us	1
waukesha	us	1
wazirabad	pk	2
weg naar zee	sr	1
weifang	cn	3
weihai	cn	2
weinan	cn	3
welgelegen	sr	1
welkom	za	2
wellington	nz,us	2
wenceslau braz	br	1
wenceslau guimaraes	br	1
wenchang	cn	2
wenshan city	cn	2
wenzhou	cn	3
west albany	us	1
west allis	us	1
west bloomfield township	us	1
west coon rapids	us	1
west covina	us	2
west des moines	us	1
west gulfport	us	1
west hartford	us	1
west hollywood	us	1
west island	cc	2
west jerusalem	il	2
west jordan	us	2
west lynchburg	us	1
west palm beach	us	2
west raleigh	us	2
west ridge	us	1
west town	us	1
west valley city	us	2
west virginia	us	3
westland	us	1
westminster	us	2
weston	us	1
westonaria	za	2
whittier	us	1
wichita	us	2
wichita falls	us	2
wiesbaden	de	2
wigan	gb	2
willemstad	an,cw	2
wilmington	us	2
windhoek	na	2
windsor	ca	2
winejok	ss	2
winnipeg	ca	2
winston salem	us	2
wisconsin	us	3
wollongong	au	2
wolverhampton	gb	2
wong tai sin	hk	2
wonju	kr	2
wonsan	kp	2
woodbury	us	1
woodland hills	us	1
woodlands	sg	2
worcester	us	2
wroclaw	pl	2
wuhai	cn	2
wuhan	cn	3
wuhu	cn	3
wujiaqu	cn	2
wuppertal	de	2
wuwei	cn	3
wuxi	cn	3
wuxue	cn	2
wuzhong	cn	3
wuzhou	cn	2
wyoming	us	3
xai xai	mz	2
xalapa de enriquez	mx	2
xalatlaco	mx	1
xalisco	mx	1
xangri la	br	1
xanxere	br	1
xapuri	br	1
xativa	es	1
xaxim	br	1
xiamen	cn	3
xian	cn	3
xiangtan	cn	2
xiangyang	cn	3
xianning	cn	2
xiantao	cn	2
xianyang	cn	3
xiaogan	cn	2
xichang	cn	2
xico	mx	2
xicohtzinco	mx	1
xicotepec de juarez	mx	1
xilinhot	cn	2
xindi	cn	2
xingning	cn	2
xingtai	cn	2
xinguara	br	1
xingyi	cn	2
xining	cn	3
xinqiao	cn	2
xintai	cn	2
xinxiang	cn	3
xinyang	cn	3
xinyi	cn	2
xinyu	cn	2
xinyuan	cn	2
xinzhou	cn	2
xique xique	br	1
xirivella	es	1
xiuying	cn	2
xizhi	tw	2
xochimilco	mx	2
xochitepec	mx	1
xonacatlan	mx	1
xoxocotla	mx	1
xuan loc	vn	2
xuancheng	cn	2
xuanhua	cn	2
xuchang	cn	3
xuhui	cn	3
xuzhou	cn	3
yaan	cn	2
yachiyo	jp	2
yacuiba	bo	1
yaguachi nuevo	ec	1
yaguajay	cu	1
yaguaraparo	ve	1
yahualica de gonzalez gallo	mx	1
yaiza	es	1
yajalon	mx	1
yakima	us	1
yakutsk	ru	2
yamagata	jp	2
yamaguchi	jp	2
yamaranguila	hn	1
yamato	jp	2
yamoussoukro	ci	2
yamuna nagar	in	2
yanacancha	pe	1
yanan	cn	2
yanbu	sa	2
yancheng	cn	3
yangcheng	cn	2
yangchun	cn	2
yanghang	cn	2
yangjiang	cn	3
yangju	kr	2
yangon	mm	3
yangpu	cn	3
yangquan	cn	2
yangsan	kr	2
yangshuo	cn	2
yangzhou	cn	3
yanji	cn	2
yantai	cn	3
yanzhou	cn	2
yaounde	cm	3
yara	cu	1
yaracuy	ve	3
yaren	nr	2
yaritagua	ve	2
yaroslavl	ru	2
yarumal	co	1
yasenevo	ru	2
yauri	pe	1
yautepec	mx	2
yawnghwe	mm	2
yazd	ir	2
yby yau	py	1
yecapixtla	mx	1
yecla	es	1
yekaterinburg	ru	3
yenagoa	ng	2
yeosu	kr	2
yepocapa	gt	1
yerba buena	ar	1
yerevan	am	3
yibin	cn	2
yichang	cn	3
yichun	cn	3
yinchuan	cn	3
yingkou	cn	2
yingtan	cn	2
yintai	cn	2
yishun new town	sg	2
yiwu	cn	3
yixing	cn	3
yizhou	cn	2
yocon	hn	1
yogyakarta	id	2
yokkaichi	jp	2
yokohama	jp	3
yokosuka	jp	2
yola	ng	2
yondo	co	1
yongchuan	cn	2
yongji	cn	2
yongkang	tw	2
yongzhou	cn	3
yonkers	us	2
yopal	co	2
yorba linda	us	1
yorito	hn	1
york	gb	2
yoro	hn	3
yoshkar ola	ru	2
young	uy	1
youngstown	us	1
yuba city	us	1
yucatan	mx	3
yuci	cn	2
yuen long	hk	2
yuen long kau hui	hk	2
yuen long san hui	hk	2
yueyang	cn	2
yukon	ca	3
yulin	cn	3
yuma	do	3
yumare	ve	1
yumbo	co	1
yuncheng	cn	2
yunfu	cn	3
yunlong	cn	2
yunusobod	uz	2
yurecuaro	mx	1
yurimaguas	pe	1
yuriria	mx	1
yuzhno sakhalinsk	ru	2
zabrze	pl	2
zacapa	gt	3
zacapu	mx	1
zacatecas	mx	3
zacatecoluca	sv	1
zacatelco	mx	1
zacatepec	mx	1
zacatlan	mx	1
zacoalco de torres	mx	1
zacualtipan	mx	1
zafra	es	1
zagazig	eg	2
zagreb	hr	2
zahedan	ir	2
zamboanga	ph	3
zamora	es,ec	1
zamora chinchipe	ec	3
zamora de hidalgo	mx	2
zango	ao	2
zanjan	ir	2
zanzibar	tz	2
zaoyang	cn	2
zaozhuang	cn	2
zapala	ar	1
zapopan	mx	3
zaporizhzhya	ua	2
zapotiltic	mx	1
zapotlanejo	mx	1
zaragoza	es	2
zarate	ar	1
zarautz	es	1
zaraza	ve	1
zaria	ng	2
zarichnyi	ua	2
zarqa	jo	2
zaruma	ec	1
zarumilla	pe	1
zarzal	co	1
zawiya	ly	2
ze doca	br	1
zelenograd	ru	2
zemun	rs	2
zenica	ba	2
zeytinburnu	tr	2
zhabei	cn	2
zhangjiagang	cn	3
zhangjiajie	cn	2
zhangjiakou	cn	2
zhangye	cn	2
zhangzhou	cn	2
zhanjiang	cn	3
zhaodong	cn	2
zhaoqing	cn	3
zhaotong	cn	2
zhengding	cn	2
zhengzhou	cn	3
zhenjiang	cn	2
zhenping	cn	2
zhenzhou	cn	2
zhicheng	cn	2
zhongshan	cn	3
zhongwei	cn	3
zhoukou	cn	2
zhoushan	cn	2
zhu cheng city	cn	3
zhubei	tw	2
zhucheng	cn	2
zhuhai	cn	3
zhulebino	ru	2
zhumadian	cn	2
zhuzhou	cn	3
zhytomyr	ua	2
zibo	cn	3
zigong	cn	3
ziguinchor	sn	2
zimapan	mx	1
zinacantepec	mx	1
zinacatepec	mx	1
zinapecuaro de figueroa	mx	1
zinder	ne	2
zipaquira	co	2
zitong	cn	2
ziyang	cn	2
zizur mayor	es	1
zlatoust	ru	2
zliten	ly	2
zofio	es	1
zorritos	pe	1
zoucheng	cn	2
zubia	es	1
zulia	ve	3
zumpango	mx	2
zumpango del rio	mx	1
zunil	gt	1
zunyi	cn	3
zurich	ch	2

"""#

static let names: StaticString = #"""
ad	Andorra	Andorra	Andorra
ae	United Arab Emirates	Emiratos Árabes Unidos	Emirados Árabes Unidos
af	Afghanistan	Afganistán	Afeganistão
ag	Antigua and Barbuda	Antigua y Barbuda	Antígua e Barbuda
ai	Anguilla	Anguila	Anguilla
al	Albania	Albania	Albânia
am	Armenia	Armenia	Arménia
ao	Angola	Angola	Angola
aq	Antarctica	Antártida	Antártida
ar	Argentina	Argentina	Argentina
as	American Samoa	Samoa Estadounidense	Samoa Americana
at	Austria	Austria	Áustria
au	Australia	Australia	Austrália
aw	Aruba	Aruba	Aruba
ax	Åland Islands	Islas Äland	Ilhas Alanda
az	Azerbaijan	Azerbaiyán	Azerbaijão
ba	Bosnia and Herzegovina	Bosnia y Herzegovina	Bósnia e Herzegovina
bb	Barbados	Barbados	Barbados
bd	Bangladesh	Bangladés	Bangladeche
be	Belgium	Bélgica	Bélgica
bf	Burkina Faso	Burquina Faso	Burkina Faso
bg	Bulgaria	Bulgaria	Bulgária
bh	Bahrain	Baréin	Barém
bi	Burundi	Burundi	Burundi
bj	Benin	Benín	Benim
bl	Saint Barthélemy	San Bartolomé	Saint Barthélemy
bm	Bermuda	Islas Bermudas	Bermudas
bn	Brunei Darussalam	Brunei Darussalam	Brunei
bo	Bolivia	Bolivia	Bolívia
bq	Bonaire	Islas BES	Bonaire
br	Brazil	Brasil	Brasil
bs	Bahamas	Bahamas	Bahamas
bt	Bhutan	Bután	Butão
bv	Bouvet Island	Isla Bouvet	Ilha Bouvet
bw	Botswana	Botsuana	Botsuana
by	Belarus	Bielorrusia	Bielorússia
bz	Belize	Belice	Belize
ca	Canada	Canadá	Canadá
cc	Cocos	Islas Cocos	Ilhas Cocos
cd	Congo	Congo	Congo
cf	Central African Republic	República Centroafricana	República Centro-Africana
cg	Congo	Congo	Congo
ch	Switzerland	Suiza	Suíça
ci	Côte d'Ivoire	Costa de Marfíl	Costa do Marfim
ck	Cook Islands	Islas Cook	Ilhas Cook
cl	Chile	Chile	Chile
cm	Cameroon	Camerún	Camarões
cn	China	China	China
co	Colombia	Colombia	Colômbia
cr	Costa Rica	Costa Rica	Costa Rica
cu	Cuba	Cuba	Cuba
cv	Cabo Verde	Cabo Verde	Cabo Verde
cw	Curaçao	Curazao	Curação
cx	Christmas Island	Isla de Navidad	Ilha Natal
cy	Cyprus	Chipre	Chipre
cz	Czechia	Chequia	Chéquia
de	Germany	Alemania	Alemanha
dj	Djibouti	Yibuti	Djibouti
dk	Denmark	Dinamarca	Dinamarca
dm	Dominica	Dominica	Dominica
do	Dominican Republic	República Dominicana	República Dominicana
dz	Algeria	Algeria	Argélia
ec	Ecuador	Ecuador	Equador
ee	Estonia	Estonia	Estónia
eg	Egypt	Egipto	Egito
eh	Western Sahara	Sahara Occidental	Saara Ocidental
er	Eritrea	Eritrea	Eritreia
es	Spain	España	Espanha
et	Ethiopia	Etiopía	Etiópia
fi	Finland	Finlandia	Finlândia
fj	Fiji	Fiyi	Fiji
fk	Falkland Islands	Islas Falkland	Ilhas Falkland
fm	Micronesia	Micronesia	Micronésia
fo	Faroe Islands	Islas Feroe	Ilhas Faroé
fr	France	Francia	França
ga	Gabon	Gabón	Gabão
gb	United Kingdom	Reino Unido	Reino Unido
gd	Grenada	Granada	Granada
ge	Georgia	Georgia	Geórgia
gf	French Guiana	Guayana Francesa	Guiana Francesa
gg	Guernsey	Guernsey	Guernsey
gh	Ghana	Ghana	Gana
gi	Gibraltar	Gibraltar	Gibraltar
gl	Greenland	Groenlandia	Gronelândia
gm	Gambia	Gambia	Gâmbia
gn	Guinea	Guinea	Guiné
gp	Guadeloupe	Guadalupe	Guadalupe
gq	Equatorial Guinea	Guinea Ecuatorial	Guiné Equatorial
gr	Greece	Grecia	Grécia
gs	South Georgia and the South Sandwich Islands	Islas Georgias del Sur y Sándwich del Sur	Ilhas Geórgia do Sul e Sandwich do Sul
gt	Guatemala	Guatemala	Guatemala
gu	Guam	Guam	Guam
gw	Guinea-Bissau	Guinea-Bisáu	Guiné-Bissáu
gy	Guyana	Guyana	Guiana
hk	Hong Kong	Hong Kong	Hong Kong
hm	Heard Island and McDonald Islands	Isla Heard e Islas McDonald	Ilha Heard e Ilhas McDonald
hn	Honduras	Honduras	Honduras
hr	Croatia	Croacia	Croácia
ht	Haiti	Haití	Haiti
hu	Hungary	Hungría	Hungria
id	Indonesia	Indonesia	Indonésia
ie	Ireland	Irlanda	Irlanda
il	Israel	Israel	Israel
im	Isle of Man	Isla de Man	Ilha de Man
in	India	India	Índia
io	British Indian Ocean Territory	Territorio Británico del Océano Índico	Território Britânico do Oceano Índico
iq	Iraq	Irak	Iraque
ir	Iran	Irán	Irão
is	Iceland	Islandia	Islândia
it	Italy	Italia	Itália
je	Jersey	Jersey	Jersey
jm	Jamaica	Jamaica	Jamaica
jo	Jordan	Jordania	Jordânia
jp	Japan	Japón	Japão
ke	Kenya	Kenia	Quénia
kg	Kyrgyzstan	Kirguistán	Quirguistão
kh	Cambodia	Camboya	Camboja
ki	Kiribati	Kiribati	Kiribati
km	Comoros	Comores	Comores
kn	Saint Kitts and Nevis	San Cristóbal y Nieves	São Cristóvão e Nevis
kp	North Korea	Corea del Norte	Coreia do Norte
kr	South Korea	Corea del Sur	Coreia do Sul
kw	Kuwait	Kuwait	Kuwait
ky	Cayman Islands	Islas Caimán	Ilhas Caimão
kz	Kazakhstan	Kazajistán	Cazaquistão
la	Laos	Laos	Laos
lb	Lebanon	Líbano	Líbano
lc	Saint Lucia	Santa Lucía	Santa Lúcia
li	Liechtenstein	Liechtenstein	Liechtenstein
lk	Sri Lanka	Sri Lanka	Sri Lanka
lr	Liberia	Liberia	Libéria
ls	Lesotho	Lesoto	Lesoto
lt	Lithuania	Lituania	Lituânia
lu	Luxembourg	Luxemburgo	Luxemburgo
lv	Latvia	Letonia	Letónia
ly	Libya	Libia	Líbia
ma	Morocco	Marruecos	Marrocos
mc	Monaco	Mónaco	Mónaco
md	Moldova	Moldavia	Moldávia
me	Montenegro	Montenegro	Montenegro
mf	Saint Martin	San Martín	São Martin
mg	Madagascar	Madagascar	Madagáscar
mh	Marshall Islands	Islas Marshall	Ilhas Marshall
mk	North Macedonia	Macedonia del Norte	Macedónia do Norte
ml	Mali	Malí	Mali
mm	Myanmar	Birmania	Birmânia
mn	Mongolia	Mongolia	Mongólia
mo	Macao	Macao	Macau
mp	Northern Mariana Islands	Islas Marianas del Norte	Ilhas Marianas do Norte
mq	Martinique	Martinica	Martinica
mr	Mauritania	Mauritania	Mauritânia
ms	Montserrat	Montserrat	Monserrate
mt	Malta	Malta	Malta
mu	Mauritius	Mauricio	Maurícia
mv	Maldives	Islas Maldivas	Maldivas
mw	Malawi	Malaui	Malawi
mx	Mexico	México	México
my	Malaysia	Malasia	Malásia
mz	Mozambique	Mozambique	Moçambique
na	Namibia	Namibia	Namíbia
nc	New Caledonia	Nueva Caledonia	Nova Caledónia
ne	Niger	Niger	Níger
nf	Norfolk Island	Isla Norfolk	Ilha Norfolk
ng	Nigeria	Nigeria	Nigéria
ni	Nicaragua	Nicaragua	Nicarágua
nl	Netherlands	Países Bajos	Países Baixos
no	Norway	Noruega	Noruega
np	Nepal	Nepal	Nepal
nr	Nauru	Nauru	Nauru
nu	Niue	Niue	Niue
nz	New Zealand	Nueva Zelanda	Nova Zelândia
om	Oman	Omán	Omã
pa	Panama	Panamá	Panamá
pe	Peru	Perú	Peru
pf	French Polynesia	Polinesia Francesa	Polinésia Francesa
pg	Papua New Guinea	Papúa Nueva Guinea	Papua Nova Guiné
ph	Philippines	Filipinas	Filipinas
pk	Pakistan	Pakistán	Paquistão
pl	Poland	Polonia	Polónia
pm	Saint Pierre and Miquelon	San Pedro y Miquelon	Saint Pierre e Miquelon
pn	Pitcairn	Pitcairn	Pitcairn
pr	Puerto Rico	Puerto Rico	Porto Rico
ps	Palestine	Palestina	Palestina
pt	Portugal	Portugal	Portugal
pw	Palau	Palaos	Palau
py	Paraguay	Paraguay	Paraguai
qa	Qatar	Catar	Catar
re	Réunion	Reunión	Ilha Reunião
ro	Romania	Rumanía	Roménia
rs	Serbia	Serbia	Sérvia
ru	Russian Federation	Federación Rusa	Federação Russa
rw	Rwanda	Ruanda	Ruanda
sa	Saudi Arabia	Arabia Saudí	Arábia Saudita
sb	Solomon Islands	Islas Salomón	Ilhas Salomão
sc	Seychelles	Seychelles	Seychelles
sd	Sudan	Sudán	Sudão
se	Sweden	Suecia	Suécia
sg	Singapore	Singapur	Singapura
sh	Saint Helena	Santa Elena	Santa Helena
si	Slovenia	Eslovenia	Eslovénia
sj	Svalbard and Jan Mayen	Svalbard y Jan Mayen	Svalbard e Jan Mayen
sk	Slovakia	Eslovaquia	Eslováquia
sl	Sierra Leone	Sierra Leona	Serra Leoa
sm	San Marino	San Marino	San Marino
sn	Senegal	Senegal	Senegal
so	Somalia	Somalia	Somália
sr	Suriname	Surinám	Suriname
ss	South Sudan	Sudán del Sur	Sudão do Sul
st	Sao Tome and Principe	Santo Tomé y Príncipe	São Tomé e Príncipe
sv	El Salvador	El Salvador	El Salvador
sx	Sint Maarten	Isla de San Martín	São Martinho
sy	Syria	Siria	Síria
sz	Eswatini	Esuatini	Suazilândia
tc	Turks and Caicos Islands	Islas Turcas y Caicos	Ilhas Turcas e Caicos
td	Chad	Chad	Chade
tf	French Southern Territories	Territorios Franceses del Sur	Territórios Franceses do Sul
tg	Togo	Togo	Togo
th	Thailand	Tailandia	Tailândia
tj	Tajikistan	Tayikistán	Tajiquistão
tk	Tokelau	Tokelau	Tokelau
tl	Timor-Leste	Timor Oriental	Timor-Leste
tm	Turkmenistan	Turkmenistán	Turquemenistão
tn	Tunisia	Tunez	Tunísia
to	Tonga	Tonga	Tonga
tr	Türkiye	Turquía	Turquia
tt	Trinidad and Tobago	Trinidad y Tobago	Trindade e Tobago
tv	Tuvalu	Tuvalu	Tuvalu
tw	Taiwan	Taiwán	Taiwan
tz	Tanzania	Tanzania	Tanzânia
ua	Ukraine	Ucrania	Ucrânia
ug	Uganda	Uganda	Uganda
um	United States Minor Outlying Islands	Islas Ultramarinas Menores de Estados Unidos	Ilhas Menores Distantes dos Estados Unidos
us	United States	Estados Unidos	Estados Unidos
uy	Uruguay	Uruguay	Uruguai
uz	Uzbekistan	Uzbekistán	Uzbequistão
va	Holy See	Santa Sede	Santa Sé
vc	Saint Vincent and the Grenadines	San Vicente y las Granadinas	São Vicente e Granadinas
ve	Venezuela	Venezuela	Venezuela
vg	Virgin Islands	Islas Vírgenes	Ilhas Virgens
vi	Virgin Islands	Islas Vírgenes	Ilhas Virgens
vn	Vietnam	Vietnam	Vietname
vu	Vanuatu	Vanuatu	Vanuatu
wf	Wallis and Futuna	Wallis y Futuna	Wallis e Futuna
ws	Samoa	Samoa	Samoa
ye	Yemen	Yemen	Iémen
yt	Mayotte	Mayotte	Mayotte
za	South Africa	Sudáfrica	África do Sul
zm	Zambia	Zambia	Zâmbia
zw	Zimbabwe	Zimbabue	Zimbábue

"""#

static let demonyms: StaticString = #"""
# Country <TAB> words for its people and things, in English, Spanish and Portuguese; "~" stands for o, a, os, as, "_" for a space.
ve	venezuelan venezuelans venezolan~ venezuelan~
co	colombian colombians colombian~
pe	peruvian peruvians peruan~
cl	chilean chileans chilen~
ec	ecuadorian ecuadorians ecuadorean ecuadoreans ecuatorian~ equatorian~
bo	bolivian bolivians bolivian~
ar	argentine argentines argentinian argentinians argentin~
uy	uruguayan uruguayans uruguay~ uruguai~
py	paraguayan paraguayans paraguay~ paraguai~
br	brazilian brazilians brasileñ~ brasileir~
mx	mexican mexicans mexican~
gt	guatemalan guatemalans guatemaltec~ guatemalense
sv	salvadoran salvadorans salvadorean salvadoreans salvadoreñ~ salvadorenh~
hn	honduran hondurans hondureñ~ hondurenh~
ni	nicaraguan nicaraguans nicaragüense nicaragüenses nicaraguense nicaraguenses
cr	costa-rican costa-ricans costa_rican costa_ricans costarricense costarricenses costarriquenh~
pa	panamanian panamanians panameñ~ panamenh~
cu	cuban cubans cuban~
do	dominican dominicans dominican~
ht	haitian haitians haitian~
jm	jamaican jamaicans jamaicano jamaicana jamaicanos jamaicanas jamaiquin~
pr	puerto-rican puerto-ricans puerto_rican puerto_ricans puertorriqueñ~
tt	trinidadian trinidadians trinitense trinitenses
gy	guyanese guyanés guyanesa guianense
us	american americans estadounidense estadounidenses norteamerican~ american~ estadunidense estadunidenses
ca	canadian canadians canadiense canadienses canadense canadenses
es	spaniard spaniards español española españoles españolas espanhol espanhola espanhóis espanholas
pt	portugués portuguesa portugueses portuguesas português
it	italian italians italian~
fr	frenchman francés francesa franceses francesas francês
de	germans alemán alemana alemanes alemanas alemão alemã alemães
nl	dutch dutchman holandés holandesa neerlandés neerlandesa holandês holandeses
be	belgian belgians belga belgas
gb	british briton britons britânico britânica britânicos britânicas británico británica británicos británicas
ie	irish irishman irlandés irlandesa irlandeses irlandês
ch	swiss suiz~ suíç~
at	austrian austrians austríac~
se	swedish swede swedes suec~
no	norwegian norwegians norueg~
dk	danish dane danes danés danesa dinamarquês dinamarquesa
pl	polish poles polac~ polonês polonesa
ru	russian russians rus~ russ~
ua	ukrainian ukrainians ucranian~
ro	romanian romanians ruman~ romen~
bg	bulgarian bulgarians búlgar~
al	albanian albanians albanés albanesa albaneses albanês
rs	serbian serbians serbi~ sérvi~
gr	greek greeks grieg~ greg~
tr	turkish turks turc~
il	israeli israelis israelí israelíes israelense israelenses
lb	lebanese libanés libanesa libaneses libanesas libanês
sy	syrian syrians siri~ síri~
ir	iranian iranians iraní iraníes iranian~
iq	iraqi iraqis iraquí iraquíes iraquian~
sa	saudi saudis saudí saudíes saudita sauditas
af	afghan afghans afgan~ afegã~
pk	pakistani pakistanis paquistaní paquistaníes paquistanês
in	indians hindú indian~
cn	chinese chin~ chinês chinesa chineses chinesas
jp	japanese japonés japonesa japoneses japonês
kr	korean koreans corean~
ph	filipino filipinos filipina filipinas
vn	vietnamese vietnamita vietnamitas
th	thai thais tailandés tailandesa tailandês
au	australian australians australian~
ng	nigerian nigerians nigerian~
za	south-african south-africans south_african south_africans sudafrican~ sul-african~
ma	moroccan moroccans marroquí marroquíes marroquin~
dz	algerian algerians argelin~
eg	egyptian egyptians egipci~ egípci~
ly	libyan libyans libi~ líbi~
tn	tunisian tunisians tunecin~ tunisian~
ke	kenyan kenyans kenian~ quenian~
gh	ghanaian ghanaians ghanés ghanesa
so	somali somalis somalí somalíes
ao	angolan angolans angoleñ~ angolan~
mz	mozambican mozambicans mozambiqueñ~ moçambican~
cv	cape-verdean cape-verdeans cape_verdean cape_verdeans cabo-verdian~ caboverdian~
gw	bissau-guinean guineense guineenses
sr	surinamese surinamés surinamesa

"""#

static let wordsEn: StaticString = #"""
# What English words tell of the name beside them. One class a line: "class: words | phrases".

honorific: mr | mr. | mrs | mrs. | ms | ms. | miss | sir | dr | dr. | professor | prof. | rev. | father | sister | don | doña
rank: general | gen. | colonel | col. | major | maj. | captain | capt. | lieutenant | lt. | sergeant | sgt. | inspector | commissioner | sheriff | officer | detective | agent | special agent | commander | admiral | chief | police chief | warden
post: president | vice president | vice-president | prime minister | deputy prime minister | minister | interior minister | foreign minister | defense minister | defence minister | justice minister | security minister | finance minister | health minister | minister of the interior | minister of interior | minister of justice | minister of defense | minister of defence | minister of foreign affairs | minister of finance | minister of prisons | minister of penitentiary services | interior and justice minister | attorney general | u.s. attorney | us attorney | solicitor general | prosecutor | chief prosecutor | public prosecutor | state prosecutor | prosecutor general | secretary of state | secretary of defense | secretary of homeland security | homeland security secretary | secretary of public security | security secretary | secretary of security | defense secretary | treasury secretary | governor | mayor | deputy mayor | senator | congressman | congresswoman | judge | chief justice | magistrate | ambassador | prison director | director of prisons | director of the prison | police commissioner | chief of police | national police chief | police director | spokesman | spokeswoman | spokesperson | ombudsman | councilman | councillor | opposition leader | lawmaker | former president | ex-president | vice minister | secretary general | secretary-general | administrator | comptroller | bishop | archbishop | cardinal | taoiseach | chancellor | foreign secretary | chief constable | deputy chief constable | assistant chief constable | assistant commissioner | deputy commissioner | superintendent | chief superintendent | detective superintendent | detective chief superintendent | detective chief inspector | circuit judge | district judge | district court judge | magistrate judge | borough president | prison chief | prisons chief | security chief | intelligence chief | customs chief | navy chief | army commander | headmaster | headmistress | headteacher | head teacher | chaplain | notary | liquidator | postmaster | sub-inspector | assistant united states attorney | assistant united states attorneys | assistant u.s. attorney | assistant us attorney | united states attorney | special agent in charge | assistant special agent in charge | inspector general | deputy inspector general | lord mayor | house speaker | parliament speaker | speaker | trade minister | transport minister | oil minister | energy minister | mines minister | environment minister | agriculture minister | culture minister | tourism minister | education minister | labour minister | labor minister | cabinet minister | information minister | communications minister | fisheries minister | housing minister | immigration minister | shadow foreign secretary | shadow home secretary | director general | director-general | attorney-general | consul | consul general | special envoy | commissioner general | state treasurer | city manager | police superintendent | prison superintendent | centre manager | vice-chancellor | deputy president | deputy director general
post: u.s. attorney general | us attorney general | former u.s. attorney general
post/seated: king | queen | prince | pope | representative | deputy | justice
post: director | deputy director | acting director | prison warden | prison governor | deputy warden | district attorney | deputy prosecutor | deputy attorney general | anti-mafia prosecutor | lead prosecutor | assistant prosecutor | human rights ombudsman | presiding judge | federal judge | police chief | deputy police chief | army chief | chief of staff | deputy governor | deputy interior minister | deputy minister | deputy foreign minister | national security adviser | national security advisor | vice mayor | prisons minister | penitentiary minister | prisons director | public security minister | first minister | congressional deputy | public defender | chief inspector | chief executive | executive director | commissioner of prisons | customs director | home secretary | state governor | border czar
demonymless: sicilian | corsican | kurdish | kurd | chechen | calabrian | neapolitan | armenian | georgian | basque | catalan | anglo | haitian-canadian | soviet | bolivarian | afro | latin american | south american | central american | north american | european | african | asian | caribbean | western | eastern | northern | southern | andean | christian | catholic | muslim | jewish | islamic | arab | spanish-speaking | indigenous | hispanic | latino | marxist | communist | democratic | republican

gang: gang | cartel | clan | comando | command | tren | mara | bloque | bloc | front | brigade | triad | mafia | crime family | crew | cordillera | faction | posse | syndicate | outfit | brotherhood | liberation army | self-defense forces | self-defence forces | mob | motorcycle club | familia | guerrilla army | federation
gangnoun: gang | street gang | prison gang | criminal gang | drug gang | criminal group | criminal organization | criminal organisation | criminal network | crime group | crime gang | organized crime group | crime syndicate | drug cartel | guerrilla group | guerrilla | guerrillas | rebel group | rebels | paramilitary group | terrorist group | terrorist organization | armed group | megagang | megabanda | network | militia | group | organization | organisation | cartel | clan | mafia | faction | megaband | criminal structure | smuggling ring | trafficking ring | ring
publicbody: ministry | police | federal police | national police | military police | civil police | department | supreme court | high court | constitutional court | court of appeals | district court | federal court | criminal court | court of justice | attorney's office | attorney general's office | prosecutor's office | prosecutor general's office | public prosecutor's office | public ministry | government | army | navy | air force | national guard | coast guard | border patrol | bureau | agency | administration | service | directorate | commission | senate | congress | house of representatives | national assembly | parliament | embassy | consulate | secretariat | office | treasury | council | armed forces | customs | immigration and customs enforcement | intelligence service | sheriff's office | police department | marshals service | ombudsman's office | central bank | authority | inspectorate | tribunal | united nations | european union | european parliament | european commission | organization of american states | white house | pentagon | state department
organizationhead: university | foundation | association | institute | observatory | party | union | federation of | committee | coalition | movement | church | newspaper | times | post | news | press | magazine | journal | watch | amnesty international | red cross | transparency international | college | school | league | club | society | center for | centre for | think tank | network of | front of | bank | airlines
facility/prison: prison | jail | penitentiary | penitentiary center | penitentiary centre | detention center | detention centre | correctional facility | correctional institution | correctional center | federal prison | state prison | maximum-security prison | maximum security prison | high-security prison | penal colony | prison complex | women's prison | supermax | reformatory | remand centre | remand center | confinement center | terrorism confinement center | regional penitentiary | prison camp
facility/port: port | seaport | harbor | harbour
facility/airport: airport | international airport | airfield | airstrip
facility/court: courthouse | palace of justice
facility/hospital: hospital | clinic
facility/base: military base | air base | naval base | barracks
legalform: ltd | ltd. | limited | inc | inc. | incorporated | llc | l.l.c. | llp | plc | corp | corp. | corporation | co. | company | gmbh | ag | n.v. | b.v. | pte | holdings
acronym/publicbody: dea | fbi | cia | ice | ofac | atf | nsa | dhs | doj | interpol | europol | eurojust | unodc | who | nato | un | eu | oas | idf | nypd | lapd | icc | iachr | cbp | irs | imf | unicef | unhcr
acronym/organization: barrio 18 | 18th street gang | 18th street | black axe | latin kings | aryan brotherhood | mexican mafia | bloods | crips | bandidos | gypsy jokers | united bamboo | sun yee on | wo shing wo | sinaloa cartel | first capital command | red command | northern family | gulf clan | 400 mawozo | g9 | kinahan cartel | ndrangheta | cosa nostra | camorra | yakuza | hells angels | eln | farc | farc-ep | cjng | auc | epl | pcc | ms-13 | ms13 | ira | eta | isis | hezbollah | hamas | al-qaeda | al qaeda | taliban
acronym/media: aclu | insight crime | bbc | cnn | reuters | associated press | afp | efe | telemundo | univision | cbs | nbc | abc news | fox news | hrw | the new york times | the washington post | the guardian | the wall street journal
acronym/none: tv | dvd | cd | pc | dna | hiv | aids | covid | covid-19 | gps | sim | atm | suv | id | pdf | ceo | cfo | ak-47 | ar-15 | pm | am | gmt | utc | usd | lgbt | ngo | it | i | ii | iii | iv | vi | vii | viii | ix | xi | xii | xx | xxi | ok | vip | ufo | phd | mba | url | www | cctv | swat | cocaine | lsd | mdma | ied | rpg
other: soviet union | blvd | boulevard | olympics | springs | brigades | offensive | trial | commission trial | operation | street | avenue | road | river | mount | lake | island | islands | valley | mountains | desert | sea | ocean | strait | gulf | peninsula | canal | bridge | highway | square | park | stadium | museum | theater | theatre | award | awards | prize | medal | order | act | law | treaty | agreement | convention | accord | constitution | protocol | war | revolution | battle | massacre | crisis | day | week | month | century | cup | championship | series | season | episode | chapter | film | movie | novel | book | song | album | festival | report | project | program | programme | plan | strategy | summit | conference | case | trial | list | index | section | article | title | hill | beach | hotel | bar | restaurant | casino | nightclub | plaza | mall | building | tower | palace | cathedral | neighborhood | neighbourhood | barrio | district | province | county | region | state | department of the | municipality | city | town | village | border | coast | triangle | jungle | forest | bay | cape | airlines flight | flight | christmas | easter | bible | god | saint | virgin | internet | facebook | twitter | youtube | instagram | whatsapp | tiktok | telegram | netflix | google | amazon | microsoft | apple | bitcoin | toyota | ford | mercedes | ferrari | rolex | gucci | boeing | cessna | glock | kalashnikov | wikipedia | world | america | americas | latin america | south america | central america | north america | europe | africa | asia | middle east | north | south | east | west | spanish | english | portuguese | french | german | italian | chinese | russian | nobel | pulitzer | oscar | executive | internal | foreign terrorist | most wanted | specially designated | patriot | kingpin | alien enemies | magnitsky | golden | deep | dark | luxury | red notice | amber alert | wikileaks | panama papers | pandora papers
month/1: january | jan.
month/2: february | feb.
month/3: march | mar.
month/4: april | apr.
month/5: may
month/6: june | jun.
month/7: july | jul.
month/8: august | aug.
month/9: september | sept. | sep.
month/10: october | oct.
month/11: november | nov.
month/12: december | dec.
weekday/1: monday
weekday/2: tuesday
weekday/3: wednesday
weekday/4: thursday
weekday/5: friday
weekday/6: saturday
weekday/7: sunday

crime/extortion: extortion | extorting | extort | extorted | extorts | racketeering | protection racket | protection rackets | shakedowns
crime/sex trafficking: sex trafficking | sex-trafficking | sexual exploitation | trafficking of women | trafficking in women | trafficking women
crime/human trafficking: human trafficking | human-trafficking | trafficking in persons | trafficking of persons | people trafficking | trafficking people
crime/contract killing: contract killing | contract killings | contract-killing | contract murder | contract murders | murder-for-hire | murder for hire | murders-for-hire | hired killings | killings for hire
crime/kidnapping: kidnapping | kidnappings | kidnapping for ransom | kidnappings for ransom | kidnapping-for-ransom | kidnappings-for-ransom | abduction | abductions | hostage-taking
crime/drug trafficking: drug trafficking | drug-trafficking | drug trade | drugs trade | narcotics trafficking | narcotrafficking | trafficking drugs | cocaine trafficking | cocaine trade | drug dealing | drug smuggling | trafficking cocaine | trafficking of drugs | illegal drug trade | trafficking of cocaine | trafficking in cocaine | microtrafficking | heroin trafficking | fentanyl trafficking
crime/money laundering: money laundering | money-laundering | laundering money | laundering of money
crime/robbery: robbery | robberies | armed robbery | armed robberies | theft | thefts | car theft | burglary | carjacking | cargo theft | bank robbery | bank robberies
crime/illegal mining: illegal mining | illegal gold mining | unlawful mining
crime/migrant smuggling: migrant smuggling | migrant-smuggling | smuggling migrants | smuggling of migrants | people smuggling | people-smuggling | human smuggling | human-smuggling
crime/homicide: homicide | homicides | murder | murders | assassination | assassinations
crime/arms trafficking: arms trafficking | arms-trafficking | weapons trafficking | gun trafficking | gunrunning | gun running | arms smuggling | weapons smuggling | trafficking of arms | trafficking of weapons | trafficking weapons | illegal arms trade
crime/prostitution: prostitution | forced prostitution | pimping
crime/loan sharking: loan sharking | loansharking | loan-sharking | usury
crime/cybercrime: cybercrime | cyber crime | cybercrimes | hacking | phishing | online fraud
crime/smuggling: smuggling | contraband | fuel smuggling | cigarette smuggling | smuggling of fuel

role: leader | leaders | boss | bosses | head | kingpin | capo | chief | ringleader | member | members | founder | founders | co-founder | lieutenant | lieutenants | commander | operative | operatives | enforcer | hitman | hitmen | gunmen | associate | associates | second-in-command | number two | former leader | former member | gang boss | gang leader | drug lord | crime boss | mob boss | drug trafficker | trafficker | gangster | criminal | fugitive | inmate | prisoner | suspect | lawyer | journalist | activist | businessman | brother | sister | wife | husband | son | daughter | father | mother | cousin | nephew | partner | girlfriend | ally | warlord | mobster | cofounder | spokesman | analyst | expert | researcher | author | singer | actress | actor | footballer | candidate | defendant | defendants | accused | appellant | applicant | respondent | plaintiff | claimant | co-defendant | striker | winger | midfielder | defender | goalkeeper | forward | coach | manager | skipper | banker | accountant | trader | broker | courier | recruiter | treasurer | paymaster | bookkeeper | financier | quartermaster | soldier | soldiers | gunman | dealer | smuggler | launderer | kingpins | commanders | chiefs | policeman | bodyguard | driver | enforcers | doctor | nurse | teacher | farmer | rancher | lawmaker | politician | reporter | photographer | editor | columnist | musician | rapper | model | designer | owner | tycoon | magnate | entrepreneur | contractor | developer | shipowner | pastor | priest | detainee | convict | grandmother | grandfather | uncle | aunt | niece | spouse | fiancée | accomplice | accomplices | rapporteur | subsidiary | affiliate | franchise | proprietor
speech: said | says | told | tells | stated | acknowledged | admitted | claimed | claims | announced | reported | confirmed | warned | explained | added | asserted | declared | alleged | argued | testified | accused | revealed | wrote | tweeted | insisted | noted | estimated | believes | denied | rejected | according | described | posted | vowed | called | reiterated
determiner: the | a | an | this | that | these | those | his | her | their | its | our | my | another | some | any | each | every | no
particle: of | of the | for | for the | on | in | and
adverb: also | allegedly | reportedly | recently | previously | later | now | still | then | once | currently | formerly | effectively | has | had | have | was | were | is | are | been | being | be | not | never | already | would | could | may | might | will | did | does | do | to | who | even | long | soon | first | eventually | quickly | jointly | subsequently | finally | twice | again | suspected | believed | thought | himself | herself | denied | denies | notoriously | famously | only
adjective: notorious | infamous | powerful | dangerous | feared | violent | transnational | criminal | feared | local | rival | former | luxurious | overcrowded | maximum-security | high-security | federal | state | national | international | largest | big | biggest | most | wanted | top | senior | alleged | suspected | presumed | fugitive | escaped | jailed | imprisoned | current | then | late | late-night | brutal | nearby | crowded | famous | so-called | self-styled | elderly | young | convicted | accused | main | principal | massive | impending | present | reputed | overall | military | regional | maximum | deputy | previous | new | old | younger | elder | eldest | youngest | disgraced | fallen | veteran | longtime | long-time | private | retired | prominent | well-known

# Posts: an "office" is one with its seat only ("head of the anti-gang unit"); cues are single words.
office: military commander | military chief | regional commander | head of security | chief of security | security chief | head | deputy head | acting head | chief | deputy chief | commander | deputy commander | coordinator | chair | chairman | chairwoman | chairperson | superintendent | governor | warden | rector | manager | general manager | commissioner | regional director | country director | executive director | legal director | secretary | undersecretary | chief of staff | spokesman | spokeswoman | spokesperson | treasurer | inspector | registrar | dean | special rapporteur | rapporteur
cue/article: the | a | an | its | their | his | her | our
cue/former: former | ex | erstwhile | onetime | ousted | outgoing
cue/acting: then | current | acting | interim | new | newly | incoming | long-time | longtime | veteran | present
cue/be: is | was | became | becomes | remains | remained
cue/serve: serves | served | serving | works | worked | acted | acting | appointed | named | elected | designated | sworn | installed | reappointed | promoted | confirmed | nominated
cue/link: of | for
cue/clause: who | which | that | whose | when | while | where | because | after | before | and | but | said | says | told

# Deeds are verbs that are crimes; followers stand for their gang ("its gunmen").
deed/extortion: extorts | extort | extorted | extorting | shakes down | shake down | shook down | charges protection money | charge protection money | collects protection money | collect protection money | collects extortion payments | collect extortion payments | demands protection payments | demand protection payments | charges shopkeepers | taxes shopkeepers | taxes drug routes | levies war taxes | collects war tax | collects war taxes
deed/sex trafficking: traffics women | traffic women | trafficked women | trafficking women | traffics girls | traffic girls | trafficked girls | traffics women and girls | traffic women and girls | trafficked women and girls | traffics young women | trafficked young women | traffic young women | forces women into prostitution | forced women into prostitution | force women into prostitution | exploits women sexually | traffics migrant women | traffics women for sex
deed/human trafficking: traffics people | traffic people | trafficked people | traffics human beings | traffics persons
deed/contract killing: hire themselves out for contract killings | hires out hitmen | hires out gunmen | kills for hire | kill for hire | kill for money | carries out contract killings | carry out contract killings | carried out contract killings | commits contract killings | commit contract killings
deed/kidnapping: kidnaps | kidnap | abducts | kidnapped | abducted
deed/drug trafficking: traffics drugs | traffic drugs | trafficked drugs | sells drugs | sell drugs | sold drugs | smuggles drugs | smuggle drugs | smuggled drugs | smuggles cocaine | smuggle cocaine | smuggled cocaine | traffics cocaine | traffic cocaine | trafficked cocaine | ships cocaine | ship cocaine | shipped cocaine | moves cocaine | move cocaine | moved cocaine | exports cocaine | export cocaine | exported cocaine | sells cocaine | peddles drugs | peddle drugs | smuggles heroin | smuggled heroin | trafficked heroin | traffics heroin | traffics fentanyl | smuggles fentanyl | traffics methamphetamine | sells crack | sells fentanyl | traffics marijuana | smuggles marijuana | trafficked marijuana
deed/money laundering: launders money | launder money | laundered money | launders its money | launder its money | launders its profits | launders profits | launders cash | launders drug money | launders its earnings | laundered its profits | launders its income
deed/robbery: robs | rob | robbed | hijacks trucks | hijack trucks | hijacked trucks | steals cars | steal cars | stole cars | robs banks | robbed banks
deed/illegal mining: mines gold illegally | runs illegal mines | run illegal mines | controls illegal mines | controls illegal gold mines | controls illegal mining | runs illegal gold mines | digs gold illegally | operates illegal mines
deed/migrant smuggling: smuggles migrants | smuggle migrants | smuggled migrants | smuggles people | smuggle people | smuggled people | moves migrants | move migrants | moved migrants | ferries migrants | ferry migrants | guides migrants | guide migrants
deed/arms trafficking: traffics arms | traffics weapons | traffic weapons | trafficked weapons | smuggles weapons | smuggle weapons | smuggled weapons | smuggles guns | smuggled guns | sells weapons | sell weapons | sold weapons | smuggles arms | smuggled arms | sells guns | runs guns | traffics firearms
deed/prostitution: runs brothels | run brothels | ran brothels | runs a brothel | ran a brothel | runs prostitution rings | runs a prostitution ring | ran prostitution rings | ran a prostitution ring | operates brothels | operate brothels | controls prostitution | control prostitution | controlled prostitution
deed/loan sharking: lends money at usurious rates | runs loan-sharking operations | runs loan sharking | lends money at extortionate rates
deed/cybercrime: hacks bank accounts | hacked bank accounts | steals card data | runs phishing scams
deed/smuggling: smuggles fuel | smuggle fuel | smuggled fuel | smuggles cigarettes | smuggle cigarettes | smuggled cigarettes | smuggles contraband | smuggles goods | smuggles gold | smuggled gold | smuggles petrol | smuggles gasoline
deed: linked to | tied to | implicated in | involved in | engaged in | engages in | engage in | responsible for | blamed for | specialises in | specializes in | specialised in | specialized in | known for | notorious for | profits from | lives off | makes money from | deals in | carries out | commits | committed | carried out
followers: members | gunmen | hitmen | operatives | men | cells | cell | foot soldiers | soldiers | assassins | emissaries | associates | branches | local branch | local cells | recruiters

# How things are said
cue/alleged: wanted | sought | accuses | accusing | blame | blamed | blames | indicted | indictment | allegedly | reportedly | purportedly | supposedly | alleged | suspected | presumed | accused | believed | thought | rumored | rumoured | considered | apparently | charged | suspects | possible
cue/distance: allege | alleges | alleging | presume | reportedly | allegedly
cue/possible: could | might | may
cue/planned: will | shall | plans | planned | planning | wants | intends | intended | expected | sought | hopes | attempted | tried | trying | vowed | conspired | conspiring | plotted | plot | plan | plotting | discussed | discuss | discussing | threatened | threatening
cue/condition: if | whether | unless
cue/negator: not | never | no | neither | without | didnt | wasnt | isnt | doesnt | longer | cannot | arent | werent | hasnt | hadnt | nor
cue/denial: denied | denies | deny | denying | refuted | rejected
cue/official: prosecutor | judge | senator | mayor | magistrate | lawmaker | congressman | congresswoman | councillor | councilman | representative | deputy | spokesman | spokeswoman | spokesperson

# Descriptions of somebody, and of a company, that was named before: "the suspect", "the company".
cue/suspect: suspect | defendant | accused | detainee | convict | inmate | prisoner | fugitive | trafficker | kingpin | gangster | mobster | criminal | appellant | hitman | gunman
cue/suspects: suspects | defendants | accused | detainees | convicts | inmates | prisoners | fugitives | traffickers
cue/firm: company | firm | bank | subsidiary | corporation | contractor

# Whose name tells who is meant: "the brother of X" is not X.
cue/kin: brother | brothers | half-brother | stepbrother | sister | son | sons | stepson | daughter | father | mother | parents | wife | ex-wife | husband | widow | cousin | cousins | nephew | niece | uncle | aunt | grandson | grandfather | girlfriend | boyfriend | fiancee | partner | relative | relatives | family | lawyer | lawyers | attorney | bodyguard | bodyguards | associate | associates | ally | allies | rival | rivals | enemy | friend | friends | accountant | driver | assistant | secretary | godfather | godson | brother-in-law | sister-in-law | son-in-law | father-in-law | successor | predecessor | namesake | henchman | henchmen | lieutenant | lieutenants | accomplice | accomplices | supporters | followers | employee | messenger | double | gunman | gunmen | hitman | hitmen | frontman | aide | aides | spouse | grandmother | granddaughter | stepdaughter | stepsister | stepmother | stepfather | half-sister | mother-in-law | daughter-in-law | ex-husband | ex-girlfriend | ex-boyfriend | fiance | widower | twin | siblings | sibling | children | sisters | uncles | nephews | nieces | daughters | solicitor | barrister | counsel | enforcer | deputy | courier | mentor | protégé | colleague | co-defendant | co-defendants | co-conspirator | killer | killers | murderer | murderers | assassin | assassins | kidnapper | kidnappers | captor | captors

# What opens no name of a group or place
cue/work: prize | award | law | act | operation | cup
cue/calendar: week

# Labels of records: "Leader: X" in a line under a group's name; "record" are those of the name itself.
cue/record: name | company | organization | organisation | establishment | institution | group | gang | business
cue/record-leads: leader | leaders | boss | head | current leader | leadership | key leaders | notable leaders
cue/record-founder: founder | founders | founded by
cue/record-member: members | notable members | key members | known members | membership
cue/record-group: affiliation | affiliations | criminal affiliation | gang | organization | organisation | allegiance
cue/record-owner: owner | owners | shareholder | shareholders | beneficial owner | beneficial owners | proprietor | owned by
cue/record-parent: parent | parent company | parent organization | parent organisation | part of
cue/record-branch: subsidiary | subsidiaries | factions | branches | chapters
cue/record-ally: ally | allies | allied with
cue/record-rival: rival | rivals | enemy | enemies | opponents
cue/record-seat: headquarters | registered office | head office | based in | seat | registered address | location | founding location
cue/record-area: territory | area of operations | area of operation | active in | operates in | areas of operation | territories | active regions
cue/record-spouse: spouse | spouses | wife | husband | partner
cue/record-child: child | children | son | daughter | sons | daughters
cue/record-forebear: father | mother | parents
cue/record-sibling: brother | brothers | sister | sisters | siblings

"""#

static let wordsEs: StaticString = #"""
# What Spanish words tell of the name beside them. One class a line: "class: words | phrases".

honorific: sr. | sr | señor | sra. | señora | srta. | señorita | don | doña | dr. | doctor | dra. | doctora | lic. | licenciado | licenciada | ing. | ingeniero | profesor | profesora | padre | monseñor | ciudadano | ciudadana
rank: general | gral. | coronel | cnel. | mayor | capitán | teniente | sargento | cabo | comisario | comisaria | comisario jefe | inspector | subcomisario | comandante | almirante | suboficial | agente | mayor general
post: presidente | presidenta | vicepresidente | vicepresidenta | expresidente | ex presidente | ex-presidente | expresidenta | mandatario | mandataria | primer ministro | ministro | ministra | exministro | exministra | exministro del interior | exministra del interior | exministro de defensa | exministro de justicia | exfiscal general | exgobernadora | exalcaldesa | excanciller | ex ministro | ministro del interior | ministra del interior | ministro de interior | ministra de interior | ministro de defensa | ministra de defensa | ministro de justicia | ministra de justicia | ministro de relaciones exteriores | ministro de seguridad | ministro de seguridad pública | ministra de seguridad pública | ministro de seguridad ciudadana | ministra de seguridad | ministra del servicio penitenciario | ministro del servicio penitenciario | ministra de prisiones | ministro de hacienda | viceministro | viceministra | canciller | fiscal general | fiscal | exfiscal | fiscal nacional | fiscal regional | fiscal de la nación | procurador | procuradora | procurador general | contralor | contralora | secretario de seguridad | secretario de seguridad pública | secretaria de seguridad | secretario de estado | secretario de gobernación | secretario general | secretaria de gobernación | secretario de marina | gobernador | gobernadora | exgobernador | alcalde | alcaldesa | exalcalde | intendente | prefecto | prefecta | senador | senadora | diputado | diputada | congresista | asambleísta | concejal | juez | jueza | magistrado | magistrada | embajador | embajadora | rey | reina | príncipe | papa | director | directora | exdirector | director general | director nacional | alcaide | vocero | portavoz | defensor del pueblo | defensora del pueblo | subsecretario | subsecretaria | delegado presidencial | jefe de estado | líder opositor | superintendente | ministro del poder popular | subdirector | subdirectora | directora general | directora nacional | director regional | directora regional | comandante general | comandante en jefe | viceministro de seguridad | ministro de gobierno | ministra de gobierno | ministra de relaciones exteriores | ministro de asuntos penitenciarios | ministra de asuntos penitenciarios | fiscal superior | fiscal provincial | fiscal especial | fiscal antimafia | fiscal jefe | fiscal adjunto | fiscal adjunta | juez de control | exdirectora | exsubdirector | exviceministro | exministra de seguridad | exministro de seguridad | exfiscal nacional | excomandante | exsenador | excongresista | exdiputado | exjuez | gobernador encargado | alcalde mayor | secretaria general | secretario de seguridad ciudadana | secretaria de seguridad ciudadana | ministro de justicia y derechos humanos | jefe de gobierno | jefe de gabinete | regidor | regidora | personero | personera | interventor | interventora | oficial de enlace | subprefecto | subprefecta | cónsul | cónsul general | vicecónsul | arzobispo | obispo | exmandatario | exmandataria | exconcejal | excontralor | excontralora | exrector | exrectora | exregidor | exregidora | expresidente regional | presidente regional | gobernador regional | gobernadora regional | notario | notaria | subprocurador | procurador público | procurador anticorrupción | contralor general | contralora general | prefecto regional | alcaldesa electa | alcalde electo | presidente electo | presidenta electa | gobernador electo | gobernadora electa | secretario adjunto | secretaria adjunta | subgobernador | exembajador | exembajadora | exprefecto | exprefecta | exvicepresidente | exvicepresidenta | exmagistrado | exmagistrada | exjueza | subteniente alcalde | teniente alcalde | vicegobernador | vicegobernadora | intendenta | defensor público | defensora pública | secretario de salud | viceministro del interior | viceministra del interior | ministra de salud | ministro de salud | ministra de educación | ministro de educación | ministro de economía | ministra de economía | ministro de agricultura | ministro de transportes | ministra de hacienda | fiscal general subrogante | alcaldesa encargada | exasambleísta | exprimer ministro | fiscal anticorrupción | fiscal antidrogas | fiscal contra el crimen organizado | comisario general | comandante general | intendente general | juez federal | jueza federal | juez supremo | vocal supremo | fiscal federal | fiscal de distrito | procurador fiscal | secretario de defensa | secretaria de defensa | ministro de la defensa | ministro de interior y justicia | ministro del interior y justicia | ministra de la mujer | ministro de relaciones interiores | gobernador estatal | gobernadora estatal | senador nacional | diputado federal | diputada federal | diputado nacional | diputado local | legislador | legisladora | parlamentario | parlamentaria | comisionado | comisionada | comisionado nacional | jefe policial | jefe militar | vicefiscal | vicefiscal general | exalcalde municipal
demonymless: latinoamericano | latinoamericana | sudamericano | sudamericana | centroamericano | centroamericana | europeo | europea | africano | africana | caribeño | caribeña

gang: cártel | cartel | cárteles | clan | comando | tren | mara | bloque | frente | pandilla los | mafia | familia michoacana | megabanda | autodefensas | autodefensas unidas | autodefensas gaitanistas | ejército de liberación | ejército gaitanista | fuerzas armadas revolucionarias | organización | barrio | cordillera | gente nueva | águilas | columna | segunda marquetalia | estado mayor | disidencias
gangnoun: banda | célula | célula criminal | cártel | pandilla | banda criminal | banda delictiva | banda delincuencial | banda armada | megabanda | grupo criminal | grupo delictivo | grupo armado | grupo delincuencial | grupo guerrillero | guerrilla | organización criminal | organización delictiva | organización delincuencial | organización transnacional | red criminal | red delictiva | estructura criminal | estructura delictiva | estructura | grupo | organización | mafia | clan familiar | facción | célula | combo | cártel | cartel | grupo terrorista | organización terrorista | megabanda criminal | agrupación | grupo de delincuencia organizada | banda de sicarios | banda carcelaria | estructura delincuencial | grupo delincuencial organizado | brazo armado | agrupación criminal | agrupación delictiva | asociación criminal | asociación ilícita | organización narcocriminal | organización narcotraficante | red de narcotráfico | red de trata | clan | banda transnacional | disidencia
publicbody: ministerio | ministerio público | ministerio del interior | policía | policía nacional | policía federal | policía de investigaciones | policía judicial | policía civil | policía militar | fiscalía | fiscalía general | fiscalía general de la nación | procuraduría | gobierno | ejército | armada | fuerza aérea | guardia nacional | guardia nacional bolivariana | guardia civil | gendarmería | gendarmería nacional | carabineros | tribunal | tribunal supremo | tribunal supremo de justicia | corte suprema | corte suprema de justicia | corte constitucional | corte interamericana | corte nacional | audiencia nacional | juzgado | senado | congreso | asamblea nacional | cámara de diputados | parlamento | secretaría | dirección general | dirección nacional | instituto nacional penitenciario | instituto nacional penitenciario y carcelario | servicio nacional | servicio penitenciario | servicio bolivariano de inteligencia | defensoría del pueblo | contraloría | superintendencia | embajada | consulado | alcaldía | gobernación | prefectura | departamento | agencia | oficina | unidad de análisis financiero | consejo nacional | fuerzas armadas | fuerza pública | migración colombia | aduanas | consejo de la judicatura | naciones unidas | unión europea | organización de los estados americanos | casa blanca | cuerpo de investigaciones científicas | subsecretaría | brigada | comisaría | banco central | poder judicial | consejo | comisión | delegación
organizationhead: universidad | fundación | asociación | instituto | observatorio | partido | sindicato | federación | comité | movimiento | iglesia | diario | periódico | revista | colegio | cámara | amnistía internacional | transparencia internacional | cruz roja | corporación | ong | coordinadora | unión | alianza | centro de estudios | club | banco
facility/prison: cárcel | penal | prisión | presidio | penitenciaría | centro penitenciario | centro de reclusión | centro de rehabilitación social | centro de readaptación social | centro federal de readaptación social | centro de privación de libertad | centro de detención | centro preventivo | establecimiento penitenciario | establecimiento penal | complejo penitenciario | complejo carcelario | reclusorio | internado judicial | cereso | cefereso | prisión federal | unidad penal | penal de máxima seguridad | cárcel de máxima seguridad | centro de cumplimiento penitenciario | centro de confinamiento del terrorismo | retén | cárcel de mujeres | anexo femenino | colonia penal | penitenciaría nacional | cárcel pública | centro de reinserción social | centro penal | centro de reclusión de mujeres | centro de privación de la libertad | centro de internamiento | instituto penal | alcaidía | cárcel distrital | cárcel departamental | cárcel modelo | cárcel nacional | penitenciaría regional | penal de mujeres | comunidad penitenciaria | centro carcelario | recinto penitenciario | establecimiento penitenciario y carcelario | establecimiento carcelario | centro de formación para hombres nuevos | pabellón
facility/port: puerto
facility/airport: aeropuerto | aeropuerto internacional
facility/court: palacio de justicia
facility/hospital: hospital | clínica
facility/base: base militar | base aérea | base naval | cuartel | fuerte
legalform: s.a. | s.a | sa | s.a.s. | sas | s.l. | s.r.l. | srl | c.a. | ca | ltda. | ltda | s.a. de c.v. | e.i.r.l. | compañía anónima
acronym/publicbody: onu | oea | ue | sebin | dgcim | cicpc | inpec | pdi | snai | dnii | sedena | fgr | pgr | dij | inpe | pnp | ssp | semar | dijín | dian | uif | tsj | cidh | acnur | unicef | faes | conas | oms
acronym/organization: onu mujeres | auc | agc | cjng | ovp | foro penal | fundaredes
acronym/none: rd | km | iva | pib | dni | ruc | nit | ong | eps | tic | vip | adn | vih | sida | pyme | afp
other: operación | operativo | calle | carrera | avenida | autopista | carretera | río | cerro | lago | isla | islas | valle | sierra | cordillera de | desierto | mar | océano | golfo | estrecho | canal | puente | plaza | parque | estadio | museo | teatro | premio | medalla | orden | ley | decreto | tratado | acuerdo | convenio | constitución | código | plan | guerra | revolución | batalla | masacre | crisis | día | semana | mes | siglo | copa | campeonato | película | novela | libro | canción | festival | informe | proyecto | programa | cumbre | caso | juicio | lista | índice | artículo | playa | hotel | bar | restaurante | casino | centro comercial | edificio | torre | palacio | catedral | urbanización | sector | distrito | provincia | región | estado | municipio | ciudad | pueblo | comuna | cantón | parroquia | vereda | corregimiento | frontera | costa | selva | bahía | navidad | semana santa | dios | biblia | virgen | internet | américa | américa latina | latinoamérica | sudamérica | centroamérica | norteamérica | suramérica | europa | áfrica | asia | oriente medio | norte | sur | este | oeste | nobel | colonia | barrio | alerta roja | notificación roja | lo más | más buscados | estado de excepción
month/1: enero
month/2: febrero
month/3: marzo
month/4: abril
month/5: mayo
month/6: junio
month/7: julio
month/8: agosto
month/9: septiembre | setiembre
month/10: octubre
month/11: noviembre
month/12: diciembre
weekday/1: lunes
weekday/2: martes
weekday/3: miércoles
weekday/4: jueves
weekday/5: viernes
weekday/6: sábado
weekday/7: domingo

crime/extortion: extorsión | extorsiones | extorsionar | cobro de vacunas | vacunas extorsivas | cobro de piso | derecho de piso | cobro de extorsiones | cobro de cupos | cobro de vacuna | cobro de cuotas | extorsión carcelaria | cobro de rentas | impuesto de guerra | extorsión a comerciantes
crime/sex trafficking: explotación sexual | trata de mujeres | trata de blancas | trata con fines de explotación sexual | trata sexual | trata de personas con fines de explotación sexual | trata de mujeres con fines de explotación sexual | trata de mujeres y niñas | explotación sexual de mujeres | explotación sexual de mujeres migrantes | trata de personas para explotación sexual
crime/human trafficking: trata | trata de personas | tráfico de personas | trata de seres humanos
crime/contract killing: sicariato | sicariatos | asesinato por encargo | asesinatos por encargo | homicidio por encargo | homicidios por encargo | asesinatos selectivos por encargo | asesinato a sueldo | asesinatos a sueldo | homicidio por precio
crime/kidnapping: secuestro | secuestros | secuestro extorsivo | secuestros extorsivos | plagio | rapto | secuestro exprés | secuestros exprés | secuestro de personas | privación ilegal de la libertad
crime/drug trafficking: narcotráfico | tráfico de drogas | tráfico de cocaína | tráfico de estupefacientes | microtráfico | tráfico ilícito de drogas | venta de drogas | narcomenudeo | tráfico de droga | contrabando de drogas | tráfico de fentanilo | tráfico de estupefacientes y psicotrópicos | tráfico internacional de drogas | comercio de drogas | distribución de drogas | expendio de drogas | comercialización de drogas | tráfico de marihuana | tráfico de sustancias estupefacientes | comercialización de estupefacientes | tráfico de tusi
crime/money laundering: lavado de dinero | lavado de activos | blanqueo de capitales | lavado | legitimación de capitales | blanqueo | blanqueo de dinero | blanqueo de activos | lavado de capitales | operaciones con recursos de procedencia ilícita
crime/robbery: robo | robos | asalto | asaltos | hurto | hurtos | robo de vehículos | robo a mano armada | asalto a bancos | robo con violencia | robos con violencia | robo agravado | atracos | atraco | robo de autos | robo de mercancías | robo de mercancía
crime/illegal mining: minería ilegal | minería de oro ilegal | minería ilegal de oro | extracción ilegal de oro | explotación ilegal de oro | explotación ilícita de minerales | minería ilícita | minería criminal
crime/migrant smuggling: tráfico de migrantes | tráfico ilícito de migrantes | contrabando de migrantes | tráfico ilegal de migrantes | tráfico ilegal de personas | contrabando de personas
crime/homicide: homicidio | homicidios | asesinato | asesinatos | homicidio calificado | homicidio agravado | feminicidio | feminicidios | asesinatos selectivos
crime/arms trafficking: tráfico de armas | contrabando de armas | venta de armas | tráfico ilícito de armas | tráfico de armas de fuego
crime/prostitution: prostitución | prostitución forzada | proxenetismo
crime/loan sharking: préstamos gota a gota | gota a gota | usura | préstamos usureros | préstamos extorsivos | créditos gota a gota
crime/cybercrime: ciberdelito | ciberdelitos | ciberdelincuencia | fraude informático | delitos informáticos | estafas informáticas | ciberestafas
crime/smuggling: contrabando | contrabando de combustible | contrabando de gasolina | contrabando de cigarrillos | contrabando de mercancías | contrabando de oro

role: líder | líderes | lideresa | jefe | jefes | jefa | cabecilla | cabecillas | capo | capos | máximo líder | miembro | miembros | integrante | integrantes | fundador | fundadores | cofundador | lugarteniente | lugartenientes | comandante | sicario | sicarios | pistolero | narcotraficante | narco | delincuente | criminal | fugitivo | prófugo | recluso | preso | interno | sospechoso | abogado | abogada | periodista | activista | empresario | hermano | hermana | esposa | esposo | hijo | hija | padre | madre | primo | sobrino | socio | pareja | aliado | segundo al mando | número dos | exlíder | exmiembro | mando | testaferro | operador | operadores | pran | hombre fuerte | brazo derecho | guerrillero | analista | experto | experta | investigador | escritor | cantante | actriz | actor | candidato | candidata | lideresas | pranes | cabecilla principal | gatillero | gatilleros | mano derecha | hombre de confianza | colaborador | colaboradores | reo | evadido | evadida | interna | reclusa | implicado | condenado | terrorista | extorsionador | secuestrador
speech: dijo | dice | afirmó | afirma | aseguró | asegura | declaró | reconoció | admitió | anunció | informó | confirmó | advirtió | explicó | agregó | añadió | señaló | sostuvo | indicó | precisó | manifestó | denunció | reveló | escribió | insistió | reiteró | negó | desmintió | rechazó | acusó | expresó | destacó | detalló | relató | contó | testificó | prometió
determiner: el | la | los | las | un | una | unos | unas | este | esta | ese | esa | su | sus | lo | al | del | otro | otra | aquel
particle: de | del | de la | de las | de los | y | e
adverb: también | presuntamente | supuestamente | recientemente | anteriormente | luego | después | ahora | aún | todavía | entonces | actualmente | ya | no | nunca | jamás | ha | había | habría | han | habrían | fue | fueron | era | es | son | ser | sido | siendo | haber | se | le | les | podría | pudo | va | van | iba | sería | estaba | está | estuvo | que | quien | negó | supuesto | presunto | sospechoso | efectivamente | finalmente | posteriormente | incluso | además | solo | sólo | alguna | vez | siempre | desde | hoy | ayer | será | será | habían | hubiera | haya | hayan
adjective: temido | temida | peligroso | peligrosa | poderoso | poderosa | violento | violenta | transnacional | criminal | delictivo | delictiva | local | rival | antiguo | antigua | lujoso | lujosa | federal | estatal | nacional | internacional | máximo | mayor | más | buscado | presunto | presunta | supuesto | supuesta | prófugo | fugitivo | actual | entonces | fallecido | famoso | famosa | llamado | llamada | denominado | denominada | conocido | conocida | autodenominado | autodenominada | ex | joven | alto | alta | principal | temible | sanguinario | sanguinaria | hacinado | hacinada | desmovilizado | disidente | narcotraficante

# Posts: an "office" is one with its seat only ("jefe de la policía"); cues are single words.
office: representante | jefe de seguridad | jefe de policía | comandante de policía | subjefe | subjefa | director ejecutivo | directora ejecutiva | jefe | jefa | comandante | coordinador | coordinadora | encargado | encargada | responsable | titular | superintendente | rector | rectora | gerente | secretario | secretaria | vocero | vocera | portavoz | inspector | inspectora | comisario | director | directora | presidente | presidenta
cue/article: el | la | un | una | su | sus | los | las
cue/former: ex | antiguo | antigua | otrora | anterior
cue/acting: actual | entonces | nuevo | nueva | hoy | hasta | interino | interina
cue/be: es | era | fue | sigue | seguía
cue/serve: como | nombrado | nombrada | designado | designada | elegido | elegida | asume | asumió | actuaba | fungía
cue/link: de | del
cue/clause: que | quien | cuando | mientras | donde | porque | y | pero | dijo
deed/extortion: extorsiona | extorsionan | extorsionaba | extorsionaban | cobra vacunas | cobran vacunas | cobra vacuna | cobran vacuna | cobra extorsiones | cobra extorsión | cobran extorsión | cobran extorsiones | extorsionó | extorsionaron | extorsionando | cobraba vacunas | cobraban vacunas | cobraba vacuna | cobraban vacuna | cobran extorsiones | cobraba extorsiones | cobraban extorsiones | cobra cupos | cobran cupos | cobraba cupos | cobraban cupos | cobra piso | cobran piso | cobraba piso | cobraban piso | cobra derecho de piso | cobran derecho de piso | cobra la vacuna | exige pagos a comerciantes | cobra peajes | cobran peajes
deed/sex trafficking: explota sexualmente | explotan sexualmente | explotaba sexualmente | explotaban sexualmente | explotó sexualmente | trata mujeres | trafica mujeres | trafican mujeres | trafica con mujeres | trafican con mujeres | traficaba mujeres | obliga a mujeres a prostituirse | obligaba a mujeres a prostituirse | obligaban a mujeres a prostituirse | capta mujeres | captaba mujeres | captaban mujeres
deed/kidnapping: secuestra | secuestran | secuestraba | secuestraban | secuestró | secuestraron | secuestrando
deed/migrant smuggling: trafica migrantes | trafica con migrantes | trafican migrantes | trafican con migrantes | traficaba migrantes | traficaba con migrantes | cruza migrantes | traslada migrantes | trasladaba migrantes | pasa migrantes | ingresa migrantes
deed/drug trafficking: trafica drogas | trafica con drogas | vende drogas | venden drogas | trafican drogas | trafican con drogas | traficaba drogas | traficaban drogas | vendía drogas | vendían drogas | vende droga | venden droga | trafica cocaína | trafican cocaína | trafica con cocaína | traficaba cocaína | exporta cocaína | exportaba cocaína | envía cocaína | enviaba cocaína | distribuye drogas | distribuía drogas | distribuían drogas | mueve cocaína | introduce cocaína | introducía cocaína | introducen cocaína | introdujo cocaína | transporta cocaína | transportaba cocaína | comercializa drogas | comercializaba drogas
deed/arms trafficking: trafica armas | trafica con armas | vende armas | trafican armas | trafican con armas | traficaba armas | vendía armas
deed/money laundering: lava dinero | lavan dinero | lavaba dinero | lavaban dinero | lava activos | lavaba activos | blanquea dinero | blanqueaba dinero | blanquea capitales | blanqueaba capitales | blanqueaban capitales
deed/contract killing: asesina por encargo | asesinan por encargo | mata por encargo | matan por encargo
deed/robbery: roba vehículos | roban vehículos | robaba vehículos | asalta bancos | asaltaba bancos | roba bancos | asaltan viviendas | asaltaba viviendas | roba cargas | robaban cargas
deed/illegal mining: explota minas ilegales | explotan minas ilegales | explotaba minas ilegales | extrae oro ilegalmente | extraen oro ilegalmente | controla minas ilegales | controlan minas ilegales | controla la minería ilegal | controlan la minería ilegal
deed/smuggling: contrabandea | contrabandean | contrabandeaba | contrabandeaban
deed/loan sharking: presta dinero con usura | prestan dinero con usura | presta dinero a usura
deed/prostitution: regenta prostíbulos | regentaba prostíbulos | regenta burdeles | regentaba burdeles
followers: integrantes | miembros | sicarios | pistoleros | hombres | células

# How things are said
cue/alleged: presuntamente | supuestamente | presunto | presunta | presuntos | presuntas | supuesto | supuesta | supuestos | acusado | acusada | acusados | señalado | señalada | sindicado | imputado | sospechoso | habría | habrían | sería | serían | tendría | estaría | aparentemente | posible | señalados | señaladas | sindicada | sindicados | sindica | sindican | sindicó | imputada | imputados | sospechosa | sospechosos | considerado | considerada | acusadas | acusa | acusan | acusó | imputa | imputan | imputó | atribuye | atribuyen | atribuyó | estarían | tendrían | operaría | operarían | lideraría | encabezaría | dirigiría | comandaría | integraría | integrarían | pertenecería | pertenecerían | formaría | formarían | controlaría | controlarían | actuaría | actuarían | haría | sospecha
cue/distance: según | presuntamente | supuestamente
cue/possible: podría | podrían | pudiera | pudieran | podrá | podrán
cue/planned: planea | planeaba | planeaban | serán | será | pretende | pretendía | pretendían | quiere | buscará | intentó | planean | planearon | planeó | planificaba | planificaban | tramaba | tramaban | pretenden | pretendió | quería | querían | quieren | intenta | intentan | intentaba | intentaban | intentaron | intentar | intento | intentos | tentativa | buscan | buscaba | buscaban | busca | pide | piden | pidió | pidieron | solicita | solicitan | solicitó | solicitaron | solicitar | exige | exigen | exigió | recompensa | espera | esperan | deberá | plan | planes | prevé | prevén
cue/condition: si | caso
cue/negator: no | nunca | jamás | sin | ni | tampoco | frustró | frustraron | frustrada | frustrado | evitó | evitaron | evitar | impidió | impidieron | impedir | levantó | levantaron | levanta | desiste | desistió | desistieron | retiró | retiraron | retira | archivó | archiva | sobreseyó | sobresee | anuló | revocó
cue/denial: negó | niega | niegan | negaron | negando | desmintió | desmiente | rechazó | desmintieron | rechazaron | rechaza | rechazan | descartó | descartaron | descarta | descartan | negara | negaba | absolvió | absuelve | absolver | absolvieron | absuelven | absolución | absuelto | absuelta | absueltos | absueltas
deed: vinculado a | vinculada a | vinculado con | vinculada con | implicada en | implicado en | involucrada en | involucrado en | dedicado a | dedicada a | se dedica a | se dedican a | se dedicaba a | responsable de
cue/official: fiscal | juez | jueza | alcalde | alcaldesa | diputado | diputada | senador | senadora | magistrado | magistrada | concejal | vocero | vocera | portavoz

# Descriptions of somebody, and of a company, that was named before: "el imputado", "la empresa".
cue/suspect: imputado | imputada | acusado | acusada | detenido | detenida | condenado | condenada | procesado | procesada | sindicado | sindicada | encausado | prófugo | prófuga | capturado | capturada | aprehendido | aprehendida | recluso | reclusa | interno | reo | narcotraficante | traficante | delincuente | sospechoso | sospechosa | encartado | enjuiciado | fugitivo | capo
cue/suspects: imputados | imputadas | acusados | acusadas | detenidos | detenidas | condenados | condenadas | procesados | sindicados | prófugos | capturados | aprehendidos | reclusos | internos | reos | sospechosos | fugitivos
cue/firm: empresa | compañía | firma | sociedad | constructora | minera | naviera | pesquera | mercantil | filial | banco | petrolera | consultora

# Whose name tells who is meant: "el hermano de X" is not X.
cue/kin: hermano | hermana | hermanos | hermanas | hermanastro | medio-hermano | hijo | hija | hijos | hijastro | padre | madre | padres | esposa | esposo | exesposa | exesposo | viuda | viudo | marido | mujer | exmujer | pareja | expareja | novia | novio | primo | prima | primos | sobrino | sobrina | tío | tía | abuelo | nieto | cuñado | cuñada | yerno | suegro | suegra | padrino | ahijado | compadre | familiar | familiares | pariente | familia | abogado | abogada | abogados | defensor | defensora | socio | socia | socios | guardaespaldas | escolta | escoltas | chofer | chófer | conductor | contador | testaferro | amigo | amiga | amigos | aliado | aliados | rival | rivales | enemigo | enemigos | sucesor | sucesora | antecesor | lugarteniente | lugartenientes | cómplice | cómplices | colaborador | colaboradores | seguidores | allegado | allegados | asistente | secretario | secretaria | emisario | sicario | sicarios | pistoleros | hombres | compañera | compañero | concubina | amante | conviviente | exconviviente | mamá | papá | concuñado | concuñada | gemelo | gemela | mellizo | exsuegra | exsuegro | consuegro | nieta | sobrinos | nietos | cuñados | cuñadas | ahijada | madrina | madrastra | padrastro | hijastra | hermanastra | primogénito | abuelos | bisnieto | compinche | prometida | exnovia | exnovio | discípulo | mentor | testaferros | secuaces | socias | representado | defendido | patrocinado | asesino | asesina | asesinos | homicida | homicidas | victimario | victimarios | verdugo | secuestrador | secuestradores | captores

# What opens no name of a group or place
cue/work: premio | ley | decreto | operación | operativo | copa | campeonato
cue/calendar: semana

# Labels of records: "Líder: X" in a line under a group's name; "record" are those of the name itself.
cue/record: nombre | razón social | empresa | organización | establecimiento | grupo | banda | sociedad | razon | denominación
cue/record-leads: líder | líderes | jefe | cabecilla | cabecillas | máximo líder | líder actual
cue/record-founder: fundador | fundadora | fundadores | fundado por
cue/record-member: miembros | integrantes
cue/record-group: afiliación | banda | organización | grupo | organización criminal | estructura
cue/record-owner: propietario | propietaria | dueño | dueña | propietarios | accionista | accionistas | beneficiario final | socio | socios
cue/record-parent: matriz | empresa matriz | casa matriz
cue/record-branch: filial | filiales | subsidiaria | subsidiarias | facciones
cue/record-ally: aliado | aliados
cue/record-rival: rival | rivales | enemigo | enemigos
cue/record-seat: sede | domicilio | domicilio fiscal | domicilio social | dirección | ubicación
cue/record-area: territorio | zona de operaciones | área de operaciones | zonas de influencia | zona de influencia | ámbito
cue/record-spouse: cónyuge | esposa | esposo | pareja | conviviente
cue/record-child: hijo | hija | hijos | hijas
cue/record-forebear: padre | madre | padres
cue/record-sibling: hermano | hermana | hermanos | hermanas

"""#

static let wordsPt: StaticString = #"""
# What Portuguese words tell of the name beside them. One class a line: "class: words | phrases".

honorific: sr. | senhor | sra. | senhora | dona | dom | dr. | doutor | dra. | doutora | padre | professor | professora | seu
rank: general | coronel | cel. | major | capitão | tenente | sargento | cabo | comissário | inspetor | comandante | almirante | soldado | investigador | investigadora | agente | inspetora | escrivão | marechal | brigadeiro | tenente-coronel | major-general | cabo-chefe | sargento-mor | subtenente | sgt. | cb. | sd. | ten. | cap. | comte. | subinspetor | subcomissário | intendente
post: presidente | presidenta | ex-presidente | vice-presidente | primeiro-ministro | primeira-ministra | ministro | ministra | ex-ministro | ministro da justiça | ministra da justiça | ministro da defesa | ministro das relações exteriores | ministro do interior | ministro da administração interna | ministro da segurança pública | ministro da fazenda | chanceler | procurador-geral | procurador | procuradora | promotor | promotora | promotor de justiça | procurador-geral da república | secretário de segurança | secretário de segurança pública | secretário da segurança pública | secretário da administração penitenciária | secretário | secretária | governador | governadora | ex-governador | prefeito | prefeita | ex-prefeito | senador | senadora | deputado | deputada | deputado federal | deputado estadual | vereador | vereadora | juiz | juíza | desembargador | desembargadora | magistrado | embaixador | embaixadora | rei | rainha | príncipe | diretor | diretora | ex-diretor | diretor-geral | diretor da polícia federal | diretor-geral da polícia federal | chefe da polícia civil | superintendente | porta-voz | inspetor-geral | mandatário | delegado | delegada | delegado-geral | delegada-geral | delegado titular | delegada titular | promotora de justiça | procuradora-geral | procuradora-geral da república | procurador da república | procuradora da república | procurador de justiça | procuradora de justiça | procurador-geral de justiça | procuradora-geral de justiça | secretário de administração penitenciária | secretária de administração penitenciária | secretária da administração penitenciária | secretário de estado | secretária de segurança pública | secretária da segurança pública | subsecretário | subsecretária | secretário-executivo | secretário nacional | vice-governador | vice-governadora | vice-prefeito | vice-prefeita | prefeito eleito | ministra da defesa | ministra das relações exteriores | ministra da administração interna | ministro da casa civil | ministro da segurança | ministro dos negócios estrangeiros | ministra dos negócios estrangeiros | subdiretor | subdiretora | ex-diretora | diretora-geral | diretor-adjunto | diretor adjunto | ex-secretário | ex-secretária | ex-prefeita | ex-governadora | ex-ministra | ex-deputado | ex-deputada | ex-senador | ex-vereador | deputada federal | deputada estadual | juiz federal | juíza federal | juiz corregedor | juíza corregedora | ministro do supremo | corregedor | corregedora | corregedor-geral | corregedora-geral | ouvidor | ouvidora | defensor público | defensora pública | comandante-geral | comandante geral | superintendente da polícia federal | coordenador | coordenadora | cônsul | bastonário | provedor de justiça | provedora de justiça | diretor nacional | diretora nacional | presidente do tribunal | min. | des. | desa. | ministra do supremo | desembargadores | desembargadora federal | desembargador federal | vice-presidenta | vice | diretor financeiro | diretora financeira | diretor-presidente | diretora-presidente | diretor executivo | diretora executiva | diretor-executivo | diretora-executiva | ceo | presidente executivo | presidente do conselho de administração | pca | presidente da câmara | presidente da câmara municipal | presidente da junta | presidente da república | autarca | chefe de estado | chefe do governo | secretária de estado | secretária-geral | secretário-geral | secretário municipal de saúde | secretária municipal de saúde | secretário municipal | secretária municipal | secretário de obras | secretário de saúde | secretária de saúde | secretário de fazenda | secretário de finanças | ministro das finanças | ministra das finanças | ministro da saúde | ministra da saúde | ministro da economia | ministra da economia | ministro da educação | ministra da educação | embaixador de portugal | procurador-adjunto | procuradora-adjunta | juiz de instrução | juíza de instrução | juiz conselheiro | juíza conselheira | juiz desembargador | juíza desembargadora | juiz de direito | juíza de direito | ex-vereadora | ex-presidenta | ex-embaixador | ex-juiz | ex-procurador | ex-delegado | ex-vice-presidente | ex-primeiro-ministro | ex-superintendente | ex-comandante | ex-autarca | ex-gestor | ex-gestora | ex-promotora | ex-promotor | ex-administrador | antecessor | bispo | arcebispo | cardeal | bispo emérito | chanceler interino | comandante da polícia | comandante provincial | governador provincial | governadora provincial | administrador municipal | administradora municipal | ministro do ambiente | ministra do ambiente | líder parlamentar | promotor público | promotor federal | procurador federal | delegado federal | delegada federal | delegado da polícia federal | delegado da polícia civil | delegada da polícia civil | deputado distrital | deputado constituinte | conselheiro | conselheira | secretário estadual | secretária estadual | secretário da segurança | ministro da administração penitenciária | juiz estadual | juiz titular | juíza titular | juiz substituto | juíza substituta | desembargador relator | prefeito interino
demonymless: latino-americano | latino-americana | sul-americano | sul-americana | europeu | europeia | africano | africana

gang: cartel | comando | primeiro comando | primeiro grupo | segundo comando | terceiro comando | clã | máfia | bonde | milícia | frente | bloco | tropa
gangnoun: facção | gangue criminosa | quadrilha criminosa | bando criminoso | consórcio criminoso | facções | organizações criminosas | facção criminosa | quadrilha | gangue | organização criminosa | grupo criminoso | grupo armado | bando | rede criminosa | milícia | organização | grupo | facção paulista | facção carioca | cartel | máfia | narcomilícia | guerrilha | associação criminosa | estrutura criminosa
publicbody: ministério | ministério público | ministério público federal | ministério público estadual | ministério da justiça | polícia | polícia federal | polícia civil | polícia militar | polícia judiciária | polícia rodoviária federal | polícia penal | polícia nacional | procuradoria | procuradoria-geral | procuradoria-geral da república | governo | exército | marinha | força aérea | força nacional | guarda nacional | guarda nacional republicana | guarda civil | tribunal | tribunal de justiça | tribunal de contas | tribunal superior eleitoral | supremo tribunal federal | superior tribunal de justiça | vara | vara criminal | senado | congresso | congresso nacional | câmara dos deputados | assembleia da república | assembleia legislativa | parlamento | secretaria | secretaria de segurança pública | secretaria de administração penitenciária | departamento | departamento penitenciário nacional | defensoria pública | controladoria | receita federal | embaixada | consulado | prefeitura | agência | agência brasileira de inteligência | diretoria | direção-geral | instituto nacional | conselho nacional de justiça | conselho | comissão | forças armadas | nações unidas | união europeia | delegacia | corregedoria | banco central | casa branca | supremo | justiça federal | gaeco
organizationhead: universidade | fundação | associação | instituto | observatório | partido | sindicato | federação | comitê | movimento | igreja | jornal | revista | colégio | anistia internacional | cruz vermelha | transparência internacional | fórum brasileiro | clube | banco | escola de samba | união
facility/prison: presídio | penitenciária | penitenciária federal | penitenciária estadual | cadeia | cadeia pública | prisão | centro de detenção provisória | centro de detenção | complexo penitenciário | complexo prisional | estabelecimento prisional | estabelecimento penal | casa de detenção | colônia penal | colônia agrícola | colônia penal agrícola | conjunto penal | casa de prisão provisória | cadeia feminina | penitenciária feminina | presídio feminino | prisão de alta segurança | cadeia de alta segurança | instituto prisional | complexo prisional | presídio federal | presídio de segurança máxima | unidade prisional | instituto penal | centro de readaptação penitenciária | centro de ressocialização | casa de custódia
facility/port: porto
facility/airport: aeroporto | aeroporto internacional
facility/court: palácio da justiça | fórum
facility/hospital: hospital
facility/base: base aérea | base militar | quartel
legalform: ltda | ltda. | s.a. | s/a | eireli | me | lda | lda. | epp
acronym/publicbody: onu | stf | stj | pf | mpf | mp-sp | mpsp | pgr | prf | bope | depen | senappen | seap | sap | abin | coaf | tse | tj-sp | cnj | pm | gnr | psp | dhpp | denarc | deic | gaeco | tjsp | pcdf | rota
acronym/organization: pcc | fdn | tcp | ada | gde | pgc | ifara | okaida | família do norte | amigos dos amigos | guardiões do estado | sindicato do crime | liga da justiça | escritório do crime | comboio do cão
acronym/none: br | cpf | cnpj | rg | reais | iptu | upp | cpi | cep | covid
other: operação | rua | avenida | rodovia | estrada | rio | morro | serra | lago | ilha | ilhas | vale | mar | oceano | golfo | ponte | praça | parque | estádio | museu | teatro | prêmio | medalha | ordem | lei | decreto | tratado | acordo | constituição | código | plano | guerra | revolução | massacre | chacina | crise | dia | semana | mês | século | copa | campeonato | filme | novela | livro | festival | relatório | projeto | programa | caso | lista | artigo | praia | hotel | edifício | torre | palácio | catedral | bairro | favela | comunidade | zona norte | zona sul | zona oeste | zona leste | baixada | região | estado | município | cidade | distrito | fronteira | costa | natal | páscoa | deus | bíblia | internet | américa | américa latina | américa do sul | europa | áfrica | ásia | norte | sul | leste | oeste | nordeste | complexo do | vila | jardim | lava jato | difusão vermelha
month/1: janeiro
month/2: fevereiro
month/3: março
month/4: abril
month/5: maio
month/6: junho
month/7: julho
month/8: agosto
month/9: setembro
month/10: outubro
month/11: novembro
month/12: dezembro
weekday/1: segunda-feira
weekday/2: terça-feira
weekday/3: quarta-feira
weekday/4: quinta-feira
weekday/5: sexta-feira
weekday/6: sábado
weekday/7: domingo

crime/extortion: extorsão | extorsões | extorquir | extorquindo | cobrança de taxas | cobrança de propina | cobrança de taxas de segurança | extorsão mediante ameaça | pedágio | cobrança de pedágio | cobrança de proteção | taxa de proteção | extorsão a comerciantes
crime/sex trafficking: exploração sexual | tráfico de mulheres | tráfico para exploração sexual | escravidão sexual
crime/human trafficking: tráfico de pessoas | tráfico humano | tráfico de seres humanos | tráfico de órgãos | exploração laboral | trabalho escravo | escravatura
crime/contract killing: crimes de pistolagem | crime por encomenda | crimes por encomenda | mortes encomendadas | assassinatos encomendados | assassinatos por encomenda | assassinato por encomenda | pistolagem | homicídios por encomenda | execuções por encomenda | mortes por encomenda
crime/kidnapping: sequestro | sequestros | extorsão mediante sequestro | rapto | raptos | raptos de empresários | sequestros-relâmpago
crime/drug trafficking: tráfico de drogas | narcotráfico | tráfico de cocaína | tráfico de entorpecentes | tráfico internacional de drogas | venda de drogas | tráfico de droga | tráfico de maconha | tráfico de crack | tráfico de estupefacientes | tráfico internacional de cocaína | tráfico internacional de droga | tráfico internacional de entorpecentes | tráfico de drogas sintéticas | tráfico interestadual de drogas | comércio de drogas | comércio ilegal de drogas | traficar drogas | traficar cocaína | associação para o tráfico | distribuição de drogas | exportação de cocaína | envio de cocaína | venda de cocaína | microtráfico | tráfico | tráfico de haxixe | tráfico de canábis | tráfico de heroína | tráfico de metanfetamina | venda de heroína | venda de crack | venda de haxixe | venda de estupefacientes | comércio de cocaína | transporte de cocaína | contrabando de cocaína | narcotraficância
crime/money laundering: lavagem de dinheiro | branqueamento de capitais | lavagem de capitais | lavagem de ativos | branqueamento de dinheiro | branqueamento | lavar dinheiro | ocultação de bens | branqueamento de capitais e fraude fiscal
crime/robbery: roubo | roubos | assalto | assaltos | furto | furtos | roubo de cargas | roubos a banco | roubos a bancos | roubo de veículos | roubos de veículos | furto de veículos | roubos de cargas | assaltos a bancos | assalto a banco | assaltos a banco | roubo à mão armada | latrocínio | latrocínios | roubo a bancos | assalto a bancos | roubo de carga | roubos a agências bancárias | roubo de gado | furto de combustível | furto de combustíveis | furto de cobre | assaltos à mão armada | roubo de viaturas | furto de viaturas | furto de gado | assaltos a residências | furto de defensivos agrícolas
crime/illegal mining: mineração ilegal | garimpo ilegal | garimpos ilegais | extração ilegal de ouro | exploração ilegal de ouro | garimpo clandestino | mineração clandestina | extração ilegal de minério
crime/migrant smuggling: imigração ilegal | auxílio à imigração ilegal | promoção de migração ilegal | tráfico de migrantes | contrabando de migrantes | contrabando de pessoas | auxílio à imigração clandestina | imigração clandestina
crime/homicide: homicídio | homicídios | assassinato | assassinatos | homicídio qualificado | homicídios qualificados | execuções | execuções sumárias | chacinas
crime/arms trafficking: tráfico de armas de fogo | comércio ilegal de armas | tráfico de armamento | tráfico de armas e munições | contrabando de armamento | tráfico de armas | contrabando de armas | tráfico internacional de armas
crime/prostitution: prostituição | lenocínio
crime/loan sharking: agiotagem
crime/cybercrime: cibercrime | crimes cibernéticos | fraudes eletrônicas | golpes virtuais | golpes digitais | golpes pela internet | crimes digitais | burla informática | estelionato eletrônico | burlas informáticas | fraude informática | phishing | burla online
crime/smuggling: contrabando | contrabando de cigarros | contrabando de combustível | contrabando de combustíveis | contrabando de ouro | descaminho | contrabando de tabaco | tráfico de diamantes | contrabando de diamantes | tráfico de madeira | contrabando de madeira | tráfico de marfim | tráfico de animais | contrabando de mercadorias

role: líder | líderes | chefe | chefes | chefão | cabeça | membro | membros | integrante | integrantes | fundador | fundadores | cofundador | braço direito | comandante | pistoleiro | traficante | narcotraficante | criminoso | fugitivo | foragido | preso | detento | interno | suspeito | advogado | advogada | jornalista | ativista | empresário | irmão | irmã | esposa | marido | filho | filha | pai | mãe | primo | sobrinho | sócio | companheira | aliado | número dois | ex-líder | ex-membro | ex-integrante | soldado | miliciano | operador | doleiro | gerente | homem forte | pesquisador | especialista | escritor | cantor | cantora | ator | atriz | candidato | candidata | faccionado | chefona | contador | contadora | matador | sicário | olheiro | miliciana | faccionados | foragida | fugitiva | detenta | presa | suspeita | empresária | viúva | cunhado | tio | tia | sobrinha | prima | genro | sogro | ex-mulher | ex-marido | mulher | namorada | narcotraficantes | líder máximo | liderança | ex-chefe | conselheiro | fundadora | chefe máximo | número um | mentor | paciente | réu | ré | corréu | corré | denunciado | denunciada | acusado | acusada | arguido | arguida | apenado | apenada | detido | detida | custodiado | custodiada | reeducando | reeducanda | interna | recluso | reclusa | recorrente | apelante | agravante | embargante | impetrante | requerente | testemunha | vítima | condenado | condenada | sentenciado | extraditando | cidadão | cidadã | comerciante | lobista | despachante | influenciador | influenciadora | publicitário | publicitária | pecuarista | fazendeiro | fazendeira | agricultor | bicheiro | radialista | apresentador | apresentadora | músico | violeiro | sambista | missionário | missionária | sindicalista | motorista | taxista | caminhoneiro | camionista | diarista | enfermeiro | enfermeira | médico | médica | engenheiro | engenheira | economista | sociólogo | socióloga | historiador | historiadora | biólogo | antropólogo | antropóloga | treinador | goleiro | guarda-redes | zagueiro | futebolista | jogador | jogadora | nadador | nadadora | vocalista | cineasta | realizador | realizadora | fotógrafo | fotógrafa | repórter | colunista | banqueiro | banqueira | milionário | bilionário | investidor | investidora | autarca | delator | delatora | colaborador | pistoleira | assaltante | contrabandista | armador | armadora | construtor | empreiteiro | empreiteira | estudante | aposentado | aposentada | galerista | arquiteto | arquiteta | designer | cozinheiro | cozinheira | proprietário | proprietária | dono | dona | sócia | acionista | presidiário | detentos | internos | condenados | réus | administrador | administradora | funcionário | funcionária | servidor | servidora | companheiro | namorado | noivo | noiva | irmãos | primos | pais | nora | cunhada | neto | neta | avô | avó | afilhado | sobrinhos | padrasto | tesoureiro | tesoureira | número-dois | aliada | cúmplice | comparsa | militante | dirigente | ex-agente | ex-policial | ex-militar | ex-sócio | ex-funcionário | ex-assessor | ex-assessora | ex-companheiro | ex-companheira | ex-namorado | ex-namorada | ex-jogador | ex-guerrilheiro | ex-combatente | autor | autora | mandante | executor | executora | assassino | assassina | homicida | sequestrador | raptor | vendedor | vendedora
speech: disse | diz | afirmou | afirma | declarou | reconheceu | admitiu | anunciou | informou | confirmou | alertou | explicou | acrescentou | sustentou | indicou | denunciou | revelou | escreveu | insistiu | reiterou | negou | desmentiu | rejeitou | acusou | destacou | detalhou | relatou | contou | testemunhou | ressaltou | prometeu
determiner: o | a | os | as | um | uma | uns | umas | este | esta | esse | essa | seu | sua | seus | suas | ao | à | aos | às | do | da | dos | das | no | na | nos | nas | pelo | pela | outro | outra
particle: de | do | da | dos | das | e
adverb: também | supostamente | recentemente | anteriormente | depois | agora | ainda | então | atualmente | já | não | nunca | jamais | tem | tinha | teria | teriam | havia | foi | foram | era | é | são | ser | sido | sendo | ter | se | lhe | poderia | pôde | vai | vão | ia | seria | estava | está | esteve | que | quem | negou | suposto | suspeito | efetivamente | finalmente | posteriormente | inclusive | além | só | apenas | sempre | desde | hoje | ontem | será
adjective: temido | temida | perigoso | perigosa | poderoso | poderosa | violento | violenta | transnacional | local | rival | antigo | antiga | luxuoso | luxuosa | federal | estadual | nacional | internacional | maior | mais | procurado | suposto | suposta | foragido | fugitivo | atual | então | falecido | famoso | famosa | chamado | chamada | denominado | denominada | conhecido | conhecida | autodenominado | jovem | alto | alta | principal | superlotado | superlotada | paulista | carioca | fluminense | gaúcho | gaúcha | cearense | perigosas | amazonense | baiana | mineira | catarinense | paranaense | potiguar | maranhense | nordestina | catarinenses | rivais | numerosa | organizada | prisional | paramilitar | armada | alegado | alegada | apontado | apontada | acusado | acusada | considerado | considerada | investigado | investigada | tido | tida | condenado | condenada | identificado | identificada | denunciado | denunciada | recapturado | natural | residente | nascido | nascida | assassinado | assassinada | morto | morta | baleado | baleada | detido | detida | capturado | capturada | preso | presa | presos | presas | extraditado | extraditada | solto | solta | libertado | libertada | sequestrado | sequestrada | raptado | raptada | executado | executada | abatido | abatida | fundado | fundada | criado | criada | casado | casada | solteiro | divorciado | reformado | reformada | aposentado | exonerado | exonerada | demitido | demitida | afastado | afastada | eleito | eleita | reeleito | nomeado | nomeada | indiciado | indiciada | absolvido | absolvida | ligado | ligada | vinculado | vinculada | sediado | sediada | recluso | internado | recolhido | recolhida | desaparecido | desaparecida | descrito | descrita | formado | formada | oriundo | oriunda | filiado | filiada | sancionado | sancionada | radicado | radicada

# Posts: an "office" is one with its seat only ("chefe da polícia"); cues are single words.
office: chefe | comandante | coordenador | coordenadora | responsável | titular | superintendente | reitor | reitora | gerente | secretário | secretária | porta-voz | inspetor | inspetora | diretor | diretora | presidente | subcomandante | chefe adjunto | chefe de gabinete | chefe de segurança | coordenador-geral | coordenadora-geral | diretor adjunto | diretora adjunta | vice-diretor | vice-diretora | subdiretor | subdiretora | administrador | administradora | relator | relatora | presidenta | secretário-geral | secretária-geral | secretário-adjunto | subsecretário | corregedor | gestor | gestora | curador | curadora | provedor | provedora | presidente executivo | presidente executiva | vogal | tesoureiro-geral | chefe do estado-maior | chefe de polícia | comandante-geral | diretor-geral | diretora-geral | diretor clínico | diretora clínica | diretor de comunicação | diretora de comunicação | diretor técnico | representante | delegado | delegada | vice-reitor | vice-presidente | fundador e presidente | diretor de segurança | administrador-delegado
cue/article: o | a | um | uma | seu | sua | os | as
cue/former: ex | antigo | antiga
cue/acting: atual | então | novo | nova | hoje | interino | interina | substituto | substituta | recém
cue/be: é | era | foi | continua | virou | permanece | segue | tornou-se | torna-se
cue/serve: como | nomeado | nomeada | designado | designada | eleito | eleita | assume | assumiu | atuava | indicado | indicada | empossado | empossada | escolhido | escolhida | exerce | exercia | exerceu | ocupa | ocupava | ocupou | reconduzido | promovido | promovida | atuou | atua | serviu | assumia | assumir
cue/link: de | do | da | dos | das
cue/clause: que | quem | quando | enquanto | onde | porque | e | mas | disse | pois | após | antes | afirmou | diz
deed/extortion: extorque | extorquem | extorquia | extorquiam | cobra pedágio | cobram pedágio | extorquiu | extorquiram | extorquindo | cobra taxas de comerciantes | cobra taxa de segurança | cobram taxa de segurança | cobrava taxa de segurança | cobrava pedágio | cobravam pedágio | cobra taxas | cobram taxas | cobrava taxas
deed/kidnapping: sequestra | sequestram | sequestrava | sequestravam | sequestrou | sequestraram | rapta | raptam | raptava
deed/migrant smuggling: contrabandeia migrantes | trafica migrantes | traz migrantes | traficam migrantes | contrabandeiam migrantes | transporta migrantes ilegalmente | atravessa migrantes
deed/drug trafficking: vende drogas | vendem drogas | trafica drogas | traficam drogas | vendia drogas | vendiam drogas | traficava drogas | traficou drogas | trafica cocaína | traficam cocaína | traficava cocaína | exporta cocaína | exportam cocaína | exportava cocaína | envia cocaína | enviava cocaína | enviam cocaína | exportou cocaína | enviou cocaína | trafica maconha | distribui drogas | distribuía drogas | distribui cocaína | transporta cocaína | transportava cocaína | despacha cocaína | vende crack | trafica droga | traficava droga
deed/arms trafficking: vende armas | vendem armas | trafica armas | vendia armas | contrabandeia armas | contrabandeava armas | traficava armas | trafica fuzis | contrabandeiam armas | traficou armas
deed/sex trafficking: trafica mulheres | traficam mulheres | traficava mulheres | explora sexualmente | exploram sexualmente | explorava sexualmente
deed/human trafficking: trafica pessoas | traficam pessoas | traficava pessoas
deed/contract killing: mata por encomenda | matam por encomenda | mata por dinheiro
deed/money laundering: lava dinheiro | lavam dinheiro | lavava dinheiro | lavavam dinheiro | lavou dinheiro | lavaram dinheiro | branqueia capitais | branqueava capitais | branqueia dinheiro | lava o dinheiro | lava os lucros | lavava o dinheiro
deed/robbery: rouba cargas | roubam cargas | roubava cargas | assalta bancos | assaltam bancos | assaltava bancos | rouba bancos | assaltou bancos | rouba veículos | roubava carros
deed/illegal mining: extrai ouro ilegalmente | explora garimpos | exploram garimpos | explorava garimpos | explora garimpos ilegais | controla garimpos | controla garimpos ilegais | domina garimpos
deed/prostitution: explora a prostituição | exploram a prostituição | explorava a prostituição | controla a prostituição | mantém prostíbulos | explora prostíbulos
deed/loan sharking: empresta dinheiro a juros abusivos | empresta a juros abusivos | pratica agiotagem
deed/smuggling: contrabandeia cigarros | contrabandeiam cigarros | contrabandeava cigarros | contrabandeia ouro | contrabandeia combustível
followers: integrantes | membros | pistoleiros | homens | células | faccionados | soldados | comparsas | criminosos | traficantes | operadores | emissários | gerentes

# How things are said
cue/alleged: terá | terão | presumível | presumivelmente | supostamente | suposto | suposta | supostos | suspeito | suspeita | suspeitos | teria | teriam | seria | seriam | investigado | apontado | apontada | aparentemente | possível | acusado | acusada | acusados | supostas | suspeitas | denunciado | denunciada | denunciados | indiciado | indiciada | indiciados | investigada | investigados | apontados | apontadas | acusadas | alegado | alegada | alegados | alegadamente | presumido | presumida | possivelmente | considerado | considerada | tido | tida | estaria | estariam | integraria | comandaria | chefiaria | lideraria | atuaria | controlaria | pertenceria | dominaria | provável | provavelmente | denunciou | acusou | acusa | acusam | indiciou | investiga | investigam | averigua | atribui | atribuiu | atribuem | atribuídos | atribuídas
cue/distance: segundo | supostamente | alegadamente | conforme
cue/possible: poderia | poderiam | pode | podem | talvez | teme | temem | integre | integrasse | lidere | comande | chefie | liderasse | comandasse | chefiasse | domine | pertença | fizesse
cue/planned: planeja | planejava | planejavam | vai | vão | será | serão | pretende | tentou | pretendia | planejam | planeia | planeava | planeavam | pretendem | pretendiam | tentaram | tentava | tentavam | tentar | quer | querem | queria | queriam | tentativa | plano | planos | planejado | determinou | autorizou | solicitou
cue/condition: caso
cue/negator: não | nem | nunca | jamais | sem | tampouco
cue/denial: absolvo | absolver | absolve | absolvição | absolvidos | absolvidas | absolveram | inocentou | negou | nega | negam | negaram | desmentiu | rejeitou | negando | desmente | desmentem | desmentiram | refuta | refutou | rejeita | rejeitaram | rechaça | rechaçou | absolvido | absolvida | absolveu | inocentado
deed: ligado a | ligada a | envolvido em | envolvida em | dedica-se a | se dedica a | responsável por
cue/official: promotor | promotora | procurador | procuradora | juiz | juíza | prefeito | prefeita | deputado | deputada | senador | senadora | vereador | delegado | delegada | desembargador | porta-voz

# Descriptions of somebody, and of a company, that was named before: "o réu", "a empresa".
cue/suspect: réu | arguido | arguida | suspeito | suspeita | acusado | acusada | detido | detida | preso | presa | condenado | condenada | foragido | foragida | criminoso | criminosa | traficante | bandido | detento | detenta | investigado | investigada | denunciado | denunciada | fugitivo | fugitiva
cue/suspects: réus | arguidos | suspeitos | acusados | detidos | presos | condenados | foragidos | criminosos | traficantes | bandidos | detentos | investigados | denunciados | fugitivos
cue/firm: empresa | companhia | firma | sociedade | construtora | mineradora | empreiteira | subsidiária | banco | petroleira | consultoria

# Whose name tells who is meant: "o irmão de X" is not X.
cue/kin: irmão | irmã | irmãos | meio-irmão | filho | filha | filhos | enteado | pai | mãe | pais | esposa | esposo | mulher | ex-mulher | marido | ex-marido | viúva | viúvo | companheira | companheiro | namorada | namorado | primo | prima | primos | sobrinho | sobrinha | tio | tia | avô | neto | cunhado | cunhada | genro | sogro | sogra | padrinho | afilhado | compadre | familiar | familiares | parente | parentes | família | advogado | advogada | advogados | defensor | defensora | sócio | sócia | sócios | segurança | seguranças | guarda-costas | motorista | contador | contadora | testa-de-ferro | laranja | amigo | amiga | amigos | aliado | aliados | rival | rivais | inimigo | inimigos | sucessor | sucessora | antecessor | cúmplice | comparsa | comparsas | colaborador | assessor | assessora | emissário | pistoleiro | capangas | amante | assassino | assassina | assassinos | homicida | homicidas | algoz | sequestrador | sequestradores | raptor | raptores | irmãs | filhas | primas | sobrinhos | netos | tios | cunhados | ex-namorado | ex-namorada | ex-companheiro | ex-companheira | comadre | madrinha | nora | neta | avó | madrasta | padrasto | enteada | meia-irmã | noivo | noiva

# What opens no name of a group or place
cue/work: prêmio | lei | decreto | operação | copa | campeonato
cue/calendar: semana

# Labels of records: "Líder: X" in a line under a group's name; "record" are those of the name itself.
cue/record: nome | razão social | empresa | organização | unidade | estabelecimento | grupo | facção | denominação
cue/record-leads: líder | líderes | chefe | chefes | líder atual
cue/record-founder: fundador | fundadora | fundadores | fundado por
cue/record-member: membros | integrantes
cue/record-group: afiliação | facção | organização | grupo | organização criminosa
cue/record-owner: proprietário | proprietária | dono | dona | proprietários | acionista | acionistas | sócio | sócios | sócia
cue/record-parent: matriz | controladora | empresa-mãe
cue/record-branch: filial | filiais | subsidiária | subsidiárias | facções
cue/record-ally: aliado | aliados
cue/record-rival: rival | rivais | inimigo | inimigos
cue/record-seat: sede | endereço | morada | localização
cue/record-area: território | área de atuação | áreas de atuação
cue/record-spouse: cônjuge | esposa | esposo | marido | companheira | companheiro
cue/record-child: filho | filha | filhos | filhas
cue/record-forebear: pai | mãe | pais
cue/record-sibling: irmão | irmã | irmãos | irmãs

"""#

static let patternsEn: StaticString = #"""
# How English says relations. The language of these lines is described in Sources/Extraction/Relations/Grammar.swift.

@LEADER = leader | boss | head | kingpin | chief | ringleader | top leader | supreme leader | maximum leader | gang leader | gang boss | commander | overlord | strongman | one of the leaders | one of the heads | one of the bosses
@LEADS = leads | led | heads | headed | commands | commanded | runs | ran | leading | heading | commanding | has led | directs | directed
@MEMBER = member | senior member | high-ranking member | founding member | lieutenant | top lieutenant | founder | co-founder | cofounder | operative | hitman | enforcer | second-in-command | number two | financier | treasurer | gunman | spokesman | affiliate
@GANG = gang | group | organization | organisation | criminal organization | criminal network | cartel | syndicate | criminal gang | faction | mob | crime group
@ESCAPED = escaped | fled | broke out | escapes | has escaped | walked out | slipped out | breaking out
@RULE = rule | control | command | reign | thumb | sway
@LEADERSHIP = leadership | command | direction | rule
@HELD = held | imprisoned | incarcerated | jailed | detained | locked up | serving | housed | confined
@ENGAGE = engage* | involved | dedicated | specializ* | specialis* | traffick* | responsible for | diversified | profit* | activities | activity | crimes | crime such as | business* | revenue* | income | rackets | operations include | operations including | accused of | linked to | blamed for | makes money | finance* | earn* | practic* | expanded into | committing | commit | commits | carries out | carry out | carried out
@ACTIVE = active | operate* | operating | operat* | presence | expanded | spread | cells | extend* | stretch* | footprint | branches | established itself | set up | present
@QUALITY = alleged | suspected | reputed | accused | presumed | purported | senior | high-ranking | ranking | leading | top | low-level | mid-level | known | notorious | feared | longtime | long-time | veteran | former | current | then | founding | key | prominent | local | regional | convicted | confessed | self-confessed | self-described | self-proclaimed | admitted | one-time | onetime | active | fugitive | imprisoned | jailed | supreme | maximum | absolute | undisputed | overall | historic | de facto | main | principal | powerful | new | late | trusted | chief | young | old | retired | demobilised | demobilized
@ONE = a | an | the | its | one of the | one of its | allegedly the | allegedly a | reputedly the | reputedly a | who is the | who is a | who was the | who was a | who became the | who became a | now the | now a | then the | then a | once the | once a | himself a | also a

# Leadership
leads: PERSON , (leader|boss|head|chief) and (founder|co-founder) of ORG
leads: PERSON , (founder|co-founder) and (leader|boss|head|chief) of ORG
leads: PERSON (is|was|became|becomes|remains|being|been|be) @ONE? @QUALITY? @QUALITY? @LEADER of ORG
leads: PERSON , @ONE? @QUALITY? @QUALITY? @LEADER of ORG
leads: PERSON , @ONE? @QUALITY? @QUALITY? (leader|boss|head|chief) in ~2 of ORG
leads: @LEADER of ORG , PERSON
leads: @LEADER of ORG PERSON
leads: @LEADER of ORG (is|was) PERSON
leads: ORG @LEADER PERSON
leads: ORG 's ~2 @LEADER , PERSON
leads: ORG 's ~2 @LEADER PERSON
leads: PERSON @LEADS ORG
leads: PERSON took (over|control of) ~2 ORG
leads: PERSON took over (leadership|command|control) of ORG
leads: PERSON , who @LEADS ORG
leads: PERSON , ORG 's ~2 @LEADER
leads: ORG (is|was|been|are|,) ~2 (led|headed|run|commanded|directed|ruled) by PERSON
leads: ORG , ~3 (led|headed|run|commanded) by PERSON
leads: ORG (led|headed|run|commanded) by PERSON
leads: ORG , under PERSON 's @LEADERSHIP
leads: ORG , under the @LEADERSHIP of PERSON
leads: under (the leadership of|the command of) PERSON , ORG
leads: under PERSON 's @LEADERSHIP , ORG
leads: ORG under the (leadership|command) of PERSON
leads: PERSON and his @GANG , (known as|called|named|the) ORG
leads: PERSON and his ~1 @GANG ORG
leads: PERSON 's @GANG , (known as|called|named|the) ORG
leads: leadership of ORG by PERSON
leads: ORG (is|was) under the (leadership|command|control) of PERSON

# Membership
member: PERSON , ORG 's ~1 role:(lieutenant|founder|treasurer|number two|second-in-command)
member: role:@MEMBER of ORG , PERSON
member: role:@MEMBER of ORG PERSON
member: ORG role:(member|founder|lieutenant|operative|hitman|co-founder) PERSON
member: PERSON joined ORG
member: PERSON belongs to ORG
member: PERSON belonged to ORG
member: PERSON role:founded ORG
member: ORG (was|is) role:founded ~3 by PERSON
member: ORG , ~1 role:founded ~3 by PERSON

# Control of prisons and territories
controls: FACILITY , which PERSON (controlled|controls|ran|ruled|dominated|commanded)
controls: PERSON (controlled|controls|ran|runs|ruled|rules|dominated|dominates|took control of|seized control of|took over) FACILITY
controls: ORG (controlled|controls|ran|runs|ruled|rules|dominated|dominates|took control of|seized control of) FACILITY
controls: FACILITY (is|was|were|been) ~3 (controlled|run|ruled|dominated) by PERSON
controls: FACILITY (is|was|were|been) ~3 (controlled|run|ruled|dominated) by ORG
controls: FACILITY , ~2 (controlled|run|ruled|dominated) by PERSON
controls: FACILITY , ~2 (controlled|run|ruled|dominated) by ORG
controls: under the @RULE of PERSON , FACILITY
controls: under PERSON 's @RULE , ~2 FACILITY
controls: FACILITY (was|is|,) under (the control of|the rule of) PERSON
controls: FACILITY (was|is|,) under (the control of|the rule of) ORG
controls: under PERSON 's @RULE , turning FACILITY
controls: PERSON 's (control|rule) (of|over) FACILITY
controls: ORG 's control (of|over) FACILITY
controls: ORG (took|take|seized|maintains|has|had|exercises|gained) ~2 control (of|over) PLACE

# Custody
held: PERSON (is|was|were|had been|has been|been|being|remains) ~2 @HELD ~3 (in|at|inside) FACILITY
held: PERSON , ~2 @HELD (in|at|inside) FACILITY
held: PERSON (is|was) ~3 (inmate|prisoner) (in|at|of) FACILITY
held: PERSON (is|was) serving ~12 (in|at) FACILITY
held: PERSON (serving|served) ~8 sentence ~3 (in|at) FACILITY
held: PERSON 's (imprisonment|detention|incarceration) (in|at) FACILITY
held: inmate of FACILITY , PERSON
entered: PERSON (was|were|been) ~1 (transferred|moved|sent|taken|transported) ~8 to FACILITY
entered: PERSON entered FACILITY
escaped: PERSON @ESCAPED ~3 (from|of) FACILITY
escaped: PERSON @ESCAPED FACILITY
escaped: escape of PERSON from FACILITY
escaped: PERSON 's ~2 (escape|breakout|flight) from FACILITY
escaped: FACILITY , from which PERSON @ESCAPED
escaped: FACILITY , where PERSON ~2 @ESCAPED
released: PERSON (was|were|been) ~1 (released|freed) from FACILITY

# Events
event/raid: (raid|raids|raided|raiding|stormed|storming|intervention|seized control of|retook) ~2 FACILITY
event/raid: (raid|raids|operation|intervention) (on|at|in|against|of) FACILITY
event/raid: (security operation|police operation|military operation|raid) ~6 (at|on|in) FACILITY
event/raid: FACILITY (was|were) ~2 (raided|stormed|retaken)
event/escape: (escape|breakout|jailbreak|escapes) of PERSON
event/escape: PERSON 's ~2 (escape|breakout|jailbreak)
event/escape: PERSON @ESCAPED (from|of)? ~2 (prison|jail|custody)
event/warning: (officials|guards|officers|police|authorities|policemen|agents|politicians|someone|wardens) ~6 (alerted|warned|tipped off|tipped|notified) ~2 (prisoners|inmates|gang members|leaders|gang leaders|prison gangs)
event/warning: (officials|guards|officers|police|authorities|agents|someone) ~2 (alerted|warned|tipped off|tipped|notified) PERSON
event/warning: PERSON (was|were|had been|been) ~2 (tipped off|warned|alerted|forewarned)
event/warning: (prisoners|inmates) (were|had been) ~2 (tipped off|warned|alerted|forewarned)
event/warning: PERSON=perpetrator (alerted|warned|tipped off) (the|some)? (prisoners|inmates|gang members)
event/arrest: PERSON ~1 (was|were|been|being) ~2 (arrested|captured|apprehended|recaptured)
event/arrest: (arrest|capture|recapture|arrests) of PERSON
event/arrest: PERSON 's ~1 (arrest|capture|recapture)
event/arrest: BODY=perpetrator (arrested|captured|apprehended|detained|recaptured) ~3 PERSON
event/killing: PERSON=victim ~1 (was|were|been) ~2 (killed|murdered|assassinated|shot dead|gunned down)
event/killing: (murder|assassination|killing|killings) of PERSON=victim
event/killing: PERSON=perpetrator (killed|murdered|assassinated) PERSON=victim
event/killing: PERSON=victim (was|were) ~2 (killed|murdered|assassinated|shot) ~3 by PERSON=perpetrator
event/killing: PERSON=victim (was|were) ~2 (killed|murdered|assassinated|shot) ~3 by ORG=perpetrator
event/killing: PERSON=perpetrator ~2 ordered the (murder|killing|assassination) of PERSON=victim
event/extradition: PERSON (was|were|been) ~1 extradited ~2 to PLACE
event/extradition: extradition of PERSON
event/extradition: PERSON 's extradition
event/sanction: BODY=perpetrator (sanctioned|designated|blacklisted) PERSON
event/sanction: BODY=perpetrator (sanctioned|designated|blacklisted) ORG
event/kidnapping: PERSON=victim (was|were|been) ~1 (kidnapped|abducted)
event/kidnapping: kidnapping of PERSON=victim
event/conviction: PERSON (was|were|been) ~2 (convicted|sentenced|found guilty)
event/meeting: PERSON met ~2 with PERSON

# What groups do, and where
activity: ORG ~6 @ENGAGE ~9 CRIME+
activity: ORG (is|was|are|were) ~3 (known|notorious) for ~6 CRIME+
activity: CRIME+ (by|committed by|carried out by) ORG
activity: ORG ~5 @ACTIVE ~2 (in|across|throughout|into|to) ~9 PLACE+
activity: ORG (is|was|are|were) ~2 (active|present) in PLACE+
activity: ORG , (stretching|extending|spanning|operating|reaching) ~8 (including|in|across|into|to|such as) PLACE+
activity: ORG ~3 (stretching|extending|spanning|operating) across ~9 (including|such as|in|,) PLACE+
activity: (presence|activities|expansion|operations) of ORG (in|into|across) PLACE+
activity: ORG 's ~2 (presence|activities|expansion|operations|branch) (in|into|across) PLACE+
event/escape: PERSON @ESCAPED ~3 from FACILITY
event/escape: (escape|breakout|jailbreak|flight) of PERSON from FACILITY
activity: (blames|blamed|accuses|accused) ORG (for|of) ~4 CRIME+
activity: CRIME+ (attributed|linked|tied) to ORG

# More ways to say the same
@SUBJ = who | and | he | she
@OUT = escaped | fled | broke out | slipped out | walked out | sneaked out | tunnelled out | tunneled out | disappeared | vanished | absconded | got out | bolted | got away | had escaped | had fled | managed to escape | managed to flee | went missing | was sprung | was broken out
@RULES = controlled | controls | ran | runs | ruled | rules | governed | governs | dominated | dominates | held sway over | holds sway over | lorded over | reigned over | commanded | took over | took control of | seized control of | exercised control over | exercises control over | held control of | had control of | had control over | has control of | has control over | called the shots in | called the shots at | calls the shots in
@JAILED = held | imprisoned | incarcerated | jailed | detained | locked up | serving | housed | confined | in custody | behind bars | interned | remanded | lodged | kept | awaiting trial | in detention | on remand | an inmate | a prisoner | serving time | in pretrial detention | in pre-trial detention
@IN = in | at | inside | within
escaped: PERSON @OUT ~2 (from|of|out of) FACILITY
escaped: PERSON left FACILITY ~2 (through|via|by) ~3 (tunnel|roof|window|sewer|hole|helicopter|fence|gate)
escaped: PERSON (left|got out|slipped out|walked out) ~2 through a tunnel (from|out of|under|beneath|of) FACILITY
escaped: escape (from|of) FACILITY (by|of) PERSON
escaped: PERSON (is|was|been) ~2 (missing|absent) from FACILITY
escaped: PERSON (made|made good) ~2 escape from FACILITY
escaped: PERSON , ~2 (escapee|fugitive|inmate who escaped|prisoner who escaped) ~1 from FACILITY
held: PERSON (is|was|were|had been|has been|been|being|remains|remained) ~3 @JAILED ~4 @IN FACILITY
held: PERSON , ~2 @JAILED ~4 @IN FACILITY
held: PERSON , (an|a|the) ~1 (inmate|prisoner|detainee) (of|in|at) FACILITY
held: PERSON (spent|spends) ~5 (in|at|inside) FACILITY
held: PERSON (serves|served|serving) ~9 (in|at|inside) FACILITY
held: (inmates|prisoners|detainees) (of|in|at) FACILITY (include|included|including|is|was) PERSON
held: FACILITY , where PERSON (is|was|had been|has been) ~3 @JAILED
held: FACILITY , where PERSON (serves|served|is serving|was serving) ~6
held: FACILITY (held|holds|houses|housed) PERSON
held: @IN FACILITY , where PERSON (is|was|had been) ~2 (held|imprisoned|jailed|detained|serving)
held: PERSON (is|was|has been|had been) (in|inside) FACILITY (since|from|until|for)
entered: PERSON (was|were|been|is) ~2 (transferred|moved|sent|taken|transported|returned|admitted|committed|brought|flown|driven|remanded) ~8 (to|in|into) FACILITY
entered: PERSON (arrived at|arrived in|entered) FACILITY as ~2 (inmate|prisoner)
entered: (transfer|transferred|transferring|moved|sent|drove|flew|took) ~1 PERSON to FACILITY
entered: PERSON 's transfer to FACILITY
released: PERSON (was|were|been|is) ~2 (released|freed|discharged|paroled) ~2 from FACILITY
released: PERSON left FACILITY (a free man|on parole|on bail|after serving)
controls: PERSON @RULES FACILITY
controls: ORG @RULES FACILITY
controls: PERSON (is|was|became|had been|remained) ~3 (master|lord|king|ruler|de facto ruler|de facto governor|boss|overlord|strongman|warlord) (of|in|at|inside) FACILITY
controls: (in|inside|at|within) FACILITY , PERSON (gave the orders|was in charge|ruled|was in command|called the shots|was the boss|was king)
controls: (in|inside|at|within) FACILITY , ORG (gave the orders|was in charge|ruled|were in charge|called the shots)
controls: control (of|over) FACILITY (passed|fell|went) to ORG
controls: control (of|over) FACILITY (passed|fell|went) to PERSON
controls: FACILITY (is|was|were|been|being) ~4 (controlled|run|ruled|dominated|governed|commanded) ~1 by PERSON
controls: FACILITY (is|was|were|been|being) ~4 (controlled|run|ruled|dominated|governed|commanded) ~1 by ORG
controls: FACILITY , ~3 (controlled|run|ruled|dominated|governed) ~2 by PERSON
controls: FACILITY , ~3 (controlled|run|ruled|dominated|governed) ~2 by ORG
controls: FACILITY , (headquarters|stronghold|base|bastion) of ORG
controls: FACILITY (is|was) ~2 (headquarters|stronghold|bastion|nerve centre|nerve center) of ORG
controls: ORG (made|turned) FACILITY (its|into its) ~2 (headquarters|base|stronghold)
controls: ORG , which @RULES FACILITY
controls: PERSON , who @RULES FACILITY
controls: PERSON (is|was) in ~1 (control|charge|command) of FACILITY
controls: ORG (is|was) in ~1 (control|charge|command) of FACILITY
member: PERSON ~1 role:membership (of|in) ORG
member: PERSON , ~3 (membership of|membership in|belonging to|ties of membership to) ORG
member: PERSON , (who|and) (belongs|belonged) to ORG
member: PERSON (is|was|were) ~3 (belonging to) ORG
member: PERSON , ~2 (belonging to) ORG
member: PERSON (is|was) among the role:(founders|members) of ORG
member: PERSON (is|was) one of the role:(founders|members|lieutenants) of ORG
member: PERSON (works|worked|working) (for|with|as a hitman for|as a courier for) ORG
member: PERSON (is|was) ~3 (inducted into|recruited by|recruited into|initiated into) ORG
member: PERSON , ORG role:(member|founder|lieutenant|operative|hitman|treasurer|accountant|enforcer|financier|spokesman)
member: ORG 's ~2 role:(financier|treasurer|accountant|second-in-command|number two|hitman|enforcer|lieutenant|spokesman|recruiter|bookkeeper|banker) , PERSON
member: ORG 's ~2 role:(financier|treasurer|accountant|second-in-command|number two|hitman|enforcer|lieutenant|spokesman|recruiter|bookkeeper|banker) PERSON
member: PERSON , ORG 's ~2 role:(financier|treasurer|accountant|second-in-command|number two|hitman|enforcer|lieutenant|spokesman|recruiter|bookkeeper|banker)
member: (member|members) of ORG , (including|among them) PERSON
member: role:@MEMBER of ORG (is|was|,|named|called|known as) PERSON
leads: PERSON , ORG 's ~2 @LEADER (in|for|on)
leads: PERSON , ~3 (leader|boss|head|chief) and ~1 (founder|co-founder) of ORG
leads: PERSON (is|was|became) ~2 (leader|boss|head|chief) (of|at) ORG
leads: ORG , (whose leader is|whose boss is|whose leader was|whose boss was|whose leader ,|whose boss ,) PERSON
leads: ORG , (headed|led|run|commanded|founded and led) by PERSON
leads: ORG ~2 @LEADER , PERSON
leads: PERSON , ORG 's ~2 @LEADER (in|for|on|at)
leads: PERSON (set up|created|formed|established) ORG
leads: ORG , ~2 @LEADER (is|was) PERSON
activity: ORG ~1 (has|have|had|with) ~3 (cells|presence|members|branches|operations|bases|network|networks|footholds|a foothold|outposts|a branch|a cell) (in|across|throughout) ~6 PLACE+
activity: ORG ~3 (expanded|spread|moved|extended|reached|expanding|branched out|grown) ~3 (into|to|across|in|throughout) ~2 PLACE+
activity: ORG ~2 (is|was|are|were|been) ~2 (active|present|based|operating|entrenched|rooted|established) (in|across|throughout) ~2 PLACE+
activity: ORG ~2 (operates|operate|operated|is operating|works) (in|across|throughout|from) ~2 PLACE+
activity: ORG ~4 (makes|made|earns|earned|draws|drew|derives|derived) ~4 (money|income|revenue|revenues|profits|living) ~1 (from|through|by|with) ~3 CRIME+
activity: ORG ~3 (lives|live|lived|thrives|profits|profited) (on|off|from|by) ~2 CRIME+
activity: (blame|blamed|blames|accuse|accuses|accused|suspect|suspects) ORG (for|of) ~5 CRIME+
activity: ORG ~2 (is|was|are|were|been) ~2 (linked|tied|connected|blamed|suspected|accused|implicated|involved|charged|engaged) ~1 (to|with|for|of|in) ~5 CRIME+
activity: CRIME+ ~2 (attributed|linked|tied|ascribed) to ORG
activity: (behind|responsible for) ~3 CRIME+ (is|was) ORG
activity: ORG (is|was|are|were) ~1 (behind|responsible for) ~5 CRIME+
activity: ORG ~4 (specialises|specializes|specialised|specialized|trades|deals|dabbles|engages|engaged|turned) (in|to) ~4 CRIME+
activity: ORG ~2 (finances|financed|funds|funded) itself ~3 (with|from|through|by) ~3 CRIME+
activity: ORG ~2 (controls|control|controlled|runs|ran|dominates|dominated|monopolised|monopolized) ~4 CRIME+
activity: ORG , ~3 (known|notorious|infamous|feared) for ~3 CRIME+
event/escape: PERSON ~1 (escaped|got away|slipped away|broke out|had escaped|got out|had fled|fled) ~3 (before|during|after|through|along|via|with|on|in the night|dressed|disguised|days|hours|weeks) ~4 (raid|operation|tunnel|soldiers|night|guards|assault|intervention|wall|roof|uniform|riot)
event/escape: PERSON (is|was|had been) ~1 (gone|missing) (before|when|by the time|days|hours)
# What one person is said to have done
activity: PERSON ~2 (wanted for|accused of|charged with|suspected of|convicted of|found guilty of|sentenced for|indicted for|indicted on charges of|sought for|prosecuted for|implicated in|linked to|involved in) ~3 CRIME+
activity: PERSON ~2 (wanted|sought|accused|charged|indicted|convicted) ~3 (for|of|with) ~3 CRIME+
activity: PERSON ~2 (pleaded guilty to|confessed to|admitted) ~3 CRIME+
activity: CRIME+ (are|is) the main (income|business|activity|activities) of ORG
escaped: (his|her) escape from FACILITY , PERSON
escaped: after escaping from FACILITY , PERSON
escaped: PERSON ~4 (after|since|following|before) (his|her) ~1 (escape|breakout|flight) from FACILITY
held: (an|a)? (inmate|prisoner) of FACILITY ~2 , PERSON
held: PERSON (is|was) serving (life|time|a) ~5 (in|at) FACILITY
member: PERSON (kept the books for|keeps the books for|worked as a courier for|carried money for|killed for) ORG
member: PERSON (rose|went on|grew) to (become|be) ~2 role:@MEMBER of ORG
leads: PERSON (rose|went on|grew) to (become|be|lead|head) ~2 @LEADER of ORG
heads: PERSON ~1 (heads|headed|chairs|chaired|directs|directed|oversees|oversaw|presides over|presided over) BODY
heads: PERSON ~1 (heads|headed|chairs|chaired|directs|directed|presides over) ORG
heads: PERSON , (who|now) (heads|headed|chairs|chaired|directs|directed|oversees|presides over) BODY
heads: PERSON , (who|now) (heads|headed|chairs|chaired|directs|directed|presides over) ORG
heads: BODY (is|was|,) ~2 (headed|chaired|directed) by ~3 PERSON
heads: ORG (is|was|,) ~2 (headed|chaired|directed) by ~3 PERSON
event/raid: (soldiers|police|troops|officers|agents|marines|commandos|forces|army) ~6 (stormed|raided|retook|entered|took back|took over|seized|occupied|recaptured) FACILITY
event/raid: FACILITY (is|was|were|been) ~3 (raided|stormed|retaken|taken back|occupied|seized)
event/raid: (raid|assault|operation|storming) ~2 (on|of|at|against) FACILITY

# What events are called before the name of whom or what they befell.
@NAME/raid = raid on
@NAME/escape = escape of
@NAME/arrest = arrest of
@NAME/killing = killing of
@NAME/extradition = extradition of
@NAME/kidnapping = kidnapping of
@NAME/conviction = conviction of
@NAME/sanction = sanctions on
@NAME/warning = warning to

# What is over
@EXMEMBER = former member | former senior member | former lieutenant | former operative | former hitman | former associate | ex-member
former: PERSON , (a|an)? role:@EXMEMBER of ORG
former: PERSON (is|was) (a|an)? role:@EXMEMBER of ORG
former: role:@EXMEMBER of ORG ,? PERSON
former: former ORG role:(member|lieutenant|operative|hitman) PERSON
member: PERSON , ~1 (members|operatives|founders|lieutenants|hitmen) of ORG
leads: PERSON , ~2 (leaders|bosses|heads|ringleaders|commanders) of ORG

# Kin, associates, money: "PERSON , brother of PERSON" tells the first person's relation to the second
@KIN = brother | half-brother | stepbrother | sister | half-sister | son | stepson | daughter | stepdaughter | father | stepfather | mother | wife | ex-wife | husband | ex-husband | widow | widower | cousin | nephew | niece | uncle | aunt | grandson | granddaughter | grandfather | grandmother | girlfriend | boyfriend | fiancée | fiancé | brother-in-law | sister-in-law | son-in-law | daughter-in-law | father-in-law | mother-in-law | common-law wife
@PAL = associate | business partner | accomplice | friend | lawyer | attorney | accountant | driver | bodyguard | frontman | straw man | right-hand man | aide | assistant | godson | godfather | cellmate | confidant | mistress | ally | close ally | right hand | henchman | protégé | close associate | longtime associate
@ENEMY = rival | rivals | enemy | enemies | at war | war | feud | feuding | fighting | archrival | archrivals
family: PERSON , ~2 role:@KIN of ~2 PERSON
family: PERSON (is|was) ~2 role:@KIN of ~2 PERSON
family: role:@KIN of PERSON=person , PERSON=relative
family: PERSON=person 's ~2 role:@KIN ,? PERSON=relative
family: OWNER ~1 role:@KIN ,? PERSON=relative
family: role:(brothers|sisters|twins|siblings|cousins) PERSON and PERSON
family: PERSON (married|wed) PERSON
associate: PERSON , ~2 role:@PAL of ~2 PERSON
associate: PERSON (is|was) ~3 role:@PAL of ~2 PERSON
associate: PERSON=person 's ~2 role:@PAL ,? PERSON=associate
associate: OWNER ~2 role:@PAL ,? PERSON=associate
rival: ORG (is|are|was|were)? ~4 @ENEMY (of|with|,) ~2 ORG
rival: (war|feud|turf war|rivalry|fight|clashes|dispute) between ~3 ORG and ~3 ORG
rival: ORG 's ~1 (rival|rivals|enemy|enemies) ,? ORG
ally: ORG ~4 (allied|aligned|alliance|pact|truce) (with|to) ~3 ORG
ally: (alliance|pact|truce|partnership) between ~3 ORG and ~3 ORG
ally: ORG ,? (an|its|is an|was an)? ~1 (ally|allies) of ~2 ORG
part: ORG , ~4 role:(faction|cell|clique|wing|armed wing|splinter|splinter group|offshoot|subsidiary|affiliate|branch|chapter|unit|arm|set) of ~2 ORG|BODY
part: ORG (is|was|are|were) ~3 role:(part|faction|cell|clique|wing|splinter|offshoot|subsidiary|affiliate|branch|unit|arm) of ~2 ORG|BODY
based: ORG ,? ~2 (based|headquartered|incorporated|registered) in PLACE
based: ORG of PLACE
owns: PERSON|ORG=owner ,? (who|which|that)? owns ~4 ORG|FACILITY=asset
owns: PERSON|ORG=owner ,? (who|which|that)? (bought|acquired|purchased|buys|acquires) ORG|FACILITY=asset
owns: PERSON|ORG=owner (bought|acquired|purchased|buys|acquires|holds) ~5 (of|in) ORG|FACILITY=asset
owns: PERSON , ~3 (owner|proprietor|co-owner|sole shareholder|shareholder) of ~2 ORG|FACILITY
owns: ORG=asset ,? ~3 owned by ~2 PERSON|ORG=owner
employed: PERSON (works|worked|working) ~3 (for|at) BODY|FACILITY
employed: PERSON (works|worked|working) ~3 at ORG
employed: PERSON , ~3 role:(employee|analyst|reporter|journalist|engineer|clerk|teacher|professor|nurse|doctor|manager) (of|at|for|with|from) ORG|BODY|FACILITY
@MONEY = $ | us$ | usd | bribe | bribes | cash | money | dollars | euros | pounds | pesos | payment | payments | kickback | kickbacks | million | bn | billion | commission | commissions | donation | donations | gifts | envelope | envelopes
paid: PERSON|ORG=payer (paid|wired) ~3 @MONEY ~4 to PERSON|ORG=beneficiary
paid: PERSON|ORG=payer (gave|handed|sent|transferred|delivered|funnelled|funneled|channelled|donated) ~3 @MONEY ~3 to PERSON|ORG=beneficiary
paid: PERSON|ORG=beneficiary ~12 (accepting|accepted) ~8 from ~3 PERSON|ORG=payer
paid: PERSON|ORG=beneficiary ~12 (received|taking|took|receiving|takes|receives|taken|pocketed) ~4 @MONEY ~6 from ~3 PERSON|ORG=payer
paid: PERSON|ORG=payer (bribed|bribes|pays|paid) PERSON|ORG=beneficiary

# What courts, police and treasuries do
event/charge: PERSON ~2 (was|were|is|are|been) ~2 (charged|indicted|arraigned)
event/charge: (charged|indicted|accused|arraigned|prosecuted) PERSON+ , ~4 (with|of|for|on)
event/charge: (charged|indicted|arraigned|prosecuted) PERSON+
event/charge: PERSON (faces|face|faced) ~3 (charges|charge|counts|count|indictment)
event/sentence: PERSON ~2 (was|were|been) ~2 (sentenced|jailed for|ordered to serve)
event/sentence: (sentenced|jailed) PERSON
event/sentence: PERSON ~2 (received|got|drew) ~4 (years|months|life)
event/conviction: PERSON ~3 (pleaded guilty|admitted)
event/release: PERSON ~2 (was|were|been) ~2 (released|freed|acquitted and freed|granted bail|paroled)
event/raid: (searched|raided|stormed) ~8 (in|at|near|on|of) ~2 PLACE|FACILITY
event/arrest: PERSON , (who was|who were|who is|who has been|who had been|who)? ~1 (arrested|detained|captured|apprehended) (in|on|at|by|last|after|near)
event/sanction: (sanctioned|designated|blacklisted|sanctions on|sanctions against) PERSON|ORG
event/sanction: PERSON|ORG ~2 (was|were|been) ~2 (sanctioned|designated|blacklisted) by BODY=perpetrator
event/meeting: PERSON ~2 (met|meets|meeting) ~3 PERSON
wanted: PERSON ~2 (wanted|sought) (in|by|for|on|over|since)
wanted: (reward|warrant|red notice) ~12 (for|against|of|leading to) ~4 PERSON
wanted: BODY ~4 (seeks|wants|is seeking|is looking for|are looking for) PERSON

# Leaders: verbs, lists, "whose leader", what police say
@CAPO = leader | leaders | boss | bosses | head | heads | kingpin | chief | chiefs | ringleader | ringleaders | chieftain | capo | commander | military chief | military commander | top commander | supreme commander | president | supremo | shot-caller | shotcaller | overboss | godfather | don | mastermind
leads: PERSON (lead|head|command|run|leads|heads|commands|runs|led|headed|commanded|ran|leading|heading|directed|directs) ORG
leads: PERSON , ~4 who (prosecutors|police|authorities|officials|investigators|detectives|they) (say|said|believe|allege|alleged|claim) (led|headed|ran|commanded|leads|heads|runs|sat at the top of) ORG
leads: PERSON , who ~4 (led|headed|ran|commanded|leads|heads|runs|commands) ~6 ORG
leads: PERSON , (whom|who) ~4 (call|describe as|described as|identified as|named as|say is|said is|says is|believe is|say was|said was) ~2 @CAPO of ORG
leads: PERSON , (described|identified|named|known|regarded|considered|seen) ~3 as ~2 @CAPO of ORG
leads: PERSON ~2 (described|identified|named|known|regarded|considered|seen|installed|emerged) ~4 as ~2 @CAPO of ORG
leads: ORG , whose ~2 @CAPO ,? PERSON
leads: ORG ~2 @CAPO (is|was) ~1 PERSON
leads: ORG ~2 @CAPO : PERSON
leads: ORG 's ~3 @CAPO ,? PERSON
leads: PERSON , ORG ~1 (boss|leader|kingpin|chief|commander|capo)
leads: PERSON ( ~2 @CAPO of ORG
leads: ORG ~3 (led|headed|commanded|run|fronted) by PERSON
leads: ORG ~4 men under PERSON
leads: PERSON (sat|sits|is|was) at the (top|head|helm) of ORG
leads: PERSON , at the (top|head|helm) of ORG
leads: PERSON ~3 to (lead|head|command|run) ORG
leads: PERSON (took|takes|taken|assumed|seized) ~3 (control|charge|over|the reins|leadership|command|the helm) (of|at)? ORG
leads: PERSON 's (leadership|command) of ORG
leads: ORG leadership ,? ~3 PERSON
leads: PERSON ~10 (rose to|went on to|came to) (lead|head|command|run) ~2 ORG
leads: PERSON ~2 (controlled|controls) ~2 (faction|wing|arm|cell|branch) of ORG
leads: PERSON , @ONE? @QUALITY? @QUALITY? ~1 @CAPO of ORG
leads: PERSON (is|was|became|becomes|remains|been|be) @ONE? @QUALITY? @QUALITY? ~1 @CAPO of ORG
leads: PERSON (is|was) (alleged|said|believed|thought|suspected|reputed|understood|known) to (be|have been) @ONE? @QUALITY? @CAPO of ORG
leads: @CAPO of ORG (is|was|called|named) PERSON
leads: PERSON (is|was|,) @ONE? (founder|co-founder) and ~1 @CAPO of ORG
leads: ORG ~3 (led|headed|run|commanded) by ~3 , PERSON
leads: under PERSON , ORG
leads: PERSON (-|–|—) ~4 @CAPO of ORG
leads: PERSON ( ~2 , @CAPO of ORG
leads: PERSON ~3 (accused|suspected|convicted|guilty|charged) ~2 (leading|heading|running|commanding|directing) ~3 ORG
leads: (accused|accuses|accusing|suspect|suspects) PERSON of (leading|heading|running|commanding|directing) ~3 ORG

# Members: what they are in it, whom it has, whose they are
@HAND = member | members | soldier | soldiers | foot soldier | foot soldiers | footsoldier | captain | lieutenant | lieutenants | enforcer | enforcers | hitman | hitmen | hit man | gunman | gunmen | assassin | sicario | paymaster | bookkeeper | accountant | treasurer | quartermaster | financier | banker | money launderer | money man | launderer | fixer | recruiter | courier | lookout | dealer | driver | pilot | cook | chemist | smuggler | trafficker | operative | operatives | operator | operators | associate | associates | affiliate | affiliates | adherent | prospect | recruit | recruits | shooter | fighter | fighters | militant | militants | guerrilla | combatant | spokesman | spokeswoman | spokesperson | founder | founders | co-founder | cofounder | founding member | number two | number three | second-in-command | second in command | deputy | deputy leader | right hand | emissary | envoy | representative | middleman | broker | frontman | front man | wing chief | regional chief | plaza boss | plaza chief | cell leader | cell boss | cell chief | regional commander | regional leader | local boss | local leader | local chief | logistics chief | logistics head | finance chief | head of finance | head of finances | head of logistics | head of security | security chief | chief of security | head of assassins | chief enforcer | chief assassin | candidate | activist | figure | henchman
member: PERSON , @ONE? @QUALITY? @QUALITY? ~1 role:@HAND (of|in|for|with|within) ORG
member: PERSON (is|was|are|were|became|become|remains|been|be|being) @ONE? @QUALITY? @QUALITY? ~1 role:@HAND (of|in|for|with|within) ORG
member: PERSON (is|was) (alleged|said|believed|thought|suspected|reputed|understood|known) to (be|have been) @ONE? @QUALITY? role:@HAND (of|in|for|with|within) ORG
member: PERSON , who (is|was|became) @ONE? @QUALITY? @QUALITY? ~1 role:@HAND (of|in|for|with|within) ORG
member: (identified|named|described|identifies|names|describes) PERSON as @ONE? @QUALITY? ~1 role:@HAND (of|in|for|with|within) ORG
member: PERSON (is|was) ORG role:@HAND
member: @QUALITY? role:@HAND (of|in|for|with|within) ORG , PERSON ,
member: @QUALITY? role:@HAND (of|in|for|with|within) ORG PERSON
member: (a|an|senior|alleged|suspected|top|another) ORG role:@HAND , PERSON
member: PERSON ( ~2 , ORG )
member: PERSON ~8 (laundering|smuggling|selling|collecting|trafficking|dealing|working|transporting|moving) ~4 for ORG
member: PERSON ~2 (described|identified|named|known|listed|validated) ~3 as ~2 role:@HAND (of|in|for|with|within) ORG
member: PERSON , (whom|who) ~4 (call|describe as|described as|identified as|named as|say is|said is|say was) ~3 role:@HAND (of|in|for|with|within) ORG
member: PERSON , ORG ~1 role:@HAND
member: PERSON , (a|an|the) ~1 ORG role:@HAND
member: ORG role:@HAND PERSON
member: ORG 's ~3 role:@HAND ,? PERSON
member: ORG , (including|among them|among whom) ~3 PERSON
member: PERSON ~2 (joined|joining|joins|entered|belongs to|belonged to|belonging to|finances|financed|financing|bankrolls|bankrolled|fronts for|fronted for|swore allegiance to|pledged allegiance to) ORG
member: PERSON ~2 (kept|keeps|did|does) the (books|accounts) (of|for) ORG
member: PERSON (sold|sells|dealt|deals|killed|kills|drove|drives|collected|collects|carried|carries|cooked|moved|moves|worked|works|fought|fights|laundered|launders|ran|runs|cleaned|recruited|recruits) ~4 (for|on behalf of) ORG
member: PERSON , who ~1 (sold|sells|dealt|killed|drove|collected|carried|cooked|moved|worked|works|fought|laundered|launders|recruited|kept) ~5 (for|of|on behalf of) ORG
member: PERSON (plays|playing|signed|signs|scored|scores|wrestles|stars|features|captains|coaches|coached|manages) ~3 for ORG
member: PERSON , of ~2 ORG
member: PERSON ( ORG )
member: PERSON (from|at) ORG
member: ORG 's PERSON
member: PERSON , from ~2 ORG
member: ORG ~1 (founded|established|set up|formed|created) ~5 by ~2 PERSON
member: PERSON , ~5 who (founded|co-founded|set up|created|established) ~6 ORG
member: PERSON ~2 (founded|co-founded) ~4 ORG
member: PERSON ~2 (joined|joins|belongs to|belonged to|belonging to|rejoined|enlisted in) ~4 ORG
member: ORG role:(striker|winger|midfielder|defender|goalkeeper|forward|hooker|prop|flanker|fly-half|captain|skipper|pitcher|batsman|bowler|centre-back|full-back|keeper|guard|quarterback|shortstop|player|lawmaker|senator|legislator|deputy|congressman|candidate|spokesman|spokeswoman|activist) PERSON
member: PERSON , (a|the)? ~1 role:student (at|of|from) ORG
member: PERSON , (a|an)? ~2 (linked|tied|connected) to ORG
member: PERSON ~3 (accused|suspected|convicted|guilty|charged) ~2 (belonging to|membership of|membership in|working for|joining) ~3 ORG
member: (accused|accuses|accusing|suspect|suspects) PERSON of (belonging to|membership of|membership in|working for|joining) ~3 ORG

# Who left, and who once was
former: PERSON ~2 (left|quit|deserted|deserted from|defected from|broke with|resigned from|retired from|departed) ORG|BODY
former: PERSON ~2 (played|wrestled|starred|featured) ~5 for ORG
former: PERSON , ~2 (former|ex|formerly|previously|retired|onetime|one-time|once|erstwhile|sacked|dismissed|demobilised|demobilized) ~6 (of|at|for|in|with|from) ORG|BODY
former: PERSON (is|was) (a|the)? ~1 (former|ex|formerly|previously|retired|onetime|one-time|once) ~6 (of|at|for|in|with|from) ORG|BODY
former: (former|ex|retired|ousted) ORG|BODY ~2 (agent|officer|treasurer|president|chairman|director|manager|official|executive|employee|minister|chief|boss|head|leader|member|captain|analyst|inspector|commander|lawyer|player|striker|coach|secretary|soldier|commissioner|detective|banker|trader) PERSON
former: ORG 's former ~4 ,? PERSON
former: ORG ~1 (former|predecessor) ~2 , PERSON
former: PERSON ~2 (resigned|stepped down|dismissed|fired|sacked|retired|removed|quit) as ~3 (of|at) ORG|BODY

# Kin
@KINS = brother | half-brother | stepbrother | sister | half-sister | son | stepson | daughter | stepdaughter | father | stepfather | mother | wife | ex-wife | husband | ex-husband | spouse | widow | widower | cousin | nephew | niece | uncle | aunt | grandson | granddaughter | grandfather | grandmother | girlfriend | boyfriend | fiancée | fiancé | brother-in-law | sister-in-law | son-in-law | daughter-in-law | father-in-law | mother-in-law | common-law wife | twin | twin brother | twin sister | partner
family: PERSON=relative , PERSON=person 's ~1 role:@KINS
family: PERSON=person and (his|her|their) ~2 role:@KINS ,? PERSON=relative
family: PERSON=relative ,? (is|was|,) ~2 (his|her)? role:@KINS of ~3 PERSON=person
family: role:@KINS of ~4 PERSON=person , PERSON=relative
family: role:@KINS , PERSON=relative , of PERSON=person
family: PERSON and PERSON ,? ~1 (are|were)? role:(husband and wife|siblings|brothers|sisters|cousins|twins|brother and sister|father and son|mother and son|father and daughter|mother and daughter)
family: PERSON and PERSON (married|wed|divorced)
family: PERSON ,? (who)? (is|was)? ~1 married to PERSON
family: OWNER ~2 role:@KINS ,? ~2 PERSON=relative
family: PERSON=relative , (a|the) ~1 role:@KINS of ~4 PERSON=person
family: role:(brothers|sisters|twins|siblings|cousins) , PERSON and PERSON

# Where somebody is held
@BARS = held | imprisoned | incarcerated | jailed | detained | locked up | serving | confined | in custody | behind bars | interned | remanded | on remand | kept | awaiting trial | an inmate | a prisoner | serving time | in detention | lodged | housed
held: PERSON ~1 (remain|remains|remained|stays|stayed|sits|languishes) ~4 (in|at|inside) FACILITY
held: PERSON (is|was|been) ~2 (in|at|inside) FACILITY ,? (awaiting|serving|pending|since|for|on|where|until)
held: PERSON (is|was|are|were|been|being) ~4 @BARS ~4 (in|at|inside) FACILITY
held: PERSON , ~3 @BARS ~4 (in|at|inside) FACILITY
held: PERSON ~2 @BARS (in|at|inside) FACILITY
held: PERSON , ~2 (now|currently|still) (in|at|inside) FACILITY
held: PERSON ~8 from ~3 cell (in|at|inside) FACILITY
held: from ~3 cell (in|at|inside) FACILITY ,? PERSON
held: PERSON ~8 (by letter|by phone|by telephone|by video|orders|commands|operations) ~3 from (inside|within)? FACILITY
held: PERSON ~4 (finished|finishing|completed|ended|served|serving|serves|starting|began|begin|finish) ~6 (sentence|term|time|life|years|months) (at|in|inside) FACILITY
held: FACILITY (inmate|prisoner|detainee) PERSON
held: (inmate|prisoner|detainee|prisoners|inmates|detainees) (at|in|of) FACILITY , ~2 PERSON
held: PERSON (inmate|prisoner|detainee) (at|in|of) FACILITY
held: (holding|held|holds|keeping|detaining|detained|jailed) PERSON ~1 (at|in|inside) FACILITY
held: FACILITY ~1 (held|holds|houses|housed) ~2 PERSON
held: FACILITY , ~1 (home to|which holds|which held|which houses|which housed|holding|housing) ~2 PERSON
held: (moved|transferred|taken|brought|moving|transferring) PERSON from FACILITY
entered: PERSON ~1 (was|were|been|being|be) ~2 (transferred|moved|sent|taken|transported|returned|admitted|committed|brought|flown|driven|remanded|shifted|relocated) ~2 from FACILITY
entered: PERSON ~1 (was|were|been|being|be) ~2 (transferred|moved|sent|taken|transported|returned|admitted|committed|brought|flown|driven|remanded|shifted|relocated) ~12 (to|into) FACILITY
entered: transfer of PERSON ~4 to FACILITY
escaped: PERSON ~3 (escaped|fled|broke out|absconded|walked out|vanished|disappeared) ~2 from FACILITY
escaped: PERSON ~2 failed to return to FACILITY
escaped: (missing|escaped|absconded) from FACILITY ~3 : PERSON
escaped: (freed|sprang|sprung) PERSON ~3 from FACILITY
escaped: PERSON , who ~2 (escaped|fled|broke out|absconded|walked out|vanished) ~2 (from|of)? FACILITY
event/escape: (escaped|fugitive|runaway) (inmate|prisoner|convict|detainee) PERSON
event/escape: PERSON , who (escaped|fled|broke out of jail|broke out of prison)
event/release: (freed|released|frees|releases|freeing|releasing) PERSON
event/release: (release|liberation|freeing) of PERSON
event/release: PERSON 's release
event/release: PERSON ~2 (walked free|walks free|was let go|been let go|were let go|was bailed|was discharged|went free|made bail|left jail|left prison)
event/release: ordered PERSON ,? (released|freed)
event/escape: PERSON , ~14 , (escaped|fled|broke out|absconded) ~1 (on|from|in|during|through|after|last)
escaped: @OUT ~1 from FACILITY , ~2 (among them|including|one of them) ~3 PERSON

# Arrests
@CATCH = arrested | captured | apprehended | detained | recaptured | nabbed | caught | rearrested | re-arrested | taken into custody | picked up | collared | in custody | handcuffed
@CATCHES = arrest | arrests | arrested | captures | captured | apprehends | apprehended | detain | detains | detained | recaptured | recapture | nab | nabs | nabbed | caught | rearrested | re-arrested | picked up | collared | arresting | capturing | detaining
event/arrest: PERSON ~1 (was|were|been|being|is|are) ~3 @CATCH
event/arrest: PERSON+ ,? ~2 (arrested|captured|apprehended|recaptured|nabbed|detained) (in|on|at|by|last|after|near|over|for|while|as|this|yesterday|during|during|with)
event/arrest: @CATCHES PERSON+
event/arrest: @CATCHES (a|the) ~4 , PERSON+
event/arrest: @CATCHES PLACE 's ~4 PERSON+
event/arrest: (had|have|has) @CATCH PERSON+
event/arrest: (arrest|capture|recapture|detention|arrests) of ~1 PERSON+
event/arrest: PERSON 's ~1 (arrest|capture|recapture|detention)
event/arrest: PERSON ~6 (after|since|before|following|until|upon|at the time of) (his|her|their) ~1 (arrest|capture|detention)
event/arrest: (arrested|detained|captured) , ~6 (one of them|among them|including|they include) ,? ~4 PERSON+
event/arrest: (arrested|detained|captured) ~6 including ~4 PERSON+
event/arrest: (arrested|detained|captured) ~3 (identified as|named as|named|called) PERSON+
event/arrest: those (arrested|detained|captured) (are|were|include|included|is|was) ~3 PERSON+
event/arrest: among those (arrested|detained|captured) (are|were|is|was) ~3 PERSON+
event/arrest: (arrested|detained|captured) ( PERSON
event/arrest: (took|take|taken|takes) PERSON ~1 (into custody|from his home|from her home)

event/arrest: PERSON , ~8 , (was|were|has been|have been|had been) ~2 @CATCH
event/arrest: @CATCHES ~4 : PERSON+
event/arrest: (captured|arrested|detained|apprehended) : PERSON+

# Charges, trials, sentences
event/charge: PERSON , ~8 , (was|were|has been|have been|had been) ~2 (charged|indicted|arraigned|prosecuted)
event/conviction: PERSON , ~8 , (was|were|has been|have been|had been) ~2 (convicted|found guilty)
event/conviction: PERSON , ~8 , (pleaded guilty|pled guilty|admitted)
event/sentence: PERSON , ~8 , (was|were|has been|have been|had been) ~2 (sentenced|jailed|ordered to serve)
event/sentence: PERSON , ~8 , (got|received|drew) ~4 (years|months|life)
event/sentence: PERSON ~1 (sentenced|jailed|gets|gets life|handed) ~3 (years|months|life)
event/sentence: PERSON 's ~2 sentence
event/charge: PERSON ~2 (was|were|is|are|been|being) ~3 (charged|indicted|arraigned|prosecuted|accused of|accused in)
event/charge: PERSON , (who was|who were|who is|who has been|who had been|who)? ~1 (charged|indicted|arraigned|prosecuted|accused of)
event/charge: to charge PERSON
event/charge: (charges|charged|charging|indict|indicts|indicted|indicting|arraigned|prosecuted|prosecuting|arraign) PERSON+
event/charge: (indictment|charges|complaint|charge|prosecution|case|proceedings) (against|charging|naming) ~2 PERSON+
event/charge: among those (charged|indicted) (are|were|is|was) ~3 PERSON+
event/charge: those (charged|indicted) (are|were|include|included) ~3 PERSON+
event/charge: (charged|indicted|charges|indicts) ~8 (including|among them) ~4 PERSON+
event/charge: defendants (include|included|are|were) ~5 PERSON+
event/charge: PERSON (faces|face|faced|facing|awaits|awaiting|stands|stand|stood) ~3 (charges|charge|counts|count|indictment|trial|court martial)
event/charge: PERSON (is|was|are|were|went|goes|go) on trial
event/charge: PERSON ~1 will be tried
event/charge: PERSON 's trial
event/conviction: (convicted|convict|convicts|convicting|found) PERSON+ ,? (of|on|guilty|in|for)
event/conviction: guilty (verdict|verdicts|plea|pleas) (against|by|from|of) PERSON+
event/conviction: (conviction|convictions) of PERSON+
event/conviction: PERSON 's ~1 conviction
event/conviction: PERSON ~3 (was|were|been) ~2 (convicted|found guilty)
event/conviction: PERSON , (who was|who were|who is|who has been|who had been|who)? ~1 convicted (of|in|on|for|last)
event/conviction: PERSON ~3 (pleaded guilty|pled guilty|pleads guilty|plead guilty)
event/sentence: (sentenced|sentences|jails|jailing) PERSON+
event/sentence: (sentenced|jailed|sentences|jails) PLACE 's ~4 PERSON
event/sentence: PERSON ~3 (was|were|been) ~2 given ~3 (years|months|life)
event/sentence: PERSON ~3 (was|were|been|is|be) ~2 (sentenced|jailed for|jailed last|imprisoned for|ordered to serve)
event/sentence: PERSON ~3 (received|got|drew|gets|receives) ~4 (years|months|life|years in prison)
event/sentence: PERSON ~2 (will|must|to) (serve|spend) ~6 (years|months|life|prison)
event/sentence: PERSON ~2 (sentenced|jailed) (to|for)
event/sentence: PERSON , (who was|who were|who is|who has been|who had been|who)? ~1 (sentenced|jailed) (to|for|in|last)
event/sentence: (sentence|sentencing) (of|on|against) PERSON
event/sentence: (years|months|life) (in prison|in jail|behind bars)? for PERSON
event/conviction: PERSON ~2 (was|were) ~2 found guilty
event/charge: PERSON , ~8 , (faces|is facing|face|awaits|is awaiting) ~3 (trial|charges|charge|counts)
event/charge: PERSON (faces|face|faced|awaits|is facing|is awaiting) trial
event/charge: PERSON ~4 (stand trial|face trial|go on trial)
event/sentence: PERSON ~2 handed ~5 (sentence|years|months|life)

# Killings
@SLAY = killed | murdered | assassinated | shot dead | gunned down | shot and killed | slain | beheaded | strangled | stabbed to death | hacked to death | beaten to death | executed | lynched | found dead | found murdered | blown up | ambushed and killed
@SLAIN = killed | murdered | assassinated | shot dead | gunned down | kills | murders | slew | executed | killing | murdering | assassinating | beheaded | strangled
event/killing: PERSON=victim ~2 (was|were|been|being) ~3 @SLAY
event/killing: PERSON=victim , (who was|who were|who is|who has been|who had been|who)? ~1 @SLAY
event/killing: (murder of|murders of|killing of|killings of|assassination of|slaying of|slayings of) ~5 , PERSON=victim+
event/killing: body ~8 (is|was) (that of)? PERSON=victim
event/killing: @SLAIN PERSON=victim+
event/killing: @SLAIN (a|the|his|her) ~4 , PERSON=victim+
event/killing: (murder|murders|assassination|killing|killings|slaying|execution|beheading|lynching) of ~1 PERSON=victim+
event/killing: PERSON=victim 's ~1 (murder|killing|assassination|slaying)
event/killing: PERSON=victim ~2 died ~8 (raid|ambush|shooting|shootout|shoot-out|gunfight|attack|bombing|crossfire|gunfire|stabbing|clash)
event/killing: (man|woman|boy|girl|victim|officer|reporter|journalist) (killed|murdered|shot dead) ~9 (as|was|named) PERSON=victim
event/killing: PERSON=perpetrator (killed|murdered|assassinated|shot) PERSON=victim
event/killing: PERSON=victim , (whose|the) ~1 (murder|killing|assassination)
event/killing: (attack|ambush|bomb|blast|shooting|gunmen) that killed ~2 PERSON=victim+
event/kidnapping: (kidnapped|abducted|kidnapping|abducting|kidnap|abduct) PERSON=victim+
event/kidnapping: PERSON=victim ~2 (was|were|been) ~2 (kidnapped|abducted|taken hostage|held hostage|held for ransom|snatched)
event/kidnapping: (kidnapping|abduction|kidnap) of ~2 PERSON=victim+
event/kidnapping: PERSON=victim 's (kidnapping|abduction|kidnappers)

event/killing: PERSON=victim , ~8 , (was|were|has been|had been) ~2 @SLAY
event/killing: @SLAIN PERSON=victim (,|and|, and) ~4 PERSON=victim
event/killing: PERSON=victim (shot dead|gunned down|killed|murdered|found dead|stabbed to death|assassinated|slain) (in|at|outside|near|on|as|after|while|during|over)
event/killing: killed : PERSON=victim
event/killing: (dead man|dead woman|body|victim|victims|dead) ~6 (identified|named) as ~1 PERSON=victim+

# Wanted
wanted: PERSON , ~8 , (is|was|remains) ~2 (wanted|sought|at large|on the run|a fugitive)
wanted: PERSON ~3 (remains|remain|is|are|was|were|been|still) ~3 (at large|on the run|a fugitive|fugitives|fugitive|wanted|sought|in hiding)
wanted: PERSON , ~3 (wanted|sought|fugitive since|on the run)
wanted: (seek|seeks|seeking|hunting|hunt|hunts|looking for|searching for|search for|hunt for|manhunt for|on the trail of) ~1 PERSON+
wanted: (reward|warrant|red notice|bounty|warrants|notice) ~12 (for|against|of|to|on|naming) ~4 PERSON
wanted: wanted : PERSON
wanted: wanted - PERSON
wanted: fugitive ~3 PERSON
wanted: PERSON ~2 has not been found
wanted: PERSON ~2 turned (himself|herself) in

# Extraditions
event/extradition: PERSON ~2 (was|were|been|be|being|is) ~2 (extradited|handed over to|surrendered to)
event/extradition: (extradite|extradited|extradites|extraditing) PERSON+
event/extradition: extradition of ~2 PERSON+
event/extradition: PERSON 's ~1 extradition
event/extradition: PERSON ~3 (faces|awaits|awaiting|fighting|fights|fought|against|pending) ~1 extradition
event/extradition: PERSON ~8 (his|her) extradition
event/extradition: PERSON , ~3 extradited (to|from|in|by|last)

# Sanctions
@SANCTION = sanctioned | sanctioning | sanctions | sanctions on | sanctions against | asset freezes against | asset freeze on | designated | designates | designating | blacklisted | blacklisting | sanction
event/sanction: @SANCTION PERSON+
event/sanction: @SANCTION ORG+
event/sanction: (sanctions|sanctions|asset freezes|asset freeze|measures|travel ban|visa ban) (on|against|for) ~3 PERSON|ORG
event/sanction: PERSON|ORG ~2 (was|were|been|is|are|remains|remain|also) ~2 (sanctioned|designated|blacklisted|banned from travelling|banned from traveling)
event/sanction: @SANCTION PERSON|ORG (and|, and) ~4 PERSON|ORG
event/sanction: @SANCTION ~8 (including|among them) ~4 PERSON|ORG
event/sanction: also (designated|sanctioned) ~4 : ORG+
event/sanction: PERSON|ORG ~3 (added to|placed on|put on) ~3 (list|blacklist)

# Companies and work
@JOB = analyst | intelligence analyst | reporter | journalist | correspondent | editor | columnist | engineer | solicitor | barrister | clerk | teacher | professor | lecturer | nurse | doctor | surgeon | manager | general manager | finance chief | economist | strategist | trader | researcher | scientist | biologist | curator | librarian | employee | investigator | adviser | advisor | consultant | coach | head coach | assistant | head of research | head of communications | policy director | programme director | country director | photographer | chef | owner
@BADGE = officer | inspector | detective | sergeant | lieutenant | captain | commander | corporal | agent | special agent | official | deputy | superintendent | constable | investigator | analyst | intelligence analyst | guard | warder | correctional officer | prison officer | spokesman | spokeswoman | spokesperson
employed: PERSON , (a|an|the|its|senior|chief)? ~1 role:@JOB (of|at|for|with) ORG|FACILITY
employed: PERSON (is|was) (a|an|the|its|senior|chief) ~1 role:@JOB (of|at|for|with) ORG|FACILITY
employed: PERSON , (a|an|the)? ~1 role:@BADGE (of|at|for|with|from|in) BODY|FACILITY
employed: PERSON (is|was) (a|an) ~1 role:@BADGE (of|at|for|with|from|in) BODY|FACILITY
employed: (a|an) ~1 role:@BADGE (of|at|for|with|from|in) BODY|FACILITY , PERSON
employed: ORG role:@JOB PERSON
employed: ORG 's ~1 role:@JOB ,? PERSON
employed: PERSON (works|worked|working|serves|served|interned|teaches|taught|lectures) ~4 (for|at|with) BODY|FACILITY
employed: PERSON (teaches|taught|lectures|interned) ~4 (for|at|with) ORG
employed: role:@JOB PERSON (of|from|at|with) ~3 ORG|BODY|FACILITY
employed: PERSON (works|worked|working|serves|served) as ~3 (for|at|with|on|in) ~1 ORG|BODY|FACILITY
employed: PERSON , of BODY
employed: PERSON , role:@JOB , ORG|BODY
owns: PERSON , ~3 (owner|proprietor|co-owner|sole shareholder|shareholder|majority shareholder|beneficial owner) of ~2 ORG|FACILITY
owns: PERSON (is|was) ~3 (owner|proprietor|co-owner|sole shareholder|shareholder|majority shareholder|beneficial owner) of ~2 ORG|FACILITY
owns: ORG|FACILITY=asset ,? ~3 owned ~4 by ~2 PERSON|ORG=owner
owns: ORG=asset 's ~1 (owner|proprietor|beneficial owner) ,? PERSON=owner
owns: ORG=asset (owner|proprietor) PERSON=owner
owns: ORG=asset (belongs|belonged|belonging) to PERSON=owner
controls: ORG=controlled ,? ~3 controlled by ~2 PERSON|ORG=controller
controls: PERSON|ORG=controller (controls|controlled|runs|rules|ruled|dominates|dominated|taxes) ~4 PLACE
controls: PERSON|ORG=controller ,? (who|which|that) (controls|controlled|runs|ran|rules|ruled|dominates|dominated) ~3 PLACE|FACILITY
based: PLACE - based ~3 ORG
based: ORG , ~5 (based|headquartered|incorporated|registered|domiciled) in PLACE
based: ORG (is|was|are|were) ~3 (based|headquartered|incorporated|registered|domiciled) in PLACE
based: (based|headquartered|incorporated|registered|domiciled) in PLACE , ORG
based: ORG ( PLACE )
based: ORG , of PLACE
based: ORG , (a|an|the) ~4 (company|firm|club|bank|charity|business|shop|gang|group|maker|manufacturer|producer) (in|from|of) PLACE
based: ORG 's (headquarters|head office|base|main office) in PLACE
owns: ORG=owner ~5 (to buy|to acquire|would buy|will buy|would acquire|will acquire|acquisition of|purchase of|takeover of|take over) ~6 ORG=asset
owns: ORG=owner (bought|acquired|purchased) (a|the|its|rival) ~6 , ORG=asset
owns: ORG=owner bought and ~1 (a|the|its) ~4 , ORG=asset
owns: ORG=asset ,? ~3 owned ~4 by ~5 PERSON|ORG=owner
owns: ORG=asset ~2 owner (is|was) ~5 PERSON=owner
owns: ORG=asset ~2 owner ,? ~1 PERSON=owner
controls: FACILITY ~4 (run|operated|managed|controlled|overseen) by ~1 PERSON|ORG
controls: ORG ~2 (took|takes|seized|captured|overran|take|seize|capture|occupied|occupies) PLACE|FACILITY
associate: PERSON ~6 (ties|links|connections) (to|with) ~3 PERSON|ORG
associate: PERSON ~3 (worked with|works with|did business with|conspired with|collaborated with|dealt with|conspired together with|colluded with) ~3 PERSON|ORG
associate: PERSON and (his|her) ~1 role:(deputy|enforcer|lieutenant|right-hand man|accomplice|partner|co-defendant|lawyer|driver|bodyguard|accountant|assistant|aide|friend|associate|business partner) ,? PERSON
associate: PERSON ~2 , PERSON 's ~1 role:(deputy|enforcer|lieutenant|right-hand man|accomplice|partner|lawyer|driver|bodyguard|accountant|assistant|aide|friend|associate|business partner)
associate: PERSON 's ~1 (accomplice|accomplices|co-defendant|co-defendants|associates|friends|lawyers) , PERSON
associate: PERSON , ~3 role:(enforcer|courier|deputy|mentor|protégé|colleague|co-defendant|accomplice) (of|for|to) ~1 PERSON
owns: ORG=owner ~5 (sell|sold|sells|selling|sale of) (its|their) ~6 ORG=asset
owns: (sell|sold|sells|selling|sale of) (its|their) ~6 ORG=asset ,? to ~1 PERSON|ORG=owner
owns: ORG=owner , ~1 (parent company|parent|owner|majority owner) of ORG=asset
owns: PERSON , ~2 (shareholder|stake|partner) in ORG
controls: PERSON|ORG=controller (control|rule|run|dominate|govern|hold) FACILITY|PLACE
controls: PERSON|ORG=controller (control|controls|controlled|rules|dominates) the (port|city|town|neighbourhood|neighborhood|streets|prisons|region|border|slum|slums|district|state|area|coast|docks|highway|road) (of|in|at|to) PLACE
controls: PLACE (is|was|are|were|been) ~2 (controlled|ruled|run|dominated|held) by ~1 PERSON|ORG=controller
owns: PERSON=owner and (his|her) ~2 (company|firm|business|conglomerate|holding) ,? ORG=asset
owns: PERSON=owner 's ~2 (company|firm|business|conglomerate|holding) ,? ORG=asset
based: ORG (is|was|,) ~4 (gang|group|company|firm|club|bank|clan|cartel|faction|organisation|organization|network) from PLACE
based: ORG , from PLACE
based: ORG ~8 founded in PLACE

# Gangs among themselves
part: ORG=organization 's ORG=member
part: BODY=organization 's BODY=member
part: BODY of BODY
part: ORG of ORG
part: ORG (faction|wing|cell|clique|branch|chapter) of ORG
part: (faction|wing|cell|clique|branch|chapter|subsidiary|affiliate|arm) of ORG=organization ,? (called|known as|named|,) ~1 ORG=member
part: ORG=organization 's ~3 role:(faction|wing|cell|clique|branch|chapter|subsidiary|affiliate|arm|franchise|unit|armed wing) ,? ORG=member
part: ORG ~1 role:(subsidiary|affiliate|arm|franchise|unit|armed wing|faction|splinter|offshoot) , ORG=member
part: ORG , ~4 role:(faction|cell|clique|wing|armed wing|splinter|splinter group|breakaway|offshoot|subsidiary|affiliate|branch|chapter|unit|arm|set|franchise|division|spin-off|successor) (of|to|from) ~2 ORG|BODY
part: ORG ,? ~2 (split from|broke away from|splintered from|seceded from|emerged from|part of|spun off from) ~2 ORG
@FEUD = war | feud | turf war | rivalry | fight | clashes | clash | dispute | battle | brawl | fighting | shootout | conflict | bloodshed | hostilities
rival: @FEUD ~3 between ~4 ORG and ~4 ORG
rival: @FEUD ~2 (with|against) ~3 ORG
rival: ORG ~3 (fights|fight|fought|fighting|battles|battled|battling|clashed with|clashes with|attacked|attack|at war with|warring with|feuding with|at odds with|hostile to|traded fire with|ambushed) ~3 ORG
rival: ORG and ~3 ORG ~2 (fight|fought|traded fire|clashed|battled|are at war|are fighting|were at war|feuded|are rivals)
rival: ORG ~12 (rival|rivals|enemy|enemies) ,? ~3 ORG
rival: ORG ~6 (rival|rivals|enemies) (from|of|in) ~2 ORG
ally: ORG ~4 (allied|aligned|alliance|pact|truce|partnership) (with|to) ~3 ORG
ally: ORG and ~2 (its|their) ~1 (ally|allies) ,? ORG
ally: ORG ~2 (sided|partnered|teamed up|joined forces|cooperates|cooperated|works|worked) with ORG
part: ORG=organization ~12 (its|their) ~3 role:(franchise|affiliate|subsidiary|faction|branch|splinter|offshoot|armed wing|youth wing) ,? ORG=member
part: ORG ~1 role:(program|clique|clica|set|crew|front|bloc) of ORG
part: (faction|wing|cell|clique|branch|chapter|subsidiary|affiliate|arm) of ORG=organization ~1 (called|known as|named) ~1 ORG=member
rival: ORG ~8 (at war with|feuding with|at odds with|in conflict with|warring with|fighting with|in a war with|fighting against) ~3 ORG
rival: ORG and ~6 , ORG , ~2 (fought|traded fire|clashed|battled)
rival: ORG ~3 (took on|expelled|drove out|pushed out|ousted|displaced|attacked|ambushed) ~2 ORG
rival: ORG and ~3 ORG ~3 (fighting|at war|feuding|battling|rivals|enemies|clashed|warring)
part: ORG (belong|belongs|belonged) to ORG
part: ORG=organization ' ~2 role:(subsidiary|affiliate|arm|armed wing|faction|branch|unit) ,? ORG=member

# Where groups are active
activity: ORG ~1 (cell|cells|clique|members|gunmen|faction|chapter|leader|boss|commander|men|crew) in ~2 PLACE+
activity: ORG , ~4 (active|operating|present) ~3 (in|across|throughout|around) PLACE+
activity: ORG (arrived|appeared|emerged|reached) ~2 (in)? PLACE
activity: role:@HAND of ORG in PLACE+
activity: in PLACE , ORG ~2 (extort*|sell*|traffic*|operate*|control*|run*|rule*|charge*|tax*|smuggle*|kidnap*|recruit*|dominate*|fight*|terroris*|terroriz*)
activity: ORG ~3 (spread|expanded|moved|extended|grew|grown) ~2 from PLACE to PLACE+

# Raids, seizures, meetings, warnings, payments
event/raid: (raided|raiding|searched|searching|stormed|swooped on|executed warrants at|ransacked) ~6 (in|at|near|on|across)? ~2 PLACE|FACILITY|ORG
event/raid: (warrant|warrants) ~3 (executed|served) ~4 (in|at|across) ~2 PLACE+
event/raid: (raid|raids|searches|swoop|sweep) (on|of|at|in|against|across) ~2 PLACE|FACILITY|ORG
event/raid: FACILITY (was|were|been) ~2 (raided|stormed|retaken|searched)
event/seizure: (seized|seizing|seizure of|confiscated|recovered|impounded|intercepted|found) ~10 (kilos|kilograms|kg|tonnes|tons|cocaine|heroin|fentanyl|pistol|rifles|guns|cash|cannabis|marijuana|drugs|weapons|ammunition|handguns|firearms) ~6 (in|at|from|near|on|off) ~3 FACILITY|PLACE
event/meeting: PERSON ~2 (met|meets|meeting) ~1 (with)? ~3 PERSON
event/meeting: PERSON ~2 (met|meets|meeting) ~1 (with)? ~3 ORG
event/meeting: (meeting|meetings|talks) between ~2 PERSON and ~2 PERSON
event/meeting: PERSON and ~2 PERSON ~1 (met|meet)
event/meeting: PERSON (sat down|held talks|negotiated|spoke) ~3 with ~3 PERSON|ORG
event/warning: (warned|warning|alerted|alerting|tipped off|tipping off) PERSON|ORG ~2 (of|about|that|before|to)
event/warning: (warned|tipped off|alerted|warns) PERSON|ORG
paid: (bribes|bribe|payments|payment|kickbacks) ~3 (from|by) ~1 PERSON|ORG=payer to ~2 PERSON=beneficiary
paid: PERSON|ORG=payer (paid off|paid bribes to|bribes to) PERSON=beneficiary
paid: PERSON|ORG=payer paid ~3 @MONEY to ~3 PERSON|ORG=beneficiary
event/meeting: PERSON (visited|visits|dined with|had lunch with|had dinner with) PERSON

# Further common forms
leads: PERSON (took over|takes over|takes charge|emerged|was installed|serves|served|acted|acts) as ~3 @CAPO of ORG
leads: PERSON (succeeded|replaced|succeeds|replaces) ~6 (as|at) ~3 @CAPO of ORG
leads: PERSON 's ~1 (gang|cartel|crew|clan|mob|militia|faction) , ORG
leads: ORG ~2 (leadership|command) (passed|fell) to PERSON
member: PERSON , believed to be ~3 role:@HAND (of|in|for|with|within) ORG
member: PERSON (laundered|collected|recruited|trafficked|smuggled|moved|killed|extorted) ~3 (for|on behalf of) ORG
part: ORG , ORG=organization 's ~2 role:(faction|wing|cell|clique|branch|chapter|subsidiary|affiliate|arm|franchise|unit|armed wing)
based: PLACE - based ~4 ORG
based: ORG , (a|an|the) ~1 PLACE - based
event/arrest: (arrest|capture|detention) ~6 of ~8 , PERSON
event/arrest: (identified|named) the (suspects|detainees|men|suspect|detainee|arrested|pair|trio) as PERSON+
member: PERSON ~3 (run|runs|ran|manage|manages|managed|administer|administers|administered|rent|rents|rented) ~4 for ORG
member: PERSON ~6 (having worked|ever worked|having killed|working) for ORG
escaped: @OUT ~1 (from|of)? FACILITY (together with|along with|alongside) PERSON
activity: (seeks|seeking|wants|sought) PERSON ~2 for ~2 CRIME+
wanted: PLACE (seeks|wants|is seeking|is looking for) PERSON
owns: PERSON (is|was|,) ~2 (owner|proprietor|co-owner|shareholder) and ~2 of ~2 ORG|FACILITY
owns: PERSON (is|was|,) ~2 (director|founder|manager|president|chief executive) and ~1 (owner|shareholder) of ~2 ORG|FACILITY
member: PERSON rose through the ranks of ORG
held: PERSON ~2 (died|dies) ~3 (in|at|inside) FACILITY
held: from ~2 FACILITY , PERSON (ran|runs|led|leads|directed|directs|continued)
family: PERSON=person and PERSON=relative , (his|her) ~1 role:@KINS

# What groups do to each other, as events
@NAME/conflict = conflict of
@NAME/alliance = alliance of
@NAME/split = split of
@NAME/surrender = surrender of
@NAME/operation = operation against
@FIGHT = war | feud | turf war | fight | fighting | clash | clashes | violent clashes | battle | battles | shootout | shootouts | conflict | conflicts | armed conflict | bloodshed | hostilities | struggle | confrontation | confrontations | gunfight | gunfights | dispute | disputes | gang war | gang warfare
@FOUGHT = fought | fights | fight | fighting | battled | battles | battling | clashed with | clashes with | clash with | attacked | attacks | ambushed | traded fire with | warred with | at war with | feuded with | fought against | fighting against
@PACT = alliance | alliances | pact | pacts | truce | partnership | partnerships | agreement | agreements | coalition | non-aggression pact
event/conflict: @FIGHT ~3 between ~4 ORG and ~4 ORG
event/conflict: @FIGHT between ~2 ORG , ~3 ORG (and|, and) ~3 ORG
event/conflict: ORG ~6 @FIGHT ~3 (with|against) ~6 ORG+
event/conflict: ORG ~2 @FOUGHT ~3 ORG
event/conflict: ORG and ~3 ORG ~4 (at war|fought|clashed|battled|are fighting|traded fire)
event/alliance: ORG ~4 @PACT ~2 with ~4 ORG+
event/alliance: @PACT ~2 between ~3 ORG and ~3 ORG
event/alliance: ORG ~3 (allied|allied itself|allied themselves|aligned itself|teamed up|joined forces|cooperates|cooperated|collaborates|collaborated|works together|worked together) with ~3 ORG+
event/alliance: ORG and ~3 ORG ~2 (allied|formed an alliance|joined forces|teamed up|signed a pact|agreed a truce)
event/split: ORG ~4 (split from|split off from|broke away from|splintered from|seceded from|separated from|broke with|emerged from a split in) ~3 ORG
event/split: (splinter groups|breakaway groups|splinter factions|splinters) ~2 (of|from) ORG ,? ~3 (include|included|including|such as|are|were) ~2 ORG+
event/surrender: PERSON ~3 (surrendered|surrenders|gave himself up|gave herself up|turned himself in|turned herself in|handed himself in|laid down his arms)
event/surrender: surrender of ~2 PERSON|ORG
event/surrender: ORG ~2 (surrendered|demobilised|demobilized|laid down their arms|laid down their weapons)
event/operation: (operation|operations|offensive|campaign|crackdown) ~2 (against|targeting) ~4 ORG
event/arrest: (members|leaders|operatives|gunmen|affiliates|fighters) of ~2 ORG ~2 (were|been|are) ~3 @CATCH
event/arrest: (arrest|capture|detention|arrests|arrested|captured|detained) ~1 of? ~6 (members|leaders|operatives|gunmen|affiliates|fighters) of ~2 ORG
event/arrest: (arrested|captured|detained|apprehended) ~5 ORG (members|operatives|gunmen|leaders)
event/killing: (members|gunmen|fighters|leaders) of ~2 ORG ~3 (was|were|been) ~2 @SLAY

# What runs through whole clauses
@RAN = led | headed | commanded | run | founded and led | controlled
leads: ORG ~3 (is|was|are|were|been|being) ~3 @RAN by ~6 such as ~1 PERSON
leads: ORG 's ~3 @CAPO (is|was|remains|became) ~3 PERSON
leads: PERSON ~3 (succeeded|replaced) PERSON as ~3 @CAPO of ~2 ORG
leads: PERSON ~6 as ~2 @CAPO of ~2 ORG
leads: (leaders|bosses|commanders|heads) of ORG ,? (such as|including|like|,) ~1 PERSON
leads: ORG ~1 (leaders|bosses|commanders) (such as|including|like)? PERSON
leads: (leadership|command|control) of ~2 ORG ~4 (passed|went|fell|was handed|was passed) to ~4 PERSON
leads: @CAPO of PLACE 's ORG ~1 (branch|faction|cell)? ,? PERSON
member: PERSON , ORG 's ~3 role:@HAND
member: (founded|formed|established|set up|created) ~4 by ~6 PERSON
member: ORG ~1 (was|were) ~1 role:(founded|formed|created|established|co-founded) ~6 by ~4 PERSON
member: role:@HAND (of|for|in) ORG , ~1 PERSON ,
member: (members|operatives|gunmen|fighters) of ~2 ORG ,? (including|such as|identified as|named as|known as|among them) ~2 PERSON
part: ORG=organization ~3 (consists of|composed of|made up of|comprises|includes) ~6 (factions|groups|fronts|cells|gangs|cliques) ,? (such as|including|like|:) ~1 ORG=member
part: ORG ~3 (functions|acts|operates|serves|served|acted|operated) as ~4 role:(armed wing|wing|subsidiary|affiliate|branch|faction|arm|cell|military wing|enforcement arm) of ~3 ORG
part: ORG ~3 (began|started|emerged|originated|grew out) ~3 as ~4 role:(armed wing|wing|faction|splinter|offshoot|breakaway|branch|arm|military wing) (of|from) ~3 ORG
part: ORG=organization 's ~2 role:(branch|faction|chapter|cell) in PLACE (is|was) known as ~2 ORG=member
part: ORG ,? (is|was|,)? ~4 role:(subsidiary|unit|division|affiliate|arm|branch) of ~4 ORG|BODY
part: ORG=organization 's ~3 role:subsidiary ,? ~3 ORG=member
based: ORG ~1 (is|was|are|were) ~12 (based|headquartered|domiciled|incorporated|located) in ~3 PLACE
based: ORG ~1 (is|was|are|were) (a|an) ~7 (gang|group|cartel|organization|organisation|syndicate|clan|militia|company|bank|firm|party|club|university|newspaper|airline|manufacturer|retailer|publisher) (in|from|of|based in) ~3 PLACE
based: ORG ~12 with ~2 (headquarters|principal place of business|registered office|head office|offices|seat) in ~2 PLACE
based: PLACE - headquartered ~3 ORG
based: ORG ~3 moved its (headquarters|head office|seat) ~4 to PLACE
based: PERSON ~1 (lives|lived|resides|resided|has lived|was living|is living|has been living|settled|moved) ~2 (in|to) ~3 PLACE
based: PERSON , (who)? ~1 (lives|lived|resides|resided|is based|was based) ~2 in ~2 PLACE
controls: ORG=controlled ~2 (is|was|are|were) ~2 controlled by ~5 PERSON|ORG=controller
controls: ORG=controlled ,? ~3 controlled by ~5 PERSON|ORG=controller
owns: ORG=asset ,? ~6 (was|is|been) ~2 (acquired|bought|purchased|taken over|owned) ~4 by ~4 PERSON|ORG=owner
owns: PERSON|ORG=owner (acquired|bought|purchased|owns) (the|a|an|its|rival|fellow) ~4 ORG=asset
owns: PERSON|ORG=owner ~3 (acquired|acquiring|acquisition of|bought|purchase of) ORG=asset
owns: ORG=owner 's (acquisition|purchase|takeover) of ~3 ORG=asset
owns: PERSON (is|was) ~2 (president|director|founder|chairman|chief executive) and ~1 owner of ~2 ORG
event/sanction: @SANCTION PERSON and ~10 : ORG+
event/sanction: @SANCTION ~4 (and|, and) ~2 (leader|companies|associates|members) ~2 PERSON
event/sanction: (designated|named|labelled|labeled|classified|declared) ~2 ORG ~2 (a|as a|as) ~2 (terrorist|foreign terrorist|criminal)
event/arrest: OWNER=involved ~1 (arrest|capture|detention)
event/killing: OWNER=victim ~1 (murder|killing|assassination)
event/extradition: OWNER=involved ~1 extradition
event/conviction: OWNER=involved ~1 conviction
event/release: OWNER=involved ~1 release
event/arrest: PERSON ~3 (was|were) ~1 (first|also|later|then|finally|eventually|subsequently) ~1 @CATCH
family: PERSON ,? (who)? (is|was|were|had been)? ~2 married to ~5 PERSON
family: PERSON=person ~6 (had|has|have|fathered|raised) ~4 role:(children|sons|daughters|kids) (,|:|named) PERSON=relative
family: PERSON (married|wed|divorced|remarried) ~4 PERSON
family: role:(brothers|sisters|siblings|cousins|twins|spouses) ,? PERSON and PERSON
family: PERSON ~1 (is|was) the role:@KINS of ~5 PERSON
family: PERSON ,? role:(son|daughter) of ~6 PERSON
held: PERSON ~2 (will|must|is to|was to) serve ~8 (at|in) FACILITY
held: PERSON ~4 (was|were|been|is|are) ~2 held ~3 (at|in|inside) ~2 FACILITY
escaped: PERSON ~2 (had|has|have)? ~1 (escaped|fled|broken out|broke out|absconded) ~2 from ~1 FACILITY
escaped: @OUT ~1 (from|of)? FACILITY ~6 with ~8 , PERSON
escaped: @OUT ~1 (from|of)? FACILITY ~6 with PERSON
entered: (transferred|moved|sent|relocated) ~10 from FACILITY to FACILITY ~6 , PERSON
employed: PERSON (was|is) employed (by|at) ~3 ORG|BODY ~3
employed: PERSON (was|is) ~1 (hired|employed|appointed|recruited) (by|at) ~3 ORG|BODY
employed: PERSON ~2 (joined|left) ~3 BODY
employed: PERSON ,? ~1 role:@BADGE (of|at|for|with|from|in) ~2 BODY|FACILITY
paid: PERSON|ORG=beneficiary ~4 (of|for) (taking|accepting|receiving) ~1 (bribes|bribe|kickbacks|payments|money) from ~4 PERSON|ORG=payer
paid: PERSON|ORG=payer ~4 (of|with) (paying|giving|offering) ~1 (bribes|bribe|kickbacks|payments) to ~5 PERSON|ORG=beneficiary
associate: PERSON ~3 (provided|provides|gave|offered) ~4 (services|support|assistance|protection|weapons|logistics) (to|for) ~3 ORG
associate: ORG ~4 (ties|links|connections|relationship) (to|with) ~3 ORG
associate: PERSON=person 's ~1 role:@PAL , PERSON=associate
wanted: PERSON 's whereabouts (are|remain) unknown
wanted: (ordered|issued|issues|orders) ~6 (arrest of|arrest warrant for|warrant for|warrant against) ~2 PERSON
wanted: PERSON ~3 (remains|remain|is|are) still? (being sought|at large|on the run|wanted|in hiding|a fugitive)
wanted: BODY|PLACE ~2 (requested|seeks|sought|has requested|is seeking) (his|her)? ~1 extradition of ~1 PERSON
event/escape: among (those who escaped|the escapees|the fugitives|the escaped) ~1 (is|are|was|were) ~3 PERSON+
event/escape: (escapees|fugitives) ~1 (include|included|are|were|is) ~2 PERSON+
@NAME/attack = attack of
@STRIKE = attack | attacks | drone attack | bombing | bombings | car bombing | ambush | ambushes | assault | assaults | massacre | massacres
event/attack: ORG ~3 (carried out|carries out|conducted|launched|launches|staged|perpetrated|mounted|committed) ~5 @STRIKE
event/attack: @STRIKE ~4 (blamed on|attributed to|claimed by|carried out by|perpetrated by|by) ~2 ORG
event/attack: ORG ~3 (bombed|ambushed|attacked|shot down|shelled|stormed)
event/attack: ORG ~3 (claimed|claimed responsibility for|blamed for|responsible for) ~4 @STRIKE
event/operation: (effort|campaign|crackdown|crackdowns|offensive|offensives) ~3 (to combat|on|against|targeting) ~3 ORG
event/killing: (killed|kills) ~3 (members|fighters|gunmen|guerrillas) of ~2 ORG
event/split: (splinter groups|splinter factions|break-away groups|breakaway groups|breakaway factions|splinters) ~6 (such as|include|included|including|like) ~2 ORG+
event/conflict: ORG and ~2 ORG ~6 in ~2 @FIGHT
event/conflict: @FIGHT between ~3 ORG , ~8 , and ~3 ORG
event/alliance: @PACT between ~3 ORG , ~8 , and ~3 ORG
activity: ORG ~6 (emerged|originated|arose|formed|was formed|was founded) ~1 in ~4 PLACE+
activity: ORG ~3 (located|hide|hides|hiding) ~1 in ~5 PLACE+
activity: ORG 's ~2 (branch|cell|cells|chapter|faction|presence|influence|stronghold) in ~1 PLACE+
activity: PLACE 's ORG ~1 (branch|cell|chapter|faction)
activity: ORG ~2 (is|was|are|were|been) ~2 (linked|tied|connected) ~3 to ~8 CRIME+
activity: ORG ~3 (engages|engaged|engage|involved|participates) in ~6 (including|such as|like) ~1 CRIME+

"""#

static let patternsEs: StaticString = #"""
# How Spanish says relations. The language of these lines is described in Sources/Extraction/Relations/Grammar.swift.

@LEADER = líder | lideresa | máximo líder | líder máximo | líder principal | líder histórico | jefe | jefa | cabecilla | capo | máximo cabecilla | principal cabecilla | cabecilla principal | comandante | máximo comandante | jefe máximo | máximo jefe | jefe supremo | jefe principal | mandamás | número uno | cerebro | cabeza | cabeza visible | principal líder | pran | líder y fundador | fundador y líder | jefe y fundador | cabecilla y fundador | máximo responsable | jefe histórico | primer jefe | último jefe | cabecilla local | líder supremo | gran jefe | jefe y cabecilla | máxima líder | principal jefe | comandante general | comandante en jefe
@LEADS = lidera | lideraba | lideró | lideran | lideraban | lideraron | encabeza | encabezaba | encabezó | encabezan | dirige | dirigía | dirigió | dirigen | dirigían | comanda | comandaba | comandó | liderando | manda | capitanea | capitaneaba | lideraría | encabezaría | dirigiría | comandaría | liderado | fundó y lideró | fundó y dirigió | creó y lideró | capitanean | capitaneaban | lidere | encabece | dirija | encabezando | dirigiendo | comandan | comandaban | mandaba
@LED = liderado | liderada | liderados | lideradas | dirigido | dirigida | dirigidos | comandado | comandada | comandados | encabezado | encabezada | encabezados | capitaneado | capitaneada | jefaturada | jefaturado | conducida | comandadas | encabezadas | dirigidas | capitaneados
@MEMBER = miembro | integrante | lugarteniente | fundador | cofundador | sicario | segundo al mando | segundo en el mando | segundo cabecilla | segundo jefe | segundo | número dos | número tres | operador | testaferro | mando | mando medio | mano derecha | brazo derecho | hombre de confianza | miembro fundador | miembro activo | miembro histórico | pistolero | gatillero | asesino a sueldo | operador financiero | operador logístico | jefe de sicarios | jefe de finanzas | jefe financiero | jefe de plaza | jefe regional | jefe local | jefe operativo | jefe militar | jefe de seguridad | cabecilla regional | cabecilla local | cabecilla financiero | líder regional | líder local | lugarteniente principal | encargado de finanzas | tesorero | contador | cobrador | reclutador | vocero | emisario | colaborador | soldado | subjefe | coordinador | recaudador | explosivista | financista | financiero | armero | militante | combatiente | guerrillero | miliciano | enlace | articulador | pieza clave | ficha clave | hombre clave | mujer clave | informante | campana | halcón | proveedor | cabecilla zonal | mando logístico | mando militar | mando político | financiador | lideresa local | extorsionador | extorsionista | coordinadora | integrante activo | integrante activa | miembro activa | exponente | afiliado | afiliada | simpatizante | dirigente | fundadora | cofundadora | operadora | reclutadora | cobradora | recaudadora | colaboradora | tesorera | vocera | mensajero | correo | encargado | encargada | responsable financiero | jefe de cobranzas | brazo operativo | distribuidor | subcomandante | segundo comandante | tercero al mando | tercero
@MEMBERS = miembros | integrantes | lugartenientes | sicarios | líderes | cabecillas | jefes | fundadores | operadores | militantes | combatientes | fundadoras | exponentes | mandos | supuestos integrantes | presuntos integrantes
@GANG = banda | pandilla | organización | organización criminal | banda criminal | grupo | megabanda | cártel | red criminal | grupo criminal | estructura | estructura criminal | organización delictiva | banda delictiva | facción
@ESCAPED = escapó | se escapó | fugó | se fugó | huyó | se evadió | evadió | escaparon | fugaron | evadieron | huyeron | se ha fugado | se había fugado | había escapado | ha escapado | había huido | fugado | fugada | escapado | evadido | logró escapar | logró fugarse | logró huir | logró evadirse | consiguió escapar | consiguió fugarse | pudo escapar | pudo fugarse | se dio a la fuga | se fuga | escapa | huye | fugara | escapara | evadiera | se fugaba | se escapaba | se evade | se escapan | se fugan | escapan | huyen | se han fugado | se habían fugado | se habían escapado | se había evadido | se habían evadido | se ha evadido | había logrado escapar | se descolgó | se había descolgado | se dieron a la fuga | lograron escapar | lograron fugarse | lograron huir | escapados | fugadas | evadidos | evadida | prófugo
@HELD = recluido | recluida | recluidos | recluidas | preso | presa | presos | encarcelado | encarcelada | encarcelados | privado de libertad | privada de libertad | privado de su libertad | internado | interno | interna | encerrado | purgaba | purga | purgaba condena | purga condena | paga condena | pagaba condena | pagaba una condena | paga una condena | cumplía condena | cumple condena | cumplía una condena | cumple una condena | cumplía pena | cumplía una pena | cumplió condena | cumpliendo condena | cumpliendo una condena | purgando condena | internada | internados | encerrada | encerrados | cautivo | purgará | cumplirá | purgarán | purgan | cumple pena | cumple prisión | cumple prisión preventiva | cumplía prisión preventiva | descuenta condena | descuenta pena | cumplen condena | cumplían condena | purgan condena | privados de libertad | asilado | confinado | confinada | confinados
@DETAINED = detenido | detenida | detenidos | detenidas
@IS_HELD = está | estaba | estuvo | permanece | permanecía | permaneció | sigue | seguía | continúa | se encuentra | se encontraba | se halla | se hallaba | encuentra | encontraba | estuvieron | están | estaban | permanecen | permanecían | siguen | quedó | quedará | quedaron | quedarán | será | serán | fue | fueron | se hallase | continuará | encontrándose | hallándose
@OF = de | del | de la | de los | de las | de la organización | de una organización | de la banda | de la red | de la estructura | de la agrupación | del grupo
@GROUP = la organización | una organización | la banda | una banda | la red | una red | la estructura | la agrupación | el grupo
@A = el | la | al | un | una | los | a
@AS = considerado | considerada | señalado | señalada | señalado como | señalada como | sindicado como | sindicado de ser | señalado de ser | señalado por ser | acusado de ser | acusada de ser | identificado como | identificada como | reconocido como | conocido como | investigado como | procesado como | descrito como | como | quien es | quien era | quien fue | quien sería | quien fungía como | quien figura como | que es | que era | que sería | hoy | entonces | y | señalado como el | acusado por ser | apuntado como | tenido por | catalogado como | sindicada como | identificada por | quien según | hasta ayer | por entonces | en su condición de | en su calidad de | en calidad de | en condición de | militar y | exmilitar y | expolicía y
@KIND = presunto | presunta | supuesto | supuesta | temido | actual | principal | peligroso | sanguinario | poderoso | histórico | nuevo | propio | otro | alto | antiguo | entonces | máximo | uno de los | una de las | uno de los principales | uno de los máximos | uno de los presuntos | considerado el | considerado | primer | último | joven | veterano | exmilitar y | expolicía y | fallecido | extinto | prófugo | conocido | a la vez | también | dos veces | ya
@WHAT_BEFELL = captura | detención | arresto | recaptura | muerte | asesinato | fuga | evasión | extradición | traslado | condena | liderazgo | mando | órdenes | paradero | entrega | deportación | abatimiento
@RULED = controlaba | controla | controló | controlaban | controlan | controlaron | dominaba | domina | dominó | dominaban | dominan | gobernaba | gobierna | gobernó | gobernaban | gobiernan | manejaba | maneja | manejó | manejaban | manejan | regía | rige | mandaba en | manda en | mandan en | mandaban en | se adueñó de | se adueñaron de | se apoderó de | se apoderaron de | se hizo con el control de | se hicieron con el control de | administra | administraba | administraban | sometía | somete | reina en | reinaba en | rigió | cogobierna | cogobernaba
@RULED_BY = controlado | controlada | controlados | controladas | dominado | dominada | gobernado | gobernada | manejada | manejado | regido | regida | tomada
@PRAN = pran | mandamás | amo y señor | líder negativo | líder carcelario | principal pran
@CRIMINAL = dedica* | dedicad* | dedicarse | involucrad* | vinculad* | responsable de | responsables de | especializad* | actividades | delitos | negocios | se financia | se financian | financia | cometer | comete | cometen | cometía | cometían | cometió | acusada de | acusado de | acusados de | acusadas de | señalada de | señalado de | señalados de | sindicados de | rentas | economías | implicad* | lucra | lucran | ejecuta | ejecutan | perpetra | perpetran | practica | practican | diversificó | diversificado | ha diversificado | sus ingresos | se nutre | vive de | viven de | participa en | participan en | incursionó en | incursionaron en | obtiene | cobra | cobran | cobraba | cobraban | exige | exigían | vive del | viven del | financian | lucraba | roba | robaba | robaban | responde por | perpetraba | perpetraban | dedicaban | encargaba | encargaban
@ACTIVE = opera | opere | operen | operara | operaba | operan | operaban | operó | operar | operando | operaría | operarían | presencia | presente | presentes | expandió | expandieron | expandido | se extendió | se extendieron | extendió | extendieron | extendido | expandirse | células | facciones | ramificaciones | actúa | actúan | actuaba | actuaban | delinque | delinquen | delinquía | tentáculos | activa | activo | activas | activos | instaló | instalaron | instalado | asentó | asentaron | asentado | asentada | radicó | infiltró | delinquían | operaron | actuó | actuaron | desplegó | tenía presencia | hace presencia | hacen presencia | mantiene presencia | mantienen presencia | tiene presencia | tienen presencia | azota | azotan | azotaba | siembra | expande | expanden
@EXMEMBER = exmiembro | ex miembro | ex-miembro | exintegrante | ex integrante | ex-integrante | antiguo miembro | antiguo integrante | exsicario | ex sicario | exlugarteniente
@KIN = hermano | hermana | hermanastro | hermanastra | medio hermano | hijo | hija | hijastro | hijastra | padre | madre | padrastro | esposa | esposo | exesposa | exesposo | viuda | viudo | marido | mujer | exmujer | pareja | expareja | concubina | conviviente | novia | novio | primo | prima | sobrino | sobrina | tío | tía | abuelo | abuela | nieto | nieta | cuñado | cuñada | yerno | nuera | suegro | suegra | compañera | hermano gemelo | hermana gemela | hermano mayor | hermano menor | hermana mayor | hermana menor | gemelo | gemela | mellizo | melliza | primo hermano | prima hermana | compañera sentimental | compañero sentimental | exconviviente | exsuegra | exsuegro | concuñado | concuñada | consuegro | consuegra | mamá | papá | ahijado | ahijada | bisnieto | bisnieta | sobrino nieto | exnovia | exnovio | prometida | prometido | hija menor | hijo menor | hija mayor | hijo mayor | madrastra | media hermana | compañera de vida | primogénito | primogénita | tía abuela
@PAL = socio | socia | abogado | abogada | defensor | defensora | chofer | chófer | contador | contadora | escolta | guardaespaldas | asistente | secretaria | secretario | socio comercial | exsocio | exsocia | testaferro | lugarteniente | mano derecha | brazo derecho | amigo | amiga | íntimo amigo | amigo íntimo | cómplice | compinche | coautor | compadre | comadre | padrino | ahijado | colaborador | colaboradora | allegado | allegada | compañero de celda | compañera de celda | compañero de fórmula | compañera de fórmula | compañero de equipo | coequipero | fórmula | hombre de confianza | mujer de confianza | enlace | proveedor | proveedora | emisario | emisaria | prestanombre | prestanombres | protegido | protegida | aliado | aliada | mentor | mentora | discípulo | discípula | correo | financista | fiador
@OPEN = (
@CLOSE = )
@WHEN = ayer | hoy | anoche | anteayer | este lunes | este martes | este miércoles | este jueves | este viernes | este sábado | este domingo | el lunes | el martes | el miércoles | el jueves | el viernes | el sábado | el domingo | esta mañana | esta madrugada | esta tarde | esta noche | la madrugada del | la noche del | a tiros | a balazos | a golpes | a machetazos | a puñaladas | en flagrancia | también | además | en la víspera | la víspera | a quemarropa
@HEAD = presidente | presidenta | director | directora | director general | directora general | presidente ejecutivo | presidenta ejecutiva | directora ejecutiva | director ejecutivo | secretario general | secretaria general | secretario ejecutivo | secretaria ejecutiva | técnico | técnica | entrenador | entrenadora | seleccionador | seleccionadora | director técnico | rector | rectora | decano | decana | vicepresidente | vicepresidenta
@PLAYER = jugador | jugadora | futbolista | delantero | delantera | portero | portera | arquero | arquera | guardameta | defensa | defensor | volante | mediocampista | lateral | central | extremo | goleador | goleadora | capitán del equipo | canterano | base | pívot | baterista | guitarrista | bajista | cantante | vocalista | solista
@PARTY = senador | senadora | diputado | diputada | congresista | concejal | concejala | concejero | asambleísta | parlamentario | parlamentaria | legislador | legisladora | regidor | regidora | candidato | candidata | alcalde | alcaldesa | edil | precandidato | precandidata
@CAUGHT = capturado | capturada | detenido | detenida | arrestado | arrestada | apresado | apresada | aprehendido | aprehendida | recapturado | recapturada
@CAUGHTS = capturados | capturadas | detenidos | detenidas | arrestados | arrestadas | apresados | apresadas | aprehendidos | aprehendidas | recapturados | recapturadas
@CATCH = detuvo | capturó | arrestó | aprehendió | apresó | recapturó | detuvieron | capturaron | arrestaron | aprehendieron | apresaron | recapturaron | detiene | detienen | capturan | arresta | arrestan | apresa | apresan | recapturan | recaptura | atrapan | atraparon | atrapó | aprehenden | aprehende | agarraron | logró capturar | lograron capturar | logró detener | lograron detener
@KILLED = asesinado | asesinada | abatido | abatida | ultimado | ultimada | acribillado | acribillada | baleado | baleada | dado de baja | dada de baja | ejecutado | ejecutada | degollado | degollada | fusilado | fusilada | ajusticiado | muerto a tiros | muerta a tiros | muerto a balazos | masacrado | decapitado | linchado
@KILLEDS = asesinados | asesinadas | abatidos | abatidas | ultimados | acribillados | acribilladas | baleados | dados de baja | ejecutados | fusilados | muertos a tiros | masacrados
@KILL = abatió | abatieron | abaten | abate | asesinó | asesinaron | asesinan | asesina | mató | mataron | mata | matan | ultimó | ultimaron | ultiman | acribilló | acribillaron | acribillan | dieron de baja | dio de baja | dan de baja | ejecutó | ejecutaron | fusiló | fusilaron | balearon | neutralizaron | neutralizó | liquidaron | liquidó | degollaron | linchan | lincharon | cosieron a tiros
@SNATCHED = secuestrado | secuestrada | plagiado | plagiada | raptado | raptada | retenido | retenida
@SENTENCE = años | meses | cadena | prisión | pena | reclusión | presidio
@PART = facción | célula | brazo armado | brazo | brazo playero | disidencia | escisión | filial | subsidiaria | rama | rama local | rama portuaria | ala | franquicia | división | cuadrilla | subgrupo | grupo satélite | columna | brazo operativo | brazo sicarial | brazo financiero | estructura | frente | bloque | sucursal | unidad | satélite | remanente
@WORKER = empleado | empleada | trabajador | trabajadora | funcionario | funcionaria | periodista | ingeniero | ingeniera | abogado | abogada | profesor | profesora | catedrático | catedrática | docente | maestro | maestra | médico | médica | doctor | doctora | enfermero | enfermera | gerente | gerenta | gerente general | gerente de finanzas | gerente regional | custodio | custodia | analista | investigador | investigadora | biólogo | bióloga | astrónomo | astrónoma | economista | historiador | historiadora | sociólogo | socióloga | antropólogo | antropóloga | geólogo | geóloga | químico | arqueólogo | arqueóloga | conductor | conductora | chofer | chófer | operario | operaria | cajero | cajera | contador | contadora | asesor | asesora | directivo | directiva | ejecutivo | ejecutiva | administrador | administradora | guardia | guía penitenciario | guía penitenciaria | guardián | agente | detective | patrullero | cabo | sargento | suboficial | teniente | capitán | soldado | dragoneante | gendarme | corresponsal | reportero | reportera | fotógrafo | fotógrafa | camarógrafo | camarógrafa | redactor | redactora | editor | editora | columnista | montador | capataz | vendedor | vendedora | mesero | auxiliar | asistente | especialista | psicólogo | psicóloga | perito | perita | mánager | bibliotecario | cocinero | vigilante | escolta | piloto | marinero | presentador | presentadora
@PAID = pagó | pagaba | pagaban | pagaron | paga | pagan | sobornó | sobornaba | entregó | entregaba | entregaron | transfirió | transfería | transfirieron | giró | giraba | depositó | depositaba | donó | desembolsó | abonó | abonaba | consignó | ofreció | habría pagado | habría entregado | vendió
@SEIZE = incautó | incautaron | incauta | incautan | decomisó | decomisaron | decomisa | decomisan | incautación | decomiso | incautados | incautado | incautadas | incautada | decomisados | decomisado | decomisada | hallaron | halló | hallan | ocupó | ocuparon | encontraron | colectaron | confiscó | confiscaron | confiscan | embargó | embargaron | incautarse | comiso | hallados | halladas

# Leadership
leads: PERSON , @AS? @A? @KIND? @KIND? @LEADER @OF ORG
leads: PERSON , @AS? (uno|una) de (los|las) @KIND? (líderes|jefes|cabecillas|máximos líderes|máximos jefes|máximos cabecillas|capos|jefas) @OF ORG
leads: PERSON (es|era|fue|sería|como|se convirtió en|pasó a ser|se proclamó) @AS? @A? @KIND? @KIND? @LEADER @OF ORG
leads: PERSON (es|era|fue|sería|como) (uno|una) de (los|las) @KIND? (líderes|jefes|cabecillas|máximos líderes|capos) @OF ORG
leads: PERSON (es|era|fue|ha sido) ~1 (considerado|señalado como|señalado|sindicado como|identificado como) @A? @KIND? @LEADER @OF ORG
leads: PERSON (negó|niega|desmintió|admitió|reconoció) ser ~1 @LEADER @OF ORG
leads: PERSON , quien (negó|niega|desmintió|admitió|reconoció) ser ~1 @LEADER @OF ORG
leads: PERSON se (le|les) (señala|sindica|acusa|considera|identifica|atribuye ser|tiene) ~3 @LEADER @OF ORG
leads: PERSON (se desempeñaba|se desempeñó|fungía|fungió|actuaba|figura|figuraba) como @A? @KIND? @LEADER @OF ORG
leads: @A @KIND? @LEADER @OF ORG ,? PERSON
leads: @A @KIND? @LEADER @OF ORG , (identificado|identificada|conocido|reconocido) como PERSON
leads: @A @KIND? @LEADER @OF ORG (es|era|fue|sería) PERSON
leads: @WHAT_BEFELL del @KIND? @LEADER @OF ORG ,? PERSON
leads: (presunto|supuesto|considerado|señalado|sindicado) ~1 @LEADER @OF ORG ,? PERSON
leads: (identificó|identificaron|señaló|señalaron|reconoció|presentó|acusó) a PERSON (como|de ser) @A? @KIND? @LEADER @OF ORG
leads: (señalado|considerado|sindicado|identificado|reconocido) como @A? @KIND? @LEADER @OF ORG PERSON
leads: PERSON @LEADS a? @GROUP? ORG
leads: @LEADS PERSON a? @GROUP? ORG
leads: PERSON , (quien|que) @LEADS a? @GROUP? ORG
leads: PERSON , (el hombre|la mujer|el sujeto) que @LEADS a? @GROUP? ORG
leads: ORG , ~3 @LED por PERSON
leads: ORG (es|era|fue|está|estaba|estaría|son|eran|están) ~2 @LED por PERSON
leads: ORG @LED por PERSON
leads: ORG , @GANG? ~1 que (lidera|lideraba|lideró|encabeza|encabezaba|dirige|dirigía|comanda|comandaba) PERSON
leads: ORG , cuyo ~1 @LEADER (es|era|fue|sería) PERSON
leads: (bajo el mando|bajo el liderazgo|bajo la dirección|bajo la jefatura|bajo las órdenes|al mando) de PERSON , ORG
leads: ORG , (bajo el mando|bajo el liderazgo|bajo la dirección|bajo la jefatura|bajo las órdenes|al mando) de PERSON
leads: ORG (bajo el mando|bajo el liderazgo|bajo la dirección|bajo las órdenes|al mando) de PERSON
leads: ORG (opera|operaba|actúa|actuaba|está|estaba|estuvo) (bajo el mando|bajo el liderazgo|bajo la dirección|bajo las órdenes|al mando) de PERSON
leads: PERSON (está|estaba|estuvo|estaría|quedó|,) (al mando|al frente|a la cabeza) @OF ORG
leads: (al mando|al frente|a la cabeza) @OF ORG (está|estaba|estuvo|quedó|se encuentra|se encontraba|figura) PERSON
leads: PERSON y su @GANG , (conocida como|conocido como|llamada|denominada|el|la|los) ORG
leads: PERSON (asumió|tomó|heredó|ejerce|ejercía|mantiene) ~1 (liderazgo|mando|control|jefatura|dirección|riendas) @OF ORG
leads: (mando|liderazgo|jefatura|control|dirección) @OF ORG (pasó|quedó|recayó) (a|en) manos de PERSON
leads: (mando|liderazgo|jefatura|dirección) @OF ORG (lo|la) (asumió|tomó|ejerce|ejercía|tiene|tenía) PERSON
leads: la @GANG de PERSON , ORG
leads: ORG y su @KIND? @LEADER ,? PERSON
leads: (atribuyen|atribuye|atribuyó|adjudican|imputa|imputan) a PERSON (el|la) (liderazgo|mando|jefatura|dirección) @OF ORG
leads: PERSON , @KIND? (líderes|cabecillas|jefes|máximos líderes) @OF ORG
leads: ORG @KIND? @LEADER ,? PERSON
leads: ORG @KIND? @LEADER , el? (apodado|llamado|conocido como|un tal) PERSON
leads: ORG ~4 y (a|de|con)? su @KIND? @LEADER ,? ~1 PERSON
leads: ORG , cuyo @KIND? @LEADER ~2 , PERSON
leads: ORG , cuyo @KIND? @LEADER (es|era|fue|sería|sigue siendo|responde al nombre de) ~2 PERSON
leads: @KIND? @LEADER @OF ORG en ~4 , PERSON
leads: @LEADER @OF ORG , ~4 (alias|conocido como|apodado|identificado como) PERSON
leads: PERSON @LEADS ~3 ORG
leads: PERSON , (quien|quienes|que) ~4 @LEADS ~3 ORG
leads: ORG ,? ~5 @LED por ~3 PERSON
leads: ORG (la|lo|los|las) @LEADS ~3 PERSON
leads: ORG , que @LEADS ~2 PERSON
leads: ORG , ~5 (bajo el mando|bajo el liderazgo|bajo la dirección|bajo la jefatura|bajo las órdenes|al mando|a las órdenes) de ~2 PERSON
leads: (gente|hombres|muchachos|tropa|tropas|chicos|pupilos|dirigidos) de PERSON , @A? (del|de la|de) ORG
leads: PERSON (asumió|tomó|heredó|ejerce|ejercía|mantiene|habría asumido|retomó) ~1 (liderazgo|mando|control|jefatura|dirección|riendas|presidencia) @OF ORG
leads: (jefes|líderes|cabecillas|capos|comandantes) @OF ~2 ORG , PERSON
leads: PERSON , @AS? @A? @KIND? @HEAD @OF ORG
leads: PERSON (es|era|fue|será) ~3 @HEAD @OF ORG
leads: @HEAD @OF ORG , PERSON
leads: @HEAD @OF ORG PERSON
leads: PERSON (preside|presidía|presidió|dirige|dirigió|entrena|entrenaba) ORG
leads: PERSON , que (preside|presidía|dirige|dirigió|entrena) ORG
leads: ORG (nombró|designó|eligió|reeligió|nombra|elige|designa) ~2 @HEAD ~3 a PERSON
leads: ORG ,? (quedó|quedaron|queda) (con|en manos de|a cargo de|al mando de|bajo el mando de|bajo el control de) PERSON
leads: ORG , (la|el|los|las) (banda|pandilla|organización|gente|tropa|grupo|clan|hombres|muchachos) (de|del|que comanda|que dirige|que lidera) PERSON
leads: PERSON , (el|la) (que|hombre que|mujer que) ~2 @LEADS ~2 ORG
leads: PERSON , ~2 (presidente|presidenta|director|directora|titular) ~2 @OF ORG
leads: (comandante|jefe|líder|cabecilla|capo) PERSON , @OF ORG
leads: PERSON , (cerebro|cabeza|alma|patriarca|matriarca|dueño y señor|amo) @OF ORG
leads: (manda|mandaba) en ORG ~2 PERSON
leads: PERSON (manda|mandaba|mandó) en ORG
leads: ORG (nombró|designó|eligió|reeligió|nombra|elige|designa) a PERSON ~1 (como)? @HEAD
leads: ORG (nombró|designó|eligió|reeligió|nombra|elige|designa) como ~1 @HEAD a PERSON
leads: PERSON (fue|es|será) (nombrado|nombrada|elegido|elegida|designado|designada|reelegido|reelegida) ~1 @HEAD @OF ORG
leads: ORG : ~2 (DT|director técnico|técnico|entrenador) : PERSON

# Membership
member: PERSON , @AS? @A? @KIND? role:@MEMBER @OF ORG
member: PERSON , (presuntos|supuestos|todos|ambos)? (miembros|integrantes|sicarios|lugartenientes|fundadores) @OF ORG
member: PERSON (es|era|fue|como|sería) @AS? @A? @KIND? role:@MEMBER @OF ORG
member: PERSON (negó|niega|admitió|reconoció) ser ~1 role:@MEMBER @OF ORG
member: PERSON (se desempeñaba|se desempeñó|fungía|fungió|actuaba|operaba|figura|figuraba) como @A? @KIND? role:@MEMBER @OF ORG
member: PERSON se (le|les) (señala|sindica|acusa|considera|identifica|investiga|vincula) (como|de ser|por ser) @A? @KIND? role:@MEMBER @OF ORG
member: PERSON , (uno|una) de (los|las) ~1 @MEMBERS @OF ORG
member: @A @KIND? role:@MEMBER @OF ORG ,? PERSON
member: @A @KIND? role:@MEMBER @OF ORG , (identificado|identificada|conocido|reconocido) como PERSON
member: (presunto|presunta|supuesto|supuesta|otro) role:@MEMBER @OF ORG ,? PERSON
member: @WHAT_BEFELL del @KIND? role:@MEMBER @OF ORG ,? PERSON
member: @MEMBERS @OF ORG , (entre ellos|entre ellas|entre los que figura|entre los que está|uno de ellos|incluido) PERSON
member: (identificó|identificaron|señaló|señalaron|reconoció|presentó|acusó) a PERSON (como|de ser) @A? @KIND? role:@MEMBER @OF ORG
member: PERSON (pertenece|pertenecía|perteneció|pertenecería) a @GROUP? ORG
member: PERSON , (perteneciente|vinculado|vinculada) ~1 (a|al|con) ORG
member: PERSON (forma parte|formaba parte|formó parte|formaría parte|hace parte|hacía parte|hizo parte|haría parte) @OF ORG
member: (formaba parte|forma parte|hacía parte|hace parte) @OF ORG PERSON
member: ORG , ~3 (al que|a la que|al cual|a la cual) (pertenece|pertenecía|perteneció) PERSON
member: PERSON (integra|integraba|integró|integraría|integrado) @GROUP? ORG
member: PERSON (se unió|se incorporó|ingresó|se sumó|se integró) a @GROUP? ORG
member: PERSON (milita|militaba|militó) en ORG
member: PERSON role:(fundó|cofundó|creó) @GROUP? ORG
member: ORG (fue|,) role:(fundado|fundada|creado|creada) ~4 por PERSON
member: PERSON , @AS? @A? @KIND? @KIND? role:@MEMBER @OF ORG
member: PERSON , ~1 role:@MEMBER en PLACE @OF ORG
member: @A? @KIND? role:@MEMBER @OF ORG en ~4 , PERSON
member: PERSON (era|es|fue|sería|es considerado|está considerado) @AS? @A? @KIND? role:@MEMBER @OF ORG
member: PERSON ,? (señalado|señalada|sindicado|sindicada|acusado|acusada|sospechoso|sospechosa) ~2 (de|como|por) (ser|actuar como|fungir como|oficiar de)? @A? @KIND? role:@MEMBER @OF ORG
member: PERSON , ~1 (miembros|integrantes|militantes|sicarios|lugartenientes|fundadores|combatientes|dirigentes) @OF ~2 ORG
member: ORG , ~3 (integrada|integrado|conformada|conformado|compuesta|formada|formado) ~3 por ~3 PERSON
member: (pertenencia|afiliación|adhesión|ingreso|incorporación) de PERSON (a|al) ORG
member: PERSON ~8 por (pertenencia|pertenecer|integrar|militar en|haber integrado|ser parte de) (a|al)? ORG
member: PERSON ~3 (integra|integre|integró|integraba|integraban|integraría|integrarían|integran) ~2 ORG
member: PERSON @OPEN (del|de|de la)? ORG @CLOSE
member: @PARTY PERSON , @OF ORG
member: @PLAYER PERSON , @OF ORG
member: PERSON , ~2 @PARTY (de|del|por) ~1 ORG
member: PERSON , candidato (de|del|por) ~1 ORG
member: PERSON , ~2 @PLAYER @OF ORG
member: @PLAYER @OF ORG ,? PERSON
member: (goles|tantos|dianas|dobletes|gol|tanto|doblete|cabezazo|penalti|zurdazo|triplete|remate) de PERSON , @OF ORG
member: PERSON (fichó por|ficha por|jugará en|juega en|jugó en|llega a|llegó a|reforzará a|firmó con|firma con|debutó en|debutó con|milita en|seguirá en|continuará en) ~2 ORG
member: ORG (fichó a|ficha a|contrató a|presentó a|incorpora a|incorporó a) ~3 PERSON
member: PERSON ~3 (se unió|se incorporó|ingresó|se sumó|se integró|se pasó|pasó|se afilió|adhirió) (a|al) @GROUP? ORG
member: PERSON role:(fundó|cofundó|creó|fundaron|crearon) ~4 ORG
member: PERSON , (que|quien|quienes) role:(fundó|cofundó|creó|fundaron|crearon) ~4 ORG
member: ORG ~3 role:(fundado|fundada|creado|creada|fundados) ~6 por ~3 PERSON
member: @A @KIND? role:(fundador|fundadora|cofundador|cofundadora|creador|creadora) @OF ORG ,? ~2 PERSON
member: ORG role:(fundador|fundadora|cofundador|cofundadora|integrante|miembro|lugarteniente|tesorero|sicario|recaudador|vocero|testaferro|segundo al mando|segundo|número dos) ,? PERSON
member: ORG ~4 y su role:@MEMBER ,? PERSON
member: (cae|cayó|capturan|detienen|abaten|matan|cayeron|detenido|capturado) ~6 role:@MEMBER @OF ORG ,? PERSON
member: (reputa|considera|señala como|tiene por|sindica como|identifica como) ~2 (miembros|integrantes|miembro|integrante|parte) @OF ORG a PERSON
member: PERSON , a (quien|quienes) ~3 (vincula|vinculan|relaciona|relacionan|asocia|asocian|vinculaban|ligan) ~3 (con|a) ORG
member: PERSON ~2 (es|era|fue|sería|habría sido) ~1 (parte|integrante|miembro) @OF ORG
member: PERSON ~2 (vinculado|vinculada|ligado|ligada|relacionado|relacionada) ~2 (con|a|al) ORG
member: PERSON ~6 (marcó|anotó|convirtió|goleó|debutó|fichó|firmó) ~4 (para|por|con) ~1 ORG
member: @PLAYER PERSON ~3 @OF ORG
member: @OF ORG , PERSON (era|es|fue) ~2 role:@MEMBER
member: (miembros|integrantes|sicarios|gatilleros|cabecillas) @OF ORG PERSON
member: (miembros|integrantes|sicarios|gatilleros) @OF ORG (son|fueron identificados como|:) ~2 PERSON
member: entre (los|las) (miembros|integrantes|fundadores) @OF ORG ~3 PERSON
member: PERSON ,? ~2 (reclutado|reclutada|captado|captada|fichado|fichada|contratado|contratada) por ~2 ORG
member: PERSON ~3 (trabajaba|trabaja|mataba|cobraba|cobra|operaba|vendía|traficaba|trafica) para ORG
member: PERSON ~2 (decía|dijo|dice|confesó|admitió|aseguró) (ser|pertenecer|hablar en nombre|que era) ~3 @OF ORG
member: PERSON , el? role:(contador|financista|armero|químico|chofer|testaferro|abogado|cerebro financiero) @OF (la organización|la banda|la red|el grupo) ORG
member: PERSON ~2 (se hacía pasar por|actuaba como|hacía de|servía de|oficiaba de) role:@MEMBER @OF ORG
member: PERSON , a (quien|quienes) ~4 (reputa|considera|señala|sindica|identifica|tiene|acusa) ~4 (miembros|integrantes|miembro|integrante|parte|sicario|lugarteniente|operador) @OF ORG
former: PERSON , @A? role:@EXMEMBER @OF ORG
former: PERSON (es|era|fue) @A? role:@EXMEMBER @OF ORG
former: @A role:@EXMEMBER @OF ORG ,? PERSON
former: PERSON (abandonó|dejó|renunció a|se retiró de|desertó de|se desvinculó de|rompió con|salió de|se marchó de|fue expulsado de|fue expulsada de|fue separado de|se despidió de|abandona|deja) ORG
former: PERSON , ~1 role:(exintegrante|exmiembro|ex|desmovilizado|desmovilizada|disidente|desertor|desertora|excombatiente|exguerrillero|exguerrillera|exparamilitar|exmilitante|exjefe|excabecilla|exlíder|excomandante|exjefe financiero|exjefe militar|exjugador|expresidente|expresidenta|exgerente|exgerenta|exdirector|exdirectora|exempleado|exempleada|extesorero|exfuncionario|exfuncionaria|excontador|exasesor|exasesora|exvocero|exfutbolista|extécnico|exentrenador|exfundador|exmandatario|exagente|exoficial|expolicía) @OF ~2 ORG|BODY|FACILITY
former: PERSON , ~1 (exfuncionarios|exintegrantes|exmiembros|exempleados|exagentes|exdirectivos|exgerentes|excombatientes) @OF ~1 ORG|BODY|FACILITY
former: @A? role:(exintegrante|exmiembro|desmovilizado|exgerente|expresidente|exjefe|excabecilla|exlíder|exdirector|exempleado|excombatiente|exfuncionario|exagente|excomandante) @OF ~1 ORG|BODY ,? PERSON
former: PERSON (fue|era) ~2 role:(contador|contadora|gerente|tesorero|tesorera|empleado|empleada|abogado|abogada|asesor|asesora|secretario|secretaria|administrador|administradora) @OF ~2 ORG
former: (salida|renuncia|destitución|relevo|despido|dimisión|retiro) de ~3 PERSON @OF ORG
former: PERSON , (hasta ahora|hasta ayer|hasta entonces|otrora|hasta el año pasado|hasta hace poco) ~1 role:(gerente|presidente|presidenta|director|directora|asesor|asesora|tesorero|contador|jefe|jefa|secretario) ~2 @OF ORG|BODY
former: ORG ~8 (entonces|otrora|antiguo|antigua) role:(gerente|presidente|presidenta|director|directora|tesorero|contador) , PERSON

# Control of prisons and territories
controls: PERSON @RULED ~1 FACILITY
controls: ORG @RULED ~1 FACILITY
controls: PERSON , @AS? @A? @KIND? @PRAN @OF FACILITY
controls: PERSON (era|fue|es|como) @A? @KIND? @PRAN @OF FACILITY
controls: @A @KIND? @PRAN @OF FACILITY ,? PERSON
controls: en FACILITY , PERSON (ejercía|fungía|actuaba|era|oficiaba) ~1 @PRAN
controls: PERSON (controló|controlaba|gobernó|gobernaba|dominó|dominaba|manejó|manejaba) (durante|por) ~3 FACILITY
controls: ORG (controló|controlaba|controlaron|gobernó|gobernaba|dominó|dominaba|dominaron) (durante|por) ~3 FACILITY
controls: FACILITY ,? (lo|la) (controlaba|controlaban|controla|controlan|dominaba|domina|gobernaba|gobierna|manejaba|maneja|mandaba) PERSON
controls: FACILITY ,? (lo|la) (controlaba|controlaban|controla|controlan|dominaba|dominaban|domina|gobernaba|gobernaban|gobierna|manejaba|manejaban|maneja) ORG
controls: FACILITY , (que|la cual|el cual) PERSON @RULED
controls: FACILITY , (que|la cual|el cual) ORG @RULED
controls: FACILITY , (que|donde|en la que|en el que) (@RULED|mandaba|manda) PERSON
controls: FACILITY , (que|donde|en la que|en el que) (@RULED|mandaba|manda|mandaban|mandan) ORG
controls: (en|dentro de|dentro del) FACILITY ,? (mandaba|manda|mandan|mandaban|gobernaba|gobernaban|dominaban) PERSON
controls: (en|dentro de|dentro del) FACILITY ,? (mandaba|manda|mandan|mandaban|gobernaba|gobernaban|dominaban) ORG
controls: FACILITY ,? (era|es|fue|estaba|está)? ~2 @RULED_BY por PERSON
controls: FACILITY ,? (era|es|fue|estaba|está)? ~2 @RULED_BY por ORG
controls: FACILITY (estaba|está|estuvo|permanecía|quedó|,) ~1 (bajo el control|bajo el dominio|bajo el mando|en manos|en poder) @OF PERSON
controls: FACILITY (estaba|está|estuvo|permanecía|quedó|,) ~1 (bajo el control|bajo el dominio|bajo el mando|en manos|en poder) @OF ORG
controls: bajo (el control|el dominio|el mando) de PERSON , FACILITY
controls: PERSON (tomó|mantiene|mantenía|tiene|tenía|asumió|ejerce|ejercía) el (control|mando) @OF FACILITY
controls: ORG (tomó|tomaron|mantiene|mantienen|mantenía|mantenían|tiene|tienen|tenía|tenían|asumió|ejerce|ejercía|ejercían) el (control|mando) @OF FACILITY
controls: (control|mando) ~1 @OF FACILITY (lo|la) (ejerce|ejercía|ejercían|ejercen|tiene|tenía|tienen|tenían|asumió|mantiene|mantenía) PERSON
controls: (control|mando) ~1 @OF FACILITY (lo|la) (ejerce|ejercía|ejercían|ejercen|tiene|tenía|tienen|tenían|asumió|asumieron|mantiene|mantenía) ORG
controls: ORG (impuso|impusieron|imponía|imponían) (su ley|sus reglas|sus normas) en FACILITY
controls: PERSON (impuso|imponía) (su ley|sus reglas|sus normas) en FACILITY
controls: desde FACILITY , que @RULED PERSON
controls: ORG (controla|controlaba|controlan|domina|dominan) ~2 PLACE
controls: PERSON|ORG ~2 @RULED ~4 FACILITY
controls: PERSON|ORG ~1 (controla|controlaba|controlan|domina|dominan|dominaba|manda en|mandaba en|mandan en|gobierna|gobernaba|reina en|reinaba en) ~4 PLACE
controls: FACILITY|PLACE ~4 @RULED_BY por ~3 PERSON|ORG
controls: (en|dentro de|dentro del) FACILITY|PLACE ,? ~2 (manda|mandaba|mandan|mandaban|gobierna|gobernaba|reina|reinaba) ~2 PERSON|ORG
controls: FACILITY|PLACE ~2 (en manos|en poder|bajo el control|bajo el dominio|bajo control) (de|del|de los) ~2 PERSON|ORG
controls: ORG (usaba|usaban|utilizaba|utilizaban|convirtió|convirtieron|tomó|tomaron|ocupó|ocuparon) ~3 FACILITY
controls: PERSON|ORG ,? ~2 que @RULED ~3 FACILITY
controls: ORG ,? ~2 que (controla|controlaba|controlan|domina|dominan|dominaba|gobierna|gobernaba) ~3 PLACE
controls: (dueño|dueños|amo|amos|amo y señor|mandamás|jefe|rey|patrón) @OF FACILITY|PLACE , ~2 PERSON
controls: PERSON|ORG , (dueño|dueños|amo|amos|amo y señor|mandamás|patrón|mandamás) @OF FACILITY
controls: FACILITY , (bastión|feudo|territorio|dominio|cuartel|guarida|santuario) (de|del) ~2 PERSON|ORG
controls: PERSON|ORG ~2 (fija|fijaba|cobra|cobraba|cobran|impone|imponía|imponen|administra|administran) ~6 (en|dentro de|dentro del) FACILITY

# Custody
held: PERSON @IS_HELD ~4 @HELD ~8 en FACILITY
held: PERSON (fue|ha sido|había sido|,) ~2 @HELD ~8 en FACILITY
held: PERSON @HELD ~8 en FACILITY
held: PERSON (llevaba|lleva|pasó|estuvo) ~4 @HELD en FACILITY
held: PERSON (permanece|permanecía|permaneció) en FACILITY
held: PERSON , @HELD (en|del|de la|de) FACILITY
held: PERSON @IS_HELD ~2 @DETAINED ~3 en FACILITY
held: PERSON , ~1 @DETAINED en FACILITY
held: PERSON , @A? (interno|interna|preso|recluso|reclusa|reo|recluido) @OF FACILITY
held: @A (interno|interna|preso|recluso|reclusa|reo) @OF FACILITY ,? PERSON
held: @IS_HELD @HELD en FACILITY PERSON
held: FACILITY , donde @IS_HELD @HELD ,? PERSON
held: FACILITY , donde (cumple|cumplía|purga|purgaba|paga|pagaba) (condena|una condena|pena|una pena) ,? PERSON
held: @HELD en FACILITY (está|estaba|se encuentra|permanece) PERSON
held: en FACILITY (está|estaba|se encuentra|permanece|cumple|cumplía|purga) ~1 @HELD PERSON
held: en FACILITY (cumple|cumplía|purga|purgaba|paga|pagaba) (condena|pena|una condena|una pena) PERSON
held: (reclusión|encarcelamiento|detención|encierro) de PERSON en FACILITY
held: PERSON (cumple|cumplía|cumplió|purga|purgaba|paga|pagaba|descuenta) ~3 (condena|pena|prisión|sentencia|arresto|detención|años) ~8 en FACILITY
held: PERSON (están|estaban|permanecen|permanecían|siguen) ~1 (presos|presas|recluidos|recluidas|encarcelados|detenidos|internados) ~4 en FACILITY
held: PERSON ,? ~2 @HELD ~8 (en|del|de|al) FACILITY
held: PERSON @IS_HELD ~6 @HELD ~3 en ~3 FACILITY
held: PERSON , (interno|interna|preso|presa|recluso|reclusa|reo|internos|presos|reclusos|reos|reo rematado) ~3 (del|de|de la|en) FACILITY
held: (interno|interna|preso|presa|recluso|reclusa|reo|internos|presos|reclusos|reos) (del|de|de la|en) FACILITY ,? ~2 PERSON
held: PERSON (espera|esperaba|aguarda|aguardaba|afronta) ~3 (juicio|sentencia|proceso|extradición) en FACILITY
held: PERSON ~6 desde (su celda|la celda|la cárcel|el penal|la prisión|su calabozo|su pabellón|su reclusión) ~3 (en|de|del) ~2 FACILITY
held: PERSON ~2 (dirige|dirigía|ordena|ordenaba|ordenó|coordina|coordinaba|opera|operaba|manda|mandaba|extorsiona|extorsionaba|lidera|lideraba|controla|controlaba|imparte|impartía) ~8 desde FACILITY
held: @LED por ~2 PERSON ~3 desde ~5 FACILITY
held: FACILITY ~6 (alojó|aloja|alberga|albergaba|albergó|recluye|recluyó) (a|al)? ~6 PERSON
held: FACILITY , (donde|en el que|en la que|en donde) ~4 @HELD ~2 PERSON
held: FACILITY , (donde|en el que|en la que|en donde) PERSON ~3 @HELD
held: (mantiene|mantienen|mantenía) (recluido|recluida|preso|presa|detenido|detenida|encerrado) a PERSON en FACILITY
held: (prisión preventiva|prisión|detención|reclusión|arresto|internamiento|ingreso) ~2 (de|para|a|contra) PERSON ~6 en FACILITY
held: PERSON ~8 (cumplirá|purgará|descontará) ~6 en FACILITY
held: @A? (interno|interna|recluso|reclusa|preso|presa|reo) PERSON ~6 (en|del|de) FACILITY
held: desde ~1 FACILITY ,? PERSON ~2 (dirige|dirigía|ordena|ordenaba|ordenó|coordina|coordinaba|opera|operaba|manda|mandaba|extorsiona|extorsionaba|lidera|lideraba|controla|controlaba|imparte|impartía|seguía|sigue)
held: PERSON , ~2 @OF ORG , ~2 @HELD ~4 en FACILITY
held: PERSON ~3 @HELD (en|del|de) ~3 FACILITY
held: PERSON ~4 (desde su reclusión|desde su encierro|desde la celda|desde su celda) en FACILITY
held: (visitó|visita|visitaba|visitaban|vio) (a|al) ~3 PERSON en FACILITY
held: (visité|visitamos|entrevisté|entrevistamos|entrevistó|encontré) (a|al) ~3 PERSON en FACILITY
held: (celda|pabellón|calabozo|módulo) (de|del|donde está|que ocupa) PERSON (en|del|de) FACILITY
held: (detenido|detenida|preso|presa|recluido|recluida|encarcelado|encarcelada) (en|del) FACILITY ,? PERSON
held: PERSON ~3 (cumple|cumplió|cumplía|purga|purgó) ~4 (años|meses|días|semanas) ~3 en FACILITY
entered: PERSON ~1 (trasladado|trasladada|enviado|enviada|llevado|llevada|recluido|ingresado|conducido|conducida|remitido|remitida|derivado) ~8 (a|al|hasta|hacia) FACILITY
entered: PERSON ingresó ~3 (a|en|al) FACILITY
entered: (trasladaron|trasladó|enviaron|envió|llevaron|condujeron|remitieron|derivaron) a ~1 PERSON ~4 (a|al|hasta|hacia) FACILITY
entered: (recluyeron|recluyó|encerraron|internaron|ingresaron|encarcelaron) a ~1 PERSON en FACILITY
entered: (traslado|ingreso|envío) (de|del) PERSON ~1 (a|al|en|hacia|hasta) FACILITY
entered: PERSON ~3 (trasladado|trasladada|trasladados|enviado|enviada|enviados|llevado|llevada|llevados|movilizado|movilizada|conducido|conducida|conducidos|remitido|remitida|derivado|derivada|reubicado|reubicada|ingresado|ingresada) ~10 (a|al|hasta|hacia|en) ~1 FACILITY
entered: FACILITY , (adonde|a donde|donde) fue (trasladado|trasladada|remitido|remitida|llevado|llevada|conducido|enviado) ~10 PERSON
entered: (trasladar|trasladó|traslado|trasladaron|trasladados|traslada|trasladan) ~12 , entre (ellos|ellas) ~2 PERSON ~10 (a|al|hasta|hacia) ~1 FACILITY
entered: (llevan|trasladan|envían|mandan|mandaron|mandó|remiten|llevó|ingresan|recluyen|recluirán) (a|al) ~3 PERSON ~3 (a|al|hasta|hacia|en) ~1 FACILITY
entered: (trasladaron|trasladó|trasladan|traslada|trasladar|enviaron|envió|llevaron|condujeron|remitieron|derivaron|internaron|internó) (a|al) ~4 PERSON ~10 (a|al|hasta|hacia|en) ~1 FACILITY
entered: (traslado|ingreso|envío|reingreso|internamiento|remisión) (de|del) ~2 PERSON ~8 (a|al|en|hacia|hasta) ~1 FACILITY
entered: PERSON (ingresó|ingresa|reingresó|ingresará) ~4 (a|en|al) FACILITY
escaped: PERSON @ESCAPED ~3 @OF FACILITY
escaped: PERSON @ESCAPED ~3 desde FACILITY
escaped: PERSON , (prófugo|evadido|fugado|fugada|evadida|escapado|fugitivo) ~2 @OF FACILITY
escaped: (fuga|evasión|escape|huida) (de|del) PERSON ~1 (de|del|de la|desde) FACILITY
escaped: (fuga|evasión|escape|huida) @OF FACILITY de PERSON
escaped: FACILITY , de (donde|la que|la cual|el cual) @ESCAPED PERSON
escaped: FACILITY , de (donde|la que) PERSON @ESCAPED
escaped: FACILITY @ESCAPED PERSON
escaped: @ESCAPED @OF FACILITY PERSON
escaped: (fugado|fugada|evadido|evadida|escapado|prófugo) @OF FACILITY ~4 , PERSON
escaped: (tras|luego de|después de) (fugarse|escapar|escaparse|huir|evadirse|haber escapado|haberse fugado) ~2 @OF FACILITY , PERSON
escaped: PERSON ~6 (tras|luego de|después de) (fugarse|escapar|escaparse|huir|evadirse|haber escapado|haberse fugado) ~2 @OF FACILITY
escaped: (evadidos|fugados|prófugos) @OF FACILITY (figura|está|estaba|se encuentra|se encontraba) PERSON
escaped: @A (evadido|prófugo|fugado) @OF FACILITY ,? PERSON
escaped: PERSON ~8 @ESCAPED ~4 (de|del|desde) FACILITY
escaped: @ESCAPED ~4 (de|del|desde) FACILITY , ~8 PERSON
escaped: @ESCAPED ~3 (de|del|desde) FACILITY PERSON
escaped: FACILITY , (donde|de donde|de la que|del que|de la cual|del cual) ~4 @ESCAPED ~6 PERSON
escaped: su (fuga|evasión|huida|escape) ~2 (de|del|desde) FACILITY , PERSON
escaped: PERSON ~4 su (fuga|evasión|huida|escape) ~3 (de|del|desde) FACILITY
escaped: (fuga|evasión|escape|huida) ~3 de ~4 PERSON ~3 (del|desde|de la|de) FACILITY
escaped: (fuga|evasión|escape|huida) ~2 (de|del|en|desde) FACILITY ~2 de ~3 PERSON
escaped: PERSON , ~2 (fugado|fugada|evadido|evadida|escapado|escapada|prófugo|prófuga|fugitivo|huido) ~8 (de|del|desde) FACILITY
released: PERSON (fue|salió|quedó) ~1 (liberado|liberada|excarcelado|excarcelada|en libertad) @OF FACILITY
released: PERSON salió ~2 @OF FACILITY
released: (liberación|excarcelación|salida) de PERSON @OF FACILITY
released: PERSON ~3 (salió|sale|saldrá|saldría|salieron) ~4 (de|del) FACILITY
released: PERSON ~3 (liberado|liberada|excarcelado|excarcelada|puesto en libertad|puesta en libertad|liberados) ~6 (de|del) FACILITY
released: (liberación|excarcelación|salida|libertad) (de|del|para) ~2 PERSON ~3 (del|de|de la) FACILITY
released: PERSON ~2 (abandonó|abandona|dejó|deja|abandonaron) ~2 FACILITY

# Events: raids and seizures
@NAME/raid = intervención en
@NAME/escape = fuga de
@NAME/arrest = captura de
@NAME/killing = muerte de
@NAME/extradition = extradición de
@NAME/kidnapping = secuestro de
@NAME/sanction = sanción a
@NAME/conviction = condena de
@NAME/warning = aviso a
event/raid: (allanamiento|intervención|requisa|redada|operativo|irrupción|allanó|intervino|allanaron|intervinieron) ~5 (en|de|del|a|al|contra|sobre) FACILITY
event/raid: (allanó|allanaron|intervino|intervinieron|irrumpieron en|irrumpió en|allanan|intervienen|desalojaron|requisaron) ~1 FACILITY
event/raid: FACILITY (fue|fueron|,) ~1 (allanado|allanada|intervenido|intervenida|desalojado|desalojada|ocupado|ocupada|requisado)
event/raid: (recuperó|recuperaron|retomó|retomaron) ~6 control @OF FACILITY
event/raid: (allanó|allanaron|allanamiento|allanamientos|registró|registraron|operativo|cateo|catearon) ~8 (en|de|del) ~3 PLACE|FACILITY
event/raid: (allanó|allanaron|allanan|allana|cateó|catearon|irrumpió en|irrumpieron en|irrumpe en|irrumpen en|clausuró|clausuraron|clausura|inspeccionó|asaltó|desalojó|requisó) ~3 ORG|FACILITY
event/raid: (allanó|allanaron|allanan|allana|cateó|catearon|clausuró|registró|registraron) ~6 (de|del) ~2 ORG|FACILITY
event/raid: (allanó|allanaron|allanan|allanamiento|allanamientos) ~6 (contra|a) ~2 ORG
event/raid: (allanó|allanaron|allanan|allana|allanamientos|cateos|redadas|operativos) ~6 en ~2 PLACE+
event/raid: (toma|operación) (de|del|de la|en|a|al|contra) FACILITY
event/raid: (registró|registraron) ~1 FACILITY|ORG
event/raid: (ingresó|ingresaron|entró|entraron) ~3 (por la fuerza|a la fuerza|con tanquetas|violentamente) (a|al|en) FACILITY|ORG
event/raid: (allanó|allanaron|allanan|irrumpieron|irrumpió|cateó) ~4 (vivienda|casa|domicilio|oficina|oficinas|sede|local|locales|mansión|finca|inmueble|inmuebles|propiedades|residencia) ~2 (de|del) ~2 ORG|FACILITY
event/raid: (vivienda|casa|oficinas|sede|local|locales) ~2 (de|del) ORG ~2 (fue|fueron) (allanada|allanado|allanados|allanadas|registrada|registrados|intervenida)
event/raid: (allanamiento|allanamientos|diligencia de registro|cateo|operativo|operativos|redada|requisa|incursión|inspección|irrupción) ~4 (en|del|al|a) ~2 FACILITY
event/raid: (allanamiento|allanamientos|diligencia de registro|cateo|redada|irrupción|inspección) ~4 (en|a|al|contra) ~1 ORG
event/raid: FACILITY|ORG ~2 (fue|fueron|ha sido|,) ~2 (allanado|allanada|allanados|allanadas|intervenido|intervenida|clausurado|clausurada|cateado|cateada|asaltado)
event/raid: (la|el) (allanada|allanado|intervenida|intervenido|clausurada|clausurado) ORG|FACILITY
event/raid: (tomó|toma|tomaron|retomó|retomaron|recupera|recuperó|recuperaron|asume|asumió) ~2 (control|el control) ~2 @OF FACILITY
event/seizure: @SEIZE ~10 (en|a|al) ~4 FACILITY|ORG
event/seizure: (incautó|incautaron|incauta|incautan|decomisó|decomisaron|decomisa|decomisan|incautación|decomiso|incautados|incautado|decomisados|decomisado) ~10 en ~4 PLACE
event/seizure: @SEIZE ~6 (a|al) ~2 PERSON|ORG
event/seizure: @SEIZE ~14 , entre (ellos|ellas) ~3 FACILITY|ORG
event/seizure: (registro|allanamiento|requisa|inspección|cateo|diligencia) ~8 FACILITY|ORG ~16 (incautó|incautaron|decomisó|hallaron|halló|encontraron|decomisaron|incautada|incautado)
event/seizure: (incautación|decomiso|embargo|comiso|ocupación) (de|del) ~1 ORG|FACILITY
event/seizure: (incautó|decomisó|embargó|ocupó|confiscó|incautaron|embargaron) ~1 ORG|FACILITY
event/seizure: (en|a|al) ~3 FACILITY|PLACE|ORG ,? ~6 (se|fueron|fue) (hallaron|halló|incautó|incautaron|decomisó|decomisaron|encontraron|encontró|hallados|halladas|incautados|incautadas|decomisados)

# Events: escapes and releases
event/escape: (fuga|evasión|escape|huida) (de|del|de la) PERSON
event/escape: PERSON @ESCAPED de (prisión|la cárcel|la prisión|una cárcel|un penal)
event/escape: PERSON @ESCAPED ~2 @OF FACILITY
event/escape: PERSON (se fugó|se evadió|se ha fugado|se había fugado|se fugaron|se dio a la fuga)
event/escape: (fugados|evadidos|prófugos|fugadas|fugitivos) ,? (figura|figuran|está|están|se encuentra|se encuentran|es|son|se cuentan|aparece) ~3 PERSON+
event/escape: (evadidos|fugados) , entre (ellos|los que|los cuales) ~2 PERSON
event/escape: (fuga|evasión|escape|huida) (de|del|de la) ~2 PERSON
event/escape: PERSON ~4 (se fugó|se evadió|se escapó|escapó|fugó|se ha fugado|se fugaron|se escaparon|se descolgó) ~8 (de|del) (la cárcel|prisión|la prisión|el penal|una cárcel|un penal|penal|hospital|clínica|comisaría|calabozo)
event/release: PERSON (fue|quedó|recuperó|recobró) ~2 (liberado|liberada|excarcelado|excarcelada|en libertad|libertad|absuelto y liberado)
event/release: PERSON ~3 (fue|fueron|quedó|quedaron|ha sido|será|serán|resultó) ~2 (liberado|liberada|liberados|liberadas|excarcelado|excarcelada|excarcelados|en libertad|puesto en libertad|puesta en libertad|puestos en libertad|rescatado|rescatada|rescatados)
event/release: fue (liberado|liberada|rescatado|rescatada|excarcelado|excarcelada|puesto en libertad|puesta en libertad) (sano y salvo|sana y salva|con vida|ileso|ilesa)? @WHEN? (el|la|alias)? ~2 PERSON
event/release: fueron (liberados|liberadas|rescatados|rescatadas|excarcelados) (sanos y salvos|con vida|ilesos)? @WHEN? (los|las|el|la)? ~2 PERSON+
event/release: PERSON ~2 (salió|sale|saldrá|salieron|recobró|recuperó|recuperará) ~1 (en libertad|de prisión|de la cárcel|de la prisión|libre|libertad|su libertad|la libertad)
event/release: (liberación|excarcelación|puesta en libertad|rescate|libertad condicional|libertad inmediata|inmediata libertad) (de|del|de la|para) ~3 PERSON
event/release: (liberó|liberaron|rescató|rescataron|excarceló|excarcelaron|soltaron|soltó|liberan|rescatan|excarcelan) (a|al) ~4 PERSON+
event/release: (concedió|otorgó|concede|otorga|dictó|ordenó|ordena|dispuso) ~2 (libertad|excarcelación|prisión domiciliaria|arresto domiciliario) ~3 (a|de|del|para) ~3 PERSON
event/release: (quedó|quedaron|queda|salió|salieron|sale|dejaron|deja|dejan|puso|pusieron|pone|ponen) (en libertad|libre|libres) ~1 (a|al)? ~3 PERSON
event/release: PERSON ~3 (obtuvo|obtiene|recibió|logró) ~3 (libertad|excarcelación|libertad condicional|casa por cárcel|prisión domiciliaria|arresto domiciliario|indulto|amnistía)
event/release: PERSON ~2 (indultado|indultada|amnistiado|amnistiada|excarcelado|excarcelada|liberado|liberada) (por|en|el|tras|ayer|hace|y)
event/release: (indultó|indulta|indultaron|amnistió|indulto) (a|al) ~3 PERSON

# Events: arrests
event/arrest: PERSON (fue|es|ha sido|había sido|resultó|quedó) ~1 (capturado|capturada|detenido|detenida|arrestado|arrestada|aprehendido|aprehendida|recapturado|recapturada)
event/arrest: PERSON , ~1 (capturado|capturada|arrestado|arrestada|aprehendido|aprehendida|recapturado|recapturada)
event/arrest: PERSON , ~1 (detenido|detenida) (el|este|ayer|por|junto|tras|cuando|durante|hace|desde)
event/arrest: PERSON , ~1 (detenido|detenida) en ~2 PLACE
event/arrest: (captura|detención|arresto|recaptura|aprehensión) (de|del|de la) PERSON
event/arrest: (ha|han|había|habían) (detenido|capturado|arrestado|aprehendido|recapturado) ~2 a ~2 PERSON
event/arrest: BODY=perpetrator (capturó|detuvo|arrestó|aprehendió|recapturó) a ~2 PERSON
event/arrest: (capturaron|detuvieron|arrestaron|aprehendieron|capturan|detienen|arrestan) ~2 a ~2 PERSON
event/arrest: fue (capturado|detenido|arrestado|aprehendido|capturada|detenida) PERSON
event/arrest: PERSON (fueron|han sido|habían sido|resultaron|quedaron) ~1 (capturados|capturadas|detenidos|detenidas|arrestados|arrestadas|aprehendidos|recapturados)
event/arrest: (detuvo|capturó|arrestó|aprehendió|detuvieron|capturaron|apresó|apresaron|capturan|detienen) a ~3 PERSON+
event/arrest: PERSON ~2 (capturado|capturada|detenido|detenida|arrestado|arrestada|apresado|apresada|aprehendido|aprehendida)
event/arrest: (detenido|detenida|detenidos|capturado|capturada|capturados) ,? (a|fue|fueron)? PERSON+
event/arrest: @CATCH ~4 (a|al) ~4 PERSON+
event/arrest: @CATCH ~6 en PLACE (a|al) ~4 PERSON+
event/arrest: @CATCH ~6 en FACILITY (a|al) ~4 PERSON+
event/arrest: @CATCH ~6 (a|al) ~4 PERSON y (a|al)? ~6 PERSON
event/arrest: @CATCH ~6 (a|al) ~4 PERSON , (a|al)? ~4 PERSON+
event/arrest: (fue|fueron|son|han sido) (@CAUGHT|@CAUGHTS) ~4 PERSON y ~4 PERSON
event/arrest: (cayeron|caen) (presos|detenidos|alias|los hermanos) ~4 PERSON+
event/arrest: (cae|cayó|caen) ~1 PERSON
event/arrest: (cae|cayó|caen|cayeron) (alias|preso|presa|detenido|detenida|presos|detenidos) ~3 PERSON
event/arrest: (cae|cayó|caen) en ~1 PLACE ~3 PERSON
event/arrest: PERSON ~4 (tras|luego de|después de) ser @CAUGHT
event/arrest: (puso|pusieron|pusieron bajo) (arresto|los grilletes|las esposas) a ~3 PERSON
event/arrest: (ha|han|había|habían) @CAUGHT ~4 (a|al) ~4 PERSON+
event/arrest: PERSON ~3 (fue|es|ha sido|había sido|resultó|quedó|será) ~2 @CAUGHT
event/arrest: PERSON ~3 (fueron|son|han sido|habían sido|resultaron|quedaron) ~2 @CAUGHTS
event/arrest: (fue|es|ha sido|resultó|resulta) @CAUGHT @WHEN? PERSON
event/arrest: (fue|es|ha sido|resultó|resulta) @CAUGHT @WHEN? (el|la|un|una|alias) ~3 PERSON
event/arrest: (fue|es|ha sido|resultó) @CAUGHT en ~1 PLACE|FACILITY ,? @WHEN? (el|la|alias)? ~2 PERSON
event/arrest: (fueron|son|han sido) @CAUGHTS @WHEN? PERSON+
event/arrest: (fueron|son|han sido) @CAUGHTS @WHEN? (los|las|el|la|alias) ~3 PERSON+
event/arrest: (fueron|son|han sido) @CAUGHTS en ~1 PLACE|FACILITY ,? @WHEN? (los|las|el|la|alias)? ~3 PERSON+
event/arrest: (fueron|son|han sido) @CAUGHTS ~14 , entre (ellos|ellas) ~3 PERSON+
event/arrest: entre (los|las) @CAUGHTS ~2 (figura|figuran|está|están|se encuentra|se encuentran|aparece|hay) ~3 PERSON+
event/arrest: (los|las) @CAUGHTS (son|fueron identificados como|responden a los nombres de|responden al nombre de|dijeron llamarse|fueron identificadas como) ~2 PERSON+
event/arrest: (el|la) @CAUGHT (es|fue identificado como|fue identificada como|responde al nombre de|dijo llamarse) ~2 PERSON
event/arrest: @CAUGHT : PERSON
event/arrest: @CAUGHTS : PERSON+
event/arrest: (los detenidos|los capturados|los aprehendidos) , PERSON+
event/arrest: PERSON ~3 , @CAUGHT ~2 (en|el|por|este|ayer|cuando|junto|tras)
event/arrest: PERSON ~2 (cayó preso|cayó presa|cayó detenido|cae preso|fue a prisión|cumple detención preliminar|cumple prisión preventiva)
event/arrest: (dictó|ordenó|impuso|decretó|dictan|ordenan|imponen) ~4 (prisión preventiva|detención preventiva|medida de aseguramiento|prisión provisional|detención preliminar) ~5 (contra|a|para|al) ~4 PERSON+

# Events: killings and kidnappings
event/killing: PERSON=victim (fue|murió|había sido|,) ~1 (asesinado|asesinada|abatido|abatida|ultimado|acribillado|baleado|dado de baja)
event/killing: PERSON=victim (cayó|resultó) (abatido|abatida|muerto a tiros)
event/killing: fue (asesinado|asesinada|abatido|abatida|ultimado|acribillado|dado de baja) PERSON=victim
event/killing: (abatió|abatieron|abaten|asesinaron|mataron|ultimaron|acribillaron|dieron de baja|dio de baja|asesinan|matan) ~2 (a|al) PERSON=victim
event/killing: (asesinato|homicidio|crimen|muerte violenta) (de|del|de la) PERSON=victim
event/killing: PERSON=victim (fue|,) ~1 (asesinado|asesinada|abatido|ultimado) ~3 por PERSON=perpetrator
event/killing: PERSON=victim (fue|,) ~1 (asesinado|asesinada|abatido|ultimado) ~3 por ORG=perpetrator
event/killing: PERSON=perpetrator (asesinó|mató|ultimó) a PERSON=victim
event/killing: PERSON=perpetrator (ordenó|mandó) ~1 (asesinato|muerte|homicidio) de PERSON=victim
event/killing: PERSON=victim (fueron|habían sido|han sido) ~1 (asesinados|asesinadas|abatidos|abatidas|ultimados|acribillados)
event/killing: PERSON=victim ~3 (fue|es|ha sido|había sido|murió|cayó|resultó|habría sido) ~2 @KILLED
event/killing: PERSON=victim ~3 (fueron|han sido|habían sido|murieron|resultaron|cayeron) ~2 @KILLEDS
event/killing: (fue|es|ha sido|resultó|muere|cae|cayó|murió|apareció|hallan|hallaron) @KILLED @WHEN? PERSON=victim
event/killing: (fue|es|ha sido|resultó|muere|cae|cayó|murió|apareció) @KILLED @WHEN? (el|la|un|una|alias) ~3 PERSON=victim
event/killing: (fue|es|ha sido|resultó|muere|cae|cayó|murió) @KILLED en ~1 PLACE|FACILITY ,? @WHEN? (el|la|alias)? ~3 PERSON=victim
event/killing: (fueron|han sido|resultaron|caen|cayeron|murieron|mueren) @KILLEDS @WHEN? PERSON=victim+
event/killing: (fueron|han sido|resultaron|caen|cayeron|murieron) @KILLEDS @WHEN? (los|las|el|la) ~3 PERSON=victim+
event/killing: fue @KILLED ~5 por ~1 ORG|BODY=perpetrator ~3 PERSON=victim
event/killing: fueron @KILLEDS ~3 por ~1 ORG|BODY=perpetrator ~3 PERSON=victim+
event/killing: PERSON=victim , @KILLED
event/killing: (abatido|abatida) ,? (el|la|alias) ~3 PERSON=victim
event/killing: (abatido|abatida|asesinado|asesinada|ultimado) : ~2 PERSON=victim
event/killing: @KILL ~3 (a|al) ~3 PERSON=victim
event/killing: @KILL ~6 en ~3 PLACE (a|al) ~3 PERSON=victim
event/killing: @KILL ~3 (a|al) ~3 PERSON=victim y (a|al)? ~6 PERSON=victim
event/killing: (asesinato|homicidio|ejecución) (de|del) ~3 PERSON=victim y (de|del)? ~6 PERSON=victim
event/killing: (tras|por|sobre|ordenó|ordenar|vengar|investiga|investigan|investigar) (la|el) (muerte|asesinato|homicidio|ejecución) (de|del) ~3 PERSON=victim
event/killing: (víctima|víctimas|muertos|fallecidos|asesinados|occisos|abatidos) ,? (fue identificada como|fueron identificados como|fueron identificadas como|identificada como|identificados como|responden a los nombres de|es|son|:) ~2 PERSON=victim+
event/killing: (muerte|asesinato) (de|del) PERSON=victim , a manos de ~2 PERSON|ORG=perpetrator
event/killing: (asesinato|homicidio|crimen|magnicidio|feminicidio|muerte violenta|ejecución|acribillamiento|linchamiento) (de|del|de la) ~3 PERSON=victim
event/killing: (matar|asesinar|ultimar|ejecutar|eliminar|dar muerte|atentar contra|acribillar) (a|al|de)? ~3 PERSON=victim
event/killing: (atentado contra|orden de matar a|orden de asesinar a) ~3 PERSON=victim
event/killing: (cadáver|cuerpo sin vida|restos) (de|del) ~3 PERSON=victim
event/killing: PERSON=victim ~2 murió ~8 (a manos de|a tiros|baleado|acribillado|de un disparo|de dos disparos|por disparos)
event/killing: PERSON=victim , ~2 muerto a manos de ~2 PERSON|ORG=perpetrator
event/killing: (dio muerte|dieron muerte|dar muerte|quitó la vida|quitaron la vida|quitarle la vida|acabó con la vida|acabaron con la vida|segó la vida) (a|al|de|del) ~3 PERSON=victim
event/killing: PERSON=victim ~3 (perdió la vida|recibió disparos|recibió varios disparos|recibió un disparo) ~4 (a manos de|a tiros|en un ataque|en un atentado|baleado)
event/killing: autor del crimen (de|del) ~2 PERSON=victim
event/killing: (asesinato|homicidio|crimen|ejecución|muerte) ~2 (en agravio|en perjuicio) (de|del) ~3 PERSON=victim
event/killing: (occiso|occisa|víctima mortal|fallecido a tiros) ,? (fue identificado como|fue identificada como|identificado como|identificada como|era|es) ~3 PERSON=victim
event/killing: (encuentran|hallan|hallaron|encontraron|aparece|apareció|fue hallado|fue hallada|fue encontrado|fue encontrada) (muerto|muerta|sin vida|asesinado|asesinada|ejecutado|ejecutada|descuartizado|calcinado) (a|al)? ~3 PERSON=victim
event/killing: (disparó|dispararon|disparan|balearon|apuñaló|apuñalaron|acuchilló|acuchillaron|degolló|estranguló) ~3 (a|al|contra) ~3 PERSON=victim ~6 (murió|muerto|muerta|matándolo|falleció|muere|fallece|la muerte)
event/killing: (enfrentamiento|tiroteo|balacera|bombardeo|emboscada|atentado|ataque) ~8 (murió|murieron|muere|mueren|falleció|cayó muerto|cayeron muertos) ~3 PERSON=victim+
event/killing: PERSON=victim ~3 (murió|murieron|falleció|fallecieron) @WHEN? en (un|el|una|la) (enfrentamiento|tiroteo|balacera|bombardeo|emboscada|atentado|ataque armado|masacre)
event/killing: (mandó|mandaron|ordenó|ordenaron|hizo|hicieron) (matar|asesinar|ejecutar|fusilar|eliminar) (a|al) ~3 PERSON=victim
event/killing: PERSON=victim ~3 (fue|fueron) (hallado|hallada|encontrado|encontrada|hallados) ~2 (asesinado|asesinada|sin vida|muerto a tiros|ejecutado|con signos de tortura|con impactos de bala)
event/killing: PERSON=victim , (a quien|al que|a la que) ~2 (mataron|asesinaron|mató|asesinó|acribillaron|ejecutaron)
event/killing: PERSON=victim ,? (que|quien)? ~2 (murió|cayó|muere) (asesinado|asesinada|acribillado|baleado|baleada|abatido|abatida|ejecutado)
event/killing: a PERSON=victim (lo|la|le) (mataron|asesinaron|mató|ejecutaron|acribillaron|cosieron a tiros|balearon|quitaron la vida|dieron muerte|dispararon)
event/kidnapping: PERSON=victim (fue|,) ~1 (secuestrado|secuestrada|plagiado)
event/kidnapping: PERSON=victim (fue|,) ~1 (secuestrado|secuestrada|plagiado) por ~2 ORG=perpetrator
event/kidnapping: secuestro (de|del|de la) PERSON=victim
event/kidnapping: PERSON=victim ~3 (fue|ha sido|había sido|permanece|permanecía|continúa|sigue|estuvo|,) ~2 (@SNATCHED|secuestrados|cautivo|cautiva|en cautiverio|en poder de|en poder del)
event/kidnapping: fue @SNATCHED @WHEN? (el|la)? ~2 PERSON=victim
event/kidnapping: fueron (secuestrados|secuestradas|raptados|plagiados) @WHEN? (los|las|el|la)? ~2 PERSON=victim+
event/kidnapping: (secuestro|plagio|rapto|cautiverio|retención) (de|del|de la|con homicidio de|extorsivo de) ~3 PERSON=victim
event/kidnapping: (secuestró|secuestraron|secuestran|secuestra|plagiaron|raptaron|raptó|plagió|retuvieron|retuvo|mantuvieron cautivo|mantuvieron secuestrado|mantuvo secuestrada|mantuvieron privado de libertad|privaron de libertad) ~5 (a|al) ~3 PERSON=victim
event/kidnapping: ORG=perpetrator (secuestró|secuestraron|retuvieron|retuvo|plagiaron) ~5 (a|al) ~3 PERSON=victim
event/kidnapping: (rehenes|secuestrados|cautivos) : ~2 PERSON=victim+
event/kidnapping: (captores|secuestradores|plagiarios|raptores) (de|del) ~3 PERSON=victim
event/kidnapping: PERSON=victim , (secuestrado|secuestrada|plagiado|raptada|raptado|cautivo|cautiva) ~2 (el|en|desde|por|hace|cuando|junto)
event/kidnapping: PERSON=victim ~3 (permaneció|permanece|estuvo|llevaba|lleva|pasó|sigue|cumplió) ~6 (secuestrado|secuestrada|cautivo|cautiva|en cautiverio|en poder de|retenido|retenida)
event/kidnapping: (se llevaron|se llevó) (a|al) ~3 PERSON=victim ~3 (a la fuerza|a punta|armados|encapuchados|por la fuerza|de su casa|en una camioneta)
event/kidnapping: (rescate|liberación) ~4 por PERSON=victim
event/kidnapping: (tiene|tienen|mantiene|mantienen|mantenía|mantenían|tenían|tuvieron|tuvo) ~2 (secuestrado|secuestrada|cautivo|cautiva|retenido|retenida|privado de libertad|privada de libertad|en su poder|como rehén) (a|al) ~3 PERSON=victim

# Events: what courts do
event/charge: (imputó|acusó|procesó|formalizó|denunció|imputaron|acusaron|procesaron) ~2 a ~3 PERSON+
event/charge: PERSON (fue|es|ha sido|está|fueron|son|han sido|están|sea|será|serán|,) ~2 (imputado|imputada|procesado|procesada|acusado|acusada|formalizado|formalizada|imputados|procesados|acusados|formalizados|enjuiciado|enjuiciada|encausado|encausada) ~2 (por|de)
event/charge: (cargos|acusación|denuncia|imputación) contra ~3 PERSON+
event/charge: (imputó|imputa|imputan|imputaron|acusó|acusa|acusan|acusaron|procesó|procesa|procesaron|formalizó|formaliza|formalizaron|denunció|denuncia|llama a juicio|llamó a juicio|encausó|inculpó|inculpan|formuló cargos|formula cargos|presentó cargos) ~12 (a|contra) ~4 PERSON+
event/charge: (cargos|acusación|acusación formal|imputación|denuncia penal|requerimiento acusatorio|apertura a juicio oral|formalización|auto de procesamiento|llamamiento a juicio|querella|proceso penal|juicio penal|investigación preparatoria|instrucción fiscal) ~4 (contra|en contra de) ~4 PERSON+
event/charge: (los|las) (imputados|acusados|procesados|formalizados|acusadas|imputadas) PERSON+
event/charge: (contra|a) PERSON (por|como) (presunto autor|presunta autora|el delito|los delitos|presunto)
event/charge: PERSON ,? a (quien|quienes) ~5 (imputa|imputan|acusa|acusan|imputó|acusó|atribuye el delito|procesa|procesan)
event/charge: PERSON ~3 (enfrenta|enfrentaba|afronta|enfrentará) ~3 (cargos|juicio|acusaciones|acusación|proceso)
event/charge: PERSON ,? ~2 (requerido|requerida|reclamado|reclamada|solicitado|solicitada) por ~12 cargos
event/charge: PERSON ,? ~2 (requerido|requerida|reclamado|reclamada|solicitado|solicitada) por ~12 CRIME
event/charge: PERSON ~2 se (le|les) (imputa|imputan|acusa|sigue|procesa|juzga|instruye)
event/charge: (se atribuye|se imputa|se acusa) (a|al) ~3 PERSON+
event/charge: (apertura a juicio|juicio oral|auto de apertura) ~4 (de|a|contra|respecto de) PERSON
event/conviction: PERSON (fue|ha sido|,) ~1 (condenado|condenada|sentenciado|sentenciada)
event/conviction: (condenó|sentenció|condenaron|sentenciaron) a PERSON
event/conviction: fue (condenado|condenada|sentenciado|sentenciada) PERSON
event/conviction: PERSON (fueron|han sido) ~1 (condenados|condenadas|sentenciados|sentenciadas)
event/conviction: (condenó|condena|condenar|declaró culpable) a ~2 PERSON+
event/conviction: PERSON ~3 (fue|es|ha sido|había sido|resultó|fueron|,) ~2 (condenado|condenada|sentenciado|sentenciada|hallado culpable|hallada culpable|declarado culpable|declarada culpable|condenados|condenadas|absuelto|absuelta|absueltos)
event/conviction: (condenó|condena|condenar|declaró culpable|declara culpable|halló culpable|condenaron|condenan|declarar culpable|declararon culpable|sentenció) (a|al) ~6 PERSON+
event/conviction: (absolvió|absuelve|absolver|absolvieron|absuelven) ~6 (a|al) ~4 PERSON+
event/conviction: (absolución|condena|sentencia firme) ~2 (de|del|contra|a) ~3 PERSON
event/conviction: PERSON ~3 (declarado|declarada|hallado|hallada|encontrado|encontrada) ~1 (culpable|responsable|autor|coautor)
event/conviction: (declarar|declara|declaró|declárase) (a|al) ~4 PERSON+ ~8 (culpable|autor|autora|autores|coautores|responsable|responsables|cómplice|culpables)
event/conviction: (condena|sentencia|sentencia condenatoria|fallo condenatorio|veredicto de culpabilidad) (de|contra|a) ~4 PERSON+
event/conviction: PERSON ~2 (se declaró culpable|se declaró responsable|aceptó los cargos|admitió su culpabilidad|se declararon culpables|, culpable de|, convicto de)
event/conviction: (condenado|condenada|convicto|penado|sentenciado) PERSON
event/sentence: PERSON (fue|ha sido|,) ~2 (condenado|condenada|sentenciado|sentenciada) ~1 a ~3 (años|meses|cadena)
event/sentence: (condenó|sentenció|impuso|condena|condenan) ~6 a ~2 PERSON
event/sentence: PERSON ~3 (fue|es|ha sido|había sido|resultó|fueron|han sido) ~2 (condenado|condenada|sentenciado|sentenciada|condenados|sentenciados|condenadas) ~12 @SENTENCE
event/sentence: (condenó|sentenció|condena|condenan|condenaron|condenar|impuso|imponen|sentencian|condénase|sentenciaron|condenando) ~12 (a|al) ~6 PERSON+
event/sentence: (condenó|sentenció|condena|condenan|condenaron|condenar|condénase) (a|al) ~6 PERSON+ ~8 a ~4 @SENTENCE
event/sentence: (años|meses|cadena perpetua|prisión) (a|para|contra) PERSON
event/sentence: (años|meses|cadena perpetua) de (prisión|cárcel|presidio|reclusión|privación de libertad|pena privativa) (a|para|contra) ~3 PERSON+
event/sentence: (cadena perpetua|pena máxima|prisión perpetua) (a|para|contra) ~3 PERSON+
event/sentence: (pena|condena|sentencia) ~8 (impuesta|impuesto|dictada|aplicada) (a|al|contra) ~3 PERSON+
event/sentence: (impone|imponer|impóngase|imponiendo|impónese|impuso|imponerle) (a|al) ~3 PERSON+
event/sentence: condenando (a|al) ~3 PERSON+
event/sentence: PERSON ,? (le|lo|la) (dieron|impusieron|cayeron|condenaron|sentenciaron|impuso|condenó|sentenció) ~4 @SENTENCE
event/sentence: PERSON ,? a (quien|quienes) ~2 (impusieron|condenaron|sentenciaron|impuso|condenó|sentenció) ~4 @SENTENCE
event/sentence: PERSON ~3 (pagará|purgará|cumplirá|recibió|recibe|recibirá) ~4 @SENTENCE
event/sentence: (impuso|impuso una pena de|fijó|dictó|dictaron|impusieron) ~8 (prisión|cárcel|años|meses|pena|condena) ~2 (a|para|contra) ~4 PERSON+
event/sentence: PERSON ~3 (fue|es|ha sido) ~1 (condenado|condenada|sentenciado|sentenciada) ~2 por ~10 a ~3 @SENTENCE
event/sentence: pena ~8 (a|para|contra|impuesta a) ~3 PERSON
event/sentence: PERSON , (condenado|condenada|sentenciado|sentenciada) ~6 a ~4 @SENTENCE
event/sentence: PERSON ~4 (recibió|recibe|purgará|cumplirá) ~2 (condena|pena|sentencia) de
event/extradition: PERSON (fue|será|es) ~1 (extraditado|extraditada) ~2 (a|al|hacia|desde) PLACE
event/extradition: PERSON (fue|,) ~1 (extraditado|extraditada)
event/extradition: extradición (de|del|de la) PERSON
event/extradition: PERSON (fueron|serán|han sido) ~1 (extraditados|extraditadas)
event/extradition: PERSON ~3 (fue|fueron|será|serán|es|ha sido|llegó|,) ~2 (extraditado|extraditada|extraditados|expulsado|deportado y entregado)
event/extradition: (fue|fueron|será|ha sido|llegó) (extraditado|extraditada|extraditados) (a|al|desde) ~6 PERSON+
event/extradition: (fue|fueron|será|ha sido|llegó) (extraditado|extraditada|extraditados) @WHEN? (el|la|los)? ~2 PERSON+
event/extradition: (extraditó|extraditaron|extraditan|extradita|extraditará|extraditar) ~4 (a|al) ~4 PERSON+
event/extradition: extradición ~6 (de|del) ~3 PERSON
event/extradition: (entrega|expulsión) (a|al|hacia) ~2 PLACE (de|del) ~2 PERSON

# Events: sanctions, warnings, meetings
event/sanction: BODY=perpetrator (sancionó|designó) a PERSON
event/sanction: BODY=perpetrator (sancionó|designó) ~1 ORG
event/sanction: PERSON (fue|ha sido|,) ~1 (sancionado|sancionada) ~1 por BODY=perpetrator
event/sanction: ORG (fue|ha sido|,) ~1 (sancionado|sancionada) ~1 por BODY=perpetrator
event/sanction: (sancionó|sanciona|sanciones a|sanciones contra|designó a|inhabilitó a) ~3 PERSON|ORG
event/sanction: (sancionó|sanciona|sancionaron|designó|inhabilitó|destituyó e inhabilitó|multó|sanciones contra|sanciones a|sanciones que ~4 sobre|incluyó en su lista negra|incluyó en la lista) ~8 (a|al|sobre|contra)? ~4 PERSON|ORG
event/sanction: (sancionó|sanciona|designó|incluyó) ~6 a PERSON+
event/sanction: (sancionó|sanciona|designó|incluyó) ~6 a ORG+
event/sanction: (sancionó|sanciona|designó|incluyó|sanciones contra|sanciones a|sancionar a) ~6 PERSON ~6 y (a|contra)? ~6 PERSON|ORG
event/sanction: (sancionó|sanciona|designó|incluyó) ~6 PERSON ~10 (sociedades|empresas|compañías|entidades|firmas) ~3 ORG+
event/sanction: PERSON|ORG ~2 (fue|fueron|ha sido|figura|aparece) ~2 (incluido|incluida|incluidos|añadido|añadida|en la lista) ~4 (sanciones|lista negra|lista Clinton|SDN|la OFAC|del Tesoro|sancionados)
event/sanction: (sanción|sanciones|multa|inhabilitación) ~4 (a|al|contra|para|sobre) ~3 PERSON|ORG
event/sanction: (multó|sancionó|suspendió|inhabilitó|clausuró la licencia de) ~6 (a|al) ~3 ORG|PERSON
event/sanction: PERSON|ORG (fue|fueron|ha sido|,) ~2 (sancionado|sancionada|sancionados|inhabilitado|inhabilitada|designado por la OFAC|incluido en la lista)
event/warning: (funcionarios|guardias|custodios|policías|militares|agentes|autoridades|alguien|directivos) ~6 (alertaron|avisaron|advirtieron|alertado|avisado|advertido|alertaran|avisaran|pusieron sobre aviso) a ~1 (presos|reclusos|internos|reos|privados de libertad|cabecillas|líderes|pranes|pran)
event/warning: (funcionarios|guardias|custodios|policías|militares|agentes|autoridades|alguien) ~3 (alertaron|avisaron|advirtieron|alertado|avisado|advertido) a PERSON
event/warning: (presos|reclusos|internos|reos|cabecillas|pranes) ~1 (fueron|habían sido|estaban) ~1 (alertados|avisados|advertidos)
event/warning: PERSON (fue|había sido|estaba|fueron) ~1 (alertado|avisado|advertido|puesto sobre aviso)
event/warning: PERSON=perpetrator (alertó|avisó|puso sobre aviso|previno) a (los|las|algunos|varios)? (presos|reclusos|internos|reos|cabecillas|líderes|pranes)
event/warning: (presos|reclusos|internos|reos|cabecillas|pranes) (recibieron|habían recibido) ~1 (aviso|alerta|soplo)
event/warning: (alertó|avisó|advirtió|alertaron|avisaron|advirtieron) a ~2 PERSON|ORG
event/warning: (alertó|avisó|advirtió|alertaron|avisaron|advirtieron|advierte|alerta|advertido|advertida|alertado|previno|puso sobre aviso|amenazó|amenazaron|alertaba|alertaban|avisaban|amenaza) ~6 (a|al) ~3 PERSON|ORG|BODY
event/warning: PERSON ~3 (fue|fueron|había sido|habían sido|ha sido) ~1 (alertado|alertada|alertados|avisado|avisada|advertido|advertida|amenazado|amenazada|amenazados) ~2 (por|de)
event/warning: ORG|BODY (fue|fueron|había sido|habían sido|ha sido) ~1 (alertado|alertada|alertados|avisado|avisada|advertido|advertida|amenazado|amenazada|amenazados) ~2 (por|de)
event/warning: PERSON ~2 (denunció|denuncia|reportó) ~3 (amenazas|intimidaciones|hostigamiento|ser amenazado|ser amenazada|extorsión|llamadas extorsivas|mensajes)
event/warning: (amenaza|amenazas|amenaza de muerte|amenazas de muerte|advertencia|panfleto|mensaje|corona fúnebre|carta) ~4 (contra|a|al|dirigida a|dirigido a|dirigidas a) ~3 PERSON|ORG|BODY
event/warning: (amenazar|alertar|avisar|advertir|prevenir) ~3 (a|al) ~3 PERSON|ORG|BODY
event/warning: (dio|dieron|pasó|filtró|filtraron|daba) ~2 (aviso|el aviso|el soplo|soplo|la voz de alerta|el dato) ~4 a ~3 PERSON|ORG|BODY
event/warning: PERSON|ORG|BODY , ~3 (amenazado|amenazada|alertado|alertada|advertido|advertida) ~2 (por|de)
event/warning: PERSON ~2 (recibió|recibieron|recibía) ~4 (amenaza|amenazas|advertencia|advertencias|aviso|avisos|alerta|llamadas|panfleto|panfletos)
event/warning: ORG|BODY (recibió|recibieron|recibía) ~4 (amenaza|amenazas|advertencia|advertencias|aviso|avisos|alerta|llamadas|panfleto|panfletos)
event/meeting: PERSON se reunió ~2 con PERSON
event/meeting: PERSON (se reunió|se entrevistó|se encontró) ~2 con ~2 PERSON
event/meeting: reunión entre PERSON y PERSON
event/meeting: PERSON ~3 (se reunió|se reunieron|se entrevistó|se encontró|se vio|se reunirá|recibirá|recibió|recibe|se reúne|se citó|coincidió|reunido|almorzó|cenó|conversó|dialogó) ~8 (con|a|al) ~6 PERSON
event/meeting: PERSON (y|e) ~4 PERSON ~4 (se reunieron|se reunirán|se reúnen|se entrevistaron|se encontraron|se vieron|acordaron|suscribieron|firmaron|se habían reunido|mantuvieron una reunión)
event/meeting: PERSON ~6 (reunirse|haberse reunido|haber reunido|entrevistarse|haberse visto|verse|una reunión|un encuentro|una cita|un almuerzo|una cena|encontrarse) ~3 con ~5 PERSON
event/meeting: (reunión|encuentro|cita|audiencia|almuerzo|cena|visita|conversación|charla|llamada) ~2 (de|del|entre) ~3 PERSON (con|y|a) ~4 PERSON
event/meeting: (visitó|visita|recibió|recibe) (a|al) ~2 PERSON en ~4 PERSON
event/meeting: PERSON , ~8 (compartió|almorzó|cenó|desayunó|conversó|tomó un café|se sentó|se fotografió|negoció|dialogó) ~4 con ~4 PERSON
event/meeting: (reunión|encuentro|cita|reuniones|cumbre|entrevista) ~4 entre ~3 PERSON (y|e) ~4 PERSON
event/meeting: (reunión|encuentro|cita|reuniones|cumbre|entrevista) ~2 de PERSON con ~4 PERSON
event/meeting: (firmado|suscrito|firmada|suscrita) por ~3 PERSON (y|e) ~4 PERSON

# Notices and warrants
wanted: PERSON ~2 (buscado|buscada|requerido|requerida|solicitado|solicitada|prófugo|prófuga) (por|en|desde)
wanted: (recompensa|orden de captura|alerta roja|circular roja|notificación roja|difusión roja) ~10 (por|contra|de) ~3 PERSON
wanted: se busca (a|:)? ~2 PERSON
wanted: PERSON ,? ~3 (buscado|buscada|requerido|requerida|solicitado|solicitada|reclamado|reclamada|pedido en extradición|pedida en extradición|no habido|no habida) ~1 (por|en|desde)
wanted: PERSON ~3 (tenía|tiene|registra|registraba|pesa|pesaba|presenta|mantiene) ~2 (orden|órdenes|requisitoria|boleta|circular|alerta) (de captura|de arresto|de aprehensión|vigente|girada|de detención|de encarcelamiento|roja)
wanted: (sobre|contra) PERSON (pesa|pesan|pesaba|hay|existe|rige) ~3 (orden|órdenes|requisitoria|alerta|circular)
wanted: PERSON ,? ~2 (cuya captura|por quien|por cuya captura|por cuya cabeza|cuyo paradero) ~6 (ofrece|ofrecen|ofrecía|pide|se desconoce|recompensa|busca)
wanted: (busca|buscan|buscaba|buscaban|persigue|persiguen) ~2 (a|al) ~3 PERSON ,? (por|alias|conocido|señalado|acusado|presunto|sospechoso)
wanted: (orden de captura|orden de arresto|orden de detención|orden de aprehensión|boleta de captura|circular roja|alerta roja|notificación roja|requisitoria|búsqueda y captura) ~4 (contra|de|para|en contra de) ~4 PERSON
wanted: (ordenó|dispuso|dictó|emitió|libró|giró|ordena|dispone|pidió|solicitó) ~3 (captura|detención|arresto|aprehensión|busca y captura) ~4 (de|del|contra|para) ~3 PERSON
wanted: PERSON ,? ~2 (prófugo|prófuga|fugitivo|fugitiva|en paradero desconocido|en la clandestinidad|no habido|no habida|en rebeldía)
wanted: PERSON ~3 (sigue|permanece|continúa|está|se encuentra|se halla|sigue siendo) (prófugo|prófuga|fugitivo|fugitiva|no habido|no habida|en la clandestinidad)
wanted: (sigue|permanece|continúa|está) (prófugo|prófuga|fugitivo) ~4 PERSON
wanted: (recompensa|recompensas) ~10 (por información sobre|por datos sobre|por|por su cabeza|que permita ubicar a|que lleve a la captura de|por la captura de) ~3 PERSON
wanted: PERSON , ~3 (el más buscado|uno de los más buscados|la más buscada|entre los más buscados)
wanted: se busca (a|:|.)? ~2 PERSON
wanted: (cita|citase|emplaza|cítese|emplácese|llama y emplaza) (a|al) ~2 PERSON+ , (prófugo|prófuga|no habido)

# What groups do, and where
activity: ORG ~5 @CRIMINAL ~8 CRIME+
activity: CRIME+ (cometidos por|cometidas por|perpetrados por|a manos de|por parte de|a cargo de) ORG
activity: ORG ~5 @ACTIVE ~6 en ~5 PLACE+
activity: ORG ~5 @ACTIVE ~3 (a|hacia|por) ~5 PLACE+
activity: (presencia|expansión|llegada|actividades|operaciones|células|irrupción) @OF ORG (en|a|hacia) PLACE+
activity: (actividades|negocios|delitos|fuentes de ingreso) @OF ORG (figuran|figura|son|están|está|se encuentran|destacan|incluyen|se cuentan|eran) ~4 CRIME+
activity: CRIME (es|son|era|eran|constituye) ~3 (negocio|fuente de ingresos|fuente de financiamiento|actividad|renta) ~1 @OF ORG
activity: ORG se (le|les) (atribuye|atribuyen|imputa|imputan|acusa|señala|responsabiliza|achacan|adjudican|vincula) ~4 CRIME+
activity: ORG , (con presencia en|que opera en|que operan en|que actúa en|activo en|activa en) ~3 PLACE+
activity: PLACE ,? (opera|operan|actúa|actúan|delinque|delinquen) ORG
activity: (atribuye|atribuyen|atribuyó|achaca|achacan|imputa|imputan) ~1 ORG CRIME+
activity: CRIME+ (atribuidos|atribuidas|atribuido|achacados) ~1 ORG
activity: ORG (extorsiona|secuestra|trafica|cobra|cobran|lava|controla|controlan|controlaba|maneja|manejan|domina|dominan|explota|explotan) ~3 CRIME+
activity: ORG trafica ~3 y (controla|maneja) ~1 CRIME+
activity: CRIME+ (cometida por|cometido por|perpetrada por|perpetrado por|ejercida por) ORG
activity: ORG ~8 @ACTIVE ~8 (en|de|del|por|desde) ~5 PLACE+
activity: ORG ~6 (estructura|banda|organización|grupo|red|pandilla|organización criminal) que @ACTIVE ~5 en ~5 PLACE+
activity: en ~6 PLACE ~4 (opera|operan|actúa|actúan|delinque|delinquen|operaba|operaban) ~6 ORG
activity: en ~4 PLACE , ~2 ORG ~2 (opera|operan|recluta|reclutan|exige|exigen|impuso|impone|imponen)
activity: ORG ~2 (recluta|reclutan|reclutaba|recluta menores) ~6 en ~2 PLACE+
activity: PLACE , (bastión|feudo|territorio|zona de influencia|dominio|cuna|reducto) (de|del) ORG
activity: ORG ~6 se (disputan|disputa|disputaban|reparten) ~6 PLACE
activity: ORG ,? ~3 (llegó|llegaron|desembarcó|desembarcaron|entró|entraron|avanza|avanzan|se instaló|se instalaron|irrumpió|irrumpieron|echó raíces) ~2 (a|en|hacia|por) ~2 PLACE+
activity: (zona|territorio|corredor|provincia|municipio|valle|barrio|región|distrito|comuna) ~2 PLACE ~6 (controlada|dominada|azotada|asediada|controlado|dominado|azotado) por ~2 ORG
activity: (integrantes|miembros|sicarios|hombres|gente|cabecillas|células|miembro|integrante|cabecilla|líder|coordinador|jefe|pieza clave|proveedor) ~3 (de|del|de la) ORG en ~3 PLACE+
activity: (presencia|expansión|llegada|actividades|operaciones|células|irrupción|avance|incursión|célula|facción|brazo) ~4 @OF ORG ~2 (en|a|hacia|por) ~3 PLACE+
activity: ORG ~12 (señalada de|señalado de|señalados de|acusada de|acusados de|dedicada a|dedicado a|dedicados a|responsable de|investigada por|investigados por) ~6 CRIME+
activity: CRIME+ ~3 (de|por) ORG
activity: (extorsionadores|secuestradores|sicarios|cobradores|captores) ~4 (de|ser de|a nombre de|en nombre de|por cuenta de) ORG
activity: ORG ~4 (, activa|, activo|activa|activo|activos) ~6 en ~6 CRIME+
activity: (extorsión|amenazas|ataque|atentado|robo|secuestro) ~4 (atribuido a|atribuida a|reivindicado por|reivindicada por|cometido por|perpetrado por) ORG

# Posts that a verb tells
heads: BODY , (que|cuyo director es) (dirige|preside|dirigía|presidía) ~3 PERSON
heads: ORG , que (dirige|preside|dirigía|presidía) ~3 PERSON
heads: PERSON , (que|quien) (dirige|preside|dirigía|presidía) BODY
heads: PERSON (dirige|preside|dirigía|presidía) BODY

# Kin and associates: "PERSON , hermano de PERSON" says what the first is to the second
family: PERSON , ~1 role:@KIN @OF ~1 PERSON
family: PERSON (es|era|fue|sería) ~1 role:@KIN @OF ~1 PERSON
family: role:@KIN @OF PERSON=person , PERSON=relative
family: OWNER ~1 role:@KIN ,? PERSON=relative
family: role:(hermanos|hermanas|primos|esposos|gemelos|mellizos) PERSON (y|e) PERSON
family: PERSON se casó con PERSON
family: PERSON , ~1 role:@KIN @OF ~3 PERSON
family: PERSON (es|era|fue|sería|resultó ser|resultó) ~2 role:@KIN @OF ~3 PERSON
family: PERSON=relative , role:@KIN (suyo|suya)
family: PERSON=person y a? su role:@KIN ,? ~3 PERSON=relative
family: PERSON=person , ~8 y (a|de|con)? su ~1 role:@KIN ,? ~3 PERSON=relative
family: OWNER ~2 role:@KIN ,? ~4 PERSON=relative
family: role:@KIN @OF ~1 PERSON=person , ~2 PERSON=relative
family: role:@KIN @OF PERSON=person PERSON=relative
family: role:(hermanos|hermanas|primos|esposos|gemelos|mellizos|cónyuges|gemelas) PERSON , PERSON (y|e) PERSON
family: PERSON y PERSON , ~2 role:(hermanos|hermanas|primos|esposos|gemelos|mellizos|padre e hijo|madre e hija|marido y mujer|padre e hija|madre e hijo|cónyuges)
family: PERSON @OPEN ~2 role:@KIN @OF ~2 PERSON
family: PERSON ,? ~2 (casado|casada|unido|unida) con ~4 PERSON
family: PERSON ~3 se (casó|desposó|divorció) ~3 (con|de) ~3 PERSON
family: PERSON (contrajo matrimonio|contrajo nupcias|vivía|convivía|convive|vivía) con ~1 PERSON
family: PERSON , ~2 role:(padre|madre|abuelo|abuela|tutor) (del|de la|de los) (citado|imputado|acusado|detenido|menor|fallecido) PERSON
associate: PERSON , ~2 role:@PAL @OF ~1 PERSON|ORG
associate: PERSON (es|era|fue|sería) ~2 role:@PAL @OF ~1 PERSON
associate: role:@PAL @OF PERSON=person , PERSON=associate
associate: OWNER ~1 role:@PAL ,? PERSON=associate
associate: PERSON , ~1 role:@PAL ~3 @OF ~2 PERSON
associate: PERSON , ~1 role:(socio|socia|aliado|aliada|proveedor|proveedora|enlace|testaferro|colaborador|colaboradora) @OF ~2 ORG
associate: PERSON (es|era|fue|sería) ~1 role:@PAL @OF ~2 PERSON
associate: PERSON=associate , role:@PAL (suyo|suya)
associate: OWNER ~1 role:@PAL ,? ~4 PERSON=associate
associate: PERSON=person y a? su role:@PAL ,? ~3 PERSON=associate
associate: PERSON ~3 (al servicio de|a las órdenes de) ~2 PERSON|ORG
associate: PERSON ~3 (respondía|respondían|responde|responden|rendía cuentas|rinde cuentas|obedecía|obedece) (a|ante) ~1 PERSON
associate: PERSON (y|e) su ~1 role:@PAL PERSON=associate

# Groups among themselves
rival: (guerra|disputa|rivalidad|pugna|enfrentamiento|enfrentamientos|choque|choques) entre ~2 ORG (y|e|con) ~2 ORG
rival: ORG ~5 (rival|rivales|enemigo|enemigos|enfrentado|enfrentada|enfrentados|guerra|disputa) (de|del|con|a) ~2 ORG
rival: (guerra|disputa|rivalidad|pugna|enfrentamiento|enfrentamientos|choque|choques|clásico|duelo|pelea|riña|balacera|tiroteo|tregua de verdad|conflicto|partido|derbi) ~3 entre ~3 ORG (y|e|con|contra) ~3 ORG
rival: ORG ~3 (se enfrentó|se enfrentaron|se enfrenta|se enfrentan|disputa|disputan|se disputan|pelea|pelean|combate|combaten|rompió|rompieron|libra una guerra|libran una guerra|sostiene una guerra|mantiene una disputa|en guerra|en disputa|enfrentado|enfrentada|enfrentados|enfrentadas) ~8 (con|contra|a|al) ~3 ORG
rival: ORG (y|e) ORG , (enfrentados|enfrentadas|rivales|enemigos|en guerra|en disputa)
rival: ORG (y|e) ORG ~1 se (disputan|enfrentan|disputaban|enfrentaban|pelean|enfrentaron|disputaron)
rival: ORG , ~3 (rival|rivales|enemigo|enemigos|enemiga|archienemigo|archirrival) ~2 (de|del) ~2 ORG
rival: ORG (es|era|son|eran) ~3 (rival|rivales|enemigo|enemigos|enemiga|archirrival) ~2 (de|del) ~2 ORG
rival: (rival|clásico rival|archirrival|acérrimo rival|enemigo|enemigos|rivales) (de|del) ORG ,? (es|son|,) ~2 ORG
rival: ORG ~6 (banda|grupo|pandilla|organización|cartel|clan|facción) (rival|enemiga|enemigo) ,? ORG
ally: (alianza|pacto|tregua|acuerdo) entre ~2 ORG (y|e|con) ~2 ORG
ally: ORG ~4 (aliado|aliada|aliados|alianza|pacto|tregua|alió|aliaron) (de|del|con|a) ~2 ORG
ally: (alianza|pacto|acuerdo|coalición|sociedad|pacto de no agresión|alianzas|tregua firmada|tregua pactada|tregua vigente) ~4 entre ~3 ORG (y|e|con) ~3 ORG
ally: ORG ~4 (aliado|aliada|aliados|aliadas|alianza|alianzas|pacto|pactó|pactaron|pactado|tregua|alió|aliaron|se asoció|se asociaron|nexos|vínculos|en sociedad|en alianza) ~2 (de|del|con|a) ~2 ORG
ally: ORG (y|e) ORG ~3 (firmaron|sellaron|acordaron|pactaron|mantienen|forjaron|se aliaron|se unieron)
ally: ORG , ~3 (aliados|aliado|aliada|socios|socio|subcontratistas|proveedores) (de|del) ~2 ORG
ally: (enlace|articulador|intermediario|nexo|puente|vínculo) (de|del|entre) ~2 ORG (y|con|e) ~2 ORG
part: ORG , ~2 role:(facción|célula|brazo armado|brazo|disidencia|escisión|filial|subsidiaria|rama|ala|franquicia|división|cuadrilla) @OF ~2 ORG|BODY
part: ORG (es|era|son|fue) ~3 role:(parte|facción|célula|brazo armado|brazo|filial|subsidiaria|rama|franquicia) @OF ~2 ORG|BODY
part: ORG , ~3 role:@PART @OF ~2 ORG|BODY
part: ORG (es|era|son|eran|fue|sería|serían|constituye|nació como|nacieron como|surgió como|opera como|actúa como|funciona como) ~5 role:@PART @OF ~2 ORG|BODY
part: ORG ~4 como role:@PART ~1 @OF ~2 ORG|BODY
part: role:(facción|célula|filial|subsidiaria|franquicia|rama) @OF ORG=organization , ORG=member
part: ORG (se subordina|responde|respondía|respondían|se adscribe) (a|al) ~2 ORG
part: ORG (forma parte|hace parte|forman parte|formaba parte|formaban parte) @OF ORG
part: ORG , (que|la cual) (responde) (a|al) ORG
part: ORG ,? ~2 (perteneciente|adscrito|adscrita|subordinado|subordinada|vinculado) (a|al) ~2 ORG
part: ORG ~4 (se escindió|se escindieron|se separó|se desprendió|surgió|surgieron|nació|nacieron) ~4 (de|del) ORG
part: ORG , ~3 (escindido|escindida|escindidos|surgido|surgida|desprendida|desprendido|nacido|nacida) ~2 (de|del) ORG

# Seats, owners, employers, payments
based: ORG ,? ~3 (con sede en|con base en|domiciliada en|domiciliado en|radicada en|radicado en|asentada en|asentado en|afincada en|ubicada en|ubicado en) ~3 PLACE|FACILITY
based: ORG , de PLACE
based: ORG @OPEN PLACE @CLOSE
based: ORG ,? ~6 con (sede|base|oficina|oficinas|domicilio|planta|asiento|centro de operaciones|cultivos|domicilio fiscal|cuartel general|casa matriz) ~1 en ~3 PLACE|FACILITY
based: ORG ,? ~3 (registrada|registrado|inscrita|inscrito|constituida|constituido|domiciliada|domiciliado|establecida|establecido|radicada|radicado|asentada|asentado|afincada|localizada|ubicada|ubicado|situada|situado|con domicilio|radicados|asentados|con sede|fundada|fundado) en ~3 PLACE
based: ORG (es|era|fue) ~8 de (la ciudad de)? PLACE
based: ORG ,? ~2 (banda|grupo|empresa|compañía|firma|club|agrupación|conjunto|organización|colectivo) ~3 de PLACE
based: BODY ,? (con sede en|con asiento en) ~3 PLACE
based: ORG ~2 (nació|nacieron|surgió|surgieron|se fundó|se creó|tiene su sede|tiene sede|tiene su base|tienen su base|tiene su origen|tienen su origen|se originó|se originaron) en ~3 PLACE
based: (club|equipo|cuadro|banda|grupo|orquesta|colegio|cooperativa|empresa|firma|fábrica) ORG @OF PLACE
based: ORG , (club|equipo|cuadro|banda|grupo|orquesta|cooperativa|empresa|firma|fábrica|compañía|pandilla) @OF PLACE
based: (sede|cuartel general|central|casa matriz|oficina principal|base) de ORG|BODY (en|,) ~2 PLACE|FACILITY
owns: PERSON , ~2 (dueño|dueña|propietario|propietaria|accionista|copropietario) @OF ~2 ORG|FACILITY
owns: PERSON , ~3 (dueño|dueña|propietario|propietaria|accionista|accionista mayoritario|accionista principal|copropietario|copropietaria|titular|beneficiario final|socio mayoritario|gerente propietario|dueños|propietarios|fundador y dueño) @OF ~2 ORG|FACILITY
owns: PERSON (es|era|fue|sería|figura como|figuraba como|figuran como|aparece como|aparecía como|niega ser|negó ser) ~3 (dueño|dueña|propietario|propietaria|accionista|accionistas|titular|copropietario|beneficiario final|dueños) @OF ~3 ORG|FACILITY
owns: (dueño|dueña|propietario|propietaria|accionista|titular|accionista mayoritario) @OF ~3 ORG|FACILITY=asset , ~2 PERSON=owner
owns: (dueño|dueña|propietario|propietaria|titular) @OF ~3 ORG|FACILITY=asset (es|era|sería) ~2 PERSON|ORG=owner
owns: ORG|FACILITY=asset (y|,) ~2 su (propietario|propietaria|dueño|dueña|titular|accionista) , PERSON=owner
owns: ORG|FACILITY=asset , ~2 cuyo (dueño|propietario|titular|accionista) ~3 PERSON=owner
owns: ORG|FACILITY=asset , ~2 (el|la|su) (dueño|dueña|propietario|propietaria) , PERSON=owner
owns: ORG=asset ,? ~3 (controlada por|controlado por) ~3 PERSON|ORG=owner
owns: ORG|FACILITY=asset ,? ~3 (propiedad de|propiedad del|de propiedad de|adquirida por|adquirido por|comprada por|comprado por|absorbida por|absorbido por|de la familia) ~3 PERSON|ORG=owner
owns: PERSON|ORG=owner (compró|compra|compran|compraron|adquirió|adquiere|adquirieron|posee|poseía|absorbió|se quedó con|se hizo con|comprará|compraría|es dueño de|es dueña de) ORG|FACILITY=asset
owns: PERSON|ORG=owner (compró|compra|compraron|adquirió|adquiere|posee|poseía|tiene|tenía|controla) ~3 (el|la) ~5 (de|del) ORG=asset
owns: PERSON|ORG=owner (compró|compra|adquirió|adquiere|posee|poseía) (la|el|los|las) ~2 ORG|FACILITY=asset
owns: PERSON=owner ~6 su (empresa|compañía|firma|constructora|negocio|restaurante|bar|taller|finca|hacienda|sociedad|tienda|local|discoteca|cadena|bodega|hotel|ferretería|naviera|agencia) ,? ORG|FACILITY=asset
owns: PERSON=owner ~4 sus (empresas|sociedades|compañías|negocios) ,? ORG=asset+
owns: ORG=asset , ~1 (empresa|compañía|firma|sociedad|negocio|constructora) ~2 (de|del) PERSON=owner
owns: (empresa|compañía|firma|sociedad|constructora) (de|del) PERSON=owner , ORG=asset
owns: (empresas|sociedades|compañías) (de|del) PERSON=owner , ORG=asset+
owns: ORG|FACILITY=asset , (de|del|de la) (que|cual) (es|era|figura como) (dueño|dueña|propietario|propietaria|accionista) PERSON=owner
owns: (compra|adquisición|absorción) de ORG=asset por ~2 PERSON|ORG=owner
owns: ORG=asset ~3 (pertenece|pertenecía|pertenecían|pertenecería|pertenecen) ~3 a ~2 PERSON|ORG=owner
owns: ORG=asset ~4 (tiene|tenía) como (socio|accionista|dueño|propietario) a? (a|al) ~2 PERSON=owner
owns: PERSON=owner (fundó|abrió|montó|abrieron|inauguró) (una|un|la|el) (sombrerería|tienda|empresa|bodega|restaurante|bar|hotel|compañía|constructora|ferretería|panadería|discoteca) ,? ORG|FACILITY=asset
employed: PERSON (trabaja|trabajaba|trabajó|labora|laboraba) ~4 (en|para) ~2 ORG|BODY|FACILITY
employed: PERSON , ~2 role:(empleado|empleada|funcionario|funcionaria|vocero|vocera|portavoz|periodista|ingeniero|ingeniera|abogado|abogada|profesor|profesora|médico|médica|gerente|custodio|analista) @OF ~2 ORG|BODY|FACILITY
employed: PERSON , ~1 role:@WORKER ~3 (de|del|en) ~2 ORG|BODY|FACILITY
employed: PERSON , ~1 role:(representante|representante legal|apoderado|apoderada|abogado|abogada|agente) (de|del|en) ~2 ORG
employed: PERSON (es|era|sería) ~2 role:@WORKER ~2 (de|del|en|para) ~2 ORG|BODY|FACILITY
employed: PERSON fue ~2 role:@WORKER ~2 (en|para) ~2 ORG|BODY|FACILITY
employed: role:@WORKER ~1 @OF ORG|BODY|FACILITY ,? PERSON
employed: role:@WORKER ~3 (de|del|en) ORG|BODY|FACILITY ~3 , PERSON
employed: role:@WORKER PERSON , @OF ORG|BODY|FACILITY
employed: PERSON ~4 (trabaja|trabajaba|trabajó|trabajan|labora|laboraba|laboró|conducía|conduce|presta servicios|prestaba servicios|prestó servicios|prestaba servicio|se desempeña|se desempeñaba|ejerce|ejercía|enseña|enseñaba|enseñó) ~8 (en|para) ~3 ORG|BODY|FACILITY
employed: ORG|BODY ~2 y su role:(gerente|abogado|abogada|vocero|vocera|contador|conductor|portavoz|representante|capataz|chofer) ,? PERSON
employed: (uniformados|agentes|policías|funcionarios|efectivos|militares|custodios|guardias|empleados) (adscritos a|adscritas a|de|del) ~2 BODY|FACILITY , entre ellos ~3 PERSON
@MONEY = dólares | soles | pesos | euros | dinero | dinero en efectivo | bolívares | bolivianos | quetzales | lempiras | colones | guaraníes | millones | coima | coimas | soborno | sobornos | dádiva | dádivas | efectivo | pago | pagos | comisión | comisiones | transferencia | transferencias | giros | depósitos | aportes | donación | donaciones | sueldo | mesada | $ | us$ | s/ | usd | mil
paid: PERSON|ORG=payer (pagó|pagaba|pagaron|sobornó) ~8 a ~2 PERSON|ORG=beneficiary
paid: PERSON|ORG|BODY=payer ~2 (pagó|pagaba|pagaban|pagaron|paga|pagan|sobornó|sobornaba|habría pagado|habrían pagado) ~12 (a|al) ~3 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG|BODY=payer ~2 (transfirió|transfería|transfirieron|giró|giraba|depositó|donó|desembolsó|abonó|abonaba) ~5 @MONEY ~8 (a|al) ~3 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG=payer (entregó|entregaba|entregaron|dio|habría entregado|ofreció) ~4 (dólares|soles|pesos|euros|dinero|bolívares|bolivianos|millones|coima|coimas|soborno|sobornos|dádiva|dádivas|efectivo) ~5 (a|al) ~3 PERSON|ORG=beneficiary
paid: PERSON|ORG|BODY=beneficiary ~2 (recibió|recibía|recibieron|cobró|cobraba|aceptó|habría recibido|habrían recibido|haber recibido|haber cobrado|percibió) ~6 @MONEY ~6 (de|del|de la|por parte de) ~2 PERSON|ORG=payer
paid: (pago|pagos|soborno|sobornos|coima|coimas|transferencia|transferencias|giro|giros|aportes|donación|depósito|depósitos|aportes irregulares) ~2 (de|del) PERSON|ORG=payer (a|al|para|en favor de|a favor de) ~2 PERSON|ORG|BODY=beneficiary
paid: (pagar|pagarán|deberán pagar|deberá pagar|pagará) ~2 (a|al) ~3 PERSON|ORG|BODY=beneficiary ~3 por PERSON|ORG=payer
paid: PERSON|ORG=beneficiary (vendió|vende) a ~3 PERSON|ORG=payer
paid: PERSON|ORG|BODY=payer ~3 (habría|habrían|había|ha) (pagado|sobornado) ~10 (a|al) ~3 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG|BODY=payer ~3 (habría|habrían|había|ha) (entregado|transferido|girado|abonado|desembolsado|depositado) ~5 @MONEY ~8 (a|al) ~3 PERSON|ORG|BODY=beneficiary
paid: (que|cual|cuales) PERSON|ORG=payer (pagó|transfirió|giró|entregó|depositó|pagaba) (a|al) ~3 PERSON|ORG=beneficiary
paid: PERSON|ORG=payer (financió|financiaba) ~6 (a|de|campaña de|la campaña de) ~2 PERSON|ORG=beneficiary
paid: PERSON|ORG=payer (aportó|aportaba) ~4 @MONEY ~6 (a|de|campaña de|la campaña de) ~2 PERSON|ORG=beneficiary
paid: PERSON|ORG=payer ~4 en pago a ~2 PERSON|ORG=beneficiary
paid: PERSON|ORG|BODY=beneficiary ~2 (habría|habrían|había|ha) (recibido|cobrado|percibido|aceptado) ~6 @MONEY ~6 (de|del|de la|por parte de) ~3 PERSON|ORG=payer
paid: PERSON=beneficiary , a (quien|quienes) ~2 PERSON|ORG=payer (pagó|pagaba|entregó|transfirió|giró)

# Otras formas corrientes
event/arrest: @CATCH ~8 , entre (ellos|ellas|los que|las que|los cuales|quienes) ~5 PERSON+
event/arrest: (detenidos|capturados|arrestados|aprehendidos|detenido|capturado|detenida|capturada) ~1 como ~2 PERSON+
wanted: (policía|autoridades|justicia|fiscalía|interpol|dea|fuerzas|ejército) ~4 (busca|buscan|persigue|persiguen) (a|al) ~2 PERSON+
member: PERSON ~2 (lavaba|lavó|trabajaba|trabajó|traficaba|recaudaba|cobraba|operaba|reclutaba|mataba|vendía|transportaba|extorsionaba|movía) ~5 para ORG
member: PERSON ~3 (pertenecer|haber pertenecido|perteneciera|perteneciese|haber integrado|integrar) ~1 a? ORG
leads: PERSON ~2 (haber dirigido|haber liderado|haber encabezado|haber comandado|dirigir|liderar|encabezar|comandar) ORG
based: ORG , con sede ~2 en ~1 PLACE
controls: PERSON|ORG=controller ,? que (controla|controlaba|domina|dominaba|gobierna|manda en) ~3 FACILITY|PLACE
held: PERSON ~3 (ingresado|ingresada|recluido|recluida|internado|internada|encarcelado|encarcelada) ~6 (en|al|a) ~1 FACILITY
entered: PERSON ~3 (ingresó|ingresa|fue ingresado|fueron ingresados|fueron llevados|fueron trasladados) ~6 (a|al|en) ~1 FACILITY
event/escape: (huyó|escapó|se fugó|se evadió|huyeron|escaparon|se fugaron|se evadieron) ~1 PERSON
event/escape: (fuga|evasión|escape|huida) (de|del) PERSON
escaped: @ESCAPED ~2 @OF FACILITY (junto a|junto con|en compañía de|al lado de) PERSON
member: PERSON ~6 (haya trabajado|haber trabajado|trabajara|trabajado) (para|con) ORG
member: PERSON ~2 (integraba|integró|integra|conformaba|conforma|formaba parte de|forma parte de|formó parte de) ORG
heads: dirección (de|del) FACILITY ~1 (estuvo|está|quedó|estaba) a cargo de PERSON
activity: (busca|requiere|solicita|reclama) a ~1 PERSON ~2 por ~3 CRIME+
activity: en PLACE , ~1 ORG ~2 (extors*|vend*|trafic*|opera*|controla*|cobra*|secuestr*|domina*|recluta*|roba*)
held: PERSON ~2 (murió|muere|falleció) ~3 en FACILITY
owns: PERSON (,|es|era) ~1 (propietario|propietaria|dueño|dueña|accionista|socio|socia) y ~1 de ORG|FACILITY
owns: PERSON (,|es|era) ~1 (director|directora|gerente|fundador|fundadora|presidente|presidenta) y (propietario|propietaria|dueño|dueña|accionista) de ORG|FACILITY
member: PERSON (controla|controlaba|maneja|manejaba|dirige|dirigía|coordina|coordinaba) ~6 para ORG
event/charge: PERSON ~2 (es|era|está siendo|fue) ~1 (investigado|investigada|juzgado|juzgada|llevado a juicio|enjuiciado) por

# Lo que los grupos se hacen unos a otros, como hechos
@NAME/conflict = conflicto de
@NAME/alliance = alianza de
@NAME/split = escisión de
@NAME/surrender = entrega de
@NAME/operation = operación contra
@FIGHT = guerra | disputa | disputas | rivalidad | pugna | enfrentamiento | enfrentamientos | choque | choques | combate | combates | conflicto | conflictos | conflicto armado | tiroteo | balacera | lucha | confrontación | confrontaciones
@PACT = alianza | alianzas | pacto | pactos | tregua | acuerdo | acuerdos | coalición | nexos | vínculos
event/conflict: @FIGHT ~3 entre ~4 ORG (y|e|con|contra) ~4 ORG
event/conflict: ORG ~5 @FIGHT ~3 (con|contra) ~5 ORG+
event/conflict: ORG ~2 (se enfrentó|se enfrentaron|se enfrenta|se enfrentan|combate|combaten|combatió|combatieron|atacó|atacaron|emboscó|emboscaron|en guerra|libra una guerra|libran una guerra) ~4 (con|contra|a|al) ~3 ORG
event/conflict: ORG (y|e) ~2 ORG ~2 (se enfrentan|se enfrentaron|se disputan|se disputaron|libran|libraron|están en guerra|combaten|combatieron)
event/alliance: @PACT ~3 entre ~3 ORG (y|e|con) ~3 ORG
event/alliance: ORG ~4 @PACT ~2 con ~4 ORG+
event/alliance: ORG ~3 (se alió|se aliaron|aliado|aliada|aliados|aliadas|se asoció|se asociaron|colabora|colaboran|colaboró|colaboraron) con ~3 ORG+
event/split: ORG ~4 (se escindió|se escindieron|se separó|se separaron|se desprendió|escindido|escindida|escindidos|se desligó) ~3 (de|del) ~2 ORG
event/split: ORG ~8 como role:(escisión|disidencia|desprendimiento) (de|del) ~2 ORG
event/surrender: PERSON ~3 (se entregó|se entregaron|se entrega|se rindió|se sometió a la justicia)
event/surrender: (entrega|rendición) (de|del) ~1 PERSON
event/operation: (operación|operativo|ofensiva|operaciones|operativos) ~2 contra ~4 ORG
event/arrest: (miembros|integrantes|líderes|cabecillas|sicarios|jefes|presuntos integrantes|presuntos miembros) (de|del) ~2 ORG ~3 (fueron|han sido|resultaron|quedaron) ~2 (detenidos|capturados|arrestados|aprehendidos)
event/arrest: (detuvo|capturó|detuvieron|capturaron|arrestó|arrestaron|captura|detención|arresto|capturar|detener) ~1 (a|de)? ~5 (miembros|integrantes|líderes|cabecillas|sicarios) (de|del) ~2 ORG

# Lo que atraviesa oraciones enteras
leads: PERSON (fue|es|era) ~6 , ~4 @LEADER @OF ~1 ORG
leads: PERSON , ~2 (fundador|fundadora|cofundador) (y|e) @LEADER @OF ~1 ORG
leads: PERSON ~4 (fundador|fundadora|cofundador) (y|e) ~1 @LEADER @OF ~1 ORG
member: PERSON ~6 role:(fundador|fundadora|cofundador) (y|e) ~2 @OF ~1 ORG
leads: ORG ~3 (es|era|fue|está|estaba|sigue) ~2 (dirigido|dirigida|liderado|liderada|comandado|comandada|encabezado|encabezada) (por|actualmente por) ~3 , PERSON
leads: ORG ~3 (es|era|fue|está|estaba|sigue) ~2 (dirigido|dirigida|liderado|liderada|comandado|comandada|encabezado|encabezada) ~1 por ~4 PERSON
leads: (mando|liderazgo|dirección|jefatura) (de|del) ~1 ORG ~3 (pasó|recayó|quedó) ~4 (a|en) ~3 PERSON
leads: PERSON ~6 (dirigir|liderar|encabezar|comandar) ~6 @OF ~1 ORG
member: ORG ~2 (fue|fueron) ~1 role:(fundado|fundada|creado|creada|fundados) ~6 por ~4 PERSON
member: (miembros|integrantes|sicarios|cabecillas) @OF ~1 ORG ,? ~1 (identificados como|conocidos como|llamados) ~2 PERSON
event/arrest: identificados como PERSON+ ,? (fueron|quedaron|resultaron) ~1 (detenidos|capturados|arrestados|aprehendidos)
event/charge: PERSON ~10 (fueron|fue|quedaron|quedó|están|está) ~8 (acusado|acusada|acusados|acusadas|imputado|imputada|imputados|procesado|procesada|procesados) ~1 (de|del|por|con)
event/charge: PERSON , ~3 (acusado|acusada|imputado|imputada|procesado|procesada) (de|por)
event/charge: (presentó|formuló|presentaron|formularon|formalizó|imputó) ~2 (cargos|acusación|imputación|cargo) ~1 (contra|a|al) ~2 PERSON+
event/killing: PERSON=victim ~2 (asesinado|asesinada|abatido|abatida|muerto|muerta|ultimado) ~2 por orden (de|del) ~2 PERSON=perpetrator
event/killing: PERSON=victim ~6 , (abatido|abatida|asesinado|asesinada) ~3 (en|por|el|a)
event/killing: OWNER=victim ~1 (asesinato|homicidio|muerte violenta)
event/arrest: OWNER=involved ~1 (detención|captura|arresto|aprehensión)
event/extradition: OWNER=involved ~1 extradición
event/conviction: OWNER=involved ~1 condena
event/release: OWNER=involved ~1 (liberación|excarcelación)
event/extradition: (justicia|gobierno|autoridades) ~3 (solicitó|pidió|solicita|pide|reclama) ~2 extradición (de|del) ~2 PERSON
family: PERSON ~6 (casado|casada) ~2 con ~3 PERSON
family: PERSON ~3 (se casó|se casaron|contrajo matrimonio|contrajo nupcias) ~4 con ~3 PERSON
family: PERSON ,? role:@KIN @OF ~4 PERSON
family: role:(hermanos|hermanas|primos|esposos|mellizos|gemelos) PERSON (y|e) PERSON
family: OWNER ~2 role:@KIN ,? ~4 PERSON=relative
family: PERSON=person ~2 tuvo ~4 role:(hijos|hijas) (,|:) ~1 PERSON=relative
held: PERSON ~3 (deberá|debe|tendrá que|deberán|cumplirá) ~1 (cumplir)? ~6 en ~1 FACILITY
held: PERSON ~3 (está|estaba|permanece|sigue|continúa|estuvo) ~1 (detenido|detenida|preso|presa|recluido|recluida|encarcelado|encarcelada|privado|privada) ~4 en ~1 FACILITY
escaped: PERSON ~2 (se había|se ha|había|ha) (fugado|evadido|escapado|huido) ~4 @OF FACILITY
entered: PERSON ~2 (fue|fueron|será|serán) ~1 (trasladado|trasladada|trasladados|llevado|llevada|conducido|conducida|remitido|remitida) ~8 (a|al|hasta) ~1 FACILITY
entered: (traslado|traslados) (de|del) PERSON (a|al|hacia) ~1 FACILITY
former: PERSON ~3 (fue|era|había sido) ~1 (director|directora|jefe|jefa|presidente|presidenta|gerente|comandante|ministro|ministra) ~2 @OF ~2 ORG|BODY ~2 (de|entre|desde) ~3 (hasta|a|y)
former: PERSON ~2 (dirigía|encabezaba|presidía|comandaba) hasta ~3 ORG|BODY
former: PERSON=member , que ~1 (renunció|dimitió|dejó) ~4 @OF ~1 ORG|BODY
owns: PERSON , ~2 (dueño|dueña|propietario|propietaria|accionista) @OF ~2 ORG|FACILITY (y|e) @OF ~3 ORG=asset
owns: ORG=asset (es|era|son) ~2 propiedad (de|del) ~2 PERSON|ORG=owner
part: ORG ,? ~3 (es|era|,)? ~1 role:(filial|subsidiaria|sucursal|división) @OF ~4 ORG|BODY
part: role:(filial|subsidiaria|sucursal) ~2 @OF ORG=organization , ORG=member
part: ORG ~4 (surgió|nació|se formó|surgieron|nacieron) ~4 como role:(escisión|disidencia|brazo armado|facción|célula|ala) @OF ~2 ORG
controls: ORG=controlled ~2 (es|era|está|estaba) ~1 (controlado|controlada) por ~4 PERSON|ORG=controller
controls: FACILITY (estuvo|está|estaba|quedó|permanece|permaneció) ~1 bajo ~1 control (de|del) ~2 ORG|PERSON=controller
controls: (en|dentro de) FACILITY , ~1 (mandaba|manda|gobernaba|mandó) ~1 PERSON
employed: PERSON ,? ~2 role:(apoderado|apoderada|agente|funcionario|funcionaria|empleado|empleada) ~1 (de|del) ~3 ORG|BODY
paid: PERSON|ORG|BODY=beneficiary ~4 por (recibir|aceptar|cobrar) ~1 (sobornos|coimas|dinero|dádivas|pagos) (de|del|de la) ~4 PERSON|ORG=payer
associate: PERSON ~3 (tenía|tiene|mantenía|mantiene) ~1 (negocios|vínculos|nexos|relaciones|tratos) con ~3 PERSON|ORG
associate: PERSON=associate , OWNER=person ~1 (antiguo|antigua|exlugarteniente)? ~1 role:(lugarteniente|abogado|abogada|socio|socia|escolta|chofer|testaferro)
associate: PERSON=associate , role:(abogado|abogada|defensor|defensora) (de|del) ~3 PERSON=person
wanted: PERSON ~3 (requerido|requerida|buscado|buscada|reclamado|reclamada|solicitado|solicitada) ~1 (por|en) ~4
wanted: PERSON ~3 (está|sigue|permanece|continúa|se encuentra) ~1 (prófugo|prófuga|fugitivo|fugitiva|en fuga)
based: ORG ~2 (es|era|fue|son) (una|un) ~8 (con sede|basada|basado|radicada|radicado|asentada|asentado|originaria|originario) (en|de) ~3 PLACE
based: FACILITY ~10 (situada|situado|ubicada|ubicado) en ~3 PLACE
activity: ORG ~4 (opera*|actúa*|delinqu*|presencia) en ~2 (los municipios|los departamentos|los estados|las provincias|los barrios|las regiones|el municipio|el departamento|el estado) (de)? PLACE+
activity: ORG ~6 con presencia en ~3 PLACE+
activity: ORG ~4 (se dedica|se dedican|se dedicaba|dedicado|dedicada) ~2 (a|al) ~3 CRIME+
@NAME/attack = ataque de
@STRIKE = ataque | ataques | atentado | atentados | emboscada | emboscadas | masacre | masacres | asalto armado
event/attack: ORG ~3 (perpetró|perpetraron|cometió|cometieron|lanzó|lanzaron|ejecutó|ejecutaron|realizó|realizaron) ~4 @STRIKE
event/attack: @STRIKE ~4 (atribuido a|atribuida a|atribuidos a|atribuidas a|reivindicado por|perpetrado por|perpetrada por|cometido por) ~2 ORG
event/attack: ORG ~2 (reivindicó|se atribuyó|se adjudicó) ~3 @STRIKE
activity: (célula|rama|brazo|presencia) ~2 @OF ORG en ~1 PLACE+

"""#

static let patternsPt: StaticString = #"""
# How Portuguese says relations. The language of these lines is described in Sources/Extraction/Relations/Grammar.swift.

@DET = o | a | um | uma | um dos | uma das | como | seu | sua
@ADJ = " | suposto | presumível | alegadamente | considerado | considerada | novo | nova | tido como | tida como | alegado | mítico | temível | perigoso | jovem | suposta | presumido | presumida | verdadeira | e | suposta | principal | principais | atual | então | grande | maior | verdadeiro | temido | histórico | poderoso | alegado | alegada | possível | jovem | importante | antigo chefe e | também | próprio | mais
@RANGE = " | local | regional | estadual | nacional | histórico | máximo | supremo | internacional | atual | financeiro | carioca | paulista | preso | foragido
@LEADER = cabecilha | cabecilhas | cérebro | capo | dirigente máximo | número 1 | chefe máxima | líder | líderes | líder máximo | chefe | chefes | chefa | chefão | chefões | cabeça | cabeças | número um | comandante | comandantes | líder supremo | chefe máximo | homem forte | mentor | comando | liderança | lideranças | chefe e fundador | fundador e chefe | fundador e líder | líder e fundador | chefia
@LEADERNOUN = líder | líderes | chefe | chefão | cabecilha | número um | comandante | mentor
@LEADS = lidera | liderava | liderou | lideraria | chefia | chefiava | chefiou | chefiaria | comanda | comandava | comandou | comandaria | liderando | comandando | chefiando | encabeça | encabeçava | lidere | comande | chefie | liderasse | comandasse | chefiasse | comandam | lideram | chefiam | comandavam | lideravam | chefiavam
@LEAD = liderar | chefiar | comandar | encabeçar
@LED = liderado | liderada | chefiado | chefiada | comandado | comandada | dirigido | dirigida | encabeçado | encabeçada | capitaneada
@MEMBER = membro | integrante | fundador | fundadora | cofundador | membro fundador | braço direito | número dois | número 2 | segundo homem | segundo na hierarquia | gerente | pistoleiro | matador | soldado | tesoureiro | tesoureira | contador | operador | operadora | operador financeiro | operador logístico | responsável pelas finanças | responsável financeiro | faccionado | integrante da cúpula | membro da cúpula | conselheiro | sicário | olheiro | subchefe | vice-líder | recrutador | recrutadora | armeiro | armeira | disciplina | disciplina geral | torre | sintonia | frente | vapor | batedor | matadora | gerente-geral | cobrador | cobradora | arrecadador | arrecadadora | tesoureiro-geral | membra | integrante ativo | piloto | miliciano | nº 2 | nº 3 | n. 2 | guerrilheiro | combatente | recruta | soldado-raso | linha de frente | chefe das finanças | responsável pela logística | responsável pelas armas | responsável pela contabilidade
@MEMBERS = um dos membros | um dos integrantes | um dos fundadores | uma das fundadoras | um dos gerentes | um dos operadores | uma das integrantes | uma das operadoras | um dos tesoureiros | um dos pistoleiros | um dos cofundadores | um dos matadores | um dos braços armados | um dos principais membros | um dos principais integrantes | um dos principais operadores
@THE = o | a | os | ao | à | pelo | pela | contra o | contra a | suposto | suposta | um dos | uma das | é | era | com o | com a
@FATE = prisão | morte | captura | recaptura | fuga | detenção | transferência | extradição | condenação | julgamento | depoimento | paradeiro | soltura | assassinato | ordem | ordens | mando | orientação | defesa | nome | presença | casa | mansão
@GANG = facção | quadrilha | organização | organização criminosa | gangue | grupo | bando | milícia | facção criminosa | rede criminosa
@OF = de | do | da | dos | das
@IN = em | no | na | nos | nas
@BY = por | pelo | pela
@TO = a | ao | à | aos | às
@NAMED = referenciado | referenciada | sinalizado | sinalizada | visto | vista | tratado | conhecido | conhecida | apresentado | apresentada | apontado | apontada | identificado | identificada | descrito | descrita | indicado | indicada | reconhecido | reconhecida | denunciado | denunciada | citado | citada | investigado | investigada | indiciado | preso | presa
@HELDTOBE = considerado | considerada | dado como | suspeito de integrar como | acusado de ter sido | apontado por ser | alegadamente | alegado | presumível | tido como | tida como | acusado de ser | acusada de ser | suspeito de ser | suspeita de ser | investigado por ser | denunciado por ser | apontado como sendo
@CHARGED = acusado de | acusada de | suspeito de | suspeita de | denunciado por | denunciada por | investigado por | investigada por | condenado por | condenada por | indiciado por | réu por | preso por | acusado por
@ESCAPED = escapou | fugiu | evadiu | se evadiu | evadiu-se | escaparam | fugiram | evadiram-se | conseguiu fugir | conseguiu escapar | havia fugido | tinha fugido | havia escapado | teria fugido | fugira | foge | escapa | fugido | fugindo
@ESCAPE = fugir | escapar | evadir-se | se evadir
@HELD = preso | presa | presos | presas | detido | detida | recluso | reclusa | encarcerado | encarcerada | custodiado | custodiada | internado | recolhido | recolhida | cumpria pena | cumpre pena | cumprindo pena | cumpriu pena | cumprir pena | prisão preventiva | prisão preventiva decretada | isolado | isolada | recolhidos | custodiada | detidos | detidas | trancafiado | trancado | encarcerados | atrás das grades | preventivamente
@MOVED = transferido | transferida | levado | levada | enviado | enviada | encaminhado | encaminhada | removido | removida | conduzido | conduzida | reconduzido | recambiado
@PRISONERS = presos | detentos | internos | apenados | reclusos | custodiados | reeducandos | detentas | internas | interno | detento | apenado | preso | custodiado
@PRISONER = apenado | apenada | custodiado | custodiada | reeducando | reeducanda | condenado | encarcerado | detento | detenta | preso | presa | interno | interna | recluso | reclusa | presidiário
@KILLED = abatido | abatida | baleado mortalmente | baleada mortalmente | morto a tiro | morta a tiro | assassinado | assassinada | morto | morta | executado | executada | fuzilado | fuzilada | decapitado | decapitada | degolado | degolada | esquartejado | linchado | linchada | metralhado | asfixiado | asfixiada | estrangulado | estrangulada | esfaqueado até a morte | espancado até a morte | baleado e morto | encontrado morto | encontrada morta | achado morto | achada morta | torturado e morto
@KILLEDS = mortos | mortas | assassinados | assassinadas | executados | executadas | fuzilados | abatidos | abatidas | encontrados mortos | decapitados | linchados | baleados mortalmente
@MURDERED = abatido | abatida | abatido a tiro | baleado mortalmente | morto a tiro | morta a tiro | morto à facada | morta à facada | morto à queima-roupa | esfaqueado mortalmente | morto ontem | morto hoje | morto na | morto numa | morto num | morto pelas | morto pelos | assassinado | assassinada | executado | executada | fuzilado | fuzilada | decapitado | decapitada | degolado | linchado | metralhado | asfixiado | asfixiada | estrangulado | estrangulada | morto a tiros | morta a tiros | morto a facadas | morta a facadas | morto por | morta por | morto pelo | morto pela | morta pelo | morta pela | morto em confronto | morto em operação | morto em uma operação | morto em tiroteio | morto em emboscada | morto durante | morto com
@CRIMINAL = dedica* | dedicad* | envolvid* | especializad* | especializou-se | responsável por | responsável pelo | responsável pela | atividades | negócios | financia | pratica | praticam | praticava | praticavam | cometer | comete | acusada de | acusado de | acusada por | investigada por | investigado por | suspeita de | suspeito de | conhecida por | conhecido por | atua com | atuava com | lucra | lucram | lucrava | explora | exploram | explorava | controla o | controlam o | controlava o | controla a | domina o | dominava o | denunciada por | denunciado por | condenada por | monopoliza | fatura com | vive do | vive da | vivem do | recorre à | recorre ao
@ACTIVE = atua | atue | atuem | atuam | atuava | atuavam | atuando | atuou | age | agem | agia | opera | operam | opere | operava | operavam | operando | presença | presente | expandiu | expandiu-se | expandindo | estendeu | espalhou | espalhou-se | células | ativa | ativo | ramificações | ramificação | tentáculos | instalou | instalou-se | atuação | braços | membros ativos

# Leadership
leads: PERSON , @DET? @DET? @ADJ? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON , ~1 anos , @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON , de ~1 anos , @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON (é|era|foi|como|seja|ser|seria|será|fosse|sendo|virou|tornou-se|torna-se|assumiu-se como) @DET? @DET? @ADJ? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON ~2 @NAMED ~8 como ~3 @LEADER @RANGE? @OF ORG
leads: PERSON , ~2 @NAMED ~8 como ~3 @LEADER @RANGE? @OF ORG
leads: PERSON ~2 @HELDTOBE ~6 @LEADER @RANGE? @OF ORG
leads: PERSON , ~2 @HELDTOBE ~6 @LEADER @RANGE? @OF ORG
leads: PERSON @HELDTOBE @DET? @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON , @HELDTOBE @DET? @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON , @HELDTOBE ~4 (o|um dos|uma das|a) @ADJ? @LEADER @RANGE? @OF ORG
leads: @NAMED ~4 como @DET? @ADJ? @LEADER @RANGE? @OF ORG , ~2 PERSON
leads: @HELDTOBE @DET? @ADJ? @LEADER @RANGE? @OF ORG , PERSON
leads: PERSON (negou|nega|admitiu|confessou)? ser @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: @THE @ADJ? @LEADER @RANGE? @OF ORG ,? PERSON
leads: @LEADERNOUN @OF ORG ,? PERSON
leads: @FATE @OF (um dos|uma das)? @ADJ? @LEADER @RANGE? @OF ORG ,? PERSON
leads: @THE @ADJ? @LEADER @RANGE? @OF ORG @IN PLACE , PERSON
leads: @LEADER @RANGE? @OF ORG (é|era|foi|seria) PERSON
leads: (o comando|a liderança|a chefia) @OF ORG (é|era|foi|está|estava|ficou) ~1 (exercida|exercido|ocupada|assumida|assumido|nas mãos|atribuída|com|a cargo) (por|pelo|pela|de|a)? PERSON
leads: PERSON @LEADS ORG
leads: PERSON , ~14 , @LEADS ORG
leads: PERSON ~2 (chefiar|liderar|comandar|encabeçar|criou e dirige) ORG
leads: PERSON , que ~1 @LEADS ORG
leads: PERSON (passou a|passaria a|continua a|continuava a|voltou a|começou a|seguia a) @LEAD ORG
leads: PERSON (passou|continua|continuava|segue|seguia) (comandando|liderando|chefiando) ORG
leads: PERSON @CHARGED @LEAD ORG
leads: PERSON , @CHARGED @LEAD ORG
leads: @CHARGED @LEAD ORG , PERSON
leads: PERSON (disse|diz|afirmou|afirma|garantiu|garante|alegou|alega|nega|negou|jura|admitiu)? que ~1 (é|foi|era|seja|fosse) @DET? @ADJ? @LEADER @RANGE? @OF ORG
leads: PERSON (nega|negou|admitiu|confessou)? @LEAD ORG
leads: ORG ,? (que é|que era|é|era|foi|está|seria|estava|passou a ser|continua sendo|passaria a ser)? (então|hoje|atualmente|supostamente)? @LED (por|pelo|pela) PERSON
leads: ORG ,? (que)? (é|era|está|estava)? sob (o comando|a liderança|a chefia|as ordens|a direção) @OF PERSON
leads: sob (o comando|a liderança|a chefia|as ordens|a direção) @OF PERSON , ORG
leads: PERSON e sua @GANG , (conhecida como|chamada|o|a) ORG
leads: PERSON (exerce|exercia|exerceu|ocupa|ocupava|ocupou|tem|tinha|detinha|detém|assume|assumiu|herdou) ~3 (liderança|comando|chefia|controle|controlo) (@OF|@IN|dentro do|dentro da) ORG
leads: PERSON (está|estava|esteve|segue|seguia|ficou) (à frente|no comando|na liderança|na chefia) @OF ORG
leads: PERSON , (à frente|no comando|na liderança|na chefia) @OF ORG
leads: ORG , (cujo|cuja) ~1 @LEADER (é|era|seria|foi) PERSON
leads: PERSON por @LEAD ORG
leads: quem (manda|comanda|lidera|chefia|mandava|comandava|liderava|chefiava) @IN? ORG (é|era) PERSON

# Membership
member: PERSON , @DET? @DET? @ADJ? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON , role:@MEMBERS @OF ORG
member: PERSON (é|era|foi|seria) role:@MEMBERS @OF ORG
member: PERSON , ~1 anos , @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON , de ~1 anos , @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON (é|era|foi|como|seja|ser|seria|será|fosse|sendo|virou|tornou-se) @DET? @DET? @ADJ? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON ~2 @NAMED ~8 como ~3 role:@MEMBER @RANGE? @OF ORG
member: PERSON , ~2 @NAMED ~8 como ~3 role:@MEMBER @RANGE? @OF ORG
member: PERSON ~2 @HELDTOBE ~5 role:@MEMBER @RANGE? @OF ORG
member: PERSON , ~2 @HELDTOBE ~5 role:@MEMBER @RANGE? @OF ORG
member: PERSON @NAMED ~4 como role:@MEMBERS @RANGE? @OF ORG
member: PERSON , @NAMED ~4 como role:@MEMBERS @RANGE? @OF ORG
member: PERSON @HELDTOBE @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON , @HELDTOBE @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: @NAMED ~4 como @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG , ~2 PERSON
member: PERSON (negou|nega|admitiu|confessou)? ser @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON (negou|nega|admitiu|confessou) (pertencer|integrar|fazer parte) (@TO|@OF)? ORG
member: @THE @ADJ? role:@MEMBER @RANGE? @OF ORG ,? PERSON
member: role:@MEMBER @OF ORG ,? PERSON
member: @FATE @OF (um|uma)? @ADJ? role:@MEMBER @RANGE? @OF ORG ,? PERSON
member: PERSON (pertence|pertencia|pertenceu|pertenceria) @TO ORG
member: PERSON ~2 (integra|integrava|integrou|integraria|integre|integrasse|integrar|integrado|militava em|milita no|milita na) ORG
member: PERSON ~4 (juntou-se|se juntou|aderiu|pertencer|filiou-se|afiliou-se|aliciado) @TO ORG
member: PERSON ~3 (ingressou|ingressa|entrou|alistou-se) (no|na|nas|nos) ORG
member: PERSON (faz|fazia|fez|fazer|fizesse|faça) parte @OF ORG
member: PERSON @CHARGED (integrar|compor) ORG
member: PERSON , @CHARGED (integrar|compor) ORG
member: PERSON @CHARGED pertencer @TO ORG
member: PERSON , @CHARGED pertencer @TO ORG
member: PERSON @CHARGED (fazer parte|ser membro|ser integrante|participar|ser soldado|ser gerente) @OF ORG
member: PERSON , @CHARGED (fazer parte|ser membro|ser integrante|participar|ser soldado|ser gerente) @OF ORG
member: PERSON (entrou|ingressou|filiou-se|se filiou|aderiu|foi batizado|batizado) (para|em|no|na|ao|à|o|a|pelo|pela)? ORG
member: @CHARGED (integrar|compor) ORG , PERSON
member: @CHARGED pertencer @TO ORG , PERSON
member: @CHARGED (fazer parte|ser membro|ser integrante|participar) @OF ORG , PERSON
member: PERSON (disse|diz|afirmou|afirma|garantiu|garante|alegou|alega|nega|negou|jura|admitiu)? que ~1 (é|foi|era|seja|fosse) @DET? @ADJ? role:@MEMBER @RANGE? @OF ORG
member: PERSON (disse|diz|afirmou|afirma|garantiu|garante|alegou|alega|nega|negou|jura|admitiu)? que ~1 (pertence|pertenceu|pertença) @TO ORG
member: PERSON (disse|diz|afirmou|afirma|garantiu|garante|alegou|alega|nega|negou|jura|admitiu)? que ~1 (integra|integrou|integre) ORG
member: PERSON (disse|diz|afirmou|afirma|garantiu|garante|alegou|alega|nega|negou|jura|admitiu)? que ~1 (faz|fez|faça|fazia) parte @OF ORG
member: PERSON por (integrar|compor) ORG
member: PERSON por pertencer @TO ORG
member: PERSON por fazer parte @OF ORG
member: PERSON (integra|integrava|integrou|compõe|compunha) a role:(cúpula|direção|liderança|hierarquia) @OF ORG
member: role:@MEMBER @RANGE? @OF ORG (é|era|foi|seria) PERSON
member: PERSON se juntou @TO ORG
member: PERSON role:(fundou|cofundou|criou) ORG
member: ORG ,? foi? role:(fundado|fundada|criado|criada) ~4 por PERSON

# Control of prisons and territories
controls: PERSON (controlava|controla|controlou|controlaria|dominava|domina|dominou|comandava|comanda|mandava em|mandou no|mandou na|mandava no|mandava na|manda no|manda na|governava) FACILITY
controls: ORG (controlava|controla|controlou|controlaria|dominava|domina|dominou|comandava|comanda|mandava no|mandava na|manda no|manda na|governava|governa) FACILITY
controls: ORG (passou a|continua a|voltou a) (controlar|dominar|comandar) FACILITY
controls: FACILITY , que PERSON (controlava|controla|dominava|comandava)
controls: FACILITY , que ORG (controlava|controla|dominava|comandava|domina)
controls: FACILITY ,? que? (era|é|foi|estava|está)? ~2 (controlado|controlada|dominado|dominada|comandado|comandada|governado|governada|tomado|tomada) (por|pelo|pela) ~1 PERSON
controls: FACILITY ,? que? (era|é|foi|estava|está)? ~2 (controlado|controlada|dominado|dominada|comandado|comandada|governado|governada|tomado|tomada) (por|pelo|pela) ~1 ORG
controls: FACILITY (é|era|virou|tornou-se) ~3 (feudo|reduto|bastião|quartel-general|fortaleza) @OF ORG
controls: FACILITY (é|era|virou|tornou-se) ~3 (feudo|reduto|bastião|quartel-general|fortaleza) @OF PERSON
controls: PERSON e ~3 (controlavam|dominavam|comandavam|controlam|dominam) FACILITY
controls: FACILITY (estava|está|esteve|ficou|permanece|,) sob o? (controle|domínio|comando|controlo|poder|jugo|mando) @OF PERSON
controls: FACILITY (estava|está|esteve|ficou|permanece|,) sob o? (controle|domínio|comando|controlo|poder|jugo|mando) @OF ORG
controls: sob o? (controle|domínio|comando|controlo) @OF ORG , FACILITY
controls: ORG (assumiu|tomou|mantém|mantinha|tem|tinha|exerce|exercia|detém|detinha|conquistou|ganhou) ~2 (controle|domínio|comando|controlo) (@OF|sobre) FACILITY
controls: PERSON (assumiu|tomou|mantém|mantinha|tem|tinha|exerce|exercia|detinha) ~2 (controle|domínio|controlo) (@OF|sobre) FACILITY
controls: o? (controle|domínio|controlo) @OF PERSON sobre FACILITY
controls: o? (controle|domínio|controlo) @OF ORG sobre FACILITY
controls: quem (manda|mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras) @IN FACILITY (é|era) PERSON
controls: quem (manda|mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras) @IN FACILITY (é|era) ORG
controls: FACILITY , ORG (manda|mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras)
controls: FACILITY , PERSON (mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras)
controls: FACILITY , quem (manda|mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras) (é|era) ORG
controls: FACILITY , quem (manda|mandava|dá as ordens|dava as ordens|dita as regras|ditava as regras) (é|era) PERSON
controls: ORG (controla|controlava|domina|dominava) PLACE
controls: ORG (controla|controlava|domina|dominava) (o|a|os|as)? (bairro|bairros|região|favela|favelas|comunidade|comunidades|territórios|áreas|cidade|morro|zona) @OF PLACE

# Custody
held: PERSON (encontra|encontrava|está|estava|esteve|ficou|foi|permanece|permanecia|segue|seguia|continua|continuava) ~2 @HELD ~6 @IN FACILITY
held: PERSON (encontra-se|encontrava-se|acha-se|achava-se|mantém-se) ~2 @HELD ~6 @IN FACILITY
held: PERSON , ~2 @HELD ~6 @IN FACILITY
held: PERSON ~2 (cumpre|cumpria|cumpriu|cumprindo|cumprir) ~12 @IN FACILITY
held: PERSON ~3 (aguarda|aguardava|aguardou) ~5 @IN FACILITY
held: PERSON @HELD ~6 @IN FACILITY
held: PERSON ~2 @HELD ~6 @IN ~1 (pavilhão|cela|ala|raio|bloco|galeria|triagem|enfermaria|isolamento) ~3 @OF FACILITY
held: PERSON , ~2 @HELD ~6 @IN ~1 (pavilhão|cela|ala|raio|bloco|galeria|triagem|enfermaria|isolamento) ~3 @OF FACILITY
held: PERSON (está|estava|ficou|passou) ~1 (há|havia|por)? ~1 (dias|meses|anos|semanas) @IN FACILITY
held: PERSON , ~2 (companheiro|colega|parceiro|companheira|vizinho) de cela ~6 @IN FACILITY
held: @HELD ~4 @IN FACILITY ~3 , PERSON
held: @PRISONER PERSON ~8 @IN FACILITY
held: @PRISONER PERSON , @OF FACILITY
held: PERSON (foi|foram|é|são|será|serão|acabou) ~1 (transferido|transferida|transferidos|transferidas|recambiado|recambiados) @OF FACILITY
held: (visitar|visitava|visitou|visitavam|visitaram) ~3 PERSON ,? @IN FACILITY
held: (cela|celas) @OF ~1 PERSON ,? @IN FACILITY
held: FACILITY , ~1 (que)? (abriga|abrigou|abrigava|custodia|recebeu) (presos|detentos|internos|nomes|criminosos|traficantes) como PERSON
held: (onde|nele|nela|ali) (estão|estiveram|cumprem|cumpriram|ficaram) ~1 (@HELD|pena|penas) PERSON @IN FACILITY
held: @IN FACILITY (está|estão|estava|estavam|estiveram|cumpre|cumprem|permanece|permanecem|segue|seguem) ~2 @HELD PERSON
held: @IN FACILITY , onde PERSON ~2 (@HELD|cumpre|cumpria|cumpriu)
held: (morte|óbito|suicídio|apresentação|oitiva|escolta|depoimento) @OF @PRISONER PERSON ,? @IN FACILITY
held: PERSON , (hoje|atualmente)? @PRISONER @OF FACILITY
held: @PRISONER @OF FACILITY , PERSON
held: (prisão|detenção|custódia|reclusão|permanência) @OF PERSON @IN FACILITY
held: FACILITY , onde PERSON ~2 (@HELD|cumpre|cumpria)
held: FACILITY , onde (está|estava|se encontra|cumpre|cumpria|ficou)? ~1 (@HELD|pena) PERSON
entered: PERSON ~1 @MOVED ~8 (para|ao|à|a|para a|para o) FACILITY
entered: (transferiu|transferiram|levou|levaram|encaminhou|encaminharam) PERSON (para|ao|à|para a|para o) FACILITY
entered: transferência @OF PERSON ~3 (para|ao|à|para a|para o) FACILITY
entered: PERSON (deu entrada|ingressou|entrou) @IN FACILITY
entered: (leva|levam|transfere|transferem|recambiou|recambiaram|removeu|removeram) ~1 PERSON (para|ao|à|para a|para o) FACILITY
entered: (transferência|remoção|recambiamento|retorno|ida|envio) @OF ~1 PERSON ~6 (para|ao|à|para a|para o) FACILITY
entered: PERSON (foram|são|serão) ~2 (transferidos|transferidas|levados|levadas|encaminhados|conduzidos|removidos|recambiados) ~8 (para|ao|à|para a|para o) FACILITY
entered: PERSON (será|deve ser|deverá ser|seria|seriam|serão) @MOVED ~6 (para|ao|à|para a|para o) FACILITY
escaped: PERSON @ESCAPED ~2 @OF FACILITY
escaped: PERSON (escapou|fugiu|evadiu-se) (,|em|durante|pela|novamente|mais) ~4 @OF FACILITY
escaped: PERSON (tentou|tentava|planejava|planeja|planeava|pretendia|pretende|tentar|queria) @ESCAPE ~2 @OF FACILITY
escaped: PERSON (foragido|foragida) desde que (fugiu|escapou|se evadiu) ~2 @OF FACILITY
escaped: PERSON (foi|havia sido) ~1 resgatado ~2 @OF FACILITY
escaped: (fuga|evasão|resgate) @OF PERSON ~1 (@OF|@IN) FACILITY
escaped: FACILITY , de onde @ESCAPED PERSON
escaped: FACILITY , de onde PERSON @ESCAPED
escaped: (fugir|escapar|fugido|evadir-se|se evadir|fuga) @OF FACILITY ~12 , PERSON
escaped: PERSON (saiu|saíra|sumiu|desapareceu|escapuliu) (pela porta|pelo portão|pela frente|pelos fundos|por um túnel|por um buraco|disfarçado|escondido|dentro) ~5 @OF FACILITY
escaped: PERSON (empreendeu|empreenderam|empreende) fuga @OF FACILITY
escaped: PERSON (cavou|serrou|pulou|rompeu|serraram|pularam) ~8 (fugiu|escapou|fugiram) @OF FACILITY
escaped: fugiram @OF FACILITY ~6 PERSON
escaped: PERSON , ~1 (foragido|foragida|fugitivo|evadido) @OF FACILITY
escaped: PERSON (é|era) ~1 (um dos|uma das) ~1 (foragidos|evadidos|fugitivos|foragidas) @OF FACILITY
escaped: PERSON , ~1 (um dos|uma das) ~1 (foragidos|evadidos|fugitivos|foragidas) @OF FACILITY
escaped: (foragido|foragida|evadido|fugitivo) @OF FACILITY , PERSON
released: PERSON (foi|saiu|é) ~1 (solto|solta|libertado|libertada|liberado|colocado em liberdade|posto em liberdade) ~4 @OF FACILITY
released: (soltura|libertação|saída) @OF PERSON ~1 @OF FACILITY
released: PERSON (saiu|deixou) (da|do|de|a|o) FACILITY

# Events, and what they are called before a name
@NAME/raid = operação em
@NAME/escape = fuga de
@NAME/arrest = prisão de
@NAME/killing = morte de
@NAME/extradition = extradição de
@NAME/kidnapping = sequestro de
@NAME/conviction = condenação de
@NAME/sanction = sanção contra
@NAME/warning = aviso a
@NAME/meeting = reunião de
@NAME/charge = denúncia contra
@NAME/sentence = pena de
@NAME/release = soltura de
@NAME/seizure = apreensão em

# Words for what is done to whom
@WAS = vai ser | acaba de ser | já tinha sido | tem sido | está a ser | terá sido | viria a ser | viria a ser novamente | foi novamente | foi |  é | fora | havia sido | tinha sido | acabou | acabou sendo | terminou | voltou a ser | chegou a ser | já foi | será | seria | teria sido
@WERE = vão ser | terão sido | viriam a ser | foram |  são | haviam sido | tinham sido | acabaram | acabaram sendo | terminaram | serão | teriam sido
@ARRESTED = detido em flagrante | intercetado | preso | presa | detido | detida | capturado | capturada | recapturado | recapturada | apreendido | apreendida | autuado em flagrante | autuada em flagrante | autuado | autuada
@ARRESTEDS = presos | presas | detidos | detidas | capturados | capturadas | recapturados | recapturadas | apreendidos | autuados | autuadas
@ARREST = prendeu | prenderam | capturou | capturaram | deteve | detiveram | recapturou | recapturaram | prende | prendem | captura | capturam | detém | recaptura
@WHEN = ontem | hoje | anteontem | nesta | neste | nessa | na semana | na manhã | na tarde | na noite | na madrugada | na segunda | na terça | na quarta | na quinta | na sexta | no sábado | no domingo | no último | na última | no mês | no fim | no início | no dia | em flagrante | em janeiro | em fevereiro | em março | em abril | em maio | em junho | em julho | em agosto | em setembro | em outubro | em novembro | em dezembro | dias | horas | semanas | pela | pelo | por | quando | ao | após | durante | com | sob | junto
@ACCUSED = acusado formalmente | constituído arguido | constituída arguida | julgado | julgada | formalmente acusado | denunciado | denunciada | indiciado | indiciada | acusado | acusada | processado | processada | pronunciado | pronunciada | autuado | autuada | investigado | investigada
@ACCUSEDS = constituídos arguidos | julgados | denunciados | denunciadas | indiciados | indiciadas | acusados | acusadas | processados | pronunciados | autuados | investigados
@ACCUSE = indiciou | indiciaram | processou | processaram | indicia | pronunciou
@CONVICTED = condenado | condenada | sentenciado | sentenciada
@CONVICTEDS = condenados | condenadas | sentenciados | sentenciadas
@FREED = solto | solta | liberado | liberada | libertado | libertada | colocado em liberdade | colocada em liberdade | posto em liberdade | posta em liberdade | posto em prisão domiciliar | beneficiado com prisão domiciliar
@FREEDS = soltos | soltas | liberados | liberadas | libertados | libertadas
@PLACED = com sede | sediada | sediado | sita | sito | situada | situado | localizada | localizado | com matriz | baseada | baseado | com base | estabelecida
@OPEN = (
@CLOSE = )

# Raids and seizures
event/raid: (operação|revista|intervenção|batida|invasão|incursão|operação policial|varredura|pente-fino|vistoria|busca|buscas|rusga|rusgas|megaoperação) ~4 (no|na|em|do|da|ao|à|contra) FACILITY
event/raid: (fez|faz|realizou|realiza|fizeram|cumpriu|efetuou|cumpre) ~2 (buscas|busca|operação|rusga) ~6 @IN PLACE+
event/raid: (operação|incursão|batida|busca e apreensão|buscas e apreensões|megaoperação) ~5 @IN PLACE+
event/raid: (mandados|mandado|ordens judiciais|busca e apreensão|buscas e apreensões|ordens de busca) ~10 @IN ~3 PLACE+
event/raid: (mandados|mandado|ordens judiciais|busca e apreensão|buscas e apreensões|ordens de busca) ~10 @IN ~3 FACILITY|ORG
event/raid: (operação|ação|mandados|ofensiva) ~6 contra ~3 ORG
event/raid: (rusga|rusgas|mandados de busca|buscas domiciliárias|operação de buscas|buscas) ~4 @IN ~5 ORG|BODY|FACILITY
event/raid: ORG|BODY|FACILITY @WAS ~1 (alvo de buscas|alvo de uma operação|alvo de operação|alvo de busca|revistada|invadida)
event/raid: (alvo|alvos) (em|no|na) PLACE+
event/raid: (invadiu|invadiram|ocupou|ocuparam|retomou|retomaram|vasculhou|vasculharam|revistou|revistaram) ~1 FACILITY
event/raid: (invadiu|invadiram|vasculhou|vasculharam|revistou|revistaram) (a sede|o escritório|os escritórios|a casa|o galpão|a filial|a agência) ~4 @OF ~2 ORG
event/raid: FACILITY @WAS ~1 (invadido|invadida|ocupado|ocupada|retomado|retomada|revistado|revistada|alvo de operação|alvo de buscas)
event/raid: (resgatou|resgataram) ~8 (trabalhadores|vítimas|pessoas|mulheres|migrantes) ~8 @IN FACILITY
event/seizure: (apreendeu|apreenderam|confiscou|apreende|apreendem|interceptou|interceptaram) ~14 (em|no|na|nos|nas) ~3 FACILITY|PLACE
event/seizure: (apreensão|confisco) de ~10 (em|no|na) ~4 FACILITY|PLACE
event/seizure: (apreendidos|apreendido|apreendidas|apreendida) ~10 @IN ~3 FACILITY|PLACE
event/seizure: @IN FACILITY|PLACE ,? ~1 (apreendidos|apreendido|apreendidas|apreendida|apreendeu|apreenderam|encontrou|encontraram)
event/seizure: (apreendeu|apreenderam|apreendidos|apreendidas|confiscou) ~8 (com|de) ~1 PERSON
event/seizure: FACILITY ,? (foram|foi) ~1 (apreendidos|apreendido|apreendidas|apreendida|encontrados|encontradas)
event/seizure: (varredura|revista|inspeção|vistoria) ~4 @IN FACILITY ~2 (acha|achou|encontra|encontrou|encontraram|apreendeu|apreende|foram encontrados|foram apreendidos)

# Escapes and warnings
event/escape: PERSON @ESCAPED ~2 @OF FACILITY
event/escape: PERSON (escapou|fugiu|evadiu-se) (,|em|durante|pela|novamente|mais) ~4 @OF FACILITY
event/escape: PERSON (tentou|tentava|planejava|planeja|planeava|pretendia|pretende|tentar|queria) @ESCAPE ~2 @OF FACILITY
event/escape: (fuga|evasão|resgate) @OF PERSON ~1 (@OF|@IN) FACILITY
event/escape: (fuga|evasão) @OF PERSON
event/escape: PERSON @ESCAPED (da prisão|da cadeia|do presídio|da penitenciária)
event/escape: PERSON (fugiu|fugira|foge|fugiram) (pela|pelo|pelos|pelas|de helicóptero|de moto|de carro|a pé|em|com|por|durante|após|na|no|antes|quando|novamente|ontem|hoje|nesta|neste|,|.|e|mas|da cadeia|da prisão|da escolta)
event/escape: PERSON (evadiu-se|se evadiu|evade-se|evadiram-se)
event/escape: PERSON @OPEN (evadiu-se|foragido|fugiu|evadido|fugitivo|foragida)
event/escape: PERSON (rompeu|cortou|arrancou|quebrou) (a|sua)? tornozeleira
event/warning: (agentes|guardas|policiais|funcionários|autoridades|carcereiros|alguém|servidores) ~6 (alertaram|avisaram|alertado|avisado|avisou|alertou) ~1 (presos|detentos|reclusos|internos|chefes|líderes)
event/warning: (agentes|guardas|policiais|funcionários|autoridades|alguém|servidores|carcereiros) ~3 (alertaram|avisaram|alertado|avisado) PERSON
event/warning: (presos|detentos|reclusos|internos) ~1 (foram|tinham sido|haviam sido) ~1 (alertados|avisados)
event/warning: PERSON @WAS ~2 (alertado|avisado|alertada|avisada|ameaçado|ameaçada|intimidado|intimidada)
event/warning: PERSON|BODY|ORG=involved (recebeu|recebeu duas|recebia|vinha recebendo) ~2 (ameaças|ameaça|aviso|avisos|alerta)
event/warning: (ameaças|ameaça|aviso|alerta) (a|ao|à|contra) ~1 PERSON
event/warning: (avisou|alertou|avisaram|alertaram|avisava|alertava|alertado|avisado) ~2 PERSON|BODY|ORG=involved (de que|que|sobre|para|da|do|dos|das|em|a respeito)
event/warning: (ameaçou|ameaçaram|ameaçava|ameaçavam|intimidou) ~1 PERSON

# Arrests
event/arrest: PERSON @WAS ~2 @ARRESTED
event/arrest: PERSON , ~14 , @WAS ~2 @ARRESTED
event/arrest: PERSON (ficou|fica) ~1 (detido|detida|em prisão preventiva)
event/arrest: PERSON @WAS ~2 (localizado|localizada|encontrado) e (preso|detido|capturado|presa|detida)
event/arrest: PERSON ,? @WERE ~2 @ARRESTEDS
event/arrest: PERSON , @ARRESTED @WHEN
event/arrest: PERSON , @ARRESTED preventivamente (em|no|na|nos|nas)?
event/arrest: PERSON , ~1 @ARRESTED @IN PLACE
event/arrest: PERSON @ARRESTED (ontem|hoje|anteontem|em flagrante|na semana|na manhã|na tarde|na noite|na madrugada|no domingo|no sábado|pela polícia|pela|pelo|dias|horas|quando|ao)
event/arrest: PERSON , ~2 (que|quem) @WAS ~2 @ARRESTED
event/arrest: PERSON (se entrega|se entregou|entregou-se|entrega-se|se apresentou|apresentou-se) (à polícia|à justiça|às autoridades|na delegacia|em|no|na|à|ao|ontem|hoje)
event/arrest: PERSON @OPEN ~1 (conduzido|conduzida|apreendido|apreendida|recapturado|recapturada|detido|detida|capturado)
event/arrest: BODY=perpetrator @ARREST ~4 PERSON+
event/arrest: BODY=perpetrator @ARREST @WHEN ~10 , PERSON+
event/arrest: BODY=perpetrator @ARREST @IN ~10 , PERSON+
event/arrest: BODY=perpetrator @ARREST @WHEN ~5 (o|a|os|as) PERSON+
event/arrest: BODY=perpetrator @ARREST @IN PLACE ~3 (o|a|os|as) PERSON+
event/arrest: (polícia|policiais|agentes|autoridades|militares|equipes|forças|pf|pm|guarnição) ~3 @ARREST ~3 PERSON+
event/arrest: (prendeu|prenderam|capturou|capturaram|detiveram|deteve|pegaram|agarraram) (em flagrante)? ~1 PERSON+
event/arrest: (prendeu|prenderam|deteve|detiveram|capturou|capturaram) ~10 , (entre eles|entre elas|entre os quais|incluindo|inclusive) ~3 PERSON+
event/arrest: (captura|detenção|recaptura) @OF PERSON+
event/arrest: (após|desde|depois da|com|durante|resultou na|levou à|culminou na|efetuou|efetuaram|anunciou|confirmou|comemorou|noticiou|informou|motivou|realizou|deu|comunica|comunicou|determinou|até|sobre) (a|na|à|da)? prisão @OF PERSON+
event/arrest: prisão @OF PERSON ainda
event/arrest: prisão @OF PERSON (ocorreu|aconteceu|se deu|deu-se|foi efetuada|foi feita|foi realizada|foi confirmada)
event/arrest: prisão (em flagrante|temporária) @OF PERSON+
event/arrest: (presos|presas|detidos|detidas|capturados|preso|presa|detido|capturado) ~1 : ~1 PERSON+
event/arrest: (foram|foi) (@ARRESTEDS|@ARRESTED) (também|ainda|hoje|ontem|,|na ocasião|na ação|na operação|em flagrante)? PERSON+
event/arrest: entre os (presos|detidos|capturados) ~2 (está|estão|estava|estavam|figura|figuram) PERSON+
event/arrest: (ao ser|após ser|depois de ser|antes de ser|tendo sido) @ARRESTED ~14 , PERSON
event/arrest: @ARRESTED (em|ontem|hoje|nesta|neste|por engano|pela|pelo|no domingo|no sábado|na segunda-feira|na terça-feira|na quarta-feira|na quinta-feira|na sexta-feira|na madrugada|na manhã|na noite) ~7 , PERSON
event/arrest: BODY=perpetrator (cumpriu|cumpriram) ~2 (mandado|mandados) ~3 contra PERSON
event/arrest: foi (ele|ela) @ARRESTED

# Killings
event/killing: PERSON=victim , ~1 @MURDERED
event/killing: PERSON=victim (assassinado|assassinada|executado|executada|fuzilado|fuzilada|abatido|abatida) (a|à|em|no|na|diante|ontem|hoje|por|pelo|pela|com|há|nesta|neste|durante|quando|dentro)
event/killing: PERSON=victim (levou|recebeu|sofreu) ~2 (tiros|tiro|facadas|disparos) ~8 e (morreu|não resistiu)
event/killing: (mortos|mortas|assassinados|matou|mataram|mortes|morreram) ~8 , entre (eles|elas|os quais|as quais) ~3 PERSON=victim+
event/killing: PERSON=victim @WAS ~2 @KILLED (a tiros|a tiro|a facadas|a golpes|com tiros|à facada)?
event/killing: PERSON=victim ,? @WERE ~2 @KILLEDS
event/killing: (assassinato|homicídio|morte violenta|assassínio|feminicídio|latrocínio|execução|fuzilamento|linchamento) @OF ~2 PERSON=victim+
event/killing: PERSON=victim , ~14 , @WAS ~2 @KILLED (a tiros|a tiro|a facadas|a golpes|com tiros|à facada)?
event/killing: (acusado|acusada|acusados|condenado|condenada|condenados|condenação|absolvido|absolvidos|absolvida|investigado|investigados|investiga|investigam|responsável|responsáveis|denunciado|denunciados|denunciou|suspeito|suspeitos|suspeita|preso|presos|réu|réus|mandante|ordenou|planejar|planejou|planejavam|autor|autores|autoria|apura|vingar|encomendar|encomendou|inquérito|envolvimento|participação) ~12 morte @OF ~1 PERSON=victim+
event/killing: morte de PERSON=victim , ~1 (baleado|assassinado|executado|a tiros|esfaqueado|asfixiado)
event/killing: PERSON=victim @WAS ~1 @KILLED ~3 (por|pelo|pela) PERSON=perpetrator
event/killing: PERSON=victim , ~1 @KILLED ~3 (por|pelo|pela) PERSON=perpetrator
event/killing: PERSON=victim @WAS ~1 @KILLED ~3 (por|pelo|pela) ~1 ORG=perpetrator
event/killing: PERSON=victim , ~1 @KILLED ~3 (por|pelo|pela) ~1 ORG=perpetrator
event/killing: PERSON=victim (morreu|morre|morrera|tombou) ~3 (baleado|baleada|a tiros|assassinado|assassinada|esfaqueado|esfaqueada|atingido|alvejado|após ser baleado|depois de ser baleado)
event/killing: (assassinado|assassinada|morto a tiros|morta a tiros|morto a tiro|morta a tiro|executado|executada|fuzilado|abatido a tiro|encontrado morto|encontrada morta) (em|no|na|ontem|hoje|a|com|durante|nesta|neste|há) ~8 , PERSON=victim
event/killing: (morreu|morre) ~6 , (baleado|baleada|assassinado|executado|a tiros) ~10 , PERSON=victim
event/killing: PERSON=perpetrator (assassinou|matou|executou|fuzilou|esfaqueou até a morte) ~1 PERSON=victim+
event/killing: (matou|mataram|assassinou|assassinaram|fuzilaram|executaram) (a tiros|a facadas|a golpes de faca|com um tiro|com tiros|a pauladas)? PERSON=victim+
event/killing: PERSON=perpetrator (acusado de|acusada de|suspeito de|suspeita de|condenado por|condenada por|denunciado por) (matar|assassinar|executar|mandar matar|ter matado|ordenar a morte de|ordenar o assassinato de) ~1 PERSON=victim
event/killing: PERSON=perpetrator , (acusado de|acusada de|suspeito de|suspeita de|condenado por|condenada por|denunciado por) (matar|assassinar|executar|mandar matar|ter matado|ordenar a morte de|ordenar o assassinato de) ~1 PERSON=victim
event/killing: (matar|assassinar|mandar matar|ter matado|ter mandado matar|ter assassinado) PERSON=victim+
event/killing: PERSON=perpetrator (ordenou|mandou|encomendou|determinou|ordenado|encomendado) ~1 (assassinato|morte|execução) @OF PERSON=victim
event/killing: PERSON=perpetrator (mandou|ordenou) (matar|executar|assassinar) PERSON=victim
event/killing: (mortos|mortas|vítimas fatais) ~3 (:|são|eram|foram identificados como) ~2 PERSON=victim+
event/killing: entre (os mortos|as vítimas|os assassinados) ~4 (está|estão|estava|estavam|:) PERSON=victim+
event/killing: (vitimou|tirou a vida de|causou a morte de|provocou a morte de|resultou na morte de|terminou na morte de) PERSON=victim+
event/killing: (golpes|disparos|tiros|facadas|tiro|facada) ~4 (em|contra|no|na) PERSON=victim , (causando-lhe|que morreu|que não resistiu|matando-o|provocando|causando)

# Charges
event/charge: PERSON @WAS ~2 @ACCUSED ~2 (por|de|pelo|pela|em|como|no|na|pelos)
event/charge: PERSON ,? @WERE ~2 @ACCUSEDS ~2 (por|de|pelo|pela|em|como|no|na|pelos)
event/charge: PERSON , ~1 @ACCUSED (por|de|pelo|pela|em|como|pelos)
event/charge: PERSON (responde|responderá|respondia|responderão|respondem) ~3 (por|pelo|pela|pelos|pelas) ~4 CRIME
event/charge: PERSON (responde|responderá|respondia|responderão|respondem) ~1 (a processo|a inquérito|a ação penal|a ações|na justiça|em liberdade|a julgamento|criminalmente|pela morte|pelo crime|pelos crimes|por crime|por crimes)
event/charge: PERSON ~1 (virou|vira|tornou-se|torna-se|é|foi constituído|foi constituída|está) ~1 (réu|ré|arguido|arguida|arguidos|acusado de|acusada de|indiciado por|indiciada por|pronunciado por)
event/charge: (começa|começou|vai|volta) ~2 julgado ~3 PERSON
event/charge: PERSON (começa|começou|vai|volta) ~3 (julgado|julgada)
event/charge: (os arguidos|dos arguidos|aos arguidos) PERSON+
event/charge: BODY (acusa|acusou|acusam|denunciou|indiciou|denuncia|processa|processou) ~3 PERSON+
event/charge: (imputa|imputou|imputam|atribui) (a|ao|à|aos) ~1 PERSON+ ~1 (os crimes|o crime|a prática|crimes)
event/charge: (promotoria|promotor|promotora|procurador|procuradora|polícia|delegado|delegada|justiça|mp|mpf|pgr|pf) ~4 (denunciou|denunciaram|acusou|acusa|denuncia) ~3 PERSON+ (por|pelo|pela|pelos|pelas|como|à Justiça|perante)
event/charge: (denunciou|denunciaram|indiciou|indiciaram|acusou|acusa) ~8 , (entre eles|entre elas|entre os quais|incluindo|inclusive) ~3 PERSON+
event/charge: @ACCUSE ~3 PERSON+ (por|pelo|pela|pelos|pelas|como|à Justiça|perante)
event/charge: (denúncia|ação penal|queixa-crime|queixa|inquérito|ação|acusação|processo) ~8 (contra|em face de|em desfavor de|em face do|em face da) ~3 PERSON|ORG+
event/charge: (réu|ré|réus|rés|indiciado|indiciados|denunciados|denunciado|arguido|arguida|arguidos) : ~1 PERSON+
event/charge: (acusado|acusada|denunciado|denunciada|indiciado|indiciada) (de|por|pelo|pela|do|da|dos) ~8 , PERSON

# Convictions, sentences and acquittals
event/conviction: PERSON @WAS ~2 @CONVICTED
event/conviction: PERSON , ~14 , @WAS ~2 @CONVICTED
event/conviction: PERSON ,? @WERE ~2 @CONVICTEDS
event/conviction: PERSON , ~2 @CONVICTED (a|por|pelo|pela|em|à)
event/conviction: @CONVICTED (a|por|pelo|pela) ~14 , PERSON
event/conviction: (condenou|condena|condenaram|condenar|condeno|sentenciou) ~2 PERSON+
event/conviction: (condenou|condenaram|sentenciou) ~10 , (entre eles|entre elas|entre os quais|incluindo|inclusive) ~3 PERSON+
event/conviction: condenação @OF PERSON+
event/conviction: (pena|condenação) ~10 (imposta|aplicada|fixada) (a|ao|à) PERSON+
event/conviction: (fixo|fixou|fixada) a? pena ~10 (para|ao|à|a|em desfavor de|de) PERSON
event/conviction: PERSON ~2 (cumpre|cumpria|cumpriu|cumprirá|cumprir|cumprindo) ~1 (pena|penas|condenação|sentença) ~1 de ~4 (anos|meses|ano) (de prisão|de reclusão|de detenção)? (em|no|na|nos|nas)?
event/conviction: PERSON ~1 (pegou|recebeu|levou|recebe|pega|apanhou|apanha) ~1 (pena de|condenação de|sentença de|mais de)? ~3 (anos|meses) de (prisão|cadeia|reclusão|detenção|pena)
event/conviction: PERSON ~1 (cumpre|cumpria|cumpriu) ~1 (pena de|condenação de|sentença de|mais de)? ~3 (anos|meses) de (prisão|cadeia|reclusão|detenção|pena) (em|no|na|nos|nas)?
event/conviction: (absolveu|absolvo|absolver|absolve|absolveram|absolvição de|inocentou) ~1 PERSON+
event/conviction: PERSON @WAS ~1 (absolvido|absolvida|inocentado|inocentada)
event/conviction: PERSON ,? @WERE ~1 (absolvidos|absolvidas|inocentados)

# Releases
event/release: PERSON (@WAS|saiu|ficou|aguarda) ~2 (@FREED|em liberdade)
event/release: PERSON , ~14 , @WAS ~2 @FREED
event/release: PERSON ,? @WERE ~2 @FREEDS
event/release: (foi|foram|é|são) (@FREED|@FREEDS) ~3 PERSON+
event/release: PERSON (ganhou|obteve|conseguiu|recebeu|ganha|obtém) ~1 (liberdade|a liberdade|habeas corpus|liberdade provisória|prisão domiciliar|liberdade condicional|alvará de soltura)
event/release: PERSON (deixou|deixa|saiu da|deixaram) (a prisão|prisão|cadeia)
event/release: PERSON @FREED (horas|dias|duas|três|após|depois|no|na|em|por|ontem|hoje|pela|pelo|mediante|sob|sem)
event/release: (soltou|libertou|liberou|libertaram|soltaram|solta|soltar|libertar|manda soltar|mandou soltar|mandou libertar|resgatou|resgataram) ~3 PERSON+
event/release: (soltura|libertação|livramento condicional) @OF PERSON+
event/release: (determinou|determina|mandou|ordenou|ordena|autorizou|decretou|restabeleceu|garantiu) ~2 liberdade ~1 @OF PERSON+
event/release: (revogou|revogar|relaxou|relaxar|revoga|revogação|relaxa|relaxamento|revogada|substituiu|substituir) (a|da)? ~1 (prisão|preventiva|custódia|prisão preventiva|prisão temporária|prisão em flagrante) @OF ~1 PERSON+
event/release: (concedeu|concede|conceder|deu|concedida|concedido|deferiu) ~2 (habeas corpus|liberdade|liberdade provisória|prisão domiciliar|livramento condicional|alvará|ordem) ~2 (a|ao|à|em favor de) PERSON+

# Extraditions, kidnappings, sanctions, wanted people
event/extradition: PERSON (@WAS|@WERE) ~1 (extraditado|extraditada|extraditados|entregue à justiça|deportado) ~4 (para|ao|à|aos) ~3 PLACE
event/extradition: PERSON (@WAS|@WERE) ~1 (extraditado|extraditada|extraditados|extraditadas)
event/extradition: (extradição|extraditando|entrega) ~4 @OF ~1 PERSON+
event/extradition: PERSON , ~14 , @WAS ~1 (extraditado|extraditada)
event/extradition: PERSON ~4 (extraditado|extraditada) (para|ao|à|aos|de|do|da|hoje|ontem|em)
event/extradition: (entregou|entregaram|entrega|entregará) ~2 (a|ao|à|aos|às) PLACE ~2 PERSON
event/extradition: PERSON @WAS ~1 (entregue|entregues) ~1 (às autoridades|à justiça|à polícia)
event/extradition: (extradição|pedido de extradição) ~10 contra ~2 PERSON
event/extradition: (extraditou|extraditaram|extradita|extraditar|extraditará) ~6 PERSON+
event/extradition: PERSON , ~1 (extraditado|extraditada) (para|ao|à|aos|em|no|ontem)
event/kidnapping: PERSON=victim @WAS ~1 (sequestrado|sequestrada|raptado|raptada|feito refém|feita refém|mantido refém|mantida refém|levado por homens|mantido em cativeiro|mantida em cativeiro)
event/kidnapping: PERSON=victim ,? @WERE ~1 (sequestrados|sequestradas|raptados|raptadas|feitos reféns)
event/kidnapping: PERSON=victim , ~2 (sequestrado|sequestrada|raptado|raptada|mantido em cativeiro|mantida em cativeiro|mantido refém|mantida refém|mantido em cárcere privado|feito refém)
event/kidnapping: (levaram|arrancaram|levou|tiraram) ~1 (de casa|à força|do carro|como refém|como reféns|de dentro de casa) ~2 PERSON=victim
event/kidnapping: (sequestro|rapto|cativeiro|raptores|sequestradores) @OF ~2 PERSON=victim+
event/kidnapping: PERSON=victim , ~14 , @WAS ~1 (sequestrado|sequestrada|raptado|raptada)
event/kidnapping: PERSON=victim @WAS ~1 (levado|levada) (à força|por homens|por desconhecidos|por um grupo)
event/kidnapping: PERSON=victim ~2 (libertado|libertada|resgatado|resgatada) (do cativeiro|pelos raptores|pelos sequestradores)
event/kidnapping: (libertou|libertaram|resgatou|resgataram) ~3 PERSON=victim , ~1 (sequestrado|sequestrada|raptado|raptada|mantido em cativeiro|mantida em cativeiro|refém|mantido refém)
event/kidnapping: (sequestrou|sequestraram|raptou|raptaram|sequestrar) ~2 PERSON=victim+
event/kidnapping: (refém|reféns) ~2 (está|estão|estava|estavam|:) ~1 PERSON=victim+
event/sanction: BODY=perpetrator (sancionou|designou|sanciona) ~3 PERSON|ORG+
event/sanction: (sancionou|sanciona|sancionaram|sancionar) ~3 PERSON|ORG+
event/sanction: (sancionou|sanciona|sanções|incluiu|sancionaram) ~8 PERSON|ORG=involved e ~4 PERSON|ORG=involved
event/sanction: (sanções|sanção) ~4 (a|ao|à|contra|sobre|aos|às) ~1 PERSON|ORG+
event/sanction: (pôs|incluiu|colocou|inclui|põe|inscreveu|acrescentou) ~3 (lista negra|lista de sanções|lista de sancionados|lista de terroristas) ~2 PERSON|ORG+
event/sanction: (congelou|congelaram|congelamento|bloqueou|congelados) ~6 (bens|contas|ativos) @OF ~2 PERSON|ORG+
event/sanction: lista ~2 (sanções|sancionados|negra) ~4 (:|inclui|incluem|figura|figuram|estão) ~2 PERSON|ORG+
event/sanction: (incluiu|incluídos|incluído|inclui|colocou|inscreveu) ~2 (lista|listas) ~4 (sanções|sancionados|bloqueio) ~1 PERSON|ORG+
event/sanction: (incluiu|inclui|colocou|pôs|inscreveu) ~3 PERSON|ORG+ ~1 (na|em sua|à)? lista ~3 (sanções|sancionados|negra)
event/sanction: PERSON|ORG (@WAS|@WERE) ~1 (sancionado|sancionada|sancionados|sancionadas|alvo de sanções|incluído na lista de sanções|incluída na lista de sanções)
event/sanction: PERSON|ORG , ~2 (sancionado|sancionada|alvo de sanções)
event/sanction: PERSON|ORG (entrou|entra|está|figura|consta) ~2 lista ~3 (sanções|sancionados|negra)
wanted: PERSON ~2 (procurado|procurada|foragido|foragida) (por|pela|pelo|da justiça|da polícia|da interpol|internacional)
wanted: PERSON , ~2 (procurado|procurada|foragido|foragida) (por|pela|pelo|da justiça|da polícia|da interpol|internacional)
wanted: PERSON ~6 (mais procurado|mais procurada|mais procurados)
wanted: (oferece|oferecem|ofereceu|recompensa) ~12 (pistas|informações|paradeiro|captura|localização) ~3 PERSON
wanted: (procurado|procurada|foragido|foragida) , PERSON
wanted: (caçado|caçada|procurado|procurada|foragido|foragida) (em|por|pela|pelo|há|desde|havia|da justiça) ~6 , PERSON
wanted: (recompensa|mandado de prisão|mandados de prisão|difusão vermelha|alerta vermelho|ordem de prisão|mandado de captura) ~8 (por|contra|de|em desfavor de|em nome de) ~3 PERSON
wanted: (decreto|decretou|decreta|decretada|decretar|decretaram) ~1 (prisão|prisão preventiva|prisão temporária) @OF ~1 PERSON+
wanted: (procura-se|procurado|procurada|procurados|foragido|foragida) (:|.)? PERSON
wanted: BODY (procura|procuram|caça|busca|buscam) PERSON+
wanted: (polícia|autoridades|justiça|pf|interpol) ~3 (procura|procuram|busca|buscam) PERSON+

# Meetings
@MET = se reuniu | reuniu-se | encontrou-se | se encontrou | reúne-se | se reúne | encontra-se | reuniu | reúne | esteve reunido | esteve reunida | reunido | jantou | almoçou | avistou-se | conversou | encontrar-se | reunir-se | se reunir | se encontrar
@METS = se reuniram | reuniram-se | se encontraram | encontraram-se | reúnem-se | se reúnem | se encontram | jantaram | almoçaram | avistaram-se | estiveram reunidos | encontram-se
event/meeting: PERSON|BODY|ORG ~1 @MET ~8 com ~5 PERSON|BODY|ORG
event/meeting: PERSON|BODY|ORG , ~14 , @MET ~8 com ~5 PERSON|BODY|ORG
event/meeting: PERSON e ~3 PERSON (foram|são|estavam) ~2 (vistos|fotografados|flagrados|filmados) ~2 (juntos|jantando|conversando|reunidos|almoçando)
event/meeting: (reunião|encontro|conversa|jantar|almoço|audiência|cimeira|reuniões|encontros|conversações) ~4 entre ~3 PERSON|BODY|ORG e ~3 PERSON|BODY|ORG
event/meeting: (reunião|encontro|jantar|almoço|audiência|encontros|reuniões) @OF ~2 PERSON|BODY com ~3 PERSON|BODY|ORG
event/meeting: PERSON|BODY|ORG e ~3 PERSON|BODY|ORG ~1 @METS
event/meeting: PERSON (recebeu|recebe) PERSON (em|no|na|para|ontem|hoje|nesta|neste)
event/meeting: PERSON ~1 (recebeu|recebe|recebido|recebida) ~1 em audiência ~2 (por|pelo|pela)? ~1 PERSON

# Kin, friends and helpers: "PERSON , irmão de PERSON" says what the first is to the second
@KIN = irmão | irmã | meio-irmão | meia-irmã | irmão gêmeo | irmã gêmea | irmão gémeo | irmã gémea | filho | filha | filho adotivo | filha adotiva | enteado | enteada | pai | mãe | padrasto | madrasta | esposa | esposo | mulher | ex-mulher | ex-esposa | marido | ex-marido | viúva | viúvo | companheira | companheiro | ex-companheira | ex-companheiro | namorada | namorado | ex-namorada | ex-namorado | noiva | noivo | primo | prima | sobrinho | sobrinha | tio | tia | avô | avó | neto | neta | bisneto | bisneta | cunhado | cunhada | ex-cunhado | genro | nora | sogro | sogra
@KINNAME = filho | filha | neto | neta | bisneto | bisneta | sobrinho | sobrinha | primo | prima | marido | esposa | viúva | viúvo | cunhado | cunhada | genro | nora | namorado | namorada | companheiro | companheira | ex-marido | ex-mulher | enteado | enteada | sogro | sogra
@AGE = mais velho | mais velha | mais novo | mais nova | caçula | gêmeo | gêmea | gémeo | primogênito | primogénito | adotivo | adotiva | do meio | menor
@THEIR = o | a | do | da | ao | à | pelo | pela | no | na | com o | com a
@PAL = sócio | sócia | ex-sócio | ex-sócia | parceiro | parceira | advogado | advogada | ex-advogado | defensor | defensora | laranja | testa de ferro | testa-de-ferro | braço direito | braço-direito | motorista | ex-motorista | contador | contadora | segurança | ex-segurança | guarda-costas | amigo | amiga | cúmplice | comparsa | compadre | comadre | padrinho | madrinha | afilhado | afilhada | colaborador | colaboradora | assessor | assessora | ex-assessor | ex-assessora | secretária | secretário | aliado | aliada | ex-aliado | homem de confiança | pessoa de confiança | pombo-correio | operador | operadora | doleiro | capanga | pistoleiro | emissário | mensageiro | protegido | pupilo | discípulo | chefe de gabinete
@CRONY = sócio | sócia | ex-sócio | comparsa | cúmplice | braço direito | aliado | aliada | advogado | advogada | amigo | amiga | laranja | testa de ferro | operador | parceiro | parceira | compadre | doleiro | padrinho | afilhado | homem de confiança
family: PERSON , ~1 role:@KIN @OF ~1 PERSON
family: PERSON (é|era|foi|seria) ~1 role:@KIN @AGE? @OF ~1 PERSON
family: role:@KIN @AGE? @OF PERSON=person , PERSON=relative
family: OWNER ~1 role:@KIN @AGE? ,? PERSON=relative
family: PERSON=person ~10 PERSON=relative , (seu|sua) ~1 role:@KIN
family: PERSON=person ~9 @THEIR role:@KIN @AGE? , PERSON=relative
family: PERSON=person ~9 @THEIR role:@KINNAME @AGE? PERSON=relative
family: PERSON=person ~12 role:@KIN (dele|dela) ,? PERSON=relative
family: PERSON=person e (o|a|seu|sua)? ~1 role:@KIN @AGE? ,? PERSON=relative
family: PERSON=person , PERSON=relative @OPEN role:@KIN @CLOSE
family: PERSON=person e PERSON=relative @OPEN role:@KIN @CLOSE
family: role:(irmãos|irmãs|primos|primas|gêmeos|gémeos|casal|cônjuges|cunhados) PERSON e PERSON
family: PERSON e PERSON , ~1 role:(irmãos|irmãs|primos|primas|pai e filho|pai e filha|mãe e filho|mãe e filha|marido e mulher|gêmeos|casados|tio e sobrinho|avô e neto)
family: PERSON (são|eram) role:(irmãos|irmãs|primos|primas|casados|cunhados)
family: PERSON ~2 (casou-se|casou|casado|casada|casara|amasiado|amasiada|vivia|vive|namora|namorava|maritalmente|noivo|noiva) com ~1 PERSON
family: PERSON , ~2 (casou-se|casou|casado|casada|casara|amasiado|amasiada|vivia|vive|namora|namorava|maritalmente|noivo|noiva) com ~1 PERSON
associate: PERSON , ~2 role:@PAL @OF ~1 PERSON
associate: PERSON (é|era|foi|seria|como) ~2 role:@PAL @OF ~1 PERSON
associate: PERSON ~2 @NAMED ~6 como ~1 role:@PAL @OF ~1 PERSON
associate: PERSON , ~2 @NAMED ~6 como ~1 role:@PAL @OF ~1 PERSON
associate: role:@PAL @OF PERSON=person , PERSON=associate
associate: OWNER ~1 role:@PAL ,? PERSON=associate
associate: PERSON=person ~9 @THEIR (antigo|antiga|suposto|suposta|próprio|ex)? role:@CRONY , PERSON=associate
associate: PERSON=person e (o|a|seu|sua)? ~1 role:@CRONY ,? PERSON=associate
associate: PERSON=person ~10 PERSON=associate , (seu|sua) ~1 role:@PAL
associate: PERSON , ~2 role:(colaborador|colaboradora|fornecedor|fornecedora|abastecedor|abastecedora|aliado|aliada|laranja|operador financeiro|doleiro|elo|informante|emissário|advogado|advogada) @OF ~2 ORG
associate: PERSON ~2 @NAMED ~4 como ~1 role:(colaborador|colaboradora|fornecedor|fornecedora|abastecedor|abastecedora|aliado|aliada|laranja|operador financeiro|doleiro|informante|emissário) @OF ~2 ORG
associate: PERSON , ~2 @NAMED ~4 como ~1 role:(colaborador|colaboradora|fornecedor|fornecedora|abastecedor|abastecedora|aliado|aliada|laranja|operador financeiro|doleiro|informante|emissário) @OF ~2 ORG
associate: PERSON ~2 role:(ligado|ligada|vinculado|vinculada|associado|associada|próximo|próxima) (a|ao|à|aos|às) ~2 PERSON|ORG
associate: PERSON , ~2 role:(ligado|ligada|vinculado|vinculada|associado|associada|próximo|próxima) (a|ao|à|aos|às) ~2 PERSON|ORG
associate: PERSON , ~3 role:(homem de confiança|pessoa de confiança|braço financeiro|contador|advogado|colaborador) @OF ~2 ORG
associate: PERSON ~10 (por intermédio|por meio|através) @OF (traficante|chefe|bicheiro|doleiro|miliciano|despachante|lobista|operador|líder|laranja|intermediário|cabecilha) PERSON
associate: PERSON ~6 (trabalha|trabalhava|trabalhou|trampa|trabalhar|trampar) ~1 (para|pro) ~1 PERSON
associate: PERSON ~4 (colabora|colaborava|colaborou|conspirou|associou-se|se associou|mancomunado|conluio|aliou-se|se aliou) com ~1 PERSON|ORG
associate: (liga|ligam|ligou|ligaram|associa|vincula|vinculam|vinculou|relaciona|relacionam|conecta|vincular|ligar) ~1 PERSON (a|ao|à|aos|às) ~1 ORG|PERSON
associate: PERSON (tem|tinha|mantém|mantinha|teria|manteria) ~1 role:(ligação|ligações|vínculo|vínculos|elo|elos|relação|laços|contato|contatos) com ~2 PERSON|ORG
associate: role:(vínculo|ligação|elo|relação|laços|ligações|vínculos) @OF PERSON com ~3 PERSON|ORG
associate: role:(vínculo|ligação|elo|relação|laços|ligações|vínculos|sociedade|parceria|amizade) entre PERSON e ~2 PERSON|ORG
associate: PERSON ~8 (a mando|a serviço|sob as ordens|às ordens|como emissário|na companhia|em companhia) @OF ~1 PERSON
associate: PERSON (transmitia|transmitiu|recebia|cumpria|levava|obedecia|repassava) ~1 (ordens|recados|bilhetes|as ordens|os recados) @OF ~1 PERSON
associate: PERSON ~8 (lavava|lavar|lavou|ocultar|ocultava|movimentava|guardava) ~1 (dinheiro|recursos|bens|valores|ativos|o dinheiro|os recursos|armas|drogas) (para|de|do|da) ~2 PERSON|ORG
associate: PERSON (subordinado|subordinada|respondia|obedecia) (a|ao|à) ~1 PERSON

# Groups among themselves
rival: (guerra|disputa|rivalidade|confronto|confrontos|racha|briga|conflito|duelo|batalha) ~3 entre ~2 ORG e ~3 ORG
rival: ORG ~5 (rival|rivais|inimigo|inimigos|inimiga|guerra|disputa|em guerra|arquirrival) (de|do|da|dos|com|ao|aos|contra) ~2 ORG
rival: ORG (combate|combatia|enfrenta|enfrentava|enfrentou|guerreia) ~1 ORG
rival: ORG (disputa|disputava|disputam|trava|travava) ~6 com ~1 ORG
rival: (rival|rivais|inimigo|inimigos) @OF ORG , ~2 ORG
ally: (aliança|pacto|trégua|acordo|sociedade|parceria) ~3 entre ~2 ORG e ~3 ORG
ally: (aliança|pacto|trégua|sociedade|parceria) @OF ORG com ~2 ORG
ally: ORG (tem|mantém|mantinha|tinha) ~1 (ligações|aliança|laços|pacto|parceria|acordo) (ao|à|aos|às|com) ~2 ORG
ally: ORG ~4 (aliado|aliada|aliados|aliança|pacto|trégua|aliou-se|se aliou|associou-se|se associou|parceria) (de|do|da|dos|com|ao|à) ~2 ORG
ally: ORG e ~2 ORG ~2 (selaram|firmaram|fecharam|fizeram|se uniram|uniram-se|se aliaram|aliaram-se|romperam) ~2 (trégua|aliança|pacto|acordo|paz|parceria)?
part: ORG , ~3 role:(facção|célula|braço armado|braço|dissidência|filial|subsidiária|ramo|ala|franquia|controlada|divisão|unidade|empresa|marca|fração|dissidentes|racha|tropa|grupo) @OF ~2 ORG|BODY
part: ORG (é|era|são|foi|seria) ~3 role:(parte|facção|célula|braço armado|braço|filial|subsidiária|ramo|dissidência|controlada|ala|franquia|divisão) @OF ~2 ORG|BODY
part: ORG (integra|pertence|faz parte|integrava|pertencia|fazia parte) (a|ao|à|o|do|da)? ~2 ORG
part: ORG ~4 (nascida|nascido|surgida|surgido|nasceu|surgiu|dissidente|dissidentes|dissidência|originada|originado) ~4 @OF ~2 ORG
part: role:(filial|subsidiária|célula|braço armado|braço|dissidência|controlada|franquia|divisão) @OF ~1 ORG=organization ,? ~1 ORG=member
part: BODY=organization , (por meio|por intermédio|através) @OF BODY=member
part: BODY @OF BODY
part: BODY , @OF BODY
based: ORG|BODY ,? ~3 @PLACED @IN ~3 PLACE|FACILITY
based: ORG ~12 (com sede|tem sede|tinha sede|sediada|sediado|tem a sua sede) @IN ~1 PLACE
based: ORG (funciona|funcionava|fica|ficava) ~1 (na|no|em) ~1 PLACE|FACILITY
based: ORG , @OF PLACE
based: ORG|BODY , @IN PLACE ,
based: ORG (é|foi|era) (um|uma) ~6 @PLACED @IN ~3 PLACE
based: ORG (é|foi|era) (um|uma) (clube|empresa|time|banda|escola|associação|ong|fábrica|universidade|rádio|cooperativa|construtora|rede|companhia|editora|startup|banco|jornal) ~4 @OF ~1 PLACE
based: sede @OF ~1 ORG ,? @IN ~1 PLACE|FACILITY

# Property, work and money
@OWNER = dono | dona | donos | proprietário | proprietária | proprietários | acionista | acionista majoritário | sócio | sócia | sócio-administrador | sócia-administradora | sócios | controlador | controladora | coproprietário
owns: PERSON , @DET? @ADJ? @OWNER @OF ~2 ORG|FACILITY
owns: PERSON , ~1 anos , @DET? @ADJ? @OWNER @OF ~2 ORG|FACILITY
owns: PERSON (é|era|seria|como|são|eram) ~2 @OWNER @OF ~2 ORG|FACILITY
owns: PERSON ~8 como @OWNER @OF ~2 ORG|FACILITY
owns: @OWNER @OF ~2 ORG|FACILITY ,? PERSON
owns: @OWNER @OF ~2 ORG|FACILITY (é|era|seria|são) ~1 PERSON
owns: ORG|FACILITY=asset ~10 (o|a|cujo|cuja|seu|sua|o próprio) @OWNER ,? PERSON=owner
owns: ORG|FACILITY=asset , ~1 (cujo|cuja|cujos) @OWNER (é|era|são|seria) ~1 PERSON=owner
owns: PERSON|ORG=owner (comprou|adquiriu|compra|compram|adquire|arrematou|possui|incorporou|compraram|adquiriram) ORG|FACILITY=asset
owns: ORG=owner (comprou|adquiriu|compra|adquire|arrematou|incorporou|possui) por ~6 ORG=asset
owns: PERSON|ORG=owner (comprou|adquiriu|compra|adquire|arrematou|possui|tem|detém|vendeu) ~2 (fatia|parte|controle|%|ações|participação|quotas|cotas|capital) @OF ~1 ORG=asset
owns: PERSON|ORG=owner (fecha|fechou|anuncia|anunciou|conclui|concluiu) ~1 compra @OF ~1 ORG=asset
owns: (compra|aquisição) @OF ORG=asset (pela|pelo|por) ~1 PERSON|ORG=owner
owns: (compra|aquisição) @OF ORG=asset , ~1 ORG=owner
owns: ORG=asset , de PERSON=owner ,
owns: ORG|FACILITY=asset ,? ~2 (detida por|detida pelo|detida pela|detido por|detido pela|detido pelo|participada pela|participada por|que pertencia a|que pertenceu a|propriedade de|propriedade do|propriedade da|pertencente a|pertencente à|pertencente ao|pertence a|pertence ao|pertence à|pertencia a|pertencia ao|pertencia à|que pertence a|comprada por|comprada pela|comprada pelo|adquirida por|adquirida pela|adquirida pelo|vendida a|vendida à|vendida ao) ~3 PERSON|ORG=owner
owns: ORG|FACILITY=asset ,? ~1 (registrada|registrado|registada|aberta|constituída|cadastrada) ~1 em nome @OF ~3 PERSON=owner
owns: PERSON=owner ~3 (empresas|empresa|firmas|firma|lojas|loja) (dele|dela) , ~1 ORG=asset
owns: PERSON=owner (abriu|fundou e dirige|constituiu) ~2 (a empresa|a firma|a construtora|a loja) ORG=asset
owns: (vendeu|vende|vendem|venderam|alienou|cedeu) ~6 ORG|FACILITY=asset (a|ao|à|aos) ~2 PERSON|ORG=owner
owns: ORG|FACILITY=asset ~3 (comprado|comprada|adquirido|adquirida|arrematado|arrematada|absorvida|absorvido|incorporada) ~4 (por|pelo|pela) ~2 PERSON|ORG=owner
owns: ORG|FACILITY=asset , @OF (empresário|empresária|banqueiro|milionário|bilionário|investidor|investidora|família|fundo) ~1 PERSON|ORG=owner
owns: PERSON|ORG=owner ~1 (detém|detinha|possui|controla) ~4 (por cento|%|maioria|metade|capital|ações) ~2 @OF ~1 ORG=asset
owns: PERSON=owner (herdou|herdaram) ~5 ORG|FACILITY=asset
controls: PERSON|ORG (controla|controlava|comandava|administra) ORG=controlled
controls: ORG=controlled ,? ~2 (controlada|controlado) (por|pelo|pela|pelos|pelas) ~1 PERSON
controls: ORG=controlled ,? ~2 (controlada|controlado) (por|pelo|pela|pelos|pelas) ~1 ORG
@WORKER = empregado | empregada | funcionário | funcionária | servidor | servidora | jornalista | repórter | colunista | editor | editora | apresentador | apresentadora | engenheiro | engenheira | professor | professora | docente | médico | médica | enfermeiro | enfermeira | policial | agente | analista | pesquisador | pesquisadora | sociólogo | socióloga | antropólogo | antropóloga | economista | historiador | historiadora | cientista político | cientista política | cientista | biólogo | bióloga | especialista | cozinheiro | cozinheira | vigilante | carcereiro | carcereira | técnico | técnica | consultor | consultora | correspondente | curador | curadora | escrivão | investigador | investigadora | estagiário | estagiária | maquinista | piloto | caixa | recepcionista | porteiro | guarda prisional | vigia | bibliotecário | bibliotecária | delegado de vendas | operário | operária | secretária
employed: PERSON (trabalha|trabalhava|trabalhou|leciona|lecionava|lecionou|ensina|ensinava|dá aulas|dava aulas|batia ponto) ~4 (na|no|em|para|nos|nas) ~2 ORG|BODY|FACILITY
employed: PERSON , @DET? @ADJ? role:@WORKER @RANGE? @OF ~1 ORG|BODY|FACILITY
employed: PERSON , ~1 role:@WORKER @IN ORG|BODY|FACILITY
employed: PERSON (é|era) ~1 role:@WORKER @OF ORG|BODY|FACILITY
@OFFICER = soldado | cabo | sargento | capitão | major | tenente | coronel | tenente-coronel | agente | policial | militar | oficial | guarda | servidor | servidora
employed: PERSON , @DET? role:@OFFICER @RANGE? @OF ~1 BODY
employed: PERSON @OPEN @DET? role:@OFFICER @RANGE? @OF ~1 BODY
employed: role:@OFFICER PERSON , @OF BODY
employed: role:(chefe de plantão|carcereiro|carcereira|guarda|agente penitenciário|agente penitenciária|policial penal|enfermeira|enfermeiro|médico|médica|capelão) PERSON , @OF FACILITY
employed: role:(advogado|advogada|defensor|defensora) PERSON , @OF ORG
employed: role:(coluna|reportagem|artigo|blog|programa) @OF PERSON @IN ORG
employed: PERSON ~3 (lotado|lotada) @IN ~1 ORG|BODY|FACILITY
employed: role:@WORKER PERSON , @OF ~1 ORG|BODY|FACILITY
employed: role:@WORKER @OF ORG|BODY|FACILITY ,? PERSON
employed: PERSON @OPEN ~1 role:@WORKER @OF ~1 ORG|BODY|FACILITY
@EXSERVANT = ex-agente | antigo agente | antiga agente | ex-policial | antigo policial | ex-militar | antigo militar | ex-soldado | antigo soldado | ex-capitão | antigo capitão | ex-oficial | antigo oficial | ex-funcionário | ex-funcionária | antigo funcionário | antiga funcionária | ex-inspetor | antigo inspetor | ex-guarda | antigo guarda | ex-sargento | antigo sargento | ex-cabo | ex-servidor | ex-servidora | ex-membro | antigo membro | ex-assessor | ex-assessora
@EX = ex-funcionário | antigo funcionário | ex-funcionária | antiga funcionária | ex-integrante | antigo integrante | ex-membro | antigo membro | ex-líder | antigo líder | ex-chefe | antigo chefe | ex-sócio | antigo sócio | ex-jogador | antigo jogador | ex-jogadora | antiga jogadora | ex-futebolista | antiga futebolista | ex-executivo | antigo executivo | ex-executiva | antiga executiva | ex-empregado | antigo empregado | ex-gerente | antigo gerente | ex-soldado | antigo soldado | ex-agente | antigo agente | ex-policial | antigo policial | ex-militar | antigo militar | ex-assessor | antigo assessor | ex-assessora | antiga assessora | ex-colaborador | antigo colaborador | ex-tesoureiro | antigo tesoureiro | ex-diretor | antigo diretor | ex-diretora | antiga diretora | ex-presidente | antigo presidente | ex-administrador | antigo administrador | ex-administradora | antiga administradora | ex-guerrilheiro | antigo guerrilheiro | ex-combatente | antigo combatente | ex-militante | antigo militante | ex-professor | antigo professor | ex-professora | antiga professora | ex-treinador | antigo treinador | ex-técnico | antigo técnico | ex-guarda | antigo guarda | ex-inspetor | antigo inspetor | ex-dirigente | antigo dirigente | ex-quadro | antigo quadro | ex-capitão | antigo capitão | ex-guarda-redes | antigo guarda-redes | ex-avançado | antigo avançado | ex-atleta | antigo atleta | ex-vogal | antigo vogal | ex-bancário | antigo bancário | ex-operador | antigo operador | ex-fundador | antigo fundador | ex-segurança | antiga segurança | ex-oficial | antigo oficial
former: role:@EX PERSON , @OF ORG
former: PERSON (foi|fora|era) ~1 (jogador|funcionário|membro|militante|dirigente|quadro|agente|trabalhador|treinador) @OF ORG ~2 (até|entre|durante|de|antes)
former: PERSON , que (foi|era|fora) ~1 role:(tesoureiro|tesoureira|membro|integrante|líder|chefe|gerente|soldado|jogador|jogadora|presidente) @OF ORG ,
former: PERSON , ~2 role:@EX @OF ~1 ORG
former: PERSON , ~1 role:@EXSERVANT @OF ~1 BODY=organization
former: PERSON (é|era|foi) ~1 role:@EX @OF ~1 ORG
former: PERSON , ~1 role:@EX @OF ~1 ORG
former: role:@EX @OF ~1 ORG ,? PERSON
former: role:@EXSERVANT @OF ~1 BODY=organization ,? PERSON
former: PERSON ~2 role:(expulso|expulsa|demitido|demitida|desligado|desligada|excluído|excluída|dispensado|dispensada|desfiliado) @OF ~1 ORG|BODY=organization
former: PERSON , ~2 role:(expulso|expulsa|demitido|demitida|desligado|desligada|excluído|excluída|dispensado|dispensada|desfiliado) @OF ~1 ORG|BODY=organization
former: PERSON ~8 (passagem|passagens) (por|pelo|pela) ORG
former: PERSON ~1 (demitiu-se|se demitiu|renunciou|desvinculou-se|despediu-se) ~3 @OF ORG
former: PERSON (deixou|abandonou|trocou|deixa|abandona|troca) ORG
former: PERSON ~8 (jogou|atuou|militou|alinhou) (no|na|pelo|pela) ORG ~1 (até|entre|de|antes)
former: PERSON ~1 (rompeu com|se desligou|desligou-se|se desfiliou|desfiliou-se|saiu) (do|da|de|com)? ORG
former: ORG|BODY=organization (demitiu|demite|expulsou|expulsa|exonerou|dispensou|dispensa|despediu) ~2 PERSON
former: PERSON (jogou|militou|treinou|serviu|estudou) ~5 (no|na|pelo|pela|em|nos|nas) ORG
member: PERSON ~2 (chefia|chefiava|comanda|comandava|lidera|liderava|gere|geria|coordena|coordenava|chefiou) ~1 role:(braço financeiro|braço armado|finanças|setor|célula|tesouraria|tráfico|ala|frente|logística|núcleo) ~1 @OF ORG
@PLAYER = jogador | jogadora | treinador | treinadora | técnico | atacante | avançado | avançada | goleiro | guarda-redes | zagueiro | volante | meia | médio | lateral | extremo | ponta de lança | centroavante | capitão | atleta | futebolista | vocalista | guitarrista | baterista | baixista | deputado | deputada | senador | senadora | vereador | vereadora | eurodeputado | eurodeputada | militante | candidato | candidata | dirigente | fundador | fundadora
member: role:@PLAYER @OF ORG ,? PERSON
member: role:@PLAYER PERSON , @OF ORG
member: PERSON , @DET? @ADJ? role:@PLAYER @RANGE? @OF ORG
member: (gol|golo|gols|golos|tento) @OF ~1 PERSON ~4 (para|pelo|pela) (o|a)? ORG
member: PERSON ~1 (marcou|fez|bisou|empatou|abriu o placar|abriu o marcador) ~4 (para o|para a|pelo|pela) ORG
member: PERSON ~2 (assinou|assina|renovou|renova|contratado|contratada|emprestado|emprestada|transferiu-se|rumou|ruma) ~5 (pelo|pela|com o|com a|ao|à|para o|para a) ORG
member: PERSON @OPEN ORG @CLOSE
member: role:(atacante|goleiro|goleira|guarda-redes|zagueiro|zagueira|volante|meia|lateral|ala|pivô|atleta|jogador|jogadora|centroavante|nadador|nadadora|técnico|treinador|treinadora|armador|artilheiro|camisa 10|capitão|vereador|vereadora|deputado|deputada|senador|senadora|candidato|candidata|prefeito|prefeita|militante|ativista|dirigente|vocalista|guitarrista|baterista) PERSON , @OF ORG
member: PERSON , ~1 role:(atacante|goleiro|goleira|zagueiro|volante|meia|lateral|atleta|jogador|jogadora|centroavante|técnico|treinador|militante|ativista|filiado|filiada|vocalista|guitarrista|baterista|sócio-fundador|coordenador|coordenadora|voluntário|voluntária) @OF ORG
member: role:(membros|integrantes|elementos|fundadores|soldados|militantes|operacionais|pistoleiros|gerentes|homens) @OF ORG , PERSON
member: PERSON (é|era|foi|será|,) ~2 role:(treinador|treinadora|técnico|jogador|jogadora|capitão|guarda-redes|goleiro|militante|deputado|deputada|filiado|filiada|atacante|avançado|zagueiro|meia) @OF ORG
member: PERSON , (é|era|foi|será|,) ~2 role:(treinador|treinadora|técnico|jogador|jogadora|capitão|guarda-redes|goleiro|militante|deputado|deputada|filiado|filiada|atacante|avançado|zagueiro|meia) @OF ORG
member: PERSON (foi|era) (um|uma) ~10 , role:(militante|membro|filiado|fundador|fundadora|deputado|deputada) @OF ORG
member: PERSON ~1 (assinou|assina|joga|alinha|atua|milita|treina|reforça|representa|defende|orienta|comanda) ~1 (pelo|pela|no|na|o|a|com o|com a) ORG
member: PERSON , ~2 role:(deputado|deputada|vereador|vereadora|senador|senadora|eleito|eleita|candidato|candidata) (pelo|pela|do|da) ORG
member: PERSON ~4 (eleito|eleita|candidatou-se|candidato|candidata|concorre|concorreu) ~6 (pelo|pela) ORG
member: ORG ~14 role:(fundado|fundada|criado|criada|fundados|cofundada) ~8 por ~3 PERSON
member: PERSON ~6 role:(fundou|criou|cofundou) ~3 (o|a|os|as) ~1 ORG
member: ORG (contratou|contrata|anunciou a contratação de|anuncia|reforçou-se com|apresentou|apresenta) ~2 PERSON
member: ORG ~14 (tendo|com) (por|como)? role:(armeiro|tesoureiro|contador|gerente|operador|braço direito|segundo homem) PERSON
member: ORG ~12 (seu|sua) role:(fundador|fundadora|tesoureiro|tesoureira|número dois|membro|integrante|cofundador) ~1 ,? PERSON
member: PERSON , ~2 (preso|presa|detido|detida|condenado|condenada|denunciado|denunciada) ~1 por (integrar|compor|pertencer ao|pertencer à|fazer parte do|fazer parte da) ORG
member: (condenação|prisão|denúncia|indiciamento) @OF PERSON por (integrar|compor|pertencer ao|pertencer à|fazer parte do|fazer parte da) ORG
member: PERSON ~2 , @OF ~1 (bando|facção|quadrilha|milícia|gangue) ORG
leads: ORG ~12 (seu|sua) @ADJ? @LEADER ~3 ,? PERSON
leads: ORG , ~14 sendo @LED (por|pelo|pela|pelos) PERSON
leads: PERSON ~1 (assume|assumiu|assumirá|ocupa|ocupou|ocupava|herdou|herda|disputa|tomou|toma) ~1 (comando|chefia|liderança) @OF ORG
heads: PERSON ~1 (assume|assumiu|assumirá|ocupa|ocupou|ocupava) ~1 (presidência|direção|comando|chefia|superintendência) @OF BODY
leads: ORG ~2 @LED ~6 (por|pelo|pela) ~1 PERSON
leads: PERSON , ~2 (que) ~1 (comandou|chefiou|liderou|comanda|chefia|lidera) ~1 ORG
@MONEY = r$ | $ | us$ | € | reais | mil | dinheiro | propina | propinas | milhões | milhão | euros | dólares | kwanzas | meticais | mesada | suborno | subornos | comissão | comissões | valores | recursos | quantia | quantias | verba | verbas | pagamento | pagamentos | luvas
paid: PERSON|ORG=payer ~4 (pagou|pagava|pagaram|pagar|paga|pagavam|tinha pago|havia pago|teria pago|ter pago) ~8 (a|ao|à|aos|às) ~2 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG=payer ~4 (doou|repassou|repassava|depositou|depositava|transferiu|transferia|transferido|desembolsou) ~4 @MONEY ~6 (a|ao|à|aos|às|para) ~2 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG=payer ~4 (pagou|pagava|pagaram|tinha pago|havia pago|teria pago|ter pago) ~8 para PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG=payer ~3 (subornou|subornava|subornar|subornado|corrompeu) ~2 PERSON|BODY=beneficiary
paid: PERSON|ORG=payer ~3 (entregou|entregava|transferiu|entregaram|repassou) ~3 (r$|$|reais|mil|dinheiro|propina|milhões|us$|euros) ~6 (a|ao|à|para) ~2 PERSON|ORG|BODY=beneficiary
paid: PERSON|ORG|BODY=beneficiary ~4 (recebeu|cobrou|aceitou|recebia|recebido|receberam|embolsou) ~2 (r$|$|reais|propina|propinas|dinheiro|us$|mil|milhões|mesada|vantagem|suborno|subornos|€|euros|luvas|comissões|comissão|dólares|kwanzas|meticais|envelopes) ~6 @OF ~2 PERSON|ORG|BODY=payer
paid: (pagamento|pagamentos|propina|propinas|repasse|repasses|doação|doações|suborno|transferência) ~5 @OF ~1 PERSON|ORG=payer (a|ao|à|para) ~2 PERSON|ORG|BODY=beneficiary
paid: BODY|ORG=payer ~10 (pagamentos|repasses|pagamento|repasse) (a|ao|à|para) ~1 PERSON|ORG=beneficiary
paid: ORG=payer (quitou|quitado|custeou|bancou|financiou) ~8 @OF ~2 PERSON=beneficiary

# What groups do, and where
activity: ORG ~4 @CRIMINAL ~6 CRIME+
activity: ORG ~3 (atua|atuam|atuava|age|opera|operava|atuar|atuando) (em|no|na|nos|nas|com) CRIME+
activity: CRIME+ (cometidos|praticados|cometidas|praticadas|cometido|praticado) (por|pelo|pela) ~1 ORG
activity: CRIME+ ~5 (fonte|fontes|negócio|negócios|renda|receita|atividade|atividades) ~3 @OF ORG
activity: ORG ~4 @ACTIVE ~4 @IN ~3 PLACE+
activity: ORG ~4 @ACTIVE ~3 (para|por|pelo|pela|ao|à) ~3 PLACE+
activity: (presença|expansão|chegada|atividades|operações|atuação|avanço|células|braços) @OF ORG (no|na|nos|nas|em|ao|à|para|para o|para a) PLACE+
activity: (presença|atuação|ramificações|células|bases|tentáculos|braços) (no|na|nos|nas|em) PLACE+ , ORG
activity: (crimes|atividades|delitos|negócios) ~3 ORG ~2 (incluem|incluíam|incluindo|são|abrangem|estão|figuram|vão) ~3 CRIME+
activity: (atividade|negócio|fonte|fontes|receita|renda) ~3 @OF ORG (é|era|são|eram|vem|vêm|provém) ~2 CRIME+
activity: ORG , com ~10 , @CRIMINAL ~4 CRIME+
activity: ORG (é|era|foi) (um|uma) ~20 @CRIMINAL ~4 CRIME+
activity: ORG ~2 (controla|domina|explora|gere|controlam|dominam|exploram|gerem|monopolizam|controlava|dominava|explorava|lidera|financia-se|monopoliza|sobrevive|enriqueceu) ~3 CRIME+
activity: CRIME+ (exercido|exercida|praticado|praticada|comandado|comandada|explorado|dominado) (pelo|pela|por) ~1 ORG
activity: CRIME+ por ~3 @OF ORG
activity: ORG ~2 (chegou|avançou|avança|cresce|cresceu|expandiu-se|domina|dominou|expulsou|recruta|recrutou) ~4 (a|ao|à|em|no|na|nos|nas|para|pelo|pela|do|da) ~1 PLACE+
activity: ORG ~3 (expulsou|expulsa|expulsam|ameaça|ameaçam|aterroriza|aterrorizou|cobra pedágio|cobra taxa|cobra taxas|cobram taxas|incendiou|incendiaram|atacou|atacaram|impôs|impõe) ~8 (do|da|de|no|na|em|nos|nas|dos|das) ~1 PLACE+
activity: @IN PLACE , ~1 ORG (combate|domina|controla|manda|expulsou|opera|impõe|dita)
activity: (guerra|disputa|confronto|conflito|confrontos) ~3 entre ~2 ORG e ~2 ORG ~12 @IN PLACE+
activity: ORG @IN PLACE , ~3 @CRIMINAL ~4 CRIME+
activity: ORG , ~2 (braço|célula|células|facção|ala|franquia|dissidência|frente) @OF ORG @IN PLACE+
activity: ORG (nega|negou)? (atuar|operar) ~1 @IN PLACE+
activity: (atribui|atribuem|atribuiu|atribuíram|imputa) @TO? ORG ~2 CRIME+
activity: CRIME+ (atribuídos|atribuídas|atribuído|atribuída) ~1 ORG

# Posts that a verb tells
heads: BODY , que (dirige|preside|dirigia|presidia) ~3 PERSON
heads: PERSON , que (dirige|preside|chefia|dirigia|presidia|chefiava) BODY
heads: PERSON (dirige|preside|chefia|dirigia|presidia|chefiava) BODY
activity: CRIME+ (praticada|praticado|cometida|cometido) (pelo|pela|por) ORG

# What several did
leads: PERSON , (os|apontados como)? (líderes|chefes) (do|da|dos|das|de) ORG
member: PERSON , (os)? (membros|integrantes|fundadores) (do|da|dos|das|de) ORG

# Outras formas correntes
event/arrest: (foram|foi) (@ARRESTEDS|@ARRESTED) @IN PLACE|FACILITY ,? ~3 PERSON+
event/arrest: prisão @OF PERSON (pela|pelo|por|em|no|na|ontem|hoje|nesta|neste|,|foi)
wanted: PERSON ~3 (está|segue|continua|permanece|estava|encontra-se|seguia) ~1 (foragido|foragida|procurado|procurada)
member: PERSON ~2 (lavava|lavou|trabalhava|trabalhou|traficava|recolhia|cobrava|operava|recrutava|matava|vendia|transportava) ~5 para ~1 ORG
member: PERSON ~3 (pertencer|ter pertencido|pertencesse|ter integrado|fazer parte) (a|ao|à|do|da|de)? ORG
based: ORG , com sede ~2 @IN ~1 PLACE
leads: PERSON ~2 (ter dirigido|ter liderado|ter chefiado|ter comandado|dirigir|liderar|chefiar|comandar) ORG
entered: PERSON ~3 (deu entrada|foi levado|foi encaminhado|foi conduzido|foram levados|foram encaminhados|foram transferidos) ~6 (ao|à|para) ~1 FACILITY
controls: PERSON|ORG=controller ,? que (controla|controlava|domina|dominava|manda em) ~3 FACILITY|PLACE
escaped: @ESCAPED ~2 @OF FACILITY ~5 (ao lado de|junto com|junto a|na companhia de) PERSON
member: PERSON ~6 (tenha trabalhado|ter trabalhado|trabalhasse|trabalhado) (para|com) ~1 ORG
event/escape: (fuga|evasão) (de|do|da) PERSON
activity: em PLACE , ~1 ORG ~2 (extor*|vend*|trafic*|opera*|controla*|cobra*|sequestr*|domina*|recruta*|rouba*|atua*)
held: PERSON ~2 (morreu|morre|faleceu) ~3 @IN FACILITY
held: (de dentro|dentro|do interior) @OF FACILITY , PERSON
owns: PERSON (,|é|era) ~1 (proprietário|proprietária|dono|dona|acionista|sócio|sócia) e ~1 @OF ORG|FACILITY
member: PERSON (controla|controlava|gerencia|gerenciava|coordena|coordenava) ~6 para ~1 ORG

# O que os grupos fazem uns aos outros, como fatos
@NAME/conflict = conflito de
@NAME/alliance = aliança de
@NAME/split = cisão de
@NAME/surrender = rendição de
@NAME/operation = operação contra
@FIGHT = guerra | disputa | disputas | rivalidade | confronto | confrontos | conflito | conflitos | combate | combates | tiroteio | tiroteios | luta | briga | enfrentamento
@PACT = aliança | alianças | pacto | pactos | trégua | acordo | acordos | coalizão | ligações | vínculos | parceria
event/conflict: @FIGHT ~3 entre ~4 ORG (e|com|contra) ~4 ORG
event/conflict: ORG ~5 @FIGHT ~3 (com|contra) ~5 ORG+
event/conflict: ORG ~2 (enfrentou|enfrentaram|enfrenta|enfrentam|combate|combatem|atacou|atacaram|emboscou|em guerra) ~2 (com|contra)? ~3 ORG
event/conflict: ORG e ~2 ORG ~2 (se enfrentam|se enfrentaram|disputam|disputaram|travam|travaram|estão em guerra|combatem)
event/alliance: @PACT ~3 entre ~3 ORG (e|com) ~3 ORG
event/alliance: ORG ~4 @PACT ~2 com ~4 ORG+
event/alliance: ORG ~3 (se aliou|aliou-se|se aliaram|aliaram-se|aliado|aliada|aliados|associou-se|se associou|colabora|colaboram) (com|ao|à|a) ~3 ORG+
event/split: ORG ~4 (se separou|separou-se|rompeu com|dissidente|dissidência|cindiu-se|saiu) ~2 (de|do|da) ~2 ORG
event/surrender: PERSON ~3 (se entregou|entregou-se|se entregaram|rendeu-se|se rendeu)
event/operation: (operação|ofensiva|operações) ~2 contra ~4 ORG
event/arrest: (membros|integrantes|líderes|chefes|suspeitos) (de|do|da) ~2 ORG ~3 (foram|são) ~2 (presos|detidos|capturados)
event/arrest: (prendeu|prenderam|deteve|detiveram|capturou|capturaram|prisão|detenção) ~1 (de)? ~5 (membros|integrantes|líderes|chefes) (de|do|da) ~2 ORG

# O que atravessa orações inteiras
@DA = de | do | da | dos | das
leads: ORG ~3 (é|era|foi|está) ~2 (comandado|comandada|chefiado|chefiada|liderado|liderada|dirigido|dirigida) por ~4 PERSON
leads: PERSON ~6 (é|era|foi|seria) ~1 um dos (chefes|líderes|cabeças|comandantes) @DA ~1 ORG
leads: PERSON , ~1 (líderes|chefes|líder|chefe) @DA ~1 ORG ,
leads: PERSON , ~2 (fundador|fundadora) e (líder|chefe) @DA ~1 ORG
leads: (comando|liderança|chefia) @DA ~1 ORG ~3 (passou|coube|ficou) ~4 (a|com|para|ao|à) ~3 PERSON
member: ORG ~2 (foi|foram) ~1 role:(fundado|fundada|criado|criada) ~6 (por|pelo|pela|pelos) ~4 PERSON
member: ORG ~1 role:(fundador|fundadora) ,? PERSON
member: PERSON , que integra ~1 ORG
member: PERSON , ~3 role:(membros|integrantes|membro|integrante) @DA ~2 ORG
member: ORG ~1 role:(financiador|tesoureiro|contador|braço direito) (é|era|,)? ~4 PERSON
part: ORG ~3 (é|era|são|foi) ~2 role:(dissidência|cisão|facção|braço|braço armado|célula|subsidiária|filial|ala|ramo) @DA ~3 ORG
part: ORG ,? ~2 role:(subsidiária|filial|controlada|sucursal|divisão) @DA ~4 ORG|BODY
rival: ORG ~8 (rival|rivais|inimiga|inimigo|inimigos) (de|do|da|dos) ~2 ORG
based: ORG ~6 (sediada|sediado|com sede|baseada|baseado) (em|no|na) ~3 PLACE
based: ORG ~2 (é|era|foi) (uma|um) ~10 (fundada|fundado|criada|criado|nascida|surgida|originária|com origem) ~3 (em|no|na|de|do|da) ~2 PLACE|FACILITY
controls: ORG=controlled ,? ~8 (controlado|controlada) (por|pelo|pela) ~4 PERSON|ORG=controller
owns: ORG=asset ,? ~2 de propriedade (de|do|da) ~3 PERSON|ORG=owner
owns: PERSON , ~1 (dono|dona|proprietário|proprietária|sócio|sócia) @DA ~3 ORG|FACILITY
owns: PERSON|ORG=owner (comprou|adquiriu|compraram|adquiriram) ~4 (a|o|as|os) ~3 ORG=asset
owns: ORG=asset , ~1 (cujo|cuja) (sócio|sócia|dono|dona|proprietário|proprietária) é ~3 PERSON=owner
event/arrest: (detenção|prisão|captura) (de|do|da) ~1 PERSON
event/arrest: PERSON ~2 (foi|foram) ~2 (recapturado|recapturada|recapturados|detido|detida|preso|presa|presos|capturado|capturada)
event/arrest: OWNER=involved ~1 (prisão|detenção|captura)
event/killing: OWNER=victim ~1 (assassinato|homicídio)
event/killing: PERSON=victim , ~1 (morreu|morreram) ~2 em (confronto|tiroteio|troca de tiros|operação)
event/extradition: OWNER=involved ~1 extradição
event/extradition: extradição (de|do|da) ~1 PERSON+
event/conviction: PERSON ~6 (se declarou culpado|declarou-se culpado|se declarou culpada|confessou-se culpado)
event/conviction: PERSON , condenado (por|a)
event/charge: PERSON ~3 (são|é|foram|foi) ~1 (acusado|acusada|acusados|denunciado|denunciada|denunciados|indiciado|indiciada|indiciados) (de|por|pelo|pela)
family: PERSON ~3 (casou-se|se casou|casou|casado|casada) ~2 com ~3 PERSON
family: PERSON ~2 (é|era|foi) role:@KIN @DA ~4 PERSON
family: role:(filho|filha|irmão|irmã|neto|neta|sobrinho|sobrinha) (de|do|da) ~2 PERSON=person , PERSON=relative
family: OWNER ~2 role:@KIN ,? ~4 PERSON=relative
family: role:(irmãos|irmãs|primos|gémeos|gêmeos) PERSON e PERSON
held: PERSON ~2 (está|estava|continua|permanece|segue|ficou) ~1 (preso|presa|detido|detida|recluso|reclusa|em prisão preventiva|custodiado) ~4 (em|no|na) ~1 FACILITY
held: PERSON ~2 (cumpre|cumpria|cumprirá) ~4 (em|no|na) ~1 FACILITY
escaped: PERSON ~8 , quando (fugiu|escapou|se evadiu|evadiu-se) ~2 @DA FACILITY
entered: PERSON ~4 (foi|foram|será|serão) ~1 (transferido|transferida|transferidos|levado|levada|levados) ~10 (para|ao|à|a) ~2 FACILITY
wanted: PERSON ~3 (está|segue|continua|permanece) ~1 (foragido|foragida|fugitivo|fugitiva|em fuga)
wanted: PERSON ~3 (era|é|estava) ~1 (procurado|procurada|foragido|foragida)
former: (antigo|antiga|ex) role:(administrador|administradora|diretor|diretora|presidente|gestor|gestora|chefe|comandante) @DA ~2 ORG|BODY ,? PERSON
former: PERSON ,? (ex-diretor|ex-diretora|ex-presidente|antigo diretor|antigo presidente|ex-administrador|ex-chefe) @DA ~2 ORG|BODY
paid: PERSON|ORG=beneficiary ~6 por (receber|aceitar) ~5 @DA ~3 PERSON|ORG=payer
paid: PERSON|ORG=beneficiary ~4 (recebeu|recebia|receberam) ~8 @DA ~3 ORG=payer
associate: ORG ~3 (mantém|mantinha|tem|tinha) ~1 (ligações|vínculos|laços|contatos|contactos) com ~2 PERSON|ORG
associate: role:(advogado|advogada|defensor) (de|do|da) ~1 PERSON=person , PERSON=associate
activity: ORG ~2 (atua|atuam|atuava|age|agem) ~1 (no|na|em|com) ~2 CRIME+
activity: ORG ~3 (está|estava|é|atua|opera) ~1 (presente|ativa|ativo) (em|no|na) ~2 PLACE+
activity: ORG ~2 (recruta|recrutava|recrutam) ~3 (em|no|na) ~1 PLACE+
employed: PERSON ~2 (é|era|foi) ~2 role:(funcionário|funcionária|agente|empregado|empregada|engenheiro|engenheira|advogado|advogada|jornalista|professor|professora|gestor) @DA ~2 ORG|BODY|FACILITY
event/escape: entre os (fugitivos|foragidos|evadidos|fugados) (está|estão|figura|figuram) ~3 PERSON+
event/escape: (fugiu|fugiram|escapou|escaparam|evadiu-se) ~1 PERSON
@NAME/attack = ataque de
@STRIKE = ataque | ataques | atentado | atentados | emboscada | emboscadas | chacina | massacre
event/attack: ORG ~3 (cometeu|cometeram|lançou|lançaram|realizou|realizaram|executou|promoveu) ~4 @STRIKE
event/attack: @STRIKE ~4 (atribuído|atribuída|atribuídos|reivindicado|cometido) (a|ao|à|por|pelo|pela) ~2 ORG
event/attack: ORG ~2 (reivindicou|assumiu) ~3 @STRIKE
activity: (célula|braço|presença|ramificação) ~2 @DA ORG (em|no|na) ~1 PLACE+

"""#
}
