package marsad.statements;

/** Phrases that steer the reading, as grouped in {@code conf/stance-cues.yaml}. */
public enum Marker {
  /** أن، إن، بأن: what follows is said. */
  THAT,
  /** أنه، إنها: what follows is said, and its subject is the speaker or the topic. */
  THAT_PRONOUN,
  NEGATION,
  /** لا يزال، لا سيما: looks like a negation and is none. */
  NO_NEGATION,
  /** شرط أن، إلا بعد: what stands before holds only if. */
  CONDITION,
  /** إذا: a condition too, but one that also dates or threatens. */
  IF,
  /** لكن، إلا أن: a second statement begins. */
  CONTRAST,
  /** فيما، من جهته: somebody else's turn. */
  TURN,
  /** الذي، التي. */
  RELATIVE,
  /** وقف، رفع، عدم: turns the side of what follows round. */
  REVERSER,
  /** نية، عزم: a denial of it is a position. */
  INTENTION,
  /** بلاده، حكومته: the speaker's own. */
  OWN,
  /** حكومة، وزارة: with a country it acts for it. */
  BODY,
  /** المملكة: the one kingdom whose leaders the article names. */
  KINGDOM,
  /** الرئاسة: a body that speaks for its president. */
  PRESIDENCY,
  /** قرار، تصريحات: somebody's doing. */
  DOING,
  /** علاقات: good or bad ones are a stance on whom they are with. */
  RELATION,
  /** المتحدث باسم. */
  SPOKESPERSON,
  /** بحسب، وفقاً ل. */
  ACCORDING,
  /** وكالة، صحيفة. */
  MEDIA,
  /** اليوم، أيضاً: may stand between a verb and its subject. */
  SKIPPED,
  /** خلال، عقب: circumstances, not what is said. */
  CIRCUMSTANCE,
  /** من، إلى، على: a preposition written apart. */
  PREPOSITION,
  /** على، ضد: to whose harm. */
  UPON,
  /** إلى: to whose good, as is the letter ل. */
  UNTO,
  /** مع، بين: with whom. */
  WITH,
  /** من، لدى: with whom something is missed. */
  LACKING,
  /** في: where. */
  INSIDE,
  /** كان، قد: auxiliaries. */
  AUXILIARY,
  /** الجانبان، الطرفان. */
  BOTH_SIDES,
  /** من قبل، من جانب: by whom. */
  AGENT,
  /** أدلة على، أنباء عن: what follows is a report, not a position. */
  EVIDENCE,
  /** المبعوث: with a country's adjective its envoy, if the article names one. */
  ENVOY,
  /** الأخير: the one named last. */
  LATTER,
  /** حزمة، سلسلة: how much of what is announced. */
  MEASURE,
  /** لا توجد، غياب: who lacks the will is blamed. */
  ABSENCE,
  /** منه، له: what was named last. */
  BACK,
  /** لن تكون هناك، لا مكان ل: what follows is ruled out. */
  RULED_OUT,
  /** بشأن، حول: what follows is what it is about, not what is meant. */
  ABOUT,
  /** إصلاحات، رسوم: with a leader behind, his own doing. */
  OWNED,
  /** حليفتها، نظيره: whoever stands behind is joined to whoever stands before. */
  PEER,
  /** يمثل، هو: joins a subject to its predicate. */
  COPULA,
  /** منتخب، مباراة: countries are teams. */
  SPORT,
  /** حيث، إذ: a clause begins. */
  OPENER,
  /** وقف، إنهاء: whoever stands right behind is who stops something. */
  STOPPING,
  /** كارثة، إرهابي. */
  BAD,
  /** صديق، إيجابي. */
  GOOD
}
