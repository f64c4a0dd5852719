package marsad.leaders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import marsad.leaders.TitleReading.Use;
import marsad.tables.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads one article: first the names, then the titles that no name has taken. */
final class ArticleReader {
  private static final double RESPELT_CONFIDENCE = 0.75;

  private final ArticleScan scan;
  private final Lexicon lexicon;
  private final ArticleText article;
  private final Terms terms;
  private final NameResolver names;
  private final RoleResolver roles;

  /** By identity: title and text may have the same title at the same place. */
  private final Set<TitleReading> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<MentionExplanation> found = new ArrayList<>();
  private final Antecedents antecedents;

  ArticleReader(ArticleScan scan, ArticleText article, MentionFinder.@Nullable Days span) {
    this.scan = scan;
    this.lexicon = scan.lexicon;
    this.article = article;
    this.terms = new Terms(lexicon, article.publishedOn());
    this.antecedents = new Antecedents(scan.hits, terms, article.publishedOn());
    this.names = new NameResolver(scan, article.publishedOn());
    names.resolve();
    Set<String> named = new LinkedHashSet<>();
    names.named().forEach(leader -> named.add(id(leader)));
    this.roles = new RoleResolver(lexicon.leaders, article.publishedOn(), span, named);
  }

  /** Every candidate; who does not count is refused. */
  List<MentionExplanation> explanations() {
    List<MentionExplanation> all = everybody();
    all.replaceAll(this::onlyCounted);
    return all;
  }

  /** Every candidate, those of envoys and the like among them. */
  List<MentionExplanation> everybody() {
    for (NameHit hit : scan.hits) {
      taken.addAll(hit.isAccepted() ? hit.titles : List.of());
    }
    scan.titles.forEach(this::takeAfterName);
    scan.titles.forEach(this::readRoles);
    scan.titles.forEach(this::readCounterparts);
    scan.hits.forEach(this::add);
    GlueFinder glue = new GlueFinder(lexicon);
    SeatFinder seats = new SeatFinder(scan, article.publishedOn());
    for (Segment segment : scan.segments) {
      found.addAll(glue.find(segment));
      found.addAll(seats.find(segment));
    }
    return found;
  }

  /** Intelligence chiefs, envoys and the like are known, but their mentions do not count. */
  private MentionExplanation onlyCounted(MentionExplanation one) {
    String leader = one.leaderId();
    return leader == null || lexicon.leaders.isCounted(leader)
        ? one
        : new MentionExplanation(
            one.isTitle(),
            one.begin(),
            one.end(),
            one.surface(),
            null,
            one.kind(),
            one.isActor(),
            0,
            "refused-not-counted");
  }

  private String id(int leader) {
    return lexicon.leaders.leaders().get(leader).leaderId();
  }

  private void add(NameHit hit) {
    found.add(
        new MentionExplanation(
            hit.segment.isTitle,
            hit.segment.rawBegin(hit.spanBegin),
            hit.segment.rawEnd(hit.spanEnd),
            hit.segment.surface(hit.spanBegin, hit.spanEnd),
            hit.isAccepted() ? id(hit.leader) : null,
            MentionKind.NAME,
            hit.isActor,
            hit.isAccepted() ? hit.confidence : 0,
            hit.rule));
  }

  /** «محمود عباس، رئيس السلطة»: a title behind the name of its bearer is no further mention. */
  private void takeAfterName(ArticleScan.Titles titles) {
    TitleChain chain = titles.chain();
    Segment segment = titles.segment();
    NameHit hit = hitBefore(segment, chain.begin());
    if (hit == null
        || segment.gap(chain.begin()) > Segment.SOFT
        || segment.words[chain.begin()] == Vocabulary.UNKNOWN
        || chain.readings().isEmpty()
        || taken.contains(chain.readings().get(0))) {
      return;
    }
    List<TitleReading> own = new ArrayList<>();
    for (TitleReading title : chain.readings()) {
      if (!terms.fits(hit.leader, title)) {
        break;
      }
      own.add(title);
    }
    if (!own.isEmpty()) {
      hit.spanEnd = Math.max(hit.spanEnd, own.get(own.size() - 1).end());
      taken.addAll(own);
    }
  }

