package marsad.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A country or territory that has leaders. */
@Table(name = "countries", grain = "one row per country", ar = "صف لكل بلد")
public record Country(
    @Column(value = "kebab-case id", ar = "المعرّف") String countryId,
    @Column(value = "English name", ar = "الاسم الإنكليزي") String nameEn,
    @Column(value = "Arabic name", ar = "الاسم العربي") String nameAr,
    @Column(value = "ISO 3166 alpha-2 code; null if none", ar = "رمز ISO، فارغ إن لم يوجد")
        @Nullable String iso,
    @Column(value = "capital in Arabic; null if none", ar = "العاصمة") @Nullable String capitalAr)
    implements Serializable {}
