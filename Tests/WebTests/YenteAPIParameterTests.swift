import Testing

@testable import Web

@Suite struct YenteAPIParameterTests {
    @Test func `parameters repeat, and a plus is a space`() {
        let parameters = YenteParameters(
            query: "q=a+b%2Bc+%C3%A9&topics=sanction&topics=wanted&empty=&flag&x=1=2")
        #expect(parameters["q"] == "a b+c é")
        #expect(parameters.all("topics") == ["sanction", "wanted"])
        #expect(parameters["empty"] == nil && parameters["flag"] == nil && parameters["other"] == nil)
        #expect(parameters["x"] == "1=2")
        #expect(YenteParameters(query: nil).all("q").isEmpty)
        #expect(YenteParameters(query: "q=%ZZ&%=1&=&&")["q"] == nil)
    }

    @Test(arguments: [("limit=0", 0), ("limit=500", 500), ("", 5)])
    func `a count within its bounds is taken`(query: String, count: Int) throws {
        #expect(try YenteParameters(query: query).count("limit", otherwise: 5, limit: 500) == count)
    }

    @Test(arguments: ["limit=501", "limit=-1", "limit=five", "limit=1.5", "limit=99999999999999999999"])
    func `a count out of its bounds is refused with its place`(query: String) {
        let problem = #expect(throws: YenteProblem.self) {
            try YenteParameters(query: query).count("limit", otherwise: 5, limit: 500)
        }
        #expect(problem?.code == 422 && problem?.place == ["query", "limit"])
    }

    @Test(arguments: ["threshold=nan", "threshold=inf", "threshold=high"])
    func `a score that is no number is refused`(query: String) {
        #expect(throws: YenteProblem.self) {
            try YenteParameters(query: query).score("threshold", otherwise: 0.7)
        }
    }

    @Test(arguments: [
        ("2026-07-11", "2026-07-11T00:00:00"), ("2026-07-11T08", "2026-07-11T08:00:00"),
        ("2026-07-11T08:05", "2026-07-11T08:05:00"), ("2026-07-11 08:05:09", "2026-07-11T08:05:09"),
        ("2026-07-11T08:05:09Z", "2026-07-11T08:05:09"),
        ("2024-02-29T23:59:59.123456", "2024-02-29T23:59:59"),
    ])
    func `moments take one form`(text: String, moment: String) {
        #expect(YenteTime.moment(text) == moment)
    }

    @Test(arguments: [
        "", "2026", "2026-07", "2026-13-01", "2026-02-30", "2025-02-29", "0000-01-01", "11/07/2026",
        "2026-07-11T25",
        "2026-07-11T", "2026-07-11T08:61", "2026-07-11T08:05:", "2026-07-11x", "２０２６-07-11",
    ])
    func `what is less exact than a day, or no day, is no moment`(text: String) {
        #expect(YenteTime.moment(text) == nil)
    }

    @Test(arguments: [
        ("ApiKey ⟨⟩", true), ("apikey  ⟨⟩ ", true), ("Bearer ⟨⟩", true), ("ApiKey", false), ("⟨⟩", false),
        ("Basic ⟨⟩", false), ("ApiKey ⟨⟩0", false), ("ApiKey 0000", false), ("", false),
    ])
    func `a key opens under its scheme alone`(header: String, isAdmitted: Bool) {
        let access = Access()
        #expect(access.admits(header.replacing("⟨⟩", with: access.token)) == isAdmitted)
        #expect(!access.admits("ApiKey " + access.formToken))
    }
}
