/// How much one file may cost before it is given up.
///
/// They hold for the worker process and for every program that it starts.
public struct ReadingLimits: Sendable, Codable, Hashable {
    /// How long a file may take without getting on: a page or a part more is getting on (see ``Progress``).
    public var wallSeconds: Int
    /// How much processor time one process may take on it; a large file has more (see ``bytesPerSecond``).
    public var cpuSeconds: Int
    /// How much memory it may take, beside the mapped file itself.
    public var memoryBytes: Int
    /// How large the file itself may be where its reader needs all of it at hand.
    public var inputBytes: Int
    /// How much text is kept; the rest is cut, with a finding that says so.
    public var textBytes: Int
    /// How much all parts of one file may take together.
    public var scratchBytes: Int
    /// How many parts one file may have.
    public var parts: Int

    /// Generous for a document, and far below what an ordinary laptop has.
    ///
    /// A part that unpacks to more than ``scratchBytes`` is left out and named.
    public static let standard = ReadingLimits(
        wallSeconds: 90, cpuSeconds: 90, memoryBytes: 1536 << 20, inputBytes: 1 << 30,
        textBytes: 64 << 20, scratchBytes: 2 << 30)

    /// How long a file may take in all, however well it gets on.
    public static let longestSeconds = 7_200

    /// For how many bytes of a file a process has a second more: 10 GB of mails take a while.
    static let bytesPerSecond = 8 << 20

    /// Limits of one's own.
    public init(
        wallSeconds: Int, cpuSeconds: Int, memoryBytes: Int, inputBytes: Int, textBytes: Int,
        scratchBytes: Int, parts: Int = 200_000
    ) {
        self.wallSeconds = wallSeconds
        self.cpuSeconds = cpuSeconds
        self.memoryBytes = memoryBytes
        self.inputBytes = inputBytes
        self.textBytes = textBytes
        self.scratchBytes = scratchBytes
        self.parts = parts
    }
}
