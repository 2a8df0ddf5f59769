package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.fetch.RemoteSet;
import io.github.autoencoderlab.session.DataProgress;

/** Where the window is with data that somebody brings. */
public sealed interface DataState {
  /** Nobody brings any. */
  record Nothing() implements DataState {}

  /** The user is asked whether to fetch a data set. */
  record Asking(RemoteSet set) implements DataState {}

  /** They are being read or fetched. */
  record Working(DataProgress progress) implements DataState {}

  /** They were read and can be used. */
  record Brought(DataSet data) implements DataState {}

  /** The data in use are looked at. */
  record InUse(DataSet data) implements DataState {}
}