  private static @Nullable NameHit hitBefore(Segment segment, int token) {
    for (int i = token - 1; i >= 0 && i > token - 12; i--) {
      NameHit hit = segment.hits[i];
      if (hit != null) {
        return hit.isAccepted() && hit.spanEnd == token ? hit : null;
      }
    }
    return null;
  }

  private void readRoles(ArticleScan.Titles titles) {
    List<TitleReading> readings = titles.chain().readings();
    for (int i = 0; i < readings.size(); i++) {
      TitleReading title = readings.get(i);
      if (!taken.contains(title) && title.hasPlace() && title.use() != Use.COUNTERPART) {
        boolean isLast = i == readings.size() - 1;
        readRole(titles.segment(), title, isLast, false);
      } else if (!taken.contains(title) && isBareElect(titles.segment(), title)) {
        roles
            .electHere(title.offices())
            .ifPresent(who -> addRole(titles.segment(), title, who, who.rule(), true));
      }
      readInner(titles.segment(), title);
    }
  }

  /** «الرئيس المنتخب» without a country, and not before somebody's name. */
  private static boolean isBareElect(Segment segment, TitleReading title) {
    return title.modifier() == NameContext.Kind.ELECT
        && !title.hasPlace()
        && !isFollowedByStranger(segment, title.end());
  }

  /** «النائب الأول للرئيس السوداني»: the president is spoken of too. */
  private void readInner(Segment segment, TitleReading outer) {
    boolean isHeirs = outer.noun().beforeName().contains("deputy-crown-prince");
    if (!outer.hasPlace() || isHeirs || outer.use() == Use.COUNTERPART) {
      return;
    }
    TitleReader reader = new TitleReader(segment);
    for (int i = outer.begin() + 1; i < outer.nounEnd(); i++) {
      TitleReading inner = reader.title(i, true);
      if (inner != null && inner.hasPlace() && inner.use() != Use.COUNTERPART) {
        readRole(segment, inner, false, true);
        return;
      }
    }
  }

  private void readRole(Segment segment, TitleReading title, boolean isLast, boolean isInner) {
    int place = place(segment, title);
    if (place < 0 || title.offices().isEmpty()) {
      return;
    }
    EnumSet<NameContext.Kind> before = segment.contextBefore(title.begin());
    boolean isEmployed = isInner || before.contains(NameContext.Kind.EMPLOYER);
    if (Eponyms.standBefore(segment, title.begin(), List.of(title))) {
      addRole(segment, title, null, "refused-eponym", true);
      return;
    }
    if (before.contains(NameContext.Kind.POST)) {
      addRole(segment, title, null, "refused-office", true);
      return;
    }
    String placeId = lexicon.leaders.places().get(place).id();
    boolean isFixed = title.noun().place() != null;
    if (isLast && !isEmployed && !isFixed && isFollowedByStranger(segment, title.end())) {
      readRespelt(segment, title, placeId);
      return;
    }
    if (segment.contextAt(title.end()).contains(NameContext.Kind.OTHER_BODY)
        || segment.contextAt(title.begin()).contains(NameContext.Kind.CLUB)) {
      addRole(segment, title, null, "refused-other-body", true);
      return;
    }
    if (isLast && isApposition(segment, title)) {
      addRole(segment, title, null, "refused-apposition", true);
      return;
    }
    Optional<RoleResolver.Resolved> who = roles.resolve(title.offices(), placeId, title);
    if (who.isEmpty() || (isEmployed && who.get().rule().equals(RoleResolver.LAST))) {
      addRole(segment, title, null, "refused-no-holder", true);
      return;
    }
    boolean isActor = !isEmployed && !before.contains(NameContext.Kind.KIN);
    addRole(segment, title, who.get(), who.get().rule(), isActor);
    antecedents.add(segment, title);
  }

