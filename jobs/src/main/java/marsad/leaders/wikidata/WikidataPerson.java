package marsad.leaders.wikidata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A human of Wikidata.
 *
 * @param id such as Q23
 * @param nameAr Arabic label; null if there is none
 * @param nameEn English label, else the one for all languages; null if there is neither
 * @param aliases further Arabic names, in the order of the dump
 * @param gender m or f; null where not said
 * @param died day of death; null while alive or where not said
 */
public record WikidataPerson(
    String id,
    @Nullable String nameAr,
    @Nullable String nameEn,
    List<String> aliases,
    @Nullable String gender,
    @Nullable WikidataDate died) {
  public WikidataPerson {
    aliases = List.copyOf(aliases);
  }
}
