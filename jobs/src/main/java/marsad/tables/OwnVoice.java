package marsad.tables;

/** That an outlet itself speaks of a leader, judging or not: what its own voice is counted of. */
@Table(
    name = "own_voice",
    grain = "one row per sentence and leader whom it names in the outlet's own voice",
    ar = "صف لكل جملة وقائد تذكره بصوت المنفذ نفسه")
public record OwnVoice(
    @Column(value = "the article", ar = "المقال") String articleId,
    @Column(value = "the sentence", ar = "الجملة") String sentenceId,
    @Column(value = "the leader", ar = "القائد") String leaderId,
    @Column(value = "words beside the name that praise", ar = "ألفاظ المدح بجوار الاسم") int praise,
    @Column(value = "words beside the name that blame", ar = "ألفاظ الذم بجوار الاسم") int blame) {}
