/// A length of a figure as SVG writes it, to a tenth.
func figureLength(_ length: Double) -> String {
  let tenths = Int((length * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
  return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
