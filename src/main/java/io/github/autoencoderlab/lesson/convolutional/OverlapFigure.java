package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.figure.FeatureMaps;
import io.github.autoencoderlab.figure.FeatureMaps.Column;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.MapTile;
import io.github.autoencoderlab.figure.MapTile.Picks;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Tone;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How kernels overlap on the way back up, and the checkerboard that comes of it. */
final class OverlapFigure {
  private static final String KEY = "figure.convolutional.overlap.";

  private OverlapFigure() {}

  /** The figure. */
  static Figure figure(OverlapLook look, Blueprint net, Texts texts, String title) {
    if (look.taps().isEmpty()) {
      return new Note(title, texts.get(KEY + "none"));
    }
    List<Column> columns = new ArrayList<>();
    for (TapMap map : look.taps()) {
      columns.add(column(map, net, texts));
    }
    columns.add(grey(look, texts));
    return new FeatureMaps(
        title, heading(look, texts), caption(look, texts), columns, List.of(), List.of(), false);
  }

  private static Column column(TapMap map, Blueprint net, Texts texts) {
    MapTile tile =
        new MapTile(
            texts.get(KEY + "hover", map.layer()),
            map.rows(),
            map.columns(),
            map.taps(),
            Tone.GRAY,
            MapTones.largest(List.of(map.taps())),
            Picks.NONE);
    String inside = map.inside().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new Column(
        LayerWords.name(net, map.layer(), texts),
        texts.get(KEY + "taps", inside),
        List.of(tile),
        1,
        map.uneven(),
        false);
  }

  private static Column grey(OverlapLook look, Texts texts) {
    TapMap last = look.taps().get(look.taps().size() - 1);
    MapTile tile =
        new MapTile("r", last.rows(), last.columns(), look.grey(), Tone.GRAY, 1, Picks.NONE);
    return new Column(
        texts.get(KEY + "grey"),
        texts.get(KEY + "share", NumberWords.percent(look.greyShare())),
        List.of(tile),
        1,
        false,
        false);
  }

  private static String heading(OverlapLook look, Texts texts) {
    boolean uneven = look.taps().stream().anyMatch(TapMap::uneven);
    return texts.get(KEY + (uneven ? "uneven" : "even"));
  }

  private static String caption(OverlapLook look, Texts texts) {
    int stride = look.taps().get(look.taps().size() - 1).stride();
    return texts.get(KEY + "caption", stride, NumberWords.percent(look.heldOutShare()));
  }
}
