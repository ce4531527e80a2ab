internal import CaseFiles
public import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
public import Workbench

/// The pages of a case, served on this machine.
///
/// ```swift
/// try await CasePages(investigation: investigation).serve(port: 4040) { print($0) }
/// ```
/// It listens on loopback, answers nobody without the token, and no page of it asks another host for anything. Programs
/// ask it as they would ask yente.
public struct CasePages: Sendable {
    let investigation: Investigation
    let templates: Templates
    let access: Access
    let sources: YenteSources

    /// Pages over a case, with a token of their own.
    /// - Parameters:
    ///   - investigation: The case.
    ///   - paths: Lists and cases that programs may screen against, beside the case.
    /// - Throws: `ScreeningError`, where none of the lists can be opened.
    public init(investigation: Investigation, against paths: [URL] = []) throws {
        self.investigation = investigation
        templates = try Templates()
        access = Access()
        sources = try YenteSources(investigation, against: paths)
    }

    /// The lists that were named beside the case.
    public var lists: Watchlists? { sources.lists }

    /// Serves until the task is cancelled or the process is told to stop.
    /// - Parameters:
    ///   - port: The port; 0 for any that is free.
    ///   - ready: Called once with the URL that opens the case, token and all.
    /// - Throws: ``ServingError``.
    public func serve(port: Int, ready: @escaping @Sendable (String) -> Void) async throws {
        var logger = Logger(label: "trama")
        logger.logLevel = .error
        let access = access
        let application = Application(
            router: router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { channel in
                guard let port = channel.localAddress?.port else { return }
                ready("http://127.0.0.1:\(port)/?token=\(access.token)")
            },
            logger: logger)
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ServingError.portTaken(port)
        }
    }

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: SafeHeaders())
        router.add(middleware: Gate(access: access, templates: templates))
        router.add(middleware: Problems(pages: self))
        router.add(middleware: YenteProblems())
        addAssets(to: router)
        addReading(to: router)
        addDeciding(to: router)
        addReview(to: router)
        addLists(to: router)
        addYenteAPI(to: router)
        return router
    }
}

/// Why the pages cannot be served.
public enum ServingError: Error, CustomStringConvertible {
    /// Another program listens there.
    case portTaken(Int)

    /// The sentence.
    public var description: String {
        switch self {
        case .portTaken(let port):
            "Port \(port) is taken by another program. Choose another with --port, or --port 0 for any that is free."
        }
    }
}
