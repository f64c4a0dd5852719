/**
 * Reads stances by a transformer of the user's own, with ONNX Runtime and the tokenizers of Hugging
 * Face. A module of its own: its native libraries are larger than all the rest of Marsad.
 */
@NullMarked
package marsad.onnx;

import org.jspecify.annotations.NullMarked;
