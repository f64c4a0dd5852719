package marsad.statements;

import java.util.ArrayList;
import java.util.List;
import marsad.statements.Sense.Agreement;
import marsad.statements.Sense.PlaceUse;
import marsad.statements.Sense.PlaceWord;
import marsad.statements.Unit.Actor;
import marsad.tables.EntityKind;
import marsad.tables.Voice;
import marsad.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Joins words that name an actor together: «الحكومة التركية», «إدارة ترامب», «الجانب الأمريكي»,
 * «المتحدث باسم الخارجية الألمانية».
 */
final class Bodies {
  private static final String ENVOY = "special-envoy";
  private static final String PRESIDENT = "president";
  private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;

  /** What joins words together; most sentences have none of them. */
  private static final long JOINING =
      Unit.bits(
          Marker.KINGDOM,
          Marker.SPOKESPERSON,
          Marker.BODY,
          Marker.DOING,
          Marker.ENVOY,
          Marker.LATTER);

  private Bodies() {}

  static Actor actor(PlaceWord place) {
    boolean isAny = place.kind() == EntityKind.ORGANISATION;
    Agreement gender =
        isAny ? Agreement.ANY : place.isMasculine() ? Agreement.MASCULINE : Agreement.FEMININE;
    return new Actor(
        new Speaker(place.id(), place.kind(), Voice.INDIRECT, null, place.id(), gender),
        isAny || !place.isMasculine(),
        isAny || place.isMasculine(),
        false);
  }

  /** A seat is its office's holder where he is known, else the country; «أعلن» or «أعلنت» both. */
  static Actor seat(PlaceWord place, Lexicon lexicon, Named named) {
    String holder =
        lexicon
            .people
            .holder(place.office(), place.id(), named.day(), named.leaders())
            .orElse(null);
    Speaker speaker =
        holder == null
            ? new Speaker(place.id(), place.kind(), Voice.OFFICE, null, place.id(), Agreement.ANY)
            : new Speaker(holder, EntityKind.LEADER, Voice.OFFICE, null, place.id(), Agreement.ANY);
    return new Actor(speaker, true, true, false);
  }

