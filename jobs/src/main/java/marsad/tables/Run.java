package marsad.tables;

import java.time.Instant;

/** One step of one run: what was done, how long it took, and from what. */
@Table(name = "runs", grain = "one row per step of a run", ar = "صف لكل خطوة من تشغيل")
public record Run(
    @Column(value = "step, named by the table it writes", ar = "الخطوة، باسم الجدول الذي تكتبه")
        String step,
    @Column(value = "when it began, UTC", ar = "وقت البدء") Instant startedAt,
    @Column(value = "how long it took, in seconds", ar = "المدة بالثواني") double seconds,
    @Column(value = "rows of the tables read", ar = "صفوف الجداول المقروءة") long rowsIn,
    @Column(value = "rows of the table written", ar = "صفوف الجدول المكتوب") long rowsOut,
    @Column(
            value = "input files with size and content hash, one a line (step pages); else empty",
            ar = "ملفات المدخلات وأحجامها وبصماتها")
        String inputs,
    @Column(
            value = "records repaired by encoding and dates not readable (step pages); else empty",
            ar = "سجلات أُصلح ترميزها وتواريخ تعذرت قراءتها")
        String notes,
    @Column(
            value =
                "settings with their values and rule files with their hashes, one a line (first"
                    + " step of a run); else empty",
            ar = "الإعدادات وقيمها وبصمات ملفات القواعد")
        String settings,
    @Column(value = "hash of the settings and rule files", ar = "بصمة الإعدادات")
        String settingsHash,
    @Column(value = "hash of the gazetteer", ar = "بصمة معجم القادة") String gazetteerHash,
    @Column(
            value = "version of the code, with a hash of its classes behind a +",
            ar = "إصدار البرنامج")
        String codeVersion,
    @Column(value = "CPU time of all tasks, in seconds", ar = "زمن المعالج بالثواني")
        double cpuSeconds,
    @Column(value = "bytes read from files", ar = "البايتات المقروءة") long bytesRead,
    @Column(value = "bytes written into files", ar = "البايتات المكتوبة") long bytesWritten,
    @Column(value = "bytes that tasks wrote for other tasks", ar = "البايتات المتبادلة بين المهام")
        long bytesShuffled,
    @Column(value = "bytes put on disk for want of memory", ar = "البايتات المزاحة إلى القرص")
        long bytesSpilled,
    @Column(
            value = "most memory that sorts, joins and aggregations of one task held, in bytes",
            ar = "أقصى ذاكرة لمهمة واحدة")
        long peakMemory,
    @Column(
            value =
                "longest task over the median one, in the stage whose tasks took longest together;"
                    + " 0 without tasks",
            ar = "نسبة أطول مهمة إلى وسيط المهام")
        double skew) {}
