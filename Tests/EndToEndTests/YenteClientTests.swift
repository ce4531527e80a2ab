import Foundation
import Testing

/// The API that `trama serve` speaks, asked by those who made it: OpenSanctions' own client.
@Suite struct YenteClientTests {
    @Test func `yente-client screens against the case and the lists beside it`() async throws {
        try await Program.inScratch { trama in
            guard let python = try YenteClient.python(in: trama) else { return }
            try trama("new", "c")
            try trama.write(YenteClient.inner, to: "inner.ftm.json")
            #expect(try trama("load", "c.trama", "inner.ftm.json", "--name", "inner-list").status == 0)
            try trama.write(YenteClient.outer, to: "outer.ftm.json")
            let printed = Pipe()
            let server = try trama.start(
                ["serve", "c.trama", "--port", "0", "--against", "outer.ftm.json"], output: printed,
                errors: FileHandle.nullDevice)
            defer {
                server.terminate()
                server.waitUntilExit()
            }
            var text = ""
            while !text.contains("token="), server.isRunning {
                text += String(decoding: printed.fileHandleForReading.availableData, as: UTF8.self)
            }
            let url = try #require(
                text.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("http://127.0.0.1:") })
            let parts = url.components(separatedBy: "/?token=")
            try trama.write(YenteClient.session, to: "session.py")
            let (status, output) = try YenteClient.run(python, ["session.py"] + parts, in: trama.folder)
            #expect(status == 0, "\(output)")
            #expect(output.contains("every expectation held"), "\(output)")
        }
    }
}

/// The client, from the Python index where that can be reached, and a session with it.
enum YenteClient {
    static func python(in trama: Program) throws -> String? {
        if let given = ProcessInfo.processInfo.environment["TRAMA_YENTE_PYTHON"] { return given }
        let made = try? run("/usr/bin/env", ["python3", "-m", "venv", "yente"], in: trama.folder)
        let python = trama.folder.appendingPathComponent("yente/bin/python").path
        guard made?.status == 0,
            (try? run(python, ["-m", "pip", "-q", "install", "yente-client>=0.2"], in: trama.folder))?.status
                == 0
        else {
            print("skipped: the Python index cannot be reached, so yente-client cannot be asked")
            return nil
        }
        return python
    }

