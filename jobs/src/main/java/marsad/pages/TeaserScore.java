package marsad.pages;

/**
 * How sure it is that a line is the title and lead of another story: logistic regression over the
 * traits of the line, in log odds. Learnt from 4,000 pages put together from news of eighteen
 * countries with teasers set between the paragraphs, against paragraphs of 20,000 plain articles.
 */
final class TeaserScore {
  private static final double BASE = -2.6;
  private static final double COHESION = -11.4;
  private static final double ABOVE_USUAL = -12.1;
  private static final double USUAL = -8.9;
  private static final double REPEAT = 1.3;
  private static final double VERB_BEHIND_TITLE = 2.7;
  private static final double STARTS_AS_LATER = -4.6;
  private static final double STARTS_WITH_VERB = -1.3;
  private static final double CUT_OFF = 3.45;
  private static final double STOP = -1.1;
  private static final double TITLE_SIGN = 2.4;
  private static final double COLON = 0.8;
  private static final double SHORT = -2.8;
  private static final double INNER_DATELINE = 4.4;

  /** Cuts one of 2,500 paragraphs of plain articles and finds seven of ten teasers. */
  private static final double SURE = 1.3;

  private TeaserScore() {}

  /**
   * Whether a line is a teaser.
   *
   * @param cohesion share of the line's words that stand elsewhere in the article, 0 to 1
   * @param usual mean cohesion of the article's lines
   */
  static boolean isTeaser(LineTraits line, double cohesion, double usual) {
    return ofWording(line) + ofCohesion(cohesion, usual) > SURE;
  }

  private static double ofCohesion(double cohesion, double usual) {
    return BASE + COHESION * cohesion + ABOVE_USUAL * (cohesion - usual) + USUAL * usual;
  }

  private static double ofWording(LineTraits line) {
    double score = REPEAT * line.repeats() + STOP * line.stops();
    score += line.hasVerbBehindTitle() ? VERB_BEHIND_TITLE : 0;
    score += line.startsAsLater() ? STARTS_AS_LATER : 0;
    score += line.startsWithLeadVerb() ? STARTS_WITH_VERB : 0;
    score += line.isCutOff() ? CUT_OFF : 0;
    score += line.titleIsSigned() ? TITLE_SIGN : 0;
    score += line.titleHolds(':') ? COLON : 0;
    score += line.isShort() ? SHORT : 0;
    return score + (line.hasInnerDateline() ? INNER_DATELINE : 0);
  }
}
