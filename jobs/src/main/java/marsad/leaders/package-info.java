/**
 * Rules that find who is named: the dated gazetteer, written forms, roles, and the finder of
 * mentions.
 *
 * <p>{@link marsad.leaders.MentionFinder} reads an article in this order: {@code ArticleScan} finds
 * all written forms ({@code Lexicon}, {@code NameTrie}) and all titles ({@code TitleReader});
 * {@code NameResolver} decides whom each form denotes, in two rounds, since a full name anywhere
 * unlocks bare ones; {@code ArticleReader} then resolves the titles that no name has taken ({@code
 * RoleResolver}), counterparts, seats and glued names. Every candidate keeps the rule that accepted
 * or refused it ({@link marsad.leaders.MentionExplanation}).
 */
@NullMarked
package marsad.leaders;

import org.jspecify.annotations.NullMarked;
