package marsad.stance;

import java.util.Map;

/**
 * Makes a {@link Transformer} ready. The loader is in a module of its own, since it brings a
 * runtime larger than the job; it is found by {@link java.util.ServiceLoader}.
 */
public interface TransformerLoader {
  /**
   * The model, its files checked.
   *
   * @param transformer where the files are
   * @param names Arabic names of holders and targets, by their ids
   * @throws IllegalArgumentException if a file is missing or is no such model; the message says
   *     what to do
   */
  StanceModel load(Transformer transformer, Map<String, String> names);
}