  /** The units with bodies and their countries joined. */
  static List<Unit> join(List<Unit> cut, Lexicon lexicon, Named named) {
    if (!hasAny(cut)) {
      return cut;
    }
    List<Unit> units = new ArrayList<>(cut);
    units.replaceAll(unit -> unit.is(Marker.KINGDOM) ? kingdom(unit, lexicon, named) : unit);
    List<Unit> joined = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); ) {
      Unit unit = units.get(i);
      if (unit.is(Marker.SPOKESPERSON) && i + 1 < units.size()) {
        int end = i + 1;
        Unit whom =
            units.get(end).is(Marker.BODY) ? body(units, end, lexicon, named) : units.get(end);
        Actor actor = whom == null ? null : whom.actor();
        if (whom != null && actor != null) {
          while (end < units.size() && units.get(end).end() <= whom.end()) {
            end++;
          }
          joined.add(with(unit, whom.end(), spokesperson(actor)));
          i = end;
          continue;
        }
      }
      Unit body = unit.is(Marker.BODY) ? body(units, i, lexicon, named) : null;
      body = body == null && unit.is(Marker.DOING) ? doing(units, i) : body;
      body = body == null && unit.is(Marker.ENVOY) ? envoy(units, i, lexicon, named) : body;
      if (body != null) {
        joined.add(body);
        while (i < units.size() && units.get(i).end() <= body.end()) {
          i++;
        }
        continue;
      }
      Unit latter = unit.is(Marker.LATTER) ? latter(joined, unit) : null;
      joined.add(latter != null ? latter : unit);
      i++;
    }
    return joined;
  }

  private static boolean hasAny(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).isAny(JOINING)) {
        return true;
      }
    }
    return false;
  }

  /** «المملكة» in an article that names leaders of one kingdom only. */
  private static Unit kingdom(Unit unit, Lexicon lexicon, Named named) {
    boolean isDefinite = unit.text().startsWith(ARTICLE);
    String country = isDefinite ? lexicon.kingdom(named).orElse(null) : null;
    return country == null
        ? unit
        : with(
            unit,
            unit.end(),
            actor(
                new PlaceWord(country, EntityKind.COUNTRY, PlaceUse.NAME, "", false, isDefinite)));
  }

  /** «الأخير»: the leader named last. */
  private static @Nullable Unit latter(List<Unit> before, Unit unit) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Actor actor = before.get(i).actor();
      if (actor != null && actor.speaker().kind() == EntityKind.LEADER && !actor.isEmployer()) {
        return with(unit, unit.end(), actor);
      }
    }
    return null;
  }

  /** «المبعوث الأمريكي» in an article that names one. */
  private static @Nullable Unit envoy(List<Unit> units, int at, Lexicon lexicon, Named named) {
    Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
    PlaceWord place = next == null || !next.isClose() ? null : next.place(PlaceUse.ADJECTIVE);
    if (next == null || place == null) {
      return null;
    }
    String id = lexicon.people.named(ENVOY, place.id(), named.day(), named.leaders()).orElse(null);
    if (id == null) {
      return null;
    }
    boolean isFemale = lexicon.people.isFemale(id);
    Agreement gender = isFemale ? Agreement.FEMININE : Agreement.MASCULINE;
    Speaker speaker = new Speaker(id, EntityKind.LEADER, Voice.INDIRECT, null, place.id(), gender);
    return with(units.get(at), next.end(), new Actor(speaker, isFemale, !isFemale, false));
  }

  /** «السلوك الإيراني»: a country's doing is spoken of as the country, but does not speak. */
  private static @Nullable Unit doing(List<Unit> units, int at) {
    if (at + 1 >= units.size()) {
      return null;
    }
    Unit next = units.get(at + 1);
    PlaceWord adjective = next.place(PlaceUse.ADJECTIVE);
    return adjective == null || !next.isClose()
        ? null
        : with(
            units.get(at), next.end(), new Actor(actor(adjective).speaker(), false, false, false));
  }

  /** «الجيش التركي يرفض», «الحكومة التركية ترفض». */
  private static Actor anyGender(Actor actor) {
    Speaker one = actor.speaker();
    return new Actor(
        new Speaker(one.id(), one.kind(), one.voice(), one.spokenBy(), one.home(), Agreement.ANY),
        true,
        true,
        false);
  }

  /** «الرئاسة التركية»: its president where he is known, else the country. */
  private static Actor presidency(PlaceWord place, Lexicon lexicon, Named named) {
    return seat(
        new PlaceWord(
            place.id(), place.kind(), PlaceUse.SEAT, PRESIDENT, place.isMasculine(), false),
        lexicon,
        named);
  }

  private static Actor spokesperson(Actor actor) {
    Speaker speaker = actor.speaker();
    return new Actor(
        new Speaker(
            speaker.id(),
            speaker.kind(),
            Voice.SPOKESPERSON,
            speaker.spokenBy(),
            speaker.home(),
            Agreement.ANY),
        true,
        true,
        false);
  }

  private static @Nullable Unit body(List<Unit> units, int at, Lexicon lexicon, Named named) {
    for (int i = at + 1; i < units.size() && i <= at + 2; i++) {
      Unit unit = units.get(i);
      boolean isApart = !unit.isClose() && !unit.hasSign(Signs.QUOTE);
      if (isApart || unit.isJoined() || unit.preposition() != 0) {
        return null;
      }
      PlaceWord adjective = unit.place(PlaceUse.ADJECTIVE);
      if (adjective != null) {
        boolean isPresidency = units.get(at).is(Marker.PRESIDENCY);
        Actor actor = isPresidency ? presidency(adjective, lexicon, named) : actor(adjective);
        return with(units.get(at), unit.end(), anyGender(actor));
      }
      Actor actor = unit.actor();
      if (actor != null && i == at + 1) {
        return with(units.get(at), unit.end(), anyGender(actor));
      }
      if (unit.cue() != null || unit.is(Marker.THAT)) {
        return null;
      }
    }
    return null;
  }

  private static Unit with(Unit first, int end, Actor actor) {
    return first.naming(actor, end);
  }
}
