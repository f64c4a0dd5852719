package marsad.stance;

import marsad.tables.Statement;

/**
 * A statement whose stance is known.
 *
 * @param group the labelled sentence it comes from: statements of one sentence are never both
 *     learnt from and asked
 * @param statement the statement, its offsets counted in the sentence
 * @param sentence the sentence it was found in
 * @param label the known stance
 */
public record StanceExample(int group, Statement statement, String sentence, StanceLabel label) {}