  /** The holder's first name behind the title: the rest of the name is spelt in an unknown way. */
  private void readRespelt(Segment segment, TitleReading title, String place) {
    Optional<RoleResolver.Resolved> who = roles.resolve(title.offices(), place, title);
    boolean isHis =
        who.isPresent()
            && lexicon
                .wordsOfLeader
                .get(lexicon.number(who.get().leaderId()))
                .contains(segment.words[title.end()]);
    if (!isHis) {
      addRole(segment, title, null, "refused-unknown-name", true);
      return;
    }
    int end = title.end() + 1;
    for (int i = end; i < Math.min(segment.size, end + 2) && segment.gap(i) <= Segment.SOFT; i++) {
      NameHit rest = segment.hits[i];
      if (rest != null && rest.isAccepted()) {
        addRole(segment, title, null, "refused-name-follows", true);
        return;
      }
    }
    if (end < segment.size && segment.gap(end) == Segment.JOINED) {
      end++;
    }
    found.add(
        new MentionExplanation(
            segment.isTitle,
            segment.rawBegin(title.begin()),
            segment.rawEnd(end),
            segment.surface(title.begin(), end),
            who.orElseThrow().leaderId(),
            MentionKind.NAME,
            true,
            RESPELT_CONFIDENCE,
            "name-respelt"));
  }

  /** «فلان، وزير خارجية كذا،»: behind a name and a comma a title is that person's. */
  private static boolean isApposition(Segment segment, TitleReading title) {
    int begin = title.begin();
    return segment.gap(begin) == Segment.SOFT
        && segment.words[begin] != Vocabulary.UNKNOWN
        && hitBefore(segment, begin) != null
        && (title.end() >= segment.size
            || segment.gap(title.end()) > Segment.SOFT
            || segment.hits[title.end()] == null);
  }

  private void addRole(
      Segment segment,
      TitleReading title,
      RoleResolver.@Nullable Resolved who,
      String rule,
      boolean isActor) {
    MentionKind kind =
        switch (title.use()) {
          case COUNTERPART -> MentionKind.COUNTERPART;
          case SEVERAL -> MentionKind.SET;
          default -> MentionKind.ROLE;
        };
    found.add(
        new MentionExplanation(
            segment.isTitle,
            segment.rawBegin(title.begin()),
            segment.rawEnd(title.end()),
            segment.surface(title.begin(), title.end()),
            who == null ? null : who.leaderId(),
            kind,
            isActor,
            who == null ? 0 : who.confidence(),
            rule));
  }

  /** The place a title says, or the one country of its sentence for «رئيس وزراء البلاد». */
  private int place(Segment segment, TitleReading title) {
    if (title.place() != TitleReading.OWN_COUNTRY) {
      return title.place();
    }
    Set<Integer> found = new HashSet<>();
    for (int i = title.begin() - 1; i >= 0 && segment.gap(i + 1) < Segment.HARD; i--) {
      long match = segment.longestWithClitics(lexicon.places, i);
      if (match != NameTrie.NONE) {
        found.add(lexicon.placeWords.get(Segment.value(match)).get(0).place());
      }
    }
    return found.size() == 1 ? found.iterator().next() : TitleReading.NOWHERE;
  }

  /** A first name behind the title: it is somebody's whom the gazetteer does not know. */
  private static boolean isFollowedByStranger(Segment segment, int token) {
    return token < segment.size
        && segment.gap(token) <= Segment.SOFT
        && segment.hits[token] == null
        && segment.hosts[token] == Vocabulary.UNKNOWN
        && segment.isGivenName(token);
  }

  private void readCounterparts(ArticleScan.Titles titles) {
    List<TitleReading> readings = titles.chain().readings();
    for (int i = 0; i < readings.size(); i++) {
      TitleReading title = readings.get(i);
      if (title.use() == Use.COUNTERPART && title.place() >= 0 && !taken.contains(title)) {
        readCounterpart(titles.segment(), title, i == readings.size() - 1);
      }
    }
  }

  private void readCounterpart(Segment segment, TitleReading title, boolean isLast) {
    if (isLast && isFollowedByStranger(segment, title.end())) {
      addRole(segment, title, null, "refused-unknown-name", true);
      return;
    }
    List<String> offices = antecedents.offices(segment, title);
    String place = lexicon.leaders.places().get(title.place()).id();
    Optional<RoleResolver.Resolved> who =
        offices.isEmpty() ? Optional.empty() : roles.resolve(offices, place, title);
    if (who.isEmpty()) {
      addRole(segment, title, null, "refused-no-antecedent", true);
    } else {
      addRole(
          segment,
          title,
          new RoleResolver.Resolved(who.get().leaderId(), 0.8, "counterpart"),
          "counterpart",
          true);
    }
  }
}
