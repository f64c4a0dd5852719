package marsad.leaders;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Words around names, from conf/name-context.yaml: what tells a leader from a namesake, a street or
 * a lion.
 *
 * @param words phrases by their kind
 */
public record NameContext(Map<Kind, List<String>> words) implements Serializable {

  /** What a word around a name says. */
  public enum Kind {
    /** «فخامة»: goes with the name and says nothing. */
    HONORIFIC,
    /** «الحالي»: the office is held now. */
    CURRENT,
    /** «المنتخب»: elected and not yet in office. */
    ELECT,
    /** «السابق»: who held it before. */
    FORMER,
    /** «الأسبق»، «الراحل»: held it once; who, only the article can say. */
    EARLIER,
    /** «بالوكالة». */
    ACTING,
    /** «المقبل»: nobody yet. */
    NEXT,
    /** «زوجة». */
    KIN,
    /** «مبعوث». */
    EMPLOYER,
    /** «مدينة». */
    EPONYM,
    /** «برنامج», before a royal title only. */
    TITLED_EPONYM,
    /** «عن طريق», which ends in such a word and is none. */
    NO_EPONYM,
    /** «حكومة». */
    FOLLOWING,
    /** «قرار». */
    ACT,
    /** «منصب»: the office is meant, not who holds it. */
    POST,
    /** «نظيره». */
    COUNTERPART_M,
    /** «نظيرته». */
    COUNTERPART_F,
    /** «نظيريه». */
    COUNTERPART_SEVERAL,
    /** «البلاد». */
    OWN_COUNTRY,
    /** «بن». */
    DESCENT,
    /** «العميد»: no leader is called so by a bare surname. */
    LOWER_RANK,
    /** Heads of roles that are not ours, «المنتخب»، «مدير». */
    OTHER_ROLE,
    /** «الزعيم الإماراتي»: the fans' name for a club. */
    CLUB,
    /** «لكرة القدم»: after a country it says that a club or company is meant. */
    OTHER_BODY,
    /** Words whose first letter is no clitic. */
    NOT_CLITIC,
    /** Other people with such names. */
    OTHER_PERSON,
    /** First names. */
    GIVEN_NAME,
    /** Surnames for which it is enough that the article speaks of their bearer's country. */
    AT_HOME,
    /** Surnames that never count alone, whatever their file says. */
    SHARED_WORD,
    /** Frequent words, never a name by rule. */
    COMMON_WORD,
    /** Words that may be glued to a name. */
    GLUE
  }

  public NameContext {
    words = Map.copyOf(words);
  }

  /** Phrases of a kind; empty if there are none. */
  public List<String> of(Kind kind) {
    return words.getOrDefault(kind, List.of());
  }
}