    static func run(_ program: String, _ arguments: [String], in folder: URL) throws -> (
        status: Int32, output: String
    ) {
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// A list in the case.
    static let inner = """
        {"id":"in-1","schema":"Person","properties":{"name":["Marisol Duarte Peña"],"birthDate":["1979-05-06"],"nationality":["ve"],"topics":["wanted"]}}
        {"id":"in-2","schema":"Company","properties":{"name":["Transportes La Vela C.A."],"jurisdiction":["ve"]}}
        """

    /// A list beside it, with what a list may hold: dates of its own, referents, an address, an ID that a path must escape.
    static let outer = """
        {"id":"nw-1","caption":"Héctor Rusthenford GUERRERO FLORES","schema":"Person","properties":{"name":["Héctor Rusthenford Guerrero Flores"],"weakAlias":["Niño Guerrero"],"birthDate":["1983-12-02"],"nationality":["ve"],"topics":["wanted","crime.boss"],"addressEntity":["nw-a1"]},"datasets":["notices","border_list"],"referents":["old-1"],"first_seen":"2025-01-02T03:04:05","last_seen":"2026-07-11","last_change":"2026-01-05T00:00:00","target":true}
        {"id":"nw-2","schema":"Company","properties":{"name":["Rotor Shipping Ltd"],"jurisdiction":["ve"],"registrationNumber":["84BA99810"],"topics":["sanction"]},"datasets":["border_list"],"last_change":"2024-02"}
        {"id":"nw-3","schema":"Person","properties":{"name":["Ana Lucía Márquez Roa"],"birthDate":["1990"],"nationality":["co"]},"datasets":["border_list"]}
        {"id":"nw-a1","schema":"Address","properties":{"full":["Calle 5, Maracay"],"country":["ve"]},"datasets":["border_list"]}
        {"id":"nw é/1","schema":"Vessel","properties":{"name":["Marea Alta"],"flag":["pa"]},"datasets":["border_list"]}
        """

    /// What a compliance desk does with the client, and what it may expect.
    static let session = #"""
        import asyncio, sys
        from datetime import datetime
        import httpx
        from yente_client import AsyncClient, Client
        from yente_client.entities import Company, LegalEntity, Person, Vessel
        from yente_client.exceptions import (
            APIError, AuthenticationError, BadRequestError, NotFoundError)

        base, token = sys.argv[1:3]

        def raised(kind, ask):
            try:
                ask()
            except kind as error:
                return error
            raise AssertionError(f"{kind.__name__} was expected")

        with Client(base_url=base, api_key=token, app_name="desk") as client:
            assert client.healthz().status == "ok" and client.readyz().status == "ok"
            listing = client.datasets()
            names = {one.name: one for one in listing.datasets}
            assert {"default", "c", "inner-list", "outer"} <= names.keys(), names.keys()
            assert set(names["default"].children) == {"c", "outer"} and "inner-list" in names["c"].children
            assert names["outer"].load and names["outer"].index_current and names["outer"].entity_count == 5
            assert len(names["outer"].version) == 64 and listing.current == ["c", "outer"]
            known = client.algorithms()
            assert known.best == "trama" and {"trama", "logic-v2"} <= {one.name for one in known.algorithms}

            # A match, with everything that an entity has and why it is one.
            sought = Person(id="mine-1", name="Hector R. Guerrero Flores", birthDate=["1983"], nationality="Venezuela")
            found = client.match(sought)
            top = found.top
            assert top.id == "nw-1" and top.match and 0.7 <= top.score <= 1 and top.target
            assert top.caption == "Héctor Rusthenford GUERRERO FLORES" and top.schema_ == "Person"
            assert top.datasets == ["notices", "border_list"] and top.referents == ["old-1"]
            assert top.first_seen == datetime(2025, 1, 2, 3, 4, 5) and top.last_seen == datetime(2026, 7, 11)
            assert found.total.value == 1 and found.total.relation == "eq" and found.limit == 5
            assert found.query["id"] == "mine-1" and found.query["properties"]["nationality"] == ["ve"]
            assert {"name", "date", "country"} <= set(top.contributing_explanations)
            assert top.explanations["name"].candidate == "Héctor Rusthenford Guerrero Flores"
            assert all(one.detail and -1 <= one.score <= 1 for one in top.explanations.values())

            # A nickname alone is a lead, never a match; somebody else's name is neither.
            weak = client.match(Person(name="Niño Guerrero"), cutoff=0.0)
            assert not weak.matches and weak.total.value == 0
            assert [one.id for one in weak.results][:1] == ["nw-1"]
            assert not client.match(Person(name="Friederike Ottenbacher")).results

            # The parameters.
            assert not client.match(sought, threshold=1.01).matches
            assert client.match(sought, algorithm="logic-v2").top.id == "nw-1"
            assert client.match(sought, datasets=["outer"]).top.id == "nw-1"
            assert not client.match(sought, datasets=["inner-list"]).matches
            assert client.match(sought, datasets=["inner-list", "outer"]).top.id == "nw-1"
            assert not client.match(sought, exclude_entities=["old-1"]).matches
            assert not client.match(sought, exclude_datasets=["border_list"]).matches
            assert not client.match(sought, exclude_schemata=["Person"]).matches
            assert client.match(sought, topics=["wanted", "role.pep"]).top.id == "nw-1"
            assert not client.match(sought, topics=["role.pep"]).results
            assert client.match(sought, changed_since="2026-01-04").top.id == "nw-1"
            assert not client.match(sought, changed_since="2026-01-05T00:00:00").results
            inner = client.match(Person(firstName="Marisol", lastName="Duarte Peña", birthDate="1979-05-06"), datasets=["c"])
            assert inner.top.match and inner.top.datasets == ["inner-list"], inner
            assert client.match(Company(name="Rotor Shipping Limited", registrationNumber="84BA99810")).top.id == "nw-2"
            assert client.match(LegalEntity(name="Rotor Shipping Ltd")).top.id == "nw-2"
            assert client.match(Vessel(name="Marea Alta", flag="Panama")).top.id == "nw é/1"
            assert client.match(Company(name="Rotor Shipping Limited")).top.last_change is None

            # Many at a time, by threads of one client, and by one raw batch.
            spellings = ["Guerrero Flores Héctor Rusthenford", "Эктор Растенфорд Герреро Флорес", "ROTOR SHIPPING"]
            pairs = [(f"{n}", Person(name=spellings[n % 2])) for n in range(60)]
            answers = dict(client.match_iter(iter(pairs), workers=8))
            assert len(answers) == 60 and all(one.top.id == "nw-1" for one in answers.values())
            queries = {f"q{n}": {"schema": "LegalEntity", "properties": {"name": text}} for n, text in enumerate(spellings)}
            batch = client._http.post("/match/default", json={"queries": queries})
            assert batch.headers["x-batch-size"] == "3" and all(
                one["status"] == 200 and one["results"] for one in batch.json()["responses"].values())

            # The search box.
            page = client.search("guerrero flores", limit=1)
            assert page.results[0].id == "nw-1" and page.limit == 1 and page.offset == 0 and page.facets == {}
            assert page.total.value >= 1
            assert not any(one.id == "nw-1" for one in client.search("guerrero flores", schema="Company").results)
            assert client.search("márquez", countries=["co"], datasets=["outer"]).results[0].id == "nw-3"
            assert not client.search("márquez", countries=["ve"], datasets=["outer"]).results
            assert client.search("rotor", filter=["properties.jurisdiction:ve"]).results[0].id == "nw-2"
            both = {"q": "guerrero flores", "topics": ["wanted", "role.pep"]}
            assert client._request("GET", "/search/outer", params=both)["results"]
            assert not client._request("GET", "/search/outer", params=both | {"filter_op": "AND"})["results"]
            assert not client._request("GET", "/search/outer", params={"q": "márquez", "target": "true"})["results"]
            second = client.search("guerrero flores", offset=1)
            assert page.results[0].id not in {one.id for one in second.results}

            # One entity, and what stands beside it.
            whole = client.fetch("nw-1")
            assert whole.properties["addressEntity"][0].caption == "Calle 5, Maracay"
            assert client.fetch("nw-1", nested=False).properties["addressEntity"] == ["nw-a1"]
            assert client.fetch("nw é/1").caption == "Marea Alta"
            assert client.fetch("nw-a1").schema_ == "Address"
            assert client.fetch(inner.top.id).caption == "Marisol Duarte Peña"
            beside = client.adjacent("nw-1")
            assert beside.entity.id == "nw-1" and beside.adjacent["addressEntity"].results[0].id == "nw-a1"
            assert client.adjacent("nw-1", prop="addressEntity").total.value == 1

            # Problems have the client's own types, and a sentence.
            assert "dataset" in raised(NotFoundError, lambda: client.match(sought, datasets=["nowhere"])).detail
            assert raised(NotFoundError, lambda: client.fetch("nobody")).detail == "No such entity!"
            assert raised(NotFoundError, lambda: client.adjacent("nw-1", prop="name")).detail == "No such property!"
            assert raised(BadRequestError, lambda: client.match(sought, algorithm="nonsense"))
            assert raised(BadRequestError, lambda: client.search("x", sort=["first_seen"]))
            assert raised(APIError, lambda: client.match(sought, limit=501)).status_code == 422
            raised(NotFoundError, lambda: client.statements())
            unknown = client._http.post("/match/default", json={"queries": {"q": {"schema": "Persn", "properties": {}}}})
            assert unknown.status_code == 400 and "Persn" in unknown.json()["detail"]
            large = client._http.post("/match/default", content=b" " * (17 << 20))
            assert large.status_code == 413 and large.json()["detail"]
            broken = client._http.post("/match/default", content=b"{")
            assert broken.status_code == 422 and broken.json()["detail"][0]["loc"] == ["body"]

        # Without the token there is a pulse and nothing else.
        with Client(base_url=base) as stranger:
            assert stranger.healthz().status == "ok"
            for ask in (stranger.readyz, stranger.datasets, stranger.algorithms, lambda: stranger.match(sought),
                        lambda: stranger.search("guerrero"), lambda: stranger.fetch("nw-1")):
                raised(AuthenticationError, ask)
        with Client(base_url=base, api_key="0" * 32) as guesser:
            assert raised(AuthenticationError, guesser.datasets).status_code == 403
        elsewhere = httpx.get(base + "/catalog", headers={"Host": "evil.example", "Authorization": f"ApiKey {token}"})
        assert elsewhere.status_code == 403

        async def together():
            async with AsyncClient(base_url=base, api_key=token) as client:
                found = await asyncio.gather(*[client.match(sought) for _ in range(20)])
                assert all(one.top.id == "nw-1" for one in found)

        asyncio.run(together())
        print("every expectation held")
        """#
}
