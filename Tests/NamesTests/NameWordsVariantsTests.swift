import Foundation
import Testing

@testable import Names

private func strength(_ left: String, _ right: String) -> VariantStrength? {
    NameWord.variants(of: left).strength(sharedWith: NameWord.variants(of: right))
}

@Test(arguments: [
    "jose giuseppe joseph yusuf yosef iosif josef",
    "mohammed muhammad mohamed mahomet muhamad mohamad mehmet magomed",
    "hussein husayn hossein huseyin", "alexander aleksandr alejandro iskander", "volodymyr vladimir",
    "oleksandr aleksandr", "sergei serhii sergio", "dmitry dmytro dimitri", "yevgeny evgeniy eugene yevhen",
    "george jorge georgy heorhii", "john juan jean giovanni ivan johan jan", "nikolai mykola nicolas",
    "catherine ekaterina katarzyna catalina", "zhang chang cheung", "zhou chou chow", "xu hsu", "kim gim",
    "lee ri yi rhee", "park pak bak", "choi choe", "jung jong chung jeong", "gaddafi qadhafi khadafi",
    "gonzalez gonzales", "shevchenko chevtchenko", "abdullah abdallah abdulla",
    "abdulrahman abdurrahman abderrahmane",
    "khadija hatice khadijeh", "aisha ayesha ayse",
])
func `one name in other spellings and languages`(group: String) {
    let names = group.split(separator: " ").map(String.init)
    for left in names {
        for right in names { #expect(strength(left, right) == .same, "\(left) \(right)") }
    }
}

@Test(arguments: [
    ("pepe", "jose"), ("paco", "francisco"), ("nacho", "ignacio"), ("chepe", "jose"), ("beto", "roberto"),
    ("lucho", "luis"), ("memo", "guillermo"), ("chuy", "jesus"), ("tono", "antonio"), ("quique", "enrique"),
    ("ze", "jose"), ("chico", "francisco"), ("bill", "william"), ("bob", "robert"), ("sasha", "alexander"),
    ("sasha", "alexandra"), ("misha", "mikhail"), ("vova", "vladimir"), ("kolya", "nikolai"),
    ("peggy", "margaret"),
])
func `short forms are weaker than names`(short: String, name: String) {
    #expect(strength(short, name) == .short)
    #expect(strength(name, short) == .short)
}

@Test(arguments: [
    ("maria", "mario"), ("juan", "juana"), ("carlo", "carla"), ("jose", "josefa"), ("yuri", "george"),
    ("john", "yahya"), ("wang", "huang"), ("wang", "wong"), ("hassan", "hussein"), ("salim", "salem"),
    ("majid", "majed"), ("diego", "jaime"), ("victor", "victoria"), ("hamid", "hamad"), ("jesus", "isa"),
    ("walid", "wali"), ("said", "sayed"), ("daniel", "danilova"), ("luis", "luisa"), ("xqzzyv", "xqzzyv"),
])
func `names that only look alike are no variants`(left: String, right: String) {
    #expect(strength(left, right) != .same)
}

@Test func `every word of a group is in it`() throws {
    let text = try String(
        contentsOf: NameResources.folder.appendingPathComponent("variants.txt"), encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("[") {
        let sides = line.split(separator: "|")
        let names = sides[0].split(separator: " ")
        let first = NameWord.variants(of: names[0])
        for name in names {
            #expect(NameWord.variants(of: name).strength(sharedWith: first) == .same, "\(names[0]) \(name)")
        }
        for name in sides.dropFirst().joined().split(separator: " ") {
            #expect(NameWord.variants(of: name).strength(sharedWith: first) != nil, "\(names[0]) \(name)")
        }
    }
}
