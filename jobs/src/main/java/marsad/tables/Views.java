package marsad.tables;

import java.util.List;

/** The views that are there wherever Marsad opens a session. */
public final class Views {
  private static final View MENTION_EVIDENCE =
      new View(
          "mention_evidence",
          "one row per mention, with its sentence and where it was published",
          "صف لكل ذكر مع جملته ومكان نشره",
          """
          SELECT m.leader_id, l.name_en, l.name_ar, m.kind, m.surface, m.is_actor, m.is_counted,
                 m.confidence, m.rule, m.sentence_id, m.article_id, s.text AS sentence, a.title,
                 a.outlet, a.published_on, p.url, p.source_id, m.begin, m.end
          FROM mentions m
          JOIN leaders l ON l.leader_id = m.leader_id
          JOIN sentences s ON s.sentence_id = m.sentence_id
          JOIN articles a ON a.article_id = m.article_id
          JOIN pages p ON p.page_id = a.page_id
          """);

  private static final View CO_MENTION_EVIDENCE =
      new View(
          "co_mention_evidence",
          "one row per pair and article that names both: the nearest scope, the scopes in which the"
              + " pair counts, and the sentence that shows it best",
          "صف لكل زوج ومقال يذكرهما: أقرب نطاق والجملة الأوضح",
          """
          SELECT n.leader_a, n.leader_b, la.name_en AS name_en_a, lb.name_en AS name_en_b,
                 la.name_ar AS name_ar_a, lb.name_ar AS name_ar_b,
                 CASE WHEN n.in_sentence THEN 'sentence' WHEN n.in_paragraph THEN 'paragraph'
                      WHEN n.in_window THEN 'window' ELSE 'article' END AS scope,
                 n.in_headline, n.in_sentence, n.in_quotation, n.in_window, n.in_paragraph,
                 n.sentences_apart, n.is_background, n.article_id, n.sentence_id,
                 s.text AS sentence, a.title, a.outlet, a.published_on, p.url, p.source_id
          FROM pair_mentions n
          JOIN sentences s ON s.sentence_id = n.sentence_id
          JOIN articles a ON a.article_id = n.article_id
          JOIN pages p ON p.page_id = a.page_id
          JOIN leaders la ON la.leader_id = n.leader_a
          JOIN leaders lb ON lb.leader_id = n.leader_b
          """);

  private static final View STANCE_EVIDENCE =
      new View(
          "stance_evidence",
          "one row per stance, with holder and target by name, its sentence and where it was"
              + " published",
          "صف لكل موقف باسم صاحبه وهدفه مع جملته ومكان نشره",
          """
          WITH names AS (
            SELECT leader_id AS id, name_en, name_ar FROM leaders
            UNION ALL SELECT country_id, name_en, name_ar FROM countries
            UNION ALL SELECT organisation_id, name_en, name_ar FROM organisations
            UNION ALL SELECT issue_id, issue_id, name_ar FROM issues
          )
          SELECT p.source_id, h.name_en AS holder, h.name_ar AS holder_ar, t.holder_kind,
                 g.name_en AS target, g.name_ar AS target_ar, t.target_kind, n.polarity,
                 t.conditional, t.voice = 'third_party' AS attributed, s.text AS sentence,
                 a.outlet, a.published_on, p.url, n.model, n.model_version, n.score, n.confidence,
                 t.voice, t.speaker_id, t.attributed_to, t.act, t.cue, t.negated, t.modality,
                 t.rule, t.statement_id, t.sentence_id, t.article_id, t.holder_id, t.target_id
          FROM stances n
          JOIN statements t ON t.statement_id = n.statement_id
          JOIN names h ON h.id = t.holder_id
          JOIN names g ON g.id = t.target_id
          JOIN sentences s ON s.sentence_id = t.sentence_id
          JOIN articles a ON a.article_id = t.article_id
          JOIN pages p ON p.page_id = a.page_id
          """);

  private static final View PAIR_MONTH =
      new View(
          "pair_month",
          "one row per month and pair named in one sentence, over all outlets",
          "صف لكل شهر وزوج في جملة واحدة، لكل المنافذ",
          """
          SELECT c.period AS month, c.leader_a, c.leader_b, la.name_en AS name_en_a,
                 lb.name_en AS name_en_b, la.name_ar AS name_ar_a, lb.name_ar AS name_ar_b,
                 c.articles, c.originals, c.stories, c.outlets, c.articles_a, c.articles_b,
                 c.articles_total, c.jaccard, c.log_dice, c.npmi, c.g2, c.q_value, c.ci_low,
                 c.ci_high, c.in_backbone
          FROM co_mentions c
          JOIN leaders la ON la.leader_id = c.leader_a
          JOIN leaders lb ON lb.leader_id = c.leader_b
          WHERE c.period_type = 'month' AND c.outlet = '*' AND c.scope = 'sentence'
          """);

  private static final String NAMES =
      """
      WITH names AS (
        SELECT leader_id AS id, name_en, name_ar FROM leaders
        UNION ALL SELECT country_id, name_en, name_ar FROM countries
        UNION ALL SELECT organisation_id, name_en, name_ar FROM organisations
        UNION ALL SELECT issue_id, issue_id, name_ar FROM issues
      )
      """;

