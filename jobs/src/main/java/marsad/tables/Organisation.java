package marsad.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An organisation, movement or party that speaks and is spoken of. */
@Table(name = "organisations", grain = "one row per organisation", ar = "صف لكل منظمة")
public record Organisation(
    @Column(value = "kebab-case id", ar = "المعرّف") String organisationId,
    @Column(value = "English name", ar = "الاسم الإنكليزي") String nameEn,
    @Column(value = "Arabic name", ar = "الاسم العربي") String nameAr,
    @Column(value = "kind, as in conf/organisations.yaml; null if not said", ar = "النوع")
        @Nullable String kind)
    implements Serializable {}
