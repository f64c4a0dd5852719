package marsad.leaders.wikidata;

import java.util.List;

/**
 * A person whom the import may take.
 *
 * @param person who
 * @param nameAr usual Arabic name, cleaned
 * @param nameEn English name without diacritics
 * @param gender m or f
 * @param aliases further Arabic names, cleaned, without the usual one
 * @param tenures by first day
 */
record Candidate(
    WikidataPerson person,
    String nameAr,
    String nameEn,
    String gender,
    List<String> aliases,
    List<ImportedTenure> tenures) {
  Candidate {
    aliases = List.copyOf(aliases);
    tenures = List.copyOf(tenures);
  }

  Candidate withTenures(List<ImportedTenure> fewer) {
    return new Candidate(person, nameAr, nameEn, gender, aliases, fewer);
  }
}
