package marsad.tables;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One usable input record, as it came. */
@Table(
    name = "pages",
    grain = "one row per usable input record",
    ar = "صف لكل سجل صالح من المدخلات")
public record Page(
    @Column(
            value = "stable hash of collection and source id, or of the content without an id",
            ar = "بصمة ثابتة من المجموعة ومعرّف المصدر، أو من المحتوى إن لم يكن له معرّف")
        String pageId,
    @Column(value = "collection the record belongs to", ar = "المجموعة التي ينتمي إليها السجل")
        String collection,
    @Column(
            value = "the record's own id; for a text file its name without extension",
            ar = "معرّف السجل نفسه، ولملف النص اسمه بلا لاحقة")
        String sourceId,
    @Column(
            value = "file and position in it (line or offset)",
            ar = "الملف والموضع فيه (السطر أو الإزاحة)")
        String sourceUri,
    @Column(value = "address of the page; null if not given", ar = "عنوان الصفحة، فارغ إن لم يُعط")
        @Nullable String url,
    @Column(
            value = "outlet as given by the input; null if not given",
            ar = "المنفذ كما في المدخلات")
        @Nullable String outlet,
    @Column(
            value = "title as given by the input; null if not given",
            ar = "العنوان كما في المدخلات")
        @Nullable String title,
    @Column(
            value = "time of publication as given, UTC; null if none or not readable",
            ar = "وقت النشر كما أُعطي بالتوقيت العالمي، فارغ إن غاب أو تعذرت قراءته")
        @Nullable Instant publishedAt,
    @Column(
            value =
                "local day of publication as the input wrote it (its own offset; UTC if it names"
                    + " none); null if published_at is null",
            ar = "يوم النشر المحلي كما كتبته المدخلات، فارغ إن غاب وقت النشر")
        @Nullable LocalDate publishedOn,
    @Column(value = "raw text of the page", ar = "نص الصفحة الخام") String text,
    @Column(
            value = "language by identification, ISO 639 (ar, fa, ur, en, ...; und if unsure)",
            ar = "اللغة بالتعرّف الآلي، رمز ISO 639")
        String language,
    @Column(
            value = "yyyymm of published_on; 0 if undated",
            ar = "سنة وشهر النشر، صفر إن غاب التاريخ")
        int month) {}
