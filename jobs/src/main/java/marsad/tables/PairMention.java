package marsad.tables;

import org.jspecify.annotations.Nullable;

/** Two leaders whom one article names: what every co-mention count is a count of. */
@Table(
    name = "pair_mentions",
    grain = "one row per article and pair of leaders it names (a before b)",
    ar = "صف لكل مقال وزوج من القادة يذكرهما")
public record PairMention(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "first leader by id", ar = "القائد الأول") String leaderA,
    @Column(value = "second leader by id", ar = "القائد الثاني") String leaderB,
    @Column(value = "whether the title names both", ar = "أيذكرهما العنوان؟") boolean inHeadline,
    @Column(value = "whether one sentence names both", ar = "أتذكرهما جملة واحدة؟")
        boolean inSentence,
    @Column(
            value = "whether both stand inside the same quotation marks",
            ar = "أهما داخل اقتباس واحد؟")
        boolean inQuotation,
    @Column(
            value = "whether one sentence or two neighbouring ones name both",
            ar = "أتذكرهما جملة أو جملتان متجاورتان؟")
        boolean inWindow,
    @Column(value = "whether one paragraph names both", ar = "أتذكرهما فقرة واحدة؟")
        boolean inParagraph,
    @Column(
            value = "sentences between the nearest mentions of the two; 0 = the same sentence",
            ar = "المسافة بالجمل بين أقرب ذكرين")
        int sentencesApart,
    @Column(
            value = "clearest sentence for the pair; the first leader's where none names both",
            ar = "أوضح جملة للزوج")
        String sentenceId,
    @Column(
            value = "sentence with the quotation that names both; null if there is none",
            ar = "جملة الاقتباس، فارغ إن لم يوجد")
        @Nullable String quotationSentenceId,
    @Column(
            value =
                "how clear the sentence is: 0 = both by name, early, in a sentence of good length;"
                    + " up to 4",
            ar = "وضوح الجملة، صفر الأوضح وأقصاه 4")
        int clarity,
    @Column(
            value = "whether one of the two had died before the article's day and the other lived",
            ar = "أأحدهما متوفى قبل يوم المقال والآخر حي؟")
        boolean isBackground) {
  /** Whether the pair counts in the scope. */
  public boolean isIn(Scope scope) {
    return switch (scope) {
      case HEADLINE -> inHeadline;
      case SENTENCE -> inSentence;
      case QUOTATION -> inQuotation;
      case WINDOW -> inWindow;
      case PARAGRAPH -> inParagraph;
      case ARTICLE -> true;
    };
  }
}
