package io.github.autoencoderlab.data.recipe;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import java.util.List;

/** How a data set is generated. Stateless; its title has the key {@code data.NAME}. */
public interface Recipe {
  /** What it is called on the command line. */
  String name();

  /** What its examples are. */
  Kind kind();

  /** What it can be told, in the order shown. */
  List<Option> options();

  /**
   * Makes the data; the same options give the same bytes on every machine and JDK.
   *
   * @param options of this recipe
   * @throws DataException if the data would be too large, or other data that it needs are wrong
   */
  DataSet make(Options options) throws DataException;
}
