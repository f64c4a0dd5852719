package marsad.tables;

/** A place where a leader is referred to. A title with its name is one mention. */
@Table(name = "mentions", grain = "one row per mention of a leader", ar = "صف لكل ذكر لقائد")
public record Mention(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "the sentence", ar = "الجملة") String sentenceId,
    @Column(
            value = "first character in the title or article text, as its sentence's offsets",
            ar = "أول حرف، بإزاحات الجملة نفسها")
        int begin,
    @Column(value = "one past the last character", ar = "ما بعد آخر حرف") int end,
    @Column(value = "the words as written", ar = "الألفاظ كما كُتبت") String surface,
    @Column(value = "leader, as in the table leaders", ar = "القائد كما في جدول القادة")
        String leaderId,
    @Column(value = "how the leader is referred to", ar = "كيفية الذكر") MentionKind kind,
    @Column(
            value = "false for a title inside another's title, kin and eponyms",
            ar = "لا إذا ورد في لقب غيره أو قرابة أو اسم شيء")
        boolean isActor,
    @Column(
            value = "whether the counts use it: an actor, no seat, and sure enough",
            ar = "أيدخل في الأعداد؟")
        boolean isCounted,
    @Column(value = "how sure the reading is, 0 to 1", ar = "درجة الثقة، 0 إلى 1")
        double confidence,
    @Column(value = "rule that accepted it", ar = "القاعدة التي قبلته") String rule) {}
