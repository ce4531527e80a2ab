/// How much one file may cost before it is given up.
///
/// They hold for the worker process and for every program that it starts.
public struct ReadingLimits: Sendable, Codable, Hashable {
    /// How long a file may take, whatever it waits for.
    public var wallSeconds: Int
    /// How much processor time it may take.
    public var cpuSeconds: Int
    /// How much memory it may take.
    public var memoryBytes: Int
    /// How large the file itself may be.
    public var inputBytes: Int
    /// How much text is kept; the rest is cut, with a finding that says so.
    public var textBytes: Int
    /// How much all attachments of one file may take together.
    public var scratchBytes: Int

    /// Generous for a document, and far below what an ordinary laptop has.
    public static let standard = ReadingLimits(
        wallSeconds: 60, cpuSeconds: 60, memoryBytes: 1536 << 20, inputBytes: 512 << 20,
        textBytes: 128 << 20, scratchBytes: 512 << 20)

    /// Limits of one's own.
    public init(
        wallSeconds: Int, cpuSeconds: Int, memoryBytes: Int, inputBytes: Int, textBytes: Int,
        scratchBytes: Int
    ) {
        self.wallSeconds = wallSeconds
        self.cpuSeconds = cpuSeconds
        self.memoryBytes = memoryBytes
        self.inputBytes = inputBytes
        self.textBytes = textBytes
        self.scratchBytes = scratchBytes
    }
}
