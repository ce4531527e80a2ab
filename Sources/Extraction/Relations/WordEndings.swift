extension WordType {
    /// Whether the word ends in some letters: "aparentemente" in "mente".
    func ends(in ending: String) -> Bool {
        key.utf8.last == ending.utf8.last && key.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

extension TokenizedText {
    /// Whether the word at `index` ends in some letters.
    func ends(_ index: Int, in ending: String) -> Bool {
        tokens.indices.contains(index) && types[Int(tokens[index].type)].ends(in: ending)
    }
}
