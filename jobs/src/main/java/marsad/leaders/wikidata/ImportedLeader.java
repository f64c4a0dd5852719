package marsad.leaders.wikidata;

import java.util.List;

/**
 * A person of Wikidata as a leader of the gazetteer.
 *
 * @param id kebab-case
 * @param nameEn English name without diacritics
 * @param nameAr usual Arabic name
 * @param wikidata such as Q23
 * @param gender m or f
 * @param full forms that denote the person anywhere, without the usual name
 * @param context forms that need a title or country near, the usual name perhaps among them
 * @param tenures by first day; never empty
 */
public record ImportedLeader(
    String id,
    String nameEn,
    String nameAr,
    String wikidata,
    String gender,
    List<String> full,
    List<String> context,
    List<ImportedTenure> tenures) {
  public ImportedLeader {
    full = List.copyOf(full);
    context = List.copyOf(context);
    tenures = List.copyOf(tenures);
    if (tenures.isEmpty()) {
      throw new IllegalArgumentException("'" + id + "' has no tenures");
    }
  }

  /** The country of the first office, in whose file the leader stands. */
  public String home() {
    return tenures.get(0).country();
  }
}
