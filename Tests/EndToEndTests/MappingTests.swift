import Foundation
import Testing

@Suite struct MappingTests {
    private let mapping = """
        payments:
          label: Payments
          queries:
            - csv_url: payments.csv
              entities:
                payer:
                  schema: Person
                  key: payer id
                  properties:
                    name:
                      column: payer
                    birthDate:
                      column: born
                payee:
                  schema: Company
                  key: payee
                  properties:
                    name:
                      column: payee
                payment:
                  schema: Payment
                  keys: [payer id, payee, date]
                  key_literal: payment
                  properties:
                    payer:
                      entity: payer
                    beneficiary:
                      entity: payee
                    amount:
                      column: amount
                    date:
                      column: date

        """
    private let table = """
        payer id;payer;born;payee;amount;date
        V-1;"Ana ""La Tía"" Pérez";1980-02-03;Rotor Ltd;100.50;2024-01-05
        V-2;Juan Díaz;3.4.1970;"Sombra
        SA";-7;2024-01-06
        V-1;"Ana ""La Tía"" Pérez";1980-02-03;=cmd|calc;9;nonsense
        V-3;Eva

        """

    @Test func `a table is looked at, loaded by its mapping, and every claim cites its cell`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(mapping, to: "m.yml")
            try trama.write(table, to: "payments.csv")
            let check = try trama("map", "check", "m.yml", "payments.csv", "--rows", "2")
            #expect(check.status == 0, "\(check.output)\(check.errors)")
            #expect(check.output.contains("line 3  V-2 | Juan Díaz") && !check.output.contains("Eva"))
            let load = try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml")
            #expect(load.output.hasPrefix("Loaded “payments”, version "), "\(load.output)\(load.errors)")
            // Of the fourth row the date is none; the fifth is cut short and names nobody who was paid.
            #expect(load.output.contains("“nonsense” is no value of"))
            let claims = try #require(
                try trama.json("claims", "c.trama", "--entity", "Juan Díaz") as? [[String: Any]])
            let quotes = claims.compactMap { recorded -> String? in
                let claim = recorded["claim"] as? [String: Any]
                let citation = claim?["citation"] as? [String: Any]
                return ((citation?["passage"] as? [String: Any])?["_0"] as? [String: Any])?["quote"]
                    as? String
            }
            #expect(Set(quotes) == ["Juan Díaz", "3.4.1970"])
            let export = try trama("export", "c.trama", "--format", "csv", "--schema", "Payment").output
            #expect(export.hasPrefix("id,schema,caption,"))
            #expect(export.contains("Sombra SA") && export.contains("Ana \"\"La Tía\"\" Pérez"))
            #expect(export.contains("=cmd|calc"))
            #expect(try trama("check", "c.trama").status == 0)
            let again = try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml")
            #expect(again.output.hasPrefix("The case has “payments” in this version already"))

            try trama.write(table.replacingOccurrences(of: "100.50", with: "200"), to: "payments.csv")
            let newer = try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml")
            #expect(newer.output.contains("1 are new, 1 are no longer made"), "\(newer.output)")
            let diff = try trama("diff", "c.trama", "payments", "--all").output
            #expect(diff.contains("+ amount: 200") && diff.contains("- amount: 100.5"), "\(diff)")
            #expect(try trama("diff", "c.trama", "payments", "--from", "none").output.contains("6 came"))
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `a mapping that does not fit names all that is wrong, and nothing is loaded`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(
                mapping.replacingOccurrences(of: "column: born", with: "column: birth day")
                    .replacingOccurrences(of: "column: amount", with: "column: sum"), to: "m.yml")
            try trama.write(table, to: "payments.csv")
            let check = try trama("map", "check", "m.yml", "payments.csv")
            #expect(check.status == 1)
            #expect(
                check.output.contains("“birth day” is no column")
                    && check.output.contains("“sum” is no column"))
            let load = try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml")
            #expect(load.status != 0)
            #expect((load.output + load.errors).contains("“birth day” is no column"))
            #expect(try trama("lists", "c.trama").output == "0 lists\n")
            try trama.write("queries: [1, *a]", to: "broken.yml")
            #expect(try trama("load", "c.trama", "payments.csv", "--mapping", "broken.yml").status != 0)
            #expect(try trama("load", "c.trama", "payments.csv", "--mapping", "absent.yml").status != 0)
            #expect(
                try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml", "--sheet", "x").status != 0
            )
            #expect(try trama("check", "c.trama").status == 0)
        }
    }

    @Test func `a sheet of a workbook is a table, and an export can be read again`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(mapping, to: "m.yml")
            try trama.write(table, to: "payments.csv")
            try trama("load", "c.trama", "payments.csv", "--mapping", "m.yml")
            let export = try trama("export", "c.trama", "--format", "xlsx", "-o", "all.xlsx")
            #expect(export.status == 0, "\(export.errors)")
            try trama.write(
                """
                people:
                  queries:
                    - csv_url: all.xlsx
                      entities:
                        person:
                          schema: Person
                          id_column: id
                          properties:
                            name:
                              column: name

                """, to: "people.yml")
            let load = try trama(
                "load", "c.trama", "all.xlsx", "--mapping", "people.yml", "--name", "again", "--sheet",
                "people")
            #expect(load.output.contains("Loaded “again”"), "\(load.output)\(load.errors)")
            #expect(load.output.contains("The sheet “Payments” was not read."))
            #expect(try trama("check", "c.trama").status == 0)
            let statements = try trama(
                "export", "c.trama", "--format", "statements", "--list", "again", "-o", "s.csv")
            #expect(statements.status == 0, "\(statements.errors)")
            try trama("new", "d")
            let back = try trama("load", "d.trama", "s.csv")
            #expect(back.output.hasPrefix("Loaded “s”"), "\(back.output)\(back.errors)")
        }
    }

    @Test func `a guessed mapping fits its table and loads it`() async throws {
        try await Program.inScratch { trama in
            try trama("new", "c")
            try trama.write(
                """
                Nombre completo,Cédula,Fecha de nacimiento,Nacionalidad,Observaciones internas
                Ana Pérez Gil,V-12345678,31/12/1980,Venezuela,x
                Juan Díaz Mora,V-8765432,05/07/1975,Colombia,y

                """, to: "gente.csv")
            let guess = try trama("map", "guess", "gente.csv", "-o", "gente.yml")
            #expect(guess.status == 0, "\(guess.errors)")
            let check = try trama("map", "check", "gente.yml", "gente.csv")
            #expect(check.status == 0, "\(check.output)")
            let load = try trama("load", "c.trama", "gente.csv", "--mapping", "gente.yml")
            #expect(load.output.hasPrefix("Loaded “gente”"), "\(load.output)\(load.errors)")
            let people = try trama("export", "c.trama", "--format", "csv", "--schema", "Person").output
            #expect(people.contains("1980-12-31") && people.contains("1975-07-05") && people.contains("ve"))
            try trama.write("", to: "empty.csv")
            #expect(try trama("map", "guess", "empty.csv").status != 0)
        }
    }
}