  private static final View STANCE_MONTH =
      new View(
          "stance_month",
          "one row per month, holder, target and model, over all outlets",
          "صف لكل شهر وصاحب موقف وهدف ونموذج، لكل المنافذ",
          NAMES
              + """
              SELECT t.period AS month, t.holder_id, t.target_id, h.name_en AS holder,
                     h.name_ar AS holder_ar, g.name_en AS target, g.name_ar AS target_ar, t.model,
                     t.statements, t.articles, t.originals, t.stories, t.favor, t.against,
                     t.conditional, t.neutral, t.net, t.ci_low, t.ci_high, t.is_thin, t.smoothed,
                     t.smoothed_low, t.smoothed_high, t.net_corrected, t.net_corrected_low,
                     t.net_corrected_high, t.change, t.mix_change, t.within_change
              FROM stance_trends t
              JOIN names h ON h.id = t.holder_id
              JOIN names g ON g.id = t.target_id
              WHERE t.period_type = 'month' AND t.outlet = '*'
              """);

  private static final View STANCE_FLIP_EVIDENCE =
      new View(
          "stance_flip_evidence",
          "one row per flip, with both sentences side by side and where they were published",
          "صف لكل انقلاب في موقف مع الجملتين جنباً إلى جنب",
          NAMES
              + """
              SELECT f.holder_id, f.target_id, h.name_en AS holder, h.name_ar AS holder_ar,
                     g.name_en AS target, g.name_ar AS target_ar, f.model, f.kind, f.from_day,
                     f.to_day, f.from_polarity, f.to_polarity, s.text AS from_sentence,
                     n.text AS to_sentence, a.outlet AS from_outlet, b.outlet AS to_outlet,
                     f.from_stories, f.to_stories, f.confidence, f.from_sentence_id,
                     f.to_sentence_id, f.from_statement_id, f.to_statement_id
              FROM stance_flips f
              JOIN names h ON h.id = f.holder_id
              JOIN names g ON g.id = f.target_id
              JOIN sentences s ON s.sentence_id = f.from_sentence_id
              JOIN sentences n ON n.sentence_id = f.to_sentence_id
              JOIN articles a ON a.article_id = s.article_id
              JOIN articles b ON b.article_id = n.article_id
              """);

  private static final View LEADER_WEEK =
      new View(
          "leader_week",
          "one row per week and leader, over all outlets",
          "صف لكل أسبوع وقائد، لكل المنافذ",
          """
          SELECT t.period AS week, t.leader_id, l.name_en, l.name_ar, t.articles, t.originals,
                 t.stories, t.outlets, t.mentions, t.articles_total, t.share
          FROM attention t
          JOIN leaders l ON l.leader_id = t.leader_id
          WHERE t.period_type = 'week' AND t.outlet = '*'
          """);

  private static final View OUTLET_PROFILE =
      new View(
          "outlet_profile",
          "one row per outlet and leader over all time: its attention against that of all outlets",
          "صف لكل منفذ وقائد: اهتمامه مقارنة بكل المنافذ",
          """
          SELECT o.outlet, o.leader_id, l.name_en, l.name_ar, o.articles, o.originals, o.mentions,
                 o.articles_total, o.share, t.share AS share_of_all, o.share / t.share AS lift
          FROM attention o
          JOIN attention t ON t.leader_id = o.leader_id AND t.outlet = '*' AND t.period_type = 'all'
          JOIN leaders l ON l.leader_id = o.leader_id
          WHERE o.period_type = 'all' AND o.outlet <> '*'
          """);

  private static final View OUTLET_COUNTRY_PROFILE =
      new View(
          "outlet_country_profile",
          "one row per country of outlets and leader over all time: the attention of its outlets"
              + " against that of all outlets",
          "صف لكل بلد منافذ وقائد: اهتمام منافذه مقارنة بكل المنافذ",
          """
          SELECT o.outlet_country, c.name_en AS country, c.name_ar AS country_ar, o.leader_id,
                 l.name_en, l.name_ar, o.articles, o.originals, o.outlets, o.mentions,
                 o.articles_total, o.share, t.share AS share_of_all, o.share / t.share AS lift
          FROM attention o
          JOIN attention t ON t.leader_id = o.leader_id AND t.outlet = '*' AND t.period_type = 'all'
          JOIN leaders l ON l.leader_id = o.leader_id
          LEFT JOIN countries c ON c.country_id = o.outlet_country
          WHERE o.period_type = 'all' AND o.outlet IS NULL
          """);

  private Views() {}

  /** All views; a view may use the tables and the views before it. */
  public static List<View> all() {
    return List.of(
        MENTION_EVIDENCE,
        CO_MENTION_EVIDENCE,
        STANCE_EVIDENCE,
        PAIR_MONTH,
        STANCE_MONTH,
        STANCE_FLIP_EVIDENCE,
        LEADER_WEEK,
        OUTLET_PROFILE,
        OUTLET_COUNTRY_PROFILE);
  }
}
