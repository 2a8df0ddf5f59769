package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.UserException;

/** Does what an empty figure asks for, as one change that can be undone. */
public final class OfferTaker {
  private final LabViewModel model;

  /** Takes offers of figures in a window. */
  public OfferTaker(LabViewModel model) {
    this.model = model;
  }

  /** Opens the run with the data and settings of an offer; it plays. */
  public void take(Offer offer) {
    Run open = model.runProperty().get();
    if (open == null) {
      return;
    }
    if (offer.settings().isEmpty()) {
      model.openData(offer.data());
      return;
    }
    try {
      Settings settings = open.settings();
      for (String assignment : offer.settings()) {
        settings = settings.with(assignment);
      }
      DataSet data = offer.data().isEmpty() ? open.data() : DataSets.open(offer.data());
      model.open(open.with(data).with(settings));
    } catch (UserException e) {
      model.show(e.sentence());
    }
  }
}
