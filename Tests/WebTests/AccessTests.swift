import Testing

@testable import Web

@Suite struct AccessTests {
    @Test func `tokens are long, new each time, and compared whole`() {
        let (one, other) = (Access(), Access())
        #expect(one.token.count == 32 && one.token != other.token && one.token != one.formToken)
        #expect(Access.equal(one.token, one.token))
        #expect(
            !Access.equal(one.token, other.token) && !Access.equal(one.token, "") && !Access.equal("", "a"))
    }
}
