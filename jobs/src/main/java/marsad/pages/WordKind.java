package marsad.pages;

/** Lists of words that tell titles, leads and later paragraphs apart. */
public enum WordKind {
  /** A verb that opens a lead or follows the subject of a title, «أعلن». */
  LEAD_VERB,
  /** A word or phrase that opens a later paragraph of a story, «وأضاف», «من ناحية أخرى». */
  OPENER,
  /** A word after which no sentence ends, «من», «رئيس». */
  UNFINISHED,
  /** A word that does not stand in a title's plain noun phrase, «الذي», «وقد». */
  CLAUSE,
  /** A credit that names no outlet, «متابعات». */
  CREDIT,
  /** A word by which sites speak of themselves and to their readers, «يمكنكم», «موقعنا». */
  SITE,
  /** What stands about the day and hour in a date line, «الساعة», «بتوقيت». */
  CLOCK
}
