package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.figure.FeatureMaps;
import io.github.autoencoderlab.figure.FeatureMaps.Column;
import io.github.autoencoderlab.figure.MapTile;
import io.github.autoencoderlab.figure.MapTile.Picks;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Tone;
import io.github.autoencoderlab.lesson.convolutional.MapMoment.LayerMaps;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The picture as it goes through the net, up to the code and back, with one unit watched. */
final class ThroughFigure {
  private static final String KEY = "figure.convolutional.through.";

  /** How much higher than wide the units of a dense layer stand. */
  private static final double SLENDER = 3;

  private final MapMoment moment;
  private final Texts texts;
  private final MapTones tones;

  private ThroughFigure(MapMoment moment, Texts texts) {
    this.moment = moment;
    this.texts = texts;
    tones = new MapTones(moment);
  }

  /**
   * The figure.
   *
   * @param resting what is shown between steps, such as which example
   */
  static FeatureMaps figure(MapMoment moment, String resting, Texts texts, String title) {
    return new ThroughFigure(moment, texts).figure(title, MapWords.heading(moment, resting, texts));
  }

  private FeatureMaps figure(String title, String heading) {
    List<Column> columns = new ArrayList<>();
    for (int l = 0; l < moment.layers().size(); l++) {
      columns.add(column(l));
    }
    ThroughFrames frames = new ThroughFrames(moment);
    boolean back = moment.layers().size() > 1 && moment.layers().get(1).delta();
    return new FeatureMaps(
        title, heading, caption(), columns, frames.frames(), frames.beams(), back);
  }

  private String caption() {
    WatchedUnit unit = moment.watched();
    ReceptiveField field = moment.field();
    double value = MapWords.value(moment.terms());
    boolean delta = !Double.isNaN(moment.delta());
    String name =
        MapWords.symbol(moment, unit.layer(), unit.map(), delta)
            + MapWords.place(unit.y(), unit.x());
    double shown = delta ? moment.delta() : value;
    return texts.get(
        KEY + "caption",
        Double.isNaN(shown) ? name : name + " = " + NumberWords.text(shown),
        field.height() + "×" + field.width());
  }

  private Column column(int l) {
    LayerMaps layer = moment.layers().get(l);
    Volume size = moment.size(l);
    return new Column(
        (layer.delta() ? "δ " : "") + LayerWords.name(moment.blueprint(), l, texts),
        size(l, size),
        size.places() == 1 ? List.of(units(l, layer)) : tiles(l, layer, size),
        size.places() == 1 ? 1 : size.channels(),
        layer.lit(),
        l == moment.watched().layer());
  }

  private String size(int l, Volume size) {
    String text = LayerWords.size(size);
    return l == moment.codeLayer() ? texts.get(KEY + "code", text) : text;
  }

  private List<MapTile> tiles(int l, LayerMaps layer, Volume size) {
    double reach = tones.reach(l, layer.delta(), layer.maps());
    List<MapTile> tiles = new ArrayList<>();
    for (int n = 0; n < layer.channels().size(); n++) {
      int map = layer.channels().get(n);
      tiles.add(
          new MapTile(
              MapWords.symbol(moment, l, map, layer.delta()),
              size.height(),
              size.width(),
              layer.maps().isEmpty() ? new float[0] : layer.maps().get(n),
              tones.tone(l, layer.delta()),
              reach,
              picks(l, map, size)));
    }
    return tiles;
  }

  /** Units without places, all in one tile. */
  private MapTile units(int l, LayerMaps layer) {
    int count = layer.channels().size();
    int columns = columns(count);
    float[] values = new float[layer.maps().isEmpty() ? 0 : count];
    for (int n = 0; n < values.length; n++) {
      values[n] = layer.maps().get(n)[0];
    }
    Patch raster = Patch.raster(new float[count], columns);
    int[] numbers = new int[raster.values().length];
    for (int n = 0; n < numbers.length; n++) {
      numbers[n] = n < count ? n : -1;
    }
    Tone tone = tones.tone(l, layer.delta());
    return new MapTile(
        (layer.delta() ? "δ" : "a") + l,
        raster.rows(),
        columns,
        values.length == 0 ? values : Patch.raster(values, columns).values(),
        tone,
        tones.reach(l, layer.delta(), layer.maps()),
        new Picks(List.of(layerPick(l)), WatchedUnit.MAP.id(), numbers));
  }

  static int columns(int units) {
    return Math.max(1, (int) Math.round(Math.sqrt(units / SLENDER)));
  }

  private static Pick layerPick(int l) {
    return new Pick(WatchedUnit.LAYER.id(), String.valueOf(l));
  }

  private Picks picks(int l, int map, Volume size) {
    String place = WatchedUnit.PLACE.id();
    if (l > 0) {
      Pick ofMap = new Pick(WatchedUnit.MAP.id(), String.valueOf(map));
      return new Picks(List.of(layerPick(l), ofMap), place, new int[0]);
    }
    return moment.blueprint().steps().get(0) instanceof MapStep.Convolve first
        ? new Picks(List.of(layerPick(1)), place, above(first, size))
        : Picks.NONE;
  }

  /**
   * The place of the first layer whose window has its middle nearest to each place of the input.
   */
  private int[] above(MapStep.Convolve first, Volume size) {
    Volume maps = moment.size(1);
    int[] places = new int[size.places()];
    for (int n = 0; n < places.length; n++) {
      int y = nearest(first, n / size.width(), maps.height());
      int x = nearest(first, n % size.width(), maps.width());
      places[n] = y * maps.width() + x;
    }
    return places;
  }

  private static int nearest(MapStep.Convolve first, int place, int places) {
    double middle = (place + first.padding() - (first.size() - 1) / 2.0) / first.stride();
    return (int) Math.max(0, Math.min(places - 1, Math.round(middle)));
  }
}
