package marsad.leaders.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects notes while one import is made. */
final class ImportNotes {
  private final List<ImportNote> notes = new ArrayList<>();

  void add(WikidataPerson person, ImportNote.Reason reason, String detail) {
    String name = person.nameAr() != null ? person.nameAr() : person.nameEn();
    notes.add(new ImportNote(person.id(), name == null ? "" : name, reason, detail));
  }

  /** By person, in the order of Wikidata's numbers; of one person by reason and detail. */
  List<ImportNote> sorted() {
    return notes.stream()
        .sorted(
            Comparator.comparing(ImportNote::wikidata, LeaderImport.BY_NUMBER)
                .thenComparing(ImportNote::reason)
                .thenComparing(ImportNote::detail))
        .distinct()
        .toList();
  }
}
