import CSQLite
import Foundation

/// An SQLite database that nobody trusts: opened for reading alone, with nothing in its schema allowed to run.
final class SQLiteFile {
    private let database: OpaquePointer

    /// Why it cannot be read.
    struct Failure: Error {
        let detail: String
        let isOutOfMemory: Bool
    }

    /// Opens a file as it is on disk, without looking for a journal beside it.
    init(_ file: URL) throws(Failure) {
        sqlite3_hard_heap_limit64(256 << 20)
        var opened: OpaquePointer?
        var allowed = CharacterSet.urlPathAllowed
        allowed.remove(charactersIn: "?#%")
        let path = file.path.addingPercentEncoding(withAllowedCharacters: allowed) ?? file.path
        let code = sqlite3_open_v2(
            "file:\(path)?mode=ro&immutable=1", &opened,
            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nil)
        guard let opened, code == SQLITE_OK else {
            let failure = Failure(
                detail: opened.map { String(cString: sqlite3_errmsg($0)) } ?? "it cannot be opened",
                isOutOfMemory: code == SQLITE_NOMEM)
            sqlite3_close_v2(opened)
            throw failure
        }
        database = opened
        confine()
    }

    deinit { sqlite3_close_v2(database) }

    /// No trigger, no view, no function with side effects, no statement but a look at a table.
    private func confine() {
        for (flag, value) in [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        ] { _ = sqlite_set_flag(database, flag, Int32(value)) }
        for (limit, value) in [
            (SQLITE_LIMIT_LENGTH, 64 << 20), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20), (SQLITE_LIMIT_COLUMN, 2_000),
            (SQLITE_LIMIT_EXPR_DEPTH, 100), (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        ] { sqlite3_limit(database, limit, Int32(value)) }
        sqlite3_set_authorizer(
            database,
            { _, action, _, _, _, _ in
                [SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION].contains(action) ? SQLITE_OK : SQLITE_DENY
            }, nil)
    }

    /// A value of a row.
    enum Value {
        case null
        case number(String)
        case text(String)
        case blob(Data)
    }

    /// Goes through the rows of a query until `visit` has enough.
    ///
    /// - Throws: `Failure`, or what `visit` throws.
    func rows(of query: String, visit: (_ columns: [String], _ row: [Value]) throws -> Bool) throws {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(database, query, -1, &prepared, nil) == SQLITE_OK else { throw failure }
        defer { sqlite3_finalize(prepared) }
        let count = sqlite3_column_count(prepared)
        let columns = (0..<count).map { sqlite3_column_name(prepared, $0).map { String(cString: $0) } ?? "" }
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW:
                guard try visit(columns, (0..<count).map { Self.value(prepared, $0) }) else { return }
            case SQLITE_DONE: return
            default: throw failure
            }
        }
    }

    /// The names of a table's columns.
    func columns(of table: String) throws(Failure) -> [String] {
        var prepared: OpaquePointer?
        guard
            sqlite3_prepare_v2(database, "SELECT * FROM main.\(table.quoted)", -1, &prepared, nil)
                == SQLITE_OK
        else { throw failure }
        defer { sqlite3_finalize(prepared) }
        return (0..<sqlite3_column_count(prepared)).map {
            sqlite3_column_name(prepared, $0).map { String(cString: $0) } ?? ""
        }
    }

    private var failure: Failure {
        Failure(
            detail: String(cString: sqlite3_errmsg(database)),
            isOutOfMemory: sqlite3_errcode(database) == SQLITE_NOMEM)
    }

    private static func value(_ row: OpaquePointer?, _ column: Int32) -> Value {
        switch sqlite3_column_type(row, column) {
        case SQLITE_NULL: return .null
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(row, column) else { return .blob(Data()) }
            return .blob(Data(bytes: start, count: Int(sqlite3_column_bytes(row, column))))
        case let type:
            guard let start = sqlite3_column_text(row, column) else { return .null }
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
            let text = String(decoding: bytes, as: UTF8.self)
            return type == SQLITE_TEXT ? .text(text) : .number(text)
        }
    }
}

extension String {
    /// The same as SQL writes a name.
    var quoted: String { "\"\(replacing("\"", with: "\"\""))\"" }
}
