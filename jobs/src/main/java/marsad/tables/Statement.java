package marsad.tables;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who says or does what, and about whom or what, in one sentence. */
@Table(
    name = "statements",
    grain = "one row per holder, cue and target in a sentence",
    ar = "صف لكل صاحب موقف ولفظ دال وهدف في جملة")
public record Statement(
    @Column(value = "sentence id, hyphen, place in the sentence", ar = "معرّف القول")
        String statementId,
    @Column(value = "the sentence", ar = "الجملة") String sentenceId,
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "leader, country or organisation whose position it is", ar = "صاحب الموقف")
        String holderId,
    @Column(value = "leader, country or organisation", ar = "نوع صاحب الموقف")
        EntityKind holderKind,
    @Column(value = "through whom the holder speaks", ar = "بأي صوت") Voice voice,
    @Column(
            value =
                "leader who spoke, where it is not the holder, such as his spokesperson; or null",
            ar = "من نطق به إن لم يكن صاحبه")
        @Nullable String speakerId,
    @Column(
            value = "id of who claims it, when the voice is third_party; or null if not known",
            ar = "من نسبه إليه، إن كان الصوت طرفاً ثالثاً")
        @Nullable String attributedTo,
    @Column(
            value = "who passed the words on: outlet, then agencies and media as written",
            ar = "سلسلة النقل: المنفذ ثم الوكالات")
        List<String> chain,
    @Column(value = "what the holder does; see Act for PLOVER codes", ar = "الفعل") Act act,
    @Column(
            value = "the cue's dictionary form; further words that turned it behind +",
            ar = "اللفظ الدال بصيغته المعجمية")
        String cue,
    @Column(value = "whom or what it is about; null if no target was found", ar = "الهدف")
        @Nullable String targetId,
    @Column(value = "kind of the target; null without target", ar = "نوع الهدف")
        @Nullable EntityKind targetKind,
    @Column(
            value = "which way the words lean toward the target, before negation and condition",
            ar = "ميل الألفاظ قبل النفي والشرط")
        Leaning leaning,
    @Column(value = "whether a negation turns the leaning round", ar = "أينفيه نفي؟")
        boolean negated,
    @Column(value = "whether it is said under a condition", ar = "أمشروط هو؟") boolean conditional,
    @Column(value = "fact, intent, wish, duty or possibility", ar = "الجهة") Modality modality,
    @Column(
            value =
                "first character of cue or target, whichever is first, as the sentence's offsets",
            ar = "أول حرف، بإزاحات الجملة نفسها")
        int begin,
    @Column(value = "one past the last character of both", ar = "ما بعد آخر حرف") int end,
    @Column(
            value = "shape that found the holder, hyphen, how the target was reached",
            ar = "القاعدة")
        String rule) {
  public Statement {
    Objects.requireNonNull(statementId);
    Objects.requireNonNull(holderId);
    chain = List.copyOf(chain);
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no such stretch: " + begin + " to " + end);
    }
    if ((targetId == null) != (targetKind == null)) {
      throw new IllegalArgumentException("target and its kind go together: " + statementId);
    }
  }

  /** The same with its offsets counted from another character. */
  public Statement movedBy(int characters) {
    return new Statement(
        statementId,
        sentenceId,
        articleId,
        holderId,
        holderKind,
        voice,
        speakerId,
        attributedTo,
        chain,
        act,
        cue,
        targetId,
        targetKind,
        leaning,
        negated,
        conditional,
        modality,
        begin + characters,
        end + characters,
        rule);
  }
}
