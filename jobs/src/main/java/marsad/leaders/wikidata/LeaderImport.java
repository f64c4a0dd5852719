package marsad.leaders.wikidata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import marsad.leaders.Leaders;
import marsad.leaders.NameContext;
import marsad.tables.Leader;

/**
 * Decides whom of Wikidata the gazetteer can take in beside those it has, so that it stays without
 * faults; all that is left out gets a note.
 *
 * <p>A person is left out whom the gazetteer has (by Wikidata id, Arabic name, or English name in
 * the same country), who bears the usual name of somebody in it, or who lacks an Arabic name of
 * several words, an English name, a gender or a usable tenure. {@code TenureRules} and {@code
 * FormRules} say what becomes of tenures and names that clash.
 */
public final class LeaderImport {
  /** Wikidata ids by their number. */
  static final Comparator<String> BY_NUMBER =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  private final Leaders leaders;
  private final ArabicNames names;
  private final ImportNotes notes = new ImportNotes();
  private final TenureRules tenures;
  private final FormRules forms;
  private final LeaderIds ids = new LeaderIds();
  private final Map<String, Leader> byWikidata = new HashMap<>();

  private LeaderImport(Leaders leaders, NameContext context, LocalDate since) {
    this.leaders = leaders;
    this.names = ArabicNames.of(leaders, context);
    this.tenures = new TenureRules(leaders, since, notes);
    this.forms = new FormRules(leaders, names, notes);
    for (Leader leader : leaders.leaders()) {
      if (leader.wikidata() != null) {
        byWikidata.put(leader.wikidata(), leader);
      }
    }
  }

  /**
   * What is imported.
   *
   * @param byCountry the leaders by the country whose file they stand in, and by id
   * @param notes what was left out or changed
   */
  public record Result(Map<String, List<ImportedLeader>> byCountry, List<ImportNote> notes) {}

  /**
   * Imports office holders beside the leaders there are.
   *
   * @param since tenures that ended before this day are left out
   */
  public static Result of(
      List<HeldOffice> statements, Leaders leaders, NameContext context, LocalDate since) {
    return new LeaderImport(leaders, context, since).result(statements);
  }

  private Result result(List<HeldOffice> statements) {
    Map<String, List<HeldOffice>> byPerson = new TreeMap<>(BY_NUMBER);
    statements.forEach(
        s -> byPerson.computeIfAbsent(s.held().person().id(), id -> new ArrayList<>()).add(s));
    List<Candidate> candidates = new ArrayList<>();
    byPerson.values().forEach(of -> candidate(of).ifPresent(candidates::add));
    List<Candidate> remaining = tenures.withoutOverlaps(candidates);
    Map<String, String> idOf = LeaderIds.of(remaining, leaders);
    Map<String, List<ImportedLeader>> byCountry = new TreeMap<>();
    for (FormRules.Named named : forms.of(remaining)) {
      String wikidata = named.candidate().person().id();
      ImportedLeader leader = leader(named, idOf.getOrDefault(wikidata, wikidata));
      byCountry.computeIfAbsent(leader.home(), country -> new ArrayList<>()).add(leader);
    }
    byCountry.values().forEach(list -> list.sort(Comparator.comparing(ImportedLeader::id)));
    return new Result(byCountry, notes.sorted());
  }

  private static ImportedLeader leader(FormRules.Named named, String id) {
    Candidate candidate = named.candidate();
    return new ImportedLeader(
        id,
        candidate.nameEn(),
        candidate.nameAr(),
        candidate.person().id(),
        candidate.gender(),
        named.full(),
        named.context(),
        candidate.tenures());
  }

  private Optional<Candidate> candidate(List<HeldOffice> statements) {
    WikidataPerson person = statements.get(0).held().person();
    Leader known = byWikidata.get(person.id());
    if (known != null) {
      return leftOut(person, ImportNote.Reason.IN_GAZETTEER, "'" + known.leaderId() + "'");
    }
    String nameEn = person.nameEn() == null ? "" : ids.plain(person.nameEn());
    List<String> forms = arabicNames(person);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    if (nameEn.isEmpty()) {
      return leftOut(person, ImportNote.Reason.NO_ENGLISH_NAME, "");
    }
    if (isKnown(person, forms.get(0), nameEn, statements)) {
      return Optional.empty();
    }
    String gender = person.gender();
    if (gender == null) {
      return leftOut(person, ImportNote.Reason.NO_GENDER, nameEn);
    }
    return Optional.of(
        new Candidate(
            person,
            forms.get(0),
            nameEn,
            gender,
            forms.subList(1, forms.size()),
            tenures.of(statements)));
  }

  private Optional<Candidate> leftOut(
      WikidataPerson person, ImportNote.Reason reason, String detail) {
    notes.add(person, reason, detail);
    return Optional.empty();
  }

  /** Whether the gazetteer has the person, or somebody of the same name. */
  private boolean isKnown(
      WikidataPerson person, String nameAr, String nameEn, List<HeldOffice> statements) {
    Leader bearer = this.forms.bearer(nameAr);
    if (bearer != null) {
      boolean isOther = bearer.wikidata() != null;
      notes.add(
          person,
          isOther ? ImportNote.Reason.NAME_TAKEN : ImportNote.Reason.IN_GAZETTEER,
          "'" + bearer.leaderId() + "' is also «" + nameAr + "»");
      return true;
    }
    Optional<Leader> namesake =
        leaders.leader(LeaderIds.id(nameEn)).filter(leader -> leader.wikidata() == null);
    boolean isSame =
        namesake.isPresent()
            && statements.stream()
                .anyMatch(s -> s.office().country().equals(namesake.get().country()));
    if (isSame) {
      notes.add(
          person, ImportNote.Reason.IN_GAZETTEER, "'" + namesake.get().leaderId() + "' by name");
    }
    return isSame;
  }

  /**
   * Arabic names of several words, the usual one first; without a label of several words the first
   * such alias is it. Empty, with a note, if there is none.
   */
  private List<String> arabicNames(WikidataPerson person) {
    String label = person.nameAr();
    if (label == null || names.cleaned(label).isEmpty()) {
      notes.add(person, ImportNote.Reason.NO_ARABIC_NAME, label == null ? "" : label);
      return List.of();
    }
    Set<String> usable = new LinkedHashSet<>();
    names.cleaned(label).filter(names::hasSeveralWords).ifPresent(usable::add);
    for (String alias : person.aliases()) {
      Optional<String> name =
          names
              .cleaned(alias)
              .filter(names::hasSeveralWords)
              .filter(form -> !names.beginsWithTitle(form));
      if (name.isPresent()) {
        usable.add(name.get());
      } else {
        notes.add(person, ImportNote.Reason.ALIAS_IS_NO_NAME, alias);
      }
    }
    if (usable.isEmpty()) {
      notes.add(person, ImportNote.Reason.SINGLE_WORD, label);
    }
    return List.copyOf(usable);
  }
}
