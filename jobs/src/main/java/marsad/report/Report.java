package marsad.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The report: what the tables say, as one HTML page for people without any tool.
 *
 * <p>It is bounded by {@link ReportLimits}, holds the sentences behind its numbers, and needs
 * neither a server nor a network.
 */
public final class Report {
  private Report() {}

  /** Languages of the page; each can be switched to the other. */
  public enum Language {
    /** Arabic, right to left. */
    AR,
    /** English. */
    EN
  }

  /**
   * The page over the tables of the session.
   *
   * @param language the language it opens in
   */
  public static String html(SparkSession spark, ReportLimits limits, Language language) {
    List<ReportPart> parts = new ArrayList<>(new ReportQueries(spark, limits).parts());
    parts.add(ReportCommunities.part(named(parts, "leaders"), named(parts, "pairs")));
    parts.add(ReportDictionary.part());
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("language", language.name().toLowerCase(java.util.Locale.ROOT));
    facts.put("model", limits.model());
    facts.put("evidence", String.valueOf(limits.evidence()));
    return ReportPage.html(ReportData.json(facts, parts));
  }

  private static ReportPart named(List<ReportPart> parts, String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }
}
