package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.text.UserException;
import org.jspecify.annotations.Nullable;

/** What parts of data are chosen from: kept if it was opened, else read when it is asked for. */
final class WholeData {
  private @Nullable DataSet whole;

  /** These data were opened. */
  void keep(DataSet opened) {
    if (opened.origin().isWhole()) {
      whole = opened;
    } else if (whole != null && !whole.origin().equals(opened.origin().whole())) {
      whole = null;
    }
  }

  /** All of what this may be a part of. */
  DataSet of(DataSet part) throws UserException {
    DataSet found = whole == null ? DataSets.open(part.origin().whole(), new Watch()) : whole;
    whole = found;
    return found;
  }
}
