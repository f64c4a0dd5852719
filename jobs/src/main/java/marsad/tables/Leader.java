package marsad.tables;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person of the gazetteer. */
@Table(name = "leaders", grain = "one row per leader", ar = "صف لكل قائد")
public record Leader(
    @Column(value = "kebab-case id", ar = "المعرّف") String leaderId,
    @Column(
            value = "English Wikipedia title without diacritics",
            ar = "عنوان ويكيبيديا الإنكليزية بلا علامات")
        String nameEn,
    @Column(value = "usual Arabic name", ar = "الاسم العربي الشائع") String nameAr,
    @Column(value = "Wikidata id; null where not sure", ar = "معرّف ويكي بيانات، فارغ بلا يقين")
        @Nullable String wikidata,
    @Column(
            value = "country or organisation whose file lists the leader",
            ar = "البلد أو المنظمة التي يُدرج القائد تحتها")
        String country,
    @Column(value = "m or f, for agreement of titles", ar = "الجنس، لمطابقة الألقاب") String gender,
    @Column(value = "day of death; null while alive or not known", ar = "يوم الوفاة، فارغ للأحياء")
        @Nullable LocalDate diedOn)
    implements Serializable {}
