package marsad.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import marsad.leaders.wikidata.ImportNote;
import marsad.leaders.wikidata.LeaderImport;
import marsad.leaders.wikidata.MalformedLine;
import marsad.steps.ImportLeaders;

/** Prints what an import took in, and what not. */
final class ImportSummary {
  private final PrintWriter out;

  ImportSummary(PrintWriter out) {
    this.out = out;
  }

  void print(ImportLeaders.Found found, LeaderImport.Result result, ImportFolder folder) {
    int people = result.byCountry().values().stream().mapToInt(List::size).sum();
    printf(
        "%,d people of %,d countries; %,d times in office found for %,d positions.",
        people, result.byCountry().size(), found.held().size(), found.positions());
    printNotes(result.notes());
    out.println("Each is listed in " + folder.report() + ".");
    printMalformed(found);
  }

  private void printNotes(List<ImportNote> notes) {
    Map<ImportNote.Reason, Integer> counts = new EnumMap<>(ImportNote.Reason.class);
    notes.forEach(note -> counts.merge(note.reason(), 1, Integer::sum));
    out.println("Left out or changed:");
    counts.forEach(
        (reason, count) ->
            printf(
                "  %,7d  %-16s %s",
                count, reason.key(), reason.isOfPerson() ? "(people)" : "(tenures or names)"));
  }

  private void printMalformed(ImportLeaders.Found found) {
    if (found.malformed() == 0) {
      return;
    }
    printf("%,d lines are no entity and were passed over. The first:", found.malformed());
    for (MalformedLine line : found.firstMalformed()) {
      printf("  byte %,d: %s: %s", line.offset(), line.problem(), line.excerpt());
    }
  }

  private void printf(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
