package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.util.List;

/** A format of data files: how it is known and what arrays its files hold. Stateless. */
interface Format {
  /** What it is called. */
  Message name();

  /** Whether the first bytes of a file are those of this format. */
  boolean recognises(Content content);

  /** Whether a file that no format recognises was meant to be of this one, going by its name. */
  boolean claims(String place);

  /**
   * The arrays of a file, none if it holds other things. Their numbers are read when they are asked
   * for.
   *
   * @throws DataException if the file is no whole file of this format
   * @throws IOException if its bytes cannot be read
   */
  List<StoredArray> arrays(Content content, Reading reading) throws IOException, DataException;

  /** The sentence for a whole file of this format without arrays of numbers. */
  default DataException nothingIn(Content content) throws IOException, DataException {
    return new DataException("data.noNumbers", content.name());
  }
}
