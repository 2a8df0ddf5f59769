package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.GridColumns;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The kernels of the watched layer: a column for each of its maps, and in it a kernel for each
 * channel below.
 */
final class KernelsFigure {
  private static final String KEY = "figure.convolutional.kernels.";

  private KernelsFigure() {}

  /**
   * The figure.
   *
   * @param watched number of the watched map
   */
  static Figure figure(
      LayerKernels kernels, Blueprint net, int watched, Texts texts, String title) {
    String name = LayerWords.name(net, kernels.layer(), texts);
    if (kernels.kernels().isEmpty()) {
      return new Note(title, texts.get(KEY + "none", kernels.layer(), name));
    }
    ImageGrid grid =
        ImageGrid.signed(title, "W", kernels.kernels(), kernels.rows(), kernels.columns())
            .withReach(WeightTiles.reach(kernels.kernels()))
            .withCaption(caption(kernels, name, texts));
    if (kernels.allMaps() == 1) {
      return grid;
    }
    String parameter = WatchedUnit.MAP.id();
    if (kernels.channels() == 1 && kernels.first() == 0) {
      return grid.withSelection(new Choosable(parameter, watched));
    }
    return grid.withColumns(kernels.maps())
        .withThings(
            new GridColumns(
                new Choosable(parameter, watched - kernels.first()), things(kernels, texts)))
        .withLabels(channels(kernels, texts), List.of());
  }

  private static List<GridColumns.Thing> things(LayerKernels kernels, Texts texts) {
    return IntStream.range(kernels.first(), kernels.first() + kernels.maps())
        .mapToObj(
            map ->
                new GridColumns.Thing(
                    String.valueOf(map), texts.get(KEY + "map", kernels.layer(), map)))
        .toList();
  }

  private static List<String> channels(LayerKernels kernels, Texts texts) {
    return IntStream.range(0, kernels.channels())
        .mapToObj(channel -> texts.get(KEY + "channel", channel))
        .toList();
  }

  private static String caption(LayerKernels kernels, String name, Texts texts) {
    int layer = kernels.layer();
    if (kernels.allMaps() == 1) {
      return texts.get(KEY + "one", layer, name, kernels.channels(), kernels.allChannels());
    } else if (kernels.allChannels() == 1) {
      return texts.get(KEY + "first", layer, name, kernels.maps(), kernels.allMaps());
    }
    return texts.get(
        KEY + "caption",
        layer,
        name,
        kernels.maps(),
        kernels.allMaps(),
        kernels.channels(),
        kernels.allChannels());
  }
}
