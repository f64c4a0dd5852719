package marsad.tables;

import java.io.Serializable;

/** A written form of a leader's name, without clitics and titles. */
@Table(
    name = "leader_names",
    grain = "one row per written form of a leader",
    ar = "صف لكل صيغة اسم")
public record LeaderName(
    @Column(value = "the leader", ar = "القائد") String leaderId,
    @Column(value = "the form as written", ar = "الصيغة كما تُكتب") String form,
    @Column(value = "what the form needs before it counts", ar = "ما تحتاجه الصيغة لتُحسب")
        NameClass nameClass,
    @Column(
            value = "whether hamza, ya and ta marbuta must match to the letter",
            ar = "أيجب أن تطابق الحروف تماماً؟")
        boolean isExact)
    implements Serializable {}
