extension Name {
    /// Aligns the parts of this name with those of another; the whole explanation of how far they are one.
    ///
    /// ```swift
    /// Name("Héctor Guerrero", kind: .person)
    ///     .aligned(with: Name("GUERRERO FLORES, Hector Rusthenford", kind: .person)).sums.agreement  // 0.7…
    /// ```
    public func aligned(with other: Name, prices: NamePrices = .standard) -> NameAlignment {
        var aligner = NameAligner(prices: prices)
        let sums = align(with: other, using: &aligner)
        return NameAlignment(aligner, sums)
    }

    /// Aligns without the explanation, in storage that is used again.
    package func align(with other: Name, using aligner: inout NameAligner) -> NameSums {
        let comparison = WordComparison()
        return withAlignedParts { mine in
            other.withAlignedParts { theirs in
                aligner.align(mine, theirs, isPerson: kind == .person && other.kind == .person) { i, j in
                    comparison.compare(mine[i].word, theirs[j].word)
                }
            }
        }
    }

    /// The parts as alignment sees them; they are valid in `body` alone.
    package func withAlignedParts<Result>(_ body: (UnsafeBufferPointer<AlignedPart>) -> Result) -> Result {
        letters.withUnsafeBufferPointer { letters in
            sounds.withUnsafeBufferPointer { sounds in
                withUnsafeTemporaryAllocation(of: AlignedPart.self, capacity: parts.count) { space in
                    for (at, part) in parts.enumerated() {
                        let word = WordView(
                            letters: UnsafeBufferPointer(rebasing: letters[part.letters]),
                            sounds: UnsafeBufferPointer(rebasing: sounds[part.sounds]), traits: part.traits,
                            groups: part.groups)
                        let aligned = AlignedPart(
                            word: word, kind: part.kind, weight: part.weight, meaning: part.meaning,
                            lawClass: part.lawClass)
                        (space.baseAddress.unsafelyUnwrapped + at).initialize(to: aligned)
                    }
                    return body(UnsafeBufferPointer(space))
                }
            }
        }
    }
}

extension NameAlignment {
    init(_ aligner: NameAligner, _ sums: NameSums) {
        self.sums = sums
        pairs = aligner.met.map {
            Pair(left: $0.left, right: $0.right, agreement: $0.agreement, bits: Double($0.value) / 1000)
        }
        pairs.sort { $0.left.lowerBound < $1.left.lowerBound }
        leftOver = (0..<Name.mostParts).filter { aligner.leftOver & (1 << UInt32($0)) != 0 }
        rightOver = (0..<Name.mostParts).filter { aligner.rightOver & (1 << UInt32($0)) != 0 }
    }
}
