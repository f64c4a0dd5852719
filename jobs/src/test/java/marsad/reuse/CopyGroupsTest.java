package marsad.reuse;

import static marsad.reuse.AnchorPlace.UNDATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.reuse.CopyGroups.Member;
import marsad.tables.Copy;
import marsad.tables.CopyKind;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
  private static final CopyRules RULES = new CopyRules(0.5, 0.8, 40, 20, 7, 200);
  private static final String STORY =
      NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE, NewsTexts.HARVEST);

  private final List<Member> members = new ArrayList<>();

  private void member(String id, int day, String text) {
    WordSequence words = WordSequence.of(text);
    members.add(new Member(1, id, day, words.size(), words.hash(), words.packed()));
  }

  private List<String> copies() {
    List<String> copies = new ArrayList<>();
    members.sort(
        Comparator.comparing((Member m) -> !m.isDated())
            .thenComparing(Member::day)
            .thenComparing(Member::words, Comparator.reverseOrder())
            .thenComparing(Member::articleId));
    new CopyGroups(members.iterator(), RULES)
        .forEachRemaining(copy -> copies.add(copy.articleId() + " of " + copy.originalId()));
    return copies;
  }

  @Test
  void takesTheEarliestAsOriginal() {
    member("late", 12, STORY);
    member("early", 10, NewsTexts.changed(STORY, 3));

    assertThat(copies()).containsExactly("late of early");
  }

  @Test
  void takesADatedArticleBeforeAnUndatedOne() {
    member("undated", UNDATED, STORY);
    member("dated", 10, STORY);

    assertThat(copies()).containsExactly("undated of dated");
  }

  @Test
  void takesTheLongerOneOfADayAsOriginal() {
    member("a", 10, NewsTexts.article(NewsTexts.HARBOUR, NewsTexts.BRIDGE));
    member("b", 10, STORY);

    assertThat(copies()).containsExactly("a of b");
  }

  @Test
  void breaksAChainOfTextsThatChangeLittleByLittle() {
    String second = NewsTexts.article(NewsTexts.BRIDGE, NewsTexts.HARVEST, NewsTexts.MUSEUM);
    String third =
        NewsTexts.article(NewsTexts.HARVEST, NewsTexts.MUSEUM, NewsTexts.words("خبر", 0, 24));
    member("first", 10, STORY);
    member("second", 11, second);
    member("third", 12, third);
    CopyRules lenient = new CopyRules(0.4, 0.8, 40, 20, 7, 200);

    List<Copy> copies = new ArrayList<>();
    new CopyGroups(members.iterator(), lenient).forEachRemaining(copies::add);

    assertThat(copies).extracting(Copy::articleId).containsExactly("second");
  }

  @Test
  void countsAReprintAfterTheWindowAsAnOriginal() {
    member("first", 10, STORY);
    member("reprint", 18, STORY);
    member("copy", 20, STORY);

    assertThat(copies()).containsExactly("copy of reprint");
  }

  @Test
  void takesTheMostSimilarOfSeveralOriginals() {
    String halfA = NewsTexts.words("سفن", 0, 60);
    String halfB = NewsTexts.words("جسر", 0, 60);
    CopyRules lenient = new CopyRules(0.3, 0.8, 40, 20, 7, 200);
    member("a", 10, NewsTexts.article(halfA, NewsTexts.HARBOUR));
    member("b", 11, NewsTexts.article(halfB, NewsTexts.HARBOUR, NewsTexts.BRIDGE));
    member("c", 12, NewsTexts.article(halfA.substring(0, 150), halfB, NewsTexts.BRIDGE));

    List<Copy> copies = new ArrayList<>();
    new CopyGroups(members.iterator(), lenient).forEachRemaining(copies::add);

    assertThat(copies).extracting(Copy::originalId).containsExactly("b");
  }

  @Test
  void saysHowMuchIsSharedAndHowLate() {
    member("early", 10, STORY);
    member("late", 12, STORY);

    assertThat(new CopyGroups(members.iterator(), RULES).next())
        .isEqualTo(new Copy("late", "early", 1, 1, CopyKind.EXACT, 2));
  }
}
