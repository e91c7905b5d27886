import Testing

@testable import Readout

/// What is packed comes out again, by a program that knows the format alone.
struct PackerTests {
  private static func content(_ number: Int) -> [UInt8] {
    switch number {
    case 0: return []
    case 1: return [7]
    case 2: return [UInt8](repeating: 0x61, count: 100_000)
    case 3: return Array("the meeting of the ministers of the states ".utf8)
    case 4: return (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    default:
      var state: UInt64 = 42
      // Noise of a few letters, in which nothing repeats for long.
      return (0..<90_000).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 60) + 65
      }
    }
  }

  @Test(arguments: 0..<6)
  func whatIsPackedComesOutAgain(number: Int) throws {
    let content = Self.content(number)
    var packer = Packer()
    let packed = packer.pack(content)
    #expect(try Unpacker.unpack(packed[...]) == content)
    #expect(packer.pack(content) == packed)
  }

  @Test func aDictionaryStandsBeforeEveryText() throws {
    let dictionary = Array(
      "Defence ministers of Iran and Bolivia met in Tehran, and said what they had agreed on.".utf8)
    let text = Array("The defence ministers of Iran and Bolivia met in Tehran again.".utf8)
    var with = Packer(dictionary: dictionary)
    var without = Packer()
    _ = with.pack(Array("Something else before.".utf8))
    let packed = with.pack(text)
    #expect(packed.count < without.pack(text).count)
    #expect(try Unpacker.unpack(packed[...], dictionary: dictionary) == text)
  }

  @Test func whatIsDamagedIsRefused() {
    var packer = Packer()
    let packed = packer.pack(Self.content(3))
    for place in packed.indices {
      var broken = packed
      broken[place] ^= 0x55
      let result = try? Unpacker.unpack(broken[...])
      #expect(result != Self.content(3) || place == packed.count - 1)
    }
    #expect(throws: IndexDamage.self) { try Unpacker.unpack(packed.dropLast(4)) }
    #expect(throws: IndexDamage.self) { try Unpacker.unpack([]) }
  }
}
