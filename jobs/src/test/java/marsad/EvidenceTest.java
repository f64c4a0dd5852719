package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.testing.SampleRun;
import org.junit.jupiter.api.Test;

/** Every number leads to its sentences: what the tables promise, on the sample data. */
class EvidenceTest {
  private static long count(String query) {
    return SampleRun.ask(query).head().getLong(0);
  }

  @Test
  void everyEvidenceIdIsASentence() {
    assertThat(
            count(
                "SELECT count(*) FROM (SELECT explode(evidence) AS sentence_id FROM co_mentions) e"
                    + " LEFT ANTI JOIN sentences s ON s.sentence_id = e.sentence_id"))
        .isZero();
  }

  @Test
  void everySentenceOfATrendIsThere() {
    assertThat(
            count(
                """
                SELECT count(*) FROM (
                  SELECT explode(evidence) AS sentence_id FROM stance_changes
                  UNION ALL SELECT from_sentence_id FROM stance_flips
                  UNION ALL SELECT to_sentence_id FROM stance_flips
                ) e LEFT ANTI JOIN sentences s ON s.sentence_id = e.sentence_id
                """))
        .isZero();
  }

  /** But for those on unlisted things, of which no two need be on the same. */
  @Test
  void everyStanceThatAHolderTakesIsInATrend() {
    assertThat(count("SELECT sum(statements) FROM stance_month")).isPositive();
    assertThat(
            count(
                """
                SELECT count(*) FROM (
                  SELECT holder_id, target_id, model, count(*) AS shown
                  FROM stance_evidence WHERE NOT attributed AND target_id <> 'other' GROUP BY ALL
                ) e FULL JOIN (
                  SELECT holder_id, target_id, model, statements FROM stance_trends
                  WHERE outlet = '*' AND period_type = 'all'
                ) t USING (holder_id, target_id, model)
                WHERE NOT (e.shown <=> t.statements)
                """))
        .isZero();
  }

  @Test
  void statementsOfOutletsAddUpToAllOutlets() {
    assertThat(
            count(
                """
                SELECT count(*) FROM (
                  SELECT period_type, period, holder_id, target_id, model,
                         sum(CASE WHEN outlet = '*' THEN statements ELSE 0 END) AS together,
                         sum(CASE WHEN outlet <> '*' THEN statements ELSE 0 END) AS summed
                  FROM stance_trends GROUP BY ALL
                ) WHERE together <> summed
                """))
        .isZero();
  }

  @Test
  void portrayalsHaveNothingOfArticlesWithoutTheLeader() {
    assertThat(
            count(
                """
                SELECT count(*) FROM portrayals
                WHERE outlet IS NULL OR articles = 0
                   OR (own_voice IS NULL) <> (own_praise + own_blame = 0)
                   OR (quoted_voice IS NULL) <> (quoted_statements = 0)
                """))
        .isZero();
  }

  @Test
  void everyCellReconcilesWithItsEvidence() {
    assertThat(
            count(
                """
                WITH shown AS (
                  SELECT leader_a, leader_b, stack(6,
                           'headline', in_headline, 'sentence', in_sentence,
                           'quotation', in_quotation, 'window', in_window,
                           'paragraph', in_paragraph, 'article', true) AS (scope, is_in)
                  FROM co_mention_evidence
                ), e AS (
                  SELECT leader_a, leader_b, scope, count(*) AS shown
                  FROM shown WHERE is_in GROUP BY ALL
                ), c AS (
                  SELECT leader_a, leader_b, scope, articles FROM co_mentions
                  WHERE outlet = '*' AND period_type = 'all'
                )
                SELECT count(*) FROM e FULL JOIN c USING (leader_a, leader_b, scope)
                WHERE NOT (shown <=> articles)
                """))
        .isZero();
  }

  @Test
  void outletsAddUpToAllOutlets() {
    assertThat(
            count(
                """
                SELECT count(*) FROM (
                  SELECT period_type, period, scope, leader_a, leader_b,
                         sum(CASE WHEN outlet = '*' THEN articles ELSE 0 END) AS together,
                         sum(CASE WHEN outlet <> '*' THEN articles ELSE 0 END) AS summed,
                         max(CASE WHEN outlet = '*' THEN outlets ELSE 0 END) AS outlets,
                         sum(CASE WHEN outlet <> '*' THEN 1 ELSE 0 END) AS rows
                  FROM co_mentions GROUP BY ALL
                ) WHERE together <> summed OR outlets <> rows
                """))
        .isZero();
  }

  @Test
  void countriesOfOutletsAddUpToAll() {
    for (String table : java.util.List.of("co_mentions", "attention")) {
      String key = table.equals("attention") ? "leader_id" : "scope, leader_a, leader_b";
      assertThat(
              count(
                  "SELECT count(*) FROM (SELECT period_type, period, "
                      + key
                      + ", sum(IF(outlet = '*', articles, 0)) AS together,"
                      + " sum(IF(outlet IS NULL, articles, 0)) AS summed FROM "
                      + table
                      + " GROUP BY ALL) WHERE together <> summed"))
          .isZero();
    }
  }

  @Test
  void storiesAreNotMoreThanOriginalsNorTheseThanArticles() {
    assertThat(
            count(
                """
                SELECT count(*) FROM co_mentions
                WHERE stories > originals OR originals > articles OR size(evidence) > stories
                """))
        .isZero();
    assertThat(
            count(
                """
                SELECT count(*) FROM attention WHERE stories > originals OR originals > articles
                """))
        .isZero();
  }

  @Test
  void attentionAgreesWithCoMentions() {
    assertThat(
            count(
                """
                SELECT count(*) FROM co_mentions c JOIN attention t
                  ON t.period_type = c.period_type AND t.period = c.period AND t.outlet = c.outlet
                  AND t.leader_id = c.leader_a
                WHERE t.articles <> c.articles_a OR t.articles_total <> c.articles_total
                """))
        .isZero();
  }

  @Test
  void everySentenceStandsInItsArticleAsWritten() {
    assertThat(
            count(
                """
                SELECT count(*) FROM sentences s JOIN articles a ON a.article_id = s.article_id
                WHERE substring(CASE WHEN s.is_title THEN a.title ELSE a.text END,
                                s.begin + 1, s.end - s.begin) <> s.text
                """))
        .isZero();
  }

  @Test
  void everyMentionStandsInItsSentenceAsWritten() {
    assertThat(
            count(
                """
                SELECT count(*) FROM mentions m JOIN sentences s ON s.sentence_id = m.sentence_id
                WHERE substring(s.text, m.begin - s.begin + 1, m.end - m.begin) <> m.surface
                """))
        .isZero();
  }

  @Test
  void noEmbeddedArticleTakesItsPagesDate() {
    assertThat(
            count(
                """
                SELECT count(*) FROM articles e JOIN articles m
                  ON m.page_id = e.page_id AND m.part = 'main'
                WHERE e.part = 'embedded'
                  AND (e.date_source = 'field' OR e.published_on = m.published_on)
                """))
        .isZero();
  }

  @Test
  void blocksFollowEachOtherWithoutOverlap() {
    assertThat(
            count(
                """
                SELECT count(*) FROM blocks a JOIN blocks b
                  ON a.page_id = b.page_id AND b.block_no = a.block_no + 1
                WHERE b.begin < a.end
                """))
        .isZero();
  }
}
