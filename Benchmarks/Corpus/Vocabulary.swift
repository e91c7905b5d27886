/// The words that the corpus is made of, the most frequent first in each list.
struct Vocabulary: Sendable {
  let nouns = ZipfSampler(
    list(
      """
      government minister agreement talks statement border trade security embassy president treaty
      delegation ministry summit sanctions region visit council parliament alliance ambassador policy
      cooperation proposal dispute election army port pipeline energy economy budget crisis ceasefire
      envoy negotiation framework memorandum communiqué declaration protocol arrangement commitment
      reform opposition coalition court ruling inquiry report assessment estimate forecast warning
      request response offer condition deadline schedule agenda committee commission panel mission
      observer inspector mediator broker neighbour partner rival ally bloc market tariff quota export
      import supply shipment harvest grain gas oil coal uranium lithium copper water river basin dam
      canal corridor railway road bridge airport airspace coast island strait harbour fleet vessel
      patrol exercise base garrison battalion convoy weapon missile drone radar satellite network
      cable server database archive document text clause annex signature ratification amendment veto
      vote majority quorum session debate speech briefing interview broadcast newspaper agency source
      official spokesman adviser analyst scholar lawyer judge prosecutor police militia faction movement
      party union farmer worker refugee migrant visa passport consulate attaché démarche protest strike
      rally curfew emergency drought flood earthquake epidemic vaccine hospital school university bank
      loan debt bond currency reserve subsidy investment contract tender licence company factory mine
      refinery grid reactor turbine forest fishery cattle wheat sugar coffee climate emission pledge
      fund grant donor programme project plan strategy doctrine principle precedent norm sovereignty
      """))
  let adjectives = ZipfSampler(
    list(
      """
      foreign new joint public official national regional bilateral political economic military strategic
      diplomatic international recent formal senior former common mutual final early late current previous
      technical legal financial commercial naval civil domestic external internal maritime northern southern
      eastern western central local federal provincial rural urban coastal inland remote neighbouring distant
      close cordial tense cautious firm narrow broad modest ambitious limited partial complete provisional
      permanent temporary annual quarterly weekly urgent routine unusual unexpected familiar disputed contested
      agreed proposed planned delayed postponed revised amended draft preliminary unpublished confidential open
      closed private informal unofficial multilateral humanitarian agricultural industrial environmental
      constitutional electoral judicial administrative cultural academic scientific nuclear conventional digital
      financed independent neutral reluctant willing sceptical critical supportive silent outspoken patient
      """))
  let verbs = ZipfSampler(
    list(
      """
      welcomed signed discussed rejected proposed announced supported reviewed opposed confirmed denied
      postponed condemned approved examined described presented delayed suspended extended renewed
      endorsed questioned criticised defended accepted considered prepared published withheld revised
      amended ratified adopted blocked vetoed abandoned revived launched hosted joined left followed
      preceded mentioned omitted repeated qualified clarified corrected withdrew replaced reduced raised
      doubled halved limited widened narrowed settled reopened closed inspected monitored financed
      promised delivered requested offered refused granted recalled expelled summoned received
      accompanied advised warned reassured surprised disappointed outlined drafted circulated leaked
      """))
  let adverbs = ZipfSampler(
    list(
      """
      again formally publicly briefly later early quietly jointly twice openly largely partly fully
      privately repeatedly recently eventually immediately cautiously firmly narrowly broadly gradually
      initially officially reportedly separately abroad elsewhere together
      """))
  let places = ZipfSampler(
    list(
      """
      capital border port ministry parliament embassy palace airport headquarters university region
      frontier province valley coast delta highlands lowlands
      """))

  private static func list(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
