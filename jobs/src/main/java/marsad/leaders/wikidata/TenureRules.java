package marsad.leaders.wikidata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import marsad.leaders.Coverage;
import marsad.leaders.Leaders;
import marsad.leaders.Office;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes tenures of statements and sees that one person at a time holds an office that is one
 * person's.
 *
 * <p>What the gazetteer has, wins. Of the imported tenures that share days, exact dates win over
 * approximate ones once those that have ended have won over those without an end (Wikidata lacks
 * many ends); then the one that began first. The others are left out whole: no date is made up.
 */
final class TenureRules {
  private final Leaders leaders;
  private final LocalDate since;
  private final ImportNotes notes;
  private final Set<String> onePerson;
  private final Set<String> shared;

  TenureRules(Leaders leaders, LocalDate since, ImportNotes notes) {
    this.leaders = leaders;
    this.since = since;
    this.notes = notes;
    this.onePerson =
        leaders.offices().stream()
            .filter(Office::isOnePerson)
            .map(Office::key)
            .collect(Collectors.toSet());
    this.shared =
        leaders.coverage().stream()
            .filter(Coverage::isShared)
            .map(covered -> key(covered.office(), covered.place()))
            .collect(Collectors.toSet());
  }

  /** The tenures of one person, by first day; statements that give none are noted. */
  List<ImportedTenure> of(List<HeldOffice> statements) {
    Set<ImportedTenure> tenures = new TreeSet<>(ImportedTenure.BY_TIME);
    for (HeldOffice statement : statements) {
      ImportedTenure tenure = tenure(statement.held(), statement.office());
      if (tenure != null) {
        tenures.add(tenure);
      }
    }
    return List.copyOf(tenures);
  }

  private @Nullable ImportedTenure tenure(HeldPosition held, OfficeOfCountry office) {
    WikidataPerson person = held.person();
    String which = office.office() + " of " + office.country() + " (" + office.position() + ")";
    WikidataDate from = held.from();
    if (from == null) {
      notes.add(person, ImportNote.Reason.NO_START, which);
      return null;
    }
    WikidataDate to = held.to();
    if (held.hasUnknownEnd()) {
      notes.add(person, ImportNote.Reason.UNKNOWN_END, which + " from " + from.day());
      return null;
    }
    WikidataDate died = person.died();
    if (to == null && died != null) {
      notes.add(person, ImportNote.Reason.ENDED_BY_DEATH, which + " on " + died.day());
      to = died;
    }
    TenureKind kind = held.isActing() ? TenureKind.ACTING : TenureKind.FULL;
    return checked(person, new ImportedTenure(office.office(), office.country(), from, to, kind));
  }

  private @Nullable ImportedTenure checked(WikidataPerson person, ImportedTenure tenure) {
    if (!tenure.from().day().isBefore(tenure.end())) {
      notes.add(person, ImportNote.Reason.EMPTY_TENURE, tenure.described());
      return null;
    }
    if (tenure.end().isBefore(since)) {
      notes.add(person, ImportNote.Reason.TOO_LONG_AGO, tenure.described());
      return null;
    }
    return tenure;
  }

  /** A tenure and who held it. */
  private record Held(Candidate holder, ImportedTenure tenure) {}

  /** The candidates with those of their tenures that stand; those left without any are noted. */
  List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Held> all = new ArrayList<>();
    candidates.forEach(c -> c.tenures().forEach(tenure -> all.add(new Held(c, tenure))));
    all.sort(
        Comparator.comparing((Held held) -> held.tenure.to() == null)
            .thenComparing(held -> held.tenure.isApproximate())
            .thenComparing(Held::tenure, ImportedTenure.BY_TIME)
            .thenComparing(held -> held.holder.person().id(), LeaderImport.BY_NUMBER));
    Map<String, List<Held>> accepted = new HashMap<>();
    Map<String, Set<ImportedTenure>> standing = new LinkedHashMap<>();
    for (Held held : all) {
      List<Held> others =
          accepted.computeIfAbsent(
              key(held.tenure.office(), held.tenure.country()), office -> new ArrayList<>());
      String rival = rival(held.tenure, others);
      if (rival == null) {
        others.add(held);
        standing.computeIfAbsent(held.holder.person().id(), id -> new HashSet<>()).add(held.tenure);
      } else {
        notes.add(
            held.holder.person(),
            ImportNote.Reason.OVERLAP,
            held.tenure.described() + "; held then by " + rival);
      }
    }
    return remaining(candidates, standing);
  }

  private List<Candidate> remaining(
      List<Candidate> candidates, Map<String, Set<ImportedTenure>> standing) {
    List<Candidate> remaining = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Set<ImportedTenure> kept = standing.getOrDefault(candidate.person().id(), Set.of());
      if (kept.isEmpty()) {
        notes.add(candidate.person(), ImportNote.Reason.NO_TENURE, "none of the tenures stands");
      } else {
        remaining.add(
            candidate.withTenures(candidate.tenures().stream().filter(kept::contains).toList()));
      }
    }
    return remaining;
  }

  /** Who holds the office on a day of the tenure; null if nobody does or several may. */
  private @Nullable String rival(ImportedTenure tenure, List<Held> accepted) {
    String office = key(tenure.office(), tenure.country());
    if (!onePerson.contains(tenure.office()) || shared.contains(office)) {
      return null;
    }
    for (Tenure known : leaders.tenuresOf(tenure.office(), tenure.country())) {
      LocalDate end = known.to() == null ? LocalDate.MAX : known.to();
      if (known.kind() != TenureKind.ELECT && tenure.overlaps(known.from(), end)) {
        return "'" + known.leaderId() + "' of the gazetteer";
      }
    }
    return accepted.stream()
        .filter(other -> tenure.overlaps(other.tenure.from().day(), other.tenure.end()))
        .map(other -> other.holder.person().id() + " " + other.holder.nameEn())
        .findFirst()
        .orElse(null);
  }

  private static String key(String office, String country) {
    return office + '@' + country;
  }
}
