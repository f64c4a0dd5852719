package marsad.settings;

import java.util.List;
import marsad.leaders.wikidata.DatePrecision;
import marsad.leaders.wikidata.ImportedLeader;
import marsad.leaders.wikidata.ImportedTenure;
import marsad.leaders.wikidata.WikidataDate;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Writes imported leaders as a file of conf/leaders. */
public final class ImportedLeaderFile {
  private static final String ENDING = "-wikidata.yaml";
  private static final String HEAD =
      "# From Wikidata, by marsad leaders import. The next import replaces this file.\n";

  private ImportedLeaderFile() {}

  /** Name of the file of a country; no other file of conf/leaders is called so. */
  public static String name(String country) {
    return country + ENDING;
  }

  /** Whether a file of conf/leaders is one of an import, by its name. */
  public static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  /** The text of the file of a country; it is the same whenever the leaders are. */
  public static String text(String country, List<ImportedLeader> leaders) {
    YamlText.Entries root = new YamlText.Entries();
    root.put("country", country);
    root.put("leaders", YamlText.lines(leaders.stream().map(ImportedLeaderFile::leader).toList()));
    return HEAD + YamlText.of(root.lines());
  }

  private static Node leader(ImportedLeader leader) {
    YamlText.Entries entries =
        new YamlText.Entries()
            .put("id", leader.id())
            .put("name-en", leader.nameEn())
            .put("name-ar", leader.nameAr())
            .put("wikidata", leader.wikidata())
            .put("gender", leader.gender());
    YamlText.Entries names = new YamlText.Entries();
    if (!leader.full().isEmpty()) {
      names.put("full", YamlText.line(leader.full()));
    }
    if (!leader.context().isEmpty()) {
      names.put("context", YamlText.line(leader.context()));
    }
    if (!names.isEmpty()) {
      entries.put("names", names.lines());
    }
    List<Node> tenures =
        leader.tenures().stream().map(tenure -> tenure(tenure, leader.home())).toList();
    return entries.put("tenures", YamlText.lines(tenures)).lines();
  }

  private static Node tenure(ImportedTenure tenure, String home) {
    YamlText.Entries entries =
        new YamlText.Entries()
            .put("office", tenure.office())
            .put("from", tenure.from().day().toString());
    WikidataDate to = tenure.to();
    if (to != null) {
      entries.put("to", to.day().toString());
    }
    if (tenure.kind() == TenureKind.ACTING) {
      entries.put("kind", "acting");
    }
    if (!tenure.country().equals(home)) {
      entries.put("country", tenure.country());
    }
    String from = known("from", tenure.from());
    String end = known("to", to);
    return entries.line(from.isEmpty() || end.isEmpty() ? from + end : from + "; " + end);
  }

  /** How well a date is known, where not to the day: {@code from: month known}. */
  private static String known(String key, @Nullable WikidataDate date) {
    if (date == null || date.precision() == DatePrecision.DAY) {
      return "";
    }
    return key + (date.precision() == DatePrecision.MONTH ? ": month known" : ": year known");
  }
}
