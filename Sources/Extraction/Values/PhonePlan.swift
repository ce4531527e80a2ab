/// How telephone numbers look in each country: dialling code, length, what is dialled before them at home.
struct PhonePlan: Sendable {
    let code: String
    let country: String
    let lengths: ClosedRange<Int>
    let trunk: [UInt8]

    /// The plan by its dialling code.
    static let byCode: [String: PhonePlan] = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// The plan of each country; of those that share a code (1, 7, 44 …) only the largest has one, and Canada and
    /// the Caribbean follow the United States.
    static let byCountry: [String: PhonePlan] = Dictionary(
        all.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first })

    private static let all: [PhonePlan] = table.split(separator: " ").compactMap { entry in
        let parts = entry.split(separator: "/")
        guard let head = parts.first?.split(separator: ","), head.count == 2, let most = Int(head[1]) else {
            return nil
        }
        let code = head[0].prefix { $0.isNumber }
        let country = head[0].dropFirst(code.count).prefix(2)
        guard let least = Int(head[0].dropFirst(code.count + 2)), least <= most else { return nil }
        return PhonePlan(
            code: String(code), country: String(country), lengths: least...most,
            trunk: parts.count > 1 ? Array(parts[1].utf8) : [])
    }

    /// Whose number in the North American plan (+1) it is by its area, where that is a country of its own.
    static let northAmerica: [String: String] = [
        "809": "do", "829": "do", "849": "do", "787": "pr", "939": "pr", "876": "jm", "658": "jm",
        "868": "tt",
        "242": "bs", "246": "bb", "345": "ky", "441": "bm", "758": "lc", "784": "vc", "473": "gd",
        "268": "ag",
        "264": "ai", "284": "vg", "340": "vi", "649": "tc", "664": "ms", "721": "sx", "767": "dm",
        "869": "kn",
    ]

    /// Code, country, shortest and longest national number, "/" trunk prefix; lengths after
    /// `Resources/ontology/phones.tsv`, in the Americas without free and service numbers.
    private static let table = """
        1us10,10/1 7ru10,14/8 20eg8,10/0 27za5,10/0 30gr10,12 31nl5,11/0 32be8,9/0 33fr9,9/0 34es9,9 \
        36hu8,9/06 39it6,12 40ro6,9/0 41ch9,12/0 43at4,13/0 44gb7,10/0 45dk8,8 46se6,12/0 47no5,8 48pl6,10 \
        49de4,14/0 51pe8,9/0 52mx10,10 53cu8,8/0 54ar10,11/0 55br10,11/0 56cl9,9 57co8,10/0 58ve10,10/0 \
        60my8,10/0 61au5,12/0 62id7,14/0 63ph6,13/0 64nz5,10/0 65sg8,11 66th8,13/0 81jp8,14/0 82kr5,14/0 \
        84vn7,10/0 86cn7,12/0 90tr7,13/0 91in8,13/0 92pk8,12/0 93af9,9/0 94lk9,9/0 95mm6,10/0 98ir4,10/0 \
        211ss9,9/0 212ma9,9/0 213dz8,9/0 216tn8,8 218ly9,9/0 220gm7,9 221sn9,9 222mr8,8 223ml8,8 224gn8,9 \
        225ci10,10 226bf8,8 227ne8,8 228tg8,8 229bj10,10 230mu7,10 231lr7,9/0 232sl8,8/0 233gh8,9/0 \
        234ng10,14/0 235td8,8 236cf8,8 237cm8,9 238cv7,7 239st7,7 240gq9,9 241ga7,8 242cg9,9 243cd7,10/0 \
        244ao9,9 245gw7,9 246io7,7 247ac5,6 248sc7,7 249sd9,9/0 250rw8,9/0 251et9,9/0 252so6,9/0 253dj8,8 \
        254ke7,10/0 255tz9,9/0 256ug9,9/0 257bi8,8 258mz8,9 260zm9,9/0 261mg9,9/0 262re9,9/0 263zw7,10/0 \
        264na8,9/0 265mw7,9/0 266ls8,8 267bw7,10 268sz8,9 269km7,7 290sh4,5 291er7,7/0 297aw7,7 298fo6,6 \
        299gl6,6 350gi8,8 351pt9,9 352lu4,11 353ie7,10/0 354is7,9 355al6,9/0 356mt8,8 357cy8,8 358fi5,12/0 \
        359bg6,12/0 370lt8,8/0 371lv8,8 372ee7,10 373md8,8/0 374am8,8/0 375by6,11/8 376ad6,9 377mc8,9/0 \
        378sm8,10 380ua9,10/0 381rs6,12/0 382me8,9/0 383xk8,12/0 385hr7,9/0 386si5,8/0 387ba8,9/0 389mk8,8/0 \
        420cz9,12 421sk6,9/0 423li7,9 500fk5,5 501bz7,7 502gt8,8 503sv8,8 504hn8,8 505ni8,8 506cr8,8 \
        507pa7,8 508pm6,9/0 509ht8,8 590gp9,9/0 591bo8,9/0 592gy7,7 593ec8,9/0 594gf9,9/0 595py7,9/0 \
        596mq9,9/0 597sr6,7 598uy8,8/0 599cw7,8 670tl7,8 672nf6,6 673bn7,7 674nr7,7 675pg7,8 676to5,7 \
        677sb5,7 678vu5,7 679fj7,11 680pw7,7 681wf6,9 682ck5,5 683nu4,7 685ws5,10 686ki5,8/0 687nc6,6 \
        688tv5,7 689pf6,9 690tk4,7 691fm7,7 692mh7,7 850kp8,10/0 852hk5,11 853mo7,8 855kh8,10/0 856la8,10/0 \
        880bd6,10/0 886tw7,11/0 960mv7,10 961lb7,8/0 962jo8,9/0 963sy8,9/0 964iq8,10/0 965kw7,8 966sa9,10/0 \
        967ye7,9/0 968om7,9 970ps8,10/0 971ae5,12/0 972il7,12/0 973bh8,8 974qa7,11 975bt7,8 976mn8,10/0 \
        977np8,11/0 992tj9,9 993tm8,8/8 994az9,9/0 995ge9,9/0 996kg9,10/0 998uz9,9
        """
}
