package marsad.tables;

import java.util.List;

/**
 * The catalogue of Marsad's tables: every record that is a row of one, in the order of the data's
 * way.
 */
public final class Tables {
  private static final List<Class<? extends Record>> ALL =
      List.of(
          Page.class,
          Reject.class,
          Block.class,
          RepeatedBlock.class,
          Article.class,
          Signature.class,
          CopyPair.class,
          Copy.class,
          Sentence.class,
          Quotation.class,
          Mention.class,
          ArticleStory.class,
          OutletCopying.class,
          QuoteSpread.class,
          PairMention.class,
          PairRelation.class,
          Attention.class,
          CoMention.class,
          CoMentionChange.class,
          Statement.class,
          Stance.class,
          OwnVoice.class,
          StanceTrend.class,
          StanceChange.class,
          StanceFlip.class,
          Portrayal.class,
          UnknownName.class,
          AliasCandidate.class,
          Leader.class,
          LeaderName.class,
          Tenure.class,
          Country.class,
          Organisation.class,
          Outlet.class,
          Issue.class,
          Run.class,
          GateResult.class,
          Publication.class,
          RunDiff.class,
          Score.class);

  private Tables() {}

  /** All tables. */
  public static List<Class<? extends Record>> all() {
    return ALL;
  }
}
