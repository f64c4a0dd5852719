package marsad.publish;

import static marsad.publish.Mart.Dimension.LEADERS;

import java.util.List;
import java.util.Map;

/**
 * The catalogue of what is published: dimensions, counted tables and flat views. Holders and
 * targets of stances refer to no single dimension: they are leaders, countries, organisations or
 * issues.
 */
public final class Marts {
  private static final Map<String, Mart.Dimension> LEADER = Map.of("leader_id", LEADERS);
  private static final Map<String, Mart.Dimension> PAIR =
      Map.of("leader_a", LEADERS, "leader_b", LEADERS);

  private static final List<Mart> ALL =
      List.of(
          mart("leaders", List.of("leader_id"), Map.of(), "country"),
          mart("leader_names", List.of("leader_id", "form"), LEADER, "form"),
          mart("tenures", List.of("leader_id", "office", "country", "from"), LEADER, "country"),
          mart("countries", List.of("country_id"), Map.of()),
          mart("organisations", List.of("organisation_id"), Map.of()),
          mart("issues", List.of("issue_id"), Map.of()),
          mart(
              "attention",
              List.of("period_type", "period", "outlet", "outlet_country", "leader_id"),
              LEADER,
              "leader_id,period"),
          mart(
              "co_mentions",
              List.of(
                  "period_type",
                  "period",
                  "scope",
                  "outlet",
                  "outlet_country",
                  "leader_a",
                  "leader_b"),
              PAIR,
              "leader_a,leader_b",
              "leader_b"),
          mart(
              "co_mention_changes",
              List.of("period_type", "period", "scope", "outlet", "leader_a", "leader_b"),
              PAIR,
              "leader_a,leader_b",
              "leader_b"),
          mart(
              "stance_trends",
              List.of("period_type", "period", "holder_id", "target_id", "outlet", "model"),
              Map.of(),
              "holder_id,target_id",
              "target_id"),
          mart(
              "stance_changes",
              List.of("period_type", "period", "holder_id", "target_id", "outlet", "model"),
              Map.of(),
              "holder_id,target_id"),
          mart(
              "portrayals",
              List.of("period_type", "period", "outlet", "leader_id"),
              LEADER,
              "leader_id"),
          mart(
              "outlet_copying",
              List.of("month", "outlet", "source", "source_kind"),
              Map.of(),
              "source"),
          mart("quote_spread", List.of("fingerprint"), LEADER, "leader_id", "first_seen"),
          mart("pair_month", List.of("month", "leader_a", "leader_b"), PAIR, "leader_a,leader_b"),
          mart("leader_week", List.of("week", "leader_id"), LEADER, "leader_id"),
          mart(
              "stance_month",
              List.of("month", "holder_id", "target_id", "model"),
              Map.of(),
              "holder_id,target_id"),
          mart("outlet_profile", List.of("outlet", "leader_id"), LEADER, "leader_id"),
          mart(
              "stance_flip_evidence",
              List.of("holder_id", "target_id", "model", "from_statement_id", "to_statement_id"),
              Map.of(),
              "to_day"),
          mart(
              "stance_evidence",
              List.of("statement_id", "model"),
              Map.of(),
              "holder_id,target_id",
              "published_on"),
          mart(
              "co_mention_evidence",
              List.of("article_id", "leader_a", "leader_b"),
              PAIR,
              "leader_a,leader_b",
              "published_on"),
          mart(
              "mention_evidence",
              List.of("sentence_id", "begin", "end", "leader_id"),
              LEADER,
              "leader_id,published_on"));

  private Marts() {}

  /** All marts; dimensions come before what refers to them. */
  public static List<Mart> all() {
    return ALL;
  }

  private static Mart mart(
      String name, List<String> key, Map<String, Mart.Dimension> references, String... indexes) {
    return new Mart(name, key, references, List.of(indexes));
  }
}
